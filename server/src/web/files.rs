//! Style sheets, fonts and scripts, at addresses that carry a hash of their content.

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::state::Samsvar;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route("/css/{file}", get(file))
        .route("/fonts/{file}", get(file))
        .route("/pkg/{file}", get(file))
        .route("/robots.txt", get(async || "User-agent: *\nDisallow: /\n"))
        .route("/favicon.ico", get(async || StatusCode::NO_CONTENT))
}

async fn file(State(state): State<Samsvar>, uri: Uri, headers: HeaderMap) -> Response {
    state
        .assets
        .respond(uri.path().trim_start_matches('/'), &headers)
        .unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}
