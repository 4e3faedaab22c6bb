//! Releases: what may be shown of closed collections, computed once by the crate `disclosure`,
//! stored whole, and never computed again (rule B5 of docs/privacy.md).
//!
//! While a wave is open, municipalities that have closed are released each by itself. When all have
//! closed, all that are left are released together with the counties and the nation. Whatever was
//! released before goes in as given. A release is one transaction: it is there whole or not at all,
//! and of two at the same moment one wins.

mod due;
mod read;

use disclosure::{
    Account, MunicipalityCollection, Outcome, Release, ReleaseKey, ReleaseRefused, Released,
    Respondent, Scope, Survey, release_municipality, release_wave,
};
use domain::municipality::{CountyNumber, Municipalities, MunicipalityId};
use domain::questionnaire::Questionnaire;
use domain::wave::oslo_date;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::storage::{Database, Repository, StorageError, Wave};
use due::{Due, Found};
pub use read::{Frozen, Shelf, last_before, read};

/// Why nothing was released. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum ReleasingError {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// What there is cannot be released together with what was released before.
    #[error(transparent)]
    Refused(#[from] ReleaseRefused),
    /// The wave has no collections: neither keys were made for it nor answers imported.
    #[error("the wave has no collections")]
    NoCollections,
    /// The wave is over, and some collections have not been closed yet.
    #[error(
        "{0} collections are still open, though the wave's last day is over; close the wave first"
    )]
    StillOpen(usize),
    /// The wave goes on, and none of its municipalities has closed without having been released.
    #[error("no municipality has closed since the last release, and the wave is not closed")]
    NothingClosed,
    /// All has been released but what is held.
    #[error("the wave is released already, and a release is never made again ({held} held)")]
    ReleasedAlready {
        /// How many municipalities are held.
        held: usize,
    },
    /// The municipality's collection is open, or there is none.
    #[error("the municipality's collection is not closed")]
    NotClosed,
    /// The municipality is held.
    #[error("the municipality is held; clear it first")]
    Held,
    /// Somebody else released, imported, held or cleared in the same moment.
    #[error(
        "something else was released, imported, held or cleared in this wave at the same moment, \
         and nothing was released here; look at what there is, and run this again if need be"
    )]
    Meanwhile,
}

/// What was released.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// How many municipalities, those with too few answers included.
    pub municipalities: usize,
    /// How many counties.
    pub counties: usize,
    /// Whether the nation.
    pub nation: bool,
    /// How many of all these have a report.
    pub reports: usize,
    /// What was shown and withheld in all of them together. Of a single release it must not be
    /// told: why a table is withheld helps whoever wants to know what is in it.
    pub account: Account,
}

/// What a release is made of and with, besides what is stored.
#[derive(Clone, Copy, Debug)]
pub struct Releasing<'a> {
    /// The wave.
    pub wave: &'a Wave,
    /// What it asks, unchanged since it was created.
    pub questionnaire: &'a Questionnaire,
    /// The secret with which releases are written.
    pub key: &'a ReleaseKey,
    /// Now.
    pub at: Timestamp,
    /// Who does it, as the audit log names them.
    pub actor: &'a str,
}

