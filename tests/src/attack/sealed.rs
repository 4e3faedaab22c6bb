//! Attackers while a collection is open. They put the sealed rows into the order in which they
//! believe that people pressed "send", and guess from what is in each row what that person
//! answered.

use super::{Evidence, NEWEST, Row, Snapshot, by_key, by_place, kinds_of_places};
use crate::chance::{Score, learn};

/// From fewer rows than these nobody could learn anything that is beyond chance.
const FEWEST: usize = 40;

/// All attackers' scores; the more are tried, the more each must know.
#[must_use]
pub fn scores(evidence: &Evidence) -> Vec<Score> {
    let secrets = evidence.secrets();
    let snapshot = evidence.last_before();
    let guess = |order: &str, what: &str, traces: &[Vec<u8>]| {
        let attacker = format!("open: who, by {order}; what, by {what}");
        learn(attacker, traces, &secrets)
    };
    let mut scores = Vec::new();
    for (order, rows) in orders(evidence) {
        let contents: Vec<_> = rows.iter().map(|row| row.content.clone()).collect();
        scores.push(guess(
            &order,
            "sealed bytes and their number",
            &with_length(&contents),
        ));
    }
    scores.extend(by_newest(evidence));
    for (table, rows) in [
        ("sealed answers", watched_sealed(evidence, snapshot)),
        ("remembered drafts", watched_drafts(evidence, snapshot)),
    ] {
        let keys: Vec<_> = rows.iter().map(|row| row.key.clone()).collect();
        let places: Vec<_> = rows.iter().map(|row| places(row)).collect();
        let order = "a copy after every send";
        scores.push(guess(order, &format!("keys of {table}"), &keys));
        scores.push(guess(order, &format!("places of {table}"), &places));
    }
    let drafts = watched_drafts(evidence, snapshot);
    let digests: Vec<_> = drafts.iter().map(|row| row.content.clone()).collect();
    scores.push(guess(
        "a copy after every send",
        "digests of drafts",
        &digests,
    ));
    let log: Vec<_> = evidence.arrivals.iter().map(|a| a.log.clone()).collect();
    scores.push(guess("presence", "lines of the log", &with_length(&log)));
    let metrics: Vec<_> = evidence
        .arrivals
        .iter()
        .map(|a| a.metrics.clone())
        .collect();
    scores.push(guess("presence", "metrics", &with_length(&metrics)));
    scores
}

/// For each backup: the rows that only its log has are those of the last who had sent by then.
fn by_newest(evidence: &Evidence) -> Vec<Score> {
    let secrets = evidence.secrets();
    let guess = |(number, snapshot): (usize, &Snapshot)| {
        let rows = by_place(&snapshot.sealed, NEWEST);
        let newest = rows.iter().filter(|row| row.places.contains_key(NEWEST));
        let traces: Vec<_> = newest.map(|row| row.content.clone()).collect();
        let arrived = snapshot.sealed.len().min(secrets.len());
        let of_newest = &secrets[arrived.saturating_sub(traces.len())..arrived];
        let attacker = format!("open: who, by {NEWEST} in copy {number}; what, by sealed bytes");
        (traces.len() >= FEWEST).then(|| learn(attacker, &with_length(&traces), of_newest))
    };
    let backups = evidence.before.iter().enumerate();
    backups.filter_map(guess).collect()
}

/// How well each kind of place gives the order of the *sealed* rows away. That it does is expected
/// and harmless, and is why answers are sealed; here it shows that the attackers can read.
#[must_use]
pub fn order_of_sealed_rows(evidence: &Evidence) -> Vec<Score> {
    let place_in_order = |row: &Row| {
        let mut arrivals = evidence.arrivals.iter();
        arrivals.position(|arrival| arrival.sealed_key == row.key)
    };
    orders(evidence)
        .into_iter()
        .map(|(order, rows)| {
            let (believed, real): (Vec<_>, Vec<_>) = rows
                .iter()
                .enumerate()
                .filter_map(|(rank, row)| Some((rank, place_in_order(row)?)))
                .unzip();
            Score::of_order(format!("order of sealed rows by {order}"), &believed, &real)
        })
        .collect()
}

/// The sealed rows in every order that an attacker may believe in.
fn orders(evidence: &Evidence) -> Vec<(String, Vec<&Row>)> {
    let snapshot = evidence.last_before();
    let mut orders = vec![
        (
            "a copy after every send".to_owned(),
            watched_sealed(evidence, snapshot),
        ),
        ("the difference of backups".to_owned(), by_backups(evidence)),
    ];
    for kind in kinds_of_places(&snapshot.sealed) {
        orders.push((kind.to_owned(), by_place(&snapshot.sealed, kind)));
    }
    // A digest and a sealed row that came together might lie at the same rank.
    for kind in kinds_of_places(&snapshot.drafts) {
        let drafts = by_place(&snapshot.drafts, kind);
        let sealed = by_place(&snapshot.sealed, kind);
        let mut linked: Vec<_> = evidence
            .arrivals
            .iter()
            .filter_map(|arrival| {
                let rank = drafts.iter().position(|row| row.key == arrival.draft_key)?;
                sealed.get(rank).copied()
            })
            .collect();
        linked.truncate(evidence.arrivals.len());
        orders.push((format!("the rank of its draft, by {kind}"), linked));
    }
    orders.retain(|(_, rows)| rows.len() == evidence.arrivals.len());
    orders
}

/// First what the first backup had, then what was new in each later one.
fn by_backups(evidence: &Evidence) -> Vec<&Row> {
    let backups: Vec<_> = evidence.before.iter().map(|s| by_key(&s.sealed)).collect();
    let first_seen = |row: &Row| {
        let has = |backup: &std::collections::HashMap<&[u8], &Row>| {
            backup.contains_key(row.key.as_slice())
        };
        backups.iter().position(has)
    };
    let mut rows: Vec<_> = evidence.last_before().sealed.iter().collect();
    rows.sort_by_key(|row| (first_seen(row), &row.key));
    rows
}

pub(super) fn watched_sealed<'a>(evidence: &Evidence, snapshot: &'a Snapshot) -> Vec<&'a Row> {
    let rows = by_key(&snapshot.sealed);
    let row = |key: &Vec<u8>| rows.get(key.as_slice()).copied();
    let keys = evidence.arrivals.iter().map(|arrival| &arrival.sealed_key);
    keys.filter_map(row).collect()
}

pub(super) fn watched_drafts<'a>(evidence: &Evidence, snapshot: &'a Snapshot) -> Vec<&'a Row> {
    let rows = by_key(&snapshot.drafts);
    let row = |key: &Vec<u8>| rows.get(key.as_slice()).copied();
    let keys = evidence.arrivals.iter().map(|arrival| &arrival.draft_key);
    keys.filter_map(row).collect()
}

/// Everything about where a row lies.
pub(super) fn places(row: &Row) -> Vec<u8> {
    row.places
        .values()
        .flat_map(|at| at.to_be_bytes())
        .collect()
}

/// The bytes, and how many there are of them.
fn with_length(contents: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let with_length = |content: &Vec<u8>| {
        let mut trace = content.len().to_le_bytes().to_vec();
        trace.extend_from_slice(content);
        trace
    };
    contents.iter().map(with_length).collect()
}
