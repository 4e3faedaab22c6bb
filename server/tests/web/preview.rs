//! The preview of participants' screens: complete, for administrators alone, and without effect.

use axum::http::StatusCode;
use domain::role::Role;

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::page::Page;

async fn signed_in(house: &House, role: Role) -> Browser<'_> {
    let account = match role {
        Role::Contact => house.add_contact().await,
        _ => house.add_staff(role).await,
    };
    let token = house.link(&account).await;
    let mut browser = house.browser();
    browser.post("/sign-in", &[("token", &token)]).await;
    browser
}

/// The screens that the list offers.
fn screens(page: &Page) -> Vec<String> {
    let list = page.body.split("<select").nth(1).unwrap();
    let list = list.split("</select>").next().unwrap();
    list.split("<option value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn every_screen_is_shown_in_every_language_of_the_house_and_says_so() {
    let house = House::open().await;
    let mut browser = signed_in(&house, Role::Administrator).await;
    let list = browser.get("/admin/preview").await;
    let screens = screens(&list);
    assert!(screens.len() > 70, "{screens:?}");
    for language in ["nb", "ar", "my", "ti", "ur"] {
        for screen in &screens {
            let address = format!("/admin/preview/{language}/{screen}");
            let page = browser.get(&address).await;
            assert_eq!(page.status, StatusCode::OK, "{address}");
            assert_eq!(page.language().0, language, "{address}");
            assert!(page.tags("script").is_empty(), "{address}");
            assert!(page.set_cookies().is_empty(), "{address}");
            let policy = page.header("content-security-policy");
            assert!(policy.contains("frame-ancestors 'self'"), "{policy}");
            assert!(policy.contains("form-action 'none'"), "{policy}");
            for link in page.links() {
                assert!(
                    link.starts_with("/admin/preview/") || link.starts_with('#'),
                    "{address}: {link}"
                );
            }
        }
    }
}

#[tokio::test]
async fn links_of_the_screens_lead_to_screens() {
    let house = House::open().await;
    let mut browser = signed_in(&house, Role::Administrator).await;
    for screen in [
        "welcome",
        "code",
        "review",
        "help",
        "problem/server",
        "closed-after",
    ] {
        let page = browser.get(&format!("/admin/preview/ar/{screen}")).await;
        let onward = page.tags("a").into_iter().find(|link| {
            link.get("data-next").is_some() || link.get("class") == Some("button outlined")
        });
        let Some(onward) = onward else { continue };
        let page = browser.get(onward.get("href").unwrap()).await;
        assert_eq!(page.status, StatusCode::OK, "{screen}: {onward:?}");
    }
}

#[tokio::test]
async fn two_languages_stand_beside_each_other_and_only_this_page_may_show_them() {
    let house = House::open().await;
    let mut browser = signed_in(&house, Role::Administrator).await;
    let page = browser
        .get("/admin/preview?screen=q/programme&left=nb&right=ckb")
        .await;
    let frames = page.tags("iframe");
    let sources: Vec<_> = frames.iter().filter_map(|frame| frame.get("src")).collect();
    assert_eq!(
        sources,
        [
            "/admin/preview/nb/q/programme",
            "/admin/preview/ckb/q/programme"
        ]
    );
    let titles: Vec<_> = frames
        .iter()
        .filter_map(|frame| frame.get("title"))
        .collect();
    assert_ne!(titles[0], titles[1]);
    let policy = page.header("content-security-policy");
    assert!(
        policy.contains("frame-src 'self'") && policy.contains("frame-ancestors 'none'"),
        "{policy}"
    );
    for wrong in ["screen=nonsense", "left=xx", "right=..%2Fx", "screen=q/%22"] {
        let page = browser.get(&format!("/admin/preview?{wrong}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn drafts_that_nobody_has_allowed_can_be_looked_at() {
    let house = House::with(|settings| settings.draft_languages.clear()).await;
    let mut browser = signed_in(&house, Role::Administrator).await;
    assert_eq!(browser.get("/my").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        browser.get("/admin/preview/my/code").await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn nobody_but_administrators_gets_in() {
    let house = House::open().await;
    let addresses = [
        "/admin/preview",
        "/admin/preview/ar",
        "/admin/preview/ar/q/programme",
    ];
    for address in addresses {
        let page = house.browser().get(address).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{address}");
    }
    for role in [Role::Analyst, Role::Contact] {
        let mut browser = signed_in(&house, role).await;
        for address in addresses {
            assert_eq!(
                browser.get(address).await.status,
                StatusCode::FORBIDDEN,
                "{address}"
            );
        }
    }
}

#[tokio::test]
async fn looking_touches_neither_a_draft_on_the_device_nor_the_database() {
    let house = House::open().await;
    let mut browser = signed_in(&house, Role::Administrator).await;
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    let draft = browser.cookie("samsvar-draft").map(str::to_owned);
    let before = house.fresh.bytes_on_disk();
    let list = browser.get("/admin/preview").await;
    for screen in screens(&list) {
        let page = browser.get(&format!("/admin/preview/nb/{screen}")).await;
        assert!(page.set_cookies().is_empty());
    }
    assert_eq!(browser.cookie("samsvar-draft").map(str::to_owned), draft);
    assert!(house.fresh.bytes_on_disk() == before, "nothing is stored");
}
