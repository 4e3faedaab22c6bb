//! A contact who does not want to be one any more.

use axum::http::StatusCode;

use crate::support::house::House;

#[tokio::test]
async fn opening_the_page_changes_nothing_and_neither_does_another_wish() {
    let house = House::open().await;
    let mut browser = house.contact_in_wave("one", house.municipality).await;
    let page = browser.get("/kommune/leave").await;
    assert_eq!(
        (page.status, page.input("wish")),
        (StatusCode::OK, "leave".to_owned())
    );
    let posted = browser.post("/kommune/leave", &[("wish", "stay")]).await;
    assert_eq!(posted.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.get("/kommune").await.status, StatusCode::OK);
    assert_eq!(house.fresh.count("wave_contacts").await, 1);
}

#[tokio::test]
async fn whoever_leaves_is_out_on_every_device_is_told_and_is_deleted() {
    let house = House::open().await;
    let mut browser = house.contact_in_wave("one", house.municipality).await;
    let mut phone = house.browser();
    house.sign_in(&mut phone, "one").await;
    let mut colleague = house.contact_in_wave("two", house.municipality).await;
    let page = browser.post("/kommune/leave", &[("wish", "leave")]).await;
    assert_eq!(page.location(), "/signed-out");
    for device in [&mut browser, &mut phone] {
        assert_eq!(
            device.get("/kommune").await.status,
            StatusCode::UNAUTHORIZED
        );
    }
    let mails = house.mail().await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].header("to").contains("one@example.org"));
    assert_eq!(
        mails[0].header("subject"),
        "Vi har slettet opplysningene om deg"
    );
    let left = house.fresh.texts("SELECT contact_id FROM contacts").await;
    assert_eq!(left, ["two"]);
    assert_eq!(house.fresh.count("outbox").await, 0);
    let trail = colleague.get("/kommune/trail.csv").await;
    assert!(
        trail
            .body
            .contains("en tidligere kontaktperson;sluttet som kontaktperson;2023"),
        "{}",
        trail.body
    );
    assert!(!trail.body.contains("Contact one"));
    assert_eq!(colleague.get("/kommune").await.status, StatusCode::OK);
}
