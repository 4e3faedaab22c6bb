//! Writing a letter: from ids to words, in the reader's written form of Norwegian. What is secret in
//! a mail (a code) comes into being here, at the moment of sending.

use app::mail::{Mail, Part};
use disclosure::{Outcome, Scope};
use domain::municipality::{Municipalities, MunicipalityId};
use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::calendar::{self, Event};
use super::letter::{Letter, ToContact};
use crate::collection::{opening, release};
use crate::qr::{self, QrError};
use crate::state::State;
use crate::storage::{Account, AccountId, Contact, QueuedMail, StorageError, Wave};
use crate::texts::Reader;

mod registration;
mod sign_in;

/// The Content-ID of the QR code.
const QR: &str = "qr";

/// A letter in words, with whom it goes to.
#[derive(Clone, Debug)]
pub(super) struct Composed {
    /// The recipient's name.
    pub(super) name: String,
    /// The recipient's address.
    pub(super) address: String,
    /// The subject line.
    pub(super) subject: String,
    /// What it says.
    pub(super) mail: Mail,
    /// A picture that the mail shows: its Content-ID, and the PNG.
    pub(super) picture: Option<(String, Vec<u8>)>,
    /// A calendar file.
    pub(super) calendar: Option<String>,
}

/// Why a letter could not be written.
#[derive(Debug, thiserror::Error)]
pub(super) enum ComposeError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The QR code failed.
    #[error(transparent)]
    Qr(#[from] QrError),
    /// The meeting's time cannot be written into a calendar.
    #[error("the meeting's time is out of range")]
    Time(#[from] jiff::Error),
}

/// The letter in words. Nothing if there is nobody to send it to, or nothing to say, any more.
pub(super) async fn compose(
    state: &State,
    letter: &Letter,
    mail: &QueuedMail,
) -> Result<Option<Composed>, ComposeError> {
    let (name, to) = match letter {
        Letter::SignIn { request } => return sign_in::compose(state, request, mail).await,
        Letter::Confirm { registration }
        | Letter::Waiting { registration }
        | Letter::Full { registration }
        | Letter::Refused { registration } => {
            return registration::compose(state, letter, registration, mail).await;
        }
        Letter::NewContact { to, .. } => ("new", to),
        Letter::Code(to) => ("code", to),
        Letter::Meeting(to) => ("meeting", to),
        Letter::Reminder(to) | Letter::ClosesSoon(to) => ("reminder", to),
        Letter::SurveyOpens(to) => ("opens", to),
        Letter::ResultsReady(to) => ("results", to),
        Letter::AccessEnds(to) => ("access", to),
        Letter::DeletionDone(to) => ("deleted", to),
        Letter::ClosesEarly { to, .. } => ("closing", to),
        Letter::ClosingCalledOff { to, .. } => ("called-off", to),
    };
    let Some(writing) = Writing::to(state, to).await? else {
        return Ok(None);
    };
    match letter {
        Letter::Code(_) => writing.code().await,
        Letter::Meeting(_) => writing.meeting().await,
        Letter::NewContact { new, .. } => writing.new_contact(new).await,
        Letter::ResultsReady(_) => Ok(Some(writing.results().await?)),
        Letter::AccessEnds(_) => Ok(Some(writing.with_results(name))),
        Letter::ClosesEarly { by, .. } | Letter::ClosingCalledOff { by, .. } => {
            writing.about_closing(name, by).await
        }
        Letter::DeletionDone(_) => writing.goodbye(name).await,
        _ => Ok(Some(writing.with_home(name))),
    }
}

/// What is at hand while a letter to a contact person is written.
struct Writing<'a> {
    state: &'a State,
    texts: Reader<'a>,
    contact: Contact,
    wave: Wave,
    municipality: String,
}

impl<'a> Writing<'a> {
    async fn to(state: &'a State, to: &ToContact) -> Result<Option<Self>, StorageError> {
        let mut repository = state.database.read().await?;
        let id = AccountId::Contact(to.contact.clone());
        let Some(Account::Contact(contact)) = repository.account(&id).await? else {
            return Ok(None);
        };
        let Some(wave) = repository.wave(&to.wave).await? else {
            return Ok(None);
        };
        Ok(Some(Self {
            state,
            texts: state.texts.reader(&contact.written_form),
            municipality: municipality_name(contact.municipality, wave.dates.opens()),
            contact,
            wave,
        }))
    }

