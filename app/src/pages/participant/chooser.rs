//! The language chooser: names of languages in their own script, nothing else to read.
//!
//! At a tile's end is the button that speaks the name; without sound there is none.

use leptos::{either::Either, prelude::*};

use crate::{
    components::{
        bar::carrying,
        layout::{Layout, layout},
        listening::before_heading,
        says::{hear, marked, paragraph, span},
        symbols::symbol,
    },
    frame::{Bar, Carried, Frame, Locale, Waiting},
    text::Says,
};

/// The language chooser.
pub struct Chooser {
    /// What every page has; its language is that of the few words on the page.
    pub frame: Frame,
    /// Present when a person comes here from within the path.
    pub bar: Option<Bar>,
    /// What the page is for.
    pub title: Says,
    /// The browser's own language, repeated first.
    pub preferred: Vec<Tile>,
    /// All languages on offer, in the order of the expected audience.
    pub tiles: Vec<Tile>,
    /// Something to say first, e.g. that the code in the link is not known.
    pub notice: Option<Says>,
    /// What was typed or chosen on the screen that the person comes from: the tiles then post it, so
    /// that it is there in the other language.
    pub carried: Option<Carried>,
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
    /// Whether the screen that the person comes from is in this language.
    pub is_current: bool,
}

/// The page.
#[must_use]
pub fn page(data: Chooser) -> impl IntoView {
    let has_bar = data.bar.is_some();
    let posts = data.carried.is_some();
    let preferred =
        (!data.preferred.is_empty()).then(|| tiles("tiles preferred", data.preferred, posts));
    let all = tiles("tiles", data.tiles, posts);
    let choice = match data.carried {
        None => Either::Left((preferred, all)),
        Some(carried) => Either::Right(carrying(carried, (preferred, all))),
    };
    let listen = before_heading(data.frame.sound.as_ref(), &data.title);
    layout(
        Layout::participant("chooser", data.frame, data.bar, data.waiting),
        view! {
            <div class="masthead">
                {listen} <h1>{symbol("samsvar")} {span(data.title)}</h1>
                {(!has_bar).then(|| symbol("language"))}
            </div>
            {data.notice.map(|says| paragraph("notice", says))}
            {choice}
        },
    )
}

fn tiles(class: &'static str, of: Vec<Tile>, posts: bool) -> impl IntoView {
    let tiles = of.into_iter().map(|of| tile(of, posts)).collect_view();
    view! { <ul class=class>{tiles}</ul> }
}

fn tile(of: Tile, posts: bool) -> impl IntoView {
    let current = of.is_current.then_some("true");
    let to = of.href;
    let hreflang = of.locale.lang.clone();
    let hear = hear(&of.endonym, None);
    let name = name(of.locale, of.endonym);
    let control = if posts {
        Either::Left(view! {
            <button
                class="tile"
                formaction=to
                name="action"
                value="show"
                aria-current=current
                data-next=""
            >
                {name}
            </button>
        })
    } else {
        Either::Right(view! {
            <a class="tile" href=to hreflang=hreflang aria-current=current data-next="">
                {name}
            </a>
        })
    };
    view! { <li data-heard="">{control} {hear}</li> }
}

fn name(locale: Locale, endonym: Says) -> impl IntoView {
    let Locale {
        lang, dir, script, ..
    } = locale;
    let (marks, text) = marked(endonym);
    view! {
        <bdi {..marks} lang=lang dir=dir data-script=script>
            {text}
        </bdi>
    }
}
