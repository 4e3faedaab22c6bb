//! Whether texts are good ones: the rules of `samsvar check` and of a translator's import.
//!
//! Each rule looks at one message of one language and says what is wrong, in words that the
//! translator understands. Whether a language is whole at all is for `catalogue`.

use domain::fault::Fault;
use domain::language::{Language, TextState};

use super::catalogue::{Catalogue, LANGUAGES_FILE, SOURCE};
use super::coverage::Coverage;
use super::pattern::Pattern;

mod bidi;
mod digits;
mod empty;
pub(crate) mod fit;
mod plurals;
mod script;
mod text_message;
mod untranslated;

pub(crate) use plurals::has_rules;

/// A message of a language, with what a rule needs to know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject<'a> {
    /// The language whose text it is.
    pub(crate) language: &'a Language,
    /// Its id.
    pub(crate) id: &'a str,
    /// The bokmål.
    pub(crate) source: &'a Pattern,
    /// The text that is looked at.
    pub(crate) text: &'a Pattern,
    /// All texts, and what they may do that others may not.
    pub(crate) catalogue: &'a Catalogue,
}

/// What is wrong with a text, after the words "message x", and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// What is wrong.
    pub(crate) what: String,
    /// What to do about it.
    pub(crate) remedy: String,
}

impl Finding {
    fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

/// Everything that the rules find wrong with one text.
pub(crate) fn findings(subject: Subject<'_>) -> Vec<Finding> {
    let rules = [
        empty::rule,
        untranslated::rule,
        script::rule,
        digits::rule,
        plurals::rule,
        bidi::rule,
        fit::rule,
        text_message::rule,
    ];
    let mut found: Vec<Finding> = rules.iter().flat_map(|rule| rule(subject)).collect();
    found.dedup();
    found
}

/// Everything that the rules find wrong with all texts, and with what is said of them.
pub(crate) fn review(catalogue: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    for language in catalogue.text_languages() {
        let id = language.id().as_str();
        let Some(locale) = catalogue.locales.get(id) else {
            continue;
        };
        for (message_id, source) in catalogue.needed(id) {
            let Some(message) = locale.messages.get(message_id) else {
                continue;
            };
            let found = findings(Subject {
                language,
                id: message_id,
                source: &source.pattern,
                text: &message.pattern,
                catalogue,
            });
            faults.extend(found.into_iter().map(|finding| {
                let what = format!("message {message_id} {}", finding.what);
                locale.fault(message, what, finding.remedy)
            }));
        }
        faults.extend(state_without_reading(catalogue, language));
    }
    faults.sort_by(|a, b| (&a.file, a.line, &a.what).cmp(&(&b.file, b.line, &b.what)));
    faults
}

/// Texts that are said to be read back were read back, all of them.
fn state_without_reading(catalogue: &Catalogue, language: &Language) -> Option<Fault> {
    let id = language.id().as_str();
    if language.state() < TextState::BackTranslated || id == SOURCE {
        return None;
    }
    let coverage = Coverage::of(catalogue, id);
    if coverage.unread.is_empty() {
        return None;
    }
    let state = language.state().as_str();
    let what = format!(
        "`{id}` is {state}, but not read back: {}",
        coverage.unread.join(", ")
    );
    Some(Fault {
        file: LANGUAGES_FILE.to_owned(),
        line: catalogue.line_of_language(id),
        what,
        remedy: "have them read back, or set the state back to translated".to_owned(),
    })
}

#[cfg(test)]
mod tests;
