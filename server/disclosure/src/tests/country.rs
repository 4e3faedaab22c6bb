//! Waves of several municipalities: a small questionnaire with breakdowns, people with given
//! answers, and what is released of them.

use std::sync::LazyLock;

use domain::{Answers, CountyNumber, LanguageId, MunicipalityId, Questionnaire};

use super::fixture::survey;
use crate::wave::{release_municipality_under, release_wave_under};
use crate::{
    Group, MunicipalityCollection, Release, ReleaseRefused, Released, Respondent, Rules, Scope,
};

/// Two breakdowns with merging and one without, a scale, a yes-or-no question, a routed one that
/// routes another, a sensitive one, and one with several answers.
pub(super) fn small() -> &'static Questionnaire {
    static TEXT: &str = include_str!("small.toml");
    static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
        Questionnaire::parse("small.toml", TEXT).unwrap_or_else(|faults| panic!("{faults}"))
    });
    &QUESTIONNAIRE
}

/// A municipality of a test: its county and its people.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) county: &'static str,
    pub(super) people: Vec<Respondent>,
}

/// Somebody with these answers: `question=option`, several options joined by `+`.
pub(super) fn person(q: &Questionnaire, language: &str, said: &str) -> Respondent {
    let mut answers = Answers::none(q);
    for (question, options) in said.split_whitespace().filter_map(|s| s.split_once('=')) {
        let index = q.index_of(question).unwrap();
        let options: Vec<&str> = options.split('+').collect();
        answers.set(index, q.choose(index, &options).unwrap());
    }
    Respondent {
        language: LanguageId::parse(language).unwrap(),
        answers,
    }
}

/// So many people with the same answers.
pub(super) fn crowd(q: &Questionnaire, groups: &[(usize, &str)]) -> Vec<Respondent> {
    let people = groups
        .iter()
        .flat_map(|(number, said)| std::iter::repeat_n(person(q, "nb", said), *number));
    people.collect()
}

/// The municipalities, numbered from 1.
pub(super) fn collections(places: &[Place]) -> Vec<MunicipalityCollection<'_>> {
    (1..)
        .zip(places)
        .map(|(id, place)| MunicipalityCollection {
            municipality: MunicipalityId::new(id),
            county: CountyNumber::parse(place.county).unwrap(),
            respondents: &place.people,
        })
        .collect()
}

/// What is released if the municipalities with these numbers close early, in this order, and then
/// the wave ends.
pub(super) fn releases(
    rules: Rules,
    q: &Questionnaire,
    places: &[Place],
    early: &[u32],
    held: &[u32],
) -> Vec<Release> {
    let collections = collections(places);
    let mut all: Vec<Release> = Vec::new();
    for id in early {
        let alone = &collections[usize::try_from(*id).unwrap() - 1];
        let released = release_municipality_under(rules, &survey(q), alone, &all).unwrap();
        all.push(released.release);
    }
    let held: Vec<MunicipalityId> = held.iter().map(|id| MunicipalityId::new(*id)).collect();
    let rest = release_wave_under(rules, &survey(q), &collections, &held, &all).unwrap();
    all.extend(rest.into_iter().map(|released| released.release));
    all
}

/// The same at the wave's end alone, with the accounts.
pub(super) fn at_the_end(
    q: &Questionnaire,
    places: &[Place],
) -> Result<Vec<Released>, ReleaseRefused> {
    release_wave_under(Rules::all(), &survey(q), &collections(places), &[], &[])
}

pub(super) fn of(releases: &[Release], scope: Scope) -> &Release {
    let mut releases = releases.iter();
    releases.find(|release| release.scope() == scope).unwrap()
}

pub(super) fn municipality(id: u32) -> Scope {
    Scope::Municipality(MunicipalityId::new(id))
}

pub(super) fn county(number: &str) -> Scope {
    Scope::County(CountyNumber::parse(number).unwrap())
}

/// The groups of which a question is shown: `all`, `gender=woman`, ...
pub(super) fn groups(release: &Release, question: &str) -> Vec<String> {
    let lines = release
        .lines()
        .filter(|line| line.question().as_str() == question);
    let shown = lines.filter(|line| line.table().is_some());
    shown.map(|line| line.group().to_string()).collect()
}

/// The groups of a breakdown of which a question is shown.
pub(super) fn groups_by(release: &Release, breakdown: &str, question: &str) -> Vec<String> {
    let lines = release
        .lines()
        .filter(|line| line.question().as_str() == question);
    let named = lines.filter_map(|line| match line.group() {
        Group::Group {
            breakdown: by,
            group,
        } if by == breakdown => Some(group.key().to_owned()),
        _ => None,
    });
    named.collect()
}
