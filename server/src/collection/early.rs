//! Closing one municipality's collection before its wave closes, because its contacts say that all
//! have answered. In force at the end of the next day, so that others can call it off (rule B12 of
//! docs/privacy.md); then the server opens the box, if the key file is at hand.

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;
use jiff::ToSpan;
use jiff::civil::Date;

use super::closing::{self, ClosingError};
use crate::mail::{Desk, Letter, ToContact};
use crate::sealing::key_file::KeyFile;
use crate::state::State;
use crate::storage::{MunicipalityEvent, Repository, StorageError, Wave};

/// Who the audit log says it was when the server closes.
const ACTOR: &str = "server";

/// Why a collection that was to be closed was not. It takes no more answers all the same.
#[derive(Debug, thiserror::Error)]
pub enum EarlyError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// Closing failed.
    #[error(transparent)]
    Closing(#[from] ClosingError),
    /// The wave's questionnaire is not the one that it was created with.
    #[error("the questionnaire of wave {0} is missing, or was changed after the wave was created")]
    Questionnaire(WaveId),
}

/// A contact's wish about the collection of their municipality.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The wave, which is open.
    pub wave: &'a Wave,
    /// The municipality.
    pub municipality: MunicipalityId,
    /// The contact's id.
    pub contact: &'a str,
    /// The day on which it is said.
    pub today: Date,
}

/// The last day of a collection that somebody asks to close today; nothing if the wave closes by
/// then anyway.
#[must_use]
pub fn last_day(wave: &Wave, today: Date) -> Option<Date> {
    let tomorrow = today.saturating_add(1.day());
    (tomorrow < wave.dates.closes()).then_some(tomorrow)
}

impl Wish<'_> {
    /// Closes the collection at the end of the next day, and tells all its contacts. False if
    /// somebody has asked for it before, or there is nothing to close.
    pub async fn close(
        &self,
        repository: &mut Repository,
        desk: Desk<'_>,
    ) -> Result<bool, StorageError> {
        let Some(last_day) = last_day(self.wave, self.today) else {
            return Ok(false);
        };
        let (wave, municipality) = (&self.wave.id, self.municipality);
        if !repository
            .ask_to_close(wave, municipality, last_day)
            .await?
        {
            return Ok(false);
        }
        let event = MunicipalityEvent::AskedToClose;
        let letter = |to, by| Letter::ClosesEarly { to, by };
        self.tell(repository, desk, event, letter).await?;
        Ok(true)
    }

    /// Calls that off, and tells all contacts. False if there is nothing to call off any more.
    pub async fn call_off(
        &self,
        repository: &mut Repository,
        desk: Desk<'_>,
    ) -> Result<bool, StorageError> {
        let (wave, municipality) = (&self.wave.id, self.municipality);
        if !repository
            .call_off_closing(wave, municipality, self.today)
            .await?
        {
            return Ok(false);
        }
        let event = MunicipalityEvent::ClosingCalledOff;
        let letter = |to, by| Letter::ClosingCalledOff { to, by };
        self.tell(repository, desk, event, letter).await?;
        Ok(true)
    }

    async fn tell(
        &self,
        repository: &mut Repository,
        desk: Desk<'_>,
        event: MunicipalityEvent,
        letter: impl Fn(ToContact, String) -> Letter,
    ) -> Result<(), StorageError> {
        let (wave, municipality) = (&self.wave.id, self.municipality);
        for (_, contact) in repository.contacts_in_wave(wave, municipality).await? {
            let to = ToContact {
                contact,
                wave: wave.clone(),
            };
            let letter = letter(to, self.contact.to_owned());
            desk.post(repository, &letter).await?;
        }
        let actor = format!("contact:{}", self.contact);
        let object = format!("wave:{wave}");
        repository
            .audit_of_municipality(desk.now, &actor, event, &object, municipality)
            .await
    }
}

/// Whether a collection's last day is over, though its box may not have been opened yet.
pub async fn is_over(
    repository: &mut Repository,
    wave: &WaveId,
    municipality: MunicipalityId,
    today: Date,
) -> Result<bool, StorageError> {
    let last_day = repository.early_closing(wave, municipality).await?;
    Ok(last_day.is_some_and(|last_day| last_day < today))
}

/// Opens the boxes of all collections whose last day is over.
pub async fn carry_out(state: &State) -> Result<(), EarlyError> {
    let mut repository = state.database.read().await?;
    let due = repository.early_closings_due(state.today()).await?;
    drop(repository);
    for (wave, municipality) in due {
        carry_out_one(state, &wave, municipality).await?;
    }
    Ok(())
}

async fn carry_out_one(
    state: &State,
    id: &WaveId,
    municipality: MunicipalityId,
) -> Result<(), EarlyError> {
    let wave = state.database.read().await?.wave(id).await?;
    let wave = wave.ok_or(StorageError::Corrupt { what: "wave" })?;
    let questionnaire = state.questionnaires.of(&wave);
    let questionnaire = questionnaire.ok_or_else(|| EarlyError::Questionnaire(id.clone()))?;
    let file = state.settings.key_file(id);
    let mut keys = KeyFile::read(&file, id).map_err(ClosingError::from)?;
    let closed = closing::close(
        &state.database,
        &questionnaire,
        id,
        Some(municipality),
        &mut keys,
        &state.randomness,
    )
    .await?;
    if closed.municipalities.contains(&municipality) {
        let mut repository = state.database.write().await?;
        let (event, object) = (MunicipalityEvent::ClosedEarly, format!("wave:{id}"));
        repository
            .audit_of_municipality(state.now(), ACTOR, event, &object, municipality)
            .await?;
        repository.save().await?;
    }
    Ok(())
}
