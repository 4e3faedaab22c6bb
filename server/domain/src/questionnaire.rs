//! A questionnaire: what a wave asks, of whom, with which options, and how results may be grouped.
//!
//! It is read from a file by [`Questionnaire::parse`] and cannot hold a wrong questionnaire. Not
//! here: texts (messages found by the ids that these types give), answers and routing (`answers`),
//! and what of the results may be shown (the crate `disclosure`).

use std::collections::HashMap;
use std::num::NonZeroU8;

use crate::wave::WaveId;

mod breakdown;
mod favourable;
mod former;
mod key;
mod option;
mod parse;

pub use breakdown::{
    Breakdown, Group, Label, Member, MergeStep, MergedGroup, QuestionBreakdown, Size,
};
pub use favourable::Favourable;
pub use former::Former;
pub use key::{GroupKey, KeyInvalid, OptionKey, QuestionKey, ThemeKey};
pub use option::{ChoiceOption, Colour, Merge};

use crate::answers::OptionSet;

/// The questions of a wave with all that belongs to them.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    id: WaveId,
    version: u32,
    themes: Vec<Theme>,
    questions: Vec<Question>,
    practice: Vec<Question>,
    breakdowns: Vec<Breakdown>,
    digest: [u8; 32],
    shape: Shape,
    positions: HashMap<QuestionKey, usize>,
}

/// What tells whether bytes were written for this questionnaire: a digest of wave, version,
/// questions, options and routing. Comments, symbols and colours do not count.
pub(crate) type Shape = [u8; 8];

impl Questionnaire {
    /// The same questions asked again in another wave. What was written for one of the two is not
    /// read as the other's.
    #[must_use]
    pub fn for_wave(&self, wave: WaveId) -> Self {
        Self {
            shape: parse::shape(&wave, self.version, &self.questions),
            id: wave,
            ..self.clone()
        }
    }

    /// The wave, which has the name that its questionnaire gives it.
    #[must_use]
    pub fn id(&self) -> &WaveId {
        &self.id
    }

    /// Raised by hand when questions, options or routing change.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The themes in the order of the file.
    #[must_use]
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// The questions in the order in which they are asked.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The practice questions, whose answers are never kept. Their theme is [`ThemeKey::practice`].
    #[must_use]
    pub fn practice(&self) -> &[Question] {
        &self.practice
    }

    /// The ways in which results may be broken down, one at a time.
    #[must_use]
    pub fn breakdowns(&self) -> &[Breakdown] {
        &self.breakdowns
    }

    /// The digest (BLAKE3) of the file's text, by which a stored wave knows its questionnaire.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        self.digest
    }

    /// The place of a question in [`Self::questions`].
    #[must_use]
    pub fn index_of(&self, key: &str) -> Option<usize> {
        self.positions.get(key).copied()
    }

    pub(crate) fn shape(&self) -> Shape {
        self.shape
    }
}

/// A group of questions under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    key: ThemeKey,
}

impl Theme {
    /// The key of the theme.
    #[must_use]
    pub fn key(&self) -> &ThemeKey {
        &self.key
    }

    /// The id of the message that is its heading: `t-{theme}`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("t-{}", self.key)
    }
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One option.
    Single,
    /// One option of a row that goes from more to less; the order carries meaning.
    Scale,
    /// Several options.
    Multiple {
        /// How many at most; any number if none is given.
        at_most: Option<NonZeroU8>,
    },
}

/// A question of a questionnaire.
#[derive(Debug, Clone)]
pub struct Question {
    key: QuestionKey,
    theme: ThemeKey,
    kind: Kind,
    symbol: String,
    options: Vec<ChoiceOption>,
    merges: Vec<Merge>,
    asked_of: Option<Condition>,
    /// The condition by places instead of keys, so that routing needs no look-up.
    gate: Option<Gate>,
    exclusive: OptionSet,
    ending: OptionSet,
    sensitive: bool,
    followed: bool,
    favourable: Option<Favourable>,
    comparable: Vec<Former>,
}

/// Where to look and what for, to know whether a question is asked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gate {
    pub(crate) question: usize,
    pub(crate) any_of: OptionSet,
}

impl Question {
    /// The greatest number of options. One bit fewer than an [`OptionSet`] has, so that its bytes
    /// have room for "skipped".
    pub const MOST_OPTIONS: usize = 31;

    /// The key of the question.
    #[must_use]
    pub fn key(&self) -> &QuestionKey {
        &self.key
    }

    /// The theme under which it is asked.
    #[must_use]
    pub fn theme(&self) -> &ThemeKey {
        &self.theme
    }

    /// How it is answered.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The options from the top: at least two, at most [`Self::MOST_OPTIONS`].
    #[must_use]
    pub fn options(&self) -> &[ChoiceOption] {
        &self.options
    }

    /// The options that may stand together inside a distribution where a rule of disclosure asks
    /// for it. No option is in two of them.
    #[must_use]
    pub fn merges(&self) -> &[Merge] {
        &self.merges
    }

    /// Of whom it is asked; of all if there is no condition.
    #[must_use]
    pub fn asked_of(&self) -> Option<&Condition> {
        self.asked_of.as_ref()
    }

    /// Whether rule B8 of docs/privacy.md protects it more strictly.
    #[must_use]
    pub fn sensitive(&self) -> bool {
        self.sensitive
    }

    /// Whether it is one of the measures that IMDi follows from round to round.
    #[must_use]
    pub fn followed(&self) -> bool {
        self.followed
    }

    /// The answer that is the better one, by which results are compared. A followed question has
    /// it; a question with several answers, or without a better answer, has none.
    #[must_use]
    pub fn favourable(&self) -> Option<&Favourable> {
        self.favourable.as_ref()
    }

    /// The questions of earlier waves that it is declared comparable with, at most one of each wave.
    #[must_use]
    pub fn comparable(&self) -> &[Former] {
        &self.comparable
    }

    /// The name of the drawing that stands for the question.
    #[must_use]
    pub fn symbol(&self) -> &str {
        &self.symbol
    }

    /// The id of the message that asks it: `q-{question}`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("q-{}", self.key)
    }

    /// The id of the message that names what it measures in a word or two: `m-{question}`. Only
    /// followed questions have it.
    #[must_use]
    pub fn measure_message(&self) -> String {
        format!("m-{}", self.key)
    }

    /// The place of an option in [`Self::options`].
    #[must_use]
    pub fn option_index(&self, key: &str) -> Option<usize> {
        self.options
            .iter()
            .position(|option| option.key().as_str() == key)
    }

    pub(crate) fn gate(&self) -> Option<Gate> {
        self.gate
    }

    /// The options that exclude all others.
    pub(crate) fn exclusive(&self) -> OptionSet {
        self.exclusive
    }

    /// The options that end the survey.
    pub(crate) fn ending(&self) -> OptionSet {
        self.ending
    }
}

/// Of whom a question is asked: of those who chose one of these options at an earlier question
/// (and were asked that one).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    question: QuestionKey,
    any_of: Vec<OptionKey>,
}

impl Condition {
    /// The earlier question.
    #[must_use]
    pub fn question(&self) -> &QuestionKey {
        &self.question
    }

    /// The options, one of which must have been chosen; at least one.
    #[must_use]
    pub fn any_of(&self) -> &[OptionKey] {
        &self.any_of
    }
}

#[cfg(test)]
pub(crate) mod tests;
