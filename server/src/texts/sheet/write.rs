//! Rows as an XLSX file.

use domain::language::{Direction, Language};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, ProtectionOptions, Workbook,
    Worksheet, XlsxError,
};

use super::{COLUMNS, Column, Row};

/// How wide a column is, in characters.
fn width(column: Column) -> f64 {
    match column {
        Column::Id | Column::Picture => 22.0,
        Column::Place | Column::Note => 30.0,
        Column::Limit => 7.0,
        Column::Source | Column::Translation | Column::Back => 48.0,
        Column::State => 12.0,
        Column::SourceDigest => 18.0,
    }
}

/// What is not written in looks like it: sunken, as on the pages.
const SUNKEN: u32 = 0x00EC_EAE3;
const EDGE: u32 = 0x00D5_D2C8;

/// The sheet of a language. The same rows give the same bytes.
pub(crate) fn write(language: &Language, rows: &[Row]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Otherwise the file would tell the moment of its making.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    sheet.set_name(language.id().as_str())?;
    sheet.set_right_to_left(language.direction() == Direction::Rtl);
    sheet.set_freeze_panes(1, 1)?;
    // Columns and rows can still be made larger; what is locked is not locked by a word.
    sheet.protect_with_options(&ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::default()
    });
    for (number, column) in (0..).zip(COLUMNS) {
        let heading = Format::new().set_bold().set_background_color(SUNKEN);
        sheet.set_column_width(number, width(column))?;
        sheet.write_string_with_format(0, number, column.heading(), &heading)?;
        if column == Column::SourceDigest {
            sheet.set_column_hidden(number)?;
        }
    }
    for (number, row) in (1..).zip(rows) {
        write_row(sheet, number, row, language)?;
    }
    workbook.save_to_buffer()
}

fn write_row(
    sheet: &mut Worksheet,
    number: u32,
    row: &Row,
    language: &Language,
) -> Result<(), XlsxError> {
    for (at, column) in (0..).zip(COLUMNS) {
        let format = format(column, language);
        let limit = row.limit.map(|limit| limit.to_string());
        let text = match column {
            Column::Id => &row.id,
            Column::Place => &row.place,
            Column::Picture => &row.picture,
            Column::Limit => limit.as_deref().unwrap_or_default(),
            Column::Source => &row.source,
            Column::Translation => &row.translation,
            Column::Back => &row.back,
            Column::Note => &row.note,
            Column::State => row.state.as_str(),
            Column::SourceDigest => &row.source_digest,
        };
        sheet.write_string_with_format(number, at, text, &format)?;
    }
    Ok(())
}

fn format(column: Column, language: &Language) -> Format {
    let format = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        // As text: what begins with `=` stays what it is.
        .set_num_format("@")
        .set_border(FormatBorder::Thin)
        .set_border_color(EDGE);
    let format = if column.is_written_in() {
        format.set_unlocked()
    } else {
        format.set_background_color(SUNKEN)
    };
    let is_rtl = language.direction() == Direction::Rtl;
    format.set_reading_direction(if is_rtl && column == Column::Translation {
        2
    } else {
        1
    })
}
