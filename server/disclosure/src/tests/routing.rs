//! Linked tables within one report: what a routed question must not tell of the one that routes it.

use domain::Questionnaire;

use super::fixture::*;
use crate::{Release, Rule, Rules};

/// `p` routes `c` and `d`, `c` routes `g`.
fn chain() -> Questionnaire {
    questionnaire(
        &[
            Asked::one("p", 3),
            Asked::one("c", 3).of("p", "a"),
            Asked::one("d", 3).of("p", "a"),
            Asked::one("g", 3).of("c", "a"),
        ],
        false,
    )
}

fn both(release: &Release, [one, other]: [&str; 2]) -> (String, String) {
    (result(release, one), result(release, other))
}

#[test]
fn a_nearly_unanimous_question_lends_its_base() {
    // 12 of 13: "about 10" beside "about 15" would tell that it was neither all nor all but two.
    let q = chain();
    for asked in [11, 12, 13] {
        let mut people = people(&q, 13);
        choose(&q, &mut people, "p", &[(asked, "a"), (13 - asked, "b")]);
        choose(&q, &mut people, "c", &[(5, "a"), (3, "b"), (3, "c")]);
        let release = release(&q, &people);
        assert_eq!(
            result(&release, "p"),
            "about 15: a >=80%, b+c+unanswered <=20%"
        );
        assert!(result(&release, "c").starts_with("about 15: a "));
        assert!(result(&release, "d").starts_with("about 15: unanswered"));
    }
    let mut people = people(&q, 13);
    choose(&q, &mut people, "p", &[(12, "a"), (1, "b")]);
    choose(&q, &mut people, "c", &[(5, "a"), (3, "b"), (3, "c")]);
    let off = release_with(Rules::all().without(Rule::Linked), &q, &people);
    assert!(result(&off, "p").starts_with("about 15: "));
    assert!(result(&off, "c").starts_with("about 10: "));
}

#[test]
fn what_a_nearly_unanimous_question_routes_stands_or_falls_together() {
    // Were `d` shown without `c`, all would be known to have chosen `a` or `b`, and two `b`.
    let q = questionnaire(
        &[
            Asked::one("p", 3),
            Asked::one("c", 3).of("p", "a"),
            Asked::one("d", 3).of("p", "ab"),
        ],
        false,
    );
    let of = |number: usize, a: usize| {
        let mut people = people(&q, number);
        choose(&q, &mut people, "p", &[(a, "a"), (number - a, "b")]);
        let release = release(&q, &people);
        ["c", "d"].map(|question| result(&release, question) != "withheld")
    };
    assert_eq!(of(11, 9), [false, false]);
    assert_eq!(of(11, 10), [true, true]);
    assert_eq!(of(20, 9), [false, true]);
}

#[test]
fn a_question_that_routes_is_nearly_unanimous_up_to_two() {
    // With one, being withheld would tell that nine of eleven gave the answer.
    let q = chain();
    let of = |number: usize, asked: usize| {
        let mut people = people(&q, number);
        choose(&q, &mut people, "p", &[(asked, "a"), (number - asked, "b")]);
        both(&release(&q, &people), ["p", "c"])
    };
    let nearly = "about 10: a >=80%, b+c+unanswered <=20%";
    let routed = "about 10: unanswered >=80%, a+b+c <=20%";
    assert_eq!(of(11, 11), (nearly.into(), routed.into()));
    assert_eq!(of(11, 10), (nearly.into(), routed.into()));
    assert_eq!(of(11, 9), (nearly.into(), "withheld".into()));
    // Of ten it would have to be all.
    assert_eq!(of(10, 10), (nearly.into(), "withheld".into()));
    assert_eq!(of(10, 8), (nearly.into(), "withheld".into()));
    assert_eq!(
        of(10, 7),
        (
            "about 10: a 70%, b 30%, c 0%, unanswered 0%".into(),
            "withheld".into()
        )
    );
}

#[test]
fn two_steps_below_a_nearly_unanimous_question_nothing_is_shown() {
    let q = chain();
    let mut people = people(&q, 60);
    choose(&q, &mut people, "p", &[(59, "a"), (1, "b")]);
    choose(&q, &mut people, "c", &[(30, "a"), (29, "b")]);
    let (c, g) = both(&release(&q, &people), ["c", "g"]);
    assert_eq!(c, "about 60: a 50%, b 50%, c 0%, unanswered 0%");
    assert_eq!(g, "withheld");
    choose(&q, &mut people, "p", &[(50, "a"), (10, "b")]);
    let (c, g) = both(&release(&q, &people), ["c", "g"]);
    assert_eq!(c, "about 50: a 60%, b 40%, c 0%, unanswered 0%");
    assert_eq!(g, "about 30: unanswered >=90%, a+b+c <=10%");
}

