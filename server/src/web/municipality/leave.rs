//! `/kommune/leave`: a contact wants to be one no longer. Opening it explains; pressing its button
//! decides, and ends every session of the person.

use app::pages::municipality::decide::{self, Decide, DecideButton};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use serde::Deserialize;
use tower_sessions::Session;

use super::campaign::back;
use crate::registration;
use crate::state::Samsvar;
use crate::web::page::{Failure, Scripts, respond, see_other};
use crate::web::visitor::Visitor;

/// Where the page lies.
pub(super) const HERE: &str = "/kommune/leave";

pub(super) async fn show(
    State(state): State<Samsvar>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    visitor.contact(&state)?;
    let reading = visitor.reading(&state);
    let frame = reading.frame("quit-title");
    let nonce = frame.nonce.clone();
    let points = (1..=4).map(|point| reading.text(&format!("quit-{point}")));
    Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
        decide::page(Decide {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("quit-title"),
            standing: None,
            points: points.collect(),
            button: Some(DecideButton {
                action: HERE.to_owned(),
                field: ("wish", "leave".to_owned()),
                label: reading.text("quit-button"),
            }),
            back: back(reading),
        })
    }))
}

#[derive(Deserialize)]
pub(super) struct Wished {
    #[serde(default)]
    wish: String,
}

pub(super) async fn leave(
    State(state): State<Samsvar>,
    visitor: Visitor,
    session: Session,
    Form(Wished { wish }): Form<Wished>,
) -> Result<Response, Failure> {
    let contact = visitor.contact(&state)?;
    if wish != "leave" {
        return Err(Failure::Unprocessable);
    }
    let mut repository = state.database.write().await?;
    if !registration::leave(&mut repository, contact, state.desk()).await? {
        return Err(Failure::Unprocessable);
    }
    state.save_and_send(repository).await?;
    session.flush().await.map_err(|_| Failure::Unavailable)?;
    Ok(see_other("/signed-out"))
}
