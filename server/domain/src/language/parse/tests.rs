//! The languages that ship, and faulty lists.

use std::sync::LazyLock;

use super::*;

const FILE: &str = include_str!("../../../../../locales/languages.toml");

/// The languages that ship, for the tests of this module and its neighbour.
pub(crate) fn shipped() -> &'static Languages {
    static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| {
        Languages::parse("locales/languages.toml", FILE).unwrap_or_else(|faults| panic!("{faults}"))
    });
    &LANGUAGES
}

const GOOD: &str = r#"
[[language]]
id = "nb"
text = "nb"
voice = "nb"
html-lang = "nb"
script = "Latn"
direction = "ltr"
digits = "latn"
plural = "nb"
list = { two = "{0} og {1}", middle = "{0}, {1}", end = "{0} og {1}" }
endonym = "norsk bokmål"
english = "Norwegian Bokmål"
state = "approved"
approver = "A. N. Other"
approved-on = 2026-01-31

[[language]]
id = "nn"
text = "nn"
voice = "nn"
html-lang = "nn"
script = "Latn"
direction = "ltr"
digits = "latn"
plural = "nb"
list = { two = "{0} og {1}", middle = "{0}, {1}", end = "{0} og {1}" }
endonym = "norsk nynorsk"
english = "Norwegian Nynorsk"
state = "draft"
"#;

