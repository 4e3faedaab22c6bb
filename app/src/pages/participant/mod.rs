//! What the participant meets, in the order of the path.

pub mod chooser;
pub mod closed;
pub mod code;
pub mod document;
pub mod problem;
pub mod question;
pub mod resume;
pub mod review;
pub mod sound_check;
pub mod thanks;
pub mod welcome;
