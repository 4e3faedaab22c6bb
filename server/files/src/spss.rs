//! The table as an SPSS system file (`.sav`), in UTF-8 and with compressed values.
//!
//! The format is described in the developer's guide of GNU PSPP, "System File Format". Numbers that
//! are missing are negative; the dictionary declares -9 to -1 missing and names each by its reason.

use jiff::civil::Date;

use crate::publication::FileError;
use crate::table::Table;
use crate::variables::{REASONS, Values, Variable, code, cut, variables};

/// The file.
pub(crate) fn write(norwegian: &Table<'_>, english: &Table<'_>) -> Result<Vec<u8>, FileError> {
    let variables = variables(norwegian, english)?;
    let title = norwegian.texts.text("files-title")?;
    let mut file = Vec::new();
    header(
        &mut file,
        &variables,
        title,
        norwegian.released_on,
        norwegian.rows.len(),
    )?;
    for (number, variable) in (1..).zip(&variables) {
        declare(&mut file, number, variable);
    }
    let mut place = 1;
    for variable in &variables {
        name_values(&mut file, place, variable)?;
        place += segments(variable);
    }
    extensions(&mut file, &variables)?;
    put(&mut file, 999);
    put(&mut file, 0);
    let mut cells = Cells::new(file);
    for row in 0..norwegian.rows.len() {
        for variable in &variables {
            cells.write(variable, row);
        }
    }
    Ok(cells.finish())
}

/// How many bytes a name of a value may have for every version of SPSS to show it.
const LONGEST_NAME: usize = 120;
/// How many bytes a variable's label may have.
const LONGEST_LABEL: usize = 255;
/// How many bytes a text may have that is kept in one piece.
const LONGEST_TEXT: usize = 255;
/// What is taken off a number when it is compressed.
const BIAS: i64 = 100;
/// The formats `F` and `A`.
const NUMBER: i32 = 5;
const TEXT: i32 = 1;

fn put(file: &mut Vec<u8>, number: i32) {
    file.extend(number.to_le_bytes());
}

/// A whole number as the format has all numbers: with eight bytes and a point that floats.
#[expect(
    clippy::cast_precision_loss,
    reason = "it is a place in a list, a percentage or a number of people"
)]
fn written(number: i64) -> [u8; 8] {
    (number as f64).to_le_bytes()
}

/// A count or length, which all are far below the greatest.
fn put_count(file: &mut Vec<u8>, count: usize) -> Result<(), FileError> {
    put(file, i32::try_from(count).map_err(FileError::not_written)?);
    Ok(())
}

/// A text in so many bytes, filled up with spaces.
fn put_text(file: &mut Vec<u8>, text: &str, width: usize) {
    let text = cut(text, width);
    file.extend(text.as_bytes());
    file.extend(std::iter::repeat_n(b' ', width - text.len()));
}

fn header(
    file: &mut Vec<u8>,
    variables: &[Variable],
    title: &str,
    day: Date,
    cases: usize,
) -> Result<(), FileError> {
    file.extend(b"$FL2");
    put_text(file, "@(#) SPSS DATA FILE Samsvar", 60);
    // The layout, which also tells the order of bytes.
    put(file, 2);
    put_count(file, variables.iter().map(segments).sum())?;
    // Compressed, without weights.
    put(file, 1);
    put(file, 0);
    put_count(file, cases)?;
    file.extend(written(BIAS));
    put_text(file, &day.strftime("%d %b %y").to_string(), 9);
    put_text(file, "00:00:00", 8);
    put_text(file, title, 64);
    file.extend([0; 3]);
    Ok(())
}

/// How wide a variable's texts are; nothing for numbers.
fn width(variable: &Variable) -> usize {
    match &variable.values {
        Values::Texts(texts) => {
            let longest = texts.iter().map(String::len).max();
            longest.unwrap_or_default().clamp(1, LONGEST_TEXT)
        }
        Values::Places { .. } | Values::Numbers { .. } => 0,
    }
}

/// How many pieces of eight bytes a variable takes.
fn segments(variable: &Variable) -> usize {
    width(variable).div_ceil(8).max(1)
}

/// The record of a variable, and one for each further piece of a text.
fn declare(file: &mut Vec<u8>, number: usize, variable: &Variable) {
    let width = width(variable);
    // At most 255.
    let text_width = i32::try_from(width).unwrap_or_default();
    let has_missing = matches!(variable.values, Values::Numbers { .. });
    let format = if width > 0 {
        (TEXT << 16) | (text_width << 8)
    } else {
        (NUMBER << 16) | (8 << 8)
    };
    put(file, 2);
    put(file, text_width);
    put(file, 1);
    // A range.
    put(file, if has_missing { -2 } else { 0 });
    put(file, format);
    put(file, format);
    put_text(file, &short_name(number), 8);
    let label = cut(&variable.label, LONGEST_LABEL);
    put(file, i32::try_from(label.len()).unwrap_or_default());
    put_text(file, &label, label.len().next_multiple_of(4));
    if has_missing {
        file.extend(written(-9));
        file.extend(written(-1));
    }
    for _ in 1..segments(variable) {
        put(file, 2);
        put(file, -1);
        for _ in 0..4 {
            put(file, 0);
        }
        put_text(file, "", 8);
    }
}

