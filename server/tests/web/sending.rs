//! Sending: once, whatever fingers, browsers and networks do.

use axum::body::Body;
use axum::http::{Method, StatusCode};

use crate::support::house::House;

#[tokio::test]
async fn a_double_tap_is_one_answer_and_thanks() {
    let house = House::open().await;
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/nb").await;
    let sealed = review.input("sealed");
    // Both taps leave before the first is answered, so both carry the same cookie.
    let mut second_tap = browser.clone();
    for tapped in [&mut browser, &mut second_tap] {
        let page = tapped.post(&review.action(), &[("sealed", &sealed)]).await;
        assert_eq!(page.location(), "/nb/thanks");
        assert_eq!(tapped.follow(page).await.screen(), "thanks");
    }
    assert_eq!(house.sealed().await, 1);
}

#[tokio::test]
async fn reload_and_back_after_sending_say_thanks_again() {
    let house = House::open().await;
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/nb").await;
    browser.send_off(&review).await;
    for place in [
        "thanks",
        "review",
        "q/time",
        "q/hope",
        "practice/1",
        "code",
        "go-on",
    ] {
        let page = browser.visit(&format!("/nb/{place}")).await;
        assert_eq!(page.screen(), "thanks", "{place}");
    }
    // From the page that the browser still shows: send again, and answer a question again.
    assert_eq!(browser.send_off(&review).await.screen(), "thanks");
    assert_eq!(
        browser.answer("/nb", "time", "4-11").await.screen(),
        "thanks"
    );
    assert_eq!(house.sealed().await, 1);
}

#[tokio::test]
async fn the_look_over_opened_twice_is_still_one_answer() {
    let house = House::open().await;
    let mut browser = house.browser();
    let first = browser.hurry_to_review("/nb").await;
    let second = browser.get("/ar/review").await;
    assert_ne!(first.input("sealed"), second.input("sealed"));
    let mut elsewhere = browser.clone();
    browser.send_off(&first).await;
    assert_eq!(elsewhere.send_off(&second).await.screen(), "thanks");
    assert_eq!(house.sealed().await, 1);
}

#[tokio::test]
async fn after_sending_the_answers_are_gone_from_the_device() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    let page = browser.get("/nb/q/time").await;
    let review = browser.go_through(page, |_| None).await;
    browser.send_off(&review).await;
    let cookie = browser.cookie("samsvar-draft").unwrap().to_owned();
    let plain = house.state.secrets.draft.open(&cookie).unwrap();
    let draft = domain::draft::Draft::from_bytes(&house.survey.questionnaire, &plain[8..]).unwrap();
    assert!(
        draft
            .answers
            .iter()
            .all(|answer| answer.chosen().is_empty())
    );
    let page = browser.post("/nb/next-person", &[]).await;
    assert_eq!(page.location(), "/");
    assert_eq!(browser.cookie("samsvar-draft"), None);
}

#[tokio::test]
async fn two_people_on_one_device_are_two_answers() {
    let house = House::open().await;
    let mut browser = house.browser();
    for _ in 0..2 {
        let review = browser.hurry_to_review("/nb").await;
        let thanks = browser.send_off(&review).await;
        browser.post(&thanks.form_to("/next-person"), &[]).await;
    }
    assert_eq!(house.sealed().await, 2);
}

#[tokio::test]
async fn a_late_send_of_another_person_leaves_the_draft_under_way_alone() {
    let house = House::open().await;
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/nb").await;
    let waiting = review.input("sealed");
    browser.post("/nb/next-person", &[]).await;
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    let page = browser.post("/nb/send", &[("sealed", &waiting)]).await;
    assert_eq!(page.location(), "/nb/thanks");
    assert!(
        page.set_cookies().is_empty(),
        "the cookie is the new person's"
    );
    assert_eq!(house.sealed().await, 1);
    assert_eq!(browser.get("/nb/q/programme").await.chosen(), ["norwegian"]);
    let page = browser.get("/nb/q/time").await;
    let review = browser.go_through(page, |_| None).await;
    assert_eq!(browser.send_off(&review).await.screen(), "thanks");
    assert_eq!(house.sealed().await, 2);
}

