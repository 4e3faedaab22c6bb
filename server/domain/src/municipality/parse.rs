//! Reading the municipalities' data file, and making sure that it cannot contradict itself.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    CountyNumber, Municipalities, Municipality, MunicipalityId, MunicipalityName,
    MunicipalityNumber, NameLanguage,
};
use crate::fault::{Fault, Faults};

/// A row as it stands in the file.
#[derive(serde::Deserialize)]
struct Row {
    id: u32,
    number: String,
    name: String,
    county_number: String,
    county: String,
    valid_from: Date,
    valid_to: Option<Date>,
    names: String,
}

impl Municipalities {
    /// Reads the file; lines that begin with `#` are comments.
    ///
    /// Refused are rows that cannot be read, an id that is in force twice on one day, and a number
    /// that two ids have on one day.
    pub(super) fn parse(file: &str, text: &str) -> Result<Self, Faults> {
        let mut faults = Vec::new();
        let mut rows: Vec<(usize, Municipality)> = Vec::new();
        let mut fault = |line: usize, what: String, remedy: &str| {
            faults.push(Fault {
                file: file.to_owned(),
                line,
                what,
                remedy: remedy.to_owned(),
            });
        };
        let mut reader = csv::ReaderBuilder::new()
            .comment(Some(b'#'))
            .from_reader(text.as_bytes());
        let headers = reader.headers().cloned().unwrap_or_default();
        for record in reader.records() {
            let row = record.and_then(|record| {
                let line = record.position().map_or(1, csv::Position::line);
                let row: Row = record.deserialize(Some(&headers))?;
                Ok((usize::try_from(line).unwrap_or(usize::MAX), row))
            });
            match row {
                Ok((line, row)) => match row.check() {
                    Ok(municipality) => rows.push((line, municipality)),
                    Err(what) => fault(line, what, "mend the row"),
                },
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    let line = usize::try_from(line).unwrap_or(usize::MAX);
                    fault(line, error.to_string(), "mend the row");
                }
            }
        }
        for (line, what) in contradictions(&rows) {
            fault(line, what, "end one row (valid_to) before the other begins");
        }
        if !faults.is_empty() {
            faults.sort_by_key(|fault| fault.line);
            return Err(Faults(faults));
        }
        rows.sort_by_key(|(_, row)| (row.id, row.valid_from));
        Ok(Self(rows.into_iter().map(|(_, row)| row).collect()))
    }
}

impl Row {
    fn check(self) -> Result<Municipality, String> {
        let number = MunicipalityNumber::parse(&self.number).map_err(|error| error.to_string())?;
        let county_number =
            CountyNumber::parse(&self.county_number).map_err(|error| error.to_string())?;
        if self.name.trim().is_empty() || self.county.trim().is_empty() {
            return Err("a name is missing".to_owned());
        }
        if self.valid_to.is_some_and(|last| last < self.valid_from) {
            return Err("the period ends before it begins".to_owned());
        }
        let names = self.names()?;
        Ok(Municipality {
            id: MunicipalityId::new(self.id),
            number,
            name: self.name,
            county_number,
            county: self.county,
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            names,
        })
    }
}

impl Row {
    /// Each name by itself; where there is but one, it is Norwegian.
    fn names(&self) -> Result<Vec<MunicipalityName>, String> {
        if self.names.is_empty() {
            return Ok(vec![MunicipalityName {
                language: NameLanguage::Norwegian,
                text: self.name.clone(),
            }]);
        }
        let name = |part: &str| {
            let (tag, text) = part.split_once(':')?;
            Some(MunicipalityName {
                language: NameLanguage::tagged(tag)?,
                text: Some(text.to_owned()).filter(|text| !text.is_empty())?,
            })
        };
        self.names
            .split('|')
            .map(|part| name(part).ok_or_else(|| format!("`{part}` is no name with its language")))
            .collect()
    }
}

/// Rows that are in force together with an earlier one of the same id or the same number.
fn contradictions(rows: &[(usize, Municipality)]) -> Vec<(usize, String)> {
    let mut by_id: HashMap<_, Vec<&Municipality>> = HashMap::new();
    let mut by_number: HashMap<_, Vec<&Municipality>> = HashMap::new();
    let mut found = Vec::new();
    for (line, row) in rows {
        let same_id = by_id.entry(row.id).or_default();
        if same_id.iter().any(|other| overlap(other, row)) {
            found.push((*line, format!("id {} is in force twice at a time", row.id)));
        }
        same_id.push(row);
        let same_number = by_number.entry(row.number).or_default();
        if same_number
            .iter()
            .any(|other| overlap(other, row) && other.id != row.id)
        {
            found.push((
                *line,
                format!("number {} is in force twice at a time", row.number),
            ));
        }
        same_number.push(row);
    }
    found
}

fn overlap(a: &Municipality, b: &Municipality) -> bool {
    let ends_before =
        |x: &Municipality, y: &Municipality| x.valid_to.is_some_and(|last| last < y.valid_from);
    !ends_before(a, b) && !ends_before(b, a)
}

#[cfg(test)]
mod tests;
