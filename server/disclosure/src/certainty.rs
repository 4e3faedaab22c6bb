//! What can be said for sure of shares that are known from protected figures alone: whether two of
//! them differ by more than rounding and chance explain, and whether one is high or low.
//!
//! The rules are explained to statisticians in docs/comparisons.md. Not here: words.

use domain::answers::OptionSet;
use domain::questionnaire::{Favourable, Question};

use crate::footing::Base;
use crate::protected::{Choice, Figure, Item, ProtectedTable, Value};

/// On a base below this, nothing is said of differences: figures are a hint.
pub const FEW: u32 = 30;

/// The quantile of the normal distribution that leaves 2.5 per cent on each side.
const Z: f64 = 1.96;

/// From this share on, an answer is high ...
const HIGH: f64 = 0.75;

/// ... and below this one it is low.
const LOW: f64 = 0.5;

/// Where the share of those who gave the better answer may lie, of all who were asked: from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    low: f64,
    high: f64,
}

/// How a share compares with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Higher by more than rounding and chance explain.
    Higher,
    /// Not clearly different.
    Unclear,
    /// Lower by more than rounding and chance explain.
    Lower,
}

impl Interval {
    /// Where the true share may lie, given the figures of a table. Nothing if the table is withheld,
    /// rests on fewer than [`FEW`], or if the question has no better answer.
    #[must_use]
    pub fn of(question: &Question, table: &ProtectedTable) -> Option<Self> {
        let favourable = question.favourable()?;
        let base = table.base()?.about();
        let rounded = Rounded::of(question, favourable, table.figures()?, base);
        Self::around(rounded, base)
    }

    /// Where the true share may lie of which a table says this value. Nothing if the base of the
    /// table is below [`FEW`].
    #[must_use]
    pub fn of_value(value: Value, base: Base) -> Option<Self> {
        let base = base.about();
        Self::around(Rounded::of_value(value, rounding_error(base)), base)
    }

    fn around(rounded: Rounded, base: u32) -> Option<Self> {
        if base < FEW {
            return None;
        }
        let asked = f64::from(least_asked(base));
        Some(Self {
            low: wilson(rounded.low / 100.0, asked, -Z),
            high: wilson(rounded.high / 100.0, asked, Z),
        })
    }

    /// Its ends in whole per cent, rounded outwards, so that nothing is promised that it lacks.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "shares are from 0 to 1"
    )]
    pub fn whole_percent(self) -> (u8, u8) {
        (
            (self.low * 100.0).floor() as u8,
            (self.high * 100.0).ceil() as u8,
        )
    }

    /// How this one compares with another.
    #[must_use]
    pub fn against(self, other: Self) -> Difference {
        if self.excess(other) > 0.0 {
            Difference::Higher
        } else if other.excess(self) > 0.0 {
            Difference::Lower
        } else {
            Difference::Unclear
        }
    }

    /// By how much this one is higher for sure; negative if that is not sure.
    #[must_use]
    pub fn excess(self, other: Self) -> f64 {
        self.low - other.high
    }

    /// By how much it is high for sure; negative if that is not sure.
    #[must_use]
    pub fn above_high(self) -> f64 {
        self.low - HIGH
    }

    /// By how much it is low for sure; negative if that is not sure.
    #[must_use]
    pub fn below_low(self) -> f64 {
        LOW - self.high
    }
}

/// Where a share may lie before chance is thought of, in per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Rounded {
    low: f64,
    high: f64,
}

impl Rounded {
    fn of(question: &Question, favourable: &Favourable, figures: &[Figure], base: u32) -> Self {
        let error = rounding_error(base);
        let mut inside = Self {
            low: 0.0,
            high: 0.0,
        };
        let mut outside = inside;
        for figure in figures {
            let of_figure = Self::of_value(figure.value(), error);
            match side(question, favourable.options(), figure.item()) {
                Side::Inside => inside = inside.plus(of_figure),
                Side::Outside => outside = outside.plus(of_figure),
                // It may belong to either.
                Side::Both => {
                    inside.high += of_figure.high;
                    outside.high += of_figure.high;
                }
            }
        }
        // All figures of a table are 100 per cent together, so the others bound it as well.
        Self {
            low: inside.low.max(100.0 - outside.high).clamp(0.0, 100.0),
            high: inside.high.min(100.0 - outside.low).clamp(0.0, 100.0),
        }
    }

    fn of_value(value: Value, error: f64) -> Self {
        match value {
            Value::Percent(percent) => {
                let percent = f64::from(percent.get());
                Self {
                    low: (percent - error).max(0.0),
                    high: (percent + error).min(100.0),
                }
            }
            Value::NearlyAll { at_least } => Self {
                low: f64::from(at_least.get()),
                high: 100.0,
            },
            Value::FewOrNone { at_most } => Self {
                low: 0.0,
                high: f64::from(at_most.get()),
            },
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            low: self.low + other.low,
            high: self.high + other.high,
        }
    }
}

/// Whether those whom a figure is about gave the better answer.
enum Side {
    Inside,
    Outside,
    Both,
}

fn side(question: &Question, favourable: OptionSet, item: &Item) -> Side {
    let is_inside = |key: &str| {
        let place = question.option_index(key);
        place.is_some_and(|place| favourable.contains(place))
    };
    let of = |all: bool, any: bool| match (all, any) {
        (true, _) => Side::Inside,
        (false, true) => Side::Both,
        (false, false) => Side::Outside,
    };
    match item {
        Item::Unanswered => Side::Outside,
        Item::Option(key) => of(is_inside(key.as_str()), false),
        Item::Together(choices) => {
            let mut sides = choices.iter().map(|choice| match choice {
                Choice::Option(key) => is_inside(key.as_str()),
                Choice::Unanswered => false,
            });
            of(
                sides.clone().all(|inside| inside),
                sides.any(|inside| inside),
            )
        }
    }
}

/// The least number of people that a base can stand for: it is rounded to five, and where it is
/// borrowed from the question that leads on, up to two fewer were asked (docs/disclosure.md, B4, B6).
fn least_asked(base: u32) -> u32 {
    base.saturating_sub(4).max(1)
}

/// How far a percentage can be from the exact share: one step of the base (docs/disclosure.md, B6).
/// The exception, a base of about 15, is below [`FEW`].
fn rounding_error(base: u32) -> f64 {
    match base.saturating_sub(2) {
        0..20 => 10.0,
        20..50 => 5.0,
        50..100 => 2.0,
        _ => 1.0,
    }
}

/// One end of Wilson's score interval of a share: the lower one for a negative `z`.
fn wilson(share: f64, number: f64, z: f64) -> f64 {
    let z2 = z * z;
    let middle = share + z2 / (2.0 * number);
    let half = z * (share * (1.0 - share) / number + z2 / (4.0 * number * number)).sqrt();
    ((middle + half) / (1.0 + z2 / number)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests;
