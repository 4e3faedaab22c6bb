//! A meeting as a calendar file (RFC 5545), so that it lands in the calendar of whoever opens it.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// A meeting, in words of its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    /// The same for the same meeting, so that a file opened twice makes one entry.
    pub(super) uid: String,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) place: String,
    /// When it starts, in Norway.
    pub(super) starts: DateTime,
    pub(super) minutes: u16,
}

/// The longest line, in bytes, without its end.
const LONGEST_LINE: usize = 75;

/// The file. Moments are in UTC, which every calendar shows in its own zone; Norwegian time is
/// turned into it here, summer time included.
pub(super) fn file(event: &Event, now: Timestamp) -> Result<String, jiff::Error> {
    let oslo = TimeZone::get("Europe/Oslo")?;
    let starts = event.starts.to_zoned(oslo)?.timestamp();
    let ends = starts.checked_add(SignedDuration::from_mins(event.minutes.into()))?;
    let mut file = String::new();
    for line in [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Samsvar//NONSGML v1//NO".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", text(&event.uid)),
        format!("DTSTAMP:{}", utc(now)),
        format!("DTSTART:{}", utc(starts)),
        format!("DTEND:{}", utc(ends)),
        format!("SUMMARY:{}", text(&event.title)),
        format!("DESCRIPTION:{}", text(&event.description)),
        format!("LOCATION:{}", text(&event.place)),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ] {
        fold(&mut file, &line);
    }
    Ok(file)
}

fn utc(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as a value: what means something to the format is marked as meaning itself.
fn text(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Adds a line, broken where it is too long, and never within a letter.
fn fold(file: &mut String, line: &str) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn event(starts: DateTime) -> Event {
        Event {
            uid: "meeting-2026@svar.example.no".to_owned(),
            title: "Veiledning, del 1; om \\ og\nmer".to_owned(),
            description: "Hvordan en klasse svarer på undersøkelsen. ".repeat(5),
            place: "https://møte.example/1,2".to_owned(),
            starts,
            minutes: 45,
        }
    }

    fn made(starts: DateTime) -> String {
        file(&event(starts), Timestamp::UNIX_EPOCH).unwrap()
    }

    #[test]
    fn it_starts_when_it_starts_in_norway_in_summer_and_in_winter() {
        for (starts, start, end) in [
            (
                date(2026, 10, 1).at(9, 0, 0, 0),
                "20261001T070000Z",
                "20261001T074500Z",
            ),
            (
                date(2026, 11, 2).at(9, 0, 0, 0),
                "20261102T080000Z",
                "20261102T084500Z",
            ),
            // The night in which summer time ends.
            (
                date(2026, 10, 25).at(4, 0, 0, 0),
                "20261025T030000Z",
                "20261025T034500Z",
            ),
        ] {
            let file = made(starts);
            assert!(
                file.contains(&format!("\r\nDTSTART:{start}\r\nDTEND:{end}\r\n")),
                "{file}"
            );
        }
    }

    #[test]
    fn no_line_is_too_long_and_unfolding_gives_the_text_back() {
        let file = made(date(2026, 10, 1).at(9, 0, 0, 0));
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            assert!(line.len() <= LONGEST_LINE, "{line}");
            assert!(!line.contains(['\r', '\n']), "{line}");
        }
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("SUMMARY:Veiledning\\, del 1\\; om \\\\ og\\nmer\r\n"));
        assert!(unfolded.contains("LOCATION:https://møte.example/1\\,2\r\n"));
        assert_eq!(unfolded.matches("svarer på undersøkelsen").count(), 5);
    }
}
