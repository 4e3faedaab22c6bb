//! Answers and routing: what may be chosen, and which question comes next.
//!
//! Answers are places and bits, not keys: they have one length whatever was chosen, so that sealed
//! they betray nothing by their size. Not here: what is stored around them (`draft`, `submission`).

use std::fmt;
use std::num::NonZeroU8;

use crate::questionnaire::{Kind, Question, Questionnaire};

/// A set of options of one question: bit `i` stands for its option `i`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct OptionSet(u32);

impl OptionSet {
    /// No option.
    pub const EMPTY: Self = Self(0);

    /// The set of the one option at this place.
    ///
    /// # Panics
    /// If the place is not below [`Question::MOST_OPTIONS`], which no parsed question's is.
    #[must_use]
    pub fn single(option: usize) -> Self {
        assert!(
            option < Question::MOST_OPTIONS,
            "no question has an option {option}"
        );
        Self(1 << option)
    }

    /// Whether the option at this place is in the set.
    #[must_use]
    pub fn contains(self, option: usize) -> bool {
        option < Question::MOST_OPTIONS && self.0 & (1 << option) != 0
    }

    /// The places of its options, rising.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Question::MOST_OPTIONS).filter(move |option| self.contains(*option))
    }

    /// How many options it has.
    #[must_use]
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The options that are in either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether some option is in both sets.
    #[must_use]
    pub fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl FromIterator<usize> for OptionSet {
    fn from_iter<T: IntoIterator<Item = usize>>(options: T) -> Self {
        options
            .into_iter()
            .fold(Self::EMPTY, |set, option| set.union(Self::single(option)))
    }
}

/// What is known of one question. `Chosen` is made by [`Questionnaire::choose`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Answer {
    /// Not reached, or not asked. In what was sent: asked or not, no answer was given.
    #[default]
    Unanswered,
    /// Reached and skipped. Only while answering; once sent it is [`Answer::Unanswered`].
    Skipped,
    /// These options; never none.
    Chosen(OptionSet),
}

impl Answer {
    /// The options that are chosen; none if it is no choice.
    #[must_use]
    pub fn chosen(self) -> OptionSet {
        match self {
            Self::Chosen(options) => options,
            Self::Unanswered | Self::Skipped => OptionSet::EMPTY,
        }
    }
}

/// Why a choice is refused. Each has a message of its own for the participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChoiceError {
    /// No option was chosen.
    #[error("nothing is chosen")]
    Nothing,
    /// An option that the question does not have.
    #[error("the question has no such option")]
    UnknownOption,
    /// Several options for a question that takes one.
    #[error("the question takes one option")]
    TwoForOne,
    /// More options than the question takes.
    #[error("the question takes at most {at_most} options")]
    TooMany {
        /// How many it takes.
        at_most: u8,
    },
    /// An option that stands alone, beside others.
    #[error("one of the options excludes the others")]
    NotTogether,
}

/// Bytes that are no answers to this questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnswersCorrupt {
    /// Too few or too many bytes.
    #[error("answers of {found} bytes where the questionnaire has {expected}")]
    Length {
        /// How many there should be.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// An answer that could not have been given.
    #[error("the answer to question {index} is refused: {reason}")]
    Refused {
        /// The place of the question.
        index: usize,
        /// The rule that it breaks.
        reason: ChoiceError,
    },
}

/// The answers of one person: one for each question, in the questionnaire's order.
///
/// `Debug` hides them, so that they get into no log by way of a struct that holds them.
#[derive(Clone, PartialEq, Eq)]
pub struct Answers(Vec<Answer>);

/// How many bytes an answer takes.
const WIDTH: usize = 4;
/// An answer's bytes if it was skipped: the bit that no option has.
const SKIPPED: u32 = 1 << Question::MOST_OPTIONS;

impl Answers {
    /// No answers yet.
    #[must_use]
    pub fn none(questionnaire: &Questionnaire) -> Self {
        Self(vec![Answer::Unanswered; questionnaire.questions().len()])
    }

    /// The answer to the question at this place.
    ///
    /// # Panics
    /// If the questionnaire has no question there.
    #[must_use]
    pub fn get(&self, index: usize) -> Answer {
        self.0[index]
    }

    /// Replaces the answer to the question at this place with one made by
    /// [`Questionnaire::choose`], or takes it away.
    ///
    /// # Panics
    /// If the questionnaire has no question there.
    pub fn set(&mut self, index: usize, answer: Answer) {
        self.0[index] = answer;
    }

