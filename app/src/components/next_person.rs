//! The button that wipes everything and hands the device to the next person.

use leptos::prelude::*;

use super::{says::span, symbols::symbol};
use crate::frame::Post;

/// The button in its form. The island watches for the form's mark, `data-next-person`.
pub(crate) fn next_person(class: &'static str, of: Post) -> impl IntoView {
    view! {
        <form method="post" action=of.action autocomplete="off" data-next-person="">
            <button class=class>{symbol("next-person")} {span(of.says)}</button>
        </form>
    }
}
