//! Collections that close before their wave does, at the end of a day that somebody has asked for.

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;
use jiff::civil::Date;

use super::collections::municipality;
use super::{Repository, StorageError, execute, fetch_all, fetch_optional};

impl Repository {
    /// Notes that a collection's last day is this one. False if it is closed, or if somebody has
    /// asked for it before: of two at the same moment one does.
    pub async fn ask_to_close(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
        last_day: Date,
    ) -> Result<bool, StorageError> {
        let asked = execute!(
            self,
            "INSERT INTO early_closings (wave_id, municipality_id, last_day)
             SELECT wave_id, municipality_id, $3 FROM boxes
             WHERE wave_id = $1 AND municipality_id = $2
             ON CONFLICT (wave_id, municipality_id) DO NOTHING",
            wave.as_str(),
            i64::from(municipality.get()),
            last_day.to_string()
        )?;
        Ok(asked == 1)
    }

    /// Calls it off. False if nobody has asked, or the last day is over.
    pub async fn call_off_closing(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
        today: Date,
    ) -> Result<bool, StorageError> {
        let called_off = execute!(
            self,
            "DELETE FROM early_closings
             WHERE wave_id = $1 AND municipality_id = $2 AND last_day >= $3",
            wave.as_str(),
            i64::from(municipality.get()),
            today.to_string()
        )?;
        Ok(called_off == 1)
    }

    /// The last day of a collection that closes, or has closed, before its wave.
    pub async fn early_closing(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<Option<Date>, StorageError> {
        let found = fetch_optional!(
            self,
            (String,),
            "SELECT last_day FROM early_closings WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            i64::from(municipality.get())
        )?;
        found.map(|(day,)| day_of(&day)).transpose()
    }

    /// The collections whose last day came before `today` and whose box has not been opened, or has
    /// left traces.
    pub async fn early_closings_due(
        &mut self,
        today: Date,
    ) -> Result<Vec<(WaveId, MunicipalityId)>, StorageError> {
        let corrupt = |_| StorageError::Corrupt { what: "wave" };
        fetch_all!(
            self,
            (String, i64),
            "SELECT e.wave_id, e.municipality_id FROM early_closings e
             JOIN collections c
               ON c.wave_id = e.wave_id AND c.municipality_id = e.municipality_id
             WHERE e.last_day < $1 AND NOT c.cleaned ORDER BY e.wave_id, e.municipality_id",
            today.to_string()
        )?
        .into_iter()
        .map(|(wave, number)| Ok((wave.parse().map_err(corrupt)?, municipality(number)?)))
        .collect()
    }
}

fn day_of(day: &str) -> Result<Date, StorageError> {
    day.parse().map_err(|_| StorageError::Corrupt {
        what: "early closing",
    })
}
