//! `/kommune/trail.csv`: what the audit log has about the contact's own municipality, in words.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::campaign::{hour, without_marks};
use crate::state::Samsvar;
use crate::storage::{Account, AccountId, Repository, StorageError, TrailEntry};
use crate::web::page::{Failure, Reading};
use crate::web::visitor::Visitor;

pub(super) async fn download(
    State(state): State<Samsvar>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    let contact = visitor.contact(&state)?;
    let reading = visitor.reading(&state);
    let mut repository = state.database.read().await?;
    let mut file = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let heads = ["when", "who", "what", "which"].map(|of| reading.text(&format!("trail-{of}")));
    file.write_record(heads).map_err(|_| Failure::Broken)?;
    for entry in repository.trail(contact.municipality).await? {
        let record = record(reading, &mut repository, &entry).await?;
        file.write_record(record).map_err(|_| Failure::Broken)?;
    }
    let bytes = file.into_inner().map_err(|_| Failure::Broken)?;
    let name = format!(
        "attachment; filename=\"{}.csv\"",
        reading.text("trail-file")
    );
    let name = HeaderValue::try_from(name).map_err(|_| Failure::Broken)?;
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8"),
        ),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, bytes).into_response())
}

async fn record(
    reading: Reading<'_>,
    repository: &mut Repository,
    entry: &TrailEntry,
) -> Result<[String; 4], Failure> {
    let at = jiff::Timestamp::from_second(entry.at).map_err(|_| Failure::Broken)?;
    let (time, date) = hour(reading, at);
    let who = who(reading, repository, &entry.actor).await?;
    let what = entry.event.as_str().replace(' ', "-");
    let which = entry.object.split_whitespace().next().unwrap_or_default();
    let which = which.strip_prefix("wave:").unwrap_or_default();
    Ok([
        format!("{} {time}", without_marks(&date)),
        guarded(who),
        reading.text(&format!("trail-{what}")),
        which.to_owned(),
    ])
}

/// Whoever it was: a contact by name as long as there is one, all others by what they are.
async fn who(
    reading: Reading<'_>,
    repository: &mut Repository,
    actor: &str,
) -> Result<String, StorageError> {
    if actor == "server" {
        return Ok(reading.text("trail-who-server"));
    }
    if actor.starts_with("registration:") {
        return Ok(reading.text("trail-who-registering"));
    }
    let Ok(id @ AccountId::Contact(_)) = actor.parse() else {
        return Ok(reading.text("trail-who-staff"));
    };
    Ok(match repository.account(&id).await? {
        Some(Account::Contact(contact)) => contact.name,
        Some(Account::Staff { .. }) | None => reading.text("trail-who-former"),
    })
}

/// What spreadsheets take for a formula is marked as text.
fn guarded(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}
