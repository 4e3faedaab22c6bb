//! `samsvar export`: files for others. They are fed by the same releases as the pages.

mod national;
mod released;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::Subcommand;

use crate::config::Settings;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand, Debug)]
enum What {
    /// The nation's figures of a wave.
    National(national::Arguments),
    /// Every table that was ever released of a wave, as it was released, in the order of the
    /// releases.
    Released(released::Arguments),
}

pub(super) async fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    match arguments.what {
        What::National(arguments) => national::run(arguments, settings).await,
        What::Released(arguments) => released::run(arguments, settings).await,
    }
}

/// Where an export goes: a file that is there whole or not at all, or standard output.
enum Out {
    File {
        path: PathBuf,
        part: PathBuf,
        writer: BufWriter<File>,
    },
    Standard(BufWriter<io::Stdout>),
}

impl Out {
    /// Begins to write to a file, or to standard output if the name is `-`.
    fn open(path: &Path) -> anyhow::Result<Self> {
        if path == Path::new("-") {
            return Ok(Self::Standard(BufWriter::new(io::stdout())));
        }
        let mut part = path.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        let file =
            File::create(&part).with_context(|| format!("{} cannot be made", part.display()))?;
        Ok(Self::File {
            path: path.to_owned(),
            part,
            writer: BufWriter::new(file),
        })
    }

    /// Ends the export; only now the file has its name.
    fn finish(self) -> anyhow::Result<()> {
        match self {
            Self::Standard(mut writer) => writer.flush()?,
            Self::File { path, part, writer } => {
                writer.into_inner().map_err(io::Error::from)?.sync_all()?;
                std::fs::rename(&part, &path)
                    .with_context(|| format!("{} cannot be written", path.display()))?;
            }
        }
        Ok(())
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::File { writer, .. } => writer.write(bytes),
            Self::Standard(writer) => writer.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::File { writer, .. } => writer.flush(),
            Self::Standard(writer) => writer.flush(),
        }
    }
}
