//! Whole numbers in ranges, bound by linear rows: bounds are propagated to a fixpoint, single values
//! are tried, and small questions are decided by search.

use std::collections::VecDeque;

/// An unknown, by its place.
pub type Unknown = u32;

/// Nothing can satisfy all rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction;

/// The value of an unknown is possible, impossible, or undecided within the effort allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Some assignment has it.
    Possible,
    /// No assignment has it.
    Impossible,
    /// The search was cut short.
    Undecided,
}

#[derive(Clone, Debug)]
struct Row {
    from: u32,
    to: u32,
    least: i64,
    most: i64,
}

/// Unknowns with their ranges, and rows `least <= sum of coefficient * unknown <= most`.
#[derive(Clone, Debug, Default)]
pub struct Ranges {
    low: Vec<i64>,
    high: Vec<i64>,
    rows: Vec<Row>,
    terms: Vec<(Unknown, i64)>,
    /// The rows that each unknown is in, one unknown after the other, and where each begins; made
    /// anew when rows were added.
    uses: Vec<u32>,
    uses_from: Vec<u32>,
    waiting: VecDeque<u32>,
    is_waiting: Vec<bool>,
    /// What was narrowed, so that a trial can be taken back.
    trail: Vec<(Unknown, i64, i64)>,
}

/// No end on a row's other side.
pub const UNBOUNDED: i64 = i64::MAX / 4;

impl Ranges {
    /// A new unknown.
    ///
    /// # Panics
    /// If there are more than four thousand million of them.
    pub fn unknown(&mut self, low: i64, high: i64) -> Unknown {
        self.low.push(low);
        self.high.push(high);
        Unknown::try_from(self.low.len() - 1).expect("there are not that many unknowns")
    }

    /// A new row.
    ///
    /// # Panics
    /// If there are more than four thousand million of them, or of their terms.
    pub fn row(&mut self, terms: impl IntoIterator<Item = (Unknown, i64)>, least: i64, most: i64) {
        let place = u32::try_from(self.rows.len()).expect("there are not that many rows");
        let from = self.terms.len();
        self.terms.extend(terms);
        self.uses_from.clear();
        let position = |at: usize| u32::try_from(at).expect("there are not that many terms");
        self.rows.push(Row {
            from: position(from),
            to: position(self.terms.len()),
            least,
            most,
        });
        self.is_waiting.push(true);
        self.waiting.push_back(place);
    }

    /// One unknown is the sum of others.
    pub fn sum(&mut self, whole: Unknown, parts: impl IntoIterator<Item = Unknown>) {
        let parts = parts.into_iter().map(|part| (part, 1));
        self.row(parts.chain([(whole, -1)]), 0, 0);
    }

    /// Narrows a range from outside.
    pub fn narrow(&mut self, unknown: Unknown, low: i64, high: i64) {
        let place = unknown as usize;
        self.low[place] = self.low[place].max(low);
        self.high[place] = self.high[place].min(high);
        if !self.uses_from.is_empty() {
            self.wake(unknown);
        }
    }

    /// The range as it is known.
    #[must_use]
    pub fn range(&self, unknown: Unknown) -> (i64, i64) {
        (self.low[unknown as usize], self.high[unknown as usize])
    }

    /// Narrows all ranges by all rows until nothing moves.
    pub fn propagate(&mut self) -> Result<(), Contradiction> {
        let ranges = self.low.iter().zip(&self.high);
        if ranges.into_iter().any(|(low, high)| low > high) {
            return Err(Contradiction);
        }
        self.sort_uses();
        let result = self.settle();
        self.trail.clear();
        result
    }

    /// Whether an unknown can have a value, as far as propagation tells.
    pub fn is_conceivable(&mut self, unknown: Unknown, value: i64) -> bool {
        let mark = self.trail.len();
        let possible = self.assume(unknown, value).is_ok();
        self.take_back(mark);
        possible
    }

