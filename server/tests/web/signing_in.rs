//! Contacts and staff: who gets in, by what, and how they get out again.

use axum::http::StatusCode;
use domain::role::Role;
use jiff::SignedDuration;

use crate::support::browser::Browser;
use crate::support::house::House;
use server::storage::AccountId;

const SESSION: &str = "samsvar-session";
const RESULTS: &str = "/kommune/2023/results";

/// A browser in which this account is signed in.
async fn signed_in<'a>(house: &'a House, account: &AccountId) -> Browser<'a> {
    let mut browser = house.browser();
    let token = house.link(account).await;
    let page = browser.post("/sign-in", &[("token", &token)]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    browser
}

#[tokio::test]
async fn a_stranger_is_asked_to_sign_in() {
    let house = House::open().await;
    for address in [
        "/kommune",
        RESULTS,
        "/kommune/none/results",
        "/analyse",
        "/admin",
    ] {
        let page = house.browser().get(address).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{address}");
        assert!(page.set_cookies().is_empty(), "a stranger gets no cookie");
        assert_eq!(page.header("cache-control"), "no-store");
    }
    let mut browser = house.browser();
    browser.set_cookie(SESSION, "AAAAAAAAAAAAAAAAAAAAAA");
    assert_eq!(
        browser.get("/kommune").await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn each_role_gets_its_own_pages_and_no_others() {
    let house = House::open().await;
    let people = [
        (house.add_contact().await, "/kommune"),
        (house.add_staff(Role::Analyst).await, "/analyse"),
        (house.add_staff(Role::Administrator).await, "/admin"),
    ];
    for (account, own) in people {
        let mut browser = house.browser();
        let token = house.link(&account).await;
        let page = browser.post("/sign-in", &[("token", &token)]).await;
        assert_eq!(page.location(), own);
        for address in ["/kommune", RESULTS, "/analyse", "/admin"] {
            let expected = if address.starts_with(own) {
                StatusCode::OK
            } else {
                StatusCode::FORBIDDEN
            };
            assert_eq!(
                browser.get(address).await.status,
                expected,
                "{account} {address}"
            );
        }
    }
}

#[tokio::test]
async fn opening_the_link_does_not_use_it_up_and_pressing_the_button_does() {
    let house = House::open().await;
    let account = house.add_contact().await;
    let token = house.link(&account).await;
    for _ in 0..3 {
        // Mail scanners open it, and are not signed in by that.
        let mut scanner = house.browser();
        let page = scanner.get(&format!("/sign-in/{token}")).await;
        assert_eq!(
            (page.status, page.input("token")),
            (StatusCode::OK, token.clone())
        );
        assert!(page.set_cookies().is_empty());
        assert_eq!(
            scanner.get("/kommune").await.status,
            StatusCode::UNAUTHORIZED
        );
    }
    assert_eq!(house.fresh.count("sign_in_links").await, 1);
    let mut browser = house.browser();
    let page = browser.post("/sign-in", &[("token", &token)]).await;
    assert_eq!(page.location(), "/kommune");
    assert_eq!(browser.get("/kommune").await.status, StatusCode::OK);

    let mut second = house.browser();
    let page = second.post("/sign-in", &[("token", &token)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        second.get("/kommune").await.status,
        StatusCode::UNAUTHORIZED
    );
    let audited = house
        .fresh
        .texts("SELECT actor FROM audit_log WHERE action = 'signed in'")
        .await;
    assert_eq!(audited, ["contact:contact-1"], "by id, and once");
}

#[tokio::test]
async fn an_old_or_invented_link_does_not_work() {
    let house = House::open().await;
    let account = house.add_contact().await;
    let token = house.link(&account).await;
    house.later(SignedDuration::from_mins(15));
    for token in [token.as_str(), "", "invented", "\"><script>"] {
        let mut browser = house.browser();
        let page = browser.post("/sign-in", &[("token", token)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{token}");
        assert_eq!(
            browser.get("/kommune").await.status,
            StatusCode::UNAUTHORIZED
        );
    }
}

#[tokio::test]
async fn a_session_has_a_new_id_after_signing_in() {
    let house = House::open().await;
    let contact = house.add_contact().await;
    let analyst = house.add_staff(Role::Analyst).await;
    let mut browser = signed_in(&house, &contact).await;
    let foisted = browser.cookie(SESSION).unwrap().to_owned();
    // Somebody else signs in on the browser that still has that session.
    let token = house.link(&analyst).await;
    browser.post("/sign-in", &[("token", &token)]).await;
    assert_ne!(browser.cookie(SESSION), Some(foisted.as_str()));
    assert_eq!(browser.get("/analyse").await.status, StatusCode::OK);
    let mut thief = house.browser();
    thief.set_cookie(SESSION, &foisted);
    for address in ["/analyse", "/kommune"] {
        assert_eq!(
            thief.get(address).await.status,
            StatusCode::UNAUTHORIZED,
            "{address}"
        );
    }
    // Nor is an id accepted that somebody made up beforehand.
    let mut victim = house.browser();
    victim.set_cookie(SESSION, "AAAAAAAAAAAAAAAAAAAAAQ");
    let token = house.link(&contact).await;
    victim.post("/sign-in", &[("token", &token)]).await;
    assert_ne!(victim.cookie(SESSION), Some("AAAAAAAAAAAAAAAAAAAAAQ"));
}

#[tokio::test]
async fn signing_out_ends_the_session_for_every_copy_of_the_cookie() {
    let house = House::open().await;
    let account = house.add_contact().await;
    let mut browser = signed_in(&house, &account).await;
    let mut copy = browser.clone();
    assert_eq!(copy.get("/kommune").await.status, StatusCode::OK);
    let signed_out = browser.post("/sign-out", &[]).await;
    assert_eq!(browser.follow(signed_out).await.status, StatusCode::OK);
    for browser in [&mut browser, &mut copy] {
        assert_eq!(
            browser.get("/kommune").await.status,
            StatusCode::UNAUTHORIZED
        );
    }
    assert_eq!(house.fresh.count("sessions").await, 0);
}

#[tokio::test]
async fn a_session_ends_after_two_hours() {
    let house = House::open().await;
    let account = house.add_contact().await;
    let mut browser = signed_in(&house, &account).await;
    house.later(SignedDuration::from_mins(119));
    assert_eq!(browser.get("/kommune").await.status, StatusCode::OK);
    house.later(SignedDuration::from_mins(121));
    assert_eq!(
        browser.get("/kommune").await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn the_sessions_cookie_is_for_the_server_alone() {
    for (public_url, is_secure) in [
        ("https://samsvar.example", true),
        ("http://localhost", false),
    ] {
        let house = House::with(|settings| public_url.clone_into(&mut settings.public_url)).await;
        let account = house.add_contact().await;
        let token = house.link(&account).await;
        let page = house.browser().post("/sign-in", &[("token", &token)]).await;
        let cookies = page.set_cookies();
        let parts: Vec<_> = cookies[0].split("; ").collect();
        assert!(
            parts.contains(&"HttpOnly") && parts.contains(&"SameSite=Lax"),
            "{parts:?}"
        );
        assert_eq!(parts.contains(&"Secure"), is_secure, "{parts:?}");
        let id = parts[0].split_once('=').unwrap().1;
        let stored = house.fresh.texts("SELECT content FROM sessions").await;
        assert!(
            !stored.iter().any(|content| content.contains(id)),
            "only a digest is stored"
        );
    }
}

#[tokio::test]
async fn demo_links_work_again_and_again_in_the_demo_and_do_not_exist_elsewhere() {
    let account = AccountId::Contact("contact-1".to_owned());
    let house = House::of_demo("reusable", account.clone()).await;
    house.add_contact().await;
    for _ in 0..2 {
        let mut browser = house.browser();
        assert_eq!(
            browser.get("/demo-sign-in/reusable").await.location(),
            "/kommune"
        );
        assert_eq!(browser.get("/kommune").await.status, StatusCode::OK);
    }
    let page = house.browser().get("/demo-sign-in/another").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);

    let house = House::open().await;
    house.add_contact().await;
    let page = house.browser().get("/demo-sign-in/reusable").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.set_cookies().is_empty());
}
