//! Taking in submissions: many that arrive together share one durable commit, and a lone one
//! waits for nobody.
//!
//! One task writes. While a commit is under way, whatever arrives waits in the queue and becomes
//! the next commit: batches grow with the load by themselves, and no timer delays anybody.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use crate::edge::Randomness;
use crate::storage::{Database, SealedSubmission, StorageError, Stored};

/// How many submissions share one commit at most.
const LARGEST_BATCH: usize = 256;

/// How many may wait; past that, senders wait for a place.
const QUEUE_LENGTH: usize = 4096;

/// A submission was not stored, as far as we know: the sender keeps it and tries again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the submission could not be stored now")]
pub struct NotStored;

struct Pending {
    submission: SealedSubmission,
    reply: oneshot::Sender<Result<Stored, NotStored>>,
}

/// Where handlers hand submissions in.
#[derive(Clone, Debug)]
pub struct Intake(mpsc::Sender<Pending>);

impl Intake {
    /// Starts the task that writes; it ends when the last handle is dropped.
    #[must_use]
    pub fn start(database: Database, randomness: Arc<Randomness>) -> Self {
        let (sender, receiver) = mpsc::channel(QUEUE_LENGTH);
        tokio::spawn(write_batches(database, randomness, receiver));
        Self(sender)
    }

    /// Stores a submission; returns when it is durable.
    pub async fn submit(&self, submission: SealedSubmission) -> Result<Stored, NotStored> {
        let (reply, answer) = oneshot::channel();
        self.0
            .send(Pending { submission, reply })
            .await
            .map_err(|_| NotStored)?;
        answer.await.unwrap_or(Err(NotStored))
    }
}

async fn write_batches(
    database: Database,
    randomness: Arc<Randomness>,
    mut receiver: mpsc::Receiver<Pending>,
) {
    let mut batch = Vec::with_capacity(LARGEST_BATCH);
    while receiver.recv_many(&mut batch, LARGEST_BATCH).await > 0 {
        let pending = std::mem::take(&mut batch);
        match write_batch(&database, &randomness, &pending).await {
            Ok(outcomes) => {
                for (pending, outcome) in pending.into_iter().zip(outcomes) {
                    // A sender that has gone away learns the outcome when it tries again.
                    let _ = pending.reply.send(Ok(outcome));
                }
            }
            Err(error) => write_singly(&database, &randomness, pending, &error).await,
        }
    }
}

/// After a failed batch each submission gets a commit of its own, so that one that the database
/// refuses (its collection closed in this very moment) does not take the others with it.
async fn write_singly(
    database: &Database,
    randomness: &Randomness,
    pending: Vec<Pending>,
    error: &StorageError,
) {
    tracing::warn!(
        error = error as &dyn std::error::Error,
        submissions = pending.len(),
        "a batch of submissions was not stored; trying them one by one"
    );
    for one in pending {
        let single = std::slice::from_ref(&one);
        let outcome = match write_batch(database, randomness, single).await {
            Ok(outcomes) => outcomes.first().copied().ok_or(NotStored),
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "a submission was not stored; its sender keeps it"
                );
                Err(NotStored)
            }
        };
        let _ = one.reply.send(outcome);
    }
}

async fn write_batch(
    database: &Database,
    randomness: &Randomness,
    batch: &[Pending],
) -> Result<Vec<Stored>, StorageError> {
    let mut repository = database.write().await?;
    let mut outcomes = Vec::with_capacity(batch.len());
    for pending in batch {
        let row_key = randomness.bytes();
        outcomes.push(repository.submit(&pending.submission, row_key).await?);
    }
    repository.save().await?;
    Ok(outcomes)
}
