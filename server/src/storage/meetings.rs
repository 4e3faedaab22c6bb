//! Guidance meetings: when and where the contacts of a wave are told how the survey goes.

use std::str::FromStr;

use domain::wave::WaveId;
use jiff::civil::DateTime;

use super::{Repository, StorageError, execute, fetch_optional};

/// A guidance meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// When it starts, in Norway.
    pub starts: DateTime,
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// Where: a link, or a room.
    pub place: String,
}

impl Repository {
    /// The guidance meeting of a wave, if there is one.
    pub async fn meeting(&mut self, wave: &WaveId) -> Result<Option<Meeting>, StorageError> {
        let corrupt = StorageError::Corrupt { what: "meeting" };
        let Some((starts, minutes, place)) = fetch_optional!(
            self,
            (String, i64, String),
            "SELECT starts, minutes, place FROM meetings WHERE wave_id = $1",
            wave.as_str()
        )?
        else {
            return Ok(None);
        };
        let (Ok(starts), Ok(minutes)) = (DateTime::from_str(&starts), u16::try_from(minutes))
        else {
            return Err(corrupt);
        };
        Ok(Some(Meeting {
            starts,
            minutes,
            place,
        }))
    }

    /// Sets the guidance meeting of a wave, in place of the one it had.
    pub async fn set_meeting(
        &mut self,
        wave: &WaveId,
        meeting: &Meeting,
    ) -> Result<(), StorageError> {
        execute!(
            self,
            "INSERT INTO meetings (wave_id, starts, minutes, place) VALUES ($1, $2, $3, $4)
             ON CONFLICT (wave_id) DO UPDATE
             SET starts = excluded.starts, minutes = excluded.minutes, place = excluded.place",
            wave.as_str(),
            meeting.starts.to_string(),
            i64::from(meeting.minutes),
            &meeting.place
        )?;
        Ok(())
    }
}
