//! One rate and one level for all clips: resampling, gain, and a gentle limiter for the few peaks
//! that stand too high above the voice.

use rubato::audioadapter_buffers::direct::InterleavedSlice;
use rubato::{Fft, FixedSync, Resampler};

use super::decode::Recording;
use super::refusal::Refusal;

/// How many samples are resampled at a time: long enough for a sharp filter.
const CHUNK: usize = 1024;

/// How early the limiter begins to turn down before a peak, and how long it holds, in milliseconds.
const LOOK_AHEAD: u32 = 5;

/// How fast the limiter lets go after a peak: the time constant, in milliseconds.
const RELEASE: f64 = 60.0;

/// The same sound at another rate.
pub(super) fn resample(recording: Recording, rate: u32) -> Result<Recording, Refusal> {
    if recording.rate == rate {
        return Ok(recording);
    }
    let failed = |error: &dyn std::error::Error| Refusal::Undecodable(error.to_string());
    let samples = &recording.samples;
    let input = InterleavedSlice::new(samples.as_slice(), 1, samples.len())
        .map_err(|error| failed(&error))?;
    let mut resampler = Fft::<f32>::new(
        recording.rate as usize,
        rate as usize,
        CHUNK,
        1,
        FixedSync::Both,
    )
    .map_err(|error| failed(&error))?;
    let sound = resampler
        .process_all(&input, samples.len(), None)
        .map_err(|error| failed(&error))?;
    Ok(Recording {
        rate,
        samples: sound.take_data(),
        clipped: recording.clipped,
    })
}

/// The samples louder by so many decibels, with no sample above the ceiling (in dBFS).
///
/// Where nothing reaches the ceiling this is gain and nothing else. Elsewhere the gain bows down
/// before a peak, smoothly, and comes back after it.
pub(super) fn amplify(samples: &[f32], rate: u32, gain: f64, ceiling: f64) -> Vec<f32> {
    let gain = amplitude(gain);
    let ceiling = amplitude(ceiling);
    let mut loud: Vec<f32> = samples.iter().map(|sample| sample * gain).collect();
    if loud.iter().any(|sample| sample.abs() > ceiling) {
        let reduction = reduction(&loud, rate, ceiling);
        for (sample, reduction) in loud.iter_mut().zip(reduction) {
            // The mean of a window can be off by a rounding; the ceiling holds all the same.
            *sample = (*sample * reduction).clamp(-ceiling, ceiling);
        }
    }
    loud
}

/// The factor for each sample that keeps it below the ceiling.
///
/// For each sample the least factor of all within the look-ahead; the release makes it come back
/// slowly; and the mean over the look-ahead makes it smooth. A peak lies in all windows that the
/// mean at its place is taken over, so that it is brought down in full.
fn reduction(samples: &[f32], rate: u32, ceiling: f32) -> Vec<f32> {
    let reach = ((rate * LOOK_AHEAD / 1000) as usize).max(1);
    let release = (-1000.0 / (RELEASE * f64::from(rate))).exp();
    #[expect(clippy::cast_possible_truncation, reason = "a factor between 0 and 1")]
    let release = release as f32;
    let needed: Vec<f32> = samples
        .iter()
        .map(|sample| (ceiling / sample.abs().max(ceiling)).min(1.0))
        .collect();
    let mut held = lowest_within(&needed, reach);
    let mut before = 1.0_f32;
    for factor in &mut held {
        before = factor.min(1.0 - (1.0 - before) * release);
        *factor = before;
    }
    mean_within(&held, reach)
}

/// For each place the lowest value up to `reach` places before and behind it.
fn lowest_within(values: &[f32], reach: usize) -> Vec<f32> {
    // Places whose values rise: the first of them is the lowest of the window.
    let mut rising: std::collections::VecDeque<usize> = std::collections::VecDeque::new();
    let mut lowest = Vec::with_capacity(values.len());
    for entering in 0..values.len() + reach {
        if let Some(value) = values.get(entering) {
            while rising.back().is_some_and(|last| values[*last] >= *value) {
                rising.pop_back();
            }
            rising.push_back(entering);
        }
        let Some(place) = entering.checked_sub(reach) else {
            continue;
        };
        while rising.front().is_some_and(|first| first + reach < place) {
            rising.pop_front();
        }
        lowest.push(rising.front().map_or(1.0, |first| values[*first]));
    }
    lowest
}

