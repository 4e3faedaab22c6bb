//! A wave that a contact's municipality takes part in: what all pages about it have in common. Only
//! contacts who have a place in the wave get so far; there is no way to name another municipality.

use app::components::qr::Qr;
use app::pages::municipality::home::StaffLink;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use disclosure::OpenBand;
use domain::code::AccessCode;
use domain::language::Language;
use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::municipality_name;
use crate::collection::bands::{self, Counted};
use crate::qr;
use crate::state::{Samsvar, State};
use crate::storage::{Contact, Repository, StorageError, Wave};
use crate::web::page::{Failure, Reading, see_other};
use crate::web::visitor::Visitor;

/// A contact's municipality in a wave.
#[derive(Clone, Debug)]
pub(super) struct Campaign {
    pub(super) contact: Contact,
    pub(super) wave: Wave,
    /// The code's generation, and the code.
    pub(super) generation: u32,
    pub(super) code: AccessCode,
    /// The collection's last day, where it closes before the wave does.
    pub(super) last_day: Option<Date>,
    /// Whether nobody can answer any more.
    pub(super) is_over: bool,
    pub(super) counted: Option<Counted>,
}

impl Campaign {
    /// The contact's municipality in this wave; nothing if the contact has no place in it.
    pub(super) async fn of(
        state: &State,
        repository: &mut Repository,
        contact: &Contact,
        wave: Wave,
    ) -> Result<Option<Self>, StorageError> {
        let municipality = contact.municipality;
        let places = repository.contacts_in_wave(&wave.id, municipality).await?;
        if places.iter().all(|(_, id)| *id != contact.id) {
            return Ok(None);
        }
        let generation = repository.code_generation(&wave.id, municipality).await?;
        let Some(generation) = generation else {
            return Ok(None);
        };
        let key = repository.box_key(&wave.id, municipality).await?;
        let last_day = repository.early_closing(&wave.id, municipality).await?;
        let today = state.today();
        Ok(Some(Self {
            contact: contact.clone(),
            generation,
            code: AccessCode::derive(&state.secrets.code, &wave.id, municipality, generation),
            is_over: key.is_none()
                || today > wave.dates.closes()
                || last_day.is_some_and(|last_day| today > last_day),
            last_day,
            counted: bands::counted(repository, &wave, municipality).await?,
            wave,
        }))
    }

    /// The address of one of the pages about it.
    pub(super) fn address(&self, page: &str) -> String {
        format!("/kommune/{}/{page}", self.wave.id)
    }

    /// The address that participants open, with the code.
    pub(super) fn link(&self, state: &State) -> String {
        format!("{}/k/{}", state.settings.public_url, self.code.as_str())
    }

    /// That address as a picture.
    pub(super) fn qr(&self, state: &State, label: String) -> Result<Qr, Failure> {
        let (side, path) = qr::path(&self.link(state)).map_err(|_| Failure::Broken)?;
        Ok(Qr { side, path, label })
    }

    pub(super) fn municipality(&self, state: &State) -> String {
        municipality_name(self.contact.municipality, state.today()).0
    }

    /// The last day on which participants can answer, as far as is known now.
    pub(super) fn closes(&self) -> Date {
        self.last_day.unwrap_or(self.wave.dates.closes())
    }

    /// About how many have answered, and when that was counted and will be again.
    pub(super) fn answered(&self, reading: Reading<'_>) -> Vec<String> {
        let mut answered = Vec::new();
        match self.counted {
            None => answered.push(reading.text("counted-not-yet")),
            Some(counted) => {
                answered.push(band(reading, counted.band));
                let (time, date) = hour(reading, counted.at);
                let when = [("time", time.into()), ("date", date.into())];
                answered.push(reading.texts.text_with("counted-at", &when));
            }
        }
        if let Some(next) = bands::next_hour(&self.wave, reading.state.now()) {
            let (time, _) = hour(reading, next);
            let when = [("time", FluentValue::from(time))];
            answered.push(reading.texts.text_with("counted-next", &when));
        }
        answered
    }

    /// How many tens have answered for sure.
    pub(super) fn tens(&self) -> u32 {
        match self.counted.map(|counted| counted.band) {
            Some(OpenBand::From { from, .. }) => from / 10,
            Some(OpenBand::FewerThan(_)) | None => 0,
        }
    }
}

fn band(reading: Reading<'_>, band: OpenBand) -> String {
    match band {
        OpenBand::FewerThan(threshold) => {
            let threshold = ("threshold", FluentValue::from(threshold));
            reading.texts.text_with("answered-fewer-than", &[threshold])
        }
        OpenBand::From { from, to } => {
            let edges = [("from", from.into()), ("to", to.into())];
            reading.texts.text_with("answered-band", &edges)
        }
    }
}

/// A moment's time of day and date in Norway, in words.
pub(super) fn hour(reading: Reading<'_>, at: Timestamp) -> (String, String) {
    let zone = TimeZone::get("Europe/Oslo").expect("the time zones are compiled in");
    let at = zone.to_datetime(at);
    (at.strftime("%H.%M").to_string(), reading.date(at.date()))
}

/// Whoever asks, and the wave of the address, while participants can still answer in it; afterwards
/// the way leads to the first page.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) visitor: Visitor,
    pub(super) campaign: Campaign,
}

impl FromRequestParts<Samsvar> for Running {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &Samsvar) -> Result<Self, Failure> {
        let visitor = Visitor::from_request_parts(parts, state).await?;
        let contact = visitor.contact(state)?.clone();
        let path = RawPathParams::from_request_parts(parts, state).await;
        let path = path.map_err(|_| Failure::NotFound)?;
        let wave = path.iter().find(|(name, _)| *name == "wave");
        let wave = wave.and_then(|(_, id)| id.parse().ok());
        let wave = wave.ok_or(Failure::NotFound)?;
        let mut repository = state.database.read().await?;
        let wave = repository.wave(&wave).await?.ok_or(Failure::NotFound)?;
        let campaign = Campaign::of(state, &mut repository, &contact, wave).await?;
        let campaign = campaign.ok_or(Failure::NotFound)?;
        if campaign.is_over {
            return Err(Failure::instead(see_other("/kommune")));
        }
        Ok(Self { visitor, campaign })
    }
}

/// The way back to the first page.
pub(super) fn back(reading: Reading<'_>) -> StaffLink {
    StaffLink {
        href: "/kommune".to_owned(),
        label: reading.text("back-home"),
    }
}

/// The languages that participants can choose, in the order of the chooser.
pub(super) fn open_languages(state: &State) -> Vec<&Language> {
    let languages = state.texts.languages().iter();
    languages
        .filter(|language| state.offers(language))
        .collect()
}

/// How many languages of the survey are not among them, in words.
pub(super) fn not_open(reading: Reading<'_>) -> String {
    let all = reading.state.texts.languages().iter().len();
    let count = all - open_languages(reading.state).len();
    let count = ("count", FluentValue::from(count));
    reading.texts.text_with("languages-not-open", &[count])
}

/// A language's name in the reader's own.
pub(super) fn language_name(reading: Reading<'_>, language: &Language) -> String {
    reading.text(&format!("language-name-{}", language.id()))
}

/// Without the invisible marks around what was filled in.
pub(super) fn without_marks(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
