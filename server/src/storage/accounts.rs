//! Contact persons and staff, their sign-in links and their sessions. Personal data, apart from
//! everything that has to do with answers.

use std::fmt;
use std::str::FromStr;

use domain::municipality::MunicipalityId;
use domain::role::Role;

use super::collections::municipality;
use super::{Repository, StorageError, execute, fetch_all, fetch_optional};

/// Who is signed in, by id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum AccountId {
    /// A municipality's contact person.
    Contact(String),
    /// An analyst or administrator.
    Staff(String),
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contact(id) => write!(f, "contact:{id}"),
            Self::Staff(id) => write!(f, "staff:{id}"),
        }
    }
}

impl FromStr for AccountId {
    type Err = StorageError;

    fn from_str(text: &str) -> Result<Self, StorageError> {
        match text.split_once(':') {
            Some(("contact", id)) => Ok(Self::Contact(id.to_owned())),
            Some(("staff", id)) => Ok(Self::Staff(id.to_owned())),
            _ => Err(StorageError::Corrupt { what: "account" }),
        }
    }
}

/// A municipality's contact person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// A random id.
    pub id: String,
    /// The municipality that the person speaks for.
    pub municipality: MunicipalityId,
    /// Where mail goes to.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// `nb` or `nn`: the written form that the person reads.
    pub written_form: String,
}

/// What came of the wish to use a sign-in link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkUse {
    /// It signs this account in, and no longer anybody.
    SignsIn(AccountId),
    /// It was used before.
    Used,
    /// It is too old.
    Old,
    /// There is no such link.
    Unknown,
}

/// An account with what it may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Account {
    /// A contact person, who reads one municipality's results.
    Contact(Contact),
    /// Staff in the role of analyst or administrator.
    Staff {
        /// A random id.
        id: String,
        /// What the person may do.
        role: Role,
    },
}

#[derive(sqlx::FromRow)]
struct ContactRow {
    contact_id: String,
    municipality_id: i64,
    email: String,
    name: String,
    written_form: String,
}

impl TryFrom<ContactRow> for Contact {
    type Error = StorageError;

    fn try_from(row: ContactRow) -> Result<Self, StorageError> {
        Ok(Self {
            id: row.contact_id,
            municipality: municipality(row.municipality_id)?,
            email: row.email,
            name: row.name,
            written_form: row.written_form,
        })
    }
}

impl Account {
    /// The account's id.
    #[must_use]
    pub fn id(&self) -> AccountId {
        match self {
            Self::Contact(contact) => AccountId::Contact(contact.id.clone()),
            Self::Staff { id, .. } => AccountId::Staff(id.clone()),
        }
    }
}

