//! Where to look for populations that can be derived and should not be: in every area and every
//! difference of areas, every combination of small groups; whoever is left of an area; and groups
//! without groups that lie within them.

use crate::figures::areas::Area;
use crate::figures::elimination::{Pattern, Population, Unseen};
use crate::figures::layout::{Group, Layout};
use crate::figures::modular::{PRIME, add};
use crate::figures::{Argument, Case};

/// The members of a split that are small enough to be looked at in all combinations.
const MOST_COMBINED: usize = 8;

/// A population that can be derived and should not be: sums and differences of populations.
#[derive(Clone, Debug)]
pub struct Found {
    /// By which argument.
    pub by: Argument,
    /// What is added.
    pub plus: Vec<Population>,
    /// What is taken away.
    pub minus: Vec<Population>,
    /// How many people it is.
    pub size: u64,
}

/// The search through what one pattern of questions shows.
pub(super) struct Hunt<'a> {
    case: Case<'a>,
    pattern: &'a Pattern,
    /// By area and slot how many people there are, and by how much they change.
    measures: Vec<(u64, u64)>,
    groups: Vec<Group>,
    /// The same by area and group.
    of_groups: Vec<(u64, u64)>,
}

impl<'a> Hunt<'a> {
    pub(super) fn new(case: Case<'a>, pattern: &'a Pattern, unseen: &Unseen) -> Self {
        let (layout, areas) = (case.layout, &case.released.areas);
        let groups = layout.protected_groups();
        let mut measures = vec![(0, 0); areas.len() * layout.slots];
        for area in 0..areas.len() {
            for cohort in areas.cohorts(area) {
                for slot in 0..layout.slots {
                    let (size, change) = &mut measures[area * layout.slots + slot];
                    *size += case.truth.slot_size(*cohort, pattern.class, slot);
                    *change = add(*change, unseen.of(*cohort, slot));
                }
            }
        }
        let mut of_groups = Vec::with_capacity(areas.len() * groups.len());
        for area in 0..areas.len() {
            for group in &groups {
                of_groups.push(
                    layout
                        .slots_of(*group)
                        .fold((0, 0), |(size, change), slot| {
                            let (more, shift) = measures[area * layout.slots + slot];
                            (size + more, add(change, shift))
                        }),
                );
            }
        }
        Self {
            case,
            pattern,
            measures,
            groups,
            of_groups,
        }
    }

    /// All that is found, given all pairs of an area and a smaller one within it.
    pub(super) fn all(&self, nested: &[(Area, Area)]) -> Vec<Found> {
        let mut found = Vec::new();
        let areas = &self.case.released.areas;
        for area in 0..areas.len() {
            self.within(&[area], &[], Argument::SmallPopulation, &mut found);
            self.across(area, area, &mut found);
            self.left_over(area, &mut found);
        }
        for (outer, inner) in nested {
            self.within(&[*outer], &[*inner], Argument::SmallDifference, &mut found);
            self.across(*outer, *inner, &mut found);
        }
        found
    }

    fn size(&self, (area, group): Population) -> u64 {
        let slots = self.case.layout.slots_of(group);
        slots
            .map(|slot| self.measures[area * self.case.layout.slots + slot].0)
            .sum()
    }

    fn change(&self, (area, group): Population) -> u64 {
        let slots = self.case.layout.slots_of(group);
        slots.fold(0, |sum, slot| {
            add(sum, self.measures[area * self.case.layout.slots + slot].1)
        })
    }

    fn is_small(&self, size: u64) -> bool {
        (1..self.pattern.threshold).contains(&size)
    }

