//! A small country whose figures are written by hand: who answered what, and what was published,
//! without any rule.

use domain::answers::Answers;
use domain::questionnaire::Questionnaire;
use serde_json::{Value, json};

use crate::figures::areas::Scope;
use crate::figures::feasible::Thoroughness;
use crate::figures::layout::{Cohort, Layout, Public};
use crate::figures::released::{Released, UNANSWERED};
use crate::figures::truth::{Respondent, Truth};
use crate::figures::{Argument, Case, Win, elimination};

/// The questionnaire of 2023.
pub(super) fn questionnaire() -> Questionnaire {
    let text = include_str!("../../../../questionnaires/2023.toml");
    Questionnaire::parse("2023.toml", text).unwrap()
}

/// How numbers are written.
#[derive(Clone, Copy)]
pub(super) enum Writing {
    /// As they are.
    Exact,
    /// Bases below 100 to five, no counts, whole percentages.
    Rounded,
    /// The same, with what rule B7 asks for.
    Masked,
}

pub(super) struct Country<'q> {
    questionnaire: &'q Questionnaire,
    cohorts: Vec<Cohort>,
    respondents: Vec<Respondent>,
    lines: Vec<String>,
}

impl<'q> Country<'q> {
    pub(super) fn new(questionnaire: &'q Questionnaire) -> Self {
        Self {
            questionnaire,
            cohorts: Vec::new(),
            respondents: Vec::new(),
            lines: Vec::new(),
        }
    }

    /// A municipality, closed before a release.
    pub(super) fn cohort(&mut self, municipality: &str, county: &str, from: u32) -> usize {
        self.cohorts.push(Cohort {
            municipalities: vec![municipality.to_owned()],
            county: county.to_owned(),
            from,
        });
        self.cohorts.len() - 1
    }

    /// Those of a cohort are also counted for a municipality of another number.
    pub(super) fn counts_for(&mut self, cohort: usize, municipality: &str) {
        let municipalities = &mut self.cohorts[cohort].municipalities;
        municipalities.push(municipality.to_owned());
    }

    /// People who answer alike.
    pub(super) fn people(&mut self, cohort: usize, count: usize, chosen: &[(&str, &str)]) {
        let mut answers = Answers::none(self.questionnaire);
        for (question, option) in chosen {
            let index = self.questionnaire.index_of(question).unwrap();
            let answer = self.questionnaire.choose(index, &[option]).unwrap();
            answers.set(index, answer);
        }
        for _ in 0..count {
            self.respondents.push(Respondent {
                cohort,
                language: 0,
                answers: answers.clone(),
            });
        }
    }

    /// Publishes a table.
    pub(super) fn publish(
        &mut self,
        (release, scope): (u32, &str),
        group: &str,
        question: &str,
        writing: Writing,
    ) {
        let line = {
            let world = self.world();
            let layout = Layout::new(&world).unwrap();
            let scope = Scope::parse(scope).unwrap();
            let named = [(release, scope.clone())].into();
            let areas = crate::figures::areas::Areas::new(&world, &named);
            let population = (
                areas.at(release, &scope).unwrap(),
                layout.parse_group(group).unwrap().unwrap(),
            );
            let truth = Truth::count(&layout, self.cohorts.len(), &self.respondents);
            let index = self.questionnaire.index_of(question).unwrap();
            let counts = truth.distribution(&layout, &areas, index, population);
            let asked = truth.size(&layout, &areas, layout.class_of[index], population);
            let options = self.questionnaire.questions()[index].options().iter();
            let keys = options
                .map(|option| option.key().as_str())
                .chain([UNANSWERED]);
            let figures: serde_json::Map<String, Value> = keys
                .zip(counts)
                .map(|(key, count)| (key.to_owned(), figure(count, asked, writing)))
                .collect();
            json!({
                "release": release, "scope": scope.to_string(), "question": question,
                "group": group, "base": base(asked, writing), "options": figures,
                "status": "shown",
            })
        };
        self.lines.push(line.to_string());
    }

    /// Publishes a table exactly.
    pub(super) fn exactly(&mut self, release: (u32, &str), group: &str, question: &str) {
        self.publish(release, group, question, Writing::Exact);
    }

    /// Publishes a line written elsewhere.
    pub(super) fn line(&mut self, line: &Value) {
        self.lines.push(line.to_string());
    }

    /// What both games make of all that was published.
    pub(super) fn attack(&self) -> Vec<Win> {
        self.try_attack().unwrap()
    }

    /// The same where figures may be false.
    pub(super) fn try_attack(&self) -> anyhow::Result<Vec<Win>> {
        let thoroughness = Thoroughness {
            everything: true,
            searched: 4,
            effort: 300,
        };
        self.play(|case| case.attack(thoroughness))
    }

    /// What exact elimination alone makes of it.
    pub(super) fn eliminate(&self) -> Vec<Win> {
        self.play(elimination::attack)
    }

    /// By which arguments elimination wins.
    pub(super) fn eliminated(&self) -> Vec<Argument> {
        arguments(&self.eliminate())
    }

    /// By which arguments both games together win.
    pub(super) fn arguments(&self) -> Vec<Argument> {
        arguments(&self.attack())
    }

    fn play<T>(&self, game: impl FnOnce(Case<'_>) -> T) -> T {
        let world = self.world();
        let layout = Layout::new(&world).unwrap();
        let released = Released::parse(&world, &layout, &self.lines.join("\n")).unwrap();
        let truth = Truth::count(&layout, self.cohorts.len(), &self.respondents);
        game(Case {
            public: &world,
            layout: &layout,
            released: &released,
            truth: &truth,
        })
    }

    fn world(&self) -> Public<'q> {
        Public {
            questionnaire: self.questionnaire,
            threshold: 10,
            cohorts: self.cohorts.clone(),
            languages: vec!["ar".to_owned(), "uk".to_owned()],
        }
    }
}

fn arguments(wins: &[Win]) -> Vec<Argument> {
    let mut arguments: Vec<_> = wins.iter().map(|win| win.by).collect();
    arguments.sort_unstable();
    arguments.dedup();
    arguments
}

fn base(asked: u64, writing: Writing) -> u64 {
    match writing {
        Writing::Exact => asked,
        Writing::Rounded | Writing::Masked => (asked + 2) / 5 * 5,
    }
}

/// A figure; what is rounded is so in steps of five, which fit bases of 21 to 50.
fn figure(count: u64, asked: u64, writing: Writing) -> Value {
    let percent = (count * 40 + asked) / (2 * asked) * 5;
    match writing {
        Writing::Exact => json!({"count": count, "percent": null, "band": null}),
        Writing::Masked if count + 1 >= asked => {
            json!({"count": null, "percent": null, "band": ">=90%"})
        }
        Writing::Masked if count * 10 <= asked => {
            json!({"count": null, "percent": null, "band": "<=10%"})
        }
        _ => json!({"count": null, "percent": percent, "band": null}),
    }
}
