//! Sheets that come back: whole ones, changed ones, and everything that is refused.

use proptest::prelude::*;

use super::super::scratch::Scratch;
use super::super::sheet::Returned;
use super::*;

/// The row of a message.
fn row<'r>(rows: &'r mut [Returned], id: &str) -> &'r mut Returned {
    rows.iter_mut().find(|row| row.id == id).unwrap()
}

fn reading(scratch: &Scratch, id: &str) -> Reading {
    scratch.catalogue().locales["so"].read_back.0[id].clone()
}

fn state(scratch: &Scratch, id: &str) -> MessageState {
    scratch.catalogue().state("so", id)
}

/// Imports what is returned after a change to some of it.
#[track_caller]
fn import(scratch: &mut Scratch, change: impl FnOnce(&mut Vec<Returned>)) -> Import {
    let mut rows = scratch.returned("so");
    change(&mut rows);
    let import = scratch.import("so", &rows).unwrap();
    scratch.take(&import);
    import
}

/// A sheet with one change is refused with these words, about the row of this message.
#[track_caller]
fn refused(id: &str, change: impl FnOnce(&mut Returned), expected: &[&str]) {
    let scratch = Scratch::unread();
    let mut rows = scratch.returned("so");
    let changed = row(&mut rows, id);
    change(changed);
    let number = changed.row;
    let expected: Vec<String> = expected
        .iter()
        .map(|what| format!("s.xlsx:{number}: message {id} {what}"))
        .collect();
    assert_eq!(scratch.import("so", &rows).unwrap_err(), expected);
}

#[test]
fn what_was_exported_comes_back_the_same_in_every_language() {
    for language in Scratch::shipped().catalogue().text_languages() {
        let id = language.id().as_str();
        if id == SOURCE {
            continue;
        }
        let mut scratch = Scratch::shipped().only(&[SOURCE, id]);
        let before = scratch.catalogue();
        let first = scratch.import(id, &scratch.returned(id)).unwrap();
        assert_eq!(first.changed, [""; 0]);
        scratch.take(&first);
        let after = scratch.catalogue();
        for (message, _) in before.needed(id) {
            let (was, is) = (&before.locales[id], &after.locales[id]);
            assert_eq!(was.messages[message].pattern, is.messages[message].pattern);
            assert_eq!(was.messages[message].remark, is.messages[message].remark);
            assert_eq!(before.state(id, message), after.state(id, message));
        }
        let second = scratch.import(id, &scratch.returned(id)).unwrap();
        assert_eq!(second.files, first.files);
    }
}

/// Texts of letters, marks that Fluent, XLSX or TOML could take for their own, lines, arguments.
fn any_text() -> impl Strategy<Value = String> {
    let word = "[a-zA-Z=+'\"\\\\&<>#,;:!?@-]{1,9}";
    let piece = prop_oneof![
        8 => word.prop_map(String::from),
        1 => Just("{ \"{\" }".to_owned()),
        1 => Just("\n".to_owned()),
        1 => Just("\n\nx".to_owned()),
    ];
    proptest::collection::vec(piece, 1..12).prop_map(|pieces| format!("x{} y", pieces.join(" ")))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_texts_come_back_as_they_went_out(
        texts in proptest::collection::vec((any_text(), any_text(), any::<bool>()), 1..40),
    ) {
        let mut scratch = Scratch::unread().only(&[SOURCE, "so"]);
        let mut rows = scratch.returned("so");
        // Sentences, which may be as long as they like.
        let plain = rows
            .iter_mut()
            .filter(|row| row.id.ends_with(|last: char| last.is_ascii_digit()))
            .filter(|row| row.id.starts_with("help-") || row.id.starts_with("privacy-"))
            .filter(|row| !row.source.contains('{'));
        for (row, (text, back, has_note)) in plain.zip(&texts) {
            row.translation.clone_from(text);
            back.trim().clone_into(&mut row.back);
            if *has_note {
                row.note.clone_from(back);
            }
        }
        let first = scratch.import("so", &rows).unwrap();
        scratch.take(&first);
        let second = scratch.import("so", &scratch.returned("so")).unwrap();
        prop_assert_eq!(&second.changed, &Vec::<String>::new());
        prop_assert_eq!(second.files, first.files);
    }
}

#[test]
fn a_language_without_a_folder_begins_with_a_whole_sheet() {
    let mut scratch = Scratch::unread();
    let whole = scratch.returned("so");
    scratch.0.retain(|file| !file.path.starts_with("so/"));
    let mut empty = scratch.returned("so");
    assert!(
        empty
            .iter()
            .all(|row| row.translation.is_empty() && row.state == "missing")
    );
    for (row, translated) in empty.iter_mut().zip(&whole).skip(1) {
        row.translation.clone_from(&translated.translation);
    }
    assert_eq!(
        scratch.import("so", &empty).unwrap_err(),
        ["s.xlsx:2: message sms has no translation; translate it"]
    );
    empty[0].translation.clone_from(&whole[0].translation);
    let import = scratch.import("so", &empty).unwrap();
    assert_eq!(import.changed.len(), whole.len());
    scratch.take(&import);
    assert_eq!(scratch.faults(), [""; 0]);
    assert!(
        scratch
            .file("so/participant.ftl")
            .starts_with("### Translated from nb/participant.ftl.")
    );
}

