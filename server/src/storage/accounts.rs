//! Contact persons and staff. Personal data, apart from everything that has to do with answers. How
//! they sign in is in `sign_ins`.

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
}
