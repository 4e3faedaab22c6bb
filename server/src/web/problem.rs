//! Gives every refusal, whoever made it, a page in the reader's language. What the pages look like
//! is for `participant` and `visitor` to say.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::page::{Failure, is_finished};
use super::participant;
use super::visitor::{self, Visitor};
use crate::state::Samsvar;

/// The kinds of problem that have words of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    NotFound,
    TooLarge,
    TooMany,
    CrossSite,
    Server,
    BadRequest,
}

impl Kind {
    /// All of them.
    pub(super) const ALL: [Self; 6] = [
        Self::NotFound,
        Self::TooLarge,
        Self::TooMany,
        Self::CrossSite,
        Self::Server,
        Self::BadRequest,
    ];

    /// The kind that a status belongs to.
    pub(super) fn of(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Self::NotFound,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany,
            StatusCode::FORBIDDEN => Self::CrossSite,
            _ if status.is_server_error() => Self::Server,
            _ => Self::BadRequest,
        }
    }

    /// Its name in addresses and in the ids of its texts.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::CrossSite => "cross-site",
            Self::Server => "server",
            Self::BadRequest => "bad-request",
        }
    }

    /// The kind of this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The id of its heading.
    pub(super) fn title(self) -> String {
        format!("problem-{}-title", self.name())
    }

    /// The id of what to do about it.
    pub(super) fn body(self) -> String {
        format!("problem-{}-body", self.name())
    }
}

/// Explains to participants, and to whoever is nowhere in particular.
pub(super) async fn explain(
    State(state): State<Samsvar>,
    request: Request,
    next: Next,
) -> Response {
    let uri = request.uri().clone();
    let language = request.headers().get(header::ACCEPT_LANGUAGE).cloned();
    let response = next.run(request).await;
    let status = response.status();
    if status.as_u16() < 400 || is_finished(&response) {
        return response;
    }
    let mut headers = HeaderMap::new();
    if let Some(language) = language {
        headers.insert(header::ACCEPT_LANGUAGE, language);
    }
    participant::explain(&state, status, &uri, &headers)
}

/// Explains to contacts and staff, in their language.
pub(super) async fn explain_to_staff(
    State(state): State<Samsvar>,
    request: Request,
    next: Next,
) -> Result<Response, Failure> {
    if !visitor::is_place(request.uri().path()) {
        return Ok(next.run(request).await);
    }
    let (mut parts, body) = request.into_parts();
    let visitor = Visitor::from_request_parts(&mut parts, &state).await?;
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if status.as_u16() < 400 || is_finished(&response) {
        return Ok(response);
    }
    let kind = Kind::of(status);
    Ok(visitor.explain(&state, status, &kind.title(), &kind.body()))
}
