//! The contact person's pages: `/kommune`, what there is for a wave that is under way, and the results
//! of a closed one.

mod campaign;
mod classroom;
mod decide;
mod home;
mod invitations;
mod leave;
mod posters;
mod results;
mod trail;

use axum::Router;
use axum::routing::get;
use domain::municipality::{Municipalities, MunicipalityId};
use domain::wave::{Phase, WaveDates};
use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::page::Reading;
use crate::state::{Samsvar, State};
use crate::storage::Wave;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route("/kommune", get(home::show))
        .route("/kommune/trail.csv", get(trail::download))
        .route("/kommune/leave", get(leave::show).post(leave::leave))
        .route("/kommune/{wave}/classroom", get(classroom::show))
        .route("/kommune/{wave}/guidance", get(classroom::guidance))
        .route("/kommune/{wave}/invitations", get(invitations::show))
        .route("/kommune/{wave}/posters", get(posters::choose))
        .route("/kommune/{wave}/posters/print", get(posters::print))
        .route(
            "/kommune/{wave}/new-code",
            get(decide::show_new_code).post(decide::new_code),
        )
        .route(
            "/kommune/{wave}/close",
            get(decide::show_close).post(decide::close),
        )
        .route("/kommune/{wave}/results", get(results::show))
}

/// A wave's state in words.
pub(super) fn wave_state(
    state: &State,
    reading: Reading<'_>,
    wave: &Wave,
    released: bool,
) -> String {
    reading.text(match wave.dates.phase(state.today()) {
        _ if released => "wave-state-released",
        Phase::Planned => "wave-state-planned",
        Phase::Open => "wave-state-open",
        Phase::Over => "wave-state-closed",
    })
}

/// When a wave is or was open, in words.
pub(super) fn dates(reading: Reading<'_>, dates: &WaveDates) -> String {
    reading.texts.text_with(
        "wave-dates",
        &[
            ("opens", FluentValue::from(reading.date(dates.opens()))),
            ("closes", FluentValue::from(reading.date(dates.closes()))),
        ],
    )
}

/// A wave's name in words.
pub(super) fn wave_name(reading: Reading<'_>, wave: &Wave) -> String {
    reading.texts.text_with(
        "wave-name",
        &[("wave", FluentValue::from(wave.id.as_str()))],
    )
}

/// A municipality's name and county as they are, or last were, on a day.
pub(super) fn municipality_name(id: MunicipalityId, on: Date) -> (String, String) {
    Municipalities::embedded().by_id(id, on).map_or_else(
        || (id.to_string(), String::new()),
        |municipality| {
            (
                municipality.name().to_owned(),
                municipality.county().to_owned(),
            )
        },
    )
}
