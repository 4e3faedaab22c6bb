//! `samsvar serve` on a folder, as a process: started, asked, stopped, killed.

use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use crate::home::Home;
use crate::http::Client;
use crate::machine::wait_for;

/// The server listens here, so that `127.0.0.1` in a log or a database can only be a client's.
const LISTEN: &str = "127.0.0.2";

const START: Duration = Duration::from_secs(30);
const STOP: Duration = Duration::from_secs(30);

/// A server that runs; it is killed when this is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where participants come.
    pub address: SocketAddr,
    /// Where metrics are read.
    pub metrics: SocketAddr,
    /// What the server writes to standard error.
    pub log: PathBuf,
}

impl Server {
    /// Starts `samsvar serve` on a folder and waits until it can serve.
    pub fn start(home: &Home) -> anyhow::Result<Self> {
        Self::start_with(home, |command| command)
    }

    /// The same with the command changed on the way: other settings, or other limits.
    pub fn start_with(
        home: &Home,
        change: impl FnOnce(Command) -> Command,
    ) -> anyhow::Result<Self> {
        let (address, metrics) = (free_address()?, free_address()?);
        let log = home.folder().join("stderr");
        let mut command = home.command(&["serve"]);
        command
            .env("SAMSVAR_LISTEN", address.to_string())
            .env("SAMSVAR_METRICS_LISTEN", metrics.to_string())
            // One municipality takes all that a test can send.
            .env("SAMSVAR_ANSWERS_AT_ONCE", "1000000")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::options().create(true).append(true).open(&log)?);
        let child = change(command)
            .spawn()
            .context("the server does not start")?;
        let mut server = Self {
            child,
            address,
            metrics,
            log,
        };
        wait_for("the server is ready", START, || {
            if let Some(status) = server.child.try_wait()? {
                let said = fs::read_to_string(&server.log)?;
                bail!("the server ended with {status}: {said}");
            }
            let ready = Client::new(server.address).get("/readyz", "");
            Ok(ready
                .is_ok_and(|response| response.status == 200)
                .then_some(()))
        })?;
        Ok(server)
    }

    /// A new client of this server.
    #[must_use]
    pub fn client(&self) -> Client {
        Client::new(self.address)
    }

    /// What the metrics say now.
    pub fn metrics(&self) -> anyhow::Result<String> {
        let response = Client::new(self.metrics).get("/metrics", "")?;
        ensure!(response.status == 200, "metrics: {}", response.status);
        Ok(response.text())
    }

    /// What the log says so far.
    pub fn log(&self) -> anyhow::Result<Vec<u8>> {
        Ok(fs::read(&self.log)?)
    }

    /// The process's id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The memory that the process holds now, in kilobytes.
    pub fn resident_kilobytes(&self) -> anyhow::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|rest| rest.split_whitespace().next());
        Ok(number.context("no resident size is told")?.parse()?)
    }

    /// `kill -9`: no warning, no chance to tidy up.
    pub fn kill(mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Asks the server to stop, and waits until it has.
    pub fn stop(mut self) -> anyhow::Result<()> {
        stop(&mut self.child)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks a process to stop, and waits until it has.
pub fn stop(child: &mut Child) -> anyhow::Result<()> {
    let asked = Command::new("kill").arg(child.id().to_string()).status()?;
    ensure!(asked.success(), "the process cannot be asked to stop");
    let ended = wait_for("the process ends", STOP, || Ok(child.try_wait()?));
    if ended.is_err() {
        child.kill()?;
        child.wait()?;
    }
    ended.map(drop)
}

/// An address that nobody listens on just now.
fn free_address() -> anyhow::Result<SocketAddr> {
    let listener = TcpListener::bind((LISTEN, 0))?;
    Ok(listener.local_addr()?)
}
