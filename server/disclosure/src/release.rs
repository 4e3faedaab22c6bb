//! A release: what is said of a municipality once and for all, computed once, then frozen.
//!
//! Not here: how it is stored as bytes (`codec`).

use domain::{Answers, MunicipalityId, Questionnaire, Threshold, WaveId};

use crate::population::Plan;
use crate::protected::Report;
use crate::report;
use crate::rules::Rules;

/// The answers of a municipality whose collection is closed.
#[derive(Debug, Clone, Copy)]
pub struct MunicipalityCollection<'a> {
    /// The municipality.
    pub municipality: MunicipalityId,
    /// All its answers, in any order.
    pub answers: &'a [Answers],
}

/// What is released of a municipality in a wave.
///
/// It is made by [`release_municipality`] or read back by [`Release::decode`], and in no other way:
///
/// ```compile_fail,E0451
/// fn invent(release: disclosure::Release) -> disclosure::Release {
///     disclosure::Release { report: None, ..release }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    pub(crate) wave: WaveId,
    pub(crate) municipality: MunicipalityId,
    pub(crate) threshold: Threshold,
    pub(crate) questionnaire_version: u32,
    pub(crate) questionnaire_digest: [u8; 32],
    pub(crate) rules: Rules,
    pub(crate) report: Option<Report>,
}

/// What a release says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// Fewer than the threshold answered; perhaps nobody. Nothing else is known.
    TooFew,
    /// The report.
    Report(&'a Report),
}

/// Makes the release of a municipality whose collection is closed (rules B1, B6, B7, B8 and, as far
/// as it concerns one report, B4 of docs/privacy.md; the method is in docs/disclosure.md).
///
/// `wave` is what the release is filed under; `threshold` is the wave's. The same answers, in any
/// order, give the same release to the byte. The time it takes grows in proportion to the number of
/// answers.
#[must_use]
pub fn release_municipality(
    questionnaire: &Questionnaire,
    wave: &WaveId,
    threshold: Threshold,
    collection: MunicipalityCollection<'_>,
) -> Release {
    release_under(Rules::all(), questionnaire, wave, threshold, collection)
}

/// The same under other rules, for tests in which an attacker shows what a rule is for.
#[cfg(feature = "rules-off-for-attack-tests")]
#[must_use]
pub fn release_municipality_under(
    rules: Rules,
    questionnaire: &Questionnaire,
    wave: &WaveId,
    threshold: Threshold,
    collection: MunicipalityCollection<'_>,
) -> Release {
    release_under(rules, questionnaire, wave, threshold, collection)
}

pub(crate) fn release_under(
    rules: Rules,
    questionnaire: &Questionnaire,
    wave: &WaveId,
    threshold: Threshold,
    collection: MunicipalityCollection<'_>,
) -> Release {
    let tally = Plan::of(questionnaire).tally(collection.answers);
    Release {
        wave: wave.clone(),
        municipality: collection.municipality,
        threshold,
        questionnaire_version: questionnaire.version(),
        questionnaire_digest: questionnaire.digest(),
        rules,
        report: report::report(questionnaire, &tally, threshold.get().into(), rules),
    }
}

impl Release {
    /// The wave.
    #[must_use]
    pub fn wave(&self) -> &WaveId {
        &self.wave
    }

    /// The municipality.
    #[must_use]
    pub fn municipality(&self) -> MunicipalityId {
        self.municipality
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
        self.report
            .as_ref()
            .map_or(Outcome::TooFew, Outcome::Report)
    }
}
