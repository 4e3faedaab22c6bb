//! Breakdowns: the groups in which results may be shown, and the order in which groups are merged
//! until none of them is smaller than the threshold.
//!
//! This is the questionnaire's part of rule B2 of docs/privacy.md: which groups belong together, and
//! what they may honestly be called. Whether anything is shown is decided in `disclosure`.

use crate::questionnaire::key::{GroupKey, QuestionKey};

/// A way to break results down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Breakdown {
    /// By the answer to a question.
    Question(QuestionBreakdown),
    /// By the language of answering: for the nation alone (rule B9 of docs/privacy.md).
    Language {
        /// What the languages below the threshold are called together.
        rest: Label,
    },
}

impl Breakdown {
    /// The key by which messages and addresses name it: the question's, or `language`.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Question(breakdown) => breakdown.question.as_str(),
            Self::Language { .. } => Self::LANGUAGE,
        }
    }

    /// The ids of the messages that name its merged groups.
    #[must_use]
    pub fn messages(&self) -> Vec<String> {
        match self {
            Self::Question(breakdown) => breakdown
                .steps
                .iter()
                .flat_map(|step| match step {
                    MergeStep::Unite { into, .. } => vec![into],
                    MergeStep::Absorb { with, .. } => with.iter().map(|(_, label)| label).collect(),
                })
                .map(|label| label.message.clone())
                .collect(),
            Self::Language { rest } => vec![rest.message.clone()],
        }
    }

    pub(crate) const LANGUAGE: &str = "language";
}

/// A breakdown by the answer to a question that has one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionBreakdown {
    pub(super) question: QuestionKey,
    pub(super) question_index: usize,
    pub(super) groups: Vec<Group>,
    pub(super) steps: Vec<MergeStep>,
}

/// What a group is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub(super) key: GroupKey,
    pub(super) message: String,
}

impl Label {
    /// The key of the group, unique in its breakdown.
    #[must_use]
    pub fn key(&self) -> &GroupKey {
        &self.key
    }

    /// The id of the message that names it: that of the option for a group of one option,
    /// `unanswered` for those who did not answer, `g-{breakdown}-{group}` for a merged one.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// Whom a group is made of before anything is merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Member {
    /// Those who chose the option at this place of the question.
    Option(usize),
    /// Those who did not answer the question.
    Unanswered,
}

impl Member {
    /// The key of the group of those who did not answer. No option can have it.
    pub(crate) const UNANSWERED: &str = "unanswered";
}

/// A group before anything is merged. An option that ends the survey has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub(super) label: Label,
    pub(super) member: Member,
}

impl Group {
    /// What it is called.
    #[must_use]
    pub fn label(&self) -> &Label {
        &self.label
    }

    /// Who is in it.
    #[must_use]
    pub fn member(&self) -> Member {
        self.member
    }
}

/// One step of the merging, taken only if one of the groups that it joins has somebody in it, but
/// is too small, that is, has fewer than the threshold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MergeStep {
    /// All groups made of these members become one.
    Unite {
        /// Whom the new group holds; at least two.
        members: Vec<Member>,
        /// What it is called.
        into: Label,
    },
    /// A group joins the larger, or the smaller, of others. Always the last step.
    Absorb {
        /// The group that joins another.
        group: GroupKey,
        /// Which of those that stand and are not empty it joins; the first of several alike.
        by: Size,
        /// The groups that it may join, each with what the two are called together.
        with: Vec<(GroupKey, Label)>,
    },
}

impl MergeStep {
    /// What the groups that the step may make are called.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        let (one, several) = match self {
            Self::Unite { into, .. } => (Some(into), [].as_slice()),
            Self::Absorb { with, .. } => (None, with.as_slice()),
        };
        one.into_iter()
            .chain(several.iter().map(|(_, label)| label))
    }
}

/// Which of several groups is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    /// The one with the fewest people.
    Smaller,
    /// The one with the most people.
    Larger,
}

/// A group as it stands after merging.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedGroup {
    label: Label,
    members: Vec<Member>,
    size: u64,
}

impl MergedGroup {
    /// What it may honestly be called.
    #[must_use]
    pub fn label(&self) -> &Label {
        &self.label
    }

