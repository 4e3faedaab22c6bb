//! What is taken, and what comes of it.

use super::*;

/// A finished clip, decoded again by preparing it once more: its figures hold for what is heard.
#[track_caller]
fn assert_is_a_clip(name: &str, clip: &PreparedClip) {
    let measured = clip.measured;
    assert!(
        (measured.loudness - -19.0).abs() <= 0.5,
        "{name}: {measured:?}"
    );
    assert!(measured.true_peak < -1.5, "{name}: {measured:?}");
    assert!(measured.peak <= measured.true_peak, "{name}: {measured:?}");
    assert!(measured.silence_before < 0.25, "{name}: {measured:?}");
    assert!(measured.silence_after < 0.35, "{name}: {measured:?}");
    // MPEG-2 layer 3, mono, 24 kHz: the first frame's head.
    assert_eq!(clip.mp3[0], 0xff, "{name}");
    assert_eq!(clip.mp3[1] & 0xfe, 0xf2, "{name}");
    assert_eq!(clip.mp3[2] & 0x0c, 0x04, "{name}: not 24 kHz");
    assert_eq!(clip.mp3[3] & 0xc0, 0xc0, "{name}: not mono");
}

#[test]
fn every_format_rate_and_number_of_channels_becomes_a_clip_of_one_kind() {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(corpus().join("good")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let recording = file(&format!("good/{name}"));
        let clip = prepared(&recording).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
        assert_is_a_clip(&name, &clip);
        assert!(
            (1.1..1.6).contains(&clip.measured.seconds),
            "{name}: {:?}",
            clip.measured
        );
        names.push(name);
    }
    for ending in [".wav", ".flac", ".mp3", ".m4a", ".aac", ".ogg"] {
        assert!(names.iter().any(|name| name.ends_with(ending)), "{ending}");
    }
}

#[test]
fn every_rate_from_8_to_48_khz_is_taken() {
    for rate in [
        8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 47_999, 48_000,
    ] {
        for channels in [1, 2] {
            let name = format!("{rate} Hz, {channels} channels");
            let recording = wav(rate, channels, &voice(rate, 1.0, 0.5));
            let clip = prepared(&recording).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
            assert_is_a_clip(&name, &clip);
        }
    }
}

#[test]
fn quiet_and_loud_recordings_come_to_one_level() {
    let mut reached = Vec::new();
    for amplitude in [0.04, 0.1, 0.5, 0.98] {
        let clip = prepared(&wav(24_000, 1, &voice(24_000, 1.2, amplitude))).unwrap();
        assert_is_a_clip(&amplitude.to_string(), &clip);
        reached.push(clip.measured.loudness);
    }
    let loudest = reached.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let quietest = reached.iter().copied().fold(f64::INFINITY, f64::min);
    assert!(loudest - quietest <= 1.0, "{reached:?}");
}

#[test]
fn a_knock_beside_a_quiet_voice_is_brought_down_and_the_voice_up() {
    let mut samples = voice(24_000, 1.2, 0.05);
    for (offset, sample) in samples[12_000..12_040].iter_mut().enumerate() {
        *sample = if offset % 2 == 0 { 0.9 } else { -0.9 };
    }
    let clip = prepared(&wav(24_000, 1, &samples)).unwrap();
    assert_is_a_clip("knock", &clip);
}

#[test]
fn a_short_word_with_high_peaks_comes_to_the_level_of_the_others() {
    let recording = file("cup.flac");
    for bit_rate in [BitRate::Recorded, BitRate::Sample] {
        let clip = prepare(&recording, "کوپ", Script::Arab, bit_rate).unwrap();
        assert!(
            (clip.measured.loudness - -19.0).abs() <= 0.5,
            "{bit_rate:?}: {:?}",
            clip.measured
        );
        assert!(
            clip.measured.true_peak < -1.5,
            "{bit_rate:?}: {:?}",
            clip.measured
        );
    }
}

#[test]
fn a_word_shorter_than_a_block_of_the_gate_gets_silence_until_it_can_be_measured() {
    let word = voice(24_000, 0.2, 0.5);
    let clip = prepare(
        &wav(24_000, 1, &word),
        "Ja",
        Script::Latn,
        BitRate::Recorded,
    )
    .unwrap();
    assert!(
        (0.5..0.6).contains(&clip.measured.seconds),
        "{:?}",
        clip.measured
    );
    assert!(
        (clip.measured.loudness - -19.0).abs() <= 0.5,
        "{:?}",
        clip.measured
    );
}

#[test]
fn long_silence_at_the_ends_is_cut_to_a_breath() {
    let rate = 24_000;
    let samples = [
        silence(rate, 900),
        voice(rate, 1.0, 0.5),
        silence(rate, 900),
    ]
    .concat();
    let clip = prepared(&wav(rate, 1, &samples)).unwrap();
    assert!(clip.measured.seconds < 1.4, "{:?}", clip.measured);
    assert!(clip.measured.silence_before < 0.25, "{:?}", clip.measured);
}

#[test]
fn samples_cost_half_of_what_recordings_cost() {
    let recording = file("good/mono-16k.wav");
    let size = |bit_rate| {
        prepare(&recording, TEXT, Script::Latn, bit_rate)
            .unwrap()
            .mp3
            .len()
    };
    let (recorded, sample) = (size(BitRate::Recorded), size(BitRate::Sample));
    // 1.4 seconds at 4000 and at 2000 bytes a second.
    assert!((4_800..6_600).contains(&recorded), "{recorded}");
    assert!((2_400..3_300).contains(&sample), "{sample}");
}

#[test]
fn the_same_recording_gives_the_same_clip() {
    let recording = file("good/stereo-44k.flac");
    assert_eq!(
        prepared(&recording).unwrap().mp3,
        prepared(&recording).unwrap().mp3
    );
}
