//! Elements that carry one text and nothing else, marked with its message id and its clip, and the
//! small button beside a text that reads it.
//!
//! [`marks`] is the one place where a text is tied to its clip.

use leptos::{attr::Attribute, attr::custom::custom_attribute, prelude::*};

use crate::{
    frame::Link,
    text::{Clip, Says},
};

/// What an element is marked with that carries this text: `data-says`, its message's id, and
/// `data-clip`, where the clip is that reads it. The island that reads pages finds them by these.
pub(crate) fn marks(of: &Says) -> impl Attribute + use<> {
    (
        custom_attribute("data-says", of.id.clone()),
        custom_attribute("data-clip", of.clip.as_ref().map(|clip| clip.address.clone())),
    )
}

/// The small button that reads what stands in the nearest element around it that is marked
/// `data-heard`, or in the one with the `id` that is given; without scripts the browser's own
/// player.
pub(crate) fn hear(says: &Says, of: Option<&'static str>) -> Option<impl IntoView + use<>> {
    says.clip.clone().map(|Clip { address, listen }| {
        view! {
            <button
                type="button"
                class="hear"
                data-hear=of.unwrap_or_default()
                aria-label=listen
            ></button>
            {player(address)}
        }
    })
}

/// The browser's own player, for browsers without scripts.
pub(crate) fn player(address: String) -> impl IntoView {
    view! {
        <noscript>
            <audio controls preload="none" src=address></audio>
        </noscript>
    }
}

/// A paragraph, with its small button.
pub(crate) fn paragraph(class: &'static str, says: Says) -> impl IntoView {
    let hear = hear(&says, None);
    view! {
        <div class=format!("said {class}") data-heard="">
            <p {..marks(&says)}>{says.text.clone()}</p>
            {hear}
        </div>
    }
}

/// A run of text within an element that holds more, such as a symbol.
pub(crate) fn span(says: Says) -> impl IntoView {
    view! { <span {..marks(&says)}>{says.text.clone()}</span> }
}

/// The name of a control that shows a symbol alone: read aloud, not seen.
pub(crate) fn unseen(says: Says) -> impl IntoView {
    view! {
        <span class="unseen" {..marks(&says)}>
            {says.text.clone()}
        </span>
    }
}

/// A link that leads onward and looks like a button.
pub(crate) fn onward(class: &'static str, link: Link) -> impl IntoView {
    view! {
        <a class=class href=link.href data-next="">
            {span(link.says)}
        </a>
    }
}
