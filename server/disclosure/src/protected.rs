//! Protected tables: what may be shown, and nothing else (rule B10).
//!
//! Fields are private and nothing here can be made outside this crate: whoever holds a figure holds
//! one that the rules let through. Texts for people are made elsewhere, from these values.

use std::fmt;

use domain::{Kind, OptionKey, QuestionKey, ThemeKey};

use crate::broken_down::BreakdownReport;
use crate::footing::Base;

/// A whole percentage, 0 to 100.
///
/// ```compile_fail,E0423
/// let invented = disclosure::Percent(50);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u8);

impl Percent {
    /// So many of the steps into which 100 is divided.
    pub(crate) fn of_steps(share: u32, steps: u32) -> Self {
        let percent = u8::try_from(share * 100 / steps).ok();
        Self(
            percent
                .filter(|percent| *percent <= 100)
                .expect("a share is not above the whole"),
        )
    }

    pub(crate) fn new(percent: u8) -> Option<Self> {
        (percent <= 100).then_some(Self(percent))
    }

    pub(crate) fn rest(self) -> Self {
        Self(100 - self.0)
    }

    /// The number, 0 to 100.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

/// What a person who was asked can have done.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Choice {
    /// Chosen this option.
    Option(OptionKey),
    /// Not answered.
    Unanswered,
}

/// What a figure is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Item {
    /// Those who chose this option.
    Option(OptionKey),
    /// Those who did not answer.
    Unanswered,
    /// Those who did any of these, which are not told apart: two or more, in the questionnaire's
    /// order.
    Together(Vec<Choice>),
}

impl Item {
    pub(crate) fn of(mut choices: Vec<Choice>) -> Self {
        match choices.pop() {
            Some(Choice::Option(option)) if choices.is_empty() => Self::Option(option),
            Some(Choice::Unanswered) if choices.is_empty() => Self::Unanswered,
            last => {
                choices.extend(last);
                Self::Together(choices)
            }
        }
    }
}

impl fmt::Display for Choice {
    /// The option's key, or `unanswered`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option(option) => option.fmt(f),
            Self::Unanswered => f.write_str("unanswered"),
        }
    }
}

impl fmt::Display for Item {
    /// The key by which files name it. Choices that stand together are joined by `+`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option(option) => option.fmt(f),
            Self::Unanswered => Choice::Unanswered.fmt(f),
            Self::Together(choices) => {
                for (place, choice) in choices.iter().enumerate() {
                    write!(f, "{}{choice}", if place == 0 { "" } else { "+" })?;
                }
                Ok(())
            }
        }
    }
}

/// What a figure says, as a share of those asked. Those who did not answer are among those asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Value {
    /// This share, to within one step: the exact one is less than a step away. Steps are 10, 5, 2 or
    /// 1 per cent, the wider the smaller the base; see docs/disclosure.md.
    ///
    /// Where one option can be chosen, the shares of a table add up to 100.
    Percent(Percent),
    /// All or nearly all, and how many of them is not told (rule B7): at least this share.
    NearlyAll {
        /// The share that they reach or exceed.
        at_least: Percent,
    },
    /// Few or none, and how many of them is not told (rules B7 and B8): at most this share.
    FewOrNone {
        /// The share that they do not exceed.
        at_most: Percent,
    },
}

/// One figure of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub(crate) item: Item,
    pub(crate) value: Value,
}

impl Figure {
    /// What it is about.
    #[must_use]
    pub fn item(&self) -> &Item {
        &self.item
    }

    /// What it says.
    #[must_use]
    pub fn value(&self) -> Value {
        self.value
    }
}

/// The results of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtectedTable {
    pub(crate) question: QuestionKey,
    pub(crate) theme: ThemeKey,
    pub(crate) kind: Kind,
    pub(crate) shown: Option<Shown>,
}

/// What is there of a table that is not withheld.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) base: Base,
    pub(crate) figures: Vec<Figure>,
}

impl ProtectedTable {
    /// The question.
    #[must_use]
    pub fn question(&self) -> &QuestionKey {
        &self.question
    }

    /// The theme of the question.
    #[must_use]
    pub fn theme(&self) -> &ThemeKey {
        &self.theme
    }

    /// How the question is answered.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The figures; `None` if they are withheld, for whatever reason (rule B11). Of a withheld table
    /// nothing is here or in the stored release: neither figures nor base nor the reason.
    ///
    /// Where one option can be chosen, each option and the unanswered are in one figure, in the
    /// questionnaire's order, but for one that nearly all hold, which comes first. Where several can
    /// be chosen, each has a figure of its own, and the unanswered come last. An option that ends
    /// the survey is in none.
    #[must_use]
    pub fn figures(&self) -> Option<&[Figure]> {
        self.shown.as_ref().map(|shown| shown.figures.as_slice())
    }

    /// About how many were asked; `None` if the table is withheld.
    #[must_use]
    pub fn base(&self) -> Option<Base> {
        self.shown.as_ref().map(|shown| shown.base)
    }
}

/// The results of a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub(crate) base: Base,
    pub(crate) tables: Vec<ProtectedTable>,
    pub(crate) breakdowns: Vec<BreakdownReport>,
}

impl Report {
    /// About how many answered.
    #[must_use]
    pub fn base(&self) -> Base {
        self.base
    }

    /// The results of all: one table for each question, in the questionnaire's order, withheld ones
    /// included.
    #[must_use]
    pub fn tables(&self) -> &[ProtectedTable] {
        &self.tables
    }

    /// The table of the question with this key, for all.
    #[must_use]
    pub fn table(&self, question: &str) -> Option<&ProtectedTable> {
        let mut tables = self.tables.iter();
        tables.find(|table| table.question.as_str() == question)
    }

    /// The results by groups: the breakdowns in which at least one question is shown, in the
    /// questionnaire's order.
    #[must_use]
    pub fn breakdowns(&self) -> &[BreakdownReport] {
        &self.breakdowns
    }

    /// The breakdown with this key, if a question is shown in it.
    #[must_use]
    pub fn breakdown(&self, key: &str) -> Option<&BreakdownReport> {
        let mut breakdowns = self.breakdowns.iter();
        breakdowns.find(|breakdown| breakdown.key() == key)
    }
}
