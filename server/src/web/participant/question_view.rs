//! From a question and its answer to the page's data; for practice and for real.

use app::frame::{Bar, FieldError, Frame, Sound};
use app::pages::participant::question::{self, FIELD, Kind, OptionRow, Screen};
use app::text::Says;
use axum::http::StatusCode;
use axum::response::Response;
use domain::answers::{Answer, ChoiceError};
use domain::questionnaire::{Kind as Asked, Question};
use fluent_bundle::FluentValue;

use super::visit::OpenVisit;
use crate::audio::spoken;
use crate::web::page::{Reading, Scripts, nonce, respond_html};

/// What was posted, and is shown in place of the answer.
#[derive(Debug)]
pub(super) struct AsPosted<'a> {
    pub(super) options: &'a [String],
    /// Why it cannot stand, where that is to be told.
    pub(super) error: Option<ChoiceError>,
}

/// A question's screen before it is put into words.
#[derive(Debug)]
pub(super) struct Screenful<'a> {
    pub(super) screen: Screen,
    pub(super) question: &'a Question,
    pub(super) answer: Answer,
    pub(super) bar: Bar,
    pub(super) action: String,
    pub(super) posted: Option<&'a AsPosted<'a>>,
    /// Clips of the questions that may come after this one.
    pub(super) ahead: Vec<String>,
}

/// The clips of questions that may come after one, those of one's own page left out. Which of them
/// does come is for the answers to say, and these clips do not tell: they are the same for
/// everybody who stands at this question.
pub(super) fn ahead<'a>(
    reading: Reading<'_>,
    own: &Question,
    coming: impl Iterator<Item = &'a Question>,
) -> Vec<String> {
    if !reading.has_sound {
        return Vec::new();
    }
    let addresses = |question: &Question| -> Vec<String> {
        let options = question
            .options()
            .iter()
            .map(|option| option.message().to_owned());
        std::iter::once(question.message())
            .chain(options)
            .filter_map(|id| reading.says(&id).clip)
            .map(|clip| clip.address)
            .collect()
    };
    let mut seen = addresses(own);
    let known = seen.len();
    for address in coming.flat_map(addresses) {
        if !seen.contains(&address) {
            seen.push(address);
        }
    }
    seen.split_off(known)
}

pub(super) fn render(open: &OpenVisit<'_>, status: StatusCode, of: Screenful<'_>) -> Response {
    let nonce = nonce(open.visit.state);
    let html = html(open, of, &nonce);
    respond_html(status, &nonce, Scripts::Island, html)
}

/// The screen as HTML, with this nonce in it.
pub(super) fn html(open: &OpenVisit<'_>, of: Screenful<'_>, nonce: &str) -> String {
    let reading = open.visit.reading;
    let asked = of.question;
    let is_practice = of.screen == Screen::Practice;
    let heading = reading.says(&asked.message());
    let frame = Frame {
        nonce: nonce.to_owned(),
        sound: open.visit.sound().map(|sound| Sound {
            ahead: of.ahead.clone(),
            ..sound
        }),
        ..reading.frame_titled(&heading.text)
    };
    let options = option_rows(reading, &of);
    let data = question::Question {
        frame,
        screen: of.screen,
        key: asked.key().as_str().to_owned(),
        theme: (!is_practice).then(|| reading.says(&format!("t-{}", asked.theme()))),
        intro: asked.sensitive().then(|| reading.says("sensitive-note")),
        band: is_practice.then(|| reading.says("practice-band")),
        heading,
        instruction: Some(instruction(reading, asked)),
        symbol: asked.symbol().to_owned(),
        kind: kind(asked),
        options,
        error: of
            .posted
            .and_then(|posted| posted.error)
            .map(|error| FieldError {
                field: FIELD.to_owned(),
                says: explain(reading, error),
            }),
        errors_heading: reading.says("error-summary"),
        action: of.action,
        next: reading.says("next"),
        skip: Some(reading.says("skip")),
        waiting: Some(open.visit.waiting()),
        bar: of.bar,
    };
    app::render(|| question::page(data))
}

/// The options; as they were posted, where that is to be shown, else as they were answered.
fn option_rows(reading: Reading<'_>, of: &Screenful<'_>) -> Vec<OptionRow> {
    let is_chosen = |index: usize, key: &str| match (of.posted, of.answer) {
        (Some(posted), _) => posted.options.iter().any(|posted| posted == key),
        (None, Answer::Chosen(set)) => set.contains(index),
        (None, Answer::Unanswered | Answer::Skipped) => false,
    };
    of.question
        .options()
        .iter()
        .enumerate()
        .map(|(index, option)| OptionRow {
            key: option.key().as_str().to_owned(),
            says: reading.says(option.message()),
            symbol: option.symbol().to_owned(),
            colour: option.colour().as_str().to_owned(),
            chosen: is_chosen(index, option.key().as_str()),
            apart: option.exclusive(),
        })
        .collect()
}

fn instruction(reading: Reading<'_>, question: &Question) -> Says {
    match question.kind() {
        Asked::Single | Asked::Scale => reading.says("choose-one"),
        Asked::Multiple { at_most: None } => reading.says("choose-several"),
        Asked::Multiple {
            at_most: Some(at_most),
        } => {
            let max = [("max", FluentValue::from(at_most.get()))];
            let text = reading.says_with("choose-up-to", &max).text;
            reading.read_aloud(Says::new(spoken::choose_up_to(at_most.get()), text))
        }
    }
}

fn kind(question: &Question) -> Kind {
    match question.kind() {
        Asked::Single | Asked::Scale => Kind::One,
        Asked::Multiple { at_most } => Kind::Several {
            at_most: at_most.map(std::num::NonZero::get),
        },
    }
}

pub(super) fn explain(reading: Reading<'_>, error: ChoiceError) -> Says {
    match error {
        ChoiceError::Nothing => reading.says("error-nothing-chosen"),
        ChoiceError::UnknownOption => reading.says("error-unknown-option"),
        ChoiceError::TwoForOne => reading.says("error-two-for-one"),
        ChoiceError::TooMany { at_most } => {
            reading.says_with("error-too-many", &[("max", FluentValue::from(at_most))])
        }
        ChoiceError::NotTogether => reading.says("error-not-together"),
    }
}
