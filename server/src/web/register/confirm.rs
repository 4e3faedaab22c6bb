//! `/register/confirm`: the link in the mail that confirms an address, and what comes of it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use serde::Deserialize;

use crate::collection::opening::OpeningError;
use crate::registration::{self, CONFIRM_GOOD_FOR};
use crate::sealing::DigestOf;
use crate::state::Samsvar;
use crate::storage::StorageError;
use crate::web::page::{Failure, see_other};
use crate::web::visitor::Visitor;

/// How often a place is looked for that somebody else has just got.
const TRIES: usize = 5;

/// Shows a button; only pressing it confirms.
pub(super) async fn show(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Response {
    visitor.confirm(&state, token)
}

#[derive(Deserialize)]
pub(super) struct Posted {
    #[serde(default)]
    token: String,
}

pub(super) async fn confirm(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Form(Posted { token }): Form<Posted>,
) -> Result<Response, Failure> {
    for _ in 0..TRIES {
        match try_to_confirm(&state, &token).await {
            Ok(true) => {
                state.post.wake();
                return Ok(see_other("/register/confirmed"));
            }
            Ok(false) => {
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                let (title, body) = ("register-old-title", "register-old-body");
                return Ok(visitor.tell(&state, status, title, body, None));
            }
            // Somebody else has got the place: look again.
            Err(OpeningError::Storage(StorageError::Constraint(_))) => {}
            Err(error) => return Err(failed(error)),
        }
    }
    Err(Failure::Unavailable)
}

/// False if the link confirms nothing.
async fn try_to_confirm(state: &Samsvar, token: &str) -> Result<bool, OpeningError> {
    let now = state.now();
    let digest = state
        .secrets
        .digest(DigestOf::ConfirmLink, token.as_bytes());
    let since = now.as_second() - CONFIRM_GOOD_FOR.as_secs();
    let mut repository = state.database.write().await?;
    let found = repository.confirm_registration(&digest, since).await?;
    let Some(registration) = found else {
        return Ok(false);
    };
    let decision =
        registration::confirmed(&mut repository, &registration, state.today(), state.desk())
            .await?;
    let actor = format!("registration:{}", registration.id);
    let object = format!("wave:{}", registration.wave);
    let (event, municipality) = (decision.event(), registration.municipality);
    repository
        .audit_of_municipality(now, &actor, event, &object, municipality)
        .await?;
    repository.save().await?;
    Ok(true)
}

pub(in crate::web) fn failed(error: OpeningError) -> Failure {
    match error {
        OpeningError::Storage(error) => error.into(),
        error => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a registration could not be decided"
            );
            Failure::Broken
        }
    }
}

pub(super) async fn confirmed(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    let (title, body) = ("register-confirmed-title", "register-confirmed-body");
    visitor.tell(&state, StatusCode::OK, title, body, None)
}
