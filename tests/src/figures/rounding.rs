//! What published numbers say of the counts behind them. Whoever has reports before them sees how
//! they are rounded: bases to five (rule B6), percentages in steps that grow as bases get smaller,
//! and, where everybody chose one option, so that they add up to 100.
//!
//! Where figures are not rounded so, that shows too, and is used.

use crate::figures::released::Table;

/// How far a rounded base may be from the number asked.
const BASE_OFF_BY: i64 = 2;

/// How far above the number asked the base of a routed question may be.
const ROUTED_OFF_BY: i64 = 4;

/// Shares are bounded in hundredths of a percent.
pub const WHOLE: i64 = 10_000;

/// How the figures of a wave are rounded, as far as one can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    exact_bases: bool,
    /// All percentages are in the steps that their bases allow.
    stepped: bool,
    /// Some percentage has decimals.
    decimals: bool,
}

/// Bounds of a count, each `count * WHOLE - asked * share` on one side of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The share that it is at least, in hundredths of a percent.
    pub least: i64,
    /// The share that it is at most.
    pub most: i64,
    /// Whether both are too far already.
    pub strictly: bool,
}

impl Rounding {
    /// Looks at all that is shown.
    #[must_use]
    pub fn seen_in(tables: &[Table]) -> Self {
        let percentages = || {
            tables.iter().flat_map(|table| {
                let base = table.base.unwrap_or(0);
                let figures = table.figures.iter();
                figures.filter_map(move |figure| Some((base, figure.percent?)))
            })
        };
        Self {
            exact_bases: tables
                .iter()
                .any(|table| table.base.is_some_and(|base| base % 5 != 0)),
            stepped: percentages().all(|(base, percent)| percent % f64::from(step(base)) == 0.0),
            decimals: percentages().any(|(_, percent)| percent.fract() != 0.0),
        }
    }

    /// The fewest and the most that can have been asked where this base is published, of a question
    /// that is `routed` or not: a routed one may show the base of the question that leads to it.
    #[must_use]
    pub fn asked(self, base: i64, routed: bool) -> (i64, i64) {
        match (self.exact_bases, routed) {
            (true, _) => (base, base),
            (false, true) => (base - ROUTED_OFF_BY, base + BASE_OFF_BY),
            (false, false) => (base - BASE_OFF_BY, base + BASE_OFF_BY),
        }
    }

    /// The step of this base's percentages; none where they have decimals.
    #[must_use]
    pub fn step(self, base: i64) -> Option<i64> {
        match (self.decimals, self.stepped) {
            (true, _) => None,
            (false, true) => Some(i64::from(step(base))),
            (false, false) => Some(1),
        }
    }

    /// The shares that can stand behind a percentage.
    #[must_use]
    pub fn share(self, base: i64, percent: f64) -> Share {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a percentage is at most 100"
        )]
        let published = (percent * 100.0).round() as i64;
        let step = self.step(base).map_or(1, |step| 100 * step);
        // Numbers that are made to add up to 100, or kept below "nearly all", are rounded up or
        // down, not to the nearest.
        Share {
            least: published - step,
            most: published + step,
            strictly: true,
        }
    }
}

/// The steps in which percentages of a base come.
fn step(base: i64) -> u8 {
    match base {
        ..=20 => 10,
        21..=50 => 5,
        51..=100 => 2,
        _ => 1,
    }
}
