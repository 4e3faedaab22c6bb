//! Rule B4 in full: whether all that is shown of a question, in all scopes and breakdowns by
//! questions together, has a small population in its span.
//!
//! Unknowns are combinations of members that occur, in each municipality. Each municipality is
//! eliminated by itself and leaves a few coordinates for its members; the rows of its county and of
//! the nation are then eliminated in these. What happens to coincide (all women are from Ukraine) is
//! seen, since it is the people that are summed and not the labels. Breakdowns by language, which
//! the nation alone has, are judged by `hierarchy`.

use crate::combinations::{Combinations, at, unions};
use crate::field::{Number, Stream, add, clear, negative, normalize, product, subtract};
use crate::members::{Members, people};

/// The groups that a scope shows of a question, by splits: all of one split if it is shown for all.
pub(crate) type Rows = Vec<(usize, Members)>;

/// A municipality: for each member of each split its coordinates in what is not known.
#[derive(Debug, Clone)]
pub(crate) struct Unknown {
    coordinates: Vec<Vec<Vec<Number>>>,
    dimensions: usize,
}

impl Unknown {
    /// What is not known of a municipality that shows these groups.
    pub(crate) fn new(combinations: &Combinations, shown: &Rows) -> Self {
        let sketches = &combinations.sketches;
        let mut known: Vec<(usize, Vec<Number>)> = Vec::new();
        for (split, of) in shown {
            let mut row = sum(&sketches[*split], *of);
            enter(&mut known, &mut row);
        }
        let mut free: Vec<(usize, Vec<Number>)> = Vec::new();
        let mut residuals: Vec<Vec<Vec<Number>>> = sketches.clone();
        for residual in residuals.iter_mut().flatten() {
            for (pivot, row) in &known {
                clear(residual, row, *pivot);
            }
            enter(&mut free, &mut residual.clone());
        }
        let coordinates = |residual: &Vec<Number>| -> Vec<Number> {
            free.iter().map(|(pivot, _)| residual[*pivot]).collect()
        };
        Self {
            dimensions: free.len(),
            coordinates: residuals
                .iter()
                .map(|split| split.iter().map(coordinates).collect())
                .collect(),
        }
    }
}

/// Adds a row to reduced ones, if it is not in their span.
fn enter(reduced: &mut Vec<(usize, Vec<Number>)>, row: &mut [Number]) {
    for (pivot, other) in reduced.iter() {
        clear(row, other, *pivot);
    }
    if let Some(pivot) = normalize(row) {
        for (_, other) in reduced.iter_mut() {
            clear(other, row, pivot);
        }
        reduced.push((pivot, row.to_vec()));
    }
}

fn sum(members: &[Vec<Number>], of: Members) -> Vec<Number> {
    let mut sum = vec![0; members.first().map_or(0, Vec::len)];
    for (place, vector) in members.iter().enumerate() {
        if of & (1 << place) != 0 {
            for (sum, value) in sum.iter_mut().zip(vector) {
                *sum = add(*sum, *value);
            }
        }
    }
    sum
}

/// A municipality among others: its county, what is not known of it, and whom it has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Local<'l> {
    pub(crate) county: usize,
    pub(crate) unknown: &'l Unknown,
    pub(crate) combinations: &'l Combinations,
}

