//! Readers who know the method: every municipality that could have led to the same report.
//!
//! For small numbers all counts there can be are released, and put together by what is shown. What
//! all in such a class have in common is what a reader can know, whatever way he reasons, bands,
//! bases and what is withheld included. Nothing of how the crate judges that is used here.

use std::collections::{BTreeSet, HashMap};

use domain::Questionnaire;

use super::fixture::*;
use crate::draw::{draw, protected};
use crate::population::Plan;
use crate::{Rule, Rules};

/// What there can be: how many answered, and all columns of all questions one after the other.
struct Case {
    number: u32,
    columns: Vec<u32>,
}

/// All cases by what is shown of them, and by how many answered for a reader who knows that.
#[derive(Default)]
struct Classes {
    by_table: HashMap<Vec<String>, Vec<Case>>,
}

impl Classes {
    /// Adds a case; `counts` are those of the questions, each with the number of those asked.
    fn add(&mut self, q: &Questionnaire, rules: Rules, counts: Vec<(u32, Vec<u32>)>) {
        let number = counts[0].0;
        let columns = counts
            .iter()
            .flat_map(|(_, columns)| columns.iter().copied())
            .collect();
        let plan = Plan::of(q);
        let drawn = draw(&plan, &tally(number, counts), 10, rules, &|_| true);
        let tables = plan.questions().iter().zip(&drawn);
        let lines = tables
            .map(|(planned, drawn)| words(&protected(planned, drawn.shown())))
            .collect();
        let case = Case { number, columns };
        self.by_table.entry(lines).or_default().push(case);
    }

    /// The least number of values that a masked count has, over all classes; and the same for a
    /// reader who knows how many answered.
    fn fewest_values(&self, masked: impl Fn(&[String]) -> Vec<usize>) -> (usize, usize) {
        let mut fewest = (usize::MAX, usize::MAX);
        for (lines, cases) in &self.by_table {
            for column in masked(lines) {
                fewest.0 = fewest.0.min(values(cases, column, None));
                let numbers: BTreeSet<u32> = cases.iter().map(|case| case.number).collect();
                for number in numbers {
                    fewest.1 = fewest.1.min(values(cases, column, Some(number)));
                }
            }
        }
        fewest
    }

    /// How many numbers of respondents can be behind each table that has no masked count.
    fn numbers(&self, base: &str) -> BTreeSet<usize> {
        let plain = |line: &String| line.starts_with(base) && !line.contains(['+', '=']);
        let tables = self
            .by_table
            .iter()
            .filter(|(lines, _)| lines.iter().all(plain));
        let numbers =
            |cases: &[Case]| -> BTreeSet<u32> { cases.iter().map(|case| case.number).collect() };
        tables.map(|(_, cases)| numbers(cases).len()).collect()
    }
}

fn values(cases: &[Case], column: usize, number: Option<u32>) -> usize {
    let known = cases
        .iter()
        .filter(|case| number.is_none_or(|number| case.number == number));
    known
        .map(|case| case.columns[column])
        .collect::<BTreeSet<_>>()
        .len()
}

/// All tables of one question with one answer and so many columns.
fn one_answer(sensitive: bool, columns: usize, numbers: std::ops::RangeInclusive<u32>) -> Classes {
    let asked = Asked::one("q", columns - 1);
    let asked = if sensitive { asked.sensitive() } else { asked };
    let q = questionnaire(&[asked], false);
    let mut classes = Classes::default();
    for number in numbers {
        for counts in compositions(number, columns) {
            classes.add(&q, Rules::all(), vec![(number, counts)]);
        }
    }
    classes
}

/// The columns of a table with one answer that are masked: those in a figure with others, and the
/// one that nearly all are in.
fn masked(lines: &[String], columns: usize) -> Vec<usize> {
    let options = ["a", "b", "c", "d"];
    let figures = lines[0].split([' ', ',', ':']);
    let masks = lines[0].contains(">=");
    let named: Vec<&str> = figures
        .filter(|item| item.contains('+') || masks)
        .flat_map(|item| item.split('+'))
        .collect();
    (0..columns)
        .filter(|column| {
            let name = if column + 1 == columns {
                "unanswered"
            } else {
                options[*column]
            };
            named.contains(&name)
        })
        .collect()
}

#[test]
fn no_count_near_unanimity_is_pinned() {
    for (columns, most, needed) in [(3, 40, 3), (4, 27, 2), (5, 17, 2)] {
        let classes = one_answer(false, columns, 10..=most);
        let fewest = classes.fewest_values(|lines| masked(lines, columns));
        assert_eq!(fewest, (needed, needed), "{columns} columns");
    }
}

#[test]
fn no_table_narrows_its_base() {
    for (columns, most) in [(3, 57), (4, 27), (5, 17)] {
        let classes = one_answer(false, columns, 10..=most);
        assert_eq!(classes.numbers("about 10:"), BTreeSet::from([3]));
        assert_eq!(classes.numbers("about 15:"), BTreeSet::from([5]));
        let greatest = format!("about {}:", most - 2);
        assert_eq!(
            classes.numbers(&greatest),
            BTreeSet::from([5]),
            "{columns} {greatest}"
        );
    }
}

#[test]
fn a_sensitive_count_that_is_masked_has_three_values() {
    for (columns, most) in [(3, 52), (4, 37)] {
        let classes = one_answer(true, columns, 30..=most);
        let (unknown, known) = classes.fewest_values(|lines| masked(lines, columns));
        assert!(
            unknown >= 3 && known >= 3,
            "{columns} columns: {unknown}, {known}"
        );
        let together = |lines: &Vec<String>| lines[0].contains('+') && !lines[0].contains('=');
        assert!(classes.by_table.keys().any(together));
    }
}

