//! For every question and breakdown what the municipalities show of it, as the trees in which rule B3
//! is judged for counties and the nation.
//!
//! Not here: judging (`hierarchy`, `span`).

use std::collections::BTreeMap;

use crate::alike::Alike;
use crate::hierarchy::Tree;
use crate::leaf::{Crossing, Leaf};
use crate::members::{ALL, Members};
use crate::parallel;
use crate::population::Route;
use crate::strata::{Frame, Overlaps, Strata};
use crate::tables::{Part, Tables};
use crate::upper::{Country, Municipal};

/// What the municipalities show of all questions.
#[derive(Debug)]
pub(crate) struct Trees {
    alike: Alike,
    /// For each question that is like no earlier one: for all, then for each split.
    trees: BTreeMap<usize, Vec<Tree>>,
}

impl Trees {
    /// What is shown of a question: for all, then in each split.
    pub(crate) fn of(&self, question: usize) -> &[Tree] {
        &self.trees[&self.alike.first(question)]
    }
}

impl Country<'_> {
    pub(crate) fn trees(&self) -> Trees {
        let scopes = self.municipalities.iter();
        let alike = Alike::new(self.method, &scopes.map(|municipal| &municipal.tables));
        let splits = 0..self.method.frame.plan.splits().len();
        let kinds: Vec<Option<usize>> = std::iter::once(None).chain(splits.map(Some)).collect();
        let of_question = |question| kinds.iter().map(move |split| (question, *split));
        let places: Vec<_> = alike.different().flat_map(of_question).collect();
        let protections = self.method.protections();
        let overlaps = self.overlaps();
        let all = parallel::map(&places, |(question, split)| {
            self.tree(*split, *question, protections[*question], &overlaps)
        });
        let mut trees: BTreeMap<usize, Vec<Tree>> = BTreeMap::new();
        for ((question, _), tree) in places.into_iter().zip(all) {
            trees.entry(question).or_default().push(tree);
        }
        Trees { alike, trees }
    }

    fn tree(
        &self,
        split: Option<usize>,
        question: usize,
        threshold: u32,
        overlaps: &[AllOverlaps],
    ) -> Tree {
        let frame = &self.method.frame;
        let by_language = split.is_some_and(|split| !frame.is_by_question(split));
        let leaf = |(municipal, overlaps): (&Municipal, &AllOverlaps)| {
            let shown = municipal.shown(split, question);
            let Some(split) = split else {
                let sizes = vec![frame.asked(&municipal.strata, question)];
                return Leaf::new(municipal.county, sizes, shown, Vec::new());
            };
            let sizes = frame.sizes(&municipal.strata, split, question);
            let crossing = if municipal.seen && by_language {
                let overlaps = overlaps.of(frame, question);
                municipal.tables.crossing(split, question, overlaps)
            } else {
                Vec::new()
            };
            Leaf::new(municipal.county, sizes, shown, crossing)
        };
        let leaves = self.municipalities.iter().zip(overlaps).map(leaf);
        let tree = Tree::new(
            leaves.collect(),
            self.counties,
            threshold,
            self.method.rules,
        );
        if by_language {
            tree.by_language()
        } else {
            tree
        }
    }

    fn overlaps(&self) -> Vec<AllOverlaps> {
        parallel::map(self.municipalities, |municipal| {
            AllOverlaps::new(&self.method.frame, &municipal.strata)
        })
    }
}

/// The overlaps of a scope, for each set of people that questions are asked of.
pub(crate) struct AllOverlaps(Vec<(Option<Route>, Overlaps)>);

impl AllOverlaps {
    pub(crate) fn new(frame: &Frame<'_>, strata: &Strata) -> Self {
        let mut all: Vec<(Option<Route>, Overlaps)> = Vec::new();
        for (question, planned) in frame.plan.questions().iter().enumerate() {
            if all.iter().all(|(route, _)| *route != planned.route) {
                all.push((planned.route, frame.overlaps(strata, question)));
            }
        }
        Self(all)
    }

    pub(crate) fn of(&self, frame: &Frame<'_>, question: usize) -> &Overlaps {
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
        Some(groups.unwrap_or_else(|| vec![ALL]))
    }

    pub(crate) fn groups(&self, split: Option<usize>, question: usize) -> Option<Vec<Members>> {
        self.tables.groups(split, question)
    }
}

impl Tables {
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

    /// The groups that are shown of a question in a split; for all one group of all members.
    pub(crate) fn groups(&self, split: Option<usize>, question: usize) -> Option<Vec<Members>> {
        match split {
            None => self.all[question].shown().map(|_| vec![ALL]),
            Some(split) => {
                let parts = self.broken[split][question].as_ref()?.shown()?;
                Some(parts.iter().map(Part::members).collect())
            }
        }
    }
}

/// Groups of one split as they lie in another.
pub(crate) fn crossing_of(parts: &[Part], split: usize, overlaps: &[Vec<Members>]) -> Crossing {
    let crossing = |part: &Part| {
        let members = part.block.members.iter();
        let members = members.fold(0, |sum, member| sum | overlaps[*member][split]);
        (members, part.table.asked)
    };
    parts.iter().map(crossing).collect()
}
