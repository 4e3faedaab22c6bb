//! The equations between all tables of a wave: which unknown counts there are, and what adds up to
//! what (rule B4 for what rules B7 and B8 mask).
//!
//! Unknown are the counts of every question for all and for every member of every split, in every
//! scope, whether shown or not. The reader that is assumed knows how many answered in each scope. Not
//! here: what a table says of its counts (`read`), solving (`bounds`), and who shows what (`upper`,
//! `municipal`).

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bounds::{Bounds, Mark, Range};
use crate::draw::{Drawn, Table};
use crate::read::{Claims, Hidden, Reading};
use crate::rows::Unknown;
use crate::rules::Rule;
use crate::strata::Strata;
use crate::tables::{Method, Part, Tables};

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
    /// Where its own rows have settled its unknowns beside what it shows, if it shows something.
    pub(crate) settled: Option<&'s [Range]>,
}

/// The equations, and what was taken of what the tables say.
#[derive(Debug)]
pub(crate) struct System {
    pub(super) bounds: Bounds,
    /// What the tables say that are shown or could be.
    pub(super) claims: BTreeMap<Place, Claims>,
    /// The small populations whose distributions must not be known.
    pub(super) hidden: Vec<Hidden>,
    /// The tables that were taken, in their order.
    pub(super) taken: Vec<Place>,
    /// The state before anything was accepted, and how many tables had been taken.
    pub(super) given: Option<(Mark, usize)>,
}

impl System {
    /// What is known before any table is read; each scope with how its own rows had settled it, if
    /// that is known.
    pub(crate) fn new(method: &Method<'_>, sites: &[Site<'_>]) -> Self {
        let blocks = narrow(sites.len());
        let mut equations = Equations {
            method,
            sites,
            languages: 0,
            bounds: Bounds::of_blocks(Arc::clone(&method.shape.pattern), blocks),
            claims: BTreeMap::new(),
            hidden: Vec::new(),
        };
        for (block, site) in (0..blocks).zip(sites) {
            match site.settled {
                Some(settled) => equations.bounds.begin_settled(block, settled),
                None => equations
                    .bounds
                    .begin_block(block, method.frame.respondents(site.strata)),
            }
        }
        for scope in 0..sites.len() {
            if equations.people(scope) > 0 {
                equations.add_parts(scope);
                equations.add_languages(scope);
                equations.add_claims(scope);
                equations.add_hidden(scope);
            }
        }
        Self {
            bounds: equations.bounds,
            claims: equations.claims,
            hidden: equations.hidden,
            taken: Vec::new(),
            given: None,
        }
    }
}

/// The equations while they are written down.
struct Equations<'s> {
    method: &'s Method<'s>,
    sites: &'s [Site<'s>],
    /// The nation's number of people in the first language; the others follow.
    languages: Unknown,
    bounds: Bounds,
    claims: BTreeMap<Place, Claims>,
    hidden: Vec<Hidden>,
}

