//! The web: one folder per audience, one file per page or form. A handler extracts, asks, renders;
//! rules are in `domain` and `disclosure`, HTML is in `app`.

pub mod asking;
pub mod guesses;
pub mod tally;
pub mod volume;

mod audio;
mod files;
mod health;
mod hygiene;
mod municipality;
mod page;
mod participant;
mod preview;
mod problem;
mod register;
mod registrations;
mod session;
mod sign_in;
mod staff;
mod visitor;
mod voices;

pub use participant::BlankPages;
pub use sign_in::new_sign_in_token;

use std::sync::Arc;

use axum::{Router, middleware};

use crate::state::Samsvar;

/// All addresses of the server.
pub fn router(state: &Samsvar) -> Router {
    let signed_in = Router::new()
        .merge(sign_in::router(state.demo.is_some()))
        .merge(municipality::router())
        .merge(staff::router())
        .merge(register::router())
        .merge(registrations::router())
        .merge(preview::router())
        .merge(voices::router())
        .merge(visitor::router());
    let nowhere = Router::new().fallback(page::not_found);
    let pages = Router::new()
        .merge(participant::router(participant::Place::Survey))
        .nest("/demo", participant::router(participant::Place::Demo))
        .merge(with_sessions(signed_in, state))
        .fallback_service(with_sessions(nowhere, state).with_state(Arc::clone(state)));
    let uploads = with_sessions(voices::uploads(), state);
    let routes = hygiene::protect(pages, state)
        .merge(hygiene::protect_uploads(uploads, state))
        .merge(files::router())
        .merge(audio::router())
        .merge(health::router());
    hygiene::with_headers(routes, state).with_state(state.clone())
}

/// Lets pages know who is signed in, those included that say that there is no such page.
fn with_sessions(pages: Router<Samsvar>, state: &Samsvar) -> Router<Samsvar> {
    let explained = middleware::from_fn_with_state(Arc::clone(state), problem::explain_to_staff);
    pages.layer(explained).layer(session::layer(state))
}
