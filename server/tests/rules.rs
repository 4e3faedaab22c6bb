//! Rules of the repository that no compiler checks, as tests. Each names the file that breaks it.

use std::path::{Path, PathBuf};

use server::questionnaires::Questionnaires;
use server::texts::Texts;

/// Folders that are built, installed or downloaded.
const NOT_OURS: [&str; 7] = [
    ".git",
    "target",
    "site",
    "node_modules",
    "data",
    "test-results",
    "playwright-report",
];

/// The folders of what is shipped.
const SHIPPED: [&str; 2] = ["app", "server"];

/// A text file of ours: its path below the repository, and its text.
struct Source {
    path: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// All text files below these folders of the repository.
fn files(folders: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    for folder in folders {
        collect(&root(), &root().join(folder), &mut found);
    }
    assert!(!found.is_empty());
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                collect(root, &path, found);
            }
            continue;
        }
        // What is no text (fonts, pictures) has no words in it.
        if let Ok(text) = std::fs::read_to_string(&path) {
            let path = path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .into_owned();
            found.push(Source { path, text });
        }
    }
}

/// The Rust sources of what is shipped, without tests.
fn shipped() -> Vec<Source> {
    let mut sources = files(&SHIPPED);
    sources.retain(|source| {
        let is_test = source.path.split(['/', '.']).any(|part| part == "tests");
        source.path.rsplit('.').next() == Some("rs") && source.path.contains("src/") && !is_test
    });
    assert!(
        sources.len() > 100,
        "only {} sources were found",
        sources.len()
    );
    sources
}

/// The lines that hold one of these words, but for those of files that may.
fn lines_with(sources: &[Source], words: &[&str], may: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for source in sources
        .iter()
        .filter(|source| !may.contains(&source.path.as_str()))
    {
        for (index, line) in source.text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                lines.push(format!("{}:{}: {}", source.path, index + 1, line.trim()));
            }
        }
    }
    lines
}

#[track_caller]
fn none(lines: &[String]) {
    assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
}

#[test]
fn clock_and_randomness_are_touched_at_the_edge_alone() {
    let sources = shipped();
    let clocks = [
        "Timestamp::now",
        "Zoned::now",
        "SystemTime::now",
        "Instant::now",
        "UtcDateTime::now",
        "Utc::now",
    ];
    let dice = [
        "rand::rng(",
        "rand::random",
        "thread_rng",
        "ThreadRng",
        "SysRng",
        "OsRng",
    ];
    let edge = ["server/src/edge.rs"];
    assert!(
        !lines_with(&sources, &clocks, &[]).is_empty(),
        "the edge itself was not found"
    );
    none(&lines_with(&sources, &clocks, &edge));
    none(&lines_with(&sources, &dice, &edge));
    // tower-sessions compares with the machine's clock, and that file translates.
    none(&lines_with(
        &sources,
        &["now_utc"],
        &["server/src/web/session.rs"],
    ));
}

#[test]
fn nobody_asks_for_free_text_or_styles_by_attribute() {
    let sources: Vec<_> = shipped()
        .into_iter()
        .filter(|source| source.path.starts_with("app/"))
        .collect();
    none(&lines_with(
        &sources,
        &["<textarea", " style=", "<style"],
        &[],
    ));
}

#[test]
fn answers_are_named_in_sql_in_one_file_alone() {
    let sources = shipped();
    let touching = |text: &str| {
        let words: Vec<_> = text.split_whitespace().collect();
        words.windows(2).any(|pair| {
            let verb = ["FROM", "JOIN", "INTO", "UPDATE", "TABLE", "ONLY"].contains(&pair[0]);
            verb && pair[1].trim_matches(['"', ';', ',', ')', '(']) == "answers"
        })
    };
    let found: Vec<_> = sources
        .iter()
        .filter(|source| touching(&source.text))
        .map(|source| source.path.as_str())
        .collect();
    assert_eq!(found, ["server/src/storage/answers.rs"]);
    let reading = sources
        .iter()
        .map(|source| source.text.matches("FROM answers").count());
    assert_eq!(reading.sum::<usize>(), 1, "one function reads answers");
}

#[test]
fn every_questionnaire_is_whole_and_every_language_complete() {
    let folders = [None, Some(root().join("locales"))];
    for folder in folders {
        let texts = Texts::load(folder.as_deref()).unwrap_or_else(|faults| panic!("{faults}"));
        for language in ["nb", "nn", "en", "uk", "ar", "ti"] {
            assert!(
                texts.has(texts.languages().get(language).unwrap()),
                "{language}"
            );
        }
        let folder = root().join("questionnaires");
        let questionnaires =
            Questionnaires::load(Some(&folder), &texts).unwrap_or_else(|faults| panic!("{faults}"));
        for file in std::fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            assert!(questionnaires.named(name).is_some(), "{}", path.display());
        }
    }
}

#[test]
fn no_file_names_a_path_of_the_machine_that_it_was_written_on() {
    // Put together here, so that this file does not name them either.
    let folders = ["work", "root", "home", "Users"].map(|name| format!("/{name}/"));
    let folders: Vec<_> = folders.iter().map(String::as_str).collect();
    none(&lines_with(&files(&[""]), &folders, &[]));
}
