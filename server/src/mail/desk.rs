//! Where letters are put into the outbox, in the transaction that causes them.

use domain::wave::WaveId;
use jiff::Timestamp;

use super::letter::Letter;
use crate::edge::Randomness;
use crate::sealing::{DigestOf, Secrets};
use crate::storage::{NewMail, Repository, StorageError};

/// What is at hand while something is decided that people are told of by mail.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The time.
    pub now: Timestamp,
    /// Derives codes, and the ids of letters that are sent once.
    pub secrets: &'a Secrets,
    /// Makes all other ids.
    pub randomness: &'a Randomness,
}

impl Desk<'_> {
    /// Puts a letter into the outbox. False if it is one that is sent once and was put in before.
    pub async fn post(
        self,
        repository: &mut Repository,
        letter: &Letter,
    ) -> Result<bool, StorageError> {
        let (template, recipient, wave) = (letter.template(), letter.recipient(), letter.wave());
        let now = self.now.as_second();
        let id: [u8; 16] = if letter.is_once() {
            let wave = wave.map_or("", WaveId::as_str);
            let what = format!("{template}/{recipient}/{wave}");
            let digest = self.secrets.digest(DigestOf::Mail, what.as_bytes());
            std::array::from_fn(|place| digest[place])
        } else {
            self.randomness.bytes()
        };
        let mail = NewMail {
            id: &format!("{:032x}", u128::from_be_bytes(id)),
            template,
            recipient: &recipient,
            wave,
            about: letter.about(),
            queued_at: now,
            useless_after: letter.good_for().map(|long| now + long.as_secs()),
        };
        repository.queue_mail(&mail).await
    }
}
