//! Before a wave opens: its collections with their keys, the proof that the key file is at hand,
//! and the municipalities' access codes.

use std::collections::BTreeMap;
use std::path::Path;

use domain::code::{AccessCode, CodeKey};
use domain::municipality::{Municipalities, MunicipalityId};
use domain::wave::WaveId;

use crate::edge::Randomness;
use crate::sealing::key_file::{KeyFile, KeyFileError};
use crate::sealing::sealed_box::{self, CollectionKeys};
use crate::storage::{Database, Repository, StorageError, Wave};

/// Why a wave could not be prepared.
#[derive(Debug, thiserror::Error)]
pub enum OpeningError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The key file failed.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// There are keys already; new ones would make what is sealed unreadable.
    #[error("wave {0} has keys already")]
    HasKeys(WaveId),
    /// The key file does not open what is sealed to the collections of these municipalities.
    #[error("the key file does not fit the collections of {0} municipalities")]
    KeysDoNotFit(usize),
    /// No code could be found that is not in use; something is wrong with the key.
    #[error("no free access code was found for municipality {0}")]
    NoFreeCode(MunicipalityId),
}

/// How many generations are tried for a code that nobody has.
const MOST_COLLISIONS: u32 = 100;

/// Makes a wave's collections, one for each municipality in force on the day that it opens, and
/// its key file. The file is written first: a collection without a key could not be opened.
pub async fn make_keys(
    database: &Database,
    wave: &Wave,
    key_file: &Path,
    randomness: &Randomness,
) -> Result<(), OpeningError> {
    let mut repository = database.write().await?;
    if !repository.collections(&wave.id).await?.is_empty() || key_file.exists() {
        return Err(OpeningError::HasKeys(wave.id.clone()));
    }
    let mut private = BTreeMap::new();
    for municipality in Municipalities::embedded().in_force(wave.dates.opens()) {
        let keys = CollectionKeys::generate(randomness);
        repository
            .add_collection(&wave.id, municipality.id(), &keys.public)
            .await?;
        private.insert(municipality.id(), keys.private);
    }
    KeyFile::new(key_file, wave.id.clone(), private).write()?;
    repository.save().await?;
    Ok(())
}

/// Seals a sample to every open collection and opens it with the key file. If all can be opened,
/// the wave may open.
pub async fn test_keys(
    database: &Database,
    wave: &WaveId,
    keys: &KeyFile,
    randomness: &Randomness,
) -> Result<(), OpeningError> {
    const SAMPLE: &[u8] = b"sealed sample";
    let mut repository = database.write().await?;
    let mut misfits = 0;
    for collection in repository.collections(wave).await? {
        let municipality = collection.municipality;
        let Some(public) = repository.box_key(wave, municipality).await? else {
            continue;
        };
        let opened = || {
            let sealed = sealed_box::seal(&public, wave, municipality, SAMPLE, randomness).ok()?;
            sealed_box::open(keys.get(municipality)?, wave, municipality, &sealed).ok()
        };
        misfits += usize::from(opened().as_deref() != Some(SAMPLE));
    }
    if misfits > 0 {
        return Err(OpeningError::KeysDoNotFit(misfits));
    }
    repository.confirm_keys(wave).await?;
    repository.save().await?;
    Ok(())
}

/// Gives a municipality a new access code, which replaces the one it had.
pub async fn new_code(
    database: &Database,
    wave: &WaveId,
    municipality: MunicipalityId,
    key: &CodeKey,
) -> Result<AccessCode, OpeningError> {
    let mut repository = database.write().await?;
    let first = repository
        .code_generation(wave, municipality)
        .await?
        .map_or(0, |generation| generation + 1);
    let code = code_from(&mut repository, wave, municipality, key, first).await?;
    repository.save().await?;
    Ok(code)
}

/// Gives a municipality a new access code in place of the one of this generation. False if somebody
/// has replaced that one before: of two at the same moment one does, and the other may find that out
/// by a constraint.
pub async fn replace_code(
    repository: &mut Repository,
    wave: &WaveId,
    municipality: MunicipalityId,
    key: &CodeKey,
    replaced: u32,
) -> Result<bool, OpeningError> {
    if repository.code_generation(wave, municipality).await? != Some(replaced) {
        return Ok(false);
    }
    code_from(repository, wave, municipality, key, replaced + 1).await?;
    Ok(true)
}

/// Gives a municipality its first access code within a transaction; one that it has stays.
pub async fn give_code(
    repository: &mut Repository,
    wave: &WaveId,
    municipality: MunicipalityId,
    key: &CodeKey,
) -> Result<(), OpeningError> {
    if repository
        .code_generation(wave, municipality)
        .await?
        .is_none()
    {
        code_from(repository, wave, municipality, key, 0).await?;
    }
    Ok(())
}

/// Adds the first code from this generation on that nobody has.
async fn code_from(
    repository: &mut Repository,
    wave: &WaveId,
    municipality: MunicipalityId,
    key: &CodeKey,
    first: u32,
) -> Result<AccessCode, OpeningError> {
    for generation in first..first + MOST_COLLISIONS {
        let code = AccessCode::derive(key, wave, municipality, generation);
        let digest = code.digest(key, wave);
        if repository
            .add_code(&digest, wave, municipality, generation)
            .await?
        {
            return Ok(code);
        }
    }
    Err(OpeningError::NoFreeCode(municipality))
}

/// A municipality's code, derived again, if it has been given one.
pub async fn code(
    database: &Database,
    wave: &WaveId,
    municipality: MunicipalityId,
    key: &CodeKey,
) -> Result<Option<AccessCode>, StorageError> {
    let generation = database
        .read()
        .await?
        .code_generation(wave, municipality)
        .await?;
    Ok(generation.map(|generation| AccessCode::derive(key, wave, municipality, generation)))
}
