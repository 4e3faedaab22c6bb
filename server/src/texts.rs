//! Texts for people, from Fluent files: loaded whole at start, complete or not offered.
//!
//! Fluent runs here alone. Pages get finished texts. What no argument can change is formatted
//! once, at start.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use app::text::Says;
use domain::fault::{Fault, Faults};
use domain::language::{Language, Languages};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;

use crate::data_files::{self, Data, TextFile};

/// The language that all texts are translated from.
const SOURCE: &str = "nb";

/// The files that only staff and contact persons read; these languages have them.
const STAFF_FILE: &str = "staff.ftl";
const STAFF_LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// The most sentences that a page of numbered ones can have.
const MOST_NUMBERED: usize = 100;

/// The texts of every language that has a folder.
pub struct Texts {
    languages: Languages,
    locales: HashMap<String, LocaleTexts>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({} locales)", self.locales.len())
    }
}

struct LocaleTexts {
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
        let mut faults = Vec::new();
        let languages = read_languages(folder)?;
        let mut by_locale: BTreeMap<String, Vec<TextFile>> = BTreeMap::new();
        for file in data_files::read(Data::Locales, ".ftl", folder)? {
            if let Some((locale, _)) = file.path.split_once('/') {
                by_locale.entry(locale.to_owned()).or_default().push(file);
            }
        }
        let mut locales = HashMap::new();
        let mut declared = BTreeMap::new();
        for (locale, files) in &by_locale {
            let (texts, messages) = load_locale(locale, files, &mut faults);
            locales.insert(locale.clone(), texts);
            declared.insert(locale.clone(), messages);
        }
        compare_with_source(&declared, &mut faults);
        if !locales.contains_key(SOURCE) {
            faults.push(Fault {
                file: format!("{SOURCE}/participant.ftl"),
                line: 1,
                what: "the source texts are missing".to_owned(),
                remedy: "the folder of locales needs a folder nb with the Norwegian texts"
                    .to_owned(),
            });
        }
        if faults.is_empty() {
            Ok(Self { languages, locales })
        } else {
            Err(Faults(faults))
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
        (1..=MOST_NUMBERED)
            .map(|number| format!("{prefix}{number}"))
            .take_while(|id| self.fallback.bundle.has_message(id))
            .map(|id| self.says_with(&id, arguments))
            .collect()
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

fn read_languages(folder: Option<&Path>) -> Result<Languages, Faults> {
    let files = data_files::read(Data::Locales, "languages.toml", folder)?;
    let Some(file) = files.first() else {
        return Err(Faults(vec![Fault {
            file: "languages.toml".to_owned(),
            line: 1,
            what: "the list of languages is missing".to_owned(),
            remedy: "put languages.toml into the folder of locales".to_owned(),
        }]));
    };
    Languages::parse(&file.path, &file.text)
}

/// A declared message: where it stands and which arguments it takes.
struct Declared {
    file: String,
    line: usize,
    arguments: BTreeSet<String>,
}

fn load_locale(
    locale: &str,
    files: &[TextFile],
    faults: &mut Vec<Fault>,
) -> (LocaleTexts, BTreeMap<String, Declared>) {
    let language = locale.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    let mut declared: BTreeMap<String, Declared> = BTreeMap::new();
    for file in files {
        let resource = match FluentResource::try_new(file.text.clone()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                faults.extend(errors.into_iter().map(|error| Fault {
                    file: file.path.clone(),
                    line: line_at(&file.text, error.pos.start),
                    what: format!("this is not Fluent: {}", error.kind),
                    remedy: "write the message as `id = text`, further lines indented".to_owned(),
                }));
                continue;
            }
        };
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let offset = message.id.name.as_ptr().addr() - resource.source().as_ptr().addr();
            let line = line_at(&file.text, offset);
            let mut arguments = BTreeSet::new();
            match &message.value {
                Some(pattern) => collect_arguments(pattern, &mut arguments),
                None => faults.push(fault(file, line, message.id.name, "has no text")),
            }
            let here = Declared {
                file: file.path.clone(),
                line,
                arguments,
            };
            if declared.insert(message.id.name.to_owned(), here).is_some() {
                faults.push(fault(file, line, message.id.name, "stands here twice"));
            }
        }
        // Double messages are reported above, each with its line.
        bundle.add_resource_overriding(resource);
    }
    let finished = declared
        .iter()
        .filter(|(_, declared)| declared.arguments.is_empty())
        .filter_map(|(id, _)| {
            let pattern = bundle.get_message(id)?.value()?;
            let text = bundle.format_pattern(pattern, None, &mut Vec::new());
            Some((id.clone(), text.into_owned()))
        })
        .collect();
    (LocaleTexts { finished, bundle }, declared)
}

fn fault(file: &TextFile, line: usize, id: &str, what: &str) -> Fault {
    Fault {
        file: file.path.clone(),
        line,
        what: format!("message {id} {what}"),
        remedy: "give each message one text".to_owned(),
    }
}

/// Every locale has the source's messages, with the same arguments, and no others.
fn compare_with_source(
    declared: &BTreeMap<String, BTreeMap<String, Declared>>,
    faults: &mut Vec<Fault>,
) {
    let Some(source) = declared.get(SOURCE) else {
        return;
    };
    for (locale, messages) in declared.iter().filter(|(locale, _)| *locale != SOURCE) {
        for (id, wanted) in source {
            let file = wanted.file.rsplit('/').next().unwrap_or_default();
            if file == STAFF_FILE && !STAFF_LANGUAGES.contains(&locale.as_str()) {
                continue;
            }
            match messages.get(id) {
                None => faults.push(Fault {
                    file: format!("{locale}/{file}"),
                    line: 1,
                    what: format!("message {id} is missing"),
                    remedy: format!("translate it from {}:{}", wanted.file, wanted.line),
                }),
                Some(found) if found.arguments != wanted.arguments => faults.push(Fault {
                    file: found.file.clone(),
                    line: found.line,
                    what: format!(
                        "message {id} takes {}, the source {}",
                        list(&found.arguments),
                        list(&wanted.arguments)
                    ),
                    remedy: "use the same arguments as the source".to_owned(),
                }),
                Some(_) => {}
            }
        }
        for (id, found) in messages.iter().filter(|(id, _)| !source.contains_key(*id)) {
            faults.push(Fault {
                file: found.file.clone(),
                line: found.line,
                what: format!("message {id} is not in the source"),
                remedy: "remove it, or add it to the source first".to_owned(),
            });
        }
    }
}

fn list(arguments: &BTreeSet<String>) -> String {
    if arguments.is_empty() {
        return "no arguments".to_owned();
    }
    arguments
        .iter()
        .map(|argument| format!("${argument}"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn line_at(text: &str, offset: usize) -> usize {
    text.as_bytes()
        .iter()
        .take(offset)
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

fn collect_arguments(pattern: &ast::Pattern<&str>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_from_expression(expression, arguments);
        }
    }
}

fn collect_from_expression(expression: &ast::Expression<&str>, arguments: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => collect_from_inline(inline, arguments),
        ast::Expression::Select { selector, variants } => {
            collect_from_inline(selector, arguments);
            for variant in variants {
                collect_arguments(&variant.value, arguments);
            }
        }
    }
}

fn collect_from_inline(inline: &ast::InlineExpression<&str>, arguments: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference {
            arguments: call, ..
        } => {
            for positional in &call.positional {
                collect_from_inline(positional, arguments);
            }
        }
        ast::InlineExpression::Placeable { expression } => {
            collect_from_expression(expression, arguments);
        }
        _ => {}
    }
}
