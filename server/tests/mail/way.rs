//! The way to the mail server: guarded, or not taken. And the folder, where there is none.

use server::config::Settings;
use server::mail::Letter;
use server::mail::delivery::{Delivered, deliver_due};

use super::{contact, put_in, to};
use crate::support::house::House;
use crate::support::letterbox::Part;
use crate::support::mail_server::{Guard, MailServer, USER};

/// Sends one reminder to this server; the settings know its certificate.
async fn send(server: &MailServer, change: impl FnOnce(&mut Settings)) -> (House, Delivered) {
    let folder = tempfile::TempDir::new().unwrap();
    let house = House::with(|settings| {
        settings.smtp = server.setting();
        settings.smtp_ca_file = server.authority(folder.path());
        USER.clone_into(&mut settings.smtp_user);
        change(settings);
    })
    .await;
    let contact = contact(&house, "nb").await;
    put_in(&house, &Letter::Reminder(to(&house, &contact))).await;
    let delivered = deliver_due(&house.state).await.unwrap();
    (house, delivered)
}

#[tokio::test]
async fn mail_goes_by_tls_from_somebody_who_has_signed_in() {
    for guard in [Guard::StartTls, Guard::Tls] {
        let server = MailServer::start(guard).await;
        let (_, delivered) = send(&server, |_| {}).await;
        assert_eq!(delivered.sent, 1, "{guard:?}");
        assert!(server.mailbox()[0].is_guarded, "{guard:?}");
    }
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_is_told_nothing() {
    for guard in [Guard::StartTls, Guard::Tls] {
        let server = MailServer::start(guard).await;
        let (_, delivered) = send(&server, |settings| settings.smtp_ca_file.clear()).await;
        assert_eq!((delivered.sent, delivered.postponed), (0, 1), "{guard:?}");
        assert_eq!(
            (server.connections(), server.announced()),
            (1, 0),
            "{guard:?}"
        );
    }
}

#[tokio::test]
async fn a_server_without_tls_is_told_nothing() {
    let server = MailServer::start(Guard::None).await;
    let setting = server
        .setting()
        .replace("smtp+plain://127.0.0.1", "smtp://localhost");
    let (_, delivered) = send(&server, |settings| settings.smtp = setting).await;
    assert_eq!((delivered.sent, delivered.postponed), (0, 1));
    assert_eq!((server.connections(), server.announced()), (1, 0));
}

#[tokio::test]
async fn without_a_server_mail_lies_in_a_folder_as_one_file_each() {
    let house = House::open().await;
    let contact = contact(&house, "nb").await;
    put_in(&house, &Letter::Code(to(&house, &contact))).await;
    assert_eq!(deliver_due(&house.state).await.unwrap().sent, 1);
    assert_eq!(house.fresh.count("outbox").await, 0);
    let folder = std::fs::read_dir(&house.state.settings.mail_folder).unwrap();
    let files: Vec<_> = folder.map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    assert_eq!(files[0].extension().unwrap(), "eml");
    let mail = Part::parse(&std::fs::read_to_string(&files[0]).unwrap());
    assert!(
        mail.part("text/plain")
            .text()
            .contains(&house.code.grouped())
    );
}
