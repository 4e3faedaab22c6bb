//! `/analyse` and `/admin`: for now one page each, which tells of the waves.

use app::pages::staff::{self, Overview, OverviewWave};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use disclosure::Scope;
use domain::role::Role;
use fluent_bundle::FluentValue;

use super::municipality::{dates, staff_bar, wave_state};
use super::page::{Failure, Scripts, respond};
use super::session::{self, SignedIn};
use super::sign_in;
use crate::state::Samsvar;
use crate::storage::Account;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route("/analyse", get(analyst))
        .route("/admin", get(administrator))
}

async fn analyst(state: State<Samsvar>, signed_in: SignedIn) -> Result<Response, Failure> {
    overview(state, signed_in, Role::Analyst).await
}

async fn administrator(state: State<Samsvar>, signed_in: SignedIn) -> Result<Response, Failure> {
    overview(state, signed_in, Role::Administrator).await
}

async fn overview(
    State(state): State<Samsvar>,
    SignedIn(account): SignedIn,
    wanted: Role,
) -> Result<Response, Failure> {
    match &account {
        None => return Ok(sign_in::needed(&state)),
        Some(Account::Staff { role, .. }) if *role == wanted => {}
        Some(_) => return Ok(sign_in::no_access(&state)),
    }
    let reading = session::reading(&state, account.as_ref());
    let (name, home) = match wanted {
        Role::Administrator => ("administrator", "/admin"),
        Role::Analyst | Role::Contact => ("analyst", "/analyse"),
    };
    let mut repository = state.database.read().await?;
    let mut waves = Vec::new();
    for wave in repository.waves().await? {
        let released = repository.released(&wave.id).await?;
        let released = released
            .iter()
            .filter(|scope| matches!(scope, Scope::Municipality(_)))
            .count();
        let facts = vec![
            (
                reading.text("overview-dates-label"),
                dates(reading, &wave.dates),
            ),
            (
                reading.text("overview-results-label"),
                if released == 0 {
                    reading.text("overview-none-released")
                } else {
                    reading.texts.text_with(
                        "overview-released",
                        &[("count", FluentValue::from(released))],
                    )
                },
            ),
            (
                reading.text("overview-threshold-label"),
                reading.texts.text_with(
                    "overview-threshold",
                    &[("threshold", FluentValue::from(wave.threshold.get()))],
                ),
            ),
        ];
        waves.push(OverviewWave {
            name: reading.texts.text_with(
                "wave-name",
                &[("wave", FluentValue::from(wave.id.as_str()))],
            ),
            state: wave_state(&state, reading, &wave, released > 0),
            facts,
        });
    }
    let title = format!("{name}-title");
    let frame = reading.frame(&title);
    let nonce = frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
        staff::page(Overview {
            frame,
            bar: staff_bar(reading, home),
            heading: reading.text(&title),
            intro: vec![reading.text(&format!("{name}-intro"))],
            waves,
        })
    }))
}
