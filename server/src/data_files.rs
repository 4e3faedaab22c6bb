//! Questionnaires and texts: built into the binary, or read from a folder that the operator names.

use std::path::Path;

use domain::fault::{Fault, Faults};
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");
static QUESTIONNAIRES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../questionnaires");

/// A text file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFile {
    /// Its path below its folder, with `/` between parts: `nb/participant.ftl`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Which data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Data {
    /// `languages.toml` and a folder of Fluent files for each language.
    Locales,
    /// A TOML file for each questionnaire.
    Questionnaires,
}

/// All text files whose names end in one of these, sorted by path: from `folder`, or else as built
/// in. What has another name is not opened.
pub fn read(data: Data, endings: &[&str], folder: Option<&Path>) -> Result<Vec<TextFile>, Faults> {
    let mut reading = Reading {
        endings,
        files: Vec::new(),
        faults: Vec::new(),
    };
    match folder {
        Some(folder) => reading.folder(folder, folder),
        None => match data {
            Data::Locales => reading.embedded(&LOCALES),
            Data::Questionnaires => reading.embedded(&QUESTIONNAIRES),
        },
    }
    if !reading.faults.is_empty() {
        return Err(Faults(reading.faults));
    }
    reading.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(reading.files)
}

/// What has been read so far.
struct Reading<'a> {
    endings: &'a [&'a str],
    files: Vec<TextFile>,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn is_wanted(&self, path: &str) -> bool {
        self.endings.iter().any(|ending| path.ends_with(ending))
    }

    fn embedded(&mut self, dir: &Dir<'_>) {
        for file in dir.files() {
            let path = file.path().to_string_lossy().into_owned();
            if !self.is_wanted(&path) {
                continue;
            }
            match file.contents_utf8() {
                Some(text) => self.files.push(TextFile {
                    path,
                    text: text.to_owned(),
                }),
                None => self.faults.push(not_text(path)),
            }
        }
        for dir in dir.dirs() {
            self.embedded(dir);
        }
    }

    fn folder(&mut self, root: &Path, folder: &Path) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                self.faults.push(unreadable(folder, &error));
                return;
            }
        };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                self.folder(root, &path);
                continue;
            }
            let name = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .to_string_lossy()
                .replace('\\', "/");
            if !self.is_wanted(&name) {
                continue;
            }
            match std::fs::read(&path).map(String::from_utf8) {
                Ok(Ok(text)) => self.files.push(TextFile { path: name, text }),
                Ok(Err(_)) => self.faults.push(not_text(name)),
                Err(error) => self.faults.push(unreadable(&path, &error)),
            }
        }
    }
}

fn not_text(file: String) -> Fault {
    Fault {
        file,
        line: 1,
        what: "this is not UTF-8 text".to_owned(),
        remedy: "save the file as UTF-8".to_owned(),
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault {
        file: path.display().to_string(),
        line: 1,
        what: format!("cannot be read: {error}"),
        remedy: "check the folder's name in the settings, and its permissions".to_owned(),
    }
}
