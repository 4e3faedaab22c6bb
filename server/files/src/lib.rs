//! Files of a release: for spreadsheets, statistics banks, statistics programs and archives.
//!
//! In go a release, its questionnaire and finished texts; out come bytes. Each file says what the
//! release says and nothing more, since protected tables are all that this crate ever sees. The same
//! publication gives the same bytes: nothing here asks for the time, and what a format wants to know
//! of its making is the day of the release. docs/files.md explains the files to those who use them.
//!
//! Not here: what may be shown (`disclosure`), where texts come from, and who may have a file.

mod bundle;
mod codebook;
mod columns;
mod comma_separated;
mod cube;
mod json_stat;
mod measure;
mod publication;
mod px;
mod spreadsheet;
mod spss;
mod stata;
mod table;
mod texts;
mod variables;

pub use publication::{FileError, Format, Publication};
pub use texts::Texts;
