//! MP3 as clips have it, by LAME: mono, 24 kHz, a constant bit rate. It plays everywhere, old
//! telephones included.

use std::num::NonZeroU32;

use mp3lame_encoder::{
    Bitrate, Builder, FlushGap, Mode, MonoPcm, Quality, VbrMode, max_required_buffer_size,
};

/// Samples a second.
pub(super) const RATE: u32 = 24_000;

/// How many bits a second are spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BitRate {
    /// 32 kbit/s, for human voices.
    Recorded,
    /// 16 kbit/s, for synthetic samples: at this rate all voices together stay below 60 MB.
    Sample,
}

/// LAME did not do what it can do; only a lack of memory makes it so.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the MP3 could not be encoded")]
pub(super) struct NotEncoded;

/// Encodes samples at [`RATE`]. A twentieth of a second of silence comes before the first, as in all
/// MP3: LAME's tag, which would tell players to leave it out, does not fit into frames this small.
pub(super) fn encode(samples: &[f32], bit_rate: BitRate) -> Result<Vec<u8>, NotEncoded> {
    let mut encoder = builder(bit_rate)
        .ok_or(NotEncoded)?
        .build()
        .map_err(|_| NotEncoded)?;
    let mut frames = Vec::with_capacity(max_required_buffer_size(samples.len()));
    encoder
        .encode_to_vec(MonoPcm(samples), &mut frames)
        .map_err(|_| NotEncoded)?;
    frames.reserve(max_required_buffer_size(0));
    encoder
        .flush_to_vec::<FlushGap>(&mut frames)
        .map_err(|_| NotEncoded)?;
    Ok(frames)
}

fn builder(bit_rate: BitRate) -> Option<Builder> {
    let bits = match bit_rate {
        BitRate::Recorded => Bitrate::Kbps32,
        BitRate::Sample => Bitrate::Kbps16,
    };
    Builder::new()?
        .with_num_channels(1)
        .ok()?
        .with_mode(Mode::Mono)
        .ok()?
        .with_sample_rate(RATE)
        .ok()?
        .with_output_sample_rate(NonZeroU32::new(RATE))
        .ok()?
        .with_vbr_mode(VbrMode::Off)
        .ok()?
        .with_brate(bits)
        .ok()?
        .with_quality(Quality::NearBest)
        .ok()?
        .with_to_write_vbr_tag(false)
        .ok()
}