    /// Who is in it, in the order of the breakdown's groups.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// How many people are in it.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The union of groups; the members keep their order, and the group the place of the first.
    fn union(label: Label, parts: Vec<Self>) -> Self {
        let mut members: Vec<Member> = Vec::new();
        let mut size = 0;
        for part in parts {
            members.extend(part.members);
            size += part.size;
        }
        members.sort_unstable();
        Self {
            label,
            members,
            size,
        }
    }
}

impl QuestionBreakdown {
    /// The question by whose answers results are broken down.
    #[must_use]
    pub fn question(&self) -> &QuestionKey {
        &self.question
    }

    /// The place of that question in the questionnaire.
    #[must_use]
    pub fn question_index(&self) -> usize {
        self.question_index
    }

    /// The groups before merging: one for each option in the order of the question, then those who
    /// did not answer.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The steps of merging, in their order.
    #[must_use]
    pub fn steps(&self) -> &[MergeStep] {
        &self.steps
    }

    /// The groups after merging, given how many people each of [`Self::groups`] has, and whether a
    /// group with these members and so many people is too small to stand by itself; only groups with
    /// somebody in them are asked about.
    ///
    /// Together they hold everybody once. A group that is too small may be left; then nothing of the
    /// breakdown may be shown.
    ///
    /// # Panics
    /// If there is not exactly one size for each group.
    #[must_use]
    pub fn merged(
        &self,
        sizes: &[u64],
        too_small: impl Fn(&[Member], u64) -> bool,
    ) -> Vec<MergedGroup> {
        let too_small =
            |group: &MergedGroup| group.size > 0 && too_small(&group.members, group.size);
        assert_eq!(sizes.len(), self.groups.len(), "one size for each group");
        let mut standing: Vec<MergedGroup> = self
            .groups
            .iter()
            .zip(sizes)
            .map(|(group, size)| MergedGroup {
                label: group.label.clone(),
                members: vec![group.member],
                size: *size,
            })
            .collect();
        for step in &self.steps {
            match step {
                MergeStep::Unite { members, into } => {
                    unite(&mut standing, members, into, &too_small);
                }
                MergeStep::Absorb { group, by, with } => {
                    absorb(&mut standing, group, *by, with, &too_small);
                }
            }
        }
        standing
    }
}

fn unite(
    standing: &mut Vec<MergedGroup>,
    members: &[Member],
    into: &Label,
    too_small: &impl Fn(&MergedGroup) -> bool,
) {
    let joins = |group: &MergedGroup| group.members.iter().any(|m| members.contains(m));
    let Some(place) = standing.iter().position(joins) else {
        return;
    };
    if standing
        .iter()
        .any(|group| joins(group) && too_small(group))
    {
        let (parts, rest) = std::mem::take(standing).into_iter().partition(joins);
        *standing = rest;
        standing.insert(place, MergedGroup::union(into.clone(), parts));
    }
}

fn absorb(
    standing: &mut Vec<MergedGroup>,
    absorbed: &GroupKey,
    by: Size,
    with: &[(GroupKey, Label)],
    too_small: &impl Fn(&MergedGroup) -> bool,
) {
    let position = |key: &GroupKey| standing.iter().position(|group| group.label.key == *key);
    let Some(small) = position(absorbed) else {
        return;
    };
    let candidates: Vec<(usize, &Label)> = with
        .iter()
        .filter_map(|(key, label)| Some((position(key)?, label)))
        .filter(|(place, _)| standing[*place].size > 0)
        .collect();
    let size = |candidate: &&(usize, &Label)| standing[candidate.0].size;
    let chosen = match by {
        Size::Smaller => candidates.iter().min_by_key(size),
        // Of several alike, `max_by_key` takes the last.
        Size::Larger => candidates.iter().rev().max_by_key(size),
    };
    let Some(&(large, label)) = chosen else {
        return;
    };
    // Joining nobody to a group helps nobody and would only blur what the group is called.
    let helps =
        standing[small].size > 0 && (too_small(&standing[small]) || too_small(&standing[large]));
    if helps {
        let label = label.clone();
        let parts = vec![standing[large].clone(), standing[small].clone()];
        standing[large] = MergedGroup::union(label, parts);
        standing.remove(small);
    }
}

#[cfg(test)]
mod tests;
