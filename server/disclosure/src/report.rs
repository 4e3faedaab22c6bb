//! From a municipality's counts to its report: question by question, those that everybody was asked
//! first, since what may be shown of the routed ones depends on them.

use domain::Questionnaire;

use crate::choices::choices;
use crate::distribution::distribution;
use crate::footing::Footing;
use crate::linked::{Ground, Links, Standing};
use crate::population::{Plan, Planned, Tally};
use crate::protected::{Figure, Item, ProtectedTable, Report, Shown};
use crate::rules::{Rule, Rules};
use crate::shown::{Cut, Cuts, Frame};

/// The report on these counts; `None` if fewer than `threshold` answered (rule B1).
pub(crate) fn report(
    questionnaire: &Questionnaire,
    tally: &Tally,
    threshold: u32,
    rules: Rules,
) -> Option<Report> {
    let least = if rules.holds(Rule::Threshold) {
        threshold
    } else {
        1
    };
    if tally.respondents < least {
        return None;
    }
    let plan = Plan::of(questionnaire);
    let links = Links::new(&plan, tally, threshold, rules);
    let mut tables: Vec<ProtectedTable> = plan.questions().iter().map(withheld).collect();
    let mut standings: Vec<Option<Standing>> = vec![None; tables.len()];
    let (routed, unrouted): (Vec<usize>, Vec<usize>) =
        (0..tables.len()).partition(|index| plan.questions()[*index].route.is_some());
    for index in unrouted.into_iter().chain(routed) {
        let planned = &plan.questions()[index];
        let ground = match planned.route {
            None => links.of_all(index),
            Some(route) => links.of_some(index, route, &standings),
        };
        let Some(ground) = ground else { continue };
        let frame = frame(index, ground, &links, tally, rules);
        let Some(cuts) = cuts(planned, &tally.counts[index].columns, &frame) else {
            continue;
        };
        tables[index].shown = Some(shown(planned, ground, &cuts));
        standings[index] = Some(Standing {
            ground,
            width: frame.width,
            hidden: cuts.hidden,
        });
    }
    Some(Report {
        base: Footing::of(tally.respondents, least, rules).base(),
        tables,
    })
}

fn withheld(planned: &Planned) -> ProtectedTable {
    ProtectedTable {
        question: planned.question.key().clone(),
        theme: planned.question.theme().clone(),
        kind: planned.question.kind(),
        shown: None,
    }
}

fn frame(index: usize, ground: Ground, links: &Links, tally: &Tally, rules: Rules) -> Frame {
    Frame {
        footing: ground.footing,
        asked: tally.counts[index].asked,
        width: links.width(index),
        sensitive: links.is_sensitive(index),
        rules,
    }
}

fn cuts(planned: &Planned, counts: &[u32], frame: &Frame) -> Option<Cuts> {
    if planned.is_multiple() {
        choices(counts, &planned.shape(), frame)
    } else {
        distribution(counts, frame)
    }
}

fn shown(planned: &Planned, ground: Ground, cuts: &Cuts) -> Shown {
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
        base: ground.footing.base(),
        figures: cuts.cuts.iter().map(figure).collect(),
    }
}
