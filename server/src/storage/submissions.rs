//! Putting a sealed answer into its box, once.

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;

use super::{Repository, StorageError, execute, fetch_optional};

/// A participant's answers on their way into the box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedSubmission {
    /// The wave answered.
    pub wave: WaveId,
    /// The municipality whose code was used.
    pub municipality: MunicipalityId,
    /// The keyed digest of the draft's random number.
    pub draft_digest: [u8; 32],
    /// The answers, sealed to the collection's key.
    pub sealed: Vec<u8>,
}

/// What became of a submission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// It is in the box now.
    New,
    /// The same draft had been sent before; nothing was added.
    Already,
    /// The collection has closed; nothing was added.
    CollectionClosed,
}

impl Repository {
    /// Puts a submission into its box unless its draft has been sent before. `row_key` is random.
    pub async fn submit(
        &mut self,
        submission: &SealedSubmission,
        row_key: [u8; 16],
    ) -> Result<Stored, StorageError> {
        let wave = submission.wave.as_str();
        let municipality = i64::from(submission.municipality.get());
        let remembered = execute!(
            self,
            "INSERT INTO sent_drafts (draft_digest, wave_id, municipality_id)
             SELECT $1, $2, $3 FROM boxes WHERE wave_id = $2 AND municipality_id = $3
             ON CONFLICT (draft_digest) DO NOTHING",
            &submission.draft_digest[..],
            wave,
            municipality
        )?;
        if remembered == 0 {
            let open = fetch_optional!(
                self,
                (i64,),
                "SELECT municipality_id FROM boxes WHERE wave_id = $1 AND municipality_id = $2",
                wave,
                municipality
            )?;
            return Ok(match open {
                Some(_) => Stored::Already,
                None => Stored::CollectionClosed,
            });
        }
        execute!(
            self,
            "INSERT INTO sealed_answers (row_key, wave_id, municipality_id, sealed)
             VALUES ($1, $2, $3, $4)",
            &row_key[..],
            wave,
            municipality,
            &submission.sealed
        )?;
        Ok(Stored::New)
    }
}
