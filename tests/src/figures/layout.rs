//! What an attacker knows without any figure: the questions with their routing, the groups with
//! their merge orders, and which collections there were, in which county, closed before which
//! release.
//!
//! Everybody who is looked at stands in one *cohort* (who answered in one place up to one moment) and,
//! for each breakdown, in one *slot* of it. All that is ever shown is about unions of these.

use std::collections::BTreeMap;

use anyhow::Context;
use domain::questionnaire::{Breakdown, Member, MergeStep, QuestionBreakdown, Questionnaire};

use crate::figures::released::UNANSWERED;

/// The slot of everybody.
pub const EVERYBODY: usize = 0;

/// Those who answered in one place and whose answers were read at one moment. Ordinarily a
/// municipality; more where something comes late, or where a municipality was split.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cohort {
    /// The numbers of the municipalities that it counts for.
    pub municipalities: Vec<String>,
    /// The number of the county.
    pub county: String,
    /// The first release that it can be part of.
    pub from: u32,
}

/// What is public beside the figures.
#[derive(Clone, Debug)]
pub struct Public<'a> {
    /// The questions, their routing, and the groups.
    pub questionnaire: &'a Questionnaire,
    /// The threshold of the wave.
    pub threshold: u64,
    /// Who can have answered where, and when it was closed.
    pub cohorts: Vec<Cohort>,
    /// The languages that can be answered in.
    pub languages: Vec<String>,
}

/// From how many asked on a sensitive question is shown (rule B8).
pub const SENSITIVE_THRESHOLD: u64 = 30;

/// A way to split people, each of whom is in one of its slots.
#[derive(Clone, Debug)]
pub struct Split {
    /// The breakdown's key.
    pub key: String,
    /// The question by whose answers it splits; none for the language.
    pub question: Option<usize>,
    /// Its first slot; the others follow.
    pub first: usize,
    /// What the slots are called.
    pub members: Vec<String>,
    /// The merged groups that the questionnaire names, as bits of members.
    pub labels: BTreeMap<String, u64>,
    /// What those outside all named groups are called together, where there is such a name.
    rest: Option<String>,
}

/// Part of a split, or everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group {
    /// The place of the split in [`Layout::splits`]; none for everybody.
    pub split: Option<usize>,
    /// Which members of the split, as bits; none for everybody.
    pub members: u64,
}

impl Group {
    /// Everybody.
    pub const ALL: Self = Self {
        split: None,
        members: 0,
    };

    /// Whether everybody in the other group is in this one, whoever they are.
    #[must_use]
    pub fn holds(self, other: Self) -> bool {
        self.split.is_none() || (self.split == other.split && other.members & !self.members == 0)
    }
}

/// Of whom a question is asked.
#[derive(Clone, Debug)]
pub struct Class {
    /// The question that decides, and which of its options let one through; none if all are asked.
    pub gate: Option<(usize, Vec<usize>)>,
    /// The class that the deciding question is asked of.
    pub parent: Option<usize>,
    /// The slots that nobody who is asked can stand in.
    pub never: Vec<bool>,
}

/// The slots of a questionnaire, and who is asked what.
#[derive(Clone, Debug)]
pub struct Layout<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The ways of splitting.
    pub splits: Vec<Split>,
    /// How many slots there are, that of everybody included.
    pub slots: usize,
    /// Of whom questions are asked; the first class is everybody.
    pub classes: Vec<Class>,
    /// The class of each question.
    pub class_of: Vec<usize>,
}

impl<'a> Layout<'a> {
    /// The layout of what is public.
    pub fn new(public: &Public<'a>) -> anyhow::Result<Self> {
        let questionnaire = public.questionnaire;
        let mut slots = EVERYBODY + 1;
        let mut splits = Vec::new();
        for breakdown in questionnaire.breakdowns() {
            let split = match breakdown {
                Breakdown::Question(by) => Split::by_question(by, slots)?,
                Breakdown::Language { rest } => {
                    Split::by_language(&public.languages, rest.key().as_str(), slots)
                }
            };
            slots += split.members.len();
            splits.push(split);
        }
        let mut layout = Self {
            questionnaire,
            splits,
            slots,
            classes: vec![Class {
                gate: None,
                parent: None,
                never: vec![false; slots],
            }],
            class_of: Vec::new(),
        };
        for index in 0..questionnaire.questions().len() {
            let class = layout.class_for(index)?;
            layout.class_of.push(class);
        }
        Ok(layout)
    }

    /// The slots that a group is the union of.
    pub fn slots_of(&self, group: Group) -> impl Iterator<Item = usize> {
        let (first, mut bits) = match group.split {
            Some(split) => (self.splits[split].first, group.members),
            None => (EVERYBODY, 1),
        };
        std::iter::from_fn(move || {
            let lowest = bits.trailing_zeros();
            bits &= bits.checked_sub(1)?;
            Some(first + lowest as usize)
        })
    }

    /// The group of one member.
    #[must_use]
    pub fn member(split: usize, member: usize) -> Group {
        Group {
            split: Some(split),
            members: 1 << member,
        }
    }

    /// All groups that the rules speak of: everybody, every member, every merged group.
    #[must_use]
    pub fn protected_groups(&self) -> Vec<Group> {
        let mut groups = vec![Group::ALL];
        for (split, by) in self.splits.iter().enumerate() {
            groups.extend((0..by.members.len()).map(|member| Self::member(split, member)));
            groups.extend(by.labels.values().map(|members| Group {
                split: Some(split),
                members: *members,
            }));
        }
        groups.sort_unstable();
        groups.dedup();
        groups
    }

