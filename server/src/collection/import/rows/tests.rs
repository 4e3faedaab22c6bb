use std::sync::LazyLock;

use domain::questionnaire::Questionnaire;
use domain::wave::WaveId;

use super::*;
use crate::texts::Texts;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::load(None).unwrap());

/// Three plain questions and one that is routed.
static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    let text = r#"
wave = "2019"
version = 1
[[theme]]
key = "all"
[[question]]
key = "programme"
theme = "all"
kind = "single"
symbol = "a"
options = [
    { key = "introduction", symbol = "a", colour = "blue" },
    { key = "norwegian", symbol = "a", colour = "ochre" },
    { key = "on-leave", symbol = "a", colour = "violet", ends = true },
]
[[question]]
key = "where"
theme = "all"
kind = "multiple"
at-most = 2
symbol = "a"
options = [
    { key = "home", symbol = "a", colour = "blue" },
    { key = "work", symbol = "a", colour = "ochre" },
    { key = "school", symbol = "a", colour = "violet" },
    { key = "nowhere", symbol = "a", colour = "slate", exclusive = true },
]
[[question]]
key = "plan"
theme = "all"
kind = "single"
symbol = "a"
asked-of = { question = "programme", any-of = ["introduction"] }
options = [
    { key = "yes", symbol = "a", colour = "blue" },
    { key = "no", symbol = "a", colour = "ochre" },
]
"#;
    let parsed =
        Questionnaire::parse("2019.toml", text).unwrap_or_else(|faults| panic!("{faults}"));
    parsed.for_wave(WaveId::parse("2019").unwrap())
});

const HEADER: &str = "municipality,language,programme,where,plan\n";

fn read(bytes: &[u8]) -> Result<Vec<Submission>, Vec<String>> {
    let rows = Rows {
        file: "a.csv",
        questionnaire: &QUESTIONNAIRE,
        languages: TEXTS.languages(),
        opens: jiff::civil::date(2023, 10, 10),
    };
    rows.read(bytes)
        .map_err(|Faults(faults)| faults.iter().map(ToString::to_string).collect())
}

fn rows(text: &str) -> Result<Vec<Submission>, Vec<String>> {
    read(format!("{HEADER}{text}").as_bytes())
}

/// The one fault of these rows, without the file's name.
#[track_caller]
fn fault(text: &str) -> String {
    let faults = rows(text).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults[0].strip_prefix("a.csv:").unwrap().to_owned()
}

/// The options chosen by each submission, as `question=option`.
fn chosen(submission: &Submission) -> Vec<String> {
    let questions = QUESTIONNAIRE.questions();
    let name = |(question, answer): (&Question, Answer)| {
        let options = answer.chosen();
        let keys: Vec<_> = options
            .iter()
            .map(|place| format!("{}={}", question.key(), question.options()[place].key()))
            .collect();
        keys
    };
    questions
        .iter()
        .zip(submission.answers.iter())
        .flat_map(name)
        .collect()
}

#[test]
fn a_row_becomes_an_answer() {
    let read = rows("0301,ti,introduction,work|home,yes\n1103,nb,,,\n").unwrap();
    assert_eq!(read.len(), 2);
    let oslo = Municipalities::embedded()
        .in_force(jiff::civil::date(2023, 10, 10))
        .find(|municipality| municipality.number().as_str() == "0301")
        .unwrap();
    assert_eq!(read[0].municipality, oslo.id());
    assert_eq!(read[0].language.as_str(), "ti");
    assert_eq!(read[0].wave.as_str(), "2019");
    assert_eq!(
        chosen(&read[0]),
        [
            "programme=introduction",
            "where=home",
            "where=work",
            "plan=yes"
        ]
    );
    assert_eq!(chosen(&read[1]), [""; 0]);
}

#[test]
fn columns_of_questions_may_come_in_any_order_and_lines_end_in_any_way() {
    let text =
        "\u{feff}municipality,language,plan,\"where\",programme\r\n0301,nb,no,nowhere,introduction";
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(
        chosen(&read[0]),
        ["programme=introduction", "where=nowhere", "plan=no"]
    );
}

#[test]
fn numbers_are_those_of_the_waves_first_day() {
    // 3203 is Asker since 2024, and was 3025 before.
    assert_eq!(rows("3025,nb,,,\n").unwrap().len(), 1);
    assert_eq!(
        fault("3203,nb,,,\n"),
        "2: no municipality had the number \"3203\" on 2023-10-10; a number has four digits, a \
         nought in front included, e.g. 0301"
    );
    assert!(fault("301,nb,,,\n").starts_with("2: no municipality had the number \"301\""));
}

