//! The table as a Stata file (`.dta`, format 118, for Stata 14 and later), in UTF-8.
//!
//! The format is described in Stata's manual under "dta". Numbers that are missing are `.a` to `.e`,
//! each named by its reason.

use crate::publication::FileError;
use crate::table::Table;
use crate::variables::{Values, Variable, code, cut, variables};

/// The file.
pub(crate) fn write(norwegian: &Table<'_>, english: &Table<'_>) -> Result<Vec<u8>, FileError> {
    let variables = variables(norwegian, english)?;
    let mut file = Sections::new();
    file.open("stata_dta");
    header(&mut file, norwegian, variables.len())?;
    let map = file.map();
    dictionary(&mut file, &variables)?;
    file.section("characteristics", |_| Ok(()))?;
    file.section("data", |bytes| {
        for row in 0..norwegian.rows.len() {
            for variable in &variables {
                cell(bytes, variable, row);
            }
        }
        Ok(())
    })?;
    file.section("strls", |_| Ok(()))?;
    file.section("value_labels", |bytes| {
        for variable in &variables {
            name_values(bytes, variable)?;
        }
        Ok(())
    })?;
    Ok(file.finish(map))
}

/// Widths of fields that end with a zero byte: names, labels, formats.
const NAME: usize = 129;
const LABEL: usize = 321;
const FORMAT: usize = 57;
/// How many characters a label may have, each of at most four bytes.
const LONGEST_LABEL: usize = 80;
/// The longest text that is kept in the row.
const LONGEST_TEXT: usize = 2045;
/// The type of a whole number of four bytes.
const LONG: u16 = 65528;
/// `.` among whole numbers of four bytes; `.a` follows it.
const MISSING: i32 = 2_147_483_621;
/// How many places the map has.
const PLACES: usize = 14;

/// A file under construction, which knows where its sections begin.
struct Sections {
    bytes: Vec<u8>,
    starts: Vec<usize>,
}

impl Sections {
    fn new() -> Self {
        Self {
            bytes: Vec::new(),
            starts: Vec::new(),
        }
    }

    fn open(&mut self, tag: &str) {
        self.starts.push(self.bytes.len());
        self.tag(tag);
    }

    fn tag(&mut self, tag: &str) {
        self.bytes.extend(format!("<{tag}>").bytes());
    }

    fn section(
        &mut self,
        tag: &str,
        fill: impl FnOnce(&mut Vec<u8>) -> Result<(), FileError>,
    ) -> Result<(), FileError> {
        self.open(tag);
        fill(&mut self.bytes)?;
        self.tag(&format!("/{tag}"));
        Ok(())
    }

    /// Leaves room for the map; gives its place.
    fn map(&mut self) -> usize {
        self.open("map");
        let place = self.bytes.len();
        self.bytes.extend([0; 8 * PLACES]);
        self.tag("/map");
        place
    }

    fn finish(mut self, map: usize) -> Vec<u8> {
        self.open("/stata_dta");
        self.starts.push(self.bytes.len());
        let places = self
            .starts
            .iter()
            .flat_map(|start| (*start as u64).to_le_bytes());
        let places: Vec<u8> = places.collect();
        self.bytes[map..map + places.len()].copy_from_slice(&places);
        self.bytes
    }
}

fn header(file: &mut Sections, table: &Table<'_>, variables: usize) -> Result<(), FileError> {
    let label = shortened(table.texts.text("files-title")?);
    let made = table.released_on.strftime("%d %b %Y 00:00").to_string();
    let length = |text: &str| u16::try_from(text.len()).map_err(FileError::not_written);
    file.tag("header");
    let bytes = &mut file.bytes;
    bytes.extend(b"<release>118</release><byteorder>LSF</byteorder><K>");
    bytes.extend(
        u16::try_from(variables)
            .map_err(FileError::not_written)?
            .to_le_bytes(),
    );
    bytes.extend(b"</K><N>");
    bytes.extend((table.rows.len() as u64).to_le_bytes());
    bytes.extend(b"</N><label>");
    bytes.extend(length(&label)?.to_le_bytes());
    bytes.extend(label.bytes());
    bytes.extend(b"</label><timestamp>");
    bytes.extend(
        u8::try_from(made.len())
            .map_err(FileError::not_written)?
            .to_le_bytes(),
    );
    bytes.extend(made.bytes());
    bytes.extend(b"</timestamp></header>");
    Ok(())
}

