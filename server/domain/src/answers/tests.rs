//! Choosing and routing on the questionnaire of 2023, and answers as bytes.

use proptest::prelude::*;

use super::*;
use crate::questionnaire::tests::of_2023;

/// Answers with these options chosen: `question option option`.
fn answers(chosen: &[&str]) -> Answers {
    let mut answers = Answers::none(of_2023());
    for choice in chosen {
        let mut words = choice.split(' ');
        let index = index(words.next().unwrap());
        let options: Vec<&str> = words.collect();
        answers.set(index, of_2023().choose(index, &options).unwrap());
    }
    answers
}

fn index(key: &str) -> usize {
    of_2023().index_of(key).unwrap()
}

fn asked(answers: &Answers) -> Vec<&'static str> {
    let questionnaire = of_2023();
    let keys = questionnaire.questions().iter().map(|q| q.key().as_str());
    keys.enumerate()
        .filter(|(index, _)| questionnaire.is_asked(answers, *index))
        .map(|(_, key)| key)
        .collect()
}

/// Any answers that a participant could give: a choice of options for each question, taken as far as
/// the question accepts it, or a skip.
pub(crate) fn any_answers() -> impl Strategy<Value = Answers> {
    let count = of_2023().questions().len();
    prop::collection::vec((any::<u32>(), 0_u8..8), count).prop_map(|picks| {
        let mut answers = Answers::none(of_2023());
        for (index, (bits, how)) in picks.into_iter().enumerate() {
            let question = &of_2023().questions()[index];
            let options = question.options();
            let several: Vec<&str> = options
                .iter()
                .enumerate()
                .filter(|(place, _)| bits & (1 << place) != 0)
                .map(|(_, option)| option.key().as_str())
                .collect();
            let one = options[bits as usize % options.len()].key().as_str();
            let answer = match how {
                0 => Answer::Unanswered,
                1 => Answer::Skipped,
                2..=4 => question.choose(&[one]).unwrap(),
                _ => question.choose(&several).unwrap_or(Answer::Skipped),
            };
            answers.set(index, answer);
        }
        answers
    })
}

#[test]
fn choices_are_taken_or_refused_with_a_reason() {
    let choose = |key: &str, options: &[&str]| of_2023().choose(index(key), options);
    assert_eq!(
        choose("gender", &["man"]),
        Ok(Answer::Chosen(OptionSet::single(1)))
    );
    assert_eq!(
        choose("gender", &["man", "man"]),
        choose("gender", &["man"])
    );
    assert_eq!(choose("gender", &[]), Err(ChoiceError::Nothing));
    assert_eq!(choose("gender", &["men"]), Err(ChoiceError::UnknownOption));
    assert_eq!(
        choose("gender", &["man", "woman"]),
        Err(ChoiceError::TwoForOne)
    );
    assert_eq!(
        choose("satisfied", &["very", "fairly"]),
        Err(ChoiceError::TwoForOne)
    );
    assert_eq!(
        choose("helps", &["more-hours", "own-language", "smaller-group"]),
        Ok(Answer::Chosen([0, 1, 4].into_iter().collect()))
    );
    assert_eq!(
        choose(
            "helps",
            &[
                "more-hours",
                "own-language",
                "smaller-group",
                "more-speaking"
            ]
        ),
        Err(ChoiceError::TooMany { at_most: 3 })
    );
    assert!(choose("practise", &["nowhere"]).is_ok());
    assert_eq!(
        choose("practise", &["work", "nowhere"]),
        Err(ChoiceError::NotTogether)
    );
    assert!(
        choose(
            "practise",
            &["work", "language-cafe", "children", "association"]
        )
        .is_ok()
    );
    assert_eq!(
        choose("practise", &["work", "elsewhere"]),
        Err(ChoiceError::UnknownOption)
    );
}

#[test]
fn practice_is_answered_like_a_question() {
    let things = &of_2023().practice()[1];
    assert_eq!(
        things.choose(&["cup", "house"]),
        Ok(Answer::Chosen([0, 2].into_iter().collect()))
    );
    assert_eq!(
        things.choose(&["cup", "house", "book"]),
        Err(ChoiceError::TooMany { at_most: 2 })
    );
}

