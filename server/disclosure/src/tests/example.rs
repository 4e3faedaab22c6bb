//! The worked example of docs/disclosure.md: its numbers are computed here, and its table is there.

use std::fmt::Write as _;

use super::country::{self, Place, crowd, of, releases, small};
use super::fixture::*;
use crate::Rules;

/// The document.
const DOCUMENT: &str = include_str!("../../../../docs/disclosure.md");

#[test]
fn the_worked_example_comes_out_as_the_document_says() {
    let q = of_2023();
    let mut people = people(q, 40);
    let mut choose =
        |question, choices: &[(usize, &str)]| choose(q, &mut people, question, choices);
    choose("programme", &[(33, "introduction"), (7, "norwegian")]);
    choose(
        "motivation",
        &[(18, "always"), (12, "often"), (5, "rarely"), (2, "never")],
    );
    choose(
        "hours",
        &[(38, "too-little"), (1, "right"), (1, "too-much")],
    );
    choose("help-known", &[(38, "yes"), (2, "no")]);
    choose("plan", &[(9, "yes"), (15, "no"), (6, "dont-know")]);
    choose("plan-say", &[(4, "yes"), (4, "a-little")]);
    choose(
        "pressure",
        &[(3, "yes"), (30, "no"), (6, "dont-want-to-answer")],
    );
    choose(
        "helps",
        &[
            (14, "more-hours more-speaking workplace-practice"),
            (8, "more-hours smaller-group more-speaking"),
            (2, "more-speaking own-language evening-lessons"),
            (1, "smaller-group more-speaking"),
            (6, "more-speaking"),
            (3, "evening-lessons"),
            (5, "workplace-practice"),
        ],
    );
    let release = release(q, &people);
    let asked = [
        "programme",
        "motivation",
        "hours",
        "help-known",
        "plan",
        "plan-say",
        "pressure",
        "helps",
    ];
    let mut lines = String::new();
    for question in asked {
        writeln!(lines, "{question:<11} {}", result(&release, question)).unwrap();
    }
    assert!(
        DOCUMENT.contains(&format!("```text\n{lines}```\n")),
        "the example gives\n{lines}"
    );
}

/// The second example: two municipalities, their county, and gender.
#[test]
fn the_example_with_hierarchy_and_breakdown_comes_out_as_the_document_says() {
    let q = small();
    let municipality = |counts: [[usize; 3]; 3]| {
        let genders = ["gender=woman", "gender=man", ""];
        let answers = ["motivation=always", "motivation=often", "motivation=never"];
        let said =
            |gender: usize, answer: usize| format!("{} {}", genders[gender], answers[answer]);
        let people = (0..3).flat_map(|gender| (0..3).map(move |answer| (gender, answer)));
        let people = people.flat_map(|(gender, answer)| {
            crowd(q, &[(counts[gender][answer], &said(gender, answer))])
        });
        Place {
            county: "11",
            people: people.collect(),
        }
    };
    let places = [
        municipality([[6, 4, 2], [5, 3, 2], [2, 2, 1]]),
        municipality([[5, 5, 2], [3, 6, 3], [4, 4, 4]]),
    ];
    let releases = releases(Rules::all(), q, &places, &[], &[]);
    let scopes = [
        ("A", country::municipality(1)),
        ("B", country::municipality(2)),
        ("county", country::county("11")),
    ];
    let mut lines = String::new();
    for (name, scope) in scopes {
        let lines_of = of(&releases, scope).lines();
        for line in lines_of.filter(|line| line.question().as_str() == "motivation") {
            let group = line.group().to_string();
            let said = line.table().map_or("withheld".to_owned(), words);
            writeln!(lines, "{name:<6} {group:<38} {said}").unwrap();
        }
    }
    assert!(
        DOCUMENT.contains(&format!("```text\n{lines}```\n")),
        "the example gives\n{lines}"
    );
}
