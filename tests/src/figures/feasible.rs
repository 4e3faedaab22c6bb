//! Game (b): feasible ranges. Which counts can stand behind everything that is shown?

use std::collections::BTreeSet;

use anyhow::bail;
use domain::questionnaire::ChoiceOption;

use crate::figures::apportioned::Apportioned;
use crate::figures::layout::Group;
use crate::figures::ranges::{Ranges, Unknown, Verdict};
use crate::figures::released::Table;
use crate::figures::system::{Knowledge, Subject, System};
use crate::figures::{Argument, Case, Win, explain};

/// Of counts with more possible values than this the values are not tried one by one, unless they
/// are searched.
const MOST_TRIED: i64 = 6;

/// How hard to try.
#[derive(Clone, Copy, Debug, Default)]
pub struct Thoroughness {
    /// Look at every question, not only at those of which something is masked.
    pub everything: bool,
    /// For how many masked counts single values are decided by exhaustive search.
    pub searched: usize,
    /// How many assumptions each such search may make.
    pub effort: usize,
}

/// Plays the game; gives every win.
///
/// # Errors
/// If what is shown contradicts the real answers under the published rounding: then either the
/// figures or this attacker's idea of them is wrong, and its silence would prove nothing.
pub fn attack(case: Case<'_>, thoroughness: Thoroughness) -> anyhow::Result<Vec<Win>> {
    let subject = Subject {
        questions: questions(case, thoroughness.everything),
        splits: if thoroughness.everything {
            splits_by_questions(case)
        } else {
            BTreeSet::new()
        },
    };
    if subject.questions.is_empty() {
        return Ok(Vec::new());
    }
    let in_all = thoroughness.everything;
    // Whoever knows the rules reads a number also for not being masked. Where a rule is broken that
    // misleads, and what is shown says no more than it says.
    let frame = System::new(case, &subject);
    let read = |knowledge| frame.clone().with(case, &case.released.shown, knowledge);
    for knowledge in [Knowledge::Rules, Knowledge::FiguresAlone] {
        let mut system = read(knowledge);
        if system.settle().is_ok() && system.departure_from_truth(case, in_all).is_none() {
            let hunt = Hunt {
                case,
                thoroughness,
                frame: &frame,
                knowledge,
            };
            return Ok(hunt.all(&mut system));
        }
    }
    let mut system = read(Knowledge::FiguresAlone);
    if system.settle().is_err() {
        bail!("nothing can stand behind what is shown");
    }
    let departure = system.departure_from_truth(case, in_all);
    bail!(
        "what is shown is not true: {}",
        departure.unwrap_or_default()
    )
}

/// The questions to look at: those of which something is masked or should be, and all whose counts
/// are bases of others.
fn questions(case: Case<'_>, everything: bool) -> BTreeSet<usize> {
    let layout = case.layout;
    let mut questions: BTreeSet<usize> = case
        .released
        .shown
        .iter()
        .filter(|table| everything || !masked(case, table).is_empty())
        .map(|table| table.question)
        .collect();
    if questions.is_empty() {
        return questions;
    }
    for class in &layout.classes {
        questions.extend(class.gate.as_ref().map(|(gate, _)| *gate));
    }
    questions.extend(layout.splits.iter().filter_map(|split| split.question));
    questions
}

/// The breakdowns by questions. Their groups can be told by the tables of those questions.
fn splits_by_questions(case: Case<'_>) -> BTreeSet<usize> {
    let splits = case.layout.splits.iter().enumerate();
    let by_question = splits.filter(|(_, split)| split.question.is_some());
    by_question.map(|(place, _)| place).collect()
}

/// A count that must not be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Masked {
    option: usize,
    by: Argument,
}

/// What a table masks, and what it would have to mask by rules B7 and B8.
fn masked(case: Case<'_>, table: &Table) -> Vec<Masked> {
    let question = &case.layout.questionnaire.questions()[table.question];
    let areas = &case.released.areas;
    let population = (table.area, table.group);
    let counts = case
        .truth
        .distribution(case.layout, areas, table.question, population);
    let class = case.layout.class_of[table.question];
    let asked = case.truth.size(case.layout, areas, class, population);
    let mut options = BTreeSet::new();
    for figure in &table.figures {
        if figure.is_masked() || question.sensitive() && figure.options.len() > 1 {
            let by = if question.sensitive() && figure.band.is_none() {
                Argument::Sensitive
            } else {
                Argument::Unanimity
            };
            options.extend(figure.options.iter().map(|option| (*option, by)));
        }
    }
    let choices = question
        .options()
        .iter()
        .filter(|option| !option.ends())
        .count();
    let others = if choices == 2 { 2 } else { 1 };
    for (option, count) in counts.iter().enumerate() {
        if count + others >= asked {
            options.insert((option, Argument::Unanimity));
        }
        if question.sensitive() && (1..=4).contains(count) {
            options.insert((option, Argument::Sensitive));
        }
    }
    let ends = |option: usize| {
        question
            .options()
            .get(option)
            .is_some_and(ChoiceOption::ends)
    };
    options
        .into_iter()
        .filter(|(option, _)| !ends(*option))
        .map(|(option, by)| Masked { option, by })
        .collect()
}

struct Hunt<'a> {
    case: Case<'a>,
    thoroughness: Thoroughness,
    /// The system before any table is read.
    frame: &'a System,
    knowledge: Knowledge,
}

