//! Protected populations: of whom each question was asked, and how they answered, as counts.
//!
//! A population is a scope (here a municipality) and a question asked. Not here: what may be shown
//! of the counts, which never leave this crate.

use domain::{Answers, Kind, OptionSet, Question, Questionnaire};

use crate::choices::Shape;
use crate::protected::Choice;

/// A questionnaire as counting needs it: by places instead of keys.
#[derive(Debug)]
pub(crate) struct Plan<'q> {
    questions: Vec<Planned<'q>>,
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
}

/// Of whom a question is asked: of those who chose one of these options at an earlier one.
#[derive(Debug, Clone, Copy)]
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

/// What was counted in a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tally {
    /// How many answered.
    pub(crate) respondents: u32,
    /// One for each question.
    pub(crate) counts: Vec<Count>,
}

impl<'q> Plan<'q> {
    pub(crate) fn of(questionnaire: &'q Questionnaire) -> Self {
        let planned = |question: &'q Question| {
            let ends = |option: usize| question.options()[option].ends();
            let (ending, options) = (0..question.options().len()).partition(|o| ends(*o));
            let ending: Vec<usize> = ending;
            Planned {
                question,
                route: Route::of(question, questionnaire),
                options,
                ending: ending.into_iter().collect(),
            }
        };
        Self {
            questions: questionnaire.questions().iter().map(planned).collect(),
        }
    }

    pub(crate) fn questions(&self) -> &[Planned<'q>] {
        &self.questions
    }

    /// Counts these answers, in one pass.
    ///
    /// Answers to questions that were not asked do not count, nor does anyone who is on leave: such
    /// answers are not stored, but may be in a file of an earlier round.
    pub(crate) fn tally(&self, answers: &[Answers]) -> Tally {
        let empty = |planned: &Planned| Count {
            asked: 0,
            columns: vec![0; planned.columns()],
        };
        let mut tally = Tally {
            respondents: 0,
            counts: self.questions.iter().map(empty).collect(),
        };
        let mut asked = vec![false; self.questions.len()];
        for answers in answers {
            if self.ask(answers, &mut asked) {
                tally.respondents += 1;
                self.count(answers, &asked, &mut tally.counts);
            }
        }
        tally
    }

    /// Finds out which questions were asked; `false` if an answer ended the survey. Routes look back
    /// only, so one pass suffices.
    fn ask(&self, answers: &Answers, asked: &mut [bool]) -> bool {
        for (index, planned) in self.questions.iter().enumerate() {
            let chosen = answers.get(index).chosen();
            asked[index] = planned.route.is_none_or(|route| {
                asked[route.question]
                    && answers
                        .get(route.question)
                        .chosen()
                        .intersects(route.any_of)
            });
            if asked[index] && chosen.intersects(planned.ending) {
                return false;
            }
        }
        true
    }

    fn count(&self, answers: &Answers, asked: &[bool], counts: &mut [Count]) {
        let questions = self.questions.iter().zip(asked).zip(counts).enumerate();
        for (index, ((planned, _), count)) in questions.filter(|(_, ((_, asked), _))| **asked) {
            count.asked += 1;
            let chosen = answers.get(index).chosen();
            let mut answered = false;
            for (column, option) in planned.options.iter().enumerate() {
                // A single question counts once, so that its columns add up whatever is stored.
                if chosen.contains(*option) && (planned.is_multiple() || !answered) {
                    count.columns[column] += 1;
                    answered = true;
                }
            }
            if !answered {
                count.columns[planned.options.len()] += 1;
            }
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
