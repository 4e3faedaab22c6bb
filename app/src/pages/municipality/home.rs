//! The contact person's first page: the municipality's waves and the way to their results.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
        symbols::symbol,
    },
    frame::Frame,
};

/// The contact person's first page.
pub struct Home {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page: where one is, and signing out.
    pub bar: StaffBar,
    /// The municipality's name, the page's heading.
    pub municipality: String,
    /// The county's name.
    pub county: String,
    /// A sentence or two of introduction.
    pub intro: Vec<String>,
    /// The heading over the waves.
    pub waves_heading: String,
    /// The waves, newest first.
    pub waves: Vec<WaveCard>,
    /// Said where there are none.
    pub none: Option<String>,
}

/// One wave, as the municipality sees it.
pub struct WaveCard {
    /// Its name.
    pub name: String,
    /// Its state in words.
    pub state: String,
    /// When it is or was open, in words.
    pub dates: String,
    /// More, in words, e.g. about how many have answered.
    pub lines: Vec<String>,
    /// The way to the results, where there are any.
    pub results: Option<StaffLink>,
}

/// A link with plain words.
pub struct StaffLink {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub label: String,
}

/// The page.
#[must_use]
pub fn page(data: Home) -> impl IntoView {
    layout(
        Layout::staff("home", data.frame, data.bar),
        view! {
            <p class="over">{data.county}</p>
            <h1>{data.municipality}</h1>
            {paragraphs("lead", data.intro)}
            <h2>{data.waves_heading}</h2>
            {paragraphs("", data.none.into_iter().collect())}
            <ul class="cards">{data.waves.into_iter().map(wave).collect_view()}</ul>
        },
    )
}

fn wave(of: WaveCard) -> impl IntoView {
    view! {
        <li class="card">
            <div class="card-head">
                <h3>{of.name}</h3>
                <p class="state">{of.state}</p>
            </div>
            <p class="dates">{of.dates}</p>
            {paragraphs("", of.lines)}
            {of.results.map(results)}
        </li>
    }
}

fn results(of: StaffLink) -> impl IntoView {
    view! {
        <a class="button base" href=of.href data-results="">
            <span>{of.label}</span>
            {symbol("next")}
        </a>
    }
}
