//! A municipality's results: first the measures that are followed, then what stands out, then every
//! question with what was found, a chart and the table beside it.
//!
//! Every number in it comes from a protected table or is finished text; nothing is worked out here.

pub mod figures;
pub mod question;
pub mod report;

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
        symbols::symbol,
    },
    frame::Frame,
};
use report::Report;

/// A municipality's results of one wave.
pub struct Results {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page: where one is, and signing out.
    pub bar: StaffBar,
    /// The municipality's name.
    pub municipality: String,
    /// The wave's name.
    pub wave: String,
    /// The heading, e.g. "Results for Asker".
    pub heading: String,
    /// Who, when and since when: stands at the head of every sheet of paper.
    pub running_head: String,
    /// Who and when, how many answered, a plain caution.
    pub summary: Vec<String>,
    /// The one explanation of what "withheld" means, where anything is.
    pub withheld_explanation: Option<String>,
    /// The figures.
    pub report: Report,
}

/// The page.
#[must_use]
pub fn page(data: Results) -> impl IntoView {
    layout(
        Layout::staff("results", data.frame, data.bar),
        view! {
            {running_head(data.running_head)}
            <div class="printed">
                <p class="over">{data.municipality} " · " {data.wave}</p>
                <h1>{data.heading}</h1>
                {summary(data.summary, data.withheld_explanation)}
                {report::report(data.report)}
            </div>
        },
    )
}

/// On paper alone, where it stands at the head of every sheet.
pub(super) fn running_head(text: String) -> impl IntoView {
    view! {
        <p class="running-head" aria-hidden="true">
            {text}
        </p>
    }
}

pub(super) fn summary(text: Vec<String>, withheld: Option<String>) -> impl IntoView {
    let explanation = withheld.map(|text| {
        view! {
            <p class="withheld-explanation">
                {symbol("box-closed")} <span>{text}</span>
            </p>
        }
    });
    view! { <div class="card summary">{paragraphs("", text)} {explanation}</div> }
}
