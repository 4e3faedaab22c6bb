//! The questionnaires at hand, and which one a wave asks.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use domain::fault::{Fault, Faults};
use domain::questionnaire::{Breakdown, Question, Questionnaire};

use crate::data_files::{self, Data};
use crate::storage::Wave;
use crate::texts::Texts;

/// All questionnaires, by the name of their file.
#[derive(Debug)]
pub struct Questionnaires(BTreeMap<String, Arc<Questionnaire>>);

impl Questionnaires {
    /// Loads all questionnaires, from `folder` or as built in, and checks that every text they
    /// name is there. All faults at once.
    pub fn load(folder: Option<&Path>, texts: &Texts) -> Result<Self, Faults> {
        let mut found = BTreeMap::new();
        let mut faults = Vec::new();
        for file in data_files::read(Data::Questionnaires, &[".toml"], folder)? {
            match Questionnaire::parse(&file.path, &file.text) {
                Ok(questionnaire) => {
                    faults.extend(missing_texts(&file.path, &questionnaire, texts));
                    let name = file.path.trim_end_matches(".toml").to_owned();
                    found.insert(name, Arc::new(questionnaire));
                }
                Err(Faults(more)) => faults.extend(more),
            }
        }
        if faults.is_empty() {
            Ok(Self(found))
        } else {
            Err(Faults(faults))
        }
    }

    /// The questionnaire in the file of this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Arc<Questionnaire>> {
        self.0.get(name)
    }

    /// What a wave asks, or nothing if its questionnaire is missing or was changed since the wave
    /// was created.
    #[must_use]
    pub fn of(&self, wave: &Wave) -> Option<Arc<Questionnaire>> {
        let questionnaire = self.0.get(&wave.questionnaire)?;
        if questionnaire.digest() != wave.questionnaire_digest {
            return None;
        }
        Some(if *questionnaire.id() == wave.id {
            Arc::clone(questionnaire)
        } else {
            Arc::new(questionnaire.for_wave(wave.id.clone()))
        })
    }

    /// The questionnaire that the demo asks: the newest.
    #[must_use]
    pub fn newest(&self) -> Option<&Arc<Questionnaire>> {
        self.0.values().next_back()
    }
}

fn missing_texts(file: &str, questionnaire: &Questionnaire, texts: &Texts) -> Vec<Fault> {
    let questions = questionnaire
        .questions()
        .iter()
        .chain(questionnaire.practice());
    let options = questions.clone().flat_map(|question| {
        question
            .options()
            .iter()
            .map(|option| option.message().to_owned())
    });
    let themes = questionnaire
        .themes()
        .iter()
        .map(|theme| format!("t-{}", theme.key().as_str()));
    let groups = questionnaire
        .breakdowns()
        .iter()
        .flat_map(Breakdown::messages);
    let measures = questionnaire
        .questions()
        .iter()
        .filter(|question| question.followed())
        .map(Question::measure_message);
    // A better answer that is not an option is a merged group.
    let favourable = questionnaire
        .questions()
        .iter()
        .filter_map(Question::favourable)
        .map(|favourable| favourable.message().to_owned());
    questions
        .clone()
        .map(Question::message)
        .chain(options)
        .chain(measures)
        .chain(favourable)
        .chain(themes)
        .chain(groups)
        .filter(|message| !texts.knows(message))
        .map(|message| Fault {
            file: file.to_owned(),
            line: 1,
            what: format!("the text {message} is missing in the locale nb"),
            remedy: "add it to locales/nb and to every other locale".to_owned(),
        })
        .collect()
}
