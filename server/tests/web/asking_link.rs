//! Asking for a link to sign in by: the same for everybody, good once and for a short while.

use axum::http::StatusCode;
use domain::role::Role;
use jiff::SignedDuration;
use server::mail::delivery::deliver_due;
use server::storage::{AccountId, Contact};

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::letterbox::Part;
use crate::support::mail_server::{Guard, MailServer, Manner};
use crate::support::page::Page;
use crate::support::survey::municipality;

const KNOWN: &str = "contact@example.org";

async fn ask(browser: &mut Browser<'_>, email: &str) -> Page {
    browser.post("/sign-in/new", &[("email", email)]).await
}

/// The tokens of the links in a mail.
fn tokens(mail: &Part) -> Vec<String> {
    let text = mail.part("text/plain").text();
    let links = text.split("/sign-in/").skip(1);
    links
        .map(|rest| rest.split_whitespace().next().unwrap().to_owned())
        .collect()
}

async fn press(browser: &mut Browser<'_>, token: &str) -> Page {
    browser.post("/sign-in", &[("token", token)]).await
}

#[tokio::test]
async fn whoever_asks_is_answered_alike_and_those_who_are_known_get_a_mail() {
    let house = House::open().await;
    house.add_contact().await;
    let mut answers = Vec::new();
    for email in [KNOWN, "nobody@example.org"] {
        let mut browser = house.browser();
        let page = ask(&mut browser, email).await;
        assert_eq!(
            (page.status, page.location()),
            (StatusCode::SEE_OTHER, "/sign-in/sent")
        );
        let queued = house.fresh.count("outbox").await;
        answers.push((page.headers.clone(), browser.follow(page).await.text()));
        assert_eq!(
            queued,
            i64::try_from(answers.len()).unwrap(),
            "the same work for both"
        );
    }
    assert_eq!(answers[0], answers[1]);
    let mails = house.mail().await;
    assert_eq!(mails.len(), 1);
    assert_eq!(
        mails[0].header("to"),
        format!("\"Kari Nordmann\" <{KNOWN}>")
    );
    assert_eq!(
        house.fresh.count("sign_in_requests").await,
        0,
        "no address is kept"
    );
    assert_eq!(house.fresh.count("outbox").await, 0);

    let [token] = &tokens(&mails[0])[..] else {
        panic!("one link")
    };
    let mut browser = house.browser();
    assert_eq!(
        browser.get(&format!("/sign-in/{token}")).await.status,
        StatusCode::OK
    );
    assert_eq!(press(&mut browser, token).await.location(), "/kommune");
    assert_eq!(browser.get("/kommune").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_link_that_does_not_work_says_why_and_leads_to_a_new_one() {
    let house = House::open().await;
    house.add_contact().await;
    ask(&mut house.browser(), KNOWN).await;
    let first = tokens(&house.mail().await[0]).remove(0);
    press(&mut house.browser(), &first).await;
    ask(&mut house.browser(), KNOWN).await;
    let second = house
        .mail()
        .await
        .iter()
        .flat_map(tokens)
        .find(|token| *token != first);
    house.later(SignedDuration::from_mins(15));
    for (token, heading) in [
        (first.as_str(), "Lenken er brukt"),
        (&second.unwrap(), "Lenken er for gammel"),
        ("unknown", "Vi kjenner ikke lenken"),
    ] {
        let page = press(&mut house.browser(), token).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(heading), "{heading}: {}", page.text());
        assert_eq!(page.screen(), "ask-link");
    }
}

#[tokio::test]
async fn one_person_with_two_tasks_gets_a_link_for_each() {
    let house = House::open().await;
    house.add_contact().await;
    let other = Contact {
        id: "contact-2".to_owned(),
        municipality: municipality("0301"),
        email: KNOWN.to_owned(),
        name: "Kari Nordmann".to_owned(),
        written_form: "nb".to_owned(),
    };
    let mut repository = house.state.database.write().await.unwrap();
    repository.add_contact(&other).await.unwrap();
    repository
        .add_staff("staff-1", KNOWN, Role::Administrator)
        .await
        .unwrap();
    repository.save().await.unwrap();
    ask(&mut house.browser(), " Contact@Example.org ").await;
    let mail = house.mail().await.remove(0);
    let text = mail.part("text/plain").text();
    assert!(
        text.contains("kontaktperson for Asker (Akershus)") && text.contains("for Oslo:"),
        "{text}"
    );
    let mut homes = Vec::new();
    for token in tokens(&mail) {
        homes.push(
            press(&mut house.browser(), &token)
                .await
                .location()
                .to_owned(),
        );
    }
    assert_eq!(homes, ["/kommune", "/kommune", "/admin"]);
}

#[tokio::test]
async fn what_is_no_address_is_told_beside_the_field_and_kept() {
    let house = House::open().await;
    for (typed, fault) in [
        ("", "Skriv e-postadressen."),
        ("kari", "Skriv hele adressen"),
        ("kari@аsker.kommune.no", "tegn som ikke kan stå"),
        (
            "kari@x.no\r\nBcc: ola@evil.example",
            "tegn som ikke kan stå",
        ),
    ] {
        let page = ask(&mut house.browser(), typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed:?}");
        assert_eq!(page.text().matches(fault).count(), 2, "{}", page.text());
        assert!(page.body.contains("href=\"#email\""));
        assert!(page.body.contains("aria-invalid=\"true\""));
        if !typed.contains('\n') {
            assert_eq!(page.input("email"), typed);
        }
    }
    assert_eq!(house.fresh.count("outbox").await, 0);
}

#[tokio::test]
async fn an_address_that_has_had_enough_mail_gets_no_more_and_nobody_can_tell() {
    let house = House::open().await;
    house.add_contact().await;
    for number in 1..=8 {
        let page = ask(&mut house.browser(), KNOWN).await;
        assert_eq!(page.location(), "/sign-in/sent", "{number}");
    }
    assert_eq!(house.fresh.count("outbox").await, 5);
}

#[tokio::test]
async fn a_script_that_asks_for_many_is_stopped_with_a_page_in_words() {
    let house = House::open().await;
    let mut pages = Vec::new();
    for number in 0..150 {
        pages.push(ask(&mut house.browser(), &format!("p{number}@example.org")).await);
    }
    let last = pages.last().unwrap();
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(
        last.body.contains("data-screen=\"problem\""),
        "{}",
        last.body
    );
    let taken = pages
        .iter()
        .filter(|page| page.status == StatusCode::SEE_OTHER)
        .count();
    assert!((100..110).contains(&taken), "{taken}");
}

#[tokio::test]
async fn a_used_link_stays_used_when_its_mail_comes_twice() {
    let server = MailServer::with_manner(Guard::None, |mail| {
        if mail == 0 {
            Manner::TakeAndDrop
        } else {
            Manner::Take
        }
    })
    .await;
    let house = House::with(|settings| settings.smtp = server.setting()).await;
    house.add_contact().await;
    ask(&mut house.browser(), KNOWN).await;
    deliver_due(&house.state).await.unwrap();
    let token = tokens(&server.mailbox()[0].mail).remove(0);
    assert_eq!(
        press(&mut house.browser(), &token).await.status,
        StatusCode::SEE_OTHER
    );
    house.later(SignedDuration::from_mins(2));
    deliver_due(&house.state).await.unwrap();
    let mailbox = server.mailbox();
    assert_eq!(mailbox.len(), 2);
    assert_eq!(
        tokens(&mailbox[1].mail),
        std::slice::from_ref(&token),
        "the same link"
    );
    let again = press(&mut house.browser(), &token).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn neither_token_nor_address_lies_in_the_outbox() {
    let house = House::open().await;
    house.add_contact().await;
    ask(&mut house.browser(), KNOWN).await;
    let before = house
        .fresh
        .texts("SELECT mail_id || recipient FROM outbox")
        .await;
    let token = tokens(&house.mail().await[0]).remove(0);
    assert!(
        !before[0].contains(&token) && !before[0].contains("example.org"),
        "{before:?}"
    );
    let stored = house.fresh.texts("SELECT account FROM sign_in_links").await;
    assert_eq!(stored, ["contact:contact-1"]);
}

#[tokio::test]
async fn a_mail_that_comes_too_late_is_not_sent() {
    let house = House::open().await;
    house.add_contact().await;
    ask(&mut house.browser(), KNOWN).await;
    house.later(SignedDuration::from_mins(15));
    assert!(house.mail().await.is_empty());
    assert_eq!(house.fresh.count("sign_in_requests").await, 0);
}

#[tokio::test]
async fn a_session_lasts_while_it_is_used_but_not_for_ever() {
    let house = House::open().await;
    let account = house.add_contact().await;
    let mut browser = house.browser();
    let token = house.link(&account).await;
    press(&mut browser, &token).await;
    for hour in 0..11 {
        house.later(SignedDuration::from_mins(65));
        assert_eq!(
            browser.get("/kommune").await.status,
            StatusCode::OK,
            "hour {hour}"
        );
    }
    house.later(SignedDuration::from_mins(10));
    assert_eq!(
        browser.get("/kommune").await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session_and_link_of_the_account_alone() {
    let house = House::open().await;
    let account = house.add_contact().await;
    let administrator = house.add_staff(Role::Administrator).await;
    let mut browsers = Vec::new();
    for account in [&account, &account, &administrator] {
        let mut browser = house.browser();
        press(&mut browser, &house.link(account).await).await;
        browsers.push(browser);
    }
    let under_way = house.link(&account).await;
    let page = browsers[0].post("/sign-out/everywhere", &[]).await;
    assert_eq!(page.location(), "/signed-out");
    for browser in &mut browsers[..2] {
        assert_eq!(
            browser.get("/kommune").await.status,
            StatusCode::UNAUTHORIZED
        );
    }
    assert_eq!(browsers[2].get("/admin").await.status, StatusCode::OK);
    let page = press(&mut house.browser(), &under_way).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut browser = house.browser();
    press(&mut browser, &house.link(&account).await).await;
    assert_eq!(browser.get("/kommune").await.status, StatusCode::OK);
    let AccountId::Contact(id) = account else {
        panic!("a contact")
    };
    assert_eq!(id, "contact-1");
}
