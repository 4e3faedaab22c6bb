//! Synthetic samples by espeak-ng, which is a program of its own: for the demo, and until people
//! have recorded a voice. What it lacks is read by the nearest voice that it has.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::manifest::Origin;
use super::transliterate::{
    as_it_stands, burmese_in_short_clauses, pashto_as_persian, somali_as_oromo, sorani_as_kurmanji,
};

/// Words a minute: slower than its ordinary 175, since the texts are for people who listen hard.
const SPEED: &str = "160";

/// Which of espeak-ng's voices reads for one of ours, and how.
#[derive(Clone, Copy)]
pub struct Speaker {
    /// Our voice.
    voice: &'static str,
    /// Its voice.
    reader: &'static str,
    /// Whether its voice is of the language, or of one that is near.
    origin: Origin,
    /// How the text is spelled for it.
    spell: fn(&str) -> String,
}

impl std::fmt::Debug for Speaker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Speaker({} by {})", self.voice, self.reader)
    }
}

/// All speakers.
const SPEAKERS: [Speaker; 26] = [
    own("uk", "uk"),
    own("ru", "ru"),
    own("ar", "ar"),
    stand_in("apc", "ar", as_it_stands),
    stand_in("apd", "ar", as_it_stands),
    own("fa", "fa"),
    stand_in("prs", "fa", as_it_stands),
    stand_in("ps", "fa", pashto_as_persian),
    stand_in("ckb", "ku", sorani_as_kurmanji),
    own("ur", "ur"),
    own("ti", "ti"),
    own("am", "am"),
    stand_in("so", "om", somali_as_oromo),
    own("om", "om"),
    stand_in("swc", "sw", as_it_stands),
    stand_in("rw", "sw", as_it_stands),
    stand_in("rn", "sw", as_it_stands),
    stand_in("kmr", "ku", as_it_stands),
    own("tr", "tr"),
    Speaker {
        spell: burmese_in_short_clauses,
        ..own("my", "my")
    },
    own("th", "th"),
    own("fr", "fr-fr"),
    own("es", "es"),
    own("en", "en-gb"),
    own("nb", "nb"),
    stand_in("nn", "nb", as_it_stands),
];

const fn own(voice: &'static str, reader: &'static str) -> Speaker {
    Speaker {
        voice,
        reader,
        origin: Origin::Synthetic,
        spell: as_it_stands,
    }
}

const fn stand_in(voice: &'static str, reader: &'static str, spell: fn(&str) -> String) -> Speaker {
    Speaker {
        voice,
        reader,
        origin: Origin::StandIn,
        spell,
    }
}

/// espeak-ng, as it is installed here.
#[derive(Clone, Debug)]
pub struct Synthesiser {
    program: PathBuf,
    version: String,
    voices: BTreeSet<String>,
}

/// Why nothing can be synthesised.
#[derive(Debug, thiserror::Error)]
pub enum CannotSpeak {
    /// The program is not there, or does not start.
    #[error(
        "{program} does not start ({source}); install espeak-ng, or name it with the setting \
         `espeak_ng`"
    )]
    Missing {
        /// What was tried.
        program: String,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// It is not the program that it should be.
    #[error("{0} is not espeak-ng: it does not tell its version")]
    Other(String),
    /// Nobody knows who could read for this voice.
    #[error("no voice of espeak-ng is known to read for `{0}`")]
    NoSpeaker(String),
    /// This espeak-ng has not the voice.
    #[error("espeak-ng {version} has no voice `{reader}`; version 1.52 has all that are used")]
    NoReader {
        /// Its version.
        version: String,
        /// The voice that was looked for.
        reader: &'static str,
    },
    /// It did not read this text.
    #[error("espeak-ng failed: {0}")]
    Failed(String),
}

