//! What a wave offers: which languages, and which of them with sound. Fixed on the day that the wave
//! opens, by whichever server notices first, and the same for all of them until it closes.
//!
//! Which languages stand ready is for `State`; here it is written down once and read back.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{PoisonError, RwLock};

use domain::language::LanguageId;
use domain::wave::{Phase, WaveDates};
use jiff::civil::Date;

use crate::state::State;
use crate::storage::{Database, StorageError, Wave};

/// The languages that a wave offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer(BTreeMap<LanguageId, Form>);

/// In which form a language is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// To be read.
    Text,
    /// To be read and listened to.
    Sound,
}

/// A text that is no offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no list of languages with `:text` or `:sound` behind each")]
pub struct NoOffer;

impl Offer {
    /// The form in which this language is offered, if it is.
    #[must_use]
    pub fn form(&self, language: &LanguageId) -> Option<Form> {
        self.0.get(language).copied()
    }
}

impl FromIterator<(LanguageId, Form)> for Offer {
    fn from_iter<T: IntoIterator<Item = (LanguageId, Form)>>(languages: T) -> Self {
        Self(languages.into_iter().collect())
    }
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (language, form)) in self.0.iter().enumerate() {
            let gap = if at == 0 { "" } else { " " };
            let form = match form {
                Form::Text => "text",
                Form::Sound => "sound",
            };
            write!(f, "{gap}{language}:{form}")?;
        }
        Ok(())
    }
}

impl FromStr for Offer {
    type Err = NoOffer;

    fn from_str(text: &str) -> Result<Self, NoOffer> {
        text.split_whitespace()
            .map(|entry| {
                let (language, form) = entry.split_once(':').ok_or(NoOffer)?;
                let form = match form {
                    "text" => Form::Text,
                    "sound" => Form::Sound,
                    _ => return Err(NoOffer),
                };
                Ok((LanguageId::parse(language).map_err(|_| NoOffer)?, form))
            })
            .collect()
    }
}

/// The offers of waves that have opened, as this server last read them. An offer never changes, so
/// it may be remembered.
#[derive(Debug, Default)]
pub struct FixedOffers(RwLock<Vec<(WaveDates, Offer)>>);

impl FixedOffers {
    /// What `ask` finds in the offer of the wave that is open on this day; nothing if there is none,
    /// or if its offer is not fixed yet.
    pub fn on<T>(&self, day: Date, ask: impl FnOnce(&Offer) -> T) -> Option<T> {
        let offers = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let open = offers
            .iter()
            .find(|(dates, _)| dates.phase(day) == Phase::Open);
        open.map(|(_, offer)| ask(offer))
    }

    fn know(&self, offers: Vec<(WaveDates, Offer)>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = offers;
    }
}

/// Fixes what the wave offers that is open today, if that has not been done, and reads what is
/// fixed. The demo offers what it has, and fixes nothing.
pub async fn fix(state: &State) -> Result<(), StorageError> {
    if state.demo.is_some() {
        return Ok(());
    }
    let today = state.today();
    let waves = state.database.waves().await?;
    for wave in waves.iter().filter(|wave| wave.is_open(today)) {
        if offer(&state.database, wave).await?.is_none() {
            let offer = state.ready().to_string();
            let mut repository = state.database.write().await?;
            // Another server may have been faster: then its offer stands.
            if repository.fix_offer(&wave.id, &offer).await? {
                repository.save().await?;
                tracing::info!(wave = %wave.id, offer, "what the wave offers is fixed");
            }
        }
    }
    let mut offers = Vec::new();
    for wave in &waves {
        if let Some(offer) = offer(&state.database, wave).await? {
            offers.push((wave.dates, offer));
        }
    }
    state.offers.know(offers);
    Ok(())
}

async fn offer(database: &Database, wave: &Wave) -> Result<Option<Offer>, StorageError> {
    let offer = database.read().await?.offer(&wave.id).await?;
    let read = |text: String| {
        let corrupt = StorageError::Corrupt {
            what: "offer of a wave",
        };
        text.parse().map_err(|_| corrupt)
    };
    offer.map(read).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_is_read_as_it_was_written() {
        for text in ["", "nb:text", "ar:sound nb:text uk:sound"] {
            assert_eq!(text.parse::<Offer>().unwrap().to_string(), text);
        }
        let offer: Offer = "ar:sound nb:text".parse().unwrap();
        let form = |id: &str| offer.form(&id.parse().unwrap());
        assert_eq!(form("ar"), Some(Form::Sound));
        assert_eq!(form("nb"), Some(Form::Text));
        assert_eq!(form("uk"), None);
        for wrong in ["ar", "ar:music", "../ar:text", "ar:sound,nb:text"] {
            assert_eq!(wrong.parse::<Offer>(), Err(NoOffer), "{wrong}");
        }
    }

    #[test]
    fn an_offer_holds_on_the_days_that_its_wave_is_open() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let dates =
            WaveDates::new(day("2026-10-01"), day("2026-10-31"), day("2027-06-01")).unwrap();
        let offers = FixedOffers::default();
        assert_eq!(offers.on(day("2026-10-01"), |_| ()), None);
        offers.know(vec![(dates, "nb:text".parse().unwrap())]);
        let is_fixed = |text| offers.on(day(text), |_| ()).is_some();
        assert!(is_fixed("2026-10-01") && is_fixed("2026-10-31"));
        assert!(!is_fixed("2026-09-30") && !is_fixed("2026-11-01"));
    }
}
