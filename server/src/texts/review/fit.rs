//! A text fits its place on a screen of 320 px, or on paper.
//!
//! Reckoned, not rendered: an advance for each letter in em, measured in Noto's fonts (weight 400,
//! averages of the texts that ship, in runs as they are joined), and lines filled with whole words.

use domain::language::{Language, Script};

use super::super::pattern::{Case, Piece};
use super::super::places::{self, Place};
use super::{Finding, Subject, text_message};

/// How much of its lines a text is reckoned to fill, in a limit that is told to translators.
const FILLED: f64 = 0.9;

/// How much wider heavy letters are.
const HEAVY: f64 = 1.07;

pub(super) fn rule(subject: Subject<'_>) -> Vec<Finding> {
    let (place, _) = places::of(subject.id, subject.source);
    let Some(room) = place.room() else {
        return Vec::new();
    };
    let cases = subject.text.cases().iter();
    let found = cases.filter_map(|case| on_screen(case, place, room, subject.language));
    found.collect()
}

/// How many letters a translator has in a place, if there is a limit: an average of the script.
pub(crate) fn limit(place: Place, language: &Language) -> Option<u32> {
    if place == Place::Sms {
        return text_message::limit(language.script());
    }
    let room = place.room()?;
    let letters = room.width * f64::from(room.lines) * FILLED / average(language.script());
    // Rounded down to a whole number of letters, far below what a u32 holds.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a positive number of at most a few hundred"
    )]
    let letters = letters as u32;
    Some(letters)
}

fn on_screen(
    case: &Case,
    place: Place,
    room: places::Room,
    language: &Language,
) -> Option<Finding> {
    let pieces = case.0.iter().map(|piece| match piece {
        Piece::Words(words) => words.as_str(),
        // A number of two digits; a date or a code is longer, and stands in running text.
        Piece::Argument(_) => "00",
    });
    let text: String = pieces.collect();
    let weight = if room.is_heavy { HEAVY } else { 1.0 };
    let width = |text: &str| text_width(text, language) * weight;
    // A script without blanks between words breaks between those that are not seen here.
    let is_dense = matches!(language.script(), Script::Mymr | Script::Thai);
    let (mut lines, mut filled) = (1, 0.0);
    for word in text.split_whitespace() {
        let word_width = width(word);
        if word_width > room.width && !room.breaks_words && !is_dense {
            let what = format!(
                "has a word too long for its place ({}): {word}",
                place.as_str()
            );
            return Some(Finding::new(what, "use a shorter word, or two"));
        }
        let blank = if filled > 0.0 { width(" ") } else { 0.0 };
        let is_over = filled + blank + word_width > room.width;
        if filled > 0.0 && is_over && word_width <= room.width && !is_dense {
            lines += 1;
            filled = word_width;
        } else {
            filled += blank + word_width;
        }
        while filled > room.width {
            lines += 1;
            filled -= room.width;
        }
    }
    (lines > room.lines).then(|| {
        let what = format!(
            "is too long for its place ({}): {lines} lines, and {} fit",
            place.as_str(),
            room.lines
        );
        Finding::new(what, "say it in fewer words")
    })
}

fn text_width(text: &str, language: &Language) -> f64 {
    text.chars().map(|letter| advance(letter, language)).sum()
}

/// The advance of a letter in em.
fn advance(letter: char, language: &Language) -> f64 {
    if is_mark(letter) {
        return 0.0;
    }
    match letter {
        ' ' | '.' | ',' | ':' | ';' | '\'' | '!' | 'i' | 'j' | 'l' | 'ı' | 'î' | 'I' | '('
        | ')' | '-' | 'f' | 'і' | 'ї' | '،' | '’' => 0.28,
        'r' | 't' => 0.38,
        'm' | 'M' | 'W' | '@' | 'ш' | 'щ' | 'Ш' | 'Щ' | 'Ж' | 'М' | 'Ю' => 0.92,
        'w' | 'N' | 'O' | 'Q' | 'æ' | 'ж' | 'ю' | 'ы' | 'ф' => 0.78,
        'a'..='z' | 'A'..='Z' | '0'..='9' => 0.57,
        _ => average(language.script()),
    }
}

/// The average advance of a letter of a script in em, marks not counted.
fn average(script: Script) -> f64 {
    match script {
        Script::Latn => 0.53,
        Script::Cyrl => 0.57,
        Script::Arab => 0.43,
        Script::Ethi => 0.65,
        Script::Mymr => 0.72,
        Script::Thai => 0.54,
    }
}

/// Marks above and below other letters, and what is not seen at all.
fn is_mark(letter: char) -> bool {
    use unicode_script::{Script, UnicodeScript};
    letter.script() == Script::Inherited
        || matches!(
            letter,
            '\u{200B}'..='\u{200F}'
                | '\u{2060}'..='\u{2069}'
                | '\u{610}'..='\u{61A}'
                | '\u{64B}'..='\u{65F}'
                | '\u{670}'
                | '\u{6D6}'..='\u{6DC}'
                | '\u{102D}'..='\u{1030}'
                | '\u{1032}'..='\u{1037}'
                | '\u{1039}'..='\u{103A}'
                | '\u{103D}'..='\u{103E}'
                | '\u{E31}'
                | '\u{E34}'..='\u{E3A}'
                | '\u{E47}'..='\u{E4E}'
        )
}