#[test]
fn files_keep_their_heads_and_remarks_and_get_the_headings_of_the_source() {
    let mut scratch = Scratch::unread();
    let text = scratch.file("so/participant.ftl");
    let remarked = text.replacen("\nnext = ", "\n# Said to everybody.\nnext = ", 1);
    let head = text.lines().next().unwrap().to_owned();
    scratch.set_file("so/participant.ftl", Some(&remarked));
    import(&mut scratch, |_| {});
    let text = scratch.file("so/participant.ftl");
    assert!(text.starts_with(&head));
    assert!(text.contains("\n\n## Welcome\n\nwelcome-title = "));
    assert!(text.contains("\n# Said to everybody.\nnext = "));
}

#[test]
fn a_new_translation_is_of_todays_source_and_is_to_be_read_back() {
    let mut scratch = Scratch::unread();
    import(&mut scratch, |rows| {
        "Neste".clone_into(&mut row(rows, "next").back);
    });
    assert_eq!(state(&scratch, "next"), MessageState::ReadBack);
    assert_eq!(state(&scratch, "back"), MessageState::Translated);
    let changed = import(&mut scratch, |rows| {
        "Sii soco".clone_into(&mut row(rows, "next").translation);
    });
    assert_eq!(changed.changed, ["next"]);
    assert_eq!(changed.to_read_back, ["next"]);
    assert_eq!(state(&scratch, "next"), MessageState::Translated);
    // Read anew, with other words.
    import(&mut scratch, |rows| {
        "Fortsett".clone_into(&mut row(rows, "next").back);
    });
    assert_eq!(state(&scratch, "next"), MessageState::ReadBack);
}

#[test]
fn the_same_words_read_again_are_said_to_be_read_by_the_state() {
    let mut scratch = Scratch::unread();
    import(&mut scratch, |rows| {
        "Neste".clone_into(&mut row(rows, "next").back);
    });
    import(&mut scratch, |rows| {
        "Sii soco".clone_into(&mut row(rows, "next").translation);
    });
    import(&mut scratch, |rows| {
        "read back".clone_into(&mut row(rows, "next").state);
    });
    assert_eq!(state(&scratch, "next"), MessageState::ReadBack);
}

#[test]
fn a_stale_text_stays_stale_until_it_changes_or_somebody_says_that_it_fits() {
    let mut scratch = Scratch::unread();
    import(&mut scratch, |rows| {
        "Neste".clone_into(&mut row(rows, "next").back);
    });
    let read = reading(&scratch, "next");
    scratch.set("nb/participant.ftl", "next", Some("Videre"));
    import(&mut scratch, |_| {});
    assert_eq!(state(&scratch, "next"), MessageState::Stale);
    assert_eq!(reading(&scratch, "next").source, read.source);

    let mut changed = scratch.clone();
    import(&mut changed, |rows| {
        "Sii soco".clone_into(&mut row(rows, "next").translation);
    });
    assert_eq!(state(&changed, "next"), MessageState::Translated);

    import(&mut scratch, |rows| {
        "translated".clone_into(&mut row(rows, "next").state);
    });
    // It fits, and what was read in it is still what it says.
    assert_eq!(state(&scratch, "next"), MessageState::ReadBack);
    assert_eq!(reading(&scratch, "next").read, read.read);
}

#[test]
fn notes_are_kept_and_an_empty_back_translation_takes_it_away() {
    let mut scratch = Scratch::unread();
    import(&mut scratch, |rows| {
        "Neste".clone_into(&mut row(rows, "next").back);
        "Sagt til alle".clone_into(&mut row(rows, "next").note);
    });
    assert_eq!(
        reading(&scratch, "next").note.as_deref(),
        Some("Sagt til alle")
    );
    import(&mut scratch, |rows| row(rows, "next").back.clear());
    assert_eq!(reading(&scratch, "next").read, None);
}

#[test]
fn wrong_rows_are_refused() {
    refused(
        "next",
        |row| row.translation.clear(),
        &["has no translation; translate it"],
    );
    let syntax = "write words, arguments as { $x }, and cases as in the source";
    refused(
        "next",
        |row| "{ $x".clone_into(&mut row.translation),
        &[&format!(
            "is not Fluent: Expected a token starting with \"}}\"; {syntax}"
        )],
    );
    refused(
        "next",
        |row| "a\n.b = c".clone_into(&mut row.translation),
        &[&format!("is more than one text; {syntax}")],
    );
    refused(
        "chosen-count",
        |row| "{ $chosen } oo { $most }".clone_into(&mut row.translation),
        &["takes $chosen, $most, the source $chosen, $max; use the same arguments as the source"],
    );
    refused(
        "next",
        |row| "Neste".clone_into(&mut row.translation),
        &["reads as the source does; translate it, or list it under [same] in allowed.toml"],
    );
    refused(
        "next",
        |row| "Далее".clone_into(&mut row.source),
        &[
            "has another source in the sheet than in the files; put the source back as it was \
           exported",
        ],
    );
    refused(
        "next",
        |row| "done".clone_into(&mut row.state),
        &["has the state `done`; write one of: missing, stale, translated, read back"],
    );
    refused(
        "next",
        |row| "read back".clone_into(&mut row.state),
        &[
            "is said to be read back, but has no back-translation; write what was read, or leave \
           the state as it was",
        ],
    );
}