impl Repository {
    /// Adds a contact person.
    pub async fn add_contact(&mut self, contact: &Contact) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO contacts (contact_id, municipality_id, email, name, written_form)
             VALUES ($1, $2, $3, $4, $5)",
            &contact.id,
            i64::from(contact.municipality.get()),
            &contact.email,
            &contact.name,
            &contact.written_form
        )?;
        Ok(())
    }

    /// Removes a contact person with all that bears the person's id but the audit log, which names
    /// nobody without it.
    pub async fn delete_contact(&mut self, id: &str) -> Result<(), StorageError> {
        let account = AccountId::Contact(id.to_owned()).to_string();
        execute!(
            self,
            "DELETE FROM sign_in_links WHERE account = $1",
            &account
        )?;
        execute!(self, "DELETE FROM outbox WHERE recipient = $1", &account)?;
        execute!(self, "DELETE FROM wave_contacts WHERE contact_id = $1", id)?;
        execute!(self, "DELETE FROM contacts WHERE contact_id = $1", id)?;
        Ok(())
    }

    /// Adds an analyst or administrator.
    pub async fn add_staff(
        &mut self,
        id: &str,
        email: &str,
        role: Role,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO staff (staff_id, email, role) VALUES ($1, $2, $3)",
            id,
            email,
            role.as_str()
        )?;
        Ok(())
    }

    /// The id and role of the staff member with this address.
    pub async fn staff_by_email(
        &mut self,
        email: &str,
    ) -> Result<Option<(String, Role)>, StorageError> {
        fetch_optional!(
            self,
            (String, String),
            "SELECT staff_id, role FROM staff WHERE email = $1",
            email
        )?
        .map(|(id, role)| {
            let role = role.parse();
            Ok((
                id,
                role.map_err(|_| StorageError::Corrupt { what: "role" })?,
            ))
        })
        .transpose()
    }

    /// All contact persons, by municipality.
    pub async fn contacts(&mut self) -> Result<Vec<Contact>, StorageError> {
        fetch_all!(
            self,
            ContactRow,
            "SELECT contact_id, municipality_id, email, name, written_form
             FROM contacts ORDER BY municipality_id, contact_id"
        )?
        .into_iter()
        .map(Contact::try_from)
        .collect()
    }

    /// The account with this id, if it still exists.
    pub async fn account(&mut self, id: &AccountId) -> Result<Option<Account>, StorageError> {
        match id {
            AccountId::Contact(id) => fetch_optional!(
                self,
                ContactRow,
                "SELECT contact_id, municipality_id, email, name, written_form
                 FROM contacts WHERE contact_id = $1",
                id
            )?
            .map(|row| Contact::try_from(row).map(Account::Contact))
            .transpose(),
            AccountId::Staff(id) => fetch_optional!(
                self,
                (String, String),
                "SELECT staff_id, role FROM staff WHERE staff_id = $1",
                id
            )?
            .map(|(id, role)| {
                Ok(Account::Staff {
                    id,
                    role: role
                        .parse()
                        .map_err(|_| StorageError::Corrupt { what: "role" })?,
                })
            })
            .transpose(),
        }
    }

    /// All accounts with this address: a person may speak for two municipalities.
    pub async fn accounts_by_email(&mut self, email: &str) -> Result<Vec<AccountId>, StorageError> {
        let rows = fetch_all!(
            self,
            (String,),
            "SELECT 'contact:' || contact_id FROM contacts WHERE LOWER(email) = $1
             UNION ALL SELECT 'staff:' || staff_id FROM staff WHERE LOWER(email) = $1
             ORDER BY 1",
            email
        )?;
        rows.into_iter().map(|(id,)| id.parse()).collect()
    }

    /// Notes that somebody asks for a sign-in link, known or not; `now` in Unix seconds.
    pub async fn ask_to_sign_in(
        &mut self,
        id: &str,
        email: &str,
        now: i64,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO sign_in_requests (request_id, email, requested_at) VALUES ($1, $2, $3)",
            id,
            email,
            now
        )?;
        Ok(())
    }

    /// The address that a request was made with.
    pub async fn sign_in_request(&mut self, id: &str) -> Result<Option<String>, StorageError> {
        let found = fetch_optional!(
            self,
            (String,),
            "SELECT email FROM sign_in_requests WHERE request_id = $1",
            id
        )?;
        Ok(found.map(|(email,)| email))
    }

    /// Forgets a request.
    pub async fn forget_sign_in_request(&mut self, id: &str) -> Result<(), StorageError> {
        execute!(
            self,
            "DELETE FROM sign_in_requests WHERE request_id = $1",
            id
        )?;
        Ok(())
    }

    /// Adds a single-use sign-in link; `expires_at` in Unix seconds. One that is there already,
    /// used or not, stays as it is.
    pub async fn add_sign_in_link(
        &mut self,
        digest: &[u8; 32],
        account: &AccountId,
        expires_at: i64,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO sign_in_links (link_digest, account, expires_at) VALUES ($1, $2, $3)
             ON CONFLICT (link_digest) DO NOTHING",
            &digest[..],
            account.to_string(),
            expires_at
        )?;
        Ok(())
    }

    /// Uses up a sign-in link. Of two at the same moment, one is signed in.
    pub async fn use_sign_in_link(
        &mut self,
        digest: &[u8; 32],
        now: i64,
    ) -> Result<LinkUse, StorageError> {
        let used = fetch_all!(
            self,
            (String,),
            "UPDATE sign_in_links SET used = TRUE
             WHERE link_digest = $1 AND NOT used AND expires_at > $2 RETURNING account",
            &digest[..],
            now
        )?;
        if let Some((account,)) = used.first() {
            return Ok(LinkUse::SignsIn(account.parse()?));
        }
        let found = fetch_optional!(
            self,
            (bool,),
            "SELECT used FROM sign_in_links WHERE link_digest = $1",
            &digest[..]
        )?;
        Ok(match found {
            Some((true,)) => LinkUse::Used,
            Some((false,)) => LinkUse::Old,
            None => LinkUse::Unknown,
        })
    }

    /// Forgets links and sessions that ended before this moment (Unix seconds).
    pub async fn forget_old_sign_ins(&mut self, before: i64) -> Result<(), StorageError> {
        execute!(
            self,
            "DELETE FROM sign_in_links WHERE expires_at < $1",
            before
        )?;
        execute!(self, "DELETE FROM sessions WHERE expires_at < $1", before)?;
        Ok(())
    }

    /// How often the account has been signed out everywhere; nothing if there is no such account.
    pub async fn session_generation(
        &mut self,
        account: &AccountId,
    ) -> Result<Option<i64>, StorageError> {
        let found = match account {
            AccountId::Contact(id) => fetch_optional!(
                self,
                (i64,),
                "SELECT session_generation FROM contacts WHERE contact_id = $1",
                id
            )?,
            AccountId::Staff(id) => fetch_optional!(
                self,
                (i64,),
                "SELECT session_generation FROM staff WHERE staff_id = $1",
                id
            )?,
        };
        Ok(found.map(|(generation,)| generation))
    }

    /// Signs an account out everywhere: its sessions are over, and so are links under way.
    pub async fn sign_out_everywhere(&mut self, account: &AccountId) -> Result<(), StorageError> {
        match account {
            AccountId::Contact(id) => execute!(
                self,
                "UPDATE contacts SET session_generation = session_generation + 1
                 WHERE contact_id = $1",
                id
            )?,
            AccountId::Staff(id) => execute!(
                self,
                "UPDATE staff SET session_generation = session_generation + 1
                 WHERE staff_id = $1",
                id
            )?,
        };
        execute!(
            self,
            "UPDATE sign_in_links SET used = TRUE WHERE account = $1",
            account.to_string()
        )?;
        Ok(())
    }

    /// Stores a session's content under the digest of its id; `expires_at` in Unix seconds.
    /// False if `only_new` and there is one already.
    pub async fn save_session(
        &mut self,
        digest: &[u8; 32],
        content: &str,
        expires_at: i64,
        only_new: bool,
    ) -> Result<bool, StorageError> {
        let changed = if only_new {
            execute!(
                self,
                "INSERT INTO sessions (session_digest, content, expires_at) VALUES ($1, $2, $3)
                 ON CONFLICT (session_digest) DO NOTHING",
                &digest[..],
                content,
                expires_at
            )?
        } else {
            execute!(
                self,
                "INSERT INTO sessions (session_digest, content, expires_at) VALUES ($1, $2, $3)
                 ON CONFLICT (session_digest)
                 DO UPDATE SET content = excluded.content, expires_at = excluded.expires_at",
                &digest[..],
                content,
                expires_at
            )?
        };
        Ok(changed == 1)
    }

    /// A session's content and when it expires, if it is still good at `now`.
    pub async fn session(
        &mut self,
        digest: &[u8; 32],
        now: i64,
    ) -> Result<Option<(String, i64)>, StorageError> {
        fetch_optional!(
            self,
            (String, i64),
            "SELECT content, expires_at FROM sessions
             WHERE session_digest = $1 AND expires_at > $2",
            &digest[..],
            now
        )
    }

    /// Ends a session.
    pub async fn delete_session(&mut self, digest: &[u8; 32]) -> Result<(), StorageError> {
        execute!(
            self,
            "DELETE FROM sessions WHERE session_digest = $1",
            &digest[..]
        )?;
        Ok(())
    }
}
