//! What a page is listened to with: the big button that reads it, the bar's control for sound, and
//! the controls of what is being read.
//!
//! All of them are still until the island is awake; which of their two faces they show is for the
//! style sheet, by marks on the document: `data-sound="on"`, `data-playing`, `data-slow`.

use leptos::{either::Either, prelude::*};

use super::{
    says::{audio, marked, marks, player, span, unseen},
    symbols::symbol,
};
use crate::{frame::Sound, islands::listening::Listening, text::Says};

/// The big button, which reads the whole page, and is the stop while it does.
///
/// Without scripts the browser's own player for the page's `heading` stands in its place.
pub(crate) fn listen(of: &Sound, heading: &Says) -> impl IntoView + use<> {
    let (listen, stop) = (of.listen.clone(), of.stop.clone());
    let without_scripts = heading.clip.clone().map(|clip| player(clip.address));
    view! {
        <button type="button" class="listen" data-listen="">
            {symbol("speaker")} {symbol("stop")} {face("when-quiet", listen)}
            {face("when-playing", stop)}
        </button>
        {without_scripts}
    }
}

/// The bar's control: whether pages read themselves.
pub(crate) fn sound_tool(of: &Sound) -> impl IntoView + use<> {
    let (on, off) = (of.turn_on.clone(), of.turn_off.clone());
    view! {
        <button type="button" class="tool at-sound" data-sound-tool="">
            {symbol("speaker-off")} {symbol("speaker")} {unseen_face("when-off", on)}
            {unseen_face("when-on", off)}
        </button>
    }
}

/// The controls of what is being read: the first in the page, so that "stop" is the first thing
/// that the keyboard finds.
pub(crate) fn player_controls(of: Sound) -> impl IntoView {
    let is_still = of.is_still;
    if is_still {
        return Either::Left(());
    }
    Either::Right(view! { <Listening>{controls(of)}</Listening> })
}

/// A page's heading, with the big button before it.
pub(crate) fn heading(sound: Option<&Sound>, says: &Says) -> impl IntoView + use<> {
    let listen = sound.map(|sound| listen(sound, says));
    view! {
        <div class="heading">
            {listen} <h1 {..marks(says)}>{says.text.clone()}</h1>
        </div>
    }
}

/// The big button by itself, at the same place, where the heading stands elsewhere.
pub(crate) fn before_heading(sound: Option<&Sound>, says: &Says) -> impl IntoView + use<> {
    sound.map(|sound| view! { <div class="heading">{listen(sound, says)}</div> })
}

fn controls(of: Sound) -> impl IntoView {
    let ahead = of.ahead.join(" ");
    view! {
        <div class="player" data-player="" data-survey=of.survey data-ahead=ahead>
            <div class="controls">
                <button type="button" class="tool" data-do="stop">
                    {symbol("stop")}
                    {unseen(of.stop)}
                </button>
                <button type="button" class="tool" data-do="again">
                    {symbol("again")}
                    {unseen(of.again)}
                </button>
                <button type="button" class="tool" data-do="slower">
                    {symbol("slow")}
                    {unseen_face("when-fast", of.slower)}
                    {unseen_face("when-slow", of.normal_speed)}
                </button>
            </div>
            <div class="failed">
                {symbol("no-sound")}
                <p
                    class="unseen"
                    role="status"
                    data-words=of.failed.text.clone()
                    {..marks(&of.failed)}
                ></p>
                <button type="button" class="tool" data-do="retry">
                    {symbol("again")}
                    {unseen(of.try_again)}
                </button>
            </div>
        </div>
    }
}

/// Without scripts: the words of the page's controls, each with the browser's own player, at the
/// page's end.
pub(crate) fn players(of: Vec<Says>) -> impl IntoView {
    let row = |says: Says| {
        let player = says.clip.clone().map(|clip| audio(clip.address));
        view! { <li>{span(says)} {player}</li> }
    };
    let read = of.into_iter().filter(|says| says.clip.is_some());
    let rows: Vec<_> = read.map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <noscript>
                <ul class="players">{rows}</ul>
            </noscript>
        }
    })
}

/// One of two texts of which the style sheet shows one.
fn face(class: &'static str, says: Says) -> impl IntoView {
    let (marks, text) = marked(says);
    view! {
        <span {..marks} class=class>
            {text}
        </span>
    }
}

fn unseen_face(class: &'static str, says: Says) -> impl IntoView {
    view! { <span class=class>{unseen(says)}</span> }
}
