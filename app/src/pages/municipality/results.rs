//! A municipality's results: per question a finding, a chart and the table beside it.
//!
//! Every number in it comes from a protected table or is finished text; nothing is worked out here.

use leptos::prelude::*;

pub use crate::components::swatch::Swatch;

use crate::{
    components::{
        layout::{Layout, layout},
        staff::{StaffBar, paragraphs},
        swatch::swatch,
        symbols::symbol,
    },
    frame::Frame,
};

/// A municipality's results of one wave.
pub struct Results {
    /// What every page has.
    pub frame: Frame,
    /// The top of the page: where one is, and signing out.
    pub bar: StaffBar,
    /// The municipality's name.
    pub municipality: String,
    /// The wave's name.
    pub wave: String,
    /// The heading, e.g. "Results for Asker".
    pub heading: String,
    /// Who and when, how many answered, a plain caution.
    pub summary: Vec<String>,
    /// The one explanation of what "withheld" means, where anything is.
    pub withheld_explanation: Option<String>,
    /// The questions, by theme, in the questionnaire's order.
    pub themes: Vec<ResultTheme>,
    /// The heading over the list of themes.
    pub contents_label: String,
}

/// The questions of one theme.
pub struct ResultTheme {
    /// The theme's name.
    pub heading: String,
    /// Its questions.
    pub questions: Vec<ResultQuestion>,
}

/// One question's result.
pub struct ResultQuestion {
    /// The question's key.
    pub key: String,
    /// The question.
    pub heading: String,
    /// What was found, in a few words.
    pub finding: Option<String>,
    /// Whether anything of it may be shown.
    pub status: Status,
    /// How many were asked, in words; none where it is withheld.
    pub base: Option<String>,
    /// The chart.
    pub chart: Option<ChartPicture>,
    /// The figures.
    pub table: Option<Table>,
    /// The words in place of figures.
    pub withheld_text: Option<String>,
    /// A note, e.g. that only some were asked.
    pub note: Option<String>,
}

/// Whether a question's figures may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// They are shown.
    Shown,
    /// They are withheld; the page says why once.
    Withheld,
}

/// A chart as the server drew it.
pub struct ChartPicture {
    /// The picture, an `<svg>` element without words in it. Trusted: it is put into the page as it
    /// is, and stretched to the room it has. Colours are those of [`Swatch::fill`], so that the
    /// style sheet can change them in the dark.
    pub svg: String,
    /// What it shows.
    pub title: String,
    /// The same figures in words.
    pub description: String,
    /// The words before each bar, from the top, where the picture has several bars of equal height;
    /// empty where it is one bar, whose parts the table names.
    pub labels: Vec<String>,
}

/// A table of finished texts.
pub struct Table {
    /// What it holds.
    pub caption: String,
    /// The heads of the columns; the first stands over the rows' heads.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// One row of a table.
pub struct TableRow {
    /// The part of the chart that it tells of.
    pub swatch: Option<Swatch>,
    /// The row's head.
    pub head: String,
    /// The other cells, one for each further column.
    pub cells: Vec<String>,
}

/// The page.
#[must_use]
pub fn page(data: Results) -> impl IntoView {
    let contents: Vec<_> = data
        .themes
        .iter()
        .enumerate()
        .map(|(index, theme)| (format!("#theme-{index}"), theme.heading.clone()))
        .collect();
    let themes = data
        .themes
        .into_iter()
        .enumerate()
        .map(|(index, of)| theme(format!("theme-{index}"), of))
        .collect_view();
    let explanation = data.withheld_explanation.map(|text| {
        view! {
            <p class="withheld-explanation">
                {symbol("box-closed")} <span>{text}</span>
            </p>
        }
    });
    layout(
        Layout::staff("results", data.frame, data.bar),
        view! {
            <p class="over">{data.municipality} " · " {data.wave}</p>
            <h1>{data.heading}</h1>
            <div class="card summary">{paragraphs("", data.summary)} {explanation}</div>
            {contents_list(data.contents_label, contents)}
            {themes}
        },
    )
}

fn contents_list(label: String, themes: Vec<(String, String)>) -> impl IntoView {
    let links = themes
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

fn theme(id: String, of: ResultTheme) -> impl IntoView {
    view! {
        <section class="theme-of-results">
            <h2 id=id>{of.heading}</h2>
            {of.questions.into_iter().map(question).collect_view()}
        </section>
    }
}

fn question(of: ResultQuestion) -> impl IntoView {
    let status = match of.status {
        Status::Shown => "shown",
        Status::Withheld => "withheld",
    };
    let description = format!("chart-{}", of.key);
    view! {
        <article
            class="card result"
            id=of.key
            data-scope="municipality"
            data-status=status
        >
            <h3>{of.heading}</h3>
            {paragraphs("finding", of.finding.into_iter().collect())}
            {paragraphs("base-line", of.base.into_iter().collect())}
            <div class="figures">
                {of.chart.map(|picture| chart(description, picture))}
                {of.table.map(table)}
            </div>
            {paragraphs("withheld", of.withheld_text.into_iter().collect())}
            {paragraphs("note", of.note.into_iter().collect())}
        </article>
    }
}

fn chart(description: String, of: ChartPicture) -> impl IntoView {
    let svg = stretched(of.svg);
    let class = if of.labels.is_empty() {
        "chart one-bar"
    } else {
        "chart many-bars"
    };
    let labels = of
        .labels
        .into_iter()
        .map(|label| view! { <span>{label}</span> })
        .collect_view();
    view! {
        <figure class=class>
            <div class="labels" aria-hidden="true">
                {labels}
            </div>
            <div
                class="bars"
                role="img"
                aria-label=of.title
                aria-describedby=description.clone()
                inner_html=svg
            ></div>
            <p class="axis" aria-hidden="true">
                <span>"0"</span>
                <span>"50"</span>
                <span>"100 %"</span>
            </p>
            <p class="unseen" id=description>
                {of.description}
            </p>
        </figure>
    }
}

/// The picture has no words that stretching could distort, and its room has no fixed shape.
fn stretched(svg: String) -> String {
    if svg.contains("preserveAspectRatio") {
        svg
    } else {
        svg.replacen("<svg ", "<svg preserveAspectRatio=\"none\" ", 1)
    }
}

fn table(of: Table) -> impl IntoView {
    let columns = of
        .columns
        .into_iter()
        .map(|column| view! { <th scope="col">{column}</th> })
        .collect_view();
    let rows = of.rows.into_iter().map(table_row).collect_view();
    view! {
        <table>
            <caption>{of.caption}</caption>
            <thead>
                <tr>{columns}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn table_row(of: TableRow) -> impl IntoView {
    let cells = of
        .cells
        .into_iter()
        .map(|cell| view! { <td>{cell}</td> })
        .collect_view();
    let class = of.swatch.map(|_| "keyed");
    view! {
        <tr>
            <th scope="row" class=class>{of.swatch.map(swatch)} {of.head}</th>
            {cells}
        </tr>
    }
}
