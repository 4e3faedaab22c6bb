//! Where a text depends on a number, its cases are the plural categories of the language: none that
//! it does not have, and all that it needs for whole numbers.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::super::pattern::Choice;
use super::{Finding, Subject};

/// Numbers that show every category: the rules of all our languages repeat after a hundred.
const WHOLE: std::ops::RangeInclusive<u32> = 0..=1000;
const FRACTION: &str = "1.5";

/// Categories that CLDR has given a language since the rules that Fluent follows here (CLDR 37):
/// for millions, which no text of ours counts. They may be written, and are never chosen.
const LATER: [(&str, &str); 2] = [("es", "many"), ("fr", "many")];

pub(super) fn rule(subject: Subject<'_>) -> Vec<Finding> {
    let choices = subject.text.choices().iter();
    let mut found: Vec<Finding> = choices
        .flat_map(|choice| check(choice, subject.language.plural()))
        .collect();
    found.dedup();
    found
}

/// Whether plural rules of this language are known here; without rules of its own, a language would
/// silently get those of English.
pub(crate) fn has_rules(language: &str) -> bool {
    rules(language).is_some()
}

fn rules(language: &str) -> Option<PluralRules> {
    let language: LanguageIdentifier = language.parse().ok()?;
    PluralRules::create(language, PluralRuleType::CARDINAL).ok()
}

fn check(choice: &Choice, plural: Option<&str>) -> Vec<Finding> {
    let argument = &choice.argument;
    let rules = plural.and_then(rules);
    let (needed, mut known) = (categories_of_whole_numbers(rules.as_ref()), BTreeSet::new());
    known.extend(&needed);
    known.extend(
        rules
            .and_then(|rules| rules.select(FRACTION).ok())
            .map(|category| name(&category)),
    );
    let later = LATER
        .iter()
        .filter(|(language, _)| Some(*language) == plural);
    known.extend(later.map(|(_, category)| *category));
    known.insert("other");
    let is_number = |key: &String| key.parse::<f64>().is_ok();
    let list: Vec<&str> = known.iter().copied().collect();
    let mut found = Vec::new();
    for key in choice.keys.iter().filter(|key| !is_number(key)) {
        if !known.contains(key.as_str()) {
            let what =
                format!("has a case [{key}] for ${argument}, which the language does not have");
            found.push(Finding::new(what, format!("use: {}", list.join(", "))));
        }
    }
    // Cases by numbers alone are no plurals: the first of a month, and all other days.
    let is_plural = choice
        .keys
        .iter()
        .any(|key| !is_number(key) && *key != choice.default);
    for category in needed {
        let is_there = choice.keys.iter().any(|key| key == category);
        if is_plural && !is_there {
            let what =
                format!("has no case [{category}] for ${argument}, which the language needs");
            found.push(Finding::new(what, format!("use: {}", list.join(", "))));
        }
    }
    found
}

fn categories_of_whole_numbers(rules: Option<&PluralRules>) -> BTreeSet<&'static str> {
    match rules {
        Some(rules) => WHOLE
            .filter_map(|number| rules.select(number).ok())
            .map(|category| name(&category))
            .collect(),
        None => BTreeSet::from(["other"]),
    }
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
