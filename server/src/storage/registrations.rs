//! Registrations of contacts for a wave, and the mail domains of municipalities. The rules of who is
//! approved are in `registration`, those who have been approved in `wave_contacts`.

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;
use jiff::civil::Date;

use super::collections::municipality;
use super::{Contact, Repository, StorageError, execute, fetch_all, fetch_optional};

/// Somebody who has registered and is not approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// A random id.
    pub id: String,
    /// The wave.
    pub wave: WaveId,
    /// The municipality that the person wants to speak for.
    pub municipality: MunicipalityId,
    /// The address, confirmed or not.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The unit that the person works in.
    pub unit: String,
    /// `nb` or `nn`.
    pub written_form: String,
    /// When it was registered, in Unix seconds.
    pub registered_at: i64,
}

/// How far a registration has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegistrationState {
    /// The address has not been confirmed.
    Unconfirmed,
    /// An administrator has to approve it.
    Waiting,
    /// Nothing came of it, and the person is told so.
    Ended,
}

impl RegistrationState {
    fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Waiting => "waiting",
            Self::Ended => "ended",
        }
    }
}

#[derive(sqlx::FromRow)]
struct RegistrationRow {
    registration_id: String,
    wave_id: String,
    municipality_id: i64,
    email: String,
    name: String,
    unit: String,
    written_form: String,
    registered_at: i64,
}

impl TryFrom<RegistrationRow> for Registration {
    type Error = StorageError;

    fn try_from(row: RegistrationRow) -> Result<Self, StorageError> {
        let corrupt = |_| StorageError::Corrupt {
            what: "registration",
        };
        Ok(Self {
            id: row.registration_id,
            wave: row.wave_id.parse().map_err(corrupt)?,
            municipality: municipality(row.municipality_id)?,
            email: row.email,
            name: row.name,
            unit: row.unit,
            written_form: row.written_form,
            registered_at: row.registered_at,
        })
    }
}

