//! Texts as readers get them, and the faults that stop a start.

use super::scratch::Scratch;
use super::*;

fn texts() -> Texts {
    Texts::of(&Scratch::shipped().catalogue())
}

/// Puts lines in place of the first message of a file and expects these faults, each with its line
/// counted from there.
#[track_caller]
fn check(lines: &str, expected: &[(usize, &str)]) {
    let path = "so/participant.ftl";
    let mut scratch = Scratch::unread();
    let first = scratch.line(path, "app-name");
    let text = scratch.file(path);
    let broken = text.replacen("app-name = Samsvar", lines, 1);
    assert_ne!(broken, text);
    scratch.set_file(path, Some(&broken));
    let expected = expected.iter();
    let expected: Vec<String> = expected
        .map(|(line, what)| format!("{path}:{}: {what}", first + line))
        .collect();
    assert_eq!(scratch.faults(), expected);
}

#[test]
fn numbers_are_written_in_the_digits_of_the_language() {
    let texts = texts();
    for (language, expected) in [
        ("nb", "12"),
        ("ar", "12"),
        ("fa", "۱۲"),
        ("prs", "۱۲"),
        ("ps", "۱۲"),
        ("ckb", "١٢"),
        ("ur", "12"),
        ("my", "၁၂"),
        ("th", "12"),
    ] {
        let reader = texts.reader(language);
        let text = reader.text_with("waiting-count", &[("count", FluentValue::from(12))]);
        assert!(text.contains(expected), "{language}: {text}");
        // Codes keep the digits that have to be typed.
        let code = [("code", FluentValue::from("123 456 7890"))];
        assert!(
            reader
                .text_with("demo-code-hint", &code)
                .contains("123 456 7890")
        );
    }
}

#[test]
fn a_year_is_one_number() {
    let date = [
        ("day", FluentValue::from(7)),
        ("year", FluentValue::from(2026)),
    ];
    let reader = texts();
    let bare = |language: &str| -> String {
        let text = reader.reader(language).text_with("date-5", &date);
        text.chars()
            .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
            .collect()
    };
    assert_eq!(bare("nb"), "7. mai 2026");
    assert!(bare("fa").contains("۲۰۲۶"));
}

