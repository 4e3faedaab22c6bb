//! What was read back: for each message of a language, from which bokmål it was translated, and
//! what somebody who had not seen that read in it.
//!
//! `locales/{language}/back-translation.toml`, one table for each message. Without the file nothing
//! has been read back. It is written by `samsvar locales import` and may be edited by hand.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use domain::document::{Fields, Inspector};
use domain::fault::Fault;

use super::pattern::{Pattern, PatternDigest};

/// What was read back in one language, by message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ReadBack(pub(crate) BTreeMap<String, Reading>);

/// What is known of one translated message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The bokmål that it was translated from.
    pub(crate) source: PatternDigest,
    /// The translation that was read back, and what was read in it.
    pub(crate) read: Option<Read>,
    /// What translators and readers want to keep in mind.
    pub(crate) note: Option<String>,
    /// The line of the record, counted from 1; 0 if it comes from no file.
    pub(crate) line: usize,
}

/// A translation that was read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Read {
    /// The translation as it was then.
    pub(crate) translation: PatternDigest,
    /// What it says, in bokmål.
    pub(crate) back: String,
}

/// How far a message of a language has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MessageState {
    /// It has no text.
    Missing,
    /// The bokmål has changed since it was translated.
    Stale,
    /// It is translated, and this translation has not been read back.
    Translated,
    /// It was read back as it stands.
    ReadBack,
}

impl MessageState {
    /// All of them.
    pub(crate) const ALL: [Self; 4] =
        [Self::Missing, Self::Stale, Self::Translated, Self::ReadBack];

    /// The word for it in a translator's sheet.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Translated => "translated",
            Self::ReadBack => "read back",
        }
    }
}

impl ReadBack {
    /// Reads the record of one language. What is wrong goes to the faults.
    pub(crate) fn parse(file: &str, text: &str, faults: &mut Vec<Fault>) -> Self {
        let (mut inspector, table) = Inspector::read(file, text);
        let mut readings = BTreeMap::new();
        for (id, value) in table.get_ref() {
            let Some(fields) = value.get_ref().as_table() else {
                inspector.fault(
                    &id.span(),
                    format!("`{}` holds no table", id.get_ref()),
                    "write each message's record under [its-id]",
                );
                continue;
            };
            let fields = Fields::of(fields, id.span());
            if let Some(reading) = reading(&mut inspector, fields) {
                readings.insert(id.get_ref().to_string(), reading);
            }
        }
        if let Err(found) = inspector.finish() {
            faults.extend(found.0);
        }
        Self(readings)
    }

    /// Whether this text of a message was read back.
    pub(crate) fn is_read(&self, id: &str, text: &Pattern) -> bool {
        let reading = self.0.get(id);
        let read = reading.and_then(|reading| reading.read.as_ref());
        read.is_some_and(|read| read.translation == text.digest())
    }

    /// How far a message has come. A message without a record was never compared with the source,
    /// so that nothing is known to have changed since.
    pub(crate) fn state(&self, id: &str, source: &Pattern, text: &Pattern) -> MessageState {
        match self.0.get(id) {
            Some(reading) if reading.source != source.digest() => MessageState::Stale,
            Some(_) if self.is_read(id, text) => MessageState::ReadBack,
            _ => MessageState::Translated,
        }
    }

    /// The file, with the messages in this order.
    pub(crate) fn written<'a>(&self, order: impl Iterator<Item = &'a str>) -> String {
        let mut text = HEAD.to_owned();
        for id in order {
            let Some(reading) = self.0.get(id) else {
                continue;
            };
            let _ = write!(text, "\n[{id}]\nsource = \"{}\"\n", reading.source);
            if let Some(read) = &reading.read {
                let _ = writeln!(text, "translation = \"{}\"", read.translation);
                let _ = writeln!(text, "back = {}", quoted(&read.back));
            }
            if let Some(note) = &reading.note {
                let _ = writeln!(text, "note = {}", quoted(note));
            }
        }
        text
    }
}

/// What the file says about itself.
const HEAD: &str = "\
# What was read back, and from which bokmål each message was translated.
#
#   source       digest of the bokmål message that the translation was made from
#   translation  digest of the translation that was read back
#   back         what it says, in the words of somebody who had not seen the bokmål
#   note         what to keep in mind
#
# `samsvar locales import` writes this file; docs/translators.md tells how.
";

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

fn reading(inspector: &mut Inspector, mut fields: Fields) -> Option<Reading> {
    let span = fields.span().clone();
    let line = inspector.line(&span);
    let source = fields.text(inspector, "source");
    let source = source.and_then(|text| digest(inspector, text));
    let translation = fields.optional_text(inspector, "translation");
    let back = fields.optional_text(inspector, "back");
    let note = fields.optional_text(inspector, "note");
    fields.finish(inspector);
    let read = match (translation, back) {
        (Some(translation), Some((back, at))) => {
            if back.trim().is_empty() {
                let what = "a back-translation is empty";
                inspector.fault(&at, what, "write what was read, or remove both");
            }
            Some(Read {
                translation: digest(inspector, translation)?,
                back: back.to_owned(),
            })
        }
        (None, None) => None,
        _ => {
            inspector.absence(
                &span,
                "`translation` and `back` do not come together",
                "write both, or neither",
            );
            None
        }
    };
    Some(Reading {
        source: source?,
        read,
        note: note.map(|(note, _)| note.to_owned()),
        line,
    })
}

fn digest(
    inspector: &mut Inspector,
    (text, span): domain::document::Text,
) -> Option<PatternDigest> {
    let digest = PatternDigest::parse(text);
    if digest.is_none() {
        inspector.fault(
            &span,
            format!("`{text}` is no digest of a text"),
            "write its 16 digits of 0-9 and a-f, or let `samsvar locales import` write them",
        );
    }
    digest
}