#[test]
fn the_introduction_programme_is_asked_of_those_who_take_part_in_it() {
    let norwegian = asked(&answers(&["programme norwegian"]));
    assert_eq!(norwegian.len(), 22);
    assert_eq!(
        norwegian[norwegian.len() - 5..],
        ["society", "pressure", "help-known", "satisfied", "hope"]
    );
    let introduction = asked(&answers(&["programme introduction"]));
    assert_eq!(introduction.len(), 29);
    assert!(introduction.contains(&"plan") && !introduction.contains(&"plan-say"));
    assert_eq!(asked(&Answers::none(of_2023())), norwegian);
}

#[test]
fn routing_is_transitive() {
    let with_plan = answers(&["programme introduction", "plan yes"]);
    assert!(asked(&with_plan).contains(&"plan-say"));
    let changed_mind = answers(&["programme norwegian", "plan yes"]);
    assert!(!asked(&changed_mind).contains(&"plan-say"));
    for (chosen, is_asked) in [
        ("society yes", true),
        ("society a-little", true),
        ("society no", true),
        ("society not-had-it", false),
    ] {
        assert_eq!(
            asked(&answers(&[chosen])).contains(&"society-language"),
            is_asked
        );
    }
}

#[test]
fn on_leave_ends() {
    let leave = answers(&["programme on-leave", "time 4-11", "programme on-leave"]);
    assert!(of_2023().ends(&leave));
    assert_eq!(asked(&leave), ["programme"]);
    assert_eq!(of_2023().next_asked(&leave, Some(0)), None);
    assert!(!of_2023().ends(&answers(&["programme norwegian"])));
    assert!(!of_2023().ends(&Answers::none(of_2023())));
}

#[test]
fn next_and_previous_pass_over_what_is_not_asked() {
    let answers = answers(&["programme norwegian", "society not-had-it"]);
    let next = |from: Option<&str>| {
        let after = from.map(index);
        let found = of_2023().next_asked(&answers, after)?;
        Some(of_2023().questions()[found].key().as_str())
    };
    let previous = |from: &str| {
        let found = of_2023().previous_asked(&answers, index(from))?;
        Some(of_2023().questions()[found].key().as_str())
    };
    assert_eq!(next(None), Some("programme"));
    assert_eq!(next(Some("society")), Some("pressure"));
    assert_eq!(previous("pressure"), Some("society"));
    assert_eq!(previous("programme"), None);
    assert_eq!(next(Some("hope")), None);
    let end = of_2023().questions().len();
    assert_eq!(of_2023().previous_asked(&answers, end), Some(end - 1));
}

#[test]
fn settling_drops_what_is_not_asked_and_who_skipped() {
    let mut before = answers(&[
        "programme norwegian",
        "plan yes",
        "plan-say no",
        "gender man",
    ]);
    before.set(index("age"), Answer::Skipped);
    let after = before.settled(of_2023());
    assert_eq!(after, answers(&["programme norwegian", "gender man"]));
    assert_eq!(after.get(index("age")), Answer::Unanswered);
}

