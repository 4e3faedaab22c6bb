//! `/{language}/send`: the sealed answers arrive. Sent twice, stored once.

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use axum_extra::extract::cookie::CookieJar;
use domain::draft::{Draft, Stage};
use domain::municipality::MunicipalityId;
use domain::submission::Submission;
use domain::wave::{WaveId, oslo_date};
use serde::{Deserialize, Serialize};

use super::Place;
use super::draft_cookie::{Found, Kept};
use super::question::first_unseen;
use super::review;
use super::visit::{OpenVisit, Visit};
use crate::collection::early;
use crate::collection::intake::NotStored;
use crate::sealing::{DigestOf, sealed_box};
use crate::state::{self, Samsvar};
use crate::storage::{SealedSubmission, StorageError, Stored};
use crate::web::page::Failure;

#[derive(Deserialize)]
pub(super) struct Posted {
    #[serde(default)]
    sealed: String,
}

/// What the blob in the look-over page holds, sealed with the server's own key around answers
/// that are sealed to the collection's.
#[derive(Serialize, Deserialize)]
enum Envelope {
    /// A submission on its way.
    Survey {
        wave: String,
        municipality: u32,
        draft_digest: [u8; 32],
        answers: Vec<u8>,
    },
    /// The demo's: nothing is in it.
    Demo { draft_digest: [u8; 32] },
}

/// Seals a draft for sending. Nothing if its collection is closed.
pub(super) async fn seal(open: &OpenVisit<'_>, draft: &Draft) -> Result<Option<String>, Failure> {
    let state = open.visit.state;
    let draft_digest = digest(state, draft);
    let envelope = match (&open.wave, draft.municipality) {
        (Some(wave), Some(municipality)) => {
            let mut repository = state.database.read().await?;
            let Some(key) = repository.box_key(&wave.id, municipality).await? else {
                return Ok(None);
            };
            drop(repository);
            let submission = Submission {
                wave: wave.id.clone(),
                municipality,
                language: open.visit.reading.language.id().clone(),
                answers: draft.answers.settled(&open.questionnaire),
            };
            let plain = submission.to_padded_bytes(&open.questionnaire);
            let answers = sealed_box::seal(&key, &wave.id, municipality, &plain, &state.randomness)
                .map_err(|_| Failure::Broken)?;
            Envelope::Survey {
                wave: wave.id.as_str().to_owned(),
                municipality: municipality.get(),
                draft_digest,
                answers,
            }
        }
        _ => Envelope::Demo { draft_digest },
    };
    let plain = serde_json::to_vec(&envelope).map_err(|_| Failure::Broken)?;
    Ok(Some(state.secrets.send.seal(&plain, &state.randomness)))
}

fn digest(state: &state::State, draft: &Draft) -> [u8; 32] {
    state
        .secrets
        .digest(DigestOf::Draft, draft.number.as_bytes())
}

pub(super) async fn submit(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    jar: CookieJar,
    Form(posted): Form<Posted>,
) -> Result<Response, Failure> {
    let visit = Visit::new(&state, place, &language, jar)?;
    let open = visit.open().await.map_err(gone)?;
    let envelope = state
        .secrets
        .send
        .open(&posted.sealed)
        .and_then(|plain| serde_json::from_slice::<Envelope>(&plain).ok());
    match (envelope, place) {
        (Some(Envelope::Demo { draft_digest }), Place::Demo) => Ok(thanks(&open, draft_digest)),
        (
            Some(Envelope::Survey {
                wave,
                municipality,
                draft_digest,
                answers,
            }),
            Place::Survey,
        ) => {
            let submission = SealedSubmission {
                wave: wave.parse().map_err(|_| Failure::Broken)?,
                municipality: MunicipalityId::new(municipality),
                draft_digest,
                sealed: answers,
            };
            store(&open, submission, posted.sealed).await
        }
        _ => unreadable(&open).await,
    }
}

