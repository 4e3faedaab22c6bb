//! Faults of data files: what is wrong, on which line, and what to do about it.
//!
//! For files that an operator or a translator edits (questionnaires, languages, locales). Not for
//! what participants type; that has error types of its own, which become messages in a language.

use std::fmt;

/// One fault of a data file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file as the operator knows it, e.g. `questionnaires/2023.toml`.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, without a full stop.
    pub what: String,
    /// What to do about it, without a full stop.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            what,
            remedy,
        } = self;
        write!(f, "{file}:{line}: {what}; {remedy}")
    }
}

/// All faults of a data file, in the order of their lines; never empty.
///
/// Displayed as one fault a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, fault) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_displayed_one_a_line() {
        let fault = |line| Fault {
            file: "a.toml".to_owned(),
            line,
            what: "`x` is missing".to_owned(),
            remedy: "add it".to_owned(),
        };
        assert_eq!(
            Faults(vec![fault(1), fault(20)]).to_string(),
            "a.toml:1: `x` is missing; add it\na.toml:20: `x` is missing; add it"
        );
    }
}
