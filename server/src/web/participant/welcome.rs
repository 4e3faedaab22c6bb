//! `/{language}`: what this is, who asks, that it is voluntary and anonymous.

use app::frame::Link;
use app::pages::participant::welcome::{self, Block, Welcome};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use domain::draft::Stage;
use serde::Deserialize;

use super::Place;
use super::draft_cookie::Found;
use super::sound_check::Step;
use super::visit::{OpenVisit, Visit};
use super::whereabouts::is_place;
use crate::state::Samsvar;
use crate::web::page::{Failure, Scripts, respond};

/// Symbol and text of the three short blocks.
const BLOCKS: [(&str, &str); 5] = [
    ("bubble", "welcome-what"),
    ("box-sheets", "welcome-anonymous"),
    ("two-ways", "welcome-voluntary"),
    ("clock-quarter", "welcome-time"),
    ("one-sheet", "welcome-how"),
];

pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let page = page(&open);
    Ok(match open.found {
        // What cannot be used any more is taken away, with a word why on this page.
        Found::TooOld | Found::Unreadable => open.wiping(page),
        Found::Nothing | Found::Kept(_) => page,
    })
}

pub(super) fn page(open: &OpenVisit<'_>) -> Response {
    let visit = &open.visit;
    let reading = visit.reading;
    let notice = match &open.found {
        Found::TooOld => Some("draft-too-old"),
        Found::Unreadable => Some("draft-broken"),
        Found::Nothing | Found::Kept(_) => None,
    };
    let onward = match after_sound(open) {
        "thanks" => "thanks",
        _ if reading.has_sound => Step::Ask.place(),
        onward => onward,
    };
    let what = if visit.place.is_demo() {
        "demo-welcome"
    } else {
        "welcome-what"
    };
    let frame = visit.frame("welcome-title", "");
    let nonce = frame.nonce.clone();
    respond(StatusCode::OK, &nonce, Scripts::Island, || {
        welcome::page(Welcome {
            frame,
            bar: visit.bar(None, None, ""),
            notice: notice.map(|id| reading.says(id)),
            heading: reading.says("welcome-title"),
            blocks: BLOCKS
                .iter()
                .map(|(symbol, id)| Block {
                    symbol: (*symbol).to_owned(),
                    says: reading.says(if *id == "welcome-what" { what } else { id }),
                })
                .collect(),
            start: Link::new(reading.address(onward), reading.says("start")),
            waiting: Some(visit.waiting()),
        })
    })
}

/// Where the path leads after welcome and sound check.
pub(super) fn after_sound(open: &OpenVisit<'_>) -> &'static str {
    match &open.found {
        Found::Kept(kept) if kept.draft.stage == Stage::Sent => "thanks",
        Found::Kept(kept) if kept.draft.municipality.is_some() => "practice/1",
        _ => "code",
    }
}

#[derive(Deserialize)]
pub(super) struct To {
    #[serde(default)]
    to: String,
}

/// `/{language}/go-on`: the same person after a pause.
pub(super) async fn go_on(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    Query(To { to }): Query<To>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let kept = open.draft_of_form()?;
    // Without a place to go on at, that is the first question without an answer.
    let to = if to.is_empty() || to == "resume" || !is_place(&to) {
        super::question::first_unseen(&open.questionnaire, &kept.draft.answers)
    } else {
        to
    };
    let onward = open.visit.go(&to);
    Ok(open.keeping(kept.draft, onward))
}

/// `/{language}/resume`: "Go on, or a new person?", to whoever has begun to answer on this device.
pub(super) async fn resume(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    Ok(match open.unfinished() {
        Some(_) => open.resume("resume"),
        None => open.visit.go(""),
    })
}
