//! Signing in by a link that was mailed: opening it changes nothing, pressing the button does.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        staff::paragraphs,
    },
    frame::Frame,
};

/// The page that a sign-in link leads to.
pub struct SignIn {
    /// What every page has.
    pub frame: Frame,
    /// The heading.
    pub heading: String,
    /// A few sentences.
    pub body: Vec<String>,
    /// The button, where the link is good; without it the page tells why the link does not help.
    pub button: Option<SignInButton>,
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
    layout(
        Layout::staff("sign-in", data.frame, None),
        view! {
            <div class="card narrow">
                <h1>{data.heading}</h1>
                {paragraphs("", data.body)}
                {data.button.map(button)}
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
