//! Making sure that no two texts share a message id: `q-plan-say` is a question or the option `say`
//! of a question `plan`, never both.

use std::collections::BTreeMap;

use super::questions::QuestionDraft;
use crate::document::{Inspector, Span};
use crate::questionnaire::QuestionKey;

/// Notes ids of messages that two different things have. Options of a shared set share theirs
/// (`o-yes`) on purpose.
pub(super) fn check(
    inspector: &mut Inspector,
    practice: &[QuestionDraft],
    questions: &[QuestionDraft],
) {
    let mut taken: BTreeMap<String, (bool, &QuestionKey, Span)> = BTreeMap::new();
    let real = questions.iter().map(|question| (true, question));
    for (is_real, question) in practice
        .iter()
        .map(|question| (false, question))
        .chain(real)
    {
        let Some(key) = &question.key else { continue };
        for (message, span) in question.messages() {
            let owner = (is_real, key, span.clone());
            let Some((other_is_real, other_key, other)) = taken.insert(message.clone(), owner)
            else {
                continue;
            };
            // A key that is there twice in one list is named where that list is read.
            let is_named_elsewhere = (other_is_real, other_key) == (is_real, key);
            if is_named_elsewhere || message.starts_with("o-") {
                continue;
            }
            let line = inspector.line(&other);
            inspector.fault(
                &span,
                format!("its message would be `{message}`, which line {line} has already"),
                "change one of the two keys",
            );
        }
    }
}
