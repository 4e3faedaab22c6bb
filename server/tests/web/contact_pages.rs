//! What contacts see and get while a wave is open, and what they never see.

use axum::http::StatusCode;
use domain::answers::Answers;
use domain::role::Role;
use server::collection::bands::count_due;
use server::storage::MunicipalityEvent;

use crate::support::house::House;
use crate::support::page::Page;
use crate::support::survey::municipality;

const PAGES: [&str; 8] = [
    "/kommune",
    "/kommune/2023/classroom",
    "/kommune/2023/guidance",
    "/kommune/2023/invitations",
    "/kommune/2023/posters",
    "/kommune/2023/posters/print",
    "/kommune/2023/new-code",
    "/kommune/2023/close",
];

async fn answer(house: &House, number: usize) {
    for _ in 0..number {
        let answers = Answers::none(&house.survey.questionnaire);
        let database = &house.state.database;
        house
            .survey
            .send(database, house.municipality, &answers)
            .await;
    }
}

/// Without what differs from one response to the next: the nonce.
fn same(page: &Page) -> (StatusCode, String, usize) {
    let body = match page.body.find("nonce=\"") {
        Some(at) => {
            let end = at + 7 + page.body[at + 7..].find('"').unwrap();
            format!("{}{}", &page.body[..at + 7], &page.body[end..])
        }
        None => page.body.clone(),
    };
    let length = body.len();
    (page.status, body, length)
}

#[tokio::test]
async fn the_band_stands_still_until_the_next_fixed_hour_and_then_moves_one_step() {
    let house = House::open().await;
    let mut browser = house.contact_in_wave("one", house.municipality).await;
    house.at("2026-10-15T10:00:00Z");
    answer(&house, 9).await;
    count_due(&house.state).await.unwrap();
    let mut seen = Vec::new();
    for page in ["/kommune", "/kommune/2023/classroom"] {
        let page = browser.get(page).await;
        assert!(
            page.text().contains("Færre enn 10 har svart"),
            "{}",
            page.text()
        );
        seen.push(same(&page));
    }
    answer(&house, 3).await;
    for moment in ["2026-10-15T10:04:59Z", "2026-10-15T13:59:59Z"] {
        house.at(moment);
        house.sign_in(&mut browser, "one").await;
        count_due(&house.state).await.unwrap();
        let home = browser.get("/kommune").await;
        let classroom = browser.get("/kommune/2023/classroom").await;
        assert_eq!([same(&home), same(&classroom)], seen[..], "{moment}");
    }
    house.at("2026-10-15T14:00:07Z");
    count_due(&house.state).await.unwrap();
    let text = browser.get("/kommune").await.text();
    assert!(text.contains("Mellom 10 og 19 har svart"), "{text}");
    assert!(text.contains("16.00"), "{text}");
    let classroom = browser.get("/kommune/2023/classroom").await;
    assert_eq!(classroom.body.matches("class=\"ten\"").count(), 1);
}

#[tokio::test]
async fn an_hour_that_was_missed_is_not_made_up_for() {
    let house = House::open().await;
    let mut browser = house.contact_in_wave("one", house.municipality).await;
    answer(&house, 12).await;
    house.at("2026-10-15T10:06:00Z");
    count_due(&house.state).await.unwrap();
    let text = browser.get("/kommune").await.text();
    assert!(text.contains("ikke talt ennå"), "{text}");
}

#[tokio::test]
async fn nobody_but_contacts_with_a_place_in_the_wave_sees_its_pages() {
    let house = House::open().await;
    let without_place = house.add_contact().await;
    let administrator = house.add_staff(Role::Administrator).await;
    for (account, expected) in [
        (None, StatusCode::UNAUTHORIZED),
        (Some(administrator), StatusCode::FORBIDDEN),
        (Some(without_place), StatusCode::NOT_FOUND),
    ] {
        let mut browser = house.browser();
        if let Some(account) = account {
            let token = house.link(&account).await;
            browser.post("/sign-in", &[("token", &token)]).await;
        }
        for page in &PAGES[1..] {
            assert_eq!(browser.get(page).await.status, expected, "{page}");
        }
        for (page, field) in [("new-code", "generation"), ("close", "wish")] {
            let page = format!("/kommune/2023/{page}");
            assert_eq!(browser.post(&page, &[(field, "0")]).await.status, expected);
        }
        assert_eq!(house.fresh.count("early_closings").await, 0);
    }
}

#[tokio::test]
async fn another_municipality_learns_nothing_from_any_page() {
    let house = House::open().await;
    let other = municipality("0301");
    let secrets = &house.state.secrets;
    house
        .survey
        .code(&house.state.database, other, secrets)
        .await;
    let mut browser = house.contact_in_wave("two", other).await;
    let mut before = Vec::new();
    for page in PAGES {
        before.push(same(&browser.get(page).await));
    }
    let mut first = house.contact_in_wave("one", house.municipality).await;
    answer(&house, 40).await;
    count_due(&house.state).await.unwrap();
    first
        .post("/kommune/2023/close", &[("wish", "close")])
        .await;
    let mut counted = Vec::new();
    for page in PAGES {
        counted.push(same(&browser.get(page).await));
    }
    // Counting itself may show; how many answered elsewhere does not.
    assert_eq!(before[2..], counted[2..]);
    assert!(counted[0].1.contains("Færre enn"));
    assert!(!counted.iter().any(|(_, body, _)| body.contains("40 og 49")));
}

