//! What holds for every request: limits on size and time, no posts from other sites, headers,
//! compression.

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

use super::{page, problem};
use crate::audio::LARGEST_RECORDING;
use crate::state::Samsvar;

/// The largest form is the sealed send, some 1,000 bytes; people's fingers make no more.
const LARGEST_BODY: usize = 64 * 1024;

/// A recording may have 20 MB, and around it stand some words of the form.
const LARGEST_UPLOAD: usize = LARGEST_RECORDING + 16 * 1024;

/// How long a request may take in all.
const WHOLE_REQUEST: Duration = Duration::from_secs(30);

/// How long a sender may pause in the middle of a body.
const BODY_PAUSE: Duration = Duration::from_secs(10);

/// Limits, explains, compresses: for all pages and forms.
pub(super) fn protect(pages: Router<Samsvar>, state: &Samsvar) -> Router<Samsvar> {
    protect_up_to(LARGEST_BODY, pages, state)
}

/// The same for forms that carry a recording.
pub(super) fn protect_uploads(forms: Router<Samsvar>, state: &Samsvar) -> Router<Samsvar> {
    protect_up_to(LARGEST_UPLOAD, forms, state)
}

fn protect_up_to(largest: usize, pages: Router<Samsvar>, state: &Samsvar) -> Router<Samsvar> {
    // The origin in the settings is trusted too: a proxy may have changed the host.
    let same_site = CsrfLayer::new();
    let same_site = same_site
        .clone()
        .add_trusted_origin(&state.settings.public_url)
        .unwrap_or(same_site);
    pages
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(largest))
        .layer(RequestBodyTimeoutLayer::new(BODY_PAUSE))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            WHOLE_REQUEST,
        ))
        .layer(same_site)
        .layer(middleware::from_fn_with_state(
            state.clone(),
            problem::explain,
        ))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
}

/// The headers of every response. A page brings its own content security policy.
pub(super) fn with_headers(routes: Router<Samsvar>, state: &Samsvar) -> Router<Samsvar> {
    routes.layer(middleware::from_fn_with_state(state.clone(), set_headers))
}

async fn set_headers(State(state): State<Samsvar>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            header::HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
        (
            header::HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            header::HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(page::NO_SCRIPTS));
    if state.settings.is_https() {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000"),
        );
    }
    response
}
