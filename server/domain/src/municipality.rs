//! The municipalities of Norway with their numbers, names and counties, in force from day to day.
//!
//! A municipality's number changes when counties are drawn anew (as for 113 of them on 1 January 2024);
//! what is stored is therefore an internal id that stays. Ids are given once and never used again.
//! The data is compiled in; see `data/README.md` beside the crate for where it comes from.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

mod mail_domain;
mod parse;
mod search;

/// The id of a municipality inside Samsvar. It survives renumbering; it is never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MunicipalityId(u32);

impl MunicipalityId {
    /// The id with this number. Whether there is such a municipality is for [`Municipalities`] to
    /// say.
    #[must_use]
    pub fn new(id: u32) -> Self {
        Self(id)
    }

    /// The number of the id.
    #[must_use]
    pub fn get(self) -> u32 {
        self.0
    }
}

impl fmt::Display for MunicipalityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An official municipality number: four digits, the first of which may be zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityNumber([u8; 4]);

/// A text that is no municipality number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no municipality number; a number has four digits, e.g. 0301")]
pub struct MunicipalityNumberInvalid(String);

impl MunicipalityNumber {
    /// Reads four ASCII digits.
    pub fn parse(text: &str) -> Result<Self, MunicipalityNumberInvalid> {
        <[u8; 4]>::try_from(text.as_bytes())
            .ok()
            .filter(|digits| digits.iter().all(u8::is_ascii_digit))
            .map(Self)
            .ok_or_else(|| MunicipalityNumberInvalid(text.to_owned()))
    }

    /// The four digits.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        reason = "it cannot panic: ASCII digits are text"
    )]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("only ASCII digits are taken in")
    }
}

impl FromStr for MunicipalityNumber {
    type Err = MunicipalityNumberInvalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for MunicipalityNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for MunicipalityNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MunicipalityNumber({self})")
    }
}

/// An official county number: two digits, the first of which may be zero.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountyNumber([u8; 2]);

/// A text that is no county number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no county number; a number has two digits, e.g. 03")]
pub struct CountyNumberInvalid(String);

impl CountyNumber {
    /// Reads two ASCII digits.
    pub fn parse(text: &str) -> Result<Self, CountyNumberInvalid> {
        <[u8; 2]>::try_from(text.as_bytes())
            .ok()
            .filter(|digits| digits.iter().all(u8::is_ascii_digit))
            .map(Self)
            .ok_or_else(|| CountyNumberInvalid(text.to_owned()))
    }

    /// The two digits.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        reason = "it cannot panic: ASCII digits are text"
    )]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).expect("only ASCII digits are taken in")
    }
}

impl fmt::Display for CountyNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountyNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CountyNumber({self})")
    }
}

/// One of a municipality's official names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalityName {
    /// The language that the name belongs to.
    pub language: NameLanguage,
    /// The name.
    pub text: String,
}

/// The languages that municipalities have official names in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameLanguage {
    /// Norwegian, in both written forms.
    Norwegian,
    /// Northern Sámi.
    NorthernSami,
    /// Lule Sámi.
    LuleSami,
    /// Southern Sámi.
    SouthernSami,
    /// Kven.
    Kven,
}

impl NameLanguage {
    const ALL: [Self; 5] = [
        Self::Norwegian,
        Self::NorthernSami,
        Self::LuleSami,
        Self::SouthernSami,
        Self::Kven,
    ];

    /// The language's tag (BCP 47), for the attribute `lang`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Norwegian => "no",
            Self::NorthernSami => "se",
            Self::LuleSami => "smj",
            Self::SouthernSami => "sma",
            Self::Kven => "fkv",
        }
    }

    fn tagged(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// A municipality as it was in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    id: MunicipalityId,
    number: MunicipalityNumber,
    name: String,
    county_number: CountyNumber,
    county: String,
    valid_from: Date,
    valid_to: Option<Date>,
    names: Vec<MunicipalityName>,
}

impl Municipality {
    /// The id that stays when the number changes.
    #[must_use]
    pub fn id(&self) -> MunicipalityId {
        self.id
    }

    /// The official number in this period.
    #[must_use]
    pub fn number(&self) -> &MunicipalityNumber {
        &self.number
    }

    /// The official name, parallel names in their official order. Names are not unique (Herøy,
    /// Våler): show it with its county.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of the county.
    #[must_use]
    pub fn county_number(&self) -> CountyNumber {
        self.county_number
    }

    /// The name of the county.
    #[must_use]
    pub fn county(&self) -> &str {
        &self.county
    }

    /// The first day of the period.
    #[must_use]
    pub fn valid_from(&self) -> Date {
        self.valid_from
    }

    /// The last day of the period, if it has one.
    #[must_use]
    pub fn valid_to(&self) -> Option<Date> {
        self.valid_to
    }

    /// Each of the names by itself, in their official order: one, or several where there are
    /// parallel names.
    #[must_use]
    pub fn names(&self) -> &[MunicipalityName] {
        &self.names
    }

    /// Whether the municipality is in force on this day.
    #[must_use]
    pub fn is_in_force(&self, on: Date) -> bool {
        self.days_from(on) == 0
    }

    /// How many days lie between this day and the period; none if it lies inside.
    fn days_from(&self, on: Date) -> u32 {
        let days = |earlier: Date, later: Date| {
            earlier.duration_until(later).as_hours().unsigned_abs() / 24
        };
        let distance = match self.valid_to {
            _ if on < self.valid_from => days(on, self.valid_from),
            Some(last) if on > last => days(last, on),
            _ => 0,
        };
        u32::try_from(distance).unwrap_or(u32::MAX)
    }
}

/// All municipalities in all periods that are known, by id and time.
#[derive(Debug)]
pub struct Municipalities(Vec<Municipality>);

impl Municipalities {
    /// The municipalities that are compiled in.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Municipalities> = LazyLock::new(|| {
            Municipalities::parse(
                "server/domain/data/municipalities.csv",
                include_str!("../data/municipalities.csv"),
            )
            .expect("the file is compiled in, and a test reads it")
        });
        &EMBEDDED
    }

    /// The municipalities in force on this day, by id.
    pub fn in_force(&self, on: Date) -> impl Iterator<Item = &Municipality> {
        self.0.iter().filter(move |row| row.is_in_force(on))
    }

    /// The municipality with this id on this day, or else as it was or will be nearest in time, so
    /// that one that has ceased still has a name. None if no such id was ever given.
    #[must_use]
    pub fn by_id(&self, id: MunicipalityId, on: Date) -> Option<&Municipality> {
        let start = self.0.partition_point(|row| row.id < id);
        self.0[start..]
            .iter()
            .take_while(|row| row.id == id)
            .min_by_key(|row| row.days_from(on))
    }

    /// The municipality that has this number on this day.
    #[must_use]
    pub fn by_number(&self, number: &MunicipalityNumber, on: Date) -> Option<&Municipality> {
        self.in_force(on).find(|row| row.number == *number)
    }
}
