//! Answers that cannot stand: 422, with the page and what was chosen on it.

use axum::http::StatusCode;

use crate::support::house::House;
use crate::support::page::Page;

/// Posts these options to a question, and expects to be told this.
async fn refused(question: &str, options: &[&str], message: &str) -> Page {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let before = browser.cookie("samsvar-draft").unwrap().to_owned();
    let mut fields: Vec<_> = options.iter().map(|option| ("option", *option)).collect();
    fields.push(("action", "next"));
    let page = browser.post(&format!("/nb/q/{question}"), &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.question(), question);
    assert!(page.says("error-summary"), "a summary stands at the top");
    assert!(page.says(message), "{message}");
    assert_eq!(
        browser.cookie("samsvar-draft"),
        Some(before.as_str()),
        "nothing is kept of it"
    );
    let known: Vec<_> = options
        .iter()
        .filter(|option| page.options().contains(&(**option).into()))
        .collect();
    assert_eq!(
        page.chosen().iter().collect::<Vec<_>>(),
        known,
        "the choices stay"
    );
    page
}

#[tokio::test]
async fn nothing_chosen() {
    let page = refused("time", &[], "error-nothing-chosen").await;
    assert!(page.chosen().is_empty());
}

#[tokio::test]
async fn an_option_that_is_not_the_questions() {
    refused("time", &["woman"], "error-unknown-option").await;
    refused("practise", &["work", "nonsense"], "error-unknown-option").await;
}

#[tokio::test]
async fn two_answers_to_a_single_question() {
    refused("time", &["up-to-3", "4-11"], "error-two-for-one").await;
    refused("motivation", &["always", "never"], "error-two-for-one").await;
}

#[tokio::test]
async fn more_than_the_maximum() {
    let four = [
        "more-hours",
        "smaller-group",
        "more-speaking",
        "own-language",
    ];
    refused("helps", &four, "error-too-many").await;
}

#[tokio::test]
async fn the_option_that_stands_alone_together_with_others() {
    refused("practise", &["work", "nowhere"], "error-not-together").await;
}

#[tokio::test]
async fn as_many_as_the_maximum_are_taken() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let three = ["more-hours", "smaller-group", "more-speaking"];
    let mut fields: Vec<_> = three.iter().map(|option| ("option", *option)).collect();
    fields.push(("action", "next"));
    let page = browser.post("/nb/q/helps", &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/nb/q/helps").await.chosen(), three);
}

#[tokio::test]
async fn practice_is_refused_in_the_same_way_and_keeps_nothing() {
    let house = House::open().await;
    let mut browser = house.browser();
    let code = house.code.as_str();
    let page = browser.post("/nb/code", &[("code", code)]).await;
    let page = browser.follow(page).await;
    assert_eq!(page.screen(), "practice");
    let option = page.options()[0].clone();
    let wrong = browser.post("/nb/practice/1", &[("action", "next")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says("error-nothing-chosen"));
    browser
        .submit(&page, &[("option", &option), ("action", "next")])
        .await;
    assert!(browser.get("/nb/practice/1").await.chosen().is_empty());
}

#[tokio::test]
async fn a_button_that_there_is_not_is_refused() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let page = browser
        .post("/nb/q/time", &[("option", "4-11"), ("action", "steal")])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.screen(), "problem");
    assert!(browser.get("/nb/q/time").await.chosen().is_empty());
}

#[tokio::test]
async fn enter_without_a_button_goes_on() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let page = browser
        .post("/nb/q/programme", &[("option", "norwegian")])
        .await;
    assert_eq!(page.location(), "/nb/q/time");
}
