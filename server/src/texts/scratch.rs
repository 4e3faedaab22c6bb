//! The texts that ship, as a copy in which tests break one thing.

use super::catalogue::{Catalogue, FILES, SOURCE};
use super::import::Import;
use super::locale::READ_BACK_FILE;
use super::review::review;
use super::sheet::Returned;
use super::{import, sheet};
use crate::data_files::{self, Data, TextFile};

/// A copy of all files of the folder of locales.
#[derive(Clone)]
pub(crate) struct Scratch(pub(crate) Vec<TextFile>);

impl Scratch {
    /// What ships.
    pub(crate) fn shipped() -> Self {
        Self(data_files::read(Data::Locales, &FILES, None).unwrap())
    }

    /// What ships, with nothing read back in any language.
    pub(crate) fn unread() -> Self {
        let mut scratch = Self::shipped();
        scratch
            .0
            .retain(|file| !file.path.ends_with(READ_BACK_FILE));
        scratch
    }

    /// Without all languages but these: less to read, where it is read often.
    pub(crate) fn only(mut self, languages: &[&str]) -> Self {
        self.0.retain(|file| {
            let folder = file.path.split_once('/');
            folder.is_none_or(|(folder, _)| languages.contains(&folder))
        });
        self
    }

    /// Gives a file another text; without one, it is gone.
    pub(crate) fn set_file(&mut self, path: &str, text: Option<&str>) -> &mut Self {
        self.0.retain(|file| file.path != path);
        self.0.extend(text.map(|text| TextFile {
            path: path.to_owned(),
            text: text.to_owned(),
        }));
        self
    }

    /// The text of a file.
    pub(crate) fn file(&self, path: &str) -> &str {
        let file = self.0.iter().find(|file| file.path == path);
        &file.unwrap_or_else(|| panic!("there is no {path}")).text
    }

    /// Gives a message another text, as it stands in a file; without one, it is gone.
    pub(crate) fn set(&mut self, path: &str, id: &str, text: Option<&str>) -> &mut Self {
        let start = format!("{id} =");
        let mut kept = Vec::new();
        let mut is_inside = false;
        for line in self.file(path).lines() {
            if line.starts_with(&start) {
                is_inside = true;
                kept.extend(text.map(|text| format!("{id} = {text}")));
            } else if !(is_inside && line.starts_with([' ', '}'])) {
                is_inside = false;
                kept.push(line.to_owned());
            }
        }
        kept.push(String::new());
        let whole = kept.join("\n");
        assert_ne!(whole, self.file(path), "{path} has no {id}, or this text");
        self.set_file(path, Some(&whole))
    }

    /// The line on which a message begins.
    pub(crate) fn line(&self, path: &str, id: &str) -> usize {
        let start = format!("{id} =");
        let mut lines = self.file(path).lines();
        1 + lines.position(|line| line.starts_with(&start)).unwrap()
    }

    /// The texts as a catalogue.
    pub(crate) fn catalogue(&self) -> Catalogue {
        Catalogue::of(self.0.clone()).unwrap_or_else(|faults| panic!("{faults}"))
    }

    /// Everything that a check finds wrong.
    pub(crate) fn faults(&self) -> Vec<String> {
        let catalogue = match Catalogue::of(self.0.clone()) {
            Ok(catalogue) => catalogue,
            Err(faults) => return faults.0.iter().map(ToString::to_string).collect(),
        };
        let reviewed = review(&catalogue);
        let faults = catalogue.faults.iter().chain(&reviewed);
        faults.map(ToString::to_string).collect()
    }

    /// The rows of a language's sheet, through a file and back.
    pub(crate) fn returned(&self, language: &str) -> Vec<Returned> {
        let catalogue = self.catalogue();
        let language = sheet::language(&catalogue, language).unwrap();
        let bytes = sheet::write(language, &sheet::rows(&catalogue, language)).unwrap();
        sheet::read("s.xlsx", &bytes, language.id().as_str()).unwrap()
    }

    /// What an import of these rows does, or what is wrong with them.
    pub(crate) fn import(&self, language: &str, rows: &[Returned]) -> Result<Import, Vec<String>> {
        let catalogue = self.catalogue();
        let language = sheet::language(&catalogue, language).unwrap();
        import::prepare(&catalogue, language, "s.xlsx", rows)
            .map_err(|faults| faults.iter().map(ToString::to_string).collect())
    }

    /// Puts what an import makes into place.
    pub(crate) fn take(&mut self, import: &Import) -> &mut Self {
        for file in &import.files {
            self.set_file(&file.path, Some(&file.text));
        }
        self
    }

    /// The digest of a message of a language.
    pub(crate) fn digest(&self, language: &str, id: &str) -> String {
        let catalogue = self.catalogue();
        let message = &catalogue.locales[language].messages[id];
        message.pattern.digest().to_string()
    }

    /// The digest of a message of the source.
    pub(crate) fn source_digest(&self, id: &str) -> String {
        self.digest(SOURCE, id)
    }
}
