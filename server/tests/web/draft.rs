//! The draft on the device: what becomes of it when it is changed, old, or left lying.

use jiff::SignedDuration;
use jiff::civil::date;

use domain::wave::WaveDates;

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::page::Page;

const COOKIE: &str = "samsvar-draft";

/// A browser in which two questions are answered.
async fn begun(house: &House) -> Browser<'_> {
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    browser.answer("/nb", "time", "4-11").await;
    browser
}

/// Whatever one opens or posts leads to the start, with a word why, and the draft is gone.
async fn starts_afresh(browser: &Browser<'_>, why: &str) {
    for (place, is_post) in [("q/gender", false), ("review", false), ("q/gender", true)] {
        let mut browser = browser.clone();
        let address = format!("/nb/{place}");
        let page = if is_post {
            browser
                .post(&address, &[("option", "man"), ("action", "next")])
                .await
        } else {
            browser.get(&address).await
        };
        assert_eq!(page.location(), "/nb", "{place}");
        let page = browser.follow(page).await;
        assert_eq!(page.screen(), "welcome");
        assert!(page.says(why), "{place}: {why}");
        assert_eq!(page.onward(), "/nb/code");
        assert_eq!(
            browser.cookie(COOKIE),
            None,
            "what cannot be used is taken away"
        );
        let page = browser.get("/nb").await;
        assert!(!page.says(why), "the word is said once");
    }
}

#[tokio::test]
async fn a_changed_cookie_starts_afresh() {
    let house = House::open().await;
    let good = begun(&house).await;
    let value = good.cookie(COOKIE).unwrap().to_owned();
    let mut flipped = value.clone().into_bytes();
    flipped[40] = if flipped[40] == b'A' { b'B' } else { b'A' };
    let flipped = String::from_utf8(flipped).unwrap();
    for changed in [flipped.as_str(), &value[..value.len() - 4], "nonsense", ""] {
        let mut browser = good.clone();
        browser.set_cookie(COOKIE, changed);
        starts_afresh(&browser, "draft-broken").await;
    }
}

#[tokio::test]
async fn a_cookie_of_the_demo_is_no_draft_of_the_survey() {
    // Sealed by the same key, but without a municipality: it must not get past the code.
    let house = House::open().await;
    let mut demo = house.browser();
    demo.begin("/demo/nb").await;
    let mut browser = house.browser();
    browser.set_cookie(COOKIE, demo.cookie("samsvar-demo").unwrap());
    let review = browser.visit("/nb/q/programme").await;
    let review = browser.go_through(review, |_| None).await;
    if review.screen() == "review" {
        browser.send_off(&review).await;
    }
    assert_eq!(house.sealed().await, 0);
}

#[tokio::test]
async fn a_cookie_older_than_three_hours_starts_afresh() {
    let house = House::open().await;
    let browser = begun(&house).await;
    house.later(SignedDuration::from_secs(3 * 60 * 60 + 1));
    starts_afresh(&browser, "draft-too-old").await;
}

#[tokio::test]
async fn going_on_does_not_make_a_draft_younger() {
    let house = House::open().await;
    let mut browser = begun(&house).await;
    for _ in 0..17 {
        house.later(SignedDuration::from_mins(10));
        let page = browser.answer("/nb", "time", "12-23").await;
        assert_eq!(page.question(), "gender");
    }
    house.later(SignedDuration::from_mins(11));
    starts_afresh(&browser, "draft-too-old").await;
}

#[tokio::test]
async fn a_cookie_of_another_wave_starts_afresh() {
    let house = House::open().await;
    let browser = begun(&house).await;
    // Another wave opens, which asks the same and therefore has another shape all the same.
    let mut next = house.survey.wave.clone();
    next.id = "2026-b".parse().unwrap();
    next.keys_tested = true;
    next.dates = WaveDates::new(date(2026, 10, 14), date(2026, 12, 1), date(2027, 6, 1)).unwrap();
    let mut repository = house.state.database.write().await.unwrap();
    repository.add_wave(&next).await.unwrap();
    repository.save().await.unwrap();
    starts_afresh(&browser, "draft-broken").await;
}

