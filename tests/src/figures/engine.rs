//! The engine as a black box: a made-up wave goes in, and the lines that `samsvar export released`
//! would write come out. The one file of the tests that calls the crate `disclosure`.

use std::fmt::Write as _;

use anyhow::Context;
use disclosure::{
    MunicipalityCollection, Release, ReleaseRefused, Released, Respondent, Scope, Survey,
    release_municipality_under, release_wave_under,
};
use domain::language::LanguageId;
use domain::municipality::MunicipalityId;
use domain::questionnaire::Questionnaire;
use domain::wave::Threshold;

use crate::figures::made_up::{Collection, LANGUAGES, THRESHOLD, Wave};

pub use disclosure::Rules;

/// Releases a wave as the program would: those that close early one by one in their order, then all
/// at the wave's end, then one by one those that were held back.
pub fn release(questionnaire: &Questionnaire, wave: &Wave, rules: Rules) -> anyhow::Result<String> {
    let engine = Engine {
        survey: Survey {
            questionnaire,
            wave: questionnaire.id(),
            threshold: Threshold::new(THRESHOLD)?,
        },
        rules,
    };
    let respondents = wave.collections.iter().map(respondents);
    let respondents = respondents.collect::<anyhow::Result<Vec<_>>>()?;
    let collections: Vec<MunicipalityCollection<'_>> = wave
        .collections
        .iter()
        .zip(&respondents)
        .map(|(collection, respondents)| MunicipalityCollection {
            municipality: collection.municipality.id(),
            county: collection.municipality.county_number(),
            respondents,
        })
        .collect();
    let of = |collection: &Collection| {
        let id = collection.municipality.id();
        let found = collections.iter().find(|one| one.municipality == id);
        found.context("a collection is missing")
    };
    let mut told = Told {
        wave,
        lines: String::new(),
        number: 0,
        releases: Vec::new(),
    };
    for collection in wave.early() {
        let released = engine.municipality(of(collection)?, &told.releases)?;
        told.tell(vec![released])?;
    }
    let held: Vec<MunicipalityId> = wave
        .held_back()
        .iter()
        .map(|collection| collection.municipality.id())
        .collect();
    let released = engine.wave(&collections, &held, &told.releases)?;
    told.tell(released)?;
    for collection in wave.held_back() {
        let released = engine.municipality(of(collection)?, &told.releases)?;
        told.tell(vec![released])?;
    }
    Ok(told.lines)
}

/// All rules but one of B1 to B8, by its number.
#[cfg(feature = "rules-off-for-attack-tests")]
pub fn rules_without(number: u8) -> anyhow::Result<Rules> {
    let rule = disclosure::Rule::ALL.get(usize::from(number) - 1);
    let rule = rule.with_context(|| format!("there is no rule B{number} to leave out"))?;
    Ok(Rules::all().without(*rule))
}

struct Engine<'a> {
    survey: Survey<'a>,
    rules: Rules,
}

impl Engine<'_> {
    fn municipality(
        &self,
        collection: &MunicipalityCollection<'_>,
        earlier: &[Release],
    ) -> Result<Released, ReleaseRefused> {
        release_municipality_under(self.rules, &self.survey, collection, earlier)
    }

    fn wave(
        &self,
        collections: &[MunicipalityCollection<'_>],
        held: &[MunicipalityId],
        earlier: &[Release],
    ) -> Result<Vec<Released>, ReleaseRefused> {
        release_wave_under(self.rules, &self.survey, collections, held, earlier)
    }
}

/// What was released so far.
struct Told<'w> {
    wave: &'w Wave,
    lines: String,
    number: u64,
    releases: Vec<Release>,
}

impl Told<'_> {
    /// Adds what is released at one moment.
    fn tell(&mut self, released: Vec<Released>) -> anyhow::Result<()> {
        self.number += 1;
        for Released { release, .. } in released {
            for line in release.lines() {
                let scope = self.scope(line.scope())?;
                writeln!(self.lines, "{}", line.to_json(self.number, &scope))?;
            }
            self.releases.push(release);
        }
        Ok(())
    }

    fn scope(&self, scope: Scope) -> anyhow::Result<String> {
        Ok(match scope {
            Scope::Municipality(id) => {
                let mut collections = self.wave.collections.iter();
                let collection = collections.find(|one| one.municipality.id() == id);
                let collection = collection.context("another municipality is released")?;
                format!("municipality:{}", collection.municipality.number())
            }
            Scope::County(number) => format!("county:{number}"),
            Scope::Nation => "nation".to_owned(),
        })
    }
}

fn respondents(collection: &Collection) -> anyhow::Result<Vec<Respondent>> {
    let people = collection.people.iter();
    people
        .map(|(language, answers)| {
            Ok(Respondent {
                language: LanguageId::parse(LANGUAGES[*language])?,
                answers: answers.clone(),
            })
        })
        .collect()
}