/// For each place the mean of the values up to `reach` places before and behind it, 1 beyond the
/// ends.
fn mean_within(values: &[f32], reach: usize) -> Vec<f32> {
    let at = |place: Option<usize>| {
        let value = place.and_then(|place| values.get(place));
        f64::from(value.copied().unwrap_or(1.0))
    };
    let width = 2 * reach + 1;
    let divisor = f64::from(u32::try_from(width).unwrap_or(u32::MAX));
    let mut sum: f64 = (0..width).map(|offset| at(offset.checked_sub(reach))).sum();
    let mut means = Vec::with_capacity(values.len());
    for place in 0..values.len() {
        #[expect(clippy::cast_possible_truncation, reason = "a factor between 0 and 1")]
        means.push((sum / divisor) as f32);
        sum += at(Some(place + reach + 1)) - at(place.checked_sub(reach));
    }
    means
}

/// Decibels as a ratio of amplitudes.
fn amplitude(decibels: f64) -> f32 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "samples have no more digits"
    )]
    let ratio = 10.0_f64.powf(decibels / 20.0) as f32;
    ratio
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tone with one knock in its middle.
    fn knocked() -> Vec<f32> {
        let mut samples: Vec<f32> = (0..24_000_u16)
            .map(|place| 0.1 * (f32::from(place) * 0.05).sin())
            .collect();
        for sample in &mut samples[12_000..12_010] {
            *sample = 0.9;
        }
        samples
    }

    #[test]
    fn what_stays_below_the_ceiling_is_only_made_louder() {
        let samples = knocked();
        let loud = amplify(&samples[..11_000], 24_000, 6.0206, -3.0);
        for (before, after) in samples.iter().zip(loud) {
            assert!((before * 2.0 - after).abs() < 1e-5);
        }
    }

    #[test]
    fn a_peak_is_brought_down_to_the_ceiling_and_what_is_far_from_it_is_left_alone() {
        let samples = knocked();
        let loud = amplify(&samples, 24_000, 6.0206, -6.0206);
        let highest = loud
            .iter()
            .fold(0.0_f32, |highest, sample| highest.max(sample.abs()));
        assert!(highest <= 0.500_01, "{highest}");
        assert!(highest > 0.45, "{highest}");
        for place in (0..11_000).chain(23_000..24_000) {
            assert!((samples[place] * 2.0 - loud[place]).abs() < 1e-4, "{place}");
        }
        // The gain bows; it does not jump.
        for place in 11_500..11_999 {
            let factor = |place: usize| loud[place] / (samples[place] * 2.0);
            if samples[place].abs() > 0.02 && samples[place + 1].abs() > 0.02 {
                assert!((factor(place) - factor(place + 1)).abs() < 0.02, "{place}");
            }
        }
    }

    #[test]
    fn resampling_keeps_length_and_level() {
        let tone: Vec<f32> = (0..48_000_u16)
            .map(|place| 0.5 * (f32::from(place) * 0.04).sin())
            .collect();
        for rate in [8_000_u32, 11_025, 16_000, 22_050, 44_100, 48_000, 47_999] {
            let samples = tone[..rate as usize].to_vec();
            let sound = Recording {
                rate,
                samples,
                clipped: 0,
            };
            let resampled = resample(sound, 24_000).unwrap();
            assert_eq!(resampled.rate, 24_000);
            assert!(resampled.samples.len().abs_diff(24_000) < 8, "{rate}");
            let middle = &resampled.samples[6_000..18_000];
            let highest = middle
                .iter()
                .fold(0.0_f32, |highest, sample| highest.max(*sample));
            assert!((highest - 0.5).abs() < 0.02, "{rate}: {highest}");
        }
    }
}
