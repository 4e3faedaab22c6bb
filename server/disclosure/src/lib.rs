//! Disclosure control: from the answers of a closed collection to tables that may be shown.
//!
//! The promise to participants is that nobody can find out what they answered. This crate keeps it
//! against whoever reads results: it applies part B of docs/privacy.md, and docs/disclosure.md
//! explains the method. What is kept away from results altogether (time, device, order) is not
//! here, nor are texts for people.
//!
//! **Architecture invariants:** [`Release`], [`Report`], [`ProtectedTable`], [`BrokenDown`],
//! [`Figure`], [`Base`] and [`Percent`] have private fields and no constructor outside this crate, and none of them can
//! be deserialized; only [`Release::decode`], which checks a keyed digest, brings one back. They hold
//! nothing that may not be shown: a withheld table has no figures, and a municipality below the
//! threshold no report. The crate is pure, without clock, randomness or input and output; it spreads
//! work over threads, on which no result depends.

mod above;
mod account;
mod alike;
mod apportion;
mod bounds;
mod broken_down;
pub mod certainty;
mod choice;
mod choices;
mod codec;
mod combinations;
mod comparable;
mod distribution;
mod draw;
mod exact;
mod field;
mod footing;
mod hierarchy;
mod joint;
mod leaf;
mod lines;
mod linked;
mod members;
mod municipal;
mod parallel;
mod pattern;
mod population;
mod protected;
mod read;
mod release;
mod rows;
mod rules;
mod scope;
mod shown;
mod span;
mod split;
mod strata;
mod system;
mod tables;
mod trees;
mod unseen;
mod upper;
mod wave;

pub use account::{Account, Counts};
pub use broken_down::{BreakdownReport, BrokenDown, GroupLabel, GroupTable};
pub use codec::{ReleaseCorrupt, ReleaseKey};
pub use comparable::comparable;
pub use footing::{Base, OpenBand, open_band};
pub use lines::{Group, Line};
pub use protected::{Choice, Figure, Item, Percent, ProtectedTable, Report, Value};
pub use release::{Outcome, Release};
pub use rules::{Rule, Rules};
pub use scope::Scope;
pub use strata::Respondent;
pub use wave::{
    MunicipalityCollection, ReleaseRefused, Released, Survey, release_municipality,
    release_municipality_under, release_wave, release_wave_under,
};

#[cfg(test)]
mod tests;
