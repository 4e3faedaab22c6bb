//! Rule B13 on a made-up wave like the demo's: the floors below which protection would be useless.

use domain::{Answer, Answers, Kind, LanguageId, OptionSet, Question, Questionnaire};

use super::country::{Place, at_the_end};
use super::fixture::of_2023;
use crate::field::Stream;
use crate::{Account, Outcome, Respondent, Scope};

/// Counties and how many answered in each of their municipalities.
const SIZES: [(&str, &[usize]); 15] = [
    ("03", &[612]),
    ("11", &[208, 97, 40, 9]),
    ("15", &[57, 36, 33]),
    ("18", &[61, 26, 24, 14, 7]),
    ("31", &[118, 104, 23, 22]),
    ("32", &[143, 86]),
    ("33", &[121]),
    ("34", &[47, 46, 41, 29, 12, 8, 3]),
    ("39", &[71, 64]),
    ("40", &[52]),
    ("42", &[92, 31, 15]),
    ("46", &[331, 18, 17, 11, 1]),
    ("50", &[274, 21, 20]),
    ("55", &[88, 27]),
    ("56", &[13, 10, 4]),
];

/// How many in a hundred choose each option of a scale of two, three, four and five.
const WEIGHTS: [&[u64]; 4] = [
    &[82, 18],
    &[62, 29, 9],
    &[52, 33, 11, 4],
    &[14, 27, 24, 21, 14],
];

fn answer(question: &Question, random: &mut Stream) -> Answer {
    if random.next() % 100 < 3 {
        return Answer::Unanswered;
    }
    let options: Vec<usize> = (0..question.options().len())
        .filter(|option| !question.options()[*option].ends())
        .collect();
    if matches!(question.kind(), Kind::Multiple { .. }) {
        let alone = |option: &&usize| question.options()[**option].exclusive();
        if let Some(alone) = options.iter().find(alone)
            && random.next() % 100 < 12
        {
            return Answer::Chosen(OptionSet::single(*alone));
        }
        let others = options.iter().filter(|option| !alone(option)).copied();
        let others: Vec<usize> = others.collect();
        let first = usize::try_from(random.next()).unwrap() % others.len();
        let second = usize::try_from(random.next()).unwrap() % others.len();
        return Answer::Chosen([others[first], others[second]].into_iter().collect());
    }
    let weights = WEIGHTS[options.len().clamp(2, 5) - 2];
    let draw = random.next() % 100;
    // Of sensitive questions the first option is rare.
    let draw = if question.sensitive() {
        99 - draw * draw / 110
    } else {
        draw
    };
    let mut sum = 0;
    let place = weights.iter().position(|weight| {
        sum += weight;
        draw < sum
    });
    let last = options.len() - 1;
    Answer::Chosen(OptionSet::single(options[place.unwrap_or(last).min(last)]))
}

fn place(q: &Questionnaire, county: &'static str, size: usize, random: &mut Stream) -> Place {
    let languages = ["nb", "uk", "ar", "ti", "so", "prs", "en", "ru", "my", "sw"];
    let person = |random: &mut Stream| {
        let mut answers = Answers::none(q);
        for (index, question) in q.questions().iter().enumerate() {
            if q.is_asked(&answers, index) {
                answers.set(index, answer(question, random));
            }
        }
        let language = usize::try_from(random.next()).unwrap() % languages.len();
        Respondent {
            language: LanguageId::parse(languages[language]).unwrap(),
            answers,
        }
    };
    Place {
        county,
        people: (0..size).map(|_| person(random)).collect(),
    }
}

/// The shares that docs/disclosure.md tells: `cargo nextest run -p disclosure --no-capture demos`.
fn say(of: &str, account: &Account) {
    println!("{of}: {account:?}");
}

#[test]
fn a_wave_like_the_demos_is_shown_nearly_whole() {
    let q = of_2023();
    let mut random = Stream::new(2022);
    let mut places = Vec::new();
    for (county, sizes) in SIZES {
        places.extend(
            sizes
                .iter()
                .map(|size| place(q, county, *size, &mut random)),
        );
    }
    let released = at_the_end(q, &places).unwrap();
    let [mut large, mut smallest, mut all] = [Account::default(); 3];
    for (place, released) in places.iter().zip(&released) {
        let is_report = matches!(released.release.outcome(), Outcome::Report(_));
        assert_eq!(is_report, place.people.len() >= 10);
        if place.people.len() >= 20 {
            large += released.account;
        }
        if place.people.len() == 10 {
            smallest += released.account;
        }
    }
    for released in &released {
        all += released.account;
    }
    say("municipalities of twenty and more", &large);
    say("the municipality of ten", &smallest);
    say("municipalities, counties and nation", &all);
    say("the nation", &released.last().unwrap().account);
    // Whoever has exactly enough gets a real report.
    let report = smallest.plain;
    assert!(report.shown * 100 >= report.possible * 95, "{report:?}");
    let (plain, nation) = (large.plain, released.last().unwrap());
    assert!(plain.shown * 100 >= plain.possible * 95, "{plain:?}");
    assert_eq!(nation.release.scope(), Scope::Nation);
    let national = nation.account.breakdowns;
    assert!(
        national.shown * 100 >= national.possible * 80,
        "{national:?}"
    );
}
