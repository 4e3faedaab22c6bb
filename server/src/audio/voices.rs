//! The clips at hand: loaded and checked at start, found by voice and message, and how far each
//! language's voice has come.
//!
//! Here a clip is an address and what is known of it; its bytes stay on disk. Whether a language is
//! offered with sound is for `State`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use domain::fault::{Fault, Faults};
use domain::language::{Language, LanguageId};

use super::folder::FolderError;
use super::manifest::{self, ClipRecord, Digest, FILE, Manifest, Origin};
use super::spoken::{self, Manuscript};
use super::text_only;
use crate::parallel;
use crate::texts::Texts;

/// A clip that somebody waits for has at most as many bytes: on a line of 400 kbit/s it is there
/// in less than a second.
const MOST_AWAITED_BYTES: u64 = 40_000;

/// All voices, as they were when they were last loaded.
#[derive(Debug, Default)]
pub struct Voices {
    folder: Option<PathBuf>,
    loaded: RwLock<Arc<Loaded>>,
}

/// The voices at one moment.
#[derive(Debug, Default)]
pub struct Loaded {
    by_language: HashMap<LanguageId, Voice>,
    /// The files by the last two parts of their addresses.
    files: HashMap<String, ClipFile>,
    /// Languages that are offered as text alone, on purpose.
    text_only: BTreeSet<LanguageId>,
}

/// The voice of a language.
#[derive(Clone, Debug, Default)]
pub struct Voice {
    clips: HashMap<String, Clip>,
    coverage: Coverage,
}

/// A clip, as pages need it.
#[derive(Clone, Debug, PartialEq)]
pub struct Clip {
    /// Where it is to be had: `/audio/so/next.0123456789abcdef.mp3`.
    pub address: String,
    /// How long it is.
    pub seconds: f64,
    /// Whose voice it is.
    pub origin: Origin,
    /// Whether it reads the text as it is now.
    pub is_fresh: bool,
}

/// A clip's file, as delivery needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClipFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What its content is known by.
    pub digest: Digest,
}

/// Why something about the voices was not changed.
#[derive(Debug, thiserror::Error)]
pub enum NotChanged {
    /// The folder of sound cannot be written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// What is in the folder now cannot be used; all stays as it was.
    #[error(transparent)]
    Faults(#[from] Faults),
}

/// How far the voice of a language has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage {
    /// How many texts there are to be read; 0 as long as the language has none.
    pub texts: usize,
    /// Clips that nobody has brought yet.
    pub missing: Vec<String>,
    /// Clips whose text has changed since.
    pub stale: Vec<String>,
    /// Clips that somebody waits for, and that take too long to come.
    pub too_long: Vec<String>,
    /// Recordings that were refused when they were last brought, with the reason.
    pub refused: Vec<(String, String)>,
    /// How many fresh clips are of each origin.
    pub origins: BTreeMap<Origin, usize>,
    /// The length of its clips together, in seconds.
    pub seconds: f64,
    /// The size of its clips together.
    pub bytes: u64,
}

impl Voices {
    /// Loads the voices of all languages from the folder of sound, and checks that every file is
    /// the one that its manifest names. All faults at once. Without a folder there is no sound.
    pub fn load(folder: Option<&Path>, texts: &Texts) -> Result<Self, Faults> {
        let loaded = folder.map_or_else(
            || Ok(Loaded::silent(texts)),
            |folder| Loaded::read(folder, texts),
        )?;
        Ok(Self {
            folder: folder.map(Path::to_path_buf),
            loaded: RwLock::new(Arc::new(loaded)),
        })
    }

