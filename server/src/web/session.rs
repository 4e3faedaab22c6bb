//! Sessions of contacts and staff: tower-sessions over our own storage, which keeps the digest of
//! an id and never the id itself.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::role::Role;
use jiff::{SignedDuration, Timestamp};
use time::OffsetDateTime;
use tower_sessions::cookie::SameSite;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore};

use super::page::Failure;
use crate::edge::Clock;
use crate::sealing::DigestOf;
use crate::state::Samsvar;
use crate::storage::{Account, AccountId, Database, StorageError};

/// A session ends after this long without a request.
const IDLE_LIMIT: time::Duration = time::Duration::hours(2);

/// A session ends after this long, whatever is done in it.
const ABSOLUTE_LIMIT: SignedDuration = SignedDuration::from_hours(12);

/// How long a session is used before that is noted: not at each request, since noting is a write.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(5);

/// Where it stands in a session who is signed in.
const SIGN_IN: &str = "sign-in";

/// Who has signed in, and when.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
struct SignIn {
    account: AccountId,
    /// How often the account had been signed out everywhere.
    generation: i64,
    /// When, in Unix seconds.
    since: i64,
    /// When a request was last noted, in Unix seconds.
    seen: i64,
}

/// The layer that brings sessions to the pages of contacts and staff.
pub(super) fn layer(state: &Samsvar) -> SessionManagerLayer<Store> {
    SessionManagerLayer::new(Store {
        state: Arc::clone(state),
    })
    .with_name("samsvar-session")
    .with_same_site(SameSite::Lax)
    .with_http_only(true)
    .with_secure(state.settings.is_https())
    .with_expiry(Expiry::OnInactivity(IDLE_LIMIT))
}

/// Sessions in our database, by the digests of their ids.
#[derive(Clone)]
pub(super) struct Store {
    state: Samsvar,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store(..)")
    }
}

impl Store {
    fn digest(&self, id: Id) -> [u8; 32] {
        self.state
            .secrets
            .digest(DigestOf::Session, &id.0.to_le_bytes())
    }

    fn database(&self) -> &Database {
        &self.state.database
    }

    fn clock(&self) -> &Clock {
        &self.state.clock
    }

    async fn write(&self, record: &Record, only_new: bool) -> Result<bool> {
        let content = serde_json::to_string(&record.data)
            .map_err(|error| Error::Encode(error.to_string()))?;
        let digest = self.digest(record.id);
        // tower-sessions counts from the machine's clock; what it grants is counted from ours.
        let expires_at = self.clock().now().as_second() + IDLE_LIMIT.whole_seconds();
        let write = async || {
            let mut repository = self.database().write().await?;
            let written = repository
                .save_session(&digest, &content, expires_at, only_new)
                .await?;
            repository.save().await?;
            Ok(written)
        };
        write().await.map_err(|error| backend(&error))
    }
}

fn backend(error: &StorageError) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait::async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> Result<()> {
        while !self.write(record, true).await? {
            record.id = Id(i128::from_le_bytes(self.state.randomness.bytes()));
        }
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.write(record, false).await.map(drop)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.clock().now();
        let read = async || {
            let mut repository = self.database().read().await?;
            repository.session(&self.digest(*id), now.as_second()).await
        };
        let Some((content, expires_at)) = read().await.map_err(|error| backend(&error))? else {
            return Ok(None);
        };
        Ok(Some(Record {
            id: *id,
            data: serde_json::from_str(&content)
                .map_err(|error| Error::Decode(error.to_string()))?,
            expiry_date: machine_time(expires_at, now)?,
        }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let delete = async || {
            let mut repository = self.database().write().await?;
            repository.delete_session(&self.digest(*id)).await?;
            repository.save().await
        };
        delete().await.map_err(|error| backend(&error))
    }
}

/// When a session expires by the machine's clock, which tower-sessions compares with.
fn machine_time(expires_at: i64, now: Timestamp) -> Result<OffsetDateTime> {
    let left = time::Duration::seconds(expires_at - now.as_second());
    machine_now()
        .checked_add(left)
        .ok_or_else(|| Error::Decode("a session's expiry is out of range".to_owned()))
}

#[expect(
    clippy::disallowed_methods,
    reason = "tower-sessions compares with the machine's clock; ours decides before"
)]
fn machine_now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}

/// Who is signed in. As an extractor: the account, or nothing.
#[derive(Clone, Debug)]
pub(super) struct SignedIn(pub(super) Option<Account>);

impl FromRequestParts<Samsvar> for SignedIn {
    type Rejection = Failure;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &Samsvar,
    ) -> std::result::Result<Self, Failure> {
        let session = Session::from_request_parts(parts, state)
            .await
            .map_err(|_| Failure::Broken)?;
        let sign_in: Option<SignIn> = session
            .get(SIGN_IN)
            .await
            .map_err(|_| Failure::Unavailable)?;
        let Some(mut sign_in) = sign_in else {
            return Ok(Self(None));
        };
        let now = state.now().as_second();
        let mut repository = state.database.read().await?;
        let generation = repository.session_generation(&sign_in.account).await?;
        let is_over = now - sign_in.since >= ABSOLUTE_LIMIT.as_secs();
        if is_over || generation != Some(sign_in.generation) {
            return Ok(Self(None));
        }
        let account = repository.account(&sign_in.account).await?;
        if now - sign_in.seen >= NOTED_EVERY.as_secs() {
            sign_in.seen = now;
            let noted = session.insert(SIGN_IN, sign_in).await;
            noted.map_err(|_| Failure::Unavailable)?;
        }
        Ok(Self(account))
    }
}

/// Signs an account in: a new session id, so that an old one cannot be foisted on anybody.
pub(super) async fn sign_in(
    session: &Session,
    state: &Samsvar,
    account: &AccountId,
) -> std::result::Result<(), Failure> {
    let mut repository = state.database.read().await?;
    let generation = repository.session_generation(account).await?;
    let now = state.now().as_second();
    let sign_in = SignIn {
        account: account.clone(),
        generation: generation.ok_or(Failure::NotFound)?,
        since: now,
        seen: now,
    };
    let renew = async || {
        session.cycle_id().await?;
        session.insert(SIGN_IN, sign_in).await
    };
    renew().await.map_err(|_| Failure::Unavailable)
}

/// The first page of whoever this is.
pub(super) fn home(account: &Account) -> &'static str {
    match account {
        Account::Contact(_)
        | Account::Staff {
            role: Role::Contact,
            ..
        } => "/kommune",
        Account::Staff {
            role: Role::Analyst,
            ..
        } => "/analyse",
        Account::Staff {
            role: Role::Administrator,
            ..
        } => "/admin",
    }
}
