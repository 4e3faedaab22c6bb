//! Which questions of two waves may be compared.

use domain::{Kind, Question, QuestionKey, Questionnaire};

/// The questions of two waves that may be compared, the later wave's first, in its order: those that
/// the later questionnaire declares comparable, and of the others those with the same key, kind and
/// options that are asked of the same people.
///
/// A declaration stands for what people have judged: that the question means the same although its
/// key, its options or its routing have changed. It counts for nothing if the former questionnaire
/// lacks that question, or if one of the two has several answers and the other one. Whether a text was
/// changed so much that it is another question is for people to decide as well: such a question gets
/// another key.
#[must_use]
pub fn comparable(now: &Questionnaire, then: &Questionnaire) -> Vec<(QuestionKey, QuestionKey)> {
    let pair = |question: &Question| {
        let mut declared = question.comparable().iter();
        let declared = declared.find(|former| former.wave() == then.id());
        let key = declared.map_or(question.key(), |former| former.question());
        let former = &then.questions()[then.index_of(key.as_str())?];
        let may_be = if declared.is_some() {
            has_one_answer(question) == has_one_answer(former)
        } else {
            is_same(now, question, then, former)
        };
        may_be.then(|| (question.key().clone(), former.key().clone()))
    };
    now.questions().iter().filter_map(pair).collect()
}

fn has_one_answer(question: &Question) -> bool {
    matches!(question.kind(), Kind::Single | Kind::Scale)
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

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = include_str!("../../../questionnaires/2023.toml");

    fn changed(changes: &[(&str, &str)]) -> Questionnaire {
        let text = changes.iter().fold(FILE.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        });
        Questionnaire::parse("2023.toml", &text).unwrap_or_else(|faults| panic!("{faults}"))
    }

    fn former_of(now: &Questionnaire, then: &Questionnaire, key: &str) -> Option<String> {
        let pairs = comparable(now, then);
        let pair = pairs.iter().find(|(question, _)| question.as_str() == key);
        pair.map(|(_, former)| former.to_string())
    }

    const EARLIER: (&str, &str) = ("wave = \"2023\"", "wave = \"2021\"");
    const RENAMED: (&str, &str) = ("key = \"motivation\"", "key = \"drive\"");

    #[test]
    fn the_same_question_is_comparable_and_a_changed_one_is_not() {
        let (now, same) = (changed(&[]), changed(&[EARLIER]));
        assert_eq!(former_of(&now, &same, "plan").as_deref(), Some("plan"));
        let routed = "asked-of = { question = \"plan\", any-of = [\"yes\"] }";
        let otherwise = "asked-of = { question = \"plan\", any-of = [\"no\"] }";
        let other = changed(&[EARLIER, RENAMED, (routed, otherwise)]);
        assert_eq!(former_of(&now, &other, "motivation"), None);
        assert_eq!(former_of(&now, &other, "plan-say"), None);
        assert_eq!(former_of(&now, &other, "plan").as_deref(), Some("plan"));
    }

    #[test]
    fn what_is_declared_is_comparable_with_the_wave_that_is_named() {
        let followed = "options = [\"frequency\"]\nfollowed = true";
        let declared = "options = [\"frequency\"]\ncomparable = [\"2021:drive\"]\nfollowed = true";
        let now = changed(&[(followed, declared)]);
        let then = changed(&[EARLIER, RENAMED]);
        let former = former_of(&now, &then, "motivation");
        assert_eq!(former.as_deref(), Some("drive"));
        let before = changed(&[("wave = \"2023\"", "wave = \"2019\""), RENAMED]);
        assert_eq!(former_of(&now, &before, "motivation"), None);
    }
}
