//! From a recording to a clip: checked, trimmed, brought to one level, encoded, measured.
//!
//! What a clip measures is measured on the finished MP3, decoded again: what people hear is what
//! the manifest says.

use domain::language::Script;

use super::decode::{self, Recording};
use super::level;
use super::measure::{self, Measurements};
use super::mp3::{self, BitRate};
use super::refusal::Refusal;

/// The loudness of every clip, in LUFS.
pub(super) const LOUDNESS: f64 = -19.0;

/// No clip goes above this, in dBTP.
pub(super) const TRUE_PEAK: f64 = -1.5;

/// As near the loudness must come, in LU. All clips of a voice are then within 1 LU of each other.
const NEAR: f64 = 0.4;

/// How often gain and ceiling are mended after a look at what was encoded.
const ROUNDS: usize = 12;

/// How much more gain is given than is lacking, since the limiter takes part of it back.
const OVER: f64 = 1.5;

/// The quietest recording that is taken, in LUFS: made louder by more than 21 dB, the room is
/// heard as well.
const QUIETEST: f64 = -40.0;

/// As many samples in cut-off peaks are heard.
const CLIPPED: usize = 12;

/// The longest silence at either end, in seconds.
const LONGEST_SILENCE: f64 = 1.0;

/// How much of the silence at either end is kept, in milliseconds: enough for the breath before
/// and the echo after.
const MARGIN: u32 = 120;

/// How long the cut ends fade, in milliseconds.
const FADE: u32 = 5;

/// No clip is shorter, in milliseconds: a shorter one gets silence at its end. So every clip has a
/// block for the gate of EBU R128, and any meter can measure it.
const SHORTEST: u32 = 500;

/// A finished clip.
#[derive(Clone, Debug)]
pub struct PreparedClip {
    /// The file: MP3, mono, 24 kHz.
    pub mp3: Vec<u8>,
    /// What it measures; clipped samples are those of the recording.
    pub measured: Measurements,
}

/// Makes a clip of a recording that reads this text in this script, or says why not.
///
/// Bounded in time and memory whatever the bytes are: at most 20 MB in, three minutes of sound.
pub fn prepare(
    recording: &[u8],
    text: &str,
    script: Script,
    bit_rate: BitRate,
) -> Result<PreparedClip, Refusal> {
    let recording = decode::decode(recording)?;
    check(&recording, text, script)?;
    let clipped = recording.clipped;
    let voice = at_least(level::resample(trimmed(recording), mp3::RATE)?);
    let mut clip = levelled(&voice, bit_rate)?;
    clip.measured.clipped = clipped;
    Ok(clip)
}

fn check(recording: &Recording, text: &str, script: Script) -> Result<(), Refusal> {
    let measured = measured(recording)?;
    if measured.silence_before + measured.silence_after >= measured.seconds {
        return Err(Refusal::Empty);
    }
    if recording.clipped >= CLIPPED {
        return Err(Refusal::Clipped {
            samples: recording.clipped,
        });
    }
    if measured.silence_before > LONGEST_SILENCE {
        return Err(Refusal::SilenceBefore {
            seconds: measured.silence_before,
        });
    }
    if measured.silence_after > LONGEST_SILENCE {
        return Err(Refusal::SilenceAfter {
            seconds: measured.silence_after,
        });
    }
    if measured.loudness < QUIETEST {
        return Err(Refusal::TooQuiet {
            loudness: measured.loudness,
            least: QUIETEST,
        });
    }
    let seconds = measured.seconds - measured.silence_before - measured.silence_after;
    let plausible = plausible(text, script);
    if seconds < plausible.start {
        return Err(Refusal::TooShortForText {
            seconds,
            least: plausible.start,
        });
    }
    if seconds > plausible.end {
        return Err(Refusal::TooLongForText {
            seconds,
            most: plausible.end,
        });
    }
    Ok(())
}

