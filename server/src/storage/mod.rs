//! Storage: one repository object is one transaction. `save()` consumes it, dropping it rolls back.
//!
//! The SQL text is shared by SQLite and PostgreSQL (`$1` works in both); only the execution
//! differs, and only in this file. What is stored, and what never is, stands in the migrations.
//!
//! **Invariant:** [`Repository::closed_answers`](Repository::closed_answers) alone reads answers,
//! and of closed collections only.

mod accounts;
mod answers;
mod audit;
mod bands;
mod bursts;
mod cleaning;
mod collections;
mod early_closings;
mod holds;
mod meetings;
mod outbox;
mod registrations;
mod releases;
mod sign_ins;
mod submissions;
mod wave_contacts;
mod waves;

use std::path::Path;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection as _, PgPool, Postgres, Sqlite, SqlitePool};

pub use accounts::{Account, AccountId, Contact};
pub use answers::RowKey;
pub use audit::{MunicipalityEvent, TrailEntry};
pub use bands::StoredBand;
pub use collections::{CodeOwner, CollectionState};
pub use meetings::Meeting;
pub use outbox::{Attempt, NewMail, OutboxCounts, QueuedMail, Taken};
pub use registrations::{Registration, RegistrationState};
pub use releases::StoredRelease;
pub use sign_ins::LinkUse;
pub use submissions::{SealedSubmission, Stored};
pub use wave_contacts::MOST_CONTACTS;
pub use waves::Wave;

static SQLITE_MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("../migrations/sqlite");
static POSTGRES_MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("../migrations/postgres");

/// How long a writer of another process may hold the SQLite database before ours gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Readers of the SQLite database; more would only wait for the two cores that serve them.
const SQLITE_READERS: u32 = 4;

/// Connections to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;

/// What can go wrong in storage.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// A named constraint refused the change.
    #[error("the database refused the change: {0}")]
    Constraint(String),
    /// The database could not be reached, is full, or is locked by somebody else.
    #[error("the database is not available")]
    Unavailable(#[source] sqlx::Error),
    /// What is stored cannot be read back: another version wrote it, or it is damaged.
    #[error("stored {what} cannot be read")]
    Corrupt {
        /// What it is that cannot be read.
        what: &'static str,
    },
    /// The schema could not be brought up to date.
    #[error("the database's schema does not fit this version")]
    Schema(#[from] sqlx::migrate::MigrateError),
}

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        match error
            .as_database_error()
            .filter(|e| !matches!(e.kind(), sqlx::error::ErrorKind::Other))
        {
            // SQLite gives no names of unique constraints, so its message, which names the
            // columns, stands in.
            Some(refused) => Self::Constraint(
                refused
                    .constraint()
                    .unwrap_or_else(|| refused.message())
                    .to_owned(),
            ),
            None => Self::Unavailable(error),
        }
    }
}

/// A database: an embedded SQLite file, or PostgreSQL when several machines share one.
#[derive(Clone, Debug)]
pub struct Database {
    pools: Pools,
}

#[derive(Clone, Debug)]
enum Pools {
    Sqlite {
        /// One connection: SQLite has one writer, and waiting here is fairer than waiting there.
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

impl Database {
    /// Opens (and creates, if it is missing) the SQLite database in `file`, schema up to date.
    pub async fn sqlite(file: &Path) -> Result<Self, StorageError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT)
            // What was acknowledged must survive a power cut.
            .synchronous(SqliteSynchronous::Full)
            // Deleted rows are overwritten, not only unlinked.
            .pragma("secure_delete", "ON");
        let pool = |connections| {
            SqlitePoolOptions::new()
                .max_connections(connections)
                .min_connections(1)
                .idle_timeout(None)
                .max_lifetime(None)
                .test_before_acquire(false)
                // SQLite rolls back by itself when the disk is full, and sqlx goes on counting the
                // transaction as begun: such a connection can begin no other, and is replaced.
                .before_acquire(|connection, _| {
                    Box::pin(async move { Ok(!connection.is_in_transaction()) })
                })
        };
        let writer = pool(1).connect_with(options.clone()).await?;
        SQLITE_MIGRATIONS.run(&writer).await?;
        let readers = pool(SQLITE_READERS)
            .connect_with(options.read_only(true).create_if_missing(false))
            .await?;
        Ok(Self {
            pools: Pools::Sqlite { writer, readers },
        })
    }

