//! The table of a question with one answer: its counts add up to those asked, so that each can be
//! had from the others by subtraction.
//!
//! Rules B6, B7 and B8 as they apply to it. Questions with several answers are in `choices`; whether
//! the question may be shown at all is decided in `linked` and `report`.

use crate::apportion::{apportion, greatest};
use crate::protected::{Percent, Value};
use crate::rules::{Rule, SENSITIVE_VALUES, SMALL};
use crate::shown::{Cut, Cuts, Frame, Hidden};

/// The table of these counts, one for each column; `None` if it is withheld.
pub(crate) fn distribution(counts: &[u32], frame: &Frame) -> Option<Cuts> {
    let top = greatest(counts)?;
    if frame.rules.holds(Rule::Unanimity) && counts[top] + frame.width >= frame.asked {
        return Some(unanimous(counts.len(), top, frame));
    }
    let masks = frame.masks_small() && counts.iter().any(|count| *count <= SMALL);
    let masked = if masks {
        masked_together(counts)?
    } else {
        Vec::new()
    };
    Some(percentages(counts, &masked, frame))
}

/// Rule B7: one column holds all or nearly all; the rest is one figure.
fn unanimous(columns: usize, top: usize, frame: &Frame) -> Cuts {
    let others = (0..columns).filter(|column| *column != top).collect();
    let cuts = vec![
        Cut {
            columns: vec![top],
            value: frame.nearly_all(),
        },
        Cut {
            columns: others,
            value: frame.few_or_none(),
        },
    ];
    Cuts {
        cuts,
        hidden: Hidden::AllButWho(vec![top]),
    }
}

/// Percentages that add up, the masked columns being one figure at the place of their first.
fn percentages(counts: &[u32], masked: &[usize], frame: &Frame) -> Cuts {
    let groups: Vec<Vec<usize>> = (0..counts.len())
        .filter(|column| !masked.contains(column) || masked.first() == Some(column))
        .map(|column| {
            if masked.contains(&column) {
                masked.to_vec()
            } else {
                vec![column]
            }
        })
        .collect();
    let sum = |group: &Vec<usize>| group.iter().map(|column| counts[*column]).sum();
    let sums: Vec<u32> = groups.iter().map(sum).collect();
    let steps = frame.steps();
    let shares = apportion(&sums, steps, frame.most_steps());
    let cut = |(columns, share)| Cut {
        columns,
        value: Value::Percent(Percent::of_steps(share, steps)),
    };
    Cuts {
        cuts: groups.into_iter().zip(shares).map(cut).collect(),
        hidden: if masked.is_empty() {
            Hidden::Nothing
        } else {
            Hidden::Something
        },
    }
}

/// Rule B8: the columns that stand together because some count among them is small or zero, rising;
/// `None` if even together they would say too much.
///
/// They are all columns with a count of up to four and the next lowest. A zero is masked like a small
/// count, even where there is no small count: a share of 0 % that stands alone could be nothing but
/// zero, and what is zero in the nation is zero in every municipality that masks it. If that leaves a
/// masked column too few values, the next lowest joins as well, and again, as long as one is shown.
/// If the next lowest is all that is left in the first place, it is shown, and the others stand
/// together without it.
fn masked_together(counts: &[u32]) -> Option<Vec<usize>> {
    let (small, mut others): (Vec<usize>, Vec<usize>) =
        (0..counts.len()).partition(|column| counts[*column] <= SMALL);
    others.sort_by_key(|column| (counts[*column], *column));
    let sum = |columns: &[usize]| columns.iter().map(|column| counts[*column]).sum::<u32>();
    if others.len() == 1 {
        let values = values_alone(small.len(), sum(&small));
        return (values >= SENSITIVE_VALUES).then_some(small);
    }
    (1..others.len()).find_map(|joining| {
        let mut masked = [&small, &others[..joining]].concat();
        let lowest_shown = counts[others[joining]];
        let values = values_with_next(masked.len(), sum(&masked), lowest_shown);
        masked.sort_unstable();
        (values >= SENSITIVE_VALUES).then_some(masked)
    })
}

/// How many values a column can have if so many columns, each of up to four, have this sum.
fn values_alone(columns: usize, sum: u32) -> u32 {
    let others = most_of_small(columns.saturating_sub(1));
    let (least, most) = (sum.saturating_sub(others), sum.min(SMALL));
    (most + 1).saturating_sub(least)
}

/// How many values a column can have if it is one of so many with this sum, one of which is above
/// four and below the lowest that is shown, while the others are of up to four.
///
/// This is what a reader knows who knows this rule, the number of those asked and all counts that
/// are shown; that a masked count can equal the lowest shown, or more than one be above four, is left
/// out, to the safe side.
fn values_with_next(columns: usize, sum: u32, lowest_shown: u32) -> u32 {
    let small = columns - 1;
    // The bounds of what the small ones have together.
    let least = sum.saturating_sub(lowest_shown - 1);
    let most = sum.saturating_sub(SMALL + 1).min(most_of_small(small));
    if most < least {
        return 0;
    }
    let least_of_one = least.saturating_sub(most_of_small(small - 1));
    let as_small = (most.min(SMALL) + 1).saturating_sub(least_of_one);
    let as_next = most - least + 1;
    as_small + as_next
}

fn most_of_small(columns: usize) -> u32 {
    u32::try_from(columns).map_or(u32::MAX, |columns| SMALL.saturating_mul(columns))
}
