//! All that is shown as one system of unknown counts: what the tables say, and how counts hang
//! together by groups, areas, options and routing.

use std::collections::{BTreeMap, BTreeSet};

use domain::questionnaire::{ChoiceOption, Kind};

use crate::figures::Case;
use crate::figures::elimination::Population;
use crate::figures::layout::{Group, Layout};
use crate::figures::populations::Populations;
use crate::figures::ranges::{Contradiction, Ranges, UNBOUNDED, Unknown};
use crate::figures::released::{Figure, Table};
use crate::figures::rounding::{self, Share};

/// More people than answer.
const EVERYBODY_THERE_IS: i64 = 1 << 20;

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

/// The unknowns of one population and question.
#[derive(Clone, Debug)]
struct Counts {
    asked: Unknown,
    /// By option; the unanswered last.
    options: Vec<Unknown>,
}

/// The system.
#[derive(Clone, Debug)]
pub struct System {
    ranges: Ranges,
    /// By class and population how many were asked.
    asked: BTreeMap<(usize, Population), Unknown>,
    counts: BTreeMap<(usize, Population), Counts>,
    /// For counts, how many chose anything else.
    others: BTreeMap<Unknown, Unknown>,
    /// Counts of sensitive questions that stand for themselves: none is 1 to 4.
    not_few: Vec<Unknown>,
}