    /// A text with everything that letters tell of.
    fn says(&self, id: &str) -> String {
        let dates = &self.wave.dates;
        let date = |date| FluentValue::from(self.texts.date(date));
        plain(&self.texts.text_with(
            id,
            &[
                ("name", FluentValue::from(self.contact.name.as_str())),
                (
                    "municipality",
                    FluentValue::from(self.municipality.as_str()),
                ),
                ("wave", FluentValue::from(self.wave.id.as_str())),
                ("opens", date(dates.opens())),
                ("closes", date(dates.closes())),
                ("until", date(dates.results_until())),
                ("address", FluentValue::from(self.address(""))),
                (
                    "contact",
                    FluentValue::from(self.state.settings.contact.as_str()),
                ),
            ],
        ))
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.state.settings.public_url)
    }

    fn link(&self, label: &str, path: &str) -> Part {
        Part::Link {
            label: self.says(label),
            address: self.address(path),
        }
    }

    /// A letter with the texts `mail-{name}-subject` and `mail-{name}-1`, `-2`, …, then these parts,
    /// then whom to ask.
    fn finished(self, name: &str, parts: Vec<Part>) -> Composed {
        let mut all = vec![Part::Paragraph(self.says("mail-hello"))];
        all.extend(self.numbered(&format!("mail-{name}-")).map(Part::Paragraph));
        all.extend(parts);
        all.push(Part::Paragraph(self.says("mail-ask")));
        all.push(Part::Paragraph(self.says("mail-automatic")));
        let subject = self.says(&format!("mail-{name}-subject"));
        Composed {
            mail: Mail {
                lang: self.contact.written_form,
                title: subject.clone(),
                parts: all,
            },
            name: self.contact.name,
            address: self.contact.email,
            subject,
            picture: None,
            calendar: None,
        }
    }

    /// The messages `{prefix}1`, `{prefix}2`, … as far as they go.
    fn numbered(&self, prefix: &str) -> impl Iterator<Item = String> {
        let count = self.texts.count(prefix);
        (1..=count).map(move |number| self.says(&format!("{prefix}{number}")))
    }

    fn with_home(self, name: &str) -> Composed {
        let home = self.link("mail-home-link", "/kommune");
        self.finished(name, vec![home])
    }

    fn with_results(self, name: &str) -> Composed {
        let path = format!("/kommune/{}/results", self.wave.id);
        let results = self.link("mail-results-link", &path);
        self.finished(name, vec![results])
    }

    /// Whether they are the municipality's own is known from the release alone.
    async fn results(self) -> Result<Composed, StorageError> {
        let State {
            database,
            shelf,
            secrets,
            ..
        } = self.state;
        let scope = Scope::Municipality(self.contact.municipality);
        let own = release::read(database, shelf, &self.wave, scope, &secrets.release).await?;
        let is_too_few = own.is_some_and(|own| matches!(own.release.outcome(), Outcome::TooFew));
        Ok(self.with_results(if is_too_few { "too-few" } else { "results" }))
    }

    /// Nothing if the person has a place in a wave again, and so is not to be deleted.
    async fn goodbye(self, name: &str) -> Result<Option<Composed>, ComposeError> {
        let mut repository = self.state.database.read().await?;
        let stays = repository
            .has_place(&self.contact.id, self.state.today())
            .await?;
        Ok((!stays).then(|| self.finished(name, Vec::new())))
    }

    async fn code(self) -> Result<Option<Composed>, ComposeError> {
        let State {
            database, secrets, ..
        } = self.state;
        let municipality = self.contact.municipality;
        let code = opening::code(database, &self.wave.id, municipality, &secrets.code).await?;
        let Some(code) = code else {
            return Ok(None);
        };
        let start = format!("/k/{}", code.as_str());
        let picture = qr::png(&self.address(&start))?;
        let parts = vec![
            Part::Code {
                label: self.says("mail-code-label"),
                code: code.grouped(),
            },
            self.link("mail-code-link", &start),
            Part::Picture {
                id: QR.to_owned(),
                alt: self.says("mail-code-picture"),
            },
            Part::Steps(self.numbered("mail-code-step-").collect()),
            self.link("mail-demo-link", "/demo"),
            self.link("mail-home-link", "/kommune"),
        ];
        let mut composed = self.finished("code", parts);
        composed.picture = Some((QR.to_owned(), picture));
        Ok(Some(composed))
    }

    /// The name of the other alone: whoever objects writes to those who run the survey.
    async fn new_contact(self, new: &str) -> Result<Option<Composed>, ComposeError> {
        let mut repository = self.state.database.read().await?;
        let id = AccountId::Contact(new.to_owned());
        let Some(Account::Contact(other)) = repository.account(&id).await? else {
            return Ok(None);
        };
        let who = Part::Code {
            label: self.says("mail-new-who"),
            code: format!("{}, {}", other.name, other.email),
        };
        let object = Part::Paragraph(self.says("mail-new-object"));
        Ok(Some(self.finished("new", vec![who, object])))
    }

    /// Who has asked to close early, or called it off, and which day is the last one by now: either
    /// may have changed since the letter was put in, and whoever is gone is not named.
    async fn about_closing(self, name: &str, by: &str) -> Result<Option<Composed>, ComposeError> {
        let mut repository = self.state.database.read().await?;
        let (wave, municipality) = (&self.wave.id, self.contact.municipality);
        let last_day = repository.early_closing(wave, municipality).await?;
        let is_asked = name == "closing";
        if is_asked != last_day.is_some() {
            return Ok(None);
        }
        let by = repository
            .account(&AccountId::Contact(by.to_owned()))
            .await?;
        let mut parts = Vec::new();
        if let Some(Account::Contact(by)) = by {
            let by = ("by", FluentValue::from(by.name));
            let words = self.texts.text_with(&format!("mail-{name}-by"), &[by]);
            parts.push(Part::Paragraph(plain(&words)));
        }
        if let Some(last_day) = last_day {
            let date = ("date", FluentValue::from(self.texts.date(last_day)));
            let words = self.texts.text_with("mail-closing-until", &[date]);
            parts.push(Part::Paragraph(plain(&words)));
        }
        let path = format!("/kommune/{wave}/close");
        parts.push(self.link("mail-closing-link", &path));
        Ok(Some(self.finished(name, parts)))
    }

    async fn meeting(self) -> Result<Option<Composed>, ComposeError> {
        let mut repository = self.state.database.read().await?;
        let Some(meeting) = repository.meeting(&self.wave.id).await? else {
            return Ok(None);
        };
        let starts = meeting.starts;
        let when = [
            ("date", FluentValue::from(self.texts.date(starts.date()))),
            (
                "time",
                FluentValue::from(starts.strftime("%H.%M").to_string()),
            ),
            ("minutes", FluentValue::from(meeting.minutes)),
            ("place", FluentValue::from(meeting.place.as_str())),
        ];
        let says = |id| plain(&self.texts.text_with(id, &when));
        let event = Event {
            uid: format!("meeting-{}@{}", self.wave.id, self.state.settings.host()),
            title: self.says("mail-meeting-title"),
            description: self.says("mail-meeting-1"),
            place: meeting.place.clone(),
            starts,
            minutes: meeting.minutes,
        };
        let calendar = calendar::file(&event, self.state.now())?;
        let parts = vec![
            Part::Paragraph(says("mail-meeting-when")),
            Part::Paragraph(says("mail-meeting-where")),
            Part::Paragraph(self.says("mail-meeting-calendar")),
        ];
        let mut composed = self.finished("meeting", parts);
        composed.calendar = Some(calendar);
        Ok(Some(composed))
    }
}

/// A municipality's name with its county, as they were on a day.
fn municipality_name(id: MunicipalityId, on: Date) -> String {
    Municipalities::embedded().by_id(id, on).map_or_else(
        || id.to_string(),
        |row| {
            if row.name() == row.county() {
                row.name().to_owned()
            } else {
                format!("{} ({})", row.name(), row.county())
            }
        },
    )
}

/// A text without the invisible marks around its arguments, which mail programs show as boxes.
/// Norwegian is written in one direction.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