    /// What a group is called.
    #[must_use]
    pub fn name(&self, group: Group) -> String {
        let Some(split) = group.split else {
            return "all".to_owned();
        };
        let split = &self.splits[split];
        let members: Vec<_> = (0..split.members.len())
            .filter(|member| group.members >> member & 1 == 1)
            .map(|member| split.members[member].as_str())
            .collect();
        format!("{}={}", split.key, members.join("+"))
    }

    /// The group that a release calls so; `None` if it is whoever is left beside the others.
    pub fn parse_group(&self, text: &str) -> anyhow::Result<Option<Group>> {
        if text == "all" {
            return Ok(Some(Group::ALL));
        }
        let (key, named) = text
            .split_once('=')
            .with_context(|| format!("{text:?} is no group"))?;
        let split = self.splits.iter().position(|split| split.key == key);
        let split = split.with_context(|| format!("there is no breakdown {key:?}"))?;
        if self.splits[split].rest.as_deref() == Some(named) {
            return Ok(None);
        }
        let members = self.splits[split]
            .members_called(named)
            .with_context(|| format!("{key:?} has no group {named:?}"))?;
        Ok(Some(Group {
            split: Some(split),
            members,
        }))
    }

    /// The split that a release's group belongs to.
    #[must_use]
    pub fn split_of(&self, text: &str) -> Option<usize> {
        let (key, _) = text.split_once('=')?;
        self.splits.iter().position(|split| split.key == key)
    }

    /// All members of a split, as bits.
    #[must_use]
    pub fn all_members(&self, split: usize) -> u64 {
        (1 << self.splits[split].members.len()) - 1
    }

    /// How many of those asked a question there must be before anything of it is shown.
    #[must_use]
    pub fn threshold(&self, public: &Public<'_>, question: usize) -> u64 {
        if self.questionnaire.questions()[question].sensitive() {
            public.threshold.max(SENSITIVE_THRESHOLD)
        } else {
            public.threshold
        }
    }

    /// The class of the question at this place, whose gate has its class already.
    fn class_for(&mut self, index: usize) -> anyhow::Result<usize> {
        let Some(condition) = self.questionnaire.questions()[index].asked_of() else {
            return Ok(0);
        };
        let gate = self.questionnaire.index_of(condition.question().as_str());
        let gate = gate.context("a condition looks at no question")?;
        let question = &self.questionnaire.questions()[gate];
        let any_of = condition
            .any_of()
            .iter()
            .map(|option| question.option_index(option.as_str()))
            .collect::<Option<Vec<_>>>()
            .context("a condition looks at no option")?;
        let key = Some((gate, any_of));
        if let Some(known) = self.classes.iter().position(|class| class.gate == key) {
            return Ok(known);
        }
        let parent = self.class_of[gate];
        let mut never = self.classes[parent].never.clone();
        for split in self.splits.iter().filter(|by| by.question == Some(gate)) {
            for (member, name) in split.members.iter().enumerate() {
                let lets_through = question.option_index(name).is_some_and(|option| {
                    key.as_ref()
                        .is_some_and(|(_, any_of)| any_of.contains(&option))
                });
                never[split.first + member] |= !lets_through;
            }
        }
        self.classes.push(Class {
            gate: key,
            parent: Some(parent),
            never,
        });
        Ok(self.classes.len() - 1)
    }
}

impl Split {
    /// Where among the members those stand who are this member of the question's breakdown.
    #[must_use]
    pub fn place(
        &self,
        questionnaire: &Questionnaire,
        question: usize,
        member: Member,
    ) -> Option<usize> {
        let name = match member {
            Member::Option(option) => {
                let options = questionnaire.questions()[question].options();
                options[option].key().as_str()
            }
            Member::Unanswered => UNANSWERED,
        };
        self.members.iter().position(|member| member == name)
    }

    fn by_question(by: &QuestionBreakdown, first: usize) -> anyhow::Result<Self> {
        let place = |member: &Member| by.groups().iter().position(|g| g.member() == *member);
        let mut split = Self {
            key: by.question().as_str().to_owned(),
            question: Some(by.question_index()),
            first,
            members: (by.groups().iter())
                .map(|group| group.label().key().as_str().to_owned())
                .collect(),
            labels: BTreeMap::new(),
            rest: None,
        };
        for step in by.steps() {
            match step {
                MergeStep::Unite { members, into } => {
                    let mut bits = 0_u64;
                    for member in members {
                        bits |= 1 << place(member).context("a step merges no group")?;
                    }
                    split.labels.insert(into.key().as_str().to_owned(), bits);
                }
                MergeStep::Absorb { group, with, .. } => {
                    let joined = split.members_called(group.as_str());
                    let joined = joined.context("a step absorbs no group")?;
                    for (other, label) in with {
                        let other = split.members_called(other.as_str());
                        let bits = joined | other.context("a step absorbs into no group")?;
                        split.labels.insert(label.key().as_str().to_owned(), bits);
                    }
                }
            }
        }
        Ok(split)
    }

    fn by_language(languages: &[String], rest: &str, first: usize) -> Self {
        Self {
            key: "language".to_owned(),
            question: None,
            first,
            members: languages.to_vec(),
            labels: BTreeMap::new(),
            rest: Some(rest.to_owned()),
        }
    }

    /// A member, a merged group, or several of both joined with `+`.
    fn members_called(&self, named: &str) -> Option<u64> {
        if let Some(members) = self.labels.get(named) {
            return Some(*members);
        }
        named.split('+').try_fold(0, |bits, part| {
            let member = self.members.iter().position(|member| member == part);
            let more = match member {
                Some(member) => 1 << member,
                None => *self.labels.get(part)?,
            };
            Some(bits | more)
        })
    }
}
