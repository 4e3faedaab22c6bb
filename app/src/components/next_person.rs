//! The button that wipes everything and hands the device to the next person.

use leptos::prelude::*;

use super::{says::span, symbols::symbol};
use crate::frame::Post;

/// The button in its form. The island watches for the form's mark, `data-next-person`.
///
/// `is_onward` where this is the page's way on.
pub(crate) fn next_person(is_onward: bool, of: Post) -> impl IntoView {
    let (class, mark) = if is_onward {
        ("button base", Some(""))
    } else {
        ("button outlined", None)
    };
    view! {
        <form method="post" action=of.action autocomplete="off" data-next-person="">
            <button class=class data-next=mark>{symbol("next-person")} {span(of.says)}</button>
        </form>
    }
}
