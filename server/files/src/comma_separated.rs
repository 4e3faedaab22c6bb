//! The table as comma-separated values.
//!
//! A byte order mark and semicolons, so that a Norwegian spreadsheet opens it as it is; every number
//! is whole, so that no sign for decimals is needed. Where there is no number the field is empty, and
//! `status` says why.

use std::io::Write;

use crate::measure::Measure;
use crate::publication::FileError;
use crate::table::{Row, Table};

/// The table. Keys stand first, names last.
pub(crate) fn write(table: &Table<'_>) -> Result<Vec<u8>, FileError> {
    let mut bytes = Vec::new();
    bytes
        .write_all(BYTE_ORDER_MARK)
        .map_err(FileError::not_written)?;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(bytes);
    let numbers = Measure::ALL.map(Measure::key);
    let heading = KEYS.into_iter().chain(numbers).chain(["status"]);
    writer
        .write_record(heading.chain(NAMES))
        .map_err(FileError::not_written)?;
    for row in &table.rows {
        writer
            .write_record(fields(table, row))
            .map_err(FileError::not_written)?;
    }
    writer
        .into_inner()
        .map_err(|error| FileError::not_written(error.to_string()))
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
const KEYS: [&str; 7] = [
    "wave",
    "scope",
    "theme",
    "question",
    "breakdown",
    "group",
    "option",
];
const NAMES: [&str; 4] = ["theme_text", "question_text", "group_text", "option_text"];

fn fields(table: &Table<'_>, row: &Row) -> Vec<String> {
    let question = table.question_of(row);
    let theme = &table.themes[question.theme];
    let group = &table.groups[row.group];
    let option = &table.options[row.option].name;
    let keys = [
        table.wave,
        table.scope,
        &theme.key,
        &question.name.key,
        &table.breakdowns[group.breakdown].key,
        &group.name.key,
        &option.key,
    ];
    let numbers = Measure::ALL.map(|measure| {
        let number = row.number(measure);
        number.map_or_else(|_| String::new(), |number| number.to_string())
    });
    let names = [
        &theme.label,
        &question.name.label,
        &group.name.label,
        &option.label,
    ];
    let mut fields: Vec<String> = keys.into_iter().map(guarded).collect();
    fields.extend(numbers);
    fields.push(row.status().key().to_owned());
    fields.extend(names.into_iter().map(|name| guarded(name)));
    fields
}

/// A text that no spreadsheet takes for a formula: before what could begin one stands an apostrophe.
fn guarded(text: &str) -> String {
    if text.trim_start().starts_with(['=', '+', '-', '@']) || text.starts_with(['\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
