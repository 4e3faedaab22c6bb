//! Sending what lies in the outbox. Each mail is taken on, written, handed over, and only then
//! removed; whatever breaks off in between is tried again, later and later.
//!
//! A mail that was handed over without an answer may have arrived. It is handed over once more
//! under the same Message-ID, by which mailboxes know it, and never a third time.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Notify;

use super::carrier::{Carrier, Round};
use super::compose::{ComposeError, compose};
use super::letter::Letter;
use super::message::{MessageError, message};
use super::smtp::Refusal;
use crate::state::{Samsvar, State};
use crate::storage::{Attempt, QueuedMail, StorageError, Taken};

/// How long the outbox is left alone when nobody has put anything in: letters that a command or
/// another machine put in, and those to be tried again, wait no longer than this.
const BETWEEN_LOOKS: Duration = Duration::from_secs(15);

/// How long a mail that somebody has taken on is left to them. Longer than the most patient
/// conversation with a mail server; where several servers share a database, a mail whose sender died
/// waits as long.
pub const LEASE: SignedDuration = SignedDuration::from_mins(10);

/// The wait after the first failure; it doubles from there.
const FIRST_WAIT: SignedDuration = SignedDuration::from_mins(1);

/// The longest wait between two attempts.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_mins(30);

/// A mail that could not be sent for so long is given up: a week's holiday of a mail server.
const GIVE_UP_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How often a mail may be handed over without an answer.
pub const MOST_UNSURE: i64 = 2;

/// Sends mail; one for the server.
#[derive(Debug)]
pub struct Post {
    carrier: Carrier,
    waiting: Notify,
}

/// What a round came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Mails that the carrier took.
    pub sent: usize,
    /// Mails that wait for another attempt.
    pub postponed: usize,
    /// Mails that were given up.
    pub given_up: usize,
    /// Mails that nobody wants any more.
    pub dropped: usize,
}

/// What became of one mail.
enum Outcome {
    Sent,
    GivenUp,
    Dropped,
    Postponed {
        /// Whether the next mail would fare the same.
        is_away: bool,
    },
}

