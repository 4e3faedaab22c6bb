//! Headers of every page: nothing is kept, and scripts run by nonce alone or not at all.

use axum::http::StatusCode;

use crate::support::house::House;
use crate::support::page::Page;
use crate::support::survey::CLOSES;

/// One of each of the participant's pages, faults and problems included.
async fn all_pages(house: &House) -> Vec<Page> {
    let mut browser = house.browser();
    let mut pages = Vec::new();
    for address in [
        "/",
        "/nb/language?to=q/time",
        "/nb/resume",
        "/nb/problem/server",
        "/nb",
        "/nb/code",
        "/nb/help",
        "/nb/privacy",
        "/xx",
        "/nb/q/x",
    ] {
        pages.push(browser.get(address).await);
    }
    pages.push(browser.post("/nb/code", &[("code", "1")]).await);
    let typed = [("code", "1"), ("action", "show")];
    pages.push(browser.post("/nb/language?to=code", &typed).await);
    pages.push(browser.post("/nb/help?from=code", &typed).await);
    pages.push(
        browser
            .post("/nb/code", &[("code", house.code.as_str())])
            .await,
    );
    for address in ["/nb/practice/1", "/nb/q/programme", "/nb/review", "/nb/k"] {
        pages.push(browser.get(address).await);
    }
    pages.push(browser.post("/nb/q/programme", &[("action", "next")]).await);
    browser.answer("/nb", "programme", "norwegian").await;
    pages.push(browser.get("/").await);
    let review = browser.hurry_to_review("/nb").await;
    pages.push(browser.send_off(&review).await);
    pages.push(review);
    pages.push(browser.post("/nb/next-person", &[]).await);
    pages.push(browser.get(&format!("/k/{}", house.code.as_str())).await);
    pages.push(browser.get("/demo/nb").await);
    pages.push(browser.get("/kommune").await);
    house.on(CLOSES.tomorrow().unwrap());
    pages.push(browser.get("/nb").await);
    pages
}

#[tokio::test]
async fn nothing_of_a_participant_is_kept_by_a_browser() {
    let house = House::open().await;
    for page in all_pages(&house).await {
        assert_eq!(
            page.header("cache-control"),
            "no-store",
            "{} {}",
            page.status,
            page.body
        );
        if page.status == StatusCode::SEE_OTHER {
            continue;
        }
        for form in page.tags("form") {
            assert_eq!(form.get("autocomplete"), Some("off"), "{form:?}");
        }
    }
}

#[tokio::test]
async fn every_page_carries_a_strict_policy() {
    let house = House::open().await;
    for page in all_pages(&house).await {
        let policy = page.header("content-security-policy");
        for directive in [
            "default-src 'none'",
            "style-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(directive), "{policy}");
        }
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
            "{policy}"
        );
        assert!(!policy.contains("http"), "no other site is named: {policy}");
        assert_eq!(page.header("x-content-type-options"), "nosniff");
        assert_eq!(page.header("referrer-policy"), "same-origin");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin");
    }
}

#[tokio::test]
async fn scripts_run_by_the_nonce_of_their_response_or_not_at_all() {
    let house = House::open().await;
    let mut nonces = Vec::new();
    let mut without = 0;
    for page in all_pages(&house).await {
        let policy = page.header("content-security-policy").to_owned();
        let scripts = page.tags("script");
        if scripts.is_empty() {
            assert!(!policy.contains("script-src"), "{policy}");
            without += 1;
            continue;
        }
        let nonce = policy
            .split("'nonce-")
            .nth(1)
            .unwrap()
            .split('\'')
            .next()
            .unwrap();
        for script in scripts {
            assert_eq!(script.get("nonce"), Some(nonce));
            assert!(script.get("src").is_some(), "no script stands in the page");
        }
        nonces.push(nonce.to_owned());
    }
    let number = nonces.len();
    assert!(
        number > 10 && without > 3,
        "{number} with scripts, {without} without"
    );
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), number, "no nonce comes twice");
    assert!(
        nonces.iter().all(|nonce| nonce.len() >= 22),
        "128 bits: {nonces:?}"
    );
}

#[tokio::test]
async fn no_page_asks_another_site_for_anything() {
    let house = House::open().await;
    for page in all_pages(&house).await {
        for (element, attribute) in [
            ("script", "src"),
            ("link", "href"),
            ("img", "src"),
            ("form", "action"),
            ("a", "href"),
        ] {
            for tag in page.tags(element) {
                let address = tag.get(attribute).unwrap_or_default();
                let is_ours = address.starts_with('/') && !address.starts_with("//");
                assert!(
                    is_ours || address.starts_with('#') || address.starts_with("data:"),
                    "<{element} {attribute}={address:?}>"
                );
            }
        }
    }
}
