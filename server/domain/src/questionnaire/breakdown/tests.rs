//! How the breakdowns of 2023 merge.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::questionnaire::tests::of_2023;

fn breakdown(key: &str) -> &'static QuestionBreakdown {
    of_2023()
        .breakdowns()
        .iter()
        .find_map(|breakdown| match breakdown {
            Breakdown::Question(breakdown) if breakdown.question().as_str() == key => {
                Some(breakdown)
            }
            _ => None,
        })
        .unwrap()
}

fn below_ten(_: &[Member], size: u64) -> bool {
    size < 10
}

/// The groups after merging, as `label size`, the threshold being 10.
fn merged(key: &str, sizes: &[u64]) -> Vec<String> {
    breakdown(key)
        .merged(sizes, below_ten)
        .iter()
        .map(|group| format!("{} {}", group.label().message(), group.size()))
        .collect()
}

#[test]
fn breakdowns_are_those_of_the_survey() {
    let keys: Vec<&str> = of_2023().breakdowns().iter().map(Breakdown::key).collect();
    assert_eq!(
        keys,
        [
            "programme",
            "gender",
            "age",
            "schooling",
            "time",
            "background",
            "language"
        ]
    );
    let Some(Breakdown::Language { rest }) = of_2023().breakdowns().last() else {
        panic!("the last breakdown is by language");
    };
    assert_eq!(rest.message(), "g-language-other-languages");
    assert_eq!(rest.key().as_str(), "other-languages");
}

#[test]
fn every_merged_group_has_a_message() {
    let messages = |place: usize| of_2023().breakdowns()[place].messages();
    assert_eq!(messages(0), [""; 0]);
    assert_eq!(
        messages(1),
        [
            "g-gender-another-or-not-stated",
            "g-gender-woman-another-or-not-stated",
            "g-gender-man-another-or-not-stated"
        ]
    );
    assert_eq!(messages(6), ["g-language-other-languages"]);
}

#[test]
fn nothing_is_merged_without_need() {
    assert_eq!(
        merged("gender", &[10, 10, 10, 10, 10]),
        [
            "q-gender-woman 10",
            "q-gender-man 10",
            "q-gender-another 10",
            "o-dont-want-to-answer 10",
            "unanswered 10"
        ]
    );
    let nobody = merged("gender", &[16, 10, 0, 0, 0]);
    assert_eq!(
        nobody[..3],
        ["q-gender-woman 16", "q-gender-man 10", "q-gender-another 0"]
    );
}

#[test]
fn programme_has_no_group_on_leave_and_is_never_merged() {
    assert_eq!(
        merged("programme", &[20, 3, 1]),
        [
            "q-programme-introduction 20",
            "q-programme-norwegian 3",
            "unanswered 1"
        ]
    );
}

#[test]
fn gender_ends_in_one_honest_label() {
    assert_eq!(
        merged("gender", &[40, 30, 5, 3, 2]),
        [
            "q-gender-woman 40",
            "q-gender-man 30",
            "g-gender-another-or-not-stated 10"
        ]
    );
    assert_eq!(
        merged("gender", &[40, 30, 1, 0, 0]),
        ["q-gender-woman 40", "g-gender-man-another-or-not-stated 31"]
    );
    assert_eq!(
        merged("gender", &[12, 30, 0, 0, 9]),
        ["g-gender-woman-another-or-not-stated 21", "q-gender-man 30"]
    );
    // Nobody is called a man, so that the women are the only ones to join.
    assert_eq!(
        merged("gender", &[12, 0, 0, 0, 9]),
        ["g-gender-woman-another-or-not-stated 21", "q-gender-man 0"]
    );
    // Too few of one gender remain too few, and are withheld elsewhere.
    assert_eq!(
        merged("gender", &[60, 3, 0, 0, 0])[..2],
        ["q-gender-woman 60", "q-gender-man 3"]
    );
}

#[test]
fn age_is_merged_in_its_order() {
    assert_eq!(
        merged("age", &[30, 20, 20, 20, 3, 0, 4]),
        [
            "g-age-18-24-or-not-stated 34",
            "q-age-25-34 20",
            "q-age-35-44 20",
            "g-age-45-or-more 23"
        ]
    );
    assert_eq!(
        merged("age", &[4, 20, 20, 3, 3, 1, 0]),
        ["g-age-18-34 24", "g-age-35-or-more-or-not-stated 27"]
    );
    assert_eq!(
        merged("age", &[50, 0, 20, 20, 3, 6, 6]),
        [
            "q-age-18-24 50",
            "q-age-25-34 0",
            "q-age-35-44 20",
            "g-age-45-or-more 23",
            "g-age-not-stated 12"
        ]
    );
}

#[test]
fn schooling_time_and_background_are_merged_in_their_order() {
    assert_eq!(
        merged("schooling", &[2, 3, 11, 30, 9, 1]),
        [
            "g-schooling-0-9 16",
            "g-schooling-10-or-more-or-not-stated 40"
        ]
    );
    assert_eq!(
        merged("schooling", &[5, 5, 11, 30, 12, 0]),
        [
            "g-schooling-0-6 10",
            "q-schooling-7-9 11",
            "q-schooling-10-12 30",
            "q-schooling-13-or-more 12",
            "unanswered 0"
        ]
    );
    assert_eq!(
        merged("time", &[5, 20, 25, 3, 2]),
        ["g-time-up-to-11 25", "g-time-12-or-more-or-not-stated 30"]
    );
    assert_eq!(
        merged("background", &[40, 12, 1, 2]),
        [
            "q-background-ukraine 40",
            "g-background-another-or-not-stated 15"
        ]
    );
}

proptest! {
    #[test]
    fn merging_holds_everybody_once_under_different_labels(
        place in 0_usize..6,
        sizes in prop::collection::vec(prop_oneof![Just(0_u64), 1..12_u64, 5..60_u64], 8),
    ) {
        let Breakdown::Question(breakdown) = &of_2023().breakdowns()[place] else {
            panic!("the first six are by questions");
        };
        let sizes = &sizes[..breakdown.groups().len()];
        let merged = breakdown.merged(sizes, below_ten);

        let mut members: Vec<Member> = merged.iter().flat_map(|g| g.members().to_vec()).collect();
        members.sort_unstable();
        let mut expected: Vec<Member> = breakdown.groups().iter().map(Group::member).collect();
        expected.sort_unstable();
        prop_assert_eq!(members, expected);
        prop_assert_eq!(merged.iter().map(MergedGroup::size).sum::<u64>(), sizes.iter().sum());
        for group in &merged {
            let size: u64 = breakdown
                .groups()
                .iter()
                .zip(sizes)
                .filter(|(g, _)| group.members().contains(&g.member()))
                .map(|(_, size)| size)
                .sum();
            prop_assert_eq!(size, group.size());
        }
        let labels: BTreeSet<&GroupKey> = merged.iter().map(|g| g.label().key()).collect();
        prop_assert_eq!(labels.len(), merged.len());
    }

    #[test]
    fn the_unanswered_are_never_left_too_few_where_the_others_suffice(
        place in 1_usize..6,
        sizes in prop::collection::vec(10_u64..60, 8),
        unanswered in 0_u64..12,
    ) {
        let Breakdown::Question(breakdown) = &of_2023().breakdowns()[place] else {
            panic!("the first six are by questions");
        };
        let mut sizes = sizes[..breakdown.groups().len()].to_vec();
        *sizes.last_mut().unwrap() = unanswered;
        let merged = breakdown.merged(&sizes, below_ten);
        prop_assert!(merged.iter().all(|group| group.size() == 0 || group.size() >= 10));
    }
}
