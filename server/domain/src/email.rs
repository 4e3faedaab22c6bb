//! E-mail addresses of contact persons and staff, as a person types them.
//!
//! Plain ones alone: no letter beyond ASCII, which might look like another, no quotes, no line ends.
//! That is less than mail allows, and all that Norwegian municipalities use.

use std::fmt;
use std::str::FromStr;

/// An e-mail address in small letters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EmailAddress(String);

/// Why what was typed is no address. Each has a message of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("no address was typed")]
    Empty,
    /// There is a letter that is not of the plain alphabet, or something invisible.
    #[error("an address has plain letters, digits and signs only")]
    ForeignLetter,
    /// It is not of the form `name@domain`.
    #[error("an address has the form name@domain.no")]
    Malformed,
}

impl EmailAddress {
    /// The greatest length (RFC 5321, with its erratum 1690).
    pub const MAX_LENGTH: usize = 254;

    /// Reads an address; spaces around it are forgiven, capitals become small letters.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let address = typed.trim_matches(' ');
        if address.is_empty() {
            return Err(EmailError::Empty);
        }
        if !address
            .bytes()
            .all(|byte| byte.is_ascii_graphic() || byte == b' ')
        {
            return Err(EmailError::ForeignLetter);
        }
        let (name, domain) = address.split_once('@').ok_or(EmailError::Malformed)?;
        if address.len() > Self::MAX_LENGTH || !is_name(name) || !is_domain(domain) {
            return Err(EmailError::Malformed);
        }
        Ok(Self(address.to_ascii_lowercase()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the `@`.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        Self::parse(text)
    }
}

/// Whether this can stand before the `@`: atoms with dots between them (RFC 5322).
fn is_name(name: &str) -> bool {
    let is_atom = |atom: &str| {
        let is_sign = |byte| b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
        !atom.is_empty()
            && atom
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || is_sign(byte))
    };
    name.len() <= 64 && name.split('.').all(is_atom)
}

/// Whether this is a domain of at least two labels, the last of which is no number.
#[must_use]
pub fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last = domain.rsplit('.').next().unwrap_or_default();
    domain.contains('.')
        && domain.split('.').all(is_label)
        && !last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_typed() {
        for (typed, address, domain) in [
            (
                "kari@asker.kommune.no",
                "kari@asker.kommune.no",
                "asker.kommune.no",
            ),
            (
                "  Kari.Nordmann@Asker.Kommune.NO ",
                "kari.nordmann@asker.kommune.no",
                "asker.kommune.no",
            ),
            ("k+samsvar@x.no", "k+samsvar@x.no", "x.no"),
            (
                "o'neil_1@xn--brum-0ra.kommune.no",
                "o'neil_1@xn--brum-0ra.kommune.no",
                "xn--brum-0ra.kommune.no",
            ),
        ] {
            let read = EmailAddress::parse(typed).unwrap();
            assert_eq!((read.as_str(), read.domain()), (address, domain));
        }
    }

    #[test]
    fn what_would_be_two_addresses_or_headers_is_refused() {
        for typed in [
            "kari@asker.kommune.no,ola@evil.example",
            "kari@asker.kommune.no ola@evil.example",
            "kari@evil.example@asker.kommune.no",
            "<kari@asker.kommune.no>",
            "Kari <kari@asker.kommune.no>",
            "\"kari\"@asker.kommune.no",
            "kari(x)@asker.kommune.no",
            "kari@asker.kommune.no;ola@x.no",
        ] {
            assert_eq!(
                EmailAddress::parse(typed),
                Err(EmailError::Malformed),
                "{typed}"
            );
        }
        for typed in [
            "kari@asker.kommune.no\r\nBcc: ola@evil.example",
            "kari@asker.kommune.no\nSubject: x",
            "kari\0@asker.kommune.no",
            "kari@asker.kommune.no\u{85}",
        ] {
            assert_eq!(
                EmailAddress::parse(typed),
                Err(EmailError::ForeignLetter),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn a_letter_that_looks_like_another_is_told_apart() {
        for typed in [
            "kari@аsker.kommune.no",
            "kаri@asker.kommune.no",
            "kari@asker.kommune。no",
            "kari@bærum.kommune.no",
            "kari\u{200b}@asker.kommune.no",
            "kari@asker.kommune.no\u{202e}",
        ] {
            assert_eq!(
                EmailAddress::parse(typed),
                Err(EmailError::ForeignLetter),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        assert_eq!(EmailAddress::parse("   "), Err(EmailError::Empty));
        let long = format!("kari@{}.no", "a.".repeat(130));
        for typed in [
            "kari",
            "kari@",
            "@asker.kommune.no",
            "kari@asker",
            "kari@.no",
            "kari@asker..no",
            "kari@-asker.no",
            "kari@127.0.0.1",
            "ka..ri@asker.no",
            ".kari@asker.no",
            "kari@a_b.no",
            "kari@asker.kommune.no.",
            &long,
        ] {
            assert_eq!(
                EmailAddress::parse(typed),
                Err(EmailError::Malformed),
                "{typed}"
            );
        }
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_one_plain_line(typed in "\\PC{0,40}|[ -~\\r\\n]{0,40}|[a-z.@]{1,20}") {
            if let Ok(address) = EmailAddress::parse(&typed) {
                let text = address.as_str();
                prop_assert!(text.bytes().all(|byte| byte.is_ascii_graphic()));
                prop_assert_eq!(text.matches('@').count(), 1);
                prop_assert!(!text.contains([',', ';', '<', '>', '"', '(', ':']));
                prop_assert_eq!(EmailAddress::parse(text), Ok(address.clone()));
            }
        }
    }
}