#[test]
fn rows_that_are_unknown_missing_or_double_are_refused_together() {
    let scratch = Scratch::unread();
    let mut rows = scratch.returned("so");
    let last = rows.last().unwrap().row;
    let (next, skip) = (row(&mut rows, "next").row, row(&mut rows, "skip").row);
    let back = row(&mut rows, "back").row;
    "nextt".clone_into(&mut row(&mut rows, "next").id);
    row(&mut rows, "skip").id.clear();
    let mut double = row(&mut rows, "back").clone();
    double.row = last + 1;
    rows.push(double);
    assert_eq!(
        scratch.import("so", &rows).unwrap_err(),
        [
            format!(
                "s.xlsx:{next}: message nextt is not in the source; remove the row, or give it \
                 back its id"
            ),
            format!("s.xlsx:{skip}: the row has no id; remove the row, or give it back its id"),
            format!(
                "s.xlsx:{}: message back stands in row {back} already; remove one of the rows",
                last + 1
            ),
            format!(
                "s.xlsx:{}: message next has no row; put its row back, or export the sheet anew",
                last + 1
            ),
            format!(
                "s.xlsx:{}: message skip has no row; put its row back, or export the sheet anew",
                last + 1
            ),
        ]
    );
}

#[test]
fn a_source_that_changed_since_the_export_is_named() {
    let mut scratch = Scratch::unread();
    let mut rows = scratch.returned("so");
    let number = row(&mut rows, "next").row;
    scratch.set("nb/participant.ftl", "next", Some("Videre"));
    assert_eq!(
        scratch.import("so", &rows).unwrap_err(),
        [format!(
            "s.xlsx:{number}: message next was translated from another source: it changed since \
             the export; export the sheet anew, and translate from today's source"
        )]
    );
}

#[test]
fn faults_of_the_source_are_told_before_anything_else() {
    let mut scratch = Scratch::unread();
    let rows = scratch.returned("so");
    scratch.set("nb/participant.ftl", "next", Some("{ $"));
    let faults = scratch.import("so", &rows).unwrap_err();
    assert_eq!(faults.len(), 1);
    assert!(faults[0].starts_with("nb/participant.ftl:"), "{faults:?}");
}

#[test]
fn a_file_that_the_source_does_not_have_is_in_the_way() {
    let mut scratch = Scratch::unread();
    let rows = scratch.returned("so");
    scratch.set_file("so/old.ftl", Some("old = x\n"));
    assert_eq!(
        scratch.import("so", &rows).unwrap_err(),
        [
            "so/old.ftl:1: message old is not in the source; remove it, or add it to the source first"
        ]
    );
}

#[test]
fn the_source_dialects_and_strangers_have_no_sheet() {
    use super::super::sheet::language;
    let catalogue = Scratch::shipped().catalogue();
    let refused = |id: &str| language(&catalogue, id).unwrap_err().to_string();
    assert_eq!(
        refused("nb"),
        "`nb` is the source, which is written and not translated"
    );
    assert_eq!(
        refused("apc"),
        "`apc` shows the texts of `ar`; take that language's sheet"
    );
    assert_eq!(refused("xx"), "`xx` is no language of languages.toml");
}

#[test]
fn what_cannot_be_written_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let file = |name: &str, text: &str| TextFile {
        path: format!("so/{name}"),
        text: text.to_owned(),
    };
    save(path, &[file("a.ftl", "a = 1\n"), file("b.ftl", "b = 1\n")]).unwrap();
    // A folder stands where the second file would be prepared.
    std::fs::create_dir(path.join("so/b.ftl.new")).unwrap();
    let error = save(path, &[file("a.ftl", "a = 2\n"), file("b.ftl", "b = 2\n")]).unwrap_err();
    assert!(
        error.to_string().ends_with("; nothing was changed"),
        "{error}"
    );
    let read = |name: &str| std::fs::read_to_string(path.join("so").join(name)).unwrap();
    assert_eq!(
        (read("a.ftl"), read("b.ftl")),
        ("a = 1\n".into(), "b = 1\n".into())
    );
    // What was left beside is written over by the next import.
    std::fs::remove_dir(path.join("so/b.ftl.new")).unwrap();
    save(path, &[file("a.ftl", "a = 2\n"), file("b.ftl", "b = 2\n")]).unwrap();
    assert_eq!(
        (read("a.ftl"), read("b.ftl")),
        ("a = 2\n".into(), "b = 2\n".into())
    );
}
