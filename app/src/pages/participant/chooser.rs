//! The language chooser: names of languages in their own script, nothing else to read.

use leptos::prelude::*;

use crate::{
    components::{
        layout::{Layout, layout},
        says::paragraph,
        symbols::symbol,
    },
    frame::{Bar, Frame, Locale, Waiting},
    text::Says,
};

/// The language chooser.
pub struct Chooser {
    /// What every page has; its language is that of the few words on the page.
    pub frame: Frame,
    /// Present when a person comes here from within the path.
    pub bar: Option<Bar>,
    /// The name of the survey.
    pub title: Says,
    /// The browser's own language, repeated first.
    pub preferred: Vec<Tile>,
    /// All languages on offer, in the order of the expected audience.
    pub tiles: Vec<Tile>,
    /// Something to say first, e.g. that the code in the link is not known.
    pub notice: Option<Says>,
    /// Texts of the island, where the page has it.
    pub waiting: Option<Waiting>,
}

/// One language to choose.
pub struct Tile {
    /// Where the choice leads.
    pub href: String,
    /// The language itself; the name is marked with its language and direction.
    pub locale: Locale,
    /// Its own name for itself, e.g. "українська".
    pub endonym: Says,
}

/// The page.
#[must_use]
pub fn page(data: Chooser) -> impl IntoView {
    let has_bar = data.bar.is_some();
    let preferred = (!data.preferred.is_empty()).then(|| tiles("tiles preferred", data.preferred));
    layout(
        Layout::participant("chooser", data.frame, data.bar, data.waiting),
        view! {
            <h1 class="masthead">
                {symbol("samsvar")} <span data-says=data.title.id>{data.title.text}</span>
                {(!has_bar).then(|| symbol("language"))}
            </h1>
            {data.notice.map(|says| paragraph("notice", says))}
            {preferred}
            {tiles("tiles", data.tiles)}
        },
    )
}

fn tiles(class: &'static str, of: Vec<Tile>) -> impl IntoView {
    view! { <ul class=class>{of.into_iter().map(tile).collect_view()}</ul> }
}

fn tile(of: Tile) -> impl IntoView {
    let Locale {
        lang, dir, script, ..
    } = of.locale;
    let hreflang = lang.clone();
    view! {
        <li>
            <a class="tile" href=of.href hreflang=hreflang data-next="">
                <bdi lang=lang dir=dir data-script=script data-says=of.endonym.id>
                    {of.endonym.text}
                </bdi>
            </a>
        </li>
    }
}
