//! `/kommune/{wave}/results`: what was released of the contact's own municipality.

use app::pages::municipality::too_few::{self, TooFew};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use disclosure::{Outcome, Scope};
use domain::wave::WaveId;
use fluent_bundle::FluentValue;

use super::results_view::{self, Words};
use super::{municipality_name, wave_name};
use crate::collection::release::{self, Frozen};
use crate::state::Samsvar;
use crate::storage::{Account, Contact, Wave};
use crate::web::page::{Failure, Reading, Scripts, respond};
use crate::web::visitor::Visitor;

pub(super) async fn show(
    State(state): State<Samsvar>,
    Path(wave): Path<String>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    let contact = match &visitor.account {
        None => return Ok(visitor.needs_to_sign_in(&state)),
        Some(Account::Contact(contact)) => contact,
        Some(_) => return Ok(visitor.has_no_access(&state)),
    };
    let reading = visitor.reading(&state);
    let id: WaveId = wave.parse().map_err(|_| Failure::NotFound)?;
    let wave = state.database.read().await?.wave(&id).await?;
    let wave = wave.ok_or(Failure::NotFound)?;
    if state.today() > wave.dates.results_until() {
        let until = reading.date(wave.dates.results_until());
        let body = reading
            .texts
            .text_with("results-ended-body", &[("date", FluentValue::from(until))]);
        let title = "results-ended-title";
        return Ok(plain(reading, &visitor, contact, &wave, title, vec![body]));
    }
    let key = &state.secrets.release;
    let scope = Scope::Municipality(contact.municipality);
    let Some(Frozen { release, .. }) = release::read(&state.database, &wave, scope, key).await?
    else {
        let body = vec![reading.text("results-not-ready-body")];
        let title = "results-not-ready-title";
        return Ok(plain(reading, &visitor, contact, &wave, title, body));
    };
    let report = match release.outcome() {
        Outcome::Report(report) => report,
        Outcome::TooFew => {
            let body = (1..=4)
                .map(|number| reading.text(&format!("too-few-{number}")))
                .collect();
            let title = "too-few-title";
            return Ok(plain(reading, &visitor, contact, &wave, title, body));
        }
    };
    let questionnaire = state.questionnaires.of(&wave).ok_or(Failure::Broken)?;
    let (municipality, _) = municipality_name(contact.municipality, state.today());
    let words = Words {
        reading,
        questionnaire: &questionnaire,
        visitor: &visitor,
    };
    let page = results_view::page(
        words,
        report,
        &municipality,
        &wave_name(reading, &wave),
        wave.id.as_str(),
    )
    .ok_or(Failure::Broken)?;
    let nonce = page.frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
        app::pages::municipality::results::page(page)
    }))
}

/// A page in place of results: a heading and sentences, without any number about the municipality.
fn plain(
    reading: Reading<'_>,
    visitor: &Visitor,
    contact: &Contact,
    wave: &Wave,
    title: &str,
    body: Vec<String>,
) -> Response {
    let frame = reading.frame(title);
    let nonce = frame.nonce.clone();
    let (municipality, _) = municipality_name(contact.municipality, reading.state.today());
    respond(StatusCode::OK, &nonce, Scripts::None, || {
        too_few::page(TooFew {
            frame,
            bar: visitor.bar(reading),
            municipality,
            wave: wave_name(reading, wave),
            heading: reading.text(title),
            body,
        })
    })
}
