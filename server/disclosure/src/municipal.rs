//! The tables of a municipality: what it may show by itself. They depend on nobody else's answers, so
//! that it makes no difference whether it is released early or at the wave's end.

use crate::draw::Drawn;
use crate::rules::Rule;
use crate::strata::Strata;
use crate::system::{ALL, System, groups};
use crate::tables::{Alone, Method, Tables};

impl Method<'_> {
    /// What a municipality with these counts shows.
    pub(crate) fn municipal(&self, strata: &Strata) -> Tables {
        let mut tables = self.tables(strata, &Alone);
        if self.rules.holds(Rule::Linked) {
            for questions in components(self) {
                self.unmask_nothing(&mut tables, &questions);
            }
        }
        tables
    }

    /// Withholds what would narrow a masked count too far (rule B4).
    fn unmask_nothing(&self, tables: &mut Tables, questions: &[usize]) {
        let mut system = System::new(self.frame.plan);
        for question in questions {
            let question = *question;
            if let Drawn::Shown(table) = &tables.all[question] {
                let place = (0, None, question);
                if !self.route_stands(tables, None, question)
                    || !system.accepts(place, &[(ALL, table)], &|_| None)
                {
                    tables.all[question] = Drawn::Another;
                }
            }
            for split in 0..tables.broken.len() {
                let Some(Drawn::Shown(parts)) = &tables.broken[split][question] else {
                    continue;
                };
                let stands = tables.all[question].shown().is_some()
                    && self.route_stands(tables, Some(split), question);
                let place = (0, Some(split), question);
                if !stands || !system.accepts(place, &groups(parts), &|_| None) {
                    tables.broken[split][question] = Some(Drawn::Another);
                }
            }
        }
    }

    /// Whether the question that routes a question is shown as well, if it is broken down at all.
    pub(crate) fn route_stands(
        &self,
        tables: &Tables,
        split: Option<usize>,
        question: usize,
    ) -> bool {
        let plan = self.frame.plan;
        let Some(route) = plan.questions()[question].route else {
            return true;
        };
        match split {
            None => tables.all[route.question].shown().is_some(),
            Some(split) if plan.breaks(split, route.question) => {
                let broken = &tables.broken[split][route.question];
                broken.as_ref().is_some_and(|drawn| drawn.shown().is_some())
            }
            Some(_) => true,
        }
    }
}

/// The questions, with each all that it routes, in their order: equations bind only these.
pub(crate) fn components(method: &Method<'_>) -> Vec<Vec<usize>> {
    let questions = method.frame.plan.questions();
    let mut components: Vec<Vec<usize>> = Vec::new();
    for (index, planned) in questions.iter().enumerate() {
        match planned.route {
            None => components.push(vec![index]),
            Some(route) => components
                .iter_mut()
                .find(|questions| questions.contains(&route.question))
                .expect("a question is routed by an earlier one")
                .push(index),
        }
    }
    components
}
