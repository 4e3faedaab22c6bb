//! Answers of closed collections: written once, at closing, and read by one function.

use disclosure::Respondent;
use domain::answers::Answers;
use domain::language::LanguageId;
use domain::municipality::MunicipalityId;
use domain::questionnaire::Questionnaire;
use domain::submission::Submission;
use domain::wave::WaveId;

use super::{Repository, StorageError, execute, fetch_all};

impl Repository {
    /// Adds an answer of a collection that this transaction has closed. `row_key` is random, and
    /// the caller has shuffled: neither key nor order tells anything.
    pub async fn add_answer(
        &mut self,
        submission: &Submission,
        row_key: [u8; 16],
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO answers (row_key, wave_id, municipality_id, language, options)
             VALUES ($1, $2, $3, $4, $5)",
            &row_key[..],
            submission.wave.as_str(),
            i64::from(submission.municipality.get()),
            submission.language.as_str(),
            submission.answers.to_bytes()
        )?;
        Ok(())
    }

    /// The answers of a municipality's collection once it is closed; none before.
    ///
    /// **Invariant:** nothing else in this program reads the table `answers`.
    pub async fn closed_answers(
        &mut self,
        questionnaire: &Questionnaire,
        wave: &WaveId,
        of: MunicipalityId,
    ) -> Result<Vec<Respondent>, StorageError> {
        fetch_all!(
            self,
            (String, Vec<u8>),
            "SELECT a.language, a.options FROM answers a
             JOIN collections k
               ON k.wave_id = a.wave_id AND k.municipality_id = a.municipality_id
             WHERE k.closed = TRUE AND a.wave_id = $1 AND a.municipality_id = $2
             ORDER BY a.row_key",
            wave.as_str(),
            i64::from(of.get())
        )?
        .into_iter()
        .map(|(language, options)| {
            let corrupt = || StorageError::Corrupt { what: "answer" };
            Ok(Respondent {
                language: LanguageId::parse(&language).map_err(|_| corrupt())?,
                answers: Answers::from_bytes(questionnaire, &options).map_err(|_| corrupt())?,
            })
        })
        .collect()
    }
}
