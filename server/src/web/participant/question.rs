//! `/{language}/q/{key}`: one question per screen.

use app::frame::{Back, Progress};
use app::pages::participant::question::Screen;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use axum_extra::extract::cookie::CookieJar;
use domain::answers::{Answer, Answers, ChoiceError};
use domain::questionnaire::{Question, Questionnaire};
use fluent_bundle::FluentValue;
use serde::Deserialize;

use super::Place;
use super::blank_pages::BlankPage;
use super::question_view::{AsPosted, Screenful, ahead, html, render};
use super::visit::{OpenVisit, Visit};
use crate::state::Samsvar;
use crate::web::page::{Failure, Scripts, nonce, respond_html};

/// A question's form, as it is posted.
#[derive(Debug, Deserialize)]
pub(super) struct Posted {
    /// The options chosen.
    #[serde(default)]
    pub(super) option: Vec<String>,
    /// The button pressed; Enter in a field presses none.
    #[serde(default)]
    pub(super) action: Action,
    /// Present where the page told of a fault.
    pub(super) fault: Option<String>,
}

impl Posted {
    /// The same screen again, as it was; a fault that it told of is told again.
    pub(super) fn again(&self, chosen: Result<Answer, ChoiceError>) -> AsPosted<'_> {
        AsPosted {
            options: &self.option,
            error: chosen.err().filter(|_| self.fault.is_some()),
        }
    }
}

/// The button pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Action {
    #[default]
    Next,
    Skip,
    Back,
    /// From the languages or from help: the same screen, as it was.
    Show,
}

/// Where a question was entered from.
#[derive(Debug, Default, Deserialize)]
pub(super) struct From {
    /// Present when one answer is being changed from the look-over.
    change: Option<String>,
}

pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path((language, key)): Path<(String, String)>,
    Query(from): Query<From>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let index = open.questionnaire.index_of(&key).ok_or(Failure::NotFound)?;
    let kept = open.draft(&format!("q/{key}"))?;
    if !open.questionnaire.is_asked(&kept.draft.answers, index) {
        let to = onward(&open.questionnaire, &kept.draft.answers, index, false);
        return Ok(open.visit.go(&to));
    }
    state.tally.question_page();
    Ok(page(
        &open,
        index,
        &kept.draft.answers,
        from.change.is_some(),
        None,
    ))
}

/// The question's place below the language.
fn here(key: &str, changing: bool) -> String {
    let query = if changing { "?change=1" } else { "" };
    format!("q/{key}{query}")
}

pub(super) async fn submit(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path((language, key)): Path<(String, String)>,
    Query(from): Query<From>,
    jar: CookieJar,
    Form(posted): Form<Posted>,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let index = open.questionnaire.index_of(&key).ok_or(Failure::NotFound)?;
    let kept = open.draft_of_form()?;
    if posted.action == Action::Back && kept.draft.is_idle(state.now()) {
        // Going back shows answers: after a pause it is asked first whose they are.
        return Ok(open.resume(&format!("q/{key}")));
    }
    let questionnaire = &open.questionnaire;
    let mut answers = kept.draft.answers.clone();
    let changing = from.change.is_some();
    let chosen = questionnaire.choose(index, &posted.option);
    let to = match (posted.action, chosen) {
        (Action::Show, chosen) => {
            let again = posted.again(chosen);
            return Ok(page(&open, index, &answers, changing, Some(&again)));
        }
        (Action::Next, Err(error)) => {
            let wrong = AsPosted {
                options: &posted.option,
                error: Some(error),
            };
            return Ok(page(&open, index, &answers, changing, Some(&wrong)));
        }
        (Action::Next, Ok(answer)) => {
            answers.set(index, answer);
            onward(questionnaire, &answers, index, changing)
        }
        (Action::Skip, _) => {
            answers.set(index, Answer::Skipped);
            onward(questionnaire, &answers, index, changing)
        }
        (Action::Back, chosen) => {
            // What is chosen on this screen is kept if it can stand.
            if let Ok(answer) = chosen {
                answers.set(index, answer);
            }
            backward(questionnaire, &answers, index, changing)
        }
    };
    let response = open.visit.go(&to);
    let mut draft = kept.draft;
    draft.answers = answers;
    Ok(open.keeping(draft, response))
}

