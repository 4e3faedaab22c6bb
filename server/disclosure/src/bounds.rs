//! Rule B4 for masked counts: what the equations between tables leave of the range in which a count
//! that rules B7 or B8 mask can lie.
//!
//! Every count is an unknown with bounds; every equation (groups add up to all, municipalities to
//! their county, the columns of a table to those asked, those asked a routed question to those who
//! chose what leads there) narrows them until nothing changes any more. Not here: which tables and
//! equations there are (`system`).

/// An unknown count.
pub(crate) type Unknown = u32;

/// Bounds of unknowns, and the sums that bind them.
#[derive(Debug, Default)]
pub(crate) struct Bounds {
    low: Vec<i64>,
    high: Vec<i64>,
    /// How many values have to stay possible; 1 if it is not masked.
    needed: Vec<i64>,
    /// Of each sum the unknowns that it adds (true) or subtracts; the whole is zero.
    sums: Vec<Vec<(Unknown, bool)>>,
    /// For each unknown the sums in which it is.
    of: Vec<Vec<u32>>,
    /// What was narrowed: the unknown and its former bounds.
    trail: Vec<(Unknown, i64, i64)>,
    /// The sums that were added since all was settled.
    new: Vec<u32>,
}

/// A state to go back to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    unknowns: usize,
    sums: usize,
    trail: usize,
}

impl Bounds {
    /// A new unknown.
    pub(crate) fn unknown(&mut self, low: u32, high: u32, needed: u32) -> Unknown {
        let unknown = u32::try_from(self.low.len()).expect("there are fewer counts than that");
        self.low.push(i64::from(low));
        self.high.push(i64::from(high));
        self.needed.push(i64::from(needed));
        self.of.push(Vec::new());
        unknown
    }

    /// That one unknown is the sum of others.
    pub(crate) fn add_up(&mut self, whole: Unknown, parts: impl IntoIterator<Item = Unknown>) {
        let index = u32::try_from(self.sums.len()).expect("there are fewer sums than that");
        let mut terms = vec![(whole, false)];
        terms.extend(parts.into_iter().map(|part| (part, true)));
        for (unknown, _) in &terms {
            self.of[*unknown as usize].push(index);
        }
        self.sums.push(terms);
        self.new.push(index);
    }

    /// The state as it is now.
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            unknowns: self.low.len(),
            sums: self.sums.len(),
            trail: self.trail.len(),
        }
    }

    /// Forgets all unknowns and sums that came after, and what they narrowed.
    pub(crate) fn go_back(&mut self, mark: Mark) {
        for (unknown, low, high) in self.trail.drain(mark.trail..).rev() {
            self.low[unknown as usize] = low;
            self.high[unknown as usize] = high;
        }
        for sum in self.sums.drain(mark.sums..) {
            for (unknown, _) in sum {
                let of = &mut self.of[unknown as usize];
                while of.last().is_some_and(|sum| *sum as usize >= mark.sums) {
                    of.pop();
                }
            }
        }
        self.low.truncate(mark.unknowns);
        self.high.truncate(mark.unknowns);
        self.needed.truncate(mark.unknowns);
        self.of.truncate(mark.unknowns);
        self.new.clear();
    }

    /// Narrows all bounds until nothing changes; whether every masked count keeps values enough.
    pub(crate) fn settle(&mut self) -> bool {
        let mut waiting = std::mem::take(&mut self.new);
        let mut is_waiting = vec![false; self.sums.len()];
        for sum in &waiting {
            is_waiting[*sum as usize] = true;
        }
        let mut safe = true;
        while let Some(sum) = waiting.pop() {
            is_waiting[sum as usize] = false;
            for unknown in self.narrow(sum as usize) {
                let place = unknown as usize;
                safe &= self.high[place] - self.low[place] + 1 >= self.needed[place];
                for other in &self.of[place] {
                    if *other != sum && !is_waiting[*other as usize] {
                        is_waiting[*other as usize] = true;
                        waiting.push(*other);
                    }
                }
            }
            if !safe {
                return false;
            }
        }
        true
    }

    /// Narrows the unknowns of one sum; returns those that became narrower.
    fn narrow(&mut self, sum: usize) -> Vec<Unknown> {
        let bounds = |bounds: &Self, (unknown, adds): (Unknown, bool)| {
            let (low, high) = (bounds.low[unknown as usize], bounds.high[unknown as usize]);
            if adds { (low, high) } else { (-high, -low) }
        };
        let terms = &self.sums[sum];
        let (mut least, mut most) = (0, 0);
        for term in terms {
            let (low, high) = bounds(self, *term);
            least += low;
            most += high;
        }
        let mut narrowed = Vec::new();
        for term in terms {
            let (low, high) = bounds(self, *term);
            // The whole is zero: this term is what the others leave.
            let (new_low, new_high) = ((high - most).max(low), (low - least).min(high));
            if (new_low, new_high) != (low, high) && new_low <= new_high {
                let (unknown, adds) = *term;
                narrowed.push(unknown);
                let place = unknown as usize;
                self.trail
                    .push((unknown, self.low[place], self.high[place]));
                (self.low[place], self.high[place]) = if adds {
                    (new_low, new_high)
                } else {
                    (-new_high, -new_low)
                };
                least += new_low - low;
                most += new_high - high;
            }
        }
        narrowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_narrow_until_nothing_changes() {
        let mut bounds = Bounds::default();
        let masked = bounds.unknown(0, 2, 2);
        let (all, other) = (bounds.unknown(10, 12, 1), bounds.unknown(9, 9, 1));
        bounds.add_up(all, [masked, other]);
        assert!(bounds.settle());
        let mark = bounds.mark();
        let whole = bounds.unknown(30, 30, 1);
        let rest = bounds.unknown(19, 19, 1);
        bounds.add_up(whole, [all, rest]);
        assert!(!bounds.settle(), "11 less 9 are 2");
        bounds.go_back(mark);
        let rest = bounds.unknown(19, 20, 1);
        let whole = bounds.unknown(30, 30, 1);
        bounds.add_up(whole, [all, rest]);
        assert!(bounds.settle());
    }
}
