//! Closing: the box is opened in one step.
//!
//! In one transaction the sealed answers are decrypted, shuffled and written as answers under new
//! random keys, and the box is removed with all that was remembered beside it. A crash leaves the
//! box or the answers, never half of one. Then the keys are destroyed, and the database is
//! rewritten, so that no sealed answer is left in free pages or logs; a crash between these steps
//! is made good by closing again, which finds what is still to do.
//!
//! While the answers are at hand, a municipality whose answers look made up is held in the same
//! transaction (rule B12 of docs/privacy.md).

use domain::municipality::MunicipalityId;
use domain::questionnaire::Questionnaire;
use domain::submission::Submission;
use domain::wave::WaveId;
use rand::seq::SliceRandom;

use super::padding;
use crate::edge::Randomness;
use crate::parallel::in_parallel;
use crate::sealing::key_file::{KeyFile, KeyFileError};
use crate::sealing::sealed_box;
use crate::storage::{Database, StorageError};

/// Why a collection was not closed. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum ClosingError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The key file failed. If the box is open already, closing again destroys the key.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// The key file has no key for a collection that is still open.
    #[error("the key file has no key for municipality {0}")]
    NoKey(MunicipalityId),
    /// Some sealed answers cannot be opened with the key that is there.
    #[error(
        "{unreadable} sealed answers of municipality {municipality} cannot be opened: is this the right key file?"
    )]
    Unreadable {
        /// Whose answers.
        municipality: MunicipalityId,
        /// How many.
        unreadable: usize,
    },
}

/// What closing did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// The collections that were open and are closed now.
    pub municipalities: Vec<MunicipalityId>,
    /// Those of them whose answers somebody should look at before they are released, and why.
    pub held: Vec<(MunicipalityId, String)>,
    /// Whether every trace of the box is gone; if not (a reader held on), close again.
    pub cleaned: bool,
}

/// Closes the collection of one municipality, or all that are still open. What an earlier closing
/// left undone (keys, cleaning) is done as well.
pub async fn close(
    database: &Database,
    questionnaire: &Questionnaire,
    wave: &WaveId,
    only: Option<MunicipalityId>,
    keys: &mut KeyFile,
    randomness: &Randomness,
) -> Result<Closed, ClosingError> {
    let (municipalities, held) =
        open_boxes(database, questionnaire, wave, only, keys, randomness).await?;
    let mut repository = database.read().await?;
    let collections = repository.collections(wave).await?;
    drop(repository);
    let closed = || collections.iter().filter(|collection| collection.closed);
    keys.destroy(closed().map(|collection| collection.municipality))?;
    let mut cleaned = true;
    if closed().any(|collection| !collection.cleaned) {
        cleaned = database.clean().await?;
        if cleaned {
            let mut repository = database.write().await?;
            repository.mark_cleaned(wave).await?;
            repository.save().await?;
        }
    }
    Ok(Closed {
        municipalities,
        held,
        cleaned,
    })
}

/// What the one step opened, and what of it is held.
type Opened = (Vec<MunicipalityId>, Vec<(MunicipalityId, String)>);

/// The one step: from boxes to answers.
async fn open_boxes(
    database: &Database,
    questionnaire: &Questionnaire,
    wave: &WaveId,
    only: Option<MunicipalityId>,
    keys: &KeyFile,
    randomness: &Randomness,
) -> Result<Opened, ClosingError> {
    let mut repository = database.write().await?;
    let mut municipalities = Vec::new();
    let mut held = Vec::new();
    let mut submissions = Vec::new();
    for collection in repository.collections(wave).await? {
        let municipality = collection.municipality;
        if collection.closed || only.is_some_and(|only| only != municipality) {
            continue;
        }
        // Another process may have closed it since: then there is no box to take.
        let Some(sealed) = repository.take_box(wave, municipality).await? else {
            continue;
        };
        let key = keys
            .get(municipality)
            .ok_or(ClosingError::NoKey(municipality))?;
        let opened: Vec<_> = in_parallel(&sealed, |sealed| {
            open_one(questionnaire, wave, municipality, key, sealed)
        })
        .into_iter()
        .flatten()
        .collect();
        if opened.len() < sealed.len() {
            return Err(ClosingError::Unreadable {
                municipality,
                unreadable: sealed.len() - opened.len(),
            });
        }
        let bursts = repository.take_bursts(wave, municipality).await?;
        if let Some(reason) = padding::signs(&opened, &bursts) {
            repository.raise_revision(wave).await?;
            // Somebody may hold it already, for a reason of their own.
            if repository.hold(wave, municipality, &reason).await? {
                held.push((municipality, reason));
            }
        }
        submissions.extend(opened);
        municipalities.push(municipality);
    }
    submissions.shuffle(&mut randomness.generator());
    let rows: Vec<_> = submissions
        .into_iter()
        .map(|submission| (randomness.bytes(), submission))
        .collect();
    repository.add_answers(&rows).await?;
    repository.save().await?;
    Ok((municipalities, held))
}

fn open_one(
    questionnaire: &Questionnaire,
    wave: &WaveId,
    municipality: MunicipalityId,
    key: &[u8; 32],
    sealed: &[u8],
) -> Option<Submission> {
    let plain = sealed_box::open(key, wave, municipality, sealed).ok()?;
    let submission = Submission::from_padded_bytes(questionnaire, &plain).ok()?;
    (submission.wave == *wave && submission.municipality == municipality).then_some(submission)
}
