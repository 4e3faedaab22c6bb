//! Holding a municipality's release until somebody has looked at it, and clearing it (rule B12 of
//! docs/privacy.md). Not here: what makes somebody suspicious.

use domain::municipality::MunicipalityId;
use jiff::Timestamp;

use crate::storage::{Database, MunicipalityEvent, Repository, StorageError, Wave};

/// Why a municipality was not held or cleared. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum HoldError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The municipality has no part in the wave.
    #[error("the municipality has no collection in this wave")]
    NoCollection,
    /// What was released cannot be taken back.
    #[error("the municipality is released already, and a release cannot be taken back")]
    Released,
    /// It is held, for the reason that was given first.
    #[error("the municipality is held already")]
    HeldAlready,
    /// It is not held.
    #[error("the municipality is not held")]
    NotHeld,
}

/// A municipality of a wave, and who holds or clears it, when.
#[derive(Clone, Copy, Debug)]
pub struct Holding<'a> {
    /// The wave.
    pub wave: &'a Wave,
    /// The municipality.
    pub municipality: MunicipalityId,
    /// Now.
    pub at: Timestamp,
    /// Who does it, as the audit log names them.
    pub actor: &'a str,
}

impl Holding<'_> {
    /// Holds the municipality: it gets no release, and is in no figures of county or nation that
    /// are released while it is held.
    pub async fn hold(&self, database: &Database, reason: &str) -> Result<(), HoldError> {
        let (wave, municipality) = (&self.wave.id, self.municipality);
        let mut repository = database.write().await?;
        repository.raise_revision(wave).await?;
        let collections = repository.collections(wave).await?;
        if !collections
            .iter()
            .any(|collection| collection.municipality == municipality)
        {
            return Err(HoldError::NoCollection);
        }
        let scope = disclosure::Scope::Municipality(municipality);
        if repository.release(wave, scope).await?.is_some() {
            return Err(HoldError::Released);
        }
        if !repository.hold(wave, municipality, reason).await? {
            return Err(HoldError::HeldAlready);
        }
        self.note(&mut repository, MunicipalityEvent::Held).await?;
        Ok(repository.save().await?)
    }

    /// Clears the municipality: the next release has it.
    pub async fn clear(&self, database: &Database) -> Result<(), HoldError> {
        let wave = &self.wave.id;
        let mut repository = database.write().await?;
        repository.raise_revision(wave).await?;
        if !repository.clear(wave, self.municipality).await? {
            return Err(HoldError::NotHeld);
        }
        self.note(&mut repository, MunicipalityEvent::Cleared)
            .await?;
        Ok(repository.save().await?)
    }

    async fn note(
        &self,
        repository: &mut Repository,
        event: MunicipalityEvent,
    ) -> Result<(), StorageError> {
        let object = format!(
            "wave:{} municipality:{}",
            self.wave.id,
            self.municipality.get()
        );
        repository
            .audit_of_municipality(self.at, self.actor, event, &object, self.municipality)
            .await
    }
}