#[tokio::test]
async fn after_a_quarter_of_an_hour_it_asks_without_showing_an_answer() {
    let house = House::open().await;
    let mut browser = begun(&house).await;
    house.later(SignedDuration::from_mins(15));
    for place in ["q/time", "q/gender", "practice/1", "review"] {
        let page = browser.get(&format!("/nb/{place}")).await;
        asks(&page);
    }
    asks(&browser.get("/").await);

    // The same person goes on where the question came up.
    let page = browser.get("/nb/q/time").await;
    let go_on = page
        .links()
        .into_iter()
        .find(|link| link.contains("go-on"))
        .unwrap();
    let page = browser.visit(&go_on).await;
    assert_eq!(
        (page.question().as_str(), page.chosen()),
        ("time", vec!["4-11".to_owned()])
    );
}

fn asks(page: &Page) {
    assert_eq!(page.screen(), "resume");
    assert!(page.chosen().is_empty() && page.options().is_empty());
    for answer in ["q-time-4-11", "4-11", "norwegian"] {
        assert!(!page.body.contains(answer), "{answer}");
    }
}

#[tokio::test]
async fn a_new_person_after_a_pause_finds_an_empty_device() {
    let house = House::open().await;
    let mut browser = begun(&house).await;
    house.later(SignedDuration::from_mins(20));
    let page = browser.get("/nb/q/time").await;
    let page = browser.post(&page.form_to("/next-person"), &[]).await;
    assert_eq!(page.location(), "/");
    assert_eq!(browser.cookie(COOKIE), None);
    assert_eq!(browser.get("/").await.screen(), "chooser");
}

#[tokio::test]
async fn coming_back_to_the_start_asks_even_without_a_pause() {
    let house = House::open().await;
    let mut browser = begun(&house).await;
    asks(&browser.get("/").await);
    // In the language that was used last on this device.
    browser.get("/ar/q/time").await;
    browser.answer("/ar", "time", "4-11").await;
    let page = browser.get("/").await;
    assert_eq!(page.language().0, "ar");
    // Whoever has typed the code and answered nothing is not asked.
    let mut fresh = house.browser();
    fresh.begin("/nb").await;
    assert_eq!(fresh.get("/").await.screen(), "chooser");
}

#[tokio::test]
async fn a_pause_before_pressing_next_loses_nothing() {
    let house = House::open().await;
    let mut browser = begun(&house).await;
    house.later(SignedDuration::from_mins(30));
    let page = browser.answer("/nb", "gender", "man").await;
    assert_eq!(page.question(), "age");
    assert_eq!(browser.get("/nb/q/gender").await.chosen(), ["man"]);
}

#[tokio::test]
async fn the_cookie_is_for_the_server_alone_and_for_this_visit() {
    for (public_url, is_secure) in [
        ("https://samsvar.example", true),
        ("http://localhost", false),
    ] {
        let house = House::with(|settings| public_url.clone_into(&mut settings.public_url)).await;
        let code = house.code.as_str();
        for (address, path) in [("/nb/code", "/"), ("/demo/nb/code", "/demo")] {
            let page = house.browser().post(address, &[("code", code)]).await;
            let cookies = page.set_cookies();
            assert_eq!(cookies.len(), 1);
            let parts: Vec<_> = cookies[0].split("; ").skip(1).collect();
            assert!(
                parts.contains(&"HttpOnly") && parts.contains(&"SameSite=Lax"),
                "{parts:?}"
            );
            assert_eq!(parts.contains(&"Secure"), is_secure, "{parts:?}");
            assert!(
                parts.contains(&format!("Path={path}").as_str()),
                "{parts:?}"
            );
            let ends = |part: &&&str| part.starts_with("Expires") || part.starts_with("Max-Age");
            assert_eq!(
                parts.iter().find(ends),
                None,
                "it goes when the browser is closed"
            );
        }
        let page = house.browser().get("/nb").await;
        let strict = page.headers.contains_key("strict-transport-security");
        assert_eq!(strict, is_secure);
    }
}

#[tokio::test]
async fn the_cookie_has_one_length_whatever_is_answered() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let empty = browser.cookie(COOKIE).unwrap().len();
    for (question, option) in [
        ("programme", "introduction"),
        ("activities", "volunteering"),
    ] {
        browser.answer("/ti", question, option).await;
        assert_eq!(browser.cookie(COOKIE).unwrap().len(), empty);
    }
}

#[tokio::test]
async fn a_page_that_is_remembered_shows_nobody_anothers_answer() {
    let house = House::open().await;
    for option in ["norwegian", "introduction"] {
        let mut browser = house.browser();
        let page = browser.begin("/nb").await;
        assert!(page.chosen().is_empty());
        browser.answer("/nb", "programme", option).await;
        assert_eq!(browser.get("/nb/q/programme").await.chosen(), [option]);
        assert!(browser.get("/nb/q/time").await.chosen().is_empty());
    }
}
