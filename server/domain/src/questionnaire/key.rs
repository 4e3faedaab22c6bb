//! The keys by which questionnaire files, messages and addresses name things: `a-z`, `0-9`, `-`.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

/// A text that is no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no key; a key is 1 to {most} of a-z, 0-9 and -, and neither begins nor ends with -",
    most = LONGEST
)]
pub struct KeyInvalid(pub(crate) String);

/// Keys become message ids, file names and addresses: short enough to read in all of them.
const LONGEST: usize = 40;

pub(crate) fn is_key(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len())
        && text
            .bytes()
            .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        && !text.starts_with('-')
        && !text.ends_with('-')
}

macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Reads a key.
            pub fn parse(text: &str) -> Result<Self, KeyInvalid> {
                if is_key(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(KeyInvalid(text.to_owned()))
                }
            }

            /// The key as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = KeyInvalid;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

key! {
    /// The key of a question, unique in its questionnaire.
    QuestionKey
}

key! {
    /// The key of an option, unique in its question.
    OptionKey
}

key! {
    /// The key of a theme.
    ThemeKey
}

key! {
    /// The key of a group of respondents in a breakdown, or of merged options in a distribution.
    GroupKey
}

impl ThemeKey {
    /// The theme of the practice questions. No file can define it.
    #[must_use]
    pub fn practice() -> Self {
        Self(Self::PRACTICE.to_owned())
    }

    pub(crate) const PRACTICE: &str = "practice";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_short_and_plain() {
        for good in ["a", "18-24", "o--k", &"a".repeat(40)] {
            assert_eq!(QuestionKey::parse(good).unwrap().as_str(), good);
        }
        for bad in [
            "",
            "-a",
            "a-",
            "A",
            "å",
            "a b",
            "a_b",
            "a/b",
            &"a".repeat(41),
        ] {
            assert_eq!(OptionKey::parse(bad), Err(KeyInvalid(bad.to_owned())));
        }
    }
}
