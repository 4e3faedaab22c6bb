//! Every file is opened by readers that others wrote, and compared cell by cell with the lines of the
//! release, which take another way out of it (`disclosure::Line`).
//!
//! The readers are in `read.py`. `./test` puts them into an environment of their own.

use std::fs;
use std::path::Path;
use std::process::Command;

use disclosure::{Group, Outcome};
use files::Format;
use serde_json::json;

use crate::specimen::Specimen;

/// Names the Python that has the readers.
const READERS: &str = "SAMSVAR_TEST_READERS";

#[test]
fn independent_readers_find_what_the_release_says() {
    let found = read(&Specimen::of(45));
    let [shown, nearly_all, few_or_none, withheld] = found;
    assert!(shown > 500 && withheld > 20, "{found:?}");
    assert!(nearly_all > 2 && few_or_none > 2, "{found:?}");
}

#[test]
fn independent_readers_find_nothing_where_too_few_answered() {
    let specimen = Specimen::of(0);
    assert_eq!(specimen.release.outcome(), Outcome::TooFew);
    let [.., withheld] = read(&specimen);
    assert!(withheld > 100, "{withheld}");
}

/// Has all files of a specimen read. Gives how many figures are shown, nearly all, few or none, and
/// withheld.
fn read(specimen: &Specimen) -> [usize; 4] {
    let Ok(python) = std::env::var(READERS) else {
        panic!("{READERS} is not set: run `./test`, which installs the readers for the tests");
    };
    let folder = tempfile::tempdir().unwrap();
    write_expected(specimen, folder.path());
    for language in ["nb", "en"] {
        for format in Format::ALL {
            let file = format!("{language}.{}", format.extension());
            let bytes = specimen.publication(language).to_file(format).unwrap();
            fs::write(folder.path().join(file), bytes).unwrap();
        }
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/read.py");
    let output = Command::new(python)
        .arg(script)
        .arg(folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let fault = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}\n{fault}");
    ["shown", "nearly-all", "few-or-none", "withheld"].map(|status| {
        let mut lines = told.lines().filter_map(|line| line.split_once(' '));
        let (_, number) = lines.find(|(found, _)| *found == status).unwrap();
        number.parse().unwrap()
    })
}

/// What the readers are to find: the lines of the release, and the texts.
fn write_expected(specimen: &Specimen, folder: &Path) {
    let mut lines = String::new();
    let mut groups = serde_json::Map::new();
    for line in specimen.release.lines() {
        lines.push_str(&line.to_json(1, "nation"));
        lines.push('\n');
        if let Group::Group { group, .. } = line.group() {
            groups.insert(line.group().to_string(), json!(group.message()));
        }
    }
    fs::write(folder.join("expected.jsonl"), lines).unwrap();
    let texts = specimen.texts.iter().map(|texts| {
        let texts_of = json!({ "messages": texts.messages, "languages": texts.languages });
        (texts.id.clone(), texts_of)
    });
    let questions = specimen.questionnaire.questions().iter();
    let themes = questions.map(|question| {
        (
            question.key().to_string(),
            question.theme().to_string().into(),
        )
    });
    let expected = json!({
        "groups": groups,
        "options": specimen.options(),
        "themes": themes.collect::<serde_json::Map<_, _>>(),
        "texts": texts.collect::<serde_json::Map<_, _>>(),
    });
    fs::write(folder.join("expected.json"), expected.to_string()).unwrap();
}
