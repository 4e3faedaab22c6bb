//! Importing the answers of an earlier system into a wave that is over.
//!
//! They were never sealed here, so there is no box to open. What closing promises holds all the
//! same: in one transaction they are shuffled and written under random keys, and their collections
//! are closed from the start. Nothing of the order of the file is stored.

mod rows;

use std::collections::BTreeSet;

use domain::municipality::{Municipalities, MunicipalityId};
use domain::questionnaire::Questionnaire;
use domain::submission::Submission;
use domain::wave::{Phase, oslo_date};
use jiff::Timestamp;
use jiff::civil::Date;
use rand::seq::SliceRandom;

use crate::edge::Randomness;
use crate::storage::{Database, Repository, RowKey, StorageError, Wave};
pub use rows::Rows;

/// Why answers were not imported. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The wave is not over: its answers come from participants.
    #[error("answers can be imported into a wave that is over, and this one closes on {0}")]
    NotOver(Date),
    /// Some collections have not been closed yet.
    #[error("{0} collections of the wave are still open; close the wave first")]
    StillOpen(usize),
    /// Something of the wave is released, and what was imported now would be in no release.
    #[error("results of the wave have been released; no answers can be added to them")]
    Released,
    /// Some municipalities have answers already.
    #[error("these municipalities have answers in this wave already: {}", .0.join(", "))]
    HasAnswers(Vec<String>),
}

/// Into what answers are imported, and who does it, when.
#[derive(Clone, Copy, Debug)]
pub struct Importing<'a> {
    /// The wave.
    pub wave: &'a Wave,
    /// What it asks, unchanged since it was created.
    pub questionnaire: &'a Questionnaire,
    /// Now.
    pub at: Timestamp,
    /// Who does it, as the audit log names them.
    pub actor: &'a str,
}

impl Importing<'_> {
    /// Stores the answers as those of closed collections; makes the wave's collections if it has
    /// none.
    ///
    /// The wave must be over, all its collections closed, nothing of it released, and the
    /// municipalities without answers.
    pub async fn store(
        &self,
        database: &Database,
        mut answers: Vec<Submission>,
        randomness: &Randomness,
    ) -> Result<(), ImportError> {
        let dates = &self.wave.dates;
        if dates.phase(oslo_date(self.at)) != Phase::Over {
            return Err(ImportError::NotOver(dates.closes()));
        }
        answers.shuffle(&mut randomness.generator());
        let answers: Vec<(RowKey, Submission)> = answers
            .into_iter()
            .map(|submission| (randomness.bytes(), submission))
            .collect();
        let municipalities: BTreeSet<_> = answers
            .iter()
            .map(|(_, submission)| submission.municipality)
            .collect();
        let wave = &self.wave.id;
        let mut repository = database.write().await?;
        repository.raise_revision(wave).await?;
        self.prepare(&mut repository, &municipalities).await?;
        repository.add_answers(&answers).await?;
        let object = format!("wave:{wave} answers:{}", answers.len());
        repository
            .audit(self.at, self.actor, "imported", &object)
            .await?;
        Ok(repository.save().await?)
    }

    /// Sees to it that the municipalities' collections are there, closed and empty.
    async fn prepare(
        &self,
        repository: &mut Repository,
        municipalities: &BTreeSet<MunicipalityId>,
    ) -> Result<(), ImportError> {
        let (wave, opens) = (&self.wave.id, self.wave.dates.opens());
        let collections = repository.collections(wave).await?;
        let open = collections.iter().filter(|one| !one.closed).count();
        if open > 0 {
            return Err(ImportError::StillOpen(open));
        }
        if !repository.released(wave).await?.is_empty() {
            return Err(ImportError::Released);
        }
        if collections.is_empty() {
            // All of them, as for any other wave: who has no answers has too few.
            for municipality in Municipalities::embedded().in_force(opens) {
                repository
                    .add_closed_collection(wave, municipality.id())
                    .await?;
            }
            return Ok(());
        }
        let mut answered = Vec::new();
        for municipality in municipalities {
            let there = repository
                .closed_answers(self.questionnaire, wave, *municipality)
                .await?;
            if there.is_empty() {
                continue;
            }
            let known = Municipalities::embedded().by_id(*municipality, opens);
            answered.push(known.map_or_else(
                || municipality.to_string(),
                |municipality| municipality.number().to_string(),
            ));
        }
        if answered.is_empty() {
            Ok(())
        } else {
            Err(ImportError::HasAnswers(answered))
        }
    }
}
