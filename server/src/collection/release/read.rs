//! Reading frozen releases back. Not here: who may read them, and until when.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

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
    pub release: Arc<Release>,
}

/// Releases that were read lately with one key, by their numbers.
///
/// Fetching the nation's release and taking it apart costs more than all else on a page, and every
/// page needs it. Whether there is one is still asked each time.
#[derive(Debug, Default)]
pub struct Shelf(Mutex<VecDeque<Frozen>>);

impl Shelf {
    /// So many are kept: a wave's nation and counties, and some municipalities.
    const ROOM: usize = 32;

    /// What was asked for last comes first, and stays longest.
    fn find(&self, number: u64) -> Option<Frozen> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|frozen| frozen.number == number)?;
        let found = kept.remove(place)?;
        kept.push_front(found.clone());
        Some(found)
    }

    fn put(&self, frozen: Frozen) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.truncate(Self::ROOM - 1);
        kept.push_front(frozen);
    }
}

/// The release of a municipality, a county or the nation, if there is one.
pub async fn read(
    database: &Database,
    shelf: &Shelf,
    wave: &Wave,
    scope: Scope,
    key: &ReleaseKey,
) -> Result<Option<Frozen>, StorageError> {
    frozen(&mut database.read().await?, shelf, wave, scope, key).await
}

/// The municipality's release in the last wave before this one in which it has any, and that wave.
///
/// The end of that wave's results is not asked about: what stands beside a report for comparison
/// belongs to that report.
pub async fn last_before(
    database: &Database,
    shelf: &Shelf,
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
        if let Some(found) = frozen(&mut repository, shelf, &earlier, scope, key).await? {
            return Ok(Some((earlier, found)));
        }
    }
    Ok(None)
}

async fn frozen(
    repository: &mut Repository,
    shelf: &Shelf,
    wave: &Wave,
    scope: Scope,
    key: &ReleaseKey,
) -> Result<Option<Frozen>, StorageError> {
    let Some(number) = repository.release_number(&wave.id, scope).await? else {
        return Ok(None);
    };
    if let Some(frozen) = shelf.find(number) {
        return Ok(Some(frozen));
    }
    let Some(stored) = repository.release(&wave.id, scope).await? else {
        return Ok(None);
    };
    let StoredRelease {
        number,
        released_on,
        content,
    } = stored;
    let frozen = Frozen {
        number,
        released_on,
        release: Arc::new(decoded(&content, key)?),
    };
    shelf.put(frozen.clone());
    Ok(Some(frozen))
}

/// The release that these stored bytes are.
pub(super) fn decoded(content: &[u8], key: &ReleaseKey) -> Result<Release, StorageError> {
    Release::decode(key, content).map_err(|_| StorageError::Corrupt { what: "release" })
}
