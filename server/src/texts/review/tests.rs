//! Each rule, broken in a copy of what ships.

use super::super::scratch::Scratch;

/// Breaks one message of a language and expects these faults of it alone.
#[track_caller]
fn check(path: &str, id: &str, text: &str, expected: &[&str]) {
    let mut scratch = Scratch::unread();
    scratch.set(path, id, Some(text));
    let line = scratch.line(path, id);
    let expected: Vec<String> = expected
        .iter()
        .map(|what| format!("{path}:{line}: message {id} {what}"))
        .collect();
    assert_eq!(scratch.faults(), expected);
}

#[test]
fn what_ships_has_no_faults() {
    assert_eq!(Scratch::shipped().faults(), [""; 0]);
}

#[test]
fn an_untranslated_text_is_named() {
    let file = "so/participant.ftl";
    let same = "reads as the source does; translate it, or list it under [same] in allowed.toml";
    check(file, "next", "Neste", &[same]);
    check(file, "next", "NESTE", &[same]);
    check(
        file,
        "waiting-count",
        "Personer med svar som venter på nett: { $count }",
        &[same],
    );
    // Names stay what they are, and nynorsk may be like bokmål.
    check("nn/participant.ftl", "next", "Neste ", &[]);
    check("nn/participant.ftl", "help", "Hjelp deg", &[]);
}

#[test]
fn letters_of_another_script_are_named() {
    check(
        "so/participant.ftl",
        "next",
        "Xigа",
        &["has the letter а (U+0430), which is Cyrillic; write it in Latin"],
    );
    check(
        "am/participant.ftl",
        "next",
        "ቀጣይ next IMDi",
        &[
            "has `next` in Latin letters; write it in Ethiopic, or list it under [latin] in \
           allowed.toml",
        ],
    );
    check(
        "fa/participant.ftl",
        "next",
        "بعدي",
        &["has the letter ي (U+064A), which Persian does not use; write the language's own letter"],
    );
    check(
        "ckb/participant.ftl",
        "next",
        "كات",
        &[
            "has the letter ك (U+0643), which Kurdish, Sorani does not use; write the language's \
           own letter",
        ],
    );
    check(
        "uk/participant.ftl",
        "next",
        "Далы",
        &[
            "has the letter ы (U+044B), which Ukrainian does not use; write the language's own \
           letter",
        ],
    );
    check(
        "my/participant.ftl",
        "next",
        "ေနာက္",
        &["is Burmese in Zawgyi, which looks right in one font alone; write it in Unicode"],
    );
    check(
        "so/participant.ftl",
        "next",
        "Xig\u{FFFD}",
        &["has a character that no font shows (U+FFFD); remove it, or write what was meant"],
    );
}

#[test]
fn numbers_are_in_the_digits_of_the_language() {
    check(
        "fa/participant.ftl",
        "welcome-time",
        "15 دقیقه",
        &["has a number in other digits: 15; write it in ۰۱۲۳۴۵۶۷۸۹, as arguments come out"],
    );
    check(
        "ur/participant.ftl",
        "welcome-time",
        "۱۵ منٹ",
        &["has a number in other digits: ۱۵; write it in 0123456789, as arguments come out"],
    );
}

#[test]
fn cases_are_those_of_the_language() {
    let cases = |cases: &[&str]| {
        let lines: Vec<String> = cases
            .iter()
            .map(|case| format!("    [{case}] x{{ $max }} a"))
            .collect();
        format!(
            "{{ $max ->\n{}\n   *[other] { } b\n}}",
            lines.join("\n"),
            "{ $max }"
        )
    };
    check("so/participant.ftl", "choose-up-to", &cases(&["one"]), &[]);
    check(
        "so/participant.ftl",
        "choose-up-to",
        &cases(&["1", "2"]),
        &[],
    );
    check(
        "so/participant.ftl",
        "choose-up-to",
        &cases(&["one", "two"]),
        &["has a case [two] for $max, which the language does not have; use: one, other"],
    );
    // Kinyarwanda has no rules, so that one text must suit every number.
    check(
        "rw/participant.ftl",
        "choose-up-to",
        &cases(&["one"]),
        &["has a case [one] for $max, which the language does not have; use: other"],
    );
    // Kurmanji follows Kurdish, Dari follows Persian.
    check("kmr/participant.ftl", "choose-up-to", &cases(&["one"]), &[]);
    check(
        "prs/participant.ftl",
        "choose-up-to",
        "{ $max ->\n    [one] { $max } ب\n   *[other] { $max } ب\n}",
        &[],
    );
    let ukrainian =
        "{ $max ->\n    [one] { $max } а\n    [few] { $max } а\n   *[other] { $max } а\n}";
    check(
        "uk/participant.ftl",
        "choose-up-to",
        ukrainian,
        &["has no case [many] for $max, which the language needs; use: few, many, one, other"],
    );
}

#[test]
fn a_language_whose_plural_rules_nobody_knows_is_named() {
    let mut scratch = Scratch::unread();
    let list = scratch.file("languages.toml");
    let wrong = list.replacen("plural = \"none\"", "plural = \"rw\"", 1);
    let line = 1 + list.lines().position(|line| line == "id = \"rw\"").unwrap();
    scratch.set_file("languages.toml", Some(&wrong));
    assert_eq!(
        scratch.faults(),
        [format!(
            "languages.toml:{line}: no plural rules of `rw` are known; name a language with the \
             same rules, or write plural = \"none\""
        )]
    );
}

