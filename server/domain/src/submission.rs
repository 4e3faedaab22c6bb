//! A submission: exactly what is sealed and, when the collection closes, becomes an answer.
//!
//! It holds wave, municipality, language and the chosen options, and nothing else (rule A1 of
//! docs/privacy.md). Not here: sealing, storing, and knowing one sent twice.

use std::fmt;

use crate::answers::{Answers, AnswersCorrupt};
use crate::language::LanguageId;
use crate::municipality::MunicipalityId;
use crate::questionnaire::Questionnaire;
use crate::wave::WaveId;

/// The answers of one person as they are sealed. `Debug` shows the wave alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Submission {
    /// The wave that was answered.
    pub wave: WaveId,
    /// The municipality whose code was used.
    pub municipality: MunicipalityId,
    /// The language in which it was sent.
    pub language: LanguageId,
    /// The answers; [settled](Answers::settled) ones only are stored.
    pub answers: Answers,
}

/// Bytes that are no submission to this questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SubmissionCorrupt {
    /// Too few or too many bytes, or padding that is not empty, or of another version of the program.
    #[error("the bytes are not those of a submission")]
    Form,
    /// Of another wave, or of another version of its questionnaire.
    #[error("the submission is of another wave or another version of the questionnaire")]
    OtherQuestionnaire,
    /// No language has such an id.
    #[error("the submission's language has an impossible id")]
    Language,
    /// Answers that could not have been given.
    #[error("the submission's answers are refused")]
    Answers(#[from] AnswersCorrupt),
    /// Answers to questions that were not asked, or that say what was skipped.
    #[error("the submission holds answers to questions that were not asked")]
    Unsettled,
    /// An answer that ends the survey with nothing stored.
    #[error("the submission holds an answer with which nothing is stored")]
    Ended,
}

/// The first byte; raised when the layout changes.
const FORMAT: u8 = 1;
/// A submission's length is a multiple of this, so that small changes of a questionnaire or of the
/// layout do not show in the length of what is sealed.
const BLOCK: usize = 64;
/// Format, shape, municipality, language.
const HEAD: usize = 1 + 8 + 4 + LanguageId::MAX_LENGTH;

impl Submission {
    /// How many bytes every submission to this questionnaire takes: a multiple of 64.
    #[must_use]
    pub fn padded_length(questionnaire: &Questionnaire) -> usize {
        (HEAD + Answers::byte_length(questionnaire)).next_multiple_of(BLOCK)
    }

    /// The submission as bytes, of one length whatever the language, municipality and answers.
    ///
    /// The answers are settled on the way: what was not asked, and what was skipped, is not sealed.
    ///
    /// # Panics
    /// If the submission is of another wave than the questionnaire.
    #[must_use]
    pub fn to_padded_bytes(&self, questionnaire: &Questionnaire) -> Vec<u8> {
        assert_eq!(
            self.wave,
            *questionnaire.id(),
            "a wave has its own questionnaire"
        );
        let mut language = [0; LanguageId::MAX_LENGTH];
        let name = self.language.as_str().as_bytes();
        language[..name.len()].copy_from_slice(name);

        let mut bytes = Vec::with_capacity(Self::padded_length(questionnaire));
        bytes.push(FORMAT);
        bytes.extend(questionnaire.shape());
        bytes.extend(self.municipality.get().to_le_bytes());
        bytes.extend(language);
        bytes.extend(self.answers.settled(questionnaire).to_bytes());
        bytes.resize(Self::padded_length(questionnaire), 0);
        bytes
    }

    /// Reads a submission back, checking every rule again.
    pub fn from_padded_bytes(
        questionnaire: &Questionnaire,
        bytes: &[u8],
    ) -> Result<Self, SubmissionCorrupt> {
        if bytes.len() != Self::padded_length(questionnaire) {
            return Err(SubmissionCorrupt::Form);
        }
        let (head, rest) = bytes
            .split_first_chunk::<HEAD>()
            .ok_or(SubmissionCorrupt::Form)?;
        let (answers, padding) = rest
            .split_at_checked(Answers::byte_length(questionnaire))
            .ok_or(SubmissionCorrupt::Form)?;
        if head[0] != FORMAT || padding.iter().any(|byte| *byte != 0) {
            return Err(SubmissionCorrupt::Form);
        }
        if head[1..9] != questionnaire.shape() {
            return Err(SubmissionCorrupt::OtherQuestionnaire);
        }
        let municipality = u32::from_le_bytes([head[9], head[10], head[11], head[12]]);
        let language = str::from_utf8(&head[13..])
            .ok()
            .and_then(|text| LanguageId::parse(text.trim_end_matches('\0')).ok())
            .ok_or(SubmissionCorrupt::Language)?;
        let answers = Answers::from_bytes(questionnaire, answers)?;
        if questionnaire.ends(&answers) {
            return Err(SubmissionCorrupt::Ended);
        }
        if answers != answers.settled(questionnaire) {
            return Err(SubmissionCorrupt::Unsettled);
        }
        Ok(Self {
            wave: questionnaire.id().clone(),
            municipality: MunicipalityId::new(municipality),
            language,
            answers,
        })
    }
}

impl fmt::Debug for Submission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Submission")
            .field("wave", &self.wave)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
