//! All figures of the demo's closed wave that any kind of visitor can get, gathered over HTTP and
//! from the operator's file of all releases, and given to the attacker of `tests::figures` (part B
//! of docs/privacy.md): nothing can be worked out, and nobody sees what is not meant for them. What
//! was released of that wave is useful all the same (rule B13).

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use anyhow::{Context, ensure};
use domain::answers::Answers;
use domain::municipality::{Municipalities, MunicipalityId};
use domain::questionnaire::Questionnaire;
use jiff::civil::date;
use serde_json::Value;
use tests::demo::{Demo, Visitor};
use tests::figures::Case;
use tests::figures::feasible::Thoroughness;
use tests::figures::layout::{Cohort, Group, Layout, Public};
use tests::figures::made_up;
use tests::figures::pages::{self, Shown, Texts};
use tests::figures::released::Released;
use tests::figures::truth::{Respondent, Truth};
use tests::sql::Sql;

/// The wave that is over.
const CLOSED_WAVE: &str = "2022";

/// The municipality whose release is held: its people are in no figure.
const HELD: &str = "3437";

/// The answers behind the figures, as the database has them.
struct Behind {
    cohorts: Vec<Cohort>,
    languages: Vec<String>,
    respondents: Vec<Respondent>,
}

impl Behind {
    fn read(mut sql: Sql, questionnaire: &Questionnaire) -> anyhow::Result<Self> {
        let mut places: BTreeMap<i64, usize> = BTreeMap::new();
        let mut behind = Self {
            cohorts: Vec::new(),
            languages: Vec::new(),
            respondents: Vec::new(),
        };
        for (municipality, language, options) in sql.closed_wave()? {
            let cohort = match places.entry(municipality) {
                Entry::Occupied(known) => *known.get(),
                Entry::Vacant(new) => {
                    behind.cohorts.push(cohort(municipality)?);
                    *new.insert(behind.cohorts.len() - 1)
                }
            };
            let known = behind.languages.iter().position(|one| *one == language);
            let language = known.unwrap_or_else(|| {
                behind.languages.push(language);
                behind.languages.len() - 1
            });
            behind.respondents.push(Respondent {
                cohort,
                language,
                answers: Answers::from_bytes(questionnaire, &options)?,
            });
        }
        Ok(behind)
    }
}

fn cohort(municipality: i64) -> anyhow::Result<Cohort> {
    let id = MunicipalityId::new(u32::try_from(municipality)?);
    let municipality = Municipalities::embedded().by_id(id, date(2024, 2, 1));
    let municipality = municipality.with_context(|| format!("no municipality {id}"))?;
    Ok(Cohort {
        municipalities: vec![municipality.number().to_string()],
        county: municipality.county_number().to_string(),
        // Of whoever is held nothing is released with the others.
        from: if municipality.number().as_str() == HELD {
            2
        } else {
            1
        },
    })
}

/// What a visitor is shown, by the address of the page.
fn shown_to(demo: &Demo, visitor: Visitor, texts: &Texts) -> anyhow::Result<Vec<(String, Shown)>> {
    let mut all = Vec::new();
    for found in demo.walk(visitor)? {
        let shown = pages::read(&found.response.text(), texts);
        let shown = shown.with_context(|| found.path.clone())?;
        ensure!(
            shown.is_empty() || found.response.status == 200,
            "{} refuses and shows",
            found.path
        );
        all.extend(shown.into_iter().map(|one| (found.path.clone(), one)));
    }
    Ok(all)
}

/// Shares of what was released, in percent.
#[derive(Default)]
struct Share {
    shown: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, is_shown: bool) {
        self.shown += usize::from(is_shown);
        self.all += 1;
    }

    fn is_at_least(&self, percent: usize) -> bool {
        self.all > 0 && self.shown * 100 >= self.all * percent
    }
}

