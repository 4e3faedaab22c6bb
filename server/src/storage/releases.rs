//! Frozen releases: stored whole, as bytes that only the crate `disclosure` can read.

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;

use super::{Repository, StorageError, execute, fetch_all, fetch_optional};

impl Repository {
    /// Stores a municipality's release. False if there is one already: a release is computed once
    /// and never again.
    pub async fn add_release(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
        content: &[u8],
    ) -> Result<bool, StorageError> {
        let added = execute!(
            self,
            "INSERT INTO releases (wave_id, municipality_id, content) VALUES ($1, $2, $3)
             ON CONFLICT (wave_id, municipality_id) DO NOTHING",
            wave.as_str(),
            i64::from(municipality.get()),
            content
        )?;
        Ok(added == 1)
    }

    /// A municipality's release, encoded, if there is one.
    pub async fn release(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(fetch_optional!(
            self,
            (Vec<u8>,),
            "SELECT content FROM releases WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            i64::from(municipality.get())
        )?
        .map(|(content,)| content))
    }

    /// Which municipalities of a wave have a release.
    pub async fn released(&mut self, wave: &WaveId) -> Result<Vec<MunicipalityId>, StorageError> {
        fetch_all!(
            self,
            (i64,),
            "SELECT municipality_id FROM releases WHERE wave_id = $1 ORDER BY municipality_id",
            wave.as_str()
        )?
        .into_iter()
        .map(|(number,)| super::collections::municipality(number))
        .collect()
    }
}
