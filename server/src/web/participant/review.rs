//! `/{language}/review`: look over, and send. The answers go into the page a second time, sealed
//! to the collection's key: that blob is what is sent, now or when there is network again.

use app::frame::{FieldError, Frame};
use app::pages::participant::review::{self, Review, ReviewAnswer, ReviewRow, ReviewTheme};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use domain::answers::{Answer, Answers};
use domain::questionnaire::{Question, Questionnaire};
use serde::Deserialize;

use super::Place;
use super::question::first_unseen;
use super::send;
use super::visit::{OpenVisit, Visit};
use crate::state::Samsvar;
use crate::web::page::{Failure, Reading, Scripts, respond};

/// What was told on this page before the language was changed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Told {
    /// Present after a send that could not be stored.
    failed: Option<String>,
}

pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    Query(told): Query<Told>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let kept = open.draft("review")?;
    let answers = &kept.draft.answers;
    if open.questionnaire.ends(answers) {
        return Ok(open.visit.go("leave"));
    }
    let unseen = first_unseen(&open.questionnaire, answers);
    if unseen != "review" {
        return Ok(open.visit.go(&unseen));
    }
    let Some(sealed) = send::seal(&open, &kept.draft).await? else {
        let says = open.visit.reading.says("closed-collection");
        return Ok(open.visit.closed_page(StatusCode::GONE, says, "review"));
    };
    let failed = told.failed.is_some();
    Ok(page(&open, StatusCode::OK, answers, sealed, failed))
}

/// The look-over; `failed` after a send that could not be stored.
pub(super) fn page(
    open: &OpenVisit<'_>,
    status: StatusCode,
    answers: &Answers,
    sealed: String,
    failed: bool,
) -> Response {
    let visit = &open.visit;
    let reading = visit.reading;
    let frame = Frame {
        sound: visit.sound(),
        ..reading.frame("review-title")
    };
    let nonce = frame.nonce.clone();
    let last = (0..open.questionnaire.questions().len())
        .rev()
        .find(|index| open.questionnaire.is_asked(answers, *index));
    let back = last.map(|index| {
        visit.back_to(&format!(
            "q/{}",
            open.questionnaire.questions()[index].key()
        ))
    });
    let data = Review {
        frame,
        bar: visit.bar(
            back,
            None,
            if failed { "review?failed=1" } else { "review" },
        ),
        heading: reading.says("review-title"),
        intro: reading.says("review-intro"),
        themes: themes(reading, &open.questionnaire, answers),
        sealed,
        action: reading.address("send"),
        anonymous: Some(reading.says("send-anonymous")),
        send: reading.says("send"),
        error: failed.then(|| FieldError {
            field: "send".to_owned(),
            says: reading.says("error-send-failed"),
        }),
        errors_heading: reading.says("error-summary"),
        waiting: Some(visit.waiting()),
    };
    respond(status, &nonce, Scripts::Island, || review::page(data))
}

fn themes(
    reading: Reading<'_>,
    questionnaire: &Questionnaire,
    answers: &Answers,
) -> Vec<ReviewTheme> {
    questionnaire
        .themes()
        .iter()
        .map(|theme| ReviewTheme {
            heading: reading.says(&format!("t-{}", theme.key())),
            rows: questionnaire
                .questions()
                .iter()
                .enumerate()
                .filter(|(index, question)| {
                    question.theme() == theme.key() && questionnaire.is_asked(answers, *index)
                })
                .map(|(index, question)| row(reading, question, answers.get(index)))
                .collect(),
        })
        .filter(|theme: &ReviewTheme| !theme.rows.is_empty())
        .collect()
}

fn row(reading: Reading<'_>, question: &Question, answer: Answer) -> ReviewRow {
    let chosen: Vec<_> = match answer {
        Answer::Chosen(set) => set
            .iter()
            .filter_map(|index| question.options().get(index))
            .map(|option| ReviewAnswer {
                says: reading.says(option.message()),
                symbol: option.symbol().to_owned(),
                colour: option.colour().as_str().to_owned(),
            })
            .collect(),
        Answer::Unanswered | Answer::Skipped => Vec::new(),
    };
    ReviewRow {
        question: reading.says(&question.message()),
        symbol: question.symbol().to_owned(),
        not_answered: chosen.is_empty().then(|| reading.says("not-answered")),
        answers: chosen,
        change_href: format!(
            "{}?change=1",
            reading.address(&format!("q/{}", question.key()))
        ),
        change: reading.says("change"),
    }
}
