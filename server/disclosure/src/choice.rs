//! Which tables of counties and the nation expose nobody beside each other and beside what the
//! municipalities show (rules B3 and B4), question by question.
//!
//! The nation is decided before the counties, and large counties before small ones, so that what has
//! to be withheld is withheld where it is missed least. Whole breakdowns go before questions: a
//! breakdown is never kept at the cost of the table of all. Not here: masked counts (`system`).

use std::collections::{BTreeMap, BTreeSet};

use crate::above::Above;
use crate::alike::Alike;
use crate::draw::Drawn;
use crate::exact::Rows;
use crate::leaf::Crossing;
use crate::members::Members;
use crate::parallel;
use crate::rules::Rule;
use crate::system::Place;
use crate::tables::{Method, Tables};
use crate::trees::{AllOverlaps, Trees, crossing_of};
use crate::unseen::{Locals, Unknowns, rows_of};
use crate::upper::{Country, Upper};

/// What is given when counties and nation are decided.
#[derive(Clone, Copy)]
pub(crate) struct Given<'c> {
    pub(crate) country: &'c Country<'c>,
    pub(crate) trees: &'c Trees,
    pub(crate) upper: &'c Upper,
    pub(crate) overlaps: &'c [AllOverlaps],
    pub(crate) unknowns: &'c [Unknowns],
}

impl Given<'_> {
    /// What counties and nation could show and must withhold.
    pub(crate) fn withheld(self) -> BTreeSet<Place> {
        let method = self.country.method;
        let alike = Alike::new(method, &self.country.all_tables(self.upper));
        let is_unrouted =
            |question: &usize| method.frame.plan.questions()[*question].route.is_none();
        // Of what is not routed one of those that are alike is decided for all.
        let different: Vec<usize> = alike.different().filter(is_unrouted).collect();
        let decided = parallel::map(&different, |question| {
            let mut choice = Choice::new(self, BTreeSet::new());
            choice.decide(&[*question]);
            choice.withheld
        });
        let decided: BTreeMap<usize, BTreeSet<Place>> =
            different.into_iter().zip(decided).collect();
        let components = components(method);
        let withheld = parallel::map(&components, |(question, routed)| {
            let same = decided[&alike.first(*question)].iter();
            let same = same.map(|(scope, split, _)| (*scope, *split, *question));
            let mut choice = Choice::new(self, same.collect());
            choice.decide(routed);
            choice.withheld
        });
        withheld.into_iter().flatten().collect()
    }
}

/// The questions that are not routed, with each all that it routes, in their order.
fn components(method: &Method<'_>) -> Vec<(usize, Vec<usize>)> {
    let questions = method.frame.plan.questions();
    let mut components: Vec<(usize, Vec<usize>)> = Vec::new();
    for (index, planned) in questions.iter().enumerate() {
        match planned.chain.last() {
            Some(root) if *root != index => components
                .iter_mut()
                .find(|(question, _)| question == root)
                .expect("a question is routed by an earlier one")
                .1
                .push(index),
            _ => components.push((index, Vec::new())),
        }
    }
    components
}

/// Decides for some questions what counties and nation show.
struct Choice<'c> {
    given: Given<'c>,
    /// The counties, large ones first.
    by_size: Vec<usize>,
    withheld: BTreeSet<Place>,
}

impl<'c> Choice<'c> {
    /// With what is withheld already.
    fn new(given: Given<'c>, withheld: BTreeSet<Place>) -> Self {
        Self {
            given,
            by_size: given.country.by_size(given.upper),
            withheld,
        }
    }

    fn decide(&mut self, questions: &[usize]) {
        let splits = self.given.country.method.frame.plan.splits().len();
        let kinds: Vec<Option<usize>> =
            std::iter::once(None).chain((0..splits).map(Some)).collect();
        for question in questions {
            self.decide_question(*question, &kinds);
        }
    }

    fn links(&self) -> bool {
        self.given.country.method.rules.holds(Rule::Linked)
    }

    /// Decides for one question: the nation in all breakdowns, then the counties.
    fn decide_question(&mut self, question: usize, kinds: &[Option<usize>]) {
        let trees = self.given.trees.of(question).iter();
        let mut above: Vec<Above<'c>> = trees.map(Above::new).collect();
        let nation = self.nation();
        for (split, above) in kinds.iter().zip(&mut above) {
            let Some(groups) = self.candidate(nation, *split, question) else {
                continue;
            };
            above.show_nation(Some(groups));
            if !above.is_safe() {
                above.show_nation(None);
                self.withheld.insert((nation, *split, question));
            }
        }
        for (kind, split) in kinds.iter().enumerate() {
            self.decide_counties(&mut above, kind, *split, question);
        }
        self.expose_nobody(&above, question, kinds);
    }

