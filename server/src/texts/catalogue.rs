//! All texts as their files have them: languages, locales, and everything wrong with them by the
//! rules without which nothing can be shown.
//!
//! Here are the faults that stop a start: what is not Fluent, missing, too much, or takes other
//! arguments than the source. Whether texts are good ones is for `review`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use domain::fault::{Fault, Faults};
use domain::language::{Language, Languages};

use super::allowed::{ALLOWED_FILE, Allowed};
use super::locale::{ENDING, Locale, Message, READ_BACK_FILE};
use super::pattern::Pattern;
use super::read_back::MessageState;
use super::review::has_rules;
use crate::data_files::{self, Data, TextFile};

/// The language that all texts are translated from.
pub(crate) const SOURCE: &str = "nb";

/// The files that only staff and contact persons read, and the languages that have them. Mail is in
/// the written forms of Norwegian, one of which every contact person has chosen.
const STAFF_FILES: [(&str, &[&str]); 4] = [
    ("contacts.ftl", &["nb", "nn", "en"]),
    ("mail.ftl", &["nb", "nn"]),
    ("registration.ftl", &["nb", "nn", "en"]),
    ("staff.ftl", &["nb", "nn", "en"]),
];

/// The list of languages, beside their folders.
pub(crate) const LANGUAGES_FILE: &str = "languages.toml";

/// How the names of all these files end.
pub(crate) const FILES: [&str; 2] = [ENDING, ".toml"];

/// All texts, and what is wrong with them.
#[derive(Debug)]
pub(crate) struct Catalogue {
    /// The languages of the survey.
    pub(crate) languages: Languages,
    /// The texts of each language that has a folder, by its name.
    pub(crate) locales: BTreeMap<String, Locale>,
    /// What texts may do that the rules forbid others.
    pub(crate) allowed: Allowed,
    /// What was read: all files of the folder of locales.
    pub(crate) files: Vec<TextFile>,
    /// What is wrong, in the order of files and lines.
    pub(crate) faults: Vec<Fault>,
}

impl Catalogue {
    /// Reads a folder, or what is built in. The faults of texts are in what comes back.
    ///
    /// # Errors
    /// A folder that cannot be read, a list of languages with faults, or no source: then nothing
    /// can be said of the texts.
    pub(crate) fn read(folder: Option<&Path>) -> Result<Self, Faults> {
        Self::of(data_files::read(Data::Locales, &FILES, folder)?)
    }

    /// The same of files that were read already.
    pub(crate) fn of(files: Vec<TextFile>) -> Result<Self, Faults> {
        let languages = read_languages(&files)?;
        let mut faults = Vec::new();
        let mut folders: BTreeMap<&str, Vec<TextFile>> = BTreeMap::new();
        for file in &files {
            if let Some((folder, name)) = file.path.split_once('/')
                && (name.ends_with(ENDING) || name == READ_BACK_FILE)
            {
                folders.entry(folder).or_default().push(file.clone());
            }
        }
        let locales: BTreeMap<String, Locale> = folders
            .iter()
            .map(|(id, files)| ((*id).to_owned(), Locale::read(id, files, &mut faults)))
            .collect();
        let Some(source) = locales.get(SOURCE) else {
            return Err(Faults(vec![Fault {
                file: format!("{SOURCE}/participant.ftl"),
                line: 1,
                what: "the source texts are missing".to_owned(),
                remedy: "the folder of locales needs a folder nb with the Norwegian texts"
                    .to_owned(),
            }]));
        };
        let allowed = match files.iter().find(|file| file.path == ALLOWED_FILE) {
            Some(file) => Allowed::parse(&file.path, &file.text, &mut faults),
            None => Allowed::default(),
        };
        allowed.check(
            |language| locales.contains_key(language),
            |message| source.messages.contains_key(message),
            &mut faults,
        );
        for (id, locale) in &locales {
            check_folder(id, locale, &languages, &mut faults);
            compare(source, locale, &mut faults);
            check_record(source, locale, &mut faults);
        }
        let mut catalogue = Self {
            languages,
            locales,
            allowed,
            files,
            faults,
        };
        let without_rules = catalogue.without_plural_rules();
        catalogue.faults.extend(without_rules);
        catalogue
            .faults
            .sort_by(|a, b| (&a.file, a.line, &a.what).cmp(&(&b.file, b.line, &b.what)));
        Ok(catalogue)
    }

    /// The texts that all others are translated from.
    ///
    /// # Panics
    /// Never: nothing is read without the source.
    pub(crate) fn source(&self) -> &Locale {
        self.locales
            .get(SOURCE)
            .expect("nothing is read without the source")
    }

    /// The languages that have texts of their own, in the order of the chooser.
    pub(crate) fn text_languages(&self) -> impl Iterator<Item = &Language> {
        self.languages
            .iter()
            .filter(|language| language.id() == language.text())
    }

