//! The account of what was withheld, and why: for the people who run and study the method.
//!
//! Of a single scope the reasons would tell what the release does not (rule B11): how many tables
//! were asked of too few, and so who was. An account is therefore returned beside a release, never
//! stored with it, and meant to be added up over many.

use std::ops::AddAssign;

use crate::draw::Drawn;
use crate::population::Plan;
use crate::strata::Strata;
use crate::tables::{Method, Tables};

/// How many tables there could be, and what became of them.
///
/// A table is a question for all, or a question in one breakdown (all its groups together). One is
/// counted where somebody was asked the question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// All that could be.
    pub possible: u32,
    /// Shown.
    pub shown: u32,
    /// Withheld for their own sake: too few asked in all or in a group after merging, or a table
    /// whose masked counts could be told.
    pub primary: u32,
    /// Withheld to protect another table.
    pub secondary: u32,
    /// What would be shown if each group with at least the threshold were shown, and nothing else
    /// looked at.
    pub by_threshold_alone: u32,
}

/// The account of a release.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Account {
    /// Questions for all.
    pub all: Counts,
    /// Those of them that everybody was asked and that are not sensitive.
    pub plain: Counts,
    /// Questions in breakdowns.
    pub breakdowns: Counts,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.possible += other.possible;
        self.shown += other.shown;
        self.primary += other.primary;
        self.secondary += other.secondary;
        self.by_threshold_alone += other.by_threshold_alone;
    }
}

impl AddAssign for Account {
    fn add_assign(&mut self, other: Self) {
        self.all += other.all;
        self.plain += other.plain;
        self.breakdowns += other.breakdowns;
    }
}

impl Counts {
    fn add<T>(&mut self, drawn: &Drawn<T>, by_threshold_alone: bool) {
        self.possible += 1;
        self.by_threshold_alone += u32::from(by_threshold_alone);
        match drawn {
            Drawn::Shown(_) => self.shown += 1,
            Drawn::Own => self.primary += 1,
            Drawn::Another => self.secondary += 1,
        }
    }
}

impl Account {
    pub(crate) fn of(method: &Method<'_>, strata: &Strata, tables: &Tables) -> Self {
        let plan: &Plan<'_> = method.frame.plan;
        let mut account = Self::default();
        let enough = |size: u32| size >= method.threshold;
        for (question, drawn) in tables.all.iter().enumerate() {
            let asked = method.frame.asked(strata, question);
            if asked == 0 {
                continue;
            }
            account.all.add(drawn, enough(asked));
            let planned = &plan.questions()[question];
            if planned.route.is_none() && !planned.question.sensitive() {
                account.plain.add(drawn, enough(asked));
            }
            for (split, broken) in tables.broken.iter().enumerate() {
                if let Some(drawn) = &broken[question] {
                    let sizes = method.frame.sizes(strata, split, question);
                    account.breakdowns.add(drawn, sizes.into_iter().any(enough));
                }
            }
        }
        account
    }
}
