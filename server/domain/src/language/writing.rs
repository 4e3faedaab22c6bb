//! How a language writes numbers and lists. Not here: words, which are texts.

/// The digits in which a language writes numbers (CLDR's numbering systems). Codes, links and e-mail
/// addresses keep 0-9 everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0-9.
    Latn,
    /// ٠-٩, of Arabic.
    Arab,
    /// ۰-۹, of Persian and its neighbours.
    Arabext,
    /// ၀-၉, of Burmese.
    Mymr,
}

impl Digits {
    /// All that a language can have.
    pub const ALL: [Self; 4] = [Self::Latn, Self::Arab, Self::Arabext, Self::Mymr];

    /// CLDR's name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Latn => "latn",
            Self::Arab => "arab",
            Self::Arabext => "arabext",
            Self::Mymr => "mymr",
        }
    }

    /// The digit nought; the others follow it in Unicode.
    #[must_use]
    pub fn zero(self) -> char {
        match self {
            Self::Latn => '0',
            Self::Arab => '\u{660}',
            Self::Arabext => '\u{6F0}',
            Self::Mymr => '\u{1040}',
        }
    }

    /// A number as it is written in 0-9, in these digits; what is no digit stays.
    #[must_use]
    pub fn write(self, number: &str) -> String {
        let digit = |written: char| {
            let value = written.to_digit(10)?;
            char::from_u32(u32::from(self.zero()) + value)
        };
        number
            .chars()
            .map(|written| digit(written).unwrap_or(written))
            .collect()
    }
}

/// How a language joins things to a list: patterns with `{0}` and `{1}` (CLDR).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPatterns {
    pub(super) two: String,
    pub(super) middle: String,
    pub(super) end: String,
}

impl ListPatterns {
    /// The items as one list; empty without items.
    #[must_use]
    pub fn join(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first, second] => joined(&self.two, first, second),
            [first, between @ .., last] => {
                let begun = between.iter().fold(first.clone(), |list, item| {
                    joined(&self.middle, &list, item)
                });
                joined(&self.end, &begun, last)
            }
        }
    }
}

/// A pattern with its two places filled, whatever stands in what fills them.
fn joined(pattern: &str, first: &str, second: &str) -> String {
    let (before, rest) = pattern.split_once("{0}").unwrap_or(("", pattern));
    let (between, after) = rest.split_once("{1}").unwrap_or((rest, ""));
    format!("{before}{first}{between}{second}{after}")
}
