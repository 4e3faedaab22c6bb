//! Municipalities whose release is held until somebody has looked (rule B12 of docs/privacy.md).

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;

use super::{Repository, StorageError, execute, fetch_all};

impl Repository {
    /// Holds a municipality's release. False if it is held already; the first reason stays.
    pub async fn hold(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
        reason: &str,
    ) -> Result<bool, StorageError> {
        let added = execute!(
            self,
            "INSERT INTO holds (wave_id, municipality_id, reason) VALUES ($1, $2, $3)
             ON CONFLICT (wave_id, municipality_id) DO NOTHING",
            wave.as_str(),
            i64::from(municipality.get()),
            reason
        )?;
        Ok(added == 1)
    }

    /// Ends a hold, and forgets its reason. False if there is none.
    pub async fn clear(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<bool, StorageError> {
        let removed = execute!(
            self,
            "DELETE FROM holds WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            i64::from(municipality.get())
        )?;
        Ok(removed == 1)
    }

    /// The municipalities of a wave that are held, and why, by municipality.
    pub async fn holds(
        &mut self,
        wave: &WaveId,
    ) -> Result<Vec<(MunicipalityId, String)>, StorageError> {
        fetch_all!(
            self,
            (i64, String),
            "SELECT municipality_id, reason FROM holds WHERE wave_id = $1
             ORDER BY municipality_id",
            wave.as_str()
        )?
        .into_iter()
        .map(|(number, reason)| Ok((super::collections::municipality(number)?, reason)))
        .collect()
    }
}
