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
        custom_attribute(
            "data-clip",
            of.clip.as_ref().map(|clip| clip.address.clone()),
        ),
    )
}

/// The same marks, and the text itself.
pub(crate) fn marked(of: Says) -> (impl Attribute + use<>, String) {
    (marks(&of), of.text)
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
    view! { <noscript>{audio(address)}</noscript> }
}

/// The browser's own player, without the controls that would leave no room for the one that plays.
pub(crate) fn audio(address: String) -> impl IntoView {
    let only_play = custom_attribute("controlslist", "nodownload noplaybackrate");
    view! { <audio controls preload="none" {..only_play} src=address></audio> }
}

/// A paragraph, with its small button.
pub(crate) fn paragraph(class: &'static str, says: Says) -> impl IntoView {
    let hear = hear(&says, None);
    let (marks, text) = marked(says);
    view! {
        <div class=format!("said {class}") data-heard="">
            <p {..marks}>{text}</p>
            {hear}
        </div>
    }
}

/// A run of text within an element that holds more, such as a symbol.
pub(crate) fn span(says: Says) -> impl IntoView {
    let (marks, text) = marked(says);
    view! { <span {..marks}>{text}</span> }
}

/// The name of a control that shows a symbol alone: read aloud, not seen.
pub(crate) fn unseen(says: Says) -> impl IntoView {
    let (marks, text) = marked(says);
    view! {
        <span class="unseen" {..marks}>
            {text}
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
