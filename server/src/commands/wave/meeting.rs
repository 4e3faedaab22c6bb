//! `samsvar wave meeting`: when and where a wave's contacts are told how the survey goes.

use anyhow::{bail, ensure};
use domain::wave::WaveId;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::storage::{Database, Meeting};

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    /// The wave.
    #[arg(long)]
    wave: WaveId,
    /// Day and time in Norway, e.g. 2026-10-01T09:00.
    #[arg(long)]
    starts: DateTime,
    /// How many minutes it lasts.
    #[arg(long, default_value_t = 60, value_parser = clap::value_parser!(u16).range(1..=600))]
    minutes: u16,
    /// A link, or a room.
    #[arg(long)]
    place: String,
}

pub(super) async fn run(arguments: Arguments, database: &Database) -> anyhow::Result<()> {
    let Arguments {
        wave,
        starts,
        minutes,
        place,
    } = arguments;
    ensure!(!place.trim().is_empty(), "a meeting needs a place");
    let oslo = TimeZone::get("Europe/Oslo")?;
    if oslo.to_ambiguous_timestamp(starts).is_ambiguous() {
        bail!("{starts} is there twice or not at all, since clocks are set in that night");
    }
    let mut repository = database.write().await?;
    ensure!(
        repository.wave(&wave).await?.is_some(),
        "there is no wave {wave}"
    );
    let meeting = Meeting {
        starts,
        minutes,
        place,
    };
    repository.set_meeting(&wave, &meeting).await?;
    repository.save().await?;
    Ok(())
}
