//! How many were asked, as far as that may be known: published bases, the steps of percentages that
//! such a base justifies, and the bands that are shown while a wave is open (rule B6).
//!
//! Not here: counts of answers.

use domain::Threshold;

use crate::protected::Percent;
use crate::rules::{Rule, Rules};

/// About how many were asked: a number rounded to five.
///
/// The rounding is half up and never below the threshold: what would round to less than the
/// threshold, rounded up to five, is that number. So with a threshold of 10, 10 to 12 are "about
/// 10" and 13 to 17 "about 15"; with one of 12, 12 to 17 are "about 15". Rule B6 asks for it below
/// 100; it is done at every size, since the exact bases of two linked questions could be subtracted.
///
/// The base of a question that nearly all were asked, because nearly all gave one answer to the
/// question that routes it, is that other question's base. It is then a band that reaches two further
/// down: "about 60" stands for 56 to 62 people asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base {
    about: u32,
}

impl Base {
    pub(crate) fn about_of(about: u32) -> Self {
        Self { about }
    }

    /// The rounded number of people.
    #[must_use]
    pub fn about(self) -> u32 {
        self.about
    }
}

/// A count of answers while a wave is open, as far as it may be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpenBand {
    /// Fewer than this number, which is the threshold.
    FewerThan(u32),
    /// From one number to another, both included.
    From {
        /// The least number.
        from: u32,
        /// The greatest number.
        to: u32,
    },
}

/// The width of a band.
const BAND: u32 = 10;

/// The band in which a count lies (rule B6): below the threshold, or one of ten numbers, the first
/// of which begins at the threshold.
///
/// Whoever watches the band sees one move in ten, and never the one who just sent.
#[must_use]
pub fn open_band(count: u32, threshold: Threshold) -> OpenBand {
    let threshold = u32::from(threshold.get());
    let Some(above) = count.checked_sub(threshold) else {
        return OpenBand::FewerThan(threshold);
    };
    let from = count - above % BAND;
    OpenBand::From {
        from,
        to: from.saturating_add(BAND - 1),
    }
}

/// What a published base says of the number of those asked: it is `least` to `most`.
///
/// Steps, bounds and caps of a table depend on this alone and not on the true number, so that they
/// cannot narrow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Footing {
    about: u32,
    least: u32,
    most: u32,
}

/// To which multiple bases are rounded.
const ROUNDING: u32 = 5;

impl Footing {
    /// The footing of so many asked; `asked` is at least `threshold`.
    pub(crate) fn of(asked: u32, threshold: u32, rules: Rules) -> Self {
        if !rules.holds(Rule::Bases) {
            return Self {
                about: asked,
                least: asked,
                most: asked,
            };
        }
        let half = ROUNDING / 2;
        let lowest = threshold.next_multiple_of(ROUNDING);
        let about = ((asked + half) / ROUNDING * ROUNDING).max(lowest);
        let least = if about == lowest {
            threshold
        } else {
            about - half
        };
        Self {
            about,
            least,
            most: about + half,
        }
    }

    /// The footing of those of them who did one and the same thing, all having done it but at most
    /// `width`, and of whom at least `threshold` did.
    ///
    /// The base stays; what is made for it must fit the lower numbers too, or it would tell whoever
    /// knows how many were asked in the first place that they are not meant.
    pub(crate) fn nearly_all(self, width: u32, threshold: u32) -> Self {
        Self {
            least: self.least.saturating_sub(width).max(threshold),
            ..self
        }
    }

    pub(crate) fn base(self) -> Base {
        Base::about_of(self.about)
    }

    /// The least number of people asked.
    pub(crate) fn least(self) -> u32 {
        self.least
    }

    /// The greatest number of people asked.
    pub(crate) fn most(self) -> u32 {
        self.most
    }

    /// The numbers of people asked that the base allows.
    pub(crate) fn numbers(self) -> impl Iterator<Item = u32> {
        self.least..=self.most
    }

    /// Into how many steps percentages divide 100: never more than people were asked. A finer
    /// percentage would tell how many exactly were asked.
    pub(crate) fn steps(self, rules: Rules) -> u32 {
        match self.least {
            least if !rules.holds(Rule::Bases) || least >= 100 => 100,
            50.. => 50,
            20.. => 20,
            _ => 10,
        }
    }

