//! The questionnaire of 2023 as it ships.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::*;

const FILE: &str = include_str!("../../../../questionnaires/2023.toml");

/// The questionnaire that ships, for the tests of all modules.
pub(crate) fn of_2023() -> &'static Questionnaire {
    static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
        Questionnaire::parse("questionnaires/2023.toml", FILE)
            .unwrap_or_else(|faults| panic!("{faults}"))
    });
    &QUESTIONNAIRE
}

fn question(key: &str) -> &'static Question {
    let questionnaire = of_2023();
    &questionnaire.questions()[questionnaire.index_of(key).unwrap()]
}

fn option_keys(question: &Question) -> Vec<&str> {
    question
        .options()
        .iter()
        .map(|option| option.key().as_str())
        .collect()
}

#[test]
fn the_questions_come_in_their_order() {
    let keys: Vec<&str> = of_2023()
        .questions()
        .iter()
        .map(|question| question.key().as_str())
        .collect();
    assert_eq!(
        keys.join(" "),
        "programme time gender age schooling background motivation wellbeing usefulness level \
         hours teacher-respect teacher-help say digital practise helps society society-language \
         intro-useful intro-like plan plan-say adviser-respect adviser-help activities length \
         pressure help-known satisfied hope"
    );
    for (index, key) in keys.into_iter().enumerate() {
        assert_eq!(of_2023().index_of(key), Some(index));
    }
    assert_eq!(of_2023().index_of("practice-full"), None);
}

#[test]
fn questions_are_known_by_their_properties() {
    let keys = |is: fn(&Question) -> bool| -> Vec<&str> {
        let all = of_2023().questions().iter();
        all.filter(|q| is(q)).map(|q| q.key().as_str()).collect()
    };
    assert_eq!(keys(Question::sensitive), ["pressure"]);
    assert_eq!(
        keys(Question::followed),
        ["motivation", "wellbeing", "usefulness"]
    );
    assert_eq!(
        keys(|q| matches!(q.kind(), Kind::Multiple { .. })),
        ["practise", "helps", "activities"]
    );
    let at_most = NonZeroU8::new(3);
    assert_eq!(question("helps").kind(), Kind::Multiple { at_most });
    assert_eq!(
        question("practise").kind(),
        Kind::Multiple { at_most: None }
    );
    assert_eq!(question("satisfied").kind(), Kind::Scale);
    assert_eq!(
        keys(|q| q.asked_of().is_some()),
        [
            "society-language",
            "intro-useful",
            "intro-like",
            "plan",
            "plan-say",
            "adviser-respect",
            "adviser-help",
            "activities",
            "length"
        ]
    );
}

#[test]
fn messages_tell_shared_options_from_own_ones() {
    let messages = |key: &str| -> Vec<&str> {
        let options = question(key).options().iter();
        options.map(ChoiceOption::message).collect()
    };
    assert_eq!(question("plan-say").message(), "q-plan-say");
    assert_eq!(
        messages("motivation"),
        ["o-always", "o-often", "o-rarely", "o-never"]
    );
    assert_eq!(messages("plan"), ["o-yes", "o-no", "o-dont-know"]);
    assert_eq!(
        messages("society"),
        ["o-yes", "o-a-little", "o-no", "q-society-not-had-it"]
    );
    assert_eq!(
        messages("gender"),
        [
            "q-gender-woman",
            "q-gender-man",
            "q-gender-another",
            "o-dont-want-to-answer"
        ]
    );
    assert_eq!(of_2023().themes()[0].message(), "t-about-you");
}

#[test]
fn slate_is_exactly_for_what_is_no_answer() {
    let mut slate = BTreeSet::new();
    for question in of_2023().questions() {
        for option in question.options() {
            if option.colour() == Colour::Slate {
                slate.insert(option.key().as_str());
            }
        }
    }
    assert_eq!(
        slate.into_iter().collect::<Vec<_>>(),
        ["dont-know", "dont-want-to-answer", "not-had-it", "nowhere"]
    );
}

