//! What the demo begins with: a wave that is open, one that is over and released, an earlier round
//! to compare with, and people.

use std::sync::Arc;

use anyhow::Context;
use domain::municipality::{Municipalities, Municipality, MunicipalityId, MunicipalityNumber};
use domain::questionnaire::Questionnaire;
use domain::role::Role;
use domain::submission::Submission;
use domain::wave::{Threshold, WaveDates, WaveId};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};

use super::answers;
use crate::collection::hold::Holding;
use crate::collection::import::Importing;
use crate::collection::release::{Made, Releasing};
use crate::collection::{bands, closing, opening};
use crate::commands::serve::Data;
use crate::config::Settings;
use crate::edge::Randomness;
use crate::sealing::Secrets;
use crate::sealing::key_file::KeyFile;
use crate::storage::{Contact, Database, Wave};

/// The municipality whose code participants type in the demo; its contact reads results.
pub(super) const LARGE: &str = "3203";

/// The municipality of the contact who has too few answers to read.
pub(super) const SMALL: &str = "1151";

/// The municipality that closed before the others, and was released by itself.
const EARLY: &str = "1506";

/// The municipality whose release is held.
const HELD: &str = "3437";

/// The municipality with exactly as many answers as it takes.
const JUST_ENOUGH: &str = "5605";

/// The wave that is over; the open one has its questionnaire's own name.
const CLOSED_WAVE: &str = "2022";

/// The round before, whose answers come from an earlier system.
const EARLIER_WAVE: &str = "2021";

/// The questionnaire that all waves ask.
pub(super) const QUESTIONNAIRE: &str = "2023";

/// Contacts: id, municipality, name, written form.
const CONTACTS: [(&str, &str, &str, &str); 5] = [
    ("demo-contact", LARGE, "Kari Demo", "nb"),
    ("demo-small-contact", SMALL, "Ola Demo", "nn"),
    ("demo-early-contact", EARLY, "Anne Demo", "nb"),
    ("demo-just-enough-contact", JUST_ENOUGH, "Per Demo", "nb"),
    ("demo-held-contact", HELD, "Liv Demo", "nb"),
];

/// Who the audit log says it was.
const ACTOR: &str = "demo";

/// Fills an empty database. Everything is stored in the real way.
pub(super) struct Filling<'a> {
    pub(super) settings: &'a Settings,
    pub(super) data: &'a Data,
    pub(super) secrets: &'a Secrets,
    pub(super) database: &'a Database,
    pub(super) today: Date,
    pub(super) now: Timestamp,
}

