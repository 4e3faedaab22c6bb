//! `/admin/registrations`: registrations that wait for an administrator.

use app::pages::registrations::{self, Registrations, Waiting};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use axum_extra::extract::Form;
use domain::role::Role;
use serde::Deserialize;

use super::municipality::municipality_name;
use super::page::{Failure, Reading, Scripts, respond, see_other};
use super::register::failed;
use super::visitor::Visitor;
use crate::registration;
use crate::state::{Samsvar, State as All};
use crate::storage::{MunicipalityEvent, Registration, RegistrationState};

const HERE: &str = "/admin/registrations";

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route(HERE, get(show))
        .route("/admin/registrations/{id}", post(decide))
}

async fn show(State(state): State<Samsvar>, visitor: Visitor) -> Result<Response, Failure> {
    visitor.staff(&state, Role::Administrator)?;
    let mut repository = state.database.read().await?;
    let waiting = repository
        .registrations_in(RegistrationState::Waiting)
        .await?;
    let reading = visitor.reading(&state);
    let mut body = vec![reading.text("registrations-intro")];
    if waiting.is_empty() {
        body.push(reading.text("registrations-none"));
    }
    let waiting = waiting.iter().map(|of| card(&state, reading, of)).collect();
    let frame = reading.frame("registrations-title");
    let nonce = frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
        registrations::page(Registrations {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("registrations-title"),
            body,
            waiting,
            approve: reading.text("registrations-approve"),
            refuse: reading.text("registrations-refuse"),
        })
    }))
}

fn card(state: &All, reading: Reading<'_>, of: &Registration) -> Waiting {
    let (municipality, county) = municipality_name(of.municipality, state.today());
    Waiting {
        action: format!("{HERE}/{}", of.id),
        name: of.name.clone(),
        facts: vec![
            (
                reading.text("register-municipality"),
                format!("{municipality}, {county}"),
            ),
            (reading.text("register-email"), of.email.clone()),
            (reading.text("register-unit"), of.unit.clone()),
        ],
    }
}

#[derive(Deserialize)]
struct Posted {
    #[serde(default)]
    action: String,
}

/// Decides on one that waits; one that somebody has decided on already stays as it was.
async fn decide(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(posted): Form<Posted>,
) -> Result<Response, Failure> {
    let actor = visitor.staff(&state, Role::Administrator)?;
    let mut repository = state.database.write().await?;
    let all = repository
        .registrations_in(RegistrationState::Waiting)
        .await?;
    let Some(registration) = all.into_iter().find(|of| of.id == id) else {
        return Ok(see_other(HERE));
    };
    let event = match posted.action.as_str() {
        "approve" => {
            let decision = registration::approve(&mut repository, &registration, state.desk());
            decision.await.map_err(failed)?.event()
        }
        "refuse" => {
            registration::refuse(&mut repository, &id, state.desk()).await?;
            MunicipalityEvent::ContactRefused
        }
        _ => return Err(Failure::Unprocessable),
    };
    let (object, municipality) = (
        format!("wave:{}", registration.wave),
        registration.municipality,
    );
    repository
        .audit_of_municipality(
            state.now(),
            &actor.to_string(),
            event,
            &object,
            municipality,
        )
        .await?;
    state.save_and_send(repository).await?;
    Ok(see_other(HERE))
}
