//! Percentages that are made to add up to 100: each share is cut down to a step, and the steps that
//! are then missing go to those from whom most was cut off. Whoever knows this can tell more from a
//! table than from its numbers one by one.

use domain::questionnaire::Kind;

use crate::figures::Case;
use crate::figures::released::Table;

/// With more people than this who answered otherwise, a table is not looked at.
const MOST_OTHERS: i64 = 8;

/// A table of which every option has a percentage.
#[derive(Clone, Debug)]
pub struct Apportioned {
    /// How many steps make 100.
    steps: i64,
    /// The fewest and the most that can have been asked.
    asked: (i64, i64),
    /// The steps that each option has, the largest first.
    published: Vec<i64>,
}

impl Apportioned {
    /// Reads a table, if it is one whose percentages add up.
    #[must_use]
    pub fn read(case: Case<'_>, table: &Table) -> Option<Self> {
        let question = &case.layout.questionnaire.questions()[table.question];
        let base = table.base?;
        let step = case.released.rounding.step(base)?;
        if matches!(question.kind(), Kind::Multiple { .. }) {
            return None;
        }
        let mut published = Vec::new();
        for figure in &table.figures {
            let percent = figure.percent.filter(|_| figure.options.len() == 1)?;
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a percentage is at most 100"
            )]
            published.push(percent.round() as i64 / step);
        }
        published.sort_unstable_by_key(|steps| std::cmp::Reverse(*steps));
        let steps = 100 / step;
        (published.iter().sum::<i64>() == steps).then(|| Self {
            steps,
            asked: case
                .released
                .rounding
                .asked(base, question.asked_of().is_some()),
            published,
        })
    }

    /// How many can have answered otherwise than most, of at least so many who were asked.
    #[must_use]
    pub fn others(&self, at_least: i64, at_most_others: i64) -> Option<Vec<i64>> {
        if at_most_others > MOST_OTHERS {
            return None;
        }
        let possible = |others: &i64| {
            (self.asked.0.max(at_least)..=self.asked.1).any(|asked| {
                let mut counts = vec![0; self.published.len()];
                counts[0] = asked - others;
                self.can_be(&mut counts, 1, *others, asked)
            })
        };
        Some((0..=at_most_others).filter(possible).collect())
    }

    /// Spreads what is left over the options from a place on.
    fn can_be(&self, counts: &mut Vec<i64>, place: usize, left: i64, asked: i64) -> bool {
        if place == counts.len() {
            return left == 0 && is_published_as(counts, asked, self.steps, &self.published);
        }
        (0..=left).any(|count| {
            counts[place] = count;
            self.can_be(counts, place + 1, left - count, asked)
        })
    }
}

/// Whether these counts may be published so; which of several that were cut off alike gets a step is
/// left open.
#[must_use]
pub fn is_published_as(counts: &[i64], asked: i64, steps: i64, published: &[i64]) -> bool {
    let (mut least_raised, mut most_cut) = (asked, 0);
    for (count, published) in counts.iter().zip(published) {
        let (whole, rest) = ((count * steps) / asked, (count * steps) % asked);
        if *published == whole + 1 {
            least_raised = least_raised.min(rest);
        } else if *published == whole {
            most_cut = most_cut.max(rest);
        } else {
            return false;
        }
    }
    least_raised >= most_cut && least_raised > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_to_those_from_whom_most_was_cut() {
        // 149 and 1 of 150: 99.3 and 0.7 percent.
        assert!(is_published_as(&[149, 1], 150, 100, &[99, 1]));
        assert!(!is_published_as(&[149, 1], 150, 100, &[100, 0]));
        // 39 and 1 of 40 are cut alike.
        assert!(is_published_as(&[39, 1], 40, 20, &[19, 1]));
        assert!(is_published_as(&[39, 1], 40, 20, &[20, 0]));
        assert!(is_published_as(&[10, 10], 20, 10, &[5, 5]));
    }

    #[test]
    fn a_hundred_percent_of_many_are_all() {
        let table = Apportioned {
            steps: 100,
            asked: (148, 152),
            published: vec![100, 0, 0],
        };
        assert_eq!(table.others(10, 5), Some(vec![0]));
        let small = Apportioned {
            steps: 20,
            asked: (38, 42),
            published: vec![20, 0],
        };
        assert_eq!(small.others(10, 5), Some(vec![0, 1]));
    }
}
