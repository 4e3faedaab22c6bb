//! Bringing one recording to a voice: what the command line does for a folder of them, and what an
//! upload does for one.

use jiff::civil::Date;

use super::folder::{FolderError, VoiceFolder};
use super::manifest::{ClipRecord, Digest, Origin};
use super::mp3::BitRate;
use super::prepare::prepare;
use super::refusal::Refusal;
use super::spoken::Manuscript;
use super::synthesis::CannotSpeak;

/// Where a recording comes from.
#[derive(Clone, Debug)]
pub struct Credit {
    /// Whose voice it is.
    pub origin: Origin,
    /// The program and voice that made it, where no person did.
    pub reader: Option<String>,
    /// Who brings it.
    pub by: String,
    /// The day on which it is brought.
    pub on: Date,
}

/// Why a recording was not brought.
#[derive(Debug, thiserror::Error)]
pub enum NotBrought {
    /// No text has this id.
    #[error("no text is called `{0}`; files are named by the ids of messages")]
    NoText(String),
    /// The recording was refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The synthesiser did not read the text.
    #[error(transparent)]
    NotSpoken(#[from] CannotSpeak),
    /// The clip cannot be written.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// Makes a clip of a recording and writes its file.
///
/// It gives what the manifest is to say; the clip counts when the manifest, saved, says so.
pub fn bring(
    folder: &VoiceFolder,
    manuscript: &Manuscript,
    clip: &str,
    recording: &[u8],
    credit: &Credit,
) -> Result<ClipRecord, NotBrought> {
    let text = manuscript
        .texts
        .get(clip)
        .ok_or_else(|| NotBrought::NoText(clip.to_owned()))?;
    let bit_rate = match credit.origin {
        Origin::Recorded => BitRate::Recorded,
        Origin::Synthetic | Origin::StandIn => BitRate::Sample,
    };
    let prepared = prepare(recording, text, manuscript.script, bit_rate)?;
    let file = folder.write_clip(clip, &prepared.mp3)?;
    Ok(ClipRecord {
        text: Digest::of(text.as_bytes()),
        file,
        bytes: prepared.mp3.len() as u64,
        origin: credit.origin,
        reader: credit.reader.clone(),
        by: credit.by.clone(),
        on: credit.on,
        measured: prepared.measured,
    })
}
