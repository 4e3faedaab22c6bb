//! What a municipality's contact reads: real answers are sealed, closed and released for it.

use axum::http::StatusCode;
use domain::answers::Answers;

use crate::support::house::House;
use crate::support::page::Page;
use crate::support::survey::RESULTS_UNTIL;

const RESULTS: &str = "/kommune/2023/results";

/// So many people, of whom the first skips `hours`, has not had social studies, and has no plan.
fn people(house: &House, number: usize) -> Vec<Answers> {
    let spread = |person: usize, options: [&'static str; 3]| options[person % 3];
    (0..number)
        .map(|person| {
            let mut chosen: Vec<(&str, &[&str])> = vec![("programme", &["introduction"])];
            let gender = [spread(person, ["woman", "man", "another"])];
            chosen.push(("gender", &gender));
            let useful = [spread(person, ["yes", "a-little", "no"])];
            chosen.push(("intro-useful", &useful));
            let hours = [spread(person, ["too-little", "right", "too-much"])];
            if person == 0 {
                chosen.push(("society", &["not-had-it"]));
                chosen.push(("plan", &["no"]));
            } else {
                chosen.push(("hours", &hours));
                chosen.push(("society", &["yes"]));
                chosen.push(("society-language", &["yes"]));
                chosen.push(("plan", &["yes"]));
                chosen.push(("plan-say", &useful));
            }
            house.survey.answers(&chosen)
        })
        .collect()
}

/// What the contact sees when so many have answered: the first page, and the results.
async fn seen(number: usize) -> [Page; 2] {
    let house = House::open().await;
    house.publish(&people(&house, number)).await;
    let mut browser = house.contact_after_wave().await;
    [browser.get("/kommune").await, browser.get(RESULTS).await]
}

#[tokio::test]
async fn with_nine_answers_no_number_about_the_municipality_is_anywhere() {
    let [home, results] = seen(9).await;
    assert_eq!(
        (results.status, results.screen().as_str()),
        (StatusCode::OK, "too-few")
    );
    // The wave's name is a year; beyond that there is no digit to read.
    let text = results.text().replace("2023", "");
    assert!(!text.contains(char::is_numeric), "{text}");
    assert!(results.tags("table").is_empty() && results.tags("figure").is_empty());
    for question in ["hours", "gender", "programme"] {
        assert!(!results.body.contains(&format!("id=\"{question}\"")));
    }
    // The strongest proof: with nobody at all, page, source and headers are the same, byte for byte.
    for number in [0, 1, 5] {
        let [other_home, other] = seen(number).await;
        assert_eq!(other.body, results.body);
        assert_eq!(other.headers, results.headers);
        assert_eq!(other_home.body, home.body);
        assert_eq!(other_home.headers, home.headers);
    }
}

#[tokio::test]
async fn with_ten_answers_there_are_results_also_for_what_one_of_them_skipped() {
    let [home, results] = seen(10).await;
    assert!(home.links().contains(&RESULTS.to_owned()));
    assert_eq!(
        (results.status, results.screen().as_str()),
        (StatusCode::OK, "results")
    );
    for question in ["gender", "hours"] {
        let (status, article) = results.result(question);
        assert_eq!(status, "shown", "{question}");
        assert!(
            article.contains("<svg") && article.contains("<table"),
            "{question}"
        );
    }
}

#[tokio::test]
async fn with_ten_answers_a_routed_question_that_nine_were_asked_is_withheld() {
    let [_, results] = seen(10).await;
    for question in ["society-language", "plan-say"] {
        let (status, article) = results.result(question);
        assert_eq!(status, "withheld", "{question}");
        assert!(
            !article.contains("<table") && !article.contains("<figure"),
            "{question}"
        );
        assert!(!article.contains('%'), "{article}");
    }
    // All ten were asked these. To show them would say that "nearly all", which is all that may be
    // said of the question before, is all.
    for question in ["length", "intro-useful"] {
        assert_eq!(results.result(question).0, "withheld", "{question}");
    }
    // A sensitive question needs thirty.
    assert_eq!(results.result("pressure").0, "withheld");
}

#[tokio::test]
async fn pages_of_results_carry_no_script_and_no_count() {
    let [_, results] = seen(27).await;
    assert!(results.tags("script").is_empty());
    assert!(
        !results
            .header("content-security-policy")
            .contains("script-src")
    );
    assert_eq!(results.header("cache-control"), "no-store");
    let text = results.text();
    let numbers: Vec<_> = text.split(|c: char| !c.is_numeric()).collect();
    assert!(numbers.contains(&"25"), "about 25 answered: {text}");
    assert!(!numbers.contains(&"27"), "bases are rounded: {text}");
}

#[tokio::test]
async fn while_the_collection_is_open_nothing_is_shown() {
    let house = House::open().await;
    for answers in people(&house, 12) {
        house
            .survey
            .send(&house.state.database, house.municipality, &answers)
            .await;
    }
    let account = house.add_contact().await;
    let token = house.link(&account).await;
    let mut browser = house.browser();
    browser.post("/sign-in", &[("token", &token)]).await;
    let home = browser.get("/kommune").await;
    assert!(!home.links().contains(&RESULTS.to_owned()));
    let before = browser.get(RESULTS).await;
    assert_eq!(before.screen(), "too-few");
    assert!(before.tags("table").is_empty() && !before.text().contains("12"));

    // Closed, but not released yet: still the same.
    house
        .survey
        .close(&house.state.database, Some(house.municipality))
        .await
        .unwrap();
    assert_eq!(browser.get(RESULTS).await.body, before.body);
    house
        .survey
        .release(&house.state.database, &house.state.secrets)
        .await;
    assert_eq!(browser.get(RESULTS).await.screen(), "results");
}

/// The cells of the tables that hold the municipality's own figures. What stands beside them, the
/// nation's, comes when the nation is released.
fn own_figures(body: &str) -> Vec<&str> {
    body.split("<td data-scope=\"municipality\"")
        .skip(1)
        .filter_map(|rest| rest.split("</td>").next())
        .collect()
}

#[tokio::test]
async fn a_release_stays_as_it_was_computed() {
    let house = House::open().await;
    house.publish(&people(&house, 14)).await;
    let mut browser = house.contact_after_wave().await;
    let first = browser.get(RESULTS).await;
    house
        .survey
        .close(&house.state.database, None)
        .await
        .unwrap();
    house
        .survey
        .release(&house.state.database, &house.state.secrets)
        .await;
    let second = browser.get(RESULTS).await;
    assert!(!own_figures(&first.body).is_empty());
    assert_eq!(own_figures(&second.body), own_figures(&first.body));
}

#[tokio::test]
async fn after_their_last_day_results_are_gone() {
    let house = House::open().await;
    house.publish(&people(&house, 12)).await;
    let account = house.add_contact().await;
    for (day, screen) in [
        (RESULTS_UNTIL, "results"),
        (RESULTS_UNTIL.tomorrow().unwrap(), "too-few"),
    ] {
        house.on(day);
        let token = house.link(&account).await;
        let mut browser = house.browser();
        browser.post("/sign-in", &[("token", &token)]).await;
        let page = browser.get(RESULTS).await;
        assert_eq!(page.screen(), screen, "{day}");
        assert_eq!(page.tags("table").is_empty(), screen == "too-few");
        let is_linked = browser
            .get("/kommune")
            .await
            .links()
            .contains(&RESULTS.to_owned());
        assert_eq!(is_linked, screen == "results");
    }
}

#[tokio::test]
async fn a_wave_that_there_is_not_is_a_404() {
    let house = House::open().await;
    let mut browser = house.contact_after_wave().await;
    for wave in ["1999", "..", "2023%20", "a%2Fb"] {
        let page = browser.get(&format!("/kommune/{wave}/results")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{wave}");
    }
}