    /// Withholds breakdowns, and if need be whole tables, until no small population is in the span of
    /// all that is shown of a question; those of the nation and of large counties are kept first.
    fn expose_nobody(&mut self, above: &[Above<'_>], question: usize, kinds: &[Option<usize>]) {
        let rules = self.given.country.method.rules;
        let by_questions = self.given.country.method.frame.by_questions();
        if !self.links() || !rules.holds(Rule::Hierarchy) || by_questions.is_empty() {
            return;
        }
        // What each scope shows, kind by kind, the nation first.
        let scopes = std::iter::once(None).chain(self.by_size.iter().copied().map(Some));
        let mut wanted: Vec<(Option<usize>, Option<usize>, Rows)> = Vec::new();
        for scope in scopes {
            for (kind, above) in kinds.iter().zip(above) {
                let groups = match scope {
                    None => above.nation(),
                    Some(county) => above.counties[county].as_deref(),
                };
                let rows = rows_of(&by_questions, *kind, groups.unwrap_or_default());
                if !rows.is_empty() {
                    wanted.push((scope, *kind, rows));
                }
            }
        }
        let locals = Locals::new(self.given.country, self.given.unknowns, question);
        let threshold = above[0].tree.threshold;
        let mut shown: Vec<(Option<usize>, Rows)> = Vec::new();
        shown.extend(wanted.iter().map(|(scope, _, rows)| (*scope, rows.clone())));
        if locals.are_safe(&shown, threshold) {
            return;
        }
        shown.clear();
        for (scope, kind, rows) in wanted {
            shown.push((scope, rows));
            if !locals.are_safe(&shown, threshold) {
                shown.pop();
                let place = scope.map_or_else(|| self.nation(), |county| self.scope(county));
                self.withheld.insert((place, kind, question));
            }
        }
    }

    fn decide_counties(
        &mut self,
        above: &mut [Above<'_>],
        kind: usize,
        split: Option<usize>,
        question: usize,
    ) {
        let mut candidates: Vec<(usize, Vec<Members>)> = Vec::new();
        let mut all_admitted = true;
        for county in self.by_size.clone() {
            let scope = self.scope(county);
            let Some(groups) = self.candidate(scope, split, question) else {
                continue;
            };
            if above[kind].admits(county, &groups) {
                candidates.push((county, groups));
            } else {
                all_admitted = false;
                self.withheld.insert((scope, split, question));
            }
        }
        for (county, groups) in &candidates {
            self.show(above, kind, *county, Some(groups.clone()), question);
        }
        // Each of the others was safe before, and only how it is crossed has changed.
        let are_safe = |above: &[Above<'_>]| {
            above[kind].is_safe() && above.iter().all(Above::crossing_is_safe)
        };
        if all_admitted && are_safe(above) {
            return;
        }
        for (county, _) in &candidates {
            self.show(above, kind, *county, None, question);
        }
        for (county, groups) in candidates {
            self.show(above, kind, county, Some(groups), question);
            if !are_safe(above) {
                self.show(above, kind, county, None, question);
                self.withheld.insert((self.scope(county), split, question));
            }
        }
    }

    /// Enters what a county shows, or that it shows nothing, above the trees of a question.
    fn show(
        &self,
        above: &mut [Above<'_>],
        kind: usize,
        county: usize,
        groups: Option<Vec<Members>>,
        question: usize,
    ) {
        let is_shown = groups.is_some();
        above[kind].counties[county] = groups;
        let Some(split) = kind.checked_sub(1) else {
            return;
        };
        let tables = self.tables(self.scope(county));
        let overlaps = self.given.overlaps[county].of(&self.given.country.method.frame, question);
        for (other, above) in above.iter_mut().enumerate().skip(1) {
            if other == kind || !above.tree.by_language {
                continue;
            }
            let crossing = &mut above.crossing[county];
            // One entry for each split, so that it can be taken back.
            crossing.resize(tables.broken.len(), Crossing::new());
            crossing[split] = tables.broken[split][question]
                .as_ref()
                .and_then(Drawn::shown)
                .filter(|_| is_shown)
                .map_or_else(Crossing::new, |parts| {
                    crossing_of(parts, other - 1, &overlaps[split])
                });
        }
    }

    /// The place of a county among the scopes.
    fn scope(&self, county: usize) -> usize {
        self.given.country.municipalities.len() + county
    }

    fn nation(&self) -> usize {
        self.scope(self.given.country.counties)
    }

    fn tables(&self, scope: usize) -> &'c Tables {
        let counties = &self.given.upper.counties;
        let county = scope - self.given.country.municipalities.len();
        let (_, tables) = counties.get(county).unwrap_or(&self.given.upper.nation);
        tables
    }

    /// The groups that a scope could show, if what they rest on is shown.
    fn candidate(
        &mut self,
        scope: usize,
        split: Option<usize>,
        question: usize,
    ) -> Option<Vec<Members>> {
        let tables = self.tables(scope);
        let groups = tables.groups(split, question)?;
        let stands = |split: Option<usize>, question: usize| {
            tables.are_shown(split, question) && !self.withheld.contains(&(scope, split, question))
        };
        let plan = self.given.country.method.frame.plan;
        let route = plan.questions()[question].route.filter(|_| self.links());
        let rests = split.is_none_or(|_| stands(None, question))
            && route.is_none_or(|route| match split {
                Some(split) if !plan.breaks(split, route.question) => true,
                _ => stands(split, route.question),
            });
        if !rests {
            self.withheld.insert((scope, split, question));
            return None;
        }
        Some(groups)
    }
}
