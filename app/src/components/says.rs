//! Elements that carry one text and nothing else, marked with its message id.

use leptos::prelude::*;

use crate::{frame::Link, text::Says};

/// A paragraph.
pub(crate) fn paragraph(class: &'static str, says: Says) -> impl IntoView {
    view! {
        <p class=class data-says=says.id>
            {says.text}
        </p>
    }
}

/// A run of text within an element that holds more, such as a symbol.
pub(crate) fn span(says: Says) -> impl IntoView {
    view! { <span data-says=says.id>{says.text}</span> }
}

/// The name of a control that shows a symbol alone: read aloud, not seen.
pub(crate) fn unseen(says: Says) -> impl IntoView {
    view! {
        <span class="unseen" data-says=says.id>
            {says.text}
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
