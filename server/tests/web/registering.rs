//! Registering as a municipality's contact: who becomes one, what pages say, and what mail says.

use axum::http::StatusCode;
use jiff::SignedDuration;

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::letterbox::Part;
use crate::support::page::Page;
use crate::support::survey::CLOSES;

const OSLO: &str = "/register/0301";

pub(super) async fn register(browser: &mut Browser<'_>, email: &str) -> Page {
    let fields = [
        ("name", "Ola Nordmann"),
        ("email", email),
        ("unit", "Voksenopplæringen"),
        ("written_form", "nn"),
    ];
    browser.post(OSLO, &fields).await
}

/// All mail to an address so far, by subject.
async fn mail_to(house: &House, email: &str) -> Vec<Part> {
    let mut mails = house.mail().await;
    mails.retain(|mail| mail.header("to").contains(email));
    mails
}

pub(super) async fn subjects(house: &House, email: &str) -> Vec<String> {
    let mut subjects: Vec<_> = mail_to(house, email)
        .await
        .iter()
        .map(|mail| mail.header("subject"))
        .collect();
    subjects.sort();
    subjects
}

/// The tokens of all links that confirm, in mail to an address so far.
async fn tokens(house: &House, email: &str) -> Vec<String> {
    let mails = mail_to(house, email).await;
    let texts = mails.iter().map(|mail| mail.part("text/plain").text());
    texts
        .filter_map(|text| {
            let (_, rest) = text.split_once("/register/confirm/")?;
            Some(rest.split_whitespace().next().unwrap().to_owned())
        })
        .collect()
}

/// The token of the one link.
pub(super) async fn token(house: &House, email: &str) -> String {
    let mut tokens = tokens(house, email).await;
    assert_eq!(tokens.len(), 1);
    tokens.remove(0)
}

pub(super) async fn confirm(house: &House, token: &str) -> Page {
    house
        .browser()
        .post("/register/confirm", &[("token", token)])
        .await
}

pub(super) async fn register_and_confirm(house: &House, email: &str) {
    register(&mut house.browser(), email).await;
    let token = token(house, email).await;
    let page = confirm(house, &token).await;
    assert_eq!(page.location(), "/register/confirmed");
}

#[tokio::test]
async fn an_address_of_the_municipalitys_own_domain_makes_a_contact_at_once() {
    let house = House::open().await;
    let email = "ola@oslo.kommune.no";
    let codes = house.fresh.count("access_codes").await;
    register_and_confirm(&house, email).await;
    assert_eq!(
        house.fresh.count("access_codes").await,
        codes + 1,
        "the first causes the code"
    );
    assert_eq!(house.fresh.count("registrations").await, 0);
    let mails = mail_to(&house, email).await;
    let code = mails
        .iter()
        .find(|mail| mail.header("subject").contains("Koden"));
    let text = code.unwrap().part("text/plain").text();
    assert!(
        text.starts_with("Koden til brukarundersøkinga i Oslo\n"),
        "{text}"
    );
    assert!(text.contains("/k/"), "{text}");
    let units = house.fresh.texts("SELECT unit FROM contacts").await;
    assert_eq!(units, ["Voksenopplæringen"]);

    let mut browser = house.browser();
    browser.post("/sign-in/new", &[("email", email)]).await;
    let mails = mail_to(&house, email).await;
    let link = mails.iter().find_map(|mail| {
        let text = mail.part("text/plain").text();
        let (_, rest) = text.split_once("/sign-in/")?;
        Some(rest.split_whitespace().next().unwrap().to_owned())
    });
    let token = link.unwrap();
    let page = browser.post("/sign-in", &[("token", &token)]).await;
    assert_eq!(page.location(), "/kommune");
    assert!(browser.get("/kommune").await.text().contains("Oslo"));
}

#[tokio::test]
async fn the_pages_say_the_same_to_the_first_to_one_who_is_there_and_to_the_fifth() {
    let house = House::open().await;
    let mut pages = Vec::new();
    let mut used = Vec::new();
    for number in [1, 1, 2, 3, 4, 5] {
        let email = format!("p{number}@oslo.kommune.no");
        let mut browser = house.browser();
        let page = register(&mut browser, &email).await;
        let sent = (
            page.status,
            page.headers.clone(),
            browser.follow(page).await.text(),
        );
        let mut tokens = tokens(&house, &email).await;
        tokens.retain(|token| !used.contains(token));
        let page = confirm(&house, &tokens[0]).await;
        used.append(&mut tokens);
        let confirmed = (page.status, page.headers.clone());
        pages.push((sent, confirmed));
    }
    assert!(pages.iter().all(|page| *page == pages[0]), "{pages:?}");
    assert_eq!(house.fresh.count("wave_contacts").await, 4);
    let first = subjects(&house, "p1@").await;
    let of = |subject: &str| first.iter().filter(|of| of.contains(subject)).count();
    assert_eq!(of("Koden til"), 2, "who is there gets the code once more");
    assert_eq!(of("Ny kontaktperson"), 3, "and hears of each new contact");
    let fifth = subjects(&house, "p5@").await;
    assert!(
        fifth
            .iter()
            .any(|subject| subject.contains("fire kontaktpersonar")),
        "{fifth:?}"
    );
    assert_eq!(fifth.len(), 2);
    assert_eq!(house.fresh.count("registrations").await, 0);
    assert_eq!(house.fresh.count("outbox").await, 0);
}

