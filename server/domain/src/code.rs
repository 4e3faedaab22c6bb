//! Access codes: ten digits that a municipality shares with its participants.
//!
//! Derived with a secret key from wave, municipality and generation, so that no table holds a code;
//! what is stored is a keyed digest. Not here: limiting wrong guesses, and taking the next
//! generation when two municipalities would get one code. Both need to know what happened before.

use std::fmt;

mod damm;
mod digits;

/// How many characters are looked at. No honest way of writing ten digits comes near.
const LONGEST_INPUT: usize = 200;

/// What tells the two uses of the secret key apart. Changing one changes all codes.
const DERIVE_CONTEXT: &str = "samsvar 2026 access code of wave, municipality and generation";
const DIGEST_CONTEXT: &str = "samsvar 2026 stored digest of an access code";

/// A well-formed access code: nine digits and their check digit (Damm).
///
/// `Debug` hides the digits, so that a code gets into no log by way of a struct that holds it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AccessCode([u8; 10]);

/// The secret from which codes and their digests are derived.
#[derive(Clone)]
pub struct CodeKey([u8; 32]);

/// The keyed digest of a code: what is stored in its place and looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CodeDigest([u8; 32]);

/// Why what was typed is no access code. Each has a message of its own for the participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Nothing, or nothing but spaces and hyphens.
    #[error("no code was typed")]
    Empty,
    /// Something that is neither a digit nor a space, hyphen or invisible sign.
    #[error("a code holds digits only")]
    NotDigits,
    /// Digits, but not ten.
    #[error("a code has ten digits, not {digits}")]
    WrongLength {
        /// How many were found before reading stopped.
        digits: usize,
    },
    /// Ten digits, the last of which does not fit the others: a slip, not a wrong code.
    #[error("a digit is mistyped")]
    Mistyped,
}

impl AccessCode {
    /// How many digits a code has, the check digit included.
    pub const LENGTH: usize = 10;

    /// Reads a code as a person types or pastes it: digits of any script, with spaces, hyphens and
    /// dashes anywhere, and with the invisible direction marks that right-to-left text brings along.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut found = [0_u8; Self::LENGTH];
        let mut count = 0_usize;
        for (position, character) in typed.chars().enumerate() {
            if position == LONGEST_INPUT {
                return Err(CodeError::WrongLength { digits: count });
            }
            if let Some(digit) = digits::value(character) {
                if let Some(place) = found.get_mut(count) {
                    *place = digit;
                }
                count += 1;
            } else if !digits::is_ignored(character) {
                return Err(CodeError::NotDigits);
            }
        }
        match count {
            0 => Err(CodeError::Empty),
            Self::LENGTH if damm::interim(&found) == 0 => Ok(Self(found.map(|digit| b'0' + digit))),
            Self::LENGTH => Err(CodeError::Mistyped),
            digits => Err(CodeError::WrongLength { digits }),
        }
    }

    /// The code of a municipality in a wave. The first `generation` is 0; the next one is taken when
    /// a code has gone astray or when another municipality of the wave has the same code.
    ///
    /// Every code is equally likely: numbers that would favour some are drawn again.
    #[must_use]
    pub fn derive(
        key: &CodeKey,
        wave: &crate::WaveId,
        municipality: crate::MunicipalityId,
        generation: u32,
    ) -> Self {
        const CODES: u32 = 1_000_000_000;
        const FAIR: u32 = u32::MAX / CODES * CODES;

        let mut hasher = key.hasher(DERIVE_CONTEXT);
        hasher.update(wave.as_str().as_bytes());
        // The separator cannot be part of a wave's id, so that no two inputs read the same.
        hasher.update(b"/");
        hasher.update(&municipality.get().to_le_bytes());
        hasher.update(&generation.to_le_bytes());
        let mut stream = hasher.finalize_xof();
        let number = loop {
            let mut draw = [0_u8; 4];
            stream.fill(&mut draw);
            let draw = u32::from_le_bytes(draw);
            if draw < FAIR {
                break draw % CODES;
            }
        };
        Self::with_check_digit(number)
    }

    /// The digest under which the code of a wave is stored and found.
    #[must_use]
    pub fn digest(&self, key: &CodeKey, wave: &crate::WaveId) -> CodeDigest {
        let mut hasher = key.hasher(DIGEST_CONTEXT);
        hasher.update(wave.as_str().as_bytes());
        hasher.update(b"/");
        hasher.update(&self.0);
        CodeDigest(hasher.finalize().into())
    }

    /// The ten digits, `0` to `9`.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        reason = "it cannot panic: ASCII digits are text"
    )]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("a code is made of ASCII digits only")
    }

    /// The ten digits in groups, as people read them aloud: `048 215 7639`.
    #[must_use]
    pub fn grouped(&self) -> String {
        let (first, rest) = self.as_str().split_at(3);
        let (second, last) = rest.split_at(3);
        format!("{first} {second} {last}")
    }

    /// The code whose first nine digits are this number below 10⁹. Derived codes come from here; so
    /// does an example to show, which is nobody's.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        reason = "it cannot panic: a remainder by ten is small"
    )]
    pub fn with_check_digit(number: u32) -> Self {
        let mut digits = [0_u8; Self::LENGTH];
        let mut rest = number;
        for place in digits[..Self::LENGTH - 1].iter_mut().rev() {
            *place = u8::try_from(rest % 10).expect("a remainder by ten is below ten");
            rest /= 10;
        }
        digits[Self::LENGTH - 1] = damm::interim(&digits[..Self::LENGTH - 1]);
        Self(digits.map(|digit| b'0' + digit))
    }
}

impl fmt::Debug for AccessCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessCode(hidden)")
    }
}

impl CodeKey {
    /// The key made of these bytes, which must be random and secret.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A hasher whose results tell nothing to those who lack the key, and nothing about those of
    /// another context.
    fn hasher(&self, context: &str) -> blake3::Hasher {
        blake3::Hasher::new_keyed(&blake3::derive_key(context, &self.0))
    }
}

impl fmt::Debug for CodeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeKey(hidden)")
    }
}

impl CodeDigest {
    /// The digest with these bytes, as read from storage.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes to store.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

#[cfg(test)]
mod tests;