    /// All answers, in the questionnaire's order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Answer> {
        self.0.iter().copied()
    }

    /// What is sent: without answers to questions that are not asked (any more), and without saying
    /// whether a question was skipped or never reached.
    #[must_use]
    pub fn settled(&self, questionnaire: &Questionnaire) -> Self {
        let asked = questionnaire.asked(self);
        let settle = |(answer, asked): (&Answer, bool)| match answer {
            Answer::Chosen(_) if asked => *answer,
            _ => Answer::Unanswered,
        };
        Self(self.0.iter().zip(asked).map(settle).collect())
    }

    /// The answers as bytes: four for each question, whatever was answered.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let word = |answer: &Answer| match answer {
            Answer::Unanswered => 0,
            Answer::Skipped => SKIPPED,
            Answer::Chosen(options) => options.0,
        };
        self.0
            .iter()
            .flat_map(|answer| word(answer).to_le_bytes())
            .collect()
    }

    /// Reads answers back. All rules but routing are checked again, so that bytes of another
    /// questionnaire or of an attacker cannot become answers that nobody could have given.
    pub fn from_bytes(questionnaire: &Questionnaire, bytes: &[u8]) -> Result<Self, AnswersCorrupt> {
        let expected = Self::byte_length(questionnaire);
        let (words, []) = bytes.as_chunks::<WIDTH>() else {
            return Err(AnswersCorrupt::Length {
                expected,
                found: bytes.len(),
            });
        };
        if bytes.len() != expected {
            return Err(AnswersCorrupt::Length {
                expected,
                found: bytes.len(),
            });
        }
        let read = |(index, word): (usize, &[u8; WIDTH])| match u32::from_le_bytes(*word) {
            0 => Ok(Answer::Unanswered),
            SKIPPED => Ok(Answer::Skipped),
            bits => questionnaire.questions()[index]
                .accept(OptionSet(bits))
                .map_err(|reason| AnswersCorrupt::Refused { index, reason }),
        };
        words
            .iter()
            .enumerate()
            .map(read)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// How many bytes answers to this questionnaire take.
    pub(crate) fn byte_length(questionnaire: &Questionnaire) -> usize {
        questionnaire.questions().len() * WIDTH
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answers(hidden)")
    }
}

impl Question {
    /// The answer that these options make, or why they make none.
    ///
    /// An option named twice counts once: a form may repeat a field.
    pub fn choose(&self, option_keys: &[impl AsRef<str>]) -> Result<Answer, ChoiceError> {
        let options: OptionSet = option_keys
            .iter()
            .map(|key| {
                self.option_index(key.as_ref())
                    .ok_or(ChoiceError::UnknownOption)
            })
            .collect::<Result<_, _>>()?;
        self.accept(options)
    }

    fn accept(&self, options: OptionSet) -> Result<Answer, ChoiceError> {
        let known: OptionSet = (0..self.options().len()).collect();
        if options.is_empty() {
            return Err(ChoiceError::Nothing);
        }
        if options.0 & !known.0 != 0 {
            return Err(ChoiceError::UnknownOption);
        }
        match self.kind() {
            Kind::Single | Kind::Scale if options.len() > 1 => Err(ChoiceError::TwoForOne),
            Kind::Multiple { .. } if options.len() > 1 && options.intersects(self.exclusive()) => {
                Err(ChoiceError::NotTogether)
            }
            Kind::Multiple {
                at_most: Some(at_most),
            } if options.len() > usize::from(at_most.get()) => Err(ChoiceError::TooMany {
                at_most: NonZeroU8::get(at_most),
            }),
            _ => Ok(Answer::Chosen(options)),
        }
    }
}

impl Questionnaire {
    /// The answer that these options make to the question at this place, or why they make none.
    ///
    /// # Panics
    /// If there is no question at this place.
    pub fn choose(
        &self,
        index: usize,
        option_keys: &[impl AsRef<str>],
    ) -> Result<Answer, ChoiceError> {
        self.questions()[index].choose(option_keys)
    }

    /// Whether the question at this place is asked, given the answers so far: its condition holds,
    /// and the question that the condition looks at was itself asked. After an answer that ends the
    /// survey nothing is asked.
    ///
    /// # Panics
    /// If there is no question at this place.
    #[must_use]
    pub fn is_asked(&self, answers: &Answers, index: usize) -> bool {
        self.asked(answers)[index]
    }

    /// The first question that is asked after the one at this place; without a place, the first of
    /// all.
    #[must_use]
    pub fn next_asked(&self, answers: &Answers, after: Option<usize>) -> Option<usize> {
        let from = after.map_or(0, |index| index + 1);
        let asked = self.asked(answers);
        (from..asked.len()).find(|index| asked[*index])
    }

    /// The last question that is asked before the one at this place.
    #[must_use]
    pub fn previous_asked(&self, answers: &Answers, before: usize) -> Option<usize> {
        let asked = self.asked(answers);
        (0..before.min(asked.len()))
            .rev()
            .find(|index| asked[*index])
    }

    /// Whether an answer ends the survey ("on leave"): with thanks, and with nothing stored.
    #[must_use]
    pub fn ends(&self, answers: &Answers) -> bool {
        let asked = self.asked(answers);
        let ending = |index: usize| {
            asked[index]
                && answers
                    .get(index)
                    .chosen()
                    .intersects(self.questions()[index].ending())
        };
        (0..asked.len()).any(ending)
    }

    /// For each question whether it is asked. Conditions look back only, so one pass suffices.
    fn asked(&self, answers: &Answers) -> Vec<bool> {
        let mut asked: Vec<bool> = Vec::with_capacity(self.questions().len());
        let mut ended = false;
        for (index, question) in self.questions().iter().enumerate() {
            let holds = question.gate().is_none_or(|gate| {
                asked[gate.question] && answers.get(gate.question).chosen().intersects(gate.any_of)
            });
            let is_asked = holds && !ended;
            ended |= is_asked && answers.get(index).chosen().intersects(question.ending());
            asked.push(is_asked);
        }
        asked
    }
}

#[cfg(test)]
pub(crate) mod tests;
