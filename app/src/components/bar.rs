//! The participant's bar: back, progress, language, sound, help, always in the same places.
//!
//! The place for sound takes no room where there is none.

use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};

use super::{listening::sound_tool, says::unseen, symbols::symbol};
use crate::frame::{Back, Bar, LANGUAGE_CONTROL, Link, Post, Progress, Sound, ToLanguages};

/// The `id` of a page's form, which the bar's buttons belong to.
pub(crate) const FORM: &str = "form";

/// The bar.
pub(crate) fn bar(of: Bar, sound: Option<&Sound>) -> impl IntoView + use<> {
    let sound = sound.map(sound_tool);
    let has_submit =
        matches!(of.back, Some(Back::Submit(_))) || matches!(of.language, ToLanguages::Submit(_));
    view! {
        <header class="bar">
            {has_submit.then(first_button)} {of.back.map(back)} {of.progress.map(progress)}
            {languages(of.language)} {sound} {help(of.help)}
        </header>
    }
}

/// Pressing Enter in a form presses its first button in the page. That shall be "next", so an unseen
/// twin of it stands before the bar's own.
fn first_button() -> impl IntoView {
    view! {
        <button
            class="unseen"
            form=FORM
            name="action"
            value="next"
            tabindex="-1"
            aria-hidden="true"
        ></button>
    }
}

fn back(to: Back) -> impl IntoView {
    match to {
        Back::Link(link) => EitherOf3::A(view! {
            <a class="tool at-back" href=link.href data-back="">
                {symbol("back")}
                {unseen(link.says)}
            </a>
        }),
        Back::Submit(says) => EitherOf3::B(view! {
            <button class="tool at-back" form=FORM name="action" value="back" data-back="">
                {symbol("back")}
                {unseen(says)}
            </button>
        }),
        Back::Show(Post { action, says }) => EitherOf3::C(view! {
            <button
                class="tool at-back"
                form=FORM
                formaction=action
                name="action"
                value="show"
                data-back=""
            >
                {symbol("back")}
                {unseen(says)}
            </button>
        }),
    }
}

fn progress(of: Progress) -> impl IntoView {
    view! { <progress class="at-progress" value=of.done max=of.of aria-label=of.label></progress> }
}

fn languages(to: ToLanguages) -> impl IntoView {
    match to {
        ToLanguages::Link(link) => Either::Left(view! {
            <a id=LANGUAGE_CONTROL class="tool at-language" href=link.href data-language="">
                {symbol("language")}
                {unseen(link.says)}
            </a>
        }),
        ToLanguages::Submit(says) => Either::Right(view! {
            <button
                id=LANGUAGE_CONTROL
                class="tool at-language"
                form=FORM
                name="action"
                value="language"
                data-language=""
            >
                {symbol("language")}
                {unseen(says)}
            </button>
        }),
    }
}

fn help(link: Link) -> impl IntoView {
    view! {
        <a class="tool at-help" href=link.href>
            {symbol("help")}
            {unseen(link.says)}
        </a>
    }
}
