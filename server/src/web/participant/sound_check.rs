//! `/{language}/sound`: "Do you want to listen?", and then whether the voice can be heard.
//!
//! Nothing is posted or kept here: the choice stays in the browser. A language without sound has
//! none of these screens.

use app::frame::Link;
use app::pages::participant::sound_check::{self, Answer, SoundCheck};
use app::pages::participant::welcome::Block;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;

use super::Place;
use super::visit::{OpenVisit, Visit};
use super::welcome::after_sound;
use crate::state::Samsvar;
use crate::web::page::{Failure, Scripts, respond};

/// The screens, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// With sound or without?
    Ask,
    /// Is the voice heard?
    Check,
    /// What to do if it is not.
    Help,
}

impl Step {
    /// One of each.
    pub(super) const ALL: [Self; 3] = [Self::Ask, Self::Check, Self::Help];

    /// Its place below the language.
    pub(super) fn place(self) -> &'static str {
        match self {
            Self::Ask => "sound",
            Self::Check => "sound/check",
            Self::Help => "sound/help",
        }
    }

    /// The message that is its heading.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Ask => "sound-title",
            Self::Check => "sound-try",
            Self::Help => "sound-hear-not",
        }
    }

    /// The symbols and sentences below it.
    fn blocks(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Ask => &[
                ("speaker", "sound-intro"),
                ("headphones", "sound-headphones"),
            ],
            Self::Check => &[],
            Self::Help => &[
                ("volume-up", "sound-help-1"),
                ("switch-on", "sound-help-2"),
                ("headphones", "sound-help-3"),
                ("bubble", "sound-help-4"),
            ],
        }
    }
}

pub(super) async fn ask(
    state: State<Samsvar>,
    place: Extension<Place>,
    language: Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    show(state, place, language, jar, Step::Ask).await
}

pub(super) async fn check(
    state: State<Samsvar>,
    place: Extension<Place>,
    language: Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    show(state, place, language, jar, Step::Check).await
}

pub(super) async fn help(
    state: State<Samsvar>,
    place: Extension<Place>,
    language: Path<String>,
    jar: CookieJar,
) -> Result<Response, Failure> {
    show(state, place, language, jar, Step::Help).await
}

async fn show(
    State(state): State<Samsvar>,
    Extension(place): Extension<Place>,
    Path(language): Path<String>,
    jar: CookieJar,
    step: Step,
) -> Result<Response, Failure> {
    let open = Visit::new(&state, place, &language, jar)?.open().await?;
    if !open.visit.reading.has_sound {
        return Ok(open.visit.go(after_sound(&open)));
    }
    Ok(page(&open, step))
}

pub(super) fn page(open: &OpenVisit<'_>, step: Step) -> Response {
    let visit = &open.visit;
    let reading = visit.reading;
    let answer = |page: &str, says: &str, symbol, chooses| Answer {
        link: Link::new(reading.address(page), reading.says(says)),
        symbol,
        chooses,
    };
    let onward = after_sound(open);
    let heard = || answer(onward, "sound-hear", "speaker", Some("on"));
    let without = || answer(onward, "sound-without", "speaker-off", Some("off"));
    let (back, other, onward) = match step {
        Step::Ask => (
            "",
            without(),
            answer(Step::Check.place(), "sound-with", "speaker", Some("on")),
        ),
        Step::Check => (
            Step::Ask.place(),
            answer(Step::Help.place(), "sound-hear-not", "no-sound", None),
            heard(),
        ),
        Step::Help => (Step::Check.place(), without(), heard()),
    };
    let frame = visit.frame(step.title(), step.place());
    let nonce = frame.nonce.clone();
    let blocks = step.blocks().iter().map(|(symbol, says)| Block {
        symbol: (*symbol).to_owned(),
        says: reading.says(says),
    });
    respond(StatusCode::OK, &nonce, Scripts::Island, || {
        sound_check::page(SoundCheck {
            frame,
            bar: visit.bar(Some(visit.back_to(back)), None, step.place()),
            heading: reading.says(step.title()),
            sample: (step != Step::Ask).then(|| reading.says("sound-sample")),
            blocks: blocks.collect(),
            other,
            onward,
            waiting: Some(visit.waiting()),
        })
    })
}
