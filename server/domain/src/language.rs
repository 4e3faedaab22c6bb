//! The languages of the survey: text, voice, script, direction, and how far the texts have come.
//!
//! `locales/languages.toml` lists all of them; whether one is offered depends on its texts, which
//! the server knows. Not here: texts, and formatting of anything for a reader.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

mod negotiate;
mod parse;
#[cfg(test)]
mod tests;
mod writing;

pub use writing::{Digits, ListPatterns};

/// Samsvar's own id of a language: two or three of `a-z`. Stable, in addresses and in what is stored.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageId(String);

/// A text that is no language's id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no language; a language's id is two or three of a-z")]
pub struct LanguageIdInvalid(String);

impl LanguageId {
    /// The greatest length in bytes.
    pub const MAX_LENGTH: usize = 3;

    /// Reads an id.
    pub fn parse(text: &str) -> Result<Self, LanguageIdInvalid> {
        let fits = (2..=Self::MAX_LENGTH).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_lowercase());
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(LanguageIdInvalid(text.to_owned()))
        }
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for LanguageId {
    type Err = LanguageIdInvalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for LanguageId {
    type Error = LanguageIdInvalid;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<LanguageId> for String {
    fn from(id: LanguageId) -> Self {
        id.0
    }
}

impl fmt::Display for LanguageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The script of a language, which decides fonts and line heights (ISO 15924).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin.
    Latn,
    /// Cyrillic.
    Cyrl,
    /// Arabic.
    Arab,
    /// Ethiopic.
    Ethi,
    /// Myanmar.
    Mymr,
    /// Thai.
    Thai,
}

impl Script {
    /// All scripts that the pages have fonts and line heights for.
    pub const ALL: [Self; 6] = [
        Self::Latn,
        Self::Cyrl,
        Self::Arab,
        Self::Ethi,
        Self::Mymr,
        Self::Thai,
    ];

    /// The ISO 15924 code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Latn => "Latn",
            Self::Cyrl => "Cyrl",
            Self::Arab => "Arab",
            Self::Ethi => "Ethi",
            Self::Mymr => "Mymr",
            Self::Thai => "Thai",
        }
    }
}

/// The direction of a language's text: what goes into `dir`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How far the texts of a language have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextState {
    /// Written by nobody who answers for it.
    Draft,
    /// Translated by a translator.
    Translated,
    /// Translated back into Norwegian by another, and compared.
    BackTranslated,
    /// Approved for participants.
    Approved,
}

impl TextState {
    /// All states, from the first to the last.
    pub const ALL: [Self; 4] = [
        Self::Draft,
        Self::Translated,
        Self::BackTranslated,
        Self::Approved,
    ];

    /// The state as the languages' file writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::BackTranslated => "back-translated",
            Self::Approved => "approved",
        }
    }
}

/// Stands for the plural rules that nobody has written.
const NO_PLURAL: &str = "none";

/// A language that the survey is built for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    id: LanguageId,
    text: LanguageId,
    voice: String,
    html_lang: String,
    script: Script,
    direction: Direction,
    digits: Digits,
    plural: String,
    list: ListPatterns,
    foreign_letters: String,
    endonym: String,
    english: String,
    state: TextState,
    approver: Option<String>,
    approved_on: Option<Date>,
}

impl Language {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &LanguageId {
        &self.id
    }

    /// The language whose texts it shows; another one for a dialect that differs in voice alone.
    #[must_use]
    pub fn text(&self) -> &LanguageId {
        &self.text
    }

    /// The voice that reads it: the name of a folder of recordings.
    #[must_use]
    pub fn voice(&self) -> &str {
        &self.voice
    }

    /// What the `lang` attribute says (BCP 47).
    #[must_use]
    pub fn html_lang(&self) -> &str {
        &self.html_lang
    }

    /// Its script.
    #[must_use]
    pub fn script(&self) -> Script {
        self.script
    }

    /// Its direction.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The digits in which it writes numbers.
    #[must_use]
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The language whose plural rules it follows; none if nobody has written any, so that one text
    /// must suit every number.
    #[must_use]
    pub fn plural(&self) -> Option<&str> {
        Some(self.plural.as_str()).filter(|plural| *plural != NO_PLURAL)
    }

    /// How it joins things to a list.
    #[must_use]
    pub fn list(&self) -> &ListPatterns {
        &self.list
    }

    /// Letters of its script that it never uses: those of a neighbour that look alike.
    #[must_use]
    pub fn foreign_letters(&self) -> &str {
        &self.foreign_letters
    }

    /// Its own name for itself.
    #[must_use]
    pub fn endonym(&self) -> &str {
        &self.endonym
    }

    /// Its name in English, for staff and in logs.
    #[must_use]
    pub fn english(&self) -> &str {
        &self.english
    }

    /// How far its texts have come.
    #[must_use]
    pub fn state(&self) -> TextState {
        self.state
    }

    /// Whether a person has approved the texts.
    #[must_use]
    pub fn is_approved(&self) -> bool {
        self.state == TextState::Approved
    }

    /// Who answers for that state. Always somebody once it is no draft any more.
    #[must_use]
    pub fn approver(&self) -> Option<&str> {
        self.approver.as_deref()
    }

    /// When its texts were approved, if they are.
    #[must_use]
    pub fn approved_on(&self) -> Option<Date> {
        self.approved_on
    }
}

/// The languages of the survey, in the order of the chooser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// All languages, in the order of the chooser.
    pub fn iter(&self) -> std::slice::Iter<'_, Language> {
        self.0.iter()
    }

    /// The language with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Language> {
        self.0.iter().find(|language| language.id.as_str() == id)
    }
}

impl<'a> IntoIterator for &'a Languages {
    type Item = &'a Language;
    type IntoIter = std::slice::Iter<'a, Language>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
