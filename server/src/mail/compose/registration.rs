//! Letters to somebody who has registered and is no contact yet: the link that confirms the address,
//! and what came of it where nothing did.

use app::mail::{Mail, Part};
use fluent_bundle::FluentValue;

use super::{ComposeError, Composed, municipality_name, plain};
use crate::mail::Letter;
use crate::sealing::DigestOf;
use crate::state::State;
use crate::storage::QueuedMail;

/// The letter, a link in it noted by its digest. Nothing if the registration is gone.
pub(super) async fn compose(
    state: &State,
    letter: &Letter,
    id: &str,
    mail: &QueuedMail,
) -> Result<Option<Composed>, ComposeError> {
    let mut repository = state.database.write().await?;
    let Some(registration) = repository.registration(id).await? else {
        return Ok(None);
    };
    let mut link = None;
    if matches!(letter, Letter::Confirm { .. }) {
        let token = state.secrets.mail_token(&mail.id, "confirm");
        let digest = state
            .secrets
            .digest(DigestOf::ConfirmLink, token.as_bytes());
        repository.set_confirm_digest(id, &digest).await?;
        repository.save().await?;
        link = Some(format!(
            "{}/register/confirm/{token}",
            state.settings.public_url
        ));
    }
    let texts = state.texts.reader(&registration.written_form);
    let municipality = municipality_name(registration.municipality, state.today());
    let arguments = [
        ("name", FluentValue::from(registration.name.as_str())),
        ("municipality", FluentValue::from(municipality)),
        ("wave", FluentValue::from(registration.wave.as_str())),
        (
            "contact",
            FluentValue::from(state.settings.contact.as_str()),
        ),
    ];
    let says = |id: &str| plain(&texts.text_with(id, &arguments));
    let name = match letter {
        Letter::Confirm { .. } => "confirm",
        Letter::Full { .. } => "full",
        Letter::Refused { .. } => "refused",
        _ => "waiting",
    };
    let mut parts = vec![Part::Paragraph(says("mail-hello"))];
    let prefix = format!("mail-{name}-");
    for number in 1..=texts.count(&prefix) {
        parts.push(Part::Paragraph(says(&format!("{prefix}{number}"))));
    }
    if let Some(address) = link {
        let label = says("mail-confirm-link");
        parts.push(Part::Link { label, address });
        parts.push(Part::Paragraph(says("mail-confirm-not-you")));
    }
    parts.push(Part::Paragraph(says("mail-ask")));
    parts.push(Part::Paragraph(says("mail-automatic")));
    let subject = says(&format!("mail-{name}-subject"));
    Ok(Some(Composed {
        name: registration.name,
        address: registration.email,
        mail: Mail {
            lang: registration.written_form,
            title: subject.clone(),
            parts,
        },
        subject,
        picture: None,
        calendar: None,
    }))
}