/// The page after this question. Whoever changes one answer goes back to the look-over, by way of
/// questions that are now asked and were not before.
fn onward(
    questionnaire: &Questionnaire,
    answers: &Answers,
    index: usize,
    changing: bool,
) -> String {
    if questionnaire.ends(answers) {
        return "leave".to_owned();
    }
    if changing {
        return first_unseen(questionnaire, answers);
    }
    questionnaire
        .next_asked(answers, Some(index))
        .map_or_else(|| "review".to_owned(), |next| place(questionnaire, next))
}

fn backward(
    questionnaire: &Questionnaire,
    answers: &Answers,
    index: usize,
    changing: bool,
) -> String {
    if changing {
        return "review".to_owned();
    }
    questionnaire.previous_asked(answers, index).map_or_else(
        || format!("practice/{}", questionnaire.practice().len()),
        |previous| place(questionnaire, previous),
    )
}

fn place(questionnaire: &Questionnaire, index: usize) -> String {
    format!("q/{}", questionnaire.questions()[index].key())
}

/// The first question that is asked and has been neither answered nor skipped, or the look-over.
pub(super) fn first_unseen(questionnaire: &Questionnaire, answers: &Answers) -> String {
    (0..questionnaire.questions().len())
        .find(|index| {
            questionnaire.is_asked(answers, *index) && answers.get(*index) == Answer::Unanswered
        })
        .map_or_else(|| "review".to_owned(), |index| place(questionnaire, index))
}

pub(super) fn page(
    open: &OpenVisit<'_>,
    index: usize,
    answers: &Answers,
    changing: bool,
    posted: Option<&AsPosted<'_>>,
) -> Response {
    let reading = open.visit.reading;
    let question = &open.questionnaire.questions()[index];
    let here = here(question.key().as_str(), changing);
    let status = status(posted);
    let progress = progress(open, index, answers);
    let (done, of) = (progress.done, progress.of);
    let answer = answers.get(index);
    let screenful = Screenful {
        screen: Screen::Question,
        question,
        answer,
        ahead: ahead(reading, question, coming(open, index)),
        bar: open.visit.bar_of_form(
            Some(Back::Submit(reading.says("back"))),
            Some(progress),
            &here,
        ),
        action: reading.address(&here),
        posted,
    };
    match &open.wave {
        Some(wave) if answer == Answer::Unanswered && posted.is_none() && !changing => {
            let page = BlankPage {
                wave: wave.id.clone(),
                language: reading.language.id().clone(),
                question: index,
                has_sound: reading.has_sound,
                done,
                of,
            };
            let state = open.visit.state;
            let nonce = nonce(state);
            let html = state
                .blank_pages
                .html(page, &nonce, |nonce| html(open, screenful, nonce));
            respond_html(status, &nonce, Scripts::Island, html)
        }
        _ => render(open, status, screenful),
    }
}

/// The questions that may come after this one: those that only some are asked, up to and with the
/// first that everybody is.
fn coming<'a>(open: &'a OpenVisit<'_>, index: usize) -> impl Iterator<Item = &'a Question> {
    let after = &open.questionnaire.questions()[index + 1..];
    let for_all = after
        .iter()
        .position(|question| question.asked_of().is_none());
    after.iter().take(for_all.map_or(after.len(), |at| at + 1))
}

/// 422 where a fault is told.
pub(super) fn status(posted: Option<&AsPosted<'_>>) -> StatusCode {
    match posted.and_then(|posted| posted.error) {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    }
}

/// How far: questions asked before this one, of those that are asked as far as can be told.
fn progress(open: &OpenVisit<'_>, index: usize, answers: &Answers) -> Progress {
    let asked = |range: std::ops::Range<usize>| {
        let count = range
            .filter(|index| open.questionnaire.is_asked(answers, *index))
            .count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let done = asked(0..index);
    let of = asked(0..open.questionnaire.questions().len()).max(1);
    let label = open.visit.reading.texts.text_with(
        "progress-label",
        &[
            ("done", FluentValue::from(done)),
            ("of", FluentValue::from(of)),
        ],
    );
    Progress { done, of, label }
}
