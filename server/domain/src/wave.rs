//! A wave (one round of the survey): its name, its dates, its threshold.
//!
//! What a wave asks is in `questionnaire`; where it stands in its life (open, closed, released) is
//! kept by the server, which asks here only what the calendar says.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// The name of a wave, as its questionnaire file gives it: 1 to 16 of `a-z`, `0-9` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WaveId(String);

/// A text that cannot name a wave.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot name a wave; a wave's id is 1 to 16 of a-z, 0-9 and -")]
pub struct WaveIdInvalid(String);

impl WaveId {
    /// The greatest length in bytes.
    pub const MAX_LENGTH: usize = 16;

    /// Reads the name of a wave.
    pub fn parse(text: &str) -> Result<Self, WaveIdInvalid> {
        let fits = (1..=Self::MAX_LENGTH).contains(&text.len())
            && text
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(WaveIdInvalid(text.to_owned()))
        }
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for WaveId {
    type Err = WaveIdInvalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for WaveId {
    type Error = WaveIdInvalid;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<WaveId> for String {
    fn from(id: WaveId) -> Self {
        id.0
    }
}

impl fmt::Display for WaveId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The fewest people of whom anything is shown; set for each wave, never below 10
/// (part B of docs/privacy.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Threshold(u16);

/// A threshold that would not protect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a threshold of {0} does not protect; the least is {floor}", floor = Threshold::FLOOR)]
pub struct ThresholdTooLow(pub u16);

impl Threshold {
    /// The least threshold that any wave may have.
    pub const FLOOR: u16 = 10;

    /// A threshold of so many people.
    pub fn new(people: u16) -> Result<Self, ThresholdTooLow> {
        if people >= Self::FLOOR {
            Ok(Self(people))
        } else {
            Err(ThresholdTooLow(people))
        }
    }

    /// The number of people.
    #[must_use]
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Threshold {
    type Error = ThresholdTooLow;

    fn try_from(people: u16) -> Result<Self, Self::Error> {
        Self::new(people)
    }
}

impl From<Threshold> for u16 {
    fn from(threshold: Threshold) -> Self {
        threshold.0
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The dates of a wave, in Norwegian time, all days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WaveDates {
    opens: Date,
    closes: Date,
    results_until: Date,
}

/// Dates of a wave in an impossible order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WaveDatesDisordered {
    /// The last day comes before the first.
    #[error("the wave closes on {closes}, before it opens on {opens}")]
    ClosesBeforeOpening {
        /// The first day.
        opens: Date,
        /// The last day.
        closes: Date,
    },
    /// Results would be gone before the wave is over.
    #[error("results end on {results_until}, which is not after the wave's last day, {closes}")]
    ResultsEndTooEarly {
        /// The last day of the wave.
        closes: Date,
        /// The last day on which municipalities can read results.
        results_until: Date,
    },
}

/// Where a day lies in respect of a wave's dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Before the first day.
    Planned,
    /// From the first day to the last, both included.
    Open,
    /// After the last day.
    Over,
}

impl WaveDates {
    /// First day, last day, and the last day on which municipalities can read their results.
    ///
    /// A wave may last one day; its results end after its last day.
    pub fn new(
        opens: Date,
        closes: Date,
        results_until: Date,
    ) -> Result<Self, WaveDatesDisordered> {
        if closes < opens {
            return Err(WaveDatesDisordered::ClosesBeforeOpening { opens, closes });
        }
        if results_until <= closes {
            return Err(WaveDatesDisordered::ResultsEndTooEarly {
                closes,
                results_until,
            });
        }
        Ok(Self {
            opens,
            closes,
            results_until,
        })
    }

    /// The first day on which the wave can be answered.
    #[must_use]
    pub fn opens(&self) -> Date {
        self.opens
    }

    /// The last day on which the wave can be answered.
    #[must_use]
    pub fn closes(&self) -> Date {
        self.closes
    }

    /// The last day on which municipalities can read their results.
    #[must_use]
    pub fn results_until(&self) -> Date {
        self.results_until
    }

    /// Where `today` (see [`oslo_date`]) lies.
    #[must_use]
    pub fn phase(&self, today: Date) -> Phase {
        if today < self.opens {
            Phase::Planned
        } else if today <= self.closes {
            Phase::Open
        } else {
            Phase::Over
        }
    }
}

/// The date in Norway at this moment. All dates of the survey are Norwegian dates.
#[must_use]
pub fn oslo_date(now: Timestamp) -> Date {
    static OSLO: LazyLock<TimeZone> = LazyLock::new(|| {
        TimeZone::get("Europe/Oslo")
            .expect("the time zone database is compiled in, and Oslo is part of it")
    });
    OSLO.to_datetime(now).date()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_wave_id_is_short_and_plain() {
        for good in ["2023", "a", "2024-25", "0123456789abcdef"] {
            assert_eq!(WaveId::parse(good).unwrap().as_str(), good);
        }
        for bad in ["", "0123456789abcdefg", "2023 ", "H2023", "../x", "å"] {
            assert_eq!(WaveId::parse(bad), Err(WaveIdInvalid(bad.to_owned())));
        }
    }

    #[test]
    fn a_threshold_is_never_below_ten() {
        assert_eq!(Threshold::new(9), Err(ThresholdTooLow(9)));
        assert_eq!(Threshold::new(10).unwrap().get(), 10);
        assert_eq!(
            ThresholdTooLow(0).to_string(),
            "a threshold of 0 does not protect; the least is 10"
        );
    }

    #[test]
    fn the_first_and_the_last_day_are_included() {
        let dates =
            WaveDates::new(date(2023, 10, 10), date(2023, 12, 31), date(2024, 10, 1)).unwrap();
        assert_eq!(dates.phase(date(2023, 10, 9)), Phase::Planned);
        assert_eq!(dates.phase(date(2023, 10, 10)), Phase::Open);
        assert_eq!(dates.phase(date(2023, 12, 31)), Phase::Open);
        assert_eq!(dates.phase(date(2024, 1, 1)), Phase::Over);
    }

    #[test]
    fn disordered_dates_are_refused() {
        let (first, second) = (date(2023, 10, 10), date(2023, 10, 11));
        assert!(WaveDates::new(first, first, second).is_ok());
        assert_eq!(
            WaveDates::new(second, first, second),
            Err(WaveDatesDisordered::ClosesBeforeOpening {
                opens: second,
                closes: first
            })
        );
        assert_eq!(
            WaveDates::new(first, second, second),
            Err(WaveDatesDisordered::ResultsEndTooEarly {
                closes: second,
                results_until: second
            })
        );
    }

    #[test]
    fn midnight_is_norwegian_in_winter_and_in_summer() {
        let at = |text: &str| oslo_date(text.parse().unwrap());
        assert_eq!(at("2023-12-31T22:59:59Z"), date(2023, 12, 31));
        assert_eq!(at("2023-12-31T23:00:00Z"), date(2024, 1, 1));
        assert_eq!(at("2023-07-01T21:59:59Z"), date(2023, 7, 1));
        assert_eq!(at("2023-07-01T22:00:00Z"), date(2023, 7, 2));
    }
}
