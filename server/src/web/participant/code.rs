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
use crate::state::Samsvar;
use crate::storage::StorageError;
use crate::web::guesses::ClientAddress;
use crate::web::page::{Failure, Scripts, respond};

/// The first nine digits of the code that the demo shows as an example; it opens nothing.
const EXAMPLE: u32 = 123_456_789;

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    code: String,
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
    match check(&open, &typed.code, from).await? {
        Ok(municipality) => {
            let draft = new_draft(&open, municipality);
            let onward = open.visit.go("practice/1");
            Ok(open.keeping(draft, onward))
        }
        Err(refused) => {
            let status = match refused {
                Refused::TooManyTries => StatusCode::TOO_MANY_REQUESTS,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let kept: String = typed.code.chars().take(40).collect();
            Ok(page(&open, status, kept, Some(refused)))
        }
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
    let owner = state.database.read().await?.code_owner(&digest).await?;
    Ok(match owner.filter(|owner| owner.wave == wave.id) {
        Some(owner) if owner.closed => Err(Refused::Closed),
        Some(owner) => Ok(Some(owner.municipality)),
        None => {
            state.guesses.count_wrong(from, state.now());
            Err(Refused::Unknown)
        }
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

fn page(
    open: &OpenVisit<'_>,
    status: StatusCode,
    typed: String,
    refused: Option<Refused>,
) -> Response {
    let visit = &open.visit;
    let reading = visit.reading;
    let error = refused.map(|refused| FieldError {
        field: FIELD.to_owned(),
        says: reading.says(match refused {
            Refused::Malformed(CodeError::Empty) => "error-code-empty",
            Refused::Malformed(CodeError::NotDigits) => "error-code-not-digits",
            Refused::Malformed(CodeError::WrongLength { .. }) => "error-code-length",
            Refused::Malformed(CodeError::Mistyped) => "error-code-mistyped",
            Refused::Unknown => "error-code-unknown",
            Refused::Closed => "error-code-closed",
            Refused::TooManyTries => "error-too-many-tries",
        }),
    });
    let hint = if visit.place.is_demo() {
        let example = AccessCode::with_check_digit(EXAMPLE).grouped();
        reading.says_with("demo-code-hint", &[("code", FluentValue::from(example))])
    } else {
        reading.says("code-hint")
    };
    let frame = reading.frame("code-title");
    let nonce = frame.nonce.clone();
    respond(status, &nonce, Scripts::Island, || {
        code::page(Code {
            frame,
            bar: visit.bar(Some(visit.back_to("")), None, "code"),
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
