//! Limits what strangers can cause to be mailed: for each recipient, for each network, and in all.
//! In memory alone. A municipality's offices share a network, and none that asks honestly meets
//! these limits.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use domain::email::EmailAddress;
use governor::clock::DefaultClock;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};

use super::guesses::network;

/// Past this many recipients or networks, those that are long quiet are forgotten.
const MANY: usize = 10_000;

type Keyed<K> = RateLimiter<K, DefaultKeyedStateStore<K>, DefaultClock>;

/// Counts what is asked for.
#[derive(Debug)]
pub struct Asking {
    recipients: Keyed<EmailAddress>,
    networks: Keyed<IpAddr>,
    all: RateLimiter<NotKeyed, InMemoryState, DefaultClock>,
}

/// Too much is asked for from one place, or altogether.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too much mail is asked for")]
pub struct TooMuch;

impl Default for Asking {
    fn default() -> Self {
        Self {
            recipients: RateLimiter::keyed(quota(5, Duration::from_mins(5))),
            networks: RateLimiter::keyed(quota(100, Duration::from_secs(20))),
            all: RateLimiter::direct(quota(1000, Duration::from_secs(2))),
        }
    }
}

fn quota(at_once: u32, one_more_every: Duration) -> Quota {
    let at_once = NonZeroU32::new(at_once).expect("the limits above are not 0");
    Quota::with_period(one_more_every)
        .expect("the periods above are not 0")
        .allow_burst(at_once)
}

impl Asking {
    /// Counts a wish for mail to `recipient` that comes from `from`. False if it is to be answered
    /// as if it were fulfilled: this address has had enough mail, whoever asks for it.
    pub fn grants(&self, recipient: &EmailAddress, from: IpAddr) -> Result<bool, TooMuch> {
        if self.recipients.len() > MANY {
            self.recipients.retain_recent();
        }
        if self.networks.len() > MANY {
            self.networks.retain_recent();
        }
        if self.networks.check_key(&network(from)).is_err() || self.all.check().is_err() {
            return Err(TooMuch);
        }
        Ok(self.recipients.check_key(recipient).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(number: usize) -> EmailAddress {
        EmailAddress::parse(&format!("person-{number}@example.org")).unwrap()
    }

    fn here(number: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, number])
    }

    #[test]
    fn one_address_is_not_flooded_and_nobody_can_tell() {
        let asking = Asking::default();
        for from in 0..5 {
            assert_eq!(asking.grants(&address(1), here(from)), Ok(true));
        }
        assert_eq!(asking.grants(&address(1), here(9)), Ok(false));
        assert_eq!(asking.grants(&address(2), here(9)), Ok(true));
    }

    #[test]
    fn a_script_is_refused_and_others_are_not() {
        let asking = Asking::default();
        let script: Vec<_> = (0..200)
            .map(|n| asking.grants(&address(n), here(1)))
            .collect();
        assert!(script[..100].iter().all(|asked| *asked == Ok(true)));
        assert_eq!(script.last(), Some(&Err(TooMuch)));
        assert_eq!(asking.grants(&address(500), here(2)), Ok(true));
    }

    #[test]
    fn ten_thousand_wishes_from_everywhere_are_too_much() {
        let asking = Asking::default();
        let granted = (0..10_000_usize).filter(|n| {
            let [_, _, high, low] = u32::try_from(*n).unwrap().to_be_bytes();
            let from = IpAddr::from([10, high, low, 1]);
            asking.grants(&address(*n), from) == Ok(true)
        });
        let granted = granted.count();
        assert!((1000..1100).contains(&granted), "{granted}");
    }
}
