//! Whole shares that add up: the method of the largest remainder (Hamilton).
//!
//! Rounding each share by itself would let the sum of the rounded ones tell how many were asked.
//! With shares that always add up, and no more of them than people, every number of people that a
//! base allows could have led to the same table; docs/disclosure.md gives the proof.

/// So many `steps` divided in proportion to these counts. Each share is the exact one rounded down
/// or up; they add up to `steps`. Of equal remainders the earlier wins.
///
/// The greatest count is not rounded up to more than `most`; the step that it does not get goes to
/// the next largest remainder.
pub(crate) fn apportion(counts: &[u32], steps: u32, most: u32) -> Vec<u32> {
    let mut shares = exact_parts(counts, steps);
    let top = greatest(counts);
    if let Some(top) = top.filter(|top| shares[*top].whole >= u64::from(most)) {
        shares[top].rest = 0;
    }
    handed_out(shares, steps)
}

/// An exact share: whole steps, and what is over in parts of a step.
struct Share {
    whole: u64,
    rest: u64,
}

fn exact_parts(counts: &[u32], steps: u32) -> Vec<Share> {
    // Nobody has no share of nothing.
    let all: u64 = counts.iter().copied().map(u64::from).sum::<u64>().max(1);
    let exact = counts
        .iter()
        .map(|count| u64::from(*count) * u64::from(steps));
    exact
        .map(|exact| Share {
            whole: exact / all,
            rest: exact % all,
        })
        .collect()
}

/// Gives the steps that whole ones leave to the largest remainders, one each.
fn handed_out(mut shares: Vec<Share>, steps: u32) -> Vec<u32> {
    let whole: u64 = shares.iter().map(|share| share.whole).sum();
    let missing = u64::from(steps).saturating_sub(whole);
    let mut by_rest: Vec<usize> = (0..shares.len())
        .filter(|place| shares[*place].rest > 0)
        .collect();
    by_rest.sort_by_key(|place| (std::cmp::Reverse(shares[*place].rest), *place));
    for (place, _) in by_rest.into_iter().zip(0..missing) {
        shares[place].whole += 1;
    }
    let narrow = |share: Share| {
        u32::try_from(share.whole).expect("a share is not above `steps`, which is a u32")
    };
    shares.into_iter().map(narrow).collect()
}

/// The place of the greatest count; the first of equal ones.
pub(crate) fn greatest(counts: &[u32]) -> Option<usize> {
    (0..counts.len()).max_by_key(|place| (counts[*place], std::cmp::Reverse(*place)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn remainders_decide_and_the_earlier_wins() {
        assert_eq!(apportion(&[5, 4, 3, 0], 10, 10), [4, 3, 3, 0]);
        assert_eq!(apportion(&[1, 1, 1], 10, 10), [4, 3, 3]);
        assert_eq!(apportion(&[8, 7, 4, 2, 1], 10, 10), [4, 3, 2, 1, 0]);
        assert_eq!(apportion(&[0, 0], 10, 10), [0, 0]);
        assert_eq!(greatest(&[2, 5, 5]), Some(1));
    }

    #[test]
    fn the_greatest_is_not_rounded_up_above_the_cap() {
        // 39 of 42 are 9.3 steps of 10, 17 of 20 are 8.5.
        assert_eq!(apportion(&[1, 39, 2, 0], 10, 8), [0, 9, 1, 0]);
        assert_eq!(apportion(&[3, 17], 10, 8), [2, 8]);
        assert_eq!(apportion(&[17, 3], 10, 9), [9, 1]);
    }

    proptest! {
        #[test]
        fn shares_add_up_and_are_within_one_step(
            counts in prop::collection::vec(0_u32..500, 1..9),
            steps in prop::sample::select(vec![10_u32, 20, 50, 100]),
        ) {
            let all: u32 = counts.iter().sum();
            prop_assume!(all > 0);
            for most in [steps, steps * 9 / 10, steps * 7 / 10] {
                let shares = apportion(&counts, steps, most);
                prop_assert_eq!(shares.iter().sum::<u32>(), steps);
                for (count, share) in counts.iter().zip(&shares) {
                    let exact = f64::from(count * steps) / f64::from(all);
                    prop_assert!((f64::from(*share) - exact).abs() < 1.0);
                }
            }
        }
    }
}
