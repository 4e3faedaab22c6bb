//! The unknown counts of one scope, and the equations between them, which are the same in every scope
//! (rule B4 for what rules B7 and B8 mask).
//!
//! Not here: what scopes have to do with one another and what tables say (`system`, `read`).

use std::sync::Arc;

use crate::bounds::Bounds;
use crate::population::{Plan, Planned};
use crate::rows::{Pattern, UNBOUNDED, Unknown};

/// The unknowns of a scope and its equations.
#[derive(Debug)]
pub(crate) struct Shape<'p> {
    plan: &'p Plan<'p>,
    /// Everybody, then each member of each split by a question.
    rows: Vec<Row>,
    width: Width,
    pub(crate) pattern: Arc<Pattern>,
}

/// A row of unknowns: everybody, or a member of a split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) split: Option<usize>,
    pub(crate) member: usize,
}

/// The unknowns of a row: how many people it has, then for each question how many were asked it, if
/// it is routed, and its columns.
#[derive(Debug)]
pub(crate) struct Width {
    /// For each question the places of those asked and of its first column.
    questions: Vec<(u32, u32)>,
    all: u32,
}

impl Width {
    fn of(plan: &Plan<'_>) -> Self {
        let mut all = 1;
        let mut questions = Vec::new();
        for planned in plan.questions() {
            let asked = if planned.route.is_some() { all } else { 0 };
            let columns = all + u32::from(planned.route.is_some());
            questions.push((asked, columns));
            all = columns + narrow(planned.columns());
        }
        Self { questions, all }
    }
}

impl<'p> Shape<'p> {
    pub(crate) fn new(plan: &'p Plan<'p>) -> Self {
        let mut shape = Self {
            plan,
            rows: rows(plan),
            width: Width::of(plan),
            pattern: Arc::default(),
        };
        let mut bounds = Bounds::default();
        for _ in 0..shape.rows.len() {
            for _ in 0..shape.width.all {
                bounds.free();
            }
        }
        for (row, of) in shape.rows.iter().enumerate() {
            shape.add_tables(&mut bounds, shape.size(row), of.split);
        }
        shape.add_splits(&mut bounds);
        shape.pattern = Arc::new(bounds.into_pattern());
        shape
    }

    /// How many unknowns a row has.
    pub(crate) fn width(&self) -> u32 {
        self.width.all
    }

    /// The rows: everybody, then each member of each split by a question.
    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The unknown number of people in a row of the first scope.
    pub(crate) fn size(&self, row: usize) -> Unknown {
        narrow(row) * self.width.all
    }

    /// How many were asked a question in the row of this size.
    pub(crate) fn asked(&self, size: Unknown, question: usize) -> Unknown {
        size + self.width.questions[question].0
    }

    pub(crate) fn columns(&self, size: Unknown, question: usize) -> std::ops::Range<Unknown> {
        let first = size + self.width.questions[question].1;
        first..first + narrow(self.plan.questions()[question].columns())
    }

    /// In a row the columns add up to those asked, and these to whoever the route leads there.
    pub(crate) fn add_tables(&self, bounds: &mut Bounds, size: Unknown, split: Option<usize>) {
        for question in 0..self.plan.questions().len() {
            if self.counts_in(split, question) {
                self.add_table(bounds, size, question);
            }
        }
    }

    fn add_table(&self, bounds: &mut Bounds, size: Unknown, question: usize) {
        let planned = &self.plan.questions()[question];
        let asked = self.asked(size, question);
        let columns = self.columns(size, question);
        if planned.is_multiple() {
            Self::add_choices(bounds, planned, asked, columns);
        } else {
            bounds.add_up(asked, columns);
        }
        let Some(route) = planned.route else {
            return;
        };
        let by = &self.plan.questions()[route.question];
        if !by.is_multiple() {
            let columns = self.columns(size, route.question).zip(0..by.columns());
            let leading = columns.filter(|(_, column)| by.leads(&[*column], route));
            let leading: Vec<Unknown> = leading.map(|(unknown, _)| unknown).collect();
            bounds.add_up(asked, leading);
        }
    }

