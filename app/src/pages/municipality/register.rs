//! Registering as a municipality's contact: finding the municipality, and the form. Both are plain
//! forms; nothing here needs a script.

use leptos::prelude::*;

use crate::{
    components::{
        form::{Choice, Faults, Field, choice, field, summary},
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::Frame,
};

/// Finding the municipality.
pub struct FindMunicipality {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A few sentences.
    pub body: Vec<String>,
    /// Where the form is sent to, as a search.
    pub action: String,
    /// What is searched for.
    pub search: Field,
    /// The button's words.
    pub submit: String,
    /// What was found, in words, where something was searched for.
    pub outcome: Option<String>,
    /// The municipalities that were found.
    pub found: Vec<Found>,
    /// Whose data it is.
    pub attribution: String,
}

/// A municipality that was found.
pub struct Found {
    /// Where its form is.
    pub href: String,
    /// Each of its names, with the language's tag.
    pub names: Vec<(String, &'static str)>,
    /// Its county.
    pub county: String,
}

/// The form.
pub struct Register {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading: the municipality.
    pub heading: String,
    /// Its county, and what to know.
    pub body: Vec<String>,
    /// The way back to the search.
    pub another: (String, String),
    /// What is wrong with the form, if anything is.
    pub faults: Option<Faults>,
    /// Where the form is posted to.
    pub action: String,
    /// The municipality, posted as `municipality`.
    pub municipality: String,
    /// Name, address, unit.
    pub fields: Vec<Field>,
    /// The written form of Norwegian.
    pub written_form: Choice,
    /// The button's words.
    pub submit: String,
}

/// The page that finds the municipality.
#[must_use]
pub fn find_page(data: FindMunicipality) -> impl IntoView {
    layout(
        Layout::staff("find-municipality", data.frame, data.bar),
        view! {
            <div class="card narrow">
                <h1>{data.heading}</h1>
                {paragraphs("", data.body)}
                <form class="fields" method="get" action=data.action role="search" autocomplete="off">
                    {field(data.search)}
                    <button class="button base">{data.submit}</button>
                </form>
                {data.outcome.map(|words| view! { <p role="status">{words}</p> })}
                <ul class="found">{data.found.into_iter().map(found).collect_view()}</ul>
                <p class="subtle">{data.attribution}</p>
            </div>
        },
    )
}

fn found(of: Found) -> impl IntoView {
    let names = of
        .names
        .into_iter()
        .enumerate()
        .map(|(index, (name, lang))| {
            let between = (index > 0).then_some(" - ");
            view! {
                {between}
                <span lang=lang>{name}</span>
            }
        });
    view! {
        <li>
            <a href=of.href>{names.collect_view()}</a>
            ", "
            {of.county}
        </li>
    }
}

/// The page with the form.
#[must_use]
pub fn page(data: Register) -> impl IntoView {
    let (href, label) = data.another;
    layout(
        Layout::staff("register", data.frame, data.bar),
        view! {
            <div class="card narrow">
                {data.faults.map(summary)} <h1>{data.heading}</h1> {paragraphs("", data.body)}
                <p>
                    <a href=href>{label}</a>
                </p>
                <form class="fields" method="post" action=data.action autocomplete="off">
                    <input type="hidden" name="municipality" value=data.municipality/>
                    {data.fields.into_iter().map(field).collect_view()}
                    {choice(data.written_form)}
                    <button class="button base">{data.submit}</button>
                </form>
            </div>
        },
    )
}
