//! `/healthz`: the process lives. `/readyz`: it can serve, database included.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;

use crate::state::Samsvar;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
}

async fn ready(State(state): State<Samsvar>) -> (StatusCode, &'static str) {
    match state.watch.waves().await {
        Ok(_) => (StatusCode::OK, "ready\n"),
        Err(_) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "the database does not answer\n",
        ),
    }
}
