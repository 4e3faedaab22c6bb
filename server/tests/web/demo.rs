//! `/demo`: the same path, marked on every page, storing nothing.

use axum::http::StatusCode;

use crate::support::house::House;
use crate::support::page::Page;
use crate::support::survey::CLOSES;

#[track_caller]
fn is_marked(page: &Page) {
    assert!(
        page.body.contains("class=\"demo-band\""),
        "no band on {}",
        page.screen()
    );
    assert!(page.says("demo-band"));
}

#[tokio::test]
async fn the_demo_is_marked_on_every_page_and_stores_nothing() {
    let house = House::open().await;
    let before = house.fresh.bytes_on_disk();
    let mut browser = house.browser();
    let chooser = browser.get("/demo").await;
    is_marked(&chooser);
    assert!(
        chooser.links().contains(&"/demo/ar".to_owned()),
        "{:?}",
        chooser.links()
    );
    let welcome = browser.get("/demo/ar").await;
    is_marked(&welcome);
    let page = browser.get(&welcome.onward()).await;
    is_marked(&page);
    let wrong = browser.post("/demo/ar/code", &[("code", "12")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    is_marked(&wrong);
    let mut page = browser
        .submit(&page, &[("code", house.code.as_str())])
        .await;
    while matches!(page.screen().as_str(), "practice" | "question") {
        is_marked(&page);
        let option = page.options()[0].clone();
        page = browser
            .submit(&page, &[("option", &option), ("action", "next")])
            .await;
    }
    assert_eq!(page.screen(), "review");
    is_marked(&page);
    let thanks = browser.send_off(&page).await;
    is_marked(&thanks);
    assert!(thanks.says("demo-thanks-body"));
    for place in [
        "help",
        "invitation",
        "privacy",
        "accessibility",
        "nonsense",
        "q/nonsense",
    ] {
        is_marked(&browser.get(&format!("/demo/ar/{place}")).await);
    }
    assert!(house.fresh.bytes_on_disk() == before, "nothing is stored");
}

#[tokio::test]
async fn the_survey_is_never_marked_as_a_demo() {
    let house = House::open().await;
    let mut browser = house.browser();
    let mut pages = vec![browser.get("/").await, browser.get("/nb").await];
    let review = browser.hurry_to_review("/nb").await;
    pages.push(browser.send_off(&review).await);
    pages.push(review);
    for page in pages {
        assert!(!page.body.contains("demo-band"), "{}", page.screen());
    }
}

#[tokio::test]
async fn the_demo_is_open_when_the_survey_is_closed() {
    let house = House::open().await;
    house.on(CLOSES.tomorrow().unwrap());
    let closed = house.browser().get("/ti").await;
    assert!(closed.links().contains(&"/demo/ti".to_owned()));
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/demo/ti").await;
    assert_eq!(browser.send_off(&review).await.screen(), "demo-thanks");
}

#[tokio::test]
async fn the_demo_shows_a_code_that_works_there_and_nowhere_else() {
    let house = House::open().await;
    let page = house.browser().get("/demo/nb/code").await;
    let text = page.text();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    assert!(digits.starts_with("123456789"), "{text}");
    let code = &digits[..10];
    let page = house
        .browser()
        .post("/demo/nb/code", &[("code", code)])
        .await;
    assert_eq!(page.location(), "/demo/nb/practice/1");
    let page = house.browser().post("/nb/code", &[("code", code)]).await;
    assert!(page.says("error-code-unknown"));
}

#[tokio::test]
async fn survey_and_demo_do_not_mix_on_one_device() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    browser.begin("/demo/nb").await;
    browser
        .answer("/demo/nb", "programme", "introduction")
        .await;
    assert_eq!(browser.get("/nb/q/programme").await.chosen(), ["norwegian"]);
    assert_eq!(
        browser.get("/demo/nb/q/programme").await.chosen(),
        ["introduction"]
    );
    browser.post("/demo/nb/next-person", &[]).await;
    assert_eq!(browser.cookie("samsvar-demo"), None);
    assert_eq!(browser.get("/nb/q/programme").await.chosen(), ["norwegian"]);
}

#[tokio::test]
async fn a_question_page_of_the_survey_is_never_shown_in_the_demo_or_the_other_way_round() {
    // Blank pages are remembered; whoever comes first must not decide what the next one gets.
    let house = House::open().await;
    for base in ["/nb", "/demo/nb", "/nb", "/demo/nb"] {
        let page = house.browser().begin(base).await;
        assert_eq!(page.body.contains("demo-band"), base.starts_with("/demo"));
        assert_eq!(page.action(), format!("{base}/q/programme"));
    }
}
