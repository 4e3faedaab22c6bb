//! `samsvar wave import-answers`: answers of an earlier round from a file.

use std::fs::File;
use std::path::PathBuf;

use anyhow::Context;
use domain::wave::WaveId;

use super::{asked, find};
use crate::collection::import::{Importing, Rows};
use crate::commands::OPERATOR;
use crate::commands::serve::Data;
use crate::config::Settings;
use crate::edge::{Clock, Randomness};
use crate::storage::Database;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    /// The wave. It must be over, closed or without collections, and not released.
    #[arg(long)]
    wave: WaveId,
    /// A CSV file in UTF-8 with commas: the columns `municipality` and `language`, then one for
    /// each question's key. Cells hold option keys, several joined by `|`; an empty cell is
    /// unanswered.
    #[arg(value_name = "FILE.csv")]
    file: PathBuf,
}

pub(super) async fn run(
    arguments: Arguments,
    settings: &Settings,
    database: &Database,
) -> anyhow::Result<()> {
    let wave = find(database, &arguments.wave).await?;
    let data = Data::load(settings)?;
    let questionnaire = asked(&data, &wave)?;
    let name = arguments.file.display().to_string();
    let file = File::open(&arguments.file).with_context(|| format!("{name} cannot be opened"))?;
    let rows = Rows {
        file: &name,
        questionnaire: &questionnaire,
        languages: data.texts.languages(),
        opens: wave.dates.opens(),
    };
    let answers = rows
        .read(file)
        .map_err(|faults| anyhow::anyhow!("nothing was imported:\n{faults}"))?;
    let count = answers.len();
    let importing = Importing {
        wave: &wave,
        questionnaire: &questionnaire,
        at: Clock::System.now(),
        actor: OPERATOR,
    };
    importing
        .store(database, answers, &Randomness::System)
        .await
        .context("nothing was imported")?;
    println!("Imported: {count} answers into wave {}.", wave.id);
    Ok(())
}
