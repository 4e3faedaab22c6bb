//! The texts of one language as its folder has them: messages, and how its files are arranged.
//!
//! Names what is wrong with a folder by itself. Whether it agrees with the source is for
//! `comparison`; whether its texts are good ones is for `review`.

use std::collections::{BTreeMap, BTreeSet};

use domain::fault::Fault;
use fluent_syntax::{ast, parser};

use super::pattern::Pattern;
use super::read_back::ReadBack;
use crate::data_files::TextFile;

/// The file beside the texts that says what was read back.
pub(crate) const READ_BACK_FILE: &str = "back-translation.toml";

/// What the names of files with texts end in.
pub(crate) const ENDING: &str = ".ftl";

/// The texts of one language.
#[derive(Debug, Default)]
pub(crate) struct Locale {
    /// The name of its folder.
    pub(crate) id: String,
    /// Its messages by id.
    pub(crate) messages: BTreeMap<String, Message>,
    /// Its files, in the order of their names.
    pub(crate) files: Vec<LocaleFile>,
    /// What was read back.
    pub(crate) read_back: ReadBack,
    /// Ids that stand somewhere, with a text that cannot be read.
    pub(crate) unreadable: BTreeSet<String>,
}

/// A message of a file.
#[derive(Debug)]
pub(crate) struct Message {
    /// The name of its file.
    pub(crate) file: String,
    /// The line on which it begins, counted from 1.
    pub(crate) line: usize,
    /// The lines of the remark above it.
    pub(crate) remark: Vec<String>,
    /// Its text.
    pub(crate) pattern: Pattern,
}

/// How a file is arranged.
#[derive(Debug)]
pub(crate) struct LocaleFile {
    /// Its name, without the folder's.
    pub(crate) name: String,
    /// The lines at its head, which say what the file is.
    pub(crate) head: Vec<String>,
    /// Headings and messages in their order.
    pub(crate) entries: Vec<Entry>,
}

/// A part of a file.
#[derive(Debug)]
pub(crate) enum Entry {
    /// The lines of a heading.
    Heading(Vec<String>),
    /// A message, by its id.
    Message(String),
}

impl Locale {
    /// Reads the files of a folder. What is wrong with them goes to the faults.
    pub(crate) fn read(id: &str, files: &[TextFile], faults: &mut Vec<Fault>) -> Self {
        let mut locale = Self {
            id: id.to_owned(),
            ..Self::default()
        };
        for file in files.iter().filter(|file| file.path.ends_with(ENDING)) {
            locale.read_file(file, faults);
        }
        let record = format!("{id}/{READ_BACK_FILE}");
        if let Some(file) = files.iter().find(|file| file.path == record) {
            locale.read_back = ReadBack::parse(&file.path, &file.text, faults);
        }
        locale
    }

    /// The path of a file of this language below the folder of locales.
    pub(crate) fn path(&self, file: &str) -> String {
        format!("{}/{file}", self.id)
    }

    /// A fault of one of its messages.
    pub(crate) fn fault(
        &self,
        message: &Message,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Fault {
        Fault {
            file: self.path(&message.file),
            line: message.line,
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// Its messages with their ids, in the order of its files.
    pub(crate) fn in_order(&self) -> impl Iterator<Item = (&str, &Message)> {
        let entries = self.files.iter().flat_map(|file| &file.entries);
        entries.filter_map(|entry| match entry {
            Entry::Message(id) => Some((id.as_str(), self.messages.get(id)?)),
            Entry::Heading(_) => None,
        })
    }

    fn read_file(&mut self, file: &TextFile, faults: &mut Vec<Fault>) {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.into_iter().map(|error| Fault {
                file: file.path.clone(),
                line: line_at(&file.text, error.pos.start),
                what: format!("this is not Fluent: {}", error.kind),
                remedy: "write the message as `id = text`, further lines indented".to_owned(),
            }));
            resource
        });
        let mut arranged = LocaleFile {
            name: name.to_owned(),
            head: Vec::new(),
            entries: Vec::new(),
        };
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    arranged
                        .entries
                        .push(Entry::Message(message.id.name.to_owned()));
                    self.read_message(file, name, message, faults);
                }
                ast::Entry::ResourceComment(comment) => arranged.head.extend(lines(comment)),
                ast::Entry::GroupComment(comment) => {
                    arranged.entries.push(Entry::Heading(lines(comment)));
                }
                ast::Entry::Junk { content } => self.unreadable.extend(id_of_junk(content)),
                ast::Entry::Term(term) => faults.push(Fault {
                    file: file.path.clone(),
                    line: line_of(&file.text, term.id.name),
                    what: format!("`-{}` is a term, which texts do not use", term.id.name),
                    remedy: "write its words where they are needed".to_owned(),
                }),
                ast::Entry::Comment(_) => {}
            }
        }
        self.files.push(arranged);
    }

    fn read_message(
        &mut self,
        file: &TextFile,
        name: &str,
        message: &ast::Message<&str>,
        faults: &mut Vec<Fault>,
    ) {
        let id = message.id.name;
        let line = line_of(&file.text, id);
        let mut fault = |what: &str, remedy: &str| {
            faults.push(Fault {
                file: file.path.clone(),
                line,
                what: format!("message {id} {what}"),
                remedy: remedy.to_owned(),
            });
        };
        if !message.attributes.is_empty() {
            fault(
                "has attributes, which texts do not use",
                "give each text a message of its own",
            );
        }
        let pattern = match message.value.as_ref().map(Pattern::of) {
            Some(Ok(pattern)) => pattern,
            Some(Err(what)) => {
                fault(what, "write words, arguments as { $x }, and cases");
                self.unreadable.insert(id.to_owned());
                return;
            }
            None => {
                fault("has no text", "give each message one text");
                self.unreadable.insert(id.to_owned());
                return;
            }
        };
        let read = Message {
            file: name.to_owned(),
            line,
            remark: message.comment.as_ref().map(lines).unwrap_or_default(),
            pattern,
        };
        if self.messages.insert(id.to_owned(), read).is_some() {
            fault("stands here twice", "give each message one text");
        }
    }
}

fn lines(comment: &ast::Comment<&str>) -> Vec<String> {
    comment
        .content
        .iter()
        .map(|line| (*line).to_owned())
        .collect()
}

/// The id of what is not Fluent, if it begins like a message.
fn id_of_junk(content: &str) -> Option<String> {
    let (id, _) = content.split_once('=')?;
    let id = id.lines().last()?.trim();
    let is_id = id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_id.then(|| id.to_owned())
}

/// The line on which a part of a text begins.
fn line_of(text: &str, part: &str) -> usize {
    line_at(text, part.as_ptr().addr() - text.as_ptr().addr())
}

fn line_at(text: &str, offset: usize) -> usize {
    text.as_bytes()
        .iter()
        .take(offset)
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}
