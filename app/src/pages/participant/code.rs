//! The page that asks for the access code: one field, the survey's only typing.

use leptos::prelude::*;

use crate::{
    components::{
        bar::FORM,
        faults,
        layout::{Layout, layout},
        listening::heading,
        says::{hear, marks, paragraph, span},
        symbols::symbol,
    },
    frame::{Bar, FieldError, Frame, Waiting},
    text::Says,
};

/// The page that asks for the access code.
pub struct Code {
    /// What every page has.
    pub frame: Frame,
    /// The participant's bar.
    pub bar: Bar,
    /// The heading.
    pub heading: Says,
    /// Where the code is found.
    pub hint: Says,
    /// The field's label.
    pub label: Says,
    /// What was typed, kept as it was.
    pub typed: String,
    /// What is wrong with it; the field's id is [`FIELD`].
    pub error: Option<FieldError>,
    /// The heading of the summary of faults.
    pub errors_heading: Says,
    /// The button.
    pub submit: Says,
    /// Where the form is posted to; the field's name is `code`.
    pub action: String,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// The `id` of the code's field.
pub const FIELD: &str = "code";

/// The page.
#[must_use]
pub fn page(data: Code) -> impl IntoView {
    let keep = data.waiting.is_some().then_some("");
    let hear = hear(&data.label, None);
    let is_faulty = data.error.is_some();
    let described_by = if is_faulty { "fault hint" } else { "hint" };
    let summary = data
        .error
        .clone()
        .map(|error| faults::summary(data.errors_heading, error, data.waiting.as_ref()));
    let mark = data.error.as_ref().map(faults::mark);
    let heading = heading(data.frame.sound.as_ref(), &data.heading);
    layout(
        Layout::participant("code", data.frame, Some(data.bar), data.waiting)
            .with_controls([data.submit.clone()]),
        view! {
            {summary}
            <form id=FORM method="post" action=data.action autocomplete="off" data-keep=keep>
                {mark} {heading}
                <div class="field" class:faulty=is_faulty>
                    <div class="said" data-heard="">
                        <label {..marks(&data.label)} for=FIELD>
                            {data.label.text.clone()}
                        </label>
                        {hear}
                    </div>
                    {data.error.map(faults::beside)}
                    <input
                        id=FIELD
                        class="code"
                        name="code"
                        value=data.typed
                        inputmode="numeric"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        maxlength=LONGEST
                        dir="ltr"
                        aria-describedby=described_by
                        aria-invalid=is_faulty.then_some("true")
                    />
                </div>
                <div class="hint" id="hint">
                    <svg
                        class="poster"
                        viewBox="0 0 60 76"
                        aria-hidden="true"
                        inner_html=POSTER
                    ></svg>
                    {paragraph("", data.hint)}
                </div>
                <div class="actions">
                    <button class="button base" name="action" value="next" data-next="">
                        {span(data.submit)}
                        {symbol("next")}
                    </button>
                </div>
            </form>
        },
    )
}

/// More than ten digits with any spacing that a person may put between them.
const LONGEST: &str = "40";

/// The poster on the wall of the classroom: a square to photograph, and under it the number.
const POSTER: &str = "<path class='p' d='M5 3h50v70H5z'/>\
    <path d='M18 13h9v9h-9zM33 13h9v9h-9zM18 28h9v9h-9zM34 29h2M40 29h2M37 33h2M34 37h2M41 37h1'/>\
    <path class='m' d='M9 46h42v14H9z'/>\
    <path d='M14 53h2M18 53h2M22 53h2M28 53h2M32 53h2M36 53h2M42 53h2M46 53h1M20 67h20'/>";
