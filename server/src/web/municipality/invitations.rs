//! `/kommune/{wave}/invitations`: what contacts send to participants, in one language at a time.

use std::fmt::Write as _;

use app::components::extras::Copyable;
use app::pages::municipality::home::StaffLink;
use app::pages::municipality::invitations::{self, Invitations, LanguageLink, Message};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::language::{Direction, Language};
use domain::text_message::MessageSize;
use fluent_bundle::FluentValue;
use serde::Deserialize;

use super::campaign::{
    Campaign, Running, back, language_name, not_open, open_languages, without_marks,
};
use crate::state::Samsvar;
use crate::web::page::{Failure, Reading, Scripts, locale, respond};

#[derive(Deserialize)]
pub(super) struct Wanted {
    language: Option<String>,
}

pub(super) async fn show(
    State(state): State<Samsvar>,
    Running { visitor, campaign }: Running,
    Query(Wanted { language }): Query<Wanted>,
) -> Result<Response, Failure> {
    let reading = visitor.reading(&state);
    let open = open_languages(&state);
    let chosen = match &language {
        Some(id) => open.iter().find(|language| language.id().as_str() == id),
        None => open.first(),
    };
    let chosen = *chosen.ok_or(Failure::NotFound)?;
    let languages = open.into_iter().map(|language| LanguageLink {
        href: format!(
            "{}?language={}",
            campaign.address("invitations"),
            language.id()
        ),
        locale: locale(language),
        endonym: language.endonym().to_owned(),
        name: language_name(reading, language),
        is_chosen: language == chosen,
    });
    let frame = reading.frame("invitations-title");
    let nonce = frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::Island, || {
        invitations::page(Invitations {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("invitations-title"),
            intro: vec![reading.text("invitations-intro"), not_open(reading)],
            languages_label: reading.text("invitations-languages"),
            languages: languages.collect(),
            chosen: (locale(chosen), language_name(reading, chosen)),
            text_message: text_message(reading, &campaign, chosen),
            email: email(reading, &campaign, chosen),
            copied: reading.text("copied"),
            back: back(reading),
        })
    }))
}

/// A text message. Nothing marks the link in it, which stands last: a mark takes room, and some
/// telephones show it as a box.
fn text_message(reading: Reading<'_>, campaign: &Campaign, language: &Language) -> Message {
    let texts = reading.state.texts.reader(language.text().as_str());
    let link = FluentValue::from(campaign.link(reading.state));
    let text = without_marks(&texts.text_with("sms", &[("link", link)]));
    let size = MessageSize::of(&text);
    let note = [
        ("length", FluentValue::from(size.length)),
        ("parts", FluentValue::from(size.parts())),
    ];
    Message {
        heading: reading.text("text-message"),
        note: reading.texts.text_with("text-message-size", &note),
        open: StaffLink {
            // What telephones of both kinds understand.
            href: format!("sms:?&body={}", escaped(&text)),
            label: reading.text("text-message-open"),
        },
        texts: vec![Copyable {
            id: "text-message-text",
            label: reading.text("text-message-text"),
            text,
            copy: reading.text("copy"),
        }],
    }
}

fn email(reading: Reading<'_>, campaign: &Campaign, language: &Language) -> Message {
    let texts = reading.state.texts.reader(language.text().as_str());
    let facts = [
        ("link", FluentValue::from(campaign.link(reading.state))),
        ("code", FluentValue::from(campaign.code.grouped())),
        ("date", FluentValue::from(texts.date(campaign.closes()))),
    ];
    let sentences = texts.numbered("email-", &facts);
    let sentences: Vec<_> = sentences.into_iter().map(|says| says.text).collect();
    let mut text = sentences.join("\n\n");
    // From right to left the marks keep a code's groups in order.
    if language.direction() == Direction::Ltr {
        text = without_marks(&text);
    }
    let subject = texts.text("email-subject");
    let copy = || reading.text("copy");
    Message {
        heading: reading.text("email-heading"),
        note: reading.text("email-note"),
        open: StaffLink {
            href: format!(
                "mailto:?subject={}&body={}",
                escaped(&subject),
                escaped(&text.replace('\n', "\r\n"))
            ),
            label: reading.text("email-open"),
        },
        texts: vec![
            Copyable {
                id: "email-subject",
                label: reading.text("email-subject-label"),
                text: subject,
                copy: copy(),
            },
            Copyable {
                id: "email-text",
                label: reading.text("email-text-label"),
                text,
                copy: copy(),
            },
        ],
    }
}

/// A text as part of an address (RFC 3986).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}