#[test]
fn what_nobody_could_have_answered_is_named() {
    for (row, what) in [
        ("0301,xx,,,", "there is no language \"xx\"; "),
        (
            "0301,nb,danish,,",
            "programme: there is no option \"danish\"; the options are introduction, norwegian, \
             on-leave",
        ),
        (
            "0301,nb,introduction|norwegian,,",
            "programme: the question takes one option, and here is \"introduction|norwegian\"; ",
        ),
        (
            "0301,nb,,home|work|school,",
            "where: the question takes at most 2 options",
        ),
        (
            "0301,nb,,home|nowhere,",
            "where: one of the options excludes the others",
        ),
        ("0301,nb,,home|home,", "where: \"home\" stands there twice"),
        ("0301,nb,,home|,", "where: there is no option \"\""),
        (
            "0301,nb, norwegian,,",
            "programme: there is no option \" norwegian\"",
        ),
        (
            "0301,nb,norwegian,,yes",
            "plan: it is asked only of those who answered introduction to programme; ",
        ),
        ("0301,nb,,,yes", "plan: it is asked only of those who"),
        (
            "0301,nb,on-leave,,",
            "the answers of whoever is on leave are not stored; leave the row out",
        ),
        (
            "0301,nb,on-leave,home,",
            "the answers of whoever is on leave",
        ),
    ] {
        let found = fault(&format!("{row}\n"));
        assert!(found.starts_with(&format!("2: {what}")), "{row}: {found}");
    }
}

#[test]
fn all_faults_of_all_rows_are_named_with_their_lines() {
    let text = "0301,nb,,,\n9999,xx,danish,home|nowhere,\n\n0301,nb,,\n0301,nb,,,,";
    for text in [
        text.to_owned(),
        text.replace('\n', "\r\n"),
        format!("{text}\n"),
    ] {
        let faults = rows(&text).unwrap_err();
        let lines: Vec<_> = faults
            .iter()
            .map(|fault| fault.split(':').nth(1).unwrap())
            .collect();
        assert_eq!(lines, ["3", "3", "3", "3", "5", "6"]);
        assert!(faults[4].contains("has 4 cells where there are 5 columns"));
        assert!(faults[5].contains("has 6 cells"));
    }
}

#[test]
fn a_cell_over_several_lines_does_not_shift_those_below() {
    let faults = rows("0301,nb,\"a\nb\",,\r\n0301,xx,,,\r\n").unwrap_err();
    assert!(
        faults[0].starts_with("a.csv:2: programme: there is no option \"a\\nb\""),
        "{faults:?}"
    );
    assert!(
        faults[1].starts_with("a.csv:4: there is no language"),
        "{faults:?}"
    );
}

#[test]
fn a_quotation_mark_that_is_not_closed_is_named_where_it_begins() {
    let found = fault("0301,nb,,,\n0301,nb,\"introduction,,\n0301,nb,,,\n");
    assert!(found.starts_with("3: the row has 3 cells"), "{found}");
    assert!(found.contains("quotation mark"));
}

#[test]
fn faults_of_the_header_are_named_and_no_rows_judged() {
    let faults = |text: &str| read(text.as_bytes()).unwrap_err();
    assert_eq!(
        faults("municipality;language;programme;where;plan\n0301;nb;;;\n"),
        ["a.csv:1: the columns are separated by ';'; separate them by commas"]
    );
    assert!(faults("municipality\tlanguage\n")[0].contains("separated by '\\t'"));
    assert_eq!(
        faults(""),
        ["a.csv:1: the file is empty; it needs a row that names the columns"]
    );
    assert_eq!(
        faults("language,municipality,programme,programme,when,where\nx\n"),
        [
            "a.csv:1: column 1 is not \"municipality\"; begin with municipality,language",
            "a.csv:1: column 2 is not \"language\"; begin with municipality,language",
            "a.csv:1: there are two columns \"programme\"; leave one of them out",
            "a.csv:1: the questionnaire has no question \"when\"; leave the column out, or correct \
             its name",
            "a.csv:1: there is no column \"plan\"; add it; its cells may be empty",
        ]
    );
}

#[test]
fn other_encodings_are_named() {
    let utf16: Vec<u8> = "\u{feff}municipality,language\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(
        read(&utf16).unwrap_err(),
        ["a.csv:1: the file is UTF-16; save it as CSV in UTF-8"]
    );
    let mut latin1 = format!("{HEADER}0301,nb,,,\n0301,nb,s").into_bytes();
    latin1.extend(b"\xE5,,\n0301,nb,x,,\n");
    let faults = read(&latin1).unwrap_err();
    assert!(
        faults[0].starts_with("a.csv:3: this row is not UTF-8"),
        "{faults:?}"
    );
    assert!(faults[1].starts_with("a.csv:4: programme: there is no option"));
}

#[test]
fn a_flood_of_faults_is_cut_and_counted() {
    let faults = rows(&"0301,xx,,,\n".repeat(MOST_FAULTS + 7)).unwrap_err();
    assert_eq!(faults.len(), MOST_FAULTS + 1);
    assert!(faults.last().unwrap().contains("there are 7 more faults"));
}
