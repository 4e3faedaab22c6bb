//! In a text from right to left, nothing that is read from left to right can end up in another
//! order than was meant.
//!
//! Arguments come isolated from their surroundings, by Fluent. What stands in the text itself, a
//! word in Latin letters, a number, a range, a telephone number or an address, is arranged by the
//! bidirectional algorithm (UAX #9) together with what is around it, which is well most of the
//! time. The rule: the text must come out in the same order whether or not each of these is
//! isolated (U+2068 before, U+2069 after). Where it does not, it needs isolates, or other words.

use domain::language::Direction;
use unicode_bidi::{BidiInfo, Level};

use super::super::pattern::{Case, Piece};
use super::{Finding, Subject};

const ISOLATE: char = '\u{2068}';
const POP: char = '\u{2069}';

pub(super) fn rule(subject: Subject<'_>) -> Vec<Finding> {
    if subject.language.direction() == Direction::Ltr {
        return Vec::new();
    }
    let mut found = Vec::new();
    for case in subject.text.cases() {
        for line in shown(case).lines() {
            let (isolated, foreign) = isolated(line);
            if order(line) != order(&isolated) {
                let what = format!(
                    "can come out in another order around: {}",
                    foreign.join(" | ")
                );
                let remedy = "isolate what is read from left to right as \
                              {\"\\u2068\"}…{\"\\u2069\"}, or write it in words";
                found.push(Finding::new(what, remedy));
            }
        }
    }
    found.dedup();
    found
}

/// The text with arguments as Fluent puts them in.
fn shown(case: &Case) -> String {
    case.0
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Argument(_) => format!("{ISOLATE}x{POP}"),
        })
        .collect()
}

/// The characters that are seen, in the order from left to right in which they are seen.
fn order(line: &str) -> Vec<char> {
    let bidi = BidiInfo::new(line, Some(Level::rtl()));
    let Some(paragraph) = bidi.paragraphs.first() else {
        return Vec::new();
    };
    let levels = bidi.reordered_levels_per_char(paragraph, paragraph.range.clone());
    let letters: Vec<char> = line.chars().collect();
    BidiInfo::reorder_visual(&levels)
        .into_iter()
        .filter_map(|at| letters.get(at).copied())
        .filter(|letter| !is_mark(*letter))
        .collect()
}

/// What directs, and is not seen.
fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// The line with everything isolated that is read from left to right, and what that is.
fn isolated(line: &str) -> (String, Vec<String>) {
    let letters: Vec<char> = line.chars().collect();
    let mut isolated = String::new();
    let mut foreign = Vec::new();
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(letter) = letters.get(at).copied() {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            POP => depth = depth.saturating_sub(1),
            _ => {}
        }
        let length = if depth == 0 {
            foreign_length(&letters[at..])
        } else {
            0
        };
        if length == 0 {
            isolated.push(letter);
            at += 1;
            continue;
        }
        let word: String = letters[at..at + length].iter().collect();
        isolated.push(ISOLATE);
        isolated.push_str(&word);
        isolated.push(POP);
        foreign.push(word);
        at += length;
    }
    (isolated, foreign)
}

/// How many letters from here belong to one word, number or address that is read from left to right.
///
/// It begins with a letter or digit of that kind (or a plus before one), ends with one, and has no
/// blanks but between the groups of a number.
fn foreign_length(letters: &[char]) -> usize {
    let begins = match letters {
        ['+', digit, ..] => digit.is_numeric(),
        [first, ..] => is_foreign(*first),
        [] => false,
    };
    if !begins {
        return 0;
    }
    let mut end = 0;
    for (at, letter) in letters.iter().enumerate() {
        let groups = at.checked_sub(1).is_some_and(|before| {
            let next = letters.get(at + 1);
            *letter == ' ' && letters[before].is_numeric() && next.is_some_and(|n| n.is_numeric())
        });
        let is_joint = letter.is_ascii_punctuation() || *letter == '–' || groups;
        if is_foreign(*letter) {
            end = at + 1;
        } else if !is_joint {
            break;
        }
    }
    end
}

fn is_foreign(letter: char) -> bool {
    use unicode_script::{Script, UnicodeScript};
    letter.is_numeric() || (letter.is_alphabetic() && letter.script() == Script::Latin)
}
