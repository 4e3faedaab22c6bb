//! Rule B4 for masked counts: whole numbers between bounds, and rows that bind them.
//!
//! Each row narrows the bounds of its unknowns until nothing changes any more; in which order makes no
//! difference to what comes out. What can be narrowed can be taken back, so that it can be tried what
//! one more table would give away, and whether an unknown could have a certain value. Not here: how
//! rows are kept (`rows`), and which counts and rows there are (`system`).

use std::collections::VecDeque;
use std::sync::Arc;

use crate::rows::{Bound, Pattern, Rows, UNBOUNDED, Unknown};

/// A guarded count has too few values left, or some count none at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Exposed;

/// Whether a value is only tried: then a guarded count may have a single one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trial {
    Yes,
    No,
}

/// A state to go back to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    trail: usize,
    bound: usize,
    guarded: usize,
}

/// The numbers between which an unknown is.
///
/// Counts of people, and sums of them, fit by far; what can be anything is as wide as it can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    low: i32,
    high: i32,
}

/// As wide as a range can be.
const ANYTHING: Range = Range {
    low: -(1 << 30),
    high: 1 << 30,
};

/// Bounds of unknowns, and the rows that bind them.
#[derive(Debug, Default)]
pub(crate) struct Bounds {
    rows: Rows,
    state: State,
    /// The rows that were bound.
    bound: Vec<u32>,
    /// The unknowns that were guarded.
    guarded: Vec<Unknown>,
}

/// The bounds as they are.
#[derive(Debug, Clone, Default)]
struct State {
    ranges: Vec<Range>,
    /// How many values an unknown must keep; nothing, if it is not guarded.
    needed: Vec<u8>,
    /// The rows that may narrow something.
    waiting: VecDeque<u32>,
    is_waiting: Vec<bool>,
    /// What was narrowed: the unknown and its former bounds.
    trail: Vec<(Unknown, Range)>,
}

/// Bounds beside which values can be tried; what is found changes nothing.
#[derive(Debug)]
pub(crate) struct Trying<'b> {
    rows: &'b Rows,
    state: State,
}

impl Bounds {
    /// So many blocks of unknowns that could be anything, each bound by the rows of a pattern.
    pub(crate) fn of_blocks(pattern: Arc<Pattern>, blocks: u32) -> Self {
        let unknowns = (blocks * pattern.unknowns()) as usize;
        let rows = Rows::new(pattern, blocks);
        Self {
            state: State {
                ranges: vec![ANYTHING; unknowns],
                needed: vec![0; unknowns],
                is_waiting: vec![false; rows.len()],
                ..State::default()
            },
            rows,
            ..Self::default()
        }
    }

    /// The unknowns and rows as a pattern.
    pub(crate) fn into_pattern(self) -> Pattern {
        self.rows.into_pattern(self.state.ranges.len())
    }

    /// Lets the unknowns of a block lie between zero and so many, the first be just as many.
    pub(crate) fn begin_block(&mut self, block: u32, people: u32) {
        let rows = self.rows.of_block(block);
        let places = self.places(block);
        let people = narrow(people);
        let between = Range {
            low: 0,
            high: people,
        };
        self.state.ranges[places.clone()].fill(between);
        self.state.ranges[places.start].low = people;
        if people > 0 {
            rows.for_each(|row| self.state.wait(row));
        }
    }

    /// Lets the unknowns of a block lie where its own rows had settled them.
    pub(crate) fn begin_settled(&mut self, block: u32, settled: &[Range]) {
        let places = self.places(block);
        self.state.ranges[places].copy_from_slice(settled);
    }

    /// Where the rows have settled the unknowns of a block.
    pub(crate) fn settled(&self, block: u32) -> Vec<Range> {
        self.state.ranges[self.places(block)].to_vec()
    }

    fn places(&self, block: u32) -> std::ops::Range<usize> {
        self.rows.places(block)
    }

    /// A new unknown.
    pub(crate) fn unknown(&mut self, low: u32, high: u32) -> Unknown {
        self.between(Range {
            low: narrow(low),
            high: narrow(high),
        })
    }

    /// A new unknown that can be anything.
    pub(crate) fn free(&mut self) -> Unknown {
        self.between(ANYTHING)
    }

