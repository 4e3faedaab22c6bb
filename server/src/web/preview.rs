//! `/admin/preview`: any screen of a participant in two languages beside each other, for
//! administrators. Drafts are shown as well: this is where they are looked at before they are
//! allowed.

use app::pages::municipality::home::StaffLink;
use app::pages::preview::{self, Choice, Field, Preview, Side};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use domain::language::Language;
use domain::role::Role;
use fluent_bundle::FluentValue;
use serde::Deserialize;

use super::page::{FRAMED, FRAMING, Failure, Reading, Scripts, locale, respond, under};
use super::participant::preview::{A_DAY, BASE, Screen, render, screens};
use super::visitor::Visitor;
use crate::state::{Samsvar, State as All};

/// The greatest number of answers, as the list of screens tells it.
const MOST: u8 = 3;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route(BASE, get(show))
        .route("/admin/preview/{language}", get(welcome))
        .route("/admin/preview/{language}/{*screen}", get(screen))
}

/// What is to be shown.
#[derive(Debug, Default, Deserialize)]
struct Wanted {
    screen: Option<String>,
    left: Option<String>,
    right: Option<String>,
}

async fn show(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    visitor.staff(&state, Role::Administrator)?;
    let screens = screens(&state);
    let at = match &wanted.screen {
        None => 0,
        Some(id) => position(&screens, id).ok_or(Failure::NotFound)?,
    };
    let left = side(&state, wanted.left.as_deref().unwrap_or("nb"))?;
    let right = side(&state, wanted.right.as_deref().unwrap_or("ar"))?;
    let reading = visitor.reading(&state);
    let step = |to: Option<usize>, label: &str| {
        let screen = screens.get(to?)?;
        Some(StaffLink {
            href: format!(
                "{BASE}?screen={}&left={}&right={}",
                screen.id,
                left.id(),
                right.id()
            ),
            label: reading.text(label),
        })
    };
    let frame = reading.frame("preview-title");
    let nonce = frame.nonce.clone();
    let page = respond(StatusCode::OK, &nonce, Scripts::None, || {
        preview::page(Preview {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("preview-title"),
            intro: vec![reading.text("preview-intro")],
            action: BASE.to_owned(),
            fields: fields(reading, &screens, at, left, right),
            show: reading.text("preview-show"),
            previous: step(at.checked_sub(1), "back"),
            next: step(at.checked_add(1), "next"),
            sides: [left, right].map(|language| framed(reading, language, &screens[at])),
        })
    });
    Ok(under(FRAMING, page))
}

fn position(screens: &[Screen], id: &str) -> Option<usize> {
    screens.iter().position(|screen| screen.id == id)
}

/// A language whose texts are there, offered or not.
fn side<'a>(state: &'a All, id: &str) -> Result<&'a Language, Failure> {
    let language = state.texts.languages().get(id);
    language
        .filter(|language| state.texts.has(language))
        .ok_or(Failure::NotFound)
}

fn fields(
    reading: Reading<'_>,
    screens: &[Screen],
    at: usize,
    left: &Language,
    right: &Language,
) -> Vec<Field> {
    let languages = |name: &str, label: &str, chosen: &Language| Field {
        name: name.to_owned(),
        label: reading.text(label),
        choices: (reading.state.texts.languages().iter())
            .filter(|language| reading.state.texts.has(language))
            .map(|language| Choice {
                value: language.id().to_string(),
                label: language.endonym().to_owned(),
                locale: Some(locale(language)),
                is_chosen: language == chosen,
            })
            .collect(),
    };
    let screen = Field {
        name: "screen".to_owned(),
        label: reading.text("preview-screen"),
        choices: (screens.iter().enumerate())
            .map(|(index, screen)| Choice {
                value: screen.id.clone(),
                label: label(reading, screen),
                locale: None,
                is_chosen: index == at,
            })
            .collect(),
    };
    vec![
        screen,
        languages("left", "preview-left", left),
        languages("right", "preview-right", right),
    ]
}

/// A screen's name: the texts that tell it from the others, in the administrator's language.
fn label(reading: Reading<'_>, screen: &Screen) -> String {
    // What the messages of a few screens take; the others take nothing.
    let arguments = [
        ("max", FluentValue::from(MOST)),
        ("date", FluentValue::from(reading.date(A_DAY))),
    ];
    let text = |id: &String| reading.texts.text_with(id, &arguments);
    let texts: Vec<_> = screen.messages.iter().map(text).collect();
    texts.join(" – ")
}

fn framed(reading: Reading<'_>, language: &Language, screen: &Screen) -> Side {
    Side {
        locale: locale(language),
        name: language.endonym().to_owned(),
        title: format!("{} – {}", language.endonym(), label(reading, screen)),
        src: format!("{BASE}/{}/{}", language.id(), screen.id),
    }
}

async fn welcome(
    state: State<Samsvar>,
    visitor: Visitor,
    Path(language): Path<String>,
) -> Result<Response, Failure> {
    screen(state, visitor, Path((language, "welcome".to_owned()))).await
}

/// One screen by itself, for the frames of the page above.
async fn screen(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path((language, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    visitor.staff(&state, Role::Administrator)?;
    let language = side(&state, &language)?;
    let screens = screens(&state);
    let at = position(&screens, &id).ok_or(Failure::NotFound)?;
    let mut page = render(&state, language, &screens[at]).ok_or(Failure::NotFound)?;
    // The screen is a sample; that it tells of a fault is no fault of this request.
    *page.status_mut() = StatusCode::OK;
    Ok(under(FRAMED, page))
}