#[test]
fn bytes_that_nobody_could_have_answered_are_refused() {
    let questionnaire = of_2023();
    let good = answers(&["gender man"]).to_bytes();
    let expected = questionnaire.questions().len() * 4;
    let length = |found| Err(AnswersCorrupt::Length { expected, found });
    assert_eq!(Answers::from_bytes(questionnaire, &[]), length(0));
    assert_eq!(
        Answers::from_bytes(questionnaire, &good[1..]),
        length(expected - 1)
    );
    let mut long = good.clone();
    long.extend([0; 4]);
    assert_eq!(
        Answers::from_bytes(questionnaire, &long),
        length(expected + 4)
    );

    let refused = |key: &str, bits: u32| {
        let mut bytes = good.clone();
        let start = index(key) * 4;
        bytes[start..start + 4].copy_from_slice(&bits.to_le_bytes());
        match Answers::from_bytes(questionnaire, &bytes) {
            Err(AnswersCorrupt::Refused { index: at, reason }) if at == index(key) => Some(reason),
            Err(other) => panic!("{other}"),
            Ok(_) => None,
        }
    };
    assert_eq!(
        refused("gender", 0b1_0000),
        Some(ChoiceError::UnknownOption)
    );
    assert_eq!(
        refused("gender", SKIPPED | 1),
        Some(ChoiceError::UnknownOption)
    );
    assert_eq!(refused("gender", 0b11), Some(ChoiceError::TwoForOne));
    assert_eq!(
        refused("helps", 0b1111),
        Some(ChoiceError::TooMany { at_most: 3 })
    );
    assert_eq!(
        refused("practise", 0b10_0001),
        Some(ChoiceError::NotTogether)
    );
    assert_eq!(refused("practise", 0b10_0000), None);
    assert_eq!(refused("gender", SKIPPED), None);
}

#[test]
fn a_set_of_options_is_a_set() {
    let set: OptionSet = [3, 0, 30, 3].into_iter().collect();
    assert_eq!(set.iter().collect::<Vec<_>>(), [0, 3, 30]);
    assert_eq!(set.len(), 3);
    assert!(set.contains(30) && !set.contains(1) && !set.contains(31) && !set.contains(99));
    assert!(OptionSet::EMPTY.is_empty() && !set.is_empty());
    assert!(set.intersects(OptionSet::single(3)) && !set.intersects(OptionSet::single(4)));
}

#[test]
fn answers_are_not_printed() {
    assert_eq!(format!("{:?}", answers(&["gender man"])), "Answers(hidden)");
}

proptest! {
    #[test]
    fn answers_are_read_back_from_bytes_of_one_length(answers in any_answers()) {
        let bytes = answers.to_bytes();
        prop_assert_eq!(bytes.len(), of_2023().questions().len() * 4);
        let read = Answers::from_bytes(of_2023(), &bytes);
        prop_assert_eq!(read.as_ref(), Ok(&answers));
    }

    #[test]
    fn settled_answers_are_of_asked_questions_and_stay_as_they_are(answers in any_answers()) {
        let questionnaire = of_2023();
        let settled = answers.settled(questionnaire);
        prop_assert_eq!(settled.settled(questionnaire), settled.clone());
        for index in 0..questionnaire.questions().len() {
            prop_assert_eq!(
                questionnaire.is_asked(&settled, index),
                questionnaire.is_asked(&answers, index)
            );
            match settled.get(index) {
                Answer::Chosen(_) => {
                    prop_assert!(questionnaire.is_asked(&answers, index));
                    prop_assert_eq!(settled.get(index), answers.get(index));
                }
                other => prop_assert_eq!(other, Answer::Unanswered),
            }
        }
    }

    #[test]
    fn going_on_and_going_back_meet_the_same_questions(answers in any_answers()) {
        let questionnaire = of_2023();
        let count = questionnaire.questions().len();
        let asked: Vec<usize> =
            (0..count).filter(|index| questionnaire.is_asked(&answers, *index)).collect();
        let forward: Vec<usize> = std::iter::successors(
            questionnaire.next_asked(&answers, None),
            |index| questionnaire.next_asked(&answers, Some(*index)),
        )
        .collect();
        let mut backward: Vec<usize> = std::iter::successors(
            questionnaire.previous_asked(&answers, count),
            |index| questionnaire.previous_asked(&answers, *index),
        )
        .collect();
        backward.reverse();
        prop_assert_eq!(&forward, &asked);
        prop_assert_eq!(&backward, &asked);
    }

    #[test]
    fn any_bytes_are_refused_or_read_exactly(words in prop::collection::vec(0_u32..40, 31)) {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        if let Ok(answers) = Answers::from_bytes(of_2023(), &bytes) {
            prop_assert_eq!(answers.to_bytes(), bytes);
        }
    }
}