impl Equations<'_> {
    /// How many people answered in a scope.
    fn people(&self, scope: usize) -> u32 {
        self.method.frame.respondents(self.sites[scope].strata)
    }

    /// The unknown number of people in a scope.
    fn size(&self, scope: usize) -> Unknown {
        narrow(scope) * self.method.shape.pattern.unknowns()
    }

    /// A scope is the sum of its parts.
    fn add_parts(&mut self, scope: usize) {
        let parts = (0..self.sites.len()).filter(|part| self.sites[*part].whole == Some(scope));
        let parts: Vec<usize> = parts.filter(|part| self.people(*part) > 0).collect();
        if parts.is_empty() {
            return;
        }
        let shape = &self.method.shape;
        let whole = self.size(scope);
        let firsts: Vec<Unknown> = parts.iter().map(|part| self.size(*part)).collect();
        for (row, of) in shape.rows().iter().enumerate() {
            let size = shape.size(row);
            let sizes: Vec<Unknown> = firsts.iter().map(|first| first + size).collect();
            shape.add_sums(&mut self.bounds, whole + size, &sizes, of.split);
        }
    }

    /// What the tables of a scope say.
    fn add_claims(&mut self, scope: usize) {
        let tables = self.sites[scope].tables;
        let all = self.size(scope);
        for (question, drawn) in tables.all.iter().enumerate() {
            if let Some(table) = drawn.shown() {
                self.read((scope, None, question), all, table, None);
            }
        }
        for (split, broken) in tables.broken.iter().enumerate() {
            let mut groups: BTreeMap<&[usize], Unknown> = BTreeMap::new();
            for (question, drawn) in broken.iter().enumerate() {
                let Some(parts) = drawn.as_ref().and_then(Drawn::shown) else {
                    continue;
                };
                let place = (scope, Some(split), question);
                self.say_nobody_else(place, parts);
                for part in parts {
                    let members = part.block.members.as_slice();
                    let group = groups.get(members).copied();
                    let group = group.unwrap_or_else(|| self.group(scope, split, members));
                    groups.insert(members, group);
                    let led_from = self.led_from(place, group, members);
                    self.read(place, group, &part.table, led_from);
                }
            }
        }
    }

    /// In the nation those of all languages add up to all.
    fn add_languages(&mut self, scope: usize) {
        let frame = &self.method.frame;
        let splits = 0..frame.plan.splits().len();
        let by_language = splits.filter(|split| !frame.is_by_question(*split));
        for split in by_language.filter(|_| self.sites[scope].by_language) {
            let members = 0..frame.members(split);
            let members = members.map(|_| self.row(scope, Some(split)));
            let members: Vec<Unknown> = members.collect();
            self.languages = members.first().copied().unwrap_or_default();
            let all = self.size(scope);
            let shape = &self.method.shape;
            shape.add_sums(&mut self.bounds, all, &members, Some(split));
        }
    }

    /// A new row of unknowns with its equations: the unknown number of people in it.
    fn row(&mut self, scope: usize, split: Option<usize>) -> Unknown {
        let people = self.people(scope);
        let shape = &self.method.shape;
        let size = self.bounds.unknown(0, people);
        for _ in 1..shape.width() {
            self.bounds.unknown(0, people);
        }
        shape.add_tables(&mut self.bounds, size, split);
        size
    }

    /// The size of a member of a split.
    fn member(&self, scope: usize, split: usize, member: usize) -> Unknown {
        let shape = &self.method.shape;
        let mut rows = shape.rows().iter();
        let first = rows.position(|row| row.split == Some(split));
        let first = first.map_or(self.languages, |row| self.size(scope) + shape.size(row));
        first + narrow(member) * shape.width()
    }

    /// The size of a group of members of a split: the member's, or that of a new row.
    fn group(&mut self, scope: usize, split: usize, members: &[usize]) -> Unknown {
        let sizes = members.iter();
        let sizes = sizes.map(|member| self.member(scope, split, *member));
        let sizes: Vec<Unknown> = sizes.collect();
        if let [alone] = sizes[..] {
            return alone;
        }
        let group = self.row(scope, Some(split));
        let shape = &self.method.shape;
        shape.add_sums(&mut self.bounds, group, &sizes, Some(split));
        group
    }

    /// That nobody is in the members of a split that are in none of the groups that are shown (rule
    /// B2).
    fn say_nobody_else(&mut self, place: Place, parts: &[Part]) {
        let (scope, Some(split), question) = place else {
            return;
        };
        if !self.method.rules.holds(Rule::LeftOver) {
            return;
        }
        let shown = parts.iter().fold(0, |shown, part| shown | part.members());
        for member in 0..self.method.frame.members(split) {
            if shown & (1 << member) == 0 {
                let size = self.member(scope, split, member);
                let asked = self.method.shape.asked(size, question);
                self.claims.entry(place).or_default().say_nobody(asked);
            }
        }
    }

    /// Of a question whose routing one is not broken down by the split: how many of a group of this
    /// size were asked the latter, as an unknown and as it was counted.
    fn led_from(&self, place: Place, group: Unknown, members: &[usize]) -> Option<(Unknown, u32)> {
        let (scope, split, question) = place;
        let (frame, split) = (&self.method.frame, split?);
        let route = frame.plan.questions()[question].route?;
        let masks = self.method.rules.holds(Rule::Unanimity);
        if !masks || frame.plan.breaks(split, route.question) {
            return None;
        }
        let sizes = frame.sizes(self.sites[scope].strata, split, route.question);
        let number = members.iter().map(|member| sizes[*member]).sum();
        Some((self.method.shape.asked(group, route.question), number))
    }

    fn read(
        &mut self,
        place: Place,
        size: Unknown,
        table: &Table,
        led_from: Option<(Unknown, u32)>,
    ) {
        let (_, split, question) = place;
        let planned = &self.method.frame.plan.questions()[question];
        let reading = Reading {
            table,
            asked: self.method.shape.asked(size, question),
            first: self.method.shape.columns(size, question).start,
            everybody: split.is_none(),
            is_routed: planned.route.is_some(),
            is_multiple: planned.is_multiple(),
            led_from,
        };
        reading.say(&mut self.bounds, self.claims.entry(place).or_default());
    }

    /// All and the members of all splits, as far as they are small: of whom a question was asked,
    /// unless the answer to it makes the member.
    fn add_hidden(&mut self, scope: usize) {
        if !self.method.rules.holds(Rule::Threshold) {
            return;
        }
        let site = self.sites[scope];
        let frame = &self.method.frame;
        let protections = self.method.protections();
        for (question, protection) in protections.into_iter().enumerate() {
            let is_small = |people: u32| (1..protection).contains(&people);
            if is_small(frame.asked(site.strata, question)) {
                self.hide(self.size(scope), question);
            }
            for (split, by) in frame.plan.splits().iter().enumerate() {
                let chain = &frame.plan.questions()[question].chain;
                let says = match by.question_index() {
                    Some(by) => chain.contains(&by),
                    None => !site.by_language,
                };
                if says || !self.method.shape.counts_in(Some(split), question) {
                    continue;
                }
                let sizes = frame.sizes(site.strata, split, question);
                for (member, people) in sizes.into_iter().enumerate() {
                    if is_small(people) {
                        self.hide(self.member(scope, split, member), question);
                    }
                }
            }
        }
    }

    fn hide(&mut self, size: Unknown, question: usize) {
        let columns = self.method.shape.columns(size, question);
        self.hidden.push(Hidden {
            first: columns.start,
            columns: columns.end - columns.start,
        });
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("there are fewer counts than that")
}
