//! The equations between all tables of a wave: which unknown counts there are, and what adds up to
//! what (rule B4 for what rules B7 and B8 mask).
//!
//! Unknown are the counts of every question for all and for every member of every split, in every
//! scope, whether shown or not. The reader that is assumed knows how many answered in each scope. Not
//! here: what a table says of its counts (`read`), solving (`bounds`), and who shows what (`upper`,
//! `municipal`).

use std::collections::BTreeMap;

use crate::bounds::{Bounds, Mark, UNBOUNDED, Unknown};
use crate::draw::{Drawn, Table};
use crate::population::{Plan, Planned};
use crate::read::{Claims, Reading};
use crate::strata::{Frame, Strata};
use crate::tables::Tables;

/// Whose table it is: the place of the scope, that of the split (none for all), and of the question.
pub(crate) type Place = (usize, Option<usize>, usize);

/// A scope among others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Site<'s> {
    pub(crate) strata: &'s Strata,
    /// What it shows or could show.
    pub(crate) tables: &'s Tables,
    /// The place of the scope of which it is a part.
    pub(crate) whole: Option<usize>,
    /// Whether its results are broken down by language (rule B9).
    pub(crate) by_language: bool,
}

/// The equations, and what was taken of what the tables say.
#[derive(Debug)]
pub(crate) struct System {
    pub(super) bounds: Bounds,
    /// What the tables say that are shown or could be.
    pub(super) claims: BTreeMap<Place, Claims>,
    /// The tables that were taken, in their order.
    pub(super) taken: Vec<Place>,
    /// The state before anything was accepted, and how many tables had been taken.
    pub(super) given: Option<(Mark, usize)>,
}

impl System {
    /// What is known before any table is read.
    pub(crate) fn new(frame: &Frame<'_>, sites: &[Site<'_>]) -> Self {
        let mut equations = Equations {
            frame,
            sites,
            rows: rows(frame),
            width: Width::of(frame.plan),
            first: Vec::with_capacity(sites.len()),
            bounds: Bounds::default(),
            claims: BTreeMap::new(),
        };
        for scope in 0..sites.len() {
            equations.add_unknowns(scope);
        }
        for scope in 0..sites.len() {
            if equations.people(scope) > 0 {
                equations.add_columns(scope);
                equations.add_splits(scope);
                equations.add_parts(scope);
                equations.add_claims(scope);
            }
        }
        Self {
            bounds: equations.bounds,
            claims: equations.claims,
            taken: Vec::new(),
            given: None,
        }
    }
}

/// A row of unknowns: everybody, or a member of a split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Row {
    split: Option<usize>,
    member: usize,
}

/// Everybody, then each member of each split; those by language last.
fn rows(frame: &Frame<'_>) -> Vec<Row> {
    let all = Row {
        split: None,
        member: 0,
    };
    let splits = 0..frame.plan.splits().len();
    let members = splits.flat_map(|split| {
        (0..frame.members(split)).map(move |member| Row {
            split: Some(split),
            member,
        })
    });
    std::iter::once(all).chain(members).collect()
}

/// The unknowns of a row: how many people it has, then for each question how many were asked it, if
/// it is routed, and its columns.
#[derive(Debug)]
struct Width {
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

/// The equations while they are written down.
struct Equations<'s> {
    frame: &'s Frame<'s>,
    sites: &'s [Site<'s>],
    rows: Vec<Row>,
    width: Width,
    /// For each scope its first unknown.
    first: Vec<Unknown>,
    bounds: Bounds,
    claims: BTreeMap<Place, Claims>,
}

