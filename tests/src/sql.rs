//! Looking into a database by SQL, on SQLite and PostgreSQL, as somebody who has a copy would.
//! On SQLite it never writes.

use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection as _, PgConnection, Postgres, Sqlite, SqliteConnection};
use tokio::runtime::Runtime;

/// A connection to look through.
#[derive(Debug)]
pub struct Sql {
    runtime: Runtime,
    connection: Connection,
}

#[derive(Debug)]
enum Connection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Key and content of a row.
pub type KeyAndContent = (Vec<u8>, Vec<u8>);

/// The tables that a submission passes through, of the wave that the tests send to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Sealed answers, while a collection is open.
    Sealed,
    /// What is remembered against sending twice, while a collection is open.
    Drafts,
    /// Answers of closed collections.
    Answers,
}

impl Table {
    fn rows(self) -> &'static str {
        match self {
            Self::Sealed => "SELECT row_key, sealed FROM sealed_answers WHERE wave_id = '2023'",
            Self::Drafts => {
                "SELECT draft_digest, draft_digest FROM sent_drafts WHERE wave_id = '2023'"
            }
            Self::Answers => "SELECT row_key, options FROM answers WHERE wave_id = '2023'",
        }
    }

    fn places(self) -> &'static str {
        match self {
            Self::Sealed => {
                "SELECT row_key, ctid::text, xmin::text FROM sealed_answers WHERE wave_id = '2023'"
            }
            Self::Drafts => {
                "SELECT draft_digest, ctid::text, xmin::text FROM sent_drafts
                 WHERE wave_id = '2023'"
            }
            Self::Answers => {
                "SELECT row_key, ctid::text, xmin::text FROM answers WHERE wave_id = '2023'"
            }
        }
    }
}

/// Where the collection that the tests send to stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Rows of sealed answers.
    pub sealed: i64,
    /// Rows of remembered drafts.
    pub drafts: i64,
    /// Rows of answers.
    pub answers: i64,
    /// Whether there is a box to put answers into.
    pub has_box: bool,
    /// Whether the collection is marked as closed.
    pub closed: bool,
    /// Whether it is marked as free of traces of the box.
    pub cleaned: bool,
}

impl Sql {
    /// Opens a SQLite database to read it.
    pub fn sqlite(file: &Path) -> anyhow::Result<Self> {
        let runtime = runtime()?;
        let options = SqliteConnectOptions::new().filename(file).read_only(true);
        let connection = runtime.block_on(options.connect())?;
        Ok(Self {
            runtime,
            connection: Connection::Sqlite(connection),
        })
    }

