//! Rule B7 where one option can be chosen, in all shapes.

use super::fixture::*;
use crate::{Rule, Rules};

/// The table of a question with so many options whose first ones have these counts.
fn shown(options: usize, people_: usize, counts: &[usize]) -> String {
    shown_with(Rules::all(), options, people_, counts)
}

fn shown_with(rules: Rules, options: usize, number: usize, counts: &[usize]) -> String {
    let q = questionnaire(&[Asked::one("q", options)], false);
    let mut people = people(&q, number);
    let choices: Vec<(usize, &str)> = counts.iter().copied().zip(["a", "b", "c", "d"]).collect();
    choose(&q, &mut people, "q", &choices);
    result(&release_with(rules, &q, &people), "q")
}

#[test]
fn all_and_all_but_one_look_alike() {
    let nearly = "about 10: a >=90%, b+c+unanswered <=10%";
    assert_eq!(shown(3, 10, &[10]), nearly);
    assert_eq!(shown(3, 10, &[9]), nearly);
    assert_eq!(shown(3, 10, &[9, 1]), nearly);
    assert_eq!(shown(3, 12, &[11, 0, 1]), nearly);
    assert_eq!(
        shown(3, 10, &[8, 1, 1]),
        "about 10: a 80%, b 10%, c 10%, unanswered 0%"
    );
}

#[test]
fn nearly_all_can_be_any_column() {
    assert_eq!(
        shown(3, 10, &[0, 1, 9]),
        "about 10: c >=90%, a+b+unanswered <=10%"
    );
    assert_eq!(
        shown(3, 10, &[1]),
        "about 10: unanswered >=90%, a+b+c <=10%"
    );
    assert_eq!(
        shown(4, 25, &[]),
        "about 25: unanswered >=90%, a+b+c+d <=10%"
    );
}

#[test]
fn with_two_options_all_but_two_is_nearly_all() {
    // Eight of ten are 80 %, so 90 % would not be true.
    let nearly = "about 10: a >=80%, b+unanswered <=20%";
    for counts in [[10, 0], [9, 1], [9, 0], [8, 2], [8, 1], [8, 0]] {
        assert_eq!(shown(2, 10, &counts), nearly, "{counts:?}");
    }
    assert_eq!(
        shown(2, 10, &[7, 3]),
        "about 10: a 70%, b 30%, unanswered 0%"
    );
    // 16 of 18 are 89 %; 21 of 23 are 91 %.
    assert_eq!(
        shown(2, 22, &[20, 2]),
        "about 20: a >=80%, b+unanswered <=20%"
    );
    assert_eq!(
        shown(2, 23, &[21, 2]),
        "about 25: a >=90%, b+unanswered <=10%"
    );
}

#[test]
fn a_hundred_and_nought_are_said_of_nothing_that_is_not_so() {
    // 997 of 1,000 are not nearly all by rule B7, and are not shown as 100 % either.
    let line = shown(3, 1_000, &[997, 3]);
    assert_eq!(line, "about 1000: a 99%, b 1%, c 0%, unanswered 0%");
}

#[test]
fn without_b7_unanimity_is_shown() {
    let off = Rules::all().without(Rule::Unanimity);
    assert_eq!(
        shown_with(off, 3, 10, &[10]),
        "about 10: a 100%, b 0%, c 0%, unanswered 0%"
    );
    assert_eq!(
        shown_with(off, 2, 10, &[9, 1]),
        "about 10: a 90%, b 10%, unanswered 0%"
    );
}
