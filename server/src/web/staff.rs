//! `/analyse` and `/admin`: for now one page each, which tells of the waves.

use app::pages::municipality::home::StaffLink;
use app::pages::staff::{self, Overview, OverviewWave};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use disclosure::Scope;
use domain::role::Role;
use fluent_bundle::FluentValue;

use super::municipality::{dates, wave_state};
use super::page::{Failure, Reading, Scripts, respond};
use super::visitor::Visitor;
use crate::state::Samsvar;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route("/analyse", get(analyst))
        .route("/admin", get(administrator))
}

async fn analyst(state: State<Samsvar>, visitor: Visitor) -> Result<Response, Failure> {
    overview(state, visitor, Role::Analyst).await
}

async fn administrator(state: State<Samsvar>, visitor: Visitor) -> Result<Response, Failure> {
    overview(state, visitor, Role::Administrator).await
}

async fn overview(
    State(state): State<Samsvar>,
    visitor: Visitor,
    wanted: Role,
) -> Result<Response, Failure> {
    visitor.staff(&state, wanted)?;
    let reading = visitor.reading(&state);
    let name = match wanted {
        Role::Administrator => "administrator",
        Role::Analyst | Role::Contact => "analyst",
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
            bar: visitor.bar(reading),
            heading: reading.text(&title),
            intro: vec![reading.text(&format!("{name}-intro"))],
            waves,
            links: links(reading, wanted),
        })
    }))
}

fn links(reading: Reading<'_>, role: Role) -> Vec<StaffLink> {
    match role {
        Role::Administrator => vec![
            StaffLink {
                href: "/admin/registrations".to_owned(),
                label: reading.text("registrations-link"),
            },
            StaffLink {
                href: "/admin/preview".to_owned(),
                label: reading.text("preview-link"),
            },
            StaffLink {
                href: "/admin/voices".to_owned(),
                label: reading.text("voices-link"),
            },
        ],
        Role::Analyst | Role::Contact => Vec::new(),
    }
}
