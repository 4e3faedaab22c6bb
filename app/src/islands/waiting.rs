//! The sign that something waits for the network, and behind it what makes forms wait.
//!
//! On the server this is a quiet place in the page. In the browser it takes over the forms marked
//! `data-keep` (this screen's answer), `data-keep-sealed` (the final send) and `data-next-person`.

#![expect(
    clippy::must_use_candidate,
    reason = "the island's macro drops the attribute that this asks for"
)]

#[cfg(feature = "hydrate")]
mod keeper;
#[cfg(feature = "hydrate")]
mod kept;
#[cfg(feature = "hydrate")]
mod pause;
#[cfg(feature = "hydrate")]
mod post;

use leptos::prelude::*;

/// What the sign says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Nothing waits.
    Quiet,
    /// A form of this screen waits.
    NetworkAway,
    /// A sealed send waits on the device.
    WillSend,
    /// What waited has gone.
    Sent,
    /// What waited was refused for good.
    Refused,
}

impl Sign {
    /// The name that the style sheet knows it by.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::NetworkAway => "network-away",
            Self::WillSend => "will-send",
            Self::Sent => "sent",
            Self::Refused => "refused",
        }
    }
}

/// A place for one plain line, read aloud when it changes. It stays until something else is to be
/// said: nothing vanishes by itself.
///
/// The finished texts are its children, one line for each sign, in an element marked `data-base`
/// and `data-language`; the style sheet shows the line that `data-sign` names. Texts as named
/// properties would have to be parsed in the browser, which takes 12 kB of WebAssembly more.
#[island]
pub fn WaitingSign(
    /// The lines, rendered on the server alone.
    children: Children,
) -> impl IntoView {
    let sign = RwSignal::new(Sign::Quiet);
    #[cfg(feature = "hydrate")]
    keeper::start(sign);
    view! {
        <div class="waiting" role="status" data-sign=move || sign.get().name()>
            {children()}
        </div>
    }
}
