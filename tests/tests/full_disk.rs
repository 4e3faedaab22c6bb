//! A full disk: the sender is told in words and keeps the answers, what was acknowledged before is
//! not lost, and the same submission goes through once there is room.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::ensure;
use tempfile::TempDir;
use tests::home::Home;
use tests::http::Client;
use tests::participant::{Sealed, is_thanks, prepare, send};
use tests::script::{Script, Scripted};
use tests::server::Server;
use tests::sql::Sql;

/// Submissions that are acknowledged before the disk is full.
const BEFORE: usize = 20;

/// Submissions that wait when it is full; what room is left in files is less than they take.
const WAITING: usize = 20;

/// What files may hold in bytes where a limit takes a full disk's place: a page of the database's
/// log is larger, a line that the server writes out is not.
const ROOM_FOR_OUTPUT: &str = "4000";

/// A disk that can be filled.
enum Disk {
    /// A file system of its own in memory; only root can mount one.
    Mounted(TempDir),
    /// A limit on the size of the server's files, which stops writes as a full disk does.
    Limited(TempDir),
}

impl Disk {
    fn new() -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new().prefix("samsvar-disk.").tempdir()?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=48m", "tmpfs"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status();
        if mounted.is_ok_and(|status| status.success()) {
            println!("Database, keys and log lie on a small file system of their own.");
            return Ok(Self::Mounted(folder));
        }
        println!("Nothing may be mounted here; a limit on file sizes takes a full disk's place.");
        Ok(Self::Limited(folder))
    }

    fn path(&self) -> &Path {
        match self {
            Self::Mounted(folder) | Self::Limited(folder) => folder.path(),
        }
    }

    /// Takes all room. The database's log is emptied before: what was written to it once is room
    /// inside a file, and could take many more submissions.
    fn fill(&self, server: &Server, home: &Home) -> anyhow::Result<()> {
        Sql::empty_log(&home.database_file())?;
        if let Self::Limited(_) = self {
            return limit(server.id(), ROOM_FOR_OUTPUT);
        }
        let mut filler = File::create(self.path().join("filler"))?;
        // Large pieces first; what is left of room is then filled to the last byte.
        for piece in [4096, 1] {
            while filler.write_all(&vec![0; piece]).is_ok() {}
        }
        Ok(())
    }

    fn make_room(&self, server: &Server) -> anyhow::Result<()> {
        match self {
            Self::Mounted(folder) => Ok(fs::remove_file(folder.path().join("filler"))?),
            Self::Limited(_) => limit(server.id(), "unlimited"),
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if let Self::Mounted(folder) = self {
            // If it is gone already, there is nothing to take away.
            let _ = Command::new("umount").arg(folder.path()).status();
        }
    }
}

/// Lets the server go on when a file may not grow, in place of being ended by the signal.
fn without_signal(command: &Command) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""]);
    shell.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell
}

/// Limits the size of files that a process may write, for now.
fn limit(process: u32, size: &str) -> anyhow::Result<()> {
    let done = Command::new("prlimit")
        .args(["--pid", &process.to_string()])
        .arg(format!("--fsize={size}:"))
        .status()?;
    ensure!(done.success(), "the process's limits cannot be changed");
    Ok(())
}

/// Sends until the server says that it cannot store; gives what was refused.
fn send_until_refused(
    client: &mut Client,
    waiting: &[(Scripted, Sealed)],
    stored: &mut Vec<Vec<u8>>,
) -> anyhow::Result<usize> {
    for (number, (scripted, sealed)) in waiting.iter().enumerate() {
        let response = send(client, sealed)?;
        if is_thanks(&response) {
            stored.push(scripted.stored.clone());
            continue;
        }
        ensure!(
            response.status == 503,
            "a full disk gave {}",
            response.status
        );
        let page = response.text();
        ensure!(
            page.contains("Vi kan ikke lagre svarene akkurat nå"),
            "the page does not say what is wrong"
        );
        ensure!(page.contains(&sealed.blob), "the page has lost the answers");
        return Ok(number);
    }
    anyhow::bail!("the full disk took everything")
}

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged_and_the_same_send_goes_through_later()
-> anyhow::Result<()> {
    let disk = Disk::new()?;
    let home = Home::within(disk.path())?;
    let server = Server::start_with(&home, |command| match &disk {
        Disk::Mounted(_) => command,
        Disk::Limited(_) => keeping_output(&home, without_signal(&command)),
    })?;
    let mut client = server.client();
    let mut prepared = Vec::new();
    for scripted in Script::new(7)?.draw(BEFORE + WAITING)? {
        let sealed = prepare(&mut client, &home.code, &scripted)?;
        prepared.push((scripted, sealed));
    }
    let (before, waiting) = prepared.split_at(BEFORE);
    let mut stored = Vec::new();
    for (scripted, sealed) in before {
        ensure!(
            is_thanks(&send(&mut client, sealed)?),
            "a send before was refused"
        );
        stored.push(scripted.stored.clone());
    }

    disk.fill(&server, &home)?;
    let refused = send_until_refused(&mut client, waiting, &mut stored)?;
    println!("refused after {refused} more had found room");
    let (scripted, sealed) = &waiting[refused];
    for _again in 0..3 {
        let response = send(&mut client, sealed)?;
        ensure!(
            response.status == 503,
            "again, a full disk gave {}",
            response.status
        );
    }
    let page = client.get("/nb/q/programme", &sealed.cookie)?;
    ensure!(
        page.status == 200,
        "with a full disk a question gave {}",
        page.status
    );

    disk.make_room(&server)?;
    let response = send(&mut client, sealed)?;
    ensure!(
        is_thanks(&response),
        "with room again, sending gave {}",
        response.status
    );
    stored.push(scripted.stored.clone());
    stored.sort_unstable();
    ensure!(
        home.answers_if_closed_now()? == stored,
        "not exactly what was acknowledged is there"
    );
    server.kill()?;
    ensure!(
        home.answers_if_closed_now()? == stored,
        "after a crash, not exactly what was acknowledged is there"
    );
    Ok(())
}

/// Standard output and error of a command that was made anew.
fn keeping_output(home: &Home, mut command: Command) -> Command {
    let log = File::options()
        .append(true)
        .open(home.folder().join("stderr"));
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(log.map_or_else(|_| Stdio::null(), Stdio::from));
    command
}