/// Why a mail could not be made.
#[derive(Debug, thiserror::Error)]
enum Unwritable {
    #[error(transparent)]
    Compose(#[from] ComposeError),
    #[error(transparent)]
    Message(#[from] MessageError),
}

impl Post {
    /// Sends by this carrier.
    #[must_use]
    pub fn new(carrier: Carrier) -> Self {
        Self {
            carrier,
            waiting: Notify::new(),
        }
    }

    /// Says that there is something in the outbox.
    pub fn wake(&self) {
        self.waiting.notify_one();
    }
}

/// Sends whatever comes into the outbox, as long as the server runs.
pub async fn keep_sending(state: Samsvar) {
    if let Err(error) = free_taken(&state).await {
        tracing::error!(
            error = &error as &dyn std::error::Error,
            "what was taken on before is left for its time"
        );
    }
    loop {
        if let Err(error) = deliver_due(&state).await {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "the outbox could not be read"
            );
        }
        // Only an end of the wait, in either way, matters.
        let _ = tokio::time::timeout(BETWEEN_LOOKS, state.post.waiting.notified()).await;
    }
}

/// After a start: where no other server can be at work, whoever had taken on a mail is gone.
pub async fn free_taken(state: &State) -> Result<(), StorageError> {
    if state.database.is_shared() {
        return Ok(());
    }
    let mut repository = state.database.write().await?;
    repository.free_taken_mail(state.now().as_second()).await?;
    repository.save().await
}

/// Sends all that is due now. Where the mail server is away, the rest is left for the next round.
pub async fn deliver_due(state: &State) -> Result<Delivered, StorageError> {
    let mut round = state.post.carrier.round();
    let mut delivered = Delivered::default();
    loop {
        let now = state.now();
        let mut repository = state.database.write().await?;
        let lease_until = later(now, LEASE);
        let taken = repository.take_mail(now.as_second(), lease_until).await?;
        repository.save().await?;
        let mail = match taken {
            Taken::Mail(mail) => mail,
            Taken::BySomebodyElse => continue,
            Taken::Nothing => break,
        };
        match deliver(state, &mut round, &mail).await? {
            Outcome::Sent => delivered.sent += 1,
            Outcome::GivenUp => delivered.given_up += 1,
            Outcome::Dropped => delivered.dropped += 1,
            Outcome::Postponed { is_away } => {
                delivered.postponed += 1;
                if is_away {
                    break;
                }
            }
        }
    }
    round.end().await;
    Ok(delivered)
}

async fn deliver(
    state: &State,
    round: &mut Round<'_>,
    mail: &QueuedMail,
) -> Result<Outcome, StorageError> {
    let now = state.now();
    if mail.useless_after.is_some_and(|end| end <= now.as_second()) {
        return drop_mail(state, mail).await;
    }
    if mail.unsure >= MOST_UNSURE {
        tracing::error!(
            mail = mail.id,
            template = mail.template,
            "a mail may not have arrived"
        );
        return give_up(state, mail).await;
    }
    let Some(letter) = Letter::of(mail) else {
        tracing::error!(
            mail = mail.id,
            template = mail.template,
            "a mail of no known kind"
        );
        return give_up(state, mail).await;
    };
    let message = match write(state, &letter, mail, now).await {
        Ok(Some(message)) => message,
        Ok(None) => return drop_mail(state, mail).await,
        Err(Unwritable::Compose(ComposeError::Storage(error))) => return Err(error),
        Err(error) => {
            tracing::error!(
                mail = mail.id,
                template = mail.template,
                error = &error as &dyn std::error::Error,
                "a mail could not be written"
            );
            return give_up(state, mail).await;
        }
    };
    let sent = match round.announce(&message).await {
        Ok(()) => {
            if round.can_be_unsure() {
                let mut repository = state.database.write().await?;
                repository.handing_over_mail(&mail.id).await?;
                repository.save().await?;
            }
            let handed_over = round.hand_over(&mail.id, &message).await;
            handed_over.map_err(|refusal| match refusal {
                Refusal::Refused(_) => (Attempt::Refused, refusal),
                Refusal::Unsure(_) => (Attempt::Unsure, refusal),
                Refusal::Away(_) | Refusal::BrokenOff(_) => (Attempt::NotHandedOver, refusal),
            })
        }
        Err(refusal) => Err((Attempt::NotHandedOver, refusal)),
    };
    match sent {
        Ok(()) => {
            let mut repository = state.database.write().await?;
            let at = state.now().as_second();
            repository.mail_sent(&mail.id, at, letter.is_once()).await?;
            match &letter {
                Letter::DeletionDone(to) => repository.delete_contact(&to.contact).await?,
                Letter::SignIn { request } => repository.forget_sign_in_request(request).await?,
                Letter::Full { registration } | Letter::Refused { registration } => {
                    repository.delete_registration(registration).await?;
                }
                _ => {}
            }
            repository.save().await?;
            Ok(Outcome::Sent)
        }
        Err((attempt, refusal)) => postpone(state, mail, attempt, &refusal).await,
    }
}

async fn write(
    state: &State,
    letter: &Letter,
    mail: &QueuedMail,
    now: Timestamp,
) -> Result<Option<lettre::Message>, Unwritable> {
    let Some(composed) = compose(state, letter, mail).await? else {
        return Ok(None);
    };
    let Carrier { sender, host, .. } = &state.post.carrier;
    let message_id = format!("<{}@{host}>", mail.id);
    Ok(Some(message(composed, sender, message_id, now)?))
}

async fn postpone(
    state: &State,
    mail: &QueuedMail,
    attempt: Attempt,
    refusal: &Refusal,
) -> Result<Outcome, StorageError> {
    let now = state.now();
    tracing::warn!(
        mail = mail.id,
        template = mail.template,
        attempts = mail.attempts,
        error = refusal as &dyn std::error::Error,
        "a mail was not sent"
    );
    let mut repository = state.database.write().await?;
    let next = later(now, wait(mail.attempts));
    repository.postpone_mail(&mail.id, next, attempt).await?;
    repository.save().await?;
    if now.as_second() - mail.queued_at >= GIVE_UP_AFTER.as_secs() {
        return give_up(state, mail).await;
    }
    let is_away = matches!(refusal, Refusal::Away(_));
    Ok(Outcome::Postponed { is_away })
}

async fn give_up(state: &State, mail: &QueuedMail) -> Result<Outcome, StorageError> {
    let mut repository = state.database.write().await?;
    let now = state.now().as_second();
    repository.give_up_mail(&mail.id, now).await?;
    // Whoever is to be deleted is, whether the mail tells them or not.
    if let Some(Letter::DeletionDone(to)) = Letter::of(mail) {
        repository.delete_contact(&to.contact).await?;
    }
    repository.save().await?;
    Ok(Outcome::GivenUp)
}

async fn drop_mail(state: &State, mail: &QueuedMail) -> Result<Outcome, StorageError> {
    let mut repository = state.database.write().await?;
    repository.drop_mail(&mail.id).await?;
    if let Some(Letter::SignIn { request }) = Letter::of(mail) {
        repository.forget_sign_in_request(&request).await?;
    }
    repository.save().await?;
    Ok(Outcome::Dropped)
}

/// The wait after so many attempts.
fn wait(attempts: i64) -> SignedDuration {
    let doublings = u32::try_from((attempts - 1).clamp(0, 16)).unwrap_or(0);
    (FIRST_WAIT * 2_i32.pow(doublings)).min(LONGEST_WAIT)
}

/// In Unix seconds.
fn later(now: Timestamp, by: SignedDuration) -> i64 {
    now.as_second() + by.as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let minutes: Vec<_> = (1..=8).map(|attempts| wait(attempts).as_mins()).collect();
        assert_eq!(minutes, [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(wait(i64::MAX), LONGEST_WAIT);
        assert_eq!(wait(0), FIRST_WAIT);
    }
}
