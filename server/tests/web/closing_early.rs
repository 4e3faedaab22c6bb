//! Closing early: asked for, told to all, called off, and carried out by the server.

use axum::http::StatusCode;
use domain::answers::Answers;
use server::collection::early::carry_out;

use crate::support::browser::Browser;
use crate::support::database::Fresh;
use crate::support::house::House;

const CLOSE: &str = "/kommune/2023/close";

async fn ask(browser: &mut Browser<'_>) {
    let page = browser.post(CLOSE, &[("wish", "close")]).await;
    assert_eq!(page.location(), CLOSE);
}

async fn subjects(house: &House) -> Vec<String> {
    let mails = house.mail().await;
    let mut subjects: Vec<_> = mails.iter().map(|mail| mail.header("subject")).collect();
    subjects.sort();
    subjects
}

/// A house whose server finds the key file.
async fn with_keys(fresh: Fresh) -> House {
    let folder = fresh.folder.path().to_owned();
    House::on_database(fresh, |settings| settings.keys = folder).await
}

#[tokio::test]
async fn opening_the_page_closes_nothing_and_says_what_it_means() {
    let house = House::open().await;
    let mut contact = house.contact_in_wave("one", house.municipality).await;
    let text = contact.get(CLOSE).await.text();
    for words in [
        "i morgen, 16. oktober 2026",
        "avlyse",
        "kan det ikke gjøres om",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert_eq!(house.fresh.count("early_closings").await, 0);
}

#[tokio::test]
async fn all_contacts_are_told_and_any_of_them_can_call_it_off() {
    let house = House::open().await;
    let mut one = house.contact_in_wave("one", house.municipality).await;
    let mut two = house.contact_in_wave("two", house.municipality).await;
    ask(&mut one).await;
    assert_eq!(
        subjects(&house).await,
        ["Innsamlingen i Asker (Akershus) blir avsluttet"; 2]
    );
    let text = two.get("/kommune").await.text();
    assert!(text.contains("til og med 16. oktober 2026"), "{text}");
    let page = two.post(CLOSE, &[("wish", "call-off")]).await;
    assert_eq!(page.location(), CLOSE);
    assert_eq!(subjects(&house).await.len(), 4);
    assert_eq!(house.fresh.count("early_closings").await, 0);
    ask(&mut two).await;
    assert_eq!(subjects(&house).await.len(), 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_close_at_the_same_moment_close_once_and_both_see_it() {
    for fresh in [Fresh::sqlite().await, Fresh::postgres().await] {
        let house = House::on_database(fresh, |_| {}).await;
        let mut one = house.contact_in_wave("one", house.municipality).await;
        let mut two = house.contact_in_wave("two", house.municipality).await;
        tokio::join!(ask(&mut one), ask(&mut two));
        assert_eq!(house.fresh.count("early_closings").await, 1);
        assert_eq!(subjects(&house).await.len(), 2, "one mail for each contact");
        for browser in [&mut one, &mut two] {
            let text = browser.get(CLOSE).await.text();
            assert!(text.contains("blir stengt etter 16. oktober"), "{text}");
        }
    }
}

#[tokio::test]
async fn answers_are_taken_until_the_last_day_is_over_and_then_the_server_opens_the_box() {
    let house = with_keys(Fresh::sqlite().await).await;
    let mut contact = house.contact_in_wave("one", house.municipality).await;
    ask(&mut contact).await;
    let code = [("code", house.code.as_str())];
    let mut participant = house.browser();
    house.at("2026-10-16T21:30:00Z");
    let review = participant.hurry_to_review("/nb").await;
    carry_out(&house.state).await.unwrap();
    let answers = Answers::none(&house.survey.questionnaire);
    let database = &house.state.database;
    house
        .survey
        .send(database, house.municipality, &answers)
        .await;

    // Past midnight nobody starts and nothing more is taken, though the box is not open yet.
    house.at("2026-10-16T22:00:00Z");
    let late = house.browser().post("/nb/code", &code).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = participant.send_off(&review).await;
    assert_eq!(sent.status, StatusCode::GONE);
    assert_eq!(house.sealed().await, 1);
    house.sign_in(&mut contact, "one").await;
    let called_off = contact.post(CLOSE, &[("wish", "call-off")]).await;
    assert_eq!(called_off.location(), "/kommune");

    carry_out(&house.state).await.unwrap();
    assert_eq!(house.sealed().await, 0);
    assert_eq!(house.fresh.count("answers").await, 1);
    let text = contact.get("/kommune").await.text();
    assert!(text.contains("Innsamlingen i kommunen er stengt"), "{text}");
    let trail = contact.get("/kommune/trail.csv").await.body;
    assert!(
        trail.contains("Samsvar, av seg selv;innsamlingen stengt;2023"),
        "{trail}"
    );
    carry_out(&house.state).await.unwrap();
    assert_eq!(house.fresh.count("answers").await, 1);
}

#[tokio::test]
async fn without_the_key_file_the_box_waits_and_takes_no_more() {
    let house = House::open().await;
    let mut contact = house.contact_in_wave("one", house.municipality).await;
    let boxes = house.fresh.count("boxes").await;
    ask(&mut contact).await;
    house.at("2026-10-17T08:00:00Z");
    assert!(carry_out(&house.state).await.is_err());
    let code = [("code", house.code.as_str())];
    let late = house.browser().post("/nb/code", &code).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.fresh.count("boxes").await, boxes);
}

#[tokio::test]
async fn on_the_last_two_days_there_is_nothing_to_close_earlier() {
    let house = House::open().await;
    let mut contact = house.contact_in_wave("one", house.municipality).await;
    assert!(contact.get(CLOSE).await.body.contains("name=\"wish\""));
    house.at("2026-10-30T10:00:00Z");
    house.sign_in(&mut contact, "one").await;
    assert!(!contact.get(CLOSE).await.body.contains("name=\"wish\""));
    ask(&mut contact).await;
    assert_eq!(house.fresh.count("early_closings").await, 0);
}
