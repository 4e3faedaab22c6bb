//! What contact persons send to participants, in one language at a time: text message and e-mail, to
//! copy or to open in the device's own programs.

use leptos::prelude::*;

use super::home::StaffLink;
use crate::{
    components::{
        extras::{Copyable, copyable, extras},
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::{Frame, Locale},
};

/// The page.
pub struct Invitations {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A few sentences.
    pub intro: Vec<String>,
    /// What the list of languages is.
    pub languages_label: String,
    /// The languages.
    pub languages: Vec<LanguageLink>,
    /// The language that the texts are in, and its name in the reader's own.
    pub chosen: (Locale, String),
    /// The text message.
    pub text_message: Message,
    /// The e-mail.
    pub email: Message,
    /// What is said when something has been copied.
    pub copied: String,
    /// The way back.
    pub back: StaffLink,
}

/// A language to choose.
pub struct LanguageLink {
    /// Where it leads.
    pub href: String,
    /// The language.
    pub locale: Locale,
    /// Its own name.
    pub endonym: String,
    /// Its name in the reader's language.
    pub name: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// Something to send.
pub struct Message {
    /// The heading.
    pub heading: String,
    /// How long it is, or what else is to know.
    pub note: String,
    /// The texts, each by itself.
    pub texts: Vec<Copyable>,
    /// Opens it in a program of the device.
    pub open: StaffLink,
}

/// The page.
#[must_use]
pub fn page(data: Invitations) -> impl IntoView {
    let (locale, name) = data.chosen;
    layout(
        Layout::staff("invitations", data.frame, data.bar).with_extras(),
        view! {
            <h1>{data.heading}</h1>
            {paragraphs("lead", data.intro)}
            <nav aria-label=data.languages_label>
                <ul class="languages">{data.languages.into_iter().map(language).collect_view()}</ul>
            </nav>
            <h2>{name}</h2>
            <div class="cards">
                {message(data.text_message, &locale)} {message(data.email, &locale)}
            </div>
            {extras(data.copied)}
            <p class="way-back">
                <a href=data.back.href>{data.back.label}</a>
            </p>
        },
    )
}

pub(super) fn language(of: LanguageLink) -> impl IntoView {
    let Locale {
        lang, dir, script, ..
    } = of.locale;
    view! {
        <li>
            <a href=of.href aria-current=of.is_chosen.then_some("true")>
                <bdi lang=lang dir=dir data-script=script>
                    {of.endonym}
                </bdi>
                <span>{of.name}</span>
            </a>
        </li>
    }
}

fn message(of: Message, locale: &Locale) -> impl IntoView + use<> {
    let texts = of.texts.into_iter().map(|text| copyable(text, locale));
    view! {
        <section class="card">
            <h3>{of.heading}</h3>
            <p>{of.note}</p>
            {texts.collect_view()}
            <p>
                <a href=of.open.href>{of.open.label}</a>
            </p>
        </section>
    }
}
