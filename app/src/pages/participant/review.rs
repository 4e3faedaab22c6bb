//! Look over and send: all that was answered, with the way back to each.

use leptos::{either::EitherOf3, prelude::*};

use crate::{
    components::{
        bar::FORM,
        faults,
        layout::{Layout, layout},
        listening::heading,
        next_person::next_person,
        options::chip,
        says::{hear, marks, paragraph, span},
        symbols::symbol,
    },
    frame::{Bar, FieldError, Frame, Post, Waiting},
    islands::waiting::Sign,
    text::Says,
};

/// All that was answered, before it is sent.
pub struct Review {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar.
    pub bar: Bar,
    /// The heading.
    pub heading: Says,
    /// How to use the page.
    pub intro: Says,
    /// The answers, by theme.
    pub themes: Vec<ReviewTheme>,
    /// The answers as the server has sealed them, unreadable on the device.
    pub sealed: String,
    /// Where the form is posted to.
    pub action: String,
    /// Said once before sending: nobody can see whose answers they are.
    pub anonymous: Option<Says>,
    /// The button.
    pub send: Says,
    /// What went wrong with sending.
    pub error: Option<FieldError>,
    /// The heading of the summary of faults.
    pub errors_heading: Says,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// The answers of one theme.
pub struct ReviewTheme {
    /// The theme's name.
    pub heading: Says,
    /// Its questions, in order.
    pub rows: Vec<ReviewRow>,
}

/// One question and what was answered.
pub struct ReviewRow {
    /// The question.
    pub question: Says,
    /// Its symbol.
    pub symbol: String,
    /// What was chosen.
    pub answers: Vec<ReviewAnswer>,
    /// Said in place of an answer, where there is none.
    pub not_answered: Option<Says>,
    /// The way back to the question.
    pub change_href: String,
    /// The word for it.
    pub change: Says,
}

/// One chosen option.
pub struct ReviewAnswer {
    /// Its words.
    pub says: Says,
    /// Its symbol's name.
    pub symbol: String,
    /// Its colour's name.
    pub colour: String,
}

/// The page. With the island, what is marked `data-answers` leaves the page when the send has to
/// wait on the device, and the content of the template marked `data-kept` takes its place.
#[must_use]
pub fn page(data: Review) -> impl IntoView {
    let waiting = data.waiting.clone();
    let (frame, bar) = (data.frame.clone(), data.bar.clone());
    let send = data.send.clone();
    let content = match waiting.clone() {
        Some(texts) if texts.still == Some(Sign::WillSend) => EitherOf3::A(kept(texts)),
        Some(texts) => EitherOf3::B(view! {
            <template data-kept="">{kept(texts)}</template>
            {answers(data)}
        }),
        None => EitherOf3::C(answers(data)),
    };
    layout(
        Layout::participant("review", frame, Some(bar), waiting)
            .without_foot()
            .with_controls([send]),
        content,
    )
}

fn answers(data: Review) -> impl IntoView {
    let heading = heading(data.frame.sound.as_ref(), &data.heading);
    let keep = data.waiting.is_some().then_some("");
    let summary = data
        .error
        .map(|error| faults::summary(data.errors_heading, error, data.waiting.as_ref()));
    let themes = data
        .themes
        .into_iter()
        .enumerate()
        .map(|(index, of)| theme(index, of))
        .collect_view();
    view! {
        <div data-answers="">
            {summary} {heading} {paragraph("lead", data.intro)} {themes}
            <form
                id=FORM
                method="post"
                action=data.action
                autocomplete="off"
                data-keep-sealed=keep
            >
                <input type="hidden" name="sealed" value=data.sealed/>
                {data.anonymous.map(anonymous)}
                <div class="actions">
                    <button class="button base" name="action" value="send" data-next="">
                        {span(data.send)}
                        {symbol("next")}
                    </button>
                </div>
            </form>
        </div>
    }
}

fn theme(index: usize, of: ReviewTheme) -> impl IntoView {
    let hear = hear(&of.heading, None);
    let rows = of
        .rows
        .into_iter()
        .enumerate()
        .map(|(number, of)| row(&format!("{index}-{number}"), of))
        .collect_view();
    view! {
        <section class="reviewed">
            <div class="said" data-heard="">
                <h2 {..marks(&of.heading)}>{of.heading.text.clone()}</h2>
                {hear}
            </div>
            <ul>{rows}</ul>
        </section>
    }
}

/// `id` tells this row's elements from those of others, for the name of the link to change it.
fn row(id: &str, of: ReviewRow) -> impl IntoView + use<> {
    let hear = hear(&of.question, None);
    let question = format!("question-{id}");
    let change = format!("change-{id}");
    let name = format!("{change} {question}");
    view! {
        <li data-heard="">
            <span class="picture">{symbol(&of.symbol)}</span>
            <div>
                <p class="question" {..marks(&of.question)} id=question>
                    {of.question.text.clone()}
                </p>
                {of.answers.into_iter().map(answer).collect_view()}
                {of.not_answered.map(not_answered)}
            </div>
            <a class="tool" href=of.change_href aria-labelledby=name>
                {symbol("change")}
                <span class="unseen" {..marks(&of.change)} id=change>
                    {of.change.text.clone()}
                </span>
            </a>
            {hear}
        </li>
    }
}

fn answer(of: ReviewAnswer) -> impl IntoView {
    view! { <p class="answer">{chip(&of.symbol, &of.colour)} {span(of.says)}</p> }
}

fn not_answered(says: Says) -> impl IntoView {
    view! { <p class="answer">{chip("slate-bar", "slate")} {span(says)}</p> }
}

fn anonymous(says: Says) -> impl IntoView {
    view! {
        <div class="promise">
            <span class="picture">{symbol("box-sheets")}</span>
            {paragraph("", says)}
        </div>
    }
}

/// What takes the place of the answers while the sealed send waits on the device. It lies in a
/// template, so that it is no part of the page until then.
fn kept(texts: Waiting) -> impl IntoView {
    let action = texts.next_person_action();
    view! {
        <div class="moment">
            {symbol("box-half-open")}
            <h1 tabindex="-1" {..marks(&texts.kept_on_device)}>
                {texts.kept_on_device.text.clone()}
            </h1>
            {next_person(true, Post::new(action, texts.next_person))}
        </div>
    }
}