/// Types, names, formats and labels of all variables, each list in a section of its own.
fn dictionary(file: &mut Sections, variables: &[Variable]) -> Result<(), FileError> {
    let width =
        |variable: &Variable| u16::try_from(width(variable)).map_err(FileError::not_written);
    file.section("variable_types", |bytes| {
        for variable in variables {
            let kind = if is_text(variable) {
                width(variable)?
            } else {
                LONG
            };
            bytes.extend(kind.to_le_bytes());
        }
        Ok(())
    })?;
    fields(file, "varnames", NAME, variables, |variable| {
        variable.name.to_owned()
    })?;
    file.section("sortlist", |bytes| {
        bytes.extend(std::iter::repeat_n(0, 2 * (variables.len() + 1)));
        Ok(())
    })?;
    fields(
        file,
        "formats",
        FORMAT,
        variables,
        |variable| match variable.values {
            Values::Texts(_) => "%-16s".to_owned(),
            Values::Places { .. } => "%24.0g".to_owned(),
            Values::Numbers { .. } => "%10.0g".to_owned(),
        },
    )?;
    fields(file, "value_label_names", NAME, variables, |variable| {
        if is_text(variable) {
            String::new()
        } else {
            variable.name.to_owned()
        }
    })?;
    fields(file, "variable_labels", LABEL, variables, |variable| {
        shortened(&variable.label)
    })
}

/// A section with a text for each variable, filled up with zero bytes.
fn fields(
    file: &mut Sections,
    tag: &str,
    width: usize,
    variables: &[Variable],
    text: impl Fn(&Variable) -> String,
) -> Result<(), FileError> {
    file.section(tag, |bytes| {
        for variable in variables {
            put_text(bytes, &text(variable), width);
        }
        Ok(())
    })
}

fn is_text(variable: &Variable) -> bool {
    matches!(variable.values, Values::Texts(_))
}

/// How many bytes a variable takes in a row.
fn width(variable: &Variable) -> usize {
    match &variable.values {
        Values::Texts(texts) => {
            let longest = texts.iter().map(String::len).max();
            longest.unwrap_or_default().clamp(1, LONGEST_TEXT)
        }
        Values::Places { .. } | Values::Numbers { .. } => 4,
    }
}

fn cell(bytes: &mut Vec<u8>, variable: &Variable, row: usize) {
    let number = match &variable.values {
        Values::Texts(texts) => return put_text(bytes, &texts[row], width(variable)),
        Values::Places { places, .. } => i32::try_from(places[row]),
        Values::Numbers { numbers, .. } => match numbers[row] {
            Ok(number) => i32::try_from(number),
            Err(reason) => Ok(MISSING + i32::from(code(reason))),
        },
    };
    // A number beyond four bytes is unknown to the format; none of ours comes near.
    bytes.extend(number.unwrap_or(MISSING).to_le_bytes());
}

/// The names of a variable's values, in a table called like the variable.
fn name_values(bytes: &mut Vec<u8>, variable: &Variable) -> Result<(), FileError> {
    let names: Vec<(i32, &str)> = match &variable.values {
        Values::Texts(_) => return Ok(()),
        Values::Places { names, .. } => (1..).zip(names.iter().map(String::as_str)).collect(),
        Values::Numbers { reasons, .. } => reasons
            .iter()
            .map(|(reason, name)| (MISSING + i32::from(code(*reason)), name.as_str()))
            .collect(),
    };
    let mut texts = Vec::new();
    let mut places = Vec::new();
    for (_, name) in &names {
        places.push(texts.len());
        texts.extend(name.bytes().filter(|byte| *byte != 0));
        texts.push(0);
    }
    let count = |count: usize| i32::try_from(count).map_err(FileError::not_written);
    bytes.extend(b"<lbl>");
    bytes.extend(count(8 + 8 * names.len() + texts.len())?.to_le_bytes());
    put_text(bytes, variable.name, NAME);
    bytes.extend([0; 3]);
    bytes.extend(count(names.len())?.to_le_bytes());
    bytes.extend(count(texts.len())?.to_le_bytes());
    for place in places {
        bytes.extend(count(place)?.to_le_bytes());
    }
    for (value, _) in &names {
        bytes.extend(value.to_le_bytes());
    }
    bytes.append(&mut texts);
    bytes.extend(b"</lbl>");
    Ok(())
}

/// A text in so many bytes, filled up with zero bytes.
fn put_text(bytes: &mut Vec<u8>, text: &str, width: usize) {
    let text = cut(text, width);
    bytes.extend(text.bytes());
    bytes.extend(std::iter::repeat_n(0, width - text.len()));
}

/// A text as a label can have it.
fn shortened(text: &str) -> String {
    let mut end = text.len();
    loop {
        let label = cut(text, end);
        if label.chars().count() <= LONGEST_LABEL {
            return label;
        }
        end = label.len() - 1;
    }
}