#[tokio::test]
async fn the_code_stands_on_the_page_with_its_link_and_its_picture() {
    let house = House::open().await;
    let mut browser = house.contact_in_wave("one", house.municipality).await;
    let page = browser.get("/kommune").await;
    assert!(
        page.text().contains(&house.code.grouped()),
        "{}",
        page.text()
    );
    assert!(
        page.text().contains("Skriv koden på 127.0.0.1:8080"),
        "{}",
        page.text()
    );
    let link = format!("http://127.0.0.1:8080/k/{}", house.code.as_str());
    assert!(page.text().contains(&link));
    assert_eq!(page.body.matches("class=\"qr\"").count(), 1);
}

#[tokio::test]
async fn invitations_are_there_in_every_open_language_and_no_other() {
    let house = House::open().await;
    let mut browser = house.contact_in_wave("one", house.municipality).await;
    let page = browser.get("/kommune/2023/invitations?language=ar").await;
    let link = format!("/k/{}", house.code.as_str());
    for id in ["text-message-text", "email-subject", "email-text"] {
        let paragraphs = page.tags("p");
        let text = paragraphs.iter().find(|of| of.get("id") == Some(id));
        let text = text.unwrap_or_else(|| panic!("{id}"));
        assert_eq!(
            (text.get("lang"), text.get("dir")),
            (Some("ar"), Some("rtl"))
        );
    }
    assert!(page.text().matches(&link).count() >= 2, "{}", page.text());
    assert!(page.body.contains("sms:?&amp;body=%D9%86"), "{}", page.body);
    assert!(page.body.contains("mailto:?subject=%D9%87"));
    assert!(page.text().contains("sendes som"), "{}", page.text());
    assert!(
        page.text()
            .contains("språkene i undersøkelsen er ikke åpnet")
    );
    let offered = page.links().into_iter();
    let offered = offered.filter(|link| link.contains("?language=")).count();
    assert_eq!(offered, 6, "bokmål, and the five that are allowed");
    for language in ["so", "xx"] {
        let page = format!("/kommune/2023/invitations?language={language}");
        assert_eq!(browser.get(&page).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn posters_are_made_of_the_languages_that_are_chosen() {
    let house = House::open().await;
    let mut browser = house.contact_in_wave("one", house.municipality).await;
    let choose = browser.get("/kommune/2023/posters").await;
    let boxes = choose.tags("input");
    let boxes = boxes.iter().filter(|of| of.get("name") == Some("language"));
    let number = boxes.count();
    let all = browser.get("/kommune/2023/posters/print").await;
    assert_eq!(all.tags("article").len(), number);
    let two = "/kommune/2023/posters/print?language=ar&language=uk";
    let two = browser.get(two).await;
    assert_eq!(two.tags("article").len(), 2);
    assert_eq!(two.text().matches(&house.code.grouped()).count(), 2);
    assert!(
        two.text().contains("Brukerundersøkelse, "),
        "{}",
        two.text()
    );
    let none = browser.get("/kommune/2023/posters/print?language=so").await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_new_code_lets_nobody_new_in_by_the_old_and_those_who_answer_go_on() {
    let house = House::open().await;
    let mut contact = house.contact_in_wave("one", house.municipality).await;
    let mut colleague = house.contact_in_wave("two", house.municipality).await;
    let mut participant = house.browser();
    let review = participant.hurry_to_review("/nb").await;
    let page = contact.get("/kommune/2023/new-code").await;
    let generation = page.input("generation");
    let fields = [("generation", generation.as_str())];
    let made = contact.post("/kommune/2023/new-code", &fields).await;
    assert_eq!(made.location(), "/kommune");
    // A colleague who had the same page open changes nothing more.
    colleague.post("/kommune/2023/new-code", &fields).await;
    let codes = house.fresh.count("access_codes").await;
    assert_eq!(codes, 2);
    assert!(
        !contact
            .get("/kommune")
            .await
            .text()
            .contains(&house.code.grouped())
    );
    let typed = [("code", house.code.as_str())];
    let late = house.browser().post("/nb/code", &typed).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = participant.send_off(&review).await;
    assert_eq!(sent.screen(), "thanks");
    let mails = house.mail().await;
    assert_eq!(mails.len(), 2, "each contact gets the new code once");
}

#[tokio::test]
async fn the_trail_tells_the_municipality_who_did_what_and_nothing_of_others() {
    let house = House::open().await;
    let mut contact = house.contact_in_wave("one", house.municipality).await;
    let other = municipality("0301");
    let secrets = &house.state.secrets;
    house
        .survey
        .code(&house.state.database, other, secrets)
        .await;
    house.contact_in_wave("two", other).await;
    contact
        .post("/kommune/2023/close", &[("wish", "close")])
        .await;
    let file = contact.get("/kommune/trail.csv").await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(
        file.body,
        "\u{feff}Når;Hvem;Hva;Hvilken\n\
         15. oktober 2026 12.00;Contact one;logget inn;\n\
         15. oktober 2026 12.00;Contact one;ba om å avslutte;2023\n"
    );
}

#[tokio::test]
async fn every_event_has_words_in_every_language() {
    let house = House::open().await;
    for language in ["nb", "nn", "en"] {
        let texts = house.state.texts.reader(language);
        for event in MunicipalityEvent::ALL {
            let id = format!("trail-{}", event.as_str().replace(' ', "-"));
            assert!(!texts.text(&id).is_empty(), "{language}: {id}");
        }
        for of in house.state.texts.languages() {
            let id = format!("language-name-{}", of.id());
            assert!(!texts.text(&id).is_empty(), "{language}: {id}");
        }
    }
}
