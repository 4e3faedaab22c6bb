//! Reading pages aloud: the controls, and behind them what plays clips and lights up what they read.
//!
//! On the server these are still buttons. In the browser it reads what is marked `data-clip`, when
//! a button marked `data-listen` (the page), `data-hear` (a part of it) or `data-do` is pressed.

#![expect(
    clippy::must_use_candidate,
    reason = "the island's macro drops the attribute that this asks for"
)]

#[cfg(feature = "hydrate")]
mod ahead;
#[cfg(feature = "hydrate")]
mod buttons;
#[cfg(feature = "hydrate")]
mod device;
#[cfg(feature = "hydrate")]
mod page;
#[cfg(feature = "hydrate")]
mod reader;

use leptos::prelude::*;

/// The controls of what is being read: stop, again, slower. The style sheet shows them once
/// something was read on the page, or from the start where there is sound.
#[island]
pub fn Listening(
    /// The controls, rendered on the server alone.
    children: Children,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    buttons::start();
    children()
}
