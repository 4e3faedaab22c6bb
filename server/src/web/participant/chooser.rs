//! The language chooser: at `/` for whoever arrives, and at `/{language}/language` for whoever is
//! on the way and changes the language. To a device with a draft under way `/` first puts the
//! question whether to go on.

use app::frame::{Bar, LANGUAGE_CONTROL};
use app::pages::participant::chooser::{self, Chooser, Tile};
use app::text::Says;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use axum_extra::extract::Form;
use axum_extra::extract::cookie::CookieJar;
use domain::language::Language;
use serde::Deserialize;

use super::Place;
use super::carried::{Carried, Posted};
use super::visit::Visit;
use super::whereabouts::{self, is_place};
use crate::state::{self, Samsvar};
use crate::web::page::{Failure, Reading, Scripts, locale, negotiate, respond};

pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Failure> {
    if let Some(response) = unfinished(&state, place, &headers, jar).await? {
        return Ok(response);
    }
    Ok(page(&state, place, &headers, StatusCode::OK, None))
}

/// "Go on, or a new person?", if somebody has begun to answer on this device.
async fn unfinished(
    state: &state::State,
    place: Place,
    headers: &HeaderMap,
    jar: CookieJar,
) -> Result<Option<Response>, Failure> {
    let visit = Visit::in_language(state, place, negotiate(state, headers), jar.clone());
    let open = match visit.open().await {
        Ok(open) => open,
        // The chooser itself is always there; what it leads to says that the survey is closed.
        Err(Failure::Instead(_)) => return Ok(None),
        Err(failure) => return Err(failure),
    };
    let Some(kept) = open.unfinished() else {
        return Ok(None);
    };
    // In the language that was last used here, not in the browser's.
    let visit = Visit::new(state, place, kept.language.as_str(), jar)?;
    Ok(Some(visit.open().await?.resume("resume")))
}

/// The chooser for whoever arrives.
pub(super) fn page(
    state: &state::State,
    place: Place,
    headers: &HeaderMap,
    status: StatusCode,
    notice: Option<&str>,
) -> Response {
    let visit = Visit::in_language(state, place, negotiate(state, headers), CookieJar::new());
    choose(
        &visit,
        headers,
        status,
        Choice {
            notice: notice.map(|id| visit.reading.says(id)),
            ..Choice::default()
        },
    )
}

/// The chooser as it looks to somebody whose browser asks for no language of ours.
pub(super) fn sample(visit: &Visit<'_>, notice: Option<&str>) -> Response {
    let notice = notice.map(|id| visit.reading.says(id));
    let choice = Choice {
        notice,
        ..Choice::default()
    };
    choose(visit, &HeaderMap::new(), StatusCode::OK, choice)
}

#[derive(Deserialize)]
pub(super) struct To {
    #[serde(default)]
    to: String,
}

/// `/{language}/language`: the same page in another language. Open at all times, as the pages are
/// that it is reached from.
pub(super) async fn change(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    Query(To { to }): Query<To>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let visit = Visit::new(&state, place, &language, CookieJar::new())?;
    Ok(changing(&visit, &headers, &to, None))
}

/// The same, with what was typed or chosen there.
pub(super) async fn carry(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    Query(To { to }): Query<To>,
    headers: HeaderMap,
    Form(posted): Form<Posted>,
) -> Result<Response, Failure> {
    let visit = Visit::new(&state, place, &language, CookieJar::new())?;
    Ok(changing(&visit, &headers, &to, Some(Carried::of(posted))))
}

/// The chooser for whoever changes the language at the place `to`, with what a form there held.
fn changing(
    visit: &Visit<'_>,
    headers: &HeaderMap,
    to: &str,
    carried: Option<Carried>,
) -> Response {
    let to = if is_place(to) { to } else { "" };
    let choice = Choice {
        to: to.to_owned(),
        bar: Some(visit.bar_aside(to, &whereabouts::languages(to), carried.is_some())),
        carried,
        is_change: true,
        notice: None,
    };
    choose(visit, headers, StatusCode::OK, choice)
}

/// What a chooser is for.
#[derive(Default)]
struct Choice {
    /// The page that the choice leads to, below each language.
    to: String,
    bar: Option<Bar>,
    carried: Option<Carried>,
    is_change: bool,
    notice: Option<Says>,
}

fn choose(visit: &Visit<'_>, headers: &HeaderMap, status: StatusCode, choice: Choice) -> Response {
    let (state, reading) = (visit.state, visit.reading);
    let own = negotiate(state, headers);
    let wants_own = asks_for_other_than_norwegian_or_english(headers, own);
    let is_fault = choice.carried.as_ref().is_some_and(Carried::is_fault);
    let tile = |language: &Language| Tile {
        href: address(reading, language, &choice, is_fault),
        locale: locale(language),
        endonym: reading.name_of(language),
        is_current: choice.is_change && language == reading.language,
    };
    let preferred = wants_own.then(|| tile(own)).into_iter().collect();
    let tiles = state
        .texts
        .languages()
        .iter()
        .filter(|language| state.offers(language))
        .map(tile)
        .collect();
    let frame = visit.frame("chooser-title", &whereabouts::languages(&choice.to));
    let nonce = frame.nonce.clone();
    respond(status, &nonce, Scripts::Island, || {
        chooser::page(Chooser {
            frame,
            bar: choice.bar,
            title: reading.says("chooser-title"),
            preferred,
            tiles,
            notice: choice.notice,
            carried: choice.carried.map(|of| of.held(reading, &choice.to)),
            waiting: Some(visit.waiting()),
        })
    })
}

/// After a change the reader's place is the control that it was made with, unless there is a fault
/// to be read.
fn address(reading: Reading<'_>, language: &Language, choice: &Choice, is_fault: bool) -> String {
    let there = Reading {
        language,
        ..reading
    };
    let page = there.address(&choice.to);
    if choice.is_change && !is_fault {
        format!("{page}#{LANGUAGE_CONTROL}")
    } else {
        page
    }
}

/// The browser's own language comes first, unless it is one of those that shared computers are
/// set to.
fn asks_for_other_than_norwegian_or_english(headers: &HeaderMap, own: &Language) -> bool {
    headers.contains_key(header::ACCEPT_LANGUAGE)
        && !["nb", "nn", "en"].contains(&own.id().as_str())
}
