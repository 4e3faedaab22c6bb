//! Texts for people, from Fluent files: loaded whole at start, complete or not offered.
//!
//! Fluent runs here alone. Pages get finished texts. What no argument can change is formatted
//! once, at start.

use std::collections::HashMap;
use std::path::Path;

use app::text::Says;
use domain::fault::Faults;
use domain::language::{Digits, Language, Languages, ListPatterns};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use crate::audio::spoken::{self, Line};
use catalogue::{Catalogue, SOURCE};
use locale::{ENDING, Locale};

mod allowed;
pub(crate) mod catalogue;
mod coverage;
pub(crate) mod import;
mod locale;
mod pattern;
mod places;
mod read_back;
pub(crate) mod review;
#[cfg(test)]
pub(crate) mod scratch;
pub(crate) mod sheet;

pub use coverage::Coverage;

/// The most sentences that a page of numbered ones can have.
const MOST_NUMBERED: usize = 100;

/// The texts of every language that has a folder.
pub struct Texts {
    languages: Languages,
    locales: HashMap<String, LocaleTexts>,
    coverage: HashMap<String, Coverage>,
    lines: Vec<Line>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({} locales)", self.locales.len())
    }
}

struct LocaleTexts {
    /// None in the texts of a folder that no language shows.
    list: Option<ListPatterns>,
    finished: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

/// The texts of one language, as a handler uses them.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    texts: &'a LocaleTexts,
    fallback: &'a LocaleTexts,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reader(..)")
    }
}

impl Texts {
    /// Loads languages and texts, from `folder` or as built in. All faults at once.
    pub fn load(folder: Option<&Path>) -> Result<Self, Faults> {
        let catalogue = Catalogue::read(folder)?;
        if !catalogue.faults.is_empty() {
            return Err(Faults(catalogue.faults));
        }
        Ok(Self::of(&catalogue))
    }

    /// The texts of a catalogue without faults.
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        let of_each = |locale: &Locale| (locale.id.clone(), LocaleTexts::of(locale, catalogue));
        let coverage = |id: &String| (id.clone(), Coverage::of(catalogue, id));
        Self {
            languages: catalogue.languages.clone(),
            locales: catalogue.locales.values().map(of_each).collect(),
            coverage: catalogue.locales.keys().map(coverage).collect(),
            lines: spoken::lines(catalogue),
        }
    }

    /// All languages of the survey, offered or not.
    #[must_use]
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// Whether a language's texts are here; they are complete then, or loading had failed.
    #[must_use]
    pub fn has(&self, language: &Language) -> bool {
        self.locales.contains_key(language.text().as_str())
    }

    /// How far the texts that a language shows have come; nothing if there are none.
    #[must_use]
    pub fn coverage(&self, language: &Language) -> Option<&Coverage> {
        self.coverage.get(language.text().as_str())
    }

    /// The messages that are read aloud, in every language.
    pub(crate) fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The texts of a language, in the source language where it has none of its own.
    ///
    /// # Panics
    /// Never: loading fails without the source texts.
    #[must_use]
    pub fn reader(&self, text_language: &str) -> Reader<'_> {
        let fallback = self
            .locales
            .get(SOURCE)
            .expect("loading fails without the source texts");
        Reader {
            texts: self.locales.get(text_language).unwrap_or(fallback),
            fallback,
        }
    }

    /// Whether the source has a message. For checks of the questionnaires against the texts.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.reader(SOURCE).texts.bundle.has_message(id)
    }
}

