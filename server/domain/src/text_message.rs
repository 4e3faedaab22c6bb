//! How much room a text takes as a text message (SMS; 3GPP TS 23.038 and 23.040).
//!
//! A message of the simple alphabet alone has 160 letters, or parts of 153; any other letter makes
//! all of it UTF-16, of which a message has 70 units, or parts of 67.

/// The simple alphabet (GSM 03.38), and those of its letters that take the room of two.
const SIMPLE: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
                      ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const SIMPLE_DOUBLE: &str = "^{}\\[~]|€";

/// The room that a text takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessageSize {
    /// In letters of the simple alphabet, or in UTF-16 units.
    pub length: usize,
    /// Whether the simple alphabet has all its letters.
    pub is_simple: bool,
}

impl MessageSize {
    /// The size of this text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let simple = text.chars().try_fold(0, |length, letter| match letter {
            _ if SIMPLE.contains(letter) => Some(length + 1),
            _ if SIMPLE_DOUBLE.contains(letter) => Some(length + 2),
            _ => None,
        });
        Self {
            length: simple.unwrap_or_else(|| text.encode_utf16().count()),
            is_simple: simple.is_some(),
        }
    }

    /// What so many parts hold.
    #[must_use]
    pub fn room(is_simple: bool, parts: usize) -> usize {
        match (is_simple, parts) {
            (true, 0..=1) => 160 * parts,
            (true, _) => 153 * parts,
            (false, 0..=1) => 70 * parts,
            (false, _) => 67 * parts,
        }
    }

    /// In how many parts it is sent, and paid for; at least one.
    #[must_use]
    pub fn parts(self) -> usize {
        if self.length <= Self::room(self.is_simple, 1) {
            1
        } else {
            self.length.div_ceil(Self::room(self.is_simple, 2) / 2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(text: &str) -> (usize, bool, usize) {
        let size = MessageSize::of(text);
        (size.length, size.is_simple, size.parts())
    }

    #[test]
    fn the_simple_alphabet_has_160_letters_and_parts_of_153() {
        assert_eq!(size(&"å".repeat(160)), (160, true, 1));
        assert_eq!(size(&"a".repeat(161)), (161, true, 2));
        assert_eq!(size(&"a".repeat(306)), (306, true, 2));
        assert_eq!(size(&"a".repeat(307)), (307, true, 3));
        assert_eq!(size("[€]"), (6, true, 1));
    }

    #[test]
    fn one_other_letter_makes_it_70_and_parts_of_67() {
        assert_eq!(size(&format!("{}ж", "a".repeat(69))), (70, false, 1));
        assert_eq!(size(&"ж".repeat(71)), (71, false, 2));
        assert_eq!(size(&"ж".repeat(134)), (134, false, 2));
        assert_eq!(size(&"ж".repeat(135)), (135, false, 3));
        // A letter outside the basic plane takes two units.
        assert_eq!(size("𐐷"), (2, false, 1));
    }
}
