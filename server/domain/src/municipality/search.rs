//! Finding a municipality by what a person types: the first letters of any of its names in any
//! language, with or without accents, or of its number. Not for reading a number that must be
//! right; that is `MunicipalityNumber::parse`.

use jiff::civil::Date;

use super::{Municipalities, Municipality};

/// What is typed past this many characters is no longer looked at; the longest name has 34.
const LONGEST: usize = 60;

/// How well a municipality fits; the better ones come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Beginning,
    LaterWord,
}

impl Municipalities {
    /// The municipalities in force on this day that fit what was typed, the best first, then by
    /// name and county. Nothing typed finds nothing.
    #[must_use]
    pub fn search(&self, typed: &str, on: Date) -> Vec<&Municipality> {
        let typed: String = typed.chars().take(LONGEST).collect();
        let wanted = folded(&typed, Letters::Plain);
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<_> = self
            .in_force(on)
            .filter_map(|row| Some((row.fit(&wanted)?, folded(&row.name, Letters::Plain), row)))
            .collect();
        found.sort_by(|(fit, name, row), (other_fit, other_name, other)| {
            (fit, name, &row.county).cmp(&(other_fit, other_name, &other.county))
        });
        found.into_iter().map(|(_, _, row)| row).collect()
    }
}

impl Municipality {
    /// How well what was typed, folded, fits a name or the number.
    fn fit(&self, wanted: &str) -> Option<Fit> {
        let names = self.names.iter().map(|name| name.text.as_str());
        // The official name as a whole too: somebody may paste it.
        let by_name = names.chain([self.name.as_str()]).flat_map(|name| {
            Letters::ALL
                .into_iter()
                .filter_map(|letters| fit(&folded(name, letters), wanted))
        });
        by_name.chain(fit(self.number.as_str(), wanted)).min()
    }
}

fn fit(name: &str, wanted: &str) -> Option<Fit> {
    if name == wanted {
        Some(Fit::Whole)
    } else if name.starts_with(wanted) {
        Some(Fit::Beginning)
    } else {
        let mut words = name.match_indices(' ');
        words
            .any(|(space, _)| name[space + 1..].starts_with(wanted))
            .then_some(Fit::LaterWord)
    }
}

/// How the letters æ, ø and å are written on a keyboard that lacks them.
#[derive(Clone, Copy)]
pub(super) enum Letters {
    /// Baerum, Tromso, Alesund.
    Plain,
    /// Baerum, Tromsoe, Aalesund.
    Doubled,
    /// Barum, Tromso, Alesund.
    Bare,
}

impl Letters {
    const ALL: [Self; 3] = [Self::Plain, Self::Doubled, Self::Bare];
}

