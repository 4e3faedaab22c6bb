//! "Go on, or a new person?": asked when somebody comes back; shows no answer.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        listening::before_heading,
        next_person::next_person,
        says::{marks, paragraph, span},
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
    let listen = before_heading(data.frame.sound.as_ref(), &data.heading);
    layout(
        Layout::participant("resume", data.frame, Some(data.bar), data.waiting)
            .with_controls([data.go_on.says.clone(), data.next_person.says.clone()]),
        view! {
            {listen}
            <div class="moment">
                {symbol("two-ways")} <h1 {..marks(&data.heading)}>{data.heading.text.clone()}</h1>
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
