//! Signing in by a link, and signing out. Opening the link shows a button; only pressing it uses
//! the link up, so that mail scanners and previews change nothing.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use axum_extra::extract::Form;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use tower_sessions::Session;

use super::page::{Failure, see_other};
use super::session;
use super::visitor::Visitor;
use crate::sealing::DigestOf;
use crate::state::Samsvar;

/// The addresses of signing in; `in_demo` adds the reusable links, which exist there alone.
pub(super) fn router(in_demo: bool) -> Router<Samsvar> {
    let router = Router::new()
        .route("/sign-in/{token}", get(show))
        .route("/sign-in", get(tell).post(submit))
        .route("/sign-out", post(sign_out))
        .route("/signed-out", get(signed_out));
    if in_demo {
        router.route("/demo-sign-in/{token}", get(demo_link))
    } else {
        router
    }
}

/// A new sign-in token, and the digest that is stored of it.
#[must_use]
pub fn new_sign_in_token(
    secrets: &crate::sealing::Secrets,
    randomness: &crate::edge::Randomness,
) -> (String, [u8; 32]) {
    let token = URL_SAFE_NO_PAD.encode(randomness.bytes::<32>());
    let digest = secrets.digest(DigestOf::SignInLink, token.as_bytes());
    (token, digest)
}

async fn show(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Response {
    let (title, body) = ("sign-in-title", "sign-in-body");
    visitor.tell(&state, StatusCode::OK, title, body, Some(token))
}

/// How one signs in, for whoever has no link at hand.
async fn tell(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    let (title, body) = ("sign-in-needed-title", "sign-in-needed-body");
    visitor.tell(&state, StatusCode::OK, title, body, None)
}

#[derive(Deserialize)]
struct Posted {
    #[serde(default)]
    token: String,
}

async fn submit(
    State(state): State<Samsvar>,
    visitor: Visitor,
    session: Session,
    Form(posted): Form<Posted>,
) -> Result<Response, Failure> {
    let now = state.now();
    let digest = state
        .secrets
        .digest(DigestOf::SignInLink, posted.token.as_bytes());
    let mut repository = state.database.write().await?;
    let account = match repository
        .use_sign_in_link(&digest, now.as_second())
        .await?
    {
        Some(id) => repository.account(&id).await?.map(|account| (id, account)),
        None => None,
    };
    if let Some((id, _)) = &account {
        repository
            .audit(now, &id.to_string(), "signed in", "")
            .await?;
    }
    repository.save().await?;
    let Some((id, account)) = account else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        let (title, body) = ("sign-in-link-used-title", "sign-in-link-used-body");
        return Ok(visitor.tell(&state, status, title, body, None));
    };
    session::sign_in(&session, &id).await?;
    Ok(see_other(session::home(&account)))
}

async fn demo_link(
    State(state): State<Samsvar>,
    Path(token): Path<String>,
    session: Session,
) -> Result<Response, Failure> {
    let id = state
        .demo
        .as_ref()
        .and_then(|demo| demo.links.get(&token))
        .ok_or(Failure::NotFound)?;
    let account = state
        .database
        .read()
        .await?
        .account(id)
        .await?
        .ok_or(Failure::NotFound)?;
    session::sign_in(&session, id).await?;
    Ok(see_other(session::home(&account)))
}

async fn sign_out(session: Session) -> Result<Response, Failure> {
    session.flush().await.map_err(|_| Failure::Unavailable)?;
    Ok(see_other("/signed-out"))
}

async fn signed_out(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    let (title, body) = ("signed-out-title", "signed-out-body");
    visitor.tell(&state, StatusCode::OK, title, body, None)
}
