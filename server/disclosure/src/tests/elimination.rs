//! Game (a) of part B of docs/privacy.md on countries at random: a reader who takes every table that
//! is shown for exact counts, and combines them by elimination.
//!
//! Unknowns are the combinations of municipality, background and language that occur; rows are the
//! populations of which a question is shown, all releases taken together. Nothing of how the crate
//! finds what has to be withheld is used but the arithmetic.

use std::collections::{BTreeMap, BTreeSet};

use domain::Questionnaire;
use proptest::prelude::*;

use super::country::*;
use crate::field::{Number, Stream, add, annihilator};
use crate::{Group, Release, Respondent, Rule, Rules, Scope};

/// A population: of which people (by their places in the country) a question was asked.
type Population = BTreeSet<usize>;

/// Somebody as a strong reader knows them.
struct Known {
    municipality: u32,
    county: &'static str,
    /// `gender=woman`, ...: the members to which they belong.
    members: Vec<String>,
    /// The places of the questions that they were asked.
    asked: Vec<bool>,
}

fn known(q: &Questionnaire, places: &[Place]) -> Vec<Known> {
    let of = |number: u32, place: &Place, respondent: &Respondent| {
        let mut members: Vec<String> = ["programme", "gender", "background"]
            .iter()
            .map(|by| {
                let index = q.index_of(by).unwrap();
                let chosen = respondent.answers.get(index).chosen().iter().next();
                let option = chosen.map_or("unanswered", |option| {
                    q.questions()[index].options()[option].key().as_str()
                });
                format!("{by}={option}")
            })
            .collect();
        members.push(format!("language={}", respondent.language));
        Known {
            municipality: number,
            county: place.county,
            members,
            asked: (0..q.questions().len())
                .map(|index| q.is_asked(&respondent.answers, index))
                .collect(),
        }
    };
    let places = (1..).zip(places);
    places
        .flat_map(|(number, place)| place.people.iter().map(move |p| (number, place, p)))
        .map(|(number, place, person)| of(number, place, person))
        .collect()
}

fn is_in(scope: Scope, person: &Known, without: &[u32]) -> bool {
    match scope {
        Scope::Municipality(id) => person.municipality == id.get(),
        Scope::County(number) => {
            number.as_str() == person.county && !without.contains(&person.municipality)
        }
        Scope::Nation => !without.contains(&person.municipality),
    }
}

/// The populations of which each question is shown.
fn shown(
    q: &Questionnaire,
    people: &[Known],
    releases: &[Release],
) -> BTreeMap<usize, Vec<Population>> {
    let mut rows: BTreeMap<usize, Vec<Population>> = BTreeMap::new();
    for release in releases {
        let without: Vec<u32> = release.without().iter().map(|id| id.get()).collect();
        let mut named: BTreeSet<String> = BTreeSet::new();
        for line in release.lines().filter(|line| line.table().is_some()) {
            let question = q.index_of(line.question().as_str()).unwrap();
            let members = members_of(release, line.group(), line.question().as_str(), &mut named);
            let population = (0..people.len()).filter(|place| {
                let person = &people[*place];
                let fits = match &members {
                    None => true,
                    Some(Members::These(of)) => person.members.iter().any(|m| of.contains(m)),
                    Some(Members::NoneOf(of)) => !person.members.iter().any(|m| of.contains(m)),
                };
                person.asked[question] && is_in(release.scope(), person, &without) && fits
            });
            rows.entry(question).or_default().push(population.collect());
        }
    }
    rows
}

enum Members {
    These(Vec<String>),
    NoneOf(Vec<String>),
}

fn members_of(
    release: &Release,
    group: Group<'_>,
    question: &str,
    _: &mut BTreeSet<String>,
) -> Option<Members> {
    let Group::Group { breakdown, group } = group else {
        return None;
    };
    let crate::Outcome::Report(report) = release.outcome() else {
        return None;
    };
    let broken = report
        .breakdown(breakdown)
        .unwrap()
        .question(question)
        .unwrap();
    let groups = broken.groups().unwrap();
    let name = |key: &String| format!("{breakdown}={key}");
    let part = groups.iter().find(|part| part.group() == group).unwrap();
    let members: Vec<String> = part.group().members().iter().map(name).collect();
    // The other languages are all that are not named.
    Some(if members.is_empty() {
        let others = groups.iter().flat_map(|part| part.group().members());
        Members::NoneOf(others.map(name).collect())
    } else {
        Members::These(members)
    })
}

