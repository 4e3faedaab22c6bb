//! Questions with several answers: rule B7 in both directions, and what binds the columns.

use super::fixture::*;
use crate::{Rule, Rules};

#[test]
fn each_option_is_a_variable_of_its_own() {
    let q = questionnaire(&[Asked::several("m", 4, None)], false);
    let mut people = people(&q, 20);
    choose(
        &q,
        &mut people,
        "m",
        &[(2, "a b c"), (6, "a b"), (10, "a"), (2, "b")],
    );
    // a 18, b 10, c 2, d 0, unanswered 0.
    assert_eq!(
        result(&release(&q, &people), "m"),
        "about 20: a >=80%, b 50%, c <=20%, d <=20%, unanswered <=20%"
    );
    choose(
        &q,
        &mut people,
        "m",
        &[(3, "a b c"), (6, "a b"), (8, "a"), (3, "d")],
    );
    assert_eq!(
        result(&release(&q, &people), "m"),
        "about 20: a 80%, b 50%, c 20%, d 20%, unanswered <=20%"
    );
}

#[test]
fn all_but_two_and_up_to_two_are_masked_and_three_are_not() {
    let q = questionnaire(&[Asked::several("m", 3, None)], false);
    let of = |a: usize| {
        let mut people = people(&q, 30);
        choose(&q, &mut people, "m", &[(a, "a b"), (30 - a, "b c")]);
        result(&release(&q, &people), "m")
    };
    for a in 0..=2 {
        assert_eq!(
            of(a),
            "about 30: a <=10%, b >=90%, c >=90%, unanswered <=10%"
        );
    }
    assert_eq!(of(3), "about 30: a 10%, b >=90%, c 90%, unanswered <=10%");
    assert_eq!(of(27), "about 30: a 90%, b >=90%, c 10%, unanswered <=10%");
    for a in 28..=30 {
        assert_eq!(
            of(a),
            "about 30: a >=90%, b >=90%, c <=10%, unanswered <=10%"
        );
    }
}

#[test]
fn what_the_number_of_choices_would_pin_is_withheld() {
    // Thirty choices of ten who may each make three: nobody can have left it unanswered.
    let q = questionnaire(&[Asked::several("m", 6, Some(3))], false);
    let mut people = people(&q, 10);
    choose(
        &q,
        &mut people,
        "m",
        &[(3, "a b c"), (3, "b c d"), (2, "d e a"), (2, "e d a")],
    );
    // a 7, b 6, c 6, d 7, e 4, f 0, unanswered 0.
    assert_eq!(result(&release(&q, &people), "m"), "withheld");
    let off = Rules::all().without(Rule::Unanimity).without(Rule::Bases);
    assert!(result(&release_with(off, &q, &people), "m").ends_with("f 0%, unanswered 0%"));
}

#[test]
fn what_everybody_must_have_done_is_withheld() {
    // Ten stand alone and eight chose the one option that is shown: were it not for the two others,
    // who can only have chosen the masked one, nobody could have.
    let q = questionnaire(&[Asked::several("m", 3, None)], true);
    let mut people = people(&q, 20);
    choose(&q, &mut people, "m", &[(8, "a"), (2, "b"), (10, "c")]);
    // Unanswered is masked as well, so that b can be 0 to 2.
    assert_eq!(
        result(&release(&q, &people), "m"),
        "about 20: a 40%, b <=20%, c 50%, unanswered <=20%"
    );
    let mut people = super::fixture::people(&q, 23);
    choose(&q, &mut people, "m", &[(8, "a"), (2, "b"), (10, "c")]);
    // Three unanswered are shown, so b would be pinned to two.
    assert_eq!(result(&release(&q, &people), "m"), "withheld");
}

#[test]
fn sensitive_ones_mask_up_to_four_of_thirty() {
    let q = questionnaire(&[Asked::several("m", 3, None).sensitive()], false);
    let of = |number: usize, a: usize| {
        let mut people = people(&q, number);
        choose(&q, &mut people, "m", &[(a, "a b"), (15, "b"), (5, "c")]);
        result(&release(&q, &people), "m")
    };
    assert_eq!(of(29, 8), "withheld");
    for a in 0..=4 {
        assert!(
            of(40, a).starts_with("about 40: a <=20%, b "),
            "{}",
            of(40, a)
        );
    }
    assert!(
        of(40, 5).starts_with("about 40: a 15%, b 50%"),
        "{}",
        of(40, 5)
    );
}

#[test]
fn without_b7_and_b8_counts_are_shown() {
    let q = questionnaire(&[Asked::several("m", 3, None).sensitive()], false);
    let mut people = people(&q, 40);
    choose(&q, &mut people, "m", &[(38, "a"), (2, "b")]);
    let off = Rules::all()
        .without(Rule::Unanimity)
        .without(Rule::Sensitive);
    assert_eq!(
        result(&release_with(off, &q, &people), "m"),
        "about 40: a 95%, b 5%, c 0%, unanswered 0%"
    );
}
