//! Rule B4 for masked counts: whole numbers between bounds, and rows that bind them.
//!
//! Each row narrows the bounds of its unknowns until nothing changes any more. What can be narrowed
//! can be taken back, so that it can be tried what one more table would give away, and whether an
//! unknown could have a certain value. Not here: which counts and rows there are (`system`).

use std::collections::VecDeque;

/// An unknown count.
pub(crate) type Unknown = u32;

/// No end on this side of a row.
pub(crate) const UNBOUNDED: i64 = 1 << 50;

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

/// Bounds of unknowns, and the rows that bind them.
#[derive(Debug, Default)]
pub(crate) struct Bounds {
    low: Vec<i64>,
    high: Vec<i64>,
    /// How many values an unknown must keep; nothing, if it is not guarded.
    needed: Vec<u8>,
    rows: Vec<Row>,
    /// The unknowns of all rows with their coefficients, one row after the other.
    terms: Vec<(Unknown, i32)>,
    /// The rows in which each unknown is, one unknown after the other, and where each begins.
    uses: Vec<u32>,
    uses_from: Vec<u32>,
    /// The rows that may narrow something.
    waiting: VecDeque<u32>,
    is_waiting: Vec<bool>,
    /// What was narrowed: the unknown and its former bounds.
    trail: Vec<(Unknown, i64, i64)>,
    /// The rows that were bound.
    bound: Vec<u32>,
    /// The unknowns that were guarded.
    guarded: Vec<Unknown>,
}

/// A row of coefficients and unknowns: its sum lies between two numbers.
#[derive(Debug, Clone, Copy)]
struct Row {
    from: u32,
    to: u32,
    least: i64,
    most: i64,
}

impl Bounds {
    /// A new unknown.
    pub(crate) fn unknown(&mut self, low: u32, high: u32) -> Unknown {
        self.between(low.into(), high.into())
    }

    /// A new unknown that can be anything.
    pub(crate) fn free(&mut self) -> Unknown {
        self.between(-UNBOUNDED, UNBOUNDED)
    }

    fn between(&mut self, low: i64, high: i64) -> Unknown {
        let unknown = narrow(self.low.len());
        self.low.push(low);
        self.high.push(high);
        self.needed.push(0);
        unknown
    }

