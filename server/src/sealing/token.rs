//! What the server gives away and wants back unread and unchanged: encrypted and authenticated
//! with a key of its own (XChaCha20-Poly1305), as text that fits a cookie or a hidden field.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use crate::edge::Randomness;

const NONCE_LENGTH: usize = 24;

/// Longer texts are refused before they are decoded.
const LONGEST_TOKEN: usize = 4096;

/// A key for sealing tokens.
pub struct SealKey(XChaCha20Poly1305);

impl std::fmt::Debug for SealKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealKey(..)")
    }
}

impl SealKey {
    /// A key from its bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(XChaCha20Poly1305::new(&bytes.into()))
    }

    /// Seals bytes into a text of letters, digits, `-` and `_`.
    ///
    /// # Panics
    /// Never: encryption in memory fails only past 256 GiB.
    #[must_use]
    pub fn seal(&self, plain: &[u8], randomness: &Randomness) -> String {
        let nonce = randomness.bytes::<NONCE_LENGTH>();
        let sealed = self
            .0
            .encrypt(&XNonce::from(nonce), plain)
            .expect("encryption in memory fails only past 256 GiB");
        let mut bytes = Vec::with_capacity(NONCE_LENGTH + sealed.len());
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&sealed);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Opens a sealed text. Nothing if it was not sealed with this key, or was changed.
    #[must_use]
    pub fn open(&self, token: &str) -> Option<Vec<u8>> {
        if token.len() > LONGEST_TOKEN {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE_LENGTH)?;
        self.0.decrypt(&XNonce::try_from(nonce).ok()?, sealed).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_what_it_sealed_and_nothing_else() {
        let randomness = Randomness::seeded(1);
        let key = SealKey::new([7; 32]);
        let token = key.seal(b"draft", &randomness);
        assert_eq!(key.open(&token).as_deref(), Some(&b"draft"[..]));
        assert_eq!(SealKey::new([8; 32]).open(&token), None);
        for position in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[position] = if changed[position] == b'A' {
                b'B'
            } else {
                b'A'
            };
            let changed = String::from_utf8(changed).unwrap();
            if changed != token && URL_SAFE_NO_PAD.decode(&changed).is_ok() {
                assert_eq!(key.open(&changed), None, "changed at {position}");
            }
        }
        assert_eq!(key.open(""), None);
        assert_eq!(key.open(&"A".repeat(10_000)), None);
    }

    #[test]
    fn sealing_twice_gives_two_texts_of_one_length() {
        let randomness = Randomness::seeded(1);
        let key = SealKey::new([7; 32]);
        let (first, second) = (
            key.seal(b"same", &randomness),
            key.seal(b"same", &randomness),
        );
        assert_ne!(first, second);
        assert_eq!(first.len(), second.len());
    }
}
