//! One question's results: what was found as its heading, the bars, and behind lines that open the
//! figures and the groups.

use leptos::prelude::*;

use super::figures::{Chart, Fill, Scope, Status, Table, chart, fill, table, withheld};
use crate::components::{staff::paragraphs, symbols::symbol};

/// One question's result.
pub struct Question {
    /// The question's key.
    pub key: String,
    /// The question.
    pub asked: String,
    /// What was found, in a few words: the heading. Without it the question is the heading.
    pub finding: Option<String>,
    /// Whose figures the page is about.
    pub scope: Scope,
    /// Whether these may be shown.
    pub status: Status,
    /// How many were asked, in words; none where it is withheld.
    pub base: Option<String>,
    /// What may be said of differences.
    pub verdicts: Vec<Verdict>,
    /// The bars, where anything is shown.
    pub chart: Option<Chart>,
    /// The words in place of bars, where nothing is.
    pub withheld: Option<String>,
    /// The figures.
    pub table: Option<Table>,
    /// The results by groups.
    pub groups: Option<Groups>,
    /// A note, e.g. that only some were asked.
    pub note: Option<String>,
}

/// Which way something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Clearly higher.
    Higher,
    /// Not clearly different.
    Same,
    /// Clearly lower.
    Lower,
    /// Nothing can be said.
    Unsure,
}

/// What may be said of a difference.
pub struct Verdict {
    /// Which way.
    pub direction: Direction,
    /// The same in a sentence.
    pub text: String,
}

/// A question's results by groups, behind a line that opens them.
pub struct Groups {
    /// The line that opens them.
    pub show: String,
    /// What the columns hold: the group, its answers.
    pub columns: [String; 2],
    /// One for each way of grouping.
    pub breakdowns: Vec<Breakdown>,
}

/// One way of grouping.
pub struct Breakdown {
    /// What the groups are made by.
    pub caption: String,
    /// The groups; none if they are withheld.
    pub rows: Vec<GroupRow>,
    /// The words in place of groups.
    pub withheld: Option<String>,
}

/// One group.
pub struct GroupRow {
    /// What it is called.
    pub name: String,
    /// How many of it were asked.
    pub base: String,
    /// Its bar; none where several answers could be given.
    pub bar: Option<Fill>,
    /// Its figures in words.
    pub figures: String,
}

/// The view. A measure stands out by its name above the heading.
pub(super) fn question(measure: Option<String>, of: Question) -> impl IntoView {
    let class = if measure.is_some() {
        "card result measure"
    } else {
        "card result"
    };
    let asked = of
        .finding
        .is_some()
        .then(|| view! { <p class="asked">{of.asked.clone()}</p> });
    let scope = of.scope;
    view! {
        <article class=class id=of.key data-scope=scope.mark() data-status=of.status.mark()>
            {measure.map(|name| view! { <p class="measure-name">{name}</p> })}
            <h3>{of.finding.unwrap_or(of.asked)}</h3>
            {asked}
            {verdicts(of.verdicts)}
            {of.chart.map(chart)}
            {of.withheld.map(withheld)}
            {paragraphs("base-line", of.base.into_iter().collect())}
            {paragraphs("note", of.note.into_iter().collect())}
            {of.table.map(table)}
            {of.groups.map(|groups| by_groups(scope, groups))}
        </article>
    }
}

fn verdicts(of: Vec<Verdict>) -> Option<impl IntoView> {
    let is_empty = of.is_empty();
    let items = of
        .into_iter()
        .map(|verdict| {
            let (class, sign) = match verdict.direction {
                Direction::Higher => ("clear", "higher"),
                Direction::Same => ("", "same"),
                Direction::Lower => ("clear", "lower"),
                Direction::Unsure => ("", "few"),
            };
            view! {
                <li class=class>
                    {symbol(sign)}
                    <span>{verdict.text}</span>
                </li>
            }
        })
        .collect_view();
    (!is_empty).then(|| view! { <ul class="verdicts">{items}</ul> })
}

fn by_groups(scope: Scope, of: Groups) -> impl IntoView {
    let columns = of.columns;
    let breakdowns = of
        .breakdowns
        .into_iter()
        .map(|one| breakdown(scope, &columns, one))
        .collect_view();
    view! {
        <details class="show-groups">
            <summary>{of.show}</summary>
            {breakdowns}
        </details>
    }
}

fn breakdown(scope: Scope, columns: &[String; 2], of: Breakdown) -> impl IntoView + use<> {
    let status = if of.withheld.is_some() {
        Status::Withheld
    } else {
        Status::Shown
    };
    let [group, figures] = columns.clone();
    let caption = of.caption;
    let table = match of.withheld {
        Some(text) => leptos::either::Either::Left(view! {
            <p class="caption">{caption}</p>
            {withheld(text)}
        }),
        None => leptos::either::Either::Right(view! {
            <table class="groups">
                <caption>{caption}</caption>
                <thead class="unseen">
                    <tr>
                        <th scope="col">{group}</th>
                        <th scope="col">{figures}</th>
                    </tr>
                </thead>
                <tbody>{of.rows.into_iter().map(group_row).collect_view()}</tbody>
            </table>
        }),
    };
    view! {
        <div class="breakdown" data-scope=scope.mark() data-status=status.mark()>
            {table}
        </div>
    }
}

fn group_row(of: GroupRow) -> impl IntoView {
    let bar = of.bar.map(|bar| {
        view! {
            <div class="bar-row" aria-hidden="true">
                {fill(bar).1}
            </div>
        }
    });
    view! {
        <tr>
            <th scope="row">
                {of.name}
                <span class="group-base">{of.base}</span>
            </th>
            <td>
                {bar}
                <p>{of.figures}</p>
            </td>
        </tr>
    }
}
