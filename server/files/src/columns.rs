//! The table as a Parquet file: keys and names as texts, numbers that can be missing, one group of
//! rows. Why a number is missing says the column `status`.

use std::sync::Arc;

use parquet::basic::{ConvertedType, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;

use crate::measure::Measure;
use crate::publication::FileError;
use crate::table::{Row, Table};

/// The file.
pub(crate) fn write(table: &Table<'_>) -> Result<Vec<u8>, FileError> {
    let notes = table.texts.notes()?.join("\n");
    let source = table.texts.text("files-source")?.to_owned();
    let about = [
        ("title", table.texts.text("files-title")?.to_owned()),
        ("source", source),
        ("released", table.released_on.to_string()),
        ("notes", notes),
    ];
    let about = about.map(|(key, value)| KeyValue::new(key.to_owned(), value));
    columns(table, about.into()).map_err(FileError::not_written)
}

/// What a row has in a column of texts.
type Text = for<'t> fn(&'t Table<'_>, &'t Row) -> &'t str;

const KEYS: [(&str, Text); 7] = [
    ("wave", |table, _| table.wave),
    ("scope", |table, _| table.scope),
    ("theme", |table, row| {
        &table.themes[table.question_of(row).theme].key
    }),
    ("question", |table, row| &table.question_of(row).name.key),
    ("breakdown", |table, row| {
        &table.breakdowns[table.groups[row.group].breakdown].key
    }),
    ("group", |table, row| &table.groups[row.group].name.key),
    ("option", |table, row| &table.options[row.option].name.key),
];

const NAMES: [(&str, Text); 5] = [
    ("status", |_, row| row.status().key()),
    ("theme_text", |table, row| {
        &table.themes[table.question_of(row).theme].label
    }),
    ("question_text", |table, row| {
        &table.question_of(row).name.label
    }),
    ("group_text", |table, row| {
        &table.groups[row.group].name.label
    }),
    ("option_text", |table, row| {
        &table.options[row.option].name.label
    }),
];

fn columns(table: &Table<'_>, about: Vec<KeyValue>) -> Result<Vec<u8>, ParquetError> {
    let text = |(name, _): (&str, Text)| {
        Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
            .with_repetition(Repetition::REQUIRED)
            .with_logical_type(Some(LogicalType::String))
            .with_converted_type(ConvertedType::UTF8)
            .build()
    };
    let number = |measure: Measure| {
        Type::primitive_type_builder(measure.key(), Physical::INT32)
            .with_repetition(Repetition::OPTIONAL)
            .build()
    };
    let fields = KEYS.map(text).into_iter();
    let fields = fields
        .chain(Measure::ALL.map(number))
        .chain(NAMES.map(text));
    let fields = fields
        .map(|field| field.map(Arc::new))
        .collect::<Result<_, _>>()?;
    let schema = Type::group_type_builder("table")
        .with_fields(fields)
        .build()?;
    let properties = WriterProperties::builder()
        // Otherwise another version of a crate would make other bytes.
        .set_created_by("samsvar".to_owned())
        .set_key_value_metadata(Some(about))
        .build();
    let mut file = SerializedFileWriter::new(Vec::new(), Arc::new(schema), Arc::new(properties))?;
    let mut group = file.next_row_group()?;
    for (_, text) in KEYS {
        write_texts(&mut group, table, text)?;
    }
    for measure in Measure::ALL {
        write_numbers(&mut group, table, measure)?;
    }
    for (_, text) in NAMES {
        write_texts(&mut group, table, text)?;
    }
    group.close()?;
    file.into_inner()
}

type Group<'g> = SerializedRowGroupWriter<'g, Vec<u8>>;

fn write_texts(group: &mut Group<'_>, table: &Table<'_>, text: Text) -> Result<(), ParquetError> {
    let texts = table
        .rows
        .iter()
        .map(|row| ByteArray::from(text(table, row)));
    let texts: Vec<ByteArray> = texts.collect();
    let mut column = group.next_column()?.ok_or_else(none_left)?;
    column
        .typed::<ByteArrayType>()
        .write_batch(&texts, None, None)?;
    column.close()
}

fn write_numbers(
    group: &mut Group<'_>,
    table: &Table<'_>,
    measure: Measure,
) -> Result<(), ParquetError> {
    let numbers = table.rows.iter().map(|row| row.number(measure).ok());
    let numbers: Vec<Option<i32>> = numbers
        .map(|number| number.and_then(|number| i32::try_from(number).ok()))
        .collect();
    let present: Vec<i16> = numbers.iter().map(|one| i16::from(one.is_some())).collect();
    let numbers: Vec<i32> = numbers.into_iter().flatten().collect();
    let mut column = group.next_column()?.ok_or_else(none_left)?;
    column
        .typed::<Int32Type>()
        .write_batch(&numbers, Some(&present), None)?;
    column.close()
}

fn none_left() -> ParquetError {
    ParquetError::General("the schema has fewer columns than are written".to_owned())
}
