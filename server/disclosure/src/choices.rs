//! The table of a question with several answers: each column is a yes-or-no variable of its own.
//!
//! Rules B6, B7 and B8 as they apply to it: B7 holds in both directions. The columns do not add up,
//! but they are bound all the same: who answered chose at least one option and at most so many, and
//! an option that stands alone excludes the others. A table in which that would pin a masked count,
//! or narrow the number of those asked, is withheld.

use std::ops::RangeInclusive;

use crate::protected::{Percent, Value};
use crate::rules::{Rule, SENSITIVE_VALUES, VALUES};
use crate::shown::{Cut, Cuts, Frame, Hidden};

/// How a question with several answers can be answered.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    /// For each column whether it stands alone: options that exclude others, and the unanswered.
    pub(crate) alone: Vec<bool>,
    /// How many options one person can choose.
    pub(crate) at_most: u32,
}

/// What is shown of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    NearlyAll,
    FewOrNone,
    /// So many steps.
    Steps(u32),
}

/// The table of these counts, one for each column; `None` if it is withheld.
pub(crate) fn choices(counts: &[u32], shape: &Shape, frame: &Frame) -> Option<Cuts> {
    let signs: Vec<Sign> = counts.iter().map(|count| sign(*count, frame)).collect();
    if narrows_the_base(&signs, shape, frame) || pins_a_count(counts, &signs, shape, frame) {
        return None;
    }
    let steps = frame.steps();
    let value = |sign: &Sign| match *sign {
        Sign::NearlyAll => frame.nearly_all(),
        Sign::FewOrNone => frame.few_or_none(),
        Sign::Steps(some) => Value::Percent(Percent::of_steps(some, steps)),
    };
    let cuts = signs.iter().enumerate().map(|(column, sign)| Cut {
        columns: vec![column],
        value: value(sign),
    });
    let nearly_all = (0..signs.len()).filter(|column| signs[*column] == Sign::NearlyAll);
    let nearly_all: Vec<usize> = nearly_all.collect();
    Some(Cuts {
        cuts: cuts.collect(),
        hidden: if !nearly_all.is_empty() {
            Hidden::AllButWho(nearly_all)
        } else if signs.contains(&Sign::FewOrNone) {
            Hidden::Something
        } else {
            Hidden::Nothing
        },
    })
}

/// Rules B7 and B8 for one column: up to `width` who chose it, or who did not, are not told apart.
fn sign(count: u32, frame: &Frame) -> Sign {
    let masks = masks(frame);
    if masks && count <= frame.width {
        Sign::FewOrNone
    } else if masks && count + frame.width >= frame.asked {
        Sign::NearlyAll
    } else {
        let steps = frame.steps();
        let most = frame.most_steps();
        // The cap never takes a share further than to the other side of the exact one.
        let exact = u64::from(count) * u64::from(steps);
        let asked = u64::from(frame.asked);
        let narrow = |share| u32::try_from(share).unwrap_or(steps);
        let least = (steps - most).min(narrow(exact.div_ceil(asked)));
        let most = most.max(narrow(exact / asked));
        Sign::Steps(nearest(count, steps, frame.asked).clamp(least, most))
    }
}

/// Whether counts near none and near all are masked.
fn masks(frame: &Frame) -> bool {
    frame.rules.holds(Rule::Unanimity) || frame.masks_small()
}

/// The number of steps nearest to a share, half up.
fn nearest(count: u32, steps: u32, asked: u32) -> u32 {
    let nearest =
        (2 * u64::from(count) * u64::from(steps) + u64::from(asked)) / (2 * u64::from(asked));
    u32::try_from(nearest).expect("a share of those asked is not above `steps`, which is a u32")
}

/// Whether some number of people that the base allows could not have led to these signs, so that
/// the table would say more of their number than the base does (rule B6).
fn narrows_the_base(signs: &[Sign], shape: &Shape, frame: &Frame) -> bool {
    frame.rules.holds(Rule::Bases)
        && frame.footing.numbers().any(|asked| {
            let ranges: Vec<_> = signs
                .iter()
                .map(|sign| counts_of(*sign, asked, frame))
                .collect();
            !can_be(asked, &ranges, shape)
        })
}