    /// Whether an unknown can have a value, by search over at most `effort` assumptions.
    pub fn decide(&mut self, unknown: Unknown, value: i64, mut effort: usize) -> Verdict {
        let mark = self.trail.len();
        let verdict = match self.assume(unknown, value) {
            Ok(()) => self.search(mark, &mut effort),
            Err(Contradiction) => Verdict::Impossible,
        };
        self.take_back(mark);
        verdict
    }

    /// Tries to complete what is assumed: first what was narrowed since `mark`, then anything.
    fn search(&mut self, mark: usize, effort: &mut usize) -> Verdict {
        let touched = self.trail[mark..].iter().map(|(unknown, _, _)| *unknown);
        let open = |unknown: &Unknown| self.low[*unknown as usize] < self.high[*unknown as usize];
        let width = |unknown: &Unknown| self.high[*unknown as usize] - self.low[*unknown as usize];
        let everything = 0..Unknown::try_from(self.low.len()).unwrap_or(Unknown::MAX);
        let next = touched.filter(open).min_by_key(width);
        let Some(next) = next.or_else(|| everything.into_iter().find(open)) else {
            return Verdict::Possible;
        };
        let (low, high) = self.range(next);
        let mut undecided = false;
        // From the middle outwards: ends are where things get stuck.
        let middle = i64::midpoint(low, high);
        let mut values: Vec<i64> = (low..=high).collect();
        values.sort_by_key(|value| (value - middle).abs());
        for value in values {
            let Some(left) = effort.checked_sub(1) else {
                return Verdict::Undecided;
            };
            *effort = left;
            let before = self.trail.len();
            if self.assume(next, value).is_ok() {
                match self.search(mark, effort) {
                    Verdict::Possible => {
                        self.take_back(before);
                        return Verdict::Possible;
                    }
                    Verdict::Impossible => {}
                    Verdict::Undecided => undecided = true,
                }
            }
            self.take_back(before);
        }
        if undecided {
            Verdict::Undecided
        } else {
            Verdict::Impossible
        }
    }

    fn assume(&mut self, unknown: Unknown, value: i64) -> Result<(), Contradiction> {
        self.set(unknown, value, value)?;
        self.settle()
    }

    fn take_back(&mut self, mark: usize) {
        for (unknown, low, high) in self.trail.drain(mark..).rev() {
            self.low[unknown as usize] = low;
            self.high[unknown as usize] = high;
        }
        for row in self.waiting.drain(..) {
            self.is_waiting[row as usize] = false;
        }
    }

    fn settle(&mut self) -> Result<(), Contradiction> {
        // Bounds may creep by one at a time; whoever stops early knows less, and nothing wrong.
        let mut patience = 10_000 + 30 * self.rows.len();
        while let Some(row) = self.waiting.pop_front() {
            self.is_waiting[row as usize] = false;
            if patience > 0 {
                patience -= 1;
                self.tighten(row as usize)?;
            }
        }
        Ok(())
    }

    /// Narrows the unknowns of one row by it.
    fn tighten(&mut self, row: usize) -> Result<(), Contradiction> {
        let Row {
            from,
            to,
            least,
            most,
        } = self.rows[row];
        let (mut smallest, mut largest) = (0, 0);
        for place in from..to {
            let (unknown, coefficient) = self.terms[place as usize];
            let (low, high) = self.reach(unknown, coefficient);
            smallest += low;
            largest += high;
        }
        if smallest > most || largest < least {
            return Err(Contradiction);
        }
        if smallest >= least && largest <= most {
            return Ok(());
        }
        for place in from..to {
            let (unknown, coefficient) = self.terms[place as usize];
            let (low, high) = self.reach(unknown, coefficient);
            // What this term can be at most and at least, given the reach of all others.
            let most_here = most - (smallest - low);
            let least_here = least - (largest - high);
            if most_here >= high && least_here <= low {
                continue;
            }
            let (floor, ceiling) = if coefficient > 0 {
                (
                    divide_up(least_here, coefficient),
                    most_here.div_euclid(coefficient),
                )
            } else {
                (
                    divide_up(-most_here, -coefficient),
                    (-least_here).div_euclid(-coefficient),
                )
            };
            self.set(unknown, floor, ceiling)?;
            let (new_low, new_high) = self.reach(unknown, coefficient);
            smallest += new_low - low;
            largest += new_high - high;
        }
        Ok(())
    }

