//! `samsvar export released`: all tables that were ever released of a wave, as stored. Who may read
//! what is a matter of pages; this file holds all, and no more than they.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::ValueEnum;
use disclosure::{Release, Scope};
use domain::municipality::Municipalities;
use domain::wave::WaveId;

use super::Out;
use crate::commands::{database, secrets};
use crate::config::Settings;
use crate::storage::Wave;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    /// The wave.
    #[arg(long)]
    wave: WaveId,
    /// How the file is written.
    #[arg(long, value_enum)]
    format: Format,
    /// The file; `-` is standard output.
    #[arg(long, value_name = "FILE", default_value = "-")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// One JSON object a line for each table.
    Jsonl,
}

pub(super) async fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let Format::Jsonl = arguments.format;
    let secrets = secrets(settings)?;
    let database = database(settings).await?;
    let mut repository = database.read().await?;
    let wave = repository.wave(&arguments.wave).await?;
    let wave = wave.with_context(|| format!("there is no wave {}", arguments.wave))?;
    if repository.released(&wave.id).await?.is_empty() {
        eprintln!(
            "Nothing of wave {} has been released; the file is empty.",
            wave.id
        );
    }
    let mut out = Out::open(&arguments.out)?;
    let mut last = 0;
    while let Some(stored) = repository.release_after(&wave.id, last).await? {
        last = stored.number;
        let release = Release::decode(&secrets.release, &stored.content)
            .with_context(|| format!("release {last} cannot be read"))?;
        for line in release.lines() {
            writeln!(out, "{}", line.to_json(last, &scope(line.scope(), &wave)?))?;
        }
    }
    out.finish()?;
    drop(repository);
    database.close().await;
    Ok(())
}

/// A scope with the numbers of the wave's first day, e.g. `municipality:0301`.
fn scope(scope: Scope, wave: &Wave) -> anyhow::Result<String> {
    Ok(match scope {
        Scope::Municipality(id) => {
            let municipality = Municipalities::embedded()
                .by_id(id, wave.dates.opens())
                .with_context(|| format!("there is no municipality {id}"))?;
            format!("municipality:{}", municipality.number())
        }
        Scope::County(number) => format!("county:{number}"),
        Scope::Nation => "nation".to_owned(),
    })
}
