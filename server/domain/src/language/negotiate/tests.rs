//! What browsers send, and what they get.

use proptest::prelude::*;

use crate::language::parse::tests::shipped;

/// The language chosen when all are offered.
fn chosen(header: &str) -> Option<&'static str> {
    chosen_of(header, |_| true)
}

fn chosen_of(header: &str, offered: impl Fn(&str) -> bool) -> Option<&'static str> {
    shipped()
        .negotiate(header, |language| offered(language.id().as_str()))
        .map(|language| language.id().as_str())
}

#[test]
fn the_heaviest_and_then_the_first_counts() {
    assert_eq!(chosen("uk,ru;q=0.9,en;q=0.8"), Some("uk"));
    assert_eq!(chosen("en;q=0.8, ru;q=0.9 , uk;q=0.95"), Some("uk"));
    assert_eq!(chosen("de, pl;q=0.9, fr;q=0.1"), Some("fr"));
    assert_eq!(chosen("so;q=0.5,am;q=0.5"), Some("so"));
    assert_eq!(chosen("so;q=0.500,am;q=0.501"), Some("am"));
    assert_eq!(chosen("de,pl"), None);
    assert_eq!(chosen(""), None);
}

#[test]
fn a_region_is_no_hindrance() {
    assert_eq!(chosen("ar-SY"), Some("ar"));
    assert_eq!(chosen("ti-ER,en"), Some("ti"));
    assert_eq!(chosen("EN-us"), Some("en"));
    assert_eq!(chosen("my-Mymr-MM"), Some("my"));
    assert_eq!(chosen("sw-CD"), Some("sw"));
}

#[test]
fn other_names_of_our_languages_are_known() {
    assert_eq!(chosen("fa-AF"), Some("prs"));
    assert_eq!(chosen("fa-IR"), Some("fa"));
    assert_eq!(chosen("prs-AF"), Some("prs"));
    assert_eq!(chosen("no"), Some("nb"));
    assert_eq!(chosen("no-NO,en"), Some("nb"));
    assert_eq!(chosen("nb-NO"), Some("nb"));
    assert_eq!(chosen("nn"), Some("nn"));
    assert_eq!(chosen("ku"), Some("kmr"));
    assert_eq!(chosen("ku-TR"), Some("kmr"));
    assert_eq!(chosen("ku-IQ"), Some("ckb"));
    assert_eq!(chosen("ckb-IR"), Some("ckb"));
    assert_eq!(chosen("apc"), Some("apc"));
}

#[test]
fn what_is_not_offered_is_passed_over() {
    let offered = |id: &str| matches!(id, "nb" | "fa" | "en");
    assert_eq!(chosen_of("uk,en;q=0.3", offered), Some("en"));
    assert_eq!(chosen_of("fa-AF", offered), Some("fa"));
    assert_eq!(chosen_of("uk", offered), None);
    assert_eq!(chosen_of("*", offered), Some("fa"));
}

#[test]
fn the_star_stands_for_what_is_not_refused() {
    let first = shipped().iter().next().unwrap().id().as_str();
    assert_eq!(chosen("*"), Some(first));
    assert_eq!(chosen("de, *;q=0.1"), Some(first));
    assert_eq!(chosen("en;q=0.2, *;q=0.1"), Some("en"));
    let offered = |id: &str| matches!(id, "ar" | "en");
    assert_eq!(chosen_of("ar;q=0, *", offered), Some("en"));
    assert_eq!(chosen_of("*;q=0", offered), None);
    assert_eq!(chosen("uk;q=0"), None);
}

#[test]
fn what_cannot_be_read_is_passed_over() {
    assert_eq!(chosen("uk;q=2, en"), Some("en"));
    assert_eq!(chosen("uk;q=0.1234, en;q=0.1"), Some("en"));
    assert_eq!(chosen("uk;v=1, en"), Some("en"));
    assert_eq!(chosen("u k, -, ;;, en;Q=0.5"), Some("en"));
    assert_eq!(chosen("uk; q=1.000"), Some("uk"));
    assert_eq!(chosen("abcdefghi, en"), Some("en"));
    let long = format!("{},uk", "xx,".repeat(10_000));
    assert_eq!(chosen(&long), None);
}

proptest! {
    #[test]
    fn no_header_is_too_strange(header in any::<String>(), tags in "[a-zA-Z*;=.,0-9 -]{0,60}") {
        let _: Option<&str> = chosen(&header);
        if let Some(id) = chosen_of(&tags, |id| id == "nb") {
            prop_assert_eq!(id, "nb");
        }
    }
}
