//! What is wrong with a form: a summary at the top that takes the focus, and the same words beside
//! the field.

use leptos::prelude::*;

use super::{
    says::{hear, marked, paragraph},
    symbols::symbol,
};
use crate::{
    frame::{FieldError, Waiting},
    text::Says,
};

/// The `id` of the words beside the field, for `aria-describedby`.
pub(crate) const BESIDE: &str = "fault";

/// The summary, for the top of the page. It takes the focus, so that it is read first; not where
/// the page is looked at within another, whose focus it would take.
pub(crate) fn summary(
    heading: Says,
    error: FieldError,
    waiting: Option<&Waiting>,
) -> impl IntoView + use<> {
    let hear = hear(&error.says, None);
    let field = format!("#{}", error.field);
    let (heading_marks, heading) = marked(heading);
    let (error_marks, text) = marked(error.says);
    let is_still = waiting.is_some_and(|waiting| waiting.still.is_some());
    view! {
        <div
            class="faults"
            data-heard=""
            role="alert"
            tabindex="-1"
            autofocus=(!is_still).then_some("")
            aria-labelledby="faults-heading"
        >
            {symbol("error")} <div>
                <h2 id="faults-heading" {..heading_marks}>
                    {heading}
                </h2>
                <a {..error_marks} href=field>
                    {text}
                </a>
            </div> {hear}
        </div>
    }
}

/// Goes along with the form, so that the fault can be told again after a change of language.
pub(crate) fn mark(error: &FieldError) -> impl IntoView + use<> {
    let id = error.says.id.clone();
    view! { <input type="hidden" name="fault" value=id/> }
}

/// The words beside the field.
pub(crate) fn beside(error: FieldError) -> impl IntoView {
    view! {
        <div id=BESIDE class="fault" data-late="">
            {symbol("error")} {paragraph("", error.says)}
        </div>
    }
}
