//! Rule B8: sensitive questions.

use super::fixture::*;
use crate::{Rule, Rules};

/// The table of `pressure`: yes, no, doesn't want to answer; the rest unanswered.
fn shown(number: usize, counts: [usize; 3]) -> String {
    shown_with(Rules::all(), number, counts)
}

fn shown_with(rules: Rules, number: usize, [yes, no, unwilling]: [usize; 3]) -> String {
    let q = of_2023();
    let mut people = people(q, number);
    let choices = [(yes, "yes"), (no, "no"), (unwilling, "dont-want-to-answer")];
    choose(q, &mut people, "pressure", &choices);
    result(&release_with(rules, q, &people), "pressure")
}

#[test]
fn twenty_nine_are_too_few_and_thirty_are_enough() {
    assert_eq!(shown(29, [9, 10, 10]), "withheld");
    assert_eq!(
        shown(30, [10, 10, 10]),
        "about 30: yes+unanswered 35%, no 35%, dont-want-to-answer 30%"
    );
}

#[test]
fn one_to_four_stand_together_with_the_next_lowest() {
    for (few, percent) in [(1, (20, 80)), (2, (25, 75)), (3, (25, 75)), (4, (30, 70))] {
        let (together, no) = percent;
        let line = format!("about 40: yes+dont-want-to-answer+unanswered {together}%, no {no}%");
        assert_eq!(shown(40, [few, 33 - few, 7]), line, "{few}");
    }
    assert_eq!(
        shown(50, [8, 25, 9]),
        "about 50: yes 15%, no 50%, dont-want-to-answer 20%, unanswered 15%"
    );
}

#[test]
fn a_zero_is_masked_like_a_small_count() {
    assert_eq!(
        shown(40, [0, 30, 10]),
        "about 40: yes+dont-want-to-answer+unanswered 25%, no 75%"
    );
    assert_eq!(
        shown(40, [0, 27, 10]),
        "about 40: yes+dont-want-to-answer+unanswered 35%, no 65%"
    );
    // Five and none together would be five and none: the next lowest joins too.
    assert_eq!(
        shown(40, [5, 28, 7]),
        "about 40: yes+dont-want-to-answer+unanswered 30%, no 70%"
    );
}

#[test]
fn if_the_next_lowest_is_the_last_it_is_shown() {
    assert_eq!(
        shown(40, [3, 34, 2]),
        "about 40: yes+dont-want-to-answer+unanswered 15%, no 85%"
    );
    // Four, four and three leave no more than two values for each.
    assert_eq!(shown(40, [4, 29, 4]), "withheld");
    assert_eq!(
        shown(40, [4, 30, 4]),
        "about 40: yes+dont-want-to-answer+unanswered 25%, no 75%"
    );
}

#[test]
fn what_would_still_be_pinned_is_withheld() {
    let q = questionnaire(&[Asked::one("s", 4).sensitive()], false);
    let of = |[a, b, c, d]: [usize; 4]| {
        let mut people = people(&q, 40);
        choose(
            &q,
            &mut people,
            "s",
            &[(a, "a"), (b, "b"), (c, "c"), (d, "d")],
        );
        result(&release(&q, &people), "s")
    };
    // Six together would be five or six and the rest; eleven leave room.
    assert_eq!(
        of([1, 5, 5, 20]),
        "about 40: a+b+c 30%, d 50%, unanswered 20%"
    );
    // Eleven together, of which the next lowest is below the eight that are shown: the small one
    // can only be four.
    assert_eq!(of([4, 7, 8, 12]), "withheld");
    // Were ten shown, it could be two, three or four.
    assert_eq!(
        of([4, 7, 10, 10]),
        "about 40: a+b 30%, c 25%, d 25%, unanswered 20%"
    );
    // Zeros are among those that stand together, and leave more room.
    assert_eq!(
        of([1, 6, 6, 27]),
        "about 40: a+b+unanswered 20%, c 15%, d 65%"
    );
}

#[test]
fn near_unanimity_has_three_values() {
    let nearly = "about 30: no >=90%, yes+dont-want-to-answer+unanswered <=10%";
    for counts in [[0, 30, 0], [1, 29, 0], [2, 28, 0], [1, 28, 1], [0, 28, 0]] {
        assert_eq!(shown(30, counts), nearly, "{counts:?}");
    }
    assert_eq!(
        shown(30, [3, 27, 0]),
        "about 30: yes+dont-want-to-answer+unanswered 10%, no 90%"
    );
}

#[test]
fn what_depends_on_a_sensitive_answer_is_as_sensitive() {
    let q = questionnaire(
        &[
            Asked::one("s", 3).sensitive(),
            Asked::one("who", 3).of("s", "a"),
        ],
        false,
    );
    for (asked, shown) in [(12, false), (29, false), (30, true)] {
        let mut people = people(&q, 90);
        choose(
            &q,
            &mut people,
            "s",
            &[(asked, "a"), (40, "b"), (40 - asked, "c")],
        );
        choose(
            &q,
            &mut people,
            "who",
            &[(asked / 2, "a"), (asked / 2, "b")],
        );
        let release = release(&q, &people);
        assert_eq!(
            table(report(&release), "who").figures().is_some(),
            shown,
            "{asked}"
        );
    }
    // Below the higher threshold there is nothing of either.
    let mut people = people(&q, 25);
    choose(&q, &mut people, "s", &[(15, "a"), (10, "b")]);
    let release = release(&q, &people);
    assert_eq!(
        (result(&release, "s"), result(&release, "who")),
        ("withheld".into(), "withheld".into())
    );
}

#[test]
fn without_b8_small_counts_are_shown() {
    let off = Rules::all().without(Rule::Sensitive);
    assert_eq!(
        shown_with(off, 20, [2, 14, 4]),
        "about 20: yes 10%, no 70%, dont-want-to-answer 20%, unanswered 0%"
    );
}