/// Whether a masked count has too few possible values for a reader who knows how many were asked
/// and all counts that are not masked.
fn pins_a_count(counts: &[u32], signs: &[Sign], shape: &Shape, frame: &Frame) -> bool {
    let needed = if frame.masks_small() {
        SENSITIVE_VALUES
    } else {
        VALUES
    };
    let mut ranges: Vec<RangeInclusive<u32>> = counts
        .iter()
        .zip(signs)
        .map(|(count, sign)| match sign {
            Sign::Steps(_) => *count..=*count,
            masked => counts_of(*masked, frame.asked, frame),
        })
        .collect();
    (0..signs.len())
        .filter(|column| !matches!(signs[*column], Sign::Steps(_)))
        .any(|column| {
            let whole = ranges[column].clone();
            let mut values = 0;
            for value in whole.clone() {
                ranges[column] = value..=value;
                values += u32::from(can_be(frame.asked, &ranges, shape));
            }
            ranges[column] = whole;
            values < needed
        })
}

/// The counts that have this sign where so many were asked; empty if none has.
fn counts_of(sign: Sign, asked: u32, frame: &Frame) -> RangeInclusive<u32> {
    let width = frame.width;
    let some = match sign {
        Sign::FewOrNone => return 0..=width.min(asked),
        Sign::NearlyAll => return asked.saturating_sub(width)..=asked,
        Sign::Steps(some) => some,
    };
    let steps = frame.steps();
    let most = frame.most_steps();
    let count = |doubled: u64| u32::try_from(doubled).unwrap_or(u32::MAX);
    let (asked_wide, halves) = (u64::from(asked), 2 * u64::from(steps));
    // The least count whose share is at least so many halves of a step, and the least above it.
    let reaches = |half_steps: u64| count((half_steps * asked_wide).div_ceil(halves));
    let exceeds = |half_steps: u64| count(half_steps * asked_wide / halves + 1);
    let left_over = if masks(frame) { width + 1 } else { 0 };
    let doubled = 2 * u64::from(some);
    // Within the caps the nearest number of steps is shown; at a cap also what lies less than a step
    // beyond it, and beyond it the step that is nearer to the middle.
    let low = if some <= steps - most {
        exceeds(doubled.saturating_sub(2))
    } else if some > most {
        reaches(doubled)
    } else {
        reaches(doubled.saturating_sub(1))
    };
    let next = if some >= most {
        reaches(doubled + 2)
    } else if some < steps - most {
        exceeds(doubled)
    } else {
        reaches(doubled + 1)
    };
    let low = if some == 0 { 0 } else { low };
    let high = next.saturating_sub(1).min(asked.saturating_sub(left_over));
    let low = low.max(left_over);
    low..=high
}

/// Whether so many people can have answered so that each column's count is in its range.
///
/// Of the `takers`, those who did nothing that stands alone, each chose one to `at_most` of the
/// other options. Counts are possible for them exactly if none is above the number of takers and
/// their sum is from `takers` to `at_most` times as many.
fn can_be(asked: u32, ranges: &[RangeInclusive<u32>], shape: &Shape) -> bool {
    if ranges.iter().any(RangeInclusive::is_empty) {
        return false;
    }
    let of = |alone: bool| {
        let columns = ranges.iter().zip(&shape.alone);
        columns
            .filter(move |(_, is)| **is == alone)
            .map(|(range, _)| range)
    };
    let alone_least: u32 = of(true).map(|range| *range.start()).sum();
    let alone_most: u32 = of(true).map(|range| *range.end()).sum();
    (alone_least..=alone_most.min(asked)).any(|alone| {
        let takers = asked - alone;
        let least: u32 = of(false).map(|range| *range.start()).sum();
        let most: u32 = of(false).map(|range| takers.min(*range.end())).sum();
        of(false).all(|range| *range.start() <= takers)
            && most >= takers
            && least <= takers.saturating_mul(shape.at_most)
    })
}
