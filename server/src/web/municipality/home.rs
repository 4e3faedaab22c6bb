//! `/kommune`: the waves, as one municipality's contact sees them.

use app::pages::municipality::home::{self, Home, StaffLink, WaveCard};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use disclosure::Scope;
use fluent_bundle::FluentValue;

use super::{dates, municipality_name, wave_name, wave_state};
use crate::state::Samsvar;
use crate::web::page::{Failure, Scripts, respond};
use crate::web::visitor::Visitor;

pub(super) async fn show(
    State(state): State<Samsvar>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    let contact = visitor.contact(&state)?;
    let reading = visitor.reading(&state);
    let today = state.today();
    let mut repository = state.database.read().await?;
    let mut waves = Vec::new();
    for wave in repository.waves().await? {
        let released = repository
            .release(&wave.id, Scope::Municipality(contact.municipality))
            .await?
            .is_some();
        let readable = released && today <= wave.dates.results_until();
        waves.push(WaveCard {
            name: wave_name(reading, &wave),
            state: wave_state(&state, reading, &wave, released),
            dates: dates(reading, &wave.dates),
            lines: if readable {
                vec![reading.texts.text_with(
                    "wave-results-until",
                    &[(
                        "date",
                        FluentValue::from(reading.date(wave.dates.results_until())),
                    )],
                )]
            } else if wave.is_open(today) {
                vec![reading.text("home-results-after-closing")]
            } else {
                Vec::new()
            },
            results: readable.then(|| StaffLink {
                href: format!("/kommune/{}/results", wave.id),
                label: reading.text("home-results-link"),
            }),
        });
    }
    let (municipality, county) = municipality_name(contact.municipality, today);
    let title = reading.texts.text_with(
        "home-title",
        &[("municipality", FluentValue::from(municipality.as_str()))],
    );
    let frame = reading.frame_titled(&title);
    let nonce = frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
        home::page(Home {
            frame,
            bar: visitor.bar(reading),
            municipality,
            county,
            intro: vec![reading.text("home-intro")],
            waves_heading: reading.text("home-waves"),
            none: waves.is_empty().then(|| reading.text("home-no-waves")),
            waves,
        })
    }))
}
