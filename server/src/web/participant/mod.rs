//! The participant's pages: the survey, and the same tree as a demo that stores nothing.

mod arrival;
mod blank_pages;
mod carried;
mod chooser;
mod code;
mod documents;
mod draft_cookie;
mod practice;
pub(super) mod preview;
mod problem;
mod question;
mod question_view;
mod review;
mod send;
mod sound_check;
mod thanks;
mod visit;
mod welcome;
mod whereabouts;

use axum::extract::Request;
use axum::http::{HeaderName, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};

use crate::state::Samsvar;

pub use blank_pages::BlankPages;
pub(super) use problem::explain;

/// Which of the two trees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The real thing.
    Survey,
    /// Below `/demo`: the same, and nothing is stored.
    Demo,
}

impl Place {
    fn base(self) -> &'static str {
        match self {
            Self::Survey => "",
            Self::Demo => "/demo",
        }
    }

    /// The address of the chooser.
    fn base_or_root(self) -> &'static str {
        match self {
            Self::Survey => "/",
            Self::Demo => "/demo",
        }
    }

    fn is_demo(self) -> bool {
        self == Self::Demo
    }
}

pub(super) fn router(place: Place) -> Router<Samsvar> {
    Router::new()
        .route("/", get(chooser::show))
        .route("/k/{code}", get(arrival::arrive))
        .route("/{language}", get(welcome::show))
        .route(
            "/{language}/language",
            get(chooser::change).post(chooser::carry),
        )
        .route("/{language}/resume", get(welcome::resume))
        .route("/{language}/problem/{kind}", get(problem::show))
        .route("/{language}/sound", get(sound_check::ask))
        .route("/{language}/sound/check", get(sound_check::check))
        .route("/{language}/sound/help", get(sound_check::help))
        .route("/{language}/code", get(code::show).post(code::submit))
        .route(
            "/{language}/practice/{number}",
            get(practice::show).post(practice::submit),
        )
        .route(
            "/{language}/q/{key}",
            get(question::show).post(question::submit),
        )
        .route("/{language}/leave", get(thanks::on_leave))
        .route("/{language}/review", get(review::show))
        .route("/{language}/send", post(send::submit))
        .route("/{language}/thanks", get(thanks::show))
        .route("/{language}/next-person", post(thanks::next_person))
        .route("/{language}/go-on", get(welcome::go_on))
        .route(
            "/{language}/help",
            get(documents::help).post(documents::help_carrying),
        )
        .route("/{language}/invitation", get(documents::invitation))
        .route("/{language}/privacy", get(documents::privacy))
        .route("/{language}/accessibility", get(documents::accessibility))
        .layer(middleware::from_fn(answer_island))
        .layer(Extension(place))
}

/// The island posts forms itself and goes on by itself: it is told where to, in place of a
/// redirect that it could not see.
async fn answer_island(request: Request, next: Next) -> Response {
    const FROM_ISLAND: HeaderName = HeaderName::from_static("x-samsvar-island");
    const GO_TO: HeaderName = HeaderName::from_static("x-samsvar-to");
    let from_island = request.headers().contains_key(FROM_ISLAND);
    let mut response = next.run(request).await;
    if !from_island || response.status() != StatusCode::SEE_OTHER {
        return response;
    }
    let Some(to) = response.headers_mut().remove(header::LOCATION) else {
        return response;
    };
    *response.status_mut() = StatusCode::OK;
    response.headers_mut().insert(GO_TO, to);
    response.into_response()
}
