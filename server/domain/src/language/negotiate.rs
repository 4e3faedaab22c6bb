//! Which of the languages a browser asks for (RFC 9110, section 12.5.4; lookup of RFC 4647).

use super::{Language, Languages};

/// How many languages of a header are looked at. Browsers send a handful.
const MOST_RANGES: usize = 64;

/// What browsers call languages for which we have another id. The first that fits counts.
const ALIASES: [(&str, &str); 15] = [
    ("fa-af", "prs"),
    ("pes", "fa"),
    ("no", "nb"),
    ("nor", "nb"),
    ("nob", "nb"),
    ("nno", "nn"),
    ("ku-arab", "ckb"),
    ("ku-iq", "ckb"),
    ("ku-ir", "ckb"),
    ("ku", "kmr"),
    ("arb", "ar"),
    ("swc", "sw"),
    ("swh", "sw"),
    ("gaz", "om"),
    ("pus", "ps"),
];

impl Languages {
    /// The language that fits best among those offered: by the weights of the header, the earlier
    /// of two that weigh the same; `ar-SY` fits `ar`. None if nothing that is offered fits.
    ///
    /// `*` stands for the first language of the chooser that is offered and not refused (`q=0`).
    /// What cannot be read in the header is passed over.
    pub fn negotiate<'a>(
        &'a self,
        accept_language: &str,
        offered: impl Fn(&Language) -> bool,
    ) -> Option<&'a Language> {
        let mut ranges: Vec<(String, u16)> = accept_language
            .split(',')
            .take(MOST_RANGES)
            .filter_map(weighted)
            .collect();
        let refused: Vec<String> = ranges
            .iter()
            .filter(|(range, weight)| *weight == 0 && range != "*")
            .map(|(range, _)| range.clone())
            .collect();
        let is_refused = |language: &Language| {
            refused
                .iter()
                .any(|range| self.matching(range).is_some_and(|found| found == language))
        };
        ranges.retain(|(_, weight)| *weight > 0);
        ranges.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        ranges.iter().find_map(|(range, _)| {
            if range == "*" {
                return self
                    .iter()
                    .find(|language| offered(language) && !is_refused(language));
            }
            lookup_steps(range)
                .filter_map(|step| self.matching(step))
                .find(|language| offered(language))
        })
    }

    /// The language that this range names, if it names one exactly.
    fn matching(&self, range: &str) -> Option<&Language> {
        let alias = ALIASES.iter().find(|(name, _)| *name == range);
        let id = alias.map_or(range, |(_, id)| *id);
        self.get(id).or_else(|| {
            self.iter()
                .find(|language| language.html_lang.eq_ignore_ascii_case(range))
        })
    }
}

/// The range and, subtag by subtag, what is left of it: `ku-iq-x`, `ku-iq`, `ku`.
fn lookup_steps(range: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(range), |step| {
        step.rsplit_once('-').map(|(rest, _)| rest)
    })
}

/// A range in lower case with its weight in thousandths, as `fa-AF;q=0.8` gives it.
fn weighted(element: &str) -> Option<(String, u16)> {
    let mut parts = element.split(';').map(str::trim);
    let range = parts.next()?.to_ascii_lowercase();
    let is_range = range == "*"
        || (!range.is_empty()
            && range.split('-').all(|subtag| {
                (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
            }));
    if !is_range {
        return None;
    }
    let weight = match parts.next() {
        None => 1000,
        Some(parameter) => thousandths(parameter)?,
    };
    Some((range, weight))
}

/// The thousandths of `q=0.8`: at most one before the point and three digits after it.
fn thousandths(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    if !matches!(whole, "0" | "1")
        || fraction.len() > 3
        || !fraction.bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    let thousandths: u16 = format!("{whole}{fraction:0<3}").parse().ok()?;
    (thousandths <= 1000).then_some(thousandths)
}

#[cfg(test)]
mod tests;
