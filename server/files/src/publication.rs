//! What a file is made of, which files there are, and why one cannot be made.

use disclosure::Release;
use domain::Questionnaire;
use jiff::civil::Date;

use crate::table::Table;
use crate::texts::Texts;
use crate::{bundle, codebook, columns, comma_separated, json_stat, px, spreadsheet, spss, stata};

/// A release with all that is needed to read it.
#[derive(Debug, Clone, Copy)]
pub struct Publication<'a> {
    /// The release.
    pub release: &'a Release,
    /// The key by which files name the scope of the release, such as `nation`.
    pub scope: &'a str,
    /// What the scope is called in the language of the names.
    pub scope_name: &'a str,
    /// The questionnaire whose answers were counted.
    pub questionnaire: &'a Questionnaire,
    /// The day on which it was released, in Norway.
    pub released_on: Date,
    /// The texts of all languages of the questionnaire.
    pub texts: &'a [Texts],
    /// The language of names and notes, by the id of its texts.
    pub language: &'a str,
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Comma-separated values, one line for each figure.
    Csv,
    /// A workbook (Office Open XML), one sheet for each theme.
    Xlsx,
    /// A JSON-stat 2.0 dataset.
    JsonStat,
    /// A PX file, which statistics banks load.
    Px,
    /// An Apache Parquet file.
    Parquet,
    /// An SPSS system file.
    Sav,
    /// A Stata file.
    Dta,
    /// A DDI-Codebook document: the questions in all languages.
    Ddi,
    /// An archive with all of them, a word on each, and digests.
    Bundle,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Csv,
        Self::Xlsx,
        Self::JsonStat,
        Self::Px,
        Self::Parquet,
        Self::Sav,
        Self::Dta,
        Self::Ddi,
        Self::Bundle,
    ];

    /// What its files are called after the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::JsonStat => "json",
            Self::Px => "px",
            Self::Parquet => "parquet",
            Self::Sav => "sav",
            Self::Dta => "dta",
            Self::Ddi => "xml",
            Self::Bundle => "zip",
        }
    }
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The release was counted by another questionnaire.
    #[error("the release was made with another version of the questionnaire of wave {wave}")]
    OtherQuestionnaire {
        /// The wave.
        wave: String,
    },
    /// There are no texts in a language that is needed.
    #[error("there are no texts in `{0}`")]
    LanguageMissing(String),
    /// A text is missing.
    #[error("the text `{id}` is missing in `{language}`")]
    TextMissing {
        /// The language.
        language: String,
        /// The message.
        id: String,
    },
    /// The bytes could not be put together.
    #[error("the file could not be written")]
    NotWritten(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl FileError {
    pub(crate) fn not_written(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::NotWritten(error.into())
    }
}

impl Publication<'_> {
    /// The publication as a file.
    ///
    /// # Errors
    /// If the questionnaire is another one or texts are missing. What a program does not know is not
    /// left out in silence.
    pub fn to_file(&self, format: Format) -> Result<Vec<u8>, FileError> {
        let table = self.table(self.language)?;
        match format {
            Format::Csv => comma_separated::write(&table),
            Format::Xlsx => spreadsheet::write(&table),
            Format::JsonStat => json_stat::write(&table),
            Format::Px => px::write(&table),
            Format::Parquet => columns::write(&table),
            Format::Sav => spss::write(&self.norwegian()?, &self.table("en")?),
            Format::Dta => stata::write(&self.norwegian()?, &self.table("en")?),
            Format::Ddi => codebook::write(self, &table),
            Format::Bundle => bundle::write(self, &table),
        }
    }

    /// The table with the names of a language.
    fn table(&self, language: &str) -> Result<Table<'_>, FileError> {
        Table::of(self, self.texts_of(language)?)
    }

    /// The table in the written form of Norwegian that was asked for, else in bokmål.
    fn norwegian(&self) -> Result<Table<'_>, FileError> {
        self.table(if self.language == "nn" { "nn" } else { "nb" })
    }

    fn texts_of(&self, language: &str) -> Result<&Texts, FileError> {
        let mut texts = self.texts.iter();
        texts
            .find(|texts| texts.id == language)
            .ok_or_else(|| FileError::LanguageMissing(language.to_owned()))
    }
}
