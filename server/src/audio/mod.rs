//! Sound: recordings in, clips out; which texts are read, by which voice, and what is missing.
//!
//! A *voice* is a folder of clips, one for each text that a participant meets, with a manifest that
//! says what each clip reads and measures. [`prepare`] makes a clip of a recording, or refuses the
//! recording with a reason. Handing clips out is for `web::audio`, the command line for
//! `commands::audio`.

pub mod spoken;

mod bring;
mod decode;
mod folder;
mod level;
mod manifest;
mod measure;
mod mp3;
mod prepare;
mod refusal;
mod standing;
mod synthesis;
mod text_only;
mod transliterate;
mod voices;

/// The largest recording that is taken, in bytes.
pub const LARGEST_RECORDING: usize = decode::MOST_MEGABYTES << 20;

pub use bring::{Credit, NotBrought, bring};
pub use folder::{FolderError, VoiceFolder};
pub use manifest::{ClipRecord, Digest, Manifest, Origin};
pub use measure::Measurements;
pub use mp3::BitRate;
pub use prepare::{PreparedClip, prepare};
pub use refusal::Refusal;
pub use standing::Standing;
pub use synthesis::{CannotSpeak, Speaker, Synthesiser};
pub use voices::{Clip, ClipFile, Coverage, Loaded, NotChanged, Voice, Voices};
