//! `/k/{code}`: arrival by a link or a QR code. Changes nothing on the server, however often mail
//! scanners and previews open it; the device gets a draft that knows its municipality.

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use domain::draft::Stage;

use super::draft_cookie::Found;
use super::visit::Visit;
use super::{Place, chooser, code};
use crate::state::Samsvar;
use crate::web::guesses::ClientAddress;
use crate::web::page::{Failure, negotiate, see_other};

pub(super) async fn arrive(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(typed): Path<String>,
    ClientAddress(from): ClientAddress,
    headers: HeaderMap,
    jar: CookieJar,
) -> Result<Response, Failure> {
    let visit = Visit::in_language(&state, place, negotiate(&state, &headers), jar);
    let open = visit.open().await?;
    if let Found::Kept(kept) = &open.found
        && kept.draft.stage == Stage::Answering
        && kept.draft.municipality.is_some()
    {
        // Somebody may be in the middle of answering on this device: `/` asks.
        return Ok(see_other(place.base_or_root()));
    }
    match code::check(&open, &typed, from).await? {
        Ok(municipality) => {
            let draft = code::new_draft(&open, municipality);
            Ok(open.keeping(draft, see_other(place.base_or_root())))
        }
        Err(refused) => {
            let notice = match refused {
                code::Refused::Closed => "error-code-closed",
                code::Refused::TooManyTries => "error-too-many-tries",
                code::Refused::Malformed(_) | code::Refused::Unknown => "chooser-unknown-code",
            };
            Ok(chooser::page(
                &state,
                place,
                &headers,
                StatusCode::NOT_FOUND,
                Some(notice),
            ))
        }
    }
}
