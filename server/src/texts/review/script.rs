//! A text is in the script of its language, in letters that the language uses.
//!
//! In a language of another script, words in Latin letters are only those of `locales/allowed.toml`.

use domain::language::Script;
use unicode_script::UnicodeScript;

use super::super::pattern::Case;
use super::{Finding, Subject};

pub(super) fn rule(subject: Subject<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for words in subject.text.cases().iter().flat_map(Case::words) {
        found.extend(letters(subject, words));
        found.extend(unshown(words));
        if subject.language.script() == Script::Mymr && is_zawgyi(words) {
            found.push(Finding::new(
                "is Burmese in Zawgyi, which looks right in one font alone",
                "write it in Unicode",
            ));
        }
    }
    found.dedup();
    found
}

/// Letters of other scripts, and those that a neighbour of the language has in place of its own.
fn letters(subject: Subject<'_>, words: &str) -> Vec<Finding> {
    let language = subject.language;
    let own = own_script(language.script());
    let mut found = Vec::new();
    let mut latin: Vec<&str> = Vec::new();
    let is_latin = |letter: char| letter.script() == unicode_script::Script::Latin;
    for letter in words.chars().filter(|letter| letter.is_alphabetic()) {
        let script = letter.script();
        let is_common = matches!(
            script,
            unicode_script::Script::Common | unicode_script::Script::Inherited
        );
        if language.foreign_letters().contains(letter) {
            let what = format!(
                "has the letter {}, which {} does not use",
                named(letter),
                language.english()
            );
            found.push(Finding::new(what, "write the language's own letter"));
        } else if script != own && !is_common && !is_latin(letter) {
            let what = format!(
                "has the letter {}, which is {}",
                named(letter),
                script.full_name()
            );
            found.push(Finding::new(
                what,
                format!("write it in {}", own.full_name()),
            ));
        }
    }
    if own != unicode_script::Script::Latin {
        latin.extend(words.split(|letter: char| !is_latin(letter)));
    }
    let allowed = &subject.catalogue.allowed;
    for word in latin {
        if !word.is_empty() && !allowed.is_latin(language.id().as_str(), word) {
            let what = format!("has `{word}` in Latin letters");
            let remedy = format!(
                "write it in {}, or list it under [latin] in allowed.toml",
                own.full_name()
            );
            found.push(Finding::new(what, remedy));
        }
    }
    found
}

fn named(letter: char) -> String {
    format!("{letter} (U+{:04X})", u32::from(letter))
}

fn own_script(script: Script) -> unicode_script::Script {
    match script {
        Script::Latn => unicode_script::Script::Latin,
        Script::Cyrl => unicode_script::Script::Cyrillic,
        Script::Arab => unicode_script::Script::Arabic,
        Script::Ethi => unicode_script::Script::Ethiopic,
        Script::Mymr => unicode_script::Script::Myanmar,
        Script::Thai => unicode_script::Script::Thai,
    }
}

/// Characters that no font shows: control characters, private ones, and the mark of a lost one.
fn unshown(words: &str) -> Option<Finding> {
    let is_unshown = |letter: &char| {
        (letter.is_control() && *letter != '\n')
            || matches!(letter, '\u{FFFD}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
    };
    let letter = words.chars().find(is_unshown)?;
    let what = format!(
        "has a character that no font shows (U+{:04X})",
        u32::from(letter)
    );
    Some(Finding::new(what, "remove it, or write what was meant"))
}

/// Zawgyi has the letters of other languages of Burma for shapes of its own, and the vowel sign E
/// before its consonant, where Unicode has it after.
fn is_zawgyi(words: &str) -> bool {
    let mut before = ' ';
    words.chars().any(|letter| {
        let was = std::mem::replace(&mut before, letter);
        let follows_no_consonant =
            !matches!(was, '\u{1000}'..='\u{102A}' | '\u{1039}'..='\u{103F}');
        matches!(letter, '\u{1050}'..='\u{109F}') || (letter == '\u{1031}' && follows_no_consonant)
    })
}
