//! A file of answers, row by row: `municipality,language`, then a column for each question's key.
//! Cells hold option keys, several joined by `|`; an empty one is unanswered.
//!
//! All faults are named at once, each with its line. Not here: storing what was read.

use std::collections::HashMap;
use std::io::Read;

use csv::{ByteRecord, ReaderBuilder, Terminator};
use domain::answers::{Answer, Answers, ChoiceError};
use domain::fault::{Fault, Faults};
use domain::language::Languages;
use domain::municipality::{Municipalities, MunicipalityId};
use domain::questionnaire::{Question, Questionnaire};
use domain::submission::Submission;
use jiff::civil::Date;

/// What the rows must fit.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    /// What faults call the file.
    pub file: &'a str,
    /// What the wave asks, under the wave's own id.
    pub questionnaire: &'a Questionnaire,
    /// The languages of the survey.
    pub languages: &'a Languages,
    /// The wave's first day: municipalities have the numbers that they had then.
    pub opens: Date,
}

/// What is read after the file, so that its last row has an end.
const LAST: &[u8] = b"\r\n";

/// How many faults are named; whoever has more begins with these.
const MOST_FAULTS: usize = 10_000;

/// The columns before the questions.
const HEAD: [&str; 2] = ["municipality", "language"];

impl Rows<'_> {
    /// Reads all rows: the answers, or all faults.
    pub fn read(&self, source: impl Read) -> Result<Vec<Submission>, Faults> {
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            // A carriage return before it is left in the last cell, and taken off there: only so
            // does the reader's line tell where a row stands.
            .terminator(Terminator::Any(b'\n'))
            .from_reader(source.chain(LAST));
        let mut reading = Reading::new(self);
        let mut record = ByteRecord::new();
        let mut submissions = Vec::new();
        let mut columns = None;
        loop {
            match reader.read_byte_record(&mut record) {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    reading.at(first_line(&reader, &record));
                    reading.fault(format!("the file cannot be read: {error}"), "try it again");
                    break;
                }
            }
            if is_blank(&record) {
                continue;
            }
            reading.at(first_line(&reader, &record));
            match &columns {
                None => match reading.header(&record) {
                    Some(found) => columns = Some(found),
                    // Without columns no row can be judged.
                    None => break,
                },
                Some(columns) => submissions.extend(reading.row(columns, &record)),
            }
        }
        if columns.is_none() && reading.faults.is_empty() {
            reading.fault("the file is empty", "it needs a row that names the columns");
        }
        reading.finish()?;
        Ok(submissions)
    }
}

fn is_blank(record: &ByteRecord) -> bool {
    record.len() == 1 && matches!(&record[0], b"" | b"\r")
}

/// The line on which the record begins that was just read: not the one where the reader began to
/// look for it, which may be blank.
fn first_line<R: Read>(reader: &csv::Reader<R>, record: &ByteRecord) -> u64 {
    let inside = record.as_slice().iter().filter(|byte| **byte == b'\n');
    // A record is ended by a line's end, or else by that of the file, in a quotation not closed.
    let is_ended = !record.as_slice().ends_with(LAST);
    let own = u64::try_from(inside.count() + usize::from(is_ended)).unwrap_or(u64::MAX);
    reader.position().line().saturating_sub(own).max(1)
}

/// For each column after the first two, the place of its question.
type Columns = Vec<usize>;

struct Reading<'a> {
    rows: &'a Rows<'a>,
    municipalities: HashMap<&'static str, MunicipalityId>,
    line: usize,
    faults: Vec<Fault>,
    beyond: usize,
}

impl<'a> Reading<'a> {
    fn new(rows: &'a Rows<'a>) -> Self {
        let municipalities = Municipalities::embedded()
            .in_force(rows.opens)
            .map(|municipality| (municipality.number().as_str(), municipality.id()));
        Self {
            rows,
            municipalities: municipalities.collect(),
            line: 1,
            faults: Vec::new(),
            beyond: 0,
        }
    }

    fn at(&mut self, line: u64) {
        self.line = usize::try_from(line).unwrap_or(usize::MAX);
    }

    fn fault(&mut self, what: impl Into<String>, remedy: impl Into<String>) {
        if self.faults.len() == MOST_FAULTS {
            self.beyond += 1;
            return;
        }
        self.faults.push(Fault {
            file: self.rows.file.to_owned(),
            line: self.line,
            what: what.into(),
            remedy: remedy.into(),
        });
    }

