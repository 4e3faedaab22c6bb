//! Areas: what a release calls a municipality, a county or the nation, as the cohorts that it is
//! made of.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use anyhow::{Context, bail};

use crate::figures::layout::Public;

/// Whom a table is about, before groups.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The municipality of this number.
    Municipality(String),
    /// The county of this number.
    County(String),
    /// Everybody.
    Nation,
}

impl Scope {
    /// Reads a scope as a release writes it.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        match text.split_once(':') {
            Some(("municipality", number)) => Ok(Self::Municipality(number.to_owned())),
            Some(("county", number)) => Ok(Self::County(number.to_owned())),
            None if text == "nation" => Ok(Self::Nation),
            _ => bail!("{text:?} is no scope"),
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Municipality(number) => write!(f, "municipality:{number}"),
            Self::County(number) => write!(f, "county:{number}"),
            Self::Nation => f.write_str("nation"),
        }
    }
}

/// An area, by its place in [`Areas`].
pub type Area = usize;

/// All areas that tables may be about: each once, whatever scopes and releases name it.
#[derive(Clone, Debug, Default)]
pub struct Areas {
    cohorts: Vec<Vec<usize>>,
    names: Vec<String>,
    by_cohorts: BTreeMap<Vec<usize>, Area>,
    by_scope: BTreeMap<(u32, Scope), Area>,
}

impl Areas {
    /// These scopes as they stood at these releases, and every cohort by itself.
    #[must_use]
    pub fn new(public: &Public<'_>, named: &BTreeSet<(u32, Scope)>) -> Self {
        let mut areas = Self::default();
        for (index, cohort) in public.cohorts.iter().enumerate() {
            let numbers = cohort.municipalities.join("/");
            let name = format!("those of {numbers} from release {} on", cohort.from);
            areas.intern(vec![index], name);
        }
        for (release, scope) in named {
            let cohorts = public.cohorts.iter().enumerate();
            let held = cohorts.filter(|(_, cohort)| {
                let counts_for = match scope {
                    Scope::Municipality(number) => cohort.municipalities.contains(number),
                    Scope::County(number) => cohort.county == *number,
                    Scope::Nation => true,
                };
                counts_for && cohort.from <= *release
            });
            let area = areas.intern(held.map(|(index, _)| index).collect(), scope.to_string());
            areas.by_scope.insert((*release, scope.clone()), area);
        }
        areas
    }

    /// The area of a scope at a release.
    pub fn at(&self, release: u32, scope: &Scope) -> anyhow::Result<Area> {
        let area = self.by_scope.get(&(release, scope.clone())).copied();
        area.with_context(|| format!("release {release} has no {scope}"))
    }

    /// Its cohorts, rising.
    #[must_use]
    pub fn cohorts(&self, area: Area) -> &[usize] {
        &self.cohorts[area]
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self, area: Area) -> &str {
        &self.names[area]
    }

    /// How many areas there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cohorts.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cohorts.is_empty()
    }

    /// Whether everybody in `inner` is in `outer`.
    #[must_use]
    pub fn holds(&self, outer: Area, inner: Area) -> bool {
        let outer = &self.cohorts[outer];
        let mut inner = self.cohorts[inner].iter();
        inner.all(|cohort| outer.binary_search(cohort).is_ok())
    }

    /// All pairs of an area and a smaller one within it.
    #[must_use]
    pub fn nested(&self) -> Vec<(Area, Area)> {
        let areas = 0..self.len();
        areas
            .clone()
            .flat_map(|outer| areas.clone().map(move |inner| (outer, inner)))
            .filter(|(outer, inner)| {
                self.cohorts[*inner].len() < self.cohorts[*outer].len()
                    && !self.cohorts[*inner].is_empty()
                    && self.holds(*outer, *inner)
            })
            .collect()
    }

    /// The largest areas within an area that do not overlap: a nation's counties, a county's
    /// municipalities. Together they are the area.
    #[must_use]
    pub fn parts(&self, area: Area) -> Vec<Area> {
        let mut inner: Vec<Area> = (0..self.len())
            .filter(|inner| {
                self.cohorts[*inner].len() < self.cohorts[area].len()
                    && !self.cohorts[*inner].is_empty()
                    && self.holds(area, *inner)
            })
            .collect();
        inner.sort_by_key(|inner| std::cmp::Reverse(self.cohorts[*inner].len()));
        let mut taken = Vec::new();
        let mut parts = Vec::new();
        for part in inner {
            if self.cohorts[part].iter().all(|c| !taken.contains(c)) {
                taken.extend_from_slice(&self.cohorts[part]);
                parts.push(part);
            }
        }
        parts
    }

    fn intern(&mut self, cohorts: Vec<usize>, name: String) -> Area {
        if let Some(known) = self.by_cohorts.get(&cohorts) {
            // What a release calls it says more. A county of one municipality keeps the latter's name.
            if self.names[*known].starts_with("those ") {
                self.names[*known] = name;
            }
            return *known;
        }
        let area = self.cohorts.len();
        self.by_cohorts.insert(cohorts.clone(), area);
        self.cohorts.push(cohorts);
        self.names.push(name);
        area
    }
}
