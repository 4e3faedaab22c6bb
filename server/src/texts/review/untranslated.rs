//! No translation reads as the bokmål does, unless `locales/allowed.toml` says that it may.

use super::super::catalogue::SOURCE;
use super::super::pattern::{Case, Pattern, Piece};
use super::{Finding, Subject};

pub(super) fn rule(subject: Subject<'_>) -> Vec<Finding> {
    let language = subject.language.id().as_str();
    let allowed = &subject.catalogue.allowed;
    if language == SOURCE || allowed.may_be_same(language, subject.id) {
        return Vec::new();
    }
    let is_same = words(subject.text) == words(subject.source);
    // What is left without words that stay the same everywhere: names, and abbreviations.
    let text = subject.text.cases().iter().flat_map(Case::words);
    let has_own_words = text
        .flat_map(|words| words.split(|letter: char| !letter.is_alphanumeric()))
        .any(|word| word.chars().any(char::is_alphabetic) && !allowed.is_word(word));
    (is_same && has_own_words)
        .then(|| {
            let remedy = "translate it, or list it under [same] in allowed.toml";
            Finding::new("reads as the source does", remedy)
        })
        .into_iter()
        .collect()
}

/// The words of every case, in lower case, without arguments.
fn words(pattern: &Pattern) -> Vec<String> {
    let case = |pieces: &[Piece]| -> String {
        let words = pieces.iter().map(|piece| match piece {
            Piece::Words(words) => words.trim().to_lowercase(),
            Piece::Argument(_) => " ".to_owned(),
        });
        words.collect()
    };
    pattern.cases().iter().map(|way| case(&way.0)).collect()
}
