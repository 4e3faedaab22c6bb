//! Days on which a municipality's code brought a burst of answers (rule B12 of docs/privacy.md).

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;
use jiff::civil::Date;

use super::{Repository, StorageError, execute, fetch_all};

impl Repository {
    /// Notes a day; noting it again changes nothing.
    pub async fn note_burst(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
        day: Date,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO bursts (wave_id, municipality_id, day) VALUES ($1, $2, $3)
             ON CONFLICT (wave_id, municipality_id, day) DO NOTHING",
            wave.as_str(),
            i64::from(municipality.get()),
            day.to_string()
        )?;
        Ok(())
    }

    /// The days that were noted of a municipality, in order; they are forgotten with it.
    pub async fn take_bursts(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<Vec<String>, StorageError> {
        let days = fetch_all!(
            self,
            (String,),
            "SELECT day FROM bursts WHERE wave_id = $1 AND municipality_id = $2 ORDER BY day",
            wave.as_str(),
            i64::from(municipality.get())
        )?;
        execute!(
            self,
            "DELETE FROM bursts WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            i64::from(municipality.get())
        )?;
        Ok(days.into_iter().map(|(day,)| day).collect())
    }
}
