//! `/register/{municipality}`: the form of somebody who wants to be a contact.

use app::components::form::{Choice, Faults, Field};
use app::pages::municipality::register::{self, Register};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use domain::email::EmailAddress;
use domain::municipality::{Municipalities, Municipality, MunicipalityId};
use serde::Deserialize;

use super::open_wave;
use crate::mail::Letter;
use crate::registration::{self, CONFIRM_GOOD_FOR};
use crate::state::{self, Samsvar};
use crate::storage::{Registration, Wave};
use crate::web::guesses::ClientAddress;
use crate::web::page::{Failure, Scripts, respond, see_other};
use crate::web::visitor::{Visitor, email_error};

/// The longest name of a person or a unit, in characters.
const LONGEST_NAME: usize = 100;

/// What was typed.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    written_form: String,
}

pub(super) async fn show(
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

pub(super) async fn submit(
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
    if state.asking.grants(&email, from)? {
        let old = state.now().as_second() - CONFIRM_GOOD_FOR.as_secs();
        let mut repository = state.database.write().await?;
        repository.forget_unconfirmed(old).await?;
        repository.add_registration(&registration).await?;
        let letter = Letter::Confirm {
            registration: registration.id,
        };
        state.desk().post(&mut repository, &letter).await?;
        state.save_and_send(repository).await?;
    }
    Ok(see_other("/register/sent"))
}

/// One of the municipalities that take part in a wave: those in force when it opens.
fn municipality(number: &str, wave: &Wave) -> Result<&'static Municipality, Failure> {
    let number = number.parse().map_err(|_| Failure::NotFound)?;
    let found = Municipalities::embedded().by_number(&number, wave.dates.opens());
    found.ok_or(Failure::NotFound)
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

pub(super) async fn sent(State(state): State<Samsvar>, visitor: Visitor) -> Response {
    let (title, body) = ("register-sent-title", "register-sent-body");
    visitor.tell(&state, StatusCode::OK, title, body, None)
}