    /// Everybody, and all unions of small members of a split, in an area or a difference of two.
    fn within(&self, plus: &[Area], minus: &[Area], by: Argument, found: &mut Vec<Found>) {
        let layout = self.case.layout;
        let measure = |group: Group| {
            let sum = |of: &[Area]| of.iter().map(|area| self.size((*area, group))).sum::<u64>();
            sum(plus) - sum(minus)
        };
        let change = |group: Group| {
            let sum = |of: &[Area]| {
                let changes = of.iter().map(|area| self.change((*area, group)));
                changes.fold(0, add)
            };
            add(sum(plus), PRIME - sum(minus))
        };
        let mut judge = |group: Group, size: u64, change: u64| {
            if self.is_small(size) && change.is_multiple_of(PRIME) {
                found.push(Found {
                    by,
                    plus: plus.iter().map(|area| (*area, group)).collect(),
                    minus: minus.iter().map(|area| (*area, group)).collect(),
                    size,
                });
            }
        };
        judge(Group::ALL, measure(Group::ALL), change(Group::ALL));
        for (split, members) in layout.splits.iter().enumerate() {
            let mut small: Vec<(u64, u64, u64)> = (0..members.members.len())
                .map(|member| Layout::member(split, member))
                .map(|group| (group.members, measure(group), change(group)))
                .filter(|(_, size, _)| *size < self.pattern.threshold)
                .collect();
            // Those with somebody first, so that what is cut off is about nobody.
            small.sort_by_key(|(_, size, _)| *size == 0);
            small.truncate(MOST_COMBINED);
            for bits in 1_u32..1 << small.len() {
                let chosen = (0..small.len()).filter(|place| bits >> place & 1 == 1);
                let sums = chosen.fold((0, 0, 0), |(members, size, change), place| {
                    let (bit, more, shift) = small[place];
                    (members | bit, size + more, add(change, shift))
                });
                let (members, size, change) = sums;
                let group = Group {
                    split: Some(split),
                    members,
                };
                judge(group, size, change);
            }
        }
    }

    /// An area without those parts of it that can be derived.
    fn left_over(&self, area: Area, found: &mut Vec<Found>) {
        let areas = &self.case.released.areas;
        let parts = areas.parts(area);
        if parts.len() < 2 {
            return;
        }
        for group in self.groups.iter().copied() {
            if self.change((area, group)) != 0 {
                continue;
            }
            let mut hidden = Vec::new();
            let mut minus = Vec::new();
            let mut open = parts.clone();
            while let Some(part) = open.pop() {
                if self.change((part, group)) == 0 {
                    minus.push((part, group));
                } else if areas.cohorts(part).len() > 1 {
                    open.extend(areas.parts(part));
                } else {
                    hidden.push(part);
                }
            }
            let sizes: Vec<u64> = hidden
                .iter()
                .map(|part| self.size((*part, group)))
                .collect();
            let size = sizes.iter().sum();
            let alone = sizes.iter().filter(|size| **size > 0).count() == 1;
            if self.is_small(size) || alone {
                found.push(Found {
                    by: if self.is_small(size) {
                        Argument::SmallDifference
                    } else {
                        Argument::OneMunicipality
                    },
                    plus: vec![(area, group)],
                    minus,
                    size,
                });
            }
        }
    }

    /// A group of an area without a group of the same or a smaller area that lies within it. Groups
    /// of two breakdowns lie in one another if they happen to, as whoever knows the people sees.
    fn across(&self, outer: Area, inner: Area, found: &mut Vec<Found>) {
        let count = self.groups.len();
        let of = |area: Area| &self.of_groups[area * count..(area + 1) * count];
        for (large, (all, _)) in self.groups.iter().zip(of(outer)) {
            for (small, (part, _)) in self.groups.iter().zip(of(inner)) {
                if all > part
                    && self.is_small(all - part)
                    && large != small
                    && self.know(outer, inner, *large, *small)
                {
                    found.push(Found {
                        by: Argument::SmallDifference,
                        plus: vec![(outer, *large)],
                        minus: vec![(inner, *small)],
                        size: all - part,
                    });
                }
            }
        }
    }

    /// Whether the difference of a group and one that lies within it is known.
    fn know(&self, outer: Area, inner: Area, large: Group, small: Group) -> bool {
        let changes = (self.change((outer, large)), self.change((inner, small)));
        if large.holds(small) {
            return changes.0 == changes.1 && outer != inner;
        }
        let (case, class) = (self.case, self.pattern.class);
        let areas = &case.released.areas;
        let both = (inner, [large, small]);
        changes == (0, 0)
            && large.split != small.split
            && case.truth.size_of_both(case.layout, areas, class, both) == self.size((inner, small))
    }
}
