//! Made-up waves: a few counties of municipalities with answers, drawn from a seed, with the cases
//! planted in them that figures are most likely to betray.
//!
//! Planted are municipalities of t - 1, t and t + 1 people, of nobody, and the only hidden one of a
//! county; 1507 beside the two that it became; early closings in any order, and some that are held
//! back at the end; groups of a few, groups that lie in one another, programmes of a few; everybody
//! or all but one answering alike, in one place or everywhere; and few who were pressed.

use std::collections::BTreeSet;

use domain::answers::Answers;
use domain::municipality::{Municipalities, Municipality};
use domain::questionnaire::Questionnaire;
use jiff::civil::date;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{RngExt, SeedableRng};

use crate::figures::layout::{Cohort, Public};
use crate::figures::truth::Respondent;

pub mod provoking;
mod style;

pub use style::Style;

/// The languages that are answered in.
pub const LANGUAGES: [&str; 6] = ["uk", "ar", "ti", "so", "nb", "en"];

/// The threshold of made-up waves.
pub const THRESHOLD: u16 = 10;

/// When a municipality's answers are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closes {
    /// Before the wave's end, in this order.
    Early(u32),
    /// With the wave.
    AtEnd,
    /// Held back at the end, and released alone afterwards.
    Held,
}

/// Somebody's language, by its place in [`LANGUAGES`], and answers.
pub type Person = (usize, Answers);

/// A municipality and its answers.
#[derive(Clone, Debug)]
pub struct Collection {
    /// Which municipality.
    pub municipality: &'static Municipality,
    /// When its answers are read.
    pub closes: Closes,
    /// Who answered.
    pub people: Vec<Person>,
}

/// A made-up wave.
#[derive(Clone, Debug)]
pub struct Wave {
    /// Whence it was drawn.
    pub seed: u64,
    /// Its municipalities, by id.
    pub collections: Vec<Collection>,
}

/// Draws a wave.
#[must_use]
pub fn draw(questionnaire: &Questionnaire, seed: u64) -> Wave {
    let mut random = StdRng::seed_from_u64(seed);
    let municipalities = places(&mut random);
    let closings = closings(&mut random, municipalities.len());
    let mut country = Style::draw(questionnaire, &mut random);
    country.be_alike(&mut random, 0.04);
    let few_large = random.random_bool(0.3);
    let mut collections = Vec::new();
    for (municipality, closes) in municipalities.into_iter().zip(closings) {
        let mut style = country.clone();
        style.vary(questionnaire, &mut random);
        let size = size(&mut random, few_large);
        let mut people: Vec<Person> = (0..size)
            .map(|_| style.person(questionnaire, &mut random))
            .collect();
        if random.random_bool(0.3) {
            style::leave_one_dissenting(questionnaire, &mut random, &mut people);
        }
        collections.push(Collection {
            municipality,
            closes,
            people,
        });
    }
    hide_exactly_one(&mut random, &mut collections);
    collections.sort_by_key(|collection| collection.municipality.id());
    Wave { seed, collections }
}

/// The municipalities of 2024, and 1507, which had become two of them.
#[must_use]
pub fn municipality(number: &str) -> Option<&'static Municipality> {
    let known = Municipalities::embedded();
    let in_force = [date(2024, 2, 1), date(2023, 11, 1)];
    in_force.into_iter().find_map(|day| {
        known
            .in_force(day)
            .find(|one| one.number().as_str() == number)
    })
}

/// 5 to 40 municipalities of 1 to 4 counties.
fn places(random: &mut StdRng) -> Vec<&'static Municipality> {
    const COUNTIES: [&str; 7] = ["03", "11", "15", "31", "32", "39", "55"];
    let counties: BTreeSet<&str> = {
        let count = random.random_range(1..=4);
        COUNTIES.sample(random, count).copied().collect()
    };
    let in_force = Municipalities::embedded().in_force(date(2024, 2, 1));
    let mut candidates: Vec<_> = in_force
        .filter(|one| counties.contains(one.county_number().as_str()))
        .collect();
    candidates.shuffle(random);
    // Most waves are small, so that many can be played.
    let most = if random.random_bool(0.2) { 40 } else { 15 };
    candidates.truncate(random.random_range(5..=most));
    if counties.contains("15") && random.random_bool(0.7) {
        for number in ["1507", "1508", "1580"] {
            candidates.retain(|one| one.number().as_str() != number);
            candidates.extend(municipality(number));
        }
    }
    candidates
}

