//! Rules B3 and B4 across scopes: who is left of a county or the nation when what municipalities and
//! counties show of one question in one breakdown (or of all, as a breakdown with one group) is
//! subtracted.
//!
//! Not here: what elimination makes of it (`span`), several breakdowns at once (`exact`), and counts
//! that are masked (`system`).

use crate::leaf::{Crossing, Leaf, within};
use crate::members::{Members, people, present};
use crate::rules::{Rule, Rules};

/// What is shown of a question in a breakdown in all scopes.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    pub(crate) leaves: Vec<Leaf>,
    /// For each county the groups that it shows.
    pub(crate) counties: Vec<Option<Vec<Members>>>,
    /// For each county how many of each member were asked.
    pub(crate) county_sizes: Vec<Vec<u32>>,
    /// For each county what it shows of the question in other splits.
    pub(crate) crossing: Vec<Vec<Crossing>>,
    /// Whether the split is by language; `exact` judges how the others cross.
    by_language: bool,
    /// The groups that the nation shows.
    pub(crate) nation: Option<Vec<Members>>,
    /// Below which number a population is protected.
    pub(crate) threshold: u32,
    pub(crate) rules: Rules,
}

/// Who is left when what is shown is subtracted.
#[derive(Debug, Clone, Copy, Default)]
struct LeftOver {
    people: u32,
    municipalities: u32,
}

/// With more groups than this their unions are not all tried, but each and all but each.
pub(crate) const UNIONS: usize = 8;

impl LeftOver {
    /// Rule B3: at least the threshold from at least two municipalities.
    fn is_enough(self, threshold: u32) -> bool {
        self.people >= threshold && self.municipalities >= 2
    }

    fn plus(mut self, people: u32) -> Self {
        self.people += people;
        self.municipalities += u32::from(people > 0);
        self
    }
}

impl Tree {
    /// What so many counties' municipalities show; counties and nation show nothing yet.
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
            counties: vec![None; counties],
            county_sizes,
            crossing: vec![Vec::new(); counties],
            by_language: false,
            nation: None,
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
        !self.rules.holds(Rule::Hierarchy) || self.left_over_is_safe(county, of)
    }

    /// Whether those who are left of these members of a county or the nation, when the municipalities
    /// are subtracted and from the nation the counties, are nobody or enough.
    ///
    /// A municipality that shows all alone takes part in these members only if they are everybody.
    /// That its people happen to be all in the group is just what it does not say.
    fn left_over_is_safe(&self, county: Option<usize>, of: Members) -> bool {
        let counties: Vec<bool> = (0..self.counties.len())
            .map(|place| match county {
                Some(county) => place == county,
                None => !self.covers(place, of),
            })
            .collect();
        // Without B4 whatever a municipality shows in the breakdown is taken to cover its own.
        let linked = self.rules.holds(Rule::Linked);
        let is_everybody = self.present(county) & !of == 0;
        let mut sum = LeftOver::default();
        for leaf in &self.leaves {
            if counties[leaf.county] && (linked || leaf.shown.is_none()) {
                let in_no_group = !is_everybody && leaf.shows_all_alone();
                sum = sum.plus(if in_no_group {
                    leaf.people(of)
                } else {
                    leaf.left_over(of)
                });
                if sum.is_enough(self.threshold) {
                    return true;
                }
            }
        }
        sum.people == 0
    }

    /// The members of whom there is somebody in a county or the nation.
    fn present(&self, county: Option<usize>) -> Members {
        let sizes = self.county_sizes.iter().enumerate();
        let sizes = sizes.filter(|(place, _)| county.is_none_or(|county| county == *place));
        sizes.fold(0, |members, (_, sizes)| members | present(sizes))
    }

    /// Rule B4: whether groups of different breakdowns, of which one happens to lie within another,
    /// leave nobody or enough of these members of a county or the nation.
    fn crossing_is_safe(&self, county: Option<usize>, of: Members) -> bool {
        let mut fewest = vec![0; self.counties.len()];
        for leaf in &self.leaves {
            if county.is_none_or(|county| leaf.county == county) {
                fewest[leaf.county] += leaf.fewest_left_over(of);
            }
        }
        let by_county = (0..self.counties.len()).map(|place| {
            if county.is_some() || fewest[place] == 0 {
                return fewest[place];
            }
            let sizes = &self.county_sizes[place];
            let all = people(sizes, of);
            let own = self.counties[place].iter().flatten();
            let own = own.filter(|shown| *shown & !of & present(sizes) == 0);
            let own: u32 = own.map(|shown| people(sizes, *shown)).sum();
            let crossing = self.crossing[place].iter().map(|groups| within(groups, of));
            let most = crossing.chain([own]).max().unwrap_or_default();
            fewest[place].min(all - most)
        });
        let left: u32 = by_county.sum();
        left == 0 || left >= self.threshold
    }

    /// Whether the groups that a county shows make up these members.
    fn covers(&self, county: usize, of: Members) -> bool {
        let Some(shown) = &self.counties[county] else {
            return false;
        };
        // Only members who are there count.
        let here = present(&self.county_sizes[county]);
        let within = shown.iter().filter(|shown| *shown & here & !of == 0);
        let covered = within.fold(0, |sum, shown| sum | shown);
        of & here & !covered == 0
    }

    /// Whether all that is shown can be shown together.
    pub(crate) fn is_safe(&self) -> bool {
        !self.rules.holds(Rule::Hierarchy) || (self.unions_are_safe() && self.single_are_safe())
    }

    /// Rule B3 for each union of groups that a county or the nation shows.
    pub(crate) fn unions_are_safe(&self) -> bool {
        let nation = self.nation.iter().map(|shown| (None, shown));
        let counties = self.counties.iter().enumerate();
        let counties = counties.filter_map(|(county, shown)| Some((Some(county), shown.as_ref()?)));
        nation.chain(counties).all(|(county, shown)| {
            let linked = self.rules.holds(Rule::Linked);
            unions(shown, linked).into_iter().all(|union| {
                self.left_over_is_safe(county, union)
                    && (!linked || !self.by_language || self.crossing_is_safe(county, union))
            })
        })
    }
}

/// The unions of groups for which rule B3 is tried.
fn unions(groups: &[Members], linked: bool) -> Vec<Members> {
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
