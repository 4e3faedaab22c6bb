//! `/{language}/thanks`, and on leave: where the path ends. And the way to the next person.

use app::frame::Post;
use app::pages::participant::closed::{self, Closed};
use app::pages::participant::thanks::{self, Screen, Thanks};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use domain::draft::Stage;

use super::Place;
use super::draft_cookie::Found;
use super::visit::{OpenVisit, Visit};
use crate::state::Samsvar;
use crate::web::page::{Failure, Scripts, respond, see_other};

pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    match &open.found {
        Found::Kept(kept) if kept.draft.stage == Stage::Sent => {}
        Found::Kept(_) => return Ok(open.visit.go("review")),
        _ => return Ok(open.visit.go("")),
    }
    Ok(page(&open.visit))
}

pub(super) fn page(visit: &Visit<'_>) -> Response {
    let reading = visit.reading;
    let (screen, title, body) = match visit.place {
        Place::Survey => (Screen::Thanks, "thanks-title", "thanks-sent"),
        Place::Demo => (Screen::DemoThanks, "demo-thanks-title", "demo-thanks-body"),
    };
    let frame = visit.frame(title, "thanks");
    let nonce = frame.nonce.clone();
    respond(StatusCode::OK, &nonce, Scripts::Island, || {
        thanks::page(Thanks {
            frame,
            bar: Some(visit.bar(None, None, "thanks")),
            screen,
            heading: reading.says(title),
            body: vec![reading.says(body)],
            next_person: Post::new(
                reading.address("next-person"),
                reading.says("thanks-next-person"),
            ),
            waiting: Some(visit.waiting()),
        })
    })
}

/// On leave: shall not take part now. The draft is kept, so that a slip can be taken back.
pub(super) async fn on_leave(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let kept = open.draft("leave")?;
    if !open.questionnaire.ends(&kept.draft.answers) {
        return Ok(open.visit.go("review"));
    }
    Ok(leave_page(&open))
}

pub(super) fn leave_page(open: &OpenVisit<'_>) -> Response {
    let visit = &open.visit;
    let reading = visit.reading;
    let first = open.questionnaire.questions().first();
    let back = first.map(|question| visit.back_to(&format!("q/{}", question.key())));
    let frame = visit.frame("leave-title", "leave");
    let nonce = frame.nonce.clone();
    respond(StatusCode::OK, &nonce, Scripts::Island, || {
        closed::page(Closed {
            frame,
            bar: Some(visit.bar(back, None, "leave")),
            heading: reading.says("leave-title"),
            body: vec![reading.says("leave-body")],
            demo: None,
            next_person: Some(Post::new(
                reading.address("next-person"),
                reading.says("thanks-next-person"),
            )),
            waiting: Some(visit.waiting()),
        })
    })
}

/// Wipes the device, and back to the chooser. Works at all times, open or closed.
pub(super) async fn next_person(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let visit = Visit::new(&state, place, &language, jar)?;
    Ok(visit.wiping(see_other(place.base_or_root())))
}
