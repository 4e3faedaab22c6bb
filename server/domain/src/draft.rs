//! A draft: what a participant has answered so far. It lies sealed in a cookie on the device and
//! nowhere else (rule A2 of docs/privacy.md).
//!
//! Sealing and the cookie are the server's. Here are what a draft holds, how long it is good for, and
//! its bytes, which have one length whatever was answered.

use std::fmt;

use jiff::{SignedDuration, Timestamp};

use crate::answers::{Answers, AnswersCorrupt};
use crate::municipality::MunicipalityId;
use crate::questionnaire::{Questionnaire, Shape};
use crate::wave::WaveId;

/// How long a draft is good for (rule A2 of docs/privacy.md).
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(3);
/// After how long it is asked whether a new person has come (rule A8 of docs/privacy.md).
const IDLE_AFTER: SignedDuration = SignedDuration::from_mins(15);

/// The random number by which sending twice is known from sending once.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DraftNumber([u8; 16]);

impl DraftNumber {
    /// The number with these bytes, which must be random.
    #[must_use]
    pub fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes, of which the server stores a keyed digest only (rule A6 of docs/privacy.md).
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for DraftNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DraftNumber(hidden)")
    }
}

/// Where a participant stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// On the way.
    Answering,
    /// Sent, the answers wiped; what is left only says "thanks" again.
    Sent,
}

/// What a participant has answered so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The wave that is answered.
    pub wave: WaveId,
    /// The municipality whose code was typed; none before that, and never any in the demo.
    pub municipality: Option<MunicipalityId>,
    /// By which sending twice is known.
    pub number: DraftNumber,
    /// When the draft was begun, to the second.
    pub started: Timestamp,
    /// When it was last looked at, to the second.
    pub touched: Timestamp,
    /// Where the participant stands.
    pub stage: Stage,
    /// The answers so far.
    pub answers: Answers,
    shape: Shape,
}

/// Bytes that are no draft of this questionnaire: the participant starts afresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DraftCorrupt {
    /// Too few or too many bytes, or of another version of the program.
    #[error("the bytes are not those of a draft")]
    Form,
    /// Of another wave, or of another version of its questionnaire.
    #[error("the draft is of another wave or another version of the questionnaire")]
    OtherQuestionnaire,
    /// A time or stage that no draft has.
    #[error("the draft holds an impossible time or stage")]
    Value,
    /// Answers that could not have been given.
    #[error("the draft's answers are refused")]
    Answers(#[from] AnswersCorrupt),
}

/// The first byte; raised when the layout changes.
const FORMAT: u8 = 1;
const NO_MUNICIPALITY: u64 = u64::MAX;

impl Draft {
    /// A draft begun now, without answers.
    #[must_use]
    pub fn new(
        questionnaire: &Questionnaire,
        municipality: Option<MunicipalityId>,
        number: DraftNumber,
        now: Timestamp,
    ) -> Self {
        let now = to_the_second(now);
        Self {
            wave: questionnaire.id().clone(),
            municipality,
            number,
            started: now,
            touched: now,
            stage: Stage::Answering,
            answers: Answers::none(questionnaire),
            shape: questionnaire.shape(),
        }
    }

    /// Notes that the draft was looked at or added to now.
    pub fn touch(&mut self, now: Timestamp) {
        self.touched = to_the_second(now).max(self.touched);
    }

    /// Wipes the answers once they are stored; only that they were sent is left.
    pub fn mark_sent(&mut self, questionnaire: &Questionnaire) {
        self.stage = Stage::Sent;
        self.answers = Answers::none(questionnaire);
    }

    /// Whether it is refused because it was begun more than three hours ago.
    #[must_use]
    pub fn is_too_old(&self, now: Timestamp) -> bool {
        now.duration_since(self.started) > GOOD_FOR
    }

    /// Whether it lay for 15 minutes, so that somebody else may be sitting there now.
    #[must_use]
    pub fn is_idle(&self, now: Timestamp) -> bool {
        now.duration_since(self.touched) >= IDLE_AFTER
    }

    /// The draft as bytes: one length for a questionnaire, whatever was answered.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let municipality = self
            .municipality
            .map_or(NO_MUNICIPALITY, |id| u64::from(id.get()));
        let mut bytes = vec![FORMAT];
        bytes.extend(self.shape);
        bytes.extend(municipality.to_le_bytes());
        bytes.extend(self.number.0);
        bytes.extend(self.started.as_second().to_le_bytes());
        bytes.extend(self.touched.as_second().to_le_bytes());
        bytes.push(match self.stage {
            Stage::Answering => 0,
            Stage::Sent => 1,
        });
        bytes.extend(self.answers.to_bytes());
        bytes
    }

    /// Reads a draft back. One of another wave or another version of the questionnaire is refused:
    /// its answers would mean something else.
    pub fn from_bytes(questionnaire: &Questionnaire, bytes: &[u8]) -> Result<Self, DraftCorrupt> {
        let mut rest = bytes;
        if take::<1>(&mut rest)? != [FORMAT] {
            return Err(DraftCorrupt::Form);
        }
        let shape: Shape = take(&mut rest)?;
        if shape != questionnaire.shape() {
            return Err(DraftCorrupt::OtherQuestionnaire);
        }
        let municipality = match u64::from_le_bytes(take(&mut rest)?) {
            NO_MUNICIPALITY => None,
            id => Some(MunicipalityId::new(
                u32::try_from(id).map_err(|_| DraftCorrupt::Value)?,
            )),
        };
        let number = DraftNumber(take(&mut rest)?);
        let started = time(take(&mut rest)?)?;
        let touched = time(take(&mut rest)?)?;
        let stage = match take::<1>(&mut rest)? {
            [0] => Stage::Answering,
            [1] => Stage::Sent,
            _ => return Err(DraftCorrupt::Value),
        };
        if touched < started {
            return Err(DraftCorrupt::Value);
        }
        Ok(Self {
            wave: questionnaire.id().clone(),
            municipality,
            number,
            started,
            touched,
            stage,
            answers: Answers::from_bytes(questionnaire, rest)?,
            shape,
        })
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], DraftCorrupt> {
    let (taken, left) = rest.split_first_chunk().ok_or(DraftCorrupt::Form)?;
    *rest = left;
    Ok(*taken)
}

fn time(bytes: [u8; 8]) -> Result<Timestamp, DraftCorrupt> {
    Timestamp::from_second(i64::from_le_bytes(bytes)).map_err(|_| DraftCorrupt::Value)
}

fn to_the_second(moment: Timestamp) -> Timestamp {
    Timestamp::from_second(moment.as_second())
        .expect("a moment without its fraction lies nearer to 1970, within the range of moments")
}

#[cfg(test)]
mod tests;
