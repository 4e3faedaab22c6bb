//! What the server does by the clock as long as it runs: bands are counted at their hours, collections
//! closed whose contacts have asked for it, and letters put in whose moment has come. Not here:
//! sending them, which goes by its queue.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use crate::collection::{bands, early};
use crate::mail::moments;
use crate::state::Samsvar;

/// How often it is looked whether it is time for something.
const BETWEEN_LOOKS: Duration = Duration::from_secs(20);

/// How long a closing that failed is left alone: somebody has to bring the key file.
const AFTER_FAILURE: Duration = Duration::from_hours(1);

/// Starts all three.
pub fn start(state: &Samsvar) {
    tokio::spawn(keep_counting(Arc::clone(state)));
    tokio::spawn(keep_closing(Arc::clone(state)));
    tokio::spawn(keep_telling(Arc::clone(state)));
}

async fn keep_telling(state: Samsvar) {
    let mut often = tokio::time::interval(BETWEEN_LOOKS);
    loop {
        often.tick().await;
        if let Err(error) = moments::post_due(&state).await {
            tracing::error!(
                error = &error as &dyn Error,
                "letters to contacts could not be put into the outbox"
            );
        }
    }
}

async fn keep_counting(state: Samsvar) {
    let mut often = tokio::time::interval(BETWEEN_LOOKS);
    loop {
        often.tick().await;
        if let Err(error) = bands::count_due(&state).await {
            tracing::error!(
                error = &error as &dyn Error,
                "it could not be counted how many have answered"
            );
        }
    }
}

async fn keep_closing(state: Samsvar) {
    loop {
        let wait = match early::carry_out(&state).await {
            Ok(()) => BETWEEN_LOOKS,
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn Error,
                    "a collection whose last day is over could not be opened; \
                     run samsvar wave close where the key file is"
                );
                AFTER_FAILURE
            }
        };
        tokio::time::sleep(wait).await;
    }
}
