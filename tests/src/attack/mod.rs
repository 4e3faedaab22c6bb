//! The attackers: the operator with database, log, backups and metrics, who also knows in which
//! order people pressed "send". What lies before them is [`Evidence`]; [`sealed`] are the attackers
//! before closing, [`opened`] those after it, and [`traces`] looks for bytes that may be nowhere.

pub mod opened;
pub mod postgres;
pub mod sealed;
pub mod sqlite;
pub mod traces;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::chance::Score;
use crate::script::Scripted;

/// The place of rows that only the log has, since they were added after it was last folded into
/// the file: their order there is the order in which they came.
pub const NEWEST: &str = "frame of what only the log has";

/// A row as an attacker sees it.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its key.
    pub key: Vec<u8>,
    /// What it holds.
    pub content: Vec<u8>,
    /// Where it lies, by the kind of place; numbers that can be put in order.
    pub places: BTreeMap<&'static str, u64>,
}

impl Row {
    /// A row whose key is its first place.
    #[must_use]
    pub fn new(key: Vec<u8>, content: Vec<u8>) -> Self {
        let start = key
            .first_chunk()
            .map_or(0, |start| u64::from_be_bytes(*start));
        Self {
            key,
            content,
            places: BTreeMap::from([("row key", start)]),
        }
    }
}

/// A copy of the database at one moment.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// Sealed answers.
    pub sealed: Vec<Row>,
    /// What is remembered against sending twice.
    pub drafts: Vec<Row>,
    /// Answers.
    pub answers: Vec<Row>,
    /// The files as bytes, by name.
    pub files: Vec<(String, Vec<u8>)>,
}

/// What arrived, in order, and what could be seen as each arrived.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// What was answered: known to the judge, and of every second one to the attackers.
    pub scripted: Scripted,
    /// The key of the sealed row that was new after this arrival: whoever copies the database
    /// after every send knows it.
    pub sealed_key: Vec<u8>,
    /// The same of the remembered drafts.
    pub draft_key: Vec<u8>,
    /// What the log had more after it.
    pub log: Vec<u8>,
    /// What the metrics said after it.
    pub metrics: Vec<u8>,
}

/// All that lies before the attackers.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The arrivals.
    pub arrivals: Vec<Arrival>,
    /// Copies while the collection was open: two backups, and one just before closing.
    pub before: Vec<Snapshot>,
    /// A copy after closing.
    pub after: Snapshot,
}

impl Evidence {
    /// The secrets, in the order of arrival.
    #[must_use]
    pub fn secrets(&self) -> Vec<bool> {
        let secret = |arrival: &Arrival| arrival.scripted.secret;
        self.arrivals.iter().map(secret).collect()
    }

    /// The copy just before closing.
    #[must_use]
    pub fn last_before(&self) -> &Snapshot {
        self.before.last().unwrap_or(&self.after)
    }
}

/// The rows in the order of a kind of place; those without such a place come first, since they
/// have left a log that holds the newest.
#[must_use]
pub fn by_place<'a>(rows: &'a [Row], place: &str) -> Vec<&'a Row> {
    let mut sorted: Vec<_> = rows.iter().collect();
    sorted.sort_by_key(|row| (row.places.get(place).copied(), &row.key));
    sorted
}

/// The kinds of places that any of these rows has.
#[must_use]
pub fn kinds_of_places(rows: &[Row]) -> Vec<&'static str> {
    let all: BTreeSet<_> = rows.iter().flat_map(|row| row.places.keys()).collect();
    all.into_iter().copied().collect()
}

/// Rows by their keys.
#[must_use]
pub fn by_key(rows: &[Row]) -> HashMap<&[u8], &Row> {
    rows.iter().map(|row| (row.key.as_slice(), row)).collect()
}

/// The scores as a table.
#[must_use]
pub fn table(scores: &[Score]) -> String {
    let line = |score: &Score| {
        let mark = if score.has_learned(scores.len()) {
            "LEARNED"
        } else {
            ""
        };
        format!(
            "{:<78} {:<20} p = {:<8.2e} {mark}\n",
            score.attacker, score.success, score.by_chance
        )
    };
    scores.iter().map(line).collect()
}

/// Those that did better than chance.
#[must_use]
pub fn learned(scores: &[Score]) -> Vec<&str> {
    let learned = scores
        .iter()
        .filter(|score| score.has_learned(scores.len()));
    learned.map(|score| score.attacker.as_str()).collect()
}
