//! Faulty files: every fault is found, on its line, in its words.
//!
//! In the files below `#! words` ends a line on which exactly that fault is expected; several on one
//! line are given one after the other.

use crate::Questionnaire;
use crate::fault::Faults;

mod breakdowns;
mod options;
mod questions;

fn parse(text: &str) -> Result<Questionnaire, Faults> {
    Questionnaire::parse("test.toml", text)
}

/// A questionnaire without faults that uses every field, to be broken in one place.
const GOOD: &str = r#"
wave = "2023"
version = 1

[[theme]]
key = "you"

[[option-set]]
key = "extent"
options = [
    { key = "yes", symbol = "s", colour = "blue" },
    { key = "some", symbol = "s", colour = "ochre" },
    { key = "no", symbol = "s", colour = "violet" },
]
merge = [{ into = "some-or-no", of = ["some", "no"] }]

[[practice]]
key = "try"
kind = "single"
symbol = "s"
options = ["extent"]

[[question]]
key = "takes-part"
theme = "you"
kind = "scale"
symbol = "s"
options = ["extent", { key = "on-leave", symbol = "s", colour = "slate", ends = true }]
sensitive = true
followed = true
favourable = "yes"

[[question]]
key = "where"
theme = "you"
kind = "multiple"
at-most = 2
symbol = "s"
options = [
    { key = "home", symbol = "s", colour = "blue" },
    { key = "work", symbol = "s", colour = "ochre" },
    { key = "nowhere", symbol = "s", colour = "slate", exclusive = true },
]
asked-of = { question = "takes-part", any-of = ["yes", "some"] }

[[breakdown]]
by = "takes-part"

[[breakdown.merge]]
into = "a-bit"
of = ["some", "no"]

[[breakdown.merge]]
absorb = "unanswered"
by = "larger"
with = { yes = "yes-or-unknown", some = "some-or-unknown", no = "no-or-unknown", a-bit = "a-bit-or-unknown" }

[[breakdown]]
by = "language"
rest = "others"
"#;

/// The faults as `line: what`.
fn found(text: &str) -> Vec<String> {
    let faults = parse(text).err().map_or_else(Vec::new, |faults| faults.0);
    for fault in &faults {
        assert_eq!(fault.file, "test.toml");
        assert!(!fault.remedy.is_empty(), "{fault}");
    }
    faults
        .into_iter()
        .map(|fault| format!("{}: {}", fault.line, fault.what))
        .collect()
}

/// Checks that the faults are exactly those that the text's `#!` comments announce.
#[track_caller]
fn check(text: &str) {
    let mut expected = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for what in line.split("#!").skip(1) {
            expected.push(format!("{}: {}", index + 1, what.trim()));
        }
    }
    assert!(!expected.is_empty(), "the case expects no fault:\n{text}");
    assert_eq!(found(text), expected, "\n{text}");
}

/// Checks the good questionnaire with one text replaced.
#[track_caller]
fn check_with(from: &str, to: &str) {
    assert_eq!(
        GOOD.matches(from).count(),
        1,
        "`{from}` is to be there once"
    );
    check(&GOOD.replace(from, to));
}

#[test]
fn the_good_one_is_good() {
    let questionnaire = parse(GOOD).unwrap();
    assert_eq!(questionnaire.version(), 1);
    assert_eq!(questionnaire.id().as_str(), "2023");
}

#[test]
fn an_empty_file_is_told_all_that_it_lacks() {
    assert_eq!(
        found(""),
        [
            "1: `version` is missing",
            "1: `wave` is missing",
            "1: there is no question"
        ]
    );
}

#[test]
fn what_the_file_says_of_itself() {
    check_with(
        r#"wave = "2023""#,
        r#"wave = "W 1" #! `W 1` cannot name a wave; a wave's id is 1 to 16 of a-z, 0-9 and -"#,
    );
    check_with(
        "version = 1",
        "version = 0 #! `version` does not hold a whole number from 1",
    );
    check_with(
        "version = 1",
        "version = \"1\" #! `version` does not hold a whole number from 1",
    );
}

