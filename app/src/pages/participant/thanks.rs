//! Thanks, once and plainly; and the way to the next person.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        listening::before_heading,
        next_person::next_person,
        says::{marks, paragraph},
        symbols::symbol,
    },
    frame::{Bar, Frame, Post, Waiting},
    text::Says,
};

/// Thanks.
pub struct Thanks {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar, where it is wanted.
    pub bar: Option<Bar>,
    /// Which mark the screen carries.
    pub screen: Screen,
    /// The heading.
    pub heading: Says,
    /// One or two sentences.
    pub body: Vec<Says>,
    /// Wipes everything and returns to the chooser.
    pub next_person: Post,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// Which mark the screen carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Answers were sent.
    Thanks,
    /// The demo has ended; nothing was stored.
    DemoThanks,
}

/// The page.
#[must_use]
pub fn page(data: Thanks) -> impl IntoView {
    let (screen, picture) = match data.screen {
        Screen::Thanks => ("thanks", "box-closed"),
        Screen::DemoThanks => ("demo-thanks", "demo"),
    };
    let body = data
        .body
        .into_iter()
        .map(|says| paragraph("", says))
        .collect_view();
    let listen = before_heading(data.frame.sound.as_ref(), &data.heading);
    layout(
        Layout::participant(screen, data.frame, data.bar, data.waiting)
            .with_controls([data.next_person.says.clone()]),
        view! {
            {listen}
            <div class="moment">
                {symbol(picture)} <h1 {..marks(&data.heading)}>{data.heading.text.clone()}</h1> {body}
                {next_person(true, data.next_person)}
            </div>
        },
    )
}
