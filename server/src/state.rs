//! What every handler can reach. Built once, at start.

use std::collections::HashMap;
use std::sync::Arc;

use domain::language::Language;
use domain::wave::oslo_date;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::assets::Assets;
use crate::audio::{Voice, Voices};
use crate::collection::intake::Intake;
use crate::collection::release::Shelf;
use crate::collection::watch::{NoAnswer, WaveWatch};
use crate::config::Settings;
use crate::edge::{Clock, Randomness};
use crate::questionnaires::Questionnaires;
use crate::sealing::Secrets;
use crate::storage::{AccountId, Database, Wave};
use crate::texts::Texts;
use crate::web::BlankPages;
use crate::web::guesses::Guesses;
use crate::web::tally::Tally;
use crate::web::volume::Volume;

/// The server's state, shared by all requests.
pub type Samsvar = Arc<State>;

/// See [`Samsvar`].
#[derive(Debug)]
pub struct State {
    /// What time it is.
    pub clock: Arc<Clock>,
    /// Where random numbers come from.
    pub randomness: Arc<Randomness>,
    /// The database.
    pub database: Database,
    /// The waves' state for participants' pages.
    pub watch: WaveWatch,
    /// Where submissions go.
    pub intake: Intake,
    /// All texts.
    pub texts: Texts,
    /// All clips.
    pub voices: Voices,
    /// All questionnaires.
    pub questionnaires: Questionnaires,
    /// The keys that seal and derive.
    pub secrets: Secrets,
    /// Style sheets, fonts, scripts.
    pub assets: Assets,
    /// The operator's settings.
    pub settings: Settings,
    /// Limits the guessing of codes.
    pub guesses: Guesses,
    /// Limits the answers that one code brings, and notices bursts.
    pub volume: Volume,
    /// Question pages before an answer, which are the same for everybody.
    pub blank_pages: BlankPages,
    /// Releases that were read lately.
    pub shelf: Shelf,
    /// Totals for the operator.
    pub tally: Tally,
    /// What exists in `samsvar demo` alone.
    pub demo: Option<Demo>,
}

/// What exists in `samsvar demo` alone.
#[derive(Debug, Default)]
pub struct Demo {
    /// Reusable sign-in links: whom each token signs in.
    pub links: HashMap<String, AccountId>,
}

impl State {
    /// The time now.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The day in Norway.
    pub fn today(&self) -> Date {
        oslo_date(self.now())
    }

    /// Whether participants may choose this language: its texts are complete, and approved unless
    /// the operator has allowed drafts of it by name. The demo is lenient.
    #[must_use]
    pub fn offers(&self, language: &Language) -> bool {
        self.texts.has(language)
            && (self.demo.is_some()
                || language.is_approved()
                || language.text().as_str() == "nb"
                || self
                    .settings
                    .draft_languages
                    .iter()
                    .any(|allowed| allowed == language.id().as_str()))
    }

    /// Whether a language is offered with sound: every text is read as it is now, and by people
    /// unless the operator has allowed synthetic voices of it by name. The demo is lenient.
    #[must_use]
    pub fn offers_sound(&self, language: &Language) -> bool {
        let voices = self.voices.now();
        let Some(coverage) = voices.of(language).map(Voice::coverage) else {
            return false;
        };
        coverage.is_complete()
            && (self.demo.is_some()
                || coverage.is_human()
                || self
                    .settings
                    .synthetic_voices
                    .iter()
                    .any(|allowed| allowed == language.id().as_str()))
    }

    /// The wave that participants can answer today, if there is one.
    pub async fn open_wave(&self) -> Result<Option<Wave>, NoAnswer> {
        let today = self.today();
        let waves = self.watch.waves().await?;
        Ok(waves.iter().find(|wave| wave.is_open(today)).cloned())
    }
}