    /// Connects to the PostgreSQL database at `url`, schema up to date.
    pub async fn postgres(url: &str) -> Result<Self, StorageError> {
        let options: PgConnectOptions = url.parse().map_err(StorageError::Unavailable)?;
        let pool = PgPoolOptions::new()
            .max_connections(POSTGRES_CONNECTIONS)
            .connect_with(options)
            .await?;
        POSTGRES_MIGRATIONS.run(&pool).await?;
        Ok(Self {
            pools: Pools::Postgres(pool),
        })
    }

    /// Whether other servers may be at work on the same database: on PostgreSQL.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        matches!(self.pools, Pools::Postgres(_))
    }

    /// A transaction that only reads.
    pub async fn read(&self) -> Result<Repository, StorageError> {
        let transaction = match &self.pools {
            Pools::Sqlite { readers, .. } => Transaction::Sqlite(readers.begin().await?),
            Pools::Postgres(pool) => Transaction::Postgres(pool.begin().await?),
        };
        Ok(Repository { transaction })
    }

    /// A transaction that writes. On SQLite it takes the writer's place at once: a deferred one
    /// that reads first fails as soon as somebody else has written in between.
    pub async fn write(&self) -> Result<Repository, StorageError> {
        let transaction = match &self.pools {
            Pools::Sqlite { writer, .. } => {
                Transaction::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?)
            }
            Pools::Postgres(pool) => Transaction::Postgres(pool.begin().await?),
        };
        Ok(Repository { transaction })
    }

    /// Closes all connections, so that SQLite folds its log into the file.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// One transaction on the database.
#[derive(Debug)]
pub struct Repository {
    transaction: Transaction,
}

#[derive(Debug)]
enum Transaction {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Repository {
    /// Makes all of this transaction's changes durable, or none.
    pub async fn save(self) -> Result<(), StorageError> {
        match self.transaction {
            Transaction::Sqlite(transaction) => transaction.commit().await?,
            Transaction::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }
}

/// All rows of a query, each as the given type.
macro_rules! fetch_all {
    ($repository:expr, $row:ty, $sql:expr $(, $value:expr)* $(,)?) => {
        match &mut $repository.transaction {
            $crate::storage::Transaction::Sqlite(transaction) => {
                sqlx::query_as::<sqlx::Sqlite, $row>($sql)
                    $(.bind($value))*
                    .fetch_all(&mut **transaction)
                    .await
            }
            $crate::storage::Transaction::Postgres(transaction) => {
                sqlx::query_as::<sqlx::Postgres, $row>($sql)
                    $(.bind($value))*
                    .fetch_all(&mut **transaction)
                    .await
            }
        }
        .map_err($crate::storage::StorageError::from)
    };
}

/// The first row of a query, if there is one.
macro_rules! fetch_optional {
    ($repository:expr, $row:ty, $sql:expr $(, $value:expr)* $(,)?) => {
        match &mut $repository.transaction {
            $crate::storage::Transaction::Sqlite(transaction) => {
                sqlx::query_as::<sqlx::Sqlite, $row>($sql)
                    $(.bind($value))*
                    .fetch_optional(&mut **transaction)
                    .await
            }
            $crate::storage::Transaction::Postgres(transaction) => {
                sqlx::query_as::<sqlx::Postgres, $row>($sql)
                    $(.bind($value))*
                    .fetch_optional(&mut **transaction)
                    .await
            }
        }
        .map_err($crate::storage::StorageError::from)
    };
}

/// Carries a statement out; gives the number of rows that it changed.
macro_rules! execute {
    ($repository:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        match &mut $repository.transaction {
            $crate::storage::Transaction::Sqlite(transaction) => {
                sqlx::query::<sqlx::Sqlite>($sql)
                    $(.bind($value))*
                    .execute(&mut **transaction)
                    .await
                    .map(|done| done.rows_affected())
            }
            $crate::storage::Transaction::Postgres(transaction) => {
                sqlx::query::<sqlx::Postgres>($sql)
                    $(.bind($value))*
                    .execute(&mut **transaction)
                    .await
                    .map(|done| done.rows_affected())
            }
        }
        .map_err($crate::storage::StorageError::from)
    };
}

use {execute, fetch_all, fetch_optional};
