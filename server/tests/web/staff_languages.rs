//! The pages of contacts and staff in Bokmål, Nynorsk and English.

use axum::http::StatusCode;
use domain::role::Role;

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::page::Page;

const RESULTS: &str = "/kommune/2023/results";

/// Every kind of page of contacts and staff, each from a browser that reads this language.
async fn all_pages(house: &House, language: &'static str) -> Vec<Page> {
    let mut pages = Vec::new();
    let contact = house.add_contact().await;
    let analyst = house.add_staff(Role::Analyst).await;
    let administrator = house.add_staff(Role::Administrator).await;
    for (account, addresses) in [
        (
            &contact,
            &[
                "/kommune",
                RESULTS,
                "/admin",
                "/kommune/none/results",
                "/kommune/x/y/z",
            ][..],
        ),
        (&analyst, &["/analyse", "/kommune", "/analyse/nothing"]),
        (&administrator, &["/admin", "/admin/nothing"]),
    ] {
        let mut browser = house.browser();
        choose(&mut browser, language, "/kommune").await;
        let token = house.link(account).await;
        pages.push(browser.get(&format!("/sign-in/{token}")).await);
        browser.post("/sign-in", &[("token", &token)]).await;
        for address in addresses {
            pages.push(browser.get(address).await);
        }
        pages.push(browser.post("/sign-in", &[("token", &token)]).await);
        let signed_out = browser.post("/sign-out", &[]).await;
        pages.push(browser.follow(signed_out).await);
        pages.push(browser.get("/kommune").await);
        pages.push(browser.get("/sign-in").await);
    }
    pages
}

async fn choose(browser: &mut Browser<'_>, language: &str, to: &str) -> Page {
    browser
        .post("/staff-language", &[("language", language), ("to", to)])
        .await
}

#[tokio::test]
async fn every_page_says_everything_in_the_language_that_was_chosen() {
    let mut seen = Vec::new();
    for language in ["nb", "nn", "en"] {
        let house = House::open().await;
        let pages = all_pages(&house, language).await;
        assert!(pages.len() > 20);
        for page in &pages {
            assert_eq!(
                page.language(),
                (language.to_owned(), "ltr".to_owned()),
                "{}",
                page.text()
            );
            assert!(page.body.contains("class=\"staff\""), "{}", page.body);
        }
        seen.push(pages);
    }
    // No sentence is the same in two languages but names, which are marked as what they are.
    for (nb, en) in seen[0].iter().zip(&seen[2]) {
        assert_eq!(nb.status, en.status);
        let same: Vec<_> = words(nb)
            .into_iter()
            .filter(|words| words_of(en).contains(words))
            .collect();
        assert!(same.iter().all(|words| is_name(words)), "{same:?}");
    }
}

fn words(page: &Page) -> Vec<String> {
    words_of(page)
}

/// The texts of a page, element by element.
fn words_of(page: &Page) -> Vec<String> {
    page.body
        .split('<')
        .filter_map(|element| element.split_once('>'))
        .map(|(_, text)| text.trim().to_owned())
        .filter(|text| text.chars().any(char::is_alphabetic))
        .collect()
}

/// What is the same in every language: names of languages, of places, and of the survey.
fn is_name(text: &str) -> bool {
    [
        "norsk bokmål",
        "norsk nynorsk",
        "English",
        "Asker",
        "Akershus",
    ]
    .contains(&text)
}

#[tokio::test]
async fn a_contact_reads_the_written_form_of_the_municipality_until_another_is_chosen() {
    let house = House::open().await;
    let contact = house.add_contact_reading("nn").await;
    let mut browser = house.browser().asking_for("nb");
    let token = house.link(&contact).await;
    browser.post("/sign-in", &[("token", &token)]).await;
    assert_eq!(browser.get("/kommune").await.language().0, "nn");
    assert_eq!(browser.get("/kommune/x/y").await.language().0, "nn");
    let answer = choose(&mut browser, "en", RESULTS).await;
    assert_eq!(answer.location(), RESULTS);
    assert_eq!(browser.get(RESULTS).await.language().0, "en");
}

#[tokio::test]
async fn staff_and_strangers_read_what_their_browser_asks_for_of_the_three() {
    let house = House::open().await;
    for (asked, language) in [
        ("nn", "nn"),
        ("en-US,en;q=0.9", "en"),
        ("ar,nn;q=0.5", "nn"),
        ("ar", "nb"),
        ("", "nb"),
    ] {
        let page = house.browser().asking_for(asked).get("/kommune").await;
        assert_eq!(page.language().0, language, "{asked}");
    }
}

#[tokio::test]
async fn the_choice_is_a_cookie_of_two_letters_for_this_visit() {
    let house = House::open().await;
    let mut browser = house.browser();
    let page = choose(&mut browser, "en", "/kommune").await;
    let cookies = page.set_cookies();
    assert_eq!(cookies.len(), 1);
    assert!(
        cookies[0].starts_with("samsvar-staff-language=en;"),
        "{cookies:?}"
    );
    assert!(cookies[0].contains("HttpOnly") && cookies[0].contains("SameSite=Lax"));
    assert!(!cookies[0].contains("Max-Age") && !cookies[0].contains("Expires"));
    assert_eq!(house.fresh.count("sessions").await, 0, "nothing is stored");
    for to in ["//evil.example", "https://evil.example/", "/nb", ""] {
        assert_eq!(choose(&mut browser, "nn", to).await.location(), "/kommune");
    }
    let page = choose(&mut browser, "ar", "/kommune").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.set_cookies().is_empty());
}

#[tokio::test]
async fn links_to_the_participants_documents_lead_to_a_language_that_is_offered() {
    let house = House::with(|settings| settings.draft_languages.clear()).await;
    let mut browser = house.browser();
    choose(&mut browser, "en", "/kommune").await;
    let page = browser.get("/kommune").await;
    let privacy = page
        .links()
        .into_iter()
        .find(|link| link.ends_with("/privacy"))
        .unwrap();
    assert_eq!(privacy, "/nb/privacy");
    assert_eq!(browser.get(&privacy).await.status, StatusCode::OK);
}
