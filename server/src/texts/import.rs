//! Taking a translator's sheet back: all of it, or nothing.
//!
//! A sheet is first compared with the texts of today, row by row; then the language's files are
//! made from it in memory and read as a start would read them; only then is anything written. Every
//! file is written beside its place and then put into it, the record of what was read back last. If
//! the machine stops in between, some files are new and some are old, each of them whole; importing
//! the same sheet again finishes the work.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use domain::fault::Fault;
use domain::language::Language;

use super::catalogue::{Catalogue, other_arguments};
use super::locale::{Entry, Locale, LocaleFile, Message, READ_BACK_FILE};
use super::pattern::Pattern;
use super::read_back::{MessageState, Read, ReadBack, Reading};
use super::sheet::Returned;
use crate::data_files::TextFile;

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

/// A file that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{path} cannot be written: {error}; {left}")]
pub(crate) struct WriteError {
    path: String,
    error: std::io::Error,
    left: &'static str,
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
    let id = language.id().as_str();
    let source_faults = catalogue.faults.iter().filter(|fault| {
        let folder = fault.file.split('/').next();
        folder == Some(catalogue.source().id.as_str())
    });
    let mut faults: Vec<Fault> = source_faults.cloned().collect();
    let empty = Locale {
        id: id.to_owned(),
        ..Locale::default()
    };
    let today = catalogue.locales.get(id).unwrap_or(&empty);
    let rows = rows_by_id(catalogue, today, sheet, rows, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let files = files(catalogue, today, &rows);
    check_whole(catalogue, id, &files)?;
    let is_changed = |message: &str, pattern: &Pattern| {
        let before = today.messages.get(message);
        before.is_none_or(|before| before.pattern != *pattern)
    };
    let of_earlier = |accepted: &Accepted| {
        let read = accepted.reading.read.as_ref();
        read.is_some_and(|read| read.translation != accepted.pattern.digest())
    };
    let ids = |is_meant: &dyn Fn(&str, &Accepted) -> bool| {
        rows.iter()
            .filter(|(id, accepted)| is_meant(id, accepted))
            .map(|(id, _)| (*id).to_owned())
            .collect()
    };
    Ok(Import {
        changed: ids(&|id, accepted| is_changed(id, &accepted.pattern)),
        to_read_back: ids(&|_, accepted| of_earlier(accepted)),
        files,
    })
}

/// The rows that were accepted, by message. What is wrong goes to the faults.
fn rows_by_id<'a>(
    catalogue: &'a Catalogue,
    today: &Locale,
    sheet: &str,
    rows: &'a [Returned],
    faults: &mut Vec<Fault>,
) -> BTreeMap<&'a str, Accepted> {
    let needed: BTreeMap<&str, &Message> = catalogue.needed(&today.id).collect();
    let mut accepted = BTreeMap::new();
    let mut seen = BTreeMap::new();
    for row in rows {
        let mut fault = |what: String, remedy: &str| {
            faults.push(Fault {
                file: sheet.to_owned(),
                line: row.row,
                what,
                remedy: remedy.to_owned(),
            });
        };
        let id = row.id.as_str();
        let Some(source) = needed.get(id) else {
            let what = if id.is_empty() {
                "the row has no id".to_owned()
            } else {
                format!("message {id} is not in the source")
            };
            fault(what, "remove the row, or give it back its id");
            continue;
        };
        if let Some(first) = seen.insert(id, row.row) {
            fault(
                format!("message {id} stands in row {first} already"),
                "remove one of the rows",
            );
            continue;
        }
        match accept(row, source, today) {
            Ok(row) => {
                accepted.insert(id, row);
            }
            Err(found) => {
                for (what, remedy) in found {
                    fault(format!("message {id} {what}"), remedy);
                }
            }
        }
    }
    let missing = needed.keys().filter(|id| !seen.contains_key(*id));
    faults.extend(missing.map(|id| Fault {
        file: sheet.to_owned(),
        line: rows.last().map_or(1, |row| row.row),
        what: format!("message {id} has no row"),
        remedy: "put its row back, or export the sheet anew".to_owned(),
    }));
    accepted
}