#[test]
fn arguments_are_isolated_from_the_text_around_them() {
    let code = [("code", FluentValue::from("123 456 7890"))];
    for language in ["nb", "ar", "fa", "th"] {
        let text = texts().reader(language).text_with("demo-code-hint", &code);
        assert!(
            text.contains("\u{2068}123 456 7890\u{2069}"),
            "{language}: {text}"
        );
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let texts = texts();
    let form = |language: &str, number: u32| {
        let number = [("threshold", FluentValue::from(number))];
        let text = texts.reader(language).text_with("privacy-9", &number);
        let without_number: String = text.chars().filter(|c| !c.is_numeric()).collect();
        without_number
    };
    // Ukrainian: 1, 21 are one; 2 to 4 few; 5 to 20 many.
    assert_eq!(form("uk", 1), form("uk", 21));
    assert_eq!(form("uk", 5), form("uk", 11));
    assert_ne!(form("uk", 1), form("uk", 5));
    assert_ne!(form("nb", 1), form("nb", 2));
}

#[test]
fn lists_are_joined_as_the_language_does() {
    let items = ["A", "B", "C"].map(str::to_owned);
    let texts = texts();
    assert_eq!(texts.reader("nb").list(&items), "A, B og C");
    assert_eq!(texts.reader("ar").list(&items), "A وB وC");
    // A language without texts shows those of the source, and their lists.
    assert_eq!(texts.reader("xx").list(&items), "A, B og C");
}

#[test]
fn all_faults_are_named_at_once() {
    let mut scratch = Scratch::unread();
    scratch.set("uk/participant.ftl", "next", None);
    scratch.set("ar/participant.ftl", "next", Some("{ $x }"));
    scratch.set("ti/participant.ftl", "next", Some("{ $"));
    let nb = scratch.line("nb/participant.ftl", "next");
    let (ar, ti) = (
        scratch.line("ar/participant.ftl", "next"),
        scratch.line("ti/participant.ftl", "next"),
    );
    assert_eq!(
        scratch.faults(),
        [
            format!(
                "ar/participant.ftl:{ar}: message next takes $x, the source no arguments; use the \
                 same arguments as the source"
            ),
            format!(
                "ti/participant.ftl:{ti}: this is not Fluent: Expected one of \"a-zA-Z\"; write \
                 the message as `id = text`, further lines indented"
            ),
            format!(
                "uk/participant.ftl:1: message next is missing; translate it from \
                 nb/participant.ftl:{nb}"
            ),
        ]
    );
}

#[test]
fn an_extra_or_double_message_is_named() {
    check(
        "app-name = Samsvar\napp-name = Samsvar\nown = x",
        &[
            (
                1,
                "message app-name stands here twice; give each message one text",
            ),
            (
                2,
                "message own is not in the source; remove it, or add it to the source first",
            ),
        ],
    );
}

#[test]
fn what_texts_do_not_use_of_fluent_is_named() {
    check(
        "-brand = Samsvar\napp-name = { -brand }",
        &[
            (
                0,
                "`-brand` is a term, which texts do not use; write its words where they are \
                 needed",
            ),
            (
                1,
                "message app-name refers to another text; write words, arguments as { $x }, and \
                 cases",
            ),
        ],
    );
    let attributes = "message app-name has attributes, which texts do not use; give each text a \
                      message of its own";
    check("app-name = Samsvar\n    .title = x", &[(0, attributes)]);
    check(
        "app-name =\n    .title = x",
        &[
            (0, attributes),
            (
                0,
                "message app-name has no text; give each message one text",
            ),
        ],
    );
}

#[test]
fn texts_of_no_language_are_named() {
    let mut scratch = Scratch::unread();
    scratch.set_file("xx/back-translation.toml", Some(""));
    let faults = scratch.faults();
    assert!(
        faults.contains(
            &"xx/back-translation.toml:1: no language shows the texts of the folder xx; list the \
          language in languages.toml, or remove the folder"
                .to_owned()
        )
    );
}

#[test]
fn without_source_or_list_nothing_is_said_of_the_rest() {
    let mut scratch = Scratch::unread();
    scratch.0.retain(|file| !file.path.starts_with("nb/"));
    assert_eq!(
        scratch.faults(),
        [
            "nb/participant.ftl:1: the source texts are missing; the folder of locales needs a \
          folder nb with the Norwegian texts"
        ]
    );
    scratch.set_file("languages.toml", None);
    assert_eq!(
        scratch.faults(),
        [
            "languages.toml:1: the list of languages is missing; put languages.toml into the folder \
          of locales"
        ]
    );
}

#[test]
fn a_changed_source_makes_its_translations_stale_and_nothing_else() {
    let mut scratch = Scratch::unread();
    for language in ["so", "ar"] {
        let rows = scratch.returned(language);
        let import = scratch.import(language, &rows).unwrap();
        scratch.take(&import);
    }
    let stale = |scratch: &Scratch| -> Vec<String> {
        let texts = Texts::of(&scratch.catalogue());
        let languages = texts.languages().iter();
        languages
            .filter(|language| language.id() == language.text())
            .flat_map(|language| {
                let stale = &texts.coverage(language).unwrap().stale;
                stale.iter().map(|id| format!("{} {id}", language.id()))
            })
            .collect()
    };
    assert_eq!(stale(&scratch), [""; 0]);
    // Remarks, blanks and the breaking of a line say nothing.
    let text = scratch.file("nb/participant.ftl");
    let moved = text.replacen(
        "\nnext = Neste\n",
        "\n\n# A remark.\nnext =\n    Neste\n",
        1,
    );
    assert_ne!(moved, text);
    scratch.set_file("nb/participant.ftl", Some(&moved));
    assert_eq!(stale(&scratch), [""; 0]);
    scratch.set("nb/participant.ftl", "next", Some("Videre"));
    assert_eq!(stale(&scratch), ["ar next", "so next"]);
    assert_eq!(scratch.faults(), [""; 0]);
}

#[test]
fn coverage_counts_what_is_there_and_what_was_read() {
    let mut scratch = Scratch::unread();
    let record = format!(
        "[next]\nsource = \"{}\"\ntranslation = \"{}\"\nback = \"Neste\"\n\
         [back]\nsource = \"{}\"\ntranslation = \"0123456789abcdef\"\nback = \"Tilbake\"\n",
        scratch.source_digest("next"),
        scratch.digest("so", "next"),
        scratch.source_digest("back"),
    );
    scratch.set_file("so/back-translation.toml", Some(&record));
    let catalogue = scratch.catalogue();
    let coverage = Coverage::of(&catalogue, "so");
    assert!(coverage.is_complete());
    assert_eq!(coverage.read_back(), 1);
    assert!(coverage.unread.contains(&"back".to_owned()));
    let source = Coverage::of(&catalogue, "nb");
    assert_eq!(source.read_back(), source.needed);
    // Staff's pages are in three languages.
    assert!(coverage.needed < Coverage::of(&catalogue, "en").needed);
}

#[test]
fn a_record_of_nothing_is_named() {
    let mut scratch = Scratch::unread();
    let digest = scratch.source_digest("next");
    scratch.set_file(
        "so/back-translation.toml",
        Some(&format!(
            "a = 1\n[gone]\nsource = \"{digest}\"\n[next]\nsource = \"{digest}\"\nback = \"x\"\n\
             [skip]\nsource = \"abc\"\nwho = \"me\"\n\
             [back]\nsource = \"{digest}\"\ntranslation = \"{digest}\"\nback = \" \"\n"
        )),
    );
    scratch.set_file(
        "nb/back-translation.toml",
        Some(&format!("[next]\nsource = \"{digest}\"\n")),
    );
    assert_eq!(
        scratch.faults(),
        [
            "nb/back-translation.toml:1: message next is the source, and translated from nothing; \
             remove its table",
            "so/back-translation.toml:1: `a` holds no table; write each message's record under \
             [its-id]",
            "so/back-translation.toml:2: message gone is not in the source; remove its table",
            "so/back-translation.toml:4: `translation` and `back` do not come together; write \
             both, or neither",
            "so/back-translation.toml:8: `abc` is no digest of a text; write its 16 digits of 0-9 \
             and a-f, or let `samsvar locales import` write them",
            "so/back-translation.toml:9: `who` is not known here; remove it, or use one of: \
             source, translation, back, note",
            "so/back-translation.toml:13: a back-translation is empty; write what was read, or \
             remove both",
        ]
    );
}
