//! What a sound measures: length, loudness, peaks, silence at its ends.
//!
//! Loudness is the integrated loudness of EBU R128 (ITU-R BS.1770-4), by the crate `ebur128`. Its
//! gate looks at blocks of 400 ms, so a shorter sound has none: it is measured with silence behind
//! it, up to one block. Clips as they are written are never that short; `prepare` sees to it.

use ebur128::{EbuR128, Mode};

use super::decode::Recording;

/// One block of the gate, in milliseconds.
const BLOCK: u32 = 400;

/// How much of a sound is looked at together when silence is looked for, in milliseconds.
const WINDOW: u32 = 10;

/// As far below the loudest moment of a sound, in decibels, everything counts as silence.
const SILENCE_BELOW_LOUDEST: f64 = 35.0;

/// Below this, in dBFS, everything counts as silence.
const SILENCE: f64 = -60.0;

/// What a sound measures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measurements {
    /// Its length, in seconds.
    pub seconds: f64,
    /// Its integrated loudness, in LUFS; minus infinity where it is silent.
    pub loudness: f64,
    /// Its highest sample, in dBFS.
    pub peak: f64,
    /// The highest point of the curve between its samples, in dBTP.
    pub true_peak: f64,
    /// The silence before the first sound, in seconds; all of it where there is none.
    pub silence_before: f64,
    /// The silence after the last sound, in seconds; all of it where there is none.
    pub silence_after: f64,
    /// How many samples lie in peaks that were cut off at full scale.
    pub clipped: usize,
}

/// Measures a recording; nothing if its rate is one that cannot be measured.
pub(super) fn measure(recording: &Recording) -> Option<Measurements> {
    let Recording {
        rate,
        samples,
        clipped,
    } = recording;
    let mut meter = EbuR128::new(1, *rate, Mode::I | Mode::TRUE_PEAK).ok()?;
    meter.add_frames_f32(samples).ok()?;
    let peak = meter.sample_peak(0).ok()?;
    let true_peak = meter.true_peak(0).ok()?;
    let block = (rate * BLOCK / 1000) as usize;
    if samples.len() < block {
        meter
            .add_frames_f32(&vec![0.0; block - samples.len()])
            .ok()?;
    }
    let sounding = sounding(samples, *rate);
    let seconds =
        |samples: usize| f64::from(u32::try_from(samples).unwrap_or(u32::MAX)) / f64::from(*rate);
    Some(Measurements {
        seconds: recording.seconds(),
        loudness: meter.loudness_global().ok()?,
        peak: decibels(peak),
        true_peak: decibels(true_peak.max(peak)),
        silence_before: seconds(sounding.start),
        silence_after: seconds(samples.len() - sounding.end),
        clipped: *clipped,
    })
}

/// Where the sound is: from the first moment that is not silence to the last, in whole windows.
///
/// Empty, and at the end, where all is silence.
pub(super) fn sounding(samples: &[f32], rate: u32) -> std::ops::Range<usize> {
    let window = ((rate * WINDOW / 1000) as usize).max(1);
    let levels: Vec<f64> = samples
        .chunks(window)
        .map(|part| {
            let energy: f64 = part.iter().map(|sample| f64::from(*sample).powi(2)).sum();
            decibels((energy / f64::from(u32::try_from(part.len()).unwrap_or(u32::MAX))).sqrt())
        })
        .collect();
    let loudest = levels.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let silence = SILENCE.max(loudest - SILENCE_BELOW_LOUDEST);
    let is_sound = |level: &f64| *level > silence;
    match (
        levels.iter().position(is_sound),
        levels.iter().rposition(is_sound),
    ) {
        (Some(first), Some(last)) => first * window..((last + 1) * window).min(samples.len()),
        _ => samples.len()..samples.len(),
    }
}

/// A ratio of amplitudes in decibels.
fn decibels(ratio: f64) -> f64 {
    20.0 * ratio.log10()
}