    /// That a sum of unknowns with coefficients lies between two numbers. Gives the row's place.
    pub(crate) fn row(
        &mut self,
        terms: impl IntoIterator<Item = (Unknown, i32)>,
        least: i64,
        most: i64,
    ) -> u32 {
        let from = narrow(self.terms.len());
        self.terms.extend(terms);
        self.uses_from.clear();
        let place = narrow(self.rows.len());
        self.waiting.push_back(place);
        self.is_waiting.push(true);
        self.rows.push(Row {
            from,
            to: narrow(self.terms.len()),
            least,
            most,
        });
        place
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
    pub(crate) fn range(&self, unknown: Unknown) -> (i64, i64) {
        (self.low[unknown as usize], self.high[unknown as usize])
    }

    /// The state as it is now.
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            trail: self.trail.len(),
            bound: self.bound.len(),
            guarded: self.guarded.len(),
        }
    }

    /// Takes back whatever was narrowed, bound or guarded since.
    pub(crate) fn go_back(&mut self, mark: Mark) {
        for (unknown, low, high) in self.trail.drain(mark.trail..).rev() {
            self.low[unknown as usize] = low;
            self.high[unknown as usize] = high;
        }
        for row in self.bound.drain(mark.bound..) {
            let row = &mut self.rows[row as usize];
            (row.least, row.most) = (-UNBOUNDED, UNBOUNDED);
        }
        for unknown in self.guarded.drain(mark.guarded..) {
            self.needed[unknown as usize] = 0;
        }
        for row in self.waiting.drain(..) {
            self.is_waiting[row as usize] = false;
        }
    }

    /// Lets the sum of an unbound row be at least this.
    pub(crate) fn bind(&mut self, row: u32, least: i64) {
        self.rows[row as usize].least = least;
        self.bound.push(row);
        if !self.is_waiting[row as usize] {
            self.is_waiting[row as usize] = true;
            self.waiting.push_back(row);
        }
    }

    /// Lets it be an error from now on if an unknown can have fewer values than this. An unknown is
    /// guarded once.
    pub(crate) fn guard(&mut self, unknown: Unknown, values: u8) -> Result<(), Exposed> {
        self.needed[unknown as usize] = values;
        self.guarded.push(unknown);
        let (low, high) = self.range(unknown);
        if high - low + 1 < i64::from(values) {
            return Err(Exposed);
        }
        Ok(())
    }

    /// Lets an unknown be between these numbers, if that is narrower.
    pub(crate) fn narrow(&mut self, unknown: Unknown, low: i64, high: i64) -> Result<(), Exposed> {
        self.sort_uses();
        let place = unknown as usize;
        self.narrow_to(unknown, low, high, i64::from(self.needed[place]).max(1))
    }

    /// The same with so many values left.
    fn narrow_to(
        &mut self,
        unknown: Unknown,
        low: i64,
        high: i64,
        values: i64,
    ) -> Result<(), Exposed> {
        let place = unknown as usize;
        let former = (self.low[place], self.high[place]);
        let (low, high) = (low.max(former.0), high.min(former.1));
        if (low, high) == former {
            return Ok(());
        }
        if high - low + 1 < values {
            return Err(Exposed);
        }
        self.trail.push((unknown, former.0, former.1));
        (self.low[place], self.high[place]) = (low, high);
        self.wake(place);
        Ok(())
    }

    /// Narrows all bounds until nothing changes.
    pub(crate) fn settle(&mut self) -> Result<(), Exposed> {
        self.settle_under(Trial::No)
    }

    fn settle_under(&mut self, trial: Trial) -> Result<(), Exposed> {
        self.sort_uses();
        while let Some(row) = self.waiting.pop_front() {
            self.is_waiting[row as usize] = false;
            self.tighten(row as usize, trial)?;
        }
        Ok(())
    }

    /// Whether a guarded unknown keeps its values when each is tried by itself. `truth` is one that
    /// is possible.
    pub(crate) fn keeps(&mut self, unknown: Unknown, truth: i64) -> bool {
        let needed = self.needed[unknown as usize];
        let (low, high) = self.range(unknown);
        let mut possible = 1;
        for value in (low..=high).filter(|value| *value != truth) {
            if possible >= needed {
                return true;
            }
            let mark = self.mark();
            let tried = self.narrow_to(unknown, value, value, 1);
            let settled = tried.and_then(|()| self.settle_under(Trial::Yes));
            possible += u8::from(settled.is_ok());
            self.go_back(mark);
        }
        possible >= needed
    }

    /// Narrows the unknowns of one row.
    fn tighten(&mut self, row: usize, trial: Trial) -> Result<(), Exposed> {
        let Row {
            from,
            to,
            least,
            most,
        } = self.rows[row];
        let (mut smallest, mut largest) = (0, 0);
        for (unknown, coefficient) in &self.terms[from as usize..to as usize] {
            let (low, high) = self.reach(*unknown, *coefficient);
            smallest += low;
            largest += high;
        }
        if smallest > most || largest < least {
            return Err(Exposed);
        }
        if smallest >= least && largest <= most {
            return Ok(());
        }
        for place in from as usize..to as usize {
            let (unknown, coefficient) = self.terms[place];
            let (low, high) = self.reach(unknown, coefficient);
            let coefficient = i64::from(coefficient);
            // What is left for this term when all others are as small or as large as they can be.
            let ceiling = most - (smallest - low);
            let floor = least - (largest - high);
            if ceiling >= high && floor <= low {
                continue;
            }
            let (new_low, new_high) = if coefficient > 0 {
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
            self.narrow_to(unknown, new_low, new_high, values)?;
            let (new_low, new_high) = self.reach(unknown, self.terms[place].1);
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

    fn wake(&mut self, place: usize) {
        for row in &self.uses[self.uses_from[place] as usize..self.uses_from[place + 1] as usize] {
            if !self.is_waiting[*row as usize] {
                self.is_waiting[*row as usize] = true;
                self.waiting.push_back(*row);
            }
        }
    }

    /// Sorts all terms by their unknowns, if rows or unknowns were added.
    fn sort_uses(&mut self) {
        if self.uses_from.len() == self.low.len() + 1 {
            return;
        }
        let mut from = vec![0_u32; self.low.len() + 1];
        for (unknown, _) in &self.terms {
            from[*unknown as usize + 1] += 1;
        }
        for place in 1..from.len() {
            from[place] += from[place - 1];
        }
        let mut next = from.clone();
        self.uses = vec![0; self.terms.len()];
        for (place, row) in (0_u32..).zip(&self.rows) {
            for (unknown, _) in &self.terms[row.from as usize..row.to as usize] {
                let at = &mut next[*unknown as usize];
                self.uses[*at as usize] = place;
                *at += 1;
            }
        }
        self.uses_from = from;
    }
}

fn narrow(place: usize) -> u32 {
    u32::try_from(place).expect("there are fewer counts than that")
}

/// The quotient by a positive number, rounded up.
fn divide_up(number: i64, by: i64) -> i64 {
    -(-number).div_euclid(by)
}
