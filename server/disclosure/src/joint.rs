//! Rules B2 and B4 within one scope: breakdowns that are shown side by side, their groups nested or
//! crossing, must not expose a small population together.
//!
//! Rows are the populations that are shown (all, and each group of each breakdown), as sets of
//! respondents; what a strong reader can compute of answers is what such rows span. If all women are
//! from Ukraine, the Ukrainians who are not women are "Ukraine minus women", however large both are.
//! Not here: other scopes (`hierarchy`).

use crate::field::{Number, Stream, add, annihilator, multiply, subtract};
use crate::split::Block;

/// People who are in the same member of each split.
#[derive(Debug, Clone, Copy)]
pub(crate) struct People<'c> {
    /// For each split the member.
    pub(crate) members: &'c [u8],
    pub(crate) number: u32,
}

/// The groups of a split that are to be shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shown<'b> {
    pub(crate) split: usize,
    pub(crate) blocks: &'b [Block],
}

/// Those of the candidates, in their order, that can be shown side by side without exposing a
/// population of one to `threshold` - 1 people; each is taken if it can stand beside those before.
/// `members` holds the number of members of each split.
pub(crate) fn accepted(
    people: &[People<'_>],
    members: &[usize],
    candidates: &[Shown<'_>],
    threshold: u32,
) -> Vec<bool> {
    if !exposes(people, members, candidates, threshold) {
        return vec![true; candidates.len()];
    }
    let mut taken: Vec<Shown<'_>> = Vec::new();
    let mut accepted = Vec::new();
    for candidate in candidates {
        taken.push(*candidate);
        let fits = !exposes(people, members, &taken, threshold);
        if !fits {
            taken.pop();
        }
        accepted.push(fits);
    }
    accepted
}

/// A number of people, and what the functional says of them: zero if they are in the span.
type Measure = (u32, Number);

fn exposes(people: &[People<'_>], members: &[usize], shown: &[Shown<'_>], threshold: u32) -> bool {
    // The groups of one breakdown do not overlap: they expose nothing that is not one of them.
    if shown.len() < 2 {
        return false;
    }
    let functional = functional(people, shown);
    let mut first = vec![0];
    for members in members {
        first.push(first.last().copied().unwrap_or_default() + members);
    }
    let width = first.last().copied().unwrap_or_default();
    let mut all: Measure = (0, 0);
    // What two members of different splits have in common; what is on the diagonal is one member.
    let mut common: Vec<Measure> = vec![(0, 0); width * width];
    for (cell, value) in people.iter().zip(functional) {
        let measure = (cell.number, value);
        plus(&mut all, measure);
        let places = cell
            .members
            .iter()
            .zip(&first)
            .map(|(m, f)| f + usize::from(*m));
        let places: Vec<usize> = places.collect();
        for one in &places {
            for other in &places {
                plus(&mut common[one * width + other], measure);
            }
        }
    }
    let groups = groups(members, shown);
    let in_common = |a: &Group, b: &Group| {
        let mut sum = (0, 0);
        for one in &a.members {
            for other in &b.members {
                let (one, other) = (first[a.split] + one, first[b.split] + other);
                plus(&mut sum, common[one * width + other]);
            }
        }
        sum
    };
    let alone: Vec<Measure> = groups.iter().map(|group| in_common(group, group)).collect();
    let is_exposed = |(number, value): Measure| (1..threshold).contains(&number) && value == 0;
    groups.iter().enumerate().any(|(index, a)| {
        is_exposed(alone[index])
            || groups
                .iter()
                .zip(&alone)
                .skip(index + 1)
                .any(|(b, b_alone)| {
                    if a.split == b.split {
                        return false;
                    }
                    let both = in_common(a, b);
                    let either = less(sum(alone[index], *b_alone), both);
                    [
                        both,
                        less(alone[index], both),
                        less(*b_alone, both),
                        less(all, either),
                    ]
                    .into_iter()
                    .any(is_exposed)
                })
    })
}

fn plus(sum: &mut Measure, more: Measure) {
    sum.0 += more.0;
    sum.1 = add(sum.1, more.1);
}

fn sum(mut a: Measure, b: Measure) -> Measure {
    plus(&mut a, b);
    a
}

fn less(a: Measure, b: Measure) -> Measure {
    (a.0 - b.0, subtract(a.1, b.1))
}

/// Members of a split.
struct Group {
    split: usize,
    members: Vec<usize>,
}

/// Each member by itself and each group of several.
fn groups(members: &[usize], shown: &[Shown<'_>]) -> Vec<Group> {
    let single = members.iter().enumerate().flat_map(|(split, members)| {
        (0..*members).map(move |member| Group {
            split,
            members: vec![member],
        })
    });
    let merged = shown.iter().flat_map(|shown| {
        let several = shown.blocks.iter().filter(|block| block.members.len() > 1);
        several.map(|block| Group {
            split: shown.split,
            members: block.members.clone(),
        })
    });
    single.chain(merged).collect()
}

/// A functional on sets of respondents that vanishes on what is shown and is otherwise random: its
/// value for each cell of people.
///
/// It is a combination of as many random functionals as make it possible, so that elimination works
/// on a small matrix however many respondents there are.
fn functional(people: &[People<'_>], shown: &[Shown<'_>]) -> Vec<Number> {
    let rows = 1 + shown.iter().map(|shown| shown.blocks.len()).sum::<usize>();
    let dimensions = rows + 1;
    let mut sketches = vec![vec![0; dimensions]; rows];
    let mut row_of: Vec<(usize, Vec<Option<usize>>)> = Vec::new();
    let mut next = 1;
    for shown in shown {
        let mut rows = vec![None; 256];
        for block in shown.blocks {
            for member in &block.members {
                rows[*member] = Some(next);
            }
            next += 1;
        }
        row_of.push((shown.split, rows));
    }
    let random: Vec<Vec<Number>> = people
        .iter()
        .map(|cell| {
            let mut stream = Stream::of_bytes(cell.members);
            (0..dimensions).map(|_| stream.next()).collect()
        })
        .collect();
    for (cell, random) in people.iter().zip(&random) {
        let rows = row_of
            .iter()
            .filter_map(|(split, rows)| rows[usize::from(cell.members[*split])]);
        for row in std::iter::once(0).chain(rows) {
            for (sum, value) in sketches[row].iter_mut().zip(random) {
                *sum = add(*sum, *value);
            }
        }
    }
    let combination = annihilator(&sketches, dimensions, &mut Stream::new(rows as u64));
    let value = |random: &Vec<Number>| {
        let products = random.iter().zip(&combination);
        products.fold(0, |sum, (a, b)| add(sum, multiply(*a, *b)))
    };
    random.iter().map(value).collect()
}
