//! `samsvar wave release`, `hold` and `clear`: what is shown of a wave, and what is kept back.

use anyhow::Context;
use disclosure::Counts;
use domain::wave::WaveId;

use super::{asked, find, municipality_id};
use crate::collection::hold::Holding;
use crate::collection::release::{Made, Releasing};
use crate::commands::serve::Data;
use crate::commands::{OPERATOR, secrets};
use crate::config::Settings;
use crate::edge::Clock;
use crate::storage::Database;

#[derive(clap::Args, Debug)]
pub(super) struct ReleaseArguments {
    /// The wave.
    #[arg(long)]
    wave: WaveId,
    /// Only this municipality, by number; it must be closed.
    #[arg(long, value_name = "NUMBER")]
    municipality: Option<String>,
}

#[derive(clap::Args, Debug)]
pub(super) struct HoldArguments {
    /// The wave.
    #[arg(long)]
    wave: WaveId,
    /// The municipality, by number.
    #[arg(long, value_name = "NUMBER")]
    municipality: String,
    /// Why, for whoever looks at it; no names.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(clap::Args, Debug)]
pub(super) struct ClearArguments {
    /// The wave.
    #[arg(long)]
    wave: WaveId,
    /// The municipality, by number.
    #[arg(long, value_name = "NUMBER")]
    municipality: String,
}

/// How many reports there must be before it is told, of all together, why tables are withheld.
const REPORTS_TO_ACCOUNT_FOR: usize = 10;

pub(super) async fn release(
    arguments: ReleaseArguments,
    settings: &Settings,
    database: &Database,
) -> anyhow::Result<()> {
    let wave = find(database, &arguments.wave).await?;
    let questionnaire = asked(&Data::load(settings)?, &wave)?;
    let secrets = secrets(settings)?;
    let releasing = Releasing {
        wave: &wave,
        questionnaire: &questionnaire,
        key: &secrets.release,
        at: Clock::System.now(),
        actor: OPERATOR,
    };
    let made = match &arguments.municipality {
        Some(number) => {
            let municipality = municipality_id(number, &wave)?;
            releasing.one(database, municipality).await
        }
        None => releasing.due(database).await,
    };
    let made = made.with_context(|| format!("wave {} was not released", wave.id))?;
    let held = database.read().await?.holds(&wave.id).await?.len();
    tell(&made, held, &wave.id);
    Ok(())
}

fn tell(made: &Made, held: usize, wave: &WaveId) {
    let Made {
        municipalities,
        counties,
        ..
    } = made;
    if made.nation {
        println!(
            "Released: {municipalities} municipalities, {counties} counties and the nation of wave \
             {wave}."
        );
    } else {
        println!("Released: {municipalities} municipalities of wave {wave}, each by itself.");
    }
    if held > 0 {
        println!("Held: {held} municipalities.");
    }
    if made.reports >= REPORTS_TO_ACCOUNT_FOR {
        println!("{}", in_words("Questions", made.account.all));
        println!(
            "{}",
            in_words("Questions in breakdowns", made.account.breakdowns)
        );
    }
}

/// What was shown and withheld, in one line.
fn in_words(what: &str, counts: Counts) -> String {
    let Counts {
        possible,
        shown,
        primary,
        secondary,
        by_threshold_alone,
    } = counts;
    format!(
        "{what}: {shown} of {possible} tables shown, {primary} withheld for their own sake, \
         {secondary} to protect others; the threshold alone would show {by_threshold_alone}."
    )
}

pub(super) async fn hold(arguments: HoldArguments, database: &Database) -> anyhow::Result<()> {
    let wave = find(database, &arguments.wave).await?;
    let holding = Holding {
        wave: &wave,
        municipality: municipality_id(&arguments.municipality, &wave)?,
        at: Clock::System.now(),
        actor: OPERATOR,
    };
    holding.hold(database, &arguments.reason).await?;
    println!(
        "Held: municipality {} is in no release of wave {} until it is cleared.",
        arguments.municipality, wave.id
    );
    Ok(())
}

pub(super) async fn clear(arguments: ClearArguments, database: &Database) -> anyhow::Result<()> {
    let wave = find(database, &arguments.wave).await?;
    let holding = Holding {
        wave: &wave,
        municipality: municipality_id(&arguments.municipality, &wave)?,
        at: Clock::System.now(),
        actor: OPERATOR,
    };
    holding.clear(database).await?;
    println!(
        "Cleared: the next release of wave {} has municipality {}.",
        wave.id, arguments.municipality
    );
    Ok(())
}