/// What one row brings, or all that is wrong with it.
fn accept(
    row: &Returned,
    source: &Message,
    today: &Locale,
) -> Result<Accepted, Vec<(String, &'static str)>> {
    let mut faults = Vec::new();
    if row.source_digest != source.pattern.digest().to_string() {
        let what = "the source changed since the export".to_owned();
        return Err(vec![(
            format!("is out of date: {what}"),
            "export the sheet anew, and translate from today's source",
        )]);
    }
    if row.source != source.pattern.written() {
        faults.push((
            "has another source in the sheet than in the files".to_owned(),
            "put the source back as it was exported",
        ));
    }
    let raised = raised(row, source, today).unwrap_or_else(|fault| {
        faults.push(fault);
        None
    });
    let pattern = translation(row, source).map_err(|fault| faults.push(fault));
    match pattern {
        Ok(pattern) if faults.is_empty() => {
            let reading = reading(row, source, today, &pattern, raised);
            Ok(Accepted { pattern, reading })
        }
        _ => Err(faults),
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

/// The state that a translator has given a row by hand, if it is another one than it had.
fn raised(
    row: &Returned,
    source: &Message,
    today: &Locale,
) -> Result<Option<MessageState>, (String, &'static str)> {
    if row.state.is_empty() {
        return Ok(None);
    }
    let given = MessageState::ALL
        .into_iter()
        .find(|state| state.as_str() == row.state);
    let Some(given) = given else {
        return Err((
            format!("has the state `{}`", row.state),
            "write one of: missing, stale, translated, read back",
        ));
    };
    let was = today
        .messages
        .get(&row.id)
        .map_or(MessageState::Missing, |text| {
            today
                .read_back
                .state(&row.id, &source.pattern, &text.pattern)
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
/// It is translated from today's source if its translation is a new one, or if somebody says so by
/// the state; a back-translation is of the new translation if it is a new one itself, or if somebody
/// says so.
fn reading(
    row: &Returned,
    source: &Message,
    today: &Locale,
    pattern: &Pattern,
    raised: Option<MessageState>,
) -> Reading {
    let before = today.messages.get(&row.id);
    let record = today.read_back.0.get(&row.id);
    let is_same = before.is_some_and(|before| before.pattern == *pattern);
    let source = match record {
        Some(record) if is_same && raised.is_none() => record.source,
        _ => source.pattern.digest(),
    };
    let read = (!row.back.is_empty()).then(|| {
        let earlier = record.and_then(|record| record.read.as_ref());
        let translation = match earlier {
            Some(earlier) if earlier.back == row.back && raised != Some(MessageState::ReadBack) => {
                earlier.translation
            }
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

/// The language's files: arranged like the source's, with the heads and remarks that they have.
fn files(catalogue: &Catalogue, today: &Locale, rows: &BTreeMap<&str, Accepted>) -> Vec<TextFile> {
    let mut files: Vec<TextFile> = catalogue
        .source()
        .files
        .iter()
        .filter_map(|file| {
            let text = file_text(file, today, rows)?;
            let path = today.path(&file.name);
            Some(TextFile { path, text })
        })
        .collect();
    let readings = rows
        .iter()
        .map(|(id, row)| ((*id).to_owned(), row.reading.clone()));
    let record = ReadBack(readings.collect());
    let order = catalogue.needed(&today.id).map(|(id, _)| id);
    files.push(TextFile {
        path: today.path(READ_BACK_FILE),
        text: record.written(order),
    });
    files
}

/// The text of one file; none if the language has no message of it.
fn file_text(
    source: &LocaleFile,
    today: &Locale,
    rows: &BTreeMap<&str, Accepted>,
) -> Option<String> {
    let existing = today.files.iter().find(|file| file.name == source.name);
    let mut text = String::new();
    match existing
        .map(|file| &file.head)
        .filter(|head| !head.is_empty())
    {
        Some(head) => comment(&mut text, "###", head),
        None => {
            let head = format!("Translated from nb/{}.", source.name);
            comment(&mut text, "###", &[head]);
        }
    }
    let mut is_empty = true;
    for entry in &source.entries {
        match entry {
            Entry::Heading(lines) => {
                text.push('\n');
                comment(&mut text, "##", lines);
                text.push('\n');
            }
            Entry::Message(id) => {
                let Some(row) = rows.get(id.as_str()) else {
                    continue;
                };
                if is_empty && !text.ends_with("\n\n") {
                    text.push('\n');
                }
                is_empty = false;
                if let Some(before) = today.messages.get(id) {
                    comment(&mut text, "#", &before.remark);
                }
                text.push_str(&row.pattern.message(id));
            }
        }
    }
    (!is_empty).then_some(text)
}

fn comment(text: &mut String, marks: &str, lines: &[String]) {
    for line in lines {
        let _ = writeln!(text, "{}", format!("{marks} {line}").trim_end());
    }
}

/// Reads the files as a start would, with those of the other languages beside them.
fn check_whole(catalogue: &Catalogue, id: &str, files: &[TextFile]) -> Result<(), Vec<Fault>> {
    let is_replaced = |file: &&TextFile| !files.iter().any(|new| new.path == file.path);
    let mut all: Vec<TextFile> = catalogue
        .files
        .iter()
        .filter(is_replaced)
        .cloned()
        .collect();
    all.extend(files.iter().cloned());
    let whole = Catalogue::of(all).map_err(|faults| faults.0)?;
    let folder = format!("{id}/");
    let faults: Vec<Fault> = whole
        .faults
        .into_iter()
        .filter(|fault| fault.file.starts_with(&folder))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// Puts the files into their places below a folder of locales.
///
/// # Errors
/// The first file that cannot be written, and what that leaves behind.
pub(crate) fn save(folder: &Path, files: &[TextFile]) -> Result<(), WriteError> {
    let failed = |path: &Path, left: &'static str| {
        let path = path.display().to_string();
        move |error| WriteError { path, error, left }
    };
    let unchanged = "nothing was changed";
    let mut waiting: Vec<(PathBuf, PathBuf)> = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        let beside = folder.join(format!("{}.new", file.path));
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(failed(parent, unchanged))?;
        }
        write_durably(&beside, &file.text).map_err(failed(&beside, unchanged))?;
        waiting.push((beside, path));
    }
    let begun = "import the same sheet again to finish";
    for (beside, path) in waiting {
        std::fs::rename(&beside, &path).map_err(failed(&path, begun))?;
    }
    Ok(())
}

fn write_durably(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
