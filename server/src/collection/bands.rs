//! How many have answered while a wave is open: counted at fixed hours of the day and kept as bands
//! (rule B6 of docs/privacy.md), so that nobody can tie a step to somebody who has just sent.
//!
//! Pages show what was kept, whenever they are asked for. An hour that was missed, since no server
//! ran, is left out: counting late would be counting at a moment that somebody might choose.

use disclosure::{OpenBand, open_band};
use domain::municipality::MunicipalityId;
use domain::wave::{Phase, oslo_date};
use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::state::State;
use crate::storage::{Database, Repository, StorageError, StoredBand, Wave};

/// The hours at which it is counted, in Norway: before, between and after lessons.
pub const HOURS: [i8; 4] = [8, 12, 16, 20];

/// How long after such an hour it may still be counted.
const LATEST: SignedDuration = SignedDuration::from_mins(5);

/// A band, and the hour of which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The hour.
    pub at: Timestamp,
    /// The band.
    pub band: OpenBand,
}

/// Counts what has to be counted now: once for each of the fixed hours, for each wave that is open.
pub async fn count_due(state: &State) -> Result<(), StorageError> {
    let now = state.now();
    let hour = last_hour(now);
    if now.duration_since(hour) > LATEST {
        return Ok(());
    }
    let mut waves = state.database.waves().await?;
    waves.retain(|wave| wave.is_open(oslo_date(now)));
    for wave in waves {
        count(&state.database, &wave, hour).await?;
    }
    Ok(())
}

/// Counts the bands of one wave as of this hour, if that was not done yet.
pub async fn count(database: &Database, wave: &Wave, hour: Timestamp) -> Result<(), StorageError> {
    let hour = hour.as_second();
    let mut repository = database.read().await?;
    if repository.bands_counted_at(&wave.id).await? >= Some(hour) {
        return Ok(());
    }
    drop(repository);
    let mut repository = database.write().await?;
    for (municipality, count) in repository.count_boxes(&wave.id).await? {
        let band = StoredBand {
            counted_at: hour,
            at_least: match open_band(count, wave.threshold) {
                OpenBand::FewerThan(_) => 0,
                OpenBand::From { from, .. } => from,
            },
        };
        repository.set_band(&wave.id, municipality, band).await?;
    }
    repository.save().await
}

/// The band of a municipality as it was counted last; nothing before the first time.
pub async fn counted(
    repository: &mut Repository,
    wave: &Wave,
    municipality: MunicipalityId,
) -> Result<Option<Counted>, StorageError> {
    let Some(stored) = repository.band(&wave.id, municipality).await? else {
        return Ok(None);
    };
    let corrupt = |_| StorageError::Corrupt { what: "band" };
    Ok(Some(Counted {
        at: Timestamp::from_second(stored.counted_at).map_err(corrupt)?,
        band: open_band(stored.at_least, wave.threshold),
    }))
}

/// The next hour after this moment at which it is counted, if the wave is open then.
#[must_use]
pub fn next_hour(wave: &Wave, now: Timestamp) -> Option<Timestamp> {
    let next = hours_around(now).into_iter().find(|hour| *hour > now)?;
    (wave.dates.phase(oslo_date(next)) == Phase::Open).then_some(next)
}

/// The last of the fixed hours that is not after this moment.
#[must_use]
pub fn last_hour(now: Timestamp) -> Timestamp {
    let hours = hours_around(now);
    let last = hours.into_iter().rev().find(|hour| *hour <= now);
    last.unwrap_or(Timestamp::MIN)
}

/// The fixed hours of yesterday, today and tomorrow, in order. Summer time changes at night, when
/// there is none.
fn hours_around(now: Timestamp) -> Vec<Timestamp> {
    let today = oslo_date(now);
    let zone = TimeZone::get("Europe/Oslo").expect("the time zones are compiled in");
    let days = (-1..=1).map(|days| today.saturating_add(days.days()));
    let hours =
        days.flat_map(|day| HOURS.map(|hour| day.to_datetime(Time::constant(hour, 0, 0, 0))));
    hours
        .filter_map(|hour| zone.to_timestamp(hour).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> Timestamp {
        moment.parse().unwrap()
    }

    #[test]
    fn the_last_hour_is_a_norwegian_one_in_summer_and_in_winter() {
        for (now, hour) in [
            ("2026-10-15T10:00:00Z", "2026-10-15T10:00:00Z"),
            ("2026-10-15T09:59:59Z", "2026-10-15T06:00:00Z"),
            ("2026-10-15T05:59:59Z", "2026-10-14T18:00:00Z"),
            ("2026-11-15T10:59:59Z", "2026-11-15T07:00:00Z"),
            ("2026-11-15T11:00:00Z", "2026-11-15T11:00:00Z"),
        ] {
            assert_eq!(last_hour(at(now)), at(hour), "{now}");
        }
    }
}
