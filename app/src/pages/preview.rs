//! A participant's screen in two languages beside each other, for administrators. The screens
//! themselves are pages of their own, shown in frames.

use leptos::prelude::*;

use super::municipality::home::StaffLink;
use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
    },
    frame::{Frame, Locale},
};

/// The preview.
pub struct Preview {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page.
    pub bar: StaffBar,
    /// The heading.
    pub heading: String,
    /// A sentence or two of introduction.
    pub intro: Vec<String>,
    /// Where the form asks.
    pub action: String,
    /// What can be chosen: the screen, and the two languages.
    pub fields: Vec<Field>,
    /// The button.
    pub show: String,
    /// The screen before this one.
    pub previous: Option<StaffLink>,
    /// The screen after this one.
    pub next: Option<StaffLink>,
    /// The two frames.
    pub sides: [Side; 2],
}

/// Something to choose from a list.
pub struct Field {
    /// Its name in the address.
    pub name: String,
    /// Its label.
    pub label: String,
    /// The list.
    pub choices: Vec<Choice>,
}

/// One entry of a list.
pub struct Choice {
    /// What the address says.
    pub value: String,
    /// What the list says.
    pub label: String,
    /// The language of what the list says, where it is not the page's.
    pub locale: Option<Locale>,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// One frame.
pub struct Side {
    /// The language shown.
    pub locale: Locale,
    /// The language's own name for itself.
    pub name: String,
    /// What the frame shows, for those who do not see it.
    pub title: String,
    /// The address of the screen.
    pub src: String,
}

/// The page.
#[must_use]
pub fn page(data: Preview) -> impl IntoView {
    layout(
        Layout::staff("preview", data.frame, data.bar),
        view! {
            <h1>{data.heading}</h1>
            {paragraphs("lead", data.intro)}
            <form class="preview-form" method="get" action=data.action autocomplete="off">
                {data.fields.into_iter().map(field).collect_view()}
                <button class="button base small">{data.show}</button>
            </form>
            <nav class="preview-steps">{data.previous.map(step)} {data.next.map(step)}</nav>
            <div class="preview">{data.sides.map(side).collect_view()}</div>
        },
    )
}

fn field(of: Field) -> impl IntoView {
    let choices = of.choices.into_iter().map(choice).collect_view();
    let class = format!("field of-{}", of.name);
    view! {
        <div class=class>
            <label for=of.name.clone()>{of.label}</label>
            <select id=of.name.clone() name=of.name>
                {choices}
            </select>
        </div>
    }
}

fn choice(of: Choice) -> impl IntoView {
    let (lang, dir) = of.locale.map(|locale| (locale.lang, locale.dir)).unzip();
    view! {
        <option value=of.value lang=lang dir=dir selected=of.is_chosen>
            {of.label}
        </option>
    }
}

fn step(of: StaffLink) -> impl IntoView {
    view! { <a href=of.href>{of.label}</a> }
}

fn side(of: Side) -> impl IntoView {
    let Locale {
        lang, dir, script, ..
    } = of.locale;
    view! {
        <section>
            <h2>
                <bdi lang=lang dir=dir data-script=script>
                    {of.name}
                </bdi>
            </h2>
            <iframe src=of.src title=of.title></iframe>
        </section>
    }
}
