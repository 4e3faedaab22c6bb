//! Letters that go by themselves: each at its moment, to those whom it concerns, and once.

use domain::answers::Answers;
use jiff::civil::Date;
use server::mail::moments::post_due;

use crate::support::house::House;
use crate::support::survey::{CLOSES, OPENS, RESULTS_UNTIL, municipality};

/// What was sent by now, as pairs of addressee and subject, in order.
async fn sent(house: &House) -> Vec<(String, String)> {
    let mails = house.mail().await;
    let mut sent: Vec<_> = mails
        .iter()
        .map(|mail| {
            let to = mail.header("to");
            let (_, address) = to.split_once('<').unwrap();
            let (who, _) = address.split_once('@').unwrap();
            (who.to_owned(), mail.header("subject"))
        })
        .collect();
    sent.sort();
    sent
}

/// The subjects of what one person was sent by now.
async fn sent_to(house: &House, who: &str) -> Vec<String> {
    let sent = sent(house).await.into_iter();
    let own = sent.filter(|(to, _)| to == who);
    own.map(|(_, subject)| subject).collect()
}

/// How many letters are put in at noon of a day.
async fn posted_on(house: &House, day: Date) -> usize {
    house.on(day);
    post_due(&house.state).await.unwrap()
}

#[tokio::test]
async fn that_the_survey_opens_goes_once_in_the_morning_of_its_first_day() {
    let house = House::open().await;
    house.contact_in_wave("one", house.municipality).await;
    let other = municipality("0301");
    let secrets = &house.state.secrets;
    house
        .survey
        .code(&house.state.database, other, secrets)
        .await;
    house.contact_in_wave("two", other).await;
    assert_eq!(posted_on(&house, OPENS.yesterday().unwrap()).await, 0);
    house.at("2026-10-10T05:59:59Z");
    assert_eq!(post_due(&house.state).await.unwrap(), 0, "it is night");
    house.at("2026-10-10T06:00:00Z");
    assert_eq!(post_due(&house.state).await.unwrap(), 2);
    assert_eq!(post_due(&house.state).await.unwrap(), 0);
    let subject = "Brukerundersøkelsen 2023 er åpen".to_owned();
    let both = [
        ("one".to_owned(), subject.clone()),
        ("two".to_owned(), subject),
    ];
    assert_eq!(sent(&house).await, both);
    assert_eq!(posted_on(&house, OPENS.tomorrow().unwrap()).await, 0);
}

#[tokio::test]
async fn whoever_becomes_a_contact_later_is_not_told_that_it_has_opened() {
    let house = House::open().await;
    house.contact_in_wave("one", house.municipality).await;
    assert_eq!(posted_on(&house, "2026-10-12".parse().unwrap()).await, 1);
    house.contact_in_wave("two", house.municipality).await;
    assert_eq!(posted_on(&house, "2026-10-13".parse().unwrap()).await, 0);
}

#[tokio::test]
async fn a_week_before_the_end_those_are_reminded_who_have_not_asked_to_close() {
    let house = House::open().await;
    house.contact_in_wave("one", house.municipality).await;
    let other = municipality("0301");
    let secrets = &house.state.secrets;
    house
        .survey
        .code(&house.state.database, other, secrets)
        .await;
    let mut two = house.contact_in_wave("two", other).await;
    two.post("/kommune/2023/close", &[("wish", "close")]).await;
    assert_eq!(posted_on(&house, "2026-10-23".parse().unwrap()).await, 0);
    assert_eq!(posted_on(&house, "2026-10-24".parse().unwrap()).await, 1);
    assert_eq!(
        sent_to(&house, "one").await,
        ["Har klassene svart? Undersøkelsen stenger 31. oktober 2026"]
    );
    assert_eq!(posted_on(&house, CLOSES).await, 0);
}

#[tokio::test]
async fn results_are_told_of_when_they_are_released_and_before_they_end() {
    let house = House::open().await;
    house.contact_in_wave("one", house.municipality).await;
    let people = vec![Answers::none(&house.survey.questionnaire); 12];
    house.on(CLOSES.tomorrow().unwrap());
    assert_eq!(post_due(&house.state).await.unwrap(), 0);
    house.publish(&people).await;
    assert_eq!(post_due(&house.state).await.unwrap(), 1);
    let ready = "Resultatene for Asker (Akershus) er klare";
    assert_eq!(sent_to(&house, "one").await, [ready]);
    assert_eq!(posted_on(&house, "2027-06-15".parse().unwrap()).await, 0);
    assert_eq!(posted_on(&house, "2027-06-16".parse().unwrap()).await, 1);
    let ends = "Resultatene kan snart ikke leses lenger";
    assert_eq!(sent_to(&house, "one").await, [ready, ends]);
    assert_eq!(posted_on(&house, RESULTS_UNTIL).await, 0);
}

#[tokio::test]
async fn where_too_few_answered_the_letter_says_so() {
    let house = House::open().await;
    house.contact_in_wave("one", house.municipality).await;
    house.on(CLOSES.tomorrow().unwrap());
    let people = vec![Answers::none(&house.survey.questionnaire); 3];
    house.publish(&people).await;
    assert_eq!(post_due(&house.state).await.unwrap(), 1);
    assert_eq!(
        sent_to(&house, "one").await,
        ["Undersøkelsen 2023: for få har svart i Asker (Akershus)"]
    );
}

#[tokio::test]
async fn after_their_last_wave_contacts_are_deleted_and_told_so() {
    let house = House::open().await;
    house.contact_in_wave("one", house.municipality).await;
    assert_eq!(posted_on(&house, RESULTS_UNTIL).await, 0);
    assert_eq!(
        posted_on(&house, RESULTS_UNTIL.tomorrow().unwrap()).await,
        1
    );
    assert_eq!(
        sent_to(&house, "one").await,
        ["Vi har slettet opplysningene om deg"]
    );
    for table in ["contacts", "wave_contacts", "sign_in_links", "outbox"] {
        assert_eq!(house.fresh.count(table).await, 0, "{table}");
    }
    assert_eq!(post_due(&house.state).await.unwrap(), 0);
    let trail = "SELECT actor FROM audit_log WHERE action = 'signed in'";
    assert_eq!(house.fresh.texts(trail).await, ["contact:one"]);
}

#[tokio::test]
async fn contacts_are_deleted_even_where_no_mail_can_tell_them() {
    let house = House::with(|settings| {
        "smtp+plain://127.0.0.1:1".clone_into(&mut settings.smtp);
    })
    .await;
    house.contact_in_wave("one", house.municipality).await;
    assert_eq!(
        posted_on(&house, RESULTS_UNTIL.tomorrow().unwrap()).await,
        1
    );
    server::mail::delivery::deliver_due(&house.state)
        .await
        .unwrap();
    assert_eq!(house.fresh.count("contacts").await, 1);
    house.later(jiff::SignedDuration::from_hours(7 * 24));
    let delivered = server::mail::delivery::deliver_due(&house.state).await;
    assert_eq!(delivered.unwrap().given_up, 1);
    assert_eq!(house.fresh.count("contacts").await, 0);
    assert_eq!(house.fresh.count("outbox").await, 0);
}
