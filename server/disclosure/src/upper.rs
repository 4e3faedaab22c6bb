//! The tables of counties and the nation: what they may show beside each other and beside the
//! municipalities, which are given (rules B3, B4, B5).
//!
//! The nation is decided before the counties, and large counties before small ones, so that what has
//! to be withheld is withheld where it is missed least. Whole breakdowns go before questions: a
//! breakdown is never kept at the cost of the table of all.

use std::collections::BTreeSet;

use crate::draw::Drawn;
use crate::exact::{self, Combinations, Rows, Unknown};
use crate::hierarchy::{Crossing, Leaf, Members, Tree};
use crate::municipal::components;
use crate::parallel;
use crate::population::Route;
use crate::rules::Rule;
use crate::strata::{Frame, Overlaps, Strata};
use crate::system::{ALL, Group, Place, Sum, System, groups};
use crate::tables::{Method, Part, Surroundings, Tables};

/// A municipality whose answers are in the figures of county and nation.
#[derive(Debug)]
pub(crate) struct Municipal {
    /// The place of its county.
    pub(crate) county: usize,
    pub(crate) strata: Strata,
    /// What it shows.
    pub(crate) tables: Tables,
    /// Whether what it shows is taken into account; without rule B5 it is not if it was released
    /// earlier.
    pub(crate) seen: bool,
}

/// The country: its scopes are the municipalities, then the counties, then the nation.
#[derive(Debug)]
pub(crate) struct Country<'m> {
    pub(crate) method: &'m Method<'m>,
    pub(crate) municipalities: &'m [Municipal],
    pub(crate) counties: usize,
}

/// What is drawn of the counties and the nation.
#[derive(Debug)]
pub(crate) struct Upper {
    pub(crate) counties: Vec<(Strata, Tables)>,
    pub(crate) nation: (Strata, Tables),
}

/// For all, then for each split, for each question: what the municipalities show.
type Trees = Vec<Vec<Tree>>;

/// What surrounds a county, or without one the nation.
struct Around<'t> {
    trees: &'t Trees,
    county: Option<usize>,
}

impl Surroundings for Around<'_> {
    fn admits(&self, question: usize) -> bool {
        self.trees[0][question].leaves_enough(self.county, ALL)
    }

    fn admits_group(&self, split: usize, question: usize, of: Members) -> bool {
        self.trees[1 + split][question].leaves_enough(self.county, of)
    }

    fn is_nation(&self) -> bool {
        self.county.is_none()
    }
}

impl Country<'_> {
    /// Draws counties and nation.
    pub(crate) fn draw(&self) -> Upper {
        let trees = self.trees();
        let scopes: Vec<Option<usize>> = std::iter::once(None)
            .chain((0..self.counties).map(Some))
            .collect();
        let mut drawn = parallel::map(&scopes, |county| {
            let strata = self.strata(*county);
            let around = Around {
                trees: &trees,
                county: *county,
            };
            let tables = self.method.tables(&strata, &around);
            (strata, tables)
        });
        let nation = drawn.remove(0);
        let mut upper = Upper {
            counties: drawn,
            nation,
        };
        let overlaps = parallel::map(&upper.counties, |(strata, _)| {
            AllOverlaps::new(&self.method.frame, strata)
        });
        let unknowns = self.unknowns();
        let components = components(self.method);
        let withheld = parallel::map(&components, |questions| {
            let given = Given {
                country: self,
                trees: &trees,
                upper: &upper,
                overlaps: &overlaps,
                unknowns: &unknowns,
            };
            let mut choice = Choice::new(given);
            choice.decide(questions);
            choice.withheld
        });
        for (scope, split, question) in withheld.into_iter().flatten() {
            let (_, tables) = match scope.checked_sub(self.municipalities.len()) {
                Some(county) if county < self.counties => &mut upper.counties[county],
                _ => &mut upper.nation,
            };
            match split {
                None => tables.all[question] = Drawn::Another,
                Some(split) => tables.broken[split][question] = Some(Drawn::Another),
            }
        }
        upper
    }

    /// What is not known of each municipality beside what it shows, for rule B4 in full.
    fn unknowns(&self) -> Vec<Unknowns> {
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
                    rows.extend(rows_of(&by_questions, kind, &shown(&groups)));
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

    fn overlaps(&self) -> Vec<AllOverlaps> {
        parallel::map(self.municipalities, |municipal| {
            AllOverlaps::new(&self.method.frame, &municipal.strata)
        })
    }

    fn strata(&self, county: Option<usize>) -> Strata {
        let mut sum = self.method.frame.nobody();
        for municipal in self.municipalities {
            if county.is_none_or(|county| municipal.county == county) {
                sum.add(&municipal.strata);
            }
        }
        sum
    }

    fn trees(&self) -> Trees {
        let frame = &self.method.frame;
        let protections = self.method.protections();
        let overlaps = self.overlaps();
        let leaf = |place: usize, split: Option<usize>, question: usize| {
            let municipal: &Municipal = &self.municipalities[place];
            let shown = municipal.shown(split, question);
            let Some(split) = split else {
                let sizes = vec![frame.asked(&municipal.strata, question)];
                return Leaf::new(municipal.county, sizes, shown, Vec::new());
            };
            let sizes = frame.sizes(&municipal.strata, split, question);
            let overlaps = overlaps[place].of(frame, question);
            let crossing = if municipal.seen {
                municipal.tables.crossing(split, question, overlaps)
            } else {
                Vec::new()
            };
            Leaf::new(municipal.county, sizes, shown, crossing)
        };
        let tree = |split: Option<usize>, question: usize| {
            let leaves = (0..self.municipalities.len()).map(|place| leaf(place, split, question));
            let threshold = protections[question];
            let rules = self.method.rules;
            let tree = Tree::new(leaves.collect(), self.counties, threshold, rules);
            let by = split.map(|split| frame.plan.splits()[split].question_index());
            if by == Some(None) {
                tree.by_language()
            } else {
                tree
            }
        };
        let splits = frame.plan.splits().len();
        let kinds = std::iter::once(None).chain((0..splits).map(Some));
        let trees = |split| (0..protections.len()).map(|q| tree(split, q)).collect();
        kinds.map(trees).collect()
    }
}

