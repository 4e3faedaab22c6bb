//! A report on the page: the measures that are followed, what stands out, and the themes.

use app::pages::municipality::results::figures::Scope;
use app::pages::municipality::results::question::{Direction, Question, Verdict};
use app::pages::municipality::results::report::{InTheme, Measures, Report, Theme};
use disclosure::ProtectedTable;
use domain::questionnaire;

use super::groups::groups;
use super::highlights::highlights;
use super::question::Asked;
use super::sides::Sides;
use super::words::Words;
use disclosure::certainty::{Difference, FEW, Interval};

/// The report. Nothing if it speaks of questions that the questionnaire does not have.
pub(super) fn report(words: Words<'_>, sides: &Sides<'_>) -> Option<Report> {
    let is_own = sides.main.scope == Scope::Municipality;
    let mut measures = Vec::new();
    let mut themes = Vec::new();
    for theme in sides.questionnaire.themes() {
        let mut questions = Vec::new();
        let tables = sides.main.report.tables().iter();
        for table in tables.filter(|table| table.theme() == theme.key()) {
            let asked = Asked {
                words,
                sides,
                question: sides.question(table)?,
                table,
                with_last_bar: sides.question(table)?.followed(),
            };
            questions.push(if asked.question.followed() {
                let name = words.text(&asked.question.measure_message());
                measures.push((name, measure(&asked, is_own)));
                above(&asked)
            } else {
                InTheme::Here(Box::new(in_theme(&asked, is_own)))
            });
        }
        if !questions.is_empty() {
            themes.push(Theme {
                heading: words.text(&theme.message()),
                questions,
            });
        }
    }
    Some(Report {
        contents_label: words.text("results-contents"),
        measures: Measures {
            heading: words.text("results-followed-title"),
            body: vec![followed_body(words, &measures)],
            measures,
        },
        highlights: is_own.then(|| highlights(words, sides)).flatten(),
        themes,
    })
}

/// What "about as" means is said where anything is.
fn followed_body(words: Words<'_>, measures: &[(String, Question)]) -> String {
    let mut body = words.text("results-followed-body");
    let verdicts = measures.iter().flat_map(|(_, measure)| &measure.verdicts);
    if verdicts
        .into_iter()
        .any(|verdict| verdict.direction == Direction::Same)
    {
        body.push(' ');
        body.push_str(&words.text("verdict-explained"));
    }
    body
}

/// Whether the report withholds anything, its own or the nation's.
pub(super) fn withholds(sides: &Sides<'_>) -> bool {
    sides
        .of_this_wave()
        .flat_map(|side| side.report.tables())
        .any(|table| table.figures().is_none())
}

fn measure(asked: &Asked<'_>, is_own: bool) -> Question {
    let verdicts = verdicts(asked);
    Question {
        verdicts,
        ..with_groups(asked, is_own)
    }
}

/// In a theme only what is clear is said.
fn in_theme(asked: &Asked<'_>, is_own: bool) -> Question {
    let clear =
        |verdict: &Verdict| matches!(verdict.direction, Direction::Higher | Direction::Lower);
    Question {
        verdicts: against_nation(asked).into_iter().filter(clear).collect(),
        ..with_groups(asked, is_own)
    }
}

fn with_groups(asked: &Asked<'_>, is_own: bool) -> Question {
    Question {
        groups: is_own
            .then(|| groups(asked.words, asked.sides, asked.question))
            .flatten(),
        ..asked.page()
    }
}

fn above(asked: &Asked<'_>) -> InTheme {
    InTheme::Above {
        href: format!("#{}", asked.question.key()),
        asked: asked.words.text(&asked.question.message()),
        says: asked.words.text("see-above"),
    }
}

/// All that may be said of a measure's differences.
fn verdicts(asked: &Asked<'_>) -> Vec<Verdict> {
    if is_few(asked.table) {
        return vec![Verdict {
            direction: Direction::Unsure,
            text: asked.words.text("verdict-few"),
        }];
    }
    let nation = against_nation(asked);
    nation.into_iter().chain(against_last(asked)).collect()
}

fn is_few(table: &ProtectedTable) -> bool {
    table.base().is_some_and(|base| base.about() < FEW)
}

fn against_nation(asked: &Asked<'_>) -> Option<Verdict> {
    let own = Interval::of(asked.question, asked.table)?;
    let nation = asked.sides.nation?.interval(asked.question)?;
    let answer = better_answer(asked.words, asked.question);
    let said = said(own.against(nation));
    Some(Verdict {
        direction: said.0,
        text: asked.words.with(
            &format!("verdict-nation-{}", said.1),
            &[("answer", &answer)],
        ),
    })
}

fn against_last(asked: &Asked<'_>) -> Option<Verdict> {
    let own = Interval::of(asked.question, asked.table)?;
    let last = asked.sides.last.as_ref()?;
    let (side, question) = last.of(asked.question)?;
    let said = said(own.against(side.interval(question)?));
    Some(Verdict {
        direction: said.0,
        text: asked
            .words
            .with(&format!("verdict-last-{}", said.1), &[("wave", last.wave)]),
    })
}

fn better_answer(words: Words<'_>, question: &questionnaire::Question) -> String {
    question
        .favourable()
        .map_or_else(String::new, |favourable| words.text(favourable.message()))
}

fn said(difference: Difference) -> (Direction, &'static str) {
    match difference {
        Difference::Higher => (Direction::Higher, "higher"),
        Difference::Unclear => (Direction::Same, "same"),
        Difference::Lower => (Direction::Lower, "lower"),
    }
}
