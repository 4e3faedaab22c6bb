//! Rules B3 and B4 across scopes: who is left of a county or the nation when what municipalities and
//! counties show of one question in one breakdown (or of all, as a breakdown with one group) is
//! subtracted.
//!
//! Not here: what counties and the nation show (`above`), what elimination makes of it (`span`),
//! several breakdowns at once (`exact`), and counts that are masked (`system`).

use crate::leaf::Leaf;
use crate::members::{Members, present};
use crate::rules::{Rule, Rules};

/// What the municipalities show of a question in a breakdown.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) leaves: Vec<Leaf>,
    /// For each county how many of each member were asked.
    pub(crate) county_sizes: Vec<Vec<u32>>,
    /// Whether the split is by language; `exact` judges how the others cross.
    pub(crate) by_language: bool,
    /// Below which number a population is protected.
    pub(crate) threshold: u32,
    pub(crate) rules: Rules,
}

/// Who is left when what is shown is subtracted.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct LeftOver {
    people: u32,
    municipalities: u32,
}

/// With more groups than this their unions are not all tried, but each and all but each.
pub(crate) const UNIONS: usize = 8;

impl LeftOver {
    /// Rule B3: nobody, or at least the threshold from at least two municipalities.
    pub(crate) fn is_safe(self, threshold: u32) -> bool {
        self.people == 0 || (self.people >= threshold && self.municipalities >= 2)
    }

    /// With the people of one more municipality.
    fn with(self, people: u32) -> Self {
        Self {
            people: self.people + people,
            municipalities: self.municipalities + u32::from(people > 0),
        }
    }
}

impl std::iter::Sum for LeftOver {
    fn sum<I: Iterator<Item = Self>>(each: I) -> Self {
        each.fold(Self::default(), |sum, more| Self {
            people: sum.people + more.people,
            municipalities: sum.municipalities + more.municipalities,
        })
    }
}

impl Tree {
    /// What so many counties' municipalities show.
    pub(crate) fn new(leaves: Vec<Leaf>, counties: usize, threshold: u32, rules: Rules) -> Self {
        let members = leaves.first().map_or(0, |leaf| leaf.sizes.len());
        let mut county_sizes = vec![vec![0; members]; counties];
        for leaf in &leaves {
            for (sum, size) in county_sizes[leaf.county].iter_mut().zip(&leaf.sizes) {
                *sum += size;
            }
        }
        Self {
            leaves,
            county_sizes,
            by_language: false,
            threshold,
            rules,
        }
    }

    /// The same of a split by language.
    pub(crate) fn by_language(self) -> Self {
        Self {
            by_language: true,
            ..self
        }
    }

    /// Whether these members could stand as a group of a county (or, without one, of the nation), as
    /// far as those left over by the municipalities are concerned.
    pub(crate) fn leaves_enough(&self, county: Option<usize>, of: Members) -> bool {
        if !self.rules.holds(Rule::Hierarchy) {
            return true;
        }
        let left: LeftOver = match county {
            Some(county) => self.left_of_county(county, of),
            None => self.left_of_nation(of).into_iter().sum(),
        };
        left.is_safe(self.threshold)
    }

    /// Who is left of these members of a county when the municipalities are subtracted.
    pub(crate) fn left_of_county(&self, county: usize, of: Members) -> LeftOver {
        let is_everybody = present(&self.county_sizes[county]) & !of == 0;
        let leaves = self.leaves.iter().filter(|leaf| leaf.county == county);
        leaves.fold(LeftOver::default(), |sum, leaf| {
            sum.with(self.left_of(leaf, of, is_everybody))
        })
    }

    /// For each county who is left there of these members of the nation when the municipalities are
    /// subtracted.
    pub(crate) fn left_of_nation(&self, of: Members) -> Vec<LeftOver> {
        let sizes = self.county_sizes.iter();
        let is_everybody = sizes.fold(0, |members, sizes| members | present(sizes)) & !of == 0;
        let mut left = vec![LeftOver::default(); self.county_sizes.len()];
        for leaf in &self.leaves {
            let sum = &mut left[leaf.county];
            *sum = sum.with(self.left_of(leaf, of, is_everybody));
        }
        left
    }

    /// How many people of a municipality are left of these members of a county or the nation.
    ///
    /// A municipality that shows all alone takes part in these members only if they are everybody.
    /// That its people happen to be all in the group is just what it does not say.
    fn left_of(&self, leaf: &Leaf, of: Members, is_everybody: bool) -> u32 {
        // Without B4 whatever a municipality shows in the breakdown is taken to cover its own.
        if !self.rules.holds(Rule::Linked) && leaf.shown.is_some() {
            0
        } else if !is_everybody && leaf.shows_all_alone() {
            leaf.people(of)
        } else {
            leaf.left_over(of)
        }
    }

    /// For each county the fewest of these members who are left when the groups of one split that
    /// lie within them are subtracted in each municipality.
    pub(crate) fn fewest_left(&self, of: Members) -> Vec<u32> {
        let mut fewest = vec![0; self.county_sizes.len()];
        for leaf in &self.leaves {
            fewest[leaf.county] += leaf.fewest_left_over(of);
        }
        fewest
    }
}

/// The unions of groups for which rule B3 is tried.
pub(crate) fn unions(groups: &[Members], linked: bool) -> Vec<Members> {
    if linked && groups.len() <= UNIONS {
        return all_unions(groups);
    }
    let all = groups.iter().fold(0, |sum, group| sum | group);
    let others = groups.iter().map(|group| all & !group);
    let mut unions: Vec<Members> = groups.to_vec();
    if linked {
        unions.extend(others);
    }
    unions.push(all);
    unions
}

pub(crate) fn all_unions(groups: &[Members]) -> Vec<Members> {
    let mut unions = vec![0];
    for group in groups {
        let with: Vec<Members> = unions.iter().map(|union| union | group).collect();
        unions.extend(with);
    }
    unions
}
