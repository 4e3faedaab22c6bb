//! A copy of a SQLite database as an attacker reads it: not by SQL alone, but page by page and
//! frame by frame, free pages and what is left of old frames included.
//!
//! A cell of the tables holds the row's key and then the wave; a cell of their indexes holds the
//! key last. The formats are in sqlite.org's "Database File Format", chapters 1.6 and 4.1.

use std::fs;

use anyhow::{Context, ensure};

use super::{NEWEST, Row, Snapshot};
use crate::bytes::Needles;
use crate::home::{Home, WAVE};
use crate::sql::{KeyAndContent, Table};

/// Before the first frame of the log.
const LOG_HEAD: usize = 32;

/// Before the page in each frame.
const FRAME_HEAD: usize = 24;

/// Copies the database and its log as they are, and reads both.
pub fn snapshot(home: &Home) -> anyhow::Result<Snapshot> {
    let copy = home.copy()?;
    let database = fs::read(copy.database_file())?;
    let log = fs::read(copy.log_file()).unwrap_or_default();
    let mut sql = copy.sql()?;
    let page_size = page_size(&database)?;
    let files = Files {
        database: &database,
        log: &log,
        page_size,
    };
    Ok(Snapshot {
        sealed: files.place(sql.rows(Table::Sealed)?)?,
        drafts: files.place(sql.rows(Table::Drafts)?)?,
        answers: files.place(sql.rows(Table::Answers)?)?,
        files: vec![("database".to_owned(), database), ("log".to_owned(), log)],
    })
}

fn page_size(database: &[u8]) -> anyhow::Result<usize> {
    let bytes = database.get(16..18).context("the database is empty")?;
    match usize::from(u16::from_be_bytes([bytes[0], bytes[1]])) {
        1 => Ok(65536),
        size => {
            ensure!(size >= 512, "this is no SQLite database");
            Ok(size)
        }
    }
}

struct Files<'a> {
    database: &'a [u8],
    log: &'a [u8],
    page_size: usize,
}

/// One place where a row's key stands.
#[derive(Clone, Copy, Debug)]
struct Found {
    /// In a cell of the table, not of an index.
    in_table: bool,
    /// When the page was written: 0 in the file itself, then by generation and frame of the log.
    written: u64,
    page: u64,
    offset: u64,
}

impl Files<'_> {
    fn place(&self, rows: Vec<KeyAndContent>) -> anyhow::Result<Vec<Row>> {
        let mut rows: Vec<_> = rows
            .into_iter()
            .map(|(key, content)| Row::new(key, content))
            .collect();
        let found = self.find(&rows)?;
        for (row, found) in rows.iter_mut().zip(found) {
            note(row, &found, self.page_size as u64);
        }
        Ok(rows)
    }

    /// Where the key of each row stands, in both files.
    fn find(&self, rows: &[Row]) -> anyhow::Result<Vec<Vec<Found>>> {
        let needles = Needles::new(rows.iter().map(|row| row.key.clone()))?;
        let mut found = vec![Vec::new(); rows.len()];
        let in_table = |bytes: &[u8], row: usize, at: usize| {
            bytes[at + rows[row].key.len()..].starts_with(WAVE.as_bytes())
        };
        for (row, at) in needles.find(self.database) {
            found[row].push(Found {
                in_table: in_table(self.database, row, at),
                written: 0,
                page: (at / self.page_size) as u64,
                offset: (at % self.page_size) as u64,
            });
        }
        for (row, at) in needles.find(self.log) {
            let Some(at_frames) = at.checked_sub(LOG_HEAD) else {
                continue;
            };
            let whole = FRAME_HEAD + self.page_size;
            let frame = at_frames / whole;
            let head = &self.log[LOG_HEAD + frame * whole..];
            let number = |at: usize| {
                let bytes = head.get(at..at + 4).and_then(|bytes| bytes.first_chunk());
                bytes.map_or(0, |bytes| u64::from(u32::from_be_bytes(*bytes)))
            };
            found[row].push(Found {
                in_table: in_table(self.log, row, at),
                // The salt counts the times that the log was begun anew.
                written: 1 + (number(8) << 24) + frame as u64,
                page: number(0),
                offset: ((at_frames % whole).saturating_sub(FRAME_HEAD)) as u64,
            });
        }
        Ok(found)
    }
}

/// Cells grow from the end of a page towards its beginning, hence the offset from the end.
fn note(row: &mut Row, found: &[Found], page_size: u64) {
    let newest = |in_table: bool| {
        let cells = found.iter().filter(move |found| found.in_table == in_table);
        cells.max_by_key(|found| found.written)
    };
    let mut note = |kind, place| row.places.insert(kind, place);
    if let Some(cell) = newest(true) {
        note(
            "page, then cell in it",
            cell.page * page_size + page_size - cell.offset,
        );
        note("cell in its page", page_size - cell.offset);
    }
    if let Some(cell) = newest(false) {
        note(
            "page, then index cell",
            cell.page * page_size + page_size - cell.offset,
        );
    }
    let in_log = found.iter().filter(|found| found.written > 0);
    if let Some(first) = in_log.map(|found| found.written).min() {
        note("first frame in the log", first);
        // What is already in the file was in the log because a neighbour was added beside it.
        if !found.iter().any(|found| found.written == 0) {
            note(NEWEST, first);
        }
    }
}
