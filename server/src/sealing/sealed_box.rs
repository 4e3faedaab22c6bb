//! The sealed box: HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305.
//!
//! Whoever has the public key can put something in; only the private key, which lies in a file
//! outside the database, opens it. Wave and municipality are bound in: what was sealed for one
//! collection cannot be opened as another's.

use domain::municipality::MunicipalityId;
use domain::wave::WaveId;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};

use crate::edge::Randomness;

type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type EncappedKey = <X25519HkdfSha256 as Kem>::EncappedKey;

const ENCAPPED_LENGTH: usize = 32;

/// Why something could not be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealedBoxError {
    /// The key is not a key.
    #[error("the key of this collection cannot be read")]
    Key,
    /// It was sealed for another key, another collection, or was changed.
    #[error("a sealed answer cannot be opened with this key")]
    Sealed,
}

/// The pair of keys of one collection.
pub struct CollectionKeys {
    /// Stored in the database; seals.
    pub public: [u8; 32],
    /// Stored in the key file; opens.
    pub private: [u8; 32],
}

impl std::fmt::Debug for CollectionKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CollectionKeys(..)")
    }
}

impl CollectionKeys {
    /// Makes a new pair.
    #[must_use]
    pub fn generate(randomness: &Randomness) -> Self {
        let (private, public) = X25519HkdfSha256::gen_keypair_with_rng(&mut randomness.generator());
        Self {
            public: public.to_bytes().into(),
            private: private.to_bytes().into(),
        }
    }
}

/// Seals bytes to a collection's public key.
pub fn seal(
    public_key: &[u8; 32],
    wave: &WaveId,
    municipality: MunicipalityId,
    plain: &[u8],
    randomness: &Randomness,
) -> Result<Vec<u8>, SealedBoxError> {
    if cfg!(feature = "unsealed-for-attack-tests") {
        return Ok(plain.to_vec());
    }
    let key = PublicKey::from_bytes(public_key).map_err(|_| SealedBoxError::Key)?;
    let (encapped, sealed) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &key,
            &context(wave, municipality),
            plain,
            &[],
            &mut randomness.generator(),
        )
        .map_err(|_| SealedBoxError::Key)?;
    let mut bytes = encapped.to_bytes().to_vec();
    bytes.extend_from_slice(&sealed);
    Ok(bytes)
}

/// Opens what was sealed to the public key that belongs to this private one.
pub fn open(
    private_key: &[u8; 32],
    wave: &WaveId,
    municipality: MunicipalityId,
    sealed: &[u8],
) -> Result<Vec<u8>, SealedBoxError> {
    if cfg!(feature = "unsealed-for-attack-tests") {
        return Ok(sealed.to_vec());
    }
    let key = PrivateKey::from_bytes(private_key).map_err(|_| SealedBoxError::Key)?;
    let (encapped, sealed) = sealed
        .split_at_checked(ENCAPPED_LENGTH)
        .ok_or(SealedBoxError::Sealed)?;
    let encapped = EncappedKey::from_bytes(encapped).map_err(|_| SealedBoxError::Sealed)?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &key,
        &encapped,
        &context(wave, municipality),
        sealed,
        &[],
    )
    .map_err(|_| SealedBoxError::Sealed)
}

fn context(wave: &WaveId, municipality: MunicipalityId) -> Vec<u8> {
    format!("samsvar answer {wave} {}", municipality.get()).into_bytes()
}

#[cfg(all(test, not(feature = "unsealed-for-attack-tests")))]
mod tests {
    use super::*;

    #[test]
    fn only_the_collections_own_key_opens() {
        let randomness = Randomness::seeded(1);
        let keys = CollectionKeys::generate(&randomness);
        let others = CollectionKeys::generate(&randomness);
        let wave: WaveId = "2023".parse().unwrap();
        let here = MunicipalityId::new(1);
        let sealed = seal(&keys.public, &wave, here, b"answers", &randomness).unwrap();
        assert_eq!(
            open(&keys.private, &wave, here, &sealed).unwrap(),
            b"answers"
        );
        assert!(open(&others.private, &wave, here, &sealed).is_err());
        assert!(open(&keys.private, &wave, MunicipalityId::new(2), &sealed).is_err());
        assert!(open(&keys.private, &"2022".parse().unwrap(), here, &sealed).is_err());
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert!(open(&keys.private, &wave, here, &changed).is_err());
        assert!(open(&keys.private, &wave, here, &sealed[..10]).is_err());
    }

    #[test]
    fn what_is_sealed_shows_nothing_of_what_is_in_it() {
        let randomness = Randomness::seeded(1);
        let keys = CollectionKeys::generate(&randomness);
        let wave: WaveId = "2023".parse().unwrap();
        let plain = [0x55; 64];
        let seal = || {
            seal(
                &keys.public,
                &wave,
                MunicipalityId::new(1),
                &plain,
                &randomness,
            )
        };
        let (first, second) = (seal().unwrap(), seal().unwrap());
        assert_ne!(first, second);
        assert_eq!(first.len(), second.len());
        assert!(!first.windows(8).any(|window| window == &plain[..8]));
    }
}
