//! What pages of contact persons can do besides: buttons that copy, print or fill the screen, and a
//! part that refreshes itself. The buttons are in the page, hidden, until this wakes them.

#![expect(
    clippy::must_use_candidate,
    reason = "the island's macro drops the attribute that this asks for"
)]

#[cfg(feature = "hydrate")]
mod copying;
#[cfg(feature = "hydrate")]
mod refreshing;

use leptos::prelude::*;

/// Wakes all marked `data-copy` (the id of a text), `data-extra` (`print`, `screen`) and
/// `data-refresh` (seconds, of a part with an id).
#[island]
pub fn Extras(
    /// Where it is said that something has been copied, rendered on the server alone.
    children: Children,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    {
        copying::start();
        refreshing::start();
    }
    children()
}