    /// The messages that a language needs: with their ids, in the order of the source's files.
    pub(crate) fn needed<'a>(
        &'a self,
        id: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a Message)> {
        let source = self.source();
        source
            .in_order()
            .filter(move |(_, message)| is_needed(message, id))
    }

    /// Whether a translation was read back as it stands. The source is read by everybody.
    pub(crate) fn is_read_back(&self, locale: &str, id: &str) -> bool {
        if locale == SOURCE {
            return true;
        }
        let Some(locale) = self.locales.get(locale) else {
            return false;
        };
        let text = locale.messages.get(id);
        text.is_some_and(|text| locale.read_back.is_read(id, &text.pattern))
    }

    /// The line of `languages.toml` on which a language's entry has its id.
    pub(crate) fn line_of_language(&self, id: &str) -> usize {
        let file = self.files.iter().find(|file| file.path == LANGUAGES_FILE);
        let wanted = format!("id = \"{id}\"");
        let mut lines = file.map_or("", |file| file.text.as_str()).lines();
        lines
            .position(|line| line.trim() == wanted)
            .map_or(1, |line| line + 1)
    }

    /// Languages whose plural rules Fluent does not know: it would follow those of English.
    fn without_plural_rules(&self) -> Vec<Fault> {
        let fault = |language: &Language| {
            let plural = language.plural().filter(|plural| !has_rules(plural))?;
            Some(Fault {
                file: LANGUAGES_FILE.to_owned(),
                line: self.line_of_language(language.id().as_str()),
                what: format!("no plural rules of `{plural}` are known"),
                remedy: "name a language with the same rules, or write plural = \"none\""
                    .to_owned(),
            })
        };
        self.languages.iter().filter_map(fault).collect()
    }

    /// How far a message has come in a language.
    pub(crate) fn state(&self, locale: &str, id: &str) -> MessageState {
        let source = self.source().messages.get(id);
        let locale = self.locales.get(locale);
        let text = locale.and_then(|locale| Some((locale, locale.messages.get(id)?)));
        match (source, text) {
            (Some(source), Some((locale, text))) => {
                locale.read_back.state(id, &source.pattern, &text.pattern)
            }
            _ => MessageState::Missing,
        }
    }
}

/// Whether a language needs a message of the source.
fn is_needed(message: &Message, locale: &str) -> bool {
    let mut files = STAFF_FILES.iter();
    files
        .find(|(file, _)| *file == message.file)
        .is_none_or(|(_, languages)| languages.contains(&locale))
}

fn read_languages(files: &[TextFile]) -> Result<Languages, Faults> {
    let Some(file) = files.iter().find(|file| file.path == LANGUAGES_FILE) else {
        return Err(Faults(vec![Fault {
            file: LANGUAGES_FILE.to_owned(),
            line: 1,
            what: "the list of languages is missing".to_owned(),
            remedy: "put languages.toml into the folder of locales".to_owned(),
        }]));
    };
    Languages::parse(&file.path, &file.text)
}

/// A folder holds the texts of a language that is listed.
fn check_folder(id: &str, locale: &Locale, languages: &Languages, faults: &mut Vec<Fault>) {
    let is_shown = languages
        .iter()
        .any(|language| language.text().as_str() == id);
    if !is_shown {
        let file = locale.files.first();
        faults.push(Fault {
            file: locale.path(file.map_or(READ_BACK_FILE, |file| &file.name)),
            line: 1,
            what: format!("no language shows the texts of the folder {id}"),
            remedy: "list the language in languages.toml, or remove the folder".to_owned(),
        });
    }
}

/// A locale has the source's messages, with the same arguments, and no others.
fn compare(source: &Locale, locale: &Locale, faults: &mut Vec<Fault>) {
    if locale.id == SOURCE {
        return;
    }
    for (id, wanted) in &source.messages {
        if !is_needed(wanted, &locale.id) {
            continue;
        }
        match locale.messages.get(id) {
            None if locale.unreadable.contains(id) => {}
            None => faults.push(Fault {
                file: locale.path(&wanted.file),
                line: 1,
                what: format!("message {id} is missing"),
                remedy: format!(
                    "translate it from {}:{}",
                    source.path(&wanted.file),
                    wanted.line
                ),
            }),
            Some(found) => {
                if let Some(what) = other_arguments(&wanted.pattern, &found.pattern) {
                    let what = format!("message {id} {what}");
                    faults.push(locale.fault(found, what, "use the same arguments as the source"));
                }
            }
        }
    }
    for (id, found) in &locale.messages {
        if source.messages.contains_key(id) || source.unreadable.contains(id) {
            continue;
        }
        let what = format!("message {id} is not in the source");
        let remedy = "remove it, or add it to the source first";
        faults.push(locale.fault(found, what, remedy));
    }
}

/// What is wrong with the arguments of a translation, if anything is.
pub(crate) fn other_arguments(wanted: &Pattern, found: &Pattern) -> Option<String> {
    let (wanted, found) = (wanted.arguments(), found.arguments());
    (wanted != found).then(|| format!("takes {}, the source {}", list(&found), list(&wanted)))
}

fn list(arguments: &BTreeSet<&str>) -> String {
    if arguments.is_empty() {
        return "no arguments".to_owned();
    }
    let named: Vec<String> = arguments.iter().map(|name| format!("${name}")).collect();
    named.join(", ")
}

/// What was read back is of messages that exist; the source is translated from nothing.
fn check_record(source: &Locale, locale: &Locale, faults: &mut Vec<Fault>) {
    for (id, reading) in &locale.read_back.0 {
        let what = if locale.id == SOURCE {
            format!("message {id} is the source, and translated from nothing")
        } else if source.messages.contains_key(id) || source.unreadable.contains(id) {
            continue;
        } else {
            format!("message {id} is not in the source")
        };
        faults.push(Fault {
            file: locale.path(READ_BACK_FILE),
            line: reading.line,
            what,
            remedy: "remove its table".to_owned(),
        });
    }
}
