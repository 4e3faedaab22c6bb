//! Reading frozen releases back. Not here: who may read them, and until when.

use disclosure::{Release, ReleaseKey, Scope};
use domain::municipality::MunicipalityId;
use jiff::civil::Date;

use crate::storage::{Database, Repository, StorageError, StoredRelease, Wave};

/// A release as it was frozen.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// Its number, among the releases of all waves.
    pub number: u64,
    /// The day in Norway on which it was made.
    pub released_on: Date,
    /// What it says.
    pub release: Release,
}

/// The release of a municipality, a county or the nation, if there is one.
pub async fn read(
    database: &Database,
    wave: &Wave,
    scope: Scope,
    key: &ReleaseKey,
) -> Result<Option<Frozen>, StorageError> {
    frozen(&mut database.read().await?, wave, scope, key).await
}

/// The municipality's release in the last wave before this one in which it has any, and that wave.
///
/// The end of that wave's results is not asked about: what stands beside a report for comparison
/// belongs to that report.
pub async fn last_before(
    database: &Database,
    wave: &Wave,
    municipality: MunicipalityId,
    key: &ReleaseKey,
) -> Result<Option<(Wave, Frozen)>, StorageError> {
    let mut repository = database.read().await?;
    for earlier in repository.waves().await? {
        if earlier.dates.opens() >= wave.dates.opens() {
            continue;
        }
        let scope = Scope::Municipality(municipality);
        if let Some(found) = frozen(&mut repository, &earlier, scope, key).await? {
            return Ok(Some((earlier, found)));
        }
    }
    Ok(None)
}

async fn frozen(
    repository: &mut Repository,
    wave: &Wave,
    scope: Scope,
    key: &ReleaseKey,
) -> Result<Option<Frozen>, StorageError> {
    let Some(stored) = repository.release(&wave.id, scope).await? else {
        return Ok(None);
    };
    let StoredRelease {
        number,
        released_on,
        content,
    } = stored;
    Ok(Some(Frozen {
        number,
        released_on,
        release: decoded(&content, key)?,
    }))
}

/// The release that these stored bytes are.
pub(super) fn decoded(content: &[u8], key: &ReleaseKey) -> Result<Release, StorageError> {
    Release::decode(key, content).map_err(|_| StorageError::Corrupt { what: "release" })
}