#[track_caller]
fn check(from: &str, to: &str, expected: &[&str]) {
    assert!(GOOD.contains(from), "{from}");
    let found: Vec<String> = Languages::parse("l.toml", &GOOD.replacen(from, to, 1))
        .err()
        .map_or_else(Vec::new, |faults| faults.0)
        .iter()
        .map(|fault| format!("{}: {}", fault.line, fault.what))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn all_26_languages_are_listed() {
    let ids: Vec<&str> = shipped().iter().map(|l| l.id().as_str()).collect();
    assert_eq!(
        ids.join(" "),
        "uk ru ar apc apd prs fa ps ckb ur ti am my th sw so tr kmr om es fr en rw rn nb nn"
    );
    assert!(shipped().iter().all(|l| l.state() == TextState::Draft));
    let rtl = shipped().iter().filter(|l| l.direction() == Direction::Rtl);
    assert_eq!(rtl.count(), 8);
}

#[test]
fn a_dialect_shares_the_text_and_has_its_own_voice() {
    let dialect = shipped().get("apc").unwrap();
    assert_eq!((dialect.text().as_str(), dialect.voice()), ("ar", "apc"));
    assert_eq!(dialect.html_lang(), "ar");
    let dari = shipped().get("prs").unwrap();
    assert_eq!((dari.text().as_str(), dari.html_lang()), ("prs", "fa-AF"));
    assert_eq!((dari.script(), dari.endonym()), (Script::Arab, "دری"));
    assert_eq!(shipped().get("de"), None);
}

#[test]
fn an_approval_is_read() {
    let languages = Languages::parse("l.toml", GOOD).unwrap();
    let nb = languages.get("nb").unwrap();
    assert_eq!(nb.state(), TextState::Approved);
    assert_eq!(nb.approver(), Some("A. N. Other"));
    assert_eq!(nb.approved_on(), Some(jiff::civil::date(2026, 1, 31)));
}

#[test]
fn a_state_needs_somebody_who_says_so() {
    check(
        "approver = \"A. N. Other\"\napproved-on = 2026-01-31\n",
        "",
        &[
            "2: approved texts have no date",
            "2: texts that are approved have nobody who says so",
        ],
    );
    check(
        "state = \"draft\"",
        "state = \"translated\"",
        &["18: texts that are translated have nobody who says so"],
    );
    check(
        "state = \"draft\"",
        "state = \"draft\"\napproved-on = 2026-01-31",
        &["18: texts that are draft have a date of approval"],
    );
    check(
        "2026-01-31",
        "2026-01-31T10:00:00",
        &["16: `approved-on` does not hold a date, e.g. 2026-01-31"],
    );
}

#[test]
fn wrong_words_are_named_with_their_lines() {
    check(
        "script = \"Latn\"",
        "script = \"Latin\"",
        &["7: `Latin` is no script"],
    );
    check(
        "direction = \"ltr\"",
        "direction = \"left\"",
        &["8: `left` is no direction"],
    );
    check(
        "direction = \"ltr\"",
        "direction = \"rtl\"",
        &["2: Latn is not written rtl"],
    );
    check(
        "state = \"draft\"",
        "state = \"done\"",
        &["30: `done` is no state"],
    );
    check(
        "endonym = \"norsk bokmål\"",
        "endonym = \" \"",
        &["12: a name is empty"],
    );
    check(
        "voice = \"nn\"",
        "voice = \"../nn\"",
        &["21: `../nn` is no voice"],
    );
    check(
        "html-lang = \"nn\"",
        "html-lang = \"n n\"",
        &["22: `n n` is no html-lang"],
    );
    check(
        "html-lang = \"nn\"",
        "html_lang = \"nn\"",
        &[
            "18: `html-lang` is missing",
            "22: `html_lang` is not known here",
        ],
    );
}

#[test]
fn digits_plurals_and_lists_are_checked() {
    check(
        "digits = \"latn\"",
        "digits = \"thai\"",
        &["9: `thai` is no digits"],
    );
    check(
        "digits = \"latn\"",
        "digits = \"mymr\"",
        &["2: Latn has no digits `mymr`"],
    );
    check(
        "plural = \"nb\"",
        "plural = \"\"",
        &["10: `` has no plural rules"],
    );
    check(
        "two = \"{0} og {1}\"",
        "two = \"{1} og {0}\"",
        &["11: `{1} og {0}` does not join two things"],
    );
    check("middle = \"{0}, {1}\", ", "", &["11: `middle` is missing"]);
    check(
        "list = { two = \"{0} og {1}\", middle = \"{0}, {1}\", end = \"{0} og {1}\" }\n",
        "",
        &["2: `list` is missing"],
    );
}

#[test]
fn a_dialect_writes_as_the_texts_that_it_shows() {
    let last = "english = \"Norwegian Nynorsk\"";
    let dialect = "\nstate = \"draft\"\n[[language]]\nid = \"xx\"\ntext = \"nb\"\n\
         voice = \"v\"\nhtml-lang = \"x\"\nscript = \"Latn\"\ndirection = \"ltr\"\n\
         digits = \"latn\"\nplural = \"none\"\n\
         list = { two = \"{0} og {1}\", middle = \"{0}, {1}\", end = \"{0} og {1}\" }\n\
         endonym = \"x\"\nenglish = \"X\"";
    check(
        last,
        &format!("{last}{dialect}"),
        &["31: `xx` has other digits, plurals or lists than the texts it shows"],
    );
}

#[test]
fn languages_fit_together() {
    check(
        "id = \"nn\"\ntext = \"nn\"",
        "id = \"nb\"\ntext = \"nb\"",
        &["1: `nn` is not listed", "18: `nb` is listed twice"],
    );
    check(
        "text = \"nn\"",
        "text = \"sv\"",
        &["18: `nn` shows the texts of `sv`, which is not listed"],
    );
    check(
        "id = \"nn\"",
        "id = \"nynorsk\"",
        &[
            "1: `nn` is not listed",
            "19: `nynorsk` is no language; a language's id is two or three of a-z",
        ],
    );
    let added = |id: &str, text: &str, script: &str, direction: &str| {
        format!(
            "\nstate = \"draft\"\n[[language]]\nid = \"{id}\"\ntext = \"{text}\"\n\
             voice = \"v\"\nhtml-lang = \"x\"\nscript = \"{script}\"\n\
             direction = \"{direction}\"\ndigits = \"latn\"\nplural = \"nb\"\n\
             list = {{ two = \"{{0}} og {{1}}\", middle = \"{{0}}, {{1}}\", end = \"{{0}} og {{1}}\" }}\n\
             endonym = \"x\"\nenglish = \"X\""
        )
    };
    let last = "english = \"Norwegian Nynorsk\"";
    let dialect = format!("{last}{}", added("xx", "nb", "Latn", "ltr"));
    check(last, &dialect, &[]);
    check(
        last,
        &format!("{last}{}", added("xx", "nb", "Arab", "rtl")),
        &["31: `xx` shows texts in another script than its own"],
    );
    check(
        last,
        &format!("{dialect}{}", added("yy", "xx", "Latn", "ltr")),
        &["44: `yy` shows the texts of `xx`, which has none of its own"],
    );
}
