//! Spelling a text so that the voice of another language reads it: for stand-in voices alone.
//!
//! Not a transliteration that anybody would print: it aims at the sound, with the letters that the
//! other voice knows.

/// Letters of Pashto that a Persian voice does not know, as the nearest that it does.
const PASHTO_AS_PERSIAN: [(char, &str); 14] = [
    ('ټ', "ت"),
    ('ډ', "د"),
    ('ړ', "ر"),
    ('ږ', "ژ"),
    ('ښ', "ش"),
    ('ګ', "گ"),
    ('ڼ', "ن"),
    ('ځ', "ز"),
    ('څ', "س"),
    ('ې', "ی"),
    ('ۍ', "ی"),
    ('ي', "ی"),
    ('ئ', "ی"),
    ('ك', "ک"),
];

/// Letters of Somali that Oromo gives another sound.
const SOMALI_AS_OROMO: [(char, &str); 6] = [
    ('x', "h"),
    ('X', "h"),
    ('c', "'"),
    ('C', "'"),
    ('y', "i"),
    ('Y', "i"),
];

/// Letters of Sorani that sound the same wherever they stand, in the letters of Kurmanji.
const SORANI: [(char, &str); 39] = [
    ('ا', "a"),
    ('ە', "e"),
    ('ێ', "ê"),
    ('ۆ', "o"),
    ('ئ', ""),
    ('ع', ""),
    ('ب', "b"),
    ('پ', "p"),
    ('ت', "t"),
    ('ج', "c"),
    ('چ', "ç"),
    ('ح', "h"),
    ('ه', "h"),
    ('خ', "x"),
    ('غ', "x"),
    ('د', "d"),
    ('ر', "r"),
    ('ڕ', "r"),
    ('ز', "z"),
    ('ژ', "j"),
    ('س', "s"),
    ('ش', "ş"),
    ('ف', "f"),
    ('ڤ', "v"),
    ('ق', "q"),
    ('ک', "k"),
    ('گ', "g"),
    ('ل', "l"),
    ('ڵ', "l"),
    ('م', "m"),
    ('ن', "n"),
    ('ص', "s"),
    ('ط', "t"),
    ('،', ","),
    ('؛', ";"),
    ('؟', "?"),
    ('ـ', ""),
    ('\u{200c}', ""),
    ('\u{200d}', ""),
];

/// A text as it stands.
pub(super) fn as_it_stands(text: &str) -> String {
    text.to_owned()
}

/// Pashto for a Persian voice.
pub(super) fn pashto_as_persian(text: &str) -> String {
    replaced(text, &PASHTO_AS_PERSIAN)
}

/// Somali for an Oromo voice.
pub(super) fn somali_as_oromo(text: &str) -> String {
    replaced(text, &SOMALI_AS_OROMO)
}

/// Burmese in clauses of a few words each: espeak-ng 1.51 and 1.52 write beyond a buffer of theirs
/// in longer ones, and die or babble for hours.
pub(super) fn burmese_in_short_clauses(text: &str) -> String {
    /// Letters, with which no text has failed.
    const LONGEST: usize = 16;
    let mut clauses = String::with_capacity(text.len() + 16);
    let mut length = 0;
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        if length > 0 {
            if length + letters > LONGEST {
                clauses.push(',');
                length = 0;
            }
            clauses.push(' ');
        } else if !clauses.is_empty() {
            clauses.push(' ');
        }
        clauses.push_str(word);
        length += letters;
        if word.ends_with('။') {
            length = 0;
        }
    }
    clauses
}

/// Sorani, written in the Arabic script, in the Latin letters of Kurmanji.
///
/// Two letters are vowels or consonants by where they stand: beside a vowel, or first in a word,
/// they are consonants. The short vowel that Sorani does not write is put where a word could not
/// be said without it.
pub(super) fn sorani_as_kurmanji(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut word = String::new();
    for letter in text.chars() {
        if letter.is_alphabetic() || letter == '\u{200c}' {
            word.push(letter);
        } else {
            latin.push_str(&sorani_word(&word));
            word.clear();
            match letter {
                '٠'..='٩' => latin.extend(char::from_digit(letter as u32 - '٠' as u32, 10)),
                _ => latin.push_str(&replaced(letter.encode_utf8(&mut [0; 4]), &SORANI)),
            }
        }
    }
    latin.push_str(&sorani_word(&word));
    latin
}

