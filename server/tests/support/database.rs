//! Fresh databases of both kinds, one for each test, and a look at them past the repository.

use std::path::{Path, PathBuf};

use server::edge::Randomness;
use server::storage::Database;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use tempfile::TempDir;

/// Names the PostgreSQL server for tests, as a URL of any database on it.
const POSTGRES: &str = "SAMSVAR_TEST_POSTGRES";

/// A database of its own with the newest schema, and a folder beside it that goes away at the end.
pub(crate) struct Fresh {
    pub(crate) database: Database,
    pub(crate) folder: TempDir,
    place: Place,
}

enum Place {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Fresh {
    /// An SQLite database in a file.
    pub(crate) async fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        Self::at(Place::Sqlite(folder.path().join("samsvar.db")), folder).await
    }

    /// A database on the PostgreSQL server for tests.
    pub(crate) async fn postgres() -> Self {
        let Ok(server) = std::env::var(POSTGRES) else {
            panic!("{POSTGRES} is not set: run `./test`, which starts PostgreSQL for the tests");
        };
        let name = format!(
            "test_{:032x}",
            u128::from_le_bytes(Randomness::System.bytes())
        );
        let mut connection = PgConnection::connect(&server).await.unwrap();
        sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}")))
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
        let (before, query) = server.split_once('?').unwrap_or((&server, ""));
        let (before, _) = before.rsplit_once('/').unwrap();
        let url = format!("{before}/{name}?{query}");
        Self::at(Place::Postgres(url), TempDir::new().unwrap()).await
    }

    async fn at(place: Place, folder: TempDir) -> Self {
        Self {
            database: open(&place).await,
            folder,
            place,
        }
    }

    /// The same database as another process opens it.
    pub(crate) async fn another(&self) -> Database {
        open(&self.place).await
    }

    /// The first column of all rows that a query gives, all of it text.
    pub(crate) async fn texts(&self, sql: &str) -> Vec<String> {
        let sql = AssertSqlSafe(sql.to_owned());
        match &self.place {
            Place::Sqlite(file) => {
                let mut connection = raw_sqlite(file).await;
                sqlx::query_scalar(sql).fetch_all(&mut connection).await
            }
            Place::Postgres(url) => {
                let mut connection = PgConnection::connect(url).await.unwrap();
                sqlx::query_scalar(sql).fetch_all(&mut connection).await
            }
        }
        .unwrap()
    }

    /// How many rows a table has.
    pub(crate) async fn count(&self, table: &str) -> i64 {
        let sql = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
        match &self.place {
            Place::Sqlite(file) => {
                let mut connection = raw_sqlite(file).await;
                sqlx::query_scalar(sql).fetch_one(&mut connection).await
            }
            Place::Postgres(url) => {
                let mut connection = PgConnection::connect(url).await.unwrap();
                sqlx::query_scalar(sql).fetch_one(&mut connection).await
            }
        }
        .unwrap()
    }

    /// All tables of ours, sorted.
    pub(crate) async fn tables(&self) -> Vec<String> {
        let mut tables = self
            .texts(match self.place {
                Place::Sqlite(_) => {
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                }
                Place::Postgres(_) => {
                    "SELECT table_name::TEXT FROM information_schema.tables
                     WHERE table_schema = 'public'"
                }
            })
            .await;
        tables.retain(|table| table != "_sqlx_migrations");
        tables.sort();
        tables
    }

    /// All columns of a table, in their order, those that the database computes included.
    pub(crate) async fn columns(&self, table: &str) -> Vec<String> {
        self.texts(&match self.place {
            Place::Sqlite(_) => {
                format!("SELECT name FROM pragma_table_xinfo('{table}') ORDER BY cid")
            }
            Place::Postgres(_) => format!(
                "SELECT column_name::TEXT FROM information_schema.columns
                 WHERE table_schema = 'public' AND table_name = '{table}' ORDER BY ordinal_position"
            ),
        })
        .await
    }

    /// What lies on the disk: the database and its log. Of SQLite alone.
    pub(crate) fn bytes_on_disk(&self) -> [Vec<u8>; 2] {
        let Place::Sqlite(file) = &self.place else {
            panic!("PostgreSQL's files are not looked at here");
        };
        let log = file.with_extension("db-wal");
        [
            std::fs::read(file).unwrap(),
            std::fs::read(log).unwrap_or_default(),
        ]
    }
}

async fn open(place: &Place) -> Database {
    match place {
        Place::Sqlite(file) => Database::sqlite(file).await,
        Place::Postgres(url) => Database::postgres(url).await,
    }
    .unwrap()
}

async fn raw_sqlite(file: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(file).read_only(true);
    SqliteConnection::connect_with(&options).await.unwrap()
}
