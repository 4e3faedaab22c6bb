//! The manifest of a voice: what each clip reads, which file it is, what it measures, and where it
//! comes from.
//!
//! It is a TOML file, `manifest.toml`, in the voice's folder, with a clip on each line, so that a
//! difference between two of them can be read. `samsvar audio` writes it; people read it.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use domain::fault::Fault;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::measure::Measurements;

/// The name of the file.
pub(super) const FILE: &str = "manifest.toml";

const HEAD: &str = "\
# What the clips of this voice read and measure. Written by `samsvar audio`, not by hand.
#
#   text       digest of the text that it reads; when the text changes, the clip is stale
#   file       digest of the file, and part of its name: {clip}.{file}.mp3
#   origin     \"recorded\" by a person, \"synthetic\", or \"stand-in\": synthetic, by the voice of a
#              language that is only near
#   reader     the program and voice that made it, where no person did
#   by, on     who brought it here, and on which day
#   seconds, loudness (LUFS), peak (dBFS), true-peak (dBTP), silence-before and silence-after
#              (seconds) of the file; clipped: samples cut off in what it was made of
#
# Below [refused]: recordings that were not taken when they were last brought, and why.
";

/// What is known of a voice's clips.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manifest {
    /// The clips by their ids.
    pub clips: BTreeMap<String, ClipRecord>,
    /// The recordings that were refused when they were last brought, with the reason.
    pub refused: BTreeMap<String, String>,
}

/// What is known of a clip.
#[derive(Clone, Debug, PartialEq)]
pub struct ClipRecord {
    /// Of the text that it reads.
    pub text: Digest,
    /// Of its file.
    pub file: Digest,
    /// The length of its file.
    pub bytes: u64,
    /// Whose voice it is.
    pub origin: Origin,
    /// The program and voice that made it, where no person did.
    pub reader: Option<String>,
    /// Who brought it here.
    pub by: String,
    /// On which day.
    pub on: Date,
    /// What it measures.
    pub measured: Measurements,
}

/// The first eight bytes of the BLAKE3 of a text or a file: enough to tell versions apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(u64);

/// Whose voice a clip is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A person's.
    Recorded,
    /// A program's.
    Synthetic,
    /// A program's, in a language that is only near the one that is read.
    StandIn,
}

impl Digest {
    /// The digest of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut first = [0; 8];
        first.copy_from_slice(&blake3::hash(bytes).as_bytes()[..8]);
        Self(u64::from_be_bytes(first))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A text that is no digest.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not 16 digits of 0-9 and a-f")]
pub struct NoDigest(String);

impl TryFrom<String> for Digest {
    type Error = NoDigest;

    fn try_from(text: String) -> Result<Self, NoDigest> {
        let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        match u64::from_str_radix(&text, 16) {
            Ok(number) if text.len() == 16 && text.bytes().all(is_hex) => Ok(Self(number)),
            _ => Err(NoDigest(text)),
        }
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

impl Origin {
    /// The word for it in the manifest.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::Synthetic => "synthetic",
            Self::StandIn => "stand-in",
        }
    }
}

/// The name of a clip's file, which is also the last part of its address.
#[must_use]
pub(super) fn file_name(clip: &str, file: Digest) -> String {
    format!("{clip}.{file}.mp3")
}

/// The manifest as its file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    clips: BTreeMap<Spanned<String>, WrittenClip>,
    #[serde(default)]
    refused: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WrittenClip {
    text: Digest,
    file: Digest,
    bytes: u64,
    origin: Origin,
    reader: Option<String>,
    by: String,
    on: Date,
    seconds: f64,
    loudness: f64,
    peak: f64,
    true_peak: f64,
    silence_before: f64,
    silence_after: f64,
    clipped: usize,
}

impl Manifest {
    /// Reads a manifest; `name` is what faults call it. With each clip comes its line.
    pub(super) fn parse(name: &str, text: &str) -> Result<(Self, BTreeMap<String, usize>), Fault> {
        let fault = |at: usize, what: String| Fault {
            file: name.to_owned(),
            line: line_at(text, at),
            what,
            remedy: "bring the recordings again with `samsvar audio import`, or take the file \
                     from a backup"
                .to_owned(),
        };
        let written: Written = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            fault(at, error.message().to_owned())
        })?;
        let mut manifest = Self {
            refused: written.refused,
            ..Self::default()
        };
        let mut lines = BTreeMap::new();
        for (id, clip) in written.clips {
            let at = id.span().start;
            let id = id.into_inner();
            if !is_id(&id) {
                return Err(fault(at, format!("`{id}` is no id of a clip")));
            }
            lines.insert(id.clone(), line_at(text, at));
            manifest.clips.insert(id, clip.into());
        }
        Ok((manifest, lines))
    }

    /// The manifest as its file has it.
    #[must_use]
    pub(super) fn written(&self) -> String {
        let mut text = HEAD.to_owned();
        text.push_str("\n[clips]\n");
        for (id, clip) in &self.clips {
            text.push_str(id);
            text.push_str(" = ");
            clip.write(&mut text);
        }
        text.push_str("\n[refused]\n");
        for (id, reason) in &self.refused {
            let _ = writeln!(text, "{id} = {}", quoted(reason));
        }
        text
    }
}

