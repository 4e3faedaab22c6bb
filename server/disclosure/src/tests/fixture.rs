//! Small questionnaires, municipalities with given counts, and results in one line a figure.

use std::fmt::Write as _;
use std::sync::LazyLock;

use domain::{
    Answer, Answers, CountyNumber, LanguageId, MunicipalityId, Questionnaire, Threshold, WaveId,
};

use crate::population::{Count, Tally};
use crate::wave::release_municipality_under;
use crate::{
    Choice, Item, MunicipalityCollection, Outcome, ProtectedTable, Release, Report, Respondent,
    Rules, Survey, Value,
};

/// The questionnaire that ships.
pub(super) fn of_2023() -> &'static Questionnaire {
    static FILE: &str = include_str!("../../../../questionnaires/2023.toml");
    static QUESTIONNAIRE: LazyLock<Questionnaire> =
        LazyLock::new(|| parse("questionnaires/2023.toml", FILE));
    &QUESTIONNAIRE
}

fn parse(file: &str, text: &str) -> Questionnaire {
    Questionnaire::parse(file, text).unwrap_or_else(|faults| panic!("{faults}"))
}

/// A question of a small questionnaire.
pub(super) struct Asked {
    key: &'static str,
    options: usize,
    more: String,
}

impl Asked {
    /// A question with one answer and the options `a`, `b`, ...
    pub(super) fn one(key: &'static str, options: usize) -> Self {
        Self {
            key,
            options,
            more: "kind = \"single\"\n".to_owned(),
        }
    }

    /// A question with several answers. `exclusive` is one more option, `z`.
    pub(super) fn several(key: &'static str, options: usize, at_most: Option<u8>) -> Self {
        let at_most = at_most.map_or(String::new(), |most| format!("at-most = {most}\n"));
        Self {
            key,
            options,
            more: format!("kind = \"multiple\"\n{at_most}"),
        }
    }

    pub(super) fn sensitive(mut self) -> Self {
        self.more.push_str("sensitive = true\n");
        self
    }

    /// Asked only of those who chose one of these options at another question.
    pub(super) fn of(mut self, question: &str, any_of: &str) -> Self {
        let any_of: Vec<String> = any_of
            .chars()
            .map(|option| format!("\"{option}\""))
            .collect();
        let any_of = any_of.join(", ");
        writeln!(
            self.more,
            "asked-of = {{ question = \"{question}\", any-of = [{any_of}] }}"
        )
        .unwrap();
        self
    }
}

/// The keys of options in small questionnaires.
const OPTIONS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];
const COLOURS: [&str; 8] = [
    "blue", "ochre", "violet", "teal", "olive", "rose", "indigo", "brown",
];

/// A small questionnaire. The last option of a question with several answers stands alone if
/// `last_alone`.
pub(super) fn questionnaire(questions: &[Asked], last_alone: bool) -> Questionnaire {
    let mut text = "wave = \"test\"\nversion = 1\n[[theme]]\nkey = \"all\"\n".to_owned();
    for question in questions {
        let mut options = String::new();
        for option in 0..question.options {
            let (key, colour) = (OPTIONS[option], COLOURS[option]);
            let alone =
                last_alone && question.more.contains("multiple") && option + 1 == question.options;
            let alone = if alone { ", exclusive = true" } else { "" };
            writeln!(
                options,
                "{{ key = \"{key}\", symbol = \"s\", colour = \"{colour}\"{alone} }},"
            )
            .unwrap();
        }
        write!(
            text,
            "[[question]]\nkey = \"{}\"\ntheme = \"all\"\nsymbol = \"s\"\n{}options = [\n{options}]\n",
            question.key, question.more
        )
        .unwrap();
    }
    parse("test.toml", &text)
}

/// The answers of so many people, none of whom has answered anything.
pub(super) fn people(questionnaire: &Questionnaire, number: usize) -> Vec<Answers> {
    vec![Answers::none(questionnaire); number]
}

/// Lets those who are asked a question choose, in their order, so many these options together; the
/// rest leave it unanswered.
pub(super) fn choose(
    questionnaire: &Questionnaire,
    people: &mut [Answers],
    question: &str,
    choices: &[(usize, &str)],
) {
    let index = questionnaire.index_of(question).unwrap();
    let wanted = choices
        .iter()
        .flat_map(|(number, options)| std::iter::repeat_n(*options, *number));
    let mut asked = people
        .iter_mut()
        .filter(|answers| questionnaire.is_asked(answers, index));
    for options in wanted {
        let keys: Vec<&str> = options.split(' ').collect();
        let answer = questionnaire.choose(index, &keys).unwrap();
        asked.next().expect("enough are asked").set(index, answer);
    }
}

