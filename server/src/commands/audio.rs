//! `samsvar audio`: recordings in, how far the voices have come, synthetic samples.
//!
//! What is taken, and what comes of it, is decided in `audio`; here are files, cores and words for
//! the terminal.

mod bringing;
mod status;

use std::path::PathBuf;

use anyhow::Context;
use domain::language::Language;

use crate::audio::Synthesiser;
use crate::config::Settings;
use crate::texts::Texts;

pub(super) use status::tell;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    /// The folder of sound, in place of the one in the settings.
    #[arg(long, global = true, value_name = "DIR")]
    audio_folder: Option<PathBuf>,
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand, Debug)]
enum Action {
    /// Takes a folder of recordings, named by the ids of messages: WAV, FLAC, MP3, M4A, Ogg Vorbis.
    Import {
        /// The folder of recordings.
        folder: PathBuf,
        /// The voice, such as `so`.
        #[arg(long)]
        voice: String,
        /// Who answers for the recordings; the manifest says so.
        #[arg(long, value_name = "NAME", env = "USER", default_value = "unknown")]
        by: String,
    },
    /// How far each voice has come. The exit code is 0 if all are complete and nothing was refused.
    Status {
        /// One voice, with all names in full.
        #[arg(long)]
        voice: Option<String>,
    },
    /// Makes synthetic samples with espeak-ng of what is missing or stale. Recordings of people are
    /// left as they are.
    Synthesise {
        /// The voice, such as `so`.
        #[arg(long, required_unless_present = "all", conflicts_with = "all")]
        voice: Option<String>,
        /// All voices.
        #[arg(long)]
        all: bool,
        /// Makes those anew that are synthetic already.
        #[arg(long)]
        again: bool,
    },
}

pub(super) fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let texts = Texts::load(settings.locales_folder())?;
    let sound = arguments.audio_folder.or_else(|| settings.sound_folder());
    let to_change = || sound.clone().unwrap_or_else(|| PathBuf::from("audio"));
    match arguments.action {
        Action::Import { folder, voice, by } => {
            bringing::import(&to_change(), &folder, by, language(&texts, &voice)?, &texts)
        }
        Action::Status { voice } => status::status(sound.as_deref(), voice.as_deref(), &texts),
        Action::Synthesise { voice, again, .. } => {
            let languages = match &voice {
                Some(voice) => vec![language(&texts, voice)?],
                None => texts.languages().iter().collect(),
            };
            let synthesiser = Synthesiser::find(&settings.espeak_ng)?;
            bringing::synthesise(&to_change(), &synthesiser, &languages, again, &texts)
        }
    }
}

/// The first language that this voice reads.
fn language<'a>(texts: &'a Texts, voice: &str) -> anyhow::Result<&'a Language> {
    let languages = texts.languages();
    languages
        .iter()
        .find(|language| language.voice() == voice)
        .with_context(|| {
            let voices: Vec<_> = languages.iter().map(Language::voice).collect();
            format!(
                "there is no voice `{voice}`; there are {}",
                voices.join(", ")
            )
        })
}
