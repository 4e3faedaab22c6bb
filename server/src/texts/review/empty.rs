//! No case of a text says nothing.

use super::super::pattern::Case;
use super::{Finding, Subject};

pub(super) fn rule(subject: Subject<'_>) -> Vec<Finding> {
    let is_empty = subject.text.cases().iter().any(Case::is_empty);
    let what = if subject.text.choices().is_empty() {
        "is empty"
    } else {
        "has a case that is empty"
    };
    is_empty
        .then(|| Finding::new(what, "write a text"))
        .into_iter()
        .collect()
}
