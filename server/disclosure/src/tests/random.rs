//! Municipalities at random, against the questionnaire that ships: what is shown is true, rests on
//! enough, and does not depend on the order of the answers.

use domain::{Answer, Answers, Kind, Questionnaire};
use proptest::prelude::*;

use super::fixture::*;
use crate::{Choice, Item, Outcome, ProtectedTable, Release, ReleaseKey, Value};

/// A small source of numbers with a seed (`SplitMix64`).
struct Source(u64);

impl Source {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap();
        usize::try_from(self.next() % bound).unwrap()
    }
}

/// How often, in a hundred, somebody gives the answer that most give, leaves a question out, or is
/// in the introduction programme.
#[derive(Debug, Clone, Copy)]
struct Habits {
    agree: usize,
    silent: usize,
    introduction: usize,
}

fn population(q: &Questionnaire, number: usize, habits: Habits, seed: u64) -> Vec<Answers> {
    let mut source = Source(seed);
    let favourite: Vec<usize> = q
        .questions()
        .iter()
        .map(|question| source.below(question.options().len()))
        .collect();
    let person = |source: &mut Source| {
        let mut answers = Answers::none(q);
        for (index, question) in q.questions().iter().enumerate() {
            if !q.is_asked(&answers, index) || source.below(100) < habits.silent {
                continue;
            }
            let options = question.options();
            let option = |source: &mut Source| {
                if source.below(100) < habits.agree {
                    favourite[index]
                } else {
                    source.below(options.len())
                }
            };
            let mut keys = vec![options[option(source)].key().as_str()];
            if index == 0 {
                let introduction = source.below(100) < habits.introduction;
                keys = vec![if introduction {
                    "introduction"
                } else {
                    "norwegian"
                }];
            }
            if matches!(question.kind(), Kind::Multiple { .. }) {
                let more = (0..source.below(3)).map(|_| options[option(source)].key().as_str());
                keys.extend(more.collect::<Vec<_>>());
            }
            let first = &keys[..1];
            let answer = question.choose(&keys).or_else(|_| question.choose(first));
            answers.set(index, answer.unwrap());
        }
        answers
    };
    (0..number).map(|_| person(&mut source)).collect()
}

/// How many were asked a question, and how many of them did something, counted by hand.
fn asked(q: &Questionnaire, people: &[Answers], question: &str) -> Vec<Answer> {
    let index = q.index_of(question).unwrap();
    let asked = people.iter().filter(|answers| q.is_asked(answers, index));
    asked.map(|answers| answers.get(index)).collect()
}

fn share(q: &Questionnaire, table: &ProtectedTable, answers: &[Answer], item: &Item) -> f64 {
    let question = &q.questions()[q.index_of(table.question().as_str()).unwrap()];
    let did = |answer: &Answer, choice: &Choice| match choice {
        Choice::Option(key) => answer
            .chosen()
            .contains(question.option_index(key.as_str()).unwrap()),
        Choice::Unanswered => answer.chosen().is_empty(),
    };
    let choices = match item {
        Item::Option(key) => vec![Choice::Option(key.clone())],
        Item::Unanswered => vec![Choice::Unanswered],
        Item::Together(choices) => choices.clone(),
    };
    let count = answers
        .iter()
        .filter(|answer| choices.iter().any(|choice| did(answer, choice)))
        .count();
    100.0 * f64::from(u32::try_from(count).unwrap())
        / f64::from(u32::try_from(answers.len()).unwrap())
}

/// The step that docs/disclosure.md gives for a base, for a threshold of ten.
fn step(about: u32) -> u32 {
    match about {
        ..=20 => 10,
        21..=50 => 5,
        51..=100 => 2,
        _ => 1,
    }
}

