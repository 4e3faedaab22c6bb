//! One question per screen, practice questions as well.

use leptos::{either::Either, prelude::*};

pub use crate::components::options::{FIELD, Kind, OptionRow};

use crate::{
    components::{
        bar::FORM,
        faults,
        layout::{Layout, layout},
        listening::listen,
        options::{boxes, option_rows},
        says::{hear, marked, paragraph, span},
        symbols::symbol,
    },
    frame::{Bar, FieldError, Frame, Sound, Waiting},
    text::Says,
};

/// A question's screen. The form is posted with `option` (once, several times or not at all) and
/// `action` (`next`, `skip` or `back`).
pub struct Question {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar.
    pub bar: Bar,
    /// Which mark the screen carries.
    pub screen: Screen,
    /// The question's key.
    pub key: String,
    /// The theme it belongs to.
    pub theme: Option<Says>,
    /// A calm line before it, e.g. "You may skip this one".
    pub intro: Option<Says>,
    /// The band that tells practice from the real thing.
    pub band: Option<Says>,
    /// The question.
    pub heading: Says,
    /// How to answer, e.g. "Choose up to three".
    pub instruction: Option<Says>,
    /// The question's symbol.
    pub symbol: String,
    /// One answer or several.
    pub kind: Kind,
    /// The options, in their fixed order.
    pub options: Vec<OptionRow>,
    /// What is wrong with the answer; the field's id is [`FIELD`].
    pub error: Option<FieldError>,
    /// The heading of the summary of faults.
    pub errors_heading: Says,
    /// Where the form is posted to.
    pub action: String,
    /// The button that goes on.
    pub next: Says,
    /// The button that skips, where skipping is offered.
    pub skip: Option<Says>,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// Which mark the screen carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A question before the real ones.
    Practice,
    /// A real one.
    Question,
}

/// The page.
#[must_use]
pub fn page(data: Question) -> impl IntoView {
    let screen = match data.screen {
        Screen::Practice => "practice",
        Screen::Question => "question",
    };
    let keep = data.waiting.is_some().then_some("");
    let described_by = described_by(data.instruction.is_some(), data.error.is_some());
    let summary = data
        .error
        .clone()
        .map(|error| faults::summary(data.errors_heading, error, data.waiting.as_ref()));
    let mark = data.error.as_ref().map(faults::mark);
    // Outside of the legend, whose words name the group of options.
    let hear = hear(&data.heading, Some(ASKED));
    let hear = hear.map(|button| view! { <div class="asking">{button}</div> });
    let sound = data.frame.sound.clone();
    let picture = sound.is_none().then(|| picture(&data.symbol));
    let top = top(sound.as_ref(), data.theme, &data.heading, &data.symbol);
    let chosen = data.options.iter().filter(|row| row.chosen).count();
    let controls = data.skip.clone().into_iter().chain([data.next.clone()]);
    layout(
        Layout::participant(screen, data.frame, Some(data.bar), data.waiting)
            .of_question(data.key)
            .with_controls(controls),
        view! {
            {data.band.map(|says| paragraph("band", says))}
            {summary}
            <form id=FORM method="post" action=data.action autocomplete="off" data-keep=keep>
                {mark} {top} {data.intro.map(|says| paragraph("intro", says))}
                {hear}
                <fieldset aria-describedby=described_by>
                    <legend>
                        <h1 id=ASKED class="ask" data-heard="">
                            {picture}
                            {span(data.heading)}
                        </h1>
                    </legend>
                    {data.instruction.map(instruction)}
                    {data.error.map(faults::beside)}
                    <div class="options">
                        {option_rows(data.kind, data.options)}
                        {boxes(data.kind, chosen)}
                    </div>
                </fieldset>
                {actions(data.skip, data.next)}
            </form>
        },
    )
}

/// The `id` of the question itself.
const ASKED: &str = "asked";

/// What stands above the question: its theme; with sound also the big button and the question's
/// symbol, so that the question has the whole width.
fn top(
    sound: Option<&Sound>,
    theme: Option<Says>,
    question: &Says,
    name: &str,
) -> impl IntoView + use<> {
    let theme = theme.map(|says| {
        let (marks, text) = marked(says);
        view! {
            <p class="theme" data-late="" {..marks}>
                {text}
            </p>
        }
    });
    match sound {
        None => Either::Left(theme),
        Some(sound) => Either::Right(view! {
            <div class="heading">{listen(sound, question)} {theme} {picture(name)}</div>
        }),
    }
}

fn picture(name: &str) -> impl IntoView + use<> {
    view! { <span class="picture">{symbol(name)}</span> }
}

fn described_by(has_instruction: bool, has_error: bool) -> Option<&'static str> {
    match (has_instruction, has_error) {
        (true, true) => Some("instruction fault"),
        (true, false) => Some("instruction"),
        (false, true) => Some(faults::BESIDE),
        (false, false) => None,
    }
}

fn instruction(says: Says) -> impl IntoView {
    let hear = hear(&says, None);
    let (marks, text) = marked(says);
    view! {
        <div class="said instruction" data-heard="">
            <p id="instruction" {..marks}>
                {text}
            </p>
            {hear}
        </div>
    }
}

fn actions(skip: Option<Says>, next: Says) -> impl IntoView {
    view! {
        <div class="actions">
            {skip
                .map(|says| {
                    view! {
                        <button class="button outlined" name="action" value="skip" data-skip="">
                            {symbol("skip")}
                            {span(says)}
                        </button>
                    }
                })}
            <button class="button base" name="action" value="next" data-next="">
                {span(next)}
                {symbol("next")}
            </button>
        </div>
    }
}
