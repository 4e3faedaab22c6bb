//! Reading the digits of every script, and what is passed over between them.

/// The zeros of all runs of decimal digits in Unicode 17 (general category Nd), in rising order. The
/// standard promises that each is followed by its one to nine.
const ZEROS: [char; 75] = [
    '\u{0030}',
    '\u{0660}',
    '\u{06F0}',
    '\u{07C0}',
    '\u{0966}',
    '\u{09E6}',
    '\u{0A66}',
    '\u{0AE6}',
    '\u{0B66}',
    '\u{0BE6}',
    '\u{0C66}',
    '\u{0CE6}',
    '\u{0D66}',
    '\u{0DE6}',
    '\u{0E50}',
    '\u{0ED0}',
    '\u{0F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{104A0}',
    '\u{10D30}',
    '\u{10D40}',
    '\u{11066}',
    '\u{110F0}',
    '\u{11136}',
    '\u{111D0}',
    '\u{112F0}',
    '\u{11450}',
    '\u{114D0}',
    '\u{11650}',
    '\u{116C0}',
    '\u{116D0}',
    '\u{116DA}',
    '\u{11730}',
    '\u{118E0}',
    '\u{11950}',
    '\u{11BF0}',
    '\u{11C50}',
    '\u{11D50}',
    '\u{11DA0}',
    '\u{11DE0}',
    '\u{11F50}',
    '\u{16A60}',
    '\u{16AC0}',
    '\u{16B50}',
    '\u{1CCF0}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E4F0}',
    '\u{1E5F1}',
    '\u{1E950}',
    '\u{1FBF0}',
];

/// The value of a decimal digit of any script.
pub(super) fn value(character: char) -> Option<u8> {
    if character.is_ascii_digit() {
        return u8::try_from(u32::from(character) - u32::from('0')).ok();
    }
    let following = ZEROS.partition_point(|zero| *zero <= character);
    let zero = ZEROS[following.checked_sub(1)?];
    u8::try_from(u32::from(character) - u32::from(zero))
        .ok()
        .filter(|value| *value < 10)
}

/// Whether people, keyboards or copying may leave this sign between the digits of a code: spaces,
/// hyphens and dashes, and the invisible ones (direction marks, joiners, byte order mark).
pub(super) fn is_ignored(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            // Hyphens and dashes (general category Pd), soft hyphen, minus.
            '-' | '\u{00AD}' | '\u{058A}' | '\u{05BE}' | '\u{1400}' | '\u{1806}'
                | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2E3A}' | '\u{2E3B}' | '\u{301C}'
                | '\u{30A0}' | '\u{FE31}' | '\u{FE32}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}'
                // Direction: marks, embeddings and overrides, isolates.
                | '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
                | '\u{2066}'..='\u{2069}'
                // Zero width: spaces, joiners, word joiner, byte order mark.
                | '\u{180E}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zero_is_followed_by_one_to_nine() {
        assert!(ZEROS.is_sorted());
        for zero in ZEROS {
            for expected in 0..10_u8 {
                let digit = char::from_u32(u32::from(zero) + u32::from(expected)).unwrap();
                assert!(
                    digit.is_numeric(),
                    "{digit:?} is no digit to the standard library"
                );
                assert_eq!(value(digit), Some(expected), "{digit:?}");
            }
        }
    }

    #[test]
    fn what_is_near_the_digits_is_none() {
        for other in [
            '/',
            ':',
            'a',
            '\u{065F}',
            '\u{066A}',
            '\u{06FA}',
            '½',
            '一',
            '፩',
            '\u{10FFFF}',
        ] {
            assert_eq!(value(other), None, "{other:?}");
        }
    }

    #[test]
    fn no_digit_is_passed_over() {
        for zero in ZEROS {
            for offset in 0..10 {
                assert!(!is_ignored(
                    char::from_u32(u32::from(zero) + offset).unwrap()
                ));
            }
        }
    }
}
