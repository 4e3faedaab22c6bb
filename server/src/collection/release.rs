//! Releases: what may be shown of a closed collection, computed once by the crate `disclosure`,
//! stored whole, and never computed again.

use disclosure::{MunicipalityCollection, Release, ReleaseKey, Survey, release_municipality};
use domain::municipality::{Municipalities, MunicipalityId};
use domain::questionnaire::Questionnaire;

use crate::storage::{Database, StorageError, Wave};

/// Releases every closed municipality of a wave that has no release yet. Returns how many.
pub async fn release_closed(
    database: &Database,
    questionnaire: &Questionnaire,
    wave: &Wave,
    key: &ReleaseKey,
) -> Result<usize, StorageError> {
    let mut repository = database.write().await?;
    let released = repository.released(&wave.id).await?;
    let survey = Survey {
        questionnaire,
        wave: &wave.id,
        threshold: wave.threshold,
    };
    let mut count = 0;
    for collection in repository.collections(&wave.id).await? {
        if !collection.closed || released.binary_search(&collection.municipality).is_ok() {
            continue;
        }
        let respondents = repository
            .closed_answers(questionnaire, &wave.id, collection.municipality)
            .await?;
        let county = Municipalities::embedded()
            .by_id(collection.municipality, wave.dates.closes())
            .ok_or(StorageError::Corrupt {
                what: "municipality",
            })?
            .county_number();
        let alone = MunicipalityCollection {
            municipality: collection.municipality,
            county,
            respondents: &respondents,
        };
        // It has no release yet, and nothing but municipalities is released.
        let released = release_municipality(&survey, &alone, &[])
            .map_err(|_| StorageError::Corrupt { what: "release" })?;
        repository
            .add_release(
                &wave.id,
                collection.municipality,
                &released.release.encode(key),
            )
            .await?;
        count += 1;
    }
    repository.save().await?;
    Ok(count)
}

/// A municipality's release, if there is one.
pub async fn read(
    database: &Database,
    wave: &Wave,
    municipality: MunicipalityId,
    key: &ReleaseKey,
) -> Result<Option<Release>, StorageError> {
    let mut repository = database.read().await?;
    repository
        .release(&wave.id, municipality)
        .await?
        .map(|bytes| {
            Release::decode(key, &bytes).map_err(|_| StorageError::Corrupt { what: "release" })
        })
        .transpose()
}
