//! Guidance for teachers: how a class is run, in the room and from afar.

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
pub struct Guidance {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A few sentences.
    pub intro: Vec<String>,
    /// Parts: a heading, and points in their order.
    pub parts: Vec<(String, Vec<String>)>,
    /// The demo.
    pub demo: StaffLink,
    /// The way back.
    pub back: StaffLink,
}

/// The page.
#[must_use]
pub fn page(data: Guidance) -> impl IntoView {
    let parts = data.parts.into_iter().map(|(heading, points)| {
        let points = points.into_iter().map(|point| view! { <li>{point}</li> });
        view! {
            <h2>{heading}</h2>
            <ol class="points">{points.collect_view()}</ol>
        }
    });
    layout(
        Layout::staff("guidance", data.frame, data.bar),
        view! {
            <h1>{data.heading}</h1>
            {paragraphs("lead", data.intro)}
            <p>
                <a href=data.demo.href>{data.demo.label}</a>
            </p>
            {parts.collect_view()}
            <p class="way-back">
                <a href=data.back.href>{data.back.label}</a>
            </p>
        },
    )
}
