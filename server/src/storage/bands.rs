//! How many have answered while a collection is open: as a band of a fixed hour (rule B6 of
//! docs/privacy.md). Which hours, and which bands, is for others to say.

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;

use super::collections::municipality;
use super::{Repository, StorageError, execute, fetch_all, fetch_optional};

/// A band as it was at a fixed hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredBand {
    /// The hour, in Unix seconds.
    pub counted_at: i64,
    /// The least number of the band; 0 below the threshold.
    pub at_least: u32,
}

impl Repository {
    /// How many answers lie in each open box of a wave. For counting bands at a fixed hour, and for
    /// nothing else: whoever saw this twice would see who answered in between.
    pub async fn count_boxes(
        &mut self,
        wave: &WaveId,
    ) -> Result<Vec<(MunicipalityId, u32)>, StorageError> {
        fetch_all!(
            self,
            (i64, i64),
            "SELECT b.municipality_id, COUNT(s.row_key)
             FROM boxes b LEFT JOIN sealed_answers s
               ON s.wave_id = b.wave_id AND s.municipality_id = b.municipality_id
             WHERE b.wave_id = $1 GROUP BY b.municipality_id ORDER BY b.municipality_id",
            wave.as_str()
        )?
        .into_iter()
        .map(|(number, count)| {
            let count = u32::try_from(count).map_err(|_| StorageError::Corrupt { what: "box" })?;
            Ok((municipality(number)?, count))
        })
        .collect()
    }

    /// When the bands of a wave were counted last, in Unix seconds.
    pub async fn bands_counted_at(&mut self, wave: &WaveId) -> Result<Option<i64>, StorageError> {
        let found = fetch_optional!(
            self,
            (Option<i64>,),
            "SELECT MAX(counted_at) FROM bands WHERE wave_id = $1",
            wave.as_str()
        )?;
        Ok(found.and_then(|(at,)| at))
    }

    /// Sets a band. One of the same hour or a later one stays: of two servers, one counts.
    pub async fn set_band(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
        band: StoredBand,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO bands (wave_id, municipality_id, counted_at, at_least)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (wave_id, municipality_id) DO UPDATE
             SET counted_at = excluded.counted_at, at_least = excluded.at_least
             WHERE bands.counted_at < excluded.counted_at",
            wave.as_str(),
            i64::from(municipality.get()),
            band.counted_at,
            i64::from(band.at_least)
        )?;
        Ok(())
    }

    /// A municipality's band, once it has been counted.
    pub async fn band(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<Option<StoredBand>, StorageError> {
        fetch_optional!(
            self,
            (i64, i64),
            "SELECT counted_at, at_least FROM bands WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            i64::from(municipality.get())
        )?
        .map(|(counted_at, at_least)| {
            let corrupt = |_| StorageError::Corrupt { what: "band" };
            let at_least = u32::try_from(at_least).map_err(corrupt)?;
            Ok(StoredBand {
                counted_at,
                at_least,
            })
        })
        .transpose()
    }
}
