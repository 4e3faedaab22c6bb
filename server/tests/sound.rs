//! Sound as the server's other rooms meet it: recordings in, clips out, voices loaded. The command
//! line is tested from outside, in the crate `tests`.

mod formats;
mod refusals;
pub(crate) mod voices;

use std::path::{Path, PathBuf};

use domain::language::Script;
use server::audio::{BitRate, PreparedClip, Refusal, prepare};

/// What the files say.
const TEXT: &str = "Neste spørsmål";

/// The folder of the files.
fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/sound")
}

/// A file's content.
fn file(name: &str) -> Vec<u8> {
    let path = corpus().join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Prepares a recording of [`TEXT`].
fn prepared(recording: &[u8]) -> Result<PreparedClip, Refusal> {
    prepare(recording, TEXT, Script::Latn, BitRate::Recorded)
}

/// A WAV file of 16 bits with these samples on all its channels.
fn wav(rate: u32, channels: u16, samples: &[f32]) -> Vec<u8> {
    let bytes = samples.len() * usize::from(channels) * 2;
    let mut file = wav_head(rate, channels, u32::try_from(bytes).unwrap());
    for sample in samples {
        #[expect(clippy::cast_possible_truncation, reason = "scaled to fit")]
        let sample = (sample.clamp(-1.0, 1.0) * 32_767.0) as i16;
        for _ in 0..channels {
            file.extend(sample.to_le_bytes());
        }
    }
    file
}

/// The head of a WAV file of 16 bits, which promises so many bytes.
fn wav_head(rate: u32, channels: u16, bytes: u32) -> Vec<u8> {
    let mut head = Vec::new();
    head.extend(b"RIFF");
    head.extend(bytes.saturating_add(36).to_le_bytes());
    head.extend(b"WAVEfmt ");
    head.extend(16_u32.to_le_bytes());
    head.extend(1_u16.to_le_bytes());
    head.extend(channels.to_le_bytes());
    head.extend(rate.to_le_bytes());
    head.extend((rate * u32::from(channels) * 2).to_le_bytes());
    head.extend((channels * 2).to_le_bytes());
    head.extend(16_u16.to_le_bytes());
    head.extend(b"data");
    head.extend(bytes.to_le_bytes());
    head
}

/// Something like speech: a tone that swells and fades four times a second.
fn voice(rate: u32, seconds: f32, amplitude: f32) -> Vec<f32> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "some thousand samples"
    )]
    let samples = 0..(rate as f32 * seconds) as u32;
    samples
        .map(|place| {
            #[expect(clippy::cast_precision_loss, reason = "some thousand samples")]
            let time = place as f32 / rate as f32;
            let tone = (time * 220.0 * std::f32::consts::TAU).sin()
                + 0.5 * (time * 660.0 * std::f32::consts::TAU).sin();
            let swell = 0.55 - 0.45 * (time * 4.0 * std::f32::consts::TAU).cos();
            amplitude * tone * swell / 1.5
        })
        .collect()
}

/// So many samples of silence.
fn silence(rate: u32, milliseconds: u32) -> Vec<f32> {
    vec![0.0; (rate * milliseconds / 1000) as usize]
}
