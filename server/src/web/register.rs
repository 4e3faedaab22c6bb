//! `/register`: registering as a municipality's contact. The pages say the same to everybody, known
//! or not; what came of it is told by mail. Who is approved is for `registration` to say.

mod confirm;
mod form;

use app::components::form::Field;
use app::pages::municipality::register::{self, FindMunicipality, Found};
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use domain::municipality::{Municipalities, Municipality};
use fluent_bundle::FluentValue;
use jiff::civil::Date;
use serde::Deserialize;

use super::page::{Failure, Reading, Scripts, respond};
use super::visitor::Visitor;
use crate::registration;
use crate::state::{self, Samsvar};
use crate::storage::Wave;
pub(super) use confirm::failed;

/// How many municipalities are shown at most; whoever finds more types another letter.
const MOST_FOUND: usize = 20;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route("/register", get(find))
        .route(
            "/register/{municipality}",
            get(form::show).post(form::submit),
        )
        .route("/register/sent", get(form::sent))
        .route("/register/confirm", post(confirm::confirm))
        .route("/register/confirm/{token}", get(confirm::show))
        .route("/register/confirmed", get(confirm::confirmed))
}

#[derive(Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
}

/// The wave that can be registered for, or the page that says that none can.
async fn open_wave(state: &state::State, visitor: &Visitor) -> Result<(Wave, Date), Failure> {
    let mut repository = state.database.read().await?;
    let open = registration::open_wave(&mut repository, state.today()).await?;
    open.ok_or_else(|| {
        let reading = visitor.reading(state);
        let whom = (
            "contact",
            FluentValue::from(state.settings.contact.as_str()),
        );
        let body = reading.texts.text_with("register-closed-body", &[whom]);
        Failure::instead(visitor.say(state, StatusCode::OK, "register-closed-title", body))
    })
}

async fn find(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Query(search): Query<Search>,
) -> Result<Response, Failure> {
    let (wave, until) = open_wave(&state, &visitor).await?;
    let reading = visitor.reading(&state);
    let all = Municipalities::embedded().search(&search.q, wave.dates.opens());
    let outcome = (!search.q.trim().is_empty()).then(|| {
        let count = ("count", FluentValue::from(all.len()));
        reading.texts.text_with("register-found", &[count])
    });
    let found = all.into_iter().take(MOST_FOUND).map(found).collect();
    let frame = reading.frame("register-title");
    let nonce = frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
        register::find_page(FindMunicipality {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("register-title"),
            body: vec![
                reading.text("register-intro"),
                deadline(reading, &wave, until),
            ],
            action: "/register".to_owned(),
            search: Field {
                name: "q",
                label: reading.text("register-municipality"),
                hint: Some(reading.text("register-municipality-hint")),
                value: search.q,
                autocomplete: "off",
                error: None,
            },
            submit: reading.text("register-find"),
            outcome,
            found,
            attribution: reading.text("register-attribution"),
        })
    }))
}

fn found(row: &Municipality) -> Found {
    let names = row.names().iter();
    Found {
        href: format!("/register/{}", row.number()),
        names: names
            .map(|name| (name.text.clone(), name.language.tag()))
            .collect(),
        county: row.county().to_owned(),
    }
}

fn deadline(reading: Reading<'_>, wave: &Wave, until: Date) -> String {
    let wave = ("wave", FluentValue::from(wave.id.as_str()));
    let date = ("date", FluentValue::from(reading.date(until)));
    reading.texts.text_with("register-until", &[wave, date])
}
