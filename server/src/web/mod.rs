//! The web: one folder per audience, one file per page or form. A handler extracts, asks, renders;
//! rules are in `domain` and `disclosure`, HTML is in `app`.

pub mod guesses;
pub mod tally;

mod files;
mod health;
mod hygiene;
mod municipality;
mod page;
mod participant;
mod session;
mod sign_in;
mod staff;

pub use participant::BlankPages;
pub use sign_in::new_sign_in_token;

use axum::Router;

use crate::state::Samsvar;

/// All addresses of the server.
pub fn router(state: &Samsvar) -> Router {
    let signed_in = Router::new()
        .merge(sign_in::router(state.demo.is_some()))
        .merge(municipality::router())
        .merge(staff::router())
        .layer(session::layer(state));
    let pages = Router::new()
        .merge(participant::router(participant::Place::Survey))
        .nest("/demo", participant::router(participant::Place::Demo))
        .merge(signed_in)
        .fallback(page::not_found);
    let routes = hygiene::protect(pages, state)
        .merge(files::router())
        .merge(health::router());
    hygiene::with_headers(routes, state).with_state(state.clone())
}
