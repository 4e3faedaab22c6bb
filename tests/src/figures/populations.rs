//! The populations that a system of counts speaks of, and which of them are sums of others: in each
//! area everybody, the members of all splits of which something is shown, and the merged groups that
//! are shown there.

use std::collections::{BTreeMap, BTreeSet};

use crate::figures::Case;
use crate::figures::areas::Area;
use crate::figures::elimination::Population;
use crate::figures::layout::{Group, Layout};
use crate::figures::system::Subject;

/// Populations by their place, and their sums.
#[derive(Clone, Debug, Default)]
pub(super) struct Populations {
    all: Vec<Population>,
    places: BTreeMap<Population, usize>,
    sums: Vec<(usize, Vec<usize>)>,
}

impl Populations {
    pub(super) fn new(case: Case<'_>, subject: &Subject) -> Self {
        let tables = || {
            let shown = case.released.shown.iter();
            shown.filter(|table| subject.questions.contains(&table.question))
        };
        let mut splits = subject.splits.clone();
        splits.extend(tables().filter_map(|table| table.group.split));
        let mut groups: BTreeMap<Area, BTreeSet<Group>> = BTreeMap::new();
        for area in 0..case.released.areas.len() {
            let here = groups.entry(area).or_default();
            here.insert(Group::ALL);
            for split in &splits {
                let members = 0..case.layout.splits[*split].members.len();
                here.extend(members.map(|member| Layout::member(*split, member)));
            }
        }
        for table in tables() {
            groups.entry(table.area).or_default().insert(table.group);
        }
        let mut populations = Self::default();
        for (area, groups) in &groups {
            for group in groups {
                let place = populations.all.len();
                populations.all.push((*area, *group));
                populations.places.insert((*area, *group), place);
            }
        }
        for (area, groups) in &groups {
            populations.add_groups(case, *area, groups, &splits);
            populations.add_parts(case, *area, groups);
        }
        populations
    }

    /// All of them, in the order of their places.
    pub(super) fn iter(&self) -> impl Iterator<Item = Population> {
        self.all.iter().copied()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// The place of one.
    pub(super) fn place(&self, population: Population) -> Option<usize> {
        self.places.get(&population).copied()
    }

    /// All that are sums of others, by their places.
    pub(super) fn sums(&self) -> &[(usize, Vec<usize>)] {
        &self.sums
    }

    /// Everybody is the sum of the groups of a split, a merged group that of its members.
    fn add_groups(
        &mut self,
        case: Case<'_>,
        area: Area,
        groups: &BTreeSet<Group>,
        splits: &BTreeSet<usize>,
    ) {
        for split in splits {
            let everybody = (Group::ALL, case.layout.all_members(*split));
            let merged = groups
                .iter()
                .filter(|group| group.split == Some(*split) && !group.members.is_power_of_two());
            let merged = merged.map(|group| (*group, group.members));
            for (whole, members) in [everybody].into_iter().chain(merged) {
                let parts = (0..case.layout.splits[*split].members.len())
                    .filter(|member| members >> member & 1 == 1)
                    .map(|member| self.places[&(area, Layout::member(*split, member))]);
                let parts = parts.collect();
                self.sums.push((self.places[&(area, whole)], parts));
            }
        }
    }

    /// An area is the sum of its parts.
    fn add_parts(&mut self, case: Case<'_>, area: Area, groups: &BTreeSet<Group>) {
        let parts = case.released.areas.parts(area);
        if parts.is_empty() {
            return;
        }
        for group in groups {
            if group.split.is_none() || group.members.is_power_of_two() {
                let parts = parts.iter().map(|part| self.places[&(*part, *group)]);
                let parts = parts.collect();
                self.sums.push((self.places[&(area, *group)], parts));
            }
        }
    }
}
