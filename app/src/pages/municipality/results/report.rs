//! A report: the measures that are followed, what stands out, and all questions by theme. It is the
//! same whether it is about a municipality or, where too few answered there, about its county.

use leptos::{either::Either, prelude::*};

use super::question::{Question, question};
use crate::components::{staff::paragraphs, symbols::symbol};

/// A report.
pub struct Report {
    /// The heading over the list of its parts.
    pub contents_label: String,
    /// The measures that are followed from round to round.
    pub measures: Measures,
    /// What stands out, where that can be said.
    pub highlights: Option<Highlights>,
    /// The questions, by theme, in the questionnaire's order.
    pub themes: Vec<Theme>,
}

/// The measures that are followed from round to round.
pub struct Measures {
    /// Their heading.
    pub heading: String,
    /// How they are to be read.
    pub body: Vec<String>,
    /// Each with its name in a word or two.
    pub measures: Vec<(String, Question)>,
}

/// What stands out.
pub struct Highlights {
    /// The heading.
    pub heading: String,
    /// Strengths, and what to work on.
    pub lists: Vec<HighlightList>,
    /// By which rule something is named here.
    pub note: String,
}

/// Strengths, or what to work on.
pub struct HighlightList {
    /// The heading.
    pub heading: String,
    /// What stands out.
    pub items: Vec<Highlight>,
    /// Said where nothing does.
    pub none: Option<String>,
}

/// Something that stands out.
pub struct Highlight {
    /// The place of the question on the page.
    pub href: String,
    /// The question.
    pub asked: String,
    /// Why it is named.
    pub text: String,
}

/// The questions of one theme.
pub struct Theme {
    /// The theme's name.
    pub heading: String,
    /// Its questions.
    pub questions: Vec<InTheme>,
}

/// A question in its place among the others.
pub enum InTheme {
    /// Here it is.
    Here(Box<Question>),
    /// It is among the measures above.
    Above {
        /// Where.
        href: String,
        /// What it asks.
        asked: String,
        /// "See above".
        says: String,
    },
}

pub(in crate::pages::municipality) fn report(of: Report) -> impl IntoView {
    let Report {
        contents_label,
        measures,
        highlights,
        themes,
    } = of;
    let mut contents = vec![("#measures".to_owned(), measures.heading.clone())];
    contents.extend(
        highlights
            .iter()
            .map(|highlights| ("#highlights".to_owned(), highlights.heading.clone())),
    );
    contents.extend(
        themes
            .iter()
            .enumerate()
            .map(|(index, theme)| (format!("#theme-{index}"), theme.heading.clone())),
    );
    let themes = themes
        .into_iter()
        .enumerate()
        .map(|(index, of)| theme(format!("theme-{index}"), of))
        .collect_view();
    view! {
        {contents_list(contents_label, contents)}
        {followed(measures)}
        {highlights.map(standing_out)}
        {themes}
    }
}

fn contents_list(label: String, parts: Vec<(String, String)>) -> impl IntoView {
    let links = parts
        .into_iter()
        .map(|(href, heading)| {
            view! {
                <li>
                    <a href=href>{heading}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="contents" aria-label=label>
            <ul>{links}</ul>
        </nav>
    }
}

fn followed(of: Measures) -> impl IntoView {
    let measures = of
        .measures
        .into_iter()
        .map(|(name, measure)| question(Some(name), measure))
        .collect_view();
    view! {
        <section class="part-of-results" aria-labelledby="measures">
            <h2 id="measures">{of.heading}</h2>
            {paragraphs("lead", of.body)}
            {measures}
        </section>
    }
}

fn standing_out(of: Highlights) -> impl IntoView {
    let lists = of.lists.into_iter().map(highlight_list).collect_view();
    view! {
        <section class="part-of-results" aria-labelledby="highlights">
            <h2 id="highlights">{of.heading}</h2>
            <div class="highlights">{lists}</div>
            {paragraphs("note", vec![of.note])}
        </section>
    }
}

fn highlight_list(of: HighlightList) -> impl IntoView {
    let items = of
        .items
        .into_iter()
        .map(|item| {
            view! {
                <li>
                    <a href=item.href>{item.asked}</a>
                    <p>{item.text}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="card">
            <h3>{of.heading}</h3>
            <ul>{items}</ul>
            {paragraphs("", of.none.into_iter().collect())}
        </div>
    }
}

fn theme(id: String, of: Theme) -> impl IntoView {
    let questions = of.questions.into_iter().map(in_theme).collect_view();
    let label = id.clone();
    view! {
        <section class="part-of-results" aria-labelledby=label>
            <h2 id=id>{of.heading}</h2>
            {questions}
        </section>
    }
}

fn in_theme(of: InTheme) -> impl IntoView {
    match of {
        InTheme::Here(here) => Either::Left(question(None, *here)),
        InTheme::Above { href, asked, says } => Either::Right(view! {
            <p class="shown-above">
                {asked} " " <a href=href>{says} {symbol("higher")}</a>
            </p>
        }),
    }
}
