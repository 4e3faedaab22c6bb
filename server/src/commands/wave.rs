//! `samsvar wave`: the life of a wave.

use anyhow::{Context, bail};
use clap::Subcommand;
use domain::municipality::{Municipalities, Municipality, MunicipalityId, MunicipalityNumber};
use domain::wave::{Phase, Threshold, WaveDates, WaveId, oslo_date};
use jiff::civil::Date;

use super::serve::Data;
use super::{database, secrets};
use crate::collection::{closing, opening, release};
use crate::config::Settings;
use crate::edge::{Clock, Randomness};
use crate::sealing::key_file::KeyFile;
use crate::storage::{Database, Wave};

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Lists the waves: id, state, opens, closes, separated by tabs.
    List,
    /// Creates a wave. It opens on its day once its keys are made and tested.
    Create {
        /// The name of the questionnaire's file, without its ending.
        #[arg(long)]
        questionnaire: String,
        /// The first day, e.g. 2026-10-10.
        #[arg(long)]
        opens: Date,
        /// The last day.
        #[arg(long)]
        closes: Date,
        /// The last day that results can be read.
        #[arg(long)]
        results_until: Date,
        /// How many must have been asked before anything is shown; at least 10.
        #[arg(long, default_value_t = 10)]
        threshold: u16,
    },
    /// Closes a wave that is over, or one municipality's collection early: opens the sealed box.
    Close {
        /// The wave.
        #[arg(long)]
        wave: WaveId,
        /// Only this municipality, by number.
        #[arg(long, value_name = "NUMBER")]
        municipality: Option<String>,
    },
    /// Prints a municipality's access code; gives it one if it has none.
    Code {
        /// The wave.
        #[arg(long)]
        wave: WaveId,
        /// The municipality, by number.
        #[arg(long, value_name = "NUMBER")]
        municipality: String,
        /// A new code in place of the one it has, which then starts nobody new.
        #[arg(long)]
        new: bool,
    },
    /// Computes and freezes what may be shown of the closed collections.
    Release {
        /// The wave.
        #[arg(long)]
        wave: WaveId,
    },
}

pub(super) async fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let database = database(settings).await?;
    let today = oslo_date(Clock::System.now());
    match arguments.action {
        Action::List => list(&database, today).await?,
        Action::Create {
            questionnaire,
            opens,
            closes,
            results_until,
            threshold,
        } => {
            let dates = WaveDates::new(opens, closes, results_until)?;
            let threshold = Threshold::new(threshold)?;
            create(settings, &database, &questionnaire, dates, threshold).await?;
        }
        Action::Close { wave, municipality } => {
            close(settings, &database, &wave, municipality.as_deref(), today).await?;
        }
        Action::Code {
            wave,
            municipality,
            new,
        } => code(settings, &database, &wave, &municipality, new).await?,
        Action::Release { wave } => {
            let wave = find(&database, &wave).await?;
            let data = Data::load(settings)?;
            let questionnaire = data
                .questionnaires
                .of(&wave)
                .with_context(|| changed(&wave))?;
            let key = secrets(settings)?.release;
            let count = release::release_closed(&database, &questionnaire, &wave, &key).await?;
            println!("Released: {count} municipalities of wave {}.", wave.id);
        }
    }
    database.close().await;
    Ok(())
}

async fn list(database: &Database, today: Date) -> anyhow::Result<()> {
    let mut repository = database.read().await?;
    for wave in repository.waves().await? {
        // While it is open, municipalities that closed early may have their release already.
        let state = match wave.dates.phase(today) {
            Phase::Open if wave.keys_tested => "open",
            Phase::Open | Phase::Planned => "planned",
            Phase::Over if repository.released(&wave.id).await?.is_empty() => "closed",
            Phase::Over => "released",
        };
        let (opens, closes) = (wave.dates.opens(), wave.dates.closes());
        println!("{}\t{state}\t{opens}\t{closes}", wave.id);
    }
    Ok(())
}

async fn create(
    settings: &Settings,
    database: &Database,
    questionnaire: &str,
    dates: WaveDates,
    threshold: Threshold,
) -> anyhow::Result<()> {
    let data = Data::load(settings)?;
    let found = data
        .questionnaires
        .named(questionnaire)
        .with_context(|| format!("there is no questionnaire {questionnaire}.toml"))?;
    let wave = Wave {
        id: found.id().clone(),
        questionnaire: questionnaire.to_owned(),
        questionnaire_digest: found.digest(),
        dates,
        threshold,
        keys_tested: false,
    };
    let mut repository = database.write().await?;
    if repository.wave(&wave.id).await?.is_some() {
        bail!("there is a wave {} already", wave.id);
    }
    repository.add_wave(&wave).await?;
    repository.save().await?;
    println!(
        "Wave {} is created. Next: samsvar keys new --wave {}",
        wave.id, wave.id
    );
    Ok(())
}

async fn close(
    settings: &Settings,
    database: &Database,
    wave: &WaveId,
    municipality: Option<&str>,
    today: Date,
) -> anyhow::Result<()> {
    let wave = find(database, wave).await?;
    let only = match municipality {
        Some(number) => Some(municipality_id(number, &wave)?),
        None if wave.dates.phase(today) != Phase::Over => bail!(
            "wave {} closes on {}; before that only single municipalities can be closed",
            wave.id,
            wave.dates.closes()
        ),
        None => None,
    };
    let data = Data::load(settings)?;
    let questionnaire = data
        .questionnaires
        .of(&wave)
        .with_context(|| changed(&wave))?;
    let mut keys = KeyFile::read(&settings.key_file(&wave.id), &wave.id)?;
    let closed = closing::close(
        database,
        &questionnaire,
        &wave.id,
        only,
        &mut keys,
        &Randomness::System,
    )
    .await?;
    println!("Closed: {} municipalities.", closed.municipalities.len());
    if !closed.cleaned {
        bail!("the database is in use, and traces of the box are left in its log; run this again");
    }
    Ok(())
}

async fn code(
    settings: &Settings,
    database: &Database,
    wave: &WaveId,
    number: &str,
    new: bool,
) -> anyhow::Result<()> {
    let wave = find(database, wave).await?;
    let municipality = municipality_id(number, &wave)?;
    let key = secrets(settings)?.code;
    let old = opening::code(database, &wave.id, municipality, &key).await?;
    let code = match old.filter(|_| !new) {
        Some(code) => code,
        None => opening::new_code(database, &wave.id, municipality, &key).await?,
    };
    println!("{}", code.grouped());
    println!("{}/k/{}", settings.public_url, code.as_str());
    Ok(())
}

/// The municipality that has this number when the wave opens.
fn municipality_id(number: &str, wave: &Wave) -> anyhow::Result<MunicipalityId> {
    let opens = wave.dates.opens();
    Municipalities::embedded()
        .by_number(&MunicipalityNumber::parse(number)?, opens)
        .map(Municipality::id)
        .with_context(|| format!("no municipality has the number {number} on {opens}"))
}

async fn find(database: &Database, id: &WaveId) -> anyhow::Result<Wave> {
    let wave = database.read().await?.wave(id).await?;
    wave.with_context(|| format!("there is no wave {id}"))
}

fn changed(wave: &Wave) -> String {
    format!(
        "the questionnaire {}.toml is missing, or was changed after wave {} was created",
        wave.questionnaire, wave.id
    )
}
