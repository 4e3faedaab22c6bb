//! Voices: a folder of clips, loaded whole or not at all; complete, missing, stale.

use domain::fault::Faults;
use domain::language::Language;
use server::audio::spoken::{LANGUAGE_NAME, Manuscript};
use server::audio::{
    ClipRecord, Coverage, Credit, Digest, NotBrought, Origin, Voice, VoiceFolder, Voices, bring,
};
use server::texts::Texts;
use tempfile::TempDir;

use super::*;

fn texts() -> Texts {
    Texts::load(None).unwrap()
}

fn language<'a>(texts: &'a Texts, id: &str) -> &'a Language {
    texts.languages().get(id).unwrap()
}

fn credit(origin: Origin) -> Credit {
    Credit {
        origin,
        reader: None,
        by: "Kari Nordmann".to_owned(),
        on: jiff::civil::date(2026, 11, 23),
    }
}

/// A voice whose every clip is the same sound: the manifest alone makes it complete.
pub(crate) fn fill(sound: &Path, texts: &Texts, id: &str, origin: Origin) {
    let language = language(texts, id);
    let manuscript = Manuscript::of(texts, language);
    let mut folder = VoiceFolder::open(sound, language.voice()).unwrap();
    let recording = file("good/mono-16k.wav");
    let made = bring(
        &folder,
        &manuscript,
        "next-question",
        &recording,
        &credit(origin),
    );
    assert!(matches!(made, Err(NotBrought::NoText(_))), "{made:?}");
    let made = prepared(&recording).unwrap();
    for (clip, text) in &manuscript.texts {
        let record = ClipRecord {
            text: Digest::of(text.as_bytes()),
            file: folder.write_clip(clip, &made.mp3).unwrap(),
            bytes: made.mp3.len() as u64,
            origin,
            reader: None,
            by: "test".to_owned(),
            on: jiff::civil::date(2026, 11, 23),
            measured: made.measured,
        };
        folder.manifest.clips.insert(clip.clone(), record);
    }
    folder.save().unwrap();
}

fn coverage(voices: &Voices, language: &Language) -> Coverage {
    let voices = voices.now();
    voices.of(language).map(Voice::coverage).unwrap().clone()
}

#[test]
fn without_a_folder_everything_is_missing_and_nothing_fails() {
    let texts = texts();
    let voices = Voices::load(None, &texts).unwrap();
    for language in &texts.languages().clone() {
        let coverage = coverage(&voices, language);
        assert_eq!(coverage.missing.len(), coverage.texts, "{}", language.id());
        assert!(!coverage.is_complete());
    }
}

#[test]
fn a_recording_that_was_brought_has_an_address_and_counts() {
    let (texts, sound) = (texts(), TempDir::new().unwrap());
    let nb = language(&texts, "nb");
    let manuscript = Manuscript::of(&texts, nb);
    let mut folder = VoiceFolder::open(sound.path(), "nb").unwrap();
    let recording = file("good/stereo-44k.flac");
    let record = bring(
        &folder,
        &manuscript,
        "next",
        &recording,
        &credit(Origin::Recorded),
    );
    let record = record.unwrap();
    folder
        .manifest
        .clips
        .insert("next".to_owned(), record.clone());
    folder.save().unwrap();
    let voices = Voices::load(Some(sound.path()), &texts).unwrap();
    let now = voices.now();
    let clip = now.of(nb).unwrap().clip("next").unwrap();
    assert_eq!(clip.address, format!("/audio/nb/next.{}.mp3", record.file));
    assert!(clip.is_fresh);
    assert_eq!(clip.origin, Origin::Recorded);
    let name = clip.address.rsplit('/').next().unwrap();
    let file = now.file("nb", name).unwrap();
    assert_eq!(Digest::of(&std::fs::read(&file.path).unwrap()), record.file);
    assert!(now.file("nn", name).is_none());
    let coverage = coverage(&voices, nb);
    assert_eq!(coverage.missing.len(), coverage.texts - 1);
    assert_eq!(coverage.origins[&Origin::Recorded], 1);
}

#[test]
fn a_changed_text_makes_exactly_the_clips_stale_that_read_it() {
    let (texts, sound, locales) = (texts(), TempDir::new().unwrap(), TempDir::new().unwrap());
    for id in ["ar", "apc", "nb"] {
        fill(sound.path(), &texts, id, Origin::Recorded);
    }
    let voices = Voices::load(Some(sound.path()), &texts).unwrap();
    for id in ["ar", "apc", "nb"] {
        let coverage = coverage(&voices, language(&texts, id));
        assert!(
            coverage.is_complete() && coverage.is_human(),
            "{id}: {coverage:?}"
        );
    }
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    copy(&original, locales.path());
    let path = locales.path().join("ar/participant.ftl");
    let text = std::fs::read_to_string(&path).unwrap();
    let changed: String = text
        .lines()
        .map(|line| match line.split_once(" = ") {
            // The last one is shown, and another one is read in its place.
            Some((id @ ("next" | "closed-before-spoken" | "maintenance-ahead"), text)) => {
                format!("{id} = {text}!\n")
            }
            _ => format!("{line}\n"),
        })
        .collect();
    std::fs::write(&path, changed).unwrap();
    let texts = Texts::load(Some(locales.path())).unwrap();
    let voices = Voices::load(Some(sound.path()), &texts).unwrap();
    for id in ["ar", "apc"] {
        let coverage = coverage(&voices, language(&texts, id));
        assert_eq!(coverage.stale, ["closed-before", "next"], "{id}");
        assert!(coverage.missing.is_empty() && !coverage.is_complete());
        let now = voices.now();
        let voice = now.of(language(&texts, id)).unwrap();
        // A clip that has become stale can still be had: waves under way go on.
        assert!(!voice.clip("next").unwrap().is_fresh);
        assert!(voice.clip("back").unwrap().is_fresh);
    }
    assert!(coverage(&voices, language(&texts, "nb")).is_complete());
}

