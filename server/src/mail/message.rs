//! A letter in words as bytes that mail servers take (RFC 5322, MIME). Not here: what it says.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::compose::Composed;

/// The name under which a calendar file is attached.
const CALENDAR_NAME: &str = "invitasjon.ics";

/// Why a letter cannot be made a message.
#[derive(Debug, thiserror::Error)]
pub(super) enum MessageError {
    /// The recipient's address is none.
    #[error("the recipient's address cannot be written to")]
    Address(#[from] lettre::address::AddressError),
    /// The parts do not fit together.
    #[error("the message cannot be put together")]
    Parts(#[from] lettre::error::Error),
}

/// A message from `sender`, dated `at`, that other mail servers know by `message_id`.
pub(super) fn message(
    letter: Composed,
    sender: &Mailbox,
    message_id: String,
    at: Timestamp,
) -> Result<Message, MessageError> {
    let Composed {
        name,
        address,
        subject,
        mail,
        picture,
        calendar,
    } = letter;
    let to = Mailbox::new(Some(name), address.parse::<Address>()?);
    let text = SinglePart::plain(app::mail::text(&mail));
    let html = SinglePart::html(app::mail::html(&mail));
    let alternative = MultiPart::alternative().singlepart(text);
    let alternative = match picture {
        Some((id, png)) => {
            let picture = Attachment::new_inline(id).body(png, media_type("image/png"));
            alternative.multipart(MultiPart::related().singlepart(html).singlepart(picture))
        }
        None => alternative.singlepart(html),
    };
    let body = match calendar {
        Some(file) => {
            let kind = media_type("text/calendar; charset=utf-8; method=PUBLISH");
            let file = Attachment::new(CALENDAR_NAME.to_owned()).body(file, kind);
            MultiPart::mixed().multipart(alternative).singlepart(file)
        }
        None => alternative,
    };
    let since_1970 = Duration::from_secs(u64::try_from(at.as_second()).unwrap_or(0));
    Ok(Message::builder()
        .from(sender.clone())
        .to(to)
        .subject(subject)
        .date(SystemTime::UNIX_EPOCH + since_1970)
        .message_id(Some(message_id))
        .raw_header(automatic())
        .multipart(body)?)
}

/// Says that no person wrote this, so that no absence is announced in return (RFC 3834).
fn automatic() -> lettre::message::header::HeaderValue {
    let name = lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted");
    lettre::message::header::HeaderValue::new(name, "auto-generated".to_owned())
}

fn media_type(name: &str) -> ContentType {
    ContentType::parse(name).expect("the media types above are well formed")
}
