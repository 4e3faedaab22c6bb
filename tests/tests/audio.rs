//! `samsvar audio` from outside: a folder of recordings in, how far the voices have come, and what
//! stops a start.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use tempfile::TempDir;
use tests::machine;

/// What a command left behind.
struct Finished {
    success: bool,
    said: String,
}

/// Runs a command of the binary on this folder of sound.
fn samsvar(sound: &Path, locales: &Path, arguments: &[&str]) -> anyhow::Result<Finished> {
    let mut command = Command::new(machine::binary()?);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("SAMSVAR_") {
            command.env_remove(name);
        }
    }
    let output = command
        .args(arguments)
        .env("SAMSVAR_AUDIO_FOLDER", sound)
        .env("SAMSVAR_LOCALES", locales)
        .output()?;
    let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.push_str(&String::from_utf8_lossy(&output.stderr));
    Ok(Finished {
        success: output.status.success(),
        said,
    })
}

fn corpus(name: &str) -> PathBuf {
    machine::workspace().join("tests/sound").join(name)
}

fn locales() -> PathBuf {
    machine::workspace().join("locales")
}

/// A folder with one good recording of "Neste", and one of everything that is wrong.
fn recordings() -> anyhow::Result<TempDir> {
    let folder = TempDir::new()?;
    let path = |name: &str| folder.path().join(name);
    std::fs::copy(corpus("good/mono-16k.ogg"), path("next.ogg"))?;
    // Read in the place of another message.
    std::fs::copy(corpus("good/stereo-44k.flac"), path("privacy-link.flac"))?;
    std::fs::copy(corpus("bad/hour.flac"), path("back.flac"))?;
    std::fs::copy(corpus("bad/six-channels.m4a"), path("help.m4a"))?;
    std::fs::copy(corpus("bad/clipped.mp3"), path("skip.mp3"))?;
    std::fs::write(path("start.wav"), "not sound")?;
    std::fs::write(path("stop.wav"), "")?;
    std::fs::copy(corpus("good/mono-16k.wav"), path("no-such-text.wav"))?;
    Ok(folder)
}

#[test]
fn a_broken_file_does_not_stop_the_others_and_every_reason_is_told() -> anyhow::Result<()> {
    let (sound, recordings) = (TempDir::new()?, recordings()?);
    let folder = recordings.path().to_str().context("the folder's name")?;
    let import = ["audio", "import", folder, "--voice", "nb", "--by", "Kari"];
    let finished = samsvar(sound.path(), &locales(), &import)?;
    let said = &finished.said;
    assert!(!finished.success, "{said}");
    assert!(said.contains("2 clips were made, 6 were refused"), "{said}");
    for (clip, reason) in [
        ("back", "longer than 3 minutes"),
        ("help", "6 channels"),
        ("skip", "clipped"),
        ("start", "cannot be decoded"),
        ("stop", "no sound"),
        ("no-such-text", "no text is called"),
    ] {
        let line = said
            .lines()
            .find(|line| line.trim().starts_with(&format!("{clip}: ")));
        assert!(
            line.is_some_and(|line| line.contains(reason)),
            "{clip}: {said}"
        );
    }
    let manifest = std::fs::read_to_string(sound.path().join("nb/manifest.toml"))?;
    let next = manifest.lines().find(|line| line.starts_with("next = "));
    assert!(
        next.is_some_and(|line| line.contains("by = \"Kari\"")),
        "{manifest}"
    );
    // What was refused is remembered until it is brought in order.
    let status = samsvar(
        sound.path(),
        &locales(),
        &["audio", "status", "--voice", "nb"],
    )?;
    assert!(!status.success);
    assert!(
        status.said.contains("refused: skip: it is clipped"),
        "{}",
        status.said
    );
    let mended = TempDir::new()?;
    std::fs::copy(corpus("good/mono-16k.wav"), mended.path().join("skip.wav"))?;
    let folder = mended.path().to_str().context("the folder's name")?;
    let finished = samsvar(
        sound.path(),
        &locales(),
        &["audio", "import", folder, "--voice", "nb"],
    )?;
    assert!(finished.success, "{}", finished.said);
    let status = samsvar(
        sound.path(),
        &locales(),
        &["audio", "status", "--voice", "nb"],
    )?;
    assert!(!status.said.contains("refused: skip"), "{}", status.said);
    assert!(status.said.contains("3 recorded"), "{}", status.said);
    Ok(())
}

#[test]
fn a_changed_text_is_listed_as_stale_and_a_broken_clip_is_named() -> anyhow::Result<()> {
    let (sound, recordings) = (TempDir::new()?, recordings()?);
    let folder = recordings.path().to_str().context("the folder's name")?;
    samsvar(
        sound.path(),
        &locales(),
        &["audio", "import", folder, "--voice", "nb"],
    )?;
    let changed = TempDir::new()?;
    copy(&locales(), changed.path())?;
    let file = changed.path().join("nb/participant.ftl");
    let text = std::fs::read_to_string(&file)?;
    assert!(text.contains("\nnext = Neste\n"));
    std::fs::write(
        &file,
        text.replace("\nnext = Neste\n", "\nnext = Neste side\n"),
    )?;
    let status = samsvar(sound.path(), changed.path(), &["audio", "status"])?;
    assert!(status.said.contains("stale: next\n"), "{}", status.said);
    assert_eq!(status.said.matches("stale:").count(), 1, "{}", status.said);
    // A clip that is not what it was stops the start, with the file and the line.
    let clip = std::fs::read_dir(sound.path().join("nb"))?
        .flatten()
        .find(|entry| entry.file_name().to_string_lossy().starts_with("next."))
        .context("the clip")?;
    std::fs::write(clip.path(), "something else")?;
    let check = samsvar(sound.path(), &locales(), &["check"])?;
    assert!(!check.success);
    assert!(check.said.contains("nb/manifest.toml:"), "{}", check.said);
    assert!(
        check.said.contains("is not the file that its name says"),
        "{}",
        check.said
    );
    Ok(())
}

#[test]
fn a_voice_that_nobody_has_is_refused_with_those_that_there_are() -> anyhow::Result<()> {
    let sound = TempDir::new()?;
    for command in [
        ["audio", "import", ".", "--voice", "xx"].as_slice(),
        &["audio", "status", "--voice", "xx"],
    ] {
        let finished = samsvar(sound.path(), &locales(), command)?;
        assert!(!finished.success);
        assert!(
            finished
                .said
                .contains("there is no voice `xx`; there are uk, ru"),
            "{}",
            finished.said
        );
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            std::fs::create_dir_all(&target)?;
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
