//! `samsvar check` and `samsvar locales` as an operator and a translator meet them: the finished
//! binary on a copy of the texts. Not here: each single rule, which is tested beside it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use axum::http::StatusCode;
use tempfile::TempDir;

use crate::support::house::House;

/// The binary with these arguments, on a folder of locales.
fn samsvar(locales: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_samsvar"))
        .args(arguments)
        .env("SAMSVAR_LOCALES", locales)
        .env_remove("SAMSVAR_CONFIG")
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A copy of the texts of the repository, without what was read back.
fn copy() -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    for (path, text) in texts(&from) {
        if !path.ends_with("back-translation.toml") {
            let to = copy.path().join(path);
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::write(to, text).unwrap();
        }
    }
    copy
}

/// All files of a folder, with their paths below it.
fn texts(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                found.insert(path.strip_prefix(folder).unwrap().to_owned(), text);
            }
        }
    }
    found
}

fn replace(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from}");
    std::fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// Exports a language's sheet into the folder and imports it, so that its texts are of today.
fn read_in(folder: &Path, language: &str) {
    let sheet = folder.join("sheet.xlsx");
    let sheet = sheet.to_str().unwrap();
    let language = ["--language", language];
    let arguments = [&["locales", "export"], &language[..], &["--out", sheet]].concat();
    let exported = samsvar(folder, &arguments);
    assert!(exported.status.success(), "{}", err(&exported));
    let imported = samsvar(
        folder,
        &[&["locales", "import"], &language[..], &[sheet]].concat(),
    );
    assert!(imported.status.success(), "{}", err(&imported));
    std::fs::remove_file(sheet).unwrap();
}

#[test]
fn the_check_passes_with_every_language_complete() {
    let checked = samsvar(Path::new(""), &["check"]);
    assert!(checked.status.success(), "{}", out(&checked));
    let table = out(&checked);
    assert!(table.contains("\n26 of 26 languages have complete texts.\n"));
    // A line for each language and one above and below, and the same for its sound.
    assert_eq!(table.lines().count(), 28 + 27);
}

#[test]
fn the_check_names_all_faults_at_once_and_then_the_languages() {
    let copy = copy();
    let text = "\nnext = ";
    replace(&copy.path().join("so/participant.ftl"), text, "\nnextt = ");
    replace(
        &copy.path().join("ar/participant.ftl"),
        text,
        "\nnext = next ",
    );
    let checked = samsvar(copy.path(), &["check"]);
    assert!(!checked.status.success());
    let told = out(&checked);
    for words in [
        "so/participant.ftl:1: message next is missing; translate it from nb/participant.ftl:",
        "message nextt is not in the source; remove it, or add it to the source first",
        "message next has `next` in Latin letters; write it in Arabic, or list it under [latin] \
         in allowed.toml",
        "25 of 26 languages have complete texts.",
    ] {
        assert!(told.contains(words), "{told}");
    }
    assert!(err(&checked).contains("3 faults"));
}

#[test]
fn a_changed_sentence_makes_exactly_its_translations_stale() {
    let copy = copy();
    for language in ["so", "my"] {
        read_in(copy.path(), language);
    }
    assert!(samsvar(copy.path(), &["check"]).status.success());
    replace(
        &copy.path().join("nb/participant.ftl"),
        "thanks-title = Takk",
        "thanks-title = Tusen takk",
    );
    let checked = samsvar(copy.path(), &["check"]);
    assert!(!checked.status.success());
    let told = out(&checked);
    let lines = told.lines().filter(|line| line.contains("is stale"));
    let mut stale: Vec<&str> = lines.collect();
    stale.sort_unstable();
    assert_eq!(
        stale,
        ["my is stale: thanks-title", "so is stale: thanks-title"]
    );
    assert!(err(&checked).contains("2 languages have texts older than their source"));
}

#[test]
fn a_sheet_with_a_fault_changes_nothing() {
    let copy = copy();
    let before = texts(copy.path());
    let refused = |file: &str, bytes: &[u8]| {
        let outside = tempfile::tempdir().unwrap();
        let sheet = outside.path().join(file);
        std::fs::write(&sheet, bytes).unwrap();
        let arguments = ["locales", "import", "--language", "so"];
        let sheet = sheet.to_str().unwrap();
        let imported = samsvar(copy.path(), &[&arguments[..], &[sheet]].concat());
        assert!(!imported.status.success());
        err(&imported)
    };
    let told = refused("so.csv", "id;source\nnext;Neste\n".as_bytes());
    assert!(told.contains("nothing was imported"), "{told}");
    assert!(told.contains("so.csv:1: this is no XLSX file"), "{told}");
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().set_name("so").unwrap();
    let told = refused("so.xlsx", &workbook.save_to_buffer().unwrap());
    assert!(told.contains("so.xlsx:1: the sheet is empty"), "{told}");
    assert_eq!(texts(copy.path()), before);
}

#[test]
fn what_is_built_in_is_not_imported_into() {
    let imported = samsvar(
        Path::new(""),
        &["locales", "import", "--language", "so", "so.xlsx"],
    );
    assert!(err(&imported).contains("what is built in cannot be changed"));
}

#[tokio::test]
async fn a_language_that_was_approved_stays_offered_when_it_becomes_stale() {
    let copy = copy();
    read_in(copy.path(), "so");
    let list = copy.path().join("languages.toml");
    let text = std::fs::read_to_string(&list).unwrap();
    let (before, after) = text.split_once("id = \"so\"").unwrap();
    let approved = "state = \"approved\"\napprover = \"A\"\napproved-on = 2026-01-31";
    let after = after.replacen("state = \"draft\"", approved, 1);
    std::fs::write(&list, format!("{before}id = \"so\"{after}")).unwrap();
    replace(
        &copy.path().join("nb/participant.ftl"),
        "thanks-title = Takk",
        "thanks-title = Tusen takk",
    );
    let house = House::with(|settings| {
        settings.locales = copy.path().to_owned();
        settings.draft_languages = Vec::new();
    })
    .await;
    let stale = &house.state.texts;
    let somali = stale.languages().get("so").unwrap();
    assert_eq!(stale.coverage(somali).unwrap().stale, ["thanks-title"]);
    assert_eq!(house.browser().get("/so").await.status, StatusCode::OK);
    assert_eq!(
        house.browser().get("/om").await.status,
        StatusCode::NOT_FOUND
    );
}
