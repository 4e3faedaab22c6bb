//! All that is shown as one system of unknown counts: how counts hang together by groups, areas,
//! options and routing. What single tables say is added by `tables`.

use std::collections::{BTreeMap, BTreeSet};

use domain::questionnaire::{ChoiceOption, Kind};

use crate::figures::elimination::Population;
use crate::figures::layout::{Group, Layout};
use crate::figures::populations::Populations;
use crate::figures::ranges::{Contradiction, Ranges, UNBOUNDED, Unknown};
use crate::figures::released::Table;
use crate::figures::{Case, explain};

/// More people than answer.
pub(super) const EVERYBODY_THERE_IS: i64 = 1 << 20;

/// What is taken for granted beside the figures themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knowledge {
    /// That the rules were kept: what is shown is of enough people and was not to be masked.
    Rules,
    /// Nothing.
    FiguresAlone,
}

/// What a system is about.
#[derive(Clone, Debug, Default)]
pub struct Subject {
    /// The questions.
    pub questions: BTreeSet<usize>,
    /// The splits whose groups are looked at even where none of them is shown.
    pub splits: BTreeSet<usize>,
}

/// The system.
#[derive(Clone, Debug)]
pub struct System {
    pub(super) ranges: Ranges,
    populations: Populations,
    /// By class the unknown of how many were asked in the first population; the others follow.
    asked: BTreeMap<usize, Unknown>,
    /// By question the unknown of the first option in the first population, and how many options
    /// there are, the unanswered included; the other options and populations follow.
    counts: BTreeMap<usize, (Unknown, usize)>,
    /// For counts that stand in tables, how many chose anything else.
    pub(super) others: BTreeMap<Unknown, Unknown>,
    /// Counts of sensitive questions that stand for themselves: none is 1 to 4.
    pub(super) not_few: Vec<Unknown>,
}

impl System {
    /// Writes down what is known about these questions, in the groups of these splits, before any
    /// table is read.
    #[must_use]
    pub fn new(case: Case<'_>, subject: &Subject) -> Self {
        let questions = &subject.questions;
        let mut system = Self {
            ranges: Ranges::default(),
            populations: Populations::new(case, subject),
            asked: BTreeMap::new(),
            counts: BTreeMap::new(),
            others: BTreeMap::new(),
            not_few: Vec::new(),
        };
        let mut classes: BTreeSet<usize> = BTreeSet::from([0]);
        classes.extend(questions.iter().map(|index| case.layout.class_of[*index]));
        for class in &classes {
            system.add_class(case, *class);
        }
        for question in questions {
            system.add_question(case, *question);
        }
        for class in &classes {
            system.add_routing(case, *class);
        }
        system.add_groups(case, questions);
        system
    }

