//! How a language stands for sound: the one rule that the gate, the coverage page and `samsvar
//! check` go by.

use domain::language::Language;

use super::voices::{Loaded, Voice};
use crate::config::Settings;

/// Whether a language would be offered with sound, and if not, why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has no texts yet.
    NoTexts,
    /// It is offered as text alone, on purpose.
    TextOnly,
    /// Texts are without a clip, or their clips read what they were before.
    Incomplete,
    /// All is there, but a program reads, and the operator has not allowed that by name.
    NotAllowed,
    /// All is there; read by a program, as the operator has allowed by name.
    Allowed,
    /// All is there, read by people.
    Recorded,
}

impl Standing {
    /// How this language stands.
    #[must_use]
    pub fn of(language: &Language, voices: &Loaded, settings: &Settings) -> Self {
        let Some(coverage) = voices.of(language).map(Voice::coverage) else {
            return Self::NoTexts;
        };
        let is_allowed = settings
            .synthetic_voices
            .iter()
            .any(|id| id == language.id().as_str());
        if coverage.texts == 0 {
            Self::NoTexts
        } else if voices.is_text_only(language) {
            Self::TextOnly
        } else if !coverage.is_complete() {
            Self::Incomplete
        } else if coverage.is_human() {
            Self::Recorded
        } else if is_allowed {
            Self::Allowed
        } else {
            Self::NotAllowed
        }
    }

    /// Whether it is offered with sound. The demo plays samples as well.
    #[must_use]
    pub fn is_offered(self, in_demo: bool) -> bool {
        match self {
            Self::Recorded | Self::Allowed => true,
            Self::NotAllowed => in_demo,
            Self::NoTexts | Self::TextOnly | Self::Incomplete => false,
        }
    }
}
