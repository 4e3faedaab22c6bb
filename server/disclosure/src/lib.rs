//! Disclosure control: from the answers of a closed collection to tables that may be shown.
//!
//! The promise to participants is that nobody can find out what they answered. This crate keeps it
//! against whoever reads results: it applies part B of docs/privacy.md, and docs/disclosure.md
//! explains the method. What is kept away from results altogether (time, device, order) is not
//! here, nor are texts for people.
//!
//! **Architecture invariants:** [`Release`], [`Report`], [`ProtectedTable`], [`Figure`], [`Base`]
//! and [`Percent`] have private fields and no constructor outside this crate, and none of them can
//! be deserialized; only [`Release::decode`], which checks a keyed digest, brings one back. They hold
//! nothing that may not be shown: a withheld table has no figures, and a municipality below the
//! threshold no report. The crate is pure, without clock, randomness or input and output.
//!
//! Now it releases one municipality at a time; counties, the nation, breakdowns and successive
//! releases will come through the same types.

mod apportion;
mod choices;
mod codec;
mod distribution;
mod footing;
mod linked;
mod population;
mod protected;
mod release;
mod report;
mod rules;
mod shown;

pub use codec::{ReleaseCorrupt, ReleaseKey};
pub use footing::{Base, OpenBand, open_band};
pub use protected::{Choice, Figure, Item, Percent, ProtectedTable, Report, Value};
#[cfg(feature = "rules-off-for-attack-tests")]
pub use release::release_municipality_under;
pub use release::{MunicipalityCollection, Outcome, Release, release_municipality};
pub use rules::{Rule, Rules};

#[cfg(test)]
mod tests;
