//! Who becomes a municipality's contact: at once, by an administrator's decision, or not at all.

use axum::http::StatusCode;
use domain::role::Role;
use server::mail::delivery::deliver_due;

use super::registering::{confirm, register, register_and_confirm, subjects, token};
use crate::support::database::Fresh;
use crate::support::house::House;
use crate::support::survey::municipality;

#[tokio::test]
async fn any_other_address_waits_for_an_administrator() {
    let house = House::open().await;
    let administrator = house.add_staff(Role::Administrator).await;
    let others = [
        "ola@oslo-kommune.no",
        "ola@skole.oslo.kommune.no",
        "ola@asker.kommune.no",
        "ola@oslo.kommune.no.example.org",
    ];
    for email in others {
        register_and_confirm(&house, email).await;
        assert_eq!(
            subjects(&house, email).await,
            ["Registreringa di blir vurdert", "Stadfest e-postadressa di"]
        );
    }
    assert_eq!(house.fresh.count("contacts").await, 0);

    let mut browser = house.browser();
    let token = house.link(&administrator).await;
    browser.post("/sign-in", &[("token", &token)]).await;
    let page = browser.get("/admin/registrations").await;
    let forms: Vec<_> = page
        .tags("form")
        .iter()
        .filter_map(|form| form.get("action").map(str::to_owned))
        .filter(|action| action.starts_with("/admin/registrations/"))
        .collect();
    assert_eq!(forms.len(), others.len());
    for (form, action) in forms.iter().zip(["approve", "refuse"]) {
        let page = browser.post(form, &[("action", action)]).await;
        assert_eq!(page.location(), "/admin/registrations");
        // Whoever presses twice changes nothing.
        browser.post(form, &[("action", "approve")]).await;
    }
    let mut told = Vec::new();
    for email in others {
        told.push(subjects(&house, email).await.len());
    }
    told.sort_unstable();
    assert_eq!(told, [2, 2, 3, 3]);
    let all: Vec<_> = house
        .mail()
        .await
        .iter()
        .map(|mail| mail.header("subject"))
        .collect();
    let count = |subject: &str| all.iter().filter(|of| of.contains(subject)).count();
    assert_eq!(
        (count("Koden til"), count("ikkje godkjend")),
        (1, 1),
        "{all:?}"
    );
    assert_eq!(house.fresh.count("contacts").await, 1);
    assert_eq!(
        house.fresh.count("registrations").await,
        2,
        "the refused one is gone"
    );
}

#[tokio::test]
async fn a_domain_that_was_added_counts_and_one_that_was_removed_does_not() {
    let house = House::open().await;
    let oslo = municipality("0301");
    let mut repository = house.state.database.write().await.unwrap();
    repository
        .set_mail_domain(oslo, "osloskolen.no", true)
        .await
        .unwrap();
    repository
        .set_mail_domain(oslo, "oslo.kommune.no", false)
        .await
        .unwrap();
    repository.save().await.unwrap();
    register_and_confirm(&house, "ola@osloskolen.no").await;
    register_and_confirm(&house, "ola@oslo.kommune.no").await;
    assert_eq!(
        house.fresh.texts("SELECT email FROM contacts").await,
        ["ola@osloskolen.no"]
    );
}

#[tokio::test]
async fn administrators_alone_decide() {
    let house = House::open().await;
    register_and_confirm(&house, "ola@example.org").await;
    let id = house
        .fresh
        .texts("SELECT registration_id FROM registrations")
        .await
        .remove(0);
    let address = format!("/admin/registrations/{id}");
    let people = [
        Some(house.add_contact().await),
        Some(house.add_staff(Role::Analyst).await),
        None,
    ];
    for account in people {
        let mut browser = house.browser();
        let mut expected = StatusCode::UNAUTHORIZED;
        if let Some(account) = account {
            let token = house.link(&account).await;
            browser.post("/sign-in", &[("token", &token)]).await;
            expected = StatusCode::FORBIDDEN;
        }
        assert_eq!(browser.get("/admin/registrations").await.status, expected);
        let page = browser.post(&address, &[("action", "approve")]).await;
        assert_eq!(page.status, expected);
    }
    assert_eq!(house.fresh.count("registrations").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_confirm_at_the_same_moment_four_become_contacts() {
    for fresh in [Fresh::sqlite().await, Fresh::postgres().await] {
        let house = House::on_database(fresh, |_| {}).await;
        let mut tokens = Vec::new();
        for number in 0..6 {
            let email = format!("p{number}@oslo.kommune.no");
            register(&mut house.browser(), &email).await;
            tokens.push(token(&house, &email).await);
        }
        let pages = tokio::join!(
            confirm(&house, &tokens[0]),
            confirm(&house, &tokens[1]),
            confirm(&house, &tokens[2]),
            confirm(&house, &tokens[3]),
            confirm(&house, &tokens[4]),
            confirm(&house, &tokens[5]),
        );
        let statuses = [pages.0, pages.1, pages.2, pages.3, pages.4, pages.5];
        for page in &statuses {
            assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
        }
        assert_eq!(house.fresh.count("wave_contacts").await, 4);
        assert_eq!(house.fresh.count("contacts").await, 4);
        deliver_due(&house.state).await.unwrap();
        assert_eq!(house.fresh.count("registrations").await, 0);
    }
}