    fn finish(mut self) -> Result<(), Faults> {
        if self.beyond > 0 {
            self.faults.push(Fault {
                file: self.rows.file.to_owned(),
                line: self.line,
                what: format!("there are {} more faults", self.beyond),
                remedy: "mend those that are named first".to_owned(),
            });
        }
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(Faults(self.faults))
        }
    }

    /// The record as text, if it is UTF-8.
    fn text<'r>(&mut self, record: &'r ByteRecord) -> Option<Vec<&'r str>> {
        if record.get(0).is_some_and(|first| {
            self.line == 1 && (first.starts_with(b"\xFF\xFE") || first.starts_with(b"\xFE\xFF"))
        }) {
            self.fault("the file is UTF-16", "save it as CSV in UTF-8");
            return None;
        }
        let cells: Result<Vec<_>, _> = record.iter().map(str::from_utf8).collect();
        let Ok(mut cells) = cells else {
            self.fault("this row is not UTF-8", "save the file as CSV in UTF-8");
            return None;
        };
        if let Some(last) = cells.last_mut() {
            *last = last.strip_suffix('\r').unwrap_or(last);
        }
        Some(cells)
    }

    fn header(&mut self, record: &ByteRecord) -> Option<Columns> {
        let cells = self.text(record)?;
        if let [one] = cells[..]
            && let Some(other) = [';', '\t'].into_iter().find(|other| one.contains(*other))
        {
            let what = format!("the columns are separated by {other:?}");
            self.fault(what, "separate them by commas");
            return None;
        }
        let before = self.faults.len();
        for (place, name) in HEAD.into_iter().enumerate() {
            if cells.get(place) != Some(&name) {
                let what = format!("column {} is not {name:?}", place + 1);
                self.fault(what, format!("begin with {}", HEAD.join(",")));
            }
        }
        let columns = self.question_columns(cells.get(HEAD.len()..).unwrap_or_default());
        (self.faults.len() == before).then_some(columns)
    }

    fn question_columns(&mut self, names: &[&str]) -> Columns {
        let questionnaire = self.rows.questionnaire;
        let mut columns = Vec::with_capacity(names.len());
        for name in names {
            match questionnaire.index_of(name) {
                Some(index) if columns.contains(&index) => self.fault(
                    format!("there are two columns {name:?}"),
                    "leave one of them out",
                ),
                Some(index) => columns.push(index),
                None => self.fault(
                    format!("the questionnaire has no question {name:?}"),
                    "leave the column out, or correct its name",
                ),
            }
        }
        for (index, question) in questionnaire.questions().iter().enumerate() {
            if !columns.contains(&index) {
                self.fault(
                    format!("there is no column {:?}", question.key().as_str()),
                    "add it; its cells may be empty",
                );
            }
        }
        columns
    }

    fn row(&mut self, columns: &Columns, record: &ByteRecord) -> Option<Submission> {
        let before = (self.faults.len(), self.beyond);
        let cells = self.text(record)?;
        let expected = HEAD.len() + columns.len();
        if cells.len() != expected {
            self.fault(
                format!(
                    "the row has {} cells where there are {expected} columns",
                    cells.len()
                ),
                "look for a missing comma, or for a quotation mark that is not closed",
            );
            return None;
        }
        let municipality = self.municipality(cells[0]);
        let language = self.rows.languages.get(cells[1]);
        if language.is_none() {
            self.fault(
                format!("there is no language {:?}", cells[1]),
                "use the id of a language as `samsvar check` lists it, e.g. nb",
            );
        }
        let answers = self.answers(columns, &cells[HEAD.len()..]);
        if (self.faults.len(), self.beyond) != before {
            return None;
        }
        Some(Submission {
            wave: self.rows.questionnaire.id().clone(),
            municipality: municipality?,
            language: language?.id().clone(),
            answers,
        })
    }

    fn municipality(&mut self, number: &str) -> Option<MunicipalityId> {
        let found = self.municipalities.get(number).copied();
        if found.is_none() {
            self.fault(
                format!(
                    "no municipality had the number {number:?} on {}",
                    self.rows.opens
                ),
                "a number has four digits, a nought in front included, e.g. 0301",
            );
        }
        found
    }

    fn answers(&mut self, columns: &Columns, cells: &[&str]) -> Answers {
        let questionnaire = self.rows.questionnaire;
        let mut answers = Answers::none(questionnaire);
        for (index, cell) in columns
            .iter()
            .zip(cells)
            .filter(|(_, cell)| !cell.is_empty())
        {
            if let Some(answer) = self.answer(&questionnaire.questions()[*index], cell) {
                answers.set(*index, answer);
            }
        }
        if questionnaire.ends(&answers) {
            self.fault(
                "the answers of whoever is on leave are not stored",
                "leave the row out",
            );
        } else if answers != answers.settled(questionnaire) {
            self.not_asked(&answers);
        }
        answers
    }

    fn answer(&mut self, question: &Question, cell: &str) -> Option<Answer> {
        let keys: Vec<_> = cell.split('|').collect();
        for (place, key) in keys.iter().enumerate() {
            if keys[..place].contains(key) {
                self.fault(
                    format!("{}: {key:?} stands there twice", question.key()),
                    "name each option once",
                );
                return None;
            }
        }
        match question.choose(&keys) {
            Ok(answer) => Some(answer),
            Err(error) => {
                self.refused(question, &keys, error);
                None
            }
        }
    }

    fn refused(&mut self, question: &Question, keys: &[&str], error: ChoiceError) {
        let name = question.key();
        let options: Vec<_> = question
            .options()
            .iter()
            .map(|option| option.key().as_str())
            .collect();
        match error {
            ChoiceError::UnknownOption => {
                for key in keys.iter().filter(|key| !options.contains(key)) {
                    self.fault(
                        format!("{name}: there is no option {key:?}"),
                        format!("the options are {}", options.join(", ")),
                    );
                }
            }
            ChoiceError::Nothing
            | ChoiceError::TwoForOne
            | ChoiceError::TooMany { .. }
            | ChoiceError::NotTogether => self.fault(
                format!("{name}: {error}, and here is {:?}", keys.join("|")),
                "correct the cell, or leave it empty",
            ),
        }
    }

    /// Names the answers to questions that these answers do not lead to.
    fn not_asked(&mut self, answers: &Answers) {
        let questionnaire = self.rows.questionnaire;
        for (index, question) in questionnaire.questions().iter().enumerate() {
            let is_answered = !answers.get(index).chosen().is_empty();
            if !is_answered || questionnaire.is_asked(answers, index) {
                continue;
            }
            let of = question.asked_of().map_or_else(String::new, |condition| {
                let options: Vec<_> = condition.any_of().iter().map(AsRef::as_ref).collect();
                format!(
                    " of those who answered {} to {}",
                    options.join(" or "),
                    condition.question()
                )
            });
            self.fault(
                format!("{}: it is asked only{of}", question.key()),
                "leave the cell empty, or correct the other answer",
            );
        }
    }
}

#[cfg(test)]
mod tests;
