//! Splits: a breakdown by places instead of keys, and how its members are merged into groups that
//! are large enough (rule B2 of docs/privacy.md).
//!
//! A member is a group before merging: an option, the unanswered, or a language. Not here: who is in
//! which member (`strata`), and what "large enough" means where scopes are linked (`upper`).

use domain::{Breakdown, Label, LanguageId, Member, QuestionBreakdown};

use crate::broken_down::GroupLabel;
use crate::population::Planned;

/// A breakdown of the plan.
#[derive(Debug)]
pub(crate) struct Split<'q> {
    breakdown: &'q Breakdown,
}

/// A group after merging: at least one member, and somebody in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) label: GroupLabel,
    /// The places of its members, rising.
    pub(crate) members: Vec<usize>,
}

impl<'q> Split<'q> {
    pub(crate) fn of(breakdown: &'q Breakdown) -> Self {
        Self { breakdown }
    }

    pub(crate) fn key(&self) -> &str {
        self.breakdown.key()
    }

    /// The place of the question by whose answers it splits; none if it is by language.
    pub(crate) fn question_index(&self) -> Option<usize> {
        self.by_question().map(QuestionBreakdown::question_index)
    }

    fn by_question(&self) -> Option<&'q QuestionBreakdown> {
        match self.breakdown {
            Breakdown::Question(breakdown) => Some(breakdown),
            Breakdown::Language { .. } => None,
        }
    }

    /// How many members it has.
    pub(crate) fn members(&self, languages: &[LanguageId]) -> usize {
        let by = self.by_question();
        by.map_or(languages.len(), |by| by.groups().len())
    }

    /// The place of the member in which those are who chose these options.
    pub(crate) fn member_of(&self, chosen: domain::OptionSet) -> usize {
        let Some(by) = self.by_question() else {
            return 0;
        };
        let is_theirs = |member| match member {
            Member::Option(option) => chosen.contains(option),
            Member::Unanswered => true,
        };
        let mut groups = by.groups().iter();
        groups
            .position(|group| is_theirs(group.member()))
            .unwrap_or_default()
    }

    /// For each member the column of those in it, in the table of the breakdown's own question; none
    /// if it is by language.
    pub(crate) fn columns(&self, planned: &Planned<'_>) -> Vec<u32> {
        let groups = self.by_question().map(QuestionBreakdown::groups);
        let column = |member| match member {
            Member::Option(option) => planned.column(option),
            Member::Unanswered => planned.columns() - 1,
        };
        let columns = groups
            .into_iter()
            .flatten()
            .map(|group| column(group.member()));
        columns
            .map(|column| u32::try_from(column).expect("a question has few options"))
            .collect()
    }

    /// The groups after merging, in the questionnaire's order, without empty ones. `too_small` is
    /// asked of members and their number.
    pub(crate) fn merged(
        &self,
        sizes: &[u32],
        languages: &[LanguageId],
        too_small: &dyn Fn(&[usize], u32) -> bool,
    ) -> Vec<Block> {
        match self.breakdown {
            Breakdown::Question(by) => merged_answers(by, sizes, too_small),
            Breakdown::Language { rest } => merged_languages(rest, sizes, languages, too_small),
        }
    }

    /// The groups as they are before merging, without those for which `leave_out` holds.
    #[cfg(any(test, feature = "rules-off-for-attack-tests"))]
    pub(crate) fn unmerged(
        &self,
        sizes: &[u32],
        languages: &[LanguageId],
        leave_out: &dyn Fn(u32) -> bool,
    ) -> Vec<Block> {
        let mut blocks = self.merged(sizes, languages, &|_, _| false);
        blocks.retain(|block| !leave_out(block.members.iter().map(|m| sizes[*m]).sum()));
        blocks
    }
}

fn merged_answers(
    by: &QuestionBreakdown,
    sizes: &[u32],
    too_small: &dyn Fn(&[usize], u32) -> bool,
) -> Vec<Block> {
    let place = |member: &Member| {
        let mut groups = by.groups().iter();
        groups
            .position(|group| group.member() == *member)
            .expect("a merged group is made of the breakdown's groups")
    };
    let places = |members: &[Member]| {
        let mut places: Vec<usize> = members.iter().map(place).collect();
        places.sort_unstable();
        places
    };
    let wide: Vec<u64> = sizes.iter().copied().map(u64::from).collect();
    let narrow = |size: u64| u32::try_from(size).unwrap_or(u32::MAX);
    by.merged(&wide, |members, size| {
        too_small(&places(members), narrow(size))
    })
    .into_iter()
    .filter(|group| group.size() > 0)
    .map(|group| Block {
        label: GroupLabel::merged(group.label(), group.members(), by),
        members: places(group.members()),
    })
    .collect()
}

/// Languages that are too small stand together, and the next smallest with them until they suffice.
fn merged_languages(
    rest: &Label,
    sizes: &[u32],
    languages: &[LanguageId],
    too_small: &dyn Fn(&[usize], u32) -> bool,
) -> Vec<Block> {
    let mut rising: Vec<usize> = (0..sizes.len()).filter(|place| sizes[*place] > 0).collect();
    rising.sort_by_key(|place| (sizes[*place], *place));
    let (mut together, mut alone): (Vec<usize>, Vec<usize>) = rising
        .iter()
        .partition(|place| too_small(&[**place], sizes[**place]));
    while !together.is_empty() && !alone.is_empty() {
        together.sort_unstable();
        if !too_small(&together, together.iter().map(|place| sizes[*place]).sum()) {
            break;
        }
        together.push(alone.remove(0));
    }
    together.sort_unstable();
    alone.sort_unstable();
    let mut blocks: Vec<Block> = alone
        .into_iter()
        .map(|place| Block {
            label: GroupLabel::language(&languages[place]),
            members: vec![place],
        })
        .collect();
    if !together.is_empty() {
        blocks.push(Block {
            label: GroupLabel::other_languages(rest),
            members: together,
        });
    }
    blocks
}
