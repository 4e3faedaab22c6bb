//! What letters say, and what the outbox does not.

use jiff::civil::date;
use server::mail::Letter;
use server::mail::delivery::{Delivered, deliver_due};
use server::storage::Meeting;

use super::{contact, put_in, to};
use crate::support::house::House;
use crate::support::letterbox::Part;
use crate::support::mail_server::{Guard, MailServer};

/// Sends a letter to a contact person of this written form; gives it as it arrived.
async fn sent(written_form: &str, letter: fn(super::ToContact) -> Letter) -> (House, Part) {
    let server = MailServer::start(Guard::None).await;
    let house = House::with(|settings| {
        settings.smtp = server.setting();
        "https://svar.example.no".clone_into(&mut settings.public_url);
        "Svarhjelpen, 55 55 55 55".clone_into(&mut settings.contact);
    })
    .await;
    let mut repository = house.state.database.write().await.unwrap();
    let meeting = Meeting {
        starts: date(2026, 10, 1).at(9, 0, 0, 0),
        minutes: 45,
        place: "https://meet.example.no/samsvar".to_owned(),
    };
    let wave = &house.survey.wave.id;
    repository.set_meeting(wave, &meeting).await.unwrap();
    repository.save().await.unwrap();
    let contact = contact(&house, written_form).await;
    put_in(&house, &letter(to(&house, &contact))).await;
    let delivered = deliver_due(&house.state).await.unwrap();
    assert_eq!(delivered.sent, 1, "{delivered:?}");
    let mailbox = server.mailbox();
    assert_eq!(mailbox[0].to, "contact@example.org");
    (house, mailbox[0].mail.clone())
}

#[tokio::test]
async fn the_code_comes_with_its_link_its_picture_and_what_to_do() {
    let (house, mail) = sent("nb", Letter::Code).await;
    assert_eq!(
        mail.header("subject"),
        "Koden til brukerundersøkelsen i Asker (Akershus)"
    );
    assert_eq!(mail.header("to"), "\"Kari Nordmann\" <contact@example.org>");
    assert_eq!(mail.header("auto-submitted"), "auto-generated");
    assert!(mail.header("message-id").ends_with("@svar.example.no>"));
    let link = format!("https://svar.example.no/k/{}", house.code.as_str());
    for form in [
        mail.part("text/plain").text(),
        mail.part("text/html").text(),
    ] {
        for words in [
            house.code.grouped().as_str(),
            &link,
            "Hei, Kari Nordmann.",
            "fra 10. oktober 2026 til og med 31. oktober 2026",
            "Svar aldri for noen",
            "https://svar.example.no/demo",
            "Svarhjelpen, 55 55 55 55",
        ] {
            let is_there = form.to_lowercase().contains(&words.to_lowercase());
            assert!(is_there, "{words} is not in {form}");
        }
        assert!(!form.contains(['\u{2068}', '\u{2069}', '{']), "{form}");
    }
    let picture = mail.part("image/png");
    assert_eq!(picture.header("content-id"), "<qr>");
    assert!(mail.part("text/html").text().contains("src=\"cid:qr\""));
    assert_eq!(picture.bytes(), server::qr::png(&link).unwrap());
}

#[tokio::test]
async fn a_letter_is_in_the_readers_written_form() {
    let (_, mail) = sent("nn", Letter::Code).await;
    assert_eq!(
        mail.header("subject"),
        "Koden til brukarundersøkinga i Asker (Akershus)"
    );
    assert!(
        mail.part("text/html")
            .text()
            .starts_with("<!doctype html><html lang=\"nn\">")
    );
    assert!(
        mail.part("text/plain")
            .text()
            .contains("Gi koden berre til deltakarar")
    );
}

#[tokio::test]
async fn the_meeting_comes_as_an_entry_for_the_calendar_in_norwegian_time() {
    let (_, mail) = sent("nb", Letter::Meeting).await;
    let text = mail.part("text/plain").text();
    assert!(
        text.contains("Når: 1. oktober 2026 klokken 09.00, norsk tid. Møtet varer i 45"),
        "{text}"
    );
    let calendar = mail.part("text/calendar");
    assert!(calendar.header("content-type").contains("method=PUBLISH"));
    let calendar = calendar.text().replace("\n ", "");
    for line in [
        "DTSTART:20261001T070000Z\n",
        "DTEND:20261001T074500Z\n",
        "LOCATION:https://meet.example.no/samsvar\n",
        "UID:meeting-2023@svar.example.no\n",
    ] {
        assert!(calendar.contains(line), "{line} is not in {calendar}");
    }
}

#[tokio::test]
async fn every_letter_has_words_in_both_written_forms() {
    let letters: [fn(super::ToContact) -> Letter; 8] = [
        Letter::Code,
        Letter::Meeting,
        Letter::Reminder,
        Letter::SurveyOpens,
        Letter::ClosesSoon,
        Letter::ResultsReady,
        Letter::AccessEnds,
        Letter::DeletionDone,
    ];
    for letter in letters {
        let mut subjects = Vec::new();
        for written_form in ["nb", "nn"] {
            let (_, mail) = sent(written_form, letter).await;
            let text = mail.part("text/plain").text();
            assert!(text.starts_with(&mail.header("subject")), "{text}");
            assert!(text.lines().count() >= 8, "{text}");
            subjects.push(text);
        }
        assert_ne!(subjects[0], subjects[1]);
    }
}

#[tokio::test]
async fn no_address_no_name_and_no_code_lies_in_the_outbox() {
    let house = House::open().await;
    let contact = contact(&house, "nb").await;
    put_in(&house, &Letter::Code(to(&house, &contact))).await;
    let columns = house.fresh.columns("outbox").await;
    let all = columns
        .iter()
        .map(|column| format!("COALESCE(CAST({column} AS TEXT), '')"));
    let all = all.collect::<Vec<_>>().join(" || ' ' || ");
    let rows = house
        .fresh
        .texts(&format!("SELECT {all} FROM outbox"))
        .await;
    assert_eq!(rows.len(), 1);
    assert!(rows[0].contains("contact:contact-1"), "{rows:?}");
    for secret in [house.code.as_str(), "example.org", "Kari", "Nordmann"] {
        assert!(!rows[0].contains(secret), "{secret} is in {rows:?}");
    }
}

#[tokio::test]
async fn a_letter_to_nobody_is_dropped() {
    let house = House::open().await;
    put_in(&house, &Letter::Reminder(to(&house, "gone"))).await;
    let delivered = deliver_due(&house.state).await.unwrap();
    assert_eq!(
        delivered,
        Delivered {
            dropped: 1,
            ..Delivered::default()
        }
    );
    assert_eq!(house.fresh.count("outbox").await, 0);
}

#[tokio::test]
async fn a_person_is_gone_when_told_so() {
    let (house, _) = sent("nb", Letter::DeletionDone).await;
    assert_eq!(house.fresh.count("contacts").await, 0);
    assert_eq!(house.fresh.count("outbox").await, 0);
}

#[tokio::test]
async fn an_announcement_is_sent_once_however_often_it_is_put_in() {
    let (house, _) = sent("nb", Letter::SurveyOpens).await;
    assert!(!put_in(&house, &Letter::SurveyOpens(to(&house, "contact-1"))).await);
    assert!(put_in(&house, &Letter::ResultsReady(to(&house, "contact-1"))).await);
    let delivered = deliver_due(&house.state).await.unwrap();
    assert_eq!(delivered.sent, 1);
}
