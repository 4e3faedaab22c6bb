//! A language's files as an import leaves them, and putting them in place.
//!
//! Every file is written beside its place and then put into it, the record of what was read back
//! last. If the machine stops in between, some files are new and some are old, each of them whole;
//! importing the same sheet again finishes the work.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::super::catalogue::Catalogue;
use super::super::locale::{Entry, Locale, LocaleFile, READ_BACK_FILE};
use super::super::read_back::ReadBack;
use super::Accepted;
use crate::data_files::TextFile;

/// A file that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{path} cannot be written: {error}; {left}")]
pub(crate) struct WriteError {
    path: String,
    error: std::io::Error,
    left: &'static str,
}

/// The language's files: arranged like the source's, with the heads and remarks that they have.
pub(super) fn of(
    catalogue: &Catalogue,
    locale: &Locale,
    rows: &BTreeMap<&str, Accepted>,
) -> Vec<TextFile> {
    let mut files: Vec<TextFile> = catalogue
        .source()
        .files
        .iter()
        .filter_map(|file| {
            let text = file_text(file, locale, rows)?;
            let path = locale.path(&file.name);
            Some(TextFile { path, text })
        })
        .collect();
    let readings = rows
        .iter()
        .map(|(id, row)| ((*id).to_owned(), row.reading.clone()));
    let record = ReadBack(readings.collect());
    let order = catalogue.needed(&locale.id).map(|(id, _)| id);
    files.push(TextFile {
        path: locale.path(READ_BACK_FILE),
        text: record.written(order),
    });
    files
}

/// The text of one file; none if the language has no message of it.
fn file_text(
    source: &LocaleFile,
    locale: &Locale,
    rows: &BTreeMap<&str, Accepted>,
) -> Option<String> {
    let existing = locale.files.iter().find(|file| file.name == source.name);
    let mut text = String::new();
    let head = existing.map(|file| file.head.as_slice());
    let head = head.filter(|head| !head.is_empty());
    let own = [format!("Translated from nb/{}.", source.name)];
    comment(&mut text, "###", head.unwrap_or(&own));
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
                if let Some(before) = locale.messages.get(id) {
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