/// How long, in seconds, it can take to read a text aloud: from hurried to very slow.
///
/// The bounds are wide. They find the recording of another text and the microphone that was left
/// on, and nothing subtler. Letters a second were taken from the synthetic voices, which read
/// between 5 (Ethiopic, a letter being a syllable) and 20 (Burmese, marks counted) letters a second.
fn plausible(text: &str, script: Script) -> std::ops::Range<f64> {
    let (slowest, fastest) = match script {
        Script::Latn | Script::Cyrl => (4.0, 32.0),
        Script::Arab => (3.0, 28.0),
        Script::Ethi => (2.0, 18.0),
        Script::Mymr | Script::Thai => (4.0, 45.0),
    };
    let count = |is: fn(char) -> bool| text.chars().filter(|letter| is(*letter)).count();
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let letters = number(count(char::is_alphabetic));
    let digits = number(count(char::is_numeric));
    let least = (letters + digits) / fastest - 0.2;
    // A digit can be a long word.
    let most = letters / slowest + digits * 1.5 + 2.0;
    least..most
}

/// The recording without most of the silence at its ends.
fn trimmed(recording: Recording) -> Recording {
    let Recording {
        rate,
        samples,
        clipped,
    } = recording;
    let sounding = measure::sounding(&samples, rate);
    let margin = (rate * MARGIN / 1000) as usize;
    let start = sounding.start.saturating_sub(margin);
    let end = (sounding.end + margin).min(samples.len());
    let mut samples = samples[start..end].to_vec();
    let fade = ((rate * FADE / 1000) as usize).min(samples.len() / 2);
    let count = samples.len();
    for step in 0..fade {
        #[expect(clippy::cast_precision_loss, reason = "a fade is some hundred samples")]
        let factor = step as f32 / fade as f32;
        samples[step] *= factor;
        samples[count - 1 - step] *= factor;
    }
    Recording {
        rate,
        samples,
        clipped,
    }
}

/// The recording with silence behind it, if it is shorter than any clip may be.
fn at_least(mut recording: Recording) -> Recording {
    let shortest = (recording.rate * SHORTEST / 1000) as usize;
    let length = recording.samples.len().max(shortest);
    recording.samples.resize(length, 0.0);
    recording
}

/// Encodes at the one level, and looks at what came out until it is right.
///
/// The encoder answers in steps: of a short word, a little more gain can come out a whole decibel
/// louder. So gain is corrected by what is lacking only until one try was too quiet and one too
/// loud, and then sought between the two.
fn levelled(voice: &Recording, bit_rate: BitRate) -> Result<PreparedClip, Refusal> {
    let mut gain = LOUDNESS - measured(voice)?.loudness;
    // The encoder lets peaks grow a little.
    let mut ceiling = TRUE_PEAK - 0.5;
    let (mut too_quiet, mut too_loud) = (None, None);
    let mut reached = (f64::NEG_INFINITY, 0.0);
    for _ in 0..ROUNDS {
        let loud = level::amplify(&voice.samples, voice.rate, gain, ceiling);
        let mp3 = mp3::encode(&loud, bit_rate).map_err(|_| Refusal::NotEncoded)?;
        let measured = measured(&decode::decode(&mp3)?)?;
        let off = LOUDNESS - measured.loudness;
        let above = measured.true_peak - TRUE_PEAK;
        if off.abs() <= NEAR && above < 0.0 {
            return Ok(PreparedClip { mp3, measured });
        }
        reached = (measured.loudness, measured.true_peak);
        if above >= 0.0 {
            ceiling -= above.min(1.0) + 0.1;
            // What was too loud below the old ceiling need not be so below the new one.
            (too_quiet, too_loud) = (None, None);
        } else if off > NEAR {
            too_quiet = Some(gain);
        } else {
            too_loud = Some(gain);
        }
        gain = match (too_quiet, too_loud) {
            (Some(quiet), Some(loud)) => f64::midpoint(quiet, loud),
            (Some(_), None) => gain + OVER * off,
            _ => gain + off,
        };
    }
    Err(Refusal::Unlevel {
        loudness: reached.0,
        true_peak: reached.1,
    })
}

fn measured(recording: &Recording) -> Result<Measurements, Refusal> {
    measure::measure(recording).ok_or(Refusal::SampleRate(recording.rate))
}
