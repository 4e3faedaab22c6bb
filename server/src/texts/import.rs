//! Taking a translator's sheet back: all of it, or nothing.
//!
//! A sheet is first compared with the texts of today, row by row; then the language's files are
//! made from it in memory and read as a start would read them; only then may anything be written
//! (`files::save`).

use std::collections::BTreeMap;

use domain::fault::Fault;
use domain::language::Language;

use super::catalogue::{Catalogue, SOURCE, other_arguments};
use super::locale::{Locale, Message};
use super::pattern::Pattern;
use super::read_back::{MessageState, Read, Reading};
use super::review::{Finding, Subject, findings};
use super::sheet::Returned;
use crate::data_files::TextFile;

mod files;

pub(crate) use files::save;

/// What a sheet turns a language's files into.
#[derive(Debug)]
pub(crate) struct Import {
    /// The files, with their paths below the folder of locales; the record comes last.
    pub(crate) files: Vec<TextFile>,
    /// Messages whose translation is another one than before.
    pub(crate) changed: Vec<String>,
    /// Messages whose back-translation is of an earlier translation.
    pub(crate) to_read_back: Vec<String>,
}

/// What a sheet is compared with.
struct Today<'a> {
    catalogue: &'a Catalogue,
    language: &'a Language,
    /// The language's texts as they are; without messages if there are none.
    locale: &'a Locale,
}

/// A row that fits a message of today.
struct Accepted {
    pattern: Pattern,
    reading: Reading,
}

/// Makes a language's files from the rows of a sheet. `sheet` is what faults call it.
///
/// # Errors
/// Everything that is wrong, by row; or, of what no row says, by file and line.
pub(crate) fn prepare(
    catalogue: &Catalogue,
    language: &Language,
    sheet: &str,
    rows: &[Returned],
) -> Result<Import, Vec<Fault>> {
    faults_in(catalogue, SOURCE)?;
    let none_yet = Locale {
        id: language.id().to_string(),
        ..Locale::default()
    };
    let today = Today {
        catalogue,
        language,
        locale: catalogue.locales.get(&none_yet.id).unwrap_or(&none_yet),
    };
    let rows = today.accept_all(sheet, rows)?;
    let files = files::of(catalogue, today.locale, &rows);
    check_whole(catalogue, &none_yet.id, &files)?;
    let ids = |is_meant: &dyn Fn(&str, &Accepted) -> bool| {
        rows.iter()
            .filter(|(id, accepted)| is_meant(id, accepted))
            .map(|(id, _)| (*id).to_owned())
            .collect()
    };
    Ok(Import {
        changed: ids(&|id, accepted| !today.has(id, &accepted.pattern)),
        to_read_back: ids(&|_, accepted| accepted.is_of_earlier()),
        files,
    })
}

impl Accepted {
    /// Whether its back-translation is of another translation.
    fn is_of_earlier(&self) -> bool {
        let read = self.reading.read.as_ref();
        read.is_some_and(|read| read.translation != self.pattern.digest())
    }
}

