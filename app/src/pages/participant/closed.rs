//! No answering now: outside the wave's dates, or since the person is on leave.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        listening::before_heading,
        next_person::next_person,
        says::{marks, onward, paragraph},
        symbols::symbol,
    },
    frame::{Bar, Frame, Link, Post, Waiting},
    text::Says,
};

/// Why there is no answering now.
pub struct Closed {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar, where it is wanted.
    pub bar: Option<Bar>,
    /// The heading.
    pub heading: Says,
    /// A few sentences; dates in words.
    pub body: Vec<Says>,
    /// The way to the demo, which is always open.
    pub demo: Option<Link>,
    /// For the next person, where this one was in the middle of answering (on leave).
    pub next_person: Option<Post>,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// The page.
#[must_use]
pub fn page(data: Closed) -> impl IntoView {
    let body = data
        .body
        .into_iter()
        .map(|says| paragraph("", says))
        .collect_view();
    let demo = data.demo.iter().map(|link| link.says.clone());
    let next = data.next_person.iter().map(|post| post.says.clone());
    let controls: Vec<_> = demo.chain(next).collect();
    let listen = before_heading(data.frame.sound.as_ref(), &data.heading);
    layout(
        Layout::participant("closed", data.frame, data.bar, data.waiting).with_controls(controls),
        view! {
            {listen}
            <div class="moment">
                {symbol("calendar-bar")} <h1 {..marks(&data.heading)}>{data.heading.text.clone()}</h1>
                {body}
                {data.demo.map(|link| onward("button outlined", link))}
                {data.next_person.map(|post| next_person(true, post))}
            </div>
        },
    )
}
