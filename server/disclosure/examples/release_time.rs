//! How long a release of a whole wave takes, and what it shows: the table of docs/disclosure.md.
//!
//! `cargo run --release -p disclosure --example release_time`, with other numbers of answers as
//! arguments if these are not wanted. Made-up answers, the same at every run. Not a test: it asserts
//! nothing about time.

use std::time::Instant;

use disclosure::{Account, MunicipalityCollection, Respondent, Survey, release_wave};
use domain::{
    Answer, Answers, CountyNumber, Kind, LanguageId, MunicipalityId, OptionSet, Question,
    Questionnaire, Threshold, WaveId,
};

const MUNICIPALITIES: u32 = 357;
const COUNTIES: u32 = 15;
const LANGUAGES: [&str; 26] = [
    "nb", "nn", "en", "uk", "ru", "ar", "ti", "so", "prs", "ps", "ku", "ckb", "fa", "fr", "es",
    "pl", "tr", "ur", "my", "th", "vi", "sw", "am", "rw", "rn", "bn",
];

/// A source of numbers with a seed (`SplitMix64`).
struct Source(u64);

impl Source {
    /// A number from 0 to 1.
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let high = u32::try_from((z ^ (z >> 31)) >> 32).expect("32 bits are left");
        f64::from(high) / f64::from(u32::MAX)
    }

    /// A place in a list of so many, the first being the likeliest.
    fn place(&mut self, of: usize) -> usize {
        let mut place = 0;
        while place + 1 < of && self.next() > 0.45 {
            place += 1;
        }
        place
    }
}

fn answer(question: &Question, source: &mut Source) -> Answer {
    let options: Vec<usize> = (0..question.options().len())
        .filter(|option| !question.options()[*option].ends())
        .collect();
    if source.next() < 0.03 {
        return Answer::Unanswered;
    }
    let first = options[source.place(options.len())];
    let mut chosen = OptionSet::single(first);
    if matches!(question.kind(), Kind::Multiple { .. }) && !question.options()[first].exclusive() {
        let second = options[source.place(options.len())];
        if !question.options()[second].exclusive() {
            chosen = chosen.union(OptionSet::single(second));
        }
    }
    Answer::Chosen(chosen)
}

fn respondents(questionnaire: &Questionnaire, number: u32, source: &mut Source) -> Vec<Respondent> {
    let respondent = |_| {
        let mut answers = Answers::none(questionnaire);
        for (index, question) in questionnaire.questions().iter().enumerate() {
            if questionnaire.is_asked(&answers, index) {
                answers.set(index, answer(question, source));
            }
        }
        let language = LANGUAGES[source.place(LANGUAGES.len())];
        Respondent {
            language: LanguageId::parse(language).expect("two or three letters"),
            answers,
        }
    };
    (0..number).map(respondent).collect()
}

/// Sizes that fall off as those of municipalities do, with so many people in all.
fn sizes(people: u32) -> Vec<u32> {
    let weights: Vec<f64> = (1..=MUNICIPALITIES)
        .map(|rank| 1.0 / f64::from(rank))
        .collect();
    let all: f64 = weights.iter().sum();
    let share = |weight: &f64| {
        let size = (f64::from(people) * weight / all).round();
        format!("{size:.0}").parse().expect("a rounded number")
    };
    weights.iter().map(share).collect()
}

#[expect(
    clippy::disallowed_methods,
    reason = "this program measures how long something takes, which is the clock's business"
)]
fn main() {
    let text = include_str!("../../../questionnaires/2023.toml");
    let questionnaire = Questionnaire::parse("questionnaires/2023.toml", text)
        .unwrap_or_else(|faults| panic!("{faults}"));
    let wave = WaveId::parse("2023").expect("a name");
    let survey = Survey {
        questionnaire: &questionnaire,
        wave: &wave,
        threshold: Threshold::new(10).expect("not below 10"),
    };
    let given: Vec<u32> = std::env::args()
        .skip(1)
        .filter_map(|arg| arg.parse().ok())
        .collect();
    let numbers = if given.is_empty() {
        vec![10_000, 30_000, 100_000, 300_000, 1_000_000]
    } else {
        given
    };
    println!("answers | seconds | of all | in breakdowns | national breakdowns");
    for number in numbers {
        let mut source = Source(7);
        let people: Vec<Vec<Respondent>> = sizes(number)
            .into_iter()
            .map(|size| respondents(&questionnaire, size, &mut source))
            .collect();
        let collections: Vec<MunicipalityCollection<'_>> = (1..)
            .zip(&people)
            .map(|(id, respondents)| MunicipalityCollection {
                municipality: MunicipalityId::new(id),
                county: CountyNumber::parse(&format!("{:02}", id % COUNTIES)).expect("two digits"),
                respondents,
            })
            .collect();
        let began = Instant::now();
        let released = release_wave(&survey, &collections, &[], &[]).expect("nothing was released");
        let seconds = began.elapsed().as_secs_f64();
        let mut account = Account::default();
        for release in &released {
            account += release.account;
        }
        let nation = released.last().expect("the nation is last").account;
        println!(
            "{number} | {seconds:.2} | {} of {} ({} primary, {} secondary) | {} of {} ({} primary, {} \
             secondary, {} by the threshold alone) | {} of {}",
            account.all.shown,
            account.all.possible,
            account.all.primary,
            account.all.secondary,
            account.breakdowns.shown,
            account.breakdowns.possible,
            account.breakdowns.primary,
            account.breakdowns.secondary,
            account.breakdowns.by_threshold_alone,
            nation.breakdowns.shown,
            nation.breakdowns.possible,
        );
    }
}
