//! `samsvar wave registration`: how long contacts can register for a wave.

use anyhow::ensure;
use domain::wave::WaveId;
use jiff::civil::Date;

use crate::storage::Database;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    /// The wave.
    #[arg(long)]
    wave: WaveId,
    /// The last day, e.g. 2026-10-01.
    #[arg(long)]
    until: Date,
}

pub(super) async fn run(arguments: Arguments, database: &Database) -> anyhow::Result<()> {
    let Arguments { wave, until } = arguments;
    let mut repository = database.write().await?;
    let found = repository.wave(&wave).await?;
    let closes = found.map(|wave| wave.dates.closes());
    ensure!(closes.is_some(), "there is no wave {wave}");
    ensure!(
        closes.is_some_and(|closes| until <= closes),
        "the wave is over before {until}"
    );
    repository.set_register_until(&wave, until).await?;
    repository.save().await?;
    Ok(())
}
