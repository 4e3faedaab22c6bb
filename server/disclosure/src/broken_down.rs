//! Protected tables by groups: a question's results broken down, all groups or none (rule B2).
//!
//! As in `protected`, fields are private and nothing here can be made outside this crate.

use domain::{Label, LanguageId, Member, QuestionBreakdown, QuestionKey, ThemeKey};

use crate::protected::ProtectedTable;

/// What a group is called, and who is in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GroupLabel {
    pub(crate) key: String,
    pub(crate) message: Option<String>,
    pub(crate) members: Vec<String>,
}

impl GroupLabel {
    pub(crate) fn merged(label: &Label, members: &[Member], by: &QuestionBreakdown) -> Self {
        let groups = by.groups().iter();
        let of = groups.filter(|group| members.contains(&group.member()));
        Self {
            key: label.key().to_string(),
            message: Some(label.message().to_owned()),
            members: of.map(|group| group.label().key().to_string()).collect(),
        }
    }

    pub(crate) fn language(language: &LanguageId) -> Self {
        Self {
            key: language.to_string(),
            message: None,
            members: vec![language.to_string()],
        }
    }

    /// Which languages these are is not kept: each of them can have a single person.
    pub(crate) fn other_languages(rest: &Label) -> Self {
        Self {
            key: rest.key().to_string(),
            message: Some(rest.message().to_owned()),
            members: Vec::new(),
        }
    }

    /// The key of the group, unique in its breakdown.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The id of the message that names it; none for a single language, whose id is the key.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Who is in it: option keys, `unanswered`, or a language's id. Of the other languages that stand
    /// together it is not said which they are.
    #[must_use]
    pub fn members(&self) -> &[String] {
        &self.members
    }
}

/// The results of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupTable {
    pub(crate) group: GroupLabel,
    pub(crate) table: ProtectedTable,
}

impl GroupTable {
    /// The group.
    #[must_use]
    pub fn group(&self) -> &GroupLabel {
        &self.group
    }

    /// Its results. They are never withheld: a breakdown is shown whole or not at all.
    #[must_use]
    pub fn table(&self) -> &ProtectedTable {
        &self.table
    }
}

/// A question's results by groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenDown {
    pub(crate) question: QuestionKey,
    pub(crate) theme: ThemeKey,
    pub(crate) groups: Option<Vec<GroupTable>>,
}

impl BrokenDown {
    /// The question.
    #[must_use]
    pub fn question(&self) -> &QuestionKey {
        &self.question
    }

    /// The theme of the question.
    #[must_use]
    pub fn theme(&self) -> &ThemeKey {
        &self.theme
    }

    /// The groups with somebody in them, in the questionnaire's order, at least two; `None` if the
    /// breakdown of this question is withheld, for whatever reason (rule B11).
    #[must_use]
    pub fn groups(&self) -> Option<&[GroupTable]> {
        self.groups.as_deref()
    }
}

/// The results of a scope by the groups of one breakdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreakdownReport {
    pub(crate) key: String,
    pub(crate) questions: Vec<BrokenDown>,
}

impl BreakdownReport {
    /// The key of the breakdown: that of its question, or `language`.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// One for each question that can be broken down so, in the questionnaire's order, withheld ones
    /// included; at least one is shown.
    #[must_use]
    pub fn questions(&self) -> &[BrokenDown] {
        &self.questions
    }

    /// The results of the question with this key.
    #[must_use]
    pub fn question(&self, question: &str) -> Option<&BrokenDown> {
        let mut questions = self.questions.iter();
        questions.find(|broken| broken.question.as_str() == question)
    }
}
