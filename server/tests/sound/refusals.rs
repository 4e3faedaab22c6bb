//! What is refused, each with its reason: real files, and files that lie.

use super::*;

#[track_caller]
fn refused(recording: &[u8]) -> Refusal {
    match prepared(recording) {
        Ok(clip) => panic!("it was taken: {:?}", clip.measured),
        Err(refusal) => refusal,
    }
}

/// The names of the good files.
fn good() -> Vec<String> {
    let entries = std::fs::read_dir(corpus().join("good")).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| format!("good/{}", entry.unwrap().file_name().into_string().unwrap()))
        .collect();
    names.sort();
    names
}

#[test]
fn what_is_no_sound_is_not_decodable_whatever_its_name() {
    for other in [
        b"Neste sp\xc3\xb8rsm\xc3\xa5l\n".as_slice(),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\0\0\x08\0",
        b"<!doctype html><title>404</title>",
        b"\0",
        &vec![0; 100_000],
        &vec![0xff; 100_000],
    ] {
        let refusal = refused(other);
        assert!(matches!(refusal, Refusal::Undecodable(_)), "{refusal}");
    }
    for name in ["bad/opus.ogg", "bad/picture-only.mp4"] {
        let refusal = refused(&file(name));
        assert!(
            matches!(refusal, Refusal::Undecodable(_)),
            "{name}: {refusal}"
        );
    }
}

#[test]
fn a_file_of_no_length_and_a_file_of_silence_are_empty() {
    for recording in [
        Vec::new(),
        wav(24_000, 1, &[]),
        wav(24_000, 1, &silence(24_000, 1500)),
        wav(24_000, 2, &voice(24_000, 1.0, 0.000_05)),
    ] {
        let refusal = refused(&recording);
        assert_eq!(refusal, Refusal::Empty, "{} bytes", recording.len());
    }
}

#[test]
fn a_file_that_breaks_off_is_refused() {
    for name in good() {
        let whole = file(&name);
        for kept in [whole.len() / 4, whole.len() / 2, whole.len() * 3 / 4] {
            let refusal = refused(&whole[..kept]);
            let is_named = matches!(
                refusal,
                Refusal::Undecodable(_) | Refusal::BreaksOff { .. } | Refusal::Empty
            );
            // These have neither a head that tells their length nor an end that is marked: what
            // is left is sound, and only the text tells that it is too little.
            let is_headless = name.contains("adts") || name.contains("ogg");
            let is_too_short = matches!(refusal, Refusal::TooShortForText { .. });
            assert!(
                is_named || (is_headless && is_too_short),
                "{name} to {kept}: {refusal}"
            );
        }
    }
}

#[test]
fn heads_that_promise_more_than_there_is_are_refused_without_a_wait() {
    let samples = voice(24_000, 1.0, 0.5);
    let honest = wav(24_000, 1, &samples);
    for promise in [
        u32::try_from(honest.len()).unwrap() * 2,
        0x7fff_fff0,
        u32::MAX - 100,
    ] {
        let mut lying = wav_head(24_000, 1, promise);
        lying.extend_from_slice(&honest[44..]);
        let refusal = refused(&lying);
        let is_named = matches!(refusal, Refusal::Undecodable(_) | Refusal::BreaksOff { .. });
        assert!(is_named, "{promise}: {refusal}");
    }
}

#[test]
fn an_hour_is_too_long_and_is_not_decoded_to_its_end() {
    assert_eq!(
        refused(&file("bad/hour.flac")),
        Refusal::TooLong { most: 3 }
    );
    let long = wav(8_000, 1, &voice(8_000, 181.0, 0.5));
    assert_eq!(refused(&long), Refusal::TooLong { most: 3 });
}

#[test]
fn more_than_twenty_megabytes_are_too_large() {
    assert_eq!(
        refused(&vec![0; (20 << 20) + 1]),
        Refusal::TooLarge { most: 20 }
    );
}

#[test]
fn more_than_two_channels_are_refused() {
    for (name, channels) in [("bad/six-channels.flac", 6), ("bad/six-channels.m4a", 6)] {
        assert_eq!(refused(&file(name)), Refusal::Channels(channels), "{name}");
    }
    let three = wav(24_000, 3, &voice(24_000, 1.0, 0.5));
    assert_eq!(refused(&three), Refusal::Channels(3));
    let many = wav(8_000, 255, &voice(8_000, 0.1, 0.5));
    assert!(matches!(
        refused(&many),
        Refusal::Channels(_) | Refusal::Undecodable(_)
    ));
}

