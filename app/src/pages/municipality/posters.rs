//! Posters for the wall: choosing languages, and the sheets themselves, one A4 page for each language.

use leptos::prelude::*;

use super::home::StaffLink;
use crate::{
    components::{
        extras::{extra, extras},
        layout::{Layout, layout},
        qr::{Qr, qr},
        staff::{StaffBar, paragraphs},
        symbols::symbol,
    },
    frame::{Frame, Locale},
};

/// Where languages are chosen.
pub struct ChoosePosters {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A few sentences.
    pub intro: Vec<String>,
    /// Where the form leads, by GET, with a `language` for each that is chosen.
    pub action: String,
    /// What is to be chosen.
    pub legend: String,
    /// The languages: the language, its own name, its name in the reader's language.
    pub languages: Vec<(Locale, String, String)>,
    /// The button's words.
    pub show: String,
    /// All of them at once.
    pub all: StaffLink,
    /// The way back.
    pub back: StaffLink,
}

/// The sheets.
pub struct Posters {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading, on the screen alone.
    pub heading: String,
    /// How to print, on the screen alone.
    pub intro: Vec<String>,
    /// The words of the button that prints.
    pub print: String,
    /// The way back.
    pub back: StaffLink,
    /// One for each language.
    pub posters: Vec<Poster>,
}

/// A poster.
pub struct Poster {
    /// Its language.
    pub locale: Locale,
    /// The heading.
    pub title: String,
    /// Three steps, each with the name of its symbol.
    pub steps: Vec<(&'static str, String)>,
    /// Where the code is typed.
    pub address: String,
    /// The code, in groups.
    pub code: String,
    /// What else is to know, each with the name of its symbol.
    pub notes: Vec<(&'static str, String)>,
    /// The QR code.
    pub qr: Qr,
    /// For staff: language, municipality, dates.
    pub foot: String,
}

/// The page where languages are chosen.
#[must_use]
pub fn choose_page(data: ChoosePosters) -> impl IntoView {
    let languages = data.languages.into_iter().map(|(locale, endonym, name)| {
        view! {
            <li>
                <label class="one-of">
                    <input type="checkbox" name="language" value=locale.id/>
                    <span>
                        <bdi lang=locale.lang dir=locale.dir data-script=locale.script>
                            {endonym}
                        </bdi>
                        <span>{name}</span>
                    </span>
                </label>
            </li>
        }
    });
    layout(
        Layout::staff("choose-posters", data.frame, data.bar),
        view! {
            <h1>{data.heading}</h1>
            {paragraphs("lead", data.intro)}
            <p>
                <a href=data.all.href>{data.all.label}</a>
            </p>
            <form method="get" action=data.action autocomplete="off">
                <fieldset class="field">
                    <legend>{data.legend}</legend>
                    <ul class="languages">{languages.collect_view()}</ul>
                </fieldset>
                <button class="button base">{data.show}</button>
            </form>
            <p class="way-back">
                <a href=data.back.href>{data.back.label}</a>
            </p>
        },
    )
}

/// The page with the sheets.
#[must_use]
pub fn page(data: Posters) -> impl IntoView {
    layout(
        Layout::staff("posters", data.frame, data.bar).with_extras(),
        view! {
            <div class="on-screen">
                <h1>{data.heading}</h1>
                {paragraphs("lead", data.intro)}
                {extra("print", data.print)}
                <p class="way-back">
                    <a href=data.back.href>{data.back.label}</a>
                </p>
                {extras(String::new())}
            </div>
            {data.posters.into_iter().map(poster).collect_view()}
        },
    )
}

fn poster(of: Poster) -> impl IntoView {
    let Locale {
        lang, dir, script, ..
    } = of.locale;
    let steps = of.steps.into_iter().map(|(name, words)| {
        view! {
            <li>
                {symbol(name)} <p>{words}</p>
            </li>
        }
    });
    let notes = of.notes.into_iter().map(|(name, words)| {
        view! {
            <li>
                {symbol(name)} <p>{words}</p>
            </li>
        }
    });
    view! {
        <article class="poster-sheet" lang=lang dir=dir data-script=script>
            <h2>{of.title}</h2>
            <div class="poster-middle">
                {qr(of.qr)} <ol class="poster-steps">{steps.collect_view()}</ol>
            </div>
            <div class="poster-code">
                <p>{of.address}</p>
                <p class="big-code">
                    <bdi dir="ltr">{of.code}</bdi>
                </p>
            </div>
            <ul class="poster-notes">{notes.collect_view()}</ul>
            <p class="poster-foot" lang="no" dir="ltr" data-script="Latn">
                {of.foot}
            </p>
        </article>
    }
}
