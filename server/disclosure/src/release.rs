//! A release: what is said of a scope once and for all, computed once, then frozen.
//!
//! Not here: how it is computed (`wave`), and how it is stored as bytes (`codec`).

use domain::{MunicipalityId, Threshold, WaveId};

use crate::protected::Report;
use crate::rules::Rules;
use crate::scope::Scope;

/// What is released of a scope in a wave.
///
/// It is made by [`release_municipality`](crate::release_municipality) or
/// [`release_wave`](crate::release_wave), or read back by [`Release::decode`], and in no other way:
///
/// ```compile_fail,E0451
/// fn invent(release: disclosure::Release) -> disclosure::Release {
///     disclosure::Release { report: None, ..release }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    pub(crate) wave: WaveId,
    pub(crate) scope: Scope,
    pub(crate) without: Vec<MunicipalityId>,
    pub(crate) threshold: Threshold,
    pub(crate) questionnaire_version: u32,
    pub(crate) questionnaire_digest: [u8; 32],
    pub(crate) rules: Rules,
    pub(crate) content: Content,
}

/// What a release holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Content {
    /// The keys of the questions of which nothing is said.
    TooFew(Vec<domain::QuestionKey>),
    Report(Report),
}

/// What a release says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// Fewer than the threshold answered; perhaps nobody. Nothing else is known.
    TooFew,
    /// The report.
    Report(&'a Report),
}

impl Release {
    /// The wave.
    #[must_use]
    pub fn wave(&self) -> &WaveId {
        &self.wave
    }

    /// Whose results it holds.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The municipalities that belong to the scope and are not in its figures, because they were
    /// held when it was released (rule B12); rising.
    #[must_use]
    pub fn without(&self) -> &[MunicipalityId] {
        &self.without
    }

    /// The threshold that was applied.
    #[must_use]
    pub fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// The version of the questionnaire whose answers were counted.
    #[must_use]
    pub fn questionnaire_version(&self) -> u32 {
        self.questionnaire_version
    }

    /// The digest of that questionnaire's file.
    #[must_use]
    pub fn questionnaire_digest(&self) -> [u8; 32] {
        self.questionnaire_digest
    }

    /// The rules that were applied.
    #[must_use]
    pub fn rules(&self) -> Rules {
        self.rules
    }

    /// What it says.
    #[must_use]
    pub fn outcome(&self) -> Outcome<'_> {
        match &self.content {
            Content::TooFew(_) => Outcome::TooFew,
            Content::Report(report) => Outcome::Report(report),
        }
    }
}
