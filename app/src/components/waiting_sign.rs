//! What tells what waits, filled with its finished texts: the island, or a still picture of it.

use leptos::{either::Either, prelude::*};

use super::{says::span, symbols::symbol};
use crate::{
    frame::Waiting,
    islands::waiting::{Sign, WaitingSign},
    text::Says,
};

/// The island, quiet until there is something to say; or what it says, where it shall not run.
pub(crate) fn waiting_sign(of: Waiting) -> impl IntoView {
    match of.still {
        None => Either::Left(view! { <WaitingSign>{lines(of)}</WaitingSign> }),
        Some(sign) => Either::Right(view! {
            <div class="waiting" role="status" data-sign=sign.name()>
                {lines(of)}
            </div>
        }),
    }
}

fn lines(of: Waiting) -> impl IntoView {
    view! {
        <div data-base=of.base data-language=of.language>
            {line(Sign::NetworkAway, "no-net", of.network_away)}
            {line(Sign::WillSend, "box-half-open", of.will_send)}
            {line(Sign::Sent, "box-closed", of.sent)}
            {line(Sign::Refused, "calendar-bar", of.refused)}
        </div>
    }
}

fn line(sign: Sign, picture: &str, says: Says) -> impl IntoView + use<> {
    view! {
        <p class=sign.name()>{symbol(picture)} {span(says)}</p>
    }
}
