//! Outside the wave's dates, and addresses that there are not.

use axum::http::StatusCode;

use crate::support::house::House;
use crate::support::survey::{CLOSES, OPENS};

#[tokio::test]
async fn before_the_first_day_the_page_says_when_in_the_readers_language() {
    let house = House::open().await;
    house.on(OPENS.yesterday().unwrap());
    for (language, date) in [
        ("nb", "10. oktober 2026"),
        ("ar", "تشرين الأول (أكتوبر) 2026"),
    ] {
        for place in ["", "/code", "/q/time", "/review", "/thanks"] {
            let page = house.browser().get(&format!("/{language}{place}")).await;
            assert_eq!(
                (page.status, page.screen().as_str()),
                (StatusCode::OK, "closed")
            );
            assert_eq!(page.language().0, language);
            assert!(page.says("closed-before"));
            assert!(page.text().contains(date), "{}", page.text());
        }
        let typed = [("code", house.code.as_str())];
        let page = house
            .browser()
            .post(&format!("/{language}/code"), &typed)
            .await;
        assert_eq!(page.screen(), "closed");
        assert!(page.set_cookies().is_empty());
    }
    // The chooser itself is always there.
    assert_eq!(house.browser().get("/").await.screen(), "chooser");
}

#[tokio::test]
async fn the_first_and_the_last_day_are_open_and_the_days_around_are_not() {
    let house = House::open().await;
    for (day, screen) in [
        (OPENS.yesterday().unwrap(), "closed"),
        (OPENS, "welcome"),
        (CLOSES, "welcome"),
        (CLOSES.tomorrow().unwrap(), "closed"),
    ] {
        house.on(day);
        assert_eq!(house.browser().get("/nb").await.screen(), screen, "{day}");
    }
}

#[tokio::test]
async fn a_day_is_a_day_in_norway() {
    let house = House::open().await;
    for (moment, screen) in [
        ("2026-10-09T21:59:59Z", "closed"),
        ("2026-10-09T22:00:00Z", "welcome"),
        // Summer time has ended meanwhile.
        ("2026-10-31T22:59:59Z", "welcome"),
        ("2026-10-31T23:00:00Z", "closed"),
    ] {
        house.state.clock.set(moment.parse().unwrap());
        assert_eq!(
            house.browser().get("/nb").await.screen(),
            screen,
            "{moment}"
        );
    }
}

#[tokio::test]
async fn after_the_last_day_the_page_thanks_in_the_readers_language() {
    let house = House::open().await;
    house.on(CLOSES.tomorrow().unwrap());
    for language in ["nb", "ar", "ti"] {
        let page = house.browser().get(&format!("/{language}/q/time")).await;
        assert_eq!(
            (page.screen().as_str(), page.language().0.as_str()),
            ("closed", language)
        );
        assert!(page.says("closed-after") && page.says("closed-demo-link"));
    }
}

#[tokio::test]
async fn closing_day_in_the_middle_of_answering_closes_the_path() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/ar").await;
    house.on(CLOSES.tomorrow().unwrap());
    let fields = [("option", "norwegian"), ("action", "next")];
    let page = browser.post("/ar/q/programme", &fields).await;
    assert_eq!(
        (page.screen().as_str(), page.language().0.as_str()),
        ("closed", "ar")
    );
    // The next person can still be let in: that wipes the device.
    assert_eq!(browser.post("/ar/next-person", &[]).await.location(), "/");
    assert_eq!(browser.cookie("samsvar-draft"), None);
}

#[tokio::test]
async fn a_wave_whose_keys_nobody_has_shown_is_not_open() {
    let house = House::open().await;
    let mut next = house.survey.wave.clone();
    next.id = "untested".parse().unwrap();
    assert!(!next.keys_tested);
    let mut repository = house.state.database.write().await.unwrap();
    repository.add_wave(&next).await.unwrap();
    repository.save().await.unwrap();
    let open = house.state.open_wave().await.unwrap();
    assert_eq!(open.unwrap().id, house.survey.wave.id);
}

#[tokio::test]
async fn what_there_is_not_is_a_kind_404_in_the_browsers_language() {
    let house = House::open().await;
    for address in [
        "/xx",
        "/xx/q/time",
        "/xx/code",
        "/nothing/at/all",
        "/demo/xx",
        "/fr",
        "/NB",
    ] {
        for (asked, lang, dir) in [
            ("ar, nb;q=0.5", "ar", "rtl"),
            ("ti", "ti", "ltr"),
            ("", "nb", "ltr"),
        ] {
            let page = house.browser().asking_for(asked).get(address).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{address}");
            assert_eq!(page.screen(), "problem");
            assert!(page.says("problem-not-found-title"), "{address}");
            assert_eq!(
                page.language(),
                (lang.to_owned(), dir.to_owned()),
                "{address} {asked}"
            );
        }
    }
}

#[tokio::test]
async fn an_unknown_question_or_page_is_a_404_in_the_language_of_its_address() {
    let house = House::open().await;
    for place in [
        "q/nonsense",
        "q/",
        "practice/0",
        "practice/99",
        "practice/x",
        "nonsense",
    ] {
        let page = house.browser().get(&format!("/ar/{place}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{place}");
        assert!(page.says("problem-not-found-title"));
        assert_eq!(page.language().0, "ar", "{place}");
    }
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let page = browser
        .post("/nb/q/nonsense", &[("option", "x"), ("action", "next")])
        .await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_language_whose_texts_nobody_has_approved_is_not_offered() {
    let house = House::with(|settings| settings.draft_languages = vec!["ar".to_owned()]).await;
    let chooser = house.browser().get("/").await;
    assert!(chooser.links().contains(&"/ar".to_owned()));
    assert!(!chooser.links().contains(&"/ti".to_owned()));
    assert_eq!(
        house.browser().get("/ti").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(house.browser().get("/ar").await.status, StatusCode::OK);
}

#[tokio::test]
async fn help_and_documents_are_open_at_all_times_in_every_language() {
    let house = House::open().await;
    house.on(CLOSES.tomorrow().unwrap());
    for language in ["nb", "nn", "en", "uk", "ar", "ti"] {
        for document in ["help", "invitation", "privacy", "accessibility"] {
            let page = house
                .browser()
                .get(&format!("/{language}/{document}"))
                .await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(
                page.says(&format!("{document}-title")),
                "{language} {document}"
            );
        }
    }
    let page = house.browser().get("/nb/privacy").await;
    assert!(page.text().contains("samsvar-draft") && page.text().contains("samsvar-demo"));
}
