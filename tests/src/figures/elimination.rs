//! Game (a): exact elimination. A population whose indicator is a linear combination of those that
//! are shown has a distribution that can be worked out.
//!
//! All of it is decided by one vector: a random change of the answers that no shown table would
//! notice ([`Unseen`]). Whatever population it changes cannot be derived; whatever it leaves alone
//! can.

use std::collections::{BTreeMap, BTreeSet};

use crate::figures::areas::{Area, Areas};
use crate::figures::hunt::Hunt;
use crate::figures::layout::{EVERYBODY, Group, Layout};
use crate::figures::modular::{Echelon, PRIME, Sparse, add};
use crate::figures::{Case, Win, explain, transposed};

/// How many wins of a pattern are explained; the others are named.
const EXPLAINED: usize = 2;

/// A population: an area and a group of it.
pub type Population = (Area, Group);

/// Slots of cohorts that are known to be empty.
pub type Empty = BTreeSet<(usize, usize)>;

/// A random change of the answers to a question that changes no shown table.
#[derive(Clone, Debug)]
pub struct Unseen {
    slots: usize,
    /// By cohort and slot.
    change: Vec<u64>,
}

impl Unseen {
    /// Draws one, given what is shown and what is known to be empty.
    pub fn draw<'p>(
        layout: &Layout<'_>,
        areas: &Areas,
        cohorts: usize,
        shown: impl IntoIterator<Item = &'p Population>,
        empty: &Empty,
    ) -> Self {
        let slots = layout.slots;
        let mut equations = Echelon::new(cohorts * slots);
        for (cohort, slot) in empty {
            equations.insert(vec![(column(slots, *cohort, *slot), 1)]);
        }
        for cohort in 0..cohorts {
            for (split, _) in layout.splits.iter().enumerate() {
                let everybody = (column(slots, cohort, EVERYBODY), PRIME - 1);
                let members = Group {
                    split: Some(split),
                    members: layout.all_members(split),
                };
                let members = layout.slots_of(members);
                let members = members.map(|slot| (column(slots, cohort, slot), 1));
                equations.insert([everybody].into_iter().chain(members).collect());
            }
        }
        let mut rows: Vec<Sparse> = shown
            .into_iter()
            .map(|(area, group)| {
                let cohorts = areas.cohorts(*area).iter();
                cohorts
                    .flat_map(|cohort| {
                        let slots_of = layout.slots_of(*group);
                        slots_of.map(|slot| (column(slots, *cohort, slot), 1))
                    })
                    .collect()
            })
            .collect();
        // Small areas first: they keep the rows of large ones short.
        rows.sort_by_key(Vec::len);
        for row in rows {
            equations.insert(row);
        }
        Self {
            slots,
            change: equations.random_solution(61),
        }
    }

    /// By how much a slot of a cohort changes.
    #[must_use]
    pub fn of(&self, cohort: usize, slot: usize) -> u64 {
        self.change[cohort * self.slots + slot]
    }

    /// By how much a population changes.
    #[must_use]
    pub fn change(&self, layout: &Layout<'_>, areas: &Areas, (area, group): Population) -> u64 {
        areas.cohorts(area).iter().fold(0, |sum, cohort| {
            layout.slots_of(group).fold(sum, |sum, slot| {
                add(sum, self.change[cohort * self.slots + slot])
            })
        })
    }
}

fn column(slots: usize, cohort: usize, slot: usize) -> u32 {
    u32::try_from(cohort * slots + slot).expect("there are not that many cohorts")
}

/// Questions that are shown of the same populations, with the same threshold.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// The class of the questions.
    pub class: usize,
    /// The threshold.
    pub threshold: u64,
    /// What is shown.
    pub shown: BTreeSet<Population>,
    /// The questions.
    pub questions: Vec<usize>,
}

impl Pattern {
    /// Puts all questions of which something is shown into patterns.
    #[must_use]
    pub fn all(case: Case<'_>) -> Vec<Self> {
        let mut shown: BTreeMap<usize, BTreeSet<Population>> = BTreeMap::new();
        for table in &case.released.shown {
            let populations = shown.entry(table.question).or_default();
            populations.insert((table.area, table.group));
        }
        let mut patterns: Vec<Self> = Vec::new();
        for (question, shown) in shown {
            let class = case.layout.class_of[question];
            let threshold = case.layout.threshold(case.public, question);
            let alike = patterns.iter_mut().find(|pattern| {
                (pattern.class, pattern.threshold) == (class, threshold) && pattern.shown == shown
            });
            match alike {
                Some(pattern) => pattern.questions.push(question),
                None => patterns.push(Self {
                    class,
                    threshold,
                    shown,
                    questions: vec![question],
                }),
            }
        }
        patterns
    }
}

/// For each class the slots that are known to be empty: those that routing leaves empty, and those
/// that are missing from a breakdown that is shown, since by rule B2 nobody is left over.
///
/// Where that rule is broken somebody is left over, and the conclusion is not drawn: an attacker who
/// drew it would be mistaken.
#[must_use]
pub fn known_empty(case: Case<'_>) -> Vec<Empty> {
    let (layout, areas) = (case.layout, &case.released.areas);
    let mut covered: BTreeMap<(usize, Area, usize), u64> = BTreeMap::new();
    for table in &case.released.shown {
        if let Some(split) = table.group.split {
            let key = (table.question, table.area, split);
            *covered.entry(key).or_default() |= table.group.members;
        }
    }
    let mut empty = vec![Empty::new(); layout.classes.len()];
    for ((question, area, split), members) in covered {
        let class = layout.class_of[question];
        let others = Group {
            split: Some(split),
            members: layout.all_members(split) & !members,
        };
        if case.truth.size(layout, areas, class, (area, others)) == 0 {
            for cohort in areas.cohorts(area) {
                empty[class].extend(layout.slots_of(others).map(|slot| (*cohort, slot)));
            }
        }
    }
    for (index, class) in layout.classes.iter().enumerate() {
        if let Some(parent) = class.parent {
            let inherited = empty[parent].clone();
            empty[index].extend(inherited);
        }
        for (slot, _) in class.never.iter().enumerate().filter(|(_, never)| **never) {
            empty[index].extend((0..case.public.cohorts.len()).map(|cohort| (cohort, slot)));
        }
    }
    empty
}

/// Plays the game; gives every win, one for each pattern of questions and population.
#[must_use]
pub fn attack(case: Case<'_>) -> Vec<Win> {
    let patterns = Pattern::all(case);
    let empty = known_empty(case);
    let nested = case.released.areas.nested();
    let mut wins = Vec::new();
    let mut seen = Vec::new();
    for pattern in &patterns {
        let unseen = Unseen::draw(
            case.layout,
            &case.released.areas,
            case.public.cohorts.len(),
            &pattern.shown,
            &empty[pattern.class],
        );
        let hunt = Hunt::new(case, pattern, &unseen);
        for (place, found) in hunt.all(&nested).iter().enumerate() {
            let mut win = explain::name(case, pattern, found);
            if place < EXPLAINED {
                win.from = explain::tables(case, pattern, &empty[pattern.class], found);
            }
            wins.push(win);
        }
        seen.push(unseen);
    }
    wins.extend(transposed::attack(case, &patterns, &seen));
    wins
}
