//! The rows that bind unknown counts to one another: sums with coefficients that lie between two
//! numbers.
//!
//! The rows within a scope are the same for every scope, so they are written down once, as a
//! [`Pattern`] of which each scope has a copy in name only. Not here: what the rows make of the
//! bounds (`bounds`), and which rows there are (`pattern`, `system`).

use std::sync::Arc;

/// An unknown count.
pub(crate) type Unknown = u32;

/// No end on this side of a row.
pub(crate) const UNBOUNDED: i64 = 1 << 50;

/// Rows, their terms one row after the other.
#[derive(Debug, Default)]
pub(super) struct Listed {
    rows: Vec<Row>,
    terms: Vec<(Unknown, i32)>,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    from: u32,
    to: u32,
    least: i64,
    most: i64,
}

/// The rows in which each unknown is, one unknown after the other, and where each begins.
#[derive(Debug, Default)]
struct Uses {
    rows: Vec<u32>,
    from: Vec<u32>,
}

/// Unknowns, counted from the first, and the rows that bind them, to be used many times.
#[derive(Debug, Default)]
pub(crate) struct Pattern {
    unknowns: u32,
    listed: Listed,
    uses: Uses,
}

/// All rows: those of the pattern for each of so many blocks of unknowns, which come first, then those
/// that are listed.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pattern: Arc<Pattern>,
    blocks: u32,
    listed: Listed,
    uses: Uses,
}

/// A row: the terms' unknowns are counted from a first one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bound<'r> {
    pub(super) first: Unknown,
    pub(super) terms: &'r [(Unknown, i32)],
    pub(super) least: i64,
    pub(super) most: i64,
}

impl Listed {
    /// Adds a row, and gives its place.
    fn push(
        &mut self,
        terms: impl IntoIterator<Item = (Unknown, i32)>,
        least: i64,
        most: i64,
    ) -> u32 {
        let from = narrow(self.terms.len());
        self.terms.extend(terms);
        self.rows.push(Row {
            from,
            to: narrow(self.terms.len()),
            least,
            most,
        });
        narrow(self.rows.len() - 1)
    }

    fn bound(&self, place: u32, first: Unknown) -> Bound<'_> {
        let Row {
            from,
            to,
            least,
            most,
        } = self.rows[place as usize];
        Bound {
            first,
            terms: &self.terms[from as usize..to as usize],
            least,
            most,
        }
    }

    /// Sorts all terms by their unknowns.
    fn uses(&self, unknowns: usize) -> Uses {
        let mut from = vec![0_u32; unknowns + 1];
        for (unknown, _) in &self.terms {
            from[*unknown as usize + 1] += 1;
        }
        for place in 1..from.len() {
            from[place] += from[place - 1];
        }
        let mut next = from.clone();
        let mut rows = vec![0; self.terms.len()];
        for (place, row) in (0_u32..).zip(&self.rows) {
            for (unknown, _) in &self.terms[row.from as usize..row.to as usize] {
                let at = &mut next[*unknown as usize];
                rows[*at as usize] = place;
                *at += 1;
            }
        }
        Uses { rows, from }
    }
}

impl Uses {
    fn of(&self, unknown: Unknown) -> &[u32] {
        let place = unknown as usize;
        &self.rows[self.from[place] as usize..self.from[place + 1] as usize]
    }
}

impl Pattern {
    /// How many unknowns it has.
    pub(crate) fn unknowns(&self) -> u32 {
        self.unknowns
    }
}

impl Rows {
    /// The rows of so many blocks of unknowns.
    pub(super) fn new(pattern: Arc<Pattern>, blocks: u32) -> Self {
        Self {
            pattern,
            blocks,
            ..Self::default()
        }
    }

    /// These rows, of so many unknowns, as a pattern.
    pub(super) fn into_pattern(self, unknowns: usize) -> Pattern {
        Pattern {
            unknowns: narrow(unknowns),
            uses: self.listed.uses(unknowns),
            listed: self.listed,
        }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.first_listed() as usize + self.listed.rows.len()
    }

    /// The rows of a block.
    pub(super) fn of_block(&self, block: u32) -> std::ops::Range<u32> {
        let rows = narrow(self.pattern.listed.rows.len());
        block * rows..(block + 1) * rows
    }

    /// The unknowns of a block.
    pub(super) fn places(&self, block: u32) -> std::ops::Range<usize> {
        let unknowns = self.pattern.unknowns as usize;
        let first = block as usize * unknowns;
        first..first + unknowns
    }

    fn first_listed(&self) -> u32 {
        self.of_block(self.blocks).start
    }

    /// Adds a row that lies between two numbers, and gives its place.
    pub(super) fn push(
        &mut self,
        terms: impl IntoIterator<Item = (Unknown, i32)>,
        least: i64,
        most: i64,
    ) -> u32 {
        self.uses.from.clear();
        self.first_listed() + self.listed.push(terms, least, most)
    }

    /// Lets the sum of a listed row lie between other numbers.
    pub(super) fn bind(&mut self, row: u32, least: i64, most: i64) {
        let row = row - self.first_listed();
        let row = &mut self.listed.rows[row as usize];
        (row.least, row.most) = (least, most);
    }

    pub(super) fn bound(&self, row: u32) -> Bound<'_> {
        let listed = self.first_listed();
        if row >= listed {
            return self.listed.bound(row - listed, 0);
        }
        let rows = narrow(self.pattern.listed.rows.len());
        let (block, place) = (row / rows, row % rows);
        let first = block * self.pattern.unknowns;
        self.pattern.listed.bound(place, first)
    }

    /// Sorts the listed rows by their unknowns, if any were added since.
    pub(super) fn sort(&mut self, unknowns: usize) {
        if self.uses.from.len() != unknowns + 1 {
            self.uses = self.listed.uses(unknowns);
        }
    }

    /// Each row in which an unknown is.
    pub(super) fn uses(&self, unknown: Unknown) -> impl Iterator<Item = u32> {
        let listed = self.first_listed();
        let listed = self.uses.of(unknown).iter().map(move |row| listed + row);
        let unknowns = self.pattern.unknowns;
        let in_block = (unknown < self.blocks * unknowns).then(|| {
            let first = self.of_block(unknown / unknowns).start;
            let rows = self.pattern.uses.of(unknown % unknowns).iter();
            rows.map(move |row| first + row)
        });
        in_block.into_iter().flatten().chain(listed)
    }
}

fn narrow(place: usize) -> u32 {
    u32::try_from(place).expect("there are fewer counts than that")
}
