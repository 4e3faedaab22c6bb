//! `/register`: registering as a municipality's contact. The pages say the same to everybody, known
//! or not; what came of it is told by mail. Who is approved is for `registration` to say.

use app::components::form::{Choice, Faults, Field};
use app::pages::municipality::register::{self, FindMunicipality, Found, Register};
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use axum_extra::extract::Form;
use domain::email::EmailAddress;
use domain::municipality::{Municipalities, Municipality, MunicipalityId};
use fluent_bundle::FluentValue;
use jiff::civil::Date;
use serde::Deserialize;

use super::asking::Asked;
use super::guesses::ClientAddress;
use super::page::{Failure, Reading, Scripts, respond, see_other};
use super::visitor::{Visitor, email_error};
use crate::collection::opening::OpeningError;
use crate::mail::{self, Letter};
use crate::registration::{self, CONFIRM_GOOD_FOR, Desk};
use crate::sealing::DigestOf;
use crate::state::{self, Samsvar};
use crate::storage::{Registration, StorageError, Wave};

/// How many municipalities are shown at most; whoever finds more types another letter.
const MOST_FOUND: usize = 20;

/// The longest name of a person or a unit, in characters.
const LONGEST_NAME: usize = 100;

/// How often a place is looked for that somebody else has just got.
const TRIES: usize = 5;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route("/register", get(find))
        .route("/register/{municipality}", get(form).post(submit))
        .route("/register/sent", get(sent))
        .route("/register/confirm", post(confirm))
        .route("/register/confirm/{token}", get(show))
        .route("/register/confirmed", get(confirmed))
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

/// What was typed.
#[derive(Clone, Debug, Default, Deserialize)]
struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    written_form: String,
}

async fn form(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path(number): Path<String>,
) -> Result<Response, Failure> {
    let (wave, _) = open_wave(&state, &visitor).await?;
    let municipality = municipality(&number, &wave)?;
    Ok(show_form(
        &state,
        &visitor,
        municipality,
        Typed::default(),
        &[],
        StatusCode::OK,
    ))
}

/// One of the municipalities that take part in a wave: those in force when it opens.
fn municipality(number: &str, wave: &Wave) -> Result<&'static Municipality, Failure> {
    let number = number.parse().map_err(|_| Failure::NotFound)?;
    let found = Municipalities::embedded().by_number(&number, wave.dates.opens());
    found.ok_or(Failure::NotFound)
}

async fn submit(
    State(state): State<Samsvar>,
    visitor: Visitor,
    ClientAddress(from): ClientAddress,
    Path(number): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    let (wave, _) = open_wave(&state, &visitor).await?;
    let municipality = municipality(&number, &wave)?;
    let registration = match read(&typed, &wave, municipality.id(), &state) {
        Ok(registration) => registration,
        Err(faults) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(show_form(
                &state,
                &visitor,
                municipality,
                typed,
                &faults,
                status,
            ));
        }
    };
    let email = EmailAddress::parse(&registration.email).map_err(|_| Failure::Unprocessable)?;
    match state.asking.ask(&email, from) {
        Asked::Granted => {
            let now = state.now();
            let mut repository = state.database.write().await?;
            let old = now.as_second() - CONFIRM_GOOD_FOR.as_secs();
            repository.forget_unconfirmed(old).await?;
            repository.add_registration(&registration).await?;
            let letter = Letter::Confirm {
                registration: registration.id,
            };
            mail::post(
                &mut repository,
                &letter,
                now,
                &state.secrets,
                &state.randomness,
            )
            .await?;
            repository.save().await?;
            state.post.wake();
        }
        Asked::Ignored => {}
        Asked::TooMuch => return Err(Failure::TooMuch),
    }
    Ok(see_other("/register/sent"))
}

/// The registration, or the fields with what is wrong, by the ids of texts.
fn read(
    typed: &Typed,
    wave: &Wave,
    municipality: MunicipalityId,
    state: &state::State,
) -> Result<Registration, Vec<(&'static str, &'static str)>> {
    let mut faults = Vec::new();
    let mut line = |field, text: &str, fault| {
        let text = text.trim();
        let is_line = !text.is_empty()
            && text.chars().count() <= LONGEST_NAME
            && !text.chars().any(char::is_control);
        if !is_line {
            faults.push((field, fault));
        }
        text.to_owned()
    };
    let name = line("name", &typed.name, "error-name");
    let unit = line("unit", &typed.unit, "error-unit");
    let email = EmailAddress::parse(&typed.email).map_err(|error| {
        faults.push(("email", email_error(error)));
    });
    if !["nb", "nn"].contains(&typed.written_form.as_str()) {
        faults.push(("written_form", "error-written-form"));
    }
    let order = |field: &str| FIELDS.iter().position(|of| *of == field);
    faults.sort_by_key(|(field, _)| order(field));
    match email {
        Ok(email) if faults.is_empty() => Ok(Registration {
            id: registration::new_id(&state.randomness),
            wave: wave.id.clone(),
            municipality,
            email: email.as_str().to_owned(),
            name,
            unit,
            written_form: typed.written_form.clone(),
            registered_at: state.now().as_second(),
        }),
        _ => Err(faults),
    }
}

