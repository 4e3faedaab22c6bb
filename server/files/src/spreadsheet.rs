//! The table as a workbook: a sheet for each theme, and one with notes. No macros, no formulas.

use std::collections::HashSet;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::measure::{Measure, Missing, Status};
use crate::publication::FileError;
use crate::table::{Row, Table};

/// The workbook.
pub(crate) fn write(table: &Table<'_>) -> Result<Vec<u8>, FileError> {
    let mut workbook = Workbook::new();
    let words = Words::of(table)?;
    fill(&mut workbook, table, &words).map_err(FileError::not_written)?;
    workbook.save_to_buffer().map_err(FileError::not_written)
}

/// The names of columns that stand left of the numbers, right of them, and how wide each is.
const BEFORE: [(&str, f64); 4] = [
    ("files-question", 48.0),
    ("files-breakdown", 28.0),
    ("files-group", 28.0),
    ("files-option", 36.0),
];
/// Keys by which rows can be joined to those of other files.
const KEYS: [&str; 3] = ["question", "group", "option"];
const NUMBER_WIDTH: f64 = 12.0;
/// The number of the paper among those that workbooks know.
const A4: u8 = 9;
const KEY_WIDTH: f64 = 18.0;

/// Texts that were looked for before anything is written.
struct Words<'t> {
    title: &'t str,
    before: Vec<&'t str>,
    measures: Vec<&'t str>,
    status: &'t str,
    statuses: Vec<&'t str>,
    withheld: &'t str,
    notes_sheet: &'t str,
    notes: Vec<String>,
}

impl<'t> Words<'t> {
    fn of(table: &'t Table<'_>) -> Result<Self, FileError> {
        let texts = table.texts;
        let mut notes = vec![
            format!("{}: {}", texts.text("files-wave")?, table.wave),
            format!("{}: {}", texts.text("files-scope")?, table.scope_name),
            format!(
                "{}: {}",
                texts.text("files-released-on")?,
                table.released_on
            ),
        ];
        if let Some(answered) = table.answered {
            notes.push(format!(
                "{}: {answered}",
                texts.text("files-everybody-asked")?
            ));
        }
        notes.push(texts.text("files-source")?.to_owned());
        notes.extend(texts.notes()?.into_iter().map(str::to_owned));
        let all = |ids: &[&str]| {
            ids.iter()
                .map(|id| texts.text(id))
                .collect::<Result<_, _>>()
        };
        Ok(Self {
            title: texts.text("files-title")?,
            before: all(&BEFORE.map(|(id, _)| id))?,
            measures: all(&Measure::ALL.map(Measure::message))?,
            status: texts.text("files-status")?,
            statuses: all(&Status::ALL.map(Status::message))?,
            withheld: texts.text(Missing::Withheld.message())?,
            notes_sheet: texts.text("files-notes")?,
            notes,
        })
    }
}

fn fill(workbook: &mut Workbook, table: &Table<'_>, words: &Words<'_>) -> Result<(), XlsxError> {
    let day = table.released_on;
    let year = u16::try_from(day.year()).unwrap_or_default();
    let month = u8::try_from(day.month()).unwrap_or_default();
    // Otherwise the file would tell the moment of its making.
    let made = ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).unwrap_or_default())?;
    let properties = DocProperties::new()
        .set_title(words.title)
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    let mut names = HashSet::new();
    for (place, theme) in table.themes.iter().enumerate() {
        let name = sheet_name(&theme.label, &mut names);
        let sheet = workbook.add_worksheet().set_name(name)?;
        let of_theme = |row: &&Row| table.question_of(row).theme == place;
        fill_theme(sheet, table, words, table.rows.iter().filter(of_theme))?;
    }
    let name = sheet_name(words.notes_sheet, &mut names);
    let sheet = workbook.add_worksheet().set_name(name)?;
    sheet.set_column_width(0, 100.0)?;
    let bold = Format::new().set_bold();
    sheet.write_string_with_format(0, 0, lines(words.title), &bold)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (note, row) in words.notes.iter().zip(1..) {
        sheet.write_string_with_format(row, 0, lines(note), &wrapped)?;
    }
    Ok(())
}

fn fill_theme<'r>(
    sheet: &mut Worksheet,
    table: &Table<'_>,
    words: &Words<'_>,
    rows: impl Iterator<Item = &'r Row>,
) -> Result<(), XlsxError> {
    let widths = BEFORE.into_iter().map(|(_, width)| width);
    let widths = widths
        .chain(Measure::ALL.map(|_| NUMBER_WIDTH))
        .chain([KEY_WIDTH; 1 + KEYS.len()]);
    let headings = words.before.iter().chain(&words.measures);
    let headings = headings.chain([&words.status]).chain(&KEYS);
    let bold = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    for ((heading, width), column) in headings.zip(widths).zip(0..) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, lines(heading), &bold)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    // On paper: across, all columns beside one another, headings on each page.
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_repeat_rows(0, 0)?;
    // As text: what begins with `=` stays what it is, also after somebody has edited it.
    let text = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let right = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Right)
        .set_align(FormatAlign::Top);
    let number = Format::new().set_align(FormatAlign::Top);
    for (row, line) in rows.zip(1..) {
        let question = &table.question_of(row).name;
        let group = &table.groups[row.group];
        let option = &table.options[row.option].name;
        let breakdown = &table.breakdowns[group.breakdown];
        let mut column = 0;
        for label in [
            &question.label,
            &breakdown.label,
            &group.name.label,
            &option.label,
        ] {
            sheet.write_string_with_format(line, column, lines(label), &text)?;
            column += 1;
        }
        for measure in Measure::ALL {
            match (row.number(measure), measure) {
                (Ok(told), _) => {
                    sheet.write_number_with_format(line, column, told, &number)?;
                }
                (Err(Missing::Withheld), Measure::N | Measure::Percent) => {
                    sheet.write_string_with_format(line, column, lines(words.withheld), &right)?;
                }
                (Err(_), _) => {}
            }
            column += 1;
        }
        let status = Status::ALL
            .iter()
            .position(|status| *status == row.status());
        let status = words.statuses[status.unwrap_or_default()];
        for key in [status, &question.key, &group.name.key, &option.key] {
            sheet.write_string_with_format(line, column, lines(key), &text)?;
            column += 1;
        }
    }
    Ok(())
}

/// A text with its ends of line as cells have them.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// A name that a sheet can have: 31 characters, none of seven, and no other sheet's.
fn sheet_name(label: &str, taken: &mut HashSet<String>) -> String {
    const LONGEST: usize = 31;
    let of = |label: &str, most: usize| -> String {
        let allowed = label.chars().map(|sign| match sign {
            '[' | ']' | ':' | '*' | '?' | '/' | '\\' => ' ',
            sign if sign.is_control() => ' ',
            sign => sign,
        });
        let mut name = String::new();
        let mut units = 0;
        for sign in allowed {
            units += sign.len_utf16();
            if units > most {
                break;
            }
            name.push(sign);
        }
        name.trim_matches(['\'', ' ']).to_owned()
    };
    let mut name = of(label, LONGEST);
    let mut number = 2;
    while name.is_empty() || !taken.insert(name.to_lowercase()) {
        let ending = format!(" {number}");
        name = of(label, LONGEST - ending.len()) + &ending;
        number += 1;
    }
    name
}
