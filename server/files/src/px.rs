//! The table as a PX file (PC-Axis file format 2013), which statistics banks load.
//!
//! The format has six codes for numbers that are missing, and says by `DATASYMBOL` how each is
//! shown; notes explain them. Quotation marks cannot be written in it, nor ends of line.

use crate::cube::Cube;
use crate::measure::{Measure, Missing};
use crate::publication::FileError;
use crate::table::{Name, Table};

/// The file, as UTF-8.
pub(crate) fn write(table: &Table<'_>) -> Result<Vec<u8>, FileError> {
    let cube = Cube::of(table);
    let mut file = Keywords(String::new());
    about(&mut file, table)?;
    variables(&mut file, table, &cube)?;
    notes(&mut file, table)?;
    let mut file = file.0;
    file.push_str("DATA=");
    for (place, number) in cube.numbers().enumerate() {
        let is_first = place % Measure::ALL.len() == 0;
        file.push_str(if is_first { "\r\n" } else { " " });
        match number {
            Ok(number) => file.push_str(&number.to_string()),
            Err(missing) => file.push_str(&quoted(&".".repeat(code(missing)))),
        }
    }
    file.push_str("\r\n;\r\n");
    Ok(file.into_bytes())
}

/// What comes before the data.
struct Keywords(String);

impl Keywords {
    fn put(&mut self, keyword: &str, value: &str) {
        for part in [keyword, "=", value, ";\r\n"] {
            self.0.push_str(part);
        }
    }

    fn put_text(&mut self, keyword: &str, text: &str) {
        self.put(keyword, &quoted(text));
    }

    fn put_list<'a>(&mut self, keyword: &str, texts: impl IntoIterator<Item = &'a str>) {
        let texts: Vec<String> = texts.into_iter().map(quoted).collect();
        self.put(keyword, &texts.join(",\r\n"));
    }
}

/// A keyword that is about a variable, or about a value of one.
fn of(keyword: &str, name: &str) -> String {
    format!("{keyword}({})", quoted(name))
}

fn day(table: &Table<'_>) -> String {
    table.released_on.strftime("%Y%m%d 00:00").to_string()
}

/// What the whole file is.
fn about(file: &mut Keywords, table: &Table<'_>) -> Result<(), FileError> {
    let title = table.texts.text("files-title")?;
    file.put_text("CHARSET", "ANSI");
    file.put_text("AXIS-VERSION", "2013");
    file.put_text("CODEPAGE", "utf-8");
    file.put_text("LANGUAGE", language(&table.texts.tag));
    file.put_text("CREATION-DATE", &day(table));
    file.put("DECIMALS", "0");
    file.put("SHOWDECIMALS", "0");
    file.put_text("MATRIX", &format!("sv{}", table.wave));
    file.put_text("SUBJECT-CODE", "IMDI");
    file.put_text("SUBJECT-AREA", title);
    file.put_text("TITLE", &format!("{title}, {}", table.wave));
    file.put_text("CONTENTS", title);
    file.put_text("UNITS", "%");
    Ok(())
}

/// The variables: question with answer and group along the side, round and number on top.
fn variables(file: &mut Keywords, table: &Table<'_>, cube: &Cube<'_>) -> Result<(), FileError> {
    let texts = table.texts;
    let option = texts.text("files-question-and-option")?;
    let group = texts.text("files-group")?;
    let wave = texts.text("files-wave")?;
    let measure = texts.text("files-measure")?;
    let names = Measure::ALL.map(|measure| texts.text(measure.message()));
    let names = names.into_iter().collect::<Result<Vec<_>, _>>()?;
    file.put_list("STUB", [option, group]);
    file.put_list("HEADING", [wave, measure]);
    file.put_text("CONTVARIABLE", measure);
    file.put_list(&of("VALUES", option), cube.options.iter().map(label));
    file.put_list(&of("VALUES", group), cube.groups.iter().map(label));
    file.put_list(&of("VALUES", wave), [table.wave]);
    file.put_list(&of("VALUES", measure), names.iter().copied());
    if is_year(table.wave) {
        let year = format!("TLIST(A1),{}", quoted(table.wave));
        file.put(&of("TIMEVAL", wave), &year);
    }
    file.put_list(&of("CODES", option), cube.options.iter().map(key));
    file.put_list(&of("CODES", group), cube.groups.iter().map(key));
    file.put_list(&of("CODES", wave), [table.wave]);
    file.put_list(&of("CODES", measure), Measure::ALL.map(Measure::key));
    for (measure, name) in Measure::ALL.into_iter().zip(names) {
        let is_number = measure == Measure::N;
        let unit = if is_number {
            texts.text("files-people")?
        } else {
            "%"
        };
        file.put_text(&of("UNITS", name), unit);
        file.put_text(&of("LAST-UPDATED", name), &day(table));
    }
    Ok(())
}

/// Where the figures come from, and how to read what is missing.
fn notes(file: &mut Keywords, table: &Table<'_>) -> Result<(), FileError> {
    let texts = table.texts;
    file.put_text("SOURCE", texts.text("files-source")?);
    for (missing, place) in CODES.into_iter().zip(1..) {
        let shown = match missing {
            Missing::Withheld => WITHHELD,
            other => texts.text(other.message())?,
        };
        file.put_text(&format!("DATASYMBOL{place}"), shown);
    }
    let withheld = texts.text(Missing::Withheld.message())?;
    let notes = texts.notes()?.join(" ");
    file.put_text("NOTE", &format!("{notes} {WITHHELD} = {withheld}"));
    Ok(())
}

/// How a statistics bank shows what is withheld.
const WITHHELD: &str = ":";

/// The reasons by the number of full stops that stand for them, less one.
const CODES: [Missing; 6] = [
    Missing::NotThere,
    Missing::Withheld,
    Missing::NearlyAll,
    Missing::FewOrNone,
    Missing::NoInterval,
    Missing::Together,
];

/// How many full stops stand for a reason.
fn code(missing: Missing) -> usize {
    // The format has one code fewer than there are reasons: that a percentage has no bound beside it
    // and that there is no such figure are both "there is none".
    let place = CODES.iter().position(|code| *code == missing);
    place.unwrap_or_default() + 1
}

fn label(name: &Name) -> &str {
    &name.label
}

fn key(name: &Name) -> &str {
    &name.key
}

/// A text as the format can hold it.
fn quoted(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    format!("\"{}\"", words.join(" ").replace('"', "'"))
}

/// Statistics banks know Norwegian by one name, whichever its written form.
fn language(tag: &str) -> &str {
    match tag {
        "nb" | "nn" => "no",
        other => other,
    }
}

fn is_year(wave: &str) -> bool {
    wave.len() == 4 && wave.bytes().all(|byte| byte.is_ascii_digit())
}
