//! A voice's folder, opened for change: by one process at a time, and never half.
//!
//! A clip is written under a name that holds its digest, by way of a temporary file. The manifest
//! is written last, in the same way, and then what it does not name is removed. Whoever reads the
//! folder at any moment finds a manifest and all the files that it names.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use domain::fault::Fault;

use super::manifest::{self, Digest, FILE, Manifest};

/// A voice's folder, opened for change. Nobody else can open it meanwhile.
#[derive(Debug)]
pub struct VoiceFolder {
    path: PathBuf,
    /// What the folder holds, and will hold after [`Self::save`].
    pub manifest: Manifest,
    /// The lock lasts as long as this is open.
    _lock: File,
}

/// What goes wrong with a voice's folder.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Another process is changing it.
    #[error("another command is at work in {0}; wait for it")]
    InUse(PathBuf),
    /// Its manifest cannot be read.
    #[error("{0}")]
    Manifest(Fault),
    /// The system refuses.
    #[error("{path}: {source}")]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
}

impl VoiceFolder {
    /// Opens the folder of a voice below the folder of sound, making it if it is not there.
    pub fn open(sound: &Path, voice: &str) -> Result<Self, FolderError> {
        let path = sound.join(voice);
        std::fs::create_dir_all(&path).map_err(|source| io(&path, source))?;
        let lock = File::open(&path).map_err(|source| io(&path, source))?;
        lock.try_lock().map_err(|error| match error {
            std::fs::TryLockError::WouldBlock => FolderError::InUse(path.clone()),
            std::fs::TryLockError::Error(source) => io(&path, source),
        })?;
        let file = path.join(FILE);
        let manifest = match std::fs::read_to_string(&file) {
            Ok(text) => {
                Manifest::parse(&format!("{voice}/{FILE}"), &text)
                    .map_err(FolderError::Manifest)?
                    .0
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Manifest::default(),
            Err(error) => return Err(io(&file, error)),
        };
        Ok(Self {
            path,
            manifest,
            _lock: lock,
        })
    }

    /// Writes a clip's file, and gives its digest. It counts when the manifest names it.
    pub fn write_clip(&self, clip: &str, mp3: &[u8]) -> Result<Digest, FolderError> {
        let digest = Digest::of(mp3);
        self.write(&manifest::file_name(clip, digest), mp3)?;
        Ok(digest)
    }

    /// Writes the manifest, then removes the clips that it does not name.
    pub fn save(&self) -> Result<(), FolderError> {
        self.write(FILE, self.manifest.written().as_bytes())?;
        let named: BTreeSet<_> = self
            .manifest
            .clips
            .iter()
            .map(|(clip, record)| manifest::file_name(clip, record.file))
            .collect();
        let entries = std::fs::read_dir(&self.path).map_err(|source| io(&self.path, source))?;
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            // Also what an interrupted run has left behind.
            let path = entry.path();
            let is_clip = path.extension().is_some_and(|ending| ending == "mp3");
            let is_ours = is_clip || name.starts_with(TEMPORARY);
            if is_ours && !named.contains(&name) {
                std::fs::remove_file(&path).map_err(|source| io(&path, source))?;
            }
        }
        Ok(())
    }

    fn write(&self, name: &str, content: &[u8]) -> Result<(), FolderError> {
        let path = self.path.join(name);
        let write = || {
            let mut file = tempfile::Builder::new()
                .prefix(TEMPORARY)
                .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))
                .tempfile_in(&self.path)?;
            file.write_all(content)?;
            file.as_file().sync_all()?;
            file.persist(&path).map_err(|error| error.error)?;
            Ok(())
        };
        write().map_err(|source| io(&path, source))
    }
}

/// What the names of temporary files begin with.
const TEMPORARY: &str = ".unfinished-";

pub(super) fn io(path: &Path, source: std::io::Error) -> FolderError {
    FolderError::Io {
        path: path.to_owned(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::super::manifest::{ClipRecord, Origin};
    use super::super::measure::Measurements;
    use super::*;

    fn record(file: Digest) -> ClipRecord {
        ClipRecord {
            text: Digest::of(b"text"),
            file,
            bytes: 3,
            origin: Origin::Recorded,
            reader: None,
            by: "test".to_owned(),
            on: jiff::civil::date(2026, 11, 23),
            measured: Measurements {
                seconds: 1.0,
                loudness: -19.0,
                peak: -3.0,
                true_peak: -2.5,
                silence_before: 0.1,
                silence_after: 0.1,
                clipped: 0,
            },
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_manifest_is_written_last_and_what_it_does_not_name_goes() {
        let sound = tempfile::TempDir::new().unwrap();
        let path = sound.path().join("so");
        let mut folder = VoiceFolder::open(sound.path(), "so").unwrap();
        let first = folder.write_clip("next", b"one").unwrap();
        folder
            .manifest
            .clips
            .insert("next".to_owned(), record(first));
        folder.save().unwrap();
        assert_eq!(
            names(&path),
            ["manifest.toml".to_owned(), format!("next.{first}.mp3")]
        );
        // A second run that dies on the way: its files lie there, the manifest is the old one.
        let second = folder.write_clip("next", b"two").unwrap();
        drop(folder);
        let mut folder = VoiceFolder::open(sound.path(), "so").unwrap();
        assert_eq!(folder.manifest.clips["next"].file, first);
        assert_eq!(
            std::fs::read(path.join(format!("next.{first}.mp3"))).unwrap(),
            b"one"
        );
        folder
            .manifest
            .clips
            .insert("next".to_owned(), record(second));
        folder.save().unwrap();
        assert_eq!(
            names(&path),
            ["manifest.toml".to_owned(), format!("next.{second}.mp3")]
        );
    }

    #[test]
    fn two_cannot_change_a_voice_at_once() {
        let sound = tempfile::TempDir::new().unwrap();
        let folder = VoiceFolder::open(sound.path(), "so").unwrap();
        let refused = VoiceFolder::open(sound.path(), "so").unwrap_err();
        assert!(matches!(refused, FolderError::InUse(_)), "{refused}");
        VoiceFolder::open(sound.path(), "sw").unwrap();
        drop(folder);
        VoiceFolder::open(sound.path(), "so").unwrap();
    }
}
