//! Mail that waits to be sent: a template and ids, never an address, a text, a code or a token
//! (rule A11 of docs/privacy.md). What is written and how it is sent is in `mail`.

use domain::wave::WaveId;

use super::{Repository, StorageError, execute, fetch_all, fetch_optional};

/// A mail as it is put into the outbox. Moments in Unix seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMail<'a> {
    /// Names the mail, also to mail servers; whoever puts in the same id again changes nothing.
    pub id: &'a str,
    /// Which template.
    pub template: &'a str,
    /// Whose address it goes to: `contact:ID` or `staff:ID`.
    pub recipient: &'a str,
    /// The wave that it is about, if any.
    pub wave: Option<&'a WaveId>,
    /// The id of whatever else it is about.
    pub about: Option<&'a str>,
    /// When it is put in.
    pub queued_at: i64,
    /// From when on it is of no use to anybody, and is dropped.
    pub useless_after: Option<i64>,
}

/// A mail that somebody has taken on to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueuedMail {
    /// Its id.
    pub id: String,
    /// Which template.
    pub template: String,
    /// Whose address it goes to.
    pub recipient: String,
    /// The wave that it is about, if any.
    pub wave: Option<WaveId>,
    /// The id of whatever else it is about.
    pub about: Option<String>,
    /// When it was put in.
    pub queued_at: i64,
    /// From when on it is of no use.
    pub useless_after: Option<i64>,
    /// How often it was taken on, this time included.
    pub attempts: i64,
    /// How often it was handed to the mail server without anybody knowing what became of it.
    pub unsure: i64,
}

/// How much lies in the outbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutboxCounts {
    /// Mails that will be sent.
    pub waiting: i64,
    /// Mails that were given up.
    pub given_up: i64,
}

/// How an attempt ended that has to be made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// It broke off before the mail server was given the mail.
    NotHandedOver,
    /// The mail server was given the mail and refused it.
    Refused,
    /// The mail server was given the mail, and its answer did not come.
    Unsure,
}

#[derive(sqlx::FromRow)]
struct MailRow {
    mail_id: String,
    template: String,
    recipient: String,
    wave_id: Option<String>,
    about: Option<String>,
    queued_at: i64,
    useless_after: Option<i64>,
    next_try_at: i64,
    attempts: i64,
    unsure: i64,
}

impl MailRow {
    fn taken_on(self) -> Result<QueuedMail, StorageError> {
        let corrupt = |_| StorageError::Corrupt { what: "mail" };
        let wave = self.wave_id.map(|id| id.parse().map_err(corrupt));
        Ok(QueuedMail {
            id: self.mail_id,
            template: self.template,
            recipient: self.recipient,
            wave: wave.transpose()?,
            about: self.about,
            queued_at: self.queued_at,
            useless_after: self.useless_after,
            attempts: self.attempts + 1,
            unsure: self.unsure,
        })
    }
}