/// That all a table says is true.
fn check_table(q: &Questionnaire, table: &ProtectedTable, people: &[Answers]) {
    let question = table.question().as_str();
    let answers = asked(q, people, question);
    let (Some(figures), Some(base)) = (table.figures(), table.base()) else {
        return;
    };
    let number = u32::try_from(answers.len()).unwrap();
    assert!(
        number >= if question == "pressure" { 30 } else { 10 },
        "{question}: {number}"
    );
    let about = base.about();
    assert!(
        number <= about + 2 && about <= number + 4,
        "{question}: {number} is about {about}"
    );
    let step = step(about);
    let limit = f64::from(step) * if about == 15 { 1.25 } else { 1.0 };
    let mut sum = 0;
    for figure in figures {
        let share = share(q, table, &answers, figure.item());
        let line = format!(
            "{question}: {} {} is {share}",
            item(figure.item()),
            value(figure.value())
        );
        match figure.value() {
            Value::Percent(percent) => {
                let percent = u32::from(percent.get());
                assert!((f64::from(percent) - share).abs() < limit, "{line}");
                assert_eq!(percent % step, 0, "{line}");
                sum += percent;
            }
            Value::NearlyAll { at_least } => {
                assert!(
                    share >= f64::from(at_least.get()) && at_least.get() >= 80,
                    "{line}"
                );
                sum += 100;
            }
            Value::FewOrNone { at_most } => {
                assert!(
                    share <= f64::from(at_most.get()) && at_most.get() <= 20,
                    "{line}"
                );
            }
        }
    }
    if !matches!(table.kind(), Kind::Multiple { .. }) {
        assert_eq!(sum, 100, "{question}");
    }
}

fn check(q: &Questionnaire, release: &Release, people: &[Answers]) {
    let Outcome::Report(report) = release.outcome() else {
        assert!(people.len() < 10);
        return;
    };
    assert!(people.len() >= 10);
    assert_eq!(report.tables().len(), q.questions().len());
    for (table, question) in report.tables().iter().zip(q.questions()) {
        assert_eq!(table.question(), question.key());
        check_table(q, table, people);
    }
}

fn shuffled(people: &[Answers], seed: u64) -> Vec<Answers> {
    let mut source = Source(seed);
    let mut people = people.to_vec();
    for place in (1..people.len()).rev() {
        people.swap(place, source.below(place + 1));
    }
    people
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_shown_is_true_and_does_not_depend_on_order(
        number in prop_oneof![0_usize..40, 40_usize..250],
        agree in prop::sample::select(vec![0_usize, 40, 80, 97, 100]),
        silent in prop::sample::select(vec![0_usize, 4, 30]),
        introduction in prop::sample::select(vec![0_usize, 20, 70, 95, 100]),
        seed: u64,
    ) {
        let q = of_2023();
        let key = ReleaseKey::new([3; 32]);
        let people = population(q, number, Habits { agree, silent, introduction }, seed);
        let first = release(q, &people);
        check(q, &first, &people);
        let bytes = first.encode(&key);
        prop_assert_eq!(&Release::decode(&key, &bytes).unwrap(), &first);
        prop_assert_eq!(release(q, &shuffled(&people, seed)).encode(&key), bytes);
    }
}

/// Rule B13: of municipalities with twice the threshold, 95 % of the questions that everybody is
/// asked and that are not sensitive.
#[test]
fn protection_leaves_a_report() {
    let q = of_2023();
    let habits = Habits {
        agree: 30,
        silent: 5,
        introduction: 70,
    };
    let (mut shown, mut all) = (0, 0);
    for seed in 0..300 {
        let number = 20 + usize::try_from(seed).unwrap() % 100;
        let release = release(q, &population(q, number, habits, seed));
        for (table, question) in report(&release).tables().iter().zip(q.questions()) {
            if question.asked_of().is_none() && !question.sensitive() {
                all += 1;
                shown += u32::from(table.figures().is_some());
            }
        }
    }
    assert!(shown * 100 >= all * 95, "{shown} of {all}");
}
