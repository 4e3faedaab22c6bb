//! Patterns taken apart, written and told apart.

use super::*;

#[track_caller]
fn pattern(text: &str) -> Pattern {
    Pattern::parse(text).unwrap()
}

#[test]
fn what_is_written_is_read_again_as_the_same() {
    for text in [
        "Neste",
        "Koden { $code }. Skriv { $code }!",
        "en linje\nog en til\n\nog en etter en tom",
        "{ $n ->\n    [one] én\n   *[other] { $n } flere\n}",
        "Om { $n ->\n    [one] én\n   *[other] { $n } flere\n} til",
        "{ \"{\" } { \"\\u2068\" }",
    ] {
        let first = pattern(text);
        assert_eq!(first.written(), text);
        assert_eq!(pattern(first.written()), first);
        let message = first.message("id");
        let resource = parser::parse(message.as_str()).unwrap();
        let [ast::Entry::Message(read)] = resource.body.as_slice() else {
            panic!("{message}");
        };
        assert_eq!(Pattern::of(read.value.as_ref().unwrap()).unwrap(), first);
    }
}

#[test]
fn indentation_and_line_ends_of_a_file_do_not_count() {
    let same = pattern("{ $n ->\n  [one] én\n *[other] { $n }\n}");
    let other = pattern("{$n ->\r\n        [one]   én\r\n        *[other] {$n}\r\n }");
    assert_eq!(same.digest(), other.digest());
    assert_ne!(same.digest(), pattern("{ $n }").digest());
}

#[test]
fn every_case_comes_out_with_its_words_and_arguments() {
    let pattern = pattern("{ $n ->\n    [one] én\n   *[other] { $n } flere\n} for { $who }");
    let shown: Vec<String> = pattern
        .cases()
        .iter()
        .map(|case| case.words().collect::<Vec<_>>().join("|"))
        .collect();
    assert_eq!(shown, ["én for ", " flere for "]);
    assert_eq!(
        pattern.arguments().into_iter().collect::<Vec<_>>(),
        ["n", "who"]
    );
    assert_eq!(pattern.choices()[0].keys, ["one", "other"]);
    assert_eq!(pattern.choices()[0].default, "other");
}

#[test]
fn what_texts_do_not_use_is_refused() {
    for (text, what) in [
        ("{ other }", "refers to another text"),
        ("{ -brand }", "refers to another text"),
        ("{ NUMBER($n) }", "calls a function"),
        ("a\n.b = c", "is more than one text"),
        ("", "is not Fluent"),
        ("{ $n", "is not Fluent"),
    ] {
        let found = Pattern::parse(text).unwrap_err();
        assert!(found.contains(what), "{text}: {found}");
    }
}

#[test]
fn a_digest_is_sixteen_hexadecimal_digits() {
    let digest = pattern("Neste").digest();
    assert_eq!(PatternDigest::parse(&digest.to_string()), Some(digest));
    for wrong in [
        "",
        "0123456789abcde",
        "0123456789ABCDEF",
        "+123456789abcdef",
    ] {
        assert_eq!(PatternDigest::parse(wrong), None);
    }
}
