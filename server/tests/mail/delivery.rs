//! Mail servers that are away, refuse, drop or fall silent: nothing is lost, and nothing is sent
//! twice but where SMTP cannot tell.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use server::mail::Letter;
use server::mail::delivery::{Delivered, LEASE, deliver_due, free_taken};
use tokio::net::TcpListener;

use super::{contact, put_in, remind_many, to};
use crate::support::database::Fresh;
use crate::support::house::House;
use crate::support::mail_server::{Guard, MailServer, Manner};

/// A server that does this with the mails announced to it, and a house that sends one reminder.
async fn one_mail(
    manner: impl Fn(usize) -> Manner + Send + Sync + 'static,
) -> (MailServer, House, Delivered) {
    let server = MailServer::with_manner(Guard::None, manner).await;
    let house = House::with(|settings| settings.smtp = server.setting()).await;
    let contact = contact(&house, "nb").await;
    put_in(&house, &Letter::Reminder(to(&house, &contact))).await;
    let delivered = deliver_due(&house.state).await.unwrap();
    (server, house, delivered)
}

/// One mail that was refused once and is due again, taken on by a sender that has died since.
async fn one_mail_taken_on() -> (MailServer, House) {
    let first_refused = |mail| {
        if mail == 0 {
            Manner::RefuseMail
        } else {
            Manner::Take
        }
    };
    let (server, house, _) = one_mail(first_refused).await;
    house.later(SignedDuration::from_hours(1));
    let now = house.state.now().as_second();
    let mut repository = house.state.database.write().await.unwrap();
    let lease_until = now + LEASE.as_secs();
    repository.take_mail(now, lease_until).await.unwrap();
    repository.save().await.unwrap();
    (server, house)
}

/// Sends what is due again and again, an hour between, until nothing waits.
async fn send_all(house: &House) -> usize {
    let mut rounds = 0;
    while house
        .state
        .database
        .read()
        .await
        .unwrap()
        .outbox_counts()
        .await
        .unwrap()
        .waiting
        > 0
    {
        assert!(rounds < 50, "mail waits for ever");
        house.later(SignedDuration::from_hours(1));
        deliver_due(&house.state).await.unwrap();
        rounds += 1;
    }
    rounds
}

#[tokio::test]
async fn mail_waits_while_the_server_is_away_and_goes_when_it_is_back() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let house = House::with(|settings| settings.smtp = format!("smtp+plain://{address}")).await;
    remind_many(&house, 5).await;
    for _ in 0..3 {
        let delivered = deliver_due(&house.state).await.unwrap();
        assert_eq!(
            delivered,
            Delivered {
                postponed: 1,
                ..Delivered::default()
            }
        );
    }
    let listener = TcpListener::bind(address).await.unwrap();
    let server = MailServer::on(listener, Guard::None, |_| Manner::Take);
    assert_eq!(
        deliver_due(&house.state).await.unwrap().sent,
        2,
        "those not tried yet"
    );
    send_all(&house).await;
    assert_eq!(server.mailbox().len(), 5);
    assert_eq!(house.fresh.count("outbox").await, 0);
}

#[tokio::test]
async fn what_was_refused_is_tried_again_later_and_not_at_once() {
    for refusal in [
        Manner::RefuseRecipient,
        Manner::RefuseMail,
        Manner::DropBefore,
    ] {
        let manner = move |mail| if mail < 2 { refusal } else { Manner::Take };
        let (server, house, delivered) = one_mail(manner).await;
        assert_eq!(delivered.postponed, 1, "{refusal:?}");
        assert_eq!(
            deliver_due(&house.state).await.unwrap(),
            Delivered::default()
        );
        house.later(SignedDuration::from_secs(60));
        assert_eq!(deliver_due(&house.state).await.unwrap().postponed, 1);
        house.later(SignedDuration::from_secs(60));
        assert_eq!(
            deliver_due(&house.state).await.unwrap(),
            Delivered::default(),
            "waits double"
        );
        house.later(SignedDuration::from_secs(60));
        assert_eq!(deliver_due(&house.state).await.unwrap().sent, 1);
        assert_eq!(server.mailbox().len(), 1, "{refusal:?}");
    }
}

#[tokio::test]
async fn what_may_have_arrived_is_handed_over_once_more_under_the_same_id() {
    for doubt in [Manner::TakeAndDrop, Manner::TakeAndFallSilent] {
        let manner = move |mail| if mail == 0 { doubt } else { Manner::Take };
        let (server, house, delivered) = one_mail(manner).await;
        assert_eq!(delivered.postponed, 1, "{doubt:?}");
        send_all(&house).await;
        let mailbox = server.mailbox();
        assert_eq!(mailbox.len(), 2, "{doubt:?}");
        assert_eq!(mailbox[0].message_id(), mailbox[1].message_id());
        assert!(
            mailbox[0].message_id().len() > 34,
            "{}",
            mailbox[0].message_id()
        );
    }
}

