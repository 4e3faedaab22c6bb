//! Something went wrong on a participant's page: kind words, the way home, and the languages.

use app::frame::Link;
use app::pages::participant::problem::{self, Problem};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;

use super::Place;
use super::visit::Visit;
use crate::state::{self, Samsvar};
use crate::web::page::{Failure, negotiate, respond};
use crate::web::problem::Kind;

/// `/{language}/problem/{kind}`: what was told at another address, read in this language. The
/// status was told there.
pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path((language, kind)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let visit = Visit::new(&state, place, &language, CookieJar::new())?;
    let kind = Kind::named(&kind).ok_or(Failure::NotFound)?;
    Ok(page(&visit, StatusCode::OK, kind))
}

/// The page for a refusal at this address: in the language that the address names, else in the
/// browser's.
pub(in crate::web) fn explain(
    state: &state::State,
    status: StatusCode,
    uri: &Uri,
    headers: &HeaderMap,
) -> Response {
    let path = uri.path();
    let (place, rest) = match path.strip_prefix("/demo") {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => (Place::Demo, rest),
        _ => (Place::Survey, path),
    };
    let named = rest
        .trim_start_matches('/')
        .split('/')
        .next()
        .and_then(|first| state.texts.languages().get(first))
        .filter(|language| state.offers(language));
    let language = named.unwrap_or_else(|| negotiate(state, headers));
    let visit = Visit::in_language(state, place, language, CookieJar::new());
    page(&visit, status, Kind::of(status))
}

/// The page.
pub(super) fn page(visit: &Visit<'_>, status: StatusCode, kind: Kind) -> Response {
    let reading = visit.reading;
    let here = format!("problem/{}", kind.name());
    let title = kind.title();
    let frame = visit.frame(&title, &here);
    let nonce = frame.nonce.clone();
    respond(status, &nonce, reading.scripts(), || {
        problem::page(Problem {
            frame,
            bar: Some(visit.bar(None, None, &here)),
            heading: reading.says(&title),
            body: reading.says(&kind.body()),
            home: Link::new(visit.chooser(), reading.says("problem-home")),
        })
    })
}
