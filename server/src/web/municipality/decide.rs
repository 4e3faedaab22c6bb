//! `/kommune/{wave}/new-code` and `/kommune/{wave}/close`: what cannot easily be undone. Opening either
//! explains; pressing its button decides.

use app::pages::municipality::decide::{self, Decide, DecideButton};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use fluent_bundle::FluentValue;
use jiff::civil::Date;
use serde::Deserialize;

use super::campaign::{Campaign, Running, back};
use crate::collection::early::{self, Wish};
use crate::collection::opening::{self, OpeningError};
use crate::mail::{Letter, ToContact};
use crate::state::Samsvar;
use crate::storage::{MunicipalityEvent, StorageError};
use crate::web::page::{Failure, Reading, Scripts, respond, see_other};
use crate::web::register::failed;

pub(super) async fn show_new_code(
    State(state): State<Samsvar>,
    Running { visitor, campaign }: Running,
) -> Response {
    let reading = visitor.reading(&state);
    let frame = reading.frame("new-code-title");
    let nonce = frame.nonce.clone();
    let points = (1..=4).map(|point| reading.text(&format!("new-code-{point}")));
    respond(StatusCode::OK, &nonce, Scripts::None, || {
        decide::page(Decide {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("new-code-title"),
            standing: None,
            points: points.collect(),
            button: Some(DecideButton {
                action: campaign.address("new-code"),
                field: ("generation", campaign.generation.to_string()),
                label: reading.text("new-code-button"),
            }),
            back: back(reading),
        })
    })
}

#[derive(Deserialize)]
pub(super) struct Replaced {
    /// The generation that the contact saw; one that was replaced since stays replaced once.
    generation: u32,
}

pub(super) async fn new_code(
    State(state): State<Samsvar>,
    Running { campaign, .. }: Running,
    Form(Replaced { generation }): Form<Replaced>,
) -> Result<Response, Failure> {
    match replace(&state, &campaign, generation).await {
        // Somebody else has replaced it in the same moment.
        Ok(()) | Err(OpeningError::Storage(StorageError::Constraint(_))) => {}
        Err(error) => return Err(failed(error)),
    }
    Ok(see_other("/kommune"))
}

async fn replace(
    state: &Samsvar,
    campaign: &Campaign,
    generation: u32,
) -> Result<(), OpeningError> {
    let (wave, municipality) = (&campaign.wave.id, campaign.contact.municipality);
    let mut repository = state.database.write().await?;
    let key = &state.secrets.code;
    if !opening::replace_code(&mut repository, wave, municipality, key, generation).await? {
        return Ok(());
    }
    for (_, contact) in repository.contacts_in_wave(wave, municipality).await? {
        let letter = Letter::Code(ToContact {
            contact,
            wave: wave.clone(),
        });
        state.desk().post(&mut repository, &letter).await?;
    }
    let actor = format!("contact:{}", campaign.contact.id);
    let (event, object) = (MunicipalityEvent::NewCode, format!("wave:{wave}"));
    repository
        .audit_of_municipality(state.now(), &actor, event, &object, municipality)
        .await?;
    Ok(state.save_and_send(repository).await?)
}

pub(super) async fn show_close(
    State(state): State<Samsvar>,
    Running { visitor, campaign }: Running,
) -> Response {
    let reading = visitor.reading(&state);
    let frame = reading.frame("close-title");
    let nonce = frame.nonce.clone();
    let button = |wish: &str, label: &str| DecideButton {
        action: campaign.address("close"),
        field: ("wish", wish.to_owned()),
        label: reading.text(label),
    };
    let possible = early::last_day(&campaign.wave, state.today());
    let possible = possible.filter(|_| campaign.wave.is_open(state.today()));
    let (standing, points, button) = match (campaign.last_day, possible) {
        (Some(last_day), _) => {
            let standing = with_date(reading, "close-asked", last_day);
            (
                Some(standing),
                Vec::new(),
                Some(button("call-off", "close-off-button")),
            )
        }
        (None, Some(last_day)) => {
            let mut points = vec![with_date(reading, "close-1", last_day)];
            points.extend((2..=4).map(|point| reading.text(&format!("close-{point}"))));
            (None, points, Some(button("close", "close-button")))
        }
        (None, None) => (Some(reading.text("close-too-late")), Vec::new(), None),
    };
    respond(StatusCode::OK, &nonce, Scripts::None, || {
        decide::page(Decide {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("close-title"),
            standing,
            points,
            button,
            back: back(reading),
        })
    })
}

fn with_date(reading: Reading<'_>, id: &str, date: Date) -> String {
    let date = ("date", FluentValue::from(reading.date(date)));
    reading.texts.text_with(id, &[date])
}

#[derive(Deserialize)]
pub(super) struct Wished {
    #[serde(default)]
    wish: String,
}

/// Asks to close, or calls it off. What somebody else has done in the meantime stays as it is, and
/// the page then tells how it stands.
pub(super) async fn close(
    State(state): State<Samsvar>,
    Running { campaign, .. }: Running,
    Form(Wished { wish }): Form<Wished>,
) -> Result<Response, Failure> {
    let of = Wish {
        wave: &campaign.wave,
        municipality: campaign.contact.municipality,
        contact: &campaign.contact.id,
        today: state.today(),
    };
    let mut repository = state.database.write().await?;
    match wish.as_str() {
        "close" if campaign.wave.is_open(state.today()) => {
            of.close(&mut repository, state.desk()).await?;
        }
        "call-off" => {
            of.call_off(&mut repository, state.desk()).await?;
        }
        _ => return Err(Failure::Unprocessable),
    }
    state.save_and_send(repository).await?;
    Ok(see_other(&campaign.address("close")))
}