    /// The voices as they are now.
    #[must_use]
    pub fn now(&self) -> Arc<Loaded> {
        Arc::clone(&self.loaded.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Loads them again, after a clip was replaced. If there are faults, all stays as it was.
    ///
    /// It reads all files, and takes some tenths of a second.
    pub fn reload(&self, texts: &Texts) -> Result<(), Faults> {
        let fresh = Self::load(self.folder.as_deref(), texts)?;
        *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = fresh.now();
        Ok(())
    }

    /// Offers a language as text alone from now on, or no longer. Nothing without a folder of sound.
    pub fn set_text_only(
        &self,
        language: &Language,
        is_text_only: bool,
        texts: &Texts,
    ) -> Result<(), NotChanged> {
        let Some(folder) = &self.folder else {
            return Ok(());
        };
        let mut languages = self.now().text_only.clone();
        if is_text_only {
            languages.insert(language.id().clone());
        } else {
            languages.remove(language.id());
        }
        text_only::write(folder, languages)?;
        Ok(self.reload(texts)?)
    }

    /// The folder of sound, if there is one.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }
}

impl Loaded {
    /// The voice of a language; every language has one, be it an empty one.
    #[must_use]
    pub fn of(&self, language: &Language) -> Option<&Voice> {
        self.by_language.get(language.id())
    }

    /// The file at `/audio/{voice}/{name}`, if it is one of ours.
    #[must_use]
    pub fn file(&self, voice: &str, name: &str) -> Option<&ClipFile> {
        self.files.get(&format!("{voice}/{name}"))
    }

    /// Whether a language is offered as text alone, on purpose.
    #[must_use]
    pub fn is_text_only(&self, language: &Language) -> bool {
        self.text_only.contains(language.id())
    }

    fn silent(texts: &Texts) -> Self {
        let nothing = Manifest::default();
        Self {
            by_language: by_language(texts, |_| Some(&nothing)),
            files: HashMap::new(),
            text_only: BTreeSet::new(),
        }
    }

    fn read(folder: &Path, texts: &Texts) -> Result<Self, Faults> {
        let mut faults = Vec::new();
        let voices = folders(folder, texts, &mut faults);
        let mut manifests = HashMap::new();
        let mut files = HashMap::new();
        for read in parallel::in_turns(&voices, |voice| ReadVoice::read(folder, voice), |_| ()) {
            faults.extend(read.faults);
            files.extend(read.files);
            manifests.insert(read.voice, read.manifest);
        }
        let text_only = text_only::read(folder).unwrap_or_else(|fault| {
            faults.push(fault);
            BTreeSet::new()
        });
        if !faults.is_empty() {
            return Err(Faults(faults));
        }
        let nothing = Manifest::default();
        let by_language = by_language(texts, |voice| manifests.get(voice).or(Some(&nothing)));
        Ok(Self {
            by_language,
            files,
            text_only,
        })
    }
}

fn by_language<'a>(
    texts: &Texts,
    manifest: impl Fn(&str) -> Option<&'a Manifest>,
) -> HashMap<LanguageId, Voice> {
    let languages = texts.languages().iter();
    languages
        .filter_map(|language| {
            let manuscript = Manuscript::of(texts, language);
            let manifest = manifest(language.voice())?;
            let voice = Voice::of(language.voice(), manifest, &manuscript);
            Some((language.id().clone(), voice))
        })
        .collect()
}

/// The voices that have a folder with a manifest.
fn folders(folder: &Path, texts: &Texts, faults: &mut Vec<Fault>) -> Vec<String> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(Fault {
                file: folder.display().to_string(),
                line: 1,
                what: format!("the folder of sound cannot be read: {error}"),
                remedy: "check `audio_folder` in the settings".to_owned(),
            });
            return Vec::new();
        }
    };
    let mut voices: Vec<_> = entries
        .flatten()
        .filter(|entry| entry.path().join(FILE).is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    voices.sort();
    voices.retain(|voice| {
        let is_known = texts
            .languages()
            .iter()
            .any(|language| language.voice() == voice);
        if !is_known {
            faults.push(Fault {
                file: format!("{voice}/{FILE}"),
                line: 1,
                what: format!("no language is read by the voice `{voice}`"),
                remedy: "name the voice in languages.toml, or remove the folder".to_owned(),
            });
        }
        is_known
    });
    voices
}

/// What was read of a voice's folder.
struct ReadVoice {
    voice: String,
    manifest: Manifest,
    files: Vec<(String, ClipFile)>,
    faults: Vec<Fault>,
}

