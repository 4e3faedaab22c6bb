//! No results of the municipality: too few answered, or they are not ready, held or over. A plain
//! explanation and no number about the municipality whatever; where too few answered, the county's
//! and the nation's figures instead.

use leptos::prelude::*;

use super::results::{report, running_head, summary};
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
    /// What can be done next time.
    pub next_time: Option<NextTime>,
    /// Others' figures.
    pub instead: Option<Instead>,
}

/// What can be done so that there are results next time.
pub struct NextTime {
    /// The heading.
    pub heading: String,
    /// What can be done.
    pub items: Vec<String>,
    /// What cannot be helped.
    pub note: String,
}

/// The county's and the nation's figures.
pub struct Instead {
    /// Whose they are: the heading.
    pub heading: String,
    /// Who and when; stands at the head of every sheet of paper.
    pub running_head: String,
    /// How many answered, a plain caution.
    pub summary: Vec<String>,
    /// The one explanation of what "withheld" means, where anything is.
    pub withheld_explanation: Option<String>,
    /// The figures.
    pub report: report::Report,
}

/// The page.
#[must_use]
pub fn page(data: TooFew) -> impl IntoView {
    let running = data
        .instead
        .as_ref()
        .map(|instead| running_head(instead.running_head.clone()));
    layout(
        Layout::staff("too-few", data.frame, data.bar),
        view! {
            {running}
            <div class="printed">
                <p class="over">{data.municipality} " · " {data.wave}</p>
                <div class="card explained" data-scope="municipality" data-status="withheld">
                    <span class="picture">{symbol("box-closed")}</span>
                    <div>
                        <h1>{data.heading}</h1>
                        {paragraphs("", data.body)}
                    </div>
                </div>
                {data.next_time.map(next_time)}
                {data.instead.map(instead)}
            </div>
        },
    )
}

fn next_time(of: NextTime) -> impl IntoView {
    let items = of
        .items
        .into_iter()
        .map(|item| view! { <li>{item}</li> })
        .collect_view();
    view! {
        <section class="card next-time">
            <h2>{of.heading}</h2>
            <ul>{items}</ul>
            {paragraphs("note", vec![of.note])}
        </section>
    }
}

fn instead(of: Instead) -> impl IntoView {
    // Marked whole, so that what is told of the municipality can be told from it.
    view! {
        <section class="others" data-others="">
            <h2>{of.heading}</h2>
            {summary(of.summary, of.withheld_explanation)}
            {report::report(of.report)}
        </section>
    }
}