#[test]
fn every_broken_file_is_named_at_once_with_its_line() {
    let (texts, sound) = (texts(), TempDir::new().unwrap());
    fill(sound.path(), &texts, "nb", Origin::Recorded);
    fill(sound.path(), &texts, "nn", Origin::Recorded);
    let name = |voice: &str, clip: &str| {
        let folder = VoiceFolder::open(sound.path(), voice).unwrap();
        let file = folder.manifest.clips[clip].file;
        sound.path().join(voice).join(format!("{clip}.{file}.mp3"))
    };
    std::fs::remove_file(name("nb", "next")).unwrap();
    std::fs::write(name("nn", LANGUAGE_NAME), b"another file").unwrap();
    let stranger = sound.path().join("xx");
    std::fs::create_dir(&stranger).unwrap();
    std::fs::write(stranger.join("manifest.toml"), "").unwrap();
    let Faults(faults) = Voices::load(Some(sound.path()), &texts).unwrap_err();
    let found: Vec<_> = faults.iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(
        found,
        ["xx/manifest.toml", "nb/manifest.toml", "nn/manifest.toml"]
    );
    for (fault, clip) in faults[1..].iter().zip(["next", LANGUAGE_NAME]) {
        let text = std::fs::read_to_string(sound.path().join(&fault.file)).unwrap();
        let line = text.lines().nth(fault.line - 1).unwrap();
        assert!(line.starts_with(&format!("{clip} = ")), "{fault}: {line}");
        assert!(fault.what.contains(clip), "{fault}");
    }
}

#[test]
fn a_folder_that_the_operator_names_and_that_is_not_there_stops_the_start() {
    let Faults(faults) = Voices::load(Some(Path::new("no-such-folder")), &texts()).unwrap_err();
    assert_eq!(faults.len(), 1);
    assert!(faults[0].remedy.contains("audio_folder"), "{}", faults[0]);
}

#[test]
fn a_replaced_clip_is_found_after_reloading_and_a_broken_one_changes_nothing() {
    let (texts, sound) = (texts(), TempDir::new().unwrap());
    fill(sound.path(), &texts, "nb", Origin::Synthetic);
    let nb = language(&texts, "nb");
    let voices = Voices::load(Some(sound.path()), &texts).unwrap();
    let address = |voices: &Voices| {
        let now = voices.now();
        now.of(nb).unwrap().clip("next").unwrap().address.clone()
    };
    let first = address(&voices);
    let mut folder = VoiceFolder::open(sound.path(), "nb").unwrap();
    let manuscript = Manuscript::of(&texts, nb);
    let recording = file("good/mono-16k.ogg");
    let credit = credit(Origin::Recorded);
    let record = bring(&folder, &manuscript, "next", &recording, &credit).unwrap();
    folder.manifest.clips.insert("next".to_owned(), record);
    folder.save().unwrap();
    assert_eq!(address(&voices), first);
    voices.reload(&texts).unwrap();
    let second = address(&voices);
    assert_ne!(second, first);
    assert_eq!(coverage(&voices, nb).origins[&Origin::Recorded], 1);
    assert!(!coverage(&voices, nb).is_human());
    std::fs::write(sound.path().join("nb/manifest.toml"), "broken").unwrap();
    voices.reload(&texts).unwrap_err();
    assert_eq!(address(&voices), second);
}

/// Not that all are fresh: a translator's mending need not wait for a synthesiser.
#[test]
fn the_voices_that_ship_are_whole_of_one_level_and_keep_nobody_waiting() {
    let texts = texts();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../audio");
    let voices = Voices::load(Some(&shipped), &texts).unwrap();
    for language in &texts.languages().clone() {
        let id = language.id();
        let coverage = coverage(&voices, language);
        assert!(!coverage.origins.is_empty(), "{id} has no voice");
        assert!(coverage.too_long.is_empty(), "{id}: {coverage:?}");
        assert!(coverage.refused.is_empty(), "{id}: {coverage:?}");
        let folder = VoiceFolder::open(&shipped, language.voice()).unwrap();
        for (clip, record) in &folder.manifest.clips {
            let measured = record.measured;
            assert!(
                (measured.loudness - -19.0).abs() <= 0.5 && measured.true_peak <= -1.5,
                "{id}, {clip}: {measured:?}"
            );
        }
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), &target).unwrap();
        }
    }
}
