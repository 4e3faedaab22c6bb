//! What is not known of each municipality beside what it shows, as the exact elimination of a question
//! needs it (rule B4).
//!
//! Not here: the elimination (`exact`).

use crate::exact::{self, Combinations, Rows, Unknown};
use crate::members::Members;
use crate::parallel;
use crate::population::Route;
use crate::upper::Country;

/// What is not known of a municipality, for each question; the same for many.
#[derive(Debug, Default)]
pub(crate) struct Unknowns {
    routes: Vec<Option<Route>>,
    combinations: Vec<Combinations>,
    /// By the place of the route and what is shown.
    different: Vec<(usize, Rows, Unknown)>,
    of_question: Vec<usize>,
}

impl Unknowns {
    pub(crate) fn of(&self, question: usize) -> (&Combinations, &Unknown) {
        let (route, _, unknown) = &self.different[self.of_question[question]];
        (&self.combinations[*route], unknown)
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
        let members: Vec<usize> = by_questions.iter().map(|s| frame.members(*s)).collect();
        parallel::map(self.municipalities, |municipal| {
            let mut unknowns = Unknowns::default();
            for (question, planned) in frame.plan.questions().iter().enumerate() {
                let route = unknowns.routes.iter().position(|r| *r == planned.route);
                let route = route.unwrap_or_else(|| {
                    let combinations = frame.combinations(&municipal.strata, question);
                    let combinations = Combinations::new(&combinations, &members);
                    unknowns.routes.push(planned.route);
                    unknowns.combinations.push(combinations);
                    unknowns.routes.len() - 1
                });
                let kinds = std::iter::once(None).chain(by_questions.iter().copied().map(Some));
                let mut rows: Rows = Vec::new();
                for kind in kinds.filter(|_| municipal.seen) {
                    let groups = municipal.groups(kind, question).unwrap_or_default();
                    rows.extend(rows_of(&by_questions, kind, &groups));
                }
                let known = unknowns.different.iter();
                let mut known = known.map(|(of, rows, _)| (of, rows));
                let place = known.position(|(of, others)| *of == route && *others == rows);
                let place = place.unwrap_or_else(|| {
                    let unknown = Unknown::new(&unknowns.combinations[route], &rows);
                    unknowns.different.push((route, rows, unknown));
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
    municipalities: Vec<(usize, &'c Combinations, &'c Unknown, Vec<Vec<u32>>)>,
    counties: usize,
}

impl<'c> Locals<'c> {
    pub(crate) fn new(
        country: &'c Country<'c>,
        unknowns: &'c [Unknowns],
        question: usize,
        by_questions: &[usize],
    ) -> Self {
        let frame = &country.method.frame;
        let municipalities = country.municipalities.iter().zip(unknowns);
        let mut municipalities: Vec<_> = municipalities
            .map(|(municipal, unknowns)| {
                let (combinations, unknown) = unknowns.of(question);
                let splits = by_questions.iter();
                let sizes = splits.map(|split| frame.sizes(&municipal.strata, *split, question));
                (municipal.county, combinations, unknown, sizes.collect())
            })
            .collect();
        municipalities.sort_by_key(|(county, ..)| *county);
        Self {
            municipalities,
            counties: country.counties,
        }
    }

    pub(crate) fn are_safe(&self, shown: &[(Option<usize>, Rows)], threshold: u32) -> bool {
        let locals: Vec<exact::Local<'_>> = self
            .municipalities
            .iter()
            .map(|(county, combinations, unknown, sizes)| exact::Local {
                county: *county,
                unknown,
                sizes,
                combinations,
            })
            .collect();
        let mut counties: Vec<Rows> = vec![Vec::new(); self.counties];
        let mut nation = Rows::new();
        for (scope, rows) in shown {
            match scope {
                None => nation.extend(rows),
                Some(county) => counties[*county].extend(rows),
            }
        }
        exact::is_safe(&locals, &counties, &nation, threshold)
    }
}
