//! What is not known of each municipality beside what it shows, as the exact elimination of a question
//! needs it (rule B4).
//!
//! Not here: the elimination (`exact`).

use crate::combinations::Combinations;
use crate::exact::{self, Rows, Unknown};
use crate::members::Members;
use crate::parallel;
use crate::population::Route;
use crate::upper::Country;

/// What is not known of a municipality, for each question; the same for many.
#[derive(Debug, Default)]
pub(crate) struct Unknowns {
    /// Of whom questions are asked, and below which number they are protected.
    asked: Vec<(Option<Route>, u32)>,
    combinations: Vec<Combinations>,
    /// By the place of those asked and what is shown.
    different: Vec<(usize, Rows, Unknown)>,
    of_question: Vec<usize>,
}

impl Unknowns {
    pub(crate) fn of(&self, question: usize) -> (&Combinations, &Unknown) {
        let (asked, _, unknown) = &self.different[self.of_question[question]];
        (&self.combinations[*asked], unknown)
    }
}

/// Groups as rows of the exact elimination, in which splits by language do not occur.
pub(crate) fn rows_of(by_questions: &[usize], split: Option<usize>, groups: &[Members]) -> Rows {
    let place = match split {
        None => (!by_questions.is_empty()).then_some(0),
        Some(split) => by_questions.iter().position(|by| *by == split),
    };
    let groups = groups.iter().copied();
    place.map_or_else(Vec::new, |place| groups.map(|of| (place, of)).collect())
}

impl Country<'_> {
    /// What is not known of each municipality beside what it shows, for rule B4 in full.
    pub(crate) fn unknowns(&self) -> Vec<Unknowns> {
        let frame = &self.method.frame;
        let by_questions = frame.by_questions();
        let protections = self.method.protections();
        parallel::map(self.municipalities, |municipal| {
            let mut unknowns = Unknowns::default();
            for (question, planned) in frame.plan.questions().iter().enumerate() {
                let asked = (planned.route, protections[question]);
                let place = unknowns.asked.iter().position(|other| *other == asked);
                let asked = place.unwrap_or_else(|| {
                    let strata = &municipal.strata;
                    let combinations = frame.combinations(strata, question);
                    let sizes = by_questions.iter();
                    let sizes = sizes.map(|split| frame.sizes(strata, *split, question));
                    let combinations =
                        Combinations::new(&combinations, sizes.collect(), protections[question]);
                    unknowns.asked.push(asked);
                    unknowns.combinations.push(combinations);
                    unknowns.asked.len() - 1
                });
                let kinds = std::iter::once(None).chain(by_questions.iter().copied().map(Some));
                let mut rows: Rows = Vec::new();
                for kind in kinds.filter(|_| municipal.seen) {
                    let groups = municipal.groups(kind, question).unwrap_or_default();
                    rows.extend(rows_of(&by_questions, kind, &groups));
                }
                let known = unknowns.different.iter();
                let mut known = known.map(|(of, rows, _)| (of, rows));
                let place = known.position(|(of, others)| *of == asked && *others == rows);
                let place = place.unwrap_or_else(|| {
                    let unknown = Unknown::new(&unknowns.combinations[asked], &rows);
                    unknowns.different.push((asked, rows, unknown));
                    unknowns.different.len() - 1
                });
                unknowns.of_question.push(place);
            }
            unknowns
        })
    }
}

/// The municipalities as the exact elimination of a question needs them, by county.
pub(crate) struct Locals<'c> {
    municipalities: Vec<exact::Local<'c>>,
    counties: usize,
}

impl<'c> Locals<'c> {
    pub(crate) fn new(country: &Country<'_>, unknowns: &'c [Unknowns], question: usize) -> Self {
        let municipalities = country.municipalities.iter().zip(unknowns);
        let mut municipalities: Vec<_> = municipalities
            .map(|(municipal, unknowns)| {
                let (combinations, unknown) = unknowns.of(question);
                exact::Local {
                    county: municipal.county,
                    unknown,
                    combinations,
                }
            })
            .collect();
        municipalities.sort_by_key(|local| local.county);
        Self {
            municipalities,
            counties: country.counties,
        }
    }

    pub(crate) fn are_safe(&self, shown: &[(Option<usize>, Rows)], threshold: u32) -> bool {
        let mut counties: Vec<Rows> = vec![Vec::new(); self.counties];
        let mut nation = Rows::new();
        for (scope, rows) in shown {
            match scope {
                None => nation.extend(rows),
                Some(county) => counties[*county].extend(rows),
            }
        }
        exact::is_safe(&self.municipalities, &counties, &nation, threshold)
    }
}
