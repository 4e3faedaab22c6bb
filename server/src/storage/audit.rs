//! The audit log: who did what, when, to what. Append only, and never about a participant.

use jiff::Timestamp;

use super::{Repository, StorageError, execute};

impl Repository {
    /// Adds an entry. `actor` and `object` are ids, never names or addresses.
    pub async fn audit(
        &mut self,
        at: Timestamp,
        actor: &str,
        action: &str,
        object: &str,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO audit_log (happened_at, actor, action, object) VALUES ($1, $2, $3, $4)",
            at.as_second(),
            actor,
            action,
            object,
        )?;
        Ok(())
    }
}
