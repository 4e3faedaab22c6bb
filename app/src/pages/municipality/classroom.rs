//! The classroom screen, to project: how to come in, and about how many have answered. Nothing on it
//! moves.

use leptos::prelude::*;

use super::home::StaffLink;
use crate::{
    components::{
        extras::{extra, extras},
        layout::{Layout, layout},
        qr::{Qr, qr},
        staff::paragraphs,
        symbols::symbol,
    },
    frame::Frame,
};

/// The screen.
pub struct Classroom {
    /// What every page has.
    pub frame: Frame,
    /// The heading.
    pub heading: String,
    /// The QR code.
    pub qr: Qr,
    /// Three steps, each with the name of its symbol.
    pub steps: Vec<(&'static str, String)>,
    /// What stands over the address.
    pub address_label: String,
    /// The short address.
    pub address: String,
    /// What stands over the code.
    pub code_label: String,
    /// The code, in groups.
    pub code: String,
    /// About how many have answered, and when that was counted.
    pub answered: Vec<String>,
    /// A block for each ten that have answered for sure.
    pub blocks: u32,
    /// How often the band is fetched anew, in seconds.
    pub refresh: u32,
    /// Fetches the page anew where nothing does by itself.
    pub again: StaffLink,
    /// The words of the button that fills the screen.
    pub fill: String,
    /// The way back.
    pub back: StaffLink,
}

/// The page.
#[must_use]
pub fn page(data: Classroom) -> impl IntoView {
    let steps = data.steps.into_iter().map(|(name, words)| {
        view! {
            <li>
                {symbol(name)} <p>{words}</p>
            </li>
        }
    });
    let blocks = (0..data.blocks).map(|_| view! { <span class="ten"></span> });
    layout(
        Layout::classroom(data.frame),
        view! {
            <h1>{data.heading}</h1>
            {qr(data.qr)}
            <div class="how">
                <ol class="class-steps">{steps.collect_view()}</ol>
                <p class="over">{data.address_label}</p>
                <p class="class-address" dir="ltr">
                    {data.address}
                </p>
                <p class="over">{data.code_label}</p>
                <p class="big-code">
                    <bdi dir="ltr">{data.code}</bdi>
                </p>
            </div>
            <div class="strip">
                <div id="answered" data-refresh=data.refresh.to_string()>
                    {paragraphs("", data.answered)}
                    <p class="tens" aria-hidden="true">
                        {blocks.collect_view()}
                    </p>
                </div>
                <p class="class-tools">
                    <a href=data.again.href>{data.again.label}</a>
                    " "
                    <a href=data.back.href>{data.back.label}</a>
                    " "
                    {extra("screen", data.fill)}
                </p>
                {extras(String::new())}
            </div>
        },
    )
}