fn sorani_word(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let is_vowel = |at: Option<usize>| {
        let letter = at.and_then(|at| letters.get(at));
        letter.is_some_and(|letter| matches!(letter, 'ا' | 'ە' | 'ێ' | 'ۆ'))
    };
    let mut latin = String::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let is_consonant = at == 0 || is_vowel(at.checked_sub(1)) || is_vowel(Some(at + 1));
        match letter {
            'و' if letters.get(at + 1) == Some(&'و') => {
                latin.push('û');
                at += 1;
            }
            'و' if is_consonant => latin.push('w'),
            'و' => latin.push('u'),
            'ی' if is_consonant => latin.push('y'),
            'ی' => latin.push('î'),
            other => latin.push_str(&replaced(other.encode_utf8(&mut [0; 4]), &SORANI)),
        }
        at += 1;
    }
    with_short_vowels(&latin)
}

/// The word with an `i` in runs of consonants that are too long to be said: after the first of
/// those that begin a word, after the second elsewhere, and after every second one from there.
fn with_short_vowels(word: &str) -> String {
    let is_vowel = |letter: char| "aeêiîouû".contains(letter);
    let letters: Vec<char> = word.chars().collect();
    let mut said = String::with_capacity(word.len() + 2);
    let mut run = 0;
    let mut is_start = true;
    for (at, letter) in letters.iter().enumerate() {
        said.push(*letter);
        if is_vowel(*letter) {
            run = 0;
            is_start = false;
            continue;
        }
        run += 1;
        let next_is_consonant = letters.get(at + 1).is_some_and(|next| !is_vowel(*next));
        let is_alone = letters.len() == 1;
        if is_alone || (next_is_consonant && run % 2 == usize::from(is_start)) {
            said.push('i');
        }
    }
    said
}

fn replaced(text: &str, letters: &[(char, &str)]) -> String {
    let mut other = String::with_capacity(text.len());
    for letter in text.chars() {
        match letters.iter().find(|(from, _)| *from == letter) {
            Some((_, to)) => other.push_str(to),
            None => other.push(letter),
        }
    }
    other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorani_is_spelled_as_kurmanji() {
        for (sorani, kurmanji) in [
            ("تۆ بێ ناو وەڵام دەدەیتەوە.", "to bê naw welam dedeytewe."),
            ("هیچ کەسێک نازانێت", "hîç kesêk nazanêt"),
            ("چ", "çi"),
            ("کوردیی ناوەندی (سۆرانی)", "kurdîî nawendî (soranî)"),
            ("دوور، نزیک؟", "dûr, nizîk?"),
            ("ئەمە ١٢ مانگە", "eme 12 mange"),
            ("کردن", "kirdin"),
        ] {
            assert_eq!(sorani_as_kurmanji(sorani), kurmanji, "{sorani}");
        }
    }

    #[test]
    fn burmese_is_cut_into_short_clauses_at_its_own_spaces() {
        assert_eq!(
            burmese_in_short_clauses("သင်က နော်ဝေစကား သင်တန်း ဒါမှမဟုတ်။ သင်တန်း။"),
            "သင်က နော်ဝေစကား, သင်တန်း, ဒါမှမဟုတ်။ သင်တန်း။"
        );
        assert_eq!(burmese_in_short_clauses("ဘာမှ"), "ဘာမှ");
    }

    #[test]
    fn no_letter_is_left_that_the_other_voice_would_spell_out() {
        let texts = crate::texts::Texts::load(None).unwrap();
        let manuscript = |id: &str| {
            let language = texts.languages().get(id).unwrap();
            super::super::spoken::Manuscript::of(&texts, language).texts
        };
        for text in manuscript("ckb").values() {
            let latin = sorani_as_kurmanji(text);
            let arabic = latin
                .chars()
                .find(|letter| ('\u{600}'..'\u{700}').contains(letter));
            assert_eq!(arabic, None, "{text}: {latin}");
        }
        for text in manuscript("ps").values() {
            let persian = pashto_as_persian(text);
            assert!(
                !persian
                    .chars()
                    .any(|letter| "ټډړږښګڼځڅېۍيئ".contains(letter)),
                "{persian}"
            );
        }
    }
}
