//! Releases: a municipality alone, or a whole wave at its end (rules B5 and B12).
//!
//! Not here: the tables themselves (`tables`, `municipal`, `upper`).

use std::collections::{BTreeMap, BTreeSet};

use domain::{CountyNumber, LanguageId, MunicipalityId, Questionnaire, Threshold, WaveId};

use crate::account::Account;
use crate::broken_down::{BreakdownReport, BrokenDown, GroupTable};
use crate::draw::{Drawn, protected};
use crate::footing::Footing;
use crate::municipal::OwnTables;
use crate::parallel;
use crate::pattern::Shape;
use crate::population::Plan;
use crate::protected::Report;
use crate::release::{Content, Release};
use crate::rules::{Rule, Rules};
use crate::scope::Scope;
use crate::strata::{Frame, Respondent, Strata};
use crate::tables::{Method, Part, Tables};
use crate::upper::{Country, Municipal};

/// What is common to all releases of a wave.
#[derive(Debug, Clone, Copy)]
pub struct Survey<'a> {
    /// The questionnaire that was answered.
    pub questionnaire: &'a Questionnaire,
    /// The wave under which releases are filed.
    pub wave: &'a WaveId,
    /// The wave's threshold.
    pub threshold: Threshold,
}

/// The answers of a municipality whose collection is closed.
#[derive(Debug, Clone, Copy)]
pub struct MunicipalityCollection<'a> {
    /// The municipality.
    pub municipality: MunicipalityId,
    /// The county in which it lies in this wave.
    pub county: CountyNumber,
    /// All who answered, in any order.
    pub respondents: &'a [Respondent],
}

/// A release, and what was withheld of it, which is not to be stored or shown beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// The release.
    pub release: Release,
    /// The account, for statistics over many releases.
    pub account: Account,
}

/// Why nothing is released.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReleaseRefused {
    /// There is a release of this scope: none is ever made again.
    #[error("{0:?} has been released")]
    AlreadyReleased(Scope),
    /// An earlier release belongs to another wave. Its respondents are another population.
    #[error("an earlier release belongs to another wave")]
    OtherWave,
    /// An earlier release was made with another questionnaire, threshold or set of rules.
    #[error("an earlier release was made with another questionnaire, threshold or set of rules")]
    OtherTerms,
    /// Two collections of one municipality.
    #[error("municipality {0} has two collections")]
    Twice(MunicipalityId),
    /// A municipality that was released has no collection among those given.
    #[error("municipality {0} was released, but its answers are missing")]
    Missing(MunicipalityId),
    /// From the answers of a municipality that was released something else would follow today: the
    /// answers were changed, or the method.
    #[error("municipality {0} was released with other answers, or by another method")]
    Changed(MunicipalityId),
}

/// Makes the release of one municipality whose collection is closed, alone: because it closed early,
/// or was held at the wave's end and is cleared now.
///
/// `earlier` are all releases of the wave so far. Nothing of it is in them: its answers are in no
/// figure of a county or the nation until [`release_wave`], and in none after it if it was held
/// then. The same answers, in any order, give the same release to the byte, and the same as at the
/// wave's end. The time it takes grows in proportion to the number of answers.
pub fn release_municipality(
    survey: &Survey<'_>,
    collection: &MunicipalityCollection<'_>,
    earlier: &[Release],
) -> Result<Released, ReleaseRefused> {
    release_municipality_under(Rules::all(), survey, collection, earlier)
}

