//! How many answers one municipality's code brings, counted in memory alone (rule B12 of
//! docs/privacy.md): past what all its classes together could send there is a pause, and a burst
//! is noticed. Not here: what is suspicious in the answers themselves, which nobody sees before the
//! box is opened.

use std::collections::HashSet;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use domain::municipality::MunicipalityId;
use governor::clock::DefaultClock;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use jiff::civil::Date;

/// When a code has brought as many answers at once as the settings allow, it brings one more in
/// each of these.
const ONE_MORE_EVERY: Duration = Duration::from_secs(1);

/// So many answers at a stroke are a burst: more than two classes of thirty that press "send" in the
/// same minute.
const BURST: NonZeroU32 = NonZeroU32::new(70).expect("70 is not 0");

/// Answers that come no faster than this are never a burst.
const CALM: Duration = Duration::from_secs(5);

type Limit = RateLimiter<MunicipalityId, DefaultKeyedStateStore<MunicipalityId>, DefaultClock>;

/// Answers by municipality; nothing of it is written but the day of a burst.
#[derive(Debug)]
pub struct Volume {
    room: Limit,
    calm: Limit,
    noted: Mutex<HashSet<(MunicipalityId, Date)>>,
}

impl Volume {
    /// A code may bring `at_once` answers in a row.
    ///
    /// # Panics
    ///
    /// Never: no period is 0.
    #[must_use]
    pub fn new(at_once: NonZeroU32) -> Self {
        let limit = |every, at_once| {
            let quota = Quota::with_period(every).expect("the period is not 0");
            RateLimiter::keyed(quota.allow_burst(at_once))
        };
        Self {
            room: limit(ONE_MORE_EVERY, at_once),
            calm: limit(CALM, BURST),
            noted: Mutex::default(),
        }
    }

    /// Whether one more answer may come now; it counts as come.
    pub fn has_room(&self, municipality: MunicipalityId) -> bool {
        self.room.check_key(&municipality).is_ok()
    }

    /// Counts an answer that was stored. Whether it is the first of its day that belongs to a burst.
    pub fn is_first_of_burst(&self, municipality: MunicipalityId, day: Date) -> bool {
        if self.calm.check_key(&municipality).is_ok() {
            return false;
        }
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.insert((municipality, day))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const DAY: Date = date(2026, 10, 20);

    fn volume() -> Volume {
        Volume::new(NonZeroU32::new(100).unwrap())
    }

    #[test]
    fn two_classes_that_send_in_the_same_moment_are_no_burst() {
        let (volume, here) = (volume(), MunicipalityId::new(1));
        for _pupil in 0..60 {
            assert!(volume.has_room(here));
            assert!(!volume.is_first_of_burst(here, DAY));
        }
    }

    #[test]
    fn a_burst_is_told_once_a_day_and_only_of_its_municipality() {
        let (volume, here) = (volume(), MunicipalityId::new(1));
        let told = (0..200).filter(|_| volume.is_first_of_burst(here, DAY));
        assert_eq!(told.count(), 1);
        assert!(volume.is_first_of_burst(here, DAY.tomorrow().unwrap()));
        assert!(!volume.is_first_of_burst(MunicipalityId::new(2), DAY));
    }

    #[test]
    fn a_script_meets_the_limit_and_other_municipalities_do_not() {
        let (volume, here) = (volume(), MunicipalityId::new(1));
        let taken = (0..300).filter(|_| volume.has_room(here)).count();
        assert!((100..110).contains(&taken), "{taken}");
        assert!(volume.has_room(MunicipalityId::new(2)));
    }
}