    /// Adds what tables say; those of other questions are passed over.
    #[must_use]
    pub fn with<'t>(
        mut self,
        case: Case<'_>,
        tables: impl IntoIterator<Item = &'t Table>,
        knowledge: Knowledge,
    ) -> Self {
        for table in tables {
            if self.counts.contains_key(&table.question) {
                self.add_table(case, table, knowledge);
            }
        }
        self
    }

    /// Narrows all ranges as far as they go.
    pub fn settle(&mut self) -> Result<(), Contradiction> {
        loop {
            self.ranges.propagate()?;
            let mut moved = false;
            for unknown in &self.not_few {
                let (low, high) = self.ranges.range(*unknown);
                if (1..5).contains(&low) || (1..5).contains(&high) {
                    let low = if low > 0 { low.max(5) } else { low };
                    let high = if high < 5 { 0 } else { high };
                    self.ranges.narrow(*unknown, low, high);
                    moved = true;
                }
            }
            if !moved {
                return Ok(());
            }
        }
    }

    /// The ranges, to try values in.
    pub fn ranges(&mut self) -> &mut Ranges {
        &mut self.ranges
    }

    /// The range of an unknown as it is known.
    #[must_use]
    pub fn range(&self, unknown: Unknown) -> (i64, i64) {
        self.ranges.range(unknown)
    }

    /// The unknown counts of the options, the unanswered last.
    #[must_use]
    pub fn options(&self, question: usize, population: Population) -> Vec<Unknown> {
        let place = self.populations.place(population);
        place.map_or_else(Vec::new, |place| self.options_at(question, place))
    }

    /// The unknown count of all who did not choose an option that stands in a table.
    #[must_use]
    pub fn others_than(&self, count: Unknown) -> Option<Unknown> {
        self.others.get(&count).copied()
    }

    /// All questions and populations that the system has.
    pub fn subjects(&self) -> impl Iterator<Item = (usize, Population)> {
        let questions = self.counts.keys();
        questions.flat_map(|question| self.populations.iter().map(|one| (*question, one)))
    }

    /// Whether a whole distribution has one value left.
    #[must_use]
    pub fn is_fixed(&self, question: usize, population: Population) -> bool {
        let options = self.options(question, population);
        let fixed = |option: &Unknown| {
            let (low, high) = self.ranges.range(*option);
            low == high
        };
        !options.is_empty() && options.iter().all(fixed)
    }

    /// Where the real answers are outside the ranges, if anywhere: in the populations of tables that
    /// are shown, or in all.
    #[must_use]
    pub fn departure_from_truth(&self, case: Case<'_>, in_all: bool) -> Option<String> {
        let (areas, truth) = (&case.released.areas, case.truth);
        let shown = case.released.shown.iter();
        let shown: BTreeSet<(usize, Population)> = shown
            .map(|table| (table.question, (table.area, table.group)))
            .collect();
        for question in self.counts.keys() {
            let class = case.layout.class_of[*question];
            for (place, population) in self.populations.iter().enumerate() {
                if !in_all && !shown.contains(&(*question, population)) {
                    continue;
                }
                let asked = truth.size(case.layout, areas, class, population);
                let real = truth.distribution(case.layout, areas, *question, population);
                let options = self.options_at(*question, place);
                let options = options.iter().zip(&real);
                let others = options.clone().filter_map(|(unknown, real)| {
                    Some((*self.others.get(unknown)?, asked.saturating_sub(*real)))
                });
                let counted = options.map(|(unknown, real)| (*unknown, *real));
                let all = [(self.asked_at(class, place), asked)];
                for (unknown, real) in all.into_iter().chain(counted).chain(others) {
                    let (low, high) = self.ranges.range(unknown);
                    let real = i64::try_from(real).unwrap_or(i64::MAX);
                    if !(low..=high).contains(&real) {
                        return Some(format!(
                            "a count of {} in {} is {real}, and is said to be {low} to {high}",
                            case.layout.questionnaire.questions()[*question].key(),
                            explain::population(case, population),
                        ));
                    }
                }
            }
        }
        None
    }

    /// The unknown number of those asked.
    pub(super) fn asked(&self, class: usize, population: Population) -> Option<Unknown> {
        let place = self.populations.place(population)?;
        Some(self.asked_at(class, place))
    }

    fn asked_at(&self, class: usize, place: usize) -> Unknown {
        self.asked[&class] + unknown(place)
    }

    fn options_at(&self, question: usize, place: usize) -> Vec<Unknown> {
        let (first, length) = self.counts[&question];
        let start = first + unknown(place * length);
        (start..start + unknown(length)).collect()
    }

    fn add_class(&mut self, case: Case<'_>, class: usize) {
        let never = &case.layout.classes[class].never;
        let mut unknowns = Vec::new();
        for (_, group) in self.populations.iter() {
            let nobody = case.layout.slots_of(group).all(|slot| never[slot]);
            let most = if nobody { 0 } else { EVERYBODY_THERE_IS };
            unknowns.push(self.ranges.unknown(0, most));
        }
        let first = unknowns.first().copied().unwrap_or_default();
        self.asked.insert(class, first);
        for (whole, parts) in self.populations.sums() {
            let parts = parts.iter().map(|part| first + unknown(*part));
            self.ranges.sum(first + unknown(*whole), parts);
        }
    }

    fn add_question(&mut self, case: Case<'_>, index: usize) {
        let question = &case.layout.questionnaire.questions()[index];
        let class = case.layout.class_of[index];
        let length = question.options().len() + 1;
        let mut first = None;
        for place in 0..self.populations.len() {
            let asked = self.asked_at(class, place);
            let (_, most) = self.ranges.range(asked);
            let options: Vec<Unknown> = (0..length)
                .map(|option| {
                    let option = question.options().get(option);
                    let ends = option.is_some_and(ChoiceOption::ends);
                    self.ranges.unknown(0, if ends { 0 } else { most })
                })
                .collect();
            first = first.or(options.first().copied());
            match question.kind() {
                Kind::Single | Kind::Scale => self.ranges.sum(asked, options),
                Kind::Multiple { at_most } => {
                    self.add_choices(asked, &options, at_most.map(|most| most.get().into()));
                }
            }
        }
        let first = first.unwrap_or_default();
        self.counts.insert(index, (first, length));
        for (whole, parts) in self.populations.sums() {
            for option in 0..length {
                let of = |place: usize| first + unknown(place * length + option);
                let parts = parts.iter().map(|part| of(*part));
                self.ranges.sum(of(*whole), parts);
            }
        }
    }

    /// Several answers: nobody chooses one twice, whoever answered chose one at least.
    fn add_choices(&mut self, asked: Unknown, options: &[Unknown], at_most: Option<i64>) {
        let [options @ .., unanswered] = options else {
            return;
        };
        for option in options {
            let row = [(*option, 1), (*unanswered, 1), (asked, -1)];
            self.ranges.row(row, -UNBOUNDED, 0);
        }
        let all = || options.iter().map(|option| (*option, 1));
        let answered = [(*unanswered, 1), (asked, -1)];
        self.ranges.row(all().chain(answered), 0, UNBOUNDED);
        if let Some(most) = at_most {
            let limit = [(*unanswered, most), (asked, -most)];
            self.ranges.row(all().chain(limit), -UNBOUNDED, 0);
        }
    }

    /// Those who are asked a routed question are those who chose an option of another.
    fn add_routing(&mut self, case: Case<'_>, class: usize) {
        let Some((gate, any_of)) = &case.layout.classes[class].gate else {
            return;
        };
        if !self.counts.contains_key(gate) {
            return;
        }
        for place in 0..self.populations.len() {
            let options = self.options_at(*gate, place);
            let chosen = any_of.iter().map(|option| options[*option]);
            self.ranges.sum(self.asked_at(class, place), chosen);
        }
    }

    /// A group is those who chose an option of the breakdown's question, whatever else is asked.
    fn add_groups(&mut self, case: Case<'_>, questions: &BTreeSet<usize>) {
        for (split, by) in case.layout.splits.iter().enumerate() {
            let Some(question) = by.question.filter(|one| questions.contains(one)) else {
                continue;
            };
            let options = case.layout.questionnaire.questions()[question].options();
            for area in 0..case.released.areas.len() {
                let all = self.options(question, (area, Group::ALL));
                for (member, name) in by.members.iter().enumerate() {
                    let mut keys = options.iter().map(|option| option.key().as_str());
                    let option = keys.position(|key| key == name);
                    let chose = all[option.unwrap_or(options.len())];
                    if let Some(group) = self.asked(0, (area, Layout::member(split, member))) {
                        self.ranges.sum(group, [chose]);
                    }
                }
            }
        }
    }
}

fn unknown(place: usize) -> Unknown {
    Unknown::try_from(place).expect("a range cannot have more unknowns")
}
