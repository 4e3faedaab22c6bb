//! What can be written, to whom and about what: the template and ids that lie in the outbox.

use domain::wave::WaveId;
use jiff::SignedDuration;

use crate::registration::CONFIRM_GOOD_FOR;
use crate::storage::{AccountId, QueuedMail};

/// A letter to a contact person, by the id of whoever gets it and of what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letter {
    /// The municipality's code with its QR code, and how a class is run.
    Code(ToContact),
    /// The guidance meeting, with a calendar file.
    Meeting(ToContact),
    /// The survey is still open: please run a class.
    Reminder(ToContact),
    /// The survey has opened.
    SurveyOpens(ToContact),
    /// The survey will soon close: a reminder that goes by itself, once.
    ClosesSoon(ToContact),
    /// The municipality's results can be read.
    ResultsReady(ToContact),
    /// The results will soon not be readable any more.
    AccessEnds(ToContact),
    /// Everything about the person has been deleted: their address goes when this has been sent.
    DeletionDone(ToContact),
    /// Somebody else has become a contact of the same municipality.
    NewContact {
        /// Who gets the letter.
        to: ToContact,
        /// The id of the new contact.
        new: String,
    },
    /// Somebody has asked to close the municipality's collection early.
    ClosesEarly {
        /// Who gets the letter.
        to: ToContact,
        /// The id of the contact who has asked.
        by: String,
    },
    /// Somebody has called that off.
    ClosingCalledOff {
        /// Who gets the letter.
        to: ToContact,
        /// The id of the contact who has called it off.
        by: String,
    },
    /// A link that confirms the address of a registration.
    Confirm {
        /// The id of the registration.
        registration: String,
    },
    /// The registration waits for an administrator.
    Waiting {
        /// The id of the registration.
        registration: String,
    },
    /// The municipality has all its contacts; the registration goes when this has been sent.
    Full {
        /// The id of the registration.
        registration: String,
    },
    /// An administrator has not approved; the registration goes when this has been sent.
    Refused {
        /// The id of the registration.
        registration: String,
    },
    /// Links to sign in by, for whoever asked for them, if anybody is known by that address.
    SignIn {
        /// The id of the request.
        request: String,
    },
}

/// How long a link to sign in by is good.
const SIGN_IN_GOOD_FOR: SignedDuration = SignedDuration::from_mins(15);

/// The templates of letters that go by themselves.
pub(super) const SURVEY_OPENS: &str = "survey-opens";
pub(super) const CLOSES_SOON: &str = "closes-soon";
pub(super) const RESULTS_READY: &str = "results-ready";
pub(super) const ACCESS_ENDS: &str = "access-ends";
pub(super) const DELETION_DONE: &str = "deletion-done";

/// What stands before the id of a request as a recipient.
const SIGN_IN: &str = "sign-in:";

/// What stands before the id of a registration as a recipient.
const REGISTRATION: &str = "registration:";

/// Who gets a letter, and which wave it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToContact {
    /// The contact person's id.
    pub contact: String,
    /// The wave.
    pub wave: WaveId,
}