/// Rule B13 on all that was ever released of the wave, as the command writes it.
fn is_useful(
    demo: &Demo,
    questionnaire: &Questionnaire,
    public: &Public<'_>,
    respondents: &[Respondent],
) -> anyhow::Result<()> {
    let mut people = vec![0_u64; public.cohorts.len()];
    for respondent in respondents {
        people[respondent.cohort] += 1;
    }
    let of_municipality = |scope: &str| {
        let number = scope.strip_prefix("municipality:")?;
        let mut cohorts = public.cohorts.iter().zip(&people);
        let cohort = cohorts.find(|(cohort, _)| cohort.municipalities[0] == number);
        cohort.map(|(_, people)| *people)
    };
    let [mut plain, mut just_enough] = [Share::default(), Share::default()];
    let mut national: BTreeMap<(String, String), bool> = BTreeMap::new();
    for line in demo.released(CLOSED_WAVE)?.lines() {
        let line: Value = serde_json::from_str(line)?;
        let text = |name: &str| {
            line[name]
                .as_str()
                .with_context(|| format!("no {name}: {line}"))
        };
        let (scope, key, group) = (text("scope")?, text("question")?, text("group")?);
        let is_shown = text("status")? == "shown";
        let index = questionnaire.index_of(key).context("no such question")?;
        let question = &questionnaire.questions()[index];
        let is_plain = question.asked_of().is_none() && !question.sensitive();
        match (of_municipality(scope), group.split_once('=')) {
            (Some(people), None) if people >= 2 * public.threshold && is_plain => {
                plain.add(is_shown);
            }
            (Some(people), None) if people == public.threshold && is_plain => {
                just_enough.add(is_shown);
            }
            (None, Some((by, _))) if scope == "nation" => {
                let of = national.entry((key.to_owned(), by.to_owned()));
                *of.or_insert(true) &= is_shown;
            }
            _ => {}
        }
    }
    let mut breakdowns = Share::default();
    for is_shown in national.into_values() {
        breakdowns.add(is_shown);
    }
    for (of, share, floor) in [
        (
            "plain questions of municipalities of 2t and more",
            plain,
            95,
        ),
        ("national breakdowns", breakdowns, 80),
        ("plain questions where exactly t answered", just_enough, 95),
    ] {
        println!("{} of {} {of} are shown", share.shown, share.all);
        ensure!(share.is_at_least(floor), "fewer than {floor} % of {of}");
    }
    Ok(())
}

#[test]
fn what_visitors_are_shown_is_useful_and_nothing_can_be_worked_out_of_it() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let demo = Demo::start(folder.path())?;
    let text = include_str!("../../questionnaires/2023.toml");
    let questionnaire =
        Questionnaire::parse("2023.toml", text).map_err(|faults| anyhow::anyhow!("{faults}"))?;
    let sql = Sql::sqlite(&folder.path().join("samsvar.db"))?;
    let behind = Behind::read(sql, &questionnaire)?;
    let public = Public {
        questionnaire: &questionnaire,
        threshold: 10,
        cohorts: behind.cohorts,
        languages: behind.languages,
    };
    let layout = Layout::new(&public)?;
    let texts = Texts::load()?;
    is_useful(&demo, &questionnaire, &public, &behind.respondents)?;
    let mut lines = Vec::new();
    for visitor in Visitor::ALL {
        let shown = shown_to(&demo, visitor, &texts)?;
        println!("{visitor:?} is shown {} tables", shown.len());
        if visitor == Visitor::Stranger {
            assert_eq!(shown, [], "strangers are shown figures");
        }
        for (path, one) in shown {
            let of = visitor.municipality();
            let municipality = of.and_then(made_up::municipality);
            let scope = match (one.scope.as_str(), municipality) {
                ("municipality", Some(own)) => format!("municipality:{}", own.number()),
                ("county", Some(own)) => format!("county:{}", own.county_number()),
                ("nation", _) => "nation".to_owned(),
                other => anyhow::bail!("{path}: whose are figures of {other:?}?"),
            };
            let read = one.lines(&questionnaire, &texts, (1, &scope));
            let read = read.with_context(|| format!("{path}: {one:?}"))?;
            lines.extend(read.iter().map(ToString::to_string));
        }
    }
    // Whoever has the operator's file has all figures at once, those of other municipalities too.
    for line in demo.released(CLOSED_WAVE)?.lines() {
        let mut line: Value = serde_json::from_str(line)?;
        line["release"] = 1.into();
        lines.push(line.to_string());
    }
    lines.sort_unstable();
    lines.dedup();
    let released = Released::parse(&public, &layout, &lines.join("\n"))?;
    let truth = Truth::count(&layout, public.cohorts.len(), &behind.respondents);
    let case = Case {
        public: &public,
        layout: &layout,
        released: &released,
        truth: &truth,
    };
    let wins = case.attack(Thoroughness {
        everything: true,
        ..Thoroughness::default()
    })?;
    println!("{} tables are shown in all", released.shown.len());
    for win in &wins {
        println!("{win}");
    }
    let in_groups = released.shown.iter();
    let in_groups = in_groups.filter(|table| table.group != Group::ALL).count();
    println!("{in_groups} of them are of groups");
    assert!(
        released.shown.len() >= 200 && in_groups >= 100,
        "hardly anything is read"
    );
    assert_eq!(wins, []);
    Ok(())
}
