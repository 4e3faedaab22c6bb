//! The kinds of people who sign in. Participants are none of them: they have a code, not a role.

use std::fmt;
use std::str::FromStr;

/// What a person who signs in may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// A municipality's contact person: gets its code and reads its results.
    Contact,
    /// Reads and exports national figures at IMDi.
    Analyst,
    /// Sets up and watches the waves at IMDi.
    Administrator,
}

/// A word that names no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no role; the roles are contact, analyst and administrator")]
pub struct UnknownRole(String);

impl Role {
    /// All roles, from the least to the most trusted.
    pub const ALL: [Self; 3] = [Self::Contact, Self::Analyst, Self::Administrator];

    /// Reads a role as the command line and the database write it.
    pub fn parse(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL
            .into_iter()
            .find(|role| role.as_str() == text)
            .ok_or_else(|| UnknownRole(text.to_owned()))
    }

    /// The role in one English word, as stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Analyst => "analyst",
            Self::Administrator => "administrator",
        }
    }
}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_is_read_back_as_written() {
        for role in Role::ALL {
            assert_eq!(role.as_str().parse(), Ok(role));
        }
        assert_eq!(
            Role::parse("Analyst"),
            Err(UnknownRole("Analyst".to_owned()))
        );
    }
}
