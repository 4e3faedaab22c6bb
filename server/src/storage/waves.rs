//! Waves as they are stored.

use std::str::FromStr;

use domain::wave::{Phase, Threshold, WaveDates, WaveId};
use jiff::civil::Date;

use super::{Database, Pools, Repository, StorageError, execute, fetch_all, fetch_optional};

/// A round of the survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    /// Its name, as its questionnaire says.
    pub id: WaveId,
    /// The name of the questionnaire's file, without its ending.
    pub questionnaire: String,
    /// The digest of the questionnaire as it was when the wave was created.
    pub questionnaire_digest: [u8; 32],
    /// When it opens, closes, and how long its results can be read.
    pub dates: WaveDates,
    /// How many must have been asked before anything is shown.
    pub threshold: Threshold,
    /// Whether somebody has shown, by opening a sealed sample, that the key file is at hand.
    pub keys_tested: bool,
}

impl Wave {
    /// Whether participants may answer on this day.
    #[must_use]
    pub fn is_open(&self, today: Date) -> bool {
        self.keys_tested && self.dates.phase(today) == Phase::Open
    }
}

#[derive(sqlx::FromRow)]
struct WaveRow {
    wave_id: String,
    questionnaire: String,
    questionnaire_digest: Vec<u8>,
    opens: String,
    closes: String,
    results_until: String,
    threshold: i64,
    keys_tested: bool,
}

impl TryFrom<WaveRow> for Wave {
    type Error = StorageError;

    fn try_from(row: WaveRow) -> Result<Self, StorageError> {
        let corrupt = StorageError::Corrupt { what: "wave" };
        let date = |text: &str| Date::from_str(text).ok();
        let wave = || {
            Some(Self {
                id: row.wave_id.parse().ok()?,
                questionnaire: row.questionnaire,
                questionnaire_digest: row.questionnaire_digest.try_into().ok()?,
                dates: WaveDates::new(
                    date(&row.opens)?,
                    date(&row.closes)?,
                    date(&row.results_until)?,
                )
                .ok()?,
                threshold: Threshold::new(u16::try_from(row.threshold).ok()?).ok()?,
                keys_tested: row.keys_tested,
            })
        };
        wave().ok_or(corrupt)
    }
}

impl Database {
    /// All waves, the one that opens last first: one statement without a transaction around it,
    /// since every page of a participant asks.
    pub async fn waves(&self) -> Result<Vec<Wave>, StorageError> {
        let rows = match &self.pools {
            Pools::Sqlite { readers, .. } => {
                sqlx::query_as::<_, WaveRow>(ALL_WAVES)
                    .fetch_all(readers)
                    .await
            }
            Pools::Postgres(pool) => {
                sqlx::query_as::<_, WaveRow>(ALL_WAVES)
                    .fetch_all(pool)
                    .await
            }
        };
        rows?.into_iter().map(Wave::try_from).collect()
    }
}

const ALL_WAVES: &str = "SELECT wave_id, questionnaire, questionnaire_digest, opens, closes,
                                results_until, threshold, keys_tested
                         FROM waves ORDER BY opens DESC, wave_id";

impl Repository {
    /// All waves, the one that opens last first.
    pub async fn waves(&mut self) -> Result<Vec<Wave>, StorageError> {
        fetch_all!(self, WaveRow, ALL_WAVES)?
            .into_iter()
            .map(Wave::try_from)
            .collect()
    }

    /// One wave.
    pub async fn wave(&mut self, id: &WaveId) -> Result<Option<Wave>, StorageError> {
        fetch_optional!(
            self,
            WaveRow,
            "SELECT wave_id, questionnaire, questionnaire_digest, opens, closes, results_until,
                    threshold, keys_tested
             FROM waves WHERE wave_id = $1",
            id.as_str()
        )?
        .map(Wave::try_from)
        .transpose()
    }

    /// Adds a wave.
    pub async fn add_wave(&mut self, wave: &Wave) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO waves (wave_id, questionnaire, questionnaire_digest, opens, closes,
                                results_until, threshold, keys_tested)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            wave.id.as_str(),
            &wave.questionnaire,
            &wave.questionnaire_digest[..],
            wave.dates.opens().to_string(),
            wave.dates.closes().to_string(),
            wave.dates.results_until().to_string(),
            i64::from(wave.threshold.get()),
            wave.keys_tested,
        )?;
        Ok(())
    }

    /// What a wave offers, as it was fixed when it opened; nothing before.
    pub async fn offer(&mut self, id: &WaveId) -> Result<Option<String>, StorageError> {
        let found = fetch_optional!(
            self,
            (Option<String>,),
            "SELECT offered FROM waves WHERE wave_id = $1",
            id.as_str()
        )?;
        Ok(found.and_then(|(offered,)| offered))
    }

    /// Fixes what a wave offers. False if that was done before: an offer never changes.
    pub async fn fix_offer(&mut self, id: &WaveId, offer: &str) -> Result<bool, StorageError> {
        let fixed = execute!(
            self,
            "UPDATE waves SET offered = $1 WHERE wave_id = $2 AND offered IS NULL",
            offer,
            id.as_str()
        )?;
        Ok(fixed == 1)
    }

    /// How often something has changed that the wave's releases are computed from or beside.
    /// Nothing if there is no such wave.
    pub async fn revision(&mut self, id: &WaveId) -> Result<Option<i64>, StorageError> {
        let found = fetch_optional!(
            self,
            (i64,),
            "SELECT revision FROM waves WHERE wave_id = $1",
            id.as_str()
        )?;
        Ok(found.map(|(revision,)| revision))
    }

    /// Notes such a change. Whoever else notes one waits until this transaction has ended.
    pub async fn raise_revision(&mut self, id: &WaveId) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE waves SET revision = revision + 1 WHERE wave_id = $1",
            id.as_str()
        )?;
        Ok(())
    }

    /// The same, if nothing has changed since the wave was at `revision`. False if something has:
    /// then what was computed from it must not be stored.
    pub async fn raise_revision_from(
        &mut self,
        id: &WaveId,
        revision: i64,
    ) -> Result<bool, StorageError> {
        let raised = execute!(
            self,
            "UPDATE waves SET revision = revision + 1 WHERE wave_id = $1 AND revision = $2",
            id.as_str(),
            revision
        )?;
        Ok(raised == 1)
    }

    /// Notes that a sealed sample was opened with the wave's key file.
    pub async fn confirm_keys(&mut self, id: &WaveId) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE waves SET keys_tested = TRUE WHERE wave_id = $1",
            id.as_str()
        )?;
        Ok(())
    }
}
