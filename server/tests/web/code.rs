//! The access code: typed, mistyped, unknown, or brought by a link.

use axum::http::StatusCode;
use domain::code::AccessCode;

use crate::support::house::House;

/// Types this, and expects to be told so with what was typed kept.
async fn refused(house: &House, typed: &str, message: &str) {
    let mut browser = house.browser();
    let page = browser.post("/nb/code", &[("code", typed)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
    assert_eq!(page.screen(), "code");
    assert!(
        page.says("error-summary") && page.says(message),
        "{typed}: {message}"
    );
    assert_eq!(page.input("code"), typed);
    assert_eq!(browser.cookie("samsvar-draft"), None);
}

/// A code that could be somebody's and is nobody's.
fn unknown(house: &House) -> AccessCode {
    let code = AccessCode::with_check_digit(271_828_182);
    assert_ne!(code, house.code);
    code
}

#[tokio::test]
async fn a_slip_is_told_from_an_unknown_code() {
    let house = House::open().await;
    let mut slip = house.code.as_str().to_owned().into_bytes();
    slip[4] = b'0' + (slip[4] - b'0' + 1) % 10;
    let slip = String::from_utf8(slip).unwrap();
    refused(&house, &slip, "error-code-mistyped").await;
    refused(&house, unknown(&house).as_str(), "error-code-unknown").await;
}

#[tokio::test]
async fn what_is_no_code_is_told_in_its_own_words() {
    let house = House::open().await;
    refused(&house, "", "error-code-empty").await;
    refused(&house, "  - ", "error-code-empty").await;
    refused(&house, "12345", "error-code-length").await;
    refused(&house, "123456789012", "error-code-length").await;
    refused(&house, "abcdefghij", "error-code-not-digits").await;
    refused(
        &house,
        "\"><script>alert(1)</script>",
        "error-code-not-digits",
    )
    .await;
}

#[tokio::test]
async fn what_was_typed_is_never_markup() {
    let house = House::open().await;
    let page = house
        .browser()
        .post("/nb/code", &[("code", "\"><script>alert(1)")])
        .await;
    assert!(!page.body.contains("<script>alert"));
}

#[tokio::test]
async fn a_code_may_be_typed_with_spaces_and_hyphens() {
    let house = House::open().await;
    let digits = house.code.as_str();
    let spaced: String = digits.chars().flat_map(|digit| [digit, ' ']).collect();
    for typed in [
        house.code.grouped(),
        digits.replace(&digits[3..4], &format!("-{}", &digits[3..4])),
        spaced,
    ] {
        let page = house.browser().post("/nb/code", &[("code", &typed)]).await;
        assert_eq!(page.location(), "/nb/practice/1", "{typed}");
    }
}

#[tokio::test]
async fn only_the_newest_code_of_a_municipality_opens() {
    let house = House::open().await;
    let (database, secrets) = (&house.state.database, &house.state.secrets);
    let new = house
        .survey
        .code(database, house.municipality, secrets)
        .await;
    refused(&house, house.code.as_str(), "error-code-unknown").await;
    let page = house
        .browser()
        .post("/nb/code", &[("code", new.as_str())])
        .await;
    assert_eq!(page.location(), "/nb/practice/1");
}

#[tokio::test]
async fn a_municipality_that_closed_early_says_so_at_the_code() {
    let house = House::open().await;
    house.publish(&[]).await;
    refused(&house, house.code.as_str(), "error-code-closed").await;
}

#[tokio::test]
async fn a_script_that_guesses_is_paused_and_learns_nothing_more() {
    let house = House::open().await;
    let mut browser = house.browser();
    let wrong = unknown(&house);
    let mut last = StatusCode::OK;
    for _ in 0..300 {
        last = browser
            .post("/nb/code", &[("code", wrong.as_str())])
            .await
            .status;
        if last == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let right = browser
        .post("/nb/code", &[("code", house.code.as_str())])
        .await;
    assert_eq!(right.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(right.says("error-too-many-tries"));
    house.later(jiff::SignedDuration::from_mins(11));
    let right = browser
        .post("/nb/code", &[("code", house.code.as_str())])
        .await;
    assert_eq!(right.location(), "/nb/practice/1");
}

#[tokio::test]
async fn a_link_with_the_code_spares_typing_it() {
    let house = House::open().await;
    let mut browser = house.browser();
    let page = browser.get(&format!("/k/{}", house.code.as_str())).await;
    assert_eq!(page.location(), "/");
    assert_eq!(browser.visit("/").await.screen(), "chooser");
    assert_eq!(browser.get("/ar").await.onward(), "/ar/practice/1");
}

#[tokio::test]
async fn a_link_with_an_unknown_code_lets_one_type_it() {
    let house = House::open().await;
    let mut browser = house.browser();
    for code in [unknown(&house).as_str(), "12345", "hello"] {
        let page = browser.get(&format!("/k/{code}")).await;
        assert_eq!(
            (page.status, page.screen().as_str()),
            (StatusCode::NOT_FOUND, "chooser")
        );
        assert!(page.says("chooser-unknown-code"));
        assert_eq!(browser.cookie("samsvar-draft"), None);
    }
}

#[tokio::test]
async fn a_link_opened_by_previews_changes_nothing_in_the_database() {
    let house = House::open().await;
    let address = format!("/k/{}", house.code.as_str());
    let before = house.fresh.bytes_on_disk();
    for _ in 0..5 {
        house.browser().visit(&address).await;
    }
    assert!(house.fresh.bytes_on_disk() == before);
}

#[tokio::test]
async fn a_link_opened_in_the_middle_of_answering_asks_whether_to_go_on() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    let page = browser.visit(&format!("/k/{}", house.code.as_str())).await;
    assert_eq!(page.screen(), "resume");
    assert_eq!(browser.get("/nb/q/programme").await.chosen(), ["norwegian"]);
}