impl Repository {
    /// Adds a registration that has not been confirmed.
    pub async fn add_registration(&mut self, of: &Registration) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO registrations (registration_id, wave_id, municipality_id, email, name,
                                        unit, written_form, state, registered_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'unconfirmed', $8)",
            &of.id,
            of.wave.as_str(),
            i64::from(of.municipality.get()),
            &of.email,
            &of.name,
            &of.unit,
            &of.written_form,
            of.registered_at
        )?;
        Ok(())
    }

    /// A registration by its id, whatever its state.
    pub async fn registration(&mut self, id: &str) -> Result<Option<Registration>, StorageError> {
        fetch_optional!(
            self,
            RegistrationRow,
            "SELECT registration_id, wave_id, municipality_id, email, name, unit, written_form,
                    registered_at
             FROM registrations WHERE registration_id = $1",
            id
        )?
        .map(Registration::try_from)
        .transpose()
    }

    /// All registrations in this state, the oldest first.
    pub async fn registrations_in(
        &mut self,
        state: RegistrationState,
    ) -> Result<Vec<Registration>, StorageError> {
        fetch_all!(
            self,
            RegistrationRow,
            "SELECT registration_id, wave_id, municipality_id, email, name, unit, written_form,
                    registered_at
             FROM registrations WHERE state = $1 ORDER BY registered_at, registration_id",
            state.as_str()
        )?
        .into_iter()
        .map(Registration::try_from)
        .collect()
    }

    /// Notes the digest of the link that confirms a registration.
    pub async fn set_confirm_digest(
        &mut self,
        id: &str,
        digest: &[u8; 32],
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE registrations SET confirm_digest = $1 WHERE registration_id = $2",
            &digest[..],
            id
        )?;
        Ok(())
    }

    /// Uses up a link that confirms, if it belongs to a registration that is younger than `since`
    /// (Unix seconds) and not confirmed: it waits from now on. Of two at the same moment one does.
    pub async fn confirm_registration(
        &mut self,
        digest: &[u8; 32],
        since: i64,
    ) -> Result<Option<Registration>, StorageError> {
        let confirmed = fetch_all!(
            self,
            (String,),
            "UPDATE registrations SET state = 'waiting'
             WHERE confirm_digest = $1 AND state = 'unconfirmed' AND registered_at > $2
             RETURNING registration_id",
            &digest[..],
            since
        )?;
        match confirmed.first() {
            Some((id,)) => self.registration(id).await,
            None => Ok(None),
        }
    }

    /// Moves a registration on from one state to another. False if it was not in the first.
    pub async fn move_registration(
        &mut self,
        id: &str,
        from: RegistrationState,
        to: RegistrationState,
    ) -> Result<bool, StorageError> {
        let moved = execute!(
            self,
            "UPDATE registrations SET state = $1 WHERE registration_id = $2 AND state = $3",
            to.as_str(),
            id,
            from.as_str()
        )?;
        Ok(moved == 1)
    }

    /// Removes a registration.
    pub async fn delete_registration(&mut self, id: &str) -> Result<(), StorageError> {
        execute!(
            self,
            "DELETE FROM registrations WHERE registration_id = $1",
            id
        )?;
        Ok(())
    }

    /// Removes what was registered before this moment and never confirmed.
    pub async fn forget_unconfirmed(&mut self, before: i64) -> Result<(), StorageError> {
        execute!(
            self,
            "DELETE FROM registrations WHERE state = 'unconfirmed' AND registered_at < $1",
            before
        )?;
        Ok(())
    }

    /// The contact with this address in a municipality.
    pub async fn contact_by_email(
        &mut self,
        of: MunicipalityId,
        email: &str,
    ) -> Result<Option<String>, StorageError> {
        let found = fetch_optional!(
            self,
            (String,),
            "SELECT contact_id FROM contacts WHERE municipality_id = $1 AND LOWER(email) = $2",
            i64::from(of.get()),
            email
        )?;
        Ok(found.map(|(id,)| id))
    }

    /// Changes what a contact person has said of themselves.
    pub async fn describe_contact(
        &mut self,
        contact: &Contact,
        unit: &str,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE contacts SET name = $1, written_form = $2, unit = $3 WHERE contact_id = $4",
            &contact.name,
            &contact.written_form,
            unit,
            &contact.id
        )?;
        Ok(())
    }

    /// The last day on which contacts can register for a wave, where one was set.
    pub async fn register_until(&mut self, wave: &WaveId) -> Result<Option<Date>, StorageError> {
        let found = fetch_optional!(
            self,
            (Option<String>,),
            "SELECT register_until FROM waves WHERE wave_id = $1",
            wave.as_str()
        )?;
        let date = found.and_then(|(date,)| date).map(|date| date.parse());
        date.transpose().map_err(|_| StorageError::Corrupt {
            what: "registration deadline",
        })
    }

    /// Sets that day.
    pub async fn set_register_until(
        &mut self,
        wave: &WaveId,
        until: Date,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE waves SET register_until = $1 WHERE wave_id = $2",
            until.to_string(),
            wave.as_str()
        )?;
        Ok(())
    }

    /// The mail domains of a municipality that differ from what comes with Samsvar, and whether
    /// each counts.
    pub async fn mail_domains(
        &mut self,
        of: MunicipalityId,
    ) -> Result<Vec<(String, bool)>, StorageError> {
        fetch_all!(
            self,
            (String, bool),
            "SELECT domain, counts FROM mail_domains WHERE municipality_id = $1 ORDER BY domain",
            i64::from(of.get())
        )
    }

    /// Says of a mail domain whether it counts.
    pub async fn set_mail_domain(
        &mut self,
        of: MunicipalityId,
        domain: &str,
        counts: bool,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO mail_domains (municipality_id, domain, counts) VALUES ($1, $2, $3)
             ON CONFLICT (municipality_id, domain) DO UPDATE SET counts = excluded.counts",
            i64::from(of.get()),
            domain,
            counts
        )?;
        Ok(())
    }
}
