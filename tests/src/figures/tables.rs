//! What a table that is shown says of the unknown counts.

use domain::questionnaire::Kind;

use crate::figures::Case;
use crate::figures::ranges::{UNBOUNDED, Unknown};
use crate::figures::released::{Figure, Table};
use crate::figures::rounding::{self, Share};
use crate::figures::system::{EVERYBODY_THERE_IS, Knowledge, System};

impl System {
    /// Adds what a table says.
    pub(super) fn add_table(&mut self, case: Case<'_>, table: &Table, knowledge: Knowledge) {
        let question = &case.layout.questionnaire.questions()[table.question];
        let population = (table.area, table.group);
        let options = self.options(table.question, population);
        let class = case.layout.class_of[table.question];
        let Some(asked) = self.asked(class, population) else {
            return;
        };
        if let Some(base) = table.base {
            let routed = question.asked_of().is_some();
            let (low, high) = case.released.rounding.asked(base, routed);
            self.ranges.narrow(asked, low, high);
        }
        let rules = knowledge == Knowledge::Rules;
        if rules {
            let threshold = case.layout.threshold(case.public, table.question);
            let threshold = i64::try_from(threshold).unwrap_or(i64::MAX);
            self.ranges.narrow(asked, threshold, EVERYBODY_THERE_IS);
        }
        let single = !matches!(question.kind(), Kind::Multiple { .. });
        let choices = question.options().iter().filter(|option| !option.ends());
        let others = if single && choices.count() == 2 { 3 } else { 2 };
        for figure in &table.figures {
            let count = self.count_of(&options, figure);
            self.add_figure(case, (table, figure), (count, asked));
            let alone = figure.options.len() == 1;
            if single && alone {
                let rest = self.ranges.unknown(0, EVERYBODY_THERE_IS);
                self.ranges.sum(asked, [count, rest]);
                self.others.insert(count, rest);
            }
            if rules && alone && !figure.is_masked() {
                self.ranges
                    .row([(asked, 1), (count, -1)], others, UNBOUNDED);
                if question.sensitive() {
                    self.not_few.push(count);
                }
            }
        }
    }

    /// The unknown that a figure is about: a count, or the sum of several.
    fn count_of(&mut self, options: &[Unknown], figure: &Figure) -> Unknown {
        if let [one] = figure.options.as_slice() {
            return options[*one];
        }
        let sum = self.ranges.unknown(0, EVERYBODY_THERE_IS);
        let parts = figure.options.iter().map(|option| options[*option]);
        self.ranges.sum(sum, parts);
        sum
    }

    fn add_figure(
        &mut self,
        case: Case<'_>,
        (table, figure): (&Table, &Figure),
        (count, asked): (Unknown, Unknown),
    ) {
        if let Some(exact) = figure.count {
            self.ranges.narrow(count, exact, exact);
        }
        let mut shares = Vec::new();
        if let Some(percent) = figure.percent {
            let base = table.base.unwrap_or(0);
            shares.push(case.released.rounding.share(base, percent));
        }
        if let Some((least, most)) = figure.band {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a percentage is at most 100"
            )]
            let hundredths = |percent: f64| (percent * 100.0).round() as i64;
            shares.push(Share {
                least: hundredths(least),
                most: hundredths(most),
                strictly: false,
            });
        }
        for share in shares {
            let margin = i64::from(share.strictly);
            let least = [(count, rounding::WHOLE), (asked, -share.least)];
            self.ranges.row(least, margin, UNBOUNDED);
            let most = [(count, rounding::WHOLE), (asked, -share.most)];
            self.ranges.row(most, -UNBOUNDED, -margin);
        }
    }
}
