//! Whole shares that add up: the method of the largest remainder (Hamilton).
//!
//! Rounding each share by itself would let the sum of the rounded ones tell how many were asked.
//! With shares that always add up, and no more of them than people, every number of people that a
//! base allows could have led to the same table; docs/disclosure.md gives the proof.

/// So many `steps` divided in proportion to these counts. Each share is the exact one rounded down
/// or up; they add up to `steps`. Of equal remainders the earlier wins.
pub(crate) fn apportion(counts: &[u32], steps: u32) -> Vec<u32> {
    let all: u64 = counts.iter().copied().map(u64::from).sum();
    if all == 0 {
        return vec![0; counts.len()];
    }
    let exact = counts
        .iter()
        .map(|count| u64::from(*count) * u64::from(steps));
    let (mut shares, remainders): (Vec<u64>, Vec<u64>) = exact.map(|q| (q / all, q % all)).unzip();
    let missing = u64::from(steps) - shares.iter().sum::<u64>();
    let mut by_remainder: Vec<usize> = (0..counts.len()).collect();
    by_remainder.sort_by_key(|place| (std::cmp::Reverse(remainders[*place]), *place));
    for (place, _) in by_remainder.into_iter().zip(0..missing) {
        shares[place] += 1;
    }
    let narrow =
        |share| u32::try_from(share).expect("a share is not above `steps`, which is a u32");
    shares.into_iter().map(narrow).collect()
}

/// The same, with no more than `most` for the greatest count; the others then share the rest in
/// proportion.
pub(crate) fn apportion_below(counts: &[u32], steps: u32, most: u32) -> Vec<u32> {
    let shares = apportion(counts, steps);
    let Some(top) = greatest(counts).filter(|top| shares[*top] > most) else {
        return shares;
    };
    let mut others = counts.to_vec();
    others.remove(top);
    let mut shares = apportion(&others, steps - most);
    shares.insert(top, most);
    shares
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
        assert_eq!(apportion(&[5, 4, 3, 0], 10), [4, 3, 3, 0]);
        assert_eq!(apportion(&[1, 1, 1], 10), [4, 3, 3]);
        assert_eq!(apportion(&[8, 7, 4, 2, 1], 10), [4, 3, 2, 1, 0]);
        assert_eq!(apportion(&[0, 0], 10), [0, 0]);
        assert_eq!(greatest(&[2, 5, 5]), Some(1));
    }

    #[test]
    fn the_greatest_is_capped_and_the_rest_is_shared() {
        // 20 of 22 would have 9 steps of 10.
        assert_eq!(apportion_below(&[1, 20, 1, 0], 10, 8), [1, 8, 1, 0]);
        assert_eq!(apportion_below(&[15, 5], 10, 8), [8, 2]);
    }

    proptest! {
        #[test]
        fn shares_add_up_and_are_within_one_step(
            counts in prop::collection::vec(0_u32..500, 1..9),
            steps in prop::sample::select(vec![10_u32, 20, 50, 100]),
        ) {
            let all: u32 = counts.iter().sum();
            prop_assume!(all > 0);
            let shares = apportion(&counts, steps);
            prop_assert_eq!(shares.iter().sum::<u32>(), steps);
            for (count, share) in counts.iter().zip(&shares) {
                let exact = f64::from(count * steps) / f64::from(all);
                prop_assert!((f64::from(*share) - exact).abs() < 1.0);
            }
        }
    }
}
