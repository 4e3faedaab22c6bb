//! The one table that every file is a form of: a row for each figure, and one for each option of a
//! question that is withheld.
//!
//! Here it is decided what is missing and why; formats only write it down in their way.

use disclosure::{Outcome, Value};
use jiff::civil::Date;

use build::Builder;

use crate::measure::{Measure, Missing, Status};
use crate::publication::{FileError, Publication};
use crate::texts::Texts;

mod build;

/// A release as rows, with names in one language.
#[derive(Debug)]
pub(crate) struct Table<'p> {
    pub(crate) wave: &'p str,
    pub(crate) scope: &'p str,
    pub(crate) scope_name: &'p str,
    pub(crate) released_on: Date,
    /// About how many answered; nothing if they were too few.
    pub(crate) answered: Option<u32>,
    pub(crate) texts: &'p Texts,
    pub(crate) themes: Vec<Name>,
    pub(crate) questions: Vec<Asked>,
    /// All, then those by which figures are broken down.
    pub(crate) breakdowns: Vec<Name>,
    pub(crate) groups: Vec<Part>,
    /// What figures are about, question by question.
    pub(crate) options: Vec<Said>,
    pub(crate) rows: Vec<Row>,
}

/// A key, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) key: String,
    pub(crate) label: String,
}

/// A question.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) name: Name,
    pub(crate) theme: usize,
}

/// A group of people.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: Name,
    pub(crate) breakdown: usize,
    /// Whether it stands for all groups of a breakdown in which a question is withheld.
    pub(crate) is_whole_breakdown: bool,
}

/// What figures of a question can be about.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) name: Name,
    pub(crate) question: usize,
    /// Whether it stands for several choices that are not told apart.
    pub(crate) is_together: bool,
}

/// A figure, or what stands in its place. Numbers are places in the lists of the table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) group: usize,
    pub(crate) option: usize,
    figure: Option<Shown>,
}

#[derive(Debug)]
struct Shown {
    n: u32,
    value: Value,
    interval: Option<(u8, u8)>,
}

impl Row {
    pub(crate) fn status(&self) -> Status {
        match self.figure.as_ref().map(|shown| shown.value) {
            None => Status::Withheld,
            Some(Value::Percent(_)) => Status::Shown,
            Some(Value::NearlyAll { .. }) => Status::NearlyAll,
            Some(Value::FewOrNone { .. }) => Status::FewOrNone,
        }
    }

    /// The number in a column, or why there is none.
    pub(crate) fn number(&self, measure: Measure) -> Result<u32, Missing> {
        let shown = self.figure.as_ref().ok_or(Missing::Withheld)?;
        let interval = shown.interval.ok_or(Missing::NoInterval);
        let percent = match (measure, shown.value) {
            (Measure::N, _) => return Ok(shown.n),
            (Measure::Lower, _) => interval?.0,
            (Measure::Upper, _) => interval?.1,
            (Measure::Percent, Value::Percent(percent)) => percent.get(),
            (Measure::Percent, Value::NearlyAll { .. }) => return Err(Missing::NearlyAll),
            (Measure::Percent, Value::FewOrNone { .. }) => return Err(Missing::FewOrNone),
            (Measure::AtLeast, Value::NearlyAll { at_least }) => at_least.get(),
            (Measure::AtMost, Value::FewOrNone { at_most }) => at_most.get(),
            (Measure::AtLeast | Measure::AtMost, _) => return Err(Missing::NoBound),
        };
        Ok(u32::from(percent))
    }
}

impl<'p> Table<'p> {
    pub(crate) fn of(publication: &Publication<'p>, texts: &'p Texts) -> Result<Self, FileError> {
        let release = publication.release;
        let questionnaire = publication.questionnaire;
        if release.questionnaire_digest() != questionnaire.digest() {
            return Err(FileError::OtherQuestionnaire {
                wave: release.wave().to_string(),
            });
        }
        let mut builder = Builder::new(questionnaire, texts)?;
        for line in release.lines() {
            builder.add(&line)?;
        }
        let answered = match release.outcome() {
            Outcome::TooFew => None,
            Outcome::Report(report) => Some(report.base().about()),
        };
        Ok(Self {
            wave: release.wave().as_str(),
            scope: publication.scope,
            scope_name: publication.scope_name,
            released_on: publication.released_on,
            answered,
            texts,
            themes: builder.themes,
            questions: builder.questions,
            breakdowns: builder.breakdowns,
            groups: builder.groups,
            options: builder.options,
            rows: builder.rows,
        })
    }

    pub(crate) fn question_of(&self, row: &Row) -> &Asked {
        &self.questions[self.options[row.option].question]
    }
}
