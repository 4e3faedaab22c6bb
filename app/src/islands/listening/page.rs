//! What there is to be read on a page, found by its marks: nothing here makes a sound.

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, NodeList};

/// The parts of a page in the order in which they are read: what it is about, then its controls,
/// which are the same on every page, then what stands around it.
const PARTS: [&str; 5] = [
    "main [data-clip]",
    ".bar [data-clip]",
    "[data-player] [data-clip]",
    ".foot [data-clip]",
    ".demo-band [data-clip]",
];

/// What is read after the rest of `main`: what one need not know to answer.
const LATE: &str = "[data-late], .listen";

/// What lights up as a whole when a text in it is read.
const LIGHTS_UP: &str = ".option, .said, .tile, .button, .tool, .ask";

/// A text, and what lights up while it is read.
#[derive(Clone)]
pub(super) struct Line {
    text: Element,
    lit: Element,
}

impl Line {
    fn new(text: Element) -> Self {
        let lit = text.closest(LIGHTS_UP).ok().flatten();
        Self {
            lit: lit.unwrap_or_else(|| text.clone()),
            text,
        }
    }

    /// Where its clip is.
    pub(super) fn address(&self) -> String {
        self.text.get_attribute("data-clip").unwrap_or_default()
    }

    /// What lights up.
    pub(super) fn lit(&self) -> &Element {
        &self.lit
    }

    /// Whether it stands within this element.
    pub(super) fn is_within(&self, element: &Element) -> bool {
        element.contains(Some(&self.text))
    }
}

/// All that the page says, in the order in which it is read.
pub(super) fn lines(document: &Document) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut late = Vec::new();
    for part in PARTS {
        for text in shown(document.query_selector_all(part).ok()) {
            if text.closest(LATE).is_ok_and(|late| late.is_some()) {
                late.push(Line::new(text));
            } else {
                lines.push(Line::new(text));
            }
        }
        lines.append(&mut late);
    }
    lines
}

/// What one of the small buttons reads: all that stands in the element that it names, or else in
/// the nearest one around it.
pub(super) fn lines_beside(document: &Document, button: &Element) -> Vec<Line> {
    let named = button.get_attribute("data-hear").unwrap_or_default();
    let heard = if named.is_empty() {
        button.closest("[data-heard]").ok().flatten()
    } else {
        document.get_element_by_id(&named)
    };
    heard.map(|heard| lines_in(&heard)).unwrap_or_default()
}

/// All that stands in an element.
pub(super) fn lines_in(element: &Element) -> Vec<Line> {
    shown(element.query_selector_all("[data-clip]").ok())
        .map(Line::new)
        .collect()
}

/// The elements of a list that are shown; the style sheet hides what does not hold now.
fn shown(list: Option<NodeList>) -> impl Iterator<Item = Element> {
    let count = list.as_ref().map_or(0, NodeList::length);
    (0..count)
        .filter_map(move |at| list.as_ref()?.item(at)?.dyn_into::<Element>().ok())
        .filter(|element| element.get_client_rects().length() > 0)
}
