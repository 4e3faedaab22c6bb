//! The texts of one language, as plain data.

use std::collections::BTreeMap;

use crate::publication::FileError;

/// The texts of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// The id of the language, such as `nb`.
    pub id: String,
    /// The language as XML and statistics banks name it (BCP 47).
    pub tag: String,
    /// Finished texts by message id: those of themes, questions, options and groups, and, in the
    /// languages in which files are written, those that [`Self::words`] lists.
    pub messages: BTreeMap<String, String>,
    /// What languages of answering are called, by their ids.
    pub languages: BTreeMap<String, String>,
}

impl Texts {
    /// The ids of the messages that files need besides those of a questionnaire.
    pub fn words() -> impl Iterator<Item = &'static str> {
        WORDS.into_iter().chain(NOTES)
    }

    /// A text.
    pub(crate) fn text(&self, id: &str) -> Result<&str, FileError> {
        self.messages
            .get(id)
            .map(String::as_str)
            .ok_or_else(|| FileError::TextMissing {
                language: self.id.clone(),
                id: id.to_owned(),
            })
    }

    /// What stands beside figures for their readers, in its order.
    pub(crate) fn notes(&self) -> Result<Vec<&str>, FileError> {
        NOTES.iter().map(|id| self.text(id)).collect()
    }
}

const WORDS: [&str; 33] = [
    "few-or-none",
    "files-all",
    "files-at-least",
    "files-at-most",
    "files-breakdown",
    "files-everybody-asked",
    "files-group",
    "files-language",
    "files-lower",
    "files-measure",
    "files-n",
    "files-nearly-all",
    "files-no-bound",
    "files-no-interval",
    "files-not-there",
    "files-notes",
    "files-option",
    "files-percent",
    "files-people",
    "files-question",
    "files-question-and-option",
    "files-released-on",
    "files-scope",
    "files-shown",
    "files-source",
    "files-status",
    "files-theme",
    "files-title",
    "files-together",
    "files-upper",
    "files-wave",
    "unanswered",
    "withheld-title",
];

const NOTES: [&str; 7] = [
    "files-note-who",
    "files-note-base",
    "files-note-percent",
    "files-note-several",
    "files-note-bounds",
    "files-note-interval",
    "withheld-explanation",
];
