//! A release as bytes for storage, and back: the only way in and out (rule B10).
//!
//! The bytes are a mark, a keyed digest (BLAKE3) of all that follows and of the mark, and the
//! release as JSON, which an operator can read.

use std::fmt;

use crate::release::Release;
use crate::rules::Rules;

mod written;

/// The secret that makes a stored release trustworthy: without it nobody can make one or change one
/// unnoticed.
pub struct ReleaseKey([u8; 32]);

impl ReleaseKey {
    /// The key with these bytes, which should come from a secure source of randomness.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for ReleaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReleaseKey(hidden)")
    }
}

/// Bytes that are no release.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseCorrupt {
    /// They do not begin as a release does, or end too early.
    #[error("the bytes are not those of a release")]
    NotARelease,
    /// They were changed after they were written, or written with another key.
    #[error("the release was changed, or made with another key")]
    Digest,
    /// They were written with this key, by a version of the program that wrote something else.
    #[error("the release was written by another version of the program: {0}")]
    Content(String),
    /// They were written by a test build, without all rules.
    #[error("the release was made without all rules")]
    RulesOff,
}

/// What the bytes begin with.
const MARK: &[u8; 16] = b"samsvar release\n";
/// How long the digest is.
const DIGEST: usize = blake3::OUT_LEN;

impl Release {
    /// The release as bytes. The same release and key give the same bytes.
    #[must_use]
    pub fn encode(&self, key: &ReleaseKey) -> Vec<u8> {
        let content = written::to_json(self);
        let mut bytes = Vec::with_capacity(MARK.len() + DIGEST + content.len());
        bytes.extend_from_slice(MARK);
        bytes.extend_from_slice(digest(key, &content).as_bytes());
        bytes.extend_from_slice(&content);
        bytes
    }

    /// Reads a release back, if it is as [`Self::encode`] wrote it with this key.
    pub fn decode(key: &ReleaseKey, bytes: &[u8]) -> Result<Self, ReleaseCorrupt> {
        let (found, content) = bytes
            .strip_prefix(MARK)
            .and_then(|rest| rest.split_first_chunk::<DIGEST>())
            .ok_or(ReleaseCorrupt::NotARelease)?;
        // The comparison takes the same time wherever the two differ.
        if digest(key, content) != *found {
            return Err(ReleaseCorrupt::Digest);
        }
        let release = written::from_json(content).map_err(ReleaseCorrupt::Content)?;
        let attack_test = cfg!(any(test, feature = "rules-off-for-attack-tests"));
        if release.rules == Rules::all() || attack_test {
            Ok(release)
        } else {
            Err(ReleaseCorrupt::RulesOff)
        }
    }
}

fn digest(key: &ReleaseKey, content: &[u8]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new_keyed(&key.0);
    hasher.update(MARK);
    hasher.update(content);
    hasher.finalize()
}