impl Repository {
    /// Puts a mail into the outbox. False if one with this id is there, or was sent, already.
    pub async fn queue_mail(&mut self, mail: &NewMail<'_>) -> Result<bool, StorageError> {
        let added = execute!(
            self,
            "INSERT INTO outbox (mail_id, template, recipient, wave_id, about, queued_at,
                                 useless_after, next_try_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $6)
             ON CONFLICT (mail_id) DO NOTHING",
            mail.id,
            mail.template,
            mail.recipient,
            mail.wave.map(WaveId::as_str),
            mail.about,
            mail.queued_at,
            mail.useless_after
        )?;
        Ok(added == 1)
    }

    /// Takes on the mail that has been due for longest at `now`; until `lease_until` nobody else
    /// does.
    pub async fn take_mail(&mut self, now: i64, lease_until: i64) -> Result<Taken, StorageError> {
        let Some(row) = fetch_optional!(
            self,
            MailRow,
            "SELECT mail_id, template, recipient, wave_id, about, queued_at, useless_after,
                    next_try_at, attempts, unsure
             FROM outbox
             WHERE sent_at IS NULL AND given_up_at IS NULL AND next_try_at <= $1
             ORDER BY next_try_at, queued_at, mail_id LIMIT 1",
            now
        )?
        else {
            return Ok(Taken::Nothing);
        };
        let taken = execute!(
            self,
            "UPDATE outbox SET next_try_at = $1, attempts = attempts + 1, taken = TRUE
             WHERE mail_id = $2 AND next_try_at = $3 AND attempts = $4
               AND sent_at IS NULL AND given_up_at IS NULL",
            lease_until,
            &row.mail_id,
            row.next_try_at,
            row.attempts
        )?;
        if taken == 0 {
            return Ok(Taken::BySomebodyElse);
        }
        Ok(Taken::Mail(row.taken_on()?))
    }

    /// Notes that a mail is about to be handed to the mail server. From here on only an answer
    /// tells whether it was taken.
    pub async fn handing_over_mail(&mut self, id: &str) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE outbox SET unsure = unsure + 1 WHERE mail_id = $1",
            id
        )?;
        Ok(())
    }

    /// Notes that a mail was sent. It stays, so that it is never put in again, or goes.
    pub async fn mail_sent(&mut self, id: &str, at: i64, stays: bool) -> Result<(), StorageError> {
        if stays {
            execute!(
                self,
                "UPDATE outbox SET sent_at = $1 WHERE mail_id = $2",
                at,
                id
            )?;
            Ok(())
        } else {
            self.drop_mail(id).await
        }
    }

    /// Puts a mail back to be tried again.
    pub async fn postpone_mail(
        &mut self,
        id: &str,
        next_try_at: i64,
        attempt: Attempt,
    ) -> Result<(), StorageError> {
        let known = i64::from(attempt == Attempt::Refused);
        execute!(
            self,
            "UPDATE outbox SET next_try_at = $1, unsure = unsure - $2, taken = FALSE
             WHERE mail_id = $3",
            next_try_at,
            known,
            id
        )?;
        Ok(())
    }

    /// Gives a mail up; it stays to be looked at.
    pub async fn give_up_mail(&mut self, id: &str, at: i64) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE outbox SET given_up_at = $1 WHERE mail_id = $2",
            at,
            id
        )?;
        Ok(())
    }

    /// Removes a mail that nobody needs any more.
    pub async fn drop_mail(&mut self, id: &str) -> Result<(), StorageError> {
        execute!(self, "DELETE FROM outbox WHERE mail_id = $1", id)?;
        Ok(())
    }

    /// Lets all that was given up be tried again from `now` on; gives how many. What may have
    /// arrived twice already is not among them.
    pub async fn retry_mail(&mut self, now: i64, most_unsure: i64) -> Result<u64, StorageError> {
        execute!(
            self,
            "UPDATE outbox SET given_up_at = NULL, next_try_at = $1, queued_at = $1, attempts = 0
             WHERE given_up_at IS NOT NULL AND unsure < $2",
            now,
            most_unsure
        )
    }

    /// Lets all mail be sent at once that somebody had taken on, who then is known to be gone.
    pub async fn free_taken_mail(&mut self, now: i64) -> Result<(), StorageError> {
        execute!(
            self,
            "UPDATE outbox SET next_try_at = $1, taken = FALSE WHERE taken",
            now
        )?;
        Ok(())
    }

    /// How much lies in the outbox.
    pub async fn outbox_counts(&mut self) -> Result<OutboxCounts, StorageError> {
        let rows = fetch_all!(
            self,
            (bool, i64),
            "SELECT given_up_at IS NOT NULL, COUNT(*) FROM outbox WHERE sent_at IS NULL GROUP BY 1"
        )?;
        let count = |given_up| rows.iter().find(|(of, _)| *of == given_up);
        Ok(OutboxCounts {
            waiting: count(false).map_or(0, |(_, count)| *count),
            given_up: count(true).map_or(0, |(_, count)| *count),
        })
    }
}

/// What came of the wish to take on a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// This one.
    Mail(QueuedMail),
    /// Somebody else was quicker: ask again.
    BySomebodyElse,
    /// Nothing is due.
    Nothing,
}