    fn between(&mut self, range: Range) -> Unknown {
        let unknown = u32::try_from(self.state.ranges.len());
        self.state.ranges.push(range);
        self.state.needed.push(0);
        unknown.expect("there are fewer counts than that")
    }

    /// That a sum of unknowns with coefficients lies between two numbers. Gives the row's place.
    pub(crate) fn row(
        &mut self,
        terms: impl IntoIterator<Item = (Unknown, i32)>,
        least: i64,
        most: i64,
    ) -> u32 {
        let row = self.rows.push(terms, least, most);
        self.state.is_waiting.push(false);
        self.state.wait(row);
        row
    }

    /// A row that says nothing before it is bound.
    pub(crate) fn unbound(&mut self, terms: impl IntoIterator<Item = (Unknown, i32)>) -> u32 {
        self.row(terms, -UNBOUNDED, UNBOUNDED)
    }

    /// That one unknown is the sum of others.
    pub(crate) fn add_up(&mut self, whole: Unknown, parts: impl IntoIterator<Item = Unknown>) {
        let parts = parts.into_iter().map(|part| (part, 1));
        self.row(parts.chain([(whole, -1)]), 0, 0);
    }

    /// Between which numbers an unknown is.
    #[cfg(test)]
    pub(crate) fn range(&self, unknown: Unknown) -> (i64, i64) {
        self.state.range(unknown)
    }

    /// Whether an unknown has one value left.
    pub(crate) fn is_fixed(&self, unknown: Unknown) -> bool {
        let (low, high) = self.state.range(unknown);
        low == high
    }

    /// The state as it is now.
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            trail: self.state.trail.len(),
            bound: self.bound.len(),
            guarded: self.guarded.len(),
        }
    }

    /// Lets everything stand as it is: there is no way back beyond this.
    pub(crate) fn let_stand(&mut self) -> Mark {
        self.state.trail = Vec::new();
        self.bound = Vec::new();
        self.guarded = Vec::new();
        self.mark()
    }

    /// Takes back whatever was narrowed, bound or guarded since.
    pub(crate) fn go_back(&mut self, mark: Mark) {
        self.state.go_back(mark.trail);
        for row in self.bound.drain(mark.bound..) {
            self.rows.bind(row, -UNBOUNDED, UNBOUNDED);
        }
        for unknown in self.guarded.drain(mark.guarded..) {
            self.state.needed[unknown as usize] = 0;
        }
    }

    /// Lets the sum of an unbound row be at least this.
    pub(crate) fn bind(&mut self, row: u32, least: i64) {
        self.rows.bind(row, least, UNBOUNDED);
        self.bound.push(row);
        self.state.wait(row);
    }

    /// Lets it be an error from now on if an unknown can have fewer values than this. An unknown is
    /// guarded once.
    pub(crate) fn guard(&mut self, unknown: Unknown, values: u8) -> Result<(), Exposed> {
        self.state.needed[unknown as usize] = values;
        self.guarded.push(unknown);
        let (low, high) = self.state.range(unknown);
        if high - low + 1 < i64::from(values) {
            return Err(Exposed);
        }
        Ok(())
    }

    /// Lets an unknown be between these numbers, if that is narrower.
    pub(crate) fn narrow(&mut self, unknown: Unknown, low: i64, high: i64) -> Result<(), Exposed> {
        self.rows.sort(self.state.ranges.len());
        let values = self.state.needed[unknown as usize];
        self.state
            .narrow(&self.rows, unknown, (low, high), i64::from(values).max(1))
    }

    /// Narrows all bounds until nothing changes.
    pub(crate) fn settle(&mut self) -> Result<(), Exposed> {
        self.rows.sort(self.state.ranges.len());
        self.state.settle(&self.rows, Trial::No)
    }

    /// A copy of the bounds, as they are settled, in which values can be tried.
    pub(crate) fn trying(&self) -> Trying<'_> {
        let state = State {
            trail: Vec::new(),
            ..self.state.clone()
        };
        Trying {
            rows: &self.rows,
            state,
        }
    }
}

