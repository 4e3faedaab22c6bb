//! The reader of figures: the attacker of part B of docs/privacy.md. It is written from the rules
//! alone and knows nothing of how `disclosure` works.
//!
//! It gets what is public ([`layout::Public`]: the questionnaire with its routing and merge orders,
//! which collections there were in which county, and before which release each was closed) and
//! everything that was ever released ([`released::Released`]). It plays two games.
//!
//! - **Exact elimination** ([`elimination`]). Each table that is shown is taken for the exact
//!   distribution of its population, although rounding makes it less. It wins if the distribution of
//!   a population of fewer than the threshold follows as a linear combination of tables: of a
//!   municipality, county or the nation, of a group, of whoever is left beside groups or
//!   municipalities, of the difference of two populations, or of what is left of a county or the
//!   nation if that is a single municipality (rule B3). A group that is missing from a breakdown
//!   that is shown is known to be empty, since rule B2 says so. [`transposed`] reads the tables of
//!   one breakdown's question by another's groups, to see the groups of the first by the second.
//! - **Feasible ranges** ([`feasible`]). Counts are unknown whole numbers; everything that is shown
//!   bounds them: rounded bases, percentages in their steps, bands, sums over groups, municipalities
//!   and options, and routing, where the base of one question is a count of another. Bounds are
//!   propagated until nothing moves; what is masked is also tried value by value, and on a sample by
//!   exhaustive search. It wins if a count that rule B7 masks can have one value only, one that rule
//!   B8 masks fewer than three, or if the whole distribution of a small hidden population is fixed.
//!
//! Its conclusions are judged by the real answers ([`truth`]), which it does not draw them from: a
//! small population counts only if there is somebody in it.

pub mod apportioned;
pub mod areas;
pub mod elimination;
pub mod engine;
pub mod explain;
pub mod feasible;
pub mod hunt;
pub mod layout;
pub mod made_up;
pub mod modular;
pub mod pages;
mod populations;
pub mod ranges;
pub mod released;
pub mod rounding;
pub mod system;
mod tables;
pub mod transposed;
pub mod truth;

#[cfg(test)]
mod tests;

use std::fmt;

use crate::figures::layout::{Layout, Public};
use crate::figures::released::Released;
use crate::figures::truth::Truth;

/// What an attacker has found out, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Win {
    /// By which argument.
    pub by: Argument,
    /// The question.
    pub question: String,
    /// Whose answers are known, and how many people that are.
    pub whose: String,
    /// The tables from which it follows, with what they say; empty where all were needed.
    pub from: Vec<String>,
}

/// How an attacker wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Argument {
    /// The distribution of fewer people than the threshold is a combination of tables.
    SmallPopulation,
    /// Two populations differ by fewer people than the threshold, and their difference is known.
    SmallDifference,
    /// All that is left of a county or the nation is one municipality (rule B3).
    OneMunicipality,
    /// The groups of one breakdown by another's, read from the other's tables.
    Transposed,
    /// A count that rule B7 masks can have one value only.
    Unanimity,
    /// A count that rule B8 masks can have fewer than three values.
    Sensitive,
    /// All counts of a small hidden population are fixed.
    HiddenDistribution,
}

impl fmt::Display for Win {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:?}: {} of {}", self.by, self.question, self.whose)?;
        for table in &self.from {
            writeln!(f, "    {table}")?;
        }
        Ok(())
    }
}

/// Everything that an attacker works with.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// What is public.
    pub public: &'a Public<'a>,
    /// The slots of the questionnaire.
    pub layout: &'a Layout<'a>,
    /// All that was released.
    pub released: &'a Released,
    /// The judge.
    pub truth: &'a Truth,
}

impl Case<'_> {
    /// Plays both games; gives every win.
    pub fn attack(self, thoroughness: feasible::Thoroughness) -> anyhow::Result<Vec<Win>> {
        let mut wins = elimination::attack(self);
        wins.extend(feasible::attack(self, thoroughness)?);
        Ok(wins)
    }
}
