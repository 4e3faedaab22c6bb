//! Who becomes a municipality's contact: whoever has confirmed an address of the municipality's own
//! mail domain at once, everybody else when an administrator has approved it, and no more than four.
//!
//! Nothing here is told on a page: what came of a registration is told by mail, to the address that
//! was confirmed, so that no page says who has registered.

use domain::email::EmailAddress;
use domain::municipality::{Municipalities, MunicipalityId};
use domain::wave::Phase;
use jiff::SignedDuration;
use jiff::civil::Date;

use crate::collection::opening::{self, OpeningError};
use crate::edge::Randomness;
use crate::mail::{Desk, Letter, ToContact};
use crate::storage::{
    AccountId, Contact, MOST_CONTACTS, MunicipalityEvent, Registration, RegistrationState,
    Repository, StorageError, Wave,
};

/// How long a link that confirms is good.
pub const CONFIRM_GOOD_FOR: SignedDuration = SignedDuration::from_hours(48);

/// What came of a registration that was confirmed or approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The person is a contact now, or was one already.
    Approved,
    /// An administrator has to look at it.
    Waiting,
    /// The municipality has all its contacts.
    Full,
}

impl Decision {
    /// The same for the audit log.
    #[must_use]
    pub fn event(self) -> MunicipalityEvent {
        match self {
            Self::Approved => MunicipalityEvent::ContactApproved,
            Self::Waiting => MunicipalityEvent::ContactWaiting,
            Self::Full => MunicipalityEvent::ContactOneTooMany,
        }
    }
}

/// The wave that contacts can register for on this day: the one that opens first of those that have
/// their keys and whose deadline has not passed. With its deadline.
pub async fn open_wave(
    repository: &mut Repository,
    today: Date,
) -> Result<Option<(Wave, Date)>, StorageError> {
    let mut waves = repository.waves().await?;
    waves.reverse();
    for wave in waves {
        let until = repository.register_until(&wave.id).await?;
        let until = until.unwrap_or(wave.dates.closes());
        let is_over = wave.dates.phase(today) == Phase::Over || today > until;
        if !is_over && !repository.collections(&wave.id).await?.is_empty() {
            return Ok(Some((wave, until)));
        }
    }
    Ok(None)
}

/// Whether an address at this domain belongs to the municipality: by what comes with Samsvar, and
/// what was changed since.
pub async fn is_own_domain(
    repository: &mut Repository,
    municipality: MunicipalityId,
    domain: &str,
    on: Date,
) -> Result<bool, StorageError> {
    let changed = repository.mail_domains(municipality).await?;
    if let Some((_, counts)) = changed.into_iter().find(|(of, _)| of == domain) {
        return Ok(counts);
    }
    let shipped = Municipalities::embedded().mail_domain(municipality, on);
    Ok(shipped.as_deref() == Some(domain))
}

/// A registration has been confirmed: approved at once, or left to an administrator.
pub async fn confirmed(
    repository: &mut Repository,
    registration: &Registration,
    today: Date,
    desk: Desk<'_>,
) -> Result<Decision, OpeningError> {
    let address = EmailAddress::parse(&registration.email);
    let domain = address.as_ref().map_or("", EmailAddress::domain);
    if is_own_domain(repository, registration.municipality, domain, today).await? {
        return approve(repository, registration, desk).await;
    }
    let letter = Letter::Waiting {
        registration: registration.id.clone(),
    };
    desk.post(repository, &letter).await?;
    Ok(Decision::Waiting)
}

