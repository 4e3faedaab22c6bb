//! A server on a fresh SQLite database, built as `samsvar serve` builds it, but with a clock that
//! stands and randomness that repeats.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use domain::answers::Answers;
use domain::code::AccessCode;
use domain::municipality::MunicipalityId;
use domain::role::Role;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use server::assets::Assets;
use server::audio::Voices;
use server::collection::intake::Intake;
use server::collection::offer::FixedOffers;
use server::collection::watch::WaveWatch;
use server::config::Settings;
use server::edge::{Clock, Randomness};
use server::mail::Carrier;
use server::mail::delivery::{Post, deliver_due};
use server::questionnaires::Questionnaires;
use server::sealing::Secrets;
use server::state::{Demo, Samsvar, State};
use server::storage::{AccountId, Contact};
use server::texts::Texts;
use server::web;

use super::browser::Browser;
use super::database::Fresh;
use super::letterbox::Part;
use super::survey::{CLOSES, Survey, municipality, noon};

/// A moment while the survey is open.
const NOW: &str = "2026-10-15T10:00:00Z";

/// The password of the account at the mail server.
pub(crate) const MAIL_PASSWORD: &str = "mail-password";

/// How long a silent mail server is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// The municipality whose code participants have.
const MUNICIPALITY: &str = "3203";

/// The server, its database, and the survey that is open in it.
pub(crate) struct House {
    pub(crate) state: Samsvar,
    pub(crate) fresh: Fresh,
    pub(crate) survey: Survey,
    pub(crate) code: AccessCode,
    pub(crate) municipality: MunicipalityId,
    pub(crate) router: Router,
}

impl House {
    /// With the default settings, and all languages offered whose texts are there.
    pub(crate) async fn open() -> Self {
        Self::build(|_| {}, None).await
    }

