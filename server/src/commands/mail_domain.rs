//! `samsvar mail-domain`: the mail domains by which contacts of a municipality are approved at once.

use anyhow::{Context, ensure};
use clap::Subcommand;
use domain::email::is_domain;
use domain::municipality::{Municipalities, Municipality, MunicipalityNumber};
use domain::wave::oslo_date;
use jiff::civil::Date;

use super::{OPERATOR, database};
use crate::config::Settings;
use crate::edge::Clock;
use crate::storage::Database;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Prints the domains of a municipality.
    List {
        /// The municipality, by number.
        #[arg(long, value_name = "NUMBER")]
        municipality: MunicipalityNumber,
    },
    /// Lets a domain count.
    Add(Change),
    /// Lets a domain count no longer, also one that came with Samsvar.
    Remove(Change),
}

#[derive(clap::Args, Debug)]
struct Change {
    /// The municipality, by number.
    #[arg(long, value_name = "NUMBER")]
    municipality: MunicipalityNumber,
    /// The domain, e.g. asker.kommune.no; domains below it do not count with it.
    domain: String,
}

pub(super) async fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let database = database(settings).await?;
    let today = oslo_date(Clock::System.now());
    match arguments.action {
        Action::List { municipality } => {
            let municipality = find(municipality, today)?.id();
            let changed = database.read().await?.mail_domains(municipality).await?;
            let shipped = Municipalities::embedded().mail_domain(municipality, today);
            let shipped = shipped.filter(|domain| changed.iter().all(|(of, _)| of != domain));
            let added = changed.into_iter().filter(|(_, counts)| *counts);
            for domain in shipped.into_iter().chain(added.map(|(domain, _)| domain)) {
                println!("{domain}");
            }
        }
        Action::Add(change) => set(&database, &change, true).await?,
        Action::Remove(change) => set(&database, &change, false).await?,
    }
    database.close().await;
    Ok(())
}

fn find(number: MunicipalityNumber, today: Date) -> anyhow::Result<&'static Municipality> {
    Municipalities::embedded()
        .by_number(&number, today)
        .with_context(|| format!("there is no municipality {number}"))
}

async fn set(database: &Database, change: &Change, counts: bool) -> anyhow::Result<()> {
    let now = Clock::System.now();
    let domain = change.domain.to_lowercase();
    ensure!(is_domain(&domain), "{domain:?} is not a domain");
    let municipality = find(change.municipality, oslo_date(now))?.id();
    let mut repository = database.write().await?;
    repository
        .set_mail_domain(municipality, &domain, counts)
        .await?;
    let what = if counts {
        "added a mail domain"
    } else {
        "removed a mail domain"
    };
    let object = format!("municipality:{municipality} {domain}");
    repository.audit(now, OPERATOR, what, &object).await?;
    repository.save().await?;
    Ok(())
}
