//! How far a language has come, message by message.

use super::catalogue::{Catalogue, SOURCE};
use super::read_back::MessageState;

/// How many of a language's messages are where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many messages it needs.
    pub needed: usize,
    /// How many of them it has.
    pub translated: usize,
    /// Messages whose bokmål has changed since they were translated.
    pub stale: Vec<String>,
    /// Messages that were not read back as they stand.
    pub unread: Vec<String>,
}

impl Coverage {
    /// The coverage of a language with texts of its own. The source is translated from nothing, so
    /// that nothing of it is stale, and nothing is to be read back.
    pub(crate) fn of(catalogue: &Catalogue, locale: &str) -> Self {
        let mut coverage = Self::default();
        for (id, _) in catalogue.needed(locale) {
            coverage.needed += 1;
            let state = if locale == SOURCE {
                MessageState::ReadBack
            } else {
                catalogue.state(locale, id)
            };
            coverage.translated += usize::from(state != MessageState::Missing);
            if state == MessageState::Stale {
                coverage.stale.push(id.to_owned());
            }
            if !catalogue.is_read_back(locale, id) {
                coverage.unread.push(id.to_owned());
            }
        }
        coverage
    }

    /// Whether every message is there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.translated == self.needed
    }

    /// How many messages were read back as they stand.
    #[must_use]
    pub fn read_back(&self) -> usize {
        self.needed - self.unread.len()
    }
}
