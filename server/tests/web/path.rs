//! The whole way by forms alone, and the turns that it can take.

use axum::http::StatusCode;

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::page::Page;

#[tokio::test]
async fn by_forms_alone_from_the_chooser_to_thanks_in_bokmal() {
    let house = House::open().await;
    let code = house.code.grouped();
    walk(&house, "nb", "nb", &code).await;
}

#[tokio::test]
async fn by_forms_alone_in_arabic_with_the_codes_digits_in_arabic() {
    let house = House::open().await;
    let zero = u32::from('٠');
    let arabic = |digit: char| char::from_u32(zero + digit.to_digit(10).unwrap()).unwrap();
    let code: String = house.code.as_str().chars().map(arabic).collect();
    walk(&house, "ar", "ar", &code).await;
}

/// Goes all the way, and sees that one answer lies in the box and nothing readable beside it.
async fn walk(house: &House, language: &str, lang: &str, code: &str) {
    let mut browser = house.browser();
    let chooser = browser.get("/").await;
    assert_eq!(chooser.screen(), "chooser");
    let home = format!("/{language}");
    assert!(chooser.links().contains(&home));
    let welcome = browser.get(&home).await;
    assert_eq!(
        (welcome.screen().as_str(), welcome.language().0.as_str()),
        ("welcome", lang)
    );
    let page = browser.get(&welcome.onward()).await;
    assert_eq!(page.screen(), "code");
    let page = browser.submit(&page, &[("code", code)]).await;
    assert_eq!(page.screen(), "practice");

    let review = browser
        .go_through(page, |options| options.first().cloned())
        .await;
    assert_eq!(review.screen(), "review");
    assert!(!review.says("not-answered"), "every question was answered");
    assert_eq!(
        house.sealed().await,
        0,
        "until it is sent the server holds nothing"
    );
    let thanks = browser.send_off(&review).await;
    assert_eq!(
        (thanks.status, thanks.screen().as_str()),
        (StatusCode::OK, "thanks")
    );
    assert_eq!(thanks.language().0, lang);
    assert_eq!(house.sealed().await, 1);
    assert_eq!(house.fresh.count("sent_drafts").await, 1);
    assert_eq!(house.fresh.count("answers").await, 0);
}

#[tokio::test]
async fn arabic_runs_from_right_to_left() {
    let house = House::open().await;
    let page = house.browser().get("/ar").await;
    assert_eq!(page.language(), ("ar".to_owned(), "rtl".to_owned()));
    assert_eq!(house.browser().get("/nb").await.language().1, "ltr");
}

/// The questions that one is led through when answering these, all others being skipped.
async fn led_through(browser: &mut Browser<'_>, answering: &[(&str, &str)]) -> Vec<String> {
    let mut page = browser.begin("/nb").await;
    let mut asked = Vec::new();
    while page.screen() == "question" {
        let question = page.question();
        let answer = answering.iter().find(|(key, _)| *key == question);
        page = match answer {
            Some((_, option)) => browser.answer("/nb", &question, option).await,
            None => browser.submit(&page, &[("action", "skip")]).await,
        };
        asked.push(question);
    }
    assert_eq!(page.screen(), "review");
    asked
}

#[tokio::test]
async fn only_those_in_the_programme_are_asked_about_it() {
    let house = House::open().await;
    let mut browser = house.browser();
    let asked = led_through(&mut browser, &[("programme", "norwegian")]).await;
    for question in ["intro-useful", "plan", "plan-say", "activities", "length"] {
        assert!(!asked.iter().any(|key| key == question), "{question}");
    }
    assert!(asked.iter().any(|key| key == "help-known"));

    let mut browser = house.browser();
    let answering = [
        ("programme", "introduction"),
        ("plan", "yes"),
        ("society", "yes"),
    ];
    let asked = led_through(&mut browser, &answering).await;
    assert_eq!(asked.len(), house.survey.questionnaire.questions().len());

    let mut browser = house.browser();
    let answering = [
        ("programme", "introduction"),
        ("plan", "no"),
        ("society", "not-had-it"),
    ];
    let asked = led_through(&mut browser, &answering).await;
    assert!(asked.iter().any(|key| key == "length"));
    for question in ["plan-say", "society-language"] {
        assert!(!asked.iter().any(|key| key == question), "{question}");
    }
}

