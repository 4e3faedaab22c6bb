//! Parts of the pages of contact persons and staff.

use leptos::prelude::*;

use super::symbols::symbol;
use crate::frame::Locale;

/// The top of every page: where one is, the languages, and signing out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffBar {
    /// The name of the service.
    pub service: String,
    /// Where the name leads: the first page of this audience.
    pub home_href: String,
    /// The languages that the page can be read in.
    pub languages: LanguageButtons,
    /// The button that signs out, where somebody is signed in.
    pub sign_out: Option<SignOut>,
}

/// The languages that a page can be read in, and how it is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageButtons {
    /// Where the form is posted to, with `language`.
    pub action: String,
    /// This page, to return to; posted as `to`.
    pub to: String,
    /// What the buttons are about: "Language".
    pub label: String,
    /// One button for each language.
    pub buttons: Vec<LanguageButton>,
}

/// One language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageButton {
    /// The language itself; its id is posted.
    pub locale: Locale,
    /// Its own name for itself.
    pub name: String,
    /// Whether the page is in it now.
    pub is_current: bool,
}

/// The button that signs out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOut {
    /// Where the form is posted to.
    pub action: String,
    /// The button's words.
    pub label: String,
    /// Where signing out on all devices is posted to.
    pub everywhere_action: String,
    /// The words of that button.
    pub everywhere_label: String,
}

/// The bar itself.
pub(crate) fn staff_bar(of: StaffBar) -> impl IntoView {
    view! {
        <header class="staff-bar">
            <div class="width">
                <a class="brand" href=of.home_href>
                    {symbol("samsvar")}
                    <span>{of.service}</span>
                </a>
                {languages(of.languages)}
                {of.sign_out.map(sign_out)}
            </div>
        </header>
    }
}

fn languages(of: LanguageButtons) -> impl IntoView {
    view! {
        <form
            class="staff-languages"
            method="post"
            action=of.action
            autocomplete="off"
            role="group"
            aria-label=of.label
        >
            <input type="hidden" name="to" value=of.to/>
            {of.buttons.into_iter().map(language).collect_view()}
        </form>
    }
}

fn language(of: LanguageButton) -> impl IntoView {
    let Locale { id, lang, .. } = of.locale;
    view! {
        <button
            class="plain"
            name="language"
            value=id
            lang=lang
            aria-current=of.is_current.then_some("true")
        >
            {of.name}
        </button>
    }
}

fn sign_out(of: SignOut) -> impl IntoView {
    view! {
        <form class="sign-out" method="post" action=of.action autocomplete="off">
            <button class="button quiet small">{of.label}</button>
            <button class="plain" formaction=of.everywhere_action>
                {of.everywhere_label}
            </button>
        </form>
    }
}

/// Finished sentences, a paragraph each.
pub(crate) fn paragraphs(class: &'static str, of: Vec<String>) -> impl IntoView {
    of.into_iter()
        .map(|text| view! { <p class=class>{text}</p> })
        .collect_view()
}