impl ClipRecord {
    fn write(&self, text: &mut String) {
        let Self {
            text: reads,
            file,
            bytes,
            origin,
            reader,
            by,
            on,
            measured,
        } = self;
        let reader = reader.as_deref().map_or_else(String::new, |reader| {
            format!("reader = {}, ", quoted(reader))
        });
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{{ text = \"{reads}\", file = \"{file}\", bytes = {bytes}, origin = \"{}\", {reader}\
             by = {}, on = \"{on}\", seconds = {:.3}, loudness = {:.2}, peak = {:.2}, \
             true-peak = {:.2}, silence-before = {:.2}, silence-after = {:.2}, clipped = {} }}",
            origin.as_str(),
            quoted(by),
            measured.seconds,
            measured.loudness,
            measured.peak,
            measured.true_peak,
            measured.silence_before,
            measured.silence_after,
            measured.clipped,
        );
    }
}

impl From<WrittenClip> for ClipRecord {
    fn from(clip: WrittenClip) -> Self {
        Self {
            text: clip.text,
            file: clip.file,
            bytes: clip.bytes,
            origin: clip.origin,
            reader: clip.reader,
            by: clip.by,
            on: clip.on,
            measured: Measurements {
                seconds: clip.seconds,
                loudness: clip.loudness,
                peak: clip.peak,
                true_peak: clip.true_peak,
                silence_before: clip.silence_before,
                silence_after: clip.silence_after,
                clipped: clip.clipped,
            },
        }
    }
}

/// Whether a text can be the id of a message: it becomes part of a file's name.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let record = ClipRecord {
            text: Digest::of(b"text"),
            file: Digest::of(b"file"),
            bytes: 4_321,
            origin: Origin::StandIn,
            reader: Some("espeak-ng 1.52, voice om".to_owned()),
            by: "Kari \"K\" Nordmann".to_owned(),
            on: jiff::civil::date(2026, 11, 23),
            measured: Measurements {
                seconds: 1.25,
                loudness: -19.25,
                peak: -4.5,
                true_peak: -4.25,
                silence_before: 0.12,
                silence_after: 0.1,
                clipped: 0,
            },
        };
        let recorded = ClipRecord {
            origin: Origin::Recorded,
            reader: None,
            ..record.clone()
        };
        Manifest {
            clips: [("q-age".to_owned(), record), ("next".to_owned(), recorded)].into(),
            refused: [("back".to_owned(), "there is no sound in it".to_owned())].into(),
        }
    }

    #[test]
    fn what_is_written_is_read_again_with_lines() {
        let text = manifest().written();
        let (read, lines) = Manifest::parse("so/manifest.toml", &text).unwrap();
        assert_eq!(read, manifest());
        let line = text.lines().nth(lines["q-age"] - 1).unwrap();
        assert!(line.starts_with("q-age = "), "{line}");
        let empty = Manifest::default();
        assert_eq!(Manifest::parse("m", &empty.written()).unwrap().0, empty);
    }

    #[test]
    fn what_is_no_manifest_is_named_with_its_line() {
        let good = manifest().written();
        for (what, text) in [
            ("not TOML", good.replace("bytes = 4321", "bytes =")),
            (
                "unknown",
                good.replace("bytes = 4321", "bytes = 1, more = 2"),
            ),
            ("missing", good.replace("bytes = 4321, ", "")),
            (
                "digest",
                good.replace(&Digest::of(b"file").to_string(), "abc"),
            ),
            ("name", good.replace("\nq-age =", "\n\"../q-age\" =")),
            (
                "origin",
                good.replace("stand-in\", reader", "made-up\", reader"),
            ),
        ] {
            assert_ne!(text, good, "{what}");
            let fault = Manifest::parse("so/manifest.toml", &text).unwrap_err();
            let line = text.lines().nth(fault.line - 1).unwrap();
            assert!(
                line.contains("q-age") || line.contains("next"),
                "{what}: {fault}"
            );
        }
    }
}
