//! `samsvar wave`: the life of a wave. Not here: importing, guidance meetings, registration, and releasing with
//! all that belongs to it, which have files of their own below.

mod import;
mod meeting;
mod registration;
mod release;

use std::sync::Arc;

use anyhow::{Context, bail};
use clap::Subcommand;
use disclosure::Scope;
use domain::municipality::{Municipalities, Municipality, MunicipalityId, MunicipalityNumber};
use domain::questionnaire::Questionnaire;
use domain::wave::{Phase, Threshold, WaveDates, WaveId, oslo_date};
use jiff::civil::Date;

use super::serve::Data;
use super::{database, secrets};
use crate::collection::{closing, opening};
use crate::config::Settings;
use crate::edge::{Clock, Randomness};
use crate::sealing::key_file::KeyFile;
use crate::storage::{Database, Repository, Wave};

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
    /// Computes and freezes what may be shown: of all that is closed, with counties and nation; or,
    /// while the wave is open, of each municipality that has closed early, by itself.
    Release(release::ReleaseArguments),
    /// Keeps a municipality out of what is released until it is cleared.
    Hold(release::HoldArguments),
    /// Clears a municipality that is held; the next release has it.
    Clear(release::ClearArguments),
    /// Sets the guidance meeting that contacts are invited to, in place of the one before.
    Meeting(meeting::Arguments),
    /// Sets the last day on which contacts can register; without it, the wave's last day.
    Registration(registration::Arguments),
    /// Takes answers from an earlier system, all or none.
    ImportAnswers(import::Arguments),
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
        Action::Release(arguments) => release::release(arguments, settings, &database).await?,
        Action::Hold(arguments) => release::hold(arguments, &database).await?,
        Action::Clear(arguments) => release::clear(arguments, &database).await?,
        Action::Meeting(arguments) => meeting::run(arguments, &database).await?,
        Action::Registration(arguments) => registration::run(arguments, &database).await?,
        Action::ImportAnswers(arguments) => import::run(arguments, settings, &database).await?,
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
            Phase::Over if is_released(&mut repository, &wave).await? => "released",
            Phase::Over => "closed",
        };
        let (opens, closes) = (wave.dates.opens(), wave.dates.closes());
        println!("{}\t{state}\t{opens}\t{closes}", wave.id);
    }
    Ok(())
}

/// Whether everything is released: the nation comes with all that was left.
async fn is_released(repository: &mut Repository, wave: &Wave) -> anyhow::Result<bool> {
    Ok(repository
        .released(&wave.id)
        .await?
        .contains(&Scope::Nation))
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
    if nothing_to_close(database, &wave, only).await? {
        println!("Closed: 0 municipalities.");
        return Ok(());
    }
    let questionnaire = asked(&Data::load(settings)?, &wave)?;
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
    for (municipality, reason) in &closed.held {
        let municipality = Municipalities::embedded().by_id(*municipality, wave.dates.opens());
        let name = municipality.map_or_else(String::new, |one| format!("{} ", one.number()));
        println!("Held until it is cleared: {name}({reason}).");
    }
    if !closed.cleaned {
        bail!("the database is in use, and traces of the box are left in its log; run this again");
    }
    Ok(())
}

/// Whether an earlier closing left nothing to do, or the answers came by import: then there may be no
/// key file any more, and none is needed.
async fn nothing_to_close(
    database: &Database,
    wave: &Wave,
    only: Option<MunicipalityId>,
) -> anyhow::Result<bool> {
    let collections = database.read().await?.collections(&wave.id).await?;
    let mut meant = collections
        .iter()
        .filter(|one| only.is_none_or(|only| only == one.municipality))
        .peekable();
    if meant.peek().is_none() {
        bail!("wave {} has no such collections to close", wave.id);
    }
    Ok(meant.all(|one| one.closed && one.cleaned))
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

/// What the wave asks, unchanged since it was created.
fn asked(data: &Data, wave: &Wave) -> anyhow::Result<Arc<Questionnaire>> {
    data.questionnaires.of(wave).with_context(|| {
        format!(
            "the questionnaire {}.toml is missing, or was changed after wave {} was created",
            wave.questionnaire, wave.id
        )
    })
}
