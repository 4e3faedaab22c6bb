//! Something went wrong: kind words and the way home.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        listening::before_heading,
        says::{marks, onward, paragraph},
        symbols::symbol,
    },
    frame::{Bar, Frame, Link},
    text::Says,
};

/// What went wrong, in words for whoever meets it.
pub struct Problem {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar, where it is wanted.
    pub bar: Option<Bar>,
    /// The heading.
    pub heading: Says,
    /// What to do.
    pub body: Says,
    /// The way home.
    pub home: Link,
}

/// The page.
#[must_use]
pub fn page(data: Problem) -> impl IntoView {
    let listen = before_heading(data.frame.sound.as_ref(), &data.heading);
    layout(
        Layout::participant("problem", data.frame, data.bar, None)
            .with_controls([data.home.says.clone()]),
        view! {
            {listen}
            <div class="moment">
                {symbol("signpost")} <h1 {..marks(&data.heading)}>{data.heading.text.clone()}</h1>
                {paragraph("", data.body)} {onward("button base", data.home)}
            </div>
        },
    )
}
