//! `/kommune/{wave}/results`: what was released of the contact's own municipality.

use app::pages::municipality::too_few::{self, TooFew};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use disclosure::{Outcome, Scope};
use domain::wave::WaveId;
use fluent_bundle::FluentValue;

use super::results_view::{self, Words};
use super::{municipality_name, staff_bar, wave_name};
use crate::collection::release::{self, Frozen};
use crate::state::Samsvar;
use crate::storage::{Account, Contact, Wave};
use crate::web::page::{Failure, Reading, Scripts, respond};
use crate::web::session::{self, SignedIn};
use crate::web::sign_in;

pub(super) async fn show(
    State(state): State<Samsvar>,
    Path(wave): Path<String>,
    SignedIn(account): SignedIn,
) -> Result<Response, Failure> {
    let contact = match &account {
        None => return Ok(sign_in::needed(&state)),
        Some(Account::Contact(contact)) => contact,
        Some(_) => return Ok(sign_in::no_access(&state)),
    };
    let reading = session::reading(&state, account.as_ref());
    let id: WaveId = wave.parse().map_err(|_| Failure::NotFound)?;
    let wave = state.database.read().await?.wave(&id).await?;
    let wave = wave.ok_or(Failure::NotFound)?;
    if state.today() > wave.dates.results_until() {
        let until = reading.date(wave.dates.results_until());
        let body = reading
            .texts
            .text_with("results-ended-body", &[("date", FluentValue::from(until))]);
        return Ok(plain(
            reading,
            contact,
            &wave,
            "results-ended-title",
            vec![body],
        ));
    }
    let key = &state.secrets.release;
    let scope = Scope::Municipality(contact.municipality);
    let Some(Frozen { release, .. }) = release::read(&state.database, &wave, scope, key).await?
    else {
        let body = vec![reading.text("results-not-ready-body")];
        return Ok(plain(
            reading,
            contact,
            &wave,
            "results-not-ready-title",
            body,
        ));
    };
    let report = match release.outcome() {
        Outcome::Report(report) => report,
        Outcome::TooFew => {
            let body = (1..=4)
                .map(|number| reading.text(&format!("too-few-{number}")))
                .collect();
            return Ok(plain(reading, contact, &wave, "too-few-title", body));
        }
    };
    let questionnaire = state.questionnaires.of(&wave).ok_or(Failure::Broken)?;
    let (municipality, _) = municipality_name(contact.municipality, state.today());
    let words = Words {
        reading,
        questionnaire: &questionnaire,
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
            bar: staff_bar(reading, "/kommune"),
            municipality,
            wave: wave_name(reading, wave),
            heading: reading.text(title),
            body,
        })
    })
}
