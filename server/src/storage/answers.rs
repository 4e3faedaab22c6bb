//! Answers of closed collections: written once, many together, and read by one function.

use disclosure::Respondent;
use domain::answers::Answers;
use domain::municipality::MunicipalityId;
use domain::questionnaire::Questionnaire;
use domain::submission::Submission;
use domain::wave::WaveId;
use sqlx::{Database, Encode, QueryBuilder, Type};

use super::{Repository, StorageError, Transaction, fetch_all};

/// How many answers one statement adds. Past some hundreds it is no faster, and each value is a
/// parameter, of which SQLite takes 32,766.
const ROWS_A_STATEMENT: usize = 250;

/// A random key for an answer's row.
pub type RowKey = [u8; 16];

impl Repository {
    /// Adds answers of collections that are closed, or that this transaction closes. The row keys
    /// are random, and the caller has shuffled: neither keys nor order tell anything.
    pub async fn add_answers(
        &mut self,
        answers: &[(RowKey, Submission)],
    ) -> Result<(), StorageError> {
        for rows in answers.chunks(ROWS_A_STATEMENT) {
            match &mut self.transaction {
                Transaction::Sqlite(transaction) => {
                    let mut insert = insertion::<sqlx::Sqlite>(rows);
                    insert.build().execute(&mut **transaction).await?;
                }
                Transaction::Postgres(transaction) => {
                    let mut insert = insertion::<sqlx::Postgres>(rows);
                    insert.build().execute(&mut **transaction).await?;
                }
            }
        }
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
            let read = || {
                Some(Respondent {
                    language: language.parse().ok()?,
                    answers: Answers::from_bytes(questionnaire, &options).ok()?,
                })
            };
            read().ok_or(StorageError::Corrupt { what: "answer" })
        })
        .collect()
    }
}

fn insertion<DB>(rows: &[(RowKey, Submission)]) -> QueryBuilder<DB>
where
    DB: Database<Arguments: Default>,
    for<'a> &'a [u8]: Encode<'a, DB> + Type<DB>,
    for<'a> &'a str: Encode<'a, DB> + Type<DB>,
    for<'a> Vec<u8>: Encode<'a, DB> + Type<DB>,
    for<'a> i64: Encode<'a, DB> + Type<DB>,
{
    let mut insert = QueryBuilder::new(
        "INSERT INTO answers (row_key, wave_id, municipality_id, language, options) ",
    );
    insert.push_values(rows, |mut row, (row_key, submission)| {
        row.push_bind(&row_key[..])
            .push_bind(submission.wave.as_str())
            .push_bind(i64::from(submission.municipality.get()))
            .push_bind(submission.language.as_str())
            .push_bind(submission.answers.to_bytes());
    });
    insert
}
