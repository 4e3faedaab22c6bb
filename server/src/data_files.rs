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

/// All text files with this ending, sorted by path: from `folder`, or else as built in.
pub fn read(data: Data, ending: &str, folder: Option<&Path>) -> Result<Vec<TextFile>, Faults> {
    let mut files = Vec::new();
    let mut faults = Vec::new();
    match folder {
        Some(folder) => read_folder(folder, folder, &mut files, &mut faults),
        None => match data {
            Data::Locales => read_embedded(&LOCALES, &mut files, &mut faults),
            Data::Questionnaires => read_embedded(&QUESTIONNAIRES, &mut files, &mut faults),
        },
    }
    if !faults.is_empty() {
        return Err(Faults(faults));
    }
    files.retain(|file: &TextFile| file.path.ends_with(ending));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn read_embedded(dir: &Dir<'_>, files: &mut Vec<TextFile>, faults: &mut Vec<Fault>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().into_owned();
        match file.contents_utf8() {
            Some(text) => files.push(TextFile {
                path,
                text: text.to_owned(),
            }),
            None => faults.push(not_text(path)),
        }
    }
    for dir in dir.dirs() {
        read_embedded(dir, files, faults);
    }
}

fn read_folder(root: &Path, folder: &Path, files: &mut Vec<TextFile>, faults: &mut Vec<Fault>) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(unreadable(folder, &error));
            return;
        }
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            read_folder(root, &path, files, faults);
            continue;
        }
        let name = path
            .strip_prefix(root)
            .unwrap_or(&path)
            .to_string_lossy()
            .replace('\\', "/");
        match std::fs::read(&path).map(String::from_utf8) {
            Ok(Ok(text)) => files.push(TextFile { path: name, text }),
            Ok(Err(_)) => faults.push(not_text(name)),
            Err(error) => faults.push(unreadable(&path, &error)),
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
