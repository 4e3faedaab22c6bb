//! What texts may do that the rules forbid others: `locales/allowed.toml`.

use std::collections::{BTreeMap, BTreeSet};

use domain::document::{self, Fields, Inspector};
use domain::fault::Fault;

/// The file beside the list of languages.
pub(crate) const ALLOWED_FILE: &str = "allowed.toml";

/// Stands for all messages of a language.
const ALL: &str = "*";

/// Exceptions, each known by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Allowed {
    words: BTreeSet<String>,
    latin: ByLanguage,
    same: ByLanguage,
}

/// What is allowed in one language, with its line.
type ByLanguage = BTreeMap<String, BTreeMap<String, usize>>;

impl Allowed {
    /// Reads the file. What is wrong with it goes to the faults.
    pub(crate) fn parse(file: &str, text: &str, faults: &mut Vec<Fault>) -> Self {
        let (mut inspector, table) = Inspector::read(file, text);
        let mut root = Fields::of(table.get_ref(), 0..0);
        let words = root.texts(&mut inspector, "words").map(|(words, _)| words);
        let latin = by_language(&mut inspector, &mut root, "latin");
        let same = by_language(&mut inspector, &mut root, "same");
        root.finish(&mut inspector);
        if let Err(found) = inspector.finish() {
            faults.extend(found.0);
        }
        let words = words.unwrap_or_default().into_iter();
        Self {
            words: words.map(|(word, _)| word.to_owned()).collect(),
            latin,
            same,
        }
    }

    /// Whether a word is the same in every language.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether a word may stand in Latin letters in a language of another script.
    pub(crate) fn is_latin(&self, language: &str, word: &str) -> bool {
        let here = self.latin.get(language);
        self.is_word(word) || here.is_some_and(|words| words.contains_key(word))
    }

    /// Whether a message of a language may read as the bokmål does.
    pub(crate) fn may_be_same(&self, language: &str, id: &str) -> bool {
        let here = self.same.get(language);
        here.is_some_and(|ids| ids.contains_key(ALL) || ids.contains_key(id))
    }

    /// What is allowed to languages or messages that there are not.
    pub(crate) fn check(
        &self,
        is_language: impl Fn(&str) -> bool,
        is_message: impl Fn(&str) -> bool,
        faults: &mut Vec<Fault>,
    ) {
        let mut fault = |line: usize, what: String| {
            faults.push(Fault {
                file: ALLOWED_FILE.to_owned(),
                line,
                what,
                remedy: "remove it".to_owned(),
            });
        };
        for (language, entries) in self.latin.iter().chain(&self.same) {
            let line = entries.values().next().copied().unwrap_or(1);
            if !is_language(language) {
                fault(line, format!("`{language}` is no language with texts"));
            }
        }
        for (id, line) in self.same.values().flatten() {
            if id != ALL && !is_message(id) {
                fault(*line, format!("message {id} is not in the source"));
            }
        }
    }
}

/// A table of lists, one for each language.
fn by_language(inspector: &mut Inspector, root: &mut Fields, key: &'static str) -> ByLanguage {
    let mut found = ByLanguage::new();
    let Some((table, _)) = root.has(key).then(|| root.table(inspector, key)).flatten() else {
        return found;
    };
    for (language, list) in table {
        let Some(list) = list.get_ref().as_array() else {
            let what = format!("`{}` holds no list", language.get_ref());
            inspector.fault(&language.span(), what, "write texts in quotes, in [ ]");
            continue;
        };
        let entries = found.entry(language.get_ref().to_string()).or_default();
        for value in list {
            match document::text(value) {
                Some((text, span)) => {
                    entries.insert(text.to_owned(), inspector.line(&span));
                }
                None => inspector.fault(&value.span(), "this is no text", "write it in quotes"),
            }
        }
    }
    found
}
