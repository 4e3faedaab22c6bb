//! That intervals hold what they are about, and that chance is not called a difference. Everything
//! passes through real releases, so that the steps of rounding are those in force.

use domain::answers::{Answer, Answers};
use domain::language::LanguageId;
use domain::municipality::{CountyNumber, MunicipalityId};
use domain::questionnaire::Questionnaire;
use domain::wave::Threshold;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::*;
use crate::{MunicipalityCollection, Outcome, Release, Respondent, Survey, release_municipality};

fn questionnaire() -> Questionnaire {
    let text = include_str!("../../../../questionnaires/2023.toml");
    Questionnaire::parse("2023.toml", text).unwrap()
}

/// So many people, each of whom gives the first half of the options with this probability.
fn people(questionnaire: &Questionnaire, number: u32, content: f64, seed: u64) -> Vec<Answers> {
    let mut chance = StdRng::seed_from_u64(seed);
    let mut person = || {
        let mut answers = Answers::none(questionnaire);
        for (index, question) in questionnaire.questions().iter().enumerate() {
            let options: Vec<_> = question
                .options()
                .iter()
                .filter(|one| !one.ends())
                .collect();
            if !questionnaire.is_asked(&answers, index) || chance.random_bool(0.04) {
                continue;
            }
            let half = options.len().div_ceil(2);
            let place = if chance.random_bool(content) {
                chance.random_range(0..half)
            } else {
                chance.random_range(half..options.len())
            };
            let key = options[place].key().as_str();
            answers.set(index, questionnaire.choose(index, &[key]).unwrap());
        }
        answers.settled(questionnaire)
    };
    (0..number).map(|_| person()).collect()
}

/// What is released of a municipality of these people.
fn release(questionnaire: &Questionnaire, people: &[Answers]) -> Release {
    let respondents: Vec<_> = people
        .iter()
        .map(|answers| Respondent {
            language: LanguageId::parse("nb").unwrap(),
            answers: answers.clone(),
        })
        .collect();
    let survey = Survey {
        questionnaire,
        wave: questionnaire.id(),
        threshold: Threshold::new(10).unwrap(),
    };
    let collection = MunicipalityCollection {
        municipality: MunicipalityId::new(1),
        county: CountyNumber::parse("03").unwrap(),
        respondents: &respondents,
    };
    release_municipality(&survey, &collection, &[])
        .unwrap()
        .release
}

/// The interval of each question that has one.
fn intervals(questionnaire: &Questionnaire, release: &Release) -> Vec<Option<Interval>> {
    let Outcome::Report(report) = release.outcome() else {
        panic!("too few people");
    };
    let questions = questionnaire.questions().iter();
    questions
        .map(|question| Interval::of(question, report.table(question.key().as_str())?))
        .collect()
}

/// The share of the better answers among those who were asked.
fn share(questionnaire: &Questionnaire, people: &[Answers], index: usize) -> f64 {
    let favourable = questionnaire.questions()[index].favourable().unwrap();
    let asked = people
        .iter()
        .filter(|one| questionnaire.is_asked(one, index));
    let better = asked.clone().filter(|one| match one.get(index) {
        Answer::Chosen(chosen) => chosen
            .iter()
            .all(|place| favourable.options().contains(place)),
        _ => false,
    });
    f64::from(u32::try_from(better.count()).unwrap())
        / f64::from(u32::try_from(asked.count()).unwrap())
}

#[test]
fn an_interval_holds_the_share_that_was_rounded() {
    let questionnaire = questionnaire();
    let mut held = 0;
    for (seed, number) in [28, 31, 34, 47, 48, 52, 53, 77, 98, 102, 103, 240]
        .into_iter()
        .enumerate()
    {
        for content in [0.03, 0.3, 0.75, 0.97] {
            let people = people(&questionnaire, number, content, seed as u64);
            let release = release(&questionnaire, &people);
            for (index, interval) in intervals(&questionnaire, &release).into_iter().enumerate() {
                let Some(Interval { low, high }) = interval else {
                    continue;
                };
                let share = share(&questionnaire, &people, index);
                assert!(
                    low <= share && share <= high,
                    "question {index} of {number}: {share} is not in {low} to {high}"
                );
                held += 1;
            }
        }
    }
    assert!(held > 500, "only {held} intervals");
}

