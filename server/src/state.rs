//! What every handler can reach. Built once, at start.

use std::collections::HashMap;
use std::sync::Arc;

use domain::language::Language;
use domain::wave::oslo_date;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::assets::Assets;
use crate::audio::{Standing, Voices};
use crate::collection::intake::Intake;
use crate::collection::offer::{FixedOffers, Form, Offer};
use crate::collection::release::Shelf;
use crate::collection::watch::{NoAnswer, WaveWatch};
use crate::config::Settings;
use crate::edge::{Clock, Randomness};
use crate::mail::Desk;
use crate::mail::delivery::Post;
use crate::questionnaires::Questionnaires;
use crate::sealing::Secrets;
use crate::storage::{AccountId, Database, Repository, StorageError, Wave};
use crate::texts::Texts;
use crate::web::BlankPages;
use crate::web::asking::Asking;
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
    /// What waves offer that have opened.
    pub offers: FixedOffers,
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
    /// Limits what strangers can cause to be mailed.
    pub asking: Asking,
    /// Limits the answers that one code brings, and notices bursts.
    pub volume: Volume,
    /// Question pages before an answer, which are the same for everybody.
    pub blank_pages: BlankPages,
    /// Releases that were read lately.
    pub shelf: Shelf,
    /// Sends mail.
    pub post: Post,
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

    /// Whether participants may choose this language: what the open wave offers, and where none is
    /// open, or the demo runs, what stands ready.
    #[must_use]
    pub fn offers(&self, language: &Language) -> bool {
        let fixed = self
            .offers
            .on(self.today(), |offer| offer.form(language.id()));
        match fixed {
            Some(form) => form.is_some() && self.texts.has(language),
            None => self.has_ready(language),
        }
    }

    /// Whether a language is offered with sound; decided in the same way.
    #[must_use]
    pub fn offers_sound(&self, language: &Language) -> bool {
        let fixed = self
            .offers
            .on(self.today(), |offer| offer.form(language.id()));
        match fixed {
            Some(form) => form == Some(Form::Sound),
            None => self.has_sound_ready(language),
        }
    }

    /// What would be offered if a wave opened now.
    #[must_use]
    pub fn ready(&self) -> Offer {
        let languages = self.texts.languages().iter();
        languages
            .filter(|language| self.has_ready(language))
            .map(|language| {
                let form = if self.has_sound_ready(language) {
                    Form::Sound
                } else {
                    Form::Text
                };
                (language.id().clone(), form)
            })
            .collect()
    }

    /// Whether a language could be offered now: its texts are complete, and approved unless the
    /// operator has allowed drafts of it by name. The demo is lenient.
    #[must_use]
    pub fn has_ready(&self, language: &Language) -> bool {
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

    /// How a language stands for sound now, whatever the open wave offers.
    #[must_use]
    pub fn standing(&self, language: &Language) -> Standing {
        Standing::of(language, &self.voices.now(), &self.settings)
    }

    fn has_sound_ready(&self, language: &Language) -> bool {
        self.standing(language).is_offered(self.demo.is_some())
    }

    /// What is at hand while letters are put into the outbox.
    #[must_use]
    pub fn desk(&self) -> Desk<'_> {
        Desk {
            now: self.now(),
            secrets: &self.secrets,
            randomness: &self.randomness,
        }
    }

    /// Saves a transaction that has put letters into the outbox, and sees that they are sent.
    pub async fn save_and_send(&self, repository: Repository) -> Result<(), StorageError> {
        repository.save().await?;
        self.post.wake();
        Ok(())
    }

    /// The wave that participants can answer today, if there is one.
    pub async fn open_wave(&self) -> Result<Option<Wave>, NoAnswer> {
        let today = self.today();
        let waves = self.watch.waves().await?;
        Ok(waves.iter().find(|wave| wave.is_open(today)).cloned())
    }
}