#[test]
fn what_could_be_reordered_needs_isolates() {
    let ar = "ar/participant.ftl";
    let fault = |foreign: &str| {
        format!(
            "can come out in another order around: {foreign}; isolate what is read from left to \
             right as {{\"\\u2068\"}}…{{\"\\u2069\"}}, or write it in words"
        )
    };
    // One name among words of the language stands where it should.
    check(ar, "welcome-voluntary", "من IMDi.", &[]);
    check(ar, "welcome-voluntary", "رمز (QR) هنا، 15 دقيقة", &[]);
    // Two flow together, a range turns around, a plus changes sides, groups change places.
    check(
        ar,
        "welcome-voluntary",
        "من IMDi SMS هنا",
        &[&fault("IMDi | SMS")],
    );
    check(ar, "welcome-voluntary", "من 15-20 هنا", &[&fault("15-20")]);
    check(ar, "welcome-voluntary", "هاتف +47 هنا", &[&fault("+47")]);
    check(
        ar,
        "welcome-voluntary",
        "هاتف 22 33 44",
        &[&fault("22 33 44")],
    );
    check(
        ar,
        "welcome-voluntary",
        "هاتف {\"\\u2068\"}22 33 44{\"\\u2069\"} هنا",
        &[],
    );
    // From left to right there is nothing to turn around.
    check(
        "so/participant.ftl",
        "welcome-voluntary",
        "15-20 IMDi SMS",
        &[],
    );
}

#[test]
fn a_text_fits_its_place() {
    let so = "so/participant.ftl";
    check(
        so,
        "next",
        "Aad u dheer oo aan ku habboonayn meesha",
        &[
            "is too long for its place (button beside another one): 4 lines, and 2 fit; say it in \
           fewer words",
        ],
    );
    check(
        so,
        "next",
        "Abcdefghijklmn",
        &[
            "has a word too long for its place (button beside another one): Abcdefghijklmn; use a \
           shorter word, or two",
        ],
    );
    check(
        "my/participant.ftl",
        "next",
        "ရှေ့ဆက်ပါရှေ့ဆက်ပါရှေ့ဆက်ပါရှေ့ဆက်ပါ",
        &[
            "is too long for its place (button beside another one): 4 lines, and 2 fit; say it in \
           fewer words",
        ],
    );
    // Running text is as long as it needs to be.
    check(so, "help-1", &"dheer ".repeat(200), &[]);
}

#[test]
fn a_text_message_fits_into_what_is_sent() {
    let so = "so/invitations.ftl";
    check(so, "sms", &format!("{} {{ $link }}", "a".repeat(119)), &[]);
    check(
        so,
        "sms",
        &format!("{} {{ $link }}", "a".repeat(120)),
        &["has 161 letters with a link of 40, and 160 fit; say it in fewer words"],
    );
    // Two of the room: a bracket of the simple alphabet counts twice, others make all letters wide.
    check(
        so,
        "sms",
        &format!("[{} {{ $link }}", "a".repeat(118)),
        &["has 161 letters with a link of 40, and 160 fit; say it in fewer words"],
    );
    check(
        so,
        "sms",
        &format!("ş{} {{ $link }}", "a".repeat(93)),
        &[
            "has 135 letters with a link of 40, and 134 fit; say it in fewer words, or without \
           letters that text messages lack",
        ],
    );
}

#[test]
fn an_empty_case_is_named() {
    check(
        "so/participant.ftl",
        "choose-up-to",
        "{ $max ->\n    [one] {\" \"}\n   *[other] { $max }\n}",
        &["has a case that is empty; write a text"],
    );
    check(
        "so/participant.ftl",
        "next",
        "{\"\"}",
        &["is empty; write a text"],
    );
}

#[test]
fn exceptions_are_of_languages_and_messages_that_there_are() {
    let mut scratch = Scratch::unread();
    let text = scratch
        .file("allowed.toml")
        .replace("[latin]\n", "[latin]\nso = 1\nxx = [\"a\"]\n")
        .replace("nn = [\"*\"]", "nn = [\"*\", \"gone\"]");
    let line = |start| {
        text.lines()
            .position(|line| line.starts_with(start))
            .unwrap()
            + 1
    };
    let [so, xx, nn] = ["so = ", "xx = ", "nn = "].map(line);
    scratch.set_file("allowed.toml", Some(&text));
    assert_eq!(
        scratch.faults(),
        [
            format!("allowed.toml:{so}: `so` holds no list; write texts in quotes, in [ ]"),
            format!("allowed.toml:{xx}: `xx` is no language with texts; remove it"),
            format!("allowed.toml:{nn}: message gone is not in the source; remove it"),
        ]
    );
}

#[test]
fn a_state_says_no_more_than_was_read_back() {
    let mut scratch = Scratch::unread();
    let list = scratch.file("languages.toml");
    let (before, after) = list.split_once("id = \"so\"").unwrap();
    let after = after.replacen(
        "state = \"draft\"",
        "state = \"back-translated\"\napprover = \"A\"",
        1,
    );
    let changed = format!("{before}id = \"so\"{after}");
    scratch.set_file("languages.toml", Some(&changed));
    let faults = scratch.faults();
    assert_eq!(faults.len(), 1);
    assert!(
        faults[0].contains("`so` is back-translated, but not read back: sms, email-subject,"),
        "{faults:?}"
    );
    // When all of it is read back, there is nothing to say.
    let mut rows = scratch.returned("so");
    for row in &mut rows {
        row.back = format!("tilbake {}", row.id);
    }
    let import = scratch.import("so", &rows).unwrap();
    scratch.take(&import);
    assert_eq!(scratch.faults(), [""; 0]);
    // A stale text was read back all the same.
    scratch.set("nb/participant.ftl", "next", Some("Videre"));
    assert_eq!(scratch.faults(), [""; 0]);
}
