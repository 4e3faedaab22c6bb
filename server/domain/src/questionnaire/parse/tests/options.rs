//! Faulty options, sets of options and merges inside a distribution.

use super::{GOOD, check, check_with, found};

#[test]
fn options() {
    check_with(
        r#"options = ["extent", {"#,
        "options = [\"extend\", #! there is no option set `extend`\n{",
    );
    check_with(
        r#"options = ["extent", {"#,
        "options = [\"extent\", 5, #! this is no option\n{",
    );
    check_with(
        r#"{ key = "work", symbol = "s", colour = "ochre" },"#,
        r#"{ key = "home", symbol = "s", colour = "ochre" }, #! the option `home` is there twice in a question"#,
    );
    check_with(
        r#"{ key = "work", symbol = "s", colour = "ochre" },"#,
        r#"{ key = "unanswered", symbol = "S", colour = "ochre" }, #! `S` is no key; a key is 1 to 40 of a-z, 0-9 and -, and neither begins nor ends with - #! `unanswered` is the group of those who did not answer"#,
    );
    let options = GOOD.find("options = [\n    { key = \"home\"").unwrap();
    let end = options + GOOD[options..].find("]\n").unwrap() + 1;
    let with_options = |list: &str| format!("{}options = {list}{}", &GOOD[..options], &GOOD[end..]);
    let one = r#"[{ key = "home", symbol = "s", colour = "blue" }]"#;
    assert_eq!(
        found(&with_options(one)),
        [
            "37: at most 2 of 1 options forbids nothing",
            "39: a question has at least two options"
        ]
    );
    let slates: Vec<String> = (0..32)
        .map(|n| format!(r#"{{ key = "o{n}", symbol = "s", colour = "slate" }}"#))
        .collect();
    assert_eq!(
        found(&with_options(&format!("[{}]", slates.join(", ")))),
        ["39: 32 options are too many"]
    );
    assert_eq!(
        found(&with_options(&format!("[{}]", slates[1..].join(", ")))),
        [""; 0]
    );
}

#[test]
fn colours() {
    check_with(
        r#"{ key = "work", symbol = "s", colour = "ochre" },"#,
        r#"{ key = "work", symbol = "s", colour = "red" }, #! `red` is no colour"#,
    );
    check_with(
        r#"{ key = "work", symbol = "s", colour = "ochre" },"#,
        r#"{ key = "work", symbol = "s", colour = "blue" }, #! two options of a question are blue"#,
    );
    check_with(
        r#"{ key = "work", symbol = "s", colour = "ochre" },"#,
        r#"{ key = "work", symbol = "s", colour = "violet" }, #! blue and violet stand side by side, and some people cannot tell them apart"#,
    );
    check_with(
        "exclusive = true },",
        "exclusive = true },\n{ key = \"late\", symbol = \"s\", colour = \"teal\" } #! an option follows one that is no answer (slate)",
    );
    // A fault of a set is told once, however many questions use the set.
    check(&GOOD.replace(r#"colour = "violet""#, r#"colour = "teal""#).replace(
        r#"{ key = "some", symbol = "s", colour = "ochre" },"#,
        r#"{ key = "some", symbol = "s", colour = "violet" }, #! blue and violet stand side by side, and some people cannot tell them apart"#,
    ));
}

#[test]
fn option_sets() {
    let set = "[[option-set]]\nkey = \"extent\"";
    let other = "[[option-set]]\nkey = \"other\" #! no question uses the option set `other`\n\
                 options = [{ key = \"a\", symbol = \"s\", colour = \"blue\" }]\n";
    check_with(set, &format!("{other}{set}"));
    check_with(
        "[[practice]]",
        "[[option-set]]\nkey = \"extent\" #! the option set `extent` is there twice\n\
         options = [{ key = \"a\", symbol = \"s\", colour = \"blue\" }]\n[[practice]]",
    );
    check_with(
        "[[practice]]",
        "[[option-set]] #! the set has no options\nkey = \"other\"\noptions = []\n[[practice]]",
    );
}

#[test]
fn merges() {
    check_with(
        r#"of = ["some", "no"] }]"#,
        r#"of = ["some", "none"] }] #! there is no option `none` to be merged"#,
    );
    check_with(
        r#"of = ["some", "no"] }]"#,
        r#"of = ["no"] }] #! fewer than two are merged"#,
    );
    check_with(
        r#"of = ["some", "no"] }]"#,
        r#"of = ["no", "no"] }] #! `no` is named twice"#,
    );
    check_with(
        r#"merge = [{ into = "some-or-no", of = ["some", "no"] }]"#,
        r#"merge = [{ into = "yes", of = ["some", "no"] }] #! `yes` is the key of an option or of another merged group"#,
    );
    check_with(
        r#"of = ["some", "no"] }]"#,
        r#"of = ["some", "no"] }, { into = "b", of = ["yes", "no"] }] #! `no` is merged into two groups"#,
    );
}
