//! The options of a question: what can be chosen, how it is drawn, what choosing it does.

use crate::answers::OptionSet;
use crate::questionnaire::breakdown::Label;
use crate::questionnaire::key::OptionKey;

/// An option of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption {
    pub(super) key: OptionKey,
    pub(super) message: String,
    pub(super) symbol: String,
    pub(super) colour: Colour,
    pub(super) exclusive: bool,
    pub(super) ends: bool,
}

impl ChoiceOption {
    /// The key of the option.
    #[must_use]
    pub fn key(&self) -> &OptionKey {
        &self.key
    }

    /// The id of its message: `o-{option}` if it comes from a shared set, otherwise
    /// `q-{question}-{option}`.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The name of the drawing that stands for it.
    #[must_use]
    pub fn symbol(&self) -> &str {
        &self.symbol
    }

    /// The colour that names its row.
    #[must_use]
    pub fn colour(&self) -> Colour {
        self.colour
    }

    /// Whether it stands alone: nothing else can be chosen beside it ("nowhere").
    #[must_use]
    pub fn exclusive(&self) -> bool {
        self.exclusive
    }

    /// Whether choosing it ends the survey, with thanks and with nothing stored ("on leave").
    #[must_use]
    pub fn ends(&self) -> bool {
        self.ends
    }
}

/// Options that may stand together inside a distribution, under one label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    pub(super) label: Label,
    pub(super) options: OptionSet,
}

impl Merge {
    /// What they are called together.
    #[must_use]
    pub fn label(&self) -> &Label {
        &self.label
    }

    /// Which options of the question they are; at least two.
    #[must_use]
    pub fn options(&self) -> OptionSet {
        self.options
    }
}

/// The colour of an option's row. It names the row and never says good or bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Colour {
    /// The first colour from the top.
    Blue,
    /// The second.
    Ochre,
    /// The third; never beside blue, from which some people cannot tell it.
    Violet,
    /// The fourth.
    Teal,
    /// The fifth.
    Olive,
    /// The sixth.
    Rose,
    /// The seventh.
    Indigo,
    /// The eighth.
    Brown,
    /// Exactly for "don't know", "don't want to answer", "not had it" and "nowhere".
    Slate,
}

impl Colour {
    /// All colours, from the top.
    pub const ALL: [Self; 9] = [
        Self::Blue,
        Self::Ochre,
        Self::Violet,
        Self::Teal,
        Self::Olive,
        Self::Rose,
        Self::Indigo,
        Self::Brown,
        Self::Slate,
    ];

    /// The colour in one English word, as questionnaire files and style sheets name it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blue => "blue",
            Self::Ochre => "ochre",
            Self::Violet => "violet",
            Self::Teal => "teal",
            Self::Olive => "olive",
            Self::Rose => "rose",
            Self::Indigo => "indigo",
            Self::Brown => "brown",
            Self::Slate => "slate",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.as_str() == text)
    }
}
