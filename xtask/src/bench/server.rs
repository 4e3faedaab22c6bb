//! The demo, started from the built binary in a folder of its own.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::client::{Connection, get_request};
use super::load::Stopwatch;

/// The running demo; it ends, and its folder goes, when dropped.
pub(super) struct Demo {
    child: Child,
    folder: PathBuf,
    pub(super) address: SocketAddr,
    pub(super) code: String,
    /// From the start of the process to the first page, with nothing there yet.
    pub(super) first_start: Duration,
    /// The same with the data of the first start.
    pub(super) second_start: Duration,
}

impl Demo {
    pub(super) async fn start(workspace: &Path) -> Result<Self> {
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| workspace.join("target"), PathBuf::from);
        let binary = target.join("release/samsvar");
        let folder = std::env::temp_dir().join(format!("samsvar-bench-{}", std::process::id()));
        let (first_start, mut first, _) = start_once(&binary, &folder).await?;
        first.kill()?;
        first.wait()?;
        let (second_start, child, addresses) = start_once(&binary, &folder).await?;
        let text = |key: &str| -> Result<String> {
            Ok(addresses[key]
                .as_str()
                .context("an address is missing")?
                .to_owned())
        };
        Ok(Self {
            child,
            folder,
            address: authority(&text("participant")?)?,
            code: text("code")?,
            first_start,
            second_start,
        })
    }

    /// The most memory that the process has had, in kB (`VmHWM` of proc(5)).
    pub(super) fn peak_memory(&self) -> Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .context("the system does not tell the peak memory")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // What cannot be removed lies in the folder for short-lived files.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

async fn start_once(binary: &Path, folder: &Path) -> Result<(Duration, Child, serde_json::Value)> {
    let start = Stopwatch::start();
    let mut child = Command::new(binary)
        .args(["demo", "--json", "--port", "0", "--data"])
        .arg(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{} is not built: cargo build --release", binary.display()))?;
    let mut output = BufReader::new(child.stdout.take().context("no standard output")?);
    let mut line = String::new();
    output.read_line(&mut line)?;
    let addresses: serde_json::Value = serde_json::from_str(&line)?;
    let first = addresses["participant"].as_str().context("no address")?;
    let mut connection = Connection::open(authority(first)?).await?;
    connection.send(&get_request("/nb", None)).await?;
    let taken = start.elapsed();
    // Whatever else it prints is read, so that it never waits for us.
    std::thread::spawn(move || {
        let mut rest = Vec::new();
        let _ = output.read_to_end(&mut rest);
    });
    Ok((taken, child, addresses))
}

fn authority(url: &str) -> Result<SocketAddr> {
    let rest = url.strip_prefix("http://").context("not an http address")?;
    Ok(rest.trim_end_matches('/').parse()?)
}
