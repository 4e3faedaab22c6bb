//! Which questions of two waves may be compared.

use domain::{Question, QuestionKey, Questionnaire};

/// The questions of two waves that may be compared, the later wave's first, in its order: those with
/// the same key, kind and options that are asked of the same people.
///
/// Whether a text was changed so much that it is another question is for people to decide: such a
/// question gets another key.
#[must_use]
pub fn comparable(now: &Questionnaire, then: &Questionnaire) -> Vec<(QuestionKey, QuestionKey)> {
    let questions = now.questions().iter();
    let pairs = questions.filter_map(|question| {
        let index = then.index_of(question.key().as_str())?;
        Some((question, &then.questions()[index]))
    });
    pairs
        .filter(|(question, former)| is_same(now, question, then, former))
        .map(|(question, former)| (question.key().clone(), former.key().clone()))
        .collect()
}

fn is_same(
    now: &Questionnaire,
    question: &Question,
    then: &Questionnaire,
    former: &Question,
) -> bool {
    let options = |question: &Question| -> Vec<(String, bool, bool)> {
        let options = question.options().iter();
        options
            .map(|option| (option.key().to_string(), option.exclusive(), option.ends()))
            .collect()
    };
    let same_people = match (question.asked_of(), former.asked_of()) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            let asks = |questionnaire: &'_ Questionnaire, key: &QuestionKey| {
                questionnaire.index_of(key.as_str())
            };
            one == other
                && asks(now, one.question())
                    .zip(asks(then, other.question()))
                    .is_some_and(|(one, other)| {
                        is_same(now, &now.questions()[one], then, &then.questions()[other])
                    })
        }
        _ => false,
    };
    question.kind() == former.kind() && options(question) == options(former) && same_people
}
