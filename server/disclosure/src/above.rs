//! What counties and the nation show of one question in one breakdown, above what the municipalities
//! show of it, and whether all that can stand together (rules B3 and B4).
//!
//! What does not change while it is tried what counties can show is worked out once. Not here: who
//! is left of single municipalities (`leaf`, `hierarchy`), and several breakdowns at once (`exact`).

use crate::hierarchy::{LeftOver, Tree, unions};
use crate::leaf::{Crossing, within};
use crate::members::{Members, people, present};
use crate::rules::Rule;
use crate::span::Span;

/// What is shown above the municipalities.
#[derive(Debug)]
pub(crate) struct Above<'t> {
    pub(crate) tree: &'t Tree,
    /// For each county the groups that it shows.
    pub(crate) counties: Vec<Option<Vec<Members>>>,
    /// For each county what it shows of the question in other splits.
    pub(crate) crossing: Vec<Vec<Crossing>>,
    /// The groups that the nation shows.
    nation: Option<Vec<Members>>,
    /// The unions of the nation's groups.
    unions: Vec<Union>,
    span: Span<'t>,
}

/// A union of the nation's groups, and who is left of it when the municipalities are subtracted.
#[derive(Debug)]
struct Union {
    of: Members,
    /// For each county.
    left: Vec<LeftOver>,
    /// For each county the fewest that other breakdowns leave; of splits by language alone.
    fewest: Vec<u32>,
}

impl<'t> Above<'t> {
    /// Nothing is shown yet.
    pub(crate) fn new(tree: &'t Tree) -> Self {
        let counties = tree.county_sizes.len();
        Self {
            tree,
            counties: vec![None; counties],
            crossing: vec![Vec::new(); counties],
            nation: None,
            unions: Vec::new(),
            span: Span::new(tree),
        }
    }

    /// The groups that the nation shows.
    pub(crate) fn nation(&self) -> Option<&[Members]> {
        self.nation.as_deref()
    }

    /// Lets the nation show these groups, or nothing.
    pub(crate) fn show_nation(&mut self, groups: Option<Vec<Members>>) {
        let linked = self.tree.rules.holds(Rule::Linked);
        let crosses = linked && self.tree.by_language;
        let union = |of: Members| Union {
            of,
            left: self.tree.left_of_nation(of),
            fewest: if crosses {
                self.tree.fewest_left(of)
            } else {
                Vec::new()
            },
        };
        let unions = groups.as_deref().map(|groups| unions(groups, linked));
        self.unions = unions.into_iter().flatten().map(union).collect();
        self.nation = groups;
    }

    /// Whether a county could show these groups as far as its own municipalities are concerned.
    pub(crate) fn admits(&self, county: usize, groups: &[Members]) -> bool {
        let rules = self.tree.rules;
        let is_safe = |of: Members| {
            let left = self.tree.left_of_county(county, of);
            left.is_safe(self.tree.threshold)
        };
        !rules.holds(Rule::Hierarchy)
            || unions(groups, rules.holds(Rule::Linked))
                .into_iter()
                .all(is_safe)
    }

    /// Whether all that is shown can be shown together, if each county was admitted by itself.
    pub(crate) fn is_safe(&self) -> bool {
        !self.tree.rules.holds(Rule::Hierarchy)
            || (self.nation_is_safe()
                && self.crossing_is_safe()
                && self.span.is_safe(&self.counties, self.nation.as_deref()))
    }

    /// Rule B3 for the nation: of each union of its groups nobody or enough are left beside the
    /// municipalities and the counties whose groups make it up.
    fn nation_is_safe(&self) -> bool {
        self.unions.iter().all(|union| {
            let left = union.left.iter().enumerate();
            let left = left.filter(|(county, _)| !self.covers(*county, union.of));
            let left: LeftOver = left.map(|(_, left)| *left).sum();
            left.is_safe(self.tree.threshold)
        })
    }

    /// Whether the groups that a county shows make up these members.
    fn covers(&self, county: usize, of: Members) -> bool {
        let Some(shown) = &self.counties[county] else {
            return false;
        };
        // Only members who are there count.
        let here = present(&self.tree.county_sizes[county]);
        let within = shown.iter().filter(|shown| *shown & here & !of == 0);
        let covered = within.fold(0, |sum, shown| sum | shown);
        of & here & !covered == 0
    }

    /// Rule B4 for splits by language: whether groups of different breakdowns, of which one happens to
    /// lie within another, leave nobody or enough of each union of the nation's groups.
    pub(crate) fn crossing_is_safe(&self) -> bool {
        let crosses = self.tree.rules.holds(Rule::Linked) && self.tree.by_language;
        !crosses || self.unions.iter().all(|union| self.leaves_enough(union))
    }

    fn leaves_enough(&self, union: &Union) -> bool {
        let by_county = union.fewest.iter().enumerate().map(|(county, fewest)| {
            if *fewest == 0 {
                return 0;
            }
            let sizes = &self.tree.county_sizes[county];
            let own = self.counties[county].iter().flatten();
            let own = own.filter(|shown| *shown & !union.of & present(sizes) == 0);
            let own: u32 = own.map(|shown| people(sizes, *shown)).sum();
            let crossing = self.crossing[county].iter();
            let crossing = crossing.map(|groups| within(groups, union.of));
            let most = crossing.chain([own]).max().unwrap_or_default();
            (*fewest).min(people(sizes, union.of) - most)
        });
        let left: u32 = by_county.sum();
        left == 0 || left >= self.tree.threshold
    }
}
