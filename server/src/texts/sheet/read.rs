//! An XLSX file as rows, naming all cells that no sheet of ours has.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use domain::fault::Fault;

use super::{COLUMNS, Column, Returned};

/// The first bytes of what is saved as something else.
const ZIP: &[u8] = b"PK\x03\x04";
const OLD_EXCEL: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// The most rows that a sheet can have: far more than there are messages.
const MOST_ROWS: usize = 20_000;

/// Names faults by file and row.
struct Faults<'a> {
    file: &'a str,
    found: Vec<Fault>,
}

impl Faults<'_> {
    fn add(&mut self, row: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.found.push(Fault {
            file: self.file.to_owned(),
            line: row,
            what: what.into(),
            remedy: remedy.into(),
        });
    }
}

/// Reads the sheet of a language. `file` is what faults call it; their lines are rows.
///
/// # Errors
/// All cells with formulas, merged, or of another kind than text; wrong columns or sheets; files
/// that are no XLSX.
pub(crate) fn read(file: &str, bytes: &[u8], language: &str) -> Result<Vec<Returned>, Vec<Fault>> {
    let mut faults = Faults {
        file,
        found: Vec::new(),
    };
    let rows = open(bytes, &mut faults).and_then(|mut workbook| {
        one_sheet(&workbook, language, &mut faults)?;
        merged_and_formulas(&mut workbook, language, &mut faults);
        match workbook.worksheet_range(language) {
            Ok(range) => rows(&range, &mut faults),
            Err(error) => {
                let what = format!("the sheet cannot be read: {error}");
                faults.add(1, what, "save it anew as an Excel workbook (.xlsx)");
                None
            }
        }
    });
    match rows {
        Some(rows) if faults.found.is_empty() => Ok(rows),
        _ => Err(faults.found),
    }
}

fn open<'b>(bytes: &'b [u8], faults: &mut Faults) -> Option<Xlsx<Cursor<&'b [u8]>>> {
    let remedy = "save it as an Excel workbook (.xlsx)";
    if bytes.starts_with(OLD_EXCEL) {
        faults.add(
            1,
            "this is an old Excel file, or one with a password",
            remedy,
        );
        return None;
    }
    if !bytes.starts_with(ZIP) {
        faults.add(1, "this is no XLSX file", remedy);
        return None;
    }
    match Xlsx::new(Cursor::new(bytes)) {
        Ok(workbook) => Some(workbook),
        Err(error) => {
            faults.add(1, format!("this is no XLSX file: {error}"), remedy);
            None
        }
    }
}

/// The workbook has the sheet of the language, and no other one in which something could be lost.
fn one_sheet(workbook: &Xlsx<Cursor<&[u8]>>, language: &str, faults: &mut Faults) -> Option<()> {
    let names = workbook.sheet_names();
    for name in names.iter().filter(|name| *name != language) {
        let what = format!("there is a sheet `{name}`");
        let remedy = format!("a workbook holds the sheet `{language}` alone; remove it");
        faults.add(1, what, remedy);
    }
    if !names.iter().any(|name| name == language) {
        let what = format!("there is no sheet `{language}`");
        faults.add(
            1,
            what,
            "import the workbook that was exported for this language",
        );
        return None;
    }
    Some(())
}

fn merged_and_formulas(workbook: &mut Xlsx<Cursor<&[u8]>>, language: &str, faults: &mut Faults) {
    let unreadable = |what: String| (what, "save it anew as an Excel workbook (.xlsx)");
    match workbook.merge_cells_by_sheet_name(language) {
        Ok(merged) => {
            for area in merged {
                let (first, last) = (area.start.0 + 1, area.end.0 + 1);
                let what = format!("cells are merged (rows {first} to {last})");
                faults.add(row_number(area.start.0 as usize), what, "separate them");
            }
        }
        Err(error) => {
            let (what, remedy) = unreadable(format!("merged cells cannot be read: {error}"));
            faults.add(1, what, remedy);
        }
    }
    match workbook.worksheet_formula(language) {
        Ok(formulas) => {
            let start = formulas.start().unwrap_or_default();
            for (row, column, formula) in formulas.used_cells() {
                let column = column_name(start.1 as usize + column);
                let what = format!("the column `{column}` holds a formula: ={formula}");
                let row = row_number(start.0 as usize + row);
                faults.add(row, what, "write the text itself");
            }
        }
        Err(error) => {
            let (what, remedy) = unreadable(format!("formulas cannot be read: {error}"));
            faults.add(1, what, remedy);
        }
    }
}

