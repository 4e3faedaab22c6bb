//! The tables of one scope: of all, and by each breakdown, as far as the scope by itself allows.
//!
//! Rules B1 and B2 with the questionnaire's merge orders; the breakdowns beside one another (B4) are
//! judged by `joint`. Not here: what is masked (`system`) and other scopes (`upper`).

use std::collections::BTreeMap;

use crate::draw::{Drawn, Table, draw};
use crate::joint::{self, People};
use crate::linked::Links;
use crate::members::{Members, members};
use crate::pattern::Shape;
use crate::population::Route;
use crate::rules::{Rule, Rules};
use crate::split::Block;
use crate::strata::{Frame, Strata};

/// What is common to all scopes.
#[derive(Debug)]
pub(crate) struct Method<'p> {
    pub(crate) frame: Frame<'p>,
    pub(crate) shape: Shape<'p>,
    pub(crate) threshold: u32,
    pub(crate) rules: Rules,
}

/// A group with its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) block: Block,
    pub(crate) table: Table,
}

impl Part {
    pub(crate) fn members(&self) -> Members {
        members(&self.block.members)
    }
}

/// A question in one split: nothing if it is not broken down by it.
pub(crate) type Broken = Option<Drawn<Vec<Part>>>;

/// What is drawn of a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tables {
    /// For each question.
    pub(crate) all: Vec<Drawn<Table>>,
    /// For each split and question.
    pub(crate) broken: Vec<Vec<Broken>>,
}

impl Tables {
    /// Whether a question is shown, of all or in a split.
    pub(crate) fn are_shown(&self, split: Option<usize>, question: usize) -> bool {
        match split {
            None => self.all[question].shown().is_some(),
            Some(split) => {
                let broken = self.broken[split][question].as_ref();
                broken.is_some_and(|drawn| drawn.shown().is_some())
            }
        }
    }

    /// Whether any question is shown.
    pub(crate) fn shows_something(&self) -> bool {
        self.all.iter().any(|drawn| drawn.shown().is_some())
    }

    /// Withholds a question, of all or in a split, to protect others.
    pub(crate) fn withhold(&mut self, split: Option<usize>, question: usize) {
        match split {
            None => self.all[question] = Drawn::Another,
            Some(split) => self.broken[split][question] = Some(Drawn::Another),
        }
    }
}

/// What other scopes allow.
pub(crate) trait Surroundings {
    /// Whether the table of a question for all can be shown.
    fn admits(&self, question: usize) -> bool;

    /// Whether these members can be a group of a question in a split.
    fn admits_group(&self, split: usize, question: usize, of: Members) -> bool;

    /// Whether results may be broken down by language (rule B9).
    fn is_nation(&self) -> bool;
}

/// The surroundings of a municipality: what it shows depends on nobody else.
#[derive(Debug)]
pub(crate) struct Alone;

impl Surroundings for Alone {
    fn admits(&self, _: usize) -> bool {
        true
    }

    fn admits_group(&self, _: usize, _: usize, _: Members) -> bool {
        true
    }

    fn is_nation(&self) -> bool {
        false
    }
}

/// The groups in which a question could be shown.
type Groups = Drawn<Vec<Block>>;