#[test]
fn chance_is_hardly_ever_called_a_difference() {
    let questionnaire = questionnaire();
    let nation = release(&questionnaire, &people(&questionnaire, 6000, 0.7, 1));
    let nation = intervals(&questionnaire, &nation);
    let (mut compared, mut different) = (0, 0);
    for seed in 0..60 {
        for number in [33, 60, 140] {
            let own = release(
                &questionnaire,
                &people(&questionnaire, number, 0.7, 100 + seed),
            );
            for (own, nation) in intervals(&questionnaire, &own).into_iter().zip(&nation) {
                let Some((own, nation)) = own.zip(*nation) else {
                    continue;
                };
                compared += 1;
                different += u32::from(own.against(nation) != Difference::Unclear);
            }
        }
    }
    assert!(compared > 2000, "only {compared} comparisons");
    assert!(different * 200 < compared, "{different} of {compared}");
}

#[test]
fn what_is_really_different_is_found() {
    let questionnaire = questionnaire();
    let content = |number, share| {
        let release = release(&questionnaire, &people(&questionnaire, number, share, 7));
        let index = questionnaire.index_of("teacher-respect").unwrap();
        intervals(&questionnaire, &release)[index].unwrap()
    };
    let nation = content(6000, 0.7);
    assert_eq!(content(140, 0.93).against(nation), Difference::Higher);
    assert_eq!(content(140, 0.45).against(nation), Difference::Lower);
    assert_eq!(content(140, 0.72).against(nation), Difference::Unclear);
    assert!(content(140, 0.93).above_high() > 0.0);
    assert!(content(140, 0.3).below_low() > 0.0);
    assert!(content(140, 0.72).above_high() < 0.0 && content(140, 0.72).below_low() < 0.0);
}

#[test]
fn few_answers_and_questions_without_a_better_answer_have_no_interval() {
    let questionnaire = questionnaire();
    let few = release(&questionnaire, &people(&questionnaire, 27, 0.7, 3));
    assert!(intervals(&questionnaire, &few).iter().all(Option::is_none));
    let more = release(&questionnaire, &people(&questionnaire, 28, 0.7, 3));
    let more = intervals(&questionnaire, &more);
    assert!(more[questionnaire.index_of("motivation").unwrap()].is_some());
    for without in ["gender", "pressure", "helps"] {
        assert!(
            more[questionnaire.index_of(without).unwrap()].is_none(),
            "{without}"
        );
    }
}

/// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine
/// 17 (1998), table I, method 3.
#[test]
fn wilsons_interval_is_as_published() {
    for (share, number, low, high) in [
        (81.0, 263.0, 0.2553, 0.3662),
        (15.0, 148.0, 0.0624, 0.1605),
        (0.0, 20.0, 0.0, 0.1611),
        (1.0, 29.0, 0.0061, 0.1718),
    ] {
        assert!((wilson(share / number, number, -Z) - low).abs() < 0.00006);
        assert!((wilson(share / number, number, Z) - high).abs() < 0.00006);
    }
}

#[test]
fn a_figures_interval_promises_nothing_that_it_lacks() {
    let interval = Interval {
        low: 0.129,
        high: 0.561,
    };
    assert_eq!(interval.whole_percent(), (12, 57));
    let few = Value::FewOrNone {
        at_most: crate::Percent::new(10).unwrap(),
    };
    let of = |about| Interval::of_value(few, Base::about_of(about));
    assert_eq!(of(FEW - 5), None);
    let (low, high) = of(100).unwrap().whole_percent();
    assert_eq!(low, 0);
    assert!(high > 10, "chance comes on top of the bound: {high}");
}