#[test]
fn a_routed_question_lends_its_base_only_if_that_cannot_fail() {
    let q = chain();
    let of = |asked: usize| {
        let mut people = people(&q, 40);
        choose(&q, &mut people, "p", &[(asked, "a"), (40 - asked, "b")]);
        choose(&q, &mut people, "c", &[(asked, "a")]);
        both(&release(&q, &people), ["c", "g"])
    };
    let (c, g) = of(12);
    assert_eq!(c, "about 10: a >=80%, b+c+unanswered <=20%");
    assert_eq!(g, "withheld");
    let (c, g) = of(13);
    assert_eq!(c, "about 15: a >=80%, b+c+unanswered <=20%");
    assert_eq!(g, "about 15: unanswered >=90%, a+b+c <=10%");
}

#[test]
fn what_depends_on_a_withheld_question_is_withheld() {
    let q = questionnaire(
        &[
            Asked::several("m", 3, None),
            Asked::one("of-a", 3).of("m", "a"),
            Asked::one("of-b", 3).of("m", "b"),
        ],
        true,
    );
    let mut people = people(&q, 23);
    choose(&q, &mut people, "m", &[(12, "a"), (2, "b"), (6, "c")]);
    let release_one = release(&q, &people);
    assert_eq!(result(&release_one, "m"), "withheld");
    assert_eq!(result(&release_one, "of-a"), "withheld");
    // Where something is masked that is not near unanimity, what it routes is withheld as well.
    choose(
        &q,
        &mut people,
        "m",
        &[(12, "a"), (2, "a b"), (6, "c"), (1, "a"), (1, "a")],
    );
    let release_two = release(&q, &people);
    assert!(
        result(&release_two, "m").contains("b <=10%"),
        "{}",
        result(&release_two, "m")
    );
    assert_eq!(
        both(&release_two, ["of-a", "of-b"]),
        ("withheld".into(), "withheld".into())
    );
    // Where nothing is, it is shown.
    choose(
        &q,
        &mut people,
        "m",
        &[(10, "a"), (4, "a b"), (6, "c"), (3, "c")],
    );
    people.extend(super::fixture::people(&q, 4));
    let release_three = release(&q, &people);
    assert!(result(&release_three, "of-a").starts_with("about 15: "));
}

#[test]
fn questions_routed_by_nearly_unanimous_options_borrow_where_several_can_be_chosen() {
    let q = questionnaire(
        &[
            Asked::several("m", 3, None),
            Asked::one("of-a", 3).of("m", "a"),
        ],
        false,
    );
    let mut people = people(&q, 23);
    choose(&q, &mut people, "m", &[(12, "a b"), (10, "a"), (1, "b")]);
    let (m, of_a) = both(&release(&q, &people), ["m", "of-a"]);
    assert_eq!(m, "about 25: a >=90%, b 55%, c <=10%, unanswered <=10%");
    assert_eq!(of_a, "about 25: unanswered >=90%, a+b+c <=10%");
}

#[test]
fn a_sensitive_question_does_not_borrow() {
    let q = questionnaire(
        &[
            Asked::one("p", 3),
            Asked::one("s", 3).of("p", "a").sensitive(),
        ],
        false,
    );
    let mut people = people(&q, 50);
    choose(&q, &mut people, "p", &[(49, "a"), (1, "b")]);
    choose(&q, &mut people, "s", &[(20, "a"), (29, "b")]);
    assert_eq!(result(&release(&q, &people), "s"), "withheld");
    choose(&q, &mut people, "p", &[(40, "a"), (10, "b")]);
    assert_eq!(
        result(&release(&q, &people), "s"),
        "about 40: a+c+unanswered 50%, b 50%"
    );
}

#[test]
fn in_a_tight_municipality_no_other_question_narrows_the_base() {
    // Ten, all of whom gave one answer to `p`; of those who answered `r`, nine are asked `s`.
    let q = questionnaire(
        &[
            Asked::one("p", 3),
            Asked::one("c", 3).of("p", "a"),
            Asked::one("r", 3),
            Asked::one("s", 3).of("r", "ab"),
        ],
        false,
    );
    let of = |number: usize, p: usize| {
        let mut people = people(&q, number);
        choose(&q, &mut people, "p", &[(p, "a"), (number - p, "b")]);
        choose(
            &q,
            &mut people,
            "r",
            &[(6, "a"), (4, "b"), (number - 10, "c")],
        );
        let release = release(&q, &people);
        ["c", "s"].map(|question| table(report(&release), question).figures().is_some())
    };
    assert_eq!(of(12, 12), [true, false]);
    assert_eq!(of(13, 13), [true, true]);
    assert_eq!(of(13, 10), [true, true]);
    assert_eq!(of(12, 9), [false, true]);
}