/// Whether nobody is exposed if counties and nation show these groups beside what the municipalities
/// show. `locals` are sorted by county.
pub(crate) fn is_safe(
    locals: &[Local<'_>],
    counties: &[Rows],
    nation: &Rows,
    threshold: u32,
) -> bool {
    let values = functional(locals, counties, nation);
    let nothing_within = locals
        .iter()
        .zip(&values)
        .all(|(local, values)| local.combinations.are_safe(values));
    let parts: Vec<Seen<'_>> = locals.iter().zip(&values).map(|(l, v)| l.seen(v)).collect();
    let ranges = (0..counties.len()).map(|county| {
        let from = locals.partition_point(|local| local.county < county);
        from..locals.partition_point(|local| local.county <= county)
    });
    let ranges: Vec<_> = ranges.collect();
    let sums = ranges
        .iter()
        .map(|range| Sum::of(&locals[range.clone()], &values[range.clone()]));
    let sums: Vec<Option<Sum>> = sums.collect();
    let counties: Vec<Area<'_>> = ranges
        .into_iter()
        .zip(&sums)
        .filter_map(|(range, sum)| {
            let parts = parts[range].iter().map(|part| Area::of(*part, Vec::new()));
            Some(Area::of(sum.as_ref()?.seen(), parts.collect()))
        })
        .collect();
    let in_counties = counties.iter().all(|county| county.is_safe(threshold));
    let nation = Sum::of(locals, &values);
    let nation = nation
        .as_ref()
        .map(|nation| Area::of(nation.seen(), counties));
    nothing_within && in_counties && nation.is_none_or(|nation| nation.is_safe(threshold))
}

/// For each municipality the values of a functional on members that vanishes on all that is shown.
fn functional(locals: &[Local<'_>], counties: &[Rows], nation: &Rows) -> Vec<Vec<Vec<Number>>> {
    let mut first = vec![0];
    for local in locals {
        first.push(first[first.len() - 1] + local.unknown.dimensions);
    }
    let row = |locals: &[Local<'_>], (split, of): &(usize, Members)| -> Vec<Number> {
        let coordinates = locals
            .iter()
            .map(|local| &local.unknown.coordinates[*split]);
        coordinates.flat_map(|members| sum(members, *of)).collect()
    };
    let mut reduced = Vec::new();
    for (county, shown) in counties.iter().enumerate() {
        let from = locals.partition_point(|local| local.county < county);
        let to = locals.partition_point(|local| local.county <= county);
        let mut rows = Vec::new();
        for group in shown {
            enter(&mut rows, &mut row(&locals[from..to], group));
        }
        reduced.push((first[from]..first[to], rows));
    }
    let mut national = Vec::new();
    for group in nation {
        let mut whole = row(locals, group);
        for (range, rows) in &reduced {
            for (pivot, other) in rows {
                clear(&mut whole[range.clone()], other, *pivot);
            }
        }
        enter(&mut national, &mut whole);
    }
    let mut random = Stream::new(first[first.len() - 1] as u64);
    let mut weights: Vec<Number> = (0..first[first.len() - 1]).map(|_| random.next()).collect();
    solve(&national, &mut weights);
    for (range, rows) in &reduced {
        solve(rows, &mut weights[range.clone()]);
    }
    let values = locals.iter().zip(first.windows(2)).map(|(local, range)| {
        let weights = &weights[range[0]..range[1]];
        let members = |members: &Vec<Vec<Number>>| -> Vec<Number> {
            members.iter().map(|at| product(at, weights)).collect()
        };
        local.unknown.coordinates.iter().map(members).collect()
    });
    values.collect()
}

fn solve(rows: &[(usize, Vec<Number>)], weights: &mut [Number]) {
    for (pivot, _) in rows {
        weights[*pivot] = 0;
    }
    let solved: Vec<Number> = rows
        .iter()
        .map(|(_, row)| negative(product(row, weights)))
        .collect();
    for ((pivot, _), weight) in rows.iter().zip(solved) {
        weights[*pivot] = weight;
    }
}

/// A scope as a strong reader sees it: sizes of members, how they overlap, and what a functional
/// that vanishes on all that is shown says of them.
#[derive(Clone, Copy)]
struct Seen<'s> {
    sizes: &'s [Vec<u32>],
    overlaps: &'s [Vec<Vec<Members>>],
    values: &'s [Vec<Number>],
}

impl Seen<'_> {
    /// How many were asked.
    fn asked(&self) -> u32 {
        self.sizes.first().map_or(0, |of| of.iter().sum())
    }

    /// Whether no union of a split's members that lies within these members of another leaves so few
    /// of so many people, whose value of the functional is this, and is in the span with them.
    fn leaves_nobody(
        &self,
        (split, union): (usize, Members),
        (number, value): (u32, Number),
        threshold: u32,
    ) -> bool {
        (0..self.sizes.len()).all(|by| {
            let sizes = &self.sizes[by];
            let is_inside = |member: &usize| {
                let with = self.overlaps[by][*member][split];
                with != 0 && with & !union == 0
            };
            let inside = || (0..sizes.len()).filter(is_inside);
            let most: u32 = inside().map(|member| sizes[member]).sum();
            // Only what is nearly as large can leave so few.
            number - most >= threshold
                || unions(&inside().collect::<Vec<_>>()).into_iter().all(|of| {
                    let left = number - people(sizes, of);
                    !(1..threshold).contains(&left)
                        || subtract(value, at(&self.values[by], of)) != 0
                })
        })
    }
}

