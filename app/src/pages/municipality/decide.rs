//! A page on which something is decided that cannot easily be undone: what it means, then a button.

use leptos::prelude::*;

use super::home::StaffLink;
use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::Frame,
};

/// The page.
pub struct Decide {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// How it stands now, where something has been decided already.
    pub standing: Option<String>,
    /// What it means, a point each.
    pub points: Vec<String>,
    /// The button; nothing where there is nothing to decide.
    pub button: Option<DecideButton>,
    /// The way back without deciding.
    pub back: StaffLink,
}

/// The button that decides.
pub struct DecideButton {
    /// Where the form is posted to.
    pub action: String,
    /// A name and value posted along.
    pub field: (&'static str, String),
    /// The button's words.
    pub label: String,
}

/// The page.
#[must_use]
pub fn page(data: Decide) -> impl IntoView {
    let points = data
        .points
        .into_iter()
        .map(|point| view! { <li>{point}</li> });
    layout(
        Layout::staff("decide", data.frame, data.bar),
        view! {
            <div class="card narrow">
                <h1>{data.heading}</h1>
                {paragraphs("standing", data.standing.into_iter().collect())}
                <ul class="points">{points.collect_view()}</ul>
                {data.button.map(button)}
                <p>
                    <a href=data.back.href>{data.back.label}</a>
                </p>
            </div>
        },
    )
}

fn button(of: DecideButton) -> impl IntoView {
    let (name, value) = of.field;
    view! {
        <form method="post" action=of.action autocomplete="off">
            <input type="hidden" name=name value=value/>
            <button class="button base">{of.label}</button>
        </form>
    }
}
