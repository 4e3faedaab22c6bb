//! The document around every page: head, skip link, bar, `<main>`, sender.

use leptos::{either::Either, prelude::*};

use super::{
    bar::bar,
    listening::{player_controls, players},
    says::{marks, span},
    staff::{StaffBar, staff_bar},
    symbols::symbol,
    waiting_sign::waiting_sign,
};
use crate::{
    frame::{Assets, Bar, DemoBand, Frame, Link, Waiting},
    text::Says,
};

/// A page's icon, in the page itself so that no request is made for it.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' \
    viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%231D4F63'/%3E%3Cg \
    fill='none' stroke='%23fff' stroke-width='2.2' stroke-linejoin='round'%3E%3Cpath d='M6 8h13v9h-7l-4 \
    4v-4H6z'/%3E%3Cpath fill='%23fff' d='M22 13h4v9h-3v4l-4-4h-6v-1'/%3E%3C/g%3E%3C/svg%3E";

/// What the document needs beside the page's content.
pub(crate) struct Layout {
    frame: Frame,
    screen: &'static str,
    question: Option<String>,
    bar: Option<Bar>,
    staff: Option<StaffBar>,
    waiting: Option<Waiting>,
    /// The page's own controls, which have no small buttons: without scripts they are heard here.
    controls: Vec<Says>,
    /// Who asks, at the foot; left out where a screen is to fit without scrolling.
    foot: bool,
    /// Whether the page has buttons that work with scripts alone.
    extras: bool,
    audience: &'static str,
}

impl Layout {
    /// A page of the participant's path. `screen` is the mark that `<main>` carries.
    pub(crate) fn participant(
        screen: &'static str,
        frame: Frame,
        bar: Option<Bar>,
        waiting: Option<Waiting>,
    ) -> Self {
        Self {
            frame,
            screen,
            question: None,
            bar,
            staff: None,
            waiting,
            controls: Vec::new(),
            foot: true,
            extras: false,
            audience: "participant",
        }
    }

    /// The same for a question, which is to fit without scrolling.
    pub(crate) fn of_question(mut self, key: String) -> Self {
        self.question = Some(key);
        self.without_foot()
    }

    /// The same with these controls of the page's own, such as the way on.
    pub(crate) fn with_controls(mut self, controls: impl IntoIterator<Item = Says>) -> Self {
        self.controls.extend(controls);
        self
    }

    /// The same without the sender at the foot, where the page ends with a bar of its own.
    pub(crate) fn without_foot(mut self) -> Self {
        self.foot = false;
        self
    }

    /// The same with buttons that work with scripts alone.
    pub(crate) fn with_extras(mut self) -> Self {
        self.extras = true;
        self
    }

    /// A screen to project: nothing around its content.
    pub(crate) fn classroom(frame: Frame) -> Self {
        Self {
            frame,
            screen: "classroom",
            question: None,
            bar: None,
            staff: None,
            waiting: None,
            controls: Vec::new(),
            foot: false,
            extras: true,
            audience: "staff classroom",
        }
    }

    /// A page of a contact person or of staff.
    pub(crate) fn staff(screen: &'static str, frame: Frame, staff: StaffBar) -> Self {
        Self {
            frame,
            screen,
            question: None,
            bar: None,
            staff: Some(staff),
            waiting: None,
            controls: Vec::new(),
            foot: true,
            extras: false,
            audience: "staff",
        }
    }
}

/// The whole document.
pub(crate) fn layout(of: Layout, content: impl IntoView) -> impl IntoView {
    let Layout {
        frame,
        screen,
        question,
        bar: participant_bar,
        staff,
        waiting,
        mut controls,
        foot,
        extras,
        audience,
    } = of;
    controls.extend(participant_bar.iter().flat_map(Bar::texts));
    controls.extend(frame.privacy.iter().map(|link| link.says.clone()));
    controls.extend(frame.accessibility.iter().map(|link| link.says.clone()));
    let has_island = extras
        || waiting.as_ref().is_some_and(|of| of.still.is_none())
        || frame.sound.as_ref().is_some_and(|sound| !sound.is_still);
    let head = head(&frame, has_island);
    let foot = foot.then(|| sender(&frame));
    let Frame {
        locale,
        skip_to_content,
        demo,
        sound,
        ..
    } = frame;
    let listening = sound.is_some().then_some("");
    let participant_bar = participant_bar.map(|of| bar(of, sound.as_ref()));
    view! {
        <html lang=locale.lang dir=locale.dir data-script=locale.script>
            {head}
            <body class=audience data-listening=listening>
                {sound.map(player_controls)} <a class="skip-link" href="#content">
                    {skip_to_content}
                </a>
                {demo.map(demo_band)}
                {participant_bar}
                {staff.map(staff_bar)}
                <main id="content" tabindex="-1" data-screen=screen data-question=question>
                    {waiting.map(waiting_sign)}
                    {content}
                </main>
                {foot}
                {players(controls)}
            </body>
        </html>
    }
}

fn head(frame: &Frame, has_island: bool) -> impl IntoView + use<> {
    let Assets { css, client_js } = frame.assets.clone();
    let script = has_island.then(|| {
        let nonce = frame.nonce.clone();
        view! { <script type="module" nonce=nonce src=client_js></script> }
    });
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <meta name="theme-color" content="#F6F5F1" media="(prefers-color-scheme: light)"/>
            <meta name="theme-color" content="#12181F" media="(prefers-color-scheme: dark)"/>
            <meta name="format-detection" content="telephone=no"/>
            <title>{frame.title.clone()}</title>
            <link rel="stylesheet" href=css/>
            <link rel="icon" href=ICON/>
            {script}
        </head>
    }
}

fn demo_band(of: DemoBand) -> impl IntoView {
    view! {
        <aside class="demo-band">
            {symbol("demo")}
            {span(of.says)}
        </aside>
    }
}

fn sender(frame: &Frame) -> impl IntoView + use<> {
    let who = match frame.logo.clone() {
        Some(logo) => Either::Left(view! { <img class="logo" src=logo.src alt=logo.alt/> }),
        None => Either::Right(span(frame.sender.clone())),
    };
    view! {
        <footer class="foot">
            <div class="width">
                <p class="sender">{who}</p>
                {foot_link(frame.privacy.clone())}
                {foot_link(frame.accessibility.clone())}
            </div>
        </footer>
    }
}

fn foot_link(of: Option<Link>) -> impl IntoView {
    of.map(|link| {
        view! {
            <a href=link.href {..marks(&link.says)}>
                {link.says.text.clone()}
            </a>
        }
    })
}
