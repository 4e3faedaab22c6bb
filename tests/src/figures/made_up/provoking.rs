//! Waves that are built to provoke: in each of them one of the rules B1 to B8 is all that stands
//! between the figures and somebody.

use domain::answers::Answers;
use domain::questionnaire::Questionnaire;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::figures::made_up::{Closes, Collection, Person, Style, Wave, municipality};

/// What somebody answers to some questions; the others are answered as anybody would.
type Given = &'static [(&'static str, &'static str)];

/// A municipality: its number, when it closes, and how many answer what.
type Planned = (&'static str, Closes, Vec<(usize, Given)>);

const WOMAN: Given = &[("gender", "woman")];
const MAN: Given = &[("gender", "man")];
const NO_GENDER: Given = &[("gender", "dont-want-to-answer")];

/// The rules that have waves here, by number: B1 to B8.
pub const RULES: std::ops::RangeInclusive<u8> = 1..=8;

/// The wave number `turn` that is built to provoke what this rule prevents.
#[must_use]
pub fn wave(questionnaire: &Questionnaire, rule: u8, turn: u64) -> Wave {
    let seed = u64::from(rule) << 32 | turn;
    let mut random = StdRng::seed_from_u64(seed);
    let more = usize::try_from(turn % 5).unwrap_or(0);
    let plan = match rule {
        1 => threshold(more),
        2 => left_over(more),
        3 => hierarchy(more),
        4 => linked(more, turn),
        5 => time(more),
        6 => bases(more, turn),
        7 => unanimity(more, turn),
        _ => sensitive(more),
    };
    let collections = plan
        .into_iter()
        .filter_map(|(number, closes, groups)| {
            Some(Collection {
                municipality: municipality(number)?,
                closes,
                people: people(questionnaire, &mut random, &groups),
            })
        })
        .collect();
    Wave { seed, collections }
}

/// A municipality of nine, and one whose programme has seven.
fn threshold(more: usize) -> Vec<Planned> {
    const INTRODUCTION: Given = &[("programme", "introduction")];
    const NORWEGIAN: Given = &[("programme", "norwegian")];
    let small = vec![(9 - more, NORWEGIAN)];
    let routed = vec![(7 - more, INTRODUCTION), (33 + more, NORWEGIAN)];
    vec![
        ("3203", Closes::AtEnd, small),
        ("3205", Closes::AtEnd, routed),
    ]
}

/// Forty people, seven of them men.
fn left_over(more: usize) -> Vec<Planned> {
    let groups = vec![(33 + more, WOMAN), (7 - more, MAN)];
    vec![("3203", Closes::AtEnd, groups)]
}

/// Two hidden municipalities that together have fewer than the threshold.
fn hierarchy(more: usize) -> Vec<Planned> {
    vec![
        ("3203", Closes::AtEnd, vec![(30, WOMAN), (30, MAN)]),
        ("3205", Closes::AtEnd, vec![(20, WOMAN), (25, MAN)]),
        ("3212", Closes::AtEnd, vec![(4, WOMAN)]),
        ("3214", Closes::AtEnd, vec![(1 + more, MAN)]),
    ]
}

/// Groups that are merged in one municipality and not in the next; or that lie in one another.
fn linked(more: usize, turn: u64) -> Vec<Planned> {
    const UKRAINIAN_WOMAN: Given = &[("gender", "woman"), ("background", "ukraine")];
    const UKRAINIAN_MAN: Given = &[("gender", "man"), ("background", "ukraine")];
    const OTHER_MAN: Given = &[("gender", "man"), ("background", "another")];
    if turn.is_multiple_of(2) {
        let merged = vec![(12 + more, WOMAN), (10 + more, MAN), (5, NO_GENDER)];
        let apart = vec![(12 + more, WOMAN), (12, MAN), (12, NO_GENDER)];
        vec![
            ("3203", Closes::AtEnd, merged),
            ("3205", Closes::AtEnd, apart),
        ]
    } else {
        let nested = vec![
            (20 + more, UKRAINIAN_WOMAN),
            (4, UKRAINIAN_MAN),
            (20 + more, OTHER_MAN),
        ];
        vec![("3203", Closes::AtEnd, nested)]
    }
}

/// An early municipality, and a hidden one in the same county.
fn time(more: usize) -> Vec<Planned> {
    vec![
        (
            "3203",
            Closes::Early(1),
            vec![(30 + more, WOMAN), (30, MAN)],
        ),
        ("3205", Closes::AtEnd, vec![(4 + more, WOMAN)]),
    ]
}

/// All but one answer alike, and others are asked about it.
fn bases(more: usize, turn: u64) -> Vec<Planned> {
    const PLAN: Given = &[("programme", "introduction"), ("plan", "yes")];
    const NO_PLAN: Given = &[("programme", "introduction"), ("plan", "no")];
    const RIGHT: Given = &[("hours", "right")];
    const TOO_MUCH: Given = &[("hours", "too-much")];
    let large = 40 + 3 * more + usize::try_from(turn).unwrap_or(0) % 7;
    vec![
        ("3203", Closes::AtEnd, vec![(large, PLAN), (1, NO_PLAN)]),
        ("3205", Closes::AtEnd, vec![(large, RIGHT), (1, TOO_MUCH)]),
        ("3212", Closes::AtEnd, vec![(25, RIGHT), (25, TOO_MUCH)]),
    ]
}

/// Everybody alike, or all but one.
fn unanimity(more: usize, turn: u64) -> Vec<Planned> {
    const RIGHT: Given = &[("hours", "right"), ("hope", "yes")];
    const TOO_MUCH: Given = &[("hours", "too-much"), ("hope", "yes")];
    let dissenting = usize::from(turn.is_multiple_of(2));
    let small = vec![(12 + more - dissenting, RIGHT), (dissenting, TOO_MUCH)];
    let large = vec![(150 + more - dissenting, RIGHT), (dissenting, TOO_MUCH)];
    vec![
        ("3203", Closes::AtEnd, small),
        ("3205", Closes::AtEnd, large),
    ]
}

/// A sensitive question that two of many answered with yes, and one asked of too few for it.
fn sensitive(more: usize) -> Vec<Planned> {
    const PRESSED: Given = &[("pressure", "yes")];
    const FREE: Given = &[("pressure", "no")];
    const SILENT: Given = &[("pressure", "dont-want-to-answer")];
    let many = vec![(2, PRESSED), (120 + more, FREE), (12, SILENT)];
    let few = vec![(5, PRESSED), (15 + more, FREE)];
    vec![("3203", Closes::AtEnd, many), ("3205", Closes::AtEnd, few)]
}

/// People who answer what is given, and everything else at random.
fn people(
    questionnaire: &Questionnaire,
    random: &mut StdRng,
    groups: &[(usize, Given)],
) -> Vec<Person> {
    let style = Style::draw(questionnaire, random);
    let mut people = Vec::new();
    for (count, given) in groups {
        for _ in 0..*count {
            let (language, mut answers) = style.person(questionnaire, random);
            give(questionnaire, random, given, &mut answers);
            people.push((language, answers));
        }
    }
    people
}

/// Sets what is given. What is asked because of it is answered too, now with one option now with
/// another.
fn give(questionnaire: &Questionnaire, random: &mut StdRng, given: Given, answers: &mut Answers) {
    for (index, question) in questionnaire.questions().iter().enumerate() {
        let told = given
            .iter()
            .find(|(key, _)| *key == question.key().as_str());
        let asked = questionnaire.is_asked(answers, index);
        let option = match told {
            Some((_, option)) => question.option_index(option),
            None if asked && answers.get(index).chosen().is_empty() => {
                Some(random.random_range(0..2))
            }
            None => None,
        };
        if let Some(option) = option
            && let Ok(answer) =
                questionnaire.choose(index, &[question.options()[option].key().as_str()])
        {
            answers.set(index, answer);
        }
    }
    *answers = answers.settled(questionnaire);
}
