//! The options of a question: rows that are pressed as a whole.
//!
//! They need no script: which is chosen, and how many, is drawn by the style sheet alone.

use leptos::prelude::*;

use super::{
    says::{hear, marks},
    symbols::symbol,
};
use crate::text::Says;

/// How many answers a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One.
    One,
    /// Several.
    Several {
        /// The greatest number, where there is one; drawn as boxes that fill.
        at_most: Option<u8>,
    },
}

/// One option: a row that is pressed as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionRow {
    /// The option's key, the value that is posted.
    pub key: String,
    /// Its words.
    pub says: Says,
    /// Its symbol's name, see [`super::symbols`].
    pub symbol: String,
    /// Its colour's name: blue, ochre, violet, teal, olive, rose, indigo, brown, slate.
    pub colour: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it stands apart at the end, since it goes together with no other.
    pub apart: bool,
}

/// The `id` of the first option, to which the summary of faults leads.
pub const FIELD: &str = "option-1";

/// All rows, in the order given.
pub(crate) fn option_rows(kind: Kind, rows: Vec<OptionRow>) -> impl IntoView {
    let input = match kind {
        Kind::One => "radio",
        Kind::Several { .. } => "checkbox",
    };
    rows.into_iter()
        .enumerate()
        .map(|(index, row)| option_row(input, index + 1, row))
        .collect_view()
}

/// The row is a box around the label, so that the small button can stand beside the label.
fn option_row(input: &'static str, number: usize, row: OptionRow) -> impl IntoView {
    let hear = hear(&row.says, None);
    view! {
        <div class=row_class(row.apart) data-heard="">
            <label>
                <input
                    id=format!("option-{number}")
                    type=input
                    name="option"
                    value=row.key
                    checked=row.chosen
                />
                {chip(&row.symbol, &row.colour)}
                <span class="words" {..marks(&row.says)}>
                    {row.says.text.clone()}
                </span>
            </label>
            {hear}
        </div>
    }
}

fn row_class(apart: bool) -> &'static str {
    if apart { "option apart" } else { "option" }
}

/// A symbol on its place's colour.
pub(crate) fn chip(name: &str, colour: &str) -> impl IntoView + use<> {
    view! { <span class=format!("chip {colour}")>{symbol(name)}</span> }
}

/// As many boxes as answers may be given, filled as far as answers are. They stand after the rows
/// in the page, so that the style sheet can count, and before them on the screen.
pub(crate) fn boxes(kind: Kind, chosen: usize) -> impl IntoView {
    let Kind::Several {
        at_most: Some(most),
    } = kind
    else {
        return None;
    };
    let boxes = (0..usize::from(most))
        .map(|index| {
            let class = if index < chosen { "box full" } else { "box" };
            view! { <span class=class></span> }
        })
        .collect_view();
    Some(view! {
        <div class="boxes" aria-hidden="true">
            {boxes}
        </div>
    })
}
