//! What a published number says of the counts behind it. An attacker knows how numbers are rounded:
//! rule B6 says so of bases, and percentages show their steps.

use std::cmp::Ordering;

/// From how many on bases are published as they are (rule B6).
const EXACT_FROM: i64 = 100;

/// How far a base below that may be from the number asked: it is rounded to five.
const BASE_OFF_BY: i64 = 2;

/// The fewest and the most that can have been asked where this base is published.
#[must_use]
pub fn asked(base: i64) -> (i64, i64) {
    match base.cmp(&EXACT_FROM) {
        Ordering::Less => (base - BASE_OFF_BY, base + BASE_OFF_BY),
        // 98 and 99 round to it too.
        Ordering::Equal => (base - BASE_OFF_BY, base),
        Ordering::Greater => (base, base),
    }
}

/// The least and the greatest share, in thousandths, that can stand behind a percentage.
#[must_use]
pub fn share(base: i64, percent: f64) -> (i64, i64) {
    let off_by = f64::from(u32::try_from(percent_off_by(base)).unwrap_or(u32::MAX));
    #[expect(clippy::cast_possible_truncation, reason = "shares are at most 1000")]
    let thousandths = |percent: f64| (percent * 10.0) as i64;
    let least = thousandths((percent * 10.0 - off_by).floor() / 10.0);
    let most = thousandths((percent * 10.0 + off_by).ceil() / 10.0);
    (least.max(0), most.min(1000))
}

/// How far, in thousandths, a percentage may be from the share behind it.
fn percent_off_by(_base: i64) -> i64 {
    50
}
