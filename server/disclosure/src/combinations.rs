//! Which combinations of members occur among those of a municipality who were asked a question, and
//! which of its populations are small, as the exact elimination needs it (rule B4).
//!
//! Not here: the elimination (`exact`), and what is shown (`unseen`).

use std::collections::BTreeSet;

use crate::field::{Number, Stream, add, subtract};
use crate::members::{Members, members, people};
use crate::strata::Overlaps;

/// With more members than this not all their unions are tried.
const UNIONS: usize = 8;

/// The members of a scope's splits as vectors: sums, over the people in them, of numbers that are
/// random but the same for the same combination of members.
type Sketches = Vec<Vec<Vec<Number>>>;

/// Which combinations of members occur in a municipality among those who were asked a question.
#[derive(Debug)]
pub(crate) struct Combinations {
    pub(crate) sketches: Sketches,
    /// For each split how many of each member were asked.
    pub(crate) sizes: Vec<Vec<u32>>,
    pub(crate) overlaps: Overlaps,
    /// The unions of members of a split that are few people.
    small: Vec<(usize, Members)>,
    /// The members of a split, and the members of another within which they lie, that differ by few
    /// people.
    differences: Vec<[(usize, Members); 2]>,
}

impl Combinations {
    /// `threshold` is the number of people that are not few any more.
    pub(crate) fn new(
        combinations: &BTreeSet<Vec<u8>>,
        sizes: Vec<Vec<u32>>,
        threshold: u32,
    ) -> Self {
        let members: Vec<usize> = sizes.iter().map(Vec::len).collect();
        let splits = sizes.len();
        let none = |size: &usize| vec![vec![0; splits]; *size];
        let mut overlaps: Overlaps = members.iter().map(none).collect();
        for cell in combinations {
            for (split, member) in overlaps.iter_mut().zip(cell) {
                for (with, other) in split[usize::from(*member)].iter_mut().zip(cell) {
                    *with |= 1 << other;
                }
            }
        }
        let mut all = Self {
            sketches: sketches(combinations, &members),
            sizes,
            overlaps,
            small: Vec::new(),
            differences: Vec::new(),
        };
        let is_small = |people: u32| (1..threshold).contains(&people);
        all.small = all
            .unions()
            .filter(|of| is_small(all.people(*of)))
            .collect();
        let few = |[inner, outer]: &[(usize, Members); 2]| {
            is_small(all.people(*outer) - all.people(*inner))
        };
        all.differences = all.nested().filter(few).collect();
        all
    }

    /// Whether no union of a split's members, and no difference of such a union and a member of
    /// another split that lies within it, is small and in the span: the values are those of a
    /// functional on the members that vanishes on the span.
    pub(crate) fn are_safe(&self, values: &[Vec<Number>]) -> bool {
        let value = |(split, of): (usize, Members)| at(&values[split], of);
        self.small.iter().all(|of| value(*of) != 0)
            && self
                .differences
                .iter()
                .all(|[inner, outer]| subtract(value(*outer), value(*inner)) != 0)
    }

    fn people(&self, (split, of): (usize, Members)) -> u32 {
        people(&self.sizes[split], of)
    }

    /// The members of a split who are there.
    fn present(&self, split: usize) -> impl Iterator<Item = usize> {
        let sizes = &self.sizes[split];
        (0..sizes.len()).filter(|place| sizes[*place] > 0)
    }

    fn unions(&self) -> impl Iterator<Item = (usize, Members)> {
        (0..self.sizes.len()).flat_map(|split| {
            let unions = unions(&self.present(split).collect::<Vec<_>>());
            unions.into_iter().map(move |union| (split, union))
        })
    }

    /// Each member of a split with the members of another within which it lies.
    fn nested(&self) -> impl Iterator<Item = [(usize, Members); 2]> {
        let splits = self.sizes.len();
        (0..splits).flat_map(move |split| {
            self.present(split).flat_map(move |member| {
                let others = (0..splits).filter(move |by| *by != split);
                let overlaps = &self.overlaps[split][member];
                others.map(move |by| [(split, 1 << member), (by, overlaps[by])])
            })
        })
    }
}

/// The members of people with these combinations of members; a split has so many members.
fn sketches(combinations: &BTreeSet<Vec<u8>>, sizes: &[usize]) -> Sketches {
    // One more than all members could span.
    let dimensions = 2 + sizes.iter().map(|size| size - 1).sum::<usize>();
    let mut sketches: Sketches = sizes
        .iter()
        .map(|size| vec![vec![0; dimensions]; *size])
        .collect();
    for cell in combinations {
        let mut stream = Stream::of_bytes(cell);
        let random: Vec<Number> = (0..dimensions).map(|_| stream.next()).collect();
        for (split, member) in sketches.iter_mut().zip(cell) {
            for (sum, value) in split[usize::from(*member)].iter_mut().zip(&random) {
                *sum = add(*sum, *value);
            }
        }
    }
    sketches
}

/// What a functional says of these members of a split.
pub(crate) fn at(values: &[Number], of: Members) -> Number {
    let values = values.iter().enumerate();
    values
        .filter(|(place, _)| of & (1 << place) != 0)
        .fold(0, |sum, (_, value)| add(sum, *value))
}

/// The unions of members with these places, or, if there are many, each and all.
pub(crate) fn unions(places: &[usize]) -> Vec<Members> {
    if places.len() > UNIONS {
        let all = members(places);
        let single = places.iter().map(|place| 1 << place);
        return single.chain([all]).collect();
    }
    places.iter().fold(vec![0], |unions, place| {
        let with: Vec<Members> = unions.iter().map(|union| union | 1 << place).collect();
        [unions, with].concat()
    })
}