/// By whose id an address is found.
enum GoesTo<'a> {
    Contact(&'a ToContact),
    Registration(&'a str),
    Request(&'a str),
}

impl Letter {
    /// Its name in the outbox.
    pub(super) fn template(&self) -> &'static str {
        match self {
            Self::Code(_) => "code",
            Self::Meeting(_) => "meeting",
            Self::Reminder(_) => "reminder",
            Self::SurveyOpens(_) => SURVEY_OPENS,
            Self::ClosesSoon(_) => CLOSES_SOON,
            Self::ResultsReady(_) => RESULTS_READY,
            Self::AccessEnds(_) => ACCESS_ENDS,
            Self::DeletionDone(_) => DELETION_DONE,
            Self::NewContact { .. } => "new-contact",
            Self::ClosesEarly { .. } => "closes-early",
            Self::ClosingCalledOff { .. } => "closing-called-off",
            Self::Confirm { .. } => "confirm",
            Self::Waiting { .. } => "waiting",
            Self::Full { .. } => "full",
            Self::Refused { .. } => "refused",
            Self::SignIn { .. } => "sign-in",
        }
    }

    fn goes_to(&self) -> GoesTo<'_> {
        match self {
            Self::Code(to)
            | Self::Meeting(to)
            | Self::Reminder(to)
            | Self::SurveyOpens(to)
            | Self::ClosesSoon(to)
            | Self::ResultsReady(to)
            | Self::AccessEnds(to)
            | Self::DeletionDone(to)
            | Self::NewContact { to, .. }
            | Self::ClosesEarly { to, .. }
            | Self::ClosingCalledOff { to, .. } => GoesTo::Contact(to),
            Self::Confirm { registration }
            | Self::Waiting { registration }
            | Self::Full { registration }
            | Self::Refused { registration } => GoesTo::Registration(registration),
            Self::SignIn { request } => GoesTo::Request(request),
        }
    }

    /// Who gets it, by id.
    pub(super) fn recipient(&self) -> String {
        match self.goes_to() {
            GoesTo::Contact(to) => AccountId::Contact(to.contact.clone()).to_string(),
            GoesTo::Registration(id) => format!("{REGISTRATION}{id}"),
            GoesTo::Request(id) => format!("{SIGN_IN}{id}"),
        }
    }

    /// The wave that it is about, if any.
    pub(super) fn wave(&self) -> Option<&WaveId> {
        match self.goes_to() {
            GoesTo::Contact(to) => Some(&to.wave),
            GoesTo::Registration(_) | GoesTo::Request(_) => None,
        }
    }

    /// What it is about besides.
    pub(super) fn about(&self) -> Option<&str> {
        match self {
            Self::NewContact { new: id, .. }
            | Self::ClosesEarly { by: id, .. }
            | Self::ClosingCalledOff { by: id, .. } => Some(id),
            _ => None,
        }
    }

    /// How long it is of use to anybody.
    pub(super) fn good_for(&self) -> Option<SignedDuration> {
        match self {
            Self::SignIn { .. } => Some(SIGN_IN_GOOD_FOR),
            Self::Confirm { .. } => Some(CONFIRM_GOOD_FOR),
            _ => None,
        }
    }

    /// Whether nobody gets such a letter about the same thing a second time, however often it is
    /// put in.
    pub(super) fn is_once(&self) -> bool {
        matches!(
            self,
            Self::SurveyOpens(_)
                | Self::ClosesSoon(_)
                | Self::ResultsReady(_)
                | Self::AccessEnds(_)
                | Self::DeletionDone(_)
        )
    }

    /// The letter that lies in the outbox; nothing if another version put it there.
    pub(super) fn of(mail: &QueuedMail) -> Option<Self> {
        if let Some(request) = mail.recipient.strip_prefix(SIGN_IN) {
            let request = request.to_owned();
            return (mail.template == "sign-in").then_some(Self::SignIn { request });
        }
        if let Some(id) = mail.recipient.strip_prefix(REGISTRATION) {
            let registration = id.to_owned();
            return Some(match mail.template.as_str() {
                "confirm" => Self::Confirm { registration },
                "waiting" => Self::Waiting { registration },
                "full" => Self::Full { registration },
                "refused" => Self::Refused { registration },
                _ => return None,
            });
        }
        let AccountId::Contact(contact) = mail.recipient.parse().ok()? else {
            return None;
        };
        let wave = mail.wave.clone()?;
        let to = ToContact { contact, wave };
        Some(match mail.template.as_str() {
            "code" => Self::Code(to),
            "meeting" => Self::Meeting(to),
            "reminder" => Self::Reminder(to),
            SURVEY_OPENS => Self::SurveyOpens(to),
            CLOSES_SOON => Self::ClosesSoon(to),
            RESULTS_READY => Self::ResultsReady(to),
            ACCESS_ENDS => Self::AccessEnds(to),
            DELETION_DONE => Self::DeletionDone(to),
            "new-contact" => Self::NewContact {
                to,
                new: mail.about.clone()?,
            },
            "closes-early" => Self::ClosesEarly {
                to,
                by: mail.about.clone()?,
            },
            "closing-called-off" => Self::ClosingCalledOff {
                to,
                by: mail.about.clone()?,
            },
            _ => return None,
        })
    }
}
