//! What pages of contact persons can do besides with scripts: copy a text, fill the screen, refresh a
//! part, print. Without scripts texts can be selected, and the buttons are not there.

use leptos::prelude::*;

use crate::{frame::Locale, islands::extras::Extras};

/// A text to copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copyable {
    /// Its `id`.
    pub id: &'static str,
    /// What it is.
    pub label: String,
    /// The text; lines are kept.
    pub text: String,
    /// The words of the button.
    pub copy: String,
}

/// The text with its button, in a language of its own. One press selects all of it where the browser
/// can do that.
pub(crate) fn copyable(of: Copyable, locale: &Locale) -> impl IntoView + use<> {
    let Locale {
        lang, dir, script, ..
    } = locale.clone();
    view! {
        <h4>{of.label}</h4>
        <p id=of.id class="to-copy" lang=lang dir=dir data-script=script>
            {of.text}
        </p>
        <button class="button small" type="button" hidden="" data-copy=of.id>
            {of.copy}
        </button>
    }
}

/// A button that does something with scripts alone: `print` or `screen`.
pub(crate) fn extra(does: &'static str, label: String) -> impl IntoView {
    view! {
        <button class="button small" type="button" hidden="" data-extra=does>
            {label}
        </button>
    }
}

/// What wakes them, with what is said when something has been copied.
pub(crate) fn extras(copied: String) -> impl IntoView {
    view! {
        <Extras>
            <p class="copied" role="status" data-copied=copied></p>
        </Extras>
    }
}