    fn reach(&self, unknown: Unknown, coefficient: i64) -> (i64, i64) {
        let (low, high) = self.range(unknown);
        if coefficient > 0 {
            (coefficient * low, coefficient * high)
        } else {
            (coefficient * high, coefficient * low)
        }
    }

    fn set(&mut self, unknown: Unknown, low: i64, high: i64) -> Result<(), Contradiction> {
        let place = unknown as usize;
        let (old_low, old_high) = (self.low[place], self.high[place]);
        let (low, high) = (low.max(old_low), high.min(old_high));
        if low > high {
            return Err(Contradiction);
        }
        if (low, high) == (old_low, old_high) {
            return Ok(());
        }
        self.trail.push((unknown, old_low, old_high));
        self.low[place] = low;
        self.high[place] = high;
        self.wake(unknown);
        Ok(())
    }

    /// Lets the rows of an unknown be looked at again.
    fn wake(&mut self, unknown: Unknown) {
        let place = unknown as usize;
        let (from, to) = (self.uses_from[place], self.uses_from[place + 1]);
        for row in &self.uses[from as usize..to as usize] {
            if !self.is_waiting[*row as usize] {
                self.is_waiting[*row as usize] = true;
                self.waiting.push_back(*row);
            }
        }
    }

    /// Sorts all terms by their unknowns, so that the rows of each are found at once.
    fn sort_uses(&mut self) {
        if !self.uses_from.is_empty() {
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

/// The quotient by a positive number, rounded up.
fn divide_up(number: i64, by: i64) -> i64 {
    -(-number).div_euclid(by)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_bound_their_parts_and_parts_their_sum() {
        let mut ranges = Ranges::default();
        let parts = [
            ranges.unknown(0, 9),
            ranges.unknown(2, 9),
            ranges.unknown(0, 1),
        ];
        let whole = ranges.unknown(0, 4);
        ranges.sum(whole, parts);
        ranges.propagate().unwrap();
        assert_eq!(
            parts.map(|part| ranges.range(part)),
            [(0, 2), (2, 4), (0, 1)]
        );
        assert_eq!(ranges.range(whole), (2, 4));
    }

    #[test]
    fn what_cannot_be_is_a_contradiction() {
        let mut ranges = Ranges::default();
        let (one, other) = (ranges.unknown(0, 3), ranges.unknown(5, 9));
        ranges.row([(one, 1), (other, -1)], 0, 0);
        assert_eq!(ranges.propagate(), Err(Contradiction));
    }

    #[test]
    fn trials_leave_nothing_behind() {
        let mut ranges = Ranges::default();
        let (one, other) = (ranges.unknown(0, 3), ranges.unknown(0, 9));
        ranges.row([(one, 2), (other, -1)], 0, 0);
        ranges.propagate().unwrap();
        assert_eq!(ranges.range(other), (0, 6));
        assert!(ranges.is_conceivable(other, 4));
        assert!(!ranges.is_conceivable(other, 3));
        assert_eq!(ranges.decide(other, 6, 10), Verdict::Possible);
        assert_eq!((ranges.range(one), ranges.range(other)), ((0, 3), (0, 6)));
    }

    #[test]
    fn search_sees_what_propagation_does_not() {
        // x + y, y + z and x + z are all one: with whole numbers that cannot be.
        let mut ranges = Ranges::default();
        let [x, y, z] = [0; 3].map(|low| ranges.unknown(low, 1));
        let free = ranges.unknown(0, 1);
        for (one, other) in [(x, y), (y, z)] {
            ranges.row([(one, 1), (other, 1)], 1, 1);
        }
        ranges.row([(x, 1), (z, 1), (free, 1)], 1, 1);
        ranges.propagate().unwrap();
        assert_eq!(ranges.range(free), (0, 1));
        assert_eq!(ranges.decide(free, 0, 100), Verdict::Impossible);
        assert_eq!(ranges.decide(free, 1, 100), Verdict::Possible);
        assert_eq!(ranges.decide(free, 0, 0), Verdict::Undecided);
    }
}