    /// Moves all that lies in the log of a SQLite database into its file, and leaves the log empty:
    /// what is written next has to find room on the disk.
    pub fn empty_log(file: &Path) -> anyhow::Result<()> {
        let runtime = runtime()?;
        let options = SqliteConnectOptions::new().filename(file);
        let mut connection = runtime.block_on(options.connect())?;
        let emptied = sqlx::query_as::<Sqlite, (i64, i64, i64)>("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(&mut connection);
        let (busy, ..) = runtime.block_on(emptied)?;
        anyhow::ensure!(busy == 0, "somebody reads or writes the database");
        Ok(())
    }

    /// Connects to a PostgreSQL database.
    pub fn postgres(url: &str) -> anyhow::Result<Self> {
        let runtime = runtime()?;
        let connection = runtime.block_on(PgConnection::connect(url))?;
        Ok(Self {
            runtime,
            connection: Connection::Postgres(connection),
        })
    }

    /// Carries out one statement on PostgreSQL.
    pub fn execute(&mut self, statement: &'static str) -> anyhow::Result<()> {
        if let Connection::Postgres(connection) = &mut self.connection {
            self.runtime
                .block_on(sqlx::query(statement).execute(connection))?;
        }
        Ok(())
    }

    /// All rows of a table: key and content.
    pub fn rows(&mut self, table: Table) -> anyhow::Result<Vec<KeyAndContent>> {
        Ok(match &mut self.connection {
            Connection::Sqlite(connection) => self
                .runtime
                .block_on(sqlx::query_as::<Sqlite, _>(table.rows()).fetch_all(connection))?,
            Connection::Postgres(connection) => self
                .runtime
                .block_on(sqlx::query_as::<Postgres, _>(table.rows()).fetch_all(connection))?,
        })
    }

    /// The dates of a SQLite database's open wave: opens, closes, results until.
    pub fn dates(&mut self) -> anyhow::Result<(String, String, String)> {
        const DATES: &str = "SELECT opens, closes, results_until FROM waves WHERE wave_id = '2023'";
        let Connection::Sqlite(connection) = &mut self.connection else {
            anyhow::bail!("PostgreSQL has dates of another kind");
        };
        let query = sqlx::query_as::<Sqlite, _>(DATES).fetch_one(connection);
        Ok(self.runtime.block_on(query)?)
    }

    /// Takes the access codes of a SQLite database over into this PostgreSQL one, so that the code
    /// that the demo printed works here too: with the same secret, its digest is the same.
    pub fn take_over_codes(&mut self, from: &mut Self) -> anyhow::Result<()> {
        const READ: &str = "SELECT code_digest, municipality_id, generation FROM access_codes
             WHERE wave_id = '2023'";
        const WRITE: &str =
            "INSERT INTO access_codes (code_digest, wave_id, municipality_id, generation)
             VALUES ($1, '2023', $2, $3)";
        let (Connection::Sqlite(from), Connection::Postgres(to)) =
            (&mut from.connection, &mut self.connection)
        else {
            anyhow::bail!("codes go from SQLite to PostgreSQL");
        };
        let codes: Vec<(Vec<u8>, i64, i64)> = self
            .runtime
            .block_on(sqlx::query_as::<Sqlite, _>(READ).fetch_all(from))?;
        for (digest, municipality, generation) in codes {
            let write = sqlx::query(WRITE)
                .bind(digest)
                .bind(municipality)
                .bind(generation);
            self.runtime.block_on(write.execute(&mut *to))?;
        }
        Ok(())
    }

    /// Where PostgreSQL keeps each row, and which transaction wrote it: key, `ctid`, `xmin`.
    /// Nothing on SQLite.
    pub fn places(&mut self, table: Table) -> anyhow::Result<Vec<(Vec<u8>, String, String)>> {
        Ok(match &mut self.connection {
            Connection::Sqlite(_) => Vec::new(),
            Connection::Postgres(connection) => self
                .runtime
                .block_on(sqlx::query_as::<Postgres, _>(table.places()).fetch_all(connection))?,
        })
    }

    /// The answers, sorted by content.
    pub fn answers_sorted(&mut self) -> anyhow::Result<Vec<Vec<u8>>> {
        let rows = self.rows(Table::Answers)?;
        let mut answers: Vec<_> = rows.into_iter().map(|(_, options)| options).collect();
        answers.sort_unstable();
        Ok(answers)
    }

    /// The answers of the demo's closed wave: municipality, language, options. On SQLite alone.
    pub fn closed_wave(&mut self) -> anyhow::Result<Vec<(i64, String, Vec<u8>)>> {
        const ANSWERS: &str =
            "SELECT municipality_id, language, options FROM answers WHERE wave_id = '2022'";
        let Connection::Sqlite(connection) = &mut self.connection else {
            anyhow::bail!("the demo is on SQLite");
        };
        let query = sqlx::query_as::<Sqlite, _>(ANSWERS).fetch_all(connection);
        Ok(self.runtime.block_on(query)?)
    }

    /// Where the collection stands that the tests send to: the demo's contact is its contact.
    pub fn standing(&mut self) -> anyhow::Result<Standing> {
        const COUNTS: &str = "
            SELECT
                (SELECT COUNT(*) FROM sealed_answers s
                 WHERE s.wave_id = k.wave_id AND s.municipality_id = k.municipality_id),
                (SELECT COUNT(*) FROM sent_drafts d
                 WHERE d.wave_id = k.wave_id AND d.municipality_id = k.municipality_id),
                (SELECT COUNT(*) FROM answers a
                 WHERE a.wave_id = k.wave_id AND a.municipality_id = k.municipality_id),
                (SELECT COUNT(*) FROM boxes b
                 WHERE b.wave_id = k.wave_id AND b.municipality_id = k.municipality_id),
                k.closed, k.cleaned
            FROM collections k
            JOIN contacts c ON c.municipality_id = k.municipality_id
            WHERE k.wave_id = '2023' AND c.contact_id = 'demo-contact'";
        type Counts = (i64, i64, i64, i64, bool, bool);
        let (sealed, drafts, answers, boxes, closed, cleaned): Counts = match &mut self.connection {
            Connection::Sqlite(connection) => self
                .runtime
                .block_on(sqlx::query_as::<Sqlite, _>(COUNTS).fetch_one(connection))?,
            Connection::Postgres(connection) => self
                .runtime
                .block_on(sqlx::query_as::<Postgres, _>(COUNTS).fetch_one(connection))?,
        };
        Ok(Standing {
            sealed,
            drafts,
            answers,
            has_box: boxes == 1,
            closed,
            cleaned,
        })
    }
}

fn runtime() -> anyhow::Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}
