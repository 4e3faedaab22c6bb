//! Which answer to a question is the better one: what results are compared by. Not here: how.

use crate::answers::OptionSet;

/// The better answer to a question: one option, or several that stand together under one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Favourable {
    pub(super) message: String,
    pub(super) options: OptionSet,
}

impl Favourable {
    /// The id of the message that names it: an option's, or that of a merged group.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Which options of the question it is; at least one.
    #[must_use]
    pub fn options(&self) -> OptionSet {
        self.options
    }
}
