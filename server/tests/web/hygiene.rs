//! What is refused before anybody looks at it, and what health pages say.

use axum::body::{Body, Bytes};
use axum::http::{Method, StatusCode};

use crate::support::house::House;

#[tokio::test]
async fn posts_from_other_sites_are_refused() {
    let house = House::open().await;
    let code = [("code", house.code.as_str())];
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let mut browser = house.browser().saying(name, value);
        let page = browser.post("/nb/code", &code).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert!(page.says("problem-cross-site-title"));
        assert!(page.set_cookies().is_empty());
        for address in ["/sign-in", "/sign-out", "/nb/next-person", "/demo/nb/code"] {
            let page = browser.post(address, &[]).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{address}");
        }
        // Links from elsewhere are what invitations are made of.
        assert_eq!(browser.get("/nb").await.status, StatusCode::OK);
    }
    for (name, value) in [
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-site", "none"),
        ("origin", "http://127.0.0.1:8080"),
    ] {
        let page = house
            .browser()
            .saying(name, value)
            .post("/nb/code", &code)
            .await;
        assert_eq!(page.location(), "/nb/practice/1", "{name}: {value}");
    }
}

#[tokio::test]
async fn ten_megabytes_are_refused_and_disturb_nobody() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let large = Bytes::from(vec![b'a'; 10 << 20]);
    for address in [
        "/nb/code",
        "/nb/q/time",
        "/nb/send",
        "/demo/nb/code",
        "/sign-in",
    ] {
        let mut told = browser.clone().saying("content-length", "10485760");
        let page = told
            .send(Method::POST, address, Body::from(large.clone()))
            .await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE, "{address}");
        assert!(page.says("problem-too-large-title"), "{address}");
        // The same when the size is not told beforehand.
        let page = browser
            .send(Method::POST, address, Body::from(large.clone()))
            .await;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE, "{address}");
    }
    assert_eq!(
        browser
            .answer("/nb", "programme", "norwegian")
            .await
            .question(),
        "time"
    );
}

#[tokio::test]
async fn broken_utf8_is_refused() {
    let house = House::open().await;
    for address in [
        "/nb/q/%FF",
        "/%FF",
        "/nb/practice/%C3%28",
        "/k/%FF",
        "/sign-in/%FF",
    ] {
        let page = house.browser().get(address).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{address}");
        assert_eq!(page.screen(), "problem");
    }
    // In a form it is no option of any question and no code.
    let mut browser = house.browser();
    browser.begin("/nb").await;
    for body in [
        &b"option=%FF&action=next"[..],
        b"option=\xFF&action=next",
        b"\xFF\xFE=\xFF",
    ] {
        let page = browser
            .send(Method::POST, "/nb/q/time", Body::from(body))
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(browser.get("/nb/q/time").await.chosen().is_empty());
    }
    let page = browser
        .send(Method::POST, "/nb/send", Body::from(&b"sealed=%FF\xFF"[..]))
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.sealed().await, 0);
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let mut other = browser.clone().saying("content-type", "application/json");
    let body = Body::from("{\"option\":[\"4-11\"]}");
    let page = other.send(Method::POST, "/nb/q/time", body).await;
    assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(page.screen(), "problem");
    assert!(browser.get("/nb/q/time").await.chosen().is_empty());
}

#[tokio::test]
async fn it_lives_and_it_is_ready_until_the_database_is_gone() {
    let house = House::open().await;
    assert_eq!(house.browser().get("/healthz").await.body, "ok\n");
    assert_eq!(house.browser().get("/readyz").await.status, StatusCode::OK);
    house.state.database.close().await;
    assert_eq!(house.browser().get("/healthz").await.status, StatusCode::OK);
    let page = house.browser().get("/readyz").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    let page = house.browser().asking_for("ar").get("/ar").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.says("problem-server-title"));
    assert_eq!(page.language().0, "ar");
}

#[tokio::test]
async fn a_send_while_the_database_is_away_loses_nothing() {
    let house = House::open().await;
    let mut browser = house.browser();
    let review = browser.hurry_to_review("/nb").await;
    let sealed = review.input("sealed");
    // The waves can still be read, but nothing can be written: as on a full disk.
    let submission = browser
        .clone()
        .post("/nb/send", &[("sealed", &sealed)])
        .await;
    assert_eq!(submission.location(), "/nb/thanks");
    house.state.database.close().await;
    let page = browser.post("/nb/send", &[("sealed", &sealed)]).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        browser.cookie("samsvar-draft").is_some(),
        "the draft is still on the device"
    );
}

#[tokio::test]
async fn assets_are_kept_for_ever_and_pages_never() {
    let house = House::open().await;
    let page = house.browser().get("/nb").await;
    let sheet = page.tags("link").iter().find_map(|link| {
        (link.get("rel") == Some("stylesheet")).then(|| link.get("href").unwrap().to_owned())
    });
    let sheet = house.browser().get(&sheet.unwrap()).await;
    assert_eq!(sheet.status, StatusCode::OK);
    assert!(sheet.header("cache-control").contains("immutable"));
    assert_eq!(
        house.browser().get("/css/nonsense.css").await.status,
        StatusCode::NOT_FOUND
    );
    assert!(
        house
            .browser()
            .get("/robots.txt")
            .await
            .body
            .contains("Disallow: /")
    );
}
