//! A page of plain text: help, invitation, privacy, accessibility.

use leptos::{either::Either, prelude::*};

use crate::{
    components::{
        bar::{FORM, carrying},
        layout::{Layout, layout},
        listening::heading,
        says::{self, hear, marked, paragraph, span},
    },
    frame::{Aside, Bar, Carried, Frame, Post},
    text::Says,
};

/// A page of plain text.
pub struct Document {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar, where it is wanted.
    pub bar: Option<Bar>,
    /// Which mark the screen carries.
    pub screen: Screen,
    /// The heading.
    pub heading: Says,
    /// Its parts, in order.
    pub sections: Vec<Section>,
    /// The one way on, e.g. from the invitation to the survey, or back to the path.
    pub onward: Aside,
    /// What was typed or chosen on the screen that the person comes from, where the way on posts it.
    pub carried: Option<Carried>,
}

/// Which mark the screen carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Help.
    Help,
    /// Any other text.
    Document,
}

/// A heading, where it needs one, and its sentences.
pub struct Section {
    /// The heading.
    pub heading: Option<Says>,
    /// The sentences, a paragraph each.
    pub body: Vec<Says>,
}

/// The page.
#[must_use]
pub fn page(data: Document) -> impl IntoView {
    let screen = match data.screen {
        Screen::Help => "help",
        Screen::Document => "document",
    };
    let sections = data.sections.into_iter().map(section).collect_view();
    let carried = data.carried.map(|carried| carrying(carried, ()));
    let controls = [data.onward.says().clone()];
    let heading = heading(data.frame.sound.as_ref(), &data.heading);
    layout(
        Layout::participant(screen, data.frame, data.bar, None).with_controls(controls),
        view! {
            <article class="document">
                {heading}
                {sections}
                {onward(data.onward)}
                {carried}
            </article>
        },
    )
}

fn onward(to: Aside) -> impl IntoView {
    match to {
        Aside::Link(link) => Either::Left(says::onward("button base", link)),
        Aside::Post(Post { action, says }) => Either::Right(view! {
            <button
                class="button base"
                form=FORM
                formaction=action
                name="action"
                value="show"
                data-next=""
            >
                {span(says)}
            </button>
        }),
    }
}

fn section_heading(says: Says) -> impl IntoView {
    let hear = hear(&says, None);
    let (marks, text) = marked(says);
    view! {
        <div class="said" data-heard="">
            <h2 {..marks}>{text}</h2>
            {hear}
        </div>
    }
}

fn section(of: Section) -> impl IntoView {
    let body = of
        .body
        .into_iter()
        .map(|says| paragraph("", says))
        .collect_view();
    view! {
        <section>
            {of
                .heading
                .map(section_heading)}
            {body}
        </section>
    }
}
