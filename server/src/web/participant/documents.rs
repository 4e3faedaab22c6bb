//! Help, invitation, privacy and accessibility: pages of plain sentences, open at all times.

use app::frame::Link;
use app::pages::participant::document::{self, Document, Screen, Section};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use domain::wave::Threshold;
use fluent_bundle::FluentValue;
use serde::Deserialize;

use super::visit::{Visit, is_place};
use super::{Place, draft_cookie};
use crate::state::{self, Samsvar};
use crate::web::page::{Failure, Scripts, respond};

#[derive(Deserialize)]
pub(super) struct From {
    #[serde(default)]
    from: String,
}

pub(super) async fn help(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    Query(From { from }): Query<From>,
) -> Result<Response, Failure> {
    page(&state, place, &language, "help", &from).await
}

pub(super) async fn invitation(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
) -> Result<Response, Failure> {
    page(&state, place, &language, "invitation", "").await
}

pub(super) async fn privacy(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
) -> Result<Response, Failure> {
    page(&state, place, &language, "privacy", "").await
}

pub(super) async fn accessibility(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
) -> Result<Response, Failure> {
    page(&state, place, &language, "accessibility", "").await
}

async fn page(
    state: &state::State,
    place: Place,
    language: &str,
    name: &str,
    from: &str,
) -> Result<Response, Failure> {
    let visit = Visit::new(state, place, language, CookieJar::new())?;
    let reading = visit.reading;
    let threshold = state
        .watch
        .waves()
        .await?
        .first()
        .map_or(Threshold::FLOOR, |wave| wave.threshold.get());
    let sentences = reading.texts.numbered(
        &format!("{name}-"),
        &[
            ("threshold", FluentValue::from(threshold)),
            (
                "cookie",
                FluentValue::from(draft_cookie::name(Place::Survey)),
            ),
            (
                "demo-cookie",
                FluentValue::from(draft_cookie::name(Place::Demo)),
            ),
            (
                "contact",
                FluentValue::from(state.settings.contact.as_str()),
            ),
        ],
    );
    let title = format!("{name}-title");
    let frame = reading.frame(&title);
    let nonce = frame.nonce.clone();
    let from = if is_place(from) { from } else { "" };
    Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
        document::page(Document {
            frame,
            bar: Some(visit.bar(Some(visit.back_to(from)), None, name)),
            screen: if name == "help" {
                Screen::Help
            } else {
                Screen::Document
            },
            heading: reading.says(&title),
            sections: vec![Section {
                heading: None,
                body: sentences,
            }],
            onward: (name == "invitation")
                .then(|| Link::new(reading.address(""), reading.says("start"))),
        })
    }))
}
