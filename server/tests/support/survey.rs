//! A survey that is open: a wave with its collections, keys and codes, and people who answer.

use std::path::PathBuf;
use std::sync::Arc;

use domain::answers::Answers;
use domain::code::AccessCode;
use domain::language::LanguageId;
use domain::municipality::{Municipalities, MunicipalityId, MunicipalityNumber};
use domain::questionnaire::Questionnaire;
use domain::submission::Submission;
use domain::wave::{Threshold, WaveDates};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use server::collection::closing::{self, Closed, ClosingError};
use server::collection::opening;
use server::collection::release::{Made, Releasing};
use server::edge::Randomness;
use server::questionnaires::Questionnaires;
use server::sealing::key_file::KeyFile;
use server::sealing::{Secrets, sealed_box};
use server::storage::{Database, SealedSubmission, Stored, Wave};
use server::texts::Texts;

use super::database::Fresh;

/// The first day on which the survey can be answered.
pub(crate) const OPENS: Date = date(2026, 10, 10);
/// The last day on which the survey can be answered.
pub(crate) const CLOSES: Date = date(2026, 10, 31);
/// The last day on which results can be read.
pub(crate) const RESULTS_UNTIL: Date = date(2027, 6, 30);

/// A wave whose key file has been shown to fit.
pub(crate) struct Survey {
    pub(crate) wave: Wave,
    pub(crate) questionnaire: Arc<Questionnaire>,
    pub(crate) key_file: PathBuf,
    randomness: Randomness,
}

impl Survey {
    /// Opens a wave in a fresh database.
    pub(crate) async fn open(fresh: &Fresh) -> Self {
        let questionnaire = Arc::clone(questionnaires().named("2023").unwrap());
        let randomness = Randomness::seeded(2023);
        let wave = wave(&questionnaire);
        let key_file = fresh.folder.path().join("2023.keys.toml");
        let database = &fresh.database;
        let mut repository = database.write().await.unwrap();
        repository.add_wave(&wave).await.unwrap();
        repository.save().await.unwrap();
        opening::make_keys(database, &wave, &key_file, &randomness)
            .await
            .unwrap();
        let keys = KeyFile::read(&key_file, &wave.id).unwrap();
        opening::test_keys(database, &wave.id, &keys, &randomness)
            .await
            .unwrap();
        Self {
            wave,
            questionnaire,
            key_file,
            randomness,
        }
    }

    /// The same questions in another wave that is stored already, without keys.
    pub(crate) fn again(&self, wave: Wave) -> Self {
        Self {
            questionnaire: Arc::new(self.questionnaire.for_wave(wave.id.clone())),
            key_file: self.key_file.with_file_name("none.keys.toml"),
            randomness: Randomness::seeded(2024),
            wave,
        }
    }

    /// Gives a municipality a code.
    pub(crate) async fn code(
        &self,
        database: &Database,
        municipality: MunicipalityId,
        secrets: &Secrets,
    ) -> AccessCode {
        opening::new_code(database, &self.wave.id, municipality, &secrets.code)
            .await
            .unwrap()
    }

    /// Answers that choose these options and leave all else unanswered.
    pub(crate) fn answers(&self, chosen: &[(&str, &[&str])]) -> Answers {
        let mut answers = Answers::none(&self.questionnaire);
        for (question, options) in chosen {
            let index = self.questionnaire.index_of(question).unwrap();
            answers.set(index, self.questionnaire.choose(index, options).unwrap());
        }
        answers
    }

    /// Answers as they arrive to be stored, of a draft of their own.
    pub(crate) async fn seal(
        &self,
        database: &Database,
        municipality: MunicipalityId,
        answers: &Answers,
    ) -> SealedSubmission {
        let mut repository = database.read().await.unwrap();
        let key = repository
            .box_key(&self.wave.id, municipality)
            .await
            .unwrap()
            .unwrap();
        let plain = Submission {
            wave: self.wave.id.clone(),
            municipality,
            language: LanguageId::parse("nb").unwrap(),
            answers: answers.clone(),
        }
        .to_padded_bytes(&self.questionnaire);
        let id = &self.wave.id;
        SealedSubmission {
            wave: id.clone(),
            municipality,
            draft_digest: self.randomness.bytes(),
            sealed: sealed_box::seal(&key, id, municipality, &plain, &self.randomness).unwrap(),
        }
    }

