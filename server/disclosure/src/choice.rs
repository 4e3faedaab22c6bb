//! Which tables of counties and the nation expose nobody beside each other and beside what the
//! municipalities show (rules B3 and B4), question by question.
//!
//! The nation is decided before the counties, and large counties before small ones, so that what has
//! to be withheld is withheld where it is missed least. Whole breakdowns go before questions: a
//! breakdown is never kept at the cost of the table of all. Not here: masked counts (`system`).

use std::collections::BTreeSet;

use crate::draw::Drawn;
use crate::exact::Rows;
use crate::hierarchy::Tree;
use crate::leaf::Crossing;
use crate::members::Members;
use crate::rules::Rule;
use crate::system::Place;
use crate::tables::Tables;
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

/// Decides for some questions what counties and nation show.
pub(crate) struct Choice<'c> {
    given: Given<'c>,
    /// The counties, large ones first.
    by_size: Vec<usize>,
    pub(crate) withheld: BTreeSet<Place>,
}

impl<'c> Choice<'c> {
    pub(crate) fn new(given: Given<'c>) -> Self {
        Self {
            given,
            by_size: given.country.by_size(given.upper),
            withheld: BTreeSet::new(),
        }
    }

    pub(crate) fn decide(&mut self, questions: &[usize]) {
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
        let mut trees: Vec<Tree> = self
            .given
            .trees
            .iter()
            .map(|of| of[question].clone())
            .collect();
        let nation = self.nation();
        for (split, tree) in kinds.iter().zip(&mut trees) {
            let Some(groups) = self.candidate(nation, *split, question) else {
                continue;
            };
            tree.nation = Some(groups);
            if !tree.is_safe() {
                tree.nation = None;
                self.withheld.insert((nation, *split, question));
            }
        }
        for (kind, split) in kinds.iter().enumerate() {
            self.decide_counties(&mut trees, kind, *split, question);
        }
        self.expose_nobody(&trees, question, kinds);
    }

    /// Withholds breakdowns, and if need be whole tables, until no small population is in the span of
    /// all that is shown of a question; those of the nation and of large counties are kept first.
    fn expose_nobody(&mut self, trees: &[Tree], question: usize, kinds: &[Option<usize>]) {
        let rules = self.given.country.method.rules;
        let by_questions = self.given.country.method.frame.by_questions();
        if !self.links() || !rules.holds(Rule::Hierarchy) || by_questions.is_empty() {
            return;
        }
        // What each scope shows, kind by kind, the nation first.
        let scopes = std::iter::once(None).chain(self.by_size.iter().copied().map(Some));
        let mut wanted: Vec<(Option<usize>, Option<usize>, Rows)> = Vec::new();
        for scope in scopes {
            for (kind, tree) in kinds.iter().zip(trees) {
                let groups = match scope {
                    None => tree.nation.as_deref(),
                    Some(county) => tree.counties[county].as_deref(),
                };
                let rows = rows_of(&by_questions, *kind, groups.unwrap_or_default());
                if !rows.is_empty() {
                    wanted.push((scope, *kind, rows));
                }
            }
        }
        let locals = Locals::new(
            self.given.country,
            self.given.unknowns,
            question,
            &by_questions,
        );
        let threshold = trees[0].threshold;
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
        trees: &mut [Tree],
        kind: usize,
        split: Option<usize>,
        question: usize,
    ) {
        let counties = self.by_size.clone().into_iter();
        let candidates: Vec<(usize, Vec<Members>)> = counties
            .filter_map(|county| {
                let scope = self.scope(county);
                Some((county, self.candidate(scope, split, question)?))
            })
            .collect();
        for (county, groups) in &candidates {
            self.show(trees, kind, *county, Some(groups.clone()), question);
        }
        let are_safe = |trees: &[Tree]| {
            let mut others = trees.iter().enumerate().filter(|(other, _)| *other != kind);
            trees[kind].is_safe() && others.all(|(_, tree)| tree.unions_are_safe())
        };
        let together = are_safe(trees);
        if !together {
            for (county, _) in &candidates {
                self.show(trees, kind, *county, None, question);
            }
        }
        for (county, groups) in &candidates {
            let place = (self.scope(*county), split, question);
            if !together {
                self.show(trees, kind, *county, Some(groups.clone()), question);
            }
            if !together && !are_safe(trees) {
                self.show(trees, kind, *county, None, question);
                self.withheld.insert(place);
            }
        }
    }

    /// Enters what a county shows, or that it shows nothing, in the trees of a question.
    fn show(
        &self,
        trees: &mut [Tree],
        kind: usize,
        county: usize,
        groups: Option<Vec<Members>>,
        question: usize,
    ) {
        let is_shown = groups.is_some();
        trees[kind].counties[county] = groups;
        let Some(split) = kind.checked_sub(1) else {
            return;
        };
        let tables = self.tables(self.scope(county));
        let overlaps = self.given.overlaps[county].of(&self.given.country.method.frame, question);
        for (other, tree) in trees.iter_mut().enumerate().skip(1) {
            if other == kind {
                continue;
            }
            let crossing = &mut tree.crossing[county];
            // One entry for each split, so that it can be taken back.
            crossing.resize(self.given.trees.len(), Crossing::new());
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