    /// With other settings.
    pub(crate) async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        Self::build(change, None).await
    }

    /// As `samsvar demo` runs it, with this token signing that account in.
    pub(crate) async fn of_demo(token: &str, account: AccountId) -> Self {
        let links = HashMap::from([(token.to_owned(), account)]);
        Self::build(|_| {}, Some(Demo { links })).await
    }

    /// With other settings, on this database.
    pub(crate) async fn on_database(fresh: Fresh, change: impl FnOnce(&mut Settings)) -> Self {
        Self::build_on(fresh, change, None).await
    }

    async fn build(change: impl FnOnce(&mut Settings), demo: Option<Demo>) -> Self {
        Self::build_on(Fresh::sqlite().await, change, demo).await
    }

    async fn build_on(
        fresh: Fresh,
        change: impl FnOnce(&mut Settings),
        demo: Option<Demo>,
    ) -> Self {
        let mut settings = Settings::load(None, std::iter::empty()).unwrap();
        settings.draft_languages = ["nn", "en", "uk", "ar", "ti"].map(str::to_owned).into();
        settings.mail_folder = fresh.folder.path().join("outbox");
        change(&mut settings);
        let survey = Survey::open(&fresh).await;
        let texts = Texts::load(settings.locales_folder()).unwrap();
        let sound = Some(settings.audio_folder.as_path());
        let sound = sound.filter(|folder| !folder.as_os_str().is_empty());
        let voices = Voices::load(sound, &texts).unwrap();
        let questionnaires = Questionnaires::load(None, &texts).unwrap();
        let secrets = Secrets::derive(&[23; 32]);
        let municipality = municipality(MUNICIPALITY);
        let code = survey.code(&fresh.database, municipality, &secrets).await;
        let database = fresh.database.clone();
        let carrier = Carrier::new(&settings, Some(MAIL_PASSWORD)).unwrap();
        let randomness = Arc::new(Randomness::seeded(1));
        let state = Arc::new(State {
            clock: Arc::new(Clock::standing(NOW.parse().unwrap())),
            post: Post::new(carrier.with_patience(PATIENCE)),
            watch: WaveWatch::start(database.clone()),
            intake: Intake::start(database.clone(), Arc::clone(&randomness)),
            randomness,
            database,
            texts,
            voices,
            offers: FixedOffers::default(),
            questionnaires,
            secrets,
            assets: Assets::built_in().unwrap(),
            volume: web::volume::Volume::new(settings.answers_at_once),
            settings,
            guesses: web::guesses::Guesses::default(),
            asking: web::asking::Asking::default(),
            blank_pages: web::BlankPages::default(),
            shelf: server::collection::release::Shelf::default(),
            tally: web::tally::Tally::default(),
            demo,
        });
        Self {
            router: web::router(&state),
            state,
            fresh,
            survey,
            code,
            municipality,
        }
    }

    /// A browser without cookies that asks for Bokmål.
    pub(crate) fn browser(&self) -> Browser<'_> {
        Browser::new(self)
    }

    /// Lets time pass.
    pub(crate) fn later(&self, by: SignedDuration) {
        self.state
            .clock
            .set(self.state.now().checked_add(by).unwrap());
    }

    /// Makes it noon in Norway of another day.
    pub(crate) fn on(&self, day: Date) {
        self.state.clock.set(noon(day));
    }

    /// Sends what lies in the outbox; gives all mail that was sent so far, into the folder that
    /// stands for a mail server.
    pub(crate) async fn mail(&self) -> Vec<Part> {
        deliver_due(&self.state).await.unwrap();
        let Ok(folder) = std::fs::read_dir(&self.state.settings.mail_folder) else {
            return Vec::new();
        };
        let mut files: Vec<_> = folder.map(|file| file.unwrap().path()).collect();
        files.sort();
        let read = |file| Part::parse(&std::fs::read_to_string(file).unwrap());
        files.iter().map(read).collect()
    }

    /// How many answers are in the box.
    pub(crate) async fn sealed(&self) -> i64 {
        self.fresh.count("sealed_answers").await
    }

    /// These people answer, the municipality is closed, its results are released.
    pub(crate) async fn publish(&self, people: &[Answers]) {
        let database = &self.state.database;
        for answers in people {
            self.survey.send(database, self.municipality, answers).await;
        }
        let closed = self
            .survey
            .close(database, Some(self.municipality))
            .await
            .unwrap();
        assert_eq!(closed.municipalities, [self.municipality]);
        self.survey.release(database, &self.state.secrets).await;
    }

    /// Registers the municipality's contact person.
    pub(crate) async fn add_contact(&self) -> AccountId {
        self.add_contact_reading("nb").await
    }

    /// The same, of this written form of Norwegian.
    pub(crate) async fn add_contact_reading(&self, written_form: &str) -> AccountId {
        let contact = Contact {
            id: "contact-1".to_owned(),
            municipality: self.municipality,
            email: "contact@example.org".to_owned(),
            name: "Kari Nordmann".to_owned(),
            written_form: written_form.to_owned(),
        };
        let mut repository = self.state.database.write().await.unwrap();
        repository.add_contact(&contact).await.unwrap();
        repository.save().await.unwrap();
        AccountId::Contact(contact.id)
    }

    /// A contact of a municipality, with a place in the wave, signed in.
    pub(crate) async fn contact_in_wave(&self, id: &str, of: MunicipalityId) -> Browser<'_> {
        let contact = Contact {
            id: id.to_owned(),
            municipality: of,
            email: format!("{id}@example.org"),
            name: format!("Contact {id}"),
            written_form: "nb".to_owned(),
        };
        let wave = &self.survey.wave.id;
        let mut repository = self.state.database.write().await.unwrap();
        repository.add_contact(&contact).await.unwrap();
        let places = repository.contacts_in_wave(wave, of).await.unwrap();
        let place = i64::try_from(places.len()).unwrap() + 1;
        repository
            .add_contact_to_wave(wave, of, place, id)
            .await
            .unwrap();
        repository.save().await.unwrap();
        let mut browser = self.browser();
        self.sign_in(&mut browser, id).await;
        browser
    }

    /// Signs a contact in, once more where a session has ended.
    pub(crate) async fn sign_in(&self, browser: &mut Browser<'_>, id: &str) {
        let token = self.link(&AccountId::Contact(id.to_owned())).await;
        let page = browser.post("/sign-in", &[("token", &token)]).await;
        assert_eq!(page.location(), "/kommune");
    }

    /// Makes it this moment.
    pub(crate) fn at(&self, moment: &str) {
        self.state.clock.set(moment.parse().unwrap());
    }

    /// The contact of the municipality, signed in on the day after the wave.
    pub(crate) async fn contact_after_wave(&self) -> Browser<'_> {
        self.on(CLOSES.tomorrow().unwrap());
        let account = self.add_contact().await;
        let token = self.link(&account).await;
        let mut browser = self.browser();
        browser.post("/sign-in", &[("token", &token)]).await;
        browser
    }

    /// Registers somebody of the staff.
    pub(crate) async fn add_staff(&self, role: Role) -> AccountId {
        let id = format!("{}-1", role.as_str());
        let mut repository = self.state.database.write().await.unwrap();
        repository
            .add_staff(&id, &format!("{id}@example.org"), role)
            .await
            .unwrap();
        repository.save().await.unwrap();
        AccountId::Staff(id)
    }

    /// The token of a new sign-in link, good for a quarter of an hour.
    pub(crate) async fn link(&self, account: &AccountId) -> String {
        let (token, digest) = web::new_sign_in_token(&self.state.secrets, &self.state.randomness);
        let good_until = self.state.now() + SignedDuration::from_mins(15);
        let mut repository = self.state.database.write().await.unwrap();
        repository
            .add_sign_in_link(&digest, account, Timestamp::as_second(good_until))
            .await
            .unwrap();
        repository.save().await.unwrap();
        token
    }
}