impl Releasing<'_> {
    /// Releases what is due: while the wave is open, each closed municipality by itself; when all
    /// have closed, everything; after that, each municipality that was held and is cleared.
    pub async fn due(&self, database: &Database) -> Result<Made, ReleasingError> {
        self.make(database, |found, today| {
            found.due(self.wave.dates.phase(today))
        })
        .await
    }

    /// Releases one closed municipality by itself, whatever else is due.
    pub async fn one(
        &self,
        database: &Database,
        municipality: MunicipalityId,
    ) -> Result<Made, ReleasingError> {
        self.make(database, |found, _| found.one(municipality))
            .await
    }

    async fn make(
        &self,
        database: &Database,
        due: impl FnOnce(&Found, Date) -> Result<Due, ReleasingError>,
    ) -> Result<Made, ReleasingError> {
        // Computing takes a while, so it happens beside a reading transaction: writers go on. What
        // keeps this safe is the revision, read before all else and raised when writing.
        let mut repository = database.read().await?;
        let revision = repository.revision(&self.wave.id).await?;
        let revision = revision.ok_or(StorageError::Corrupt { what: "wave" })?;
        let earlier = self.earlier(&mut repository).await?;
        let found = Found {
            collections: repository.collections(&self.wave.id).await?,
            held: repository
                .holds(&self.wave.id)
                .await?
                .into_iter()
                .map(|(municipality, _)| municipality)
                .collect(),
            released: earlier.iter().map(Release::scope).collect(),
        };
        let due = due(&found, oslo_date(self.at))?;
        let closed = Closed::read(self, &mut repository, due.municipalities()).await?;
        drop(repository);
        let released = match due {
            Due::Wave(_) => {
                release_wave(&self.survey(), &closed.collections(), &found.held, &earlier)?
            }
            Due::Alone(_) => self.each_alone(&closed.collections(), earlier)?,
        };
        self.freeze(database, revision, &released).await?;
        Ok(account_for(released))
    }

    fn survey(&self) -> Survey<'_> {
        Survey {
            questionnaire: self.questionnaire,
            wave: &self.wave.id,
            threshold: self.wave.threshold,
        }
    }

    /// All that the wave has released.
    async fn earlier(&self, repository: &mut Repository) -> Result<Vec<Release>, StorageError> {
        let mut earlier = Vec::new();
        let mut number = 0;
        while let Some(stored) = repository.release_after(&self.wave.id, number).await? {
            number = stored.number;
            earlier.push(read::decoded(&stored.content, self.key)?);
        }
        Ok(earlier)
    }

    /// One after another, each taking those before as given.
    fn each_alone(
        &self,
        collections: &[MunicipalityCollection<'_>],
        mut earlier: Vec<Release>,
    ) -> Result<Vec<Released>, ReleaseRefused> {
        let mut all = Vec::with_capacity(collections.len());
        for collection in collections {
            let released = release_municipality(&self.survey(), collection, &earlier)?;
            earlier.push(released.release.clone());
            all.push(released);
        }
        Ok(all)
    }

    /// Stores all of them, or none.
    async fn freeze(
        &self,
        database: &Database,
        revision: i64,
        released: &[Released],
    ) -> Result<(), ReleasingError> {
        let (wave, today) = (&self.wave.id, oslo_date(self.at));
        let mut repository = database.write().await?;
        if !repository.raise_revision_from(wave, revision).await? {
            return Err(ReleasingError::Meanwhile);
        }
        for Released { release, .. } in released {
            let content = release.encode(self.key);
            let scope = release.scope();
            if !repository.add_release(wave, scope, today, &content).await? {
                return Err(ReleasingError::Meanwhile);
            }
        }
        let object = format!("wave:{wave} releases:{}", released.len());
        repository
            .audit(self.at, self.actor, "released", &object)
            .await?;
        Ok(repository.save().await?)
    }
}

/// The answers of closed collections, municipality by municipality.
struct Closed(Vec<(MunicipalityId, CountyNumber, Vec<Respondent>)>);

impl Closed {
    async fn read(
        of: &Releasing<'_>,
        repository: &mut Repository,
        municipalities: &[MunicipalityId],
    ) -> Result<Self, StorageError> {
        let opens = of.wave.dates.opens();
        let mut closed = Vec::with_capacity(municipalities.len());
        for municipality in municipalities {
            let county = Municipalities::embedded()
                .by_id(*municipality, opens)
                .ok_or(StorageError::Corrupt {
                    what: "municipality",
                })?
                .county_number();
            let respondents = repository
                .closed_answers(of.questionnaire, &of.wave.id, *municipality)
                .await?;
            closed.push((*municipality, county, respondents));
        }
        Ok(Self(closed))
    }

    fn collections(&self) -> Vec<MunicipalityCollection<'_>> {
        self.0
            .iter()
            .map(
                |(municipality, county, respondents)| MunicipalityCollection {
                    municipality: *municipality,
                    county: *county,
                    respondents,
                },
            )
            .collect()
    }
}

fn account_for(released: Vec<Released>) -> Made {
    let mut made = Made::default();
    for Released { release, account } in released {
        match release.scope() {
            Scope::Municipality(_) => made.municipalities += 1,
            Scope::County(_) => made.counties += 1,
            Scope::Nation => made.nation = true,
        }
        made.reports += usize::from(matches!(release.outcome(), Outcome::Report(_)));
        made.account += account;
    }
    made
}
