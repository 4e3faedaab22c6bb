//! `/admin/voices`: how far languages and their voices have come, for administrators; one voice's
//! clips, to be listened to and replaced one by one.
//!
//! Whether a language would be offered is for `audio::Standing` to say, as for the gate itself.

mod view;

use axum::Router;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum_extra::extract::Form;
use domain::language::Language;
use domain::role::Role;
use serde::Deserialize;

use self::view::Told;
use super::page::{Failure, see_other};
use super::visitor::Visitor;
use crate::audio::spoken::Manuscript;
use crate::audio::{Credit, FolderError, NotBrought, NotChanged, Origin, VoiceFolder, bring};
use crate::state::{Samsvar, State as All};
use crate::storage::AccountId;

pub(super) fn router() -> Router<Samsvar> {
    Router::new()
        .route("/admin/voices", get(all))
        .route("/admin/voices/{language}", get(one))
        .route("/admin/voices/{language}/text-only", post(text_only))
}

/// Forms that carry a recording, and may be larger than others.
pub(super) fn uploads() -> Router<Samsvar> {
    Router::new()
        .route("/admin/voices/{language}/clip", post(replace))
        .layer(DefaultBodyLimit::disable())
}

/// A language whose texts are there, offered or not.
fn language<'a>(state: &'a All, id: &str) -> Result<&'a Language, Failure> {
    let language = state.texts.languages().get(id);
    language
        .filter(|language| state.texts.has(language))
        .ok_or(Failure::NotFound)
}

async fn all(State(state): State<Samsvar>, visitor: Visitor) -> Result<Response, Failure> {
    visitor.staff(&state, Role::Administrator)?;
    Ok(view::all(&state, &visitor))
}

async fn one(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    visitor.staff(&state, Role::Administrator)?;
    let language = language(&state, &id)?;
    Ok(view::one(&state, &visitor, language, StatusCode::OK, None))
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(rename = "text-only")]
    text_only: String,
}

async fn text_only(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path(id): Path<String>,
    Form(wanted): Form<Wanted>,
) -> Result<Response, Failure> {
    let account = visitor.staff(&state, Role::Administrator)?;
    let language = language(&state, &id)?;
    let is_text_only = match wanted.text_only.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Failure::Unprocessable),
    };
    let changed = state
        .voices
        .set_text_only(language, is_text_only, &state.texts);
    if let Err(error) = changed {
        return Ok(not_changed(&state, &visitor, language, &error));
    }
    state.blank_pages.forget();
    let action = if is_text_only {
        "voice-text-only"
    } else {
        "voice-with-sound"
    };
    note(&state, &account, action, language.id().as_str()).await?;
    Ok(see_other(&address(language)))
}

/// What the form for a recording carries.
struct Upload {
    clip: String,
    recording: Vec<u8>,
}

async fn replace(
    State(state): State<Samsvar>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Multipart,
) -> Result<Response, Failure> {
    let account = visitor.staff(&state, Role::Administrator)?;
    let language = language(&state, &id)?;
    let upload = match read(form).await {
        Ok(upload) => upload,
        // Too large, broken off, or no such form: each with its status.
        Err(error) => return Err(Failure::instead(error.status().into_response())),
    };
    let tell = |status, told| view::one(&state, &visitor, language, status, Some(told));
    if upload.recording.is_empty() {
        return Ok(tell(
            StatusCode::UNPROCESSABLE_ENTITY,
            Told::NoFile(upload.clip),
        ));
    }
    let clip = upload.clip.clone();
    match take(&state, language, &account, upload).await? {
        Ok(()) => {}
        Err(NotTaken::Recording(NotBrought::Folder(error)) | NotTaken::Folder(error)) => {
            return Ok(not_changed(&state, &visitor, language, &error.into()));
        }
        Err(NotTaken::Faults(error)) => {
            return Ok(not_changed(&state, &visitor, language, &error));
        }
        Err(NotTaken::Recording(NotBrought::Refused(refusal))) => {
            let told = Told::Refused(clip, refusal);
            return Ok(tell(StatusCode::UNPROCESSABLE_ENTITY, told));
        }
        // No text of ours has this name, so nothing is done with it.
        Err(NotTaken::Recording(_)) => return Err(Failure::NotFound),
    }
    state.blank_pages.forget();
    let object = format!("{}/{clip}", language.id());
    note(&state, &account, "voice-clip-replaced", &object).await?;
    Ok(tell(StatusCode::OK, Told::Taken(clip)))
}

async fn read(mut form: Multipart) -> Result<Upload, MultipartError> {
    let mut upload = Upload {
        clip: String::new(),
        recording: Vec::new(),
    };
    while let Some(field) = form.next_field().await? {
        match field.name() {
            Some("clip") => upload.clip = field.text().await?,
            Some("recording") => upload.recording = field.bytes().await?.into(),
            _ => {}
        }
    }
    Ok(upload)
}

/// Why a recording was not taken.
enum NotTaken {
    Recording(NotBrought),
    Folder(FolderError),
    Faults(NotChanged),
}

/// Makes a clip of the recording, writes it and the manifest, and has the server read them.
async fn take(
    state: &Samsvar,
    language: &Language,
    account: &AccountId,
    upload: Upload,
) -> Result<Result<(), NotTaken>, Failure> {
    let state = Samsvar::clone(state);
    let language = language.clone();
    let credit = Credit {
        origin: Origin::Recorded,
        reader: None,
        by: account.to_string(),
        on: state.today(),
    };
    let work = move || {
        let Some(sound) = state.voices.folder() else {
            return Err(NotTaken::Recording(NotBrought::NoText(upload.clip)));
        };
        let manuscript = Manuscript::of(&state.texts, &language);
        let mut folder = VoiceFolder::open(sound, language.voice()).map_err(NotTaken::Folder)?;
        let Upload { clip, recording } = upload;
        let record =
            bring(&folder, &manuscript, &clip, &recording, &credit).map_err(NotTaken::Recording)?;
        folder.manifest.refused.remove(&clip);
        folder.manifest.clips.insert(clip, record);
        folder.save().map_err(NotTaken::Folder)?;
        state
            .voices
            .reload(&state.texts)
            .map_err(|faults| NotTaken::Faults(faults.into()))
    };
    // Decoding takes some tenths of a second of a core.
    tokio::task::spawn_blocking(work).await.map_err(|error| {
        tracing::error!(
            error = &error as &dyn std::error::Error,
            "a recording could not be taken"
        );
        Failure::Broken
    })
}

/// The page with a word on why nothing was changed.
fn not_changed(
    state: &Samsvar,
    visitor: &Visitor,
    language: &Language,
    error: &NotChanged,
) -> Response {
    let (status, told) = if matches!(error, NotChanged::Folder(FolderError::InUse(_))) {
        (StatusCode::CONFLICT, Told::InUse)
    } else {
        tracing::error!(
            error = error as &dyn std::error::Error,
            "a voice could not be changed"
        );
        (StatusCode::INTERNAL_SERVER_ERROR, Told::NotStored)
    };
    view::one(state, visitor, language, status, Some(told))
}

async fn note(state: &All, account: &AccountId, action: &str, object: &str) -> Result<(), Failure> {
    let mut repository = state.database.write().await?;
    repository
        .audit(state.now(), &account.to_string(), action, object)
        .await?;
    repository.save().await?;
    Ok(())
}

/// The address of a voice's page.
fn address(language: &Language) -> String {
    format!("/admin/voices/{}", language.id())
}
