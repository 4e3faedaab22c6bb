//! The folder that an instance lives in: database, secret, key files. It is filled by
//! `samsvar demo`, can be copied as a backup would, and commands can be run on it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};
use tempfile::TempDir;

use crate::machine;
use crate::server::stop;
use crate::sql::Sql;

/// The wave that is open in the demo, and so here.
pub const WAVE: &str = "2023";

/// The municipality whose code the demo gives out.
pub const MUNICIPALITY: &str = "3203";

/// The folder of an instance, and the binary that runs on it.
#[derive(Debug)]
pub struct Home {
    binary: PathBuf,
    folder: PathBuf,
    /// The access code of [`MUNICIPALITY`] in [`WAVE`], ten digits.
    pub code: String,
    postgres: Option<String>,
    /// Removes the folder when nobody uses it any more.
    _guard: TempDir,
}

/// What a command left behind.
#[derive(Debug)]
pub struct Finished {
    /// Whether the exit code was 0.
    pub success: bool,
    /// Standard output and standard error.
    pub said: String,
}

impl Home {
    /// A folder of its own, filled as the demo fills it.
    pub fn new() -> anyhow::Result<Self> {
        Self::filled_by(machine::binary()?)
    }

    /// The same inside another folder.
    pub fn within(folder: &Path) -> anyhow::Result<Self> {
        Self::filled(machine::binary()?, folder)
    }

    /// The same by another binary.
    pub fn filled_by(binary: PathBuf) -> anyhow::Result<Self> {
        Self::filled(binary, &std::env::temp_dir())
    }

    fn filled(binary: PathBuf, parent: &Path) -> anyhow::Result<Self> {
        let guard = tempfile::Builder::new()
            .prefix("samsvar-home.")
            .tempdir_in(parent)?;
        let folder = guard.path().to_owned();
        let mut home = Self {
            binary,
            folder,
            code: String::new(),
            postgres: None,
            _guard: guard,
        };
        let mut demo = Command::new(&home.binary)
            .args(["demo", "--json", "--port", "0", "--data"])
            .arg(&home.folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} does not start", home.binary.display()))?;
        let mut first = String::new();
        let out = demo.stdout.take().context("the demo has no output")?;
        let read = BufReader::new(out).read_line(&mut first);
        stop(&mut demo)?;
        read?;
        let addresses: serde_json::Value = serde_json::from_str(&first)
            .with_context(|| format!("the demo's first line is {first:?}"))?;
        let code = addresses["code"].as_str();
        code.context("the demo tells no code")?
            .clone_into(&mut home.code);
        Ok(home)
    }

    /// Lets everything run on this PostgreSQL database in place of the folder's.
    pub fn use_postgres(&mut self, url: &str) {
        self.postgres = Some(url.to_owned());
    }

    /// A copy, as it would be made while the instance runs or lies dead: every file as it is.
    pub fn copy(&self) -> anyhow::Result<Self> {
        let guard = tempfile::Builder::new().prefix("samsvar-copy.").tempdir()?;
        copy_folder(&self.folder, guard.path())?;
        Ok(Self {
            binary: self.binary.clone(),
            folder: guard.path().to_owned(),
            code: self.code.clone(),
            postgres: None,
            _guard: guard,
        })
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of the SQLite database.
    #[must_use]
    pub fn database_file(&self) -> PathBuf {
        self.folder.join("samsvar.db")
    }

    /// SQLite's write-ahead log.
    #[must_use]
    pub fn log_file(&self) -> PathBuf {
        self.folder.join("samsvar.db-wal")
    }

    /// The key file of the open wave.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.folder.join("keys").join(format!("{WAVE}.keys.toml"))
    }

    /// The database, to look into.
    pub fn sql(&self) -> anyhow::Result<Sql> {
        match &self.postgres {
            Some(url) => Sql::postgres(url),
            None => Sql::sqlite(&self.database_file()),
        }
    }

    /// A command on this folder, wherever it was made.
    #[must_use]
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("SAMSVAR_") {
                command.env_remove(name);
            }
        }
        let database = match &self.postgres {
            Some(url) => url.clone(),
            None => format!("sqlite:{}", self.database_file().display()),
        };
        command
            .args(arguments)
            .arg("--config")
            .arg(self.folder.join("samsvar.toml"))
            .env("SAMSVAR_DATABASE", database)
            .env("SAMSVAR_SECRET_FILE", self.folder.join("secret"))
            .env("SAMSVAR_KEYS", self.folder.join("keys"));
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> anyhow::Result<Finished> {
        let output = self.command(arguments).output()?;
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
        said.push_str(&String::from_utf8_lossy(&output.stderr));
        Ok(Finished {
            success: output.status.success(),
            said,
        })
    }

    /// The command that closes the one collection that the tests send to.
    #[must_use]
    pub fn closing() -> [&'static str; 6] {
        [
            "wave",
            "close",
            "--wave",
            WAVE,
            "--municipality",
            MUNICIPALITY,
        ]
    }

    /// Closes that collection; gives what the command said.
    pub fn close(&self) -> anyhow::Result<String> {
        let finished = self.run(&Self::closing())?;
        ensure!(finished.success, "closing failed: {}", finished.said);
        Ok(finished.said)
    }

    /// The answers that closing would give now, sorted: tried on a copy, which keeps nobody
    /// waiting and leaves this folder as it is.
    pub fn answers_if_closed_now(&self) -> anyhow::Result<Vec<Vec<u8>>> {
        let copy = self.copy()?;
        copy.close()?;
        copy.sql()?.answers_sorted()
    }
}

fn copy_folder(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&target)?;
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
