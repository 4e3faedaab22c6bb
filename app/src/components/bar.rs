//! The participant's bar: back, progress, language, sound, help, always in the same places.
//!
//! The place for sound takes no room where there is none.

use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};

use super::{listening::sound_tool, says::unseen, symbols::symbol};
use crate::frame::{Aside, Back, Bar, Carried, LANGUAGE_CONTROL, Post, Progress, Sound};

/// The `id` of a page's form, which the bar's buttons belong to.
pub(crate) const FORM: &str = "form";

/// The bar.
pub(crate) fn bar(of: Bar, sound: Option<&Sound>) -> impl IntoView + use<> {
    let sound = sound.map(sound_tool);
    let has_submit =
        matches!(of.back, Some(Back::Submit(_))) || matches!(of.language, Aside::Post(_));
    view! {
        <header class="bar">
            {has_submit.then(first_button)} {of.back.map(back)} {of.progress.map(progress)}
            {languages(of.language)} {sound} {help(of.help)}
        </header>
    }
}

/// A form that only holds what was typed or chosen on another screen. The bar's buttons post it.
pub(crate) fn carrying(of: Carried, content: impl IntoView) -> impl IntoView {
    let field = |(name, value)| view! { <input type="hidden" name=name value=value/> };
    view! {
        <form id=FORM method="post" action=of.action autocomplete="off">
            {of.fields.into_iter().map(field).collect_view()}
            {content}
        </form>
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

fn languages(to: Aside) -> impl IntoView {
    match to {
        Aside::Link(link) => Either::Left(view! {
            <a id=LANGUAGE_CONTROL class="tool at-language" href=link.href data-language="">
                {symbol("language")}
                {unseen(link.says)}
            </a>
        }),
        Aside::Post(Post { action, says }) => Either::Right(view! {
            <button
                id=LANGUAGE_CONTROL
                class="tool at-language"
                form=FORM
                formaction=action
                name="action"
                value="show"
                data-language=""
            >
                {symbol("language")}
                {unseen(says)}
            </button>
        }),
    }
}

fn help(to: Aside) -> impl IntoView {
    match to {
        Aside::Link(link) => Either::Left(view! {
            <a class="tool at-help" href=link.href>
                {symbol("help")}
                {unseen(link.says)}
            </a>
        }),
        Aside::Post(Post { action, says }) => Either::Right(view! {
            <button class="tool at-help" form=FORM formaction=action name="action" value="show">
                {symbol("help")}
                {unseen(says)}
            </button>
        }),
    }
}
