//! The audit log: who did what, when, to what. Append only, and never about a participant.

use domain::municipality::MunicipalityId;
use jiff::Timestamp;

use super::{Repository, StorageError, execute, fetch_all};

/// What happens to a municipality, or is done by its contacts: they can read all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MunicipalityEvent {
    /// A contact has signed in.
    SignedIn,
    /// A contact has ended all their sessions.
    SignedOutEverywhere,
    /// Somebody who has registered was made a contact, or was one already.
    ContactApproved,
    /// Somebody who has registered waits for an administrator.
    ContactWaiting,
    /// Somebody who has registered was told that the municipality has all its contacts.
    ContactOneTooMany,
    /// An administrator has not approved somebody.
    ContactRefused,
    /// A contact is none any more, by their own wish.
    ContactLeft,
    /// The municipality has a new code.
    NewCode,
    /// A contact has asked to close early.
    AskedToClose,
    /// A contact has called that off.
    ClosingCalledOff,
    /// The collection was closed early.
    ClosedEarly,
    /// The release is held.
    Held,
    /// The release is no longer held.
    Cleared,
}

impl MunicipalityEvent {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::SignedIn,
        Self::SignedOutEverywhere,
        Self::ContactApproved,
        Self::ContactWaiting,
        Self::ContactOneTooMany,
        Self::ContactRefused,
        Self::ContactLeft,
        Self::NewCode,
        Self::AskedToClose,
        Self::ClosingCalledOff,
        Self::ClosedEarly,
        Self::Held,
        Self::Cleared,
    ];

    /// As it stands in the log, a few English words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signed in",
            Self::SignedOutEverywhere => "signed out everywhere",
            Self::ContactApproved => "approved a contact",
            Self::ContactWaiting => "waits to be approved",
            Self::ContactOneTooMany => "one contact too many",
            Self::ContactRefused => "refused a contact",
            Self::ContactLeft => "left",
            Self::NewCode => "made a new code",
            Self::AskedToClose => "asked to close early",
            Self::ClosingCalledOff => "called closing off",
            Self::ClosedEarly => "closed early",
            Self::Held => "held",
            Self::Cleared => "cleared",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.as_str() == text)
    }
}

/// An entry that a municipality's contacts can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailEntry {
    /// When, in Unix seconds.
    pub at: i64,
    /// Who, by id.
    pub actor: String,
    /// What.
    pub event: MunicipalityEvent,
    /// To what, by id.
    pub object: String,
}

impl Repository {
    /// Adds an entry. `actor` and `object` are ids, never names or addresses.
    pub async fn audit(
        &mut self,
        at: Timestamp,
        actor: &str,
        action: &str,
        object: &str,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO audit_log (happened_at, actor, action, object) VALUES ($1, $2, $3, $4)",
            at.as_second(),
            actor,
            action,
            object,
        )?;
        Ok(())
    }

    /// Adds an entry that is about a municipality.
    pub async fn audit_of_municipality(
        &mut self,
        at: Timestamp,
        actor: &str,
        event: MunicipalityEvent,
        object: &str,
        municipality: MunicipalityId,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO audit_log (happened_at, actor, action, object, municipality_id)
             VALUES ($1, $2, $3, $4, $5)",
            at.as_second(),
            actor,
            event.as_str(),
            object,
            i64::from(municipality.get())
        )?;
        Ok(())
    }

    /// All entries that are about a municipality, in the order in which they were added.
    pub async fn trail(
        &mut self,
        municipality: MunicipalityId,
    ) -> Result<Vec<TrailEntry>, StorageError> {
        fetch_all!(
            self,
            (i64, String, String, String),
            "SELECT happened_at, actor, action, object FROM audit_log
             WHERE municipality_id = $1 ORDER BY entry_number",
            i64::from(municipality.get())
        )?
        .into_iter()
        .map(|(at, actor, action, object)| {
            let event = MunicipalityEvent::parse(&action);
            Ok(TrailEntry {
                at,
                actor,
                event: event.ok_or(StorageError::Corrupt { what: "audit log" })?,
                object,
            })
        })
        .collect()
    }
}
