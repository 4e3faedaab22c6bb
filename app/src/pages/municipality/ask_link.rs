//! The page where contacts and staff ask for a link to sign in by.

use leptos::prelude::*;

use super::home::StaffLink;
use crate::{
    components::{
        form::{Faults, Field, field, summary},
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::Frame,
};

/// Asking for a link.
pub struct AskForLink {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A sentence or two.
    pub body: Vec<String>,
    /// What is wrong with the form, if anything is.
    pub faults: Option<Faults>,
    /// Where the form is posted to.
    pub action: String,
    /// The address.
    pub email: Field,
    /// The button's words.
    pub submit: String,
    /// For whoever is not registered.
    pub register: StaffLink,
}

/// The page.
#[must_use]
pub fn page(data: AskForLink) -> impl IntoView {
    layout(
        Layout::staff("ask-link", data.frame, data.bar),
        view! {
            <div class="card narrow">
                {data.faults.map(summary)} <h1>{data.heading}</h1> {paragraphs("", data.body)}
                <form class="fields" method="post" action=data.action autocomplete="off">
                    {field(data.email)}
                    <button class="button base">{data.submit}</button>
                </form>
                <p>
                    <a href=data.register.href>{data.register.label}</a>
                </p>
            </div>
        },
    )
}
