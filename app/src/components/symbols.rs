//! The symbols: one drawing per name, on a grid of 32, in one weight and in the colour of the text.
//!
//! A drawing is decoration beside a text that says the same, so it is hidden from screen readers.
//! Every drawing awaits a recognition test with five people per language group; until then the
//! choice of pictures is judgement. No hands, faces, flags, national or religious signs, shields,
//! badges or eyes: what they mean differs between the people who answer, or looks like control.

mod scales;
mod signs;
mod things;
mod topics;

use leptos::prelude::*;

/// The symbol `name` as an inline `<svg class="symbol">`.
///
/// A name that is not drawn gives an empty picture of the same size, so that nothing moves;
/// [`is_drawn`] tells beforehand.
#[must_use]
pub fn symbol(name: &str) -> impl IntoView + use<> {
    let class = if mirrors(name) {
        "symbol mirror"
    } else {
        "symbol"
    };
    view! {
        <svg class=class viewBox="0 0 32 32" aria-hidden="true" inner_html=drawing(name)></svg>
    }
}

/// Whether a drawing of this name exists.
#[must_use]
pub fn is_drawn(name: &str) -> bool {
    !drawing(name).is_empty()
}

fn drawing(name: &str) -> &'static str {
    scales::drawing(name)
        .or_else(|| things::drawing(name))
        .or_else(|| topics::drawing(name))
        .or_else(|| signs::drawing(name))
        .unwrap_or_default()
}

/// Whether the drawing is the mirror image of itself on a page from right to left: all that has a
/// start and an end or fills from the start, not numerals, clocks or letters.
fn mirrors(name: &str) -> bool {
    const FILL_FROM_THE_START: [&str; 5] = ["frequency-", "months-", "books-", "posts", "slope-"];
    const POINT_ONWARD: [&str; 14] = [
        "back",
        "next",
        "skip",
        "speaker",
        "speaker-off",
        "no-sound",
        "slow",
        "help",
        "next-person",
        "steps",
        "dots-three-two",
        "bubble-list",
        "book-basket",
        "sheet-lines",
    ];
    POINT_ONWARD.contains(&name)
        || FILL_FROM_THE_START
            .iter()
            .any(|start| name.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTIONNAIRE: &str = include_str!("../../../questionnaires/2023.toml");

    /// Every `symbol = "name"` of the questionnaire, wherever it stands.
    fn names_in_use() -> Vec<&'static str> {
        QUESTIONNAIRE
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'))
            .flat_map(|line| line.split("symbol = \"").skip(1))
            .filter_map(|rest| rest.split('"').next())
            .collect()
    }

    #[test]
    fn every_symbol_of_the_questionnaire_is_drawn() {
        let names = names_in_use();
        assert!(names.len() > 100, "only {} names were found", names.len());
        let missing: Vec<_> = names.iter().filter(|name| !is_drawn(name)).collect();
        assert!(missing.is_empty(), "not drawn: {missing:?}");
    }

    #[test]
    fn options_of_one_question_look_different() {
        for set in [
            &["frequency-4", "frequency-3", "frequency-1", "frequency-0"][..],
            &[
                "bowl-full",
                "bowl-three-quarters",
                "bowl-quarter",
                "bowl-empty",
            ],
            &["amount-below", "amount-at", "amount-over"],
            &["months-3", "months-8", "months-18", "months-24"],
            &["books-0", "books-1", "books-2", "books-3", "books-4"],
            &["posts-short", "posts-exact", "posts-past"],
            &["slope-flat", "slope-gentle", "slope-steep"],
        ] {
            let mut drawings: Vec<_> = set.iter().map(|name| drawing(name)).collect();
            drawings.sort_unstable();
            drawings.dedup();
            assert_eq!(drawings.len(), set.len(), "{set:?}");
        }
    }

    #[test]
    fn a_name_without_drawing_gives_an_empty_picture() {
        assert!(!is_drawn("no-such-symbol"));
        let html = crate::render(|| symbol("no-such-symbol"));
        assert!(html.contains("viewBox=\"0 0 32 32\""), "{html}");
    }

    #[test]
    fn what_fills_from_the_start_mirrors_and_numerals_do_not() {
        assert!(mirrors("frequency-3") && mirrors("next") && mirrors("posts-past"));
        assert!(!mirrors("age-18") && !mirrors("clock") && !mirrors("check"));
    }
}
