//! The tables of counties and the nation: what they may show beside each other and beside the
//! municipalities, which are given (rules B3, B4, B5).
//!
//! The nation is decided before the counties, and large counties before small ones, so that what has
//! to be withheld is withheld where it is missed least. Whole breakdowns go before questions: a
//! breakdown is never kept at the cost of the table of all.

use std::collections::BTreeSet;

use crate::draw::Drawn;
use crate::hierarchy::{Leaf, Members, Tree};
use crate::municipal::components;
use crate::parallel;
use crate::rules::Rule;
use crate::strata::Strata;
use crate::system::{ALL, Group, Place, Sum, System, groups};
use crate::tables::{Method, Surroundings, Tables};

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
        let components = components(self.method);
        let withheld = parallel::map(&components, |questions| {
            let mut choice = Choice::new(self, &trees, &upper);
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
        let tree = |split: Option<usize>, question: usize| Tree {
            leaves: self
                .municipalities
                .iter()
                .map(|municipal| Leaf {
                    county: municipal.county,
                    sizes: match split {
                        None => vec![frame.asked(&municipal.strata, question)],
                        Some(split) => frame.sizes(&municipal.strata, split, question),
                    },
                    shown: municipal.shown(split, question),
                })
                .collect(),
            counties: vec![None; self.counties],
            nation: None,
            threshold: protections[question],
            rules: self.method.rules,
        };
        let splits = frame.plan.splits().len();
        let kinds = std::iter::once(None).chain((0..splits).map(Some));
        let trees = |split| (0..protections.len()).map(|q| tree(split, q)).collect();
        kinds.map(trees).collect()
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
    /// The groups that are shown of a question in a split, or the table of all.
    fn groups(&self, split: Option<usize>, question: usize) -> Option<Vec<Group<'_>>> {
        match split {
            None => Some(vec![(ALL, self.all[question].shown()?)]),
            Some(split) => Some(groups(self.broken[split][question].as_ref()?.shown()?)),
        }
    }
}

/// Decides for some questions what counties and nation show.
struct Choice<'c> {
    country: &'c Country<'c>,
    trees: &'c Trees,
    upper: &'c Upper,
    system: System<'c>,
    /// The counties, large ones first.
    by_size: Vec<usize>,
    withheld: BTreeSet<Place>,
}

impl<'c> Choice<'c> {
    fn new(country: &'c Country<'c>, trees: &'c Trees, upper: &'c Upper) -> Self {
        let people = |county: usize| {
            let (strata, _) = &upper.counties[county];
            country.method.frame.all(strata).respondents
        };
        let mut by_size: Vec<usize> = (0..country.counties).collect();
        by_size.sort_by_key(|county| (std::cmp::Reverse(people(*county)), *county));
        Self {
            country,
            trees,
            upper,
            system: System::new(country.method.frame.plan),
            by_size,
            withheld: BTreeSet::new(),
        }
    }

    fn decide(&mut self, questions: &[usize]) {
        let splits = self.country.method.frame.plan.splits().len();
        let kinds: Vec<Option<usize>> =
            std::iter::once(None).chain((0..splits).map(Some)).collect();
        if self.links() {
            self.take_municipalities(questions, &kinds);
        }
        for question in questions {
            for split in &kinds {
                self.decide_table(*split, *question);
            }
        }
    }

    fn links(&self) -> bool {
        self.country.method.rules.holds(Rule::Linked)
    }

    fn take_municipalities(&mut self, questions: &[usize], kinds: &[Option<usize>]) {
        for (scope, municipal) in self.country.municipalities.iter().enumerate() {
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

    fn decide_table(&mut self, split: Option<usize>, question: usize) {
        let mut tree = self.trees[split.map_or(0, |split| 1 + split)][question].clone();
        let nation = self.nation();
        if let Some(groups) = self.candidate(nation, split, question) {
            tree.nation = Some(shown(&groups));
            if !tree.is_safe() || !self.accepts(&tree, None, (nation, split, question), &groups) {
                tree.nation = None;
                self.withheld.insert((nation, split, question));
            }
        }
        let candidates: Vec<(usize, Vec<Group<'c>>)> = self
            .by_size
            .clone()
            .into_iter()
            .filter_map(|county| {
                let scope = self.scope(county);
                Some((county, self.candidate(scope, split, question)?))
            })
            .collect();
        for (county, groups) in &candidates {
            tree.counties[*county] = Some(shown(groups));
        }
        let together = tree.is_safe();
        if !together {
            tree.counties.fill(None);
        }
        for (county, groups) in &candidates {
            tree.counties[*county] = Some(shown(groups));
            let place = (self.scope(*county), split, question);
            let safe = together || tree.is_safe();
            if !safe || !self.accepts(&tree, Some(*county), place, groups) {
                tree.counties[*county] = None;
                self.withheld.insert(place);
            }
        }
    }

    /// The place of a county among the scopes.
    fn scope(&self, county: usize) -> usize {
        self.country.municipalities.len() + county
    }

    fn nation(&self) -> usize {
        self.scope(self.country.counties)
    }

    fn tables(&self, scope: usize) -> &'c Tables {
        let counties = &self.upper.counties;
        let county = scope - self.country.municipalities.len();
        let (_, tables) = counties.get(county).unwrap_or(&self.upper.nation);
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
            tables.groups(split, question).is_some()
                && !self.withheld.contains(&(scope, split, question))
        };
        let plan = self.country.method.frame.plan;
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
        let municipalities = self.country.municipalities;
        let first_county = self.scope(0);
        let sum = |members: Members| {
            let mut sum = Sum::default();
            let mut left_over = vec![0; tree.counties.len()];
            for (scope, leaf) in tree.leaves.iter().enumerate() {
                if county.is_some_and(|county| leaf.county != county) {
                    continue;
                }
                let broken = municipalities[scope].groups(split, question).is_some();
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

fn shown(groups: &[Group<'_>]) -> Vec<Members> {
    groups.iter().map(|(members, _)| *members).collect()
}
