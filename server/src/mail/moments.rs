//! Letters that nobody asks for: those that go to contacts in the course of a wave, each at its moment.
//!
//! A letter whose moment passed while no server ran goes when one runs again, as long as it is of
//! use. Nobody gets one twice, however many servers look: see `Letter::is_once`.

use std::collections::HashSet;

use disclosure::Scope;
use domain::municipality::MunicipalityId;
use domain::wave::oslo_date;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::letter::{
    ACCESS_ENDS, CLOSES_SOON, DELETION_DONE, Letter, RESULTS_READY, SURVEY_OPENS, ToContact,
};
use crate::state::State;
use crate::storage::{Repository, StorageError, Wave};

/// From which hour on letters go, in Norway: none arrives at night.
const FIRST_HOUR: i8 = 8;

/// For how many days it is news that the survey has opened. Whoever becomes a contact later is told
/// by the letter with the code.
const NEWS_FOR_DAYS: i32 = 3;

/// How many days before the last one contacts are reminded.
const REMINDED_BEFORE_DAYS: i32 = 7;

/// How many days before results end contacts are told so.
const ACCESS_ENDS_IN_DAYS: i32 = 14;

/// Whom a letter is for, of a wave's contacts.
enum Whom {
    /// Those whose municipality takes answers until the wave closes.
    Collecting,
    /// Those whose municipality's results can be read.
    Released,
}

/// A letter that is due, by its template, and for whom.
type Due = (&'static str, fn(ToContact) -> Letter, Whom);

/// Puts into the outbox what is due now and was not put in before. Gives how many letters that are.
pub async fn post_due(state: &State) -> Result<usize, StorageError> {
    let now = state.now();
    if !is_daytime(now) {
        return Ok(0);
    }
    let today = oslo_date(now);
    let mut repository = state.database.read().await?;
    let mut letters = Vec::new();
    for wave in repository.waves().await? {
        for due in due(&wave, today) {
            letters.extend(of_wave(&mut repository, &wave, due).await?);
        }
    }
    letters.extend(goodbyes(&mut repository, today).await?);
    drop(repository);
    if letters.is_empty() {
        return Ok(0);
    }
    let mut repository = state.database.write().await?;
    let mut posted = 0;
    for letter in &letters {
        posted += usize::from(state.desk().post(&mut repository, letter).await?);
    }
    state.save_and_send(repository).await?;
    Ok(posted)
}

fn is_daytime(now: Timestamp) -> bool {
    let zone = TimeZone::get("Europe/Oslo").expect("the time zones are compiled in");
    zone.to_datetime(now).hour() >= FIRST_HOUR
}

/// What is due of a wave on a day.
fn due(wave: &Wave, today: Date) -> Vec<Due> {
    let dates = &wave.dates;
    let days = |from: Date, to: Date| (from..=to).contains(&today);
    let mut due: Vec<Due> = Vec::new();
    if wave.is_open(today) {
        let news_until = dates.opens().saturating_add((NEWS_FOR_DAYS - 1).days());
        let reminded_from = dates.closes().saturating_sub(REMINDED_BEFORE_DAYS.days());
        if days(dates.opens(), news_until) {
            due.push((SURVEY_OPENS, Letter::SurveyOpens, Whom::Collecting));
        } else if days(reminded_from, dates.closes()) {
            due.push((CLOSES_SOON, Letter::ClosesSoon, Whom::Collecting));
        }
    }
    if days(dates.opens(), dates.results_until()) {
        due.push((RESULTS_READY, Letter::ResultsReady, Whom::Released));
    }
    let ends_from = dates
        .results_until()
        .saturating_sub(ACCESS_ENDS_IN_DAYS.days());
    if days(ends_from, dates.results_until()) {
        due.push((ACCESS_ENDS, Letter::AccessEnds, Whom::Released));
    }
    due
}

/// The letters of one kind that are still to be put in.
async fn of_wave(
    repository: &mut Repository,
    wave: &Wave,
    (template, letter, whom): Due,
) -> Result<Vec<Letter>, StorageError> {
    let untold = repository.untold(&wave.id, template).await?;
    if untold.is_empty() {
        return Ok(Vec::new());
    }
    let municipalities: HashSet<MunicipalityId> = match whom {
        Whom::Collecting => {
            let collecting = repository.collecting(&wave.id).await?;
            collecting.into_iter().collect()
        }
        Whom::Released => {
            let released = repository.released(&wave.id).await?.into_iter();
            released
                .filter_map(|scope| match scope {
                    Scope::Municipality(of) => Some(of),
                    Scope::County(_) | Scope::Nation => None,
                })
                .collect()
        }
    };
    let to = |contact| ToContact {
        contact,
        wave: wave.id.clone(),
    };
    let untold = untold.into_iter();
    Ok(untold
        .filter(|(of, _)| municipalities.contains(of))
        .map(|(_, contact)| letter(to(contact)))
        .collect())
}

/// The letters to those whose last wave is over. Sending one deletes all about the person.
async fn goodbyes(repository: &mut Repository, today: Date) -> Result<Vec<Letter>, StorageError> {
    let over = repository.contacts_to_delete(today, DELETION_DONE).await?;
    let over = over.into_iter();
    Ok(over
        .map(|(contact, wave)| Letter::DeletionDone(ToContact { contact, wave }))
        .collect())
}
