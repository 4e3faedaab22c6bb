//! Tables read the other way round. A table of `programme` for each gender is also a table of gender
//! for each programme: whoever sees how many women and how many men are in a programme of seven knows
//! the genders of the seven, although nothing is shown of that programme.

use crate::figures::elimination::{Pattern, Unseen};
use crate::figures::layout::{Group, Layout};
use crate::figures::{Argument, Case, Win, explain};

/// Reads the tables of each breakdown's question by every other breakdown's groups.
#[must_use]
pub fn attack(case: Case<'_>, patterns: &[Pattern], unseen: &[Unseen]) -> Vec<Win> {
    let layout = case.layout;
    let by_question: Vec<(usize, usize)> = (layout.splits.iter().enumerate())
        .filter_map(|(split, by)| Some((split, by.question?)))
        .collect();
    let mut wins = Vec::new();
    for (rows, question) in &by_question {
        let place = patterns
            .iter()
            .position(|pattern| pattern.questions.contains(question));
        let Some(place) = place.filter(|place| patterns[*place].class == 0) else {
            continue;
        };
        for (columns, other) in by_question.iter().filter(|(columns, _)| columns != rows) {
            let reading = Reading {
                case,
                rows: *rows,
                columns: *columns,
                column_question: *other,
                unseen: &unseen[place],
            };
            wins.extend(reading.wins());
        }
    }
    wins
}

struct Reading<'a> {
    case: Case<'a>,
    /// The breakdown whose question's tables are known.
    rows: usize,
    /// The breakdown by whose groups they are known.
    columns: usize,
    column_question: usize,
    unseen: &'a Unseen,
}

impl Reading<'_> {
    fn wins(&self) -> Vec<Win> {
        let (layout, areas) = (self.case.layout, &self.case.released.areas);
        let mut wins = Vec::new();
        for area in (0..areas.len()).filter(|area| self.knows_all_columns(*area)) {
            for row in 0..layout.splits[self.rows].members.len() {
                let population = (area, Layout::member(self.rows, row));
                let size = self.case.truth.size(layout, areas, 0, population);
                let threshold = layout.threshold(self.case.public, self.column_question);
                if (1..threshold).contains(&size) {
                    let questions = layout.questionnaire.questions();
                    let whose = explain::population(self.case, population);
                    wins.push(Win {
                        by: Argument::Transposed,
                        question: questions[self.column_question].key().to_string(),
                        whose: format!("{size} people: {whose}"),
                        from: vec![format!(
                            "the tables of {} for every group of {}",
                            layout.splits[self.rows].key, layout.splits[self.columns].key
                        )],
                    });
                }
            }
        }
        wins
    }

    /// Whether the tables of all members of the columns can be derived, those that are empty aside.
    fn knows_all_columns(&self, area: usize) -> bool {
        let (layout, areas) = (self.case.layout, &self.case.released.areas);
        (0..layout.splits[self.columns].members.len()).all(|member| {
            let group: Group = Layout::member(self.columns, member);
            self.unseen.change(layout, areas, (area, group)) == 0
        })
    }
}
