//! Whose figures a report shows, and with whose it compares them.

use std::collections::HashMap;

use app::pages::municipality::results::figures::Scope;
use disclosure::{ProtectedTable, Report, comparable};
use domain::questionnaire::{Question, QuestionKey, Questionnaire};

use disclosure::certainty::Interval;

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub(super) struct Side<'a> {
    pub(super) scope: Scope,
    /// What the side is called.
    pub(super) name: &'a str,
    pub(super) report: &'a Report,
}

impl<'a> Side<'a> {
    /// The table of a question, withheld or not.
    pub(super) fn table(&self, question: &str) -> Option<&'a ProtectedTable> {
        self.report.table(question)
    }

    /// Whether any of its tables is shown.
    pub(super) fn shows_something(&self) -> bool {
        let mut tables = self.report.tables().iter();
        tables.any(|table| table.figures().is_some())
    }

    /// Where the share of the better answers may lie.
    pub(super) fn interval(&self, question: &Question) -> Option<Interval> {
        Interval::of(question, self.table(question.key().as_str())?)
    }
}

/// What the same municipality said in its last wave.
#[derive(Debug)]
pub(super) struct Last<'a> {
    side: Side<'a>,
    /// The wave's id.
    pub(super) wave: &'a str,
    /// The former question to each question that may be compared.
    former: HashMap<QuestionKey, &'a Question>,
}

impl<'a> Last<'a> {
    /// `now` and `then` are what the two waves asked.
    pub(super) fn new(
        side: Side<'a>,
        wave: &'a str,
        now: &Questionnaire,
        then: &'a Questionnaire,
    ) -> Self {
        let former = comparable(now, then)
            .into_iter()
            .filter_map(|(key, former)| {
                let index = then.index_of(former.as_str())?;
                Some((key, &then.questions()[index]))
            })
            .collect();
        Self { side, wave, former }
    }

    /// The side, where this question may be compared and something was shown of it.
    pub(super) fn of(&self, question: &Question) -> Option<(Side<'a>, &'a Question)> {
        let former = self.former.get(question.key())?;
        let table = self.side.table(former.key().as_str())?;
        table.figures().map(|_| (self.side, *former))
    }
}

/// Whose figures a report shows, and those beside them.
#[derive(Debug)]
pub(super) struct Sides<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    /// Whom the report is about.
    pub(super) main: Side<'a>,
    /// The nation, if it has been released and is not what the report is about.
    pub(super) nation: Option<Side<'a>>,
    /// The municipality's last wave, if it has results.
    pub(super) last: Option<Last<'a>>,
}

impl<'a> Sides<'a> {
    /// Those of this wave.
    pub(super) fn of_this_wave(&self) -> impl Iterator<Item = Side<'a>> {
        std::iter::once(self.main).chain(self.nation)
    }

    /// The question that a table is about.
    pub(super) fn question(&self, table: &ProtectedTable) -> Option<&'a Question> {
        let index = self.questionnaire.index_of(table.question().as_str())?;
        Some(&self.questionnaire.questions()[index])
    }
}
