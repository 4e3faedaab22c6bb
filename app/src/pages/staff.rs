//! What analyst and administrator meet for now: the waves, their dates and states.

use leptos::prelude::*;

use super::municipality::home::StaffLink;
use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::Frame,
};

/// The overview of waves.
pub struct Overview {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page: where one is, and signing out.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A sentence or two of introduction.
    pub intro: Vec<String>,
    /// The waves, newest first.
    pub waves: Vec<OverviewWave>,
    /// To what else this role can do.
    pub links: Vec<StaffLink>,
}

/// One wave.
pub struct OverviewWave {
    /// Its name.
    pub name: String,
    /// Its state in words.
    pub state: String,
    /// Facts: a term and its words, e.g. "Open" and "1 to 30 November 2023".
    pub facts: Vec<(String, String)>,
}

/// The page.
#[must_use]
pub fn page(data: Overview) -> impl IntoView {
    layout(
        Layout::staff("overview", data.frame, data.bar),
        view! {
            <h1>{data.heading}</h1>
            {paragraphs("lead", data.intro)}
            {data.links.into_iter().map(link).collect_view()}
            <ul class="cards">{data.waves.into_iter().map(wave).collect_view()}</ul>
        },
    )
}

fn link(of: StaffLink) -> impl IntoView {
    view! {
        <p class="lead">
            <a href=of.href>{of.label}</a>
        </p>
    }
}

fn wave(of: OverviewWave) -> impl IntoView {
    view! {
        <li class="card">
            <div class="card-head">
                <h2>{of.name}</h2>
                <p class="state">{of.state}</p>
            </div>
            <dl class="facts">{of.facts.into_iter().map(fact).collect_view()}</dl>
        </li>
    }
}

fn fact((term, words): (String, String)) -> impl IntoView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{words}</dd>
        </div>
    }
}
