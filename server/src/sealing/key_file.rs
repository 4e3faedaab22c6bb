//! The key file of a wave: the private keys of its collections, outside the database.
//!
//! Losing the file loses the answers. Whoever has the file and an old backup of the database can
//! open what was sealed then; that is why closing destroys the keys.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use domain::municipality::MunicipalityId;
use domain::wave::WaveId;
use serde::{Deserialize, Serialize};

/// Why a key file could not be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// The file could not be read or written.
    #[error("key file {path}: {source}")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The file is not a key file.
    #[error("key file {path}: {why}")]
    Content {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// The file belongs to another wave.
    #[error("key file {path} belongs to wave {found}, not to {wanted}")]
    OtherWave {
        /// Which file.
        path: PathBuf,
        /// The wave in the file.
        found: WaveId,
        /// The wave asked for.
        wanted: WaveId,
    },
}

/// The private keys of a wave's open collections.
pub struct KeyFile {
    path: PathBuf,
    wave: WaveId,
    keys: BTreeMap<MunicipalityId, [u8; 32]>,
}

impl std::fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyFile({}, {} keys)", self.wave, self.keys.len())
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    wave: WaveId,
    keys: BTreeMap<String, String>,
}

impl KeyFile {
    /// A key file to be written to `path`.
    #[must_use]
    pub fn new(path: &Path, wave: WaveId, keys: BTreeMap<MunicipalityId, [u8; 32]>) -> Self {
        Self {
            path: path.to_owned(),
            wave,
            keys,
        }
    }

    /// Reads the key file of `wave`.
    pub fn read(path: &Path, wave: &WaveId) -> Result<Self, KeyFileError> {
        let wrong = |why: String| KeyFileError::Content {
            path: path.to_owned(),
            why,
        };
        let text = fs::read_to_string(path).map_err(|source| KeyFileError::File {
            path: path.to_owned(),
            source,
        })?;
        let content: Content = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        if content.wave != *wave {
            return Err(KeyFileError::OtherWave {
                path: path.to_owned(),
                found: content.wave,
                wanted: wave.clone(),
            });
        }
        let keys = content
            .keys
            .into_iter()
            .map(|(municipality, key)| {
                let id = municipality.parse().ok()?;
                let key = STANDARD_NO_PAD.decode(key).ok()?.try_into().ok()?;
                Some((MunicipalityId::new(id), key))
            })
            .collect::<Option<_>>()
            .ok_or_else(|| wrong("a municipality or key in it is damaged".to_owned()))?;
        Ok(Self {
            path: path.to_owned(),
            wave: wave.clone(),
            keys,
        })
    }

    /// The private key of a collection, unless it has been destroyed.
    #[must_use]
    pub fn get(&self, municipality: MunicipalityId) -> Option<&[u8; 32]> {
        self.keys.get(&municipality)
    }

    /// The municipalities whose keys are in the file.
    pub fn municipalities(&self) -> impl Iterator<Item = MunicipalityId> + '_ {
        self.keys.keys().copied()
    }

    /// Forgets keys, in memory and, at once and durably, in the file. The file system may keep
    /// the old blocks for a while; the operators' handbook tells where the file should lie.
    pub fn destroy(
        &mut self,
        municipalities: impl IntoIterator<Item = MunicipalityId>,
    ) -> Result<(), KeyFileError> {
        let mut changed = false;
        for municipality in municipalities {
            changed |= self.keys.remove(&municipality).is_some();
        }
        if changed {
            self.write()?;
        }
        Ok(())
    }

    /// Writes the file, readable by its owner alone; the old one, if there is one, stays whole
    /// until the new one is.
    pub fn write(&self) -> Result<(), KeyFileError> {
        self.write_file().map_err(|source| KeyFileError::File {
            path: self.path.clone(),
            source,
        })
    }

    fn write_file(&self) -> io::Result<()> {
        let content = Content {
            wave: self.wave.clone(),
            keys: self
                .keys
                .iter()
                .map(|(municipality, key)| {
                    (municipality.get().to_string(), STANDARD_NO_PAD.encode(key))
                })
                .collect(),
        };
        let text = toml::to_string(&content).map_err(io::Error::other)?;
        let new = self.path.with_extension("new");
        let mut options = File::options();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&new)?;
        file.write_all(b"# Private keys of a wave's collections. Keep a copy apart from the database's backups.\n")?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, &self.path)?;
        let folder = self.path.parent().filter(|p| !p.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(folder: &Path) -> (PathBuf, KeyFile) {
        let path = folder.join("2023.keys.toml");
        let keys = [1, 2, 3].map(|id| (MunicipalityId::new(id), [u8::try_from(id).unwrap(); 32]));
        let keys = KeyFile::new(&path, "2023".parse().unwrap(), keys.into());
        keys.write().unwrap();
        (path, keys)
    }

    #[test]
    fn reads_back_what_it_wrote_and_shows_no_key() {
        let folder = tempfile::TempDir::new().unwrap();
        let (path, _) = written(folder.path());
        let read = KeyFile::read(&path, &"2023".parse().unwrap()).unwrap();
        assert_eq!(read.municipalities().count(), 3);
        assert_eq!(read.get(MunicipalityId::new(2)), Some(&[2; 32]));
        assert_eq!(read.get(MunicipalityId::new(4)), None);
        assert_eq!(format!("{read:?}"), "KeyFile(2023, 3 keys)");
    }

    #[test]
    fn destroying_is_in_the_file_at_once() {
        let folder = tempfile::TempDir::new().unwrap();
        let (path, mut keys) = written(folder.path());
        let [one, four] = [1, 4].map(MunicipalityId::new);
        keys.destroy([one, four]).unwrap();
        assert_eq!(keys.get(one), None);
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(&STANDARD_NO_PAD.encode([1; 32])));
        assert!(text.contains(&STANDARD_NO_PAD.encode([2; 32])));
        let files = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(files, 1, "no other copy is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::TempDir::new().unwrap();
        let (path, mut keys) = written(folder.path());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        keys.destroy([MunicipalityId::new(1)]).unwrap();
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn another_waves_file_and_damaged_ones_are_refused() {
        let folder = tempfile::TempDir::new().unwrap();
        let (path, _) = written(folder.path());
        let of_2024 = KeyFile::read(&path, &"2024".parse().unwrap());
        assert!(matches!(of_2024, Err(KeyFileError::OtherWave { .. })));
        let whole = fs::read_to_string(&path).unwrap();
        for damaged in [
            whole[..whole.len() - 9].to_owned(),
            whole.replace("1 = \"AQEB", "1 = \"AQ!B"),
            whole.replace("1 = \"", "x = \""),
            whole.replace("wave = ", "wawe = "),
            String::new(),
        ] {
            assert_ne!(damaged, whole);
            fs::write(&path, &damaged).unwrap();
            let refused = KeyFile::read(&path, &"2023".parse().unwrap());
            assert!(
                matches!(refused, Err(KeyFileError::Content { .. })),
                "{damaged}"
            );
        }
        fs::remove_file(&path).unwrap();
        let missing = KeyFile::read(&path, &"2023".parse().unwrap());
        assert!(matches!(missing, Err(KeyFileError::File { .. })));
    }
}
