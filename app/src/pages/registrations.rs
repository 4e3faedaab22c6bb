//! Registrations that wait for an administrator: who it is, and two buttons.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::Frame,
};

/// All that wait.
pub struct Registrations {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A few sentences, also that nobody waits.
    pub body: Vec<String>,
    /// Those who wait, the oldest first.
    pub waiting: Vec<Waiting>,
    /// The words of the button that approves.
    pub approve: String,
    /// The words of the button that does not.
    pub refuse: String,
}

/// Somebody who waits.
pub struct Waiting {
    /// Where the decision is posted to, as `action`.
    pub action: String,
    /// The person's name.
    pub name: String,
    /// Facts: a term and its words.
    pub facts: Vec<(String, String)>,
}

/// The page.
#[must_use]
pub fn page(data: Registrations) -> impl IntoView {
    let Registrations {
        frame,
        bar,
        heading,
        body,
        waiting,
        approve,
        refuse,
    } = data;
    let cards = waiting
        .into_iter()
        .map(move |of| card(of, approve.clone(), refuse.clone()));
    layout(
        Layout::staff("registrations", frame, bar),
        view! {
            <h1>{heading}</h1>
            {paragraphs("lead", body)}
            <ul class="cards">{cards.collect_view()}</ul>
        },
    )
}

fn card(of: Waiting, approve: String, refuse: String) -> impl IntoView {
    let facts = of.facts.into_iter().map(|(term, words)| {
        view! {
            <div>
                <dt>{term}</dt>
                <dd>{words}</dd>
            </div>
        }
    });
    view! {
        <li class="card">
            <h2>{of.name}</h2>
            <dl class="facts">{facts.collect_view()}</dl>
            <form method="post" action=of.action autocomplete="off">
                <button class="button base" name="action" value="approve">
                    {approve}
                </button>
                " "
                <button class="button" name="action" value="refuse">
                    {refuse}
                </button>
            </form>
        </li>
    }
}