/// All populations that are protected: scope x member, and scope as a whole, and the merged groups.
fn protected(people: &[Known], question: usize, rows: &[Population]) -> Vec<Population> {
    let mut by_name: BTreeMap<(String, String), Population> = BTreeMap::new();
    for (place, person) in people.iter().enumerate() {
        if !person.asked[question] {
            continue;
        }
        let scopes = [
            format!("m{}", person.municipality),
            format!("c{}", person.county),
            "n".to_owned(),
        ];
        for scope in scopes {
            let members = person.members.iter().cloned();
            for member in members.chain(["all".to_owned()]) {
                let population = by_name.entry((scope.clone(), member)).or_default();
                population.insert(place);
            }
        }
    }
    let mut all: BTreeSet<Population> = by_name.into_values().collect();
    all.extend(rows.iter().cloned());
    all.into_iter().collect()
}

/// A functional on people that vanishes on all rows and is otherwise random.
fn functional(people: &[Known], question: usize, rows: &[Population]) -> Vec<Number> {
    let mut cells: BTreeMap<(u32, &[String]), usize> = BTreeMap::new();
    let mut cell_of: Vec<Option<usize>> = Vec::new();
    for person in people {
        let next = cells.len();
        cell_of.push(person.asked[question].then(|| {
            *cells
                .entry((person.municipality, &person.members))
                .or_insert(next)
        }));
    }
    // In each row a cell counts as often as it has people: it is in it or not as a whole.
    let row = |population: &Population| {
        let mut row = vec![0; cells.len()];
        for place in population {
            row[cell_of[*place].unwrap()] += 1;
        }
        row
    };
    let rows: Vec<Vec<Number>> = rows.iter().map(row).collect();
    let values = annihilator(&rows, cells.len(), &mut Stream::new(99));
    cell_of
        .into_iter()
        .map(|cell| cell.map_or(0, |cell| values[cell]))
        .collect()
}

/// The first population of one to t - 1 people of which a distribution can be derived.
pub(super) fn derived(q: &Questionnaire, places: &[Place], releases: &[Release]) -> Option<String> {
    let people = known(q, places);
    for (question, rows) in shown(q, &people, releases) {
        let values = functional(&people, question, &rows);
        let exposed = |population: &Population| {
            let value = population
                .iter()
                .fold(0, |sum, place| add(sum, values[*place]));
            (1..10).contains(&population.len()) && value == 0
        };
        let populations = protected(&people, question, &rows);
        for (index, one) in populations.iter().enumerate() {
            let mut found = exposed(one).then(|| one.clone());
            for other in &populations[..index] {
                let (small, large) = if one.len() < other.len() {
                    (one, other)
                } else {
                    (other, one)
                };
                if large.len() - small.len() < 10 && small.is_subset(large) {
                    let rest: Population = large.difference(small).copied().collect();
                    found = found.or_else(|| exposed(&rest).then_some(rest));
                }
            }
            if let Some(found) = found {
                let who: BTreeSet<String> = found
                    .iter()
                    .map(|place| {
                        format!(
                            "{} {:?}",
                            people[*place].municipality, people[*place].members
                        )
                    })
                    .collect();
                let key = q.questions()[question].key();
                return Some(format!("{key}: {} people, {who:?}", found.len()));
            }
        }
    }
    None
}

/// What a country is like.
#[derive(Debug, Clone)]
pub(super) struct Country {
    sizes: Vec<(usize, usize)>,
    women: u32,
    alike: u32,
    introduction: u32,
    early: Vec<bool>,
    held: Option<usize>,
    seed: u64,
}

const COUNTIES: [&str; 3] = ["03", "11", "15"];

pub(super) fn country() -> impl Strategy<Value = Country> {
    let size = prop_oneof![
        2 => 0_usize..9,
        3 => 9_usize..12,
        3 => 12_usize..30,
        3 => 30_usize..70,
    ];
    let share = || prop::sample::select(vec![0_u32, 10, 30, 50, 80, 95, 100]);
    (
        prop::collection::vec((size, 0_usize..3), 1..9),
        share(),
        share(),
        share(),
        prop::collection::vec(prop::bool::weighted(0.2), 9),
        prop::option::weighted(0.2, 0_usize..9),
        any::<u64>(),
    )
        .prop_map(
            |(sizes, women, alike, introduction, early, held, seed)| Country {
                sizes,
                women,
                alike,
                introduction,
                early,
                held,
                seed,
            },
        )
}

