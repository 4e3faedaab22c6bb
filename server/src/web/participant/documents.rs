//! Help, invitation, privacy and accessibility: pages of plain sentences, open at all times.

use app::frame::{Aside, Link, Post};
use app::pages::participant::document::{self, Document, Screen, Section};
use app::text::Says;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use axum_extra::extract::cookie::CookieJar;
use domain::wave::Threshold;
use fluent_bundle::FluentValue;
use serde::Deserialize;

use super::carried::{Carried, Posted};
use super::visit::Visit;
use super::whereabouts::{self, is_place};
use super::{Place, draft_cookie};
use crate::state::Samsvar;
use crate::web::page::{Failure, respond};

/// What a page says besides where everything can be listened to: the page's name, and a message.
const OF_LISTENING: [(&str, &str); 3] = [
    ("help", "help-listen-1"),
    ("help", "help-listen-2"),
    ("invitation", "invitation-listen"),
];

#[derive(Deserialize)]
pub(super) struct From {
    #[serde(default)]
    from: String,
}

/// One of the pages of plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Text {
    Help,
    Invitation,
    Privacy,
    Accessibility,
}

impl Text {
    /// Its place below the language, and the beginning of its messages' ids.
    fn name(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Invitation => "invitation",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
        }
    }
}

pub(super) async fn help(
    state: State<Samsvar>,
    place: Extension<Place>,
    language: Path<String>,
    from: Query<From>,
) -> Result<Response, Failure> {
    show(state, place, language, from, Text::Help, None).await
}

/// Help, with what was typed or chosen on the screen that it was opened from.
pub(super) async fn help_carrying(
    state: State<Samsvar>,
    place: Extension<Place>,
    language: Path<String>,
    from: Query<From>,
    Form(posted): Form<Posted>,
) -> Result<Response, Failure> {
    let carried = Some(Carried::of(posted));
    show(state, place, language, from, Text::Help, carried).await
}

pub(super) async fn invitation(
    state: State<Samsvar>,
    place: Extension<Place>,
    language: Path<String>,
    from: Query<From>,
) -> Result<Response, Failure> {
    show(state, place, language, from, Text::Invitation, None).await
}

pub(super) async fn privacy(
    state: State<Samsvar>,
    place: Extension<Place>,
    language: Path<String>,
    from: Query<From>,
) -> Result<Response, Failure> {
    show(state, place, language, from, Text::Privacy, None).await
}

pub(super) async fn accessibility(
    state: State<Samsvar>,
    place: Extension<Place>,
    language: Path<String>,
    from: Query<From>,
) -> Result<Response, Failure> {
    show(state, place, language, from, Text::Accessibility, None).await
}

async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    Query(From { from }): Query<From>,
    text: Text,
    carried: Option<Carried>,
) -> Result<Response, Failure> {
    let visit = Visit::new(&state, place, &language, CookieJar::new())?;
    let threshold = state
        .watch
        .waves()
        .await?
        .first()
        .map_or(Threshold::FLOOR, |wave| wave.threshold.get());
    Ok(page(&visit, text, threshold, &from, carried))
}

/// The page. `from` is the place that it leads back to, with what was typed or chosen there.
pub(super) fn page(
    visit: &Visit<'_>,
    text: Text,
    threshold: u16,
    from: &str,
    carried: Option<Carried>,
) -> Response {
    let reading = visit.reading;
    let name = text.name();
    let from = if is_place(from) { from } else { "" };
    let here = whereabouts::from(name, from);
    let title = format!("{name}-title");
    // From one of these pages to another, the way back stays what it was.
    let frame = visit.frame(&title, from);
    let nonce = frame.nonce.clone();
    let mut sections = vec![Section {
        heading: None,
        body: sentences(visit, name, threshold),
    }];
    if text == Text::Invitation {
        sections.extend(guidance(visit, threshold));
    }
    respond(StatusCode::OK, &nonce, reading.scripts(), || {
        document::page(Document {
            frame,
            bar: Some(visit.bar_aside(from, &here, carried.is_some())),
            screen: if text == Text::Help {
                Screen::Help
            } else {
                Screen::Document
            },
            heading: reading.says(&title),
            sections,
            onward: onward(visit, text, from, carried.is_some()),
            carried: carried.map(|of| of.held(reading, from)),
        })
    })
}

/// The one way on: to the survey, or back to where one was on its path.
fn onward(visit: &Visit<'_>, text: Text, from: &str, carries: bool) -> Aside {
    let reading = visit.reading;
    if text == Text::Invitation || from.is_empty() {
        Aside::Link(Link::new(reading.address(""), reading.says("start")))
    } else if carries {
        Aside::Post(Post::new(reading.address(from), reading.says("back")))
    } else {
        Aside::Link(Link::new(reading.address(from), reading.says("back")))
    }
}

/// What helps before one begins, below the invitation.
fn guidance(visit: &Visit<'_>, threshold: u16) -> Option<Section> {
    let body = sentences(visit, "guidance", threshold);
    (!body.is_empty()).then(|| Section {
        heading: Some(visit.reading.says("guidance-title")),
        body,
    })
}

fn sentences(visit: &Visit<'_>, name: &str, threshold: u16) -> Vec<Says> {
    let sentences = visit.reading.texts.numbered(
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
                FluentValue::from(visit.state.settings.contact.as_str()),
            ),
        ],
    );
    let mut sentences: Vec<_> = sentences
        .into_iter()
        .map(|says| visit.reading.read_aloud(says))
        .collect();
    if visit.reading.has_sound {
        let of_listening = OF_LISTENING.iter().filter(|(page, _)| *page == name);
        sentences.extend(of_listening.map(|(_, id)| visit.reading.says(id)));
    }
    sentences
}
