//! Signing in by a link, and signing out. Opening the link shows a button; only pressing it uses
//! the link up, so that mail scanners and previews change nothing.

use app::pages::municipality::sign_in::{self, SignIn, SignInButton};
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

use super::page::{Failure, Reading, Scripts, respond, see_other};
use super::session;
use crate::sealing::DigestOf;
use crate::state::Samsvar;

/// The addresses of signing in; `in_demo` adds the reusable links, which exist there alone.
pub(super) fn router(in_demo: bool) -> Router<Samsvar> {
    let router = Router::new()
        .route("/sign-in/{token}", get(show))
        .route("/sign-in", post(submit))
        .route("/sign-out", post(sign_out));
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

async fn show(State(state): State<Samsvar>, Path(token): Path<String>) -> Response {
    let reading = session::reading(&state, None);
    page(
        reading,
        StatusCode::OK,
        "sign-in-title",
        "sign-in-body",
        Some(token),
    )
}

#[derive(Deserialize)]
struct Posted {
    #[serde(default)]
    token: String,
}

async fn submit(
    State(state): State<Samsvar>,
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
        return Ok(page(
            session::reading(&state, None),
            StatusCode::UNPROCESSABLE_ENTITY,
            "sign-in-link-used-title",
            "sign-in-link-used-body",
            None,
        ));
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

async fn sign_out(State(state): State<Samsvar>, session: Session) -> Result<Response, Failure> {
    session.flush().await.map_err(|_| Failure::Unavailable)?;
    Ok(page(
        session::reading(&state, None),
        StatusCode::OK,
        "signed-out-title",
        "signed-out-body",
        None,
    ))
}

/// The page for whoever is not signed in.
pub(super) fn needed(state: &crate::state::State) -> Response {
    page(
        session::reading(state, None),
        StatusCode::UNAUTHORIZED,
        "sign-in-needed-title",
        "sign-in-needed-body",
        None,
    )
}

/// The page for whoever is signed in as somebody else.
pub(super) fn no_access(state: &crate::state::State) -> Response {
    page(
        session::reading(state, None),
        StatusCode::FORBIDDEN,
        "no-access-title",
        "no-access-body",
        None,
    )
}

fn page(
    reading: Reading<'_>,
    status: StatusCode,
    title: &str,
    body: &str,
    token: Option<String>,
) -> Response {
    let frame = reading.frame(title);
    let nonce = frame.nonce.clone();
    respond(status, &nonce, Scripts::None, || {
        sign_in::page(SignIn {
            frame,
            heading: reading.text(title),
            body: vec![reading.text(body)],
            button: token.map(|token| SignInButton {
                action: "/sign-in".to_owned(),
                token,
                label: reading.text("sign-in-button"),
            }),
        })
    })
}
