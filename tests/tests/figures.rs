//! What is shown cannot be worked out further (part B of docs/privacy.md): the attacker of
//! `tests::figures` gets everything that was released of made-up waves.

use std::fmt::Write as _;

use domain::questionnaire::Questionnaire;
use serde_json::{Map, Value, json};
use tests::figures::areas::{Areas, Scope};
use tests::figures::feasible::Thoroughness;
use tests::figures::layout::{Group, Layout};
use tests::figures::made_up::{self, Wave};
use tests::figures::released::{Released, UNANSWERED};
use tests::figures::truth::Truth;
use tests::figures::{Case, Win};
use tests::machine::Stopwatch;

fn questionnaire() -> anyhow::Result<Questionnaire> {
    let text = include_str!("../../questionnaires/2023.toml");
    Questionnaire::parse("2023.toml", text).map_err(|faults| anyhow::anyhow!("{faults}"))
}

/// What a round of the games gave.
struct Round {
    wins: Vec<Win>,
    shown: usize,
    withheld: usize,
}

/// Lets the attacker loose on a wave of which this was released.
fn play(
    questionnaire: &Questionnaire,
    wave: &Wave,
    lines: &str,
    thoroughness: Thoroughness,
) -> anyhow::Result<Round> {
    let public = wave.public(questionnaire);
    let layout = Layout::new(&public)?;
    let released = Released::parse(&public, &layout, lines)?;
    let truth = Truth::count(&layout, public.cohorts.len(), &wave.respondents());
    let case = Case {
        public: &public,
        layout: &layout,
        released: &released,
        truth: &truth,
    };
    Ok(Round {
        wins: case.attack(thoroughness)?,
        shown: released.shown.len(),
        withheld: released.withheld,
    })
}

/// Publishes all of a wave that has enough people, and takes no other care.
fn publish_by_threshold_alone(
    questionnaire: &Questionnaire,
    wave: &Wave,
) -> anyhow::Result<String> {
    let public = wave.public(questionnaire);
    let layout = Layout::new(&public)?;
    let truth = Truth::count(&layout, public.cohorts.len(), &wave.respondents());
    let release = u32::try_from(wave.collections.len())? + 2;
    let mut scopes = std::collections::BTreeSet::from([(release, Scope::Nation)]);
    for cohort in &public.cohorts {
        scopes.insert((release, Scope::County(cohort.county.clone())));
        scopes.insert((
            release,
            Scope::Municipality(cohort.municipalities[0].clone()),
        ));
    }
    let areas = Areas::new(&public, &scopes);
    let mut groups = vec![("all".to_owned(), Group::ALL)];
    for (split, by) in layout.splits.iter().enumerate() {
        let members = by.members.iter().enumerate();
        groups.extend(
            members.map(|(member, name)| {
                (format!("{}={name}", by.key), Layout::member(split, member))
            }),
        );
    }
    let mut lines = String::new();
    for (release, scope) in &scopes {
        let area = areas.at(*release, scope)?;
        for (index, question) in questionnaire.questions().iter().enumerate() {
            for (name, group) in &groups {
                let population = (area, *group);
                let asked = truth.size(&layout, &areas, layout.class_of[index], population);
                let shown = asked >= layout.threshold(&public, index);
                let counts = truth.distribution(&layout, &areas, index, population);
                let keys = question
                    .options()
                    .iter()
                    .map(|option| option.key().as_str());
                let options: Map<String, Value> = keys
                    .chain([UNANSWERED])
                    .zip(counts)
                    .filter(|_| shown)
                    .map(|(key, count)| (key.to_owned(), json!({"count": count})))
                    .collect();
                let line = json!({
                    "release": release, "scope": scope.to_string(),
                    "question": question.key().as_str(), "group": name,
                    "base": shown.then_some(asked), "options": options,
                    "status": if shown { "shown" } else { "withheld" },
                });
                writeln!(lines, "{line}")?;
            }
        }
    }
    Ok(lines)
}

#[test]
fn a_threshold_alone_protects_nobody() -> anyhow::Result<()> {
    let questionnaire = questionnaire()?;
    for seed in 0..10 {
        let wave = made_up::draw(&questionnaire, seed);
        let lines = publish_by_threshold_alone(&questionnaire, &wave)?;
        let watch = Stopwatch::start();
        let round = play(&questionnaire, &wave, &lines, Thoroughness::default())?;
        println!(
            "seed {seed}: {} municipalities, {} wins, {} shown, {} withheld, {:?}",
            wave.collections.len(),
            round.wins.len(),
            round.shown,
            round.withheld,
            watch.elapsed()
        );
        assert!(!round.wins.is_empty(), "seed {seed}");
    }
    Ok(())
}