fn closings(random: &mut StdRng, municipalities: usize) -> Vec<Closes> {
    let early_share = [0.0, 0.1, 0.5].choose(random).copied().unwrap_or(0.0);
    let mut order: Vec<u32> = (1..).take(municipalities).collect();
    order.shuffle(random);
    order
        .into_iter()
        .map(|turn| match random.random::<f64>() {
            chance if chance < early_share => Closes::Early(turn),
            chance if chance > 0.97 => Closes::Held,
            _ => Closes::AtEnd,
        })
        .collect()
}

/// How many answer in a municipality.
fn size(random: &mut StdRng, few_large: bool) -> usize {
    let threshold = usize::from(THRESHOLD);
    match random.random_range(0..20) {
        0 => 0,
        1 | 2 => threshold - 1,
        3 | 4 => threshold,
        5 => threshold + 1,
        6..=8 => random.random_range(1..threshold),
        9 | 10 => random.random_range(28..33),
        11..=15 => random.random_range(12..60),
        16..=18 => random.random_range(40..130),
        _ if few_large => random.random_range(200..500),
        _ => random.random_range(90..160),
    }
}

/// Lets exactly one municipality of a county be too small to be shown.
fn hide_exactly_one(random: &mut StdRng, collections: &mut [Collection]) {
    let Some(chosen) = collections.choose(random) else {
        return;
    };
    if !random.random_bool(0.3) {
        return;
    }
    let (county, chosen) = (
        chosen.municipality.county_number(),
        chosen.municipality.id(),
    );
    let threshold = usize::from(THRESHOLD);
    let style_of = |collections: &[Collection]| -> Vec<Person> {
        let people = collections.iter().map(|one| &one.people);
        people
            .max_by_key(|people| people.len())
            .cloned()
            .unwrap_or_default()
    };
    let crowd = style_of(collections);
    for collection in collections {
        let municipality = collection.municipality;
        let people = &mut collection.people;
        if municipality.id() == chosen {
            people.truncate(random.random_range(1..threshold));
        } else if municipality.county_number() == county && people.len() < threshold {
            let missing = threshold + random.random_range(0..30) - people.len();
            people.extend(crowd.sample(random, missing).cloned());
        }
    }
}

impl Wave {
    /// What is public of it. Those that close early are released one by one, then comes the wave's
    /// end, then one by one those that were held back.
    #[must_use]
    pub fn public<'q>(&self, questionnaire: &'q Questionnaire) -> Public<'q> {
        let (early, held) = (self.early(), self.held_back());
        let turn_of = |of: &[&Collection], collection: &Collection| {
            let id = collection.municipality.id();
            of.iter().position(|one| one.municipality.id() == id)
        };
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let cohorts = self.collections.iter().map(|collection| {
            let from = match (turn_of(&early, collection), turn_of(&held, collection)) {
                (Some(turn), _) => number(turn + 1),
                (None, None) => number(early.len() + 1),
                (None, Some(turn)) => number(early.len() + 2 + turn),
            };
            Cohort {
                municipalities: vec![collection.municipality.number().to_string()],
                county: collection.municipality.county_number().to_string(),
                from,
            }
        });
        Public {
            questionnaire,
            threshold: u64::from(THRESHOLD),
            cohorts: cohorts.collect(),
            languages: LANGUAGES.map(str::to_owned).to_vec(),
        }
    }

    /// Everybody, for the judge.
    #[must_use]
    pub fn respondents(&self) -> Vec<Respondent> {
        let collections = self.collections.iter().enumerate();
        let people = collections.flat_map(|(cohort, collection)| {
            let people = collection.people.iter();
            people.map(move |(language, answers)| Respondent {
                cohort,
                language: *language,
                answers: answers.clone(),
            })
        });
        people.collect()
    }

    /// The municipalities that close early, in their order.
    #[must_use]
    pub fn early(&self) -> Vec<&Collection> {
        let mut early: Vec<(u32, &Collection)> = self
            .collections
            .iter()
            .filter_map(|collection| match collection.closes {
                Closes::Early(turn) => Some((turn, collection)),
                Closes::AtEnd | Closes::Held => None,
            })
            .collect();
        early.sort_by_key(|(turn, _)| *turn);
        let collections = early.into_iter();
        collections.map(|(_, collection)| collection).collect()
    }

    /// The municipalities that are held back.
    #[must_use]
    pub fn held_back(&self) -> Vec<&Collection> {
        let collections = self.collections.iter();
        let held = collections.filter(|collection| collection.closes == Closes::Held);
        held.collect()
    }
}
