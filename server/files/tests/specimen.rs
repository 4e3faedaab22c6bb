//! A release of made-up answers, and texts that are hard on files.

use std::collections::BTreeMap;

use disclosure::{MunicipalityCollection, Release, Respondent, Survey, release_wave};
use domain::{
    Answer, Answers, CountyNumber, Kind, LanguageId, MunicipalityId, OptionSet, Question,
    Questionnaire, Threshold, WaveId,
};
use files::{Publication, Texts};
use jiff::civil::date;

/// All that a publication is made of.
pub(crate) struct Specimen {
    pub(crate) questionnaire: Questionnaire,
    pub(crate) release: Release,
    pub(crate) texts: Vec<Texts>,
}

impl Specimen {
    /// The nation's release of so many people in each of twelve municipalities.
    pub(crate) fn of(people: u32) -> Self {
        let text = include_str!("../../../questionnaires/2023.toml");
        let questionnaire =
            Questionnaire::parse("2023.toml", text).unwrap_or_else(|faults| panic!("{faults}"));
        let release = release(&questionnaire, people);
        let texts = ["nb", "en", "ar"].map(|language| texts(&questionnaire, language));
        Self {
            questionnaire,
            release,
            texts: texts.into(),
        }
    }

    pub(crate) fn publication<'a>(&'a self, language: &'a str) -> Publication<'a> {
        Publication {
            release: &self.release,
            scope: "nation",
            scope_name: "=Hele \"landet\"; alle",
            questionnaire: &self.questionnaire,
            released_on: date(2023, 12, 14),
            texts: &self.texts,
            language,
        }
    }

    /// What each question can be answered with, and not being answered.
    pub(crate) fn options(&self) -> BTreeMap<String, Vec<(String, String)>> {
        let of = |question: &Question| {
            let stored = question.options().iter().filter(|option| !option.ends());
            let options =
                stored.map(|option| (option.key().to_string(), option.message().to_owned()));
            let unanswered = ("unanswered".to_owned(), "unanswered".to_owned());
            options.chain([unanswered]).collect()
        };
        let questions = self.questionnaire.questions().iter();
        questions
            .map(|question| (question.key().to_string(), of(question)))
            .collect()
    }
}

/// Texts that files have stumbled over: formulas, separators, marks of direction, signs outside the
/// first plane, markup, and one that is longer than most formats allow.
const HOSTILE: [&str; 14] = [
    "=1+1",
    "say \"never\"; not, 'always'",
    "two\nlines\r\nand three",
    "\u{202e}from right\u{202c} \u{200f}to left",
    "smile 😀 👩\u{200d}👩\u{200d}👧",
    "+47 22 22 22 22",
    "@SUM(A1:A9)",
    "-5",
    "<b>&amp; ]]></b>",
    "'quoted'",
    "  spaces on both sides  ",
    "tab\there",
    "ዘወትር ၁၂၃ ہمیشہ ไทย",
    "#N/A",
];

fn texts(questionnaire: &Questionnaire, language: &str) -> Texts {
    let mut ids: Vec<String> = Texts::words().map(str::to_owned).collect();
    ids.extend(questionnaire.themes().iter().map(domain::Theme::message));
    for question in questionnaire.questions() {
        ids.push(question.message());
        ids.extend(
            question
                .options()
                .iter()
                .map(|option| option.message().to_owned()),
        );
    }
    for breakdown in questionnaire.breakdowns() {
        ids.extend(breakdown.messages());
    }
    let long = "a text that does not end ".repeat(30);
    let messages = ids.into_iter().enumerate().map(|(place, id)| {
        let hostile = match place % (HOSTILE.len() + 1) {
            0 => long.as_str(),
            other => HOSTILE[other - 1],
        };
        let text = format!("{hostile} {language} {id}");
        (id, text)
    });
    Texts {
        id: language.to_owned(),
        tag: language.to_owned(),
        messages: messages.collect(),
        languages: [("uk".to_owned(), "українська; \"uk\"".to_owned())].into(),
    }
}

/// A source of numbers with a seed (`SplitMix64`).
struct Source(u64);

impl Source {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from(z >> 33).unwrap() % most
    }

    /// A place in a list of so many, the first being the likeliest.
    fn place(&mut self, of: usize) -> usize {
        (0..of - 1).find(|_| self.below(100) < 55).unwrap_or(of - 1)
    }
}

fn answer(question: &Question, source: &mut Source) -> Answer {
    let stored = (0..question.options().len()).filter(|place| !question.options()[*place].ends());
    let options: Vec<usize> = stored.collect();
    if source.below(100) < 3 {
        return Answer::Unanswered;
    }
    let first = options[source.place(options.len())];
    let mut chosen = OptionSet::single(first);
    let second = options[source.place(options.len())];
    let excludes = |place: usize| question.options()[place].exclusive();
    if matches!(question.kind(), Kind::Multiple { .. }) && !excludes(first) && !excludes(second) {
        chosen = chosen.union(OptionSet::single(second));
    }
    Answer::Chosen(chosen)
}

fn respondent(questionnaire: &Questionnaire, source: &mut Source) -> Respondent {
    let mut answers = Answers::none(questionnaire);
    for (index, question) in questionnaire.questions().iter().enumerate() {
        if questionnaire.is_asked(&answers, index) {
            // Nearly everybody has been helped, so that there is something that nearly all said.
            let is_nearly_all = question.key().as_str() == "teacher-help" && source.below(400) > 0;
            answers.set(
                index,
                if is_nearly_all {
                    Answer::Chosen(OptionSet::single(0))
                } else {
                    answer(question, source)
                },
            );
        }
    }
    let language = ["uk", "ar", "ti", "so"][source.place(4)];
    Respondent {
        language: LanguageId::parse(language).unwrap(),
        answers,
    }
}

fn release(questionnaire: &Questionnaire, people: u32) -> Release {
    let mut source = Source(7);
    let wave = WaveId::parse("2023").unwrap();
    let survey = Survey {
        questionnaire,
        wave: &wave,
        threshold: Threshold::new(10).unwrap(),
    };
    let municipalities: Vec<Vec<Respondent>> = (0..12)
        .map(|_| {
            (0..people)
                .map(|_| respondent(questionnaire, &mut source))
                .collect()
        })
        .collect();
    let collections: Vec<MunicipalityCollection<'_>> = (1..)
        .zip(&municipalities)
        .map(|(id, respondents)| MunicipalityCollection {
            municipality: MunicipalityId::new(id),
            county: CountyNumber::parse(&format!("{:02}", 1 + id % 3)).unwrap(),
            respondents,
        })
        .collect();
    let mut released = release_wave(&survey, &collections, &[], &[]).unwrap();
    released.pop().unwrap().release
}
