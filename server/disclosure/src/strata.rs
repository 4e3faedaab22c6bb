//! What was counted of a scope and of each member of each split, in one pass over the answers, and
//! which combinations of members occur.
//!
//! Not here: what may be shown of it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Answers, LanguageId};

use crate::members::Members;
use crate::population::{Plan, Tally};

/// One answer of a closed collection: what was chosen, and in which language.
///
/// `Debug` shows the language alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Respondent {
    /// The language in which it was sent.
    pub language: LanguageId,
    /// The answers.
    pub answers: Answers,
}

/// By what counts are kept: the questionnaire and the languages that occur in the wave.
#[derive(Debug)]
pub(crate) struct Frame<'p> {
    pub(crate) plan: &'p Plan<'p>,
    pub(crate) languages: Vec<LanguageId>,
    /// For each split the row of its first member.
    first: Vec<usize>,
    rows: usize,
}

/// A combination of members that occurs: for each split the member's place, then for each question
/// whether it was asked.
pub(crate) type Cell = Vec<u8>;

/// For each member of each split, and for each split, the members of the latter that occur with it.
pub(crate) type Overlaps = Vec<Vec<Vec<Members>>>;

/// The counts of a scope.
#[derive(Debug, Clone)]
pub(crate) struct Strata {
    /// All, then each member of each split: rows of equal length.
    counts: Vec<u32>,
    /// How many people are in each combination that occurs.
    pub(crate) cells: BTreeMap<Cell, u32>,
}

impl<'p> Frame<'p> {
    /// `languages` rising, each once.
    pub(crate) fn new(plan: &'p Plan<'p>, languages: Vec<LanguageId>) -> Self {
        let mut rows = 1;
        let mut first = Vec::new();
        for split in plan.splits() {
            first.push(rows);
            rows += split.members(&languages);
        }
        Self {
            plan,
            languages,
            first,
            rows,
        }
    }

    /// Counts these respondents, in one pass.
    ///
    /// Answers to questions that were not asked do not count, nor does anyone who is on leave: such
    /// answers are not stored, but may be in a file of an earlier round.
    pub(crate) fn count(&self, respondents: &[Respondent]) -> Strata {
        let length = self.plan.row_length();
        let mut strata = self.nobody();
        for respondent in respondents {
            let Some(asked) = self.plan.asked(&respondent.answers) else {
                continue;
            };
            let mut cell: Cell = Vec::with_capacity(self.first.len() + asked.len());
            let mut rows = vec![0];
            for (split, first) in self.plan.splits().iter().zip(&self.first) {
                let member = match split.question_index() {
                    Some(by) => split.member_of(respondent.answers.get(by).chosen()),
                    None => self
                        .languages
                        .binary_search(&respondent.language)
                        .expect("all languages of the wave were gathered before"),
                };
                rows.push(first + member);
                cell.push(u8::try_from(member).unwrap_or(u8::MAX));
            }
            let places = self.plan.places(&respondent.answers, &asked);
            for row in rows {
                let row = &mut strata.counts[row * length..(row + 1) * length];
                for place in &places {
                    row[*place] += 1;
                }
            }
            cell.extend(asked.into_iter().map(u8::from));
            *strata.cells.entry(cell).or_default() += 1;
        }
        strata
    }

    pub(crate) fn nobody(&self) -> Strata {
        Strata {
            counts: vec![0; self.rows * self.plan.row_length()],
            cells: BTreeMap::new(),
        }
    }

    /// How many members a split has.
    pub(crate) fn members(&self, split: usize) -> usize {
        self.plan.splits()[split].members(&self.languages)
    }

    /// The counts of all.
    pub(crate) fn all(&self, strata: &Strata) -> Tally {
        self.plan.tally(self.row(strata, 0))
    }

    /// The counts of those in one of these members of a split.
    pub(crate) fn group(&self, strata: &Strata, split: usize, members: &[usize]) -> Tally {
        let mut sum = vec![0; self.plan.row_length()];
        for member in members {
            let row = self.row(strata, self.first[split] + member);
            for (sum, count) in sum.iter_mut().zip(row) {
                *sum += count;
            }
        }
        self.plan.tally(&sum)
    }

    /// How many answered.
    pub(crate) fn respondents(&self, strata: &Strata) -> u32 {
        self.row(strata, 0)[0]
    }

    /// How many of each member of a split were asked a question.
    pub(crate) fn sizes(&self, strata: &Strata, split: usize, question: usize) -> Vec<u32> {
        let start = self.plan.questions()[question].start;
        (0..self.members(split))
            .map(|member| self.row(strata, self.first[split] + member)[start])
            .collect()
    }

    /// How many were asked a question.
    pub(crate) fn asked(&self, strata: &Strata, question: usize) -> u32 {
        self.row(strata, 0)[self.plan.questions()[question].start]
    }

    /// Which members of different splits occur together among those who were asked a question.
    pub(crate) fn overlaps(&self, strata: &Strata, question: usize) -> Overlaps {
        let splits = self.first.len();
        let mut overlaps: Overlaps = (0..splits)
            .map(|split| vec![vec![0; splits]; self.members(split)])
            .collect();
        for cell in strata
            .cells
            .keys()
            .filter(|cell| cell[splits + question] == 1)
        {
            for (split, member) in cell[..splits].iter().enumerate() {
                let with = &mut overlaps[split][usize::from(*member)];
                for (with, other) in with.iter_mut().zip(&cell[..splits]) {
                    *with |= 1 << other;
                }
            }
        }
        overlaps
    }

    /// Whether a split is by the answers to a question, and not by language.
    pub(crate) fn is_by_question(&self, split: usize) -> bool {
        self.plan.splits()[split].question_index().is_some()
    }

    /// The splits by questions: all but that by language, which comes last if there is one.
    pub(crate) fn by_questions(&self) -> Vec<usize> {
        let splits = 0..self.plan.splits().len();
        splits.filter(|split| self.is_by_question(*split)).collect()
    }

    /// The members, in splits by questions, of those who were asked a question, each combination
    /// once.
    pub(crate) fn combinations(&self, strata: &Strata, question: usize) -> BTreeSet<Vec<u8>> {
        let by_questions = self.by_questions();
        let splits = self.first.len();
        let asked = strata
            .cells
            .keys()
            .filter(|cell| cell[splits + question] == 1);
        asked
            .map(|cell| by_questions.iter().map(|split| cell[*split]).collect())
            .collect()
    }

    fn row<'s>(&self, strata: &'s Strata, row: usize) -> &'s [u32] {
        let length = self.plan.row_length();
        &strata.counts[row * length..(row + 1) * length]
    }
}

impl Strata {
    /// Adds the people of another scope.
    pub(crate) fn add(&mut self, other: &Self) {
        for (sum, count) in self.counts.iter_mut().zip(&other.counts) {
            *sum += count;
        }
        for (cell, count) in &other.cells {
            *self.cells.entry(cell.clone()).or_default() += count;
        }
    }
}
