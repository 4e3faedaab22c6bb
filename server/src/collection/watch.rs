//! What the database says of the waves, for thousands of pages a second.
//!
//! Nothing is remembered from one moment to the next: another process may have changed a wave.
//! But requests that ask while a query is under way share the next one. Each gets an answer that
//! was read after it asked, and under load one query serves many.

use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};

use crate::storage::{Database, Wave};

const QUEUE_LENGTH: usize = 4096;
const LARGEST_BATCH: usize = 1024;

/// The waves could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the database did not answer")]
pub struct NoAnswer;

type Reply = oneshot::Sender<Result<Arc<[Wave]>, NoAnswer>>;

/// Reads the waves' state on behalf of many.
#[derive(Clone, Debug)]
pub struct WaveWatch(mpsc::Sender<Reply>);

impl WaveWatch {
    /// Starts the task that reads; it ends when the last handle is dropped.
    #[must_use]
    pub fn start(database: Database) -> Self {
        let (sender, receiver) = mpsc::channel(QUEUE_LENGTH);
        tokio::spawn(answer_all(database, receiver));
        Self(sender)
    }

    /// All waves as they are now, the one that opens last first.
    pub async fn waves(&self) -> Result<Arc<[Wave]>, NoAnswer> {
        let (reply, answer) = oneshot::channel();
        self.0.send(reply).await.map_err(|_| NoAnswer)?;
        answer.await.unwrap_or(Err(NoAnswer))
    }
}

async fn answer_all(database: Database, mut receiver: mpsc::Receiver<Reply>) {
    let mut asking = Vec::new();
    while receiver.recv_many(&mut asking, LARGEST_BATCH).await > 0 {
        let waves: Result<Arc<[Wave]>, NoAnswer> = match database.waves().await {
            Ok(waves) => Ok(waves.into()),
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "the waves could not be read"
                );
                Err(NoAnswer)
            }
        };
        for reply in asking.drain(..) {
            let _ = reply.send(waves.clone());
        }
    }
}
