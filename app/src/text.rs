//! A finished text together with the id of the message it came from, and the clip that reads it.
//!
//! No translation happens here: texts arrive in the reader's language, clips in its voice.

/// A text that a person meets.
///
/// It is rendered on an element marked `data-says="{id}"`, and, where a clip reads it,
/// `data-clip="{address}"`: see `components::says::marks`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Says {
    /// The message id, e.g. `welcome-title`.
    pub id: String,
    /// The finished text, plain; it is escaped when rendered.
    pub text: String,
    /// What reads it aloud; nothing where the page is without sound, and for what is never read.
    pub clip: Option<Clip>,
}

/// What reads a text aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// Where it is to be had, a path of this site.
    pub address: String,
    /// The name of the small button beside the text, e.g. "Listen: Always".
    pub listen: String,
}

impl Says {
    /// A text with its message id, read by no clip.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            clip: None,
        }
    }
}
