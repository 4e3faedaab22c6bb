//! How far languages and their voices have come, and one voice's clips, for administrators.

use leptos::prelude::*;

use super::municipality::home::StaffLink;
use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::{Frame, Locale},
};

/// All languages.
pub struct Voices {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// What the page tells, and what holds for all.
    pub intro: Vec<String>,
    /// The columns' names: language, texts, sound, clips, minutes.
    pub columns: [String; 5],
    /// A row for each language.
    pub rows: Vec<LanguageRow>,
}

/// How far one language has come.
pub struct LanguageRow {
    /// To its clips; its name in the reader's language.
    pub link: StaffLink,
    /// Its own name.
    pub endonym: String,
    /// Its language and direction.
    pub locale: Locale,
    /// Its texts, in words.
    pub texts: String,
    /// Its sound, in words.
    pub sound: String,
    /// Whether it would be offered with sound.
    pub is_ready: bool,
    /// Clips that are there and fresh, of all.
    pub clips: String,
    /// How long they are together.
    pub minutes: String,
}

/// One language's voice.
pub struct Voice {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The way back to all languages.
    pub back: StaffLink,
    /// The heading.
    pub heading: String,
    /// How it stands, in sentences.
    pub states: Vec<String>,
    /// What came of the last form, where one was posted.
    pub outcome: Option<Outcome>,
    /// The switch for "text only".
    pub switch: Switch,
    /// The form for a recording; nothing where there is no folder to put it.
    pub upload: Option<Upload>,
    /// The lists of clips: those with work to do, then all.
    pub lists: Vec<ClipList>,
}

/// What came of a form.
pub struct Outcome {
    /// Whether it is a fault.
    pub is_fault: bool,
    /// In words.
    pub words: String,
}

/// A form of one button.
pub struct Switch {
    /// Where it is posted to.
    pub action: String,
    /// What is posted as `text-only`: `yes` or `no`.
    pub value: &'static str,
    /// What it is about.
    pub explanation: String,
    /// The button.
    pub label: String,
}

/// The form for a recording.
pub struct Upload {
    /// Where it is posted to.
    pub action: String,
    /// The heading.
    pub heading: String,
    /// What can be sent.
    pub explanation: String,
    /// The label of the list of texts, and its entries: a clip's id and its text.
    pub clip: String,
    /// The texts.
    pub clips: Vec<(String, String)>,
    /// Which of them is chosen.
    pub chosen: Option<String>,
    /// The label of the file.
    pub file: String,
    /// The button.
    pub label: String,
}

/// Clips under a heading.
pub struct ClipList {
    /// The heading, with their number.
    pub heading: String,
    /// Whether they are shown at once, or when the heading is pressed.
    pub is_open: bool,
    /// The clips.
    pub clips: Vec<ClipRow>,
}

/// One clip.
pub struct ClipRow {
    /// Its id.
    pub id: String,
    /// The text that it is to read.
    pub text: String,
    /// The text's language and direction.
    pub locale: Locale,
    /// Its state, in words.
    pub state: String,
    /// Where it is to be heard, if it is there.
    pub address: Option<String>,
}

/// The page of all languages.
#[must_use]
pub fn page(data: Voices) -> impl IntoView {
    let [language, texts, sound, clips, minutes] = data.columns.clone();
    let rows = data
        .rows
        .into_iter()
        .map(|of| row(&data.columns, of))
        .collect_view();
    layout(
        Layout::staff("voices", data.frame, data.bar),
        view! {
            <h1>{data.heading}</h1>
            {paragraphs("lead", data.intro)}
            <table class="voices">
                <thead>
                    <tr>
                        <th scope="col">{language}</th>
                        <th scope="col">{texts}</th>
                        <th scope="col">{sound}</th>
                        <th scope="col">{clips}</th>
                        <th scope="col">{minutes}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        },
    )
}

fn row(columns: &[String; 5], of: LanguageRow) -> impl IntoView + use<> {
    let [_, texts, sound, clips, minutes] = columns.clone();
    let Locale {
        lang, dir, script, ..
    } = of.locale;
    view! {
        <tr>
            <th scope="row">
                <a href=of.link.href lang="en">{of.link.label}</a>
                <bdi lang=lang dir=dir data-script=script>
                    {of.endonym}
                </bdi>
            </th>
            <td data-label=texts>{of.texts}</td>
            <td data-label=sound class:ready=of.is_ready>
                {of.sound}
            </td>
            <td data-label=clips>{of.clips}</td>
            <td data-label=minutes>{of.minutes}</td>
        </tr>
    }
}

/// The page of one voice.
#[must_use]
pub fn voice_page(data: Voice) -> impl IntoView {
    let states = data
        .states
        .into_iter()
        .map(|state| view! { <li>{state}</li> })
        .collect_view();
    layout(
        Layout::staff("voice", data.frame, data.bar),
        view! {
            <p class="lead">
                <a href=data.back.href>{data.back.label}</a>
            </p>
            <h1>{data.heading}</h1>
            {data.outcome.map(outcome)}
            <ul class="states">{states}</ul>
            {switch(data.switch)}
            {data.upload.map(upload)}
            {data.lists.into_iter().map(list).collect_view()}
        },
    )
}

fn outcome(of: Outcome) -> impl IntoView {
    let (class, role) = if of.is_fault {
        ("faults", "alert")
    } else {
        ("notice", "status")
    };
    view! {
        <p class=class role=role tabindex="-1" autofocus="">
            {of.words}
        </p>
    }
}

fn switch(of: Switch) -> impl IntoView {
    view! {
        <form class="switch" method="post" action=of.action autocomplete="off">
            <p>{of.explanation}</p>
            <button class="button quiet small" name="text-only" value=of.value>
                {of.label}
            </button>
        </form>
    }
}

fn upload(of: Upload) -> impl IntoView {
    let chosen = of.chosen;
    let clips = of
        .clips
        .into_iter()
        .map(|(id, text)| {
            let is_chosen = chosen.as_ref() == Some(&id);
            let label = format!("{id}: {text}");
            view! {
                <option value=id selected=is_chosen>
                    {label}
                </option>
            }
        })
        .collect_view();
    view! {
        <form
            class="upload"
            method="post"
            action=of.action
            enctype="multipart/form-data"
            autocomplete="off"
        >
            <h2>{of.heading}</h2>
            <p>{of.explanation}</p>
            <div class="field">
                <label for="clip">{of.clip}</label>
                <select id="clip" name="clip">
                    {clips}
                </select>
            </div>
            <div class="field">
                <label for="recording">{of.file}</label>
                <input id="recording" type="file" name="recording" accept="audio/*" required/>
            </div>
            <button class="button base small">{of.label}</button>
        </form>
    }
}

fn list(of: ClipList) -> impl IntoView {
    let clips = of.clips.into_iter().map(clip).collect_view();
    view! {
        <details class="clips" open=of.is_open>
            <summary>
                <h2>{of.heading}</h2>
            </summary>
            <ul>{clips}</ul>
        </details>
    }
}

fn clip(of: ClipRow) -> impl IntoView {
    let Locale {
        lang, dir, script, ..
    } = of.locale;
    let player = of
        .address
        .map(|address| view! { <audio controls preload="none" src=address></audio> });
    view! {
        <li data-of=of.id.clone()>
            <p class="clip-text" lang=lang dir=dir data-script=script>
                {of.text}
            </p>
            <p class="clip-state">
                <code>{of.id.clone()}</code>
                " "
                {of.state}
            </p>
            {player}
        </li>
    }
}