impl Country {
    pub(super) fn places(&self, q: &Questionnaire) -> Vec<Place> {
        let mut random = Stream::new(self.seed);
        let mut draw = move |share: u32| random.next() % 100 < u64::from(share);
        let mut places = Vec::new();
        for (size, county) in &self.sizes {
            let mut people = Vec::new();
            for _ in 0..*size {
                let mut said = String::new();
                let woman = draw(self.women);
                let same = draw(self.alike);
                let options = |draw: &mut dyn FnMut(u32) -> bool, first: bool, a: &str, b: &str| {
                    if draw(4) {
                        return String::new();
                    }
                    if first { a.to_owned() } else { b.to_owned() }
                };
                let gender = if draw(6) {
                    "gender=another "
                } else {
                    "gender=man "
                };
                said += &options(&mut draw, woman, "gender=woman ", gender);
                let ukraine = if same { woman } else { draw(60) };
                said += &options(
                    &mut draw,
                    ukraine,
                    "background=ukraine ",
                    "background=another ",
                );
                let introduction = draw(self.introduction);
                said += &options(
                    &mut draw,
                    introduction,
                    "programme=introduction ",
                    "programme=norwegian ",
                );
                let often = if draw(40) {
                    "motivation=often "
                } else {
                    "motivation=never "
                };
                let always = draw(40 + self.alike / 2);
                said += &options(&mut draw, always, "motivation=always ", often);
                let yes = draw(80);
                said += &options(&mut draw, yes, "help-known=yes ", "help-known=no ");
                let society = if draw(70) {
                    "society=no "
                } else {
                    "society=not-had-it "
                };
                let yes = draw(30);
                said += &options(&mut draw, yes, "society=yes ", society);
                let yes = draw(5);
                said += &options(&mut draw, yes, "pressure=yes ", "pressure=no ");
                let work = if draw(50) {
                    "practise=work+children "
                } else {
                    "practise=work "
                };
                let nowhere = draw(20);
                said += &options(&mut draw, nowhere, "practise=nowhere ", work);
                if said.contains("society=yes") || said.contains("society=no ") {
                    said += "society-language=yes ";
                }
                if said.contains("introduction") && draw(60) {
                    said += "plan=yes plan-say=no ";
                }
                let language = if draw(70) {
                    "nb"
                } else if draw(50) {
                    "uk"
                } else {
                    "ti"
                };
                people.push(person(q, language, &said));
            }
            places.push(Place {
                county: COUNTIES[*county],
                people,
            });
        }
        places
    }

    pub(super) fn early(&self) -> Vec<u32> {
        let numbers = (1..).zip(&self.early).take(self.sizes.len());
        let mut early: Vec<u32> = numbers.filter(|(_, is)| **is).map(|(n, _)| n).collect();
        if self.seed % 2 == 1 {
            early.reverse();
        }
        early
    }

    pub(super) fn held(&self) -> Vec<u32> {
        let held = self.held.filter(|held| *held < self.sizes.len());
        held.map(|held| u32::try_from(held).unwrap() + 1)
            .into_iter()
            .collect()
    }

    pub(super) fn releases(&self, rules: Rules, q: &Questionnaire) -> Vec<Release> {
        releases(rules, q, &self.places(q), &self.early(), &self.held())
    }
}

proptest! {
    #[test]
    fn no_small_population_is_in_the_span_of_what_is_shown(country in country()) {
        let q = small();
        let releases = country.releases(Rules::all(), q);
        let derived = derived(q, &country.places(q), &releases);
        prop_assert_eq!(derived, None);
    }
}

/// Rules B1 to B5 are each needed: without one of them some country of many loses.
#[test]
fn without_any_of_the_first_five_rules_somebody_is_exposed() {
    let q = small();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let rules = [
        Rule::Threshold,
        Rule::LeftOver,
        Rule::Hierarchy,
        Rule::Linked,
        Rule::Time,
    ];
    let mut lost: BTreeSet<Rule> = BTreeSet::new();
    for _ in 0..400 {
        let country = country().new_tree(&mut runner).unwrap();
        let country = proptest::strategy::ValueTree::current(&country);
        for rule in rules {
            if lost.contains(&rule) {
                continue;
            }
            let releases = country.releases(Rules::all().without(rule), q);
            if derived(q, &country.places(q), &releases).is_some() {
                lost.insert(rule);
            }
        }
    }
    assert_eq!(lost.len(), rules.len(), "{lost:?}");
}
