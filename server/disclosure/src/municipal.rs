//! The tables of a municipality: what it may show by itself. They depend on nobody else's answers, so
//! that it makes no difference whether it is released early or at the wave's end.

use crate::bounds::Range;
use crate::rules::Rule;
use crate::strata::Strata;
use crate::system::{Place, Site, System};
use crate::tables::{Alone, Method, Tables};

/// What a municipality shows.
#[derive(Debug)]
pub(crate) struct OwnTables {
    pub(crate) tables: Tables,
    /// Where its rows have settled its unknowns, if it shows something and masked counts are guarded.
    pub(crate) settled: Option<Vec<Range>>,
}

impl Method<'_> {
    /// What a municipality with these counts shows.
    pub(crate) fn municipal(&self, strata: &Strata) -> OwnTables {
        let mut tables = self.tables(strata, &Alone);
        if !self.rules.holds(Rule::Linked) || !tables.shows_something() {
            return OwnTables {
                tables,
                settled: None,
            };
        }
        let site = Site {
            strata,
            tables: &tables,
            whole: None,
            by_language: false,
            settled: None,
        };
        let mut system = System::new(self, &[site]);
        system.give();
        self.unmask_nothing(&mut system, &mut [(0, &mut tables)]);
        OwnTables {
            tables,
            settled: Some(system.bounds.settled(0)),
        }
    }

    /// Withholds what would narrow a masked count too far (rule B4), of these scopes in their order or
    /// of what is given.
    pub(crate) fn unmask_nothing(&self, system: &mut System, scopes: &mut [(usize, &mut Tables)]) {
        self.accept(system, scopes);

        let mut exposed = system.exposed();

        while let Some(culprit) = exposed.first().and_then(|secret| system.culprit(*secret)) {
            let (scope, split, question) = culprit;
            for (_, tables) in scopes.iter_mut().filter(|(of, _)| *of == scope) {
                tables.withhold(split, question);
            }
            // What is left says less: nothing else can have become exposed.
            system.begin_again();
            self.accept(system, scopes);
            exposed = system.exposed_of(&exposed);
        }
    }

    /// Accepts what can be accepted and withholds the rest: of each scope the tables of all are taken
    /// first, then the breakdowns.
    fn accept(&self, system: &mut System, scopes: &mut [(usize, &mut Tables)]) {
        for (scope, tables) in scopes {
            let splits = (0..tables.broken.len()).map(Some);
            let questions = 0..tables.all.len();
            let places: Vec<Place> = std::iter::once(None)
                .chain(splits)
                .flat_map(|split| questions.clone().map(move |question| (split, question)))
                .map(|(split, question)| (*scope, split, question))
                .collect();
            self.accept_each(system, tables, &places);
        }
    }

    /// Accepts these places as if one after the other; together where that is possible.
    fn accept_each(&self, system: &mut System, tables: &mut Tables, places: &[Place]) {
        let mut standing = Vec::with_capacity(places.len());
        for place in places {
            let (_, split, question) = *place;
            if !tables.are_shown(split, question) {
                continue;
            }
            if tables.are_shown(None, question) && self.route_stands(tables, split, question) {
                standing.push(*place);
            } else {
                tables.withhold(split, question);
            }
        }
        match standing[..] {
            [] => {}
            _ if system.accepts(&standing) => {}
            [(_, split, question)] => tables.withhold(split, question),
            _ => {
                let (first, second) = standing.split_at(standing.len() / 2);
                self.accept_each(system, tables, first);
                self.accept_each(system, tables, second);
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