impl Today<'_> {
    /// The rows by message, if every message has one and each is in order.
    fn accept_all<'r>(
        &self,
        sheet: &str,
        rows: &'r [Returned],
    ) -> Result<BTreeMap<&'r str, Accepted>, Vec<Fault>> {
        let needed: BTreeMap<&str, &Message> = self.catalogue.needed(&self.locale.id).collect();
        let mut accepted = BTreeMap::new();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut faults = Vec::new();
        for row in rows {
            let id = row.id.as_str();
            let found = match (needed.get(id), seen.get(id)) {
                (None, _) => Err(vec![not_needed(id)]),
                (Some(_), Some(first)) => Err(vec![Finding {
                    what: format!("message {id} stands in row {first} already"),
                    remedy: "remove one of the rows".to_owned(),
                }]),
                (Some(source), None) => self.accept(row, source),
            };
            seen.entry(id).or_insert(row.row);
            match found {
                Ok(row) => {
                    accepted.insert(id, row);
                }
                Err(found) => faults.extend(found.into_iter().map(|finding| Fault {
                    file: sheet.to_owned(),
                    line: row.row,
                    what: finding.what,
                    remedy: finding.remedy,
                })),
            }
        }
        let missing = needed.keys().filter(|id| !seen.contains_key(*id));
        faults.extend(missing.map(|id| Fault {
            file: sheet.to_owned(),
            line: rows.last().map_or(1, |row| row.row),
            what: format!("message {id} has no row"),
            remedy: "put its row back, or export the sheet anew".to_owned(),
        }));
        if faults.is_empty() {
            Ok(accepted)
        } else {
            Err(faults)
        }
    }

    /// What one row brings, or all that is wrong with it.
    fn accept(&self, row: &Returned, source: &Message) -> Result<Accepted, Vec<Finding>> {
        let mut faults = Vec::new();
        let mut fault = |what: &str, remedy: &str| {
            faults.push(Finding {
                what: format!("message {} {what}", row.id),
                remedy: remedy.to_owned(),
            });
        };
        if row.source_digest != source.pattern.digest().to_string() {
            let what = "was translated from another source: it changed since the export";
            fault(
                what,
                "export the sheet anew, and translate from today's source",
            );
            return Err(faults);
        }
        if row.source != source.pattern.written() {
            let what = "has another source in the sheet than in the files";
            fault(what, "put the source back as it was exported");
        }
        let raised = self.raised(row, source).unwrap_or_else(|(what, remedy)| {
            fault(&what, remedy);
            None
        });
        let pattern = translation(row, source).map_err(|(what, remedy)| fault(&what, remedy));
        if let Ok(pattern) = &pattern {
            let found = findings(Subject {
                language: self.language,
                id: &row.id,
                source: &source.pattern,
                text: pattern,
                catalogue: self.catalogue,
            });
            for finding in found {
                fault(&finding.what, &finding.remedy);
            }
        }
        match pattern {
            Ok(pattern) if faults.is_empty() => Ok(Accepted {
                reading: self.reading(row, source, &pattern, raised),
                pattern,
            }),
            _ => Err(faults),
        }
    }

    /// Whether the language has this text today.
    fn has(&self, id: &str, pattern: &Pattern) -> bool {
        let before = self.locale.messages.get(id);
        before.is_some_and(|before| before.pattern == *pattern)
    }

    /// The state that a translator has given a row by hand, if it is a better one than it had.
    fn raised(
        &self,
        row: &Returned,
        source: &Message,
    ) -> Result<Option<MessageState>, (String, &'static str)> {
        if row.state.is_empty() {
            return Ok(None);
        }
        let mut states = MessageState::ALL.into_iter();
        let Some(given) = states.find(|state| state.as_str() == row.state) else {
            let what = format!("has the state `{}`", row.state);
            return Err((what, "write one of: missing, stale, translated, read back"));
        };
        let before = self.locale.messages.get(&row.id);
        let was = before.map_or(MessageState::Missing, |before| {
            let read_back = &self.locale.read_back;
            read_back.state(&row.id, &source.pattern, &before.pattern)
        });
        if given == MessageState::ReadBack && given != was && row.back.is_empty() {
            return Err((
                "is said to be read back, but has no back-translation".to_owned(),
                "write what was read, or leave the state as it was",
            ));
        }
        Ok((given > was && given >= MessageState::Translated).then_some(given))
    }

    /// What is known of a message after the import.
    ///
    /// It is translated from today's source if its translation is a new one, or if somebody says so
    /// by the state; a back-translation is of the new translation if it is a new one itself, or if
    /// somebody says so.
    fn reading(
        &self,
        row: &Returned,
        source: &Message,
        pattern: &Pattern,
        raised: Option<MessageState>,
    ) -> Reading {
        let record = self.locale.read_back.0.get(&row.id);
        let source = match record {
            Some(record) if self.has(&row.id, pattern) && raised.is_none() => record.source,
            _ => source.pattern.digest(),
        };
        let read = (!row.back.is_empty()).then(|| {
            let earlier = record.and_then(|record| record.read.as_ref());
            let is_raised = raised == Some(MessageState::ReadBack);
            let translation = match earlier {
                Some(earlier) if earlier.back == row.back && !is_raised => earlier.translation,
                _ => pattern.digest(),
            };
            Read {
                translation,
                back: row.back.clone(),
            }
        });
        Reading {
            source,
            read,
            note: (!row.note.is_empty()).then(|| row.note.clone()),
            line: 0,
        }
    }
}

fn not_needed(id: &str) -> Finding {
    let what = if id.is_empty() {
        "the row has no id".to_owned()
    } else {
        format!("message {id} is not in the source")
    };
    Finding {
        what,
        remedy: "remove the row, or give it back its id".to_owned(),
    }
}

/// The translation of a row.
fn translation(row: &Returned, source: &Message) -> Result<Pattern, (String, &'static str)> {
    if row.translation.is_empty() {
        return Err(("has no translation".to_owned(), "translate it"));
    }
    let syntax = "write words, arguments as { $x }, and cases as in the source";
    let pattern = Pattern::parse(&row.translation).map_err(|what| (what, syntax))?;
    match other_arguments(&source.pattern, &pattern) {
        Some(what) => Err((what, "use the same arguments as the source")),
        None => Ok(pattern),
    }
}

/// Reads the files as a start would, with those of the other languages beside them.
fn check_whole(catalogue: &Catalogue, id: &str, files: &[TextFile]) -> Result<(), Vec<Fault>> {
    let is_kept = |file: &&TextFile| !files.iter().any(|new| new.path == file.path);
    let kept = catalogue.files.iter().filter(is_kept);
    let whole = kept.chain(files).cloned().collect();
    let whole = Catalogue::of(whole).map_err(|faults| faults.0)?;
    faults_in(&whole, id)
}

/// The faults of one language's folder.
fn faults_in(catalogue: &Catalogue, id: &str) -> Result<(), Vec<Fault>> {
    let folder = format!("{id}/");
    let faults = catalogue.faults.iter();
    let faults: Vec<Fault> = faults
        .filter(|fault| fault.file.starts_with(&folder))
        .cloned()
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

#[cfg(test)]
mod tests;
