//! `/`: the language chooser; to a device with a draft under way, first the question whether to
//! go on.

use app::pages::participant::chooser::{self, Chooser, Tile};
use app::text::Says;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use domain::answers::Answer;
use domain::draft::{Draft, Stage};
use domain::language::Language;
use serde::Deserialize;

use super::Place;
use super::draft_cookie::Found;
use super::visit::{Visit, is_place};
use crate::state::{self, Samsvar};
use crate::web::page::{Failure, Scripts, locale, negotiate, respond};

#[derive(Deserialize)]
pub(super) struct From {
    /// The page to return to in the language chosen, when the language is being changed.
    to: Option<String>,
}

pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Query(from): Query<From>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let to = from.to.filter(|to| is_place(to));
    if to.is_none()
        && let Some(response) = unfinished(&state, place, &headers, jar.clone()).await?
    {
        return Ok(response);
    }
    Ok(page(
        &state,
        place,
        &headers,
        StatusCode::OK,
        to.as_deref().unwrap_or_default(),
        None,
    ))
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
    let Found::Kept(kept) = &open.found else {
        return Ok(None);
    };
    if kept.draft.stage == Stage::Sent
        || !has_begun(&kept.draft, open.questionnaire.questions().len())
    {
        return Ok(None);
    }
    // In the language that was last used here, not in the browser's.
    let visit = Visit::new(state, place, kept.language.as_str(), jar)?;
    Ok(Some(visit.open().await?.resume("")))
}

fn has_begun(draft: &Draft, questions: usize) -> bool {
    (0..questions).any(|index| draft.answers.get(index) != Answer::Unanswered)
}

/// The chooser. `to` is the page that the choice leads to, below each language.
pub(super) fn page(
    state: &state::State,
    place: Place,
    headers: &HeaderMap,
    status: StatusCode,
    to: &str,
    notice: Option<&str>,
) -> Response {
    let own = negotiate(state, headers);
    let visit = Visit::in_language(state, place, own, CookieJar::new());
    let reading = visit.reading;
    let offered = || {
        state
            .texts
            .languages()
            .iter()
            .filter(|language| state.offers(language))
    };
    let frame = reading.frame("chooser-title");
    let nonce = frame.nonce.clone();
    let wants_own = asks_for_other_than_norwegian_or_english(headers, own);
    respond(status, &nonce, Scripts::Island, || {
        chooser::page(Chooser {
            frame,
            bar: None,
            title: reading.says("chooser-title"),
            preferred: wants_own
                .then(|| tile(place, own, to))
                .into_iter()
                .collect(),
            tiles: offered()
                .map(|language| tile(place, language, to))
                .collect(),
            notice: notice.map(|id| reading.says(id)),
            waiting: Some(visit.waiting()),
        })
    })
}

fn tile(place: Place, language: &Language, to: &str) -> Tile {
    let slash = if to.is_empty() { "" } else { "/" };
    Tile {
        href: format!("{}/{}{slash}{to}", place.base(), language.id()),
        locale: locale(language),
        endonym: Says::new(format!("language-{}", language.id()), language.endonym()),
    }
}

/// The browser's own language comes first, unless it is one of those that shared computers are
/// set to.
fn asks_for_other_than_norwegian_or_english(headers: &HeaderMap, own: &Language) -> bool {
    headers.contains_key(header::ACCEPT_LANGUAGE)
        && !["nb", "nn", "en"].contains(&own.id().as_str())
}
