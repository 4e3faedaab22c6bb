//! The table as statistics programs have it: variables with numbered values, whose names are in
//! Norwegian and in English, and with codes for numbers that are missing.

use crate::measure::{Measure, Missing, Status};
use crate::publication::FileError;
use crate::table::{Name, Row, Table};

/// A variable with its values, one for each row.
#[derive(Debug)]
pub(crate) struct Variable {
    pub(crate) name: &'static str,
    pub(crate) label: String,
    pub(crate) values: Values,
}

/// What a variable holds.
#[derive(Debug)]
pub(crate) enum Values {
    /// Keys.
    Texts(Vec<String>),
    /// Places in a list of names, counted from 1.
    Places {
        places: Vec<u32>,
        names: Vec<String>,
    },
    /// Numbers, and what each reason for a missing one is called.
    Numbers {
        numbers: Vec<Result<u32, Missing>>,
        reasons: Vec<(Missing, String)>,
    },
}

/// The reasons that a row can have, in the order of their codes.
pub(crate) const REASONS: [Missing; 5] = [
    Missing::Withheld,
    Missing::NearlyAll,
    Missing::FewOrNone,
    Missing::NoBound,
    Missing::NoInterval,
];

/// The code of a reason, counted from 1.
pub(crate) fn code(missing: Missing) -> u8 {
    let place = (1..).zip(REASONS).find(|(_, reason)| *reason == missing);
    let (code, _) = place.expect("a row has no other reason");
    code
}

/// The variables. Both tables are of the same publication, and differ in names alone.
pub(crate) fn variables(
    norwegian: &Table<'_>,
    english: &Table<'_>,
) -> Result<Vec<Variable>, FileError> {
    let both = Both { norwegian, english };
    let mut variables = Vec::new();
    for (name, label, text) in FIRST_KEYS {
        variables.push(both.texts(name, label, text)?);
    }
    for placed in &PLACED {
        variables.extend(both.places(placed)?);
    }
    for measure in Measure::ALL {
        variables.push(both.numbers(measure)?);
    }
    for (name, label, text) in LAST_KEYS {
        variables.push(both.texts(name, label, text)?);
    }
    Ok(variables)
}

/// A key of a row.
type Key = for<'t> fn(&'t Table<'_>, &'t Row) -> &'t str;

const FIRST_KEYS: [(&str, &str, Key); 2] = [
    ("wave", "files-wave", |table, _| table.wave),
    ("scope", "files-scope", |table, _| table.scope),
];

const LAST_KEYS: [(&str, &str, Key); 3] = [
    ("question_key", "files-question", |table, row| {
        &table.question_of(row).name.key
    }),
    ("group_key", "files-group", |table, row| {
        &table.groups[row.group].name.key
    }),
    ("option_key", "files-option", |table, row| {
        &table.options[row.option].name.key
    }),
];

/// Two variables with places in a list, one for each language.
struct Placed {
    names: [&'static str; 2],
    label: &'static str,
    place: fn(&Table<'_>, &Row) -> usize,
    list: fn(&Table<'_>) -> Result<Vec<String>, FileError>,
}

const PLACED: [Placed; 6] = [
    Placed {
        names: ["theme", "theme_en"],
        label: "files-theme",
        place: |table, row| table.question_of(row).theme,
        list: |table| Ok(labels(&table.themes)),
    },
    Placed {
        names: ["question", "question_en"],
        label: "files-question",
        place: |table, row| table.options[row.option].question,
        list: |table| {
            Ok(labels(
                table.questions.iter().map(|question| &question.name),
            ))
        },
    },
    Placed {
        names: ["breakdown", "breakdown_en"],
        label: "files-breakdown",
        place: |table, row| table.groups[row.group].breakdown,
        list: |table| Ok(labels(&table.breakdowns)),
    },
    Placed {
        names: ["group", "group_en"],
        label: "files-group",
        place: |_, row| row.group,
        list: |table| Ok(labels(table.groups.iter().map(|group| &group.name))),
    },
    Placed {
        names: ["option", "option_en"],
        label: "files-option",
        place: |_, row| row.option,
        list: |table| Ok(labels(table.options.iter().map(|option| &option.name))),
    },
    Placed {
        names: ["status", "status_en"],
        label: "files-status",
        place: |_, row| row.status() as usize,
        list: |table| {
            let texts = Status::ALL.map(|status| table.texts.text(status.message()));
            texts
                .into_iter()
                .map(|text| text.map(str::to_owned))
                .collect()
        },
    },
];

fn labels<'n>(names: impl IntoIterator<Item = &'n Name>) -> Vec<String> {
    names.into_iter().map(|name| name.label.clone()).collect()
}

/// The same table in two languages.
struct Both<'t> {
    norwegian: &'t Table<'t>,
    english: &'t Table<'t>,
}

impl Both<'_> {
    /// A text in both languages.
    fn text(&self, id: &str) -> Result<String, FileError> {
        let (one, other) = (self.norwegian.texts.text(id)?, self.english.texts.text(id)?);
        Ok(format!("{one} / {other}"))
    }

    fn texts(&self, name: &'static str, label: &str, text: Key) -> Result<Variable, FileError> {
        let rows = self.norwegian.rows.iter();
        Ok(Variable {
            name,
            label: self.text(label)?,
            values: Values::Texts(
                rows.map(|row| text(self.norwegian, row).to_owned())
                    .collect(),
            ),
        })
    }

    fn places(&self, pair: &Placed) -> Result<[Variable; 2], FileError> {
        let variable = |name, table: &Table<'_>| {
            let rows = table.rows.iter();
            let places = rows.map(|row| u32::try_from((pair.place)(table, row) + 1));
            let places: Result<_, _> = places.collect();
            Ok(Variable {
                name,
                label: table.texts.text(pair.label)?.to_owned(),
                values: Values::Places {
                    places: places.map_err(FileError::not_written)?,
                    names: (pair.list)(table)?,
                },
            })
        };
        let [one, other] = pair.names;
        Ok([
            variable(one, self.norwegian)?,
            variable(other, self.english)?,
        ])
    }

    fn numbers(&self, measure: Measure) -> Result<Variable, FileError> {
        let reasons = REASONS.map(|reason| Ok((reason, self.text(reason.message())?)));
        let rows = self.norwegian.rows.iter();
        Ok(Variable {
            name: measure.key(),
            label: self.text(measure.message())?,
            values: Values::Numbers {
                numbers: rows.map(|row| row.number(measure)).collect(),
                reasons: reasons.into_iter().collect::<Result<_, FileError>>()?,
            },
        })
    }
}

/// A text in one line and in at most so many bytes of UTF-8; an ellipsis says that more was there.
pub(crate) fn cut(text: &str, most: usize) -> String {
    const MORE: &str = "…";
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.len() <= most {
        return line;
    }
    let mut end = most - MORE.len();
    while !line.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{MORE}", &line[..end])
}
