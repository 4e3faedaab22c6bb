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
mod synthesis;
mod transliterate;
mod voices;

pub use bring::{Credit, NotBrought, bring};
pub use folder::{FolderError, VoiceFolder};
pub use manifest::{ClipRecord, Digest, Manifest, Origin};
pub use measure::Measurements;
pub use mp3::BitRate;
pub use prepare::{PreparedClip, prepare};
pub use refusal::Refusal;
pub use synthesis::{CannotSpeak, Speaker, Synthesiser};
pub use voices::{Clip, ClipFile, Coverage, Loaded, Voice, Voices};
