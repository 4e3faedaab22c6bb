//! A finished text together with the id of the message it came from.
//!
//! No translation happens here: texts arrive in the reader's language.

/// A text that a person meets, and the message id that a sound clip of it would carry.
///
/// It is rendered on an element marked `data-says="{id}"`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Says {
    /// The message id, e.g. `welcome-title`.
    pub id: String,
    /// The finished text, plain; it is escaped when rendered.
    pub text: String,
}

impl Says {
    /// A text with its message id.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
        }
    }
}
