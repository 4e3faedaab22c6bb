//! The draft lies in a sealed cookie on the participant's device; until "send" the server has
//! nothing of it.

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use domain::draft::{Draft, Stage};
use domain::language::LanguageId;
use domain::questionnaire::Questionnaire;

use super::Place;
use crate::state::State;

/// What the cookie holds: the draft, and the language last used, to ask "go on?" in it.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) language: LanguageId,
    pub(super) draft: Draft,
}

/// What came with a request.
#[derive(Clone, Debug)]
pub(super) enum Found {
    /// No cookie.
    Nothing,
    /// Changed, of another wave, or sealed with another key.
    Unreadable,
    /// Older than a draft may be.
    TooOld,
    /// A draft.
    Kept(Box<Kept>),
}

/// The length of the language's place before the draft.
const LANGUAGE_LENGTH: usize = 8;

/// Reads the draft that came with a request.
pub(super) fn read(
    state: &State,
    place: Place,
    questionnaire: &Questionnaire,
    jar: &CookieJar,
) -> Found {
    let Some(cookie) = jar.get(name(place)) else {
        return Found::Nothing;
    };
    let Some(kept) = open(state, questionnaire, cookie.value()) else {
        return Found::Unreadable;
    };
    // After sending there is nothing to go on with: too old is then the same as nothing.
    if kept.draft.is_too_old(state.now()) {
        if kept.draft.stage == Stage::Sent {
            return Found::Nothing;
        }
        return Found::TooOld;
    }
    Found::Kept(Box::new(kept))
}

fn open(state: &State, questionnaire: &Questionnaire, value: &str) -> Option<Kept> {
    let plain = state.secrets.draft.open(value)?;
    let (language, draft) = plain.split_at_checked(LANGUAGE_LENGTH)?;
    let language = std::str::from_utf8(language)
        .ok()?
        .trim_end()
        .parse()
        .ok()?;
    let draft = Draft::from_bytes(questionnaire, draft).ok()?;
    Some(Kept { language, draft })
}

/// The cookie that keeps a draft: for this visit of the browser, for the server alone.
pub(super) fn keep(state: &State, place: Place, kept: &Kept) -> Cookie<'static> {
    let mut plain = format!("{:LANGUAGE_LENGTH$}", kept.language.as_str()).into_bytes();
    plain.extend_from_slice(&kept.draft.to_bytes());
    cookie(
        state,
        place,
        state.secrets.draft.seal(&plain, &state.randomness),
    )
}

/// The cookie that takes the draft away.
pub(super) fn wipe(state: &State, place: Place) -> Cookie<'static> {
    let mut cookie = cookie(state, place, String::new());
    cookie.make_removal();
    cookie
}

fn cookie(state: &State, place: Place, value: String) -> Cookie<'static> {
    Cookie::build((name(place), value))
        .path(match place {
            Place::Survey => "/",
            Place::Demo => "/demo",
        })
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(state.settings.is_https())
        .build()
}

/// The cookie's name, as the privacy page tells it.
pub(super) fn name(place: Place) -> &'static str {
    match place {
        Place::Survey => "samsvar-draft",
        Place::Demo => "samsvar-demo",
    }
}
