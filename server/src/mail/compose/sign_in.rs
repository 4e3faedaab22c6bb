//! The letter with links to sign in by: one for each account that is known by the address.

use app::mail::{Mail, Part};
use fluent_bundle::FluentValue;

use super::{ComposeError, Composed, municipality_name, plain};
use crate::sealing::DigestOf;
use crate::state::State;
use crate::storage::{Account, QueuedMail};
use crate::texts::Reader;

/// The letter, its links noted by their digests. Nothing if nobody is known by the address.
pub(super) async fn compose(
    state: &State,
    request: &str,
    mail: &QueuedMail,
) -> Result<Option<Composed>, ComposeError> {
    let mut repository = state.database.write().await?;
    let Some(email) = repository.sign_in_request(request).await? else {
        return Ok(None);
    };
    let mut accounts = Vec::new();
    for id in repository.accounts_by_email(&email).await? {
        if let Some(account) = repository.account(&id).await? {
            let token = state.secrets.mail_token(&mail.id, &id.to_string());
            let digest = state.secrets.digest(DigestOf::SignInLink, token.as_bytes());
            let expires_at = mail.useless_after.unwrap_or(mail.queued_at);
            repository
                .add_sign_in_link(&digest, &id, expires_at)
                .await?;
            accounts.push((account, token));
        }
    }
    repository.save().await?;
    let Some((first, _)) = accounts.first() else {
        return Ok(None);
    };
    let (written_form, name) = match first {
        Account::Contact(contact) => (contact.written_form.clone(), contact.name.clone()),
        Account::Staff { .. } => ("nb".to_owned(), email.clone()),
    };
    let texts = state.texts.reader(&written_form);
    let says = |id| plain(&texts.text(id));
    let mut parts = vec![Part::Paragraph(says("mail-sign-in-1"))];
    for (account, token) in &accounts {
        parts.push(Part::Link {
            label: label(state, texts, account),
            address: format!("{}/sign-in/{token}", state.settings.public_url),
        });
    }
    for id in ["mail-sign-in-2", "mail-sign-in-3", "mail-automatic"] {
        parts.push(Part::Paragraph(says(id)));
    }
    let subject = says("mail-sign-in-subject");
    Ok(Some(Composed {
        name,
        address: email,
        mail: Mail {
            lang: written_form,
            title: subject.clone(),
            parts,
        },
        subject,
        picture: None,
        calendar: None,
    }))
}

fn label(state: &State, texts: Reader<'_>, account: &Account) -> String {
    match account {
        Account::Contact(contact) => {
            let municipality = municipality_name(contact.municipality, state.today());
            let municipality = ("municipality", FluentValue::from(municipality));
            plain(&texts.text_with("mail-sign-in-link", &[municipality]))
        }
        Account::Staff { .. } => texts.text("mail-sign-in-link-staff"),
    }
}
