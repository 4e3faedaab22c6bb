//! A page that says one thing to contacts and staff: the button of a mailed link, which signs in
//! when it is pressed and not when the link is opened; that one is signed out; a problem.

use leptos::prelude::*;

use super::home::StaffLink;
use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::Frame,
};

/// What is said.
pub struct SignIn {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A few sentences.
    pub body: Vec<String>,
    /// The button, where the link is good.
    pub button: Option<SignInButton>,
    /// The way to the first page, where there is nothing else to do.
    pub home: Option<StaffLink>,
}

/// The button that signs in.
pub struct SignInButton {
    /// Where the form is posted to.
    pub action: String,
    /// The token of the link, posted as `token`.
    pub token: String,
    /// The button's words.
    pub label: String,
}

/// The page.
#[must_use]
pub fn page(data: SignIn) -> impl IntoView {
    let screen = if data.home.is_some() {
        "problem"
    } else {
        "sign-in"
    };
    layout(
        Layout::staff(screen, data.frame, data.bar),
        view! {
            <div class="card narrow">
                <h1>{data.heading}</h1>
                {paragraphs("", data.body)}
                {data.button.map(button)}
                {data.home.map(home)}
            </div>
        },
    )
}

fn button(of: SignInButton) -> impl IntoView {
    view! {
        <form method="post" action=of.action autocomplete="off">
            <input type="hidden" name="token" value=of.token/>
            <button class="button base">{of.label}</button>
        </form>
    }
}

fn home(of: StaffLink) -> impl IntoView {
    view! {
        <a class="button base" href=of.href>
            {of.label}
        </a>
    }
}
