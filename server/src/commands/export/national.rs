//! `samsvar export national`: the nation's release of a wave as a file for statistics, spreadsheets
//! and archives. What the files hold is for the crate `files`.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::ValueEnum;
use disclosure::{Release, Scope};
use domain::wave::WaveId;
use files::{Format, Publication};

use super::Out;
use crate::commands::{database, secrets};
use crate::config::Settings;
use crate::publication;
use crate::questionnaires::Questionnaires;
use crate::texts::Texts;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    /// The wave.
    #[arg(long)]
    wave: WaveId,
    /// How the file is written.
    #[arg(long, value_enum)]
    format: Kind,
    /// The language of names and notes.
    #[arg(long, value_enum, default_value = "nb")]
    language: Language,
    /// The file; `-` is standard output.
    #[arg(long, value_name = "FILE", default_value = "-")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// One line for each figure, with semicolons.
    Csv,
    /// A workbook, one sheet for each theme.
    Xlsx,
    /// A JSON-stat 2.0 dataset.
    Jsonstat,
    /// For statistics banks (PC-Axis).
    Px,
    /// Apache Parquet, for R and Python.
    Parquet,
    /// For SPSS.
    Sav,
    /// For Stata, from version 14.
    Dta,
    /// The questions in all languages (DDI-Codebook 2.5).
    Ddi,
    /// An archive with all of them.
    Bundle,
}

impl Kind {
    fn format(self) -> Format {
        match self {
            Self::Csv => Format::Csv,
            Self::Xlsx => Format::Xlsx,
            Self::Jsonstat => Format::JsonStat,
            Self::Px => Format::Px,
            Self::Parquet => Format::Parquet,
            Self::Sav => Format::Sav,
            Self::Dta => Format::Dta,
            Self::Ddi => Format::Ddi,
            Self::Bundle => Format::Bundle,
        }
    }
}

/// The languages that staff read.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Language {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    fn id(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }
}

pub(super) async fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let secrets = secrets(settings)?;
    let texts = Texts::load(settings.locales_folder())?;
    let questionnaires = Questionnaires::load(settings.questionnaires_folder(), &texts)?;
    let database = database(settings).await?;
    let mut repository = database.read().await?;
    let wave = repository.wave(&arguments.wave).await?;
    let wave = wave.with_context(|| format!("there is no wave {}", arguments.wave))?;
    let Some(stored) = repository.release(&wave.id, Scope::Nation).await? else {
        bail!(
            "the nation's figures of wave {} have not been released",
            wave.id
        );
    };
    drop(repository);
    database.close().await;
    let release = Release::decode(&secrets.release, &stored.content)
        .with_context(|| format!("release {} cannot be read", stored.number))?;
    let questionnaire = questionnaires.of(&wave).with_context(|| {
        format!(
            "the questionnaire of wave {} is missing or was changed since, so its figures cannot be named",
            wave.id
        )
    })?;
    let language = arguments.language.id();
    let publication = Publication {
        release: &release,
        scope: "nation",
        scope_name: &texts.reader(language).text("files-nation"),
        questionnaire: &questionnaire,
        released_on: stored.released_on,
        texts: &publication::texts(&texts, &questionnaire),
        language,
    };
    let file = publication.to_file(arguments.format.format())?;
    let mut out = Out::open(&arguments.out)?;
    out.write_all(&file)?;
    out.finish()
}
