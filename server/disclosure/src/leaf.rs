//! A municipality as rules B3 and B4 see it across scopes: whom it has, and what it shows of a question
//! in one breakdown and in others.
//!
//! Not here: counties and the nation (`hierarchy`).

use crate::members::{ALL, Members, people, present};

/// A municipality.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// The place of its county.
    pub(crate) county: usize,
    /// How many of each member were asked.
    pub(crate) sizes: Vec<u32>,
    /// The members with somebody in them.
    pub(crate) present: Members,
    /// The groups that it shows; all as one group if it shows all alone, none if not even that.
    pub(crate) shown: Option<Vec<Members>>,
    /// What it shows of the question in other splits; kept where the split is by language, since
    /// `exact` judges how the others cross.
    crossing: Vec<Crossing>,
}

/// The groups of another split that a scope shows: for each the members of this split that occur in
/// it, and how many people it has.
pub(crate) type Crossing = Vec<(Members, u32)>;

impl Leaf {
    pub(crate) fn new(
        county: usize,
        sizes: Vec<u32>,
        shown: Option<Vec<Members>>,
        crossing: Vec<Crossing>,
    ) -> Self {
        Self {
            county,
            present: present(&sizes),
            sizes,
            shown,
            crossing,
        }
    }

    /// The fewest of these members who are left when the groups of one split that lie within them
    /// are subtracted.
    pub(crate) fn fewest_left_over(&self, of: Members) -> u32 {
        let people = self.people(of & self.present);
        let crossing = self
            .crossing
            .iter()
            .map(|groups| people - within(groups, of));
        crossing.min().map_or_else(
            || self.left_over(of),
            |fewest| fewest.min(self.left_over(of)),
        )
    }

    pub(crate) fn people(&self, of: Members) -> u32 {
        people(&self.sizes, of)
    }

    /// Whether nothing is shown of any group.
    pub(crate) fn shows_all_alone(&self) -> bool {
        self.shown.as_deref() == Some(&[ALL])
    }

    /// The groups that are shown, have somebody in them, and lie within these members.
    pub(crate) fn within(&self, of: Members) -> impl Iterator<Item = Members> {
        let present = self.present;
        let shown = self.shown.iter().flatten().copied();
        shown.filter(move |shown| shown & present != 0 && shown & present & !of == 0)
    }

    /// Those of these members who are in no such group.
    pub(crate) fn left_over(&self, of: Members) -> u32 {
        let within = self.within(of).fold(0, |sum, shown| sum | shown);
        let rest = of & self.present & !within;
        if rest == 0 { 0 } else { self.people(rest) }
    }
}

/// How many people the groups have that lie within these members.
pub(crate) fn within(groups: &Crossing, of: Members) -> u32 {
    let within = groups.iter().filter(|(members, _)| members & !of == 0);
    within.map(|(_, people)| people).sum()
}
