//! What is common to the two kinds of tables: the frame in which a question's counts are judged,
//! and what comes out, by columns.
//!
//! A column is an option that can be among what was stored, or, as the last one, the unanswered.

use crate::footing::Footing;
use crate::protected::Value;
use crate::rules::{Rule, Rules};

/// What is known of a question before its counts are looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// What the published base says.
    pub(crate) footing: Footing,
    /// How many were asked.
    pub(crate) asked: u32,
    /// How many may be left over for "nearly all" still to be said (rule B7).
    pub(crate) width: u32,
    /// Whether the question is sensitive (rule B8).
    pub(crate) sensitive: bool,
    /// The rules that are applied.
    pub(crate) rules: Rules,
}

impl Frame {
    /// Whether small counts are masked.
    pub(crate) fn masks_small(&self) -> bool {
        self.sensitive && self.rules.holds(Rule::Sensitive)
    }

    /// Into how many steps percentages divide 100.
    pub(crate) fn steps(&self) -> u32 {
        self.footing.steps(self.rules)
    }

    /// The greatest number of steps of a figure.
    pub(crate) fn most_steps(&self) -> u32 {
        if self.rules.holds(Rule::Unanimity) {
            self.footing.most_steps(self.steps(), self.width)
        } else {
            self.steps()
        }
    }

    pub(crate) fn nearly_all(&self) -> Value {
        Value::NearlyAll {
            at_least: self.footing.at_least(self.width),
        }
    }

    pub(crate) fn few_or_none(&self) -> Value {
        Value::FewOrNone {
            at_most: self.footing.at_least(self.width).rest(),
        }
    }
}

/// A figure by columns: one, or several that are not told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) columns: Vec<usize>,
    pub(crate) value: Value,
}

/// What a table keeps back of its counts, which no other table may give away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Hidden {
    /// Nothing but what is lost in rounding.
    Nothing,
    /// How many of those asked are not among the nearly all who did this; one of these columns.
    /// There can be several where several options can be chosen.
    AllButWho(Vec<usize>),
    /// Something else.
    Something,
}

/// A table that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cuts {
    pub(crate) cuts: Vec<Cut>,
    pub(crate) hidden: Hidden,
}
