//! The schema: nothing has been put beside an answer, and the twins are twins.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::database::Fresh;

on_both!(nothing_stands_beside_an_answer);

/// Every column of the tables that answers pass through. A new one could join an answer to a
/// person or a moment: whoever adds it shows first that part A of docs/privacy.md still holds.
const BESIDE_ANSWERS: [(&str, &[&str]); 7] = [
    (
        "answers",
        &[
            "row_key",
            "wave_id",
            "municipality_id",
            "language",
            "options",
        ],
    ),
    (
        "sealed_answers",
        &["row_key", "wave_id", "municipality_id", "sealed"],
    ),
    (
        "sent_drafts",
        &["draft_digest", "wave_id", "municipality_id"],
    ),
    ("boxes", &["wave_id", "municipality_id", "public_key"]),
    ("bursts", &["wave_id", "municipality_id", "day"]),
    (
        "bands",
        &["wave_id", "municipality_id", "counted_at", "at_least"],
    ),
    (
        "early_closings",
        &["wave_id", "municipality_id", "last_day"],
    ),
];

async fn nothing_stands_beside_an_answer(fresh: Fresh) {
    for (table, columns) in BESIDE_ANSWERS {
        assert_eq!(fresh.columns(table).await, columns, "columns of {table}");
    }
}

#[tokio::test]
async fn both_databases_have_the_same_tables_and_columns() {
    let (sqlite, postgres) = (Fresh::sqlite().await, Fresh::postgres().await);
    let tables = sqlite.tables().await;
    assert_eq!(tables, postgres.tables().await);
    assert!(tables.len() > BESIDE_ANSWERS.len());
    for table in tables {
        let columns = sqlite.columns(&table).await;
        assert_eq!(
            columns,
            postgres.columns(&table).await,
            "columns of {table}"
        );
        assert!(!columns.is_empty(), "columns of {table}");
    }
}

#[test]
fn migrations_come_in_twins() {
    let names = |folder: &str| -> BTreeSet<_> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../migrations")
            .join(folder);
        let files = std::fs::read_dir(folder).unwrap();
        files.map(|file| file.unwrap().file_name()).collect()
    };
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn constraints_have_the_same_names_in_both() {
    let names = |folder: &str| -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../migrations")
            .join(folder);
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .collect();
        files.sort();
        let text: String = files
            .iter()
            .map(|file| std::fs::read_to_string(file).unwrap())
            .collect();
        let constraints = text.split("CONSTRAINT ").skip(1);
        constraints
            .map(|rest| rest.split_whitespace().next().unwrap().to_owned())
            .collect()
    };
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}
