//! The participant's bar: back, progress, language, help, always in the same places.
//!
//! The grid behind it has a place for sound between language and help, which takes no room while
//! it is empty.

use leptos::{either::Either, prelude::*};

use super::{says::unseen, symbols::symbol};
use crate::frame::{Back, Bar, Link, Progress};

/// The `id` of a page's form, which the bar's back button belongs to.
pub(crate) const FORM: &str = "form";

/// The bar.
pub(crate) fn bar(of: Bar) -> impl IntoView {
    view! {
        <header class="bar">
            {of.back.map(back)} {of.progress.map(progress)} {tool("language", of.language)}
            {tool("help", of.help)}
        </header>
    }
}

fn back(to: Back) -> impl IntoView {
    match to {
        Back::Link(link) => Either::Left(view! {
            <a class="tool at-back" href=link.href data-back="">
                {symbol("back")}
                {unseen(link.says)}
            </a>
        }),
        // Pressing Enter in a form presses its first button in the page. That shall be "next", so an
        // unseen twin of it stands before "back".
        Back::Submit(says) => Either::Right(view! {
            <button
                class="unseen"
                form=FORM
                name="action"
                value="next"
                tabindex="-1"
                aria-hidden="true"
            ></button>
            <button class="tool at-back" form=FORM name="action" value="back" data-back="">
                {symbol("back")}
                {unseen(says)}
            </button>
        }),
    }
}

fn progress(of: Progress) -> impl IntoView {
    view! { <progress class="at-progress" value=of.done max=of.of aria-label=of.label></progress> }
}

/// A link that shows a symbol alone; `name` is the symbol's, and that of its place in the grid.
fn tool(name: &'static str, link: Link) -> impl IntoView {
    let class = match name {
        "language" => "tool at-language",
        _ => "tool at-help",
    };
    view! {
        <a class=class href=link.href>
            {symbol(name)}
            {unseen(link.says)}
        </a>
    }
}