impl Method<'_> {
    /// Below which number of those asked each question's populations are protected.
    pub(crate) fn protections(&self) -> Vec<u32> {
        let nobody = self.frame.all(&self.frame.nobody());
        let links = Links::new(self.frame.plan, &nobody, self.threshold, self.rules);
        let number = self.frame.plan.questions().len();
        (0..number).map(|index| links.protection(index)).collect()
    }

    /// The tables of a scope with these counts.
    pub(crate) fn tables(&self, strata: &Strata, around: &dyn Surroundings) -> Tables {
        let plan = self.frame.plan;
        let admits = |question| around.admits(question);
        let tally = self.frame.all(strata);
        let all = draw(plan, &tally, self.threshold, self.rules, &admits);
        let mut groups = self.groups(strata, &all, around);
        self.keep_apart(strata, &mut groups);
        let broken = groups
            .iter()
            .enumerate()
            .map(|(split, groups)| self.parts(strata, split, groups))
            .collect();
        Tables { all, broken }
    }

    /// For each split and question the groups after merging (rule B2).
    fn groups(
        &self,
        strata: &Strata,
        all: &[Drawn<Table>],
        around: &dyn Surroundings,
    ) -> Vec<Vec<Option<Groups>>> {
        let plan = self.frame.plan;
        let protections = self.protections();
        let of_split = |split: usize| {
            let mut groups: Vec<Option<Groups>> = Vec::new();
            for (question, protection) in protections.iter().enumerate() {
                let is_broken = plan.breaks(split, question)
                    && (around.is_nation() || plan.splits()[split].question_index().is_some());
                let of_question = is_broken.then(|| match &all[question] {
                    Drawn::Own => Drawn::Own,
                    Drawn::Another => Drawn::Another,
                    Drawn::Shown(_) => {
                        let merged = self.merged(strata, (split, question), *protection, around);
                        self.beside_its_route(split, question, merged, &groups)
                    }
                });
                groups.push(of_question);
            }
            groups
        };
        (0..plan.splits().len()).map(of_split).collect()
    }

    fn merged(
        &self,
        strata: &Strata,
        (split, question): (usize, usize),
        protection: u32,
        around: &dyn Surroundings,
    ) -> Groups {
        let sizes = self.frame.sizes(strata, split, question);
        let by = &self.frame.plan.splits()[split];
        let languages = &self.frame.languages;
        let size = |block: &Block| block.members.iter().map(|m| sizes[*m]).sum::<u32>();
        #[cfg(any(test, feature = "rules-off-for-attack-tests"))]
        if !self.rules.holds(Rule::LeftOver) {
            let blocks = by.unmerged(&sizes, languages, &|size| size < protection);
            return Drawn::Shown(blocks);
        }
        let admits = |of: &[usize]| around.admits_group(split, question, members(of));
        let blocks = by.merged(&sizes, languages, &|of, size| {
            size < protection || !admits(of)
        });
        // One group would say of everybody what its label says.
        if blocks.len() < 2 || blocks.iter().any(|block| size(block) < protection) {
            Drawn::Own
        } else if blocks.iter().any(|block| !admits(&block.members)) {
            Drawn::Another
        } else {
            Drawn::Shown(blocks)
        }
    }

    /// A routed question's groups are those of the question that routes it, or unions of them: its
    /// bases are counts of that question's tables.
    fn beside_its_route(
        &self,
        split: usize,
        question: usize,
        merged: Groups,
        before: &[Option<Groups>],
    ) -> Groups {
        let plan = self.frame.plan;
        let route = plan.questions()[question].route;
        let Some(Route { question: by, .. }) = route.filter(|_| self.rules.holds(Rule::Linked))
        else {
            return merged;
        };
        if !plan.breaks(split, by) {
            return merged;
        }
        let (Drawn::Shown(blocks), Some(Drawn::Shown(coarser))) = (&merged, &before[by]) else {
            return match merged {
                Drawn::Own => Drawn::Own,
                Drawn::Shown(_) | Drawn::Another => Drawn::Another,
            };
        };
        let whole = |coarse: &Block| {
            let of = members(&coarse.members);
            let touched = blocks.iter().filter(|b| members(&b.members) & of != 0);
            touched.count() <= 1
        };
        if coarser.iter().all(whole) {
            merged
        } else {
            Drawn::Another
        }
    }

    /// Withholds whole breakdowns that would expose a small population beside the others.
    fn keep_apart(&self, strata: &Strata, groups: &mut [Vec<Option<Groups>>]) {
        if !self.rules.holds(Rule::LeftOver) || !self.rules.holds(Rule::Linked) {
            return;
        }
        let splits = groups.len();
        let splits_of: Vec<usize> = (0..splits).map(|s| self.frame.members(s)).collect();
        for (class, questions) in self.classes(groups) {
            let candidates: Vec<joint::Shown<'_>> = class
                .blocks
                .iter()
                .enumerate()
                .filter_map(|(split, blocks)| {
                    let blocks = blocks.as_deref()?;
                    Some(joint::Shown { split, blocks })
                })
                .collect();
            let one = questions[0];
            let mut asked: BTreeMap<&[u8], u32> = BTreeMap::new();
            for (cell, number) in &strata.cells {
                if cell[splits + one] == 1 {
                    *asked.entry(&cell[..splits]).or_default() += number;
                }
            }
            let people: Vec<People<'_>> = asked
                .into_iter()
                .map(|(members, number)| People { members, number })
                .collect();
            let accepted = joint::accepted(&people, &splits_of, &candidates, class.protection);
            let rejected = candidates.iter().zip(accepted).filter(|(_, fits)| !fits);
            for (candidate, _) in rejected {
                for question in &questions {
                    groups[candidate.split][*question] = Some(Drawn::Another);
                }
            }
        }
    }

    /// The questions that were asked of the same people and would be shown in the same groups.
    fn classes(&self, groups: &[Vec<Option<Groups>>]) -> Vec<(Class, Vec<usize>)> {
        let plan = self.frame.plan;
        let mut classes: Vec<(Class, Vec<usize>)> = Vec::new();
        for (question, protection) in self.protections().into_iter().enumerate() {
            let blocks: Vec<Option<Vec<Block>>> = groups
                .iter()
                .map(|split| {
                    let shown = split[question].as_ref().and_then(Drawn::shown);
                    shown.cloned()
                })
                .collect();
            if blocks.iter().flatten().count() < 2 {
                continue;
            }
            let class = Class {
                route: plan.questions()[question].route,
                protection,
                blocks,
            };
            match classes.iter_mut().find(|(other, _)| *other == class) {
                Some((_, questions)) => questions.push(question),
                None => classes.push((class, vec![question])),
            }
        }
        classes
    }

    /// The tables of a split's groups, all of a question or none.
    fn parts(&self, strata: &Strata, split: usize, groups: &[Option<Groups>]) -> Vec<Broken> {
        let plan = self.frame.plan;
        // What routes others is looked at, shown or not: their bases depend on it.
        let needed: Vec<bool> = (0..groups.len())
            .map(|question| {
                let mut questions = plan.questions().iter().zip(groups);
                questions.any(|(q, groups)| groups.is_some() && q.chain.contains(&question))
            })
            .collect();
        let mut drawn: BTreeMap<Members, Vec<Drawn<Table>>> = BTreeMap::new();
        for block in groups.iter().flatten().filter_map(Drawn::shown).flatten() {
            drawn.entry(members(&block.members)).or_insert_with(|| {
                let tally = self.frame.group(strata, split, &block.members);
                let is_needed = |question: usize| needed[question];
                draw(plan, &tally, self.threshold, self.rules, &is_needed)
            });
        }
        let part = |question: usize, block: &Block| {
            let table = &drawn[&members(&block.members)][question];
            match table {
                Drawn::Shown(table) => Ok(Part {
                    block: block.clone(),
                    table: table.clone(),
                }),
                Drawn::Own => Err(Drawn::Own),
                Drawn::Another => Err(Drawn::Another),
            }
        };
        let of_question = |(question, groups): (usize, &Option<Groups>)| {
            groups.as_ref().map(|groups| match groups {
                Drawn::Own => Drawn::Own,
                Drawn::Another => Drawn::Another,
                Drawn::Shown(blocks) => {
                    let parts = blocks.iter().map(|block| part(question, block));
                    if self.rules.holds(Rule::LeftOver) {
                        parts
                            .collect::<Result<Vec<Part>, _>>()
                            .map_or_else(|withheld| withheld, Drawn::Shown)
                    } else {
                        let parts: Vec<Part> = parts.filter_map(Result::ok).collect();
                        if parts.is_empty() {
                            Drawn::Own
                        } else {
                            Drawn::Shown(parts)
                        }
                    }
                }
            })
        };
        groups.iter().enumerate().map(of_question).collect()
    }
}

#[derive(PartialEq, Eq)]
struct Class {
    route: Option<Route>,
    protection: u32,
    blocks: Vec<Option<Vec<Block>>>,
}
