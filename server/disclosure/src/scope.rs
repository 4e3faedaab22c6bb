//! Whom figures are about: a municipality, a county or the nation.

use domain::{CountyNumber, MunicipalityId};

/// Whose results a release holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// One municipality.
    Municipality(MunicipalityId),
    /// All municipalities of a county that are in its figures.
    County(CountyNumber),
    /// All municipalities that are in its figures.
    Nation,
}
