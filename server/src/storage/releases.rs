//! Frozen releases: stored whole, as bytes that only the crate `disclosure` can read, numbered in
//! the order in which they were made. Nothing here changes or removes one.

use std::str::FromStr;

use disclosure::Scope;
use domain::municipality::{CountyNumber, MunicipalityId};
use domain::wave::WaveId;
use jiff::civil::Date;

use super::{Repository, StorageError, execute, fetch_all, fetch_optional};

/// A release as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRelease {
    /// Its number, among the releases of all waves.
    pub number: u64,
    /// The day in Norway on which it was made.
    pub released_on: Date,
    /// The release, encoded.
    pub content: Vec<u8>,
}

type Row = (i64, String, Vec<u8>);

fn stored((number, released_on, content): Row) -> Result<StoredRelease, StorageError> {
    let read = || Some((number.try_into().ok()?, Date::from_str(&released_on).ok()?));
    let (number, released_on) = read().ok_or(CORRUPT)?;
    Ok(StoredRelease {
        number,
        released_on,
        content,
    })
}

const CORRUPT: StorageError = StorageError::Corrupt { what: "release" };

impl Repository {
    /// Stores a release. False if there is one of this scope already: a release is computed once
    /// and never again.
    pub async fn add_release(
        &mut self,
        wave: &WaveId,
        scope: Scope,
        released_on: Date,
        content: &[u8],
    ) -> Result<bool, StorageError> {
        let added = execute!(
            self,
            "INSERT INTO releases (wave_id, scope, released_on, content) VALUES ($1, $2, $3, $4)
             ON CONFLICT (wave_id, scope) DO NOTHING",
            wave.as_str(),
            written(scope),
            released_on.to_string(),
            content
        )?;
        Ok(added == 1)
    }

    /// The release of a scope, if there is one.
    pub async fn release(
        &mut self,
        wave: &WaveId,
        scope: Scope,
    ) -> Result<Option<StoredRelease>, StorageError> {
        fetch_optional!(
            self,
            Row,
            "SELECT release_number, released_on, content FROM releases
             WHERE wave_id = $1 AND scope = $2",
            wave.as_str(),
            written(scope)
        )?
        .map(stored)
        .transpose()
    }

    /// The number of a scope's release, if there is one. Since nothing changes a release, whoever has
    /// read the one of this number need not read it again.
    pub async fn release_number(
        &mut self,
        wave: &WaveId,
        scope: Scope,
    ) -> Result<Option<u64>, StorageError> {
        fetch_optional!(
            self,
            (i64,),
            "SELECT release_number FROM releases WHERE wave_id = $1 AND scope = $2",
            wave.as_str(),
            written(scope)
        )?
        .map(|(number,)| number.try_into().map_err(|_| CORRUPT))
        .transpose()
    }

    /// The release with the next higher number than this in a wave: for going through all of them
    /// with one in memory.
    pub async fn release_after(
        &mut self,
        wave: &WaveId,
        number: u64,
    ) -> Result<Option<StoredRelease>, StorageError> {
        fetch_optional!(
            self,
            Row,
            "SELECT release_number, released_on, content FROM releases
             WHERE wave_id = $1 AND release_number > $2 ORDER BY release_number LIMIT 1",
            wave.as_str(),
            i64::try_from(number).unwrap_or(i64::MAX)
        )?
        .map(stored)
        .transpose()
    }

    /// All that a wave has released, in the order of the numbers.
    pub async fn released(&mut self, wave: &WaveId) -> Result<Vec<Scope>, StorageError> {
        fetch_all!(
            self,
            (String,),
            "SELECT scope FROM releases WHERE wave_id = $1 ORDER BY release_number",
            wave.as_str()
        )?
        .into_iter()
        .map(|(scope,)| read(&scope).ok_or(CORRUPT))
        .collect()
    }
}

/// A scope as it is stored. A municipality has its id there, not its number, which can change.
fn written(scope: Scope) -> String {
    match scope {
        Scope::Municipality(municipality) => format!("municipality:{}", municipality.get()),
        Scope::County(county) => format!("county:{county}"),
        Scope::Nation => "nation".to_owned(),
    }
}

fn read(scope: &str) -> Option<Scope> {
    match scope.split_once(':') {
        None => (scope == "nation").then_some(Scope::Nation),
        Some(("county", number)) => CountyNumber::parse(number).ok().map(Scope::County),
        Some(("municipality", id)) => id
            .parse()
            .ok()
            .map(|id| Scope::Municipality(MunicipalityId::new(id))),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_reads_back_as_written() {
        for scope in [
            Scope::Municipality(MunicipalityId::new(0)),
            Scope::Municipality(MunicipalityId::new(u32::MAX)),
            Scope::County(CountyNumber::parse("03").unwrap()),
            Scope::Nation,
        ] {
            assert_eq!(read(&written(scope)), Some(scope));
        }
        for none in [
            "",
            "nation:",
            "county",
            "county:3",
            "municipality:",
            "municipality:-1",
            "ward:1",
        ] {
            assert_eq!(read(none), None, "{none:?}");
        }
    }
}
