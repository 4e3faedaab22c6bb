//! Bounds that narrow each other, and what can be taken back.

use std::sync::Arc;

use crate::bounds::{Bounds, Exposed};

#[test]
fn sums_narrow_until_nothing_changes_and_can_be_taken_back() {
    let mut bounds = Bounds::default();
    let masked = bounds.unknown(0, 2);
    let (all, other) = (bounds.unknown(10, 12), bounds.unknown(9, 9));
    bounds.add_up(all, [masked, other]);
    let (whole, rest) = (bounds.unknown(30, 30), bounds.unknown(0, 30));
    bounds.add_up(whole, [all, rest]);
    assert_eq!(bounds.settle(), Ok(()));
    assert_eq!(
        (bounds.range(masked), bounds.range(rest)),
        ((1, 2), (19, 20))
    );
    let mark = bounds.mark();
    bounds.narrow(rest, 19, 19).unwrap();
    assert_eq!(bounds.settle(), Ok(()));
    assert_eq!(bounds.range(masked), (2, 2), "11 less 9 are 2");
    bounds.go_back(mark);
    assert_eq!(bounds.range(masked), (1, 2));
    assert_eq!(bounds.narrow(rest, 21, 30), Err(Exposed));
    bounds.go_back(mark);
    assert_eq!(bounds.guard(masked, 2), Ok(()));
    bounds.narrow(rest, 19, 19).unwrap();
    assert_eq!(bounds.settle(), Err(Exposed));
}

#[test]
fn coefficients_bind_shares() {
    // At least 90 in 100 of 43 to 47 people.
    let mut bounds = Bounds::default();
    let (asked, count) = (bounds.unknown(43, 47), bounds.unknown(0, 41));
    let row = bounds.unbound([(count, 100), (asked, -90)]);
    assert_eq!(bounds.settle(), Ok(()));
    assert_eq!(bounds.range(count), (0, 41));
    let mark = bounds.mark();
    bounds.bind(row, 0);
    assert_eq!(bounds.settle(), Ok(()));
    assert_eq!(
        (bounds.range(asked), bounds.range(count)),
        ((43, 45), (39, 41))
    );
    bounds.go_back(mark);
    assert_eq!(bounds.range(count), (0, 41));
}

#[test]
fn a_value_that_bounds_allow_may_still_be_impossible() {
    let mut bounds = Bounds::default();
    let [x, y, z, free] = [0; 4].map(|low| bounds.unknown(low, 1));
    for (one, other) in [(x, y), (y, z)] {
        bounds.row([(one, 1), (other, 1)], 1, 1);
    }
    let row = bounds.unbound([(x, -1), (z, -1), (free, -1)]);
    bounds.guard(x, 2).unwrap();
    assert_eq!(bounds.settle(), Ok(()));
    assert!(bounds.trying().keeps(x, 0));
    bounds.bind(row, -1);
    assert_eq!(bounds.settle(), Ok(()));
    assert!(
        !bounds.trying().keeps(x, 0),
        "of x and z, which are alike, one alone cannot be"
    );
}

#[test]
fn a_pattern_binds_each_block_for_itself_and_blocks_can_be_bound_to_each_other() {
    let mut one = Bounds::default();
    let [all, first, second] = [(); 3].map(|()| one.free());
    one.add_up(all, [first, second]);
    let mut bounds = Bounds::of_blocks(Arc::new(one.into_pattern()), 3);
    for (block, people) in [(0, 10), (1, 20), (2, 30)] {
        bounds.begin_block(block, people);
    }
    for place in [all, first, second] {
        bounds.add_up(6 + place, [place, 3 + place]);
    }
    bounds.narrow(first, 4, 4).unwrap();
    bounds.narrow(6 + first, 5, 5).unwrap();
    assert_eq!(bounds.settle(), Ok(()));
    let second: Vec<_> = (0..3)
        .map(|block| bounds.range(3 * block + second))
        .collect();
    assert_eq!(second, [(6, 6), (19, 19), (25, 25)]);

    // What is settled can begin settled elsewhere.
    let settled = bounds.settled(1);
    bounds.begin_settled(2, &settled);
    assert_eq!(bounds.range(6 + first), (1, 1));
}