/// Several municipalities together.
struct Sum {
    sizes: Vec<Vec<u32>>,
    overlaps: Vec<Vec<Vec<Members>>>,
    values: Vec<Vec<Number>>,
}

impl Sum {
    fn of(locals: &[Local<'_>], values: &[Vec<Vec<Number>>]) -> Option<Self> {
        let first = locals.first()?.combinations;
        let mut sum = Self {
            sizes: first.sizes.iter().map(|of| vec![0; of.len()]).collect(),
            overlaps: first.overlaps.clone(),
            values: first.sizes.iter().map(|of| vec![0; of.len()]).collect(),
        };
        for (local, values) in locals.iter().zip(values) {
            for (split, sizes) in local.combinations.sizes.iter().enumerate() {
                for (member, size) in sizes.iter().enumerate() {
                    sum.sizes[split][member] += size;
                    let value = &mut sum.values[split][member];
                    *value = add(*value, values[split][member]);
                    let others = &local.combinations.overlaps[split][member];
                    for (with, more) in sum.overlaps[split][member].iter_mut().zip(others) {
                        *with |= more;
                    }
                }
            }
        }
        Some(sum)
    }

    fn seen(&self) -> Seen<'_> {
        Seen {
            sizes: &self.sizes,
            overlaps: &self.overlaps,
            values: &self.values,
        }
    }
}

/// A scope with the scopes that it is made of: municipalities have none, counties have
/// municipalities, and the nation has counties.
struct Area<'s> {
    seen: Seen<'s>,
    asked: u32,
    parts: Vec<Area<'s>>,
}

impl<'s> Area<'s> {
    fn of(seen: Seen<'s>, parts: Vec<Self>) -> Self {
        Self {
            asked: seen.asked(),
            seen,
            parts,
        }
    }

    /// Whether no union of a split's members is small and in the span, nor what is left of it without
    /// a union of members that lies within it, here or in a scope within, nor without all scopes
    /// within of which it is in the span.
    fn is_safe(&self, threshold: u32) -> bool {
        (0..self.seen.sizes.len()).all(|split| {
            let sizes = &self.seen.sizes[split];
            let present = (0..sizes.len()).filter(|place| sizes[*place] > 0);
            let unions = unions(&present.collect::<Vec<_>>());
            let mut unions = unions.into_iter().filter(|union| *union != 0);
            unions.all(|union| {
                let of = (split, union);
                let (number, value) = self.measure(of);
                if value == 0 {
                    // Whoever is left over is in the span too.
                    let left: u32 = self.parts.iter().map(|part| part.hidden(of)).sum();
                    if number < threshold || (1..threshold).contains(&left) {
                        return false;
                    }
                }
                self.leaves_nobody(of, (number, value), threshold)
            })
        })
    }

    /// How many members of a split there are, and what the functional says of them.
    fn measure(&self, (split, union): (usize, Members)) -> (u32, Number) {
        let seen = &self.seen;
        (
            people(&seen.sizes[split], union),
            at(&seen.values[split], union),
        )
    }

    /// How many of these members are left without the scopes of which they are in the span, the
    /// largest first.
    fn hidden(&self, of: (usize, Members)) -> u32 {
        match self.measure(of) {
            (_, 0) => 0,
            (number, _) if self.parts.is_empty() => number,
            _ => self.parts.iter().map(|part| part.hidden(of)).sum(),
        }
    }

    /// Whether no union of members, here or in a scope within, leaves so few of these members.
    fn leaves_nobody(&self, of: (usize, Members), measure: (u32, Number), threshold: u32) -> bool {
        // Only what is nearly as large can leave so few.
        self.asked + threshold <= measure.0
            || (self.seen.leaves_nobody(of, measure, threshold)
                && self
                    .parts
                    .iter()
                    .all(|part| part.leaves_nobody(of, measure, threshold)))
    }
}

impl<'l> Local<'l> {
    fn seen(&self, values: &'l [Vec<Number>]) -> Seen<'l> {
        Seen {
            sizes: &self.combinations.sizes,
            overlaps: &self.combinations.overlaps,
            values,
        }
    }
}