    /// Puts answers into the box.
    pub(crate) async fn send(
        &self,
        database: &Database,
        municipality: MunicipalityId,
        answers: &Answers,
    ) {
        let submission = self.seal(database, municipality, answers).await;
        assert_eq!(self.submit(database, &submission).await, Stored::New);
    }

    /// Hands a sealed submission in.
    pub(crate) async fn submit(
        &self,
        database: &Database,
        submission: &SealedSubmission,
    ) -> Stored {
        let mut repository = database.write().await.unwrap();
        let stored = repository
            .submit(submission, self.randomness.bytes())
            .await
            .unwrap();
        repository.save().await.unwrap();
        stored
    }

    /// Closes the wave or one municipality with the key file that belongs to it.
    pub(crate) async fn close(
        &self,
        database: &Database,
        only: Option<MunicipalityId>,
    ) -> Result<Closed, ClosingError> {
        self.close_with(database, only, &mut self.keys()).await
    }

    /// Closes with other keys.
    pub(crate) async fn close_with(
        &self,
        database: &Database,
        only: Option<MunicipalityId>,
        keys: &mut KeyFile,
    ) -> Result<Closed, ClosingError> {
        let (questionnaire, id) = (&self.questionnaire, &self.wave.id);
        closing::close(database, questionnaire, id, only, keys, &self.randomness).await
    }

    /// The key file as it is now.
    pub(crate) fn keys(&self) -> KeyFile {
        KeyFile::read(&self.key_file, &self.wave.id).unwrap()
    }

    /// Releases what is due while the survey is open.
    pub(crate) async fn release(&self, database: &Database, secrets: &Secrets) -> Made {
        self.releasing(secrets).due(database).await.unwrap()
    }

    /// With what the survey's releases are made, at noon of a day while it is open.
    pub(crate) fn releasing<'a>(&'a self, secrets: &'a Secrets) -> Releasing<'a> {
        Releasing {
            wave: &self.wave,
            questionnaire: &self.questionnaire,
            key: &secrets.release,
            at: noon(date(2026, 10, 20)),
            actor: "tester",
        }
    }

    /// The answers that can be read, as bytes, sorted.
    pub(crate) async fn readable(
        &self,
        database: &Database,
        municipality: MunicipalityId,
    ) -> Vec<Vec<u8>> {
        let mut repository = database.read().await.unwrap();
        let answers = repository
            .closed_answers(&self.questionnaire, &self.wave.id, municipality)
            .await
            .unwrap();
        let answers: Vec<Answers> = answers.into_iter().map(|sent| sent.answers).collect();
        sorted(&answers)
    }
}

/// Noon of a Norwegian day.
pub(crate) fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0)
        .in_tz("Europe/Oslo")
        .unwrap()
        .timestamp()
}

/// Answers as bytes, sorted, so that two multisets of them can be compared.
pub(crate) fn sorted(answers: &[Answers]) -> Vec<Vec<u8>> {
    let mut bytes: Vec<_> = answers.iter().map(Answers::to_bytes).collect();
    bytes.sort();
    bytes
}

/// The questionnaires that are built in.
pub(crate) fn questionnaires() -> Questionnaires {
    Questionnaires::load(None, &Texts::load(None).unwrap()).unwrap()
}

/// A wave of this questionnaire whose keys nobody has shown yet.
pub(crate) fn wave(questionnaire: &Questionnaire) -> Wave {
    Wave {
        id: questionnaire.id().clone(),
        questionnaire: "2023".to_owned(),
        questionnaire_digest: questionnaire.digest(),
        dates: WaveDates::new(OPENS, CLOSES, RESULTS_UNTIL).unwrap(),
        threshold: Threshold::new(10).unwrap(),
        keys_tested: false,
    }
}

/// The municipality that has this number while the survey is open.
pub(crate) fn municipality(number: &str) -> MunicipalityId {
    let number = MunicipalityNumber::parse(number).unwrap();
    Municipalities::embedded()
        .by_number(&number, OPENS)
        .unwrap()
        .id()
}
