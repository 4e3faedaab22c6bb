//! The rules of part B of docs/privacy.md that this crate applies, by their numbers.
//!
//! Each is a piece of its own that an attack test can switch off, to show that it is needed. Not
//! here: what a rule does; that is beside the figures that it touches.

/// A rule, with its number in part B of docs/privacy.md.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// B1: nothing is shown of a population below the threshold.
    Threshold,
    /// B2: a breakdown is shown in groups that are all large enough, or not at all.
    LeftOver,
    /// B3: what the municipalities leave over of a county or the nation is nobody, or enough.
    Hierarchy,
    /// B4: tables that are equations of one another expose nobody together.
    Linked,
    /// B5: what was released before is given.
    Time,
    /// B6: bases are rounded, and no percentage is finer than they are.
    Bases,
    /// B7: unanimity, or all but unanimity, is only said to be near.
    Unanimity,
    /// B8: a higher threshold, and no small counts, for sensitive questions.
    Sensitive,
}

impl Rule {
    /// All rules, by number.
    pub const ALL: [Self; 8] = [
        Self::Threshold,
        Self::LeftOver,
        Self::Hierarchy,
        Self::Linked,
        Self::Time,
        Self::Bases,
        Self::Unanimity,
        Self::Sensitive,
    ];

    /// The number in part B of docs/privacy.md.
    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::Threshold => "B1",
            Self::LeftOver => "B2",
            Self::Hierarchy => "B3",
            Self::Linked => "B4",
            Self::Time => "B5",
            Self::Bases => "B6",
            Self::Unanimity => "B7",
            Self::Sensitive => "B8",
        }
    }

    fn bit(self) -> u8 {
        match self {
            Self::Threshold => 1,
            Self::LeftOver => 1 << 1,
            Self::Hierarchy => 1 << 2,
            Self::Linked => 1 << 3,
            Self::Time => 1 << 4,
            Self::Bases => 1 << 5,
            Self::Unanimity => 1 << 6,
            Self::Sensitive => 1 << 7,
        }
    }
}

/// The rules under which a release is made: all of them, except in attack tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules(u8);

impl Rules {
    /// All rules.
    #[must_use]
    pub fn all() -> Self {
        Self(Rule::ALL.iter().fold(0, |bits, rule| bits | rule.bit()))
    }

    /// These rules but one, so that an attacker can show what the one is for.
    #[cfg(any(test, feature = "rules-off-for-attack-tests"))]
    #[must_use]
    pub fn without(self, rule: Rule) -> Self {
        Self(self.0 & !rule.bit())
    }

    /// Whether a rule is applied.
    #[must_use]
    pub fn holds(self, rule: Rule) -> bool {
        self.0 & rule.bit() != 0
    }

    /// The numbers of the rules that are applied.
    pub(crate) fn numbers(self) -> impl Iterator<Item = &'static str> {
        Rule::ALL
            .into_iter()
            .filter(move |rule| self.holds(*rule))
            .map(Rule::number)
    }

    /// The rules with these numbers; `None` if there is another number among them.
    pub(crate) fn of_numbers<'a>(numbers: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        numbers.into_iter().try_fold(Self(0), |rules, number| {
            let rule = Rule::ALL.into_iter().find(|rule| rule.number() == number)?;
            Some(Self(rules.0 | rule.bit()))
        })
    }
}

/// The least number of people asked a sensitive question of whom anything is shown (rule B8).
pub(crate) const SENSITIVE_THRESHOLD: u32 = 30;

/// The greatest count of an option that a sensitive question does not show (rule B8).
pub(crate) const SMALL: u32 = 4;

/// How many values a count that rule B8 masks can have at least, for whoever reads the table.
pub(crate) const SENSITIVE_VALUES: u32 = 3;

/// How many values a count that rule B7 masks can have at least, for whoever reads the table.
pub(crate) const VALUES: u32 = 2;

/// How many may be left over for "nearly all" where one would not do (rule B7).
pub(crate) const WIDE: u32 = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switching_one_off_leaves_the_others() {
        for off in Rule::ALL {
            let rules = Rules::all().without(off);
            for rule in Rule::ALL {
                assert_eq!(rules.holds(rule), rule != off);
            }
            assert_eq!(Rules::of_numbers(rules.numbers()), Some(rules));
        }
        assert_eq!(Rules::of_numbers(["B1", "B99"]), None);
    }
}
