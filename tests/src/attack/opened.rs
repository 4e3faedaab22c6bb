//! Attackers after closing. The answers can be read now; the attackers try to tell whose each is:
//! they put the answers into the order in which they believe that people pressed "send", or link
//! them to the sealed rows that they copied while the collection was open.

use std::collections::HashMap;

use super::sealed::{places, watched_drafts, watched_sealed};
use super::{Evidence, Row, by_place, kinds_of_places};
use crate::chance::{Score, learn};

/// All attackers' scores.
#[must_use]
pub fn scores(evidence: &Evidence) -> Vec<Score> {
    let real = Real::new(evidence);
    let answers = &evidence.after.answers;
    let mut scores = Vec::new();
    for kind in kinds_of_places(answers) {
        let believed = by_place(answers, kind);
        scores.extend(real.judge(&format!("closed: whose, by {kind}"), &believed));
    }
    for (link, ranks) in ranks_before(evidence) {
        for kind in kinds_of_places(answers) {
            let sorted = by_place(answers, kind);
            let believed: Vec<_> = ranks
                .iter()
                .filter_map(|rank| sorted.get(*rank))
                .copied()
                .collect();
            let attacker = format!("closed: whose, by rank of {link}, then by {kind}");
            scores.extend(real.judge(&attacker, &believed));
        }
    }
    scores.extend(real.judge(
        "closed: whose, by an answer's bytes within a sealed row of a backup",
        &by_shared_bytes(evidence),
    ));
    scores.push(since_which_backup(evidence, &real));
    scores
}

/// What is really the case; known to the judge alone.
struct Real<'a> {
    evidence: &'a Evidence,
    arrival_of: HashMap<&'a [u8], usize>,
    /// How often two answers picked blindly have the same secret.
    same_by_chance: f64,
}

impl<'a> Real<'a> {
    fn new(evidence: &'a Evidence) -> Self {
        let arrivals = evidence.arrivals.iter().enumerate();
        let arrival_of = arrivals
            .map(|(index, arrival)| (arrival.scripted.stored.as_slice(), index))
            .collect();
        let secrets = evidence.secrets();
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        let ones = secrets.iter().filter(|s| **s).count() as f64 / secrets.len() as f64;
        Self {
            evidence,
            arrival_of,
            same_by_chance: ones * ones + (1.0 - ones) * (1.0 - ones),
        }
    }

    /// Whose answer this row is.
    fn arrival(&self, row: &Row) -> Option<usize> {
        self.arrival_of.get(row.content.as_slice()).copied()
    }

    /// Judges a belief: this row is the first one's answer, the next the second one's, and so on.
    fn judge(&self, attacker: &str, believed: &[&Row]) -> [Score; 2] {
        let (ranks, real): (Vec<_>, Vec<_>) = believed
            .iter()
            .enumerate()
            .filter_map(|(rank, row)| Some((rank, self.arrival(row)?)))
            .unzip();
        let arrivals = &self.evidence.arrivals;
        let same = |(rank, real): (&usize, &usize)| {
            arrivals[*rank].scripted.secret == arrivals[*real].scripted.secret
        };
        let hits = ranks.iter().zip(&real).filter(|pair| same(*pair)).count();
        [
            Score::of_order(format!("{attacker} (order)"), &ranks, &real),
            Score::of_guesses(
                format!("{attacker} (content)"),
                hits,
                ranks.len(),
                self.same_by_chance,
            ),
        ]
    }
}

/// For each arrival the rank that its sealed row, or its draft, had while the box was closed.
fn ranks_before(evidence: &Evidence) -> Vec<(String, Vec<usize>)> {
    let snapshot = evidence.last_before();
    let mut found = Vec::new();
    for (table, rows, watched) in [
        (
            "sealed row",
            &snapshot.sealed,
            watched_sealed(evidence, snapshot),
        ),
        (
            "draft",
            &snapshot.drafts,
            watched_drafts(evidence, snapshot),
        ),
    ] {
        for kind in kinds_of_places(rows) {
            let ranks: HashMap<_, _> = by_place(rows, kind)
                .into_iter()
                .enumerate()
                .map(|(rank, row)| (row.key.as_slice(), rank))
                .collect();
            let rank = |row: &&Row| ranks.get(row.key.as_slice()).copied();
            let of_arrivals = watched.iter().filter_map(rank).collect();
            found.push((format!("its {table} by {kind}"), of_arrivals));
        }
    }
    found
}

/// For each arrival an answer whose bytes its sealed row shows. Arrivals without one are left to
/// no order at all: the belief stops at the first of them.
fn by_shared_bytes(evidence: &Evidence) -> Vec<&Row> {
    let answers = &evidence.after.answers;
    let sealed = watched_sealed(evidence, evidence.last_before());
    sealed
        .iter()
        .map_while(|sealed| {
            let shows = |answer: &&Row| {
                let mut windows = sealed.content.windows(answer.content.len());
                windows.any(|window| window == answer.content)
            };
            answers.iter().find(shows)
        })
        .collect()
}

/// From key and place of an answer: did it arrive before the first backup?
fn since_which_backup(evidence: &Evidence, real: &Real<'_>) -> Score {
    let first = evidence.before.first().map_or(0, |s| s.sealed.len());
    let (traces, is_early): (Vec<_>, Vec<_>) = evidence
        .after
        .answers
        .iter()
        .filter_map(|row| {
            Some((
                [row.key.clone(), places(row)].concat(),
                real.arrival(row)? < first,
            ))
        })
        .unzip();
    let attacker = "closed: before or after the first backup, by key and places";
    learn(attacker.to_owned(), &traces, &is_early)
}
