//! The mail domains that municipalities have by custom: `asker.kommune.no`. Those that have another
//! are known to whoever runs Samsvar, who adds them.

use jiff::civil::Date;

use super::search::{Letters, folded};
use super::{Municipalities, Municipality, MunicipalityId, NameLanguage};

impl Municipalities {
    /// The domain that a municipality has by custom: its Norwegian name in the letters of domains.
    /// None for those that share their name with another (Herøy, Våler), since the domain is but one
    /// of theirs, and for those not in force on the day.
    #[must_use]
    pub fn mail_domain(&self, of: MunicipalityId, on: Date) -> Option<String> {
        let municipality = self.in_force(on).find(|row| row.id() == of)?;
        let label = label(municipality)?;
        let is_shared = self
            .in_force(on)
            .any(|other| other.id() != of && self::label(other).as_ref() == Some(&label));
        (!is_shared).then(|| format!("{label}.kommune.no"))
    }
}

fn label(of: &Municipality) -> Option<String> {
    let mut names = of.names().iter();
    let name = names.find(|name| name.language == NameLanguage::Norwegian)?;
    Some(folded(&name.text, Letters::Plain).replace(' ', "-"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::email::is_domain;

    fn domain(name: &str) -> Option<String> {
        let (all, day) = (Municipalities::embedded(), date(2026, 11, 23));
        all.mail_domain(all.search(name, day)[0].id(), day)
    }

    #[test]
    fn a_name_becomes_a_domain() {
        for (name, expected) in [
            ("Asker", "asker.kommune.no"),
            ("Bærum", "baerum.kommune.no"),
            ("Ålesund", "alesund.kommune.no"),
            ("Tromsø", "tromso.kommune.no"),
            ("Nord-Fron", "nord-fron.kommune.no"),
            ("Nore og Uvdal", "nore-og-uvdal.kommune.no"),
            ("Kárášjohka", "karasjok.kommune.no"),
        ] {
            assert_eq!(domain(name).as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_name_that_two_share_proves_neither() {
        assert_eq!(domain("Herøy"), None);
        assert_eq!(domain("Våler"), None);
    }

    #[test]
    fn every_other_municipality_has_one_of_its_own() {
        let (all, day) = (Municipalities::embedded(), date(2026, 11, 23));
        let mut domains: Vec<_> = all
            .in_force(day)
            .filter_map(|row| all.mail_domain(row.id(), day))
            .collect();
        assert_eq!(domains.len(), 357 - 4);
        assert!(
            domains.iter().all(|domain| is_domain(domain)),
            "{domains:?}"
        );
        domains.sort_unstable();
        domains.dedup();
        assert_eq!(domains.len(), 357 - 4);
    }
}