/// The fields in their order on the page.
const FIELDS: [&str; 4] = ["name", "email", "unit", "written_form"];

fn show_form(
    state: &state::State,
    visitor: &Visitor,
    municipality: &Municipality,
    typed: Typed,
    faults: &[(&'static str, &'static str)],
    status: StatusCode,
) -> Response {
    let reading = visitor.reading(state);
    let error = |field: &str| {
        let found = faults.iter().find(|(of, _)| *of == field);
        found.map(|(_, text)| reading.text(text))
    };
    let field = |name: &'static str, value: String, autocomplete: &'static str| Field {
        name,
        label: reading.text(&format!("register-{name}")),
        hint: (name == "email").then(|| reading.text("register-email-hint")),
        value,
        autocomplete,
        error: error(name),
    };
    let written_form = Choice {
        name: "written_form",
        legend: reading.text("register-written-form"),
        options: ["nb", "nn"]
            .map(|form| {
                let words = reading.text(&format!("register-written-form-{form}"));
                (form, words, typed.written_form == form)
            })
            .into(),
        error: error("written_form"),
    };
    let faults = (!faults.is_empty()).then(|| Faults {
        heading: reading.text("form-faults"),
        faults: faults
            .iter()
            .map(|(field, text)| (*field, reading.text(text)))
            .collect(),
    });
    let frame = reading.frame("register-title");
    let nonce = frame.nonce.clone();
    respond(status, &nonce, Scripts::None, || {
        register::page(Register {
            frame,
            bar: visitor.bar(reading),
            heading: format!("{}, {}", municipality.name(), municipality.county()),
            body: vec![reading.text("register-form-intro")],
            another: ("/register".to_owned(), reading.text("register-another")),
            faults,
            action: format!("/register/{}", municipality.number()),
            municipality: municipality.number().to_string(),
            fields: vec![
                field("name", typed.name, "name"),
                field("email", typed.email, "email"),
                field("unit", typed.unit, "off"),
            ],
            written_form,
            submit: reading.text("register-send"),
        })
    })
}

async fn sent(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    let (title, body) = ("register-sent-title", "register-sent-body");
    visitor.tell(&state, StatusCode::OK, title, body, None)
}

/// Shows a button; only pressing it confirms.
async fn show(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Response {
    visitor.confirm(&state, token)
}

#[derive(Deserialize)]
struct Posted {
    #[serde(default)]
    token: String,
}

async fn confirm(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Form(Posted { token }): Form<Posted>,
) -> Result<Response, Failure> {
    for _ in 0..TRIES {
        match try_to_confirm(&state, &token).await {
            Ok(true) => {
                state.post.wake();
                return Ok(see_other("/register/confirmed"));
            }
            Ok(false) => {
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                let (title, body) = ("register-old-title", "register-old-body");
                return Ok(visitor.tell(&state, status, title, body, None));
            }
            // Somebody else has got the place: look again.
            Err(OpeningError::Storage(StorageError::Constraint(_))) => {}
            Err(error) => return Err(failed(error)),
        }
    }
    Err(Failure::Unavailable)
}

/// False if the link confirms nothing.
async fn try_to_confirm(state: &Samsvar, token: &str) -> Result<bool, OpeningError> {
    let now = state.now();
    let digest = state
        .secrets
        .digest(DigestOf::ConfirmLink, token.as_bytes());
    let since = now.as_second() - CONFIRM_GOOD_FOR.as_secs();
    let mut repository = state.database.write().await?;
    let found = repository.confirm_registration(&digest, since).await?;
    let Some(registration) = found else {
        return Ok(false);
    };
    let decision =
        registration::confirmed(&mut repository, &registration, state.today(), desk(state)).await?;
    let what = format!("confirmed a registration: {decision:?}").to_lowercase();
    let object = format!("registration:{}", registration.id);
    repository
        .audit(now, &object, &what, registration.wave.as_str())
        .await?;
    repository.save().await?;
    Ok(true)
}

pub(super) fn desk(state: &Samsvar) -> Desk<'_> {
    Desk {
        now: state.now(),
        secrets: &state.secrets,
        randomness: &state.randomness,
    }
}

pub(super) fn failed(error: OpeningError) -> Failure {
    match error {
        OpeningError::Storage(error) => error.into(),
        error => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "a registration could not be decided"
            );
            Failure::Broken
        }
    }
}

async fn confirmed(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    let (title, body) = ("register-confirmed-title", "register-confirmed-body");
    visitor.tell(&state, StatusCode::OK, title, body, None)
}