#[tokio::test]
async fn what_was_lost_on_the_way_arrives_all_the_same() {
    let manner = |mail| {
        if mail == 0 {
            Manner::DropAfter
        } else {
            Manner::Take
        }
    };
    let (server, house, delivered) = one_mail(manner).await;
    assert_eq!(delivered.postponed, 1);
    assert_eq!(server.mailbox().len(), 0);
    send_all(&house).await;
    assert_eq!(server.mailbox().len(), 1);
}

#[tokio::test]
async fn what_may_have_arrived_twice_is_not_handed_over_again() {
    let (server, house, _) = one_mail(|_| Manner::TakeAndDrop).await;
    send_all(&house).await;
    assert_eq!(server.mailbox().len(), 2);
    let mut repository = house.state.database.write().await.unwrap();
    assert_eq!(
        repository.outbox_counts().await.unwrap().given_up,
        1,
        "somebody can see it"
    );
    let now = house.state.now().as_second();
    assert_eq!(repository.retry_mail(now, 2).await.unwrap(), 0);
}

#[tokio::test]
async fn what_is_refused_for_a_week_is_given_up_and_can_be_tried_again() {
    let (server, house, _) = one_mail(|_| Manner::RefuseRecipient).await;
    house.later(SignedDuration::from_hours(24 * 6));
    assert_eq!(deliver_due(&house.state).await.unwrap().postponed, 1);
    house.later(SignedDuration::from_hours(24));
    assert_eq!(deliver_due(&house.state).await.unwrap().given_up, 1);
    house.later(SignedDuration::from_hours(24));
    assert_eq!(
        deliver_due(&house.state).await.unwrap(),
        Delivered::default()
    );
    let mut repository = house.state.database.write().await.unwrap();
    let now = house.state.now().as_second();
    assert_eq!(repository.retry_mail(now, 2).await.unwrap(), 1);
    repository.save().await.unwrap();
    let before = server.announced();
    assert_eq!(deliver_due(&house.state).await.unwrap().postponed, 1);
    assert_eq!(server.announced(), before + 1);
}

#[tokio::test]
async fn two_thousand_mails_reach_their_people_though_every_third_attempt_fails() {
    const MAILS: usize = 2000;
    let failures = [
        Manner::RefuseRecipient,
        Manner::RefuseMail,
        Manner::DropBefore,
    ];
    let manner = move |mail: usize| match mail % 3 {
        2 => failures[mail / 3 % 3],
        _ => Manner::Take,
    };
    let server = MailServer::with_manner(Guard::None, manner).await;
    let house = House::with(|settings| settings.smtp = server.setting()).await;
    remind_many(&house, MAILS).await;
    deliver_due(&house.state).await.unwrap();
    send_all(&house).await;
    let mailbox = server.mailbox();
    let people: BTreeSet<_> = mailbox.iter().map(|received| &received.to).collect();
    assert_eq!((mailbox.len(), people.len()), (MAILS, MAILS));
    assert!(server.announced() > MAILS * 4 / 3);
    assert_eq!(house.fresh.count("outbox").await, 0);
}

#[tokio::test]
async fn a_mail_whose_sender_died_is_left_for_a_while_and_then_sent() {
    let (server, house) = one_mail_taken_on().await;
    assert_eq!(
        deliver_due(&house.state).await.unwrap(),
        Delivered::default()
    );
    house.later(LEASE);
    assert_eq!(deliver_due(&house.state).await.unwrap().sent, 1);
    assert_eq!(server.mailbox().len(), 1);
}

#[tokio::test]
async fn a_server_that_starts_alone_does_not_wait_for_the_one_before() {
    let (server, house) = one_mail_taken_on().await;
    free_taken(&house.state).await.unwrap();
    assert_eq!(deliver_due(&house.state).await.unwrap().sent, 1);
    assert_eq!(server.mailbox().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn servers_that_share_a_database_send_each_mail_once() {
    for fresh in [Fresh::sqlite().await, Fresh::postgres().await] {
        let server = MailServer::start(Guard::None).await;
        let house = House::on_database(fresh, |settings| settings.smtp = server.setting()).await;
        remind_many(&house, 60).await;
        let all = tokio::join!(
            deliver_due(&house.state),
            deliver_due(&house.state),
            deliver_due(&house.state)
        );
        let sent = [all.0, all.1, all.2].map(|delivered| delivered.unwrap().sent);
        assert_eq!(sent.iter().sum::<usize>(), 60, "{sent:?}");
        let mut times = BTreeMap::new();
        for received in server.mailbox() {
            *times.entry(received.to).or_insert(0) += 1;
        }
        assert_eq!(times.len(), 60);
        assert!(times.values().all(|times| *times == 1), "{times:?}");
    }
}