/// What is not known of a municipality, for each question; the same for many.
#[derive(Debug, Default)]
struct Unknowns {
    routes: Vec<Option<Route>>,
    combinations: Vec<Combinations>,
    /// By the place of the route and what is shown.
    different: Vec<(usize, Rows, Unknown)>,
    of_question: Vec<usize>,
}

impl Unknowns {
    fn of(&self, question: usize) -> (&Combinations, &Unknown) {
        let (route, _, unknown) = &self.different[self.of_question[question]];
        (&self.combinations[*route], unknown)
    }
}

/// Groups as rows of the exact elimination, in which splits by language do not occur.
fn rows_of(by_questions: &[usize], split: Option<usize>, groups: &[Members]) -> Rows {
    let place = match split {
        None => (!by_questions.is_empty()).then_some(0),
        Some(split) => by_questions.iter().position(|by| *by == split),
    };
    let groups = groups.iter().copied();
    place.map_or_else(Vec::new, |place| groups.map(|of| (place, of)).collect())
}

/// The overlaps of a scope, for each set of people that questions are asked of.
struct AllOverlaps(Vec<(Option<Route>, Overlaps)>);

impl AllOverlaps {
    fn new(frame: &Frame<'_>, strata: &Strata) -> Self {
        let mut all: Vec<(Option<Route>, Overlaps)> = Vec::new();
        for (question, planned) in frame.plan.questions().iter().enumerate() {
            if all.iter().all(|(route, _)| *route != planned.route) {
                all.push((planned.route, frame.overlaps(strata, question)));
            }
        }
        Self(all)
    }

    fn of(&self, frame: &Frame<'_>, question: usize) -> &Overlaps {
        let route = frame.plan.questions()[question].route;
        let mut all = self.0.iter();
        let found = all.find(|(other, _)| *other == route);
        &found.expect("they are made for all routes").1
    }
}

impl Municipal {
    /// The groups that are shown of a question; all as one group if it is shown for all alone.
    fn shown(&self, split: Option<usize>, question: usize) -> Option<Vec<Members>> {
        self.tables.all[question].shown().filter(|_| self.seen)?;
        let groups = self.groups(split, question);
        Some(groups.map_or_else(
            || vec![ALL],
            |groups| groups.into_iter().map(|(members, _)| members).collect(),
        ))
    }

    fn groups(&self, split: Option<usize>, question: usize) -> Option<Vec<Group<'_>>> {
        self.tables.groups(split, question)
    }
}

impl Tables {
    fn are_shown(&self, split: Option<usize>, question: usize) -> bool {
        match split {
            None => self.all[question].shown().is_some(),
            Some(split) => {
                let broken = self.broken[split][question].as_ref();
                broken.is_some_and(|drawn| drawn.shown().is_some())
            }
        }
    }

    /// What is shown of a question in other splits than this.
    fn crossing(&self, split: usize, question: usize, overlaps: &Overlaps) -> Vec<Crossing> {
        let others = (0..self.broken.len()).filter(|other| *other != split);
        others
            .filter_map(|other| {
                let parts = self.broken[other][question].as_ref()?.shown()?;
                Some(crossing_of(parts, split, &overlaps[other]))
            })
            .collect()
    }

    /// The groups that are shown of a question in a split, or the table of all.
    fn groups(&self, split: Option<usize>, question: usize) -> Option<Vec<Group<'_>>> {
        match split {
            None => Some(vec![(ALL, self.all[question].shown()?)]),
            Some(split) => Some(groups(self.broken[split][question].as_ref()?.shown()?)),
        }
    }
}

