//! The contact person's first page: where the municipality stands in the wave that is under way, what
//! to do now, and the way to results.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        qr::{Qr, qr},
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
    /// The waves that are not over for this municipality.
    pub under_way: Vec<UnderWay>,
    /// The heading over the waves.
    pub waves_heading: String,
    /// The waves, newest first.
    pub waves: Vec<WaveCard>,
    /// Said where there are none.
    pub none: Option<String>,
    /// What else there is for contacts, at the foot.
    pub more: Vec<StaffLink>,
}

/// A wave that the municipality takes part in now.
pub struct UnderWay {
    /// Its name.
    pub name: String,
    /// Its steps from registering to results, in order.
    pub steps: Vec<Step>,
    /// About how many have answered, and when that was counted: a sentence each.
    pub answered: Vec<String>,
    /// What to do now: a heading, and sentences.
    pub now: (String, Vec<String>),
    /// The code; nothing once the collection is closed.
    pub code: Option<CodeCard>,
    /// Ways to reach participants: each with a sentence on what it is for.
    pub ways: (String, Vec<(StaffLink, String)>),
    /// What can be ended here.
    pub end: Option<End>,
}

/// A step of a wave.
pub struct Step {
    /// Its name.
    pub name: String,
    /// When, in words.
    pub when: Option<String>,
    /// Where it lies.
    pub place: StepPlace,
    /// The same in a word, for those who do not see it.
    pub place_words: String,
}

/// Where a step lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepPlace {
    /// Behind.
    Done,
    /// Now.
    Now,
    /// Ahead.
    Ahead,
}

/// The municipality's code.
pub struct CodeCard {
    /// The heading.
    pub heading: String,
    /// The code, in groups.
    pub code: String,
    /// What the link is.
    pub link_label: String,
    /// The address with the code.
    pub link: String,
    /// Where the code is typed: words, then the short address.
    pub short: String,
    /// The QR code of the link.
    pub qr: Qr,
    /// To whom it may be given.
    pub note: String,
    /// The way to a new one.
    pub new: StaffLink,
}

/// Ending the collection, apart from all else.
pub struct End {
    /// The heading.
    pub heading: String,
    /// What it means, or that it is on its way.
    pub words: Vec<String>,
    /// The way to the page where it is decided.
    pub link: StaffLink,
}

/// One wave, as the municipality sees it.
pub struct WaveCard {
    /// Its name.
    pub name: String,
    /// Its state in words.
    pub state: String,
    /// When it is or was open, in words.
    pub dates: String,
    /// More, in words.
    pub lines: Vec<String>,
    /// The way to the results, where there are any.
    pub results: Option<StaffLink>,
}

/// A link with plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
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
            {data.under_way.into_iter().map(under_way).collect_view()}
            <h2>{data.waves_heading}</h2>
            {paragraphs("", data.none.into_iter().collect())}
            <ul class="cards">{data.waves.into_iter().map(wave).collect_view()}</ul>
            <ul class="links">{data.more.into_iter().map(item).collect_view()}</ul>
        },
    )
}

fn under_way(of: UnderWay) -> impl IntoView {
    let (now_heading, now_words) = of.now;
    let (ways_heading, ways) = of.ways;
    view! {
        <h2>{of.name}</h2>
        <ol class="steps-of-wave">{of.steps.into_iter().map(step).collect_view()}</ol>
        <div class="cards">
            <section class="card now">
                <h3>{now_heading}</h3>
                {paragraphs("", now_words)}
                {paragraphs("answered", of.answered)}
            </section>
            {of.code.map(code_card)}
            <section class="card">
                <h3>{ways_heading}</h3>
                <ul class="ways">{ways.into_iter().map(way).collect_view()}</ul>
            </section>
            {of.end.map(end)}
        </div>
    }
}

fn step(of: Step) -> impl IntoView {
    let class = match of.place {
        StepPlace::Done => "done",
        StepPlace::Now => "current",
        StepPlace::Ahead => "ahead",
    };
    let is_now = of.place == StepPlace::Now;
    view! {
        <li class=class aria-current=is_now.then_some("step")>
            <strong>{of.name}</strong>
            <span class="unseen">{format!(" ({}) ", of.place_words)}</span>
            {of.when.map(|when| view! { <span class="when">{when}</span> })}
        </li>
    }
}

fn code_card(of: CodeCard) -> impl IntoView {
    view! {
        <section class="card code-card">
            <div>
                <h3>{of.heading}</h3>
                <p class="big-code">
                    <bdi dir="ltr">{of.code}</bdi>
                </p>
                <p>{of.short}</p>
                <p class="subtle">{of.link_label}</p>
                <p class="to-copy" dir="ltr">
                    {of.link}
                </p>
                <p>{of.note}</p>
                <p>
                    <a href=of.new.href>{of.new.label}</a>
                </p>
            </div>
            {qr(of.qr)}
        </section>
    }
}

fn way((link, words): (StaffLink, String)) -> impl IntoView {
    view! {
        <li>
            <a href=link.href>{link.label}</a>
            <p>{words}</p>
        </li>
    }
}

fn end(of: End) -> impl IntoView {
    view! {
        <section class="card apart">
            <h3>{of.heading}</h3>
            {paragraphs("", of.words)}
            <p>
                <a href=of.link.href>{of.link.label}</a>
            </p>
        </section>
    }
}

fn item(of: StaffLink) -> impl IntoView {
    view! {
        <li>
            <a href=of.href>{of.label}</a>
        </li>
    }
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