#[tokio::test]
async fn a_send_without_a_draft_is_stored_all_the_same() {
    let house = House::open().await;
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/nb").await;
    let mut elsewhere = house.browser();
    let page = elsewhere
        .post("/nb/send", &[("sealed", &review.input("sealed"))])
        .await;
    assert_eq!(page.location(), "/nb/thanks");
    assert_eq!(house.sealed().await, 1);
}

#[tokio::test]
async fn a_send_that_nobody_sealed_is_not_stored() {
    let house = House::open().await;
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/nb").await;
    let sealed = review.input("sealed");
    let draft = browser.cookie("samsvar-draft").unwrap().to_owned();
    for nonsense in ["", "nonsense", &sealed[..sealed.len() - 2], draft.as_str()] {
        // Whoever has answers to look over gets them again, sealed anew.
        let page = browser.post("/nb/send", &[("sealed", nonsense)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.screen(), "review");
        let page = house
            .browser()
            .post("/nb/send", &[("sealed", nonsense)])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.screen(), "problem");
    }
    assert_eq!(house.sealed().await, 0);
    let mut unfinished = house.browser();
    unfinished.begin("/nb").await;
    let page = unfinished.post("/nb/send", &[("sealed", "nonsense")]).await;
    assert_eq!(page.screen(), "problem");
    // Nor does a send of the survey count in the demo, or the other way round.
    house
        .browser()
        .post("/demo/nb/send", &[("sealed", &sealed)])
        .await;
    let in_demo = house.browser().hurry_to_review("/demo/nb").await;
    house
        .browser()
        .post("/nb/send", &[("sealed", &in_demo.input("sealed"))])
        .await;
    assert_eq!(house.sealed().await, 0);
}

#[tokio::test]
async fn after_early_closing_a_send_is_gone_with_kind_words() {
    let house = House::open().await;
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/ar").await;
    house.publish(&[]).await;
    let page = browser
        .post(&review.action(), &[("sealed", &review.input("sealed"))])
        .await;
    assert_eq!(page.status, StatusCode::GONE);
    assert_eq!(page.language().0, "ar");
    assert!(page.says("closed-title") && page.says("closed-collection"));
    assert_eq!(house.sealed().await, 0);
    let page = browser.get("/ar/review").await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.says("closed-collection"));
}

#[tokio::test]
async fn after_the_last_day_a_send_is_gone_with_kind_words() {
    let house = House::open().await;
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/ti").await;
    house.on(crate::support::survey::CLOSES.tomorrow().unwrap());
    let page = browser
        .post(&review.action(), &[("sealed", &review.input("sealed"))])
        .await;
    assert_eq!(page.status, StatusCode::GONE);
    assert_eq!(page.language().0, "ti");
    assert!(page.says("closed-after"));
    assert_eq!(house.sealed().await, 0);
}

#[tokio::test]
async fn the_island_is_told_where_to_go() {
    let house = House::open().await;
    let mut browser = house.browser().saying("x-samsvar-island", "1");
    let page = browser
        .post("/nb/code", &[("code", house.code.as_str())])
        .await;
    assert_eq!(
        (page.status, page.header("x-samsvar-to")),
        (StatusCode::OK, "/nb/practice/1")
    );
    assert!(!page.headers.contains_key("location"));
    assert!(browser.cookie("samsvar-draft").is_some());
    // A fault comes as it is, with its page.
    let page = browser.post("/nb/q/time", &[("action", "next")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!page.headers.contains_key("x-samsvar-to"));
}

#[tokio::test]
async fn a_send_by_another_method_changes_nothing() {
    let house = House::open().await;
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        let page = house
            .browser()
            .send(method, "/nb/send", Body::empty())
            .await;
        assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(page.screen(), "problem");
    }
    assert_eq!(house.sealed().await, 0);
}