/// Rows are counted from 1, as spreadsheets do.
fn row_number(row: usize) -> usize {
    row + 1
}

fn column_name(column: usize) -> &'static str {
    COLUMNS.get(column).map_or("?", |column| column.heading())
}

fn rows(range: &Range<Data>, faults: &mut Faults) -> Option<Vec<Returned>> {
    let Some(end) = range.end() else {
        faults.add(1, "the sheet is empty", "export it anew");
        return None;
    };
    let (last_row, last_column) = (end.0 as usize, end.1 as usize);
    if last_row >= MOST_ROWS {
        let what = format!("there are {} rows", last_row + 1);
        faults.add(last_row + 1, what, "remove what is below the messages");
        return None;
    }
    headings(range, last_column, faults)?;
    let mut rows = Vec::new();
    for row in 1..=last_row {
        let mut cell = |column: Column| {
            let at = COLUMNS.iter().position(|other| *other == column);
            text(range, row, at.unwrap_or_default(), faults)
        };
        let returned = Returned {
            row: row_number(row),
            id: cell(Column::Id),
            source: cell(Column::Source),
            translation: cell(Column::Translation),
            back: cell(Column::Back),
            note: cell(Column::Note),
            state: cell(Column::State),
            source_digest: cell(Column::SourceDigest),
        };
        let is_blank = returned.id.is_empty()
            && returned.translation.is_empty()
            && returned.back.is_empty()
            && returned.note.is_empty();
        if !is_blank {
            rows.push(returned);
        }
    }
    Some(rows)
}

/// The first row names the columns, each in its place.
fn headings(range: &Range<Data>, last_column: usize, faults: &mut Faults) -> Option<()> {
    let before = faults.found.len();
    for (at, column) in COLUMNS.iter().enumerate() {
        let found = text(range, 0, at, faults);
        if found != column.heading() {
            let what = format!(
                "column {} is called `{found}` and not `{}`",
                at + 1,
                column.heading()
            );
            faults.add(1, what, "put the columns back as they were exported");
        }
    }
    for at in COLUMNS.len()..=last_column {
        let found = text(range, 0, at, faults);
        let is_used = (0..=range.end().map_or(0, |end| end.0))
            .any(|row| !is_blank(range.get_value((row, u32::try_from(at).unwrap_or(u32::MAX)))));
        if is_used {
            let what = format!("there is a column `{found}` too many");
            faults.add(1, what, "remove it; what is to be kept goes into `note`");
        }
    }
    (faults.found.len() == before).then_some(())
}

fn is_blank(cell: Option<&Data>) -> bool {
    match cell {
        None | Some(Data::Empty) => true,
        Some(Data::String(text)) => text.trim().is_empty(),
        Some(_) => false,
    }
}

/// The text of a cell, without blanks around it.
fn text(range: &Range<Data>, row: usize, column: usize, faults: &mut Faults) -> String {
    let at = (
        u32::try_from(row).unwrap_or(u32::MAX),
        u32::try_from(column).unwrap_or(u32::MAX),
    );
    match range.get_value(at) {
        None | Some(Data::Empty) => String::new(),
        Some(Data::String(text)) => text.replace("\r\n", "\n").trim().to_owned(),
        Some(other) => {
            let kind = match other {
                Data::Bool(_) => "a yes or no",
                Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => "a date or time",
                Data::Error(_) => "an error",
                _ => "a number",
            };
            let name = column_name(column);
            let what = format!("the column `{name}` holds {kind} where a text should be");
            faults.add(
                row_number(row),
                what,
                "format the cell as text, and write it anew",
            );
            String::new()
        }
    }
}