impl Synthesiser {
    /// Looks what this program is and which voices it has.
    pub fn find(program: &Path) -> Result<Self, CannotSpeak> {
        let ask = |question: &str| {
            let output = Command::new(program)
                .arg(question)
                .stdin(Stdio::null())
                .output();
            let output = output.map_err(|source| CannotSpeak::Missing {
                program: program.display().to_string(),
                source,
            })?;
            Ok::<_, CannotSpeak>(String::from_utf8_lossy(&output.stdout).into_owned())
        };
        // "eSpeak NG text-to-speech: 1.52.0  Data at: …"
        let version = ask("--version")?;
        let version = version
            .strip_prefix("eSpeak NG text-to-speech: ")
            .and_then(|rest| rest.split_whitespace().next())
            .ok_or_else(|| CannotSpeak::Other(program.display().to_string()))?
            .to_owned();
        // A table; the second column has the languages.
        let voices = ask("--voices")?
            .lines()
            .skip(1)
            .filter_map(|line| line.split_whitespace().nth(1))
            .map(str::to_owned)
            .collect();
        Ok(Self {
            program: program.to_owned(),
            version,
            voices,
        })
    }

    /// Who reads for this voice.
    pub fn speaker(&self, voice: &str) -> Result<Speaker, CannotSpeak> {
        let speaker = SPEAKERS
            .into_iter()
            .find(|speaker| speaker.voice == voice)
            .ok_or_else(|| CannotSpeak::NoSpeaker(voice.to_owned()))?;
        if self.voices.contains(speaker.reader) {
            Ok(speaker)
        } else {
            Err(CannotSpeak::NoReader {
                version: self.version.clone(),
                reader: speaker.reader,
            })
        }
    }

    /// What the manifest says of a speaker: `espeak-ng 1.52.0, voice om`.
    #[must_use]
    pub fn reader(&self, speaker: &Speaker) -> String {
        format!("espeak-ng {}, voice {}", self.version, speaker.reader)
    }

    /// Reads a text; gives a WAV file.
    pub fn speak(&self, speaker: &Speaker, text: &str) -> Result<Vec<u8>, CannotSpeak> {
        let failed = |error: std::io::Error| CannotSpeak::Failed(error.to_string());
        let file = tempfile::NamedTempFile::new().map_err(failed)?;
        let mut child = Command::new(&self.program)
            .args([
                "-b",
                "1",
                "-s",
                SPEED,
                "-v",
                speaker.reader,
                "--stdin",
                "-w",
            ])
            .arg(file.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        if let Some(mut input) = child.stdin.take() {
            // Should it have ended already, its exit code says more than the broken pipe.
            let _ = input.write_all((speaker.spell)(text).as_bytes());
        }
        let Output { status, stderr, .. } = child.wait_with_output().map_err(failed)?;
        if !status.success() {
            let said = String::from_utf8_lossy(&stderr).trim().to_owned();
            return Err(CannotSpeak::Failed(format!("{status} {said}")));
        }
        std::fs::read(file.path()).map_err(failed)
    }
}

impl Speaker {
    /// Whether it speaks the language, or stands in for one who does.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;

    #[test]
    fn every_voice_of_the_survey_has_a_speaker() {
        let texts = Texts::load(None).unwrap();
        for language in texts.languages() {
            let voice = language.voice();
            assert!(
                SPEAKERS.iter().any(|speaker| speaker.voice == voice),
                "{voice}"
            );
        }
    }

    #[test]
    fn a_program_that_is_missing_or_another_is_named() {
        let missing = Synthesiser::find(Path::new("no-such-program")).unwrap_err();
        assert!(matches!(missing, CannotSpeak::Missing { .. }), "{missing}");
        let other = Synthesiser::find(Path::new("true")).unwrap_err();
        assert!(matches!(other, CannotSpeak::Other(_)), "{other}");
    }

    #[test]
    fn a_voice_that_this_version_lacks_is_refused() {
        let synthesiser = Synthesiser {
            program: PathBuf::from("espeak-ng"),
            version: "1.51".to_owned(),
            voices: BTreeSet::from(["om".to_owned()]),
        };
        let so = synthesiser.speaker("so").unwrap();
        assert_eq!(so.origin(), Origin::StandIn);
        assert_eq!(synthesiser.reader(&so), "espeak-ng 1.51, voice om");
        let ti = synthesiser.speaker("ti").unwrap_err();
        assert!(
            matches!(ti, CannotSpeak::NoReader { reader: "ti", .. }),
            "{ti}"
        );
        assert!(matches!(
            synthesiser.speaker("xx"),
            Err(CannotSpeak::NoSpeaker(_))
        ));
    }
}