impl System {
    /// Writes down all that is known about these questions, in the groups of these splits.
    #[must_use]
    pub fn new(case: Case<'_>, subject: &Subject, knowledge: Knowledge) -> Self {
        let questions = &subject.questions;
        let mut system = Self {
            ranges: Ranges::default(),
            asked: BTreeMap::new(),
            counts: BTreeMap::new(),
            others: BTreeMap::new(),
            not_few: Vec::new(),
        };
        let populations = Populations::new(case, subject);
        let mut classes: BTreeSet<usize> = BTreeSet::from([0]);
        classes.extend(
            questions
                .iter()
                .map(|question| case.layout.class_of[*question]),
        );
        for class in &classes {
            system.add_class(case, *class, &populations);
        }
        for question in questions {
            system.add_question(case, *question, &populations);
        }
        for class in &classes {
            system.add_routing(case, *class, &populations);
        }
        system.add_groups(case, questions, &populations);
        for table in &case.released.shown {
            if questions.contains(&table.question) {
                system.add_table(case, table, knowledge);
            }
        }
        system
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
                    self.ranges.row([(*unknown, 1)], low, high);
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

    /// The unknown count of an option.
    #[must_use]
    pub fn count(&self, question: usize, population: Population, option: usize) -> Option<Unknown> {
        let counts = self.counts.get(&(question, population))?;
        counts.options.get(option).copied()
    }

    /// The unknown count of all who did not choose an option that stands in a table.
    #[must_use]
    pub fn others(
        &self,
        question: usize,
        population: Population,
        option: usize,
    ) -> Option<Unknown> {
        let count = self.count(question, population, option)?;
        self.others.get(&count).copied()
    }

    /// All questions and populations that the system has.
    pub fn populations(&self) -> impl Iterator<Item = (usize, Population)> {
        self.counts.keys().copied()
    }

    /// Whether a whole distribution has one value left.
    #[must_use]
    pub fn is_fixed(&self, question: usize, population: Population) -> bool {
        let counts = self.counts.get(&(question, population));
        counts.is_some_and(|counts| {
            counts.options.iter().all(|option| {
                let (low, high) = self.ranges.range(*option);
                low == high
            })
        })
    }

    /// Where the real answers are outside the ranges, if anywhere.
    #[must_use]
    pub fn departure_from_truth(&self, case: Case<'_>) -> Option<String> {
        let areas = &case.released.areas;
        for ((question, population), counts) in &self.counts {
            let class = case.layout.class_of[*question];
            let asked = case.truth.size(case.layout, areas, class, *population);
            let mut real = case
                .truth
                .distribution(case.layout, areas, *question, *population);
            real.push(asked);
            let unknowns = counts.options.iter().chain([&counts.asked]);
            for (place, (unknown, real)) in unknowns.zip(real).enumerate() {
                let (low, high) = self.ranges.range(*unknown);
                let real = i64::try_from(real).unwrap_or(i64::MAX);
                if !(low..=high).contains(&real) {
                    let question = &case.layout.questionnaire.questions()[*question];
                    return Some(format!(
                        "{} of {} in {} is {real}, and is said to be {low} to {high}",
                        question
                            .options()
                            .get(place)
                            .map_or("the last", |o| o.key().as_str()),
                        question.key(),
                        crate::figures::explain::population(case, *population),
                    ));
                }
            }
        }
        None
    }

    fn add_class(&mut self, case: Case<'_>, class: usize, populations: &Populations) {
        for population in populations.all() {
            let never = case.layout.slots_of(population.1);
            let nobody = never
                .into_iter()
                .all(|slot| case.layout.classes[class].never[slot]);
            let most = if nobody { 0 } else { EVERYBODY_THERE_IS };
            let unknown = self.ranges.unknown(0, most);
            self.asked.insert((class, population), unknown);
        }
        let ranges = &mut self.ranges;
        populations.sums(case, |whole, parts| {
            let of = |population: &Population| self.asked[&(class, *population)];
            ranges.sum(of(&whole), parts.iter().map(of));
        });
    }

    fn add_question(&mut self, case: Case<'_>, index: usize, populations: &Populations) {
        let question = &case.layout.questionnaire.questions()[index];
        let class = case.layout.class_of[index];
        let length = question.options().len() + 1;
        for population in populations.all() {
            let asked = self.asked[&(class, population)];
            let (_, most) = self.ranges.range(asked);
            let options: Vec<Unknown> = (0..length)
                .map(|option| {
                    let ends = question
                        .options()
                        .get(option)
                        .is_some_and(ChoiceOption::ends);
                    self.ranges.unknown(0, if ends { 0 } else { most })
                })
                .collect();
            match question.kind() {
                Kind::Single | Kind::Scale => self.ranges.sum(asked, options.iter().copied()),
                Kind::Multiple { at_most } => {
                    self.add_choices(asked, &options, at_most.map(|most| most.get().into()));
                }
            }
            self.counts
                .insert((index, population), Counts { asked, options });
        }
        let ranges = &mut self.ranges;
        let counts = &self.counts;
        populations.sums(case, |whole, parts| {
            for option in 0..length {
                let of = |population: &Population| counts[&(index, *population)].options[option];
                ranges.sum(of(&whole), parts.iter().map(of));
            }
        });
    }

    /// Several answers: nobody chooses one twice, whoever answered chose one at least.
    fn add_choices(&mut self, asked: Unknown, options: &[Unknown], at_most: Option<i64>) {
        let [options @ .., unanswered] = options else {
            return;
        };
        for option in options {
            self.ranges
                .row([(*option, 1), (*unanswered, 1), (asked, -1)], -UNBOUNDED, 0);
        }
        let all = || options.iter().map(|option| (*option, 1));
        self.ranges
            .row(all().chain([(*unanswered, 1), (asked, -1)]), 0, UNBOUNDED);
        if let Some(most) = at_most {
            let limit = [(*unanswered, most), (asked, -most)];
            self.ranges.row(all().chain(limit), -UNBOUNDED, 0);
        }
    }

    /// Those who are asked a routed question are those who chose an option of another.
    fn add_routing(&mut self, case: Case<'_>, class: usize, populations: &Populations) {
        let Some((gate, any_of)) = &case.layout.classes[class].gate else {
            return;
        };
        for population in populations.all() {
            if let Some(counts) = self.counts.get(&(*gate, population)) {
                let chosen: Vec<_> = any_of
                    .iter()
                    .map(|option| counts.options[*option])
                    .collect();
                self.ranges.sum(self.asked[&(class, population)], chosen);
            }
        }
    }

    /// A group is those who chose an option of the breakdown's question, whatever else is asked.
    fn add_groups(
        &mut self,
        case: Case<'_>,
        questions: &BTreeSet<usize>,
        populations: &Populations,
    ) {
        for (split, by) in case.layout.splits.iter().enumerate() {
            let Some(question) = by.question.filter(|question| questions.contains(question)) else {
                continue;
            };
            let options = case.layout.questionnaire.questions()[question].options();
            for (area, groups) in &populations.groups {
                for (member, name) in by.members.iter().enumerate() {
                    let group = Layout::member(split, member);
                    let option = options
                        .iter()
                        .position(|option| option.key().as_str() == name);
                    let option = option.unwrap_or(options.len());
                    if groups.contains(&group) {
                        let all = &self.counts[&(question, (*area, Group::ALL))];
                        let parts = [all.options[option]];
                        self.ranges.sum(self.asked[&(0, (*area, group))], parts);
                    }
                }
            }
        }
    }

    fn add_table(&mut self, case: Case<'_>, table: &Table, knowledge: Knowledge) {
        let question = &case.layout.questionnaire.questions()[table.question];
        let counts = self.counts[&(table.question, (table.area, table.group))].clone();
        let asked = counts.asked;
        if let Some(base) = table.base {
            let (low, high) = case.released.rounding.asked(base);
            self.ranges.narrow(asked, low, high);
        }
        let rules = knowledge == Knowledge::Rules;
        if rules {
            let threshold = case.layout.threshold(case.public, table.question);
            let threshold = i64::try_from(threshold).unwrap_or(i64::MAX);
            self.ranges.narrow(asked, threshold, EVERYBODY_THERE_IS);
        }
        let single = !matches!(question.kind(), Kind::Multiple { .. });
        let choices = question
            .options()
            .iter()
            .filter(|option| !option.ends())
            .count();
        let others = if single && choices == 2 { 3 } else { 2 };
        for figure in &table.figures {
            let count = self.figure(&counts, figure);
            self.add_figure(case, table, figure, (count, asked));
            let alone = figure.options.len() == 1;
            if single && alone {
                let rest = self.ranges.unknown(0, EVERYBODY_THERE_IS);
                self.ranges.sum(asked, [count, rest]);
                self.others.insert(count, rest);
            }
            if rules && alone && !figure.is_masked() {
                self.ranges
                    .row([(asked, 1), (count, -1)], others, UNBOUNDED);
                if question.sensitive() {
                    self.not_few.push(count);
                }
            }
        }
    }

    /// The unknown that a figure is about: a count, or the sum of several.
    fn figure(&mut self, counts: &Counts, figure: &Figure) -> Unknown {
        let options = figure.options.iter().map(|option| counts.options[*option]);
        if let [one] = figure.options.as_slice() {
            return counts.options[*one];
        }
        let sum = self.ranges.unknown(0, EVERYBODY_THERE_IS);
        self.ranges.sum(sum, options);
        sum
    }

    fn add_figure(
        &mut self,
        case: Case<'_>,
        table: &Table,
        figure: &Figure,
        (count, asked): (Unknown, Unknown),
    ) {
        if let Some(exact) = figure.count {
            self.ranges.narrow(count, exact, exact);
        }
        let mut shares = Vec::new();
        if let Some(percent) = figure.percent {
            let base = table.base.unwrap_or(0);
            let question = &case.layout.questionnaire.questions()[table.question];
            shares.push(case.released.rounding.share(question, base, percent));
        }
        if let Some((least, most)) = figure.band {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a percentage is at most 100"
            )]
            let hundredths = |percent: f64| (percent * 100.0).round() as i64;
            shares.push(Share {
                least: hundredths(least),
                most: hundredths(most),
                strictly: false,
            });
        }
        for share in shares {
            let margin = i64::from(share.strictly);
            let least = [(count, rounding::WHOLE), (asked, -share.least)];
            self.ranges.row(least, margin, UNBOUNDED);
            let most = [(count, rounding::WHOLE), (asked, -share.most)];
            self.ranges.row(most, -UNBOUNDED, -margin);
        }
    }
}
