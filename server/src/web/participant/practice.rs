//! `/{language}/practice/{number}`: questions before the real ones. Nothing of them is kept.

use axum::Extension;
use axum::extract::{Path, State};
use axum::response::Response;
use axum_extra::extract::Form;
use axum_extra::extract::cookie::CookieJar;
use domain::answers::Answer;
use domain::questionnaire::Question;

use super::Place;
use super::question::{Action, Posted, status};
use super::question_view::{AsPosted, Screenful, ahead, render};
use super::visit::{OpenVisit, Visit};
use crate::state::Samsvar;
use crate::web::page::Failure;
use app::frame::Back;
use app::pages::participant::question::Screen;

pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path((language, number)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let (number, question) = find(&open, &number)?;
    open.draft(&here(number))?;
    Ok(page(&open, number, question, None))
}

/// The question's place below the language.
fn here(number: usize) -> String {
    format!("practice/{number}")
}

pub(super) async fn submit(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path((language, number)): Path<(String, String)>,
    jar: CookieJar,
    Form(posted): Form<Posted>,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let (number, question) = find(&open, &number)?;
    let kept = open.draft_of_form()?;
    let chosen = question.choose(&posted.option);
    match (posted.action, chosen) {
        (Action::Show, chosen) => {
            let again = posted.again(chosen);
            return Ok(page(&open, number, question, Some(&again)));
        }
        (Action::Next, Err(error)) => {
            let wrong = AsPosted {
                options: &posted.option,
                error: Some(error),
            };
            return Ok(page(&open, number, question, Some(&wrong)));
        }
        (Action::Next | Action::Skip | Action::Back, _) => {}
    }
    let last = open.questionnaire.practice().len();
    let onward = match posted.action {
        Action::Back if number == 1 => open.visit.go(""),
        Action::Back => open.visit.go(&format!("practice/{}", number - 1)),
        _ if number < last => open.visit.go(&format!("practice/{}", number + 1)),
        _ => open.visit.go(&first_question(&open)),
    };
    Ok(open.keeping(kept.draft, onward))
}

fn first_question(open: &OpenVisit<'_>) -> String {
    open.questionnaire.questions().first().map_or_else(
        || "review".to_owned(),
        |question| format!("q/{}", question.key()),
    )
}

fn find<'a>(open: &'a OpenVisit<'_>, number: &str) -> Result<(usize, &'a Question), Failure> {
    let number: usize = number.parse().map_err(|_| Failure::NotFound)?;
    let index = number.checked_sub(1).ok_or(Failure::NotFound)?;
    let question = open
        .questionnaire
        .practice()
        .get(index)
        .ok_or(Failure::NotFound)?;
    Ok((number, question))
}

pub(super) fn page(
    open: &OpenVisit<'_>,
    number: usize,
    question: &Question,
    posted: Option<&AsPosted<'_>>,
) -> Response {
    let reading = open.visit.reading;
    let here = here(number);
    let coming = open.questionnaire.practice().get(number);
    let coming = coming.or_else(|| open.questionnaire.questions().first());
    render(
        open,
        status(posted),
        Screenful {
            screen: Screen::Practice,
            question,
            answer: Answer::Unanswered,
            ahead: ahead(reading, question, coming.into_iter()),
            bar: open
                .visit
                .bar_of_form(Some(Back::Submit(reading.says("back"))), None, &here),
            action: reading.address(&here),
            posted,
        },
    )
}
