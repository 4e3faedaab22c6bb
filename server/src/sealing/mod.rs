//! Everything that is sealed: answers to the key of their collection ([`sealed_box`]), drafts and
//! sends to the server's own key ([`token`]), and the secrets that the latter rest on.

pub mod key_file;
pub mod sealed_box;
pub mod token;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use disclosure::ReleaseKey;
use domain::code::CodeKey;

pub use token::SealKey;

/// The server's secrets, all derived from one.
#[derive(Debug)]
pub struct Secrets {
    /// Seals drafts into cookies.
    pub draft: SealKey,
    /// Seals sends into the look-over page.
    pub send: SealKey,
    /// Derives access codes and their digests.
    pub code: CodeKey,
    /// Guards stored releases.
    pub release: ReleaseKey,
    digest: DigestKey,
    mail_tokens: DigestKey,
}

struct DigestKey([u8; 32]);

impl std::fmt::Debug for DigestKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DigestKey(..)")
    }
}

/// What a keyed digest is made of; no digest of one kind can be mistaken for another's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigestOf {
    /// A draft's random number.
    Draft,
    /// A sign-in link's token.
    SignInLink,
    /// A session's id.
    Session,
    /// What a mail says that is sent only once.
    Mail,
    /// The token of a link that confirms a registration.
    ConfirmLink,
}

impl Secrets {
    /// Derives all secrets from the one in the settings.
    #[must_use]
    pub fn derive(master: &[u8; 32]) -> Self {
        let derive = |purpose: &str| blake3::derive_key(purpose, master);
        Self {
            draft: SealKey::new(derive("samsvar 2026-11 draft cookie")),
            send: SealKey::new(derive("samsvar 2026-11 sealed send")),
            code: CodeKey::new(derive("samsvar 2026-11 access codes")),
            release: ReleaseKey::new(derive("samsvar 2026-11 releases")),
            digest: DigestKey(derive("samsvar 2026-11 digests")),
            mail_tokens: DigestKey(derive("samsvar 2026-11 tokens in mail")),
        }
    }

    /// The token in a mail's link, the same whenever the mail is written: nobody can tell it from
    /// the mail's id, and it is stored nowhere. `what` tells the links of one mail apart.
    #[must_use]
    pub fn mail_token(&self, mail: &str, what: &str) -> String {
        let mut hasher = blake3::Hasher::new_keyed(&self.mail_tokens.0);
        hasher.update(mail.as_bytes());
        // The separator cannot be part of a mail's id.
        hasher.update(b"/");
        hasher.update(what.as_bytes());
        URL_SAFE_NO_PAD.encode(hasher.finalize().as_bytes())
    }

    /// The keyed digest under which something secret is remembered.
    #[must_use]
    pub fn digest(&self, of: DigestOf, bytes: &[u8]) -> [u8; 32] {
        let kind = match of {
            DigestOf::Draft => 1,
            DigestOf::SignInLink => 2,
            DigestOf::Session => 3,
            DigestOf::Mail => 4,
            DigestOf::ConfirmLink => 5,
        };
        let mut hasher = blake3::Hasher::new_keyed(&self.digest.0);
        hasher.update(&[kind]);
        hasher.update(bytes);
        *hasher.finalize().as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_of_two_kinds_or_two_secrets_are_never_alike() {
        let secrets = Secrets::derive(&[1; 32]);
        let others = Secrets::derive(&[2; 32]);
        let kinds = [
            DigestOf::Draft,
            DigestOf::SignInLink,
            DigestOf::Session,
            DigestOf::Mail,
            DigestOf::ConfirmLink,
        ];
        let mut digests: Vec<_> = kinds
            .iter()
            .flat_map(|kind| [&secrets, &others].map(|of| of.digest(*kind, b"same")))
            .collect();
        assert_eq!(digests[0], secrets.digest(DigestOf::Draft, b"same"));
        digests.sort_unstable();
        digests.dedup();
        assert_eq!(digests.len(), 10);
    }

    #[test]
    fn a_mails_token_is_its_own_and_the_same_every_time() {
        let secrets = Secrets::derive(&[1; 32]);
        let token = secrets.mail_token("mail", "staff:1");
        assert_eq!(token, secrets.mail_token("mail", "staff:1"));
        assert_eq!(token.len(), 43);
        for other in [
            secrets.mail_token("mail", "staff:2"),
            secrets.mail_token("liam", "staff:1"),
            Secrets::derive(&[2; 32]).mail_token("mail", "staff:1"),
        ] {
            assert_ne!(token, other);
        }
    }

    #[test]
    fn the_servers_two_keys_do_not_open_each_others_tokens() {
        let secrets = Secrets::derive(&[1; 32]);
        let randomness = crate::edge::Randomness::seeded(1);
        let draft = secrets.draft.seal(b"draft", &randomness);
        assert_eq!(secrets.draft.open(&draft).as_deref(), Some(&b"draft"[..]));
        assert_eq!(secrets.send.open(&draft), None);
        assert!(!format!("{secrets:?}").contains('['), "no key is shown");
    }
}
