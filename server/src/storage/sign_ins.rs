//! How contact persons and staff sign in: links that they ask for, and sessions. Of both, digests
//! alone are stored.

use super::{AccountId, Repository, StorageError, execute, fetch_all, fetch_optional};

/// What came of the wish to use a sign-in link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkUse {
    /// It signs this account in, and no longer anybody.
    SignsIn(AccountId),
    /// It was used before.
    Used,
    /// It is too old.
    Old,
    /// There is no such link.
    Unknown,
}

impl Repository {
    /// Notes that somebody asks for a sign-in link, known or not; `now` in Unix seconds.
    pub async fn ask_to_sign_in(
        &mut self,
        id: &str,
        email: &str,
        now: i64,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO sign_in_requests (request_id, email, requested_at) VALUES ($1, $2, $3)",
            id,
            email,
            now
        )?;
        Ok(())
    }

    /// The address that a request was made with.
    pub async fn sign_in_request(&mut self, id: &str) -> Result<Option<String>, StorageError> {
        let found = fetch_optional!(
            self,
            (String,),
            "SELECT email FROM sign_in_requests WHERE request_id = $1",
            id
        )?;
        Ok(found.map(|(email,)| email))
    }

    /// Forgets a request.
    pub async fn forget_sign_in_request(&mut self, id: &str) -> Result<(), StorageError> {
        execute!(
            self,
            "DELETE FROM sign_in_requests WHERE request_id = $1",
            id
        )?;
        Ok(())
    }

    /// Adds a single-use sign-in link; `expires_at` in Unix seconds. One that is there already,
    /// used or not, stays as it is.
    pub async fn add_sign_in_link(
        &mut self,
        digest: &[u8; 32],
        account: &AccountId,
        expires_at: i64,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO sign_in_links (link_digest, account, expires_at) VALUES ($1, $2, $3)
             ON CONFLICT (link_digest) DO NOTHING",
            &digest[..],
            account.to_string(),
            expires_at
        )?;
        Ok(())
    }

    /// Uses up a sign-in link. Of two at the same moment, one is signed in.
    pub async fn use_sign_in_link(
        &mut self,
        digest: &[u8; 32],
        now: i64,
    ) -> Result<LinkUse, StorageError> {
        let used = fetch_all!(
            self,
            (String,),
            "UPDATE sign_in_links SET used = TRUE
             WHERE link_digest = $1 AND NOT used AND expires_at > $2 RETURNING account",
            &digest[..],
            now
        )?;
        if let Some((account,)) = used.first() {
            return Ok(LinkUse::SignsIn(account.parse()?));
        }
        let found = fetch_optional!(
            self,
            (bool,),
            "SELECT used FROM sign_in_links WHERE link_digest = $1",
            &digest[..]
        )?;
        Ok(match found {
            Some((true,)) => LinkUse::Used,
            Some((false,)) => LinkUse::Old,
            None => LinkUse::Unknown,
        })
    }

    /// Forgets links and sessions that ended before this moment (Unix seconds).
    pub async fn forget_old_sign_ins(&mut self, before: i64) -> Result<(), StorageError> {
        execute!(
            self,
            "DELETE FROM sign_in_links WHERE expires_at < $1",
            before
        )?;
        execute!(self, "DELETE FROM sessions WHERE expires_at < $1", before)?;
        Ok(())
    }

    /// How often the account has been signed out everywhere; nothing if there is no such account.
    pub async fn session_generation(
        &mut self,
        account: &AccountId,
    ) -> Result<Option<i64>, StorageError> {
        let found = match account {
            AccountId::Contact(id) => fetch_optional!(
                self,
                (i64,),
                "SELECT session_generation FROM contacts WHERE contact_id = $1",
                id
            )?,
            AccountId::Staff(id) => fetch_optional!(
                self,
                (i64,),
                "SELECT session_generation FROM staff WHERE staff_id = $1",
                id
            )?,
        };
        Ok(found.map(|(generation,)| generation))
    }

    /// Signs an account out everywhere: its sessions are over, and so are links under way.
    pub async fn sign_out_everywhere(&mut self, account: &AccountId) -> Result<(), StorageError> {
        match account {
            AccountId::Contact(id) => execute!(
                self,
                "UPDATE contacts SET session_generation = session_generation + 1
                 WHERE contact_id = $1",
                id
            )?,
            AccountId::Staff(id) => execute!(
                self,
                "UPDATE staff SET session_generation = session_generation + 1
                 WHERE staff_id = $1",
                id
            )?,
        };
        execute!(
            self,
            "UPDATE sign_in_links SET used = TRUE WHERE account = $1",
            account.to_string()
        )?;
        Ok(())
    }

    /// Stores a session's content under the digest of its id; `expires_at` in Unix seconds.
    /// False if `only_new` and there is one already.
    pub async fn save_session(
        &mut self,
        digest: &[u8; 32],
        content: &str,
        expires_at: i64,
        only_new: bool,
    ) -> Result<bool, StorageError> {
        let changed = if only_new {
            execute!(
                self,
                "INSERT INTO sessions (session_digest, content, expires_at) VALUES ($1, $2, $3)
                 ON CONFLICT (session_digest) DO NOTHING",
                &digest[..],
                content,
                expires_at
            )?
        } else {
            execute!(
                self,
                "INSERT INTO sessions (session_digest, content, expires_at) VALUES ($1, $2, $3)
                 ON CONFLICT (session_digest)
                 DO UPDATE SET content = excluded.content, expires_at = excluded.expires_at",
                &digest[..],
                content,
                expires_at
            )?
        };
        Ok(changed == 1)
    }

    /// A session's content and when it expires, if it is still good at `now`.
    pub async fn session(
        &mut self,
        digest: &[u8; 32],
        now: i64,
    ) -> Result<Option<(String, i64)>, StorageError> {
        fetch_optional!(
            self,
            (String, i64),
            "SELECT content, expires_at FROM sessions
             WHERE session_digest = $1 AND expires_at > $2",
            &digest[..],
            now
        )
    }

    /// Ends a session.
    pub async fn delete_session(&mut self, digest: &[u8; 32]) -> Result<(), StorageError> {
        execute!(
            self,
            "DELETE FROM sessions WHERE session_digest = $1",
            &digest[..]
        )?;
        Ok(())
    }
}
