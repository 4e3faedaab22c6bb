//! The rules of the survey: questionnaire, routing, answers, draft, code, wave, municipality,
//! language, role.
//!
//! **Architecture invariant:** this crate is pure. It never sees SQL, HTTP, Fluent, a clock or a
//! source of randomness; time and random numbers come in as parameters. What may be shown of the
//! answers is not decided here but in the crate `disclosure`.

pub mod answers;
pub mod code;
pub mod document;
pub mod draft;
pub mod email;
pub mod fault;
pub mod language;
pub mod municipality;
pub mod questionnaire;
pub mod role;
pub mod submission;
pub mod text_message;
pub mod wave;

pub use answers::{Answer, Answers, AnswersCorrupt, ChoiceError, OptionSet};
pub use code::{AccessCode, CodeDigest, CodeError, CodeKey};
pub use draft::{Draft, DraftCorrupt, DraftNumber, Stage};
pub use fault::{Fault, Faults};
pub use language::{
    Digits, Direction, Language, LanguageId, Languages, ListPatterns, Script, TextState,
};
pub use municipality::{
    CountyNumber, Municipalities, Municipality, MunicipalityId, MunicipalityNumber,
};
pub use questionnaire::{
    Breakdown, ChoiceOption, Colour, Condition, Group, GroupKey, Kind, Label, Member, Merge,
    MergeStep, MergedGroup, OptionKey, Question, QuestionBreakdown, QuestionKey, Questionnaire,
    Size, Theme, ThemeKey,
};
pub use role::Role;
pub use submission::{Submission, SubmissionCorrupt};
pub use text_message::MessageSize;
pub use wave::{Phase, Threshold, ThresholdTooLow, WaveDates, WaveId, oslo_date};
