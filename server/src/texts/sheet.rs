//! A translator's spreadsheet: one row for each message, with what is needed to translate it.
//!
//! `write` makes the XLSX file, `read` takes one back. Which texts a sheet may bring in is for
//! `import`; here are rows and cells.

use domain::language::Language;

use super::catalogue::{Catalogue, SOURCE};
use super::locale::Entry;
use super::places;
use super::read_back::MessageState;
use super::review::fit;

mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;

/// The columns of a sheet, in their order.
pub(crate) const COLUMNS: [Column; 10] = [
    Column::Id,
    Column::Place,
    Column::Picture,
    Column::Limit,
    Column::Source,
    Column::Translation,
    Column::Back,
    Column::Note,
    Column::State,
    Column::SourceDigest,
];

/// A column of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// The id of the message.
    Id,
    /// Where it stands, and what its arguments are.
    Place,
    /// Where it can be seen.
    Picture,
    /// How many characters it may have.
    Limit,
    /// The bokmål.
    Source,
    /// The translation.
    Translation,
    /// What was read in it by somebody who had not seen the bokmål.
    Back,
    /// What translators and readers want to keep in mind.
    Note,
    /// How far it has come.
    State,
    /// Which bokmål the sheet was made from.
    SourceDigest,
}

impl Column {
    /// What the first row says.
    pub(crate) fn heading(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Place => "place",
            Self::Picture => "picture",
            Self::Limit => "limit",
            Self::Source => "source",
            Self::Translation => "translation",
            Self::Back => "back-translation",
            Self::Note => "note",
            Self::State => "state",
            Self::SourceDigest => "source-digest",
        }
    }

    /// Whether a translator writes in it.
    fn is_written_in(self) -> bool {
        matches!(
            self,
            Self::Translation | Self::Back | Self::Note | Self::State
        )
    }
}

/// A row that goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The id of the message.
    pub(crate) id: String,
    /// Where it stands, and what its arguments are.
    pub(crate) place: String,
    /// Where it can be seen.
    pub(crate) picture: String,
    /// How many characters it may have, if there is a limit.
    pub(crate) limit: Option<u32>,
    /// The bokmål.
    pub(crate) source: String,
    /// The translation, empty if there is none.
    pub(crate) translation: String,
    /// What was read in it, empty if nothing was.
    pub(crate) back: String,
    /// What is to be kept in mind.
    pub(crate) note: String,
    /// How far it has come.
    pub(crate) state: MessageState,
    /// The digest of the bokmål.
    pub(crate) source_digest: String,
}

/// A row that comes back: what can have changed, and what tells whether it still belongs here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Returned {
    /// Its number, as the spreadsheet counts: the first message has 2.
    pub(crate) row: usize,
    /// The id of the message.
    pub(crate) id: String,
    /// The bokmål.
    pub(crate) source: String,
    /// The translation.
    pub(crate) translation: String,
    /// What was read in it.
    pub(crate) back: String,
    /// What is to be kept in mind.
    pub(crate) note: String,
    /// How far it has come, or nothing.
    pub(crate) state: String,
    /// The digest of the bokmål.
    pub(crate) source_digest: String,
}

/// The rows of a language, in the order of the source.
pub(crate) fn rows(catalogue: &Catalogue, language: &Language) -> Vec<Row> {
    let id = language.id().as_str();
    let locale = catalogue.locales.get(id);
    let headings = headings(catalogue);
    catalogue
        .needed(id)
        .map(|(message_id, source)| {
            let text = locale.and_then(|locale| locale.messages.get(message_id));
            let reading = locale.and_then(|locale| locale.read_back.0.get(message_id));
            let read = reading.and_then(|reading| reading.read.as_ref());
            let (place, screen) = places::of(message_id, &source.pattern);
            let heading = headings.get(message_id).map_or("", String::as_str);
            let mut words = vec![place.as_str().to_owned()];
            words.extend((!heading.is_empty()).then(|| heading.to_owned()));
            words.extend(source.remark.iter().cloned());
            Row {
                id: message_id.to_owned(),
                place: words.join("\n"),
                picture: screen.map_or_else(String::new, |screen| address(id, &screen)),
                limit: fit::limit(place, language),
                source: source.pattern.written().to_owned(),
                translation: text
                    .map(|text| text.pattern.written().to_owned())
                    .unwrap_or_default(),
                back: read.map(|read| read.back.clone()).unwrap_or_default(),
                note: reading
                    .and_then(|reading| reading.note.clone())
                    .unwrap_or_default(),
                state: catalogue.state(id, message_id),
                source_digest: source.pattern.digest().to_string(),
            }
        })
        .collect()
}

/// The address in the demo at which a screen can be seen.
fn address(language: &str, screen: &str) -> String {
    if screen == places::WELCOME {
        format!("/demo/{language}")
    } else {
        format!("/demo/{language}/{screen}")
    }
}

/// The heading under which each message of the source stands.
fn headings(catalogue: &Catalogue) -> std::collections::BTreeMap<&str, String> {
    let mut headings = std::collections::BTreeMap::new();
    for file in &catalogue.source().files {
        let mut heading = String::new();
        for entry in &file.entries {
            match entry {
                Entry::Heading(lines) => heading = lines.join(" "),
                Entry::Message(id) => {
                    headings.insert(id.as_str(), heading.clone());
                }
            }
        }
    }
    headings
}

/// Why a language has no sheet.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoSheet {
    /// It is not listed.
    #[error("`{0}` is no language of languages.toml")]
    Unknown(String),
    /// It is what the others are translated from.
    #[error("`{SOURCE}` is the source, which is written and not translated")]
    Source,
    /// It shows the texts of another one.
    #[error("`{0}` shows the texts of `{1}`; take that language's sheet")]
    Dialect(String, String),
}

/// The language of a sheet.
pub(crate) fn language<'a>(catalogue: &'a Catalogue, id: &str) -> Result<&'a Language, NoSheet> {
    let language = catalogue.languages.get(id);
    let language = language.ok_or_else(|| NoSheet::Unknown(id.to_owned()))?;
    if id == SOURCE {
        return Err(NoSheet::Source);
    }
    if language.text() != language.id() {
        return Err(NoSheet::Dialect(id.to_owned(), language.text().to_string()));
    }
    Ok(language)
}

#[cfg(test)]
mod tests;
