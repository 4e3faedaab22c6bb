//! "Do you want to listen?", and then whether the voice can be heard: three screens of one kind.
//!
//! The choice stays in the browser; the ways on are plain links, which the island of listening
//! takes note of.

use leptos::prelude::*;

use super::welcome::{Block, blocks};
use crate::{
    components::{
        layout::{Layout, layout},
        listening::heading,
        says::{hear, marked, span},
        symbols::symbol,
    },
    frame::{Bar, Frame, Link, Waiting},
    text::Says,
};

/// A screen of the sound check.
pub struct SoundCheck {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar.
    pub bar: Bar,
    /// The question that the screen puts.
    pub heading: Says,
    /// What the voice says as a sample, where it is to be heard.
    pub sample: Option<Says>,
    /// What to know or to do, each a symbol and a sentence.
    pub blocks: Vec<Block>,
    /// The other way on.
    pub other: Answer,
    /// The way on.
    pub onward: Answer,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// A way on.
pub struct Answer {
    /// Where it leads, and its words.
    pub link: Link,
    /// Its symbol.
    pub symbol: &'static str,
    /// What it chooses, where it does: `on` or `off`.
    pub chooses: Option<&'static str>,
}

/// The page.
#[must_use]
pub fn page(data: SoundCheck) -> impl IntoView {
    let heading = heading(data.frame.sound.as_ref(), &data.heading);
    layout(
        Layout::participant("sound", data.frame, Some(data.bar), data.waiting)
            .without_foot()
            .with_controls([data.other.link.says.clone(), data.onward.link.says.clone()]),
        view! {
            {data.sample.map(sample)}
            {heading}
            {blocks(data.blocks)}
            <div class="actions">
                {answer("button outlined", None, data.other)}
                {answer("button base", Some(""), data.onward)}
            </div>
        },
    )
}

fn sample(says: Says) -> impl IntoView {
    let hear = hear(&says, None);
    let (marks, text) = marked(says);
    view! {
        <div class="said sample" data-heard="">
            {symbol("bubble")} <p {..marks}>{text}</p>
            {hear}
        </div>
    }
}

fn answer(class: &'static str, next: Option<&'static str>, of: Answer) -> impl IntoView {
    view! {
        <a class=class href=of.link.href data-next=next data-choose-sound=of.chooses>
            {symbol(of.symbol)}
            {span(of.link.says)}
        </a>
    }
}
