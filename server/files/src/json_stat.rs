//! The table as a JSON-stat 2.0 dataset (json-stat.org/full).
//!
//! Every number is a cell of one cube. A cell without number is null and has a status, whose letters
//! are explained in the dataset's extension.

use serde_json::{Map, Value, json};

use crate::cube::Cube;
use crate::measure::{Measure, Missing};
use crate::publication::FileError;
use crate::table::{Name, Table};

/// The dataset.
pub(crate) fn write(table: &Table<'_>) -> Result<Vec<u8>, FileError> {
    let texts = table.texts;
    let cube = Cube::of(table);
    let measures = Measure::ALL.map(|measure| {
        Ok(Name {
            key: measure.key().to_owned(),
            label: texts.text(measure.message())?.to_owned(),
        })
    });
    let measures = measures
        .into_iter()
        .collect::<Result<Vec<_>, FileError>>()?;
    let one = |key: &str, label: &str| {
        vec![Name {
            key: key.to_owned(),
            label: label.to_owned(),
        }]
    };
    let wave = one(table.wave, table.wave);
    let scope = one(table.scope, table.scope_name);
    let dimensions = [
        ("wave", "files-wave", &wave),
        ("scope", "files-scope", &scope),
        ("option", "files-question-and-option", &cube.options),
        ("group", "files-group", &cube.groups),
        ("measure", "files-measure", &measures),
    ];
    let mut described = Map::new();
    for (id, label, names) in dimensions {
        described.insert(id.to_owned(), dimension(texts.text(label)?, names));
    }
    described["measure"]["category"]["unit"] = units(table)?;
    let mut values = Vec::new();
    let mut statuses = Map::new();
    for (place, number) in cube.numbers().enumerate() {
        if let Err(missing) = number {
            statuses.insert(place.to_string(), letter(missing).into());
        }
        values.push(number.ok());
    }
    let mut meanings = Map::new();
    for missing in Missing::ALL {
        meanings.insert(
            letter(missing).to_owned(),
            texts.text(missing.message())?.into(),
        );
    }
    let dataset = json!({
        "version": "2.0",
        "class": "dataset",
        "label": texts.text("files-title")?,
        "source": texts.text("files-source")?,
        "updated": table.released_on.to_string(),
        "note": texts.notes()?,
        "id": dimensions.map(|(id, ..)| id),
        "size": dimensions.map(|(.., names)| names.len()),
        "role": { "time": ["wave"], "geo": ["scope"], "metric": ["measure"] },
        "dimension": described,
        "value": values,
        "status": statuses,
        "extension": { "status": { "label": meanings } },
    });
    serde_json::to_vec(&dataset).map_err(FileError::not_written)
}

fn dimension(label: &str, names: &[Name]) -> Value {
    let keys: Vec<&str> = names.iter().map(|name| name.key.as_str()).collect();
    let labels = names
        .iter()
        .map(|name| (name.key.clone(), Value::from(name.label.as_str())));
    let labels: Map<String, Value> = labels.collect();
    json!({ "label": label, "category": { "index": keys, "label": labels } })
}

fn units(table: &Table<'_>) -> Result<Value, FileError> {
    let people = table.texts.text("files-people")?;
    let units = Measure::ALL.map(|measure| {
        let unit = if measure == Measure::N { people } else { "%" };
        let unit = json!({ "label": unit, "decimals": 0 });
        (measure.key().to_owned(), unit)
    });
    Ok(Value::Object(units.into_iter().collect()))
}

/// How a status is written.
fn letter(missing: Missing) -> &'static str {
    match missing {
        Missing::Withheld => "w",
        Missing::NearlyAll => "a",
        Missing::FewOrNone => "f",
        Missing::NoBound => "b",
        Missing::NoInterval => "i",
        Missing::Together => "t",
        Missing::NotThere => "x",
    }
}
