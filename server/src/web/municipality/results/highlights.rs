//! What stands out in a report: strengths and what to work on, by the rules of docs/comparisons.md.

use app::pages::municipality::results::report::{Highlight, HighlightList, Highlights};
use domain::questionnaire::Question;

use super::sides::Sides;
use super::words::Words;
use disclosure::certainty::{FEW, Interval};

/// So many of each are named at most.
const MOST: usize = 3;

/// A question that stands out.
#[derive(Clone, Copy, Debug)]
struct Candidate<'a> {
    question: &'a Question,
    why: Why,
    /// By how much, for sure.
    by: f64,
}

/// Why it stands out; what differs from the country comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    Different,
    HighOrLow,
}

/// Nothing is said where few answered.
pub(super) fn highlights(words: Words<'_>, sides: &Sides<'_>) -> Option<Highlights> {
    if sides.main.report.base().about() < FEW {
        return None;
    }
    let (strengths, work) = candidates(sides);
    Some(Highlights {
        heading: words.text("highlights-title"),
        lists: vec![list(words, strengths, &STRENGTHS), list(words, work, &WORK)],
        note: words.text("highlights-note"),
    })
}

/// The ids of a list's texts.
struct Ids {
    title: &'static str,
    none: &'static str,
    different: &'static str,
    high_or_low: &'static str,
}

const STRENGTHS: Ids = Ids {
    title: "strengths-title",
    none: "strengths-none",
    different: "strength-above",
    high_or_low: "strength-high",
};

const WORK: Ids = Ids {
    title: "work-title",
    none: "work-none",
    different: "work-below",
    high_or_low: "work-low",
};

fn list(words: Words<'_>, candidates: Vec<Candidate<'_>>, ids: &Ids) -> HighlightList {
    let items: Vec<Highlight> = chosen(candidates)
        .into_iter()
        .map(|candidate| highlight(words, candidate, ids))
        .collect();
    HighlightList {
        heading: words.text(ids.title),
        none: items.is_empty().then(|| words.text(ids.none)),
        items,
    }
}

fn highlight(words: Words<'_>, candidate: Candidate<'_>, ids: &Ids) -> Highlight {
    let question = candidate.question;
    let answer = question
        .favourable()
        .map_or_else(String::new, |favourable| words.text(favourable.message()));
    let id = match candidate.why {
        Why::Different => ids.different,
        Why::HighOrLow => ids.high_or_low,
    };
    Highlight {
        href: format!("#{}", question.key()),
        asked: words.text(&question.message()),
        text: words.with(id, &[("answer", &answer)]),
    }
}

/// Strengths, and what to work on: questions with a better answer that are not followed measures,
/// which stand by themselves.
fn candidates<'a>(sides: &Sides<'a>) -> (Vec<Candidate<'a>>, Vec<Candidate<'a>>) {
    let (mut strengths, mut work) = (Vec::new(), Vec::new());
    for table in sides.main.report.tables() {
        let Some(question) = sides.question(table).filter(|one| !one.followed()) else {
            continue;
        };
        let Some(own) = Interval::of(question, table) else {
            continue;
        };
        let nation = sides.nation.and_then(|nation| nation.interval(question));
        let above = nation.map_or(-1.0, |nation| own.excess(nation));
        let below = nation.map_or(-1.0, |nation| nation.excess(own));
        let candidate = |why, by| Candidate { question, why, by };
        if above > 0.0 {
            strengths.push(candidate(Why::Different, above));
        } else if own.above_high() > 0.0 && below <= 0.0 {
            strengths.push(candidate(Why::HighOrLow, own.above_high()));
        }
        if below > 0.0 {
            work.push(candidate(Why::Different, below));
        } else if own.below_low() > 0.0 && above <= 0.0 {
            work.push(candidate(Why::HighOrLow, own.below_low()));
        }
    }
    (strengths, work)
}

/// The clearest, in the questionnaire's order: among those named here no one ranks above another.
fn chosen(candidates: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let mut ranked: Vec<(usize, Candidate<'_>)> = candidates.into_iter().enumerate().collect();
    ranked.sort_by(|(_, one), (_, other)| {
        one.why
            .cmp(&other.why)
            .then_with(|| other.by.total_cmp(&one.by))
    });
    ranked.truncate(MOST);
    ranked.sort_by_key(|(place, _)| *place);
    ranked.into_iter().map(|(_, candidate)| candidate).collect()
}
