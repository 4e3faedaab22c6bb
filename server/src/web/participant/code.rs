//! `/{language}/code`: the access code.

use std::net::IpAddr;

use app::frame::FieldError;
use app::pages::participant::code::{self, Code, FIELD};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use axum_extra::extract::cookie::CookieJar;
use domain::code::{AccessCode, CodeError};
use domain::draft::{Draft, DraftNumber, Stage};
use domain::municipality::MunicipalityId;
use fluent_bundle::FluentValue;
use serde::Deserialize;

use super::Place;
use super::draft_cookie::Found;
use super::visit::{OpenVisit, Visit};
use crate::collection::early;
use crate::state::Samsvar;
use crate::storage::StorageError;
use crate::web::guesses::ClientAddress;
use crate::web::page::{Failure, Scripts, respond};

/// The first nine digits of the code that the demo shows as an example; it opens nothing.
const EXAMPLE: u32 = 123_456_789;

/// What is typed is kept up to this many characters, as many as the field takes.
const LONGEST_KEPT: usize = 40;

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    code: String,
    #[serde(default)]
    action: Action,
    /// Which fault the page told of, by its text's id.
    fault: Option<String>,
}

/// The button pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Action {
    #[default]
    Next,
    /// From the languages or from help: the same screen, as it was.
    Show,
}

pub(super) async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    if let Found::Kept(kept) = &open.found {
        if kept.draft.stage == Stage::Sent {
            return Ok(open.visit.go("thanks"));
        }
        if kept.draft.municipality.is_some() {
            return Ok(open.visit.go("practice/1"));
        }
    }
    Ok(page(&open, StatusCode::OK, String::new(), None))
}

pub(super) async fn submit(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    ClientAddress(from): ClientAddress,
    jar: CookieJar,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    let kept: String = typed.code.chars().take(LONGEST_KEPT).collect();
    match typed.action {
        Action::Next => {}
        // The fault is told again and not looked for again, which would count as one more guess.
        Action::Show => {
            let refused = typed.fault.as_deref().and_then(Refused::by_message);
            let status = refused.as_ref().map_or(StatusCode::OK, Refused::status);
            return Ok(page(&open, status, kept, refused));
        }
    }
    match check(&open, &typed.code, from).await? {
        Ok(municipality) => {
            let draft = new_draft(&open, municipality);
            let onward = open.visit.go("practice/1");
            Ok(open.keeping(draft, onward))
        }
        Err(refused) => Ok(page(&open, refused.status(), kept, Some(refused))),
    }
}

/// Why a code was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    Malformed(CodeError),
    Unknown,
    Closed,
    TooManyTries,
}

impl Refused {
    /// One of each; the length is told to nobody.
    pub(super) const ALL: [Self; 7] = [
        Self::Malformed(CodeError::Empty),
        Self::Malformed(CodeError::NotDigits),
        Self::Malformed(CodeError::WrongLength { digits: 0 }),
        Self::Malformed(CodeError::Mistyped),
        Self::Unknown,
        Self::Closed,
        Self::TooManyTries,
    ];

    /// The id of the text that tells it.
    pub(super) fn message(&self) -> &'static str {
        match self {
            Self::Malformed(CodeError::Empty) => "error-code-empty",
            Self::Malformed(CodeError::NotDigits) => "error-code-not-digits",
            Self::Malformed(CodeError::WrongLength { .. }) => "error-code-length",
            Self::Malformed(CodeError::Mistyped) => "error-code-mistyped",
            Self::Unknown => "error-code-unknown",
            Self::Closed => "error-code-closed",
            Self::TooManyTries => "error-too-many-tries",
        }
    }

    fn by_message(id: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|refused| refused.message() == id)
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::TooManyTries => StatusCode::TOO_MANY_REQUESTS,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

/// Whose code this is. In the demo every well-formed code is accepted, and nobody's.
pub(super) async fn check(
    open: &OpenVisit<'_>,
    typed: &str,
    from: IpAddr,
) -> Result<Result<Option<MunicipalityId>, Refused>, StorageError> {
    let code = match AccessCode::parse(typed) {
        Ok(code) => code,
        Err(error) => return Ok(Err(Refused::Malformed(error))),
    };
    let state = open.visit.state;
    let Some(wave) = &open.wave else {
        return Ok(Ok(None));
    };
    if state.guesses.is_paused(from, state.now()) {
        return Ok(Err(Refused::TooManyTries));
    }
    let digest = code.digest(&state.secrets.code, &wave.id);
    let mut repository = state.database.read().await?;
    let owner = repository.code_owner(&digest).await?;
    let Some(owner) = owner.filter(|owner| owner.wave == wave.id) else {
        state.guesses.count_wrong(from, state.now());
        return Ok(Err(Refused::Unknown));
    };
    let municipality = owner.municipality;
    let is_over = early::is_over(&mut repository, &wave.id, municipality, state.today()).await?;
    Ok(if owner.closed || is_over {
        Err(Refused::Closed)
    } else {
        Ok(Some(municipality))
    })
}

/// A draft that begins now.
pub(super) fn new_draft(open: &OpenVisit<'_>, municipality: Option<MunicipalityId>) -> Draft {
    let state = open.visit.state;
    Draft::new(
        &open.questionnaire,
        municipality,
        DraftNumber::new(state.randomness.bytes()),
        state.now(),
    )
}

pub(super) fn page(
    open: &OpenVisit<'_>,
    status: StatusCode,
    typed: String,
    refused: Option<Refused>,
) -> Response {
    let visit = &open.visit;
    let reading = visit.reading;
    let error = refused.map(|refused| FieldError {
        field: FIELD.to_owned(),
        says: reading.says(refused.message()),
    });
    let hint = if visit.place.is_demo() {
        let example = AccessCode::with_check_digit(EXAMPLE).grouped();
        reading.says_with("demo-code-hint", &[("code", FluentValue::from(example))])
    } else {
        reading.says("code-hint")
    };
    let frame = visit.frame("code-title", "code");
    let nonce = frame.nonce.clone();
    respond(status, &nonce, Scripts::Island, || {
        code::page(Code {
            frame,
            bar: visit.bar_of_form(Some(visit.back_to("")), None, "code"),
            heading: reading.says("code-title"),
            hint,
            label: reading.says("code-label"),
            typed,
            error,
            errors_heading: reading.says("error-summary"),
            submit: reading.says("code-next"),
            action: reading.address("code"),
            waiting: Some(visit.waiting()),
        })
    })
}
