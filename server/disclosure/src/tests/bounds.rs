//! Bounds that narrow each other, and what can be taken back.

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
    assert!(bounds.keeps(x, 0));
    bounds.bind(row, -1);
    assert_eq!(bounds.settle(), Ok(()));
    assert!(
        !bounds.keeps(x, 0),
        "of x and z, which are alike, one alone cannot be"
    );
}