#[tokio::test]
async fn an_answer_changed_at_the_end_asks_what_is_asked_now() {
    let house = House::open().await;
    let mut browser = house.browser();
    led_through(&mut browser, &[("programme", "norwegian")]).await;
    let page = browser.get("/nb/q/programme?change=1").await;
    assert_eq!(page.chosen(), ["norwegian"]);
    let page = browser
        .submit(&page, &[("option", "introduction"), ("action", "next")])
        .await;
    assert_eq!(page.question(), "intro-useful");
    // And one that changes nothing else leads straight back.
    let mut browser = house.browser();
    led_through(&mut browser, &[("programme", "norwegian")]).await;
    let page = browser.get("/nb/q/gender?change=1").await;
    let page = browser
        .submit(&page, &[("option", "man"), ("action", "next")])
        .await;
    assert_eq!(page.screen(), "review");
    assert!(page.says("q-gender-man"));
}

#[tokio::test]
async fn whoever_is_on_leave_is_thanked_and_nothing_is_stored() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let page = browser.answer("/nb", "programme", "on-leave").await;
    assert!(page.says("leave-title") && page.says("leave-body"));
    for place in ["review", "leave"] {
        assert!(
            browser
                .visit(&format!("/nb/{place}"))
                .await
                .says("leave-body")
        );
    }
    assert_eq!(house.sealed().await, 0);

    // A slip can be taken back.
    let page = browser.answer("/nb", "programme", "norwegian").await;
    assert_eq!(page.question(), "time");
    assert_eq!(browser.get("/nb/leave").await.location(), "/nb/review");
}

#[tokio::test]
async fn skipping_goes_on_and_takes_an_answer_away() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    browser.answer("/nb", "time", "4-11").await;
    let page = browser.get("/nb/q/time").await;
    assert_eq!(page.chosen(), ["4-11"]);
    // Even with an option chosen, "skip" is a skip.
    let page = browser
        .submit(&page, &[("option", "4-11"), ("action", "skip")])
        .await;
    assert_eq!(page.question(), "gender");
    assert!(browser.get("/nb/q/time").await.chosen().is_empty());
}

#[tokio::test]
async fn back_keeps_what_is_chosen_on_both_pages() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let page = browser.answer("/nb", "programme", "norwegian").await;
    let page = browser
        .submit(&page, &[("option", "12-23"), ("action", "back")])
        .await;
    assert_eq!(page.question(), "programme");
    assert_eq!(page.chosen(), ["norwegian"]);
    assert_eq!(browser.get("/nb/q/time").await.chosen(), ["12-23"]);
    // Back without a choice, or with an impossible one, is no fault.
    for option in ["", "nonsense"] {
        let page = browser.get("/nb/q/time").await;
        let page = browser
            .submit(&page, &[("option", option), ("action", "back")])
            .await;
        assert_eq!(page.question(), "programme");
        assert_eq!(browser.get("/nb/q/time").await.chosen(), ["12-23"]);
    }
}

#[tokio::test]
async fn back_from_the_first_question_leads_to_practice_and_the_welcome() {
    let house = House::open().await;
    let mut browser = house.browser();
    let mut page = browser.begin("/nb").await;
    let practice = house.survey.questionnaire.practice().len();
    for _ in 0..practice {
        page = browser.submit(&page, &[("action", "back")]).await;
        assert_eq!(page.screen(), "practice");
    }
    page = browser.submit(&page, &[("action", "back")]).await;
    assert_eq!(page.screen(), "welcome");
    assert!(!page.says("draft-broken") && !page.says("draft-too-old"));
    assert_eq!(
        page.onward(),
        "/nb/practice/1",
        "the code is not asked for twice"
    );
}

#[tokio::test]
async fn the_look_over_waits_until_every_question_was_seen() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    let page: Page = browser.get("/nb/review").await;
    assert_eq!(page.location(), "/nb/q/time");
    // Nor can one begin in the middle, without a code.
    for place in ["q/time", "practice/1", "review", "thanks", "leave"] {
        let page = house.browser().get(&format!("/nb/{place}")).await;
        assert_eq!(page.location(), "/nb", "{place}");
    }
}

#[tokio::test]
async fn a_question_that_is_not_asked_is_passed_by() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    let page = browser.visit("/nb/q/plan").await;
    assert_eq!(page.question(), "pressure");
}

#[tokio::test]
async fn the_next_person_finds_nothing_of_the_last() {
    let house = House::open().await;
    let mut browser = house.browser();
    let page = browser.begin("/nb").await;
    browser
        .submit(&page, &[("option", "norwegian"), ("action", "next")])
        .await;
    assert!(browser.cookie("samsvar-draft").is_some());
    let page = browser.post("/nb/next-person", &[]).await;
    assert_eq!(page.location(), "/");
    assert_eq!(browser.cookie("samsvar-draft"), None);
    assert_eq!(browser.get("/").await.screen(), "chooser");
    assert_eq!(browser.get("/nb").await.onward(), "/nb/code");
    let page = browser.begin("/nb").await;
    assert!(page.chosen().is_empty());
}
