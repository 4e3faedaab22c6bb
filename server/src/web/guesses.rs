//! Limits the guessing of access codes: by address, in memory, and so generously that thirty
//! pupils behind one address never meet it.
//!
//! Only codes with a right check digit that belong to nobody count: a slip of the finger is told
//! by its check digit and costs nothing. With a billion codes of which some hundred are in use, a
//! guesser who keeps to the limit needs about ten years for one of them.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use governor::clock::DefaultClock;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use jiff::{SignedDuration, Timestamp};

use crate::state::Samsvar;

/// Wrong codes in a row that one address may try.
const AT_ONCE: NonZeroU32 = NonZeroU32::new(200).expect("200 is not 0");

/// After that, one more for each of these.
const ONE_MORE_EVERY: Duration = Duration::from_secs(30);

/// How long an address that has used that up gets no answer about codes, right or wrong: else it
/// could go on guessing, and would see which guess was right.
const PAUSE: SignedDuration = SignedDuration::from_mins(10);

/// Past this many addresses, those that are long quiet are forgotten.
const MANY_ADDRESSES: usize = 10_000;

/// Counts wrong codes by address; nothing of it is written anywhere.
#[derive(Debug)]
pub struct Guesses {
    wrong: RateLimiter<IpAddr, DefaultKeyedStateStore<IpAddr>, DefaultClock>,
    paused: Mutex<HashMap<IpAddr, Timestamp>>,
}

impl Default for Guesses {
    fn default() -> Self {
        let quota = Quota::with_period(ONE_MORE_EVERY)
            .expect("the period is not 0")
            .allow_burst(AT_ONCE);
        Self {
            wrong: RateLimiter::keyed(quota),
            paused: Mutex::default(),
        }
    }
}

impl Guesses {
    /// Whether this address has tried so many wrong codes that it gets no answer now.
    pub fn is_paused(&self, from: IpAddr, now: Timestamp) -> bool {
        self.paused()
            .get(&network(from))
            .is_some_and(|until| now < *until)
    }

    /// Counts a wrong code from this address.
    pub fn count_wrong(&self, from: IpAddr, now: Timestamp) {
        let from = network(from);
        if self.wrong.check_key(&from).is_err() {
            let until = now.saturating_add(PAUSE).unwrap_or(Timestamp::MAX);
            self.paused().insert(from, until);
        }
        if self.wrong.len() > MANY_ADDRESSES {
            self.wrong.retain_recent();
            self.paused().retain(|_, until| now < *until);
        }
    }

    fn paused(&self) -> MutexGuard<'_, HashMap<IpAddr, Timestamp>> {
        self.paused.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The client's address: the peer's, or behind a proxy of one's own the last that it names.
#[derive(Clone, Copy, Debug)]
pub(super) struct ClientAddress(pub(super) IpAddr);

impl FromRequestParts<Samsvar> for ClientAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &Samsvar) -> Result<Self, Infallible> {
        let named = || {
            let value = parts.headers.get("x-forwarded-for")?.to_str().ok()?;
            value.rsplit(',').next()?.trim().parse().ok()
        };
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip());
        let address = if state.settings.behind_proxy {
            named().unwrap_or(peer)
        } else {
            peer
        };
        Ok(Self(address))
    }
}

/// An IPv6 customer holds a whole /64, so that is what is counted.
pub(super) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => IpAddr::V4(v4),
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_pupils_behind_one_address_never_meet_the_limit() {
        let guesses = Guesses::default();
        let school = "192.0.2.1".parse().unwrap();
        for _slip in 0..30 * 5 {
            guesses.count_wrong(school, Timestamp::UNIX_EPOCH);
        }
        assert!(!guesses.is_paused(school, Timestamp::UNIX_EPOCH));
    }

    #[test]
    fn a_script_is_paused_with_its_network_and_others_are_not() {
        let guesses = Guesses::default();
        let script = "2001:db8::1".parse().unwrap();
        let now = Timestamp::UNIX_EPOCH;
        for _ in 0..300 {
            guesses.count_wrong(script, now);
        }
        assert!(guesses.is_paused(script, now));
        assert!(guesses.is_paused("2001:db8::2".parse().unwrap(), now));
        assert!(!guesses.is_paused("2001:db8:1::1".parse().unwrap(), now));
        assert!(!guesses.is_paused(script, now + PAUSE));
    }
}
