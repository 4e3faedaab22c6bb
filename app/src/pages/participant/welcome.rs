//! Welcome: what this is, who asks, that it is voluntary and anonymous, how it works.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        listening::heading,
        says::{paragraph, span},
        symbols::symbol,
    },
    frame::{Bar, Frame, Link, Waiting},
    text::Says,
};

/// The welcome.
pub struct Welcome {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar.
    pub bar: Bar,
    /// A line before all else, e.g. that what was kept was too old.
    pub notice: Option<Says>,
    /// The heading.
    pub heading: Says,
    /// Short blocks, each a symbol and a sentence.
    pub blocks: Vec<Block>,
    /// The way on.
    pub start: Link,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// A symbol and a sentence.
pub struct Block {
    /// The symbol's name, see `components::symbols`.
    pub symbol: String,
    /// The sentence.
    pub says: Says,
}

/// The page.
#[must_use]
pub fn page(data: Welcome) -> impl IntoView {
    let heading = heading(data.frame.sound.as_ref(), &data.heading);
    layout(
        Layout::participant("welcome", data.frame, Some(data.bar), data.waiting)
            .with_controls([data.start.says.clone()]),
        view! {
            {data.notice.map(|says| paragraph("notice", says))}
            {heading}
            {blocks(data.blocks)}
            <div class="actions">
                <a class="button base" href=data.start.href data-next="">
                    {span(data.start.says)}
                    {symbol("next")}
                </a>
            </div>
        },
    )
}

/// All of them, below each other.
pub(super) fn blocks(of: Vec<Block>) -> impl IntoView {
    view! { <ul class="blocks">{of.into_iter().map(block).collect_view()}</ul> }
}

fn block(of: Block) -> impl IntoView {
    view! {
        <li>
            <span class="picture">{symbol(&of.symbol)}</span>
            {paragraph("", of.says)}
        </li>
    }
}