/// Makes a contact of whoever has registered, if there is a place left. The first one causes the
/// municipality's code to exist, each gets it, and those who were there hear of it.
pub async fn approve(
    repository: &mut Repository,
    registration: &Registration,
    desk: Desk<'_>,
) -> Result<Decision, OpeningError> {
    let Registration {
        wave, municipality, ..
    } = registration;
    let there = repository.contacts_in_wave(wave, *municipality).await?;
    let known = repository
        .contact_by_email(*municipality, &registration.email)
        .await?;
    let is_there = known
        .as_ref()
        .is_some_and(|id| there.iter().any(|(_, of)| of == id));
    let place = (1..=MOST_CONTACTS).find(|place| there.iter().all(|(taken, _)| taken != place));
    let Some(place) = place.filter(|_| !is_there).or(is_there.then_some(0)) else {
        let (from, to) = (RegistrationState::Waiting, RegistrationState::Ended);
        repository
            .move_registration(&registration.id, from, to)
            .await?;
        let letter = Letter::Full {
            registration: registration.id.clone(),
        };
        desk.post(repository, &letter).await?;
        return Ok(Decision::Full);
    };
    let contact = contact(repository, registration, known, desk.randomness).await?;
    let to = |contact: &str| ToContact {
        contact: contact.to_owned(),
        wave: wave.clone(),
    };
    if !is_there {
        repository
            .add_contact_to_wave(wave, *municipality, place, &contact)
            .await?;
        for (_, other) in &there {
            let letter = Letter::NewContact {
                to: to(other),
                new: contact.clone(),
            };
            desk.post(repository, &letter).await?;
        }
        if repository.meeting(wave).await?.is_some() {
            desk.post(repository, &Letter::Meeting(to(&contact)))
                .await?;
        }
    }
    opening::give_code(repository, wave, *municipality, &desk.secrets.code).await?;
    desk.post(repository, &Letter::Code(to(&contact))).await?;
    repository.delete_registration(&registration.id).await?;
    Ok(Decision::Approved)
}

/// An administrator does not approve. False if somebody has decided already.
pub async fn refuse(
    repository: &mut Repository,
    id: &str,
    desk: Desk<'_>,
) -> Result<bool, StorageError> {
    let (from, to) = (RegistrationState::Waiting, RegistrationState::Ended);
    if !repository.move_registration(id, from, to).await? {
        return Ok(false);
    }
    let letter = Letter::Refused {
        registration: id.to_owned(),
    };
    desk.post(repository, &letter).await?;
    Ok(true)
}

/// A contact does not want to be one any more: the person has no place and no session from now on,
/// and is deleted when the letter about that has been sent. False if there is no place to give up.
pub async fn leave(
    repository: &mut Repository,
    contact: &Contact,
    desk: Desk<'_>,
) -> Result<bool, StorageError> {
    let mut waves = repository.remove_contact_from_waves(&contact.id).await?;
    waves.sort_unstable();
    let Some(wave) = waves.pop() else {
        return Ok(false);
    };
    let id = AccountId::Contact(contact.id.clone());
    repository.sign_out_everywhere(&id).await?;
    let object = format!("wave:{wave}");
    repository
        .audit_of_municipality(
            desk.now,
            &id.to_string(),
            MunicipalityEvent::ContactLeft,
            &object,
            contact.municipality,
        )
        .await?;
    let letter = Letter::DeletionDone(ToContact {
        contact: contact.id.clone(),
        wave,
    });
    desk.post(repository, &letter).await?;
    Ok(true)
}

/// The contact that a registration makes, new or with what was said anew.
async fn contact(
    repository: &mut Repository,
    registration: &Registration,
    known: Option<String>,
    randomness: &Randomness,
) -> Result<String, StorageError> {
    let is_new = known.is_none();
    let id = known.unwrap_or_else(|| new_id(randomness));
    let contact = Contact {
        id: id.clone(),
        municipality: registration.municipality,
        email: registration.email.clone(),
        name: registration.name.clone(),
        written_form: registration.written_form.clone(),
    };
    if is_new {
        repository.add_contact(&contact).await?;
    }
    repository
        .describe_contact(&contact, &registration.unit)
        .await?;
    Ok(id)
}

/// An id that tells nothing.
#[must_use]
pub fn new_id(randomness: &Randomness) -> String {
    format!("{:032x}", u128::from_le_bytes(randomness.bytes()))
}