#[tokio::test]
async fn opening_the_link_confirms_nothing_and_it_works_once_within_two_days() {
    let house = House::open().await;
    let email = "ola@oslo.kommune.no";
    register(&mut house.browser(), email).await;
    let first = token(&house, email).await;
    for _ in 0..2 {
        let page = house
            .browser()
            .get(&format!("/register/confirm/{first}"))
            .await;
        assert_eq!(
            (page.status, page.input("token")),
            (StatusCode::OK, first.clone())
        );
    }
    assert_eq!(house.fresh.count("contacts").await, 0);
    house.later(SignedDuration::from_hours(48));
    assert_eq!(
        confirm(&house, &first).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    register(&mut house.browser(), email).await;
    assert_eq!(house.fresh.count("registrations").await, 2);
    house.later(SignedDuration::from_secs(1));
    register(&mut house.browser(), "kari@oslo.kommune.no").await;
    assert_eq!(
        house.fresh.count("registrations").await,
        2,
        "the old one is forgotten"
    );
    let mut tokens = tokens(&house, email).await;
    tokens.retain(|token| *token != first);
    let second = tokens.remove(0);
    assert_eq!(confirm(&house, &second).await.status, StatusCode::SEE_OTHER);
    for token in [second.as_str(), "someone-elses"] {
        let page = confirm(&house, token).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            page.text().contains("Lenken virker ikke"),
            "{}",
            page.text()
        );
    }
    assert_eq!(house.fresh.count("contacts").await, 1);
}

#[tokio::test]
async fn what_is_wrong_is_told_at_the_top_and_beside_each_field_and_all_is_kept() {
    let house = House::open().await;
    let page = house
        .browser()
        .post(
            OSLO,
            &[
                ("name", " "),
                ("email", "ola@оslo.kommune.no"),
                ("unit", "Skolen"),
            ],
        )
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = page.text();
    for fault in [
        "Skriv navnet ditt",
        "tegn som ikke kan stå",
        "Velg bokmål eller nynorsk",
    ] {
        assert_eq!(text.matches(fault).count(), 2, "{fault}: {text}");
    }
    assert!(!text.contains("Skriv hvor du arbeider"), "{text}");
    for field in ["#name", "#email", "#written_form"] {
        assert!(page.links().contains(&field.to_owned()), "{field}");
    }
    assert_eq!(page.input("email"), "ola@оslo.kommune.no");
    assert_eq!(page.input("unit"), "Skolen");
    for (name, unit) in [
        ("Ola\r\nBcc: x@y.no", "Skolen"),
        ("Ola", "x".repeat(101).as_str()),
    ] {
        let fields = [
            ("name", name),
            ("email", "ola@oslo.kommune.no"),
            ("unit", unit),
            ("written_form", "nb"),
        ];
        let page = house.browser().post(OSLO, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(house.fresh.count("registrations").await, 0);
}

#[tokio::test]
async fn after_the_deadline_it_says_whom_to_ask() {
    let house = House::with(|settings| "Svarhjelpen, 555".clone_into(&mut settings.contact)).await;
    let until = CLOSES.yesterday().unwrap();
    let mut repository = house.state.database.write().await.unwrap();
    let wave = &house.survey.wave.id;
    repository.set_register_until(wave, until).await.unwrap();
    repository.save().await.unwrap();
    house.on(until);
    let page = house.browser().get("/register").await;
    assert!(
        page.text().contains("til og med 30. oktober 2026"),
        "{}",
        page.text()
    );
    house.on(CLOSES);
    let mut browser = house.browser();
    let pages = [
        browser.get("/register").await,
        browser.get(OSLO).await,
        register(&mut browser, "ola@oslo.kommune.no").await,
    ];
    for page in pages {
        let text = page.text();
        assert!(
            text.contains("Påmeldingen er stengt") && text.contains("Svarhjelpen, 555"),
            "{text}"
        );
    }
    assert_eq!(house.fresh.count("registrations").await, 0);
}

#[tokio::test]
async fn a_municipality_is_found_by_any_of_its_names_with_its_county() {
    let house = House::open().await;
    let mut browser = house.browser();
    let page = browser.get("/register?q=karasjohka").await;
    assert!(page.text().contains("1 kommune passer"), "{}", page.text());
    assert!(page.text().contains("Finnmark"), "{}", page.text());
    assert!(
        page.body.contains("<span lang=\"se\">Kárášjohka</span>"),
        "{}",
        page.body
    );
    assert!(page.text().contains("Kartverket, CC BY 4.0"));
    assert!(page.links().contains(&"/register/5610".to_owned()));
    assert_eq!(browser.get("/register/5610").await.status, StatusCode::OK);
    assert!(
        browser
            .get("/register?q=xyz")
            .await
            .text()
            .contains("Ingen kommune passer")
    );
    for nowhere in ["/register/5437", "/register/9999", "/register/x"] {
        assert_eq!(
            browser.get(nowhere).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
    }
}

#[tokio::test]
async fn a_script_that_registers_many_is_stopped() {
    let house = House::open().await;
    let mut last = StatusCode::OK;
    for number in 0..150 {
        let page = register(&mut house.browser(), &format!("p{number}@example.org")).await;
        last = page.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert!(house.fresh.count("registrations").await < 110);
}
