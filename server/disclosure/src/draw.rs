//! From the counts of a population to its tables: question by question, those that everybody was
//! asked first, since what may be shown of the routed ones depends on them.
//!
//! This is what can be said of one population by itself. Not here: what other populations' tables
//! have to do with it (`joint`, `hierarchy`, `bounds`).

use crate::choices::choices;
use crate::distribution::distribution;
use crate::linked::{Ground, Links, Standing};
use crate::population::{Plan, Planned, Tally};
use crate::protected::{Figure, Item, ProtectedTable, Shown};
use crate::rules::{Rule, Rules};
use crate::shown::{Cut, Cuts, Frame};

/// A table that may be shown, by columns, with what is behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) ground: Ground,
    /// How many may be left over for "nearly all" (rule B7).
    pub(crate) width: u32,
    pub(crate) sensitive: bool,
    /// Into how many steps percentages divide 100.
    pub(crate) steps: u32,
    /// Whether base and percentages are rounded (rule B6).
    pub(crate) rounded: bool,
    pub(crate) cuts: Cuts,
    /// What was counted: those asked, and the columns.
    pub(crate) asked: u32,
    pub(crate) counts: Vec<u32>,
}

/// What becomes of something: shown, or withheld for one of two reasons, which are told apart in
/// the account alone (rule B11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Drawn<T> {
    /// It may be shown.
    Shown(T),
    /// Withheld for its own sake (primarily).
    Own,
    /// Withheld to protect another (secondarily).
    Another,
}

impl<T> Drawn<T> {
    pub(crate) fn shown(&self) -> Option<&T> {
        match self {
            Self::Shown(shown) => Some(shown),
            Self::Own | Self::Another => None,
        }
    }
}

/// The tables of a population, one for each question. Those for which `admits` does not hold are
/// withheld to protect another.
pub(crate) fn draw(
    plan: &Plan<'_>,
    tally: &Tally,
    threshold: u32,
    rules: Rules,
    admits: &dyn Fn(usize) -> bool,
) -> Vec<Drawn<Table>> {
    let links = Links::new(plan, tally, threshold, rules);
    let number = plan.questions().len();
    let mut drawn: Vec<Drawn<Table>> = (0..number).map(|_| Drawn::Own).collect();
    if !links.enough_answered() {
        return drawn;
    }
    let mut standings: Vec<Option<Standing>> = vec![None; number];
    let (routed, unrouted): (Vec<usize>, Vec<usize>) =
        (0..number).partition(|index| plan.questions()[*index].route.is_some());
    for index in unrouted.into_iter().chain(routed) {
        let planned = &plan.questions()[index];
        let asked = tally.counts[index].asked;
        if asked < links.threshold(index) {
            continue;
        }
        let ground = match planned.route {
            _ if !admits(index) => None,
            None => links.of_all(index),
            Some(route) => links.of_some(index, route, &standings),
        };
        let Some(ground) = ground else {
            drawn[index] = Drawn::Another;
            continue;
        };
        let counts = &tally.counts[index].columns;
        let frame = Frame {
            footing: ground.footing,
            asked,
            width: links.width(index),
            sensitive: links.is_sensitive(index),
            rules,
        };
        let Some(cuts) = cuts(planned, counts, &frame) else {
            continue;
        };
        standings[index] = Some(Standing {
            ground,
            width: frame.width,
            hidden: cuts.hidden.clone(),
        });
        drawn[index] = Drawn::Shown(Table {
            ground,
            width: frame.width,
            sensitive: frame.masks_small(),
            steps: frame.steps(),
            rounded: rules.holds(Rule::Bases),
            cuts,
            asked,
            counts: counts.clone(),
        });
    }
    drawn
}

fn cuts(planned: &Planned<'_>, counts: &[u32], frame: &Frame) -> Option<Cuts> {
    if planned.is_multiple() {
        choices(counts, &planned.shape(), frame)
    } else {
        distribution(counts, frame)
    }
}

impl Table {
    /// The table as it is shown, without what is behind it.
    fn protected(&self, planned: &Planned<'_>) -> Shown {
        let figure = |cut: &Cut| Figure {
            item: Item::of(
                cut.columns
                    .iter()
                    .map(|column| planned.choice(*column))
                    .collect(),
            ),
            value: cut.value,
        };
        Shown {
            base: self.ground.footing.base(),
            figures: self.cuts.cuts.iter().map(figure).collect(),
        }
    }
}

/// A question's table as it is released.
pub(crate) fn protected(planned: &Planned<'_>, table: Option<&Table>) -> ProtectedTable {
    ProtectedTable {
        question: planned.question.key().clone(),
        theme: planned.question.theme().clone(),
        kind: planned.question.kind(),
        shown: table.map(|table| table.protected(planned)),
    }
}