impl Reader<'_> {
    /// The text of a message that takes no arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        [self.texts, self.fallback]
            .into_iter()
            .find_map(|texts| texts.finished.get(id).cloned())
            .unwrap_or_else(|| self.format(id, &FluentArgs::new()))
    }

    /// The text of a message with arguments.
    #[must_use]
    pub fn text_with(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            args.set((*name).to_owned(), value.clone());
        }
        self.format(id, &args)
    }

    /// A date in words.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.text_with(
            &format!("date-{}", date.month()),
            &[
                ("day", FluentValue::from(date.day())),
                ("year", FluentValue::from(date.year())),
            ],
        )
    }

    /// Things joined as the language joins them: "A, B og C".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let patterns = self.texts.list.as_ref().or(self.fallback.list.as_ref());
        patterns.map_or_else(|| items.join(", "), |patterns| patterns.join(items))
    }

    /// A message with its id, as participants' pages take it.
    #[must_use]
    pub fn says(&self, id: &str) -> Says {
        Says::new(id, self.text(id))
    }

    /// A message with arguments and its id.
    #[must_use]
    pub fn says_with(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> Says {
        Says::new(id, self.text_with(id, arguments))
    }

    /// The messages `{prefix}1`, `{prefix}2`, … as far as they go.
    #[must_use]
    pub fn numbered(&self, prefix: &str, arguments: &[(&str, FluentValue<'_>)]) -> Vec<Says> {
        (1..=self.count(prefix))
            .map(|number| self.says_with(&format!("{prefix}{number}"), arguments))
            .collect()
    }

    /// How many messages `{prefix}1`, `{prefix}2`, … there are.
    #[must_use]
    pub fn count(&self, prefix: &str) -> usize {
        let is_there = |number: &usize| {
            let id = format!("{prefix}{number}");
            self.fallback.bundle.has_message(&id)
        };
        (1..=MOST_NUMBERED).take_while(is_there).count()
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let Some((bundle, pattern)) = [self.texts, self.fallback].into_iter().find_map(|texts| {
            let pattern = texts.bundle.get_message(id)?.value()?;
            Some((&texts.bundle, pattern))
        }) else {
            tracing::error!(message = id, "a text is missing");
            return String::new();
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        if !errors.is_empty() {
            tracing::error!(
                message = id,
                ?errors,
                "a text was asked for with wrong arguments"
            );
        }
        text.into_owned()
    }
}

impl LocaleTexts {
    fn of(locale: &Locale, catalogue: &Catalogue) -> Self {
        let mut languages = catalogue.languages.iter();
        let language = languages.find(|language| language.text().as_str() == locale.id);
        let mut bundle = bundle(language);
        let folder = format!("{}/", locale.id);
        for file in &catalogue.files {
            if file.path.starts_with(&folder) && file.path.ends_with(ENDING) {
                let resource = FluentResource::try_new(file.text.clone());
                // What is not Fluent is a fault of the catalogue, and told of there.
                let resource = resource.unwrap_or_else(|(resource, _)| resource);
                bundle.add_resource_overriding(resource);
            }
        }
        let without_arguments = locale
            .messages
            .iter()
            .filter(|(_, message)| message.pattern.arguments().is_empty());
        let finished = without_arguments
            .filter_map(|(id, _)| {
                let pattern = bundle.get_message(id)?.value()?;
                let text = bundle.format_pattern(pattern, None, &mut Vec::new());
                Some((id.clone(), text.into_owned()))
            })
            .collect();
        Self {
            list: language.map(|language| language.list().clone()),
            finished,
            bundle,
        }
    }
}

/// A bundle that follows the language's plural rules and writes numbers in its digits. Arguments
/// are isolated from the text around them, as Fluent does by itself.
fn bundle(language: Option<&Language>) -> FluentBundle<FluentResource> {
    // Without rules a text has one form, so that it does not matter which are followed.
    let plural = language.and_then(Language::plural);
    let plural = plural.and_then(|plural| plural.parse().ok());
    let mut bundle = FluentBundle::new_concurrent(vec![plural.unwrap_or_default()]);
    // Fluent takes a function and no closure, hence one for each.
    match language.map_or(Digits::Latn, Language::digits) {
        Digits::Latn => {}
        Digits::Arab => bundle.set_formatter(Some(|value, _| number(value, Digits::Arab))),
        Digits::Arabext => bundle.set_formatter(Some(|value, _| number(value, Digits::Arabext))),
        Digits::Mymr => bundle.set_formatter(Some(|value, _| number(value, Digits::Mymr))),
    }
    bundle
}

/// A number in these digits. What is given as text keeps its own: codes, links and addresses.
fn number(value: &FluentValue<'_>, digits: Digits) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(digits.write(&number.as_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