impl Filling<'_> {
    pub(super) async fn fill(&self) -> anyhow::Result<()> {
        std::fs::create_dir_all(&self.settings.keys)?;
        self.open_wave().await?;
        self.earlier_wave().await?;
        self.closed_wave().await?;
        self.add_people().await
    }

    /// A wave that is open today.
    async fn open_wave(&self) -> anyhow::Result<()> {
        let wave = self.add_wave(None, [-14, 60, 300]).await?;
        self.make_keys(&wave).await?;
        for (number, _) in answers::SIZES {
            let municipality = municipality(number)?;
            opening::new_code(self.database, &wave.id, municipality, &self.secrets.code).await?;
        }
        bands::count(self.database, &wave, bands::last_hour(self.now)).await?;
        Ok(())
    }

    /// A wave whose answers come from an earlier system, and whose results can no longer be read but
    /// beside those of the next.
    async fn earlier_wave(&self) -> anyhow::Result<()> {
        let wave = self
            .add_wave(Some(EARLIER_WAVE.parse()?), [-765, -685, -330])
            .await?;
        let questionnaire = self.asked(&wave)?;
        // A quarter fewer answered then.
        let submissions = self.made_up(&questionnaire, &wave, |size| size - size / 4)?;
        let importing = Importing {
            wave: &wave,
            questionnaire: &questionnaire,
            at: after(&wave, 7)?,
            actor: ACTOR,
        };
        importing
            .store(self.database, submissions, &Randomness::System)
            .await?;
        self.release(&wave, &questionnaire, after(&wave, 14)?)
            .await?;
        Ok(())
    }

    /// A wave that is over: one municipality closed early, one is held, the others were released
    /// together.
    async fn closed_wave(&self) -> anyhow::Result<()> {
        let wave = self
            .add_wave(Some(CLOSED_WAVE.parse()?), [-400, -320, 200])
            .await?;
        self.make_keys(&wave).await?;
        let questionnaire = self.asked(&wave)?;
        let submissions = self.made_up(&questionnaire, &wave, |size| size)?;
        answers::send(self.database, &questionnaire, &submissions).await?;
        let early = municipality(EARLY)?;
        self.close(&wave, &questionnaire, Some(early)).await?;
        self.release(&wave, &questionnaire, after(&wave, -14)?)
            .await?;
        let holding = Holding {
            wave: &wave,
            municipality: municipality(HELD)?,
            at: after(&wave, 1)?,
            actor: ACTOR,
        };
        holding
            .hold(self.database, "eight of twelve came within ten minutes")
            .await?;
        self.close(&wave, &questionnaire, None).await?;
        let made = self
            .release(&wave, &questionnaire, after(&wave, 14)?)
            .await?;
        tracing::info!(wave = %wave.id, account = ?made.account, "made-up results are released");
        Ok(())
    }

    /// Adds a wave whose first day, last day and last day of results are so many days from today.
    async fn add_wave(&self, id: Option<WaveId>, days: [i64; 3]) -> anyhow::Result<Wave> {
        let questionnaires = &self.data.questionnaires;
        let questionnaire = questionnaires
            .named(QUESTIONNAIRE)
            .with_context(|| format!("the questionnaire {QUESTIONNAIRE} is missing"))?;
        let [opens, closes, results_until] =
            days.map(|days| self.today.saturating_add(days.days()));
        let wave = Wave {
            id: id.unwrap_or_else(|| questionnaire.id().clone()),
            questionnaire: QUESTIONNAIRE.to_owned(),
            questionnaire_digest: questionnaire.digest(),
            dates: WaveDates::new(opens, closes, results_until)?,
            threshold: Threshold::new(10)?,
            keys_tested: false,
        };
        let mut repository = self.database.write().await?;
        repository.add_wave(&wave).await?;
        repository.save().await?;
        Ok(wave)
    }

    async fn make_keys(&self, wave: &Wave) -> anyhow::Result<()> {
        let file = self.settings.key_file(&wave.id);
        // A key file without a database is what is left of a demo whose database was removed.
        if file.exists() {
            std::fs::remove_file(&file)?;
        }
        opening::make_keys(self.database, wave, &file, &Randomness::System).await?;
        let keys = KeyFile::read(&file, &wave.id)?;
        opening::test_keys(self.database, &wave.id, &keys, &Randomness::System).await?;
        Ok(())
    }

    fn asked(&self, wave: &Wave) -> anyhow::Result<Arc<Questionnaire>> {
        let questionnaire = self.data.questionnaires.of(wave);
        questionnaire.context("the questionnaire has changed meanwhile")
    }

    /// Made-up answers for all municipalities that were there when the wave opened.
    fn made_up(
        &self,
        questionnaire: &Questionnaire,
        wave: &Wave,
        size: impl Fn(u32) -> u32,
    ) -> anyhow::Result<Vec<Submission>> {
        let languages = self.data.texts.languages().iter();
        let languages: Vec<_> = languages.map(|language| language.id().clone()).collect();
        let known = Municipalities::embedded();
        let mut sizes = Vec::new();
        for (number, respondents) in answers::SIZES {
            let id = municipality(number)?;
            if known.in_force(wave.dates.opens()).any(|one| one.id() == id) {
                sizes.push((id, size(*respondents)));
            }
        }
        let seed = wave.id.as_str().parse()?;
        Ok(answers::made_up(questionnaire, &sizes, &languages, seed))
    }

    async fn close(
        &self,
        wave: &Wave,
        questionnaire: &Questionnaire,
        only: Option<MunicipalityId>,
    ) -> anyhow::Result<()> {
        let mut keys = KeyFile::read(&self.settings.key_file(&wave.id), &wave.id)?;
        let randomness = Randomness::System;
        closing::close(
            self.database,
            questionnaire,
            &wave.id,
            only,
            &mut keys,
            &randomness,
        )
        .await?;
        Ok(())
    }

    async fn release(
        &self,
        wave: &Wave,
        questionnaire: &Questionnaire,
        at: Timestamp,
    ) -> anyhow::Result<Made> {
        let releasing = Releasing {
            wave,
            questionnaire,
            key: &self.secrets.release,
            at,
            actor: ACTOR,
        };
        Ok(releasing.due(self.database).await?)
    }

    async fn add_people(&self) -> anyhow::Result<()> {
        let mut repository = self.database.write().await?;
        for (id, number, name, written_form) in CONTACTS {
            let contact = Contact {
                id: id.to_owned(),
                municipality: municipality(number)?,
                email: format!("{id}@example.org"),
                name: name.to_owned(),
                written_form: written_form.to_owned(),
            };
            repository.add_contact(&contact).await?;
            let wave: WaveId = QUESTIONNAIRE.parse()?;
            repository
                .add_contact_to_wave(&wave, contact.municipality, 1, id)
                .await?;
        }
        for (id, role) in [
            ("demo-analyst", Role::Analyst),
            ("demo-administrator", Role::Administrator),
        ] {
            let email = format!("{id}@example.org");
            repository.add_staff(id, &email, role).await?;
        }
        repository.save().await?;
        Ok(())
    }
}

/// Noon, so many days after the wave's last.
fn after(wave: &Wave, days: i64) -> anyhow::Result<Timestamp> {
    let day = wave.dates.closes().saturating_add(days.days());
    Ok(day.at(12, 0, 0, 0).in_tz("Europe/Oslo")?.timestamp())
}

/// The municipality that has this number since 2024.
pub(super) fn municipality(number: &str) -> anyhow::Result<MunicipalityId> {
    Municipalities::embedded()
        .by_number(&MunicipalityNumber::parse(number)?, date(2024, 1, 1))
        .map(Municipality::id)
        .with_context(|| format!("no municipality has the number {number}"))
}