/// Makes all releases that remain at the wave's end: of each municipality that has none, by id, then
/// of the counties, by number, then of the nation.
///
/// `collections` are those of all municipalities of the wave, those released early included, since
/// their answers are in the figures of county and nation. A municipality in `held` (rule B12) is not
/// released and is in no other figure; [`release_municipality`] releases it later, and nothing that
/// was released changes. `earlier` are all releases of the wave so far, which are given (rule B5).
///
/// The time it takes grows in proportion to the number of answers; it uses all cores.
pub fn release_wave(
    survey: &Survey<'_>,
    collections: &[MunicipalityCollection<'_>],
    held: &[MunicipalityId],
    earlier: &[Release],
) -> Result<Vec<Released>, ReleaseRefused> {
    release_wave_under(Rules::all(), survey, collections, held, earlier)
}

/// [`release_municipality`] under these rules: all but in tests in which an attacker shows what a rule
/// is for, since only test builds can leave one out.
pub fn release_municipality_under(
    rules: Rules,
    survey: &Survey<'_>,
    collection: &MunicipalityCollection<'_>,
    earlier: &[Release],
) -> Result<Released, ReleaseRefused> {
    let desk = Desk { survey, rules };
    desk.check(earlier)?;
    let scope = Scope::Municipality(collection.municipality);
    // Rule B5: once the nation is released, only those that are not in it can follow.
    let late = earlier.iter().any(|release| {
        release.scope == Scope::Nation && !release.without.contains(&collection.municipality)
    });
    if late || earlier.iter().any(|release| release.scope == scope) {
        return Err(ReleaseRefused::AlreadyReleased(scope));
    }
    let plan = Plan::of(survey.questionnaire);
    let method = desk.method(&plan, std::slice::from_ref(collection));
    let strata = method.frame.count(collection.respondents);
    let tables = method.municipal(&strata).tables;
    Ok(desk.released(&method, scope, Vec::new(), &strata, &tables))
}

/// [`release_wave`] under these rules: all but in tests in which an attacker shows what a rule is for.
pub fn release_wave_under(
    rules: Rules,
    survey: &Survey<'_>,
    collections: &[MunicipalityCollection<'_>],
    held: &[MunicipalityId],
    earlier: &[Release],
) -> Result<Vec<Released>, ReleaseRefused> {
    let desk = Desk { survey, rules };
    desk.check(earlier)?;
    let former = former(earlier)?;
    let is_held = |id: &MunicipalityId| held.contains(id) && !former.contains_key(id);
    let mut taking_part: Vec<MunicipalityCollection<'_>> = collections.to_vec();
    taking_part.sort_by_key(|collection| collection.municipality);
    if let Some([twice, _]) = taking_part
        .array_windows()
        .find(|[one, other]| one.municipality == other.municipality)
    {
        return Err(ReleaseRefused::Twice(twice.municipality));
    }
    let (without, taking_part): (Vec<_>, Vec<_>) = taking_part
        .into_iter()
        .partition(|collection| is_held(&collection.municipality));
    let here = |id: &MunicipalityId| taking_part.iter().any(|c| c.municipality == *id);
    if let Some(missing) = former.keys().find(|id| !here(id)) {
        return Err(ReleaseRefused::Missing(*missing));
    }

    let plan = Plan::of(survey.questionnaire);
    let method = desk.method(&plan, &taking_part);
    let counties: BTreeSet<CountyNumber> = taking_part.iter().map(|c| c.county).collect();
    let counties: Vec<CountyNumber> = counties.into_iter().collect();
    let municipalities = parallel::map(&taking_part, |collection| {
        let strata = method.frame.count(collection.respondents);
        let OwnTables { tables, settled } = method.municipal(&strata);
        let seen = rules.holds(Rule::Time) || !former.contains_key(&collection.municipality);
        Municipal {
            county: counties.partition_point(|county| *county < collection.county),
            tables,
            settled: settled.filter(|_| seen),
            strata,
            seen,
        }
    });
    let of_all: Vec<_> = taking_part.iter().zip(&municipalities).collect();
    let of_all = parallel::map(&of_all, |(collection, municipal)| {
        let scope = Scope::Municipality(collection.municipality);
        let Municipal { strata, tables, .. } = municipal;
        let now = desk.released(&method, scope, Vec::new(), strata, tables);
        match former.get(&collection.municipality) {
            None => Ok(Some(now)),
            // Only what is just as it was released is known to be safe beside what follows.
            Some(then) if then.content != now.release.content => {
                Err(ReleaseRefused::Changed(collection.municipality))
            }
            Some(_) => Ok(None),
        }
    });
    let mut released = Vec::new();
    for of_municipality in of_all {
        released.extend(of_municipality?);
    }
    let country = Country {
        method: &method,
        municipalities: &municipalities,
        counties: counties.len(),
    };
    let upper = country.draw();
    let held_in = |county: Option<CountyNumber>| {
        let held = without.iter();
        let held = held.filter(|held| county.is_none_or(|county| held.county == county));
        held.map(|held| held.municipality).collect()
    };
    for (county, (strata, tables)) in counties.iter().zip(&upper.counties) {
        let scope = Scope::County(*county);
        let without = held_in(Some(*county));
        released.push(desk.released(&method, scope, without, strata, tables));
    }
    let (strata, tables) = &upper.nation;
    released.push(desk.released(&method, Scope::Nation, held_in(None), strata, tables));
    Ok(released)
}

/// The municipalities that were released before; refused if county or nation were.
fn former(earlier: &[Release]) -> Result<BTreeMap<MunicipalityId, &Release>, ReleaseRefused> {
    let municipality = |release| match Release::scope(release) {
        Scope::Municipality(id) => Ok((id, release)),
        scope => Err(ReleaseRefused::AlreadyReleased(scope)),
    };
    earlier.iter().map(municipality).collect()
}

/// Where releases of a survey are made under some rules.
struct Desk<'a> {
    survey: &'a Survey<'a>,
    rules: Rules,
}

impl Desk<'_> {
    fn check(&self, earlier: &[Release]) -> Result<(), ReleaseRefused> {
        for release in earlier {
            if release.wave != *self.survey.wave {
                return Err(ReleaseRefused::OtherWave);
            }
            let same = release.questionnaire_digest == self.survey.questionnaire.digest()
                && release.threshold == self.survey.threshold
                && release.rules == self.rules;
            if !same {
                return Err(ReleaseRefused::OtherTerms);
            }
        }
        Ok(())
    }

    fn method<'p>(
        &self,
        plan: &'p Plan<'p>,
        collections: &[MunicipalityCollection<'_>],
    ) -> Method<'p> {
        let respondents = collections.iter().flat_map(|c| c.respondents);
        let languages: BTreeSet<&LanguageId> = respondents.map(|r| &r.language).collect();
        Method {
            shape: Shape::new(plan),
            frame: Frame::new(plan, languages.into_iter().cloned().collect()),
            threshold: self.survey.threshold.get().into(),
            rules: self.rules,
        }
    }

    fn released(
        &self,
        method: &Method<'_>,
        scope: Scope,
        without: Vec<MunicipalityId>,
        strata: &Strata,
        tables: &Tables,
    ) -> Released {
        let questionnaire = self.survey.questionnaire;
        let release = Release {
            wave: self.survey.wave.clone(),
            scope,
            without,
            threshold: self.survey.threshold,
            questionnaire_version: questionnaire.version(),
            questionnaire_digest: questionnaire.digest(),
            rules: self.rules,
            content: self.content(method, strata, tables),
        };
        Released {
            release,
            account: Account::of(method, strata, tables),
        }
    }

    fn content(&self, method: &Method<'_>, strata: &Strata, tables: &Tables) -> Content {
        let respondents = method.frame.all(strata).respondents;
        let least = if self.rules.holds(Rule::Threshold) {
            method.threshold
        } else {
            1
        };
        let questions = method.frame.plan.questions();
        if respondents < least {
            let keys = questions
                .iter()
                .map(|planned| planned.question.key().clone());
            return Content::TooFew(keys.collect());
        }
        let all = questions.iter().zip(&tables.all);
        let splits = 0..tables.broken.len();
        Content::Report(Report {
            base: Footing::of(respondents, least, self.rules).base(),
            tables: all
                .map(|(planned, drawn)| protected(planned, drawn.shown()))
                .collect(),
            breakdowns: splits
                .filter_map(|split| breakdown(method, tables, split))
                .collect(),
        })
    }
}

/// A breakdown as it is released; none if no question is shown in it.
fn breakdown(method: &Method<'_>, tables: &Tables, split: usize) -> Option<BreakdownReport> {
    let plan = method.frame.plan;
    let broken = &tables.broken[split];
    let mut shown = broken.iter().flatten().filter_map(Drawn::shown);
    shown.next()?;
    let of_question = |(question, drawn): (usize, &Drawn<Vec<Part>>)| {
        let planned = &plan.questions()[question];
        let part = |part: &Part| GroupTable {
            group: part.block.label.clone(),
            table: protected(planned, Some(&part.table)),
        };
        BrokenDown {
            question: planned.question.key().clone(),
            theme: planned.question.theme().clone(),
            groups: drawn.shown().map(|parts| parts.iter().map(part).collect()),
        }
    };
    let questions = broken.iter().enumerate();
    let questions = questions.filter_map(|(question, drawn)| Some((question, drawn.as_ref()?)));
    Some(BreakdownReport {
        key: plan.splits()[split].key().to_owned(),
        questions: questions.map(of_question).collect(),
    })
}
