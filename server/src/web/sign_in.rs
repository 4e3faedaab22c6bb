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
use domain::email::EmailAddress;
use jiff::SignedDuration;
use serde::Deserialize;
use tower_sessions::Session;

use super::guesses::ClientAddress;
use super::page::{Failure, see_other};
use super::session;
use super::visitor::Visitor;
use crate::mail::Letter;
use crate::registration::new_id;
use crate::sealing::DigestOf;
use crate::state::Samsvar;
use crate::storage::{Account, LinkUse, MunicipalityEvent, Repository, StorageError};

/// Links and sessions are forgotten when they have been of no use for so long: until then it can be
/// said what is wrong with a link.
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// The addresses of signing in; `in_demo` adds the reusable links, which exist there alone.
pub(super) fn router(in_demo: bool) -> Router<Samsvar> {
    let router = Router::new()
        .route("/sign-in/{token}", get(show))
        .route("/sign-in", get(form).post(submit))
        .route("/sign-in/new", get(form).post(ask))
        .route("/sign-in/sent", get(sent))
        .route("/sign-out", post(sign_out))
        .route("/sign-out/everywhere", post(sign_out_everywhere))
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

/// Where one asks for a link.
async fn form(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    visitor.ask_for_link(&state, StatusCode::OK, "ask-link", String::new(), None)
}

#[derive(Deserialize)]
struct Wish {
    #[serde(default)]
    email: String,
}

/// Puts a mail into the outbox, whether anybody is known by the address or not: that is found out
/// when the mail is written, so that neither page nor time tells.
async fn ask(
    State(state): State<Samsvar>,
    visitor: Visitor,
    ClientAddress(from): ClientAddress,
    Form(wish): Form<Wish>,
) -> Result<Response, Failure> {
    let email = match EmailAddress::parse(&wish.email) {
        Ok(email) => email,
        Err(error) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let typed = wish.email;
            return Ok(visitor.ask_for_link(&state, status, "ask-link", typed, Some(error)));
        }
    };
    if state.asking.grants(&email, from)? {
        let now = state.now().as_second();
        let request = new_id(&state.randomness);
        let mut repository = state.database.write().await?;
        let old = now - FORGOTTEN_AFTER.as_secs();
        repository.forget_old_sign_ins(old).await?;
        repository
            .ask_to_sign_in(&request, email.as_str(), now)
            .await?;
        let letter = Letter::SignIn { request };
        state.desk().post(&mut repository, &letter).await?;
        state.save_and_send(repository).await?;
    }
    Ok(see_other("/sign-in/sent"))
}

async fn sent(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    let (title, body) = ("ask-link-sent-title", "ask-link-sent-body");
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
    let used = repository
        .use_sign_in_link(&digest, now.as_second())
        .await?;
    let account = match &used {
        LinkUse::SignsIn(id) => repository.account(id).await?,
        LinkUse::Used | LinkUse::Old | LinkUse::Unknown => None,
    };
    let Some(account) = account else {
        let why = match used {
            LinkUse::Used => "used",
            LinkUse::Old => "old",
            // Also a link of somebody who has been removed since.
            LinkUse::Unknown | LinkUse::SignsIn(_) => "unknown",
        };
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        let text = format!("sign-in-link-{why}");
        return Ok(visitor.ask_for_link(&state, status, &text, String::new(), None));
    };
    let id = account.id();
    note(
        &mut repository,
        &state,
        &account,
        MunicipalityEvent::SignedIn,
    )
    .await?;
    repository.save().await?;
    session::sign_in(&session, &state, &id).await?;
    Ok(see_other(session::home(&account)))
}

/// Puts it into the audit log; a contact's municipality can read it there.
async fn note(
    repository: &mut Repository,
    state: &Samsvar,
    account: &Account,
    event: MunicipalityEvent,
) -> Result<(), StorageError> {
    let (now, actor) = (state.now(), account.id().to_string());
    match account {
        Account::Contact(contact) => {
            let municipality = contact.municipality;
            repository
                .audit_of_municipality(now, &actor, event, "", municipality)
                .await
        }
        Account::Staff { .. } => repository.audit(now, &actor, event.as_str(), "").await,
    }
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
    session::sign_in(&session, &state, id).await?;
    Ok(see_other(session::home(&account)))
}

async fn sign_out(session: Session) -> Result<Response, Failure> {
    session.flush().await.map_err(|_| Failure::Unavailable)?;
    Ok(see_other("/signed-out"))
}

/// Ends this session and all others of the same account.
async fn sign_out_everywhere(
    State(state): State<Samsvar>,
    visitor: Visitor,
    session: Session,
) -> Result<Response, Failure> {
    if let Some(account) = &visitor.account {
        let id = account.id();
        let mut repository = state.database.write().await?;
        repository.sign_out_everywhere(&id).await?;
        let event = MunicipalityEvent::SignedOutEverywhere;
        note(&mut repository, &state, account, event).await?;
        repository.save().await?;
    }
    sign_out(session).await
}

async fn signed_out(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    let (title, body) = ("signed-out-title", "signed-out-body");
    visitor.tell(&state, StatusCode::OK, title, body, None)
}