#[test]
fn sample_rates_outside_8_to_48_khz_are_refused() {
    assert_eq!(refused(&file("bad/96k.flac")), Refusal::SampleRate(96_000));
    assert_eq!(refused(&file("bad/4k.wav")), Refusal::SampleRate(4_000));
    for rate in [1, 7_999, 48_001, 192_000] {
        let recording = wav(rate, 1, &voice(8_000, 0.5, 0.5));
        assert_eq!(refused(&recording), Refusal::SampleRate(rate));
    }
}

#[test]
fn a_clipped_recording_is_refused_and_a_loud_one_is_not() {
    let clipped = wav(24_000, 1, &voice(24_000, 1.0, 3.0));
    assert!(matches!(refused(&clipped), Refusal::Clipped { .. }));
    let refusal = refused(&file("bad/clipped.mp3"));
    assert!(matches!(refusal, Refusal::Clipped { .. }), "{refusal}");
    prepared(&wav(24_000, 1, &voice(24_000, 1.0, 0.99))).unwrap();
}

#[test]
fn a_recording_whose_channels_are_clipped_apart_is_refused_though_their_mean_is_not() {
    let left = voice(24_000, 1.0, 3.0);
    let mut recording = wav_head(24_000, 2, u32::try_from(left.len() * 4).unwrap());
    for sample in left {
        #[expect(clippy::cast_possible_truncation, reason = "scaled to fit")]
        let left = (sample.clamp(-1.0, 1.0) * 32_767.0) as i16;
        recording.extend(left.to_le_bytes());
        recording.extend((left / 3).to_le_bytes());
    }
    assert!(matches!(refused(&recording), Refusal::Clipped { .. }));
}

#[test]
fn a_recording_that_is_too_quiet_is_refused() {
    let refusal = refused(&wav(24_000, 1, &voice(24_000, 1.0, 0.005)));
    assert!(matches!(refusal, Refusal::TooQuiet { .. }), "{refusal}");
}

#[test]
fn more_than_a_second_of_silence_at_either_end_is_refused() {
    let rate = 16_000;
    let sound = voice(rate, 1.0, 0.5);
    let before = wav(rate, 1, &[silence(rate, 1200), sound.clone()].concat());
    let refusal = refused(&before);
    assert!(
        matches!(refusal, Refusal::SilenceBefore { .. }),
        "{refusal}"
    );
    let after = wav(rate, 1, &[sound.clone(), silence(rate, 1200)].concat());
    let refusal = refused(&after);
    assert!(matches!(refusal, Refusal::SilenceAfter { .. }), "{refusal}");
    // The hum of a room is no sound, and a second is allowed.
    let hum: Vec<f32> = voice(rate, 1.2, 0.002);
    let refusal = refused(&wav(rate, 1, &[hum, sound.clone()].concat()));
    assert!(
        matches!(refusal, Refusal::SilenceBefore { .. }),
        "{refusal}"
    );
    prepared(&wav(rate, 1, &[silence(rate, 900), sound].concat())).unwrap();
}

#[test]
fn a_length_that_its_text_cannot_have_is_refused() {
    let long_text = "Vi lagrer ikke navnet ditt. Vi lagrer ikke adressen din. Vi lagrer ikke når \
                     du svarer. Vi lagrer ikke hvilken telefon eller datamaskin du bruker.";
    let of = |seconds: f32, text: &str| {
        let recording = wav(16_000, 1, &voice(16_000, seconds, 0.5));
        prepare(&recording, text, Script::Latn, BitRate::Recorded).map(|clip| clip.measured.seconds)
    };
    let hurried = of(1.0, long_text);
    assert!(
        matches!(hurried, Err(Refusal::TooShortForText { .. })),
        "{hurried:?}"
    );
    let left_on = of(30.0, TEXT);
    assert!(
        matches!(left_on, Err(Refusal::TooLongForText { .. })),
        "{left_on:?}"
    );
    of(10.0, long_text).unwrap();
    // Numbers are long words in few signs.
    of(5.0, "18 til 24 år").unwrap();
}

#[test]
fn a_change_of_rate_or_a_wrong_checksum_within_a_file_is_refused() {
    let first = file("good/mono-24k.mp3");
    let second = file("good/tagged-44k.mp3");
    let joined = [first, second].concat();
    assert!(matches!(refused(&joined), Refusal::Undecodable(_)));
    let mut changed = file("good/stereo-44k.flac");
    // The MD5 of the samples stands in the first block, 26 to 42 bytes from the start.
    changed[30] ^= 1;
    assert!(matches!(refused(&changed), Refusal::Undecodable(_)));
}