/// Lets everybody who is asked skip a question visibly.
pub(super) fn skip(questionnaire: &Questionnaire, people: &mut [Answers], question: &str) {
    let index = questionnaire.index_of(question).unwrap();
    for answers in people {
        answers.set(index, Answer::Skipped);
    }
}

pub(super) fn ten() -> Threshold {
    Threshold::new(10).unwrap()
}

pub(super) fn release(questionnaire: &Questionnaire, answers: &[Answers]) -> Release {
    release_with(Rules::all(), questionnaire, answers)
}

pub(super) fn release_with(
    rules: Rules,
    questionnaire: &Questionnaire,
    answers: &[Answers],
) -> Release {
    let respondents = respondents(answers);
    let collection = MunicipalityCollection {
        municipality: MunicipalityId::new(301),
        county: CountyNumber::parse("03").unwrap(),
        respondents: &respondents,
    };
    release_municipality_under(rules, &survey(questionnaire), &collection, &[])
        .unwrap()
        .release
}

/// What is common to all releases of a test.
pub(super) fn survey(questionnaire: &Questionnaire) -> Survey<'_> {
    static WAVE: LazyLock<WaveId> = LazyLock::new(|| WaveId::parse("test").unwrap());
    Survey {
        questionnaire,
        wave: &WAVE,
        threshold: ten(),
    }
}

/// People who all answered in the same language.
pub(super) fn respondents(answers: &[Answers]) -> Vec<Respondent> {
    let language = LanguageId::parse("nb").unwrap();
    let respondent = |answers: &Answers| Respondent {
        language: language.clone(),
        answers: answers.clone(),
    };
    answers.iter().map(respondent).collect()
}

pub(super) fn report(release: &Release) -> &Report {
    match release.outcome() {
        Outcome::Report(report) => report,
        Outcome::TooFew => panic!("there should be a report"),
    }
}

pub(super) fn table<'r>(report: &'r Report, question: &str) -> &'r ProtectedTable {
    report.table(question).unwrap()
}

/// A table in words: `about 40: always 45%, a+b >=90%`, or `withheld`.
pub(super) fn words(table: &ProtectedTable) -> String {
    let Some(figures) = table.figures() else {
        assert_eq!(table.base(), None);
        return "withheld".to_owned();
    };
    let figures: Vec<String> = figures
        .iter()
        .map(|figure| format!("{} {}", item(figure.item()), value(figure.value())))
        .collect();
    format!(
        "about {}: {}",
        table.base().unwrap().about(),
        figures.join(", ")
    )
}

/// The table of a question in words.
pub(super) fn result(release: &Release, question: &str) -> String {
    words(table(report(release), question))
}

fn choice(choice: &Choice) -> &str {
    match choice {
        Choice::Option(option) => option.as_str(),
        Choice::Unanswered => "unanswered",
    }
}

pub(super) fn item(item: &Item) -> String {
    match item {
        Item::Option(option) => option.to_string(),
        Item::Unanswered => "unanswered".to_owned(),
        Item::Together(choices) => {
            assert!(choices.len() > 1);
            choices.iter().map(choice).collect::<Vec<_>>().join("+")
        }
    }
}

pub(super) fn value(value: Value) -> String {
    match value {
        Value::Percent(percent) => format!("{}%", percent.get()),
        Value::NearlyAll { at_least } => format!(">={}%", at_least.get()),
        Value::FewOrNone { at_most } => format!("<={}%", at_most.get()),
    }
}

/// A tally with these counts: for each question its columns and, where they do not add up to it,
/// how many were asked.
pub(super) fn tally(respondents: u32, counts: Vec<(u32, Vec<u32>)>) -> Tally {
    let count = |(asked, columns)| Count { asked, columns };
    Tally {
        respondents,
        counts: counts.into_iter().map(count).collect(),
    }
}

/// All ways in which so many people can be in so many columns.
pub(super) fn compositions(people: u32, columns: usize) -> Vec<Vec<u32>> {
    if columns == 1 {
        return vec![vec![people]];
    }
    let longer = |first| {
        let rest = compositions(people - first, columns - 1).into_iter();
        rest.map(move |rest| std::iter::once(first).chain(rest).collect())
    };
    (0..=people).flat_map(longer).collect()
}