#[test]
fn fields_that_are_unknown_or_hold_something_else() {
    check_with(
        "version = 1",
        "version = 1\ncolor = 1 #! `color` is not known here",
    );
    check_with(
        "sensitive = true",
        "sensible = true #! `sensible` is not known here",
    );
    check_with(
        "followed = true",
        "followed = \"yes\" #! `followed` does not hold true or false",
    );
    check_with(
        "followed = true",
        "merge = \"no\" #! `merge` does not hold a list of tables, each under [[merge]] or in { }",
    );
    check_with(
        r#"rest = "others""#,
        "rest = [] #! `rest` does not hold a text in quotes\nmerge = [] #! `merge` is not known here",
    );
    check_with(
        r#"any-of = ["yes", "some"] }"#,
        r#"any-of = ["yes", 2], of = 1 } #! `any-of` does not hold texts in quotes #! `of` is not known here"#,
    );
}

#[test]
fn a_missing_field_is_missed_on_the_line_of_its_table() {
    let without = |text: &str| found(&GOOD.replacen(text, "", 1));
    assert_eq!(without("kind = \"scale\"\n"), ["23: `kind` is missing"]);
    assert_eq!(
        without("options = [\"extent\"]\n"),
        ["17: `options` is missing"]
    );
    assert_eq!(without("key = \"home\", "), ["40: `key` is missing"]);
    assert_eq!(without(", colour = \"ochre\""), ["12: `colour` is missing"]);
    assert_eq!(
        without("by = \"language\"\n"),
        ["58: `by` is missing", "59: `rest` is not known here"]
    );
    assert_eq!(without("into = \"a-bit\"\n"), ["49: `into` is missing"]);
    assert_eq!(
        without("absorb = \"unanswered\"\n"),
        [
            "53: `into` is missing",
            "53: `of` is missing",
            "54: `by` is not known here",
            "55: `with` is not known here"
        ]
    );
}

#[test]
fn broken_lines_are_all_named_and_nothing_is_called_missing_for_them() {
    let broken = GOOD
        .replace("key = \"where\"", "key = \"where")
        .replace("wave = \"2023\"", "wave = 2023x")
        .replace("colour = \"blue\"", "colour = \"red\"");
    let faults = found(&broken);
    assert_eq!(faults.len(), 4, "{faults:?}");
    assert!(faults[0].starts_with("2: this is not TOML: "), "{faults:?}");
    assert_eq!(faults[1], "11: `red` is no colour");
    assert!(
        faults[2].starts_with("34: this is not TOML: "),
        "{faults:?}"
    );
    assert_eq!(faults[3], "40: `red` is no colour");
    let twice = GOOD.replace("version = 1", "version = 1\nversion = 2");
    assert_eq!(found(&twice), ["4: this is not TOML: duplicate key"]);
}

#[test]
fn faults_say_what_to_do() {
    let faults = parse(&GOOD.replace("by = \"larger\"", "by = \"bigger\"")).unwrap_err();
    assert_eq!(
        faults.to_string(),
        "test.toml:55: `bigger` is no size; write smaller or larger"
    );
}

#[test]
fn no_file_is_too_strange_to_be_read() {
    // Every prefix of the good file, cut where a character ends.
    for end in 0..GOOD.len() {
        let _: Result<_, Faults> = parse(&GOOD[..end]);
    }
    // Every line left out, and every line twice.
    let lines: Vec<&str> = GOOD.lines().collect();
    for place in 0..lines.len() {
        let mut without = lines.clone();
        without.remove(place);
        let _: Result<_, Faults> = parse(&without.join("\n"));
        let mut twice = lines.clone();
        twice.insert(place, lines[place]);
        let _: Result<_, Faults> = parse(&twice.join("\n"));
    }
}

#[test]
fn faults_of_all_parts_are_named_at_once() {
    check(
        &GOOD
            .replace(
                "version = 1",
                "version = -1 #! `version` does not hold a whole number from 1",
            )
            .replace(
                "key = \"you\"",
                "key = \"You\" #! `You` is no key; a key is 1 to 40 of a-z, 0-9 and -, and neither \
                 begins nor ends with -",
            )
            .replace(
                "theme = \"you\"",
                "theme = \"you\" #! there is no theme `you`",
            )
            .replace(
                "kind = \"scale\"",
                "kind = \"scales\" #! `scales` is no kind of question",
            )
            .replace(
                "rest = \"others\"",
                "rest = true #! `rest` does not hold a text in quotes",
            ),
    );
}

#[test]
fn of_a_bracket_that_is_never_closed_the_first_fault_alone_is_told() {
    let unclosed = GOOD.replace("colour = \"slate\", ends = true }]", "colour = \"red\"");
    let faults = found(&unclosed);
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].contains("this is not TOML"), "{faults:?}");
}