impl ReadVoice {
    fn read(sound: &Path, voice: &str) -> Self {
        let mut read = Self {
            voice: voice.to_owned(),
            manifest: Manifest::default(),
            files: Vec::new(),
            faults: Vec::new(),
        };
        let name = format!("{voice}/{FILE}");
        let text = match std::fs::read_to_string(sound.join(&name)) {
            Ok(text) => text,
            Err(error) => {
                read.faults.push(Fault {
                    file: name,
                    line: 1,
                    what: format!("it cannot be read: {error}"),
                    remedy: "check its permissions".to_owned(),
                });
                return read;
            }
        };
        let lines = match Manifest::parse(&name, &text) {
            Ok((manifest, lines)) => {
                read.manifest = manifest;
                lines
            }
            Err(fault) => {
                read.faults.push(fault);
                return read;
            }
        };
        for (clip, record) in &read.manifest.clips {
            let file = manifest::file_name(clip, record.file);
            let path = sound.join(voice).join(&file);
            if let Some(what) = is_broken(&path, record) {
                read.faults.push(Fault {
                    file: name.clone(),
                    line: lines.get(clip).copied().unwrap_or(1),
                    what: format!("{file} {what}"),
                    remedy: format!("bring {clip} again, or take the file from a backup"),
                });
            }
            let digest = record.file;
            read.files
                .push((format!("{voice}/{file}"), ClipFile { path, digest }));
        }
        read
    }
}

/// What is wrong with a clip's file, if anything is.
fn is_broken(path: &Path, record: &ClipRecord) -> Option<String> {
    match std::fs::read(path) {
        Err(error) => Some(format!("cannot be read: {error}")),
        Ok(content) if Digest::of(&content) != record.file => {
            Some("is not the file that its name says".to_owned())
        }
        Ok(_) => None,
    }
}

impl Voice {
    fn of(voice: &str, manifest: &Manifest, manuscript: &Manuscript) -> Self {
        let clips = manifest.clips.iter();
        let clips = clips
            .map(|(id, record)| {
                let text = manuscript.texts.get(id);
                let clip = Clip {
                    address: format!("/audio/{voice}/{}", manifest::file_name(id, record.file)),
                    seconds: record.measured.seconds,
                    origin: record.origin,
                    is_fresh: text.is_some_and(|text| reads(record, text)),
                };
                (id.clone(), clip)
            })
            .collect();
        Self {
            clips,
            coverage: Coverage::of(manifest, manuscript),
        }
    }

    /// The clip with this id.
    #[must_use]
    pub fn clip(&self, id: &str) -> Option<&Clip> {
        self.clips.get(id)
    }

    /// How far it has come.
    #[must_use]
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }
}

impl Coverage {
    /// How far a manifest covers a manuscript. Clips of texts that are gone do not count.
    #[must_use]
    pub fn of(manifest: &Manifest, manuscript: &Manuscript) -> Self {
        let mut coverage = Self {
            texts: manuscript.texts.len(),
            ..Self::default()
        };
        for (id, text) in &manuscript.texts {
            let Some(record) = manifest.clips.get(id) else {
                coverage.missing.push(id.clone());
                continue;
            };
            coverage.seconds += record.measured.seconds;
            coverage.bytes += record.bytes;
            if !reads(record, text) {
                coverage.stale.push(id.clone());
                continue;
            }
            *coverage.origins.entry(record.origin).or_default() += 1;
            if spoken::is_awaited(id) && record.bytes > MOST_AWAITED_BYTES {
                coverage.too_long.push(id.clone());
            }
        }
        let refused = manifest.refused.iter();
        coverage.refused = refused
            .filter(|(id, _)| manuscript.texts.contains_key(*id))
            .map(|(id, reason)| (id.clone(), reason.clone()))
            .collect();
        coverage
    }

    /// Whether every text is read as it is now.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.texts > 0 && self.missing.is_empty() && self.stale.is_empty()
    }

    /// Whether every text is read by a person.
    #[must_use]
    pub fn is_human(&self) -> bool {
        self.origins
            .keys()
            .all(|origin| *origin == Origin::Recorded)
    }
}

/// Whether a clip reads this text.
fn reads(record: &ClipRecord, text: &str) -> bool {
    record.text == Digest::of(text.as_bytes())
}