async fn store(
    open: &OpenVisit<'_>,
    submission: SealedSubmission,
    sealed: String,
) -> Result<Response, Failure> {
    let visit = &open.visit;
    let is_of_open_wave = open
        .wave
        .as_ref()
        .is_some_and(|wave| wave.id == submission.wave);
    if !is_of_open_wave {
        let says = visit.reading.says("closed-after");
        return Ok(visit.closed_page(StatusCode::GONE, says, ""));
    }
    let draft_digest = submission.draft_digest;
    let (wave, municipality) = (submission.wave.clone(), submission.municipality);
    if !visit.state.volume.has_room(municipality) {
        return not_now(open, draft_digest, sealed);
    }
    let stored = match is_over(visit.state, &wave, municipality).await {
        Ok(true) => Ok(Stored::CollectionClosed),
        Ok(false) => visit.state.intake.submit(submission).await,
        Err(_) => Err(NotStored),
    };
    match stored {
        Ok(Stored::New) => {
            visit.state.tally.submission();
            notice_burst(visit.state, &wave, municipality).await;
            Ok(thanks(open, draft_digest))
        }
        Ok(Stored::Already) => Ok(thanks(open, draft_digest)),
        Ok(Stored::CollectionClosed) => {
            let says = visit.reading.says("closed-collection");
            Ok(visit.closed_page(StatusCode::GONE, says, "review"))
        }
        Err(_) => not_now(open, draft_digest, sealed),
    }
}

/// Whether the collection's last day is over, though its box may not have been opened yet.
async fn is_over(
    state: &state::State,
    wave: &WaveId,
    municipality: MunicipalityId,
) -> Result<bool, StorageError> {
    let mut repository = state.database.read().await?;
    early::is_over(&mut repository, wave, municipality, state.today()).await
}

/// Nothing is lost: the blob stays in the page, and on the device where scripts run.
fn not_now(
    open: &OpenVisit<'_>,
    draft_digest: [u8; 32],
    sealed: String,
) -> Result<Response, Failure> {
    match own_draft(open, draft_digest) {
        Some(kept) => Ok(review::page(
            open,
            StatusCode::SERVICE_UNAVAILABLE,
            &kept.draft.answers,
            sealed,
            true,
        )),
        None => Err(Failure::Unavailable),
    }
}

/// Notes the day on which a municipality's code brings more answers at a stroke than classes do. The
/// answer is stored whether or not that works.
async fn notice_burst(state: &state::State, wave: &WaveId, municipality: MunicipalityId) {
    let day = oslo_date(state.now());
    if !state.volume.is_first_of_burst(municipality, day) {
        return;
    }
    let noted = async {
        let mut repository = state.database.write().await?;
        repository.note_burst(wave, municipality, day).await?;
        repository.save().await
    };
    if let Err(error) = noted.await {
        tracing::warn!(
            error = &error as &dyn std::error::Error,
            "a burst of answers was not noted"
        );
    }
}

/// To "thanks". If the draft on this device is the one that was sent, its answers are wiped; it
/// may be another's, if this was sent late, and then it is left alone.
fn thanks(open: &OpenVisit<'_>, draft_digest: [u8; 32]) -> Response {
    let onward = open.visit.go("thanks");
    match own_draft(open, draft_digest) {
        Some(kept) => {
            let mut draft = kept.draft.clone();
            draft.mark_sent(&open.questionnaire);
            open.keeping(draft, onward)
        }
        None => onward,
    }
}

fn own_draft<'a>(open: &'a OpenVisit<'_>, draft_digest: [u8; 32]) -> Option<&'a Kept> {
    match &open.found {
        Found::Kept(kept) if digest(open.visit.state, &kept.draft) == draft_digest => Some(kept),
        _ => None,
    }
}

/// A send that nobody sealed, or was changed: refused for good. Whoever has a draft to look over
/// gets it once more, sealed anew.
async fn unreadable(open: &OpenVisit<'_>) -> Result<Response, Failure> {
    let Found::Kept(kept) = &open.found else {
        return Err(Failure::Unprocessable);
    };
    let answers = &kept.draft.answers;
    let is_complete = first_unseen(&open.questionnaire, answers) == "review";
    let may_be_anothers = kept.draft.is_idle(open.visit.state.now());
    if kept.draft.stage == Stage::Sent
        || !is_complete
        || may_be_anothers
        || open.questionnaire.ends(answers)
    {
        return Err(Failure::Unprocessable);
    }
    match seal(open, &kept.draft).await? {
        Some(sealed) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(review::page(open, status, answers, sealed, true))
        }
        None => Err(Failure::Unprocessable),
    }
}

/// What arrives when the survey is closed will never be taken: the device is told so.
fn gone(failure: Failure) -> Failure {
    match failure {
        Failure::Instead(mut closed) => {
            *closed.status_mut() = StatusCode::GONE;
            Failure::Instead(closed)
        }
        other => other,
    }
}
