//! Routing: whether a question may be shown beside the question that routes it, and on which base
//! (rules B1 and B8 on each question's population, and rule B4 within one report).
//!
//! The base of a routed question is a sum of counts of the question that routes it, and so is the
//! fact that it is shown at all. Where that question keeps something back, the routed one must not
//! tell it. Not here: what is shown of a question's counts (`distribution`, `choices`).

use crate::footing::Footing;
use crate::population::{Plan, Route, Tally};
use crate::rules::{Rule, Rules, SENSITIVE_THRESHOLD, WIDE};
use crate::shown::Hidden;

/// What the report says of a question so far, as far as the questions that it routes depend on it.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub(crate) ground: Ground,
    pub(crate) width: u32,
    pub(crate) hidden: Hidden,
}

/// That a question's counts may be looked at, and on which base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ground {
    pub(crate) footing: Footing,
    /// Whether it is the base of the question that routes it, the question's own being kept back.
    pub(crate) borrowed: bool,
}

/// Decides for one report.
#[derive(Debug)]
pub(crate) struct Links<'a> {
    plan: &'a Plan<'a>,
    tally: &'a Tally,
    threshold: u32,
    rules: Rules,
    sensitive: Vec<bool>,
}

impl<'a> Links<'a> {
    pub(crate) fn new(plan: &'a Plan<'a>, tally: &'a Tally, threshold: u32, rules: Rules) -> Self {
        let mut sensitive: Vec<bool> = Vec::with_capacity(plan.questions().len());
        for planned in plan.questions() {
            let inherited = planned
                .route
                .is_some_and(|route| rules.holds(Rule::Linked) && sensitive[route.question]);
            sensitive.push(inherited || planned.question.sensitive());
        }
        Self {
            plan,
            tally,
            threshold,
            rules,
            sensitive,
        }
    }

    /// Whether a question is sensitive. What is asked only after a certain answer to a sensitive
    /// question is as sensitive as that answer.
    pub(crate) fn is_sensitive(&self, index: usize) -> bool {
        self.sensitive[index]
    }

    /// Whether enough answered for anything to be shown (rule B1).
    pub(crate) fn enough_answered(&self) -> bool {
        self.tally.respondents >= self.general()
    }

    /// The least number of people asked (rules B1 and B8).
    pub(crate) fn threshold(&self, index: usize) -> u32 {
        self.at_least(index, self.general())
    }

    /// Below which number of those asked a population is protected, whether or not rule B1 is
    /// applied to the tables themselves.
    pub(crate) fn protection(&self, index: usize) -> u32 {
        self.at_least(index, self.threshold)
    }

    fn general(&self) -> u32 {
        if self.rules.holds(Rule::Threshold) {
            self.threshold
        } else {
            1
        }
    }

    fn at_least(&self, index: usize, general: u32) -> u32 {
        if self.is_sensitive(index) && self.rules.holds(Rule::Sensitive) {
            general.max(SENSITIVE_THRESHOLD)
        } else {
            general
        }
    }

    /// How many may be left over for "nearly all" still to be said (rule B7): one; two where there
    /// are two options, as in each column of a question with several answers. The same two where
    /// other questions depend on the answer, whose being shown or not tells something of it, and
    /// where the question is sensitive, so that there are three values; in a sensitive question
    /// with several answers as many as rule B8 masks.
    pub(crate) fn width(&self, index: usize) -> u32 {
        let planned = &self.plan.questions()[index];
        let sensitive = self.is_sensitive(index) && self.rules.holds(Rule::Sensitive);
        let routes = || self.routed_by(index).next().is_some();
        let two_options = planned.columns() <= 3;
        if planned.is_multiple() && sensitive {
            crate::rules::SMALL
        } else if planned.is_multiple()
            || sensitive
            || two_options
            || (self.rules.holds(Rule::Linked) && routes())
        {
            WIDE
        } else {
            1
        }
    }

    /// The ground of a question that everybody was asked; `None` if it is withheld.
    pub(crate) fn of_all(&self, index: usize) -> Option<Ground> {
        self.own(index)
    }

    /// The ground of a routed question; `None` if it is withheld. `standings` holds what is shown of
    /// the questions that everybody was asked and of all that come before.
    pub(crate) fn of_some(
        &self,
        index: usize,
        route: Route,
        standings: &[Option<Standing>],
    ) -> Option<Ground> {
        if !self.rules.holds(Rule::Linked) {
            return self.own(index);
        }
        // What is asked of those who gave a certain answer counts that answer.
        let routing = standings[route.question].as_ref()?;
        if routing.ground.borrowed {
            return None;
        }
        match &routing.hidden {
            Hidden::Something => None,
            Hidden::Nothing => {
                let elsewhere = (0..standings.len())
                    .any(|other| other != route.question && self.is_tight(other, standings));
                if elsewhere { None } else { self.own(index) }
            }
            Hidden::AllButWho(columns) => self.borrowed(index, route, routing, columns),
        }
    }

    /// The ground of a question that nearly all were asked of those who were asked the one that
    /// routes it. How many it was is just what is kept back of that one: the base is borrowed.
    fn borrowed(
        &self,
        index: usize,
        route: Route,
        routing: &Standing,
        columns: &[usize],
    ) -> Option<Ground> {
        let leads = self.plan.questions()[route.question].leads(columns, route);
        if !leads || self.is_sensitive(index) {
            return None;
        }
        let threshold = self.threshold(index);
        let is_routed = self.plan.questions()[route.question].route.is_some();
        let certain = routing.ground.footing.least() >= threshold + routing.width;
        // All stand or fall together: that one is shown and another not would tell them apart.
        let fewest = self
            .routed_by(route.question)
            .filter(|(_, other)| self.plan.questions()[route.question].leads(columns, *other))
            .map(|(other, _)| self.tally.counts[other].asked)
            .min();
        let enough = fewest.is_some_and(|fewest| fewest >= threshold);
        if !enough || (is_routed && !certain) {
            return None;
        }
        if !self.rules.holds(Rule::Bases) {
            return self.own(index);
        }
        let lent = routing.ground.footing;
        Some(Ground {
            footing: lent.nearly_all(routing.width, threshold),
            borrowed: true,
        })
    }

    /// Whether a question that everybody was asked is nearly unanimous in so small a municipality
    /// that what it routes may or may not be shown. Then that tells something, which only the
    /// rounding of the base makes harmless, and no other question's routing may narrow it.
    fn is_tight(&self, index: usize, standings: &[Option<Standing>]) -> bool {
        let Some(standing) = &standings[index] else {
            return false;
        };
        let planned = &self.plan.questions()[index];
        let Hidden::AllButWho(columns) = &standing.hidden else {
            return false;
        };
        planned.route.is_none()
            && self.routed_by(index).any(|(routed, route)| {
                planned.leads(columns, route)
                    && standing.ground.footing.least() < self.threshold(routed) + standing.width
            })
    }

    /// The ground of a question on its own base, if enough were asked.
    fn own(&self, index: usize) -> Option<Ground> {
        let asked = self.tally.counts[index].asked;
        let threshold = self.threshold(index);
        (asked >= threshold).then(|| Ground {
            footing: Footing::of(asked, threshold, self.rules),
            borrowed: false,
        })
    }

    /// The questions that a question routes.
    fn routed_by(&self, index: usize) -> impl Iterator<Item = (usize, Route)> {
        let routes = self.plan.questions().iter().enumerate();
        routes
            .filter_map(|(other, planned)| Some((other, planned.route?)))
            .filter(move |(_, route)| route.question == index)
    }
}
