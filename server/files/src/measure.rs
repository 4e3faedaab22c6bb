//! The columns of numbers, what a row can be, and why a number is missing: one list of each for all
//! formats.

/// What a row can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Shown,
    NearlyAll,
    FewOrNone,
    Withheld,
}

/// A column of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    N,
    Percent,
    AtLeast,
    AtMost,
    Lower,
    Upper,
}

/// Why there is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// It is withheld, for whatever reason (rule B11).
    Withheld,
    /// Nearly all, and how many of them is not told.
    NearlyAll,
    /// Few or none, and how many of them is not told.
    FewOrNone,
    /// The percentage is told, so there is no bound beside it.
    NoBound,
    /// Too few were asked for an interval.
    NoInterval,
    /// The option is in a figure with others.
    Together,
    /// There is no such figure: the question is not broken down so, or not into this group.
    NotThere,
}

impl Status {
    pub(crate) const ALL: [Self; 4] = [
        Self::Shown,
        Self::NearlyAll,
        Self::FewOrNone,
        Self::Withheld,
    ];

    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::NearlyAll => "nearly-all",
            Self::FewOrNone => "few-or-none",
            Self::Withheld => "withheld",
        }
    }

    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Shown => "files-shown",
            Self::NearlyAll => Missing::NearlyAll.message(),
            Self::FewOrNone => Missing::FewOrNone.message(),
            Self::Withheld => Missing::Withheld.message(),
        }
    }
}

impl Measure {
    pub(crate) const ALL: [Self; 6] = [
        Self::N,
        Self::Percent,
        Self::AtLeast,
        Self::AtMost,
        Self::Lower,
        Self::Upper,
    ];

    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::N => "n",
            Self::Percent => "percent",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Lower => "lower",
            Self::Upper => "upper",
        }
    }

    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::N => "files-n",
            Self::Percent => "files-percent",
            Self::AtLeast => "files-at-least",
            Self::AtMost => "files-at-most",
            Self::Lower => "files-lower",
            Self::Upper => "files-upper",
        }
    }
}

impl Missing {
    pub(crate) const ALL: [Self; 7] = [
        Self::Withheld,
        Self::NearlyAll,
        Self::FewOrNone,
        Self::NoBound,
        Self::NoInterval,
        Self::Together,
        Self::NotThere,
    ];

    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Withheld => "withheld-title",
            Self::NearlyAll => "files-nearly-all",
            Self::FewOrNone => "few-or-none",
            Self::NoBound => "files-no-bound",
            Self::NoInterval => "files-no-interval",
            Self::Together => "files-together",
            Self::NotThere => "files-not-there",
        }
    }
}
