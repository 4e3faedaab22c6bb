//! Wins in words: whose answers are known, and the fewest tables from which they follow.

use std::collections::BTreeSet;

use crate::figures::elimination::{Empty, Pattern, Population, Unseen};
use crate::figures::hunt::Found;
use crate::figures::modular::{add, subtract};
use crate::figures::released::{Table, UNANSWERED};
use crate::figures::{Case, Win};

/// Names a win of game (a).
#[must_use]
pub fn name(case: Case<'_>, pattern: &Pattern, found: &Found) -> Win {
    let join = |populations: &[Population], between: &str| {
        let named: Vec<_> = populations.iter().map(|p| population(case, *p)).collect();
        named.join(between)
    };
    let mut whose = join(&found.plus, " and ");
    if !found.minus.is_empty() {
        whose = format!("{whose} without {}", join(&found.minus, ", "));
    }
    Win {
        by: found.by,
        question: questions(case, &pattern.questions),
        whose: format!("{} people: {whose}", found.size),
        from: Vec::new(),
    }
}

/// The tables from which it follows; leaving out any of them, it does not.
#[must_use]
pub fn tables(case: Case<'_>, pattern: &Pattern, empty: &Empty, found: &Found) -> Vec<String> {
    let areas = &case.released.areas;
    let follows = |shown: &[Population]| {
        let cohorts = case.public.cohorts.len();
        let unseen = Unseen::draw(case.layout, areas, cohorts, shown, empty);
        let sum = |populations: &[Population]| {
            let changes = populations
                .iter()
                .map(|population| unseen.change(case.layout, areas, *population));
            changes.fold(0, add)
        };
        subtract(sum(&found.plus), sum(&found.minus)) == 0
    };
    // Groups are left out first, so that what is plain to see is kept.
    let needed = fewest(pattern.shown.iter().rev().copied().collect(), follows);
    let question = pattern.questions[0];
    let mut said = BTreeSet::new();
    case.released
        .shown
        .iter()
        .filter(|table| said.insert((table.question, table.area, table.group)))
        .filter(|table| table.question == question && needed.contains(&(table.area, table.group)))
        .map(|table| say(case, table))
        .collect()
}

/// Leaves out pieces, and smaller and smaller ones, as long as what is left suffices.
pub(super) fn fewest<T: Clone>(mut all: Vec<T>, suffices: impl Fn(&[T]) -> bool) -> Vec<T> {
    let mut piece = all.len().div_ceil(2);
    while piece > 0 {
        let mut start = 0;
        while start < all.len() {
            let end = (start + piece).min(all.len());
            let without: Vec<T> = all[..start].iter().chain(&all[end..]).cloned().collect();
            if suffices(&without) {
                all = without;
            } else {
                start = end;
            }
        }
        piece /= 2;
    }
    all
}

/// A population in words.
#[must_use]
pub fn population(case: Case<'_>, (area, group): Population) -> String {
    let area = case.released.areas.name(area);
    format!("[{area} {}]", case.layout.name(group))
}

/// A table as it was released, in one line.
#[must_use]
pub fn say(case: Case<'_>, table: &Table) -> String {
    let question = &case.layout.questionnaire.questions()[table.question];
    let name = |option: &usize| {
        let option = question.options().get(*option);
        option.map_or(UNANSWERED, |option| option.key().as_str())
    };
    let figures = table.figures.iter().map(|figure| {
        let options: Vec<_> = figure.options.iter().map(name).collect();
        let says = match (figure.count, figure.percent, figure.band) {
            (Some(count), _, _) => count.to_string(),
            (None, Some(percent), _) => format!("{percent} %"),
            (None, None, Some((least, most))) => format!("{least} to {most} %"),
            (None, None, None) => "masked".to_owned(),
        };
        format!("{} {says}", options.join("+"))
    });
    format!(
        "release {}: {} {}, {}: base {}; {}",
        table.release,
        table.scope,
        case.layout.name(table.group),
        question.key(),
        table
            .base
            .map_or("none".to_owned(), |base| base.to_string()),
        figures.collect::<Vec<_>>().join(", ")
    )
}

/// The keys of questions; of many, the first.
fn questions(case: Case<'_>, questions: &[usize]) -> String {
    let key = |question: &usize| {
        let questions = case.layout.questionnaire.questions();
        questions[*question].key().as_str()
    };
    match questions {
        [] => String::new(),
        [one] => key(one).to_owned(),
        [one, others @ ..] => format!("{} (and {} others alike)", key(one), others.len()),
    }
}
