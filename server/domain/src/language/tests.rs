//! Digits and lists, and what CLDR says of the languages that ship.

use super::parse::tests::shipped;
use super::*;

/// What CLDR 48 says: digits, the language of the plural rules, and a list of two and of four.
///
/// Of plural rules CLDR has none for Kinyarwanda and Kirundi; Dari is a kind of Persian, and
/// Kurmanji is called `ku`. Of lists it has none for Sorani and Oromo, which join with a word, as
/// their texts do, nor for Kinyarwanda and Kirundi, whose word changes with what follows.
const CLDR: [(&str, &str, &str, &str, &str); 24] = [
    ("uk", "latn", "uk", "A і B", "A, B, C і D"),
    ("ru", "latn", "ru", "A и B", "A, B, C и D"),
    ("ar", "latn", "ar", "A وB", "A وB وC وD"),
    (
        "fa",
        "arabext",
        "fa",
        "A و B",
        "A،\u{200F} B،\u{200F} C، و D",
    ),
    (
        "prs",
        "arabext",
        "fa",
        "A و B",
        "A،\u{200F} B،\u{200F} C، و D",
    ),
    ("ps", "arabext", "ps", "A او B", "A، B، C، او D"),
    ("ckb", "arab", "ckb", "A و B", "A، B، C و D"),
    ("ur", "latn", "ur", "A اور B", "A، B، C، اور D"),
    ("ti", "latn", "ti", "Aን Bን", "A፣ B፣ Cን Dን"),
    ("am", "latn", "am", "A እና B", "A፣ B፣ C እና D"),
    ("so", "latn", "so", "A iyo B", "A, B, C iyo D"),
    ("om", "latn", "om", "A fi B", "A, B, C fi D"),
    ("sw", "latn", "sw", "A na B", "A, B, C na D"),
    ("rw", "latn", "none", "A, B", "A, B, C, D"),
    ("rn", "latn", "none", "A, B", "A, B, C, D"),
    ("kmr", "latn", "ku", "A û B", "A, B, C û D"),
    ("tr", "latn", "tr", "A ve B", "A, B, C ve D"),
    ("my", "mymr", "my", "Aနှင့် B", "A - B - Cနှင့် D"),
    ("th", "latn", "th", "AและB", "A B C และD"),
    ("fr", "latn", "fr", "A et B", "A, B, C et D"),
    ("es", "latn", "es", "A y B", "A, B, C y D"),
    ("en", "latn", "en", "A and B", "A, B, C, and D"),
    ("nb", "latn", "nb", "A og B", "A, B, C og D"),
    ("nn", "latn", "nn", "A og B", "A, B, C og D"),
];

fn items(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn languages_write_as_cldr_says() {
    for (id, digits, plural, two, four) in CLDR {
        let language = shipped().get(id).unwrap();
        assert_eq!(language.digits().as_str(), digits, "{id}");
        assert_eq!(language.plural().unwrap_or("none"), plural, "{id}");
        let list = language.list();
        assert_eq!(list.join(&items(&["A", "B"])), two, "{id}");
        assert_eq!(list.join(&items(&["A", "B", "C", "D"])), four, "{id}");
    }
    let own_texts = shipped().iter().filter(|l| l.id() == l.text());
    assert_eq!(own_texts.count(), CLDR.len());
}

#[test]
fn short_lists_are_lists() {
    let list = shipped().get("nb").unwrap().list();
    assert_eq!(list.join(&[]), "");
    assert_eq!(list.join(&items(&["A"])), "A");
    assert_eq!(list.join(&items(&["{1}", "B", "{0}"])), "{1}, B og {0}");
}

#[test]
fn numbers_come_out_in_each_set_of_digits() {
    for (digits, expected) in [
        (Digits::Latn, "1234567890,5"),
        (Digits::Arab, "١٢٣٤٥٦٧٨٩٠,٥"),
        (Digits::Arabext, "۱۲۳۴۵۶۷۸۹۰,۵"),
        (Digits::Mymr, "၁၂၃၄၅၆၇၈၉၀,၅"),
    ] {
        assert_eq!(digits.write("1234567890,5"), expected);
    }
}
