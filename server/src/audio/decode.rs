//! From the bytes of a file to samples, by Symphonia, within bounds.
//!
//! The file is taken for what its content says; its name plays no part. It is decoded whole, and
//! the first fault refuses it. Whether the sound is any good is for `prepare`.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use symphonia::core::audio::GenericAudioBufferRef;
use symphonia::core::codecs::audio::{AudioDecoder, AudioDecoderOptions};
use symphonia::core::common::Limit;
use symphonia::core::errors::Error;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::well_known::{FORMAT_ID_ADTS, FORMAT_ID_MP3};
use symphonia::core::formats::{FormatOptions, FormatReader, Track, TrackType};
use symphonia::core::io::{MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::meta::MetadataOptions;

use super::refusal::Refusal;

/// The largest file, in megabytes: three minutes of stereo at 48 kHz and 16 bits are 33, and
/// clips are seconds long.
pub(super) const MOST_MEGABYTES: usize = 20;

/// The longest sound, in minutes. The longest text takes half a minute.
const MOST_MINUTES: u32 = 3;

/// The sample rates that speech comes in, in Hz.
const SAMPLE_RATES: std::ops::RangeInclusive<u32> = 8_000..=48_000;

/// Mono or stereo.
const MOST_CHANNELS: usize = 2;

/// More packets than this are not three minutes of anything: the smallest frames of the formats
/// hold 64 samples or more. It bounds the time on files whose packets hold nothing.
const MOST_PACKETS: usize = 200_000;

/// A sample from here on is at full scale.
const FULL_SCALE: f32 = 0.999;

/// As many samples in a row at full scale are a peak that was cut off, not one that just fits.
const CUT_OFF: usize = 3;

/// The sound of a file, as one channel.
#[derive(Debug)]
pub(super) struct Recording {
    /// Samples a second.
    pub(super) rate: u32,
    /// The samples, full scale being 1; of two channels the mean.
    pub(super) samples: Vec<f32>,
    /// How many samples of its channels lie in peaks that were cut off.
    pub(super) clipped: usize,
}

impl Recording {
    /// How long it is.
    pub(super) fn seconds(&self) -> f64 {
        seconds(self.samples.len() as u64, self.rate)
    }
}

/// Decodes a file.
pub(super) fn decode(bytes: &[u8]) -> Result<Recording, Refusal> {
    if bytes.len() > MOST_MEGABYTES << 20 {
        return Err(Refusal::TooLarge {
            most: MOST_MEGABYTES,
        });
    }
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    // Files come from strangers, and the decoders are young: should one of them panic, that file
    // is refused, and the others go on.
    catch_unwind(AssertUnwindSafe(|| decode_whole(bytes)))
        .unwrap_or_else(|_| Err(Refusal::Undecodable("the decoder gave up on it".to_owned())))
}

fn decode_whole(bytes: &[u8]) -> Result<Recording, Refusal> {
    let source = MediaSourceStream::new(
        Box::new(Cursor::new(bytes)),
        MediaSourceStreamOptions::default(),
    );
    // Pictures and notes of the file are not looked at.
    let metadata = MetadataOptions::default()
        .limit_tag_bytes(Limit::Maximum(64 * 1024))
        .limit_visual_bytes(Limit::Maximum(64 * 1024));
    let mut format = symphonia::default::get_probe()
        .probe(&Hint::new(), source, FormatOptions::default(), metadata)
        .map_err(|error| undecodable(&error))?;
    let track = format
        .default_track(TrackType::Audio)
        .cloned()
        .ok_or_else(|| Refusal::Undecodable("there is no sound track in it".to_owned()))?;
    let parameters = track
        .codec_params
        .as_ref()
        .and_then(|parameters| parameters.audio())
        .ok_or_else(|| Refusal::Undecodable("its encoding is not known".to_owned()))?;
    if let Some(rate) = parameters.sample_rate {
        check_rate(rate)?;
    }
    if let Some(channels) = &parameters.channels {
        check_channels(channels.count())?;
    }
    let options = AudioDecoderOptions::default().verify(true);
    let mut decoder = symphonia::default::get_codecs()
        .make_audio_decoder(parameters, &options)
        .map_err(|error| undecodable(&error))?;
    let mut gathering = Gathering::default();
    gather(&mut *format, &track, &mut *decoder, &mut gathering)?;
    if decoder.finalize().verify_ok == Some(false) {
        return Err(Refusal::Undecodable(
            "the sound is not the one that its checksum was made of".to_owned(),
        ));
    }
    let recording = gathering.finish()?;
    check_whole(&*format, &track, &recording)?;
    Ok(recording)
}

/// Decodes all packets of a track.
fn gather(
    format: &mut dyn FormatReader,
    track: &Track,
    decoder: &mut dyn AudioDecoder,
    gathering: &mut Gathering,
) -> Result<(), Refusal> {
    for _ in 0..MOST_PACKETS {
        let packet = match format.next_packet() {
            Ok(Some(packet)) => packet,
            Ok(None) => return Ok(()),
            Err(error) => return Err(undecodable(&error)),
        };
        if packet.track_id == track.id {
            let sound = decoder
                .decode(&packet)
                .map_err(|error| undecodable(&error))?;
            gathering.take(&sound)?;
        }
    }
    Err(too_long())
}

/// A file whose end is missing has less sound than its head tells of.
///
/// MP3 without a head, and ADTS, which has none, are left out: what Symphonia gives for these is
/// an estimate.
fn check_whole(
    format: &dyn FormatReader,
    track: &Track,
    recording: &Recording,
) -> Result<(), Refusal> {
    let is_estimate = match format.format_info().format {
        FORMAT_ID_MP3 => track.delay.is_none(),
        FORMAT_ID_ADTS => true,
        _ => false,
    };
    let Some(promised) = track.num_frames.filter(|_| !is_estimate) else {
        return Ok(());
    };
    // The last block of some encoders is filled up, or cut, by less than a tenth of a second.
    let found = recording.samples.len() as u64;
    if found + u64::from(recording.rate) / 10 < promised {
        return Err(Refusal::BreaksOff {
            found: seconds(found, recording.rate),
            promised: seconds(promised, recording.rate),
        });
    }
    Ok(())
}

/// Samples on their way from packets to a recording.
#[derive(Default)]
struct Gathering {
    rate: Option<u32>,
    samples: Vec<f32>,
    /// The channels of the packet at hand; kept to save memory from being asked for again.
    planes: Vec<Vec<f32>>,
    /// For each channel, how many samples at full scale came last.
    at_full_scale: [usize; MOST_CHANNELS],
    clipped: usize,
}

impl Gathering {
    fn take(&mut self, decoded: &GenericAudioBufferRef<'_>) -> Result<(), Refusal> {
        let rate = decoded.spec().rate();
        check_rate(rate)?;
        check_channels(decoded.spec().channels().count())?;
        if self.rate.is_some_and(|before| before != rate) {
            return Err(Refusal::Undecodable(
                "its sample rate changes on the way".to_owned(),
            ));
        }
        self.rate = Some(rate);
        let most = MOST_MINUTES as usize * 60 * rate as usize;
        if self.samples.len() + decoded.frames() > most {
            return Err(too_long());
        }
        decoded.copy_to_vecs_planar(&mut self.planes);
        for (plane, run) in self.planes.iter().zip(&mut self.at_full_scale) {
            for sample in plane {
                // What is not a number would spread through all that is worked out from it.
                if !sample.is_finite() {
                    return Err(Refusal::Undecodable(
                        "it has samples that are no numbers".to_owned(),
                    ));
                }
                *run = if sample.abs() >= FULL_SCALE {
                    *run + 1
                } else {
                    0
                };
                self.clipped += match *run {
                    CUT_OFF => CUT_OFF,
                    more if more > CUT_OFF => 1,
                    _ => 0,
                };
            }
        }
        match self.planes.as_slice() {
            [mono] => self.samples.extend_from_slice(mono),
            [left, right] => self
                .samples
                .extend(left.iter().zip(right).map(|(l, r)| f32::midpoint(*l, *r))),
            _ => {}
        }
        Ok(())
    }

    fn finish(self) -> Result<Recording, Refusal> {
        match self.rate {
            Some(rate) if !self.samples.is_empty() => Ok(Recording {
                rate,
                samples: self.samples,
                clipped: self.clipped,
            }),
            _ => Err(Refusal::Empty),
        }
    }
}

fn check_rate(rate: u32) -> Result<(), Refusal> {
    if SAMPLE_RATES.contains(&rate) {
        Ok(())
    } else {
        Err(Refusal::SampleRate(rate))
    }
}

fn check_channels(channels: usize) -> Result<(), Refusal> {
    if (1..=MOST_CHANNELS).contains(&channels) {
        Ok(())
    } else {
        Err(Refusal::Channels(channels))
    }
}

fn too_long() -> Refusal {
    Refusal::TooLong { most: MOST_MINUTES }
}

fn undecodable(error: &Error) -> Refusal {
    Refusal::Undecodable(match error {
        Error::Unsupported(_) => {
            "this is none of WAV, FLAC, MP3, M4A with AAC, Ogg Vorbis".to_owned()
        }
        error => error.to_string(),
    })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "three minutes of samples are far below 2⁵², and lying heads may be inexact"
)]
fn seconds(frames: u64, rate: u32) -> f64 {
    frames as f64 / f64::from(rate)
}
