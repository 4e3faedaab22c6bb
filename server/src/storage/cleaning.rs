//! After closing: nothing of the sealed box may be left in free pages or logs.

use sqlx::Row;

use super::{Database, Pools, StorageError};

impl Database {
    /// Rewrites the database and empties its log. True if all of it could be done now; false if a
    /// reader held on to the log, and it must be tried again.
    pub async fn clean(&self) -> Result<bool, StorageError> {
        match &self.pools {
            Pools::Sqlite { writer, .. } => {
                sqlx::query("VACUUM").execute(writer).await?;
                let outcome = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
                    .fetch_one(writer)
                    .await?;
                Ok(outcome.try_get::<i64, _>(0)? == 0)
            }
            Pools::Postgres(pool) => {
                // Rewritten and frozen: neither dead rows nor transaction numbers remain.
                sqlx::query("VACUUM (FULL, FREEZE) sealed_answers")
                    .execute(pool)
                    .await?;
                sqlx::query("VACUUM (FULL, FREEZE) sent_drafts")
                    .execute(pool)
                    .await?;
                sqlx::query("VACUUM (FULL, FREEZE) answers")
                    .execute(pool)
                    .await?;
                Ok(true)
            }
        }
    }
}
