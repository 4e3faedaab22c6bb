//! The approved contacts of municipalities in a wave, and which of them have not been told of
//! something yet. Who is approved is for `registration` to say, and what is told when for `mail`.

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;
use jiff::civil::Date;

use super::collections::municipality;
use super::{Repository, StorageError, execute, fetch_all};

/// How many contacts a municipality can have in a wave.
pub const MOST_CONTACTS: i64 = 4;

impl Repository {
    /// The ids of a municipality's approved contacts in a wave, with their places.
    pub async fn contacts_in_wave(
        &mut self,
        wave: &WaveId,
        of: MunicipalityId,
    ) -> Result<Vec<(i64, String)>, StorageError> {
        fetch_all!(
            self,
            (i64, String),
            "SELECT CAST(place AS BIGINT), contact_id FROM wave_contacts
             WHERE wave_id = $1 AND municipality_id = $2 ORDER BY place",
            wave.as_str(),
            i64::from(of.get())
        )
    }

    /// Gives an approved contact a place. Fails on a constraint if somebody else has just got it.
    pub async fn add_contact_to_wave(
        &mut self,
        wave: &WaveId,
        of: MunicipalityId,
        place: i64,
        contact: &str,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO wave_contacts (wave_id, municipality_id, place, contact_id)
             VALUES ($1, $2, $3, $4)",
            wave.as_str(),
            i64::from(of.get()),
            place,
            contact
        )?;
        Ok(())
    }

    /// Takes away all places of a contact; gives the waves in which there were any.
    pub async fn remove_contact_from_waves(
        &mut self,
        contact: &str,
    ) -> Result<Vec<WaveId>, StorageError> {
        let corrupt = |_| StorageError::Corrupt { what: "wave" };
        fetch_all!(
            self,
            (String,),
            "DELETE FROM wave_contacts WHERE contact_id = $1 RETURNING wave_id",
            contact
        )?
        .into_iter()
        .map(|(wave,)| wave.parse().map_err(corrupt))
        .collect()
    }

    /// Whether a contact has a place in a wave whose results can still be read, or will be.
    pub async fn has_place(&mut self, contact: &str, today: Date) -> Result<bool, StorageError> {
        let found = fetch_all!(
            self,
            (String,),
            "SELECT v.wave_id FROM wave_contacts w JOIN waves v ON v.wave_id = w.wave_id
             WHERE w.contact_id = $1 AND v.results_until >= $2 LIMIT 1",
            contact,
            today.to_string()
        )?;
        Ok(!found.is_empty())
    }

    /// The contacts of a wave to whom no mail of this template about it was ever put in, with their
    /// municipalities. For mail that keeps its row when it has been sent.
    pub async fn untold(
        &mut self,
        wave: &WaveId,
        template: &str,
    ) -> Result<Vec<(MunicipalityId, String)>, StorageError> {
        fetch_all!(
            self,
            (i64, String),
            "SELECT w.municipality_id, w.contact_id FROM wave_contacts w
             WHERE w.wave_id = $1 AND NOT EXISTS (
                 SELECT 1 FROM outbox o
                 WHERE o.recipient = 'contact:' || w.contact_id
                   AND o.wave_id = w.wave_id AND o.template = $2)
             ORDER BY w.municipality_id, w.place",
            wave.as_str(),
            template
        )?
        .into_iter()
        .map(|(number, contact)| Ok((municipality(number)?, contact)))
        .collect()
    }

    /// The contacts whose last wave is over, with that wave: its results ended before `today`, and no
    /// mail of this template was put in for them.
    pub async fn contacts_to_delete(
        &mut self,
        today: Date,
        template: &str,
    ) -> Result<Vec<(String, WaveId)>, StorageError> {
        let corrupt = |_| StorageError::Corrupt { what: "wave" };
        fetch_all!(
            self,
            (String, String),
            "SELECT w.contact_id, MAX(w.wave_id)
             FROM wave_contacts w JOIN waves v ON v.wave_id = w.wave_id
             WHERE NOT EXISTS (
                 SELECT 1 FROM outbox o
                 WHERE o.recipient = 'contact:' || w.contact_id AND o.template = $2)
             GROUP BY w.contact_id HAVING MAX(v.results_until) < $1 ORDER BY w.contact_id",
            today.to_string(),
            template
        )?
        .into_iter()
        .map(|(contact, wave)| Ok((contact, wave.parse().map_err(corrupt)?)))
        .collect()
    }

    /// The municipalities of a wave that take answers, and will until it closes.
    pub async fn collecting(&mut self, wave: &WaveId) -> Result<Vec<MunicipalityId>, StorageError> {
        fetch_all!(
            self,
            (i64,),
            "SELECT b.municipality_id FROM boxes b
             WHERE b.wave_id = $1 AND NOT EXISTS (
                 SELECT 1 FROM early_closings e
                 WHERE e.wave_id = b.wave_id AND e.municipality_id = b.municipality_id)
             ORDER BY b.municipality_id",
            wave.as_str()
        )?
        .into_iter()
        .map(|(number,)| municipality(number))
        .collect()
    }
}