/// Names have eight bytes; the long ones stand in a record of their own.
fn short_name(number: usize) -> String {
    format!("V{number}")
}

/// The names of a variable's values. `place` is the place of its first piece among all pieces.
fn name_values(file: &mut Vec<u8>, place: usize, variable: &Variable) -> Result<(), FileError> {
    let names: Vec<(i64, &str)> = match &variable.values {
        Values::Texts(_) => return Ok(()),
        Values::Places { names, .. } => (1..)
            .zip(names)
            .map(|(number, name)| (number, name.as_str()))
            .collect(),
        Values::Numbers { reasons, .. } => reasons
            .iter()
            .map(|(reason, name)| (i64::from(missing(code(*reason))), name.as_str()))
            .collect(),
    };
    put(file, 3);
    put_count(file, names.len())?;
    for (value, name) in names {
        let name = cut(name, LONGEST_NAME);
        file.extend(written(value));
        file.push(u8::try_from(name.len()).map_err(FileError::not_written)?);
        put_text(file, &name, (1 + name.len()).next_multiple_of(8) - 1);
    }
    put(file, 4);
    put(file, 1);
    put_count(file, place)
}

/// The number that stands for a reason.
fn missing(code: u8) -> i16 {
    -i16::from(code)
}

/// Records that older programs pass over: machine, width of columns, long names, encoding.
fn extensions(file: &mut Vec<u8>, variables: &[Variable]) -> Result<(), FileError> {
    let mut extend = |kind: i32, size: i32, count: usize, bytes: &[u8]| {
        put(file, 7);
        put(file, kind);
        put(file, size);
        put_count(file, count)?;
        file.extend(bytes);
        Ok::<_, FileError>(())
    };
    // Version 1.0.0 of this writer, no machine, IEEE numbers, compressed, little-endian, UTF-8.
    let machine = [1, 0, 0, -1, 1, 1, 2, 65001];
    let machine: Vec<u8> = machine.into_iter().flat_map(i32::to_le_bytes).collect();
    extend(3, 4, 8, &machine)?;
    let limits = [-f64::MAX, f64::MAX, (-f64::MAX).next_up()];
    let limits: Vec<u8> = limits.into_iter().flat_map(f64::to_le_bytes).collect();
    extend(4, 8, 3, &limits)?;
    let display = variables.iter().flat_map(|variable| match variable.values {
        // Nominal or a scale, how wide on the screen, left or right.
        Values::Numbers { .. } => [3, 10, 1],
        Values::Places { .. } => [1, 24, 0],
        Values::Texts(_) => [1, 16, 0],
    });
    let display: Vec<u8> = display.flat_map(i32::to_le_bytes).collect();
    extend(11, 4, 3 * variables.len(), &display)?;
    let names = (1..).zip(variables);
    let names = names.map(|(number, variable)| format!("{}={}", short_name(number), variable.name));
    let names = names.collect::<Vec<_>>().join("\t");
    extend(13, 1, names.len(), names.as_bytes())?;
    extend(20, 1, 5, b"UTF-8")
}

/// Cells, eight at a time behind the eight bytes that say how each is written.
struct Cells {
    file: Vec<u8>,
    codes: Vec<u8>,
    written_out: Vec<u8>,
}

impl Cells {
    fn new(file: Vec<u8>) -> Self {
        Self {
            file,
            codes: Vec::with_capacity(8),
            written_out: Vec::with_capacity(64),
        }
    }

    fn write(&mut self, variable: &Variable, row: usize) {
        match &variable.values {
            Values::Texts(texts) => {
                let mut text = Vec::new();
                put_text(&mut text, &texts[row], width_of_pieces(variable));
                for piece in text.chunks(8) {
                    if piece == b"        " {
                        self.push(254, &[]);
                    } else {
                        self.push(253, piece);
                    }
                }
            }
            Values::Places { places, .. } => self.number(i64::from(places[row])),
            Values::Numbers { numbers, .. } => self.number(match numbers[row] {
                Ok(number) => i64::from(number),
                Err(reason) => missing(code(reason)).into(),
            }),
        }
    }

    /// A whole number: in one byte if it is small, else written out.
    fn number(&mut self, number: i64) {
        match u8::try_from(number + BIAS) {
            Ok(code @ 1..=251) => self.push(code, &[]),
            _ => self.push(253, &written(number)),
        }
    }

    fn push(&mut self, code: u8, written_out: &[u8]) {
        self.codes.push(code);
        self.written_out.extend(written_out);
        if self.codes.len() == 8 {
            self.file.append(&mut self.codes);
            self.file.append(&mut self.written_out);
        }
    }

    fn finish(mut self) -> Vec<u8> {
        // 252 ends the file, 0 fills up.
        self.push(252, &[]);
        while !self.codes.is_empty() {
            self.push(0, &[]);
        }
        self.file
    }
}

/// How many bytes a text variable takes.
fn width_of_pieces(variable: &Variable) -> usize {
    8 * segments(variable)
}

const _: () = assert!(
    REASONS.len() < 9,
    "the dictionary declares -9 to -1 missing"
);
