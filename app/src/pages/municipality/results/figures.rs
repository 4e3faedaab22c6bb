//! Figures as they stand on a page: bars with their words around them, and the table that tells the
//! same. Whose a figure is, and whether it is shown, is marked on it.
//!
//! Every number in it comes from a protected table or is finished text; nothing is worked out here.

use leptos::{either::Either, prelude::*};

pub use crate::components::swatch::Swatch;

use crate::components::swatch::swatch;

/// Whose figures they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One municipality's.
    Municipality,
    /// One county's.
    County,
    /// The whole country's.
    Nation,
}

impl Scope {
    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::Nation => "nation",
        }
    }
}

/// Whether figures may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// They are shown.
    Shown,
    /// They are withheld; the page says why once.
    Withheld,
}

impl Status {
    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Withheld => "withheld",
        }
    }
}

/// Bars on one scale, from nought to a hundred per cent.
pub struct Chart {
    /// What the chart's parts are called by on the page; unique there.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The same figures in words.
    pub description: String,
    /// What the colours mean; empty where every bar is named.
    pub legend: Vec<(Swatch, String)>,
    /// The bars, from the top.
    pub groups: Vec<BarGroup>,
}

/// Bars that are to be compared with one another.
pub struct BarGroup {
    /// What they are about, where a chart has several groups.
    pub heading: Option<String>,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// How thick a bar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// What the page is about.
    Main,
    /// What it is compared with.
    Beside,
}

/// One bar.
pub struct Bar {
    /// Whose figures it shows.
    pub scope: Scope,
    /// The same in words.
    pub whose: String,
    /// How thick it is.
    pub weight: Weight,
    /// What is in it.
    pub fill: Fill,
}

/// What is in a bar.
pub enum Fill {
    /// Figures.
    Shown {
        /// The picture, an `<svg>` element without words in it. Trusted: it is put into the page as
        /// it is, and stretched to the room it has. Colours are those of [`Swatch::fill`], so that
        /// the style sheet can change them in the dark.
        svg: String,
        /// Words on parts of the bar that have room for them.
        labels: Vec<Label>,
        /// Words after the bar.
        value: Option<String>,
    },
    /// These words in place of figures.
    Withheld(String),
}

/// Words on a part of a bar.
pub struct Label {
    /// Where the middle of the part is, in thousandths of the bar from its start.
    pub middle: u16,
    /// The words, or a number.
    pub text: String,
    /// What follows the number where there is room.
    pub unit: String,
    /// The colour of the part.
    pub on: Swatch,
}

/// A table of finished texts, behind a line that opens it.
pub struct Table {
    /// The line that opens it.
    pub show: String,
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
    pub cells: Vec<Cell>,
}

/// One cell of a table.
pub struct Cell {
    /// Whose figure it is.
    pub scope: Scope,
    /// Whether it is shown.
    pub status: Status,
    /// Its words.
    pub text: String,
}

pub(super) fn chart(of: Chart) -> impl IntoView {
    let description = format!("chart-{}", of.id);
    let has_groups = of.groups.iter().any(|group| group.heading.is_some());
    let class = if has_groups {
        "chart in-groups"
    } else {
        "chart"
    };
    let legend = (!of.legend.is_empty()).then(|| legend(of.legend));
    let groups = of.groups.into_iter().map(bar_group).collect_view();
    view! {
        <figure class=class>
            {legend}
            <div
                class="bars"
                role="img"
                aria-label=of.title
                aria-describedby=description.clone()
            >
                {groups}
                <p class="axis">
                    <span>"0"</span>
                    <span>"50"</span>
                    <span>"100 %"</span>
                </p>
            </div>
            <p class="unseen" id=description>
                {of.description}
            </p>
        </figure>
    }
}

fn legend(of: Vec<(Swatch, String)>) -> impl IntoView {
    let items = of
        .into_iter()
        .map(|(colour, text)| {
            view! {
                <li>
                    {swatch(colour)}
                    {text}
                </li>
            }
        })
        .collect_view();
    // The table has the same words, in order.
    view! {
        <ul class="legend" aria-hidden="true">
            {items}
        </ul>
    }
}

fn bar_group(of: BarGroup) -> impl IntoView {
    let heading = of
        .heading
        .map(|text| view! { <p class="bars-of">{text}</p> });
    view! {
        <div class="bar-group">
            {heading}
            {of.bars.into_iter().map(bar).collect_view()}
        </div>
    }
}

fn bar(of: Bar) -> impl IntoView {
    let class = match of.weight {
        Weight::Main => "bar-row main-bar",
        Weight::Beside => "bar-row",
    };
    let (status, fill) = fill(of.fill);
    view! {
        <div class=class data-scope=of.scope.mark() data-status=status.mark()>
            <span class="whose">{of.whose}</span>
            {fill}
        </div>
    }
}

pub(super) fn fill(of: Fill) -> (Status, impl IntoView) {
    match of {
        Fill::Shown { svg, labels, value } => (
            Status::Shown,
            Either::Left(view! {
                <div class="plot">
                    <div class="picture-of-bar" inner_html=stretched(svg)></div>
                    {labels_on(labels)}
                </div>
                {value.map(|text| view! { <span class="value">{text}</span> })}
            }),
        ),
        Fill::Withheld(text) => (Status::Withheld, Either::Right(withheld(text))),
    }
}

/// The same look for whatever reason something is withheld: as wide as all, and empty.
pub(super) fn withheld(text: String) -> impl IntoView {
    view! { <p class="withheld">{text}</p> }
}

/// Words on a bar are no part of its picture, so that they are not stretched with it.
fn labels_on(of: Vec<Label>) -> Option<impl IntoView> {
    let is_labelled = !of.is_empty();
    let labels = of
        .into_iter()
        .map(|label| {
            let at = format!("{}.{}%", label.middle / 10, label.middle % 10);
            view! {
                <text x=at y="50%" class=label.on.class()>
                    {label.text}
                    <tspan class="unit">{label.unit}</tspan>
                </text>
            }
        })
        .collect_view();
    is_labelled.then(|| {
        view! {
            <svg class="labels" aria-hidden="true">
                {labels}
            </svg>
        }
    })
}

/// The picture has no words that stretching could distort, and its room has no fixed shape.
fn stretched(svg: String) -> String {
    if svg.contains("preserveAspectRatio") {
        svg
    } else {
        svg.replacen("<svg ", "<svg preserveAspectRatio=\"none\" ", 1)
    }
}

pub(super) fn table(of: Table) -> impl IntoView {
    let columns = of
        .columns
        .into_iter()
        .map(|column| view! { <th scope="col">{column}</th> })
        .collect_view();
    let rows = of.rows.into_iter().map(table_row).collect_view();
    view! {
        <details class="show-figures">
            <summary>{of.show}</summary>
            <table>
                <caption>{of.caption}</caption>
                <thead>
                    <tr>{columns}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}

fn table_row(of: TableRow) -> impl IntoView {
    let cells = of
        .cells
        .into_iter()
        .map(|cell| {
            view! {
                <td data-scope=cell.scope.mark() data-status=cell.status.mark()>
                    {cell.text}
                </td>
            }
        })
        .collect_view();
    let class = of.swatch.map(|_| "keyed");
    view! {
        <tr>
            <th scope="row" class=class>
                {of.swatch.map(swatch)}
                {of.head}
            </th>
            {cells}
        </tr>
    }
}
