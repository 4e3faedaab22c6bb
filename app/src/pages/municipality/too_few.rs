//! Too few answered: a plain explanation and no number about the municipality whatever.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
        symbols::symbol,
    },
    frame::Frame,
};

/// The explanation.
pub struct TooFew {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page: where one is, and signing out.
    pub bar: StaffBar,
    /// The municipality's name.
    pub municipality: String,
    /// The wave's name.
    pub wave: String,
    /// The heading.
    pub heading: String,
    /// A few sentences.
    pub body: Vec<String>,
}

/// The page.
#[must_use]
pub fn page(data: TooFew) -> impl IntoView {
    layout(
        Layout::staff("too-few", data.frame, data.bar),
        view! {
            <p class="over">{data.municipality} " · " {data.wave}</p>
            <div class="card explained" data-scope="municipality" data-status="withheld">
                <span class="picture">{symbol("box-closed")}</span>
                <div>
                    <h1>{data.heading}</h1>
                    {paragraphs("", data.body)}
                </div>
            </div>
        },
    )
}
