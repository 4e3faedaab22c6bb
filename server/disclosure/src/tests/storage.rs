//! A release as bytes, and back.

use super::fixture::*;
use crate::{Release, ReleaseCorrupt, ReleaseKey, Rule, Rules};

fn a_release() -> Release {
    let q = of_2023();
    let mut people = people(q, 45);
    choose(
        q,
        &mut people,
        "programme",
        &[(33, "introduction"), (12, "norwegian")],
    );
    choose(q, &mut people, "plan", &[(33, "yes")]);
    choose(
        q,
        &mut people,
        "motivation",
        &[(20, "always"), (11, "often")],
    );
    choose(
        q,
        &mut people,
        "pressure",
        &[(3, "yes"), (30, "no"), (8, "dont-want-to-answer")],
    );
    choose(
        q,
        &mut people,
        "helps",
        &[(20, "more-hours smaller-group"), (5, "evening-lessons")],
    );
    choose(q, &mut people, "practise", &[(40, "nowhere")]);
    release(q, &people)
}

#[test]
fn what_is_written_is_read_back() {
    let key = ReleaseKey::new([1; 32]);
    let few = release(of_2023(), &people(of_2023(), 9));
    for release in [a_release(), few] {
        let bytes = release.encode(&key);
        let back = Release::decode(&key, &bytes).unwrap();
        assert_eq!(back, release);
        assert_eq!(back.encode(&key), bytes);
    }
}

#[test]
fn every_kind_of_figure_is_in_the_release_that_is_tried() {
    let release = a_release();
    let lines: Vec<String> = report(&release).tables().iter().map(words).collect();
    for sign in ["withheld", "+", ">=", "<=", "unanswered 30%"] {
        assert!(
            lines.iter().any(|line| line.contains(sign)),
            "{sign} in {lines:#?}"
        );
    }
}

#[test]
fn a_withheld_table_and_too_few_leave_nothing_in_the_bytes() {
    let key = ReleaseKey::new([1; 32]);
    let bytes = a_release().encode(&key);
    let text = String::from_utf8_lossy(&bytes);
    let withheld =
        r#""question":"society-language","theme":"social-studies","kind":"single","shown":null}"#;
    assert!(text.contains(withheld));
    let few = release(of_2023(), &people(of_2023(), 9)).encode(&key);
    let few = String::from_utf8_lossy(&few).into_owned();
    assert!(few.contains(r#""content":{"too-few":["programme","#));
    assert!(!few.contains("about"));
}

#[test]
fn a_change_anywhere_is_noticed() {
    let key = ReleaseKey::new([1; 32]);
    let bytes = a_release().encode(&key);
    for place in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        let error = Release::decode(&key, &changed).unwrap_err();
        let expected = if place < 16 {
            matches!(error, ReleaseCorrupt::NotARelease)
        } else {
            matches!(error, ReleaseCorrupt::Digest)
        };
        assert!(expected, "{place}: {error}");
    }
    for length in 0..bytes.len() {
        assert!(Release::decode(&key, &bytes[..length]).is_err());
    }
    let longer = [bytes.as_slice(), b" "].concat();
    assert!(matches!(
        Release::decode(&key, &longer),
        Err(ReleaseCorrupt::Digest)
    ));
}

#[test]
fn another_key_does_not_open_it() {
    let bytes = a_release().encode(&ReleaseKey::new([1; 32]));
    let error = Release::decode(&ReleaseKey::new([2; 32]), &bytes).unwrap_err();
    assert!(matches!(error, ReleaseCorrupt::Digest));
}

#[test]
fn the_key_is_not_printed() {
    assert_eq!(
        format!("{:?}", ReleaseKey::new([0xAB; 32])),
        "ReleaseKey(hidden)"
    );
}

#[test]
fn the_rules_are_written_down() {
    let key = ReleaseKey::new([1; 32]);
    let all = a_release().encode(&key);
    assert!(
        String::from_utf8_lossy(&all)
            .contains(r#""rules":["B1","B2","B3","B4","B5","B6","B7","B8"]"#)
    );
    let rules = Rules::all().without(Rule::Unanimity);
    let off = release_with(rules, of_2023(), &people(of_2023(), 20)).encode(&key);
    assert_eq!(Release::decode(&key, &off).unwrap().rules(), rules);
}