/// Small letters without accents, one space between words and nothing else.
pub(super) fn folded(text: &str, letters: Letters) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match (letter, letters) {
            ('æ' | 'ä', Letters::Bare) => folded.push('a'),
            ('æ' | 'ä', _) => folded.push_str("ae"),
            ('ø' | 'ö', Letters::Doubled) => folded.push_str("oe"),
            ('ø' | 'ö' | 'ó' | 'ò' | 'ô', _) => folded.push('o'),
            ('å', Letters::Doubled) => folded.push_str("aa"),
            ('å' | 'á' | 'à' | 'â', _) => folded.push('a'),
            ('č' | 'ç', _) => folded.push('c'),
            ('đ', _) => folded.push('d'),
            ('é' | 'è' | 'ê', _) => folded.push('e'),
            ('í' | 'ï', _) => folded.push('i'),
            ('ŋ' | 'ń' | 'ñ', _) => folded.push('n'),
            ('š', _) => folded.push('s'),
            ('ŧ', _) => folded.push('t'),
            ('ú' | 'ü', _) => folded.push('u'),
            ('ž', _) => folded.push('z'),
            (letter, _) if letter.is_alphanumeric() => folded.push(letter),
            // A letter typed as itself and an accent after it is that letter.
            ('\u{300}'..='\u{36f}', _) => {}
            _ if folded.is_empty() || folded.ends_with(' ') => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn found(typed: &str) -> Vec<(&'static str, &'static str)> {
        Municipalities::embedded()
            .search(typed, date(2026, 11, 23))
            .into_iter()
            .map(|row| (row.name(), row.county()))
            .collect()
    }

    fn first(typed: &str) -> &'static str {
        found(typed).first().map_or("", |(name, _)| name)
    }

    #[test]
    fn a_name_is_found_however_the_keyboard_writes_it() {
        for typed in [
            "Ålesund",
            "alesund",
            "AALESUND",
            "a\u{30a}lesund",
            " ålesund ",
        ] {
            assert_eq!(first(typed), "Ålesund", "{typed}");
        }
        for typed in ["Bærum", "baerum", "barum", "bær"] {
            assert_eq!(first(typed), "Bærum", "{typed}");
        }
        for typed in ["Tromsø", "tromso", "tromsoe"] {
            assert_eq!(first(typed), "Tromsø", "{typed}");
        }
        for typed in ["nord-fron", "nord fron", "Nord–Fron", "Fron "] {
            assert_eq!(first(typed), "Nord-Fron", "{typed}");
        }
    }

    #[test]
    fn any_of_its_names_finds_it() {
        for typed in [
            "Kárášjohka",
            "karasjohka",
            "Karasjok",
            "Kárášjohka - Karasjok",
            "5610",
        ] {
            assert_eq!(first(typed), "Kárášjohka - Karasjok", "{typed}");
        }
        for typed in ["Porsáŋgu", "porsangu", "porsanki", "PORSANGER"] {
            assert_eq!(first(typed), "Porsanger - Porsáŋgu - Porsanki", "{typed}");
        }
        assert_eq!(first("fuossko"), "Fauske - Fuossko");
    }

    #[test]
    fn the_number_of_the_day_counts() {
        assert_eq!(first("0301"), "Oslo");
        assert_eq!(found("5437"), [], "the number that Karasjok had until 2023");
        let before = Municipalities::embedded().search("5437", date(2023, 11, 1));
        assert_eq!(before[0].name(), "Kárášjohka - Karasjok");
        assert_eq!(found("03"), [("Oslo", "Oslo")]);
    }

    #[test]
    fn those_of_one_name_are_told_apart_by_county() {
        assert_eq!(
            found("herøy"),
            [
                ("Herøy", "Møre og Romsdal"),
                ("Herøy", "Nordland - Nordlánnda")
            ]
        );
        assert_eq!(found("våler").len(), 2);
    }

    #[test]
    fn whole_names_come_before_beginnings_and_those_before_later_words() {
        let os: Vec<_> = found("os").into_iter().map(|(name, _)| name).collect();
        assert_eq!(os[..4], ["Os", "Osen", "Oslo", "Osterøy"], "{os:?}");
        let nes: Vec<_> = found("nes").into_iter().map(|(name, _)| name).collect();
        assert_eq!(nes[0], "Nes", "{nes:?}");
        assert!(found("fron").contains(&("Nord-Fron", "Innlandet")));
    }

    #[test]
    fn what_fits_nothing_finds_nothing() {
        for typed in ["", "  ", "-", "xyz", "Оslo", "\u{202e}"] {
            assert_eq!(found(typed), [], "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn anything_may_be_typed(typed in ".{0,200}") {
            let _ = found(&typed);
        }

        #[test]
        fn every_municipality_is_found_by_the_beginning_of_each_of_its_names(
            place in 0_usize..357, length in 1_usize..8
        ) {
            let all = Municipalities::embedded();
            let day = date(2026, 11, 23);
            let row = all.in_force(day).nth(place).unwrap();
            for name in row.names() {
                let typed: String = name.text.chars().take(length).collect();
                prop_assert!(all.search(&typed, day).iter().any(|hit| hit.id() == row.id()));
            }
        }
    }
}
