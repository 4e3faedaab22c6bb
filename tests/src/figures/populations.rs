//! The populations that a system of counts speaks of, and which of them are sums of others.

use std::collections::{BTreeMap, BTreeSet};

use crate::figures::Case;
use crate::figures::areas::Area;
use crate::figures::elimination::Population;
use crate::figures::layout::{Group, Layout};
use crate::figures::system::Subject;

/// The populations that the system speaks of: in each area everybody, the members of all splits of
/// which something is shown, and the merged groups that are shown there.
pub(super) struct Populations {
    pub(super) groups: BTreeMap<Area, BTreeSet<Group>>,
    splits: BTreeSet<usize>,
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
        Self { groups, splits }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = Population> {
        let groups = self.groups.iter();
        groups.flat_map(|(area, groups)| groups.iter().map(|group| (*area, *group)))
    }

    /// All populations that are sums of others: everybody of the groups of a split, a merged group
    /// of its members, an area of its parts.
    pub(super) fn sums(&self, case: Case<'_>, mut sum: impl FnMut(Population, &[Population])) {
        for (area, groups) in &self.groups {
            for split in &self.splits {
                let all = case.layout.all_members(*split);
                let members = |bits: u64| -> Vec<Population> {
                    let members = 0..case.layout.splits[*split].members.len();
                    let chosen = members.filter(|member| bits >> member & 1 == 1);
                    chosen
                        .map(|member| (*area, Layout::member(*split, member)))
                        .collect()
                };
                sum((*area, Group::ALL), &members(all));
                let merged = groups.iter().filter(|group| group.split == Some(*split));
                for group in merged.filter(|group| group.members.count_ones() != 1) {
                    sum((*area, *group), &members(group.members));
                }
            }
            let parts = case.released.areas.parts(*area);
            let plain = |group: &&Group| group.split.is_none() || group.members.is_power_of_two();
            for group in groups.iter().filter(plain) {
                let parts: Vec<Population> = parts.iter().map(|part| (*part, *group)).collect();
                if !parts.is_empty() {
                    sum((*area, *group), &parts);
                }
            }
        }
    }
}
