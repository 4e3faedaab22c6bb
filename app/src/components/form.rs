//! Forms of contact persons and staff: fields to type into, with what is wrong beside each and in a
//! summary at the top. Not for participants, whose pages are read aloud.

use leptos::prelude::*;

use super::symbols::symbol;

/// A field of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its `id`, and the name under which it is posted.
    pub name: &'static str,
    /// What is asked for.
    pub label: String,
    /// A word of help, where one is needed.
    pub hint: Option<String>,
    /// What is in it.
    pub value: String,
    /// What the browser may offer to fill in, e.g. `email`.
    pub autocomplete: &'static str,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// What is wrong with a form: a heading, and for each fault its field and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    /// Says that something has to be mended.
    pub heading: String,
    /// The `id` of each field, and what is wrong with it.
    pub faults: Vec<(&'static str, String)>,
}

/// A field.
pub(crate) fn field(of: Field) -> impl IntoView {
    let Field {
        name,
        label,
        hint,
        value,
        autocomplete,
        error,
    } = of;
    let is_faulty = error.is_some();
    let hint_id = format!("{name}-hint");
    let fault_id = format!("{name}-fault");
    let mut described_by = Vec::new();
    described_by.extend(is_faulty.then(|| fault_id.clone()));
    described_by.extend(hint.is_some().then(|| hint_id.clone()));
    let described_by = (!described_by.is_empty()).then(|| described_by.join(" "));
    let kind = if autocomplete == "email" {
        "email"
    } else {
        "text"
    };
    view! {
        <div class="field" class:faulty=is_faulty>
            <label for=name>{label}</label>
            {hint.map(|hint| view! { <p id=hint_id class="subtle">{hint}</p> })}
            {error.map(|words| beside(fault_id, words))}
            <input
                id=name
                class="line"
                name=name
                type="text"
                inputmode=kind
                value=value
                autocomplete=autocomplete
                autocapitalize=(kind == "email").then_some("off")
                spellcheck="false"
                maxlength="300"
                aria-describedby=described_by
                aria-invalid=is_faulty.then_some("true")
            />
        </div>
    }
}

/// One of a few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The `id` of the first, and the name under which it is posted.
    pub name: &'static str,
    /// What is asked for.
    pub legend: String,
    /// Value, words, and whether it is chosen.
    pub options: Vec<(&'static str, String, bool)>,
    /// What is wrong with it.
    pub error: Option<String>,
}

/// One of a few.
pub(crate) fn choice(of: Choice) -> impl IntoView {
    let Choice {
        name,
        legend,
        options,
        error,
    } = of;
    let is_faulty = error.is_some();
    let fault_id = format!("{name}-fault");
    let described_by = is_faulty.then(|| fault_id.clone());
    let options = options
        .into_iter()
        .enumerate()
        .map(|(index, (value, words, is_chosen))| {
            let id = if index == 0 {
                name.to_owned()
            } else {
                format!("{name}-{value}")
            };
            view! {
                <label class="one-of">
                    <input id=id type="radio" name=name value=value checked=is_chosen/>
                    <span>{words}</span>
                </label>
            }
        });
    view! {
        <fieldset class="field" class:faulty=is_faulty aria-describedby=described_by>
            <legend>{legend}</legend>
            {error.map(|words| beside(fault_id, words))}
            {options.collect_view()}
        </fieldset>
    }
}

/// What is wrong, beside its field.
pub(crate) fn beside(id: String, words: String) -> impl IntoView {
    view! {
        <div id=id class="fault">
            {symbol("error")} <p>{words}</p>
        </div>
    }
}

/// What is wrong, at the top; it takes the focus, so that it is read first.
pub(crate) fn summary(of: Faults) -> impl IntoView {
    let faults = of.faults.into_iter().map(|(field, words)| {
        let href = format!("#{field}");
        view! {
            <p>
                <a href=href>{words}</a>
            </p>
        }
    });
    view! {
        <div
            class="faults"
            role="alert"
            tabindex="-1"
            autofocus=""
            aria-labelledby="faults-heading"
        >
            {symbol("error")} <div>
                <h2 id="faults-heading">{of.heading}</h2>
                {faults.collect_view()}
            </div>
        </div>
    }
}