impl Equations<'_> {
    /// How many people answered in a scope.
    fn people(&self, scope: usize) -> u32 {
        self.frame.respondents(self.sites[scope].strata)
    }

    /// How many rows a scope has: only the nation is split by language.
    fn rows_of(&self, scope: usize) -> usize {
        let by_question = |row: &Row| {
            row.split
                .is_none_or(|split| self.frame.plan.splits()[split].question_index().is_some())
        };
        if self.sites[scope].by_language {
            self.rows.len()
        } else {
            self.rows.partition_point(by_question)
        }
    }

    /// The unknown number of people in a row.
    fn size(&self, scope: usize, row: usize) -> Unknown {
        self.first[scope] + narrow(row) * self.width.all
    }

    /// How many were asked a question in the row of this size.
    fn asked(&self, size: Unknown, question: usize) -> Unknown {
        size + self.width.questions[question].0
    }

    fn columns(&self, size: Unknown, question: usize) -> std::ops::Range<Unknown> {
        let first = size + self.width.questions[question].1;
        first..first + narrow(self.frame.plan.questions()[question].columns())
    }

    /// Whether a question's counts in a split matter: it is broken down by it, or leads to one that is.
    fn counts_in(&self, split: Option<usize>, question: usize) -> bool {
        let plan = self.frame.plan;
        split.is_none_or(|split| {
            let mut questions = plan.questions().iter().enumerate();
            questions.any(|(other, planned)| {
                planned.chain.contains(&question) && plan.breaks(split, other)
            })
        })
    }

    fn add_unknowns(&mut self, scope: usize) {
        let people = self.people(scope);
        let all = self.bounds.unknown(people, people);
        let number = narrow(self.rows_of(scope)) * self.width.all;
        for _ in 1..number {
            self.bounds.unknown(0, people);
        }
        self.first.push(all);
    }

    fn add_columns(&mut self, scope: usize) {
        for row in 0..self.rows_of(scope) {
            self.add_tables(self.size(scope, row), self.rows[row].split);
        }
    }

    /// In a row the columns add up to those asked, and these to whoever the route leads there.
    fn add_tables(&mut self, size: Unknown, split: Option<usize>) {
        for question in 0..self.frame.plan.questions().len() {
            if self.counts_in(split, question) {
                self.add_table(size, question);
            }
        }
    }

    fn add_table(&mut self, size: Unknown, question: usize) {
        let planned = &self.frame.plan.questions()[question];
        let asked = self.asked(size, question);
        let columns = self.columns(size, question);
        if planned.is_multiple() {
            self.add_choices(planned, asked, columns);
        } else {
            self.bounds.add_up(asked, columns);
        }
        let Some(route) = planned.route else {
            return;
        };
        let by = &self.frame.plan.questions()[route.question];
        if !by.is_multiple() {
            let columns = self.columns(size, route.question).zip(0..by.columns());
            let leading = columns.filter(|(_, column)| by.leads(&[*column], route));
            let leading: Vec<Unknown> = leading.map(|(unknown, _)| unknown).collect();
            self.bounds.add_up(asked, leading);
        }
    }

    /// Several answers: who did something that stands alone did nothing else, and whoever did not
    /// chose one option at least and so many at most.
    fn add_choices(
        &mut self,
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
            self.bounds.row(row, -UNBOUNDED, 0);
        }
        let all = || terms(&alone, 1).into_iter().chain(terms(&others, 1));
        self.bounds.row(all().chain([(asked, -1)]), 0, UNBOUNDED);
        if let Ok(most) = i32::try_from(shape.at_most) {
            let row = terms(&alone, most).into_iter().chain(terms(&others, 1));
            self.bounds.row(row.chain([(asked, -most)]), -UNBOUNDED, 0);
        }
    }

    /// The members of a split add up to all; and those in a member are those who gave the answer that
    /// makes it.
    fn add_splits(&mut self, scope: usize) {
        let plan = self.frame.plan;
        for (split, by) in plan.splits().iter().enumerate() {
            let members: Vec<usize> = (0..self.rows_of(scope))
                .filter(|row| self.rows[*row].split == Some(split))
                .collect();
            if members.is_empty() {
                continue;
            }
            let all = self.size(scope, 0);
            let members: Vec<Unknown> = members.iter().map(|row| self.size(scope, *row)).collect();
            self.add_sums(all, &members, Some(split));
            if let Some(question) = by.question_index() {
                let first = self.columns(all, question).start;
                let columns = by.columns(&plan.questions()[question]);
                for (size, column) in members.iter().zip(columns) {
                    self.bounds.add_up(*size, [first + column]);
                }
            }
        }
    }

    /// A scope is the sum of its parts.
    fn add_parts(&mut self, scope: usize) {
        let parts = (0..self.sites.len()).filter(|part| self.sites[*part].whole == Some(scope));
        let parts: Vec<usize> = parts.filter(|part| self.people(*part) > 0).collect();
        let Some(part) = parts.first() else {
            return;
        };
        for row in 0..self.rows_of(*part) {
            let sizes: Vec<Unknown> = parts.iter().map(|part| self.size(*part, row)).collect();
            self.add_sums(self.size(scope, row), &sizes, self.rows[row].split);
        }
    }

    /// That the unknowns of a row are the sums of those of others, rows being told by their sizes.
    fn add_sums(&mut self, whole: Unknown, parts: &[Unknown], split: Option<usize>) {
        let mut places = vec![0];
        for question in 0..self.frame.plan.questions().len() {
            if self.counts_in(split, question) {
                let asked = self.asked(0, question);
                places.extend(Some(asked).filter(|asked| *asked > 0));
                places.extend(self.columns(0, question));
            }
        }
        for place in places {
            let parts = parts.iter().map(|part| part + place);
            self.bounds.add_up(whole + place, parts);
        }
    }

    /// What the tables of a scope say.
    fn add_claims(&mut self, scope: usize) {
        let tables = self.sites[scope].tables;
        let all = self.size(scope, 0);
        for (question, drawn) in tables.all.iter().enumerate() {
            if let Some(table) = drawn.shown() {
                self.read((scope, None, question), all, table);
            }
        }
        for (split, broken) in tables.broken.iter().enumerate() {
            let mut groups: BTreeMap<&[usize], Unknown> = BTreeMap::new();
            for (question, drawn) in broken.iter().enumerate() {
                let parts = drawn.as_ref().and_then(Drawn::shown);
                for part in parts.into_iter().flatten() {
                    let members = part.block.members.as_slice();
                    let group = groups.get(members).copied();
                    let group = group.unwrap_or_else(|| self.group(scope, split, members));
                    groups.insert(members, group);
                    self.read((scope, Some(split), question), group, &part.table);
                }
            }
        }
    }

    /// The size of a group of members of a split: the member's, or that of a new row.
    fn group(&mut self, scope: usize, split: usize, members: &[usize]) -> Unknown {
        let first = self.rows.iter().position(|row| row.split == Some(split));
        let first = first.unwrap_or_default();
        let sizes = members
            .iter()
            .map(|member| self.size(scope, first + member));
        let sizes: Vec<Unknown> = sizes.collect();
        if let [alone] = sizes[..] {
            return alone;
        }
        let people = self.people(scope);
        let group = self.bounds.unknown(0, people);
        for _ in 1..self.width.all {
            self.bounds.unknown(0, people);
        }
        self.add_sums(group, &sizes, Some(split));
        self.add_tables(group, Some(split));
        group
    }

    fn read(&mut self, place: Place, size: Unknown, table: &Table) {
        let (_, split, question) = place;
        let planned = &self.frame.plan.questions()[question];
        let reading = Reading {
            table,
            asked: self.asked(size, question),
            first: self.columns(size, question).start,
            everybody: split.is_none(),
            is_routed: planned.route.is_some(),
            is_multiple: planned.is_multiple(),
        };
        reading.say(&mut self.bounds, self.claims.entry(place).or_default());
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("there are fewer counts than that")
}
