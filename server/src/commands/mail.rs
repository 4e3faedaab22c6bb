//! `samsvar mail`: the outbox, as an operator looks at it. The server sends; no command does.

use anyhow::{Context, ensure};
use clap::{Subcommand, ValueEnum};
use domain::municipality::{Municipalities, MunicipalityNumber};
use domain::wave::WaveId;

use super::{OPERATOR, database, secrets};
use crate::config::Settings;
use crate::edge::{Clock, Randomness};
use crate::mail::delivery::MOST_UNSURE;
use crate::mail::{Desk, Letter, ToContact};
use crate::storage::Database;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Prints how many mails wait and how many were given up.
    Status,
    /// Lets mails that were given up be tried again.
    Retry,
    /// Puts a letter to contacts into the outbox.
    Send {
        /// Which letter.
        #[arg(long)]
        letter: Name,
        /// The wave that it is about.
        #[arg(long)]
        wave: WaveId,
        /// Only to contacts of this municipality, by number; may be given several times.
        #[arg(long, value_name = "NUMBER")]
        municipality: Vec<MunicipalityNumber>,
    },
}

/// The letters that are sent by command.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Name {
    /// The municipality's code once more.
    Code,
    /// The invitation to the guidance meeting.
    Meeting,
    /// That the survey is still open.
    Reminder,
}

pub(super) async fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let database = database(settings).await?;
    let now = Clock::System.now();
    match arguments.action {
        Action::Status => {
            let counts = database.read().await?.outbox_counts().await?;
            println!("waiting\t{}\ngiven up\t{}", counts.waiting, counts.given_up);
        }
        Action::Retry => {
            let mut repository = database.write().await?;
            let number = repository.retry_mail(now.as_second(), MOST_UNSURE).await?;
            repository.save().await?;
            println!("{number} mails will be tried again");
        }
        Action::Send {
            letter,
            wave,
            municipality,
        } => {
            send(settings, &database, letter, wave, &municipality).await?;
        }
    }
    database.close().await;
    Ok(())
}

/// Puts a letter to all contacts, or to those of some municipalities, into the outbox.
async fn send(
    settings: &Settings,
    database: &Database,
    letter: Name,
    wave: WaveId,
    municipalities: &[MunicipalityNumber],
) -> anyhow::Result<()> {
    let now = Clock::System.now();
    let secrets = secrets(settings)?;
    let desk = Desk {
        now,
        secrets: &secrets,
        randomness: &Randomness::System,
    };
    let mut repository = database.write().await?;
    let dates = repository.wave(&wave).await?;
    let dates = dates
        .with_context(|| format!("there is no wave {wave}"))?
        .dates;
    let mut ids = Vec::new();
    for number in municipalities {
        let row = Municipalities::embedded().by_number(number, dates.opens());
        let row = row.with_context(|| format!("there is no municipality {number}"))?;
        ids.push(row.id());
    }
    let mut contacts = repository.contacts().await?;
    contacts.retain(|contact| ids.is_empty() || ids.contains(&contact.municipality));
    ensure!(!contacts.is_empty(), "there is no contact to write to");
    let number = contacts.len();
    for contact in contacts {
        let to = ToContact {
            contact: contact.id,
            wave: wave.clone(),
        };
        let letter = match letter {
            Name::Code => Letter::Code(to),
            Name::Meeting => Letter::Meeting(to),
            Name::Reminder => Letter::Reminder(to),
        };
        desk.post(&mut repository, &letter).await?;
    }
    let what = format!("sent letters: {letter:?}").to_lowercase();
    repository
        .audit(now, OPERATOR, &what, wave.as_str())
        .await?;
    repository.save().await?;
    println!("{number} mails will be sent");
    Ok(())
}