/// All tables of a question with several answers, each person's answer being one of `patterns`:
/// the columns that it counts in.
fn several_answers(
    q: &Questionnaire,
    columns: usize,
    patterns: &[&[usize]],
    numbers: std::ops::RangeInclusive<u32>,
) -> Classes {
    let mut classes = Classes::default();
    for number in numbers {
        let mut possible: BTreeSet<Vec<u32>> = BTreeSet::new();
        for people in compositions(number, patterns.len()) {
            let mut counts = vec![0; columns];
            for (pattern, people) in patterns.iter().zip(people) {
                pattern.iter().for_each(|column| counts[*column] += people);
            }
            possible.insert(counts);
        }
        for counts in possible {
            classes.add(q, Rules::all(), vec![(number, counts)]);
        }
    }
    classes
}

/// The columns of a table with several answers that are masked.
fn masked_of_several(lines: &[String]) -> Vec<usize> {
    let figures = lines[0]
        .split_once(": ")
        .map_or("", |(_, figures)| figures)
        .split(", ");
    let masked = figures
        .enumerate()
        .filter(|(_, figure)| figure.contains('='));
    masked.map(|(column, _)| column).collect()
}

#[test]
fn no_count_of_several_answers_is_pinned() {
    // Three options of which two can be chosen.
    let q = questionnaire(&[Asked::several("m", 3, Some(2))], false);
    let patterns: [&[usize]; 7] = [&[3], &[0], &[1], &[2], &[0, 1], &[0, 2], &[1, 2]];
    let two_of_three = several_answers(&q, 4, &patterns, 10..=12);
    // Two options, and one that stands alone.
    let q = questionnaire(&[Asked::several("m", 3, None)], true);
    let patterns: [&[usize]; 5] = [&[3], &[0], &[1], &[0, 1], &[2]];
    let one_alone = several_answers(&q, 4, &patterns, 10..=22);
    for classes in [two_of_three, one_alone] {
        let (unknown, known) = classes.fewest_values(masked_of_several);
        assert!(unknown >= 2 && known >= 2, "{unknown}, {known}");
        assert_eq!(classes.numbers("about 10:"), BTreeSet::from([3]));
    }
    let q = questionnaire(&[Asked::several("m", 2, None).sensitive()], false);
    let patterns: [&[usize]; 4] = [&[2], &[0], &[1], &[0, 1]];
    let sensitive = several_answers(&q, 3, &patterns, 30..=32);
    let (unknown, known) = sensitive.fewest_values(masked_of_several);
    assert!(unknown >= 3 && known >= 3, "{unknown}, {known}");
}

/// `p` routes `c`, `c` routes `g`, `r` routes `s`.
fn linked() -> Questionnaire {
    questionnaire(
        &[
            Asked::one("p", 2),
            Asked::one("c", 2).of("p", "a"),
            Asked::one("g", 2).of("c", "a"),
            Asked::one("r", 2),
            Asked::one("s", 2).of("r", "ab"),
        ],
        false,
    )
}

/// Nobody answered.
fn silent(asked: u32) -> (u32, Vec<u32>) {
    (asked, vec![0, 0, asked])
}

/// All but at most two are in the first column.
fn is_nearly_all_first(counts: &[u32]) -> bool {
    counts[1] + counts[2] <= 2
}

/// All cases in which `p` or `c` is nearly unanimous for the answer that leads on; with `r` as it
/// can be if `with_r`, else unanswered.
fn linked_cases(rules: Rules, numbers: std::ops::RangeInclusive<u32>, with_r: bool) -> Classes {
    let q = linked();
    let mut classes = Classes::default();
    for number in numbers {
        let rs = if with_r {
            compositions(number, 3)
        } else {
            vec![silent(number).1]
        };
        for p in compositions(number, 3) {
            for c in compositions(p[0], 3) {
                if !is_nearly_all_first(&p) && (with_r || !is_nearly_all_first(&c)) {
                    continue;
                }
                for r in &rs {
                    let counts = vec![
                        (number, p.clone()),
                        (p[0], c.clone()),
                        silent(c[0]),
                        (number, r.clone()),
                        silent(r[0] + r[1]),
                    ];
                    classes.add(&q, rules, counts);
                }
            }
        }
    }
    classes
}

/// The columns of `p` and `c` that are masked.
fn masked_of_linked(lines: &[String]) -> Vec<usize> {
    let questions = (0..2).filter(|question| lines[*question].contains(">="));
    questions
        .flat_map(|question| 3 * question..3 * question + 3)
        .collect()
}

#[test]
fn no_routed_question_pins_a_count() {
    let classes = linked_cases(Rules::all(), 10..=27, false);
    let (unknown, _) = classes.fewest_values(masked_of_linked);
    assert!(unknown >= 2, "{unknown}");
}

#[test]
fn no_two_routings_together_pin_a_count() {
    let classes = linked_cases(Rules::all(), 10..=17, true);
    let (unknown, _) = classes.fewest_values(masked_of_linked);
    assert!(unknown >= 2, "{unknown}");
}

#[test]
fn without_b4_routed_questions_pin_counts() {
    let off = Rules::all().without(Rule::Linked);
    let (unknown, _) = linked_cases(off, 10..=16, false).fewest_values(masked_of_linked);
    assert_eq!(unknown, 1);
}