impl Hunt<'_> {
    fn all(&self, system: &mut System) -> Vec<Win> {
        let mut wins = Vec::new();
        let mut searched = 0;
        for table in &self.case.released.shown {
            for masked in masked(self.case, table) {
                let search = searched < self.thoroughness.searched;
                searched += usize::from(search);
                if let Some(values) = self.values_of(system, table, masked, search) {
                    let mut win = self.pinned(table, masked, &values);
                    if wins.is_empty() && !search {
                        win.from = self.reasons(|system| {
                            self.values_of(system, table, masked, false).is_some()
                        });
                    }
                    wins.push(win);
                }
            }
        }
        self.unanimous(system, &mut wins);
        self.hidden(system, &mut wins);
        wins
    }

    /// The values that are left for a masked count, or for all others, if they are too few.
    fn values_of(
        &self,
        system: &mut System,
        table: &Table,
        masked: Masked,
        search: bool,
    ) -> Option<Vec<i64>> {
        let options = system.options(table.question, (table.area, table.group));
        let count = options.get(masked.option).copied()?;
        let others = system.others_than(count);
        let mut unknowns = [count].into_iter().chain(others);
        unknowns.find_map(|unknown| self.few_values(system, unknown, masked.by, search))
    }

    /// The tables from which it follows; leaving out any of them, it does not.
    fn reasons(&self, is_known: impl Fn(&mut System) -> bool) -> Vec<String> {
        let shown: Vec<&Table> = self.case.released.shown.iter().rev().collect();
        let follows = |tables: &[&Table]| {
            let tables = tables.iter().copied();
            let mut system = self.frame.clone().with(self.case, tables, self.knowledge);
            system.settle().is_ok() && is_known(&mut system)
        };
        let needed = explain::fewest(shown, follows);
        needed
            .iter()
            .map(|table| explain::say(self.case, table))
            .collect()
    }

    /// The values that are left, if they are too few.
    fn few_values(
        &self,
        system: &mut System,
        unknown: Unknown,
        by: Argument,
        search: bool,
    ) -> Option<Vec<i64>> {
        let enough = if by == Argument::Sensitive { 3 } else { 2 };
        let ranges: &mut Ranges = system.ranges();
        let (low, high) = ranges.range(unknown);
        if high - low >= MOST_TRIED && !search {
            return None;
        }
        let mut values = Vec::new();
        // Neighbours of both ends are the likeliest to fall; many values are never too few.
        for value in low..=high {
            let possible = ranges.is_conceivable(unknown, value)
                && (!search
                    || ranges.decide(unknown, value, self.thoroughness.effort)
                        != Verdict::Impossible);
            if possible {
                values.push(value);
            }
            if values.len() >= enough {
                return None;
            }
        }
        Some(values)
    }

    /// Tables that say of everybody, or of all but one, how they answered, by all their percentages
    /// together.
    fn unanimous(&self, system: &System, wins: &mut Vec<Win>) {
        for table in &self.case.released.shown {
            let masked = masked(self.case, table);
            let masked = masked.iter().find(|one| one.by == Argument::Unanimity);
            let (Some(masked), Some(apportioned)) = (masked, Apportioned::read(self.case, table))
            else {
                continue;
            };
            let population = (table.area, table.group);
            let options = system.options(table.question, population);
            let others = system.others_than(options[masked.option]);
            let Some((_, most)) = others.map(|others| system.range(others)) else {
                continue;
            };
            let threshold = self.case.layout.threshold(self.case.public, table.question);
            let at_least = i64::try_from(threshold).unwrap_or(i64::MAX);
            let values = apportioned.others(at_least, most);
            if let Some(values) = values.filter(|values| values.len() == 1) {
                wins.push(self.pinned(table, *masked, &values));
            }
        }
    }

    fn pinned(&self, table: &Table, masked: Masked, values: &[i64]) -> Win {
        let question = &self.case.layout.questionnaire.questions()[table.question];
        let option = question.options().get(masked.option);
        let option = option.map_or("unanswered", |option| option.key().as_str());
        let whose = explain::population(self.case, (table.area, table.group));
        Win {
            by: masked.by,
            question: question.key().to_string(),
            whose: format!("{whose}: {option}, or all others, can only be {values:?}"),
            from: vec![explain::say(self.case, table)],
        }
    }

    /// Populations that are not shown, have somebody but fewer than the threshold, and have one
    /// possible distribution.
    fn hidden(&self, system: &System, wins: &mut Vec<Win>) {
        let (layout, areas) = (self.case.layout, &self.case.released.areas);
        for (question, population) in system.subjects() {
            let threshold = layout.threshold(self.case.public, question);
            let class = layout.class_of[question];
            let size = self.case.truth.size(layout, areas, class, population);
            if (1..threshold).contains(&size)
                && !is_defined_by(self.case, question, population)
                && system.is_fixed(question, population)
            {
                let questions = layout.questionnaire.questions();
                let whose = explain::population(self.case, population);
                let from = if wins.is_empty() {
                    self.reasons(|system| system.is_fixed(question, population))
                } else {
                    Vec::new()
                };
                wins.push(Win {
                    by: Argument::HiddenDistribution,
                    question: questions[question].key().to_string(),
                    whose: format!("{size} people: {whose}"),
                    from,
                });
            }
        }
    }
}

/// Whether a group is made by the answers to the question itself: of women it is known what they
/// answered to `gender`, and nothing is learned.
fn is_defined_by(case: Case<'_>, question: usize, (_, group): (usize, Group)) -> bool {
    let split = group.split.map(|split| &case.layout.splits[split]);
    let class = &case.layout.classes[case.layout.class_of[question]];
    let gate = class.gate.as_ref().map(|(gate, _)| *gate);
    split.is_some_and(|by| by.question == Some(question) || gate.is_some() && by.question == gate)
}
