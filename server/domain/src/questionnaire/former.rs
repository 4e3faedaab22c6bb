//! Questions of earlier waves that people have declared comparable with one of this. Not here: when
//! questions may be compared without such a word.

use crate::questionnaire::QuestionKey;
use crate::wave::WaveId;

/// A question of an earlier wave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    pub(super) wave: WaveId,
    pub(super) question: QuestionKey,
}

impl Former {
    /// The wave.
    #[must_use]
    pub fn wave(&self) -> &WaveId {
        &self.wave
    }

    /// The key that the question had in it.
    #[must_use]
    pub fn question(&self) -> &QuestionKey {
        &self.question
    }
}