impl Trying<'_> {
    /// Whether a guarded unknown keeps its values when each is tried by itself. `truth` is one that
    /// is possible.
    pub(crate) fn keeps(&mut self, unknown: Unknown, truth: i64) -> bool {
        let needed = self.state.needed[unknown as usize];
        let (low, high) = self.state.range(unknown);
        let mut possible = 1;
        for value in (low..=high).filter(|value| *value != truth) {
            if possible >= needed {
                return true;
            }
            let tried = self.state.narrow(self.rows, unknown, (value, value), 1);
            let settled = tried.and_then(|()| self.state.settle(self.rows, Trial::Yes));
            possible += u8::from(settled.is_ok());
            self.state.go_back(0);
        }
        possible >= needed
    }
}

impl State {
    fn range(&self, unknown: Unknown) -> (i64, i64) {
        let Range { low, high } = self.ranges[unknown as usize];
        (low.into(), high.into())
    }

    fn wait(&mut self, row: u32) {
        if !self.is_waiting[row as usize] {
            self.is_waiting[row as usize] = true;
            self.waiting.push_back(row);
        }
    }

    fn go_back(&mut self, trail: usize) {
        for (unknown, range) in self.trail.drain(trail..).rev() {
            self.ranges[unknown as usize] = range;
        }
        for row in self.waiting.drain(..) {
            self.is_waiting[row as usize] = false;
        }
    }

    /// Lets an unknown be between these numbers, with so many values left.
    fn narrow(
        &mut self,
        rows: &Rows,
        unknown: Unknown,
        (low, high): (i64, i64),
        values: i64,
    ) -> Result<(), Exposed> {
        let former = self.range(unknown);
        let (low, high) = (low.max(former.0), high.min(former.1));
        if (low, high) == former {
            return Ok(());
        }
        if high - low + 1 < values {
            return Err(Exposed);
        }
        let range = &mut self.ranges[unknown as usize];
        self.trail.push((unknown, *range));
        *range = Range {
            low: narrow(low),
            high: narrow(high),
        };
        rows.uses(unknown).for_each(|row| self.wait(row));
        Ok(())
    }

    fn settle(&mut self, rows: &Rows, trial: Trial) -> Result<(), Exposed> {
        while let Some(row) = self.waiting.pop_front() {
            self.is_waiting[row as usize] = false;
            self.tighten(rows, rows.bound(row), trial)?;
        }
        Ok(())
    }

    /// Narrows the unknowns of one row.
    fn tighten(&mut self, rows: &Rows, row: Bound<'_>, trial: Trial) -> Result<(), Exposed> {
        let (mut smallest, mut largest) = (0, 0);
        for (unknown, coefficient) in row.terms {
            let (low, high) = self.reach(row.first + unknown, *coefficient);
            smallest += low;
            largest += high;
        }
        if smallest > row.most || largest < row.least {
            return Err(Exposed);
        }
        if smallest >= row.least && largest <= row.most {
            return Ok(());
        }
        for (unknown, factor) in row.terms {
            let unknown = row.first + unknown;
            let (low, high) = self.reach(unknown, *factor);
            let coefficient = i64::from(*factor);
            // What is left for this term when all others are as small or as large as they can be.
            let ceiling = row.most - (smallest - low);
            let floor = row.least - (largest - high);
            if ceiling >= high && floor <= low {
                continue;
            }
            let between = if coefficient > 0 {
                (
                    divide_up(floor, coefficient),
                    ceiling.div_euclid(coefficient),
                )
            } else {
                (
                    divide_up(-ceiling, -coefficient),
                    (-floor).div_euclid(-coefficient),
                )
            };
            let values = match trial {
                Trial::Yes => 1,
                Trial::No => i64::from(self.needed[unknown as usize]).max(1),
            };
            self.narrow(rows, unknown, between, values)?;
            let (new_low, new_high) = self.reach(unknown, *factor);
            smallest += new_low - low;
            largest += new_high - high;
        }
        Ok(())
    }

    fn reach(&self, unknown: Unknown, coefficient: i32) -> (i64, i64) {
        let (low, high) = self.range(unknown);
        let coefficient = i64::from(coefficient);
        if coefficient > 0 {
            (coefficient * low, coefficient * high)
        } else {
            (coefficient * high, coefficient * low)
        }
    }
}

/// A number of people, or a bound between others that fit.
fn narrow(number: impl TryInto<i32>) -> i32 {
    let number = number.try_into().ok();
    number.expect("fewer people answer than that")
}

/// The quotient by a positive number, rounded up.
fn divide_up(number: i64, by: i64) -> i64 {
    -(-number).div_euclid(by)
}
