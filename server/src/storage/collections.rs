//! Collections: one municipality's part of a wave, its access codes and its sealed box.

use domain::code::CodeDigest;
use domain::municipality::MunicipalityId;
use domain::wave::WaveId;

use super::{Repository, StorageError, execute, fetch_all, fetch_optional};

/// Where a collection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CollectionState {
    /// Whose collection it is.
    pub municipality: MunicipalityId,
    /// Whether its box has been opened. Answers are accepted before, and read after.
    pub closed: bool,
    /// Whether, after closing, nothing of the sealed box is left in free pages or logs.
    pub cleaned: bool,
}

/// What an access code opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeOwner {
    /// The wave that the code belongs to.
    pub wave: WaveId,
    /// The municipality that the code belongs to.
    pub municipality: MunicipalityId,
    /// Whether the collection is closed.
    pub closed: bool,
}

impl Repository {
    /// Adds an open collection whose answers will be sealed to `public_key`.
    pub async fn add_collection(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
        public_key: &[u8; 32],
    ) -> Result<(), StorageError> {
        let number = i64::from(municipality.get());
        execute!(
            self,
            "INSERT INTO collections (wave_id, municipality_id) VALUES ($1, $2)",
            wave.as_str(),
            number
        )?;
        execute!(
            self,
            "INSERT INTO boxes (wave_id, municipality_id, public_key) VALUES ($1, $2, $3)",
            wave.as_str(),
            number,
            &public_key[..]
        )?;
        Ok(())
    }

    /// Adds a collection that never was open: for answers that come from an earlier system. There is
    /// no box, so nothing of one is to be cleaned.
    pub async fn add_closed_collection(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO collections (wave_id, municipality_id, closed, cleaned)
             VALUES ($1, $2, TRUE, TRUE)",
            wave.as_str(),
            i64::from(municipality.get())
        )?;
        Ok(())
    }

    /// The collections of a wave, by municipality.
    pub async fn collections(
        &mut self,
        wave: &WaveId,
    ) -> Result<Vec<CollectionState>, StorageError> {
        fetch_all!(
            self,
            (i64, bool, bool),
            "SELECT municipality_id, closed, cleaned FROM collections
             WHERE wave_id = $1 ORDER BY municipality_id",
            wave.as_str()
        )?
        .into_iter()
        .map(|(number, closed, cleaned)| {
            Ok(CollectionState {
                municipality: municipality(number)?,
                closed,
                cleaned,
            })
        })
        .collect()
    }

    /// The key that a collection's answers are sealed to; nothing once it is closed.
    pub async fn box_key(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<Option<[u8; 32]>, StorageError> {
        fetch_optional!(
            self,
            (Vec<u8>,),
            "SELECT public_key FROM boxes WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            i64::from(municipality.get())
        )?
        .map(|(key,)| {
            key.try_into()
                .map_err(|_| StorageError::Corrupt { what: "public key" })
        })
        .transpose()
    }

    /// Adds the digest of an access code. False if another code has the same digest: the caller
    /// takes the next generation.
    pub async fn add_code(
        &mut self,
        digest: &CodeDigest,
        wave: &WaveId,
        municipality: MunicipalityId,
        generation: u32,
    ) -> Result<bool, StorageError> {
        let added = execute!(
            self,
            "INSERT INTO access_codes (code_digest, wave_id, municipality_id, generation)
             VALUES ($1, $2, $3, $4) ON CONFLICT (code_digest) DO NOTHING",
            &digest.as_bytes()[..],
            wave.as_str(),
            i64::from(municipality.get()),
            i64::from(generation)
        )?;
        Ok(added == 1)
    }

    /// The newest generation of a collection's code, if it has one.
    pub async fn code_generation(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<Option<u32>, StorageError> {
        fetch_optional!(
            self,
            (i64,),
            "SELECT generation FROM access_codes WHERE wave_id = $1 AND municipality_id = $2
             ORDER BY generation DESC LIMIT 1",
            wave.as_str(),
            i64::from(municipality.get())
        )?
        .map(|(generation,)| {
            u32::try_from(generation).map_err(|_| StorageError::Corrupt { what: "code" })
        })
        .transpose()
    }

    /// What the code with this digest opens. A code that a newer one has replaced opens nothing.
    pub async fn code_owner(
        &mut self,
        digest: &CodeDigest,
    ) -> Result<Option<CodeOwner>, StorageError> {
        fetch_optional!(
            self,
            (String, i64, bool),
            "SELECT c.wave_id, c.municipality_id, k.closed
             FROM access_codes c
             JOIN collections k
               ON k.wave_id = c.wave_id AND k.municipality_id = c.municipality_id
             WHERE c.code_digest = $1
               AND c.generation = (SELECT MAX(n.generation) FROM access_codes n
                                   WHERE n.wave_id = c.wave_id
                                     AND n.municipality_id = c.municipality_id)",
            &digest.as_bytes()[..]
        )?
        .map(|(wave, number, closed)| {
            Ok(CodeOwner {
                wave: wave
                    .parse()
                    .map_err(|_| StorageError::Corrupt { what: "wave" })?,
                municipality: municipality(number)?,
                closed,
            })
        })
        .transpose()
    }

    /// Closes a collection: removes its box, what was sealed in it, and what was remembered
    /// against sending twice; gives the sealed answers. Nothing if it was closed already.
    ///
    /// The box's own row goes first: from then on nobody can add to it.
    pub async fn take_box(
        &mut self,
        wave: &WaveId,
        municipality: MunicipalityId,
    ) -> Result<Option<Vec<Vec<u8>>>, StorageError> {
        let number = i64::from(municipality.get());
        let removed = execute!(
            self,
            "DELETE FROM boxes WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            number
        )?;
        if removed == 0 {
            return Ok(None);
        }
        let sealed = fetch_all!(
            self,
            (Vec<u8>,),
            "SELECT sealed FROM sealed_answers WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            number
        )?;
        execute!(
            self,
            "DELETE FROM sealed_answers WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            number
        )?;
        execute!(
            self,
            "DELETE FROM sent_drafts WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            number
        )?;
        execute!(
            self,
            "DELETE FROM bands WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            number
        )?;
        execute!(
            self,
            "UPDATE collections SET closed = TRUE WHERE wave_id = $1 AND municipality_id = $2",
            wave.as_str(),
            number
        )?;
        Ok(Some(sealed.into_iter().map(|(bytes,)| bytes).collect()))
    }

    /// Notes that nothing of the boxes of a wave's closed collections is left anywhere.
    pub async fn mark_cleaned(&mut self, wave: &WaveId) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE collections SET cleaned = TRUE WHERE wave_id = $1 AND closed = TRUE",
            wave.as_str()
        )?;
        Ok(())
    }
}

/// A municipality's id as it is stored.
pub(super) fn municipality(number: i64) -> Result<MunicipalityId, StorageError> {
    u32::try_from(number)
        .map(MunicipalityId::new)
        .map_err(|_| StorageError::Corrupt {
            what: "municipality",
        })
}