    /// Several answers: who did something that stands alone did nothing else, and whoever did not
    /// chose one option at least and so many at most.
    fn add_choices(
        bounds: &mut Bounds,
        planned: &Planned<'_>,
        asked: Unknown,
        columns: std::ops::Range<Unknown>,
    ) {
        let shape = planned.shape();
        let of = |alone: bool| {
            let columns = columns.clone().zip(&shape.alone);
            let columns = columns.filter(move |(_, is)| **is == alone);
            columns.map(|(column, _)| column).collect::<Vec<_>>()
        };
        let (alone, others) = (of(true), of(false));
        let terms = |unknowns: &[Unknown], coefficient: i32| -> Vec<(Unknown, i32)> {
            unknowns
                .iter()
                .map(|column| (*column, coefficient))
                .collect()
        };
        for other in &others {
            let one = [(*other, 1), (asked, -1)];
            let row = terms(&alone, 1).into_iter().chain(one);
            bounds.row(row, -UNBOUNDED, 0);
        }
        let all = || terms(&alone, 1).into_iter().chain(terms(&others, 1));
        bounds.row(all().chain([(asked, -1)]), 0, UNBOUNDED);
        if let Ok(most) = i32::try_from(shape.at_most) {
            let row = terms(&alone, most).into_iter().chain(terms(&others, 1));
            bounds.row(row.chain([(asked, -most)]), -UNBOUNDED, 0);
        }
    }

    /// The members of a split add up to all; and those in a member are those who gave the answer that
    /// makes it.
    fn add_splits(&self, bounds: &mut Bounds) {
        for (split, by) in self.plan.splits().iter().enumerate() {
            let Some(question) = by.question_index() else {
                continue;
            };
            let rows = 0..self.rows.len();
            let members = rows.filter(|row| self.rows[*row].split == Some(split));
            let members: Vec<Unknown> = members.map(|row| self.size(row)).collect();
            self.add_sums(bounds, 0, &members, Some(split));
            let first = self.columns(0, question).start;
            let columns = by.columns(&self.plan.questions()[question]);
            for (size, column) in members.iter().zip(columns) {
                bounds.add_up(*size, [first + column]);
            }
        }
    }

    /// That the unknowns of a row are the sums of those of others, rows being told by their sizes.
    pub(crate) fn add_sums(
        &self,
        bounds: &mut Bounds,
        whole: Unknown,
        parts: &[Unknown],
        split: Option<usize>,
    ) {
        let mut places = vec![0];
        for question in 0..self.plan.questions().len() {
            if self.counts_in(split, question) {
                let asked = self.asked(0, question);
                places.extend(Some(asked).filter(|asked| *asked > 0));
                places.extend(self.columns(0, question));
            }
        }
        for place in places {
            let parts = parts.iter().map(|part| part + place);
            bounds.add_up(whole + place, parts);
        }
    }

    /// Whether a question's counts in a split matter: it is broken down by it, or leads to one that is.
    pub(crate) fn counts_in(&self, split: Option<usize>, question: usize) -> bool {
        let plan = self.plan;
        split.is_none_or(|split| {
            let mut questions = plan.questions().iter().enumerate();
            questions.any(|(other, planned)| {
                planned.chain.contains(&question) && plan.breaks(split, other)
            })
        })
    }
}

fn rows(plan: &Plan<'_>) -> Vec<Row> {
    let all = Row {
        split: None,
        member: 0,
    };
    let by_questions = plan.splits().iter().enumerate();
    let by_questions = by_questions.filter(|(_, by)| by.question_index().is_some());
    let members = by_questions.flat_map(|(split, by)| {
        // Only of languages does it depend on the answers which there are.
        (0..by.members(&[])).map(move |member| Row {
            split: Some(split),
            member,
        })
    });
    std::iter::once(all).chain(members).collect()
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("there are fewer counts than that")
}
