//! Which questions are alike: asked of the same people, protected alike, and shown in the same groups
//! by the same scopes. What rules B3 and B4 make of one across scopes they make of all, so that it
//! is looked at once.

use crate::members::Members;
use crate::tables::{Method, Tables};

/// For each question the first one that is alike.
#[derive(Debug)]
pub(crate) struct Alike(Vec<usize>);

/// What a scope shows of a question: for all, then in each split.
type Shown = Vec<Option<Vec<Members>>>;

impl Alike {
    /// Questions that are shown alike by these scopes, as far as they are taken into account.
    pub(crate) fn new<'t>(
        method: &Method<'_>,
        scopes: &(impl Iterator<Item = &'t Tables> + Clone),
    ) -> Self {
        let protections = method.protections();
        let mut different = Vec::new();
        let of_question = (0..protections.len()).map(|question| {
            let shown: Vec<Shown> = scopes
                .clone()
                .map(|tables| shown(tables, question))
                .collect();
            let route = method.frame.plan.questions()[question].route;
            let key = (route, protections[question], shown);
            let mut others = different.iter();
            if let Some((_, first)) = others.find(|(other, _)| *other == key) {
                *first
            } else {
                different.push((key, question));
                question
            }
        });
        Self(of_question.collect())
    }

    /// The first question that is like this one.
    pub(crate) fn first(&self, question: usize) -> usize {
        self.0[question]
    }

    /// The questions that are like no earlier one.
    pub(crate) fn different(&self) -> impl Iterator<Item = usize> {
        let all = self.0.iter().enumerate();
        all.filter(|(question, first)| question == *first)
            .map(|(question, _)| question)
    }
}

fn shown(tables: &Tables, question: usize) -> Shown {
    let splits = (0..tables.broken.len()).map(Some);
    let kinds = std::iter::once(None).chain(splits);
    kinds.map(|split| tables.groups(split, question)).collect()
}