    /// The greatest number of steps for a count that leaves more than `width` people over.
    ///
    /// It is what that count has where the fewest were asked, so that each figure that is shown can
    /// come from each number of people that the base allows; but never 100 %, which would say that it
    /// is all.
    pub(crate) fn most_steps(self, steps: u32, width: u32) -> u32 {
        let others = width + 1;
        if self.least <= 2 * others {
            return steps;
        }
        // Rounded to the nearest, half down.
        let doubled = 2 * steps * (self.least - others);
        (doubled - self.least)
            .div_ceil(2 * self.least)
            .min(steps - 1)
    }

    /// A share of those asked, in whole tens of per cent, that all but `width` of them exceed or
    /// reach whatever their number.
    pub(crate) fn at_least(self, width: u32) -> Percent {
        Percent::of_steps(self.least.saturating_sub(width) * 10 / self.least, 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bases_are_rounded_to_five_and_not_below_the_threshold() {
        let about = |asked, threshold| Footing::of(asked, threshold, Rules::all()).about;
        let bases: Vec<u32> = (10..=23).map(|asked| about(asked, 10)).collect();
        assert_eq!(
            bases,
            [10, 10, 10, 15, 15, 15, 15, 15, 20, 20, 20, 20, 20, 25]
        );
        let bases: Vec<u32> = (12..=18).map(|asked| about(asked, 12)).collect();
        assert_eq!(bases, [15, 15, 15, 15, 15, 15, 20]);
        assert_eq!(
            (about(97, 10), about(98, 10), about(1003, 10)),
            (95, 100, 1005)
        );
    }

    #[test]
    fn a_footing_holds_exactly_the_numbers_with_its_base() {
        for threshold in 10..=40 {
            for asked in threshold..=130 {
                let footing = Footing::of(asked, threshold, Rules::all());
                for other in threshold..=140 {
                    let same = Footing::of(other, threshold, Rules::all()) == footing;
                    assert_eq!(footing.numbers().any(|number| number == other), same);
                }
                assert!(footing.numbers().count() >= 3);
                assert!(footing.steps(Rules::all()) <= footing.least());
            }
        }
    }

    #[test]
    fn the_bound_of_nearly_all_is_true() {
        for threshold in [10, 15, 30] {
            for asked in threshold..=300 {
                let footing = Footing::of(asked, threshold, Rules::all());
                for width in [1, 2, 4] {
                    let bound = u32::from(footing.at_least(width).get());
                    assert!(100 * (asked - width) >= bound * asked);
                    assert!(
                        bound == 90 || (bound == 80 && footing.least() < 10 * width) || width == 4
                    );
                }
            }
        }
    }

    #[test]
    fn the_cap_is_reached_by_a_count_that_leaves_enough_over() {
        for asked in 10..=400 {
            let footing = Footing::of(asked, 10, Rules::all());
            let steps = footing.steps(Rules::all());
            for width in [1, 2] {
                let cap = footing.most_steps(steps, width);
                let exact =
                    f64::from(steps * (footing.least() - width - 1)) / f64::from(footing.least());
                assert!(
                    (f64::from(cap) - exact).abs() <= 0.5,
                    "{asked} {width} {cap} {exact}"
                );
                assert!(cap < steps);
            }
        }
    }

    #[test]
    fn open_bands_begin_at_the_threshold() {
        let ten = Threshold::new(10).unwrap();
        assert_eq!(open_band(0, ten), OpenBand::FewerThan(10));
        assert_eq!(open_band(9, ten), OpenBand::FewerThan(10));
        assert_eq!(open_band(10, ten), OpenBand::From { from: 10, to: 19 });
        assert_eq!(open_band(19, ten), OpenBand::From { from: 10, to: 19 });
        assert_eq!(open_band(20, ten), OpenBand::From { from: 20, to: 29 });
        let fifteen = Threshold::new(15).unwrap();
        assert_eq!(open_band(14, fifteen), OpenBand::FewerThan(15));
        assert_eq!(open_band(24, fifteen), OpenBand::From { from: 15, to: 24 });
        assert_eq!(open_band(25, fifteen), OpenBand::From { from: 25, to: 34 });
        let last = OpenBand::From {
            from: u32::MAX - 5,
            to: u32::MAX,
        };
        assert_eq!(open_band(u32::MAX, ten), last);
    }
}