/// What is given when counties and nation are decided.
#[derive(Clone, Copy)]
struct Given<'c> {
    country: &'c Country<'c>,
    trees: &'c Trees,
    upper: &'c Upper,
    overlaps: &'c [AllOverlaps],
    unknowns: &'c [Unknowns],
}

/// Decides for some questions what counties and nation show.
struct Choice<'c> {
    given: Given<'c>,
    system: System<'c>,
    /// The counties, large ones first.
    by_size: Vec<usize>,
    withheld: BTreeSet<Place>,
}

impl<'c> Choice<'c> {
    fn new(given: Given<'c>) -> Self {
        let frame = &given.country.method.frame;
        let people = |county: usize| frame.all(&given.upper.counties[county].0).respondents;
        let mut by_size: Vec<usize> = (0..given.country.counties).collect();
        by_size.sort_by_key(|county| (std::cmp::Reverse(people(*county)), *county));
        Self {
            given,
            system: System::new(frame.plan),
            by_size,
            withheld: BTreeSet::new(),
        }
    }

    fn decide(&mut self, questions: &[usize]) {
        let splits = self.given.country.method.frame.plan.splits().len();
        let kinds: Vec<Option<usize>> =
            std::iter::once(None).chain((0..splits).map(Some)).collect();
        if self.links() {
            self.take_municipalities(questions, &kinds);
        }
        for question in questions {
            self.decide_question(*question, &kinds);
        }
    }

    fn links(&self) -> bool {
        self.given.country.method.rules.holds(Rule::Linked)
    }

    fn take_municipalities(&mut self, questions: &[usize], kinds: &[Option<usize>]) {
        for (scope, municipal) in self.given.country.municipalities.iter().enumerate() {
            for question in questions {
                for split in kinds {
                    let groups = municipal.groups(*split, *question);
                    if let Some(groups) = groups.filter(|_| municipal.seen) {
                        self.system.take((scope, *split, *question), &groups);
                    }
                }
            }
        }
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
            tree.nation = Some(shown(&groups));
            if !tree.is_safe() || !self.accepts(tree, None, (nation, *split, question), &groups) {
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
        let locals = Locals::new(self.given, question, &by_questions);
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
        let candidates: Vec<(usize, Vec<Group<'c>>)> = counties
            .filter_map(|county| {
                let scope = self.scope(county);
                Some((county, self.candidate(scope, split, question)?))
            })
            .collect();
        for (county, groups) in &candidates {
            self.show(trees, kind, *county, Some(shown(groups)), question);
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
                self.show(trees, kind, *county, Some(shown(groups)), question);
            }
            let safe = together || are_safe(trees);
            if !safe || !self.accepts(&trees[kind], Some(*county), place, groups) {
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
    ) -> Option<Vec<Group<'c>>> {
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

    /// Whether the equations allow it.
    fn accepts(
        &mut self,
        tree: &Tree,
        county: Option<usize>,
        place: Place,
        groups: &[Group<'_>],
    ) -> bool {
        if !self.links() {
            return true;
        }
        let (_, split, question) = place;
        let municipalities = self.given.country.municipalities;
        let first_county = self.scope(0);
        let sum = |members: Members| {
            let mut sum = Sum::default();
            let mut left_over = vec![0; tree.counties.len()];
            for (scope, leaf) in tree.leaves.iter().enumerate() {
                if county.is_some_and(|county| leaf.county != county) {
                    continue;
                }
                let broken = municipalities[scope].tables.are_shown(split, question);
                let place = (scope, split.filter(|_| broken), question);
                sum.parts.extend(leaf.within(members).map(|of| (place, of)));
                left_over[leaf.county] += leaf.left_over(members);
            }
            let left_over = left_over.into_iter().enumerate();
            sum.left_over = left_over
                .filter(|(_, people)| *people > 0)
                .map(|(county, people)| (first_county + county, people))
                .collect();
            Some(sum)
        };
        self.system.accepts(place, groups, &sum)
    }
}

/// The municipalities as the exact elimination of a question needs them, by county.
struct Locals<'c> {
    municipalities: Vec<(usize, &'c Combinations, &'c Unknown, Vec<Vec<u32>>)>,
    counties: usize,
}

impl<'c> Locals<'c> {
    fn new(given: Given<'c>, question: usize, by_questions: &[usize]) -> Self {
        let frame = &given.country.method.frame;
        let municipalities = given.country.municipalities.iter().zip(given.unknowns);
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
            counties: given.country.counties,
        }
    }

    fn are_safe(&self, shown: &[(Option<usize>, Rows)], threshold: u32) -> bool {
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

/// Groups of one split as they lie in another.
fn crossing_of(parts: &[Part], split: usize, overlaps: &[Vec<Members>]) -> Crossing {
    let crossing = |part: &Part| {
        let members = part.block.members.iter();
        let members = members.fold(0, |sum, member| sum | overlaps[*member][split]);
        (members, part.table.asked)
    };
    parts.iter().map(crossing).collect()
}

fn shown(groups: &[Group<'_>]) -> Vec<Members> {
    groups.iter().map(|(members, _)| *members).collect()
}
