//! A PostgreSQL database as an attacker reads it: with each row's place in its table (`ctid`) and
//! the transaction that wrote it (`xmin`).

use std::collections::HashMap;

use anyhow::Context;

use super::{Row, Snapshot};
use crate::sql::{Sql, Table};

/// Reads all rows with their places.
pub fn snapshot(sql: &mut Sql) -> anyhow::Result<Snapshot> {
    Ok(Snapshot {
        sealed: rows(sql, Table::Sealed)?,
        drafts: rows(sql, Table::Drafts)?,
        answers: rows(sql, Table::Answers)?,
        files: Vec::new(),
    })
}

fn rows(sql: &mut Sql, table: Table) -> anyhow::Result<Vec<Row>> {
    let places: HashMap<_, _> = sql
        .places(table)?
        .into_iter()
        .map(|(key, ctid, xmin)| (key, (ctid, xmin)))
        .collect();
    let place = |(key, content): (Vec<u8>, Vec<u8>)| {
        let (ctid, xmin) = places.get(&key).context("a row came in between")?;
        let mut row = Row::new(key, content);
        row.places.insert("ctid", tuple(ctid)?);
        row.places.insert("xmin", xmin.parse()?);
        Ok(row)
    };
    sql.rows(table)?.into_iter().map(place).collect()
}

/// `(12,3)`: the third tuple of page 12.
fn tuple(ctid: &str) -> anyhow::Result<u64> {
    let inner = ctid.trim_matches(['(', ')']);
    let (page, tuple) = inner.split_once(',').context("this is no ctid")?;
    Ok(page.parse::<u64>()? << 16 | tuple.parse::<u64>()?)
}