#[test]
fn one_option_ends_and_one_excludes() {
    let mut special = Vec::new();
    for question in of_2023().questions() {
        for option in question.options() {
            if option.ends() || option.exclusive() {
                special.push((option.key().as_str(), option.ends(), option.exclusive()));
            }
        }
    }
    assert_eq!(
        special,
        [("on-leave", true, false), ("nowhere", false, true)]
    );
}

#[test]
fn practice_has_its_own_theme_and_no_place_among_the_questions() {
    let practice = of_2023().practice();
    assert_eq!(practice.len(), 2);
    assert_eq!(practice[0].message(), "q-practice-full");
    assert_eq!(practice[0].theme(), &ThemeKey::practice());
    assert_eq!(practice[0].options()[1].message(), "q-practice-full-b");
    let at_most = NonZeroU8::new(2);
    assert_eq!(practice[1].kind(), Kind::Multiple { at_most });
    assert_eq!(option_keys(&practice[1]), ["house", "book", "cup"]);
}

#[test]
fn options_may_stand_together_as_the_survey_says() {
    let merges = |key: &str| -> Vec<(String, Vec<usize>)> {
        let merges = question(key).merges().iter();
        merges
            .map(|m| (m.label().message().to_owned(), m.options().iter().collect()))
            .collect()
    };
    let expected = |pairs: &[(&str, &[usize])]| -> Vec<(String, Vec<usize>)> {
        let pairs = pairs.iter();
        pairs.map(|(m, o)| ((*m).to_owned(), o.to_vec())).collect()
    };
    assert_eq!(
        merges("say"),
        expected(&[
            ("g-frequency-always-or-often", &[0, 1]),
            ("g-frequency-rarely-or-never", &[2, 3])
        ])
    );
    assert_eq!(
        merges("society"),
        expected(&[("g-extent-a-little-or-no", &[1, 2])])
    );
    assert_eq!(
        merges("hours"),
        expected(&[("g-amount-too-little-or-too-much", &[0, 2])])
    );
    assert_eq!(
        merges("satisfied"),
        expected(&[
            ("g-satisfied-very-or-fairly", &[0, 1]),
            ("g-satisfied-little-or-not-at-all", &[2, 3])
        ])
    );
    assert_eq!(merges("plan"), []);
}

#[test]
fn in_another_wave_the_same_questions_have_another_shape() {
    let again = of_2023().for_wave(WaveId::parse("2024").unwrap());
    assert_eq!(again.id().as_str(), "2024");
    assert_ne!(again.shape(), of_2023().shape());
    let renamed = FILE.replace("wave = \"2023\"", "wave = \"2024\"");
    let written = Questionnaire::parse("2024.toml", &renamed).unwrap();
    assert_eq!(again.shape(), written.shape());
    assert_eq!(
        again.for_wave(of_2023().id().clone()).shape(),
        of_2023().shape()
    );
}

#[test]
fn the_digest_is_of_the_text_and_the_shape_is_not() {
    let parse = |text: &str| Questionnaire::parse("a.toml", text).unwrap();
    let commented = parse(&format!("{FILE}\n# A comment.\n"));
    assert_ne!(commented.digest(), of_2023().digest());
    assert_eq!(commented.shape(), of_2023().shape());
    for (from, to) in [
        ("version = 1", "version = 2"),
        ("wave = \"2023\"", "wave = \"2024\""),
        (
            "any-of = [\"yes\", \"a-little\", \"no\"]",
            "any-of = [\"yes\", \"no\"]",
        ),
        ("at-most = 3", "at-most = 4"),
        (", ends = true", ""),
    ] {
        assert!(FILE.contains(from), "{from}");
        let changed = parse(&FILE.replace(from, to));
        assert_ne!(changed.shape(), of_2023().shape(), "{to}");
    }
}
