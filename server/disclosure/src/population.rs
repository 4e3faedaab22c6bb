//! Questions as counting needs them: of whom each is asked, which columns its table has, and what
//! was counted of a population.
//!
//! A population is a scope, a group of a breakdown and a question asked. Not here: groups (`strata`),
//! and what may be shown of the counts, which never leave this crate.

use domain::{Answers, Kind, OptionSet, Question, Questionnaire};

use crate::choices::Shape;
use crate::protected::Choice;
use crate::split::Split;

/// A questionnaire as counting needs it: by places instead of keys.
#[derive(Debug)]
pub(crate) struct Plan<'q> {
    questions: Vec<Planned<'q>>,
    splits: Vec<Split<'q>>,
}

/// A question of the plan.
#[derive(Debug)]
pub(crate) struct Planned<'q> {
    pub(crate) question: &'q Question,
    pub(crate) route: Option<Route>,
    /// The options that can be among what was stored. Those that end the survey cannot: they are
    /// not shown, not even as zero.
    options: Vec<usize>,
    ending: OptionSet,
    /// Where its counts begin in a row: those asked, then its columns.
    pub(crate) start: usize,
    /// The questions by which it is routed, its own place first.
    pub(crate) chain: Vec<usize>,
}

/// Of whom a question is asked: of those who chose one of these options at an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) question: usize,
    pub(crate) any_of: OptionSet,
}

/// What was counted of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Count {
    /// How many were asked.
    pub(crate) asked: u32,
    /// How many of them are in each column. Where one option can be chosen they add up to those
    /// asked.
    pub(crate) columns: Vec<u32>,
}

/// What was counted in a population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tally {
    /// How many answered.
    pub(crate) respondents: u32,
    /// One for each question.
    pub(crate) counts: Vec<Count>,
}

impl<'q> Plan<'q> {
    pub(crate) fn of(questionnaire: &'q Questionnaire) -> Self {
        let mut questions: Vec<Planned<'q>> = Vec::new();
        // A row begins with the number of respondents.
        let mut start = 1;
        for (index, question) in questionnaire.questions().iter().enumerate() {
            let ends = |option: &usize| question.options()[*option].ends();
            let (ending, options): (Vec<usize>, Vec<usize>) =
                (0..question.options().len()).partition(ends);
            let route = Route::of(question, questionnaire);
            let mut chain = vec![index];
            if let Some(route) = route {
                chain.extend(&questions[route.question].chain);
            }
            let planned = Planned {
                question,
                route,
                options,
                ending: ending.into_iter().collect(),
                start,
                chain,
            };
            start += 1 + planned.columns();
            questions.push(planned);
        }
        Self {
            questions,
            splits: questionnaire.breakdowns().iter().map(Split::of).collect(),
        }
    }

    pub(crate) fn questions(&self) -> &[Planned<'q>] {
        &self.questions
    }

    pub(crate) fn splits(&self) -> &[Split<'q>] {
        &self.splits
    }

    /// How many counts a row has.
    pub(crate) fn row_length(&self) -> usize {
        let last = self.questions.last();
        last.map_or(1, |last| last.start + 1 + last.columns())
    }

    /// Whether results of a question are broken down by a split: not those of the background
    /// questions by which results are broken down themselves, nor those of a question that is asked
    /// only of some of the groups.
    pub(crate) fn breaks(&self, split: usize, question: usize) -> bool {
        let by = |split: &Split<'_>| split.question_index();
        let background = self.splits.iter().any(|split| by(split) == Some(question));
        let chain = &self.questions[question].chain;
        !background && by(&self.splits[split]).is_none_or(|by| !chain.contains(&by))
    }

    /// Which questions were asked; `None` if an answer ended the survey. Routes look back only, so
    /// one pass suffices.
    pub(crate) fn asked(&self, answers: &Answers) -> Option<Vec<bool>> {
        let mut asked: Vec<bool> = Vec::with_capacity(self.questions.len());
        for (index, planned) in self.questions.iter().enumerate() {
            let chosen = answers.get(index).chosen();
            let is_asked = planned.route.is_none_or(|route| {
                asked[route.question]
                    && answers
                        .get(route.question)
                        .chosen()
                        .intersects(route.any_of)
            });
            if is_asked && chosen.intersects(planned.ending) {
                return None;
            }
            asked.push(is_asked);
        }
        Some(asked)
    }

    /// The places in a row at which somebody counts.
    pub(crate) fn places(&self, answers: &Answers, asked: &[bool]) -> Vec<usize> {
        let mut places = vec![0];
        for (index, planned) in self.questions.iter().enumerate() {
            if !asked[index] {
                continue;
            }
            places.push(planned.start);
            let chosen = answers.get(index).chosen();
            let before = places.len();
            for (column, option) in planned.options.iter().enumerate() {
                // A single question counts once, so that its columns add up whatever is stored.
                if chosen.contains(*option) && (planned.is_multiple() || places.len() == before) {
                    places.push(planned.start + 1 + column);
                }
            }
            if places.len() == before {
                places.push(planned.start + planned.columns());
            }
        }
        places
    }

    /// A row as a tally.
    pub(crate) fn tally(&self, row: &[u32]) -> Tally {
        let count = |planned: &Planned<'_>| Count {
            asked: row[planned.start],
            columns: row[planned.start + 1..=planned.start + planned.columns()].to_vec(),
        };
        Tally {
            respondents: row[0],
            counts: self.questions.iter().map(count).collect(),
        }
    }
}

impl Route {
    fn of(question: &Question, questionnaire: &Questionnaire) -> Option<Self> {
        let condition = question.asked_of()?;
        let index = questionnaire
            .index_of(condition.question().as_str())
            .expect("a parsed questionnaire routes by questions that it has");
        let routing = &questionnaire.questions()[index];
        let place = |option: &domain::OptionKey| routing.option_index(option.as_str());
        Some(Self {
            question: index,
            any_of: condition.any_of().iter().filter_map(place).collect(),
        })
    }
}

impl Planned<'_> {
    /// How many columns its table has.
    pub(crate) fn columns(&self) -> usize {
        self.options.len() + 1
    }

    /// The column of those who chose an option; that of the unanswered if nobody can have.
    pub(crate) fn column(&self, option: usize) -> usize {
        let mut options = self.options.iter();
        let column = options.position(|stored| *stored == option);
        column.unwrap_or(self.options.len())
    }

    /// What those in a column did.
    pub(crate) fn choice(&self, column: usize) -> Choice {
        self.options
            .get(column)
            .map_or(Choice::Unanswered, |option| {
                Choice::Option(self.question.options()[*option].key().clone())
            })
    }

    pub(crate) fn is_multiple(&self) -> bool {
        matches!(self.question.kind(), Kind::Multiple { .. })
    }

    /// Whether those in one of these columns are asked what the route leads to.
    pub(crate) fn leads(&self, columns: &[usize], route: Route) -> bool {
        columns
            .iter()
            .filter_map(|column| self.options.get(*column))
            .any(|option| route.any_of.contains(*option))
    }

    /// How it can be answered, where several options can be chosen.
    pub(crate) fn shape(&self) -> Shape {
        let stands_alone = |option: &usize| self.question.options()[*option].exclusive();
        let mut alone: Vec<bool> = self.options.iter().map(stands_alone).collect();
        alone.push(true);
        let at_most = match self.question.kind() {
            Kind::Single | Kind::Scale => Some(1),
            Kind::Multiple { at_most } => at_most.map(|at_most| u32::from(at_most.get())),
        };
        Shape {
            alone,
            at_most: at_most.unwrap_or(u32::MAX),
        }
    }
}
