//! The island that tells what waits, filled with its finished texts.

use leptos::prelude::*;

use super::symbols::symbol;
use crate::{
    frame::Waiting,
    islands::waiting::{Sign, WaitingSign},
    text::Says,
};

/// The island, quiet until there is something to say.
pub(crate) fn waiting_sign(of: Waiting) -> impl IntoView {
    view! {
        <WaitingSign>
            <div data-base=of.base data-language=of.language>
                {line(Sign::NetworkAway, "no-net", of.network_away)}
                {line(Sign::WillSend, "box-half-open", of.will_send)}
                {line(Sign::Sent, "box-closed", of.sent)}
                {line(Sign::Refused, "calendar-bar", of.refused)}
            </div>
        </WaitingSign>
    }
}

fn line(sign: Sign, picture: &str, says: Says) -> impl IntoView + use<> {
    view! {
        <p class=sign.name() data-says=says.id>
            {symbol(picture)}
            {says.text}
        </p>
    }
}
