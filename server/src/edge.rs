//! The edge to the world: the one place where the real clock and the real source of randomness
//! are touched. Everything else takes time and randomness as parameters.

use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use rand::{CryptoRng, Rng, SeedableRng, TryCryptoRng, TryRng, rngs::StdRng};

/// Tells what time it is.
#[derive(Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that runs, but shows another day: the machine's time moved by this much.
    Shifted(SignedDuration),
    /// A clock that stands still until it is set. For tests.
    Standing(Mutex<Timestamp>),
}

impl Clock {
    /// A running clock that now shows `day` in Europe/Oslo, at the time of day that it is.
    ///
    /// # Errors
    /// When the time zone database lacks Europe/Oslo, or the day is out of range.
    pub fn showing(day: Date) -> Result<Self, jiff::Error> {
        let now = system_now().to_zoned(TimeZone::get("Europe/Oslo")?);
        let shown = now.with().date(day).build()?;
        Ok(Self::Shifted(
            shown.timestamp().duration_since(now.timestamp()),
        ))
    }

    /// A clock that stands at `moment`.
    #[must_use]
    pub fn standing(moment: Timestamp) -> Self {
        Self::Standing(Mutex::new(moment))
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => system_now(),
            Self::Shifted(by) => system_now().saturating_add(*by).unwrap_or(Timestamp::MAX),
            Self::Standing(moment) => *moment.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Sets a standing clock; the others cannot be set and stay as they are.
    pub fn set(&self, to: Timestamp) {
        if let Self::Standing(moment) = self {
            *moment.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the edge that the rule sends everybody to"
)]
fn system_now() -> Timestamp {
    Timestamp::now()
}

/// A source of randomness that can be shared between tasks.
#[derive(Debug)]
pub enum Randomness {
    /// The operating system's, by way of a generator in each thread.
    System,
    /// The same numbers at every run. For tests and for the demo's generated answers.
    Seeded(Box<Mutex<StdRng>>),
}

impl Randomness {
    /// Randomness that is the same at every run.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Box::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// A generator to hand on to whoever takes `&mut impl CryptoRng`.
    #[must_use]
    pub fn generator(&self) -> Generator<'_> {
        Generator(self)
    }

    /// `N` random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.generator().fill_bytes(&mut bytes);
        bytes
    }
}

/// A handle on [`Randomness`] that implements the generators' traits.
#[derive(Debug)]
pub struct Generator<'a>(&'a Randomness);

impl TryRng for Generator<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "this is the edge that the rule sends everybody to"
    )]
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        match self.0 {
            Randomness::System => rand::rng().fill_bytes(bytes),
            Randomness::Seeded(generator) => generator
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .fill_bytes(bytes),
        }
        Ok(())
    }
}

impl TryCryptoRng for Generator<'_> {}

const _: fn() = || {
    fn is_crypto_rng<T: CryptoRng>() {}
    is_crypto_rng::<Generator<'static>>();
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_clock_stands_until_it_is_set() {
        let moment: Timestamp = "2026-10-15T10:00:00Z".parse().unwrap();
        let clock = Clock::standing(moment);
        assert_eq!(clock.now(), moment);
        clock.set(Timestamp::UNIX_EPOCH);
        assert_eq!(clock.now(), Timestamp::UNIX_EPOCH);
    }

    #[test]
    fn a_shifted_clock_shows_its_day_and_cannot_be_set() {
        let day = jiff::civil::date(2026, 11, 23);
        let clock = Clock::showing(day).unwrap();
        let shown = || clock.now().in_tz("Europe/Oslo").unwrap().date();
        // A test that runs across midnight sees the next day, as a person would.
        assert!(shown() == day || shown() == day.tomorrow().unwrap());
        clock.set(Timestamp::UNIX_EPOCH);
        assert_ne!(clock.now(), Timestamp::UNIX_EPOCH);
    }

    #[test]
    fn seeded_randomness_repeats_and_the_systems_does_not() {
        let draw = |randomness: &Randomness| randomness.bytes::<32>();
        assert_eq!(draw(&Randomness::seeded(1)), draw(&Randomness::seeded(1)));
        assert_ne!(draw(&Randomness::seeded(1)), draw(&Randomness::seeded(2)));
        assert_ne!(draw(&Randomness::System), draw(&Randomness::System));
    }
}
