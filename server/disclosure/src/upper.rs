//! The tables of counties and the nation: what they may show beside each other and beside the
//! municipalities, which are given (rules B3, B4, B5).
//!
//! First it is decided question by question whom the tables expose together (`choice`), then all of
//! them together whether they give a masked count away. Not here: the groups of each scope (`tables`).

use std::collections::BTreeSet;

use crate::bounds::Range;
use crate::choice::Given;
use crate::members::{ALL, Members};

use crate::parallel;
use crate::rules::Rule;
use crate::strata::Strata;
use crate::system::{Place, Site, System};
use crate::tables::{Method, Surroundings, Tables};
use crate::trees::{AllOverlaps, Trees};

/// A municipality whose answers are in the figures of county and nation.
#[derive(Debug)]
pub(crate) struct Municipal {
    /// The place of its county.
    pub(crate) county: usize,
    pub(crate) strata: Strata,
    /// What it shows.
    pub(crate) tables: Tables,
    /// Where its own rows have settled its unknowns beside what it shows, if that is seen.
    pub(crate) settled: Option<Vec<Range>>,
    /// Whether what it shows is taken into account; without rule B5 it is not if it was released
    /// earlier.
    pub(crate) seen: bool,
}

/// The country: its scopes are the municipalities, then the counties, then the nation.
#[derive(Debug)]
pub(crate) struct Country<'m> {
    pub(crate) method: &'m Method<'m>,
    pub(crate) municipalities: &'m [Municipal],
    pub(crate) counties: usize,
}

/// What is drawn of the counties and the nation.
#[derive(Debug)]
pub(crate) struct Upper {
    pub(crate) counties: Vec<(Strata, Tables)>,
    pub(crate) nation: (Strata, Tables),
}

/// What surrounds a county, or without one the nation.
struct Around<'t> {
    trees: &'t Trees,
    county: Option<usize>,
}

impl Surroundings for Around<'_> {
    fn admits(&self, question: usize) -> bool {
        self.trees.of(question)[0].leaves_enough(self.county, ALL)
    }

    fn admits_group(&self, split: usize, question: usize, of: Members) -> bool {
        self.trees.of(question)[1 + split].leaves_enough(self.county, of)
    }

    fn is_nation(&self) -> bool {
        self.county.is_none()
    }
}

impl Country<'_> {
    /// Draws counties and nation.
    pub(crate) fn draw(&self) -> Upper {
        let trees = self.trees();
        let scopes: Vec<Option<usize>> = std::iter::once(None)
            .chain((0..self.counties).map(Some))
            .collect();
        let mut drawn = parallel::map(&scopes, |county| {
            let strata = self.strata(*county);
            let around = Around {
                trees: &trees,
                county: *county,
            };
            let tables = self.method.tables(&strata, &around);
            (strata, tables)
        });
        let nation = drawn.remove(0);
        let mut upper = Upper {
            counties: drawn,
            nation,
        };
        let withheld = self.withheld(&trees, &upper);
        drop(trees);
        for (scope, split, question) in withheld {
            let (_, tables) = match scope.checked_sub(self.municipalities.len()) {
                Some(county) if county < self.counties => &mut upper.counties[county],
                _ => &mut upper.nation,
            };
            tables.withhold(split, question);
        }
        if self.method.rules.holds(Rule::Linked) {
            self.unmask_nothing(&mut upper);
        }
        upper
    }

    /// What counties and nation could show and must withhold.
    fn withheld(&self, trees: &Trees, upper: &Upper) -> BTreeSet<Place> {
        let frame = &self.method.frame;
        let given = Given {
            country: self,
            trees,
            upper,
            overlaps: &parallel::map(&upper.counties, |(strata, _)| {
                AllOverlaps::new(frame, strata)
            }),
            unknowns: &self.unknowns(),
        };
        given.withheld()
    }

    /// Withholds what would narrow a masked count too far, of counties and the nation themselves or of
    /// municipalities (rule B4): the nation is taken first, then the counties, large ones first.
    fn unmask_nothing(&self, upper: &mut Upper) {
        let mut system = System::new(self.method, &self.sites(upper));
        for (scope, municipal) in self.municipalities.iter().enumerate() {
            if municipal.seen {
                system.take_all(scope);
            }
        }
        system.give();
        let first = self.municipalities.len();
        let by_size = self.by_size(upper);
        let mut counties: Vec<Option<&mut Tables>> = upper
            .counties
            .iter_mut()
            .map(|(_, tables)| Some(tables))
            .collect();
        let mut scopes = vec![(first + self.counties, &mut upper.nation.1)];
        scopes.extend(by_size.into_iter().filter_map(|county| {
            let tables = counties[county].take()?;
            Some((first + county, tables))
        }));
        self.method.unmask_nothing(&mut system, &mut scopes);
    }

    /// What all scopes show or could show.
    pub(crate) fn all_tables<'s>(
        &'s self,
        upper: &'s Upper,
    ) -> impl Iterator<Item = &'s Tables> + Clone {
        let municipalities = self.municipalities.iter();
        let municipalities = municipalities.map(|municipal| &municipal.tables);
        let counties = upper.counties.iter().map(|(_, tables)| tables);
        municipalities.chain(counties).chain([&upper.nation.1])
    }

    fn sites<'s>(&'s self, upper: &'s Upper) -> Vec<Site<'s>> {
        let first = self.municipalities.len();
        let part = |strata, tables, whole| Site {
            strata,
            tables,
            whole: Some(first + whole),
            by_language: false,
            settled: None,
        };
        let municipalities = self.municipalities.iter();
        let municipalities = municipalities.map(|m| Site {
            settled: m.settled.as_deref(),
            ..part(&m.strata, &m.tables, m.county)
        });
        let counties = upper.counties.iter();
        let counties = counties.map(|(strata, tables)| part(strata, tables, self.counties));
        let (strata, tables) = &upper.nation;
        let nation = Site {
            strata,
            tables,
            whole: None,
            by_language: true,
            settled: None,
        };
        municipalities.chain(counties).chain([nation]).collect()
    }

    /// The counties, large ones first.
    pub(crate) fn by_size(&self, upper: &Upper) -> Vec<usize> {
        let people = |county: usize| self.method.frame.respondents(&upper.counties[county].0);
        let mut by_size: Vec<usize> = (0..self.counties).collect();
        by_size.sort_by_key(|county| (std::cmp::Reverse(people(*county)), *county));
        by_size
    }

    /// What is not known of each municipality beside what it shows, for rule B4 in full.
    fn strata(&self, county: Option<usize>) -> Strata {
        let mut sum = self.method.frame.nobody();
        for municipal in self.municipalities {
            if county.is_none_or(|county| municipal.county == county) {
                sum.add(&municipal.strata);
            }
        }
        sum
    }
}
