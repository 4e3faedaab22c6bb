//! "Go on, or a new person?": asked when somebody comes back; shows no answer.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        next_person::next_person,
        says::{paragraph, span},
        symbols::symbol,
    },
    frame::{Bar, Frame, Link, Post, Waiting},
    text::Says,
};

/// The question whether to go on.
pub struct Resume {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar.
    pub bar: Bar,
    /// The question.
    pub heading: Says,
    /// A sentence under it.
    pub body: Option<Says>,
    /// To where the person left off.
    pub go_on: Link,
    /// Wipes the draft and starts anew.
    pub next_person: Post,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// The page.
#[must_use]
pub fn page(data: Resume) -> impl IntoView {
    layout(
        Layout::participant("resume", data.frame, Some(data.bar), data.waiting),
        view! {
            <div class="moment">
                {symbol("two-ways")} <h1 data-says=data.heading.id>{data.heading.text}</h1>
                {data.body.map(|says| paragraph("", says))}
            </div>
            <div class="choices">
                <a class="button base" href=data.go_on.href data-next="">
                    {span(data.go_on.says)}
                    {symbol("next")}
                </a>
                {next_person(false, data.next_person)}
            </div>
        },
    )
}
