//! Contact persons, staff, their sign-in links and sessions.

use domain::role::Role;
use server::storage::{Account, AccountId, Contact, LinkUse, StorageError};

use crate::support::database::Fresh;
use crate::support::survey::municipality;

on_both!(
    a_contact_reads_back_as_written,
    staff_read_back_with_their_role,
    an_address_is_registered_once,
    a_sign_in_link_works_once,
    an_old_sign_in_link_does_not_work_and_is_forgotten,
    a_request_to_sign_in_is_kept_until_it_is_forgotten,
    signing_out_everywhere_is_counted_for_the_account_alone,
    a_session_is_kept_until_it_expires_or_is_ended,
    a_new_session_never_takes_the_place_of_another,
);

fn contact() -> Contact {
    Contact {
        id: "c1".to_owned(),
        municipality: municipality("3203"),
        email: "kari@example.org".to_owned(),
        name: "Kári Nordmann".to_owned(),
        written_form: "nn".to_owned(),
    }
}

async fn a_contact_reads_back_as_written(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_contact(&contact()).await.unwrap();
    let id = AccountId::Contact("c1".to_owned());
    assert_eq!(
        repository.account(&id).await.unwrap(),
        Some(Account::Contact(contact()))
    );
    let staff = AccountId::Staff("c1".to_owned());
    assert_eq!(
        repository.account(&staff).await.unwrap(),
        None,
        "ids of the two kinds are apart"
    );
}

async fn staff_read_back_with_their_role(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    for role in [Role::Analyst, Role::Administrator] {
        let id = role.as_str().to_owned();
        repository
            .add_staff(&id, &format!("{id}@example.org"), role)
            .await
            .unwrap();
        let account = repository
            .account(&AccountId::Staff(id.clone()))
            .await
            .unwrap();
        assert_eq!(account, Some(Account::Staff { id, role }));
    }
    let nobody = AccountId::Staff("nobody".to_owned());
    assert_eq!(repository.account(&nobody).await.unwrap(), None);
}

async fn an_address_is_registered_once(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_contact(&contact()).await.unwrap();
    // One person may speak for two municipalities, but is not registered twice in one.
    let elsewhere = Contact {
        id: "c2".to_owned(),
        municipality: municipality("1151"),
        ..contact()
    };
    repository.add_contact(&elsewhere).await.unwrap();
    let again = Contact {
        id: "c3".to_owned(),
        ..contact()
    };
    let refused = repository.add_contact(&again).await;
    assert!(
        matches!(refused, Err(StorageError::Constraint(_))),
        "{refused:?}"
    );
}

async fn a_sign_in_link_works_once(fresh: Fresh) {
    let account = AccountId::Staff("s1".to_owned());
    let mut repository = fresh.database.write().await.unwrap();
    repository
        .add_sign_in_link(&[1; 32], &account, 1000)
        .await
        .unwrap();
    assert_eq!(
        repository.use_sign_in_link(&[2; 32], 999).await.unwrap(),
        LinkUse::Unknown
    );
    let used = repository.use_sign_in_link(&[1; 32], 999).await.unwrap();
    assert_eq!(used, LinkUse::SignsIn(account.clone()));
    // Whoever puts the same link in again does not bring it back.
    repository
        .add_sign_in_link(&[1; 32], &account, 2000)
        .await
        .unwrap();
    assert_eq!(
        repository.use_sign_in_link(&[1; 32], 999).await.unwrap(),
        LinkUse::Used
    );
}

async fn an_old_sign_in_link_does_not_work_and_is_forgotten(fresh: Fresh) {
    let account = AccountId::Contact("c1".to_owned());
    let mut repository = fresh.database.write().await.unwrap();
    repository
        .add_sign_in_link(&[1; 32], &account, 1000)
        .await
        .unwrap();
    assert_eq!(
        repository.use_sign_in_link(&[1; 32], 1000).await.unwrap(),
        LinkUse::Old
    );
    repository.forget_old_sign_ins(1000).await.unwrap();
    assert_eq!(
        repository.use_sign_in_link(&[1; 32], 1000).await.unwrap(),
        LinkUse::Old
    );
    repository.forget_old_sign_ins(1001).await.unwrap();
    repository.save().await.unwrap();
    assert_eq!(fresh.count("sign_in_links").await, 0);
}

async fn a_session_is_kept_until_it_expires_or_is_ended(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    assert!(
        repository
            .save_session(&[1; 32], "{}", 1000, false)
            .await
            .unwrap()
    );
    assert!(
        repository
            .save_session(&[1; 32], "{\"a\":1}", 2000, false)
            .await
            .unwrap()
    );
    let kept = repository.session(&[1; 32], 1999).await.unwrap();
    assert_eq!(kept, Some(("{\"a\":1}".to_owned(), 2000)));
    assert_eq!(repository.session(&[1; 32], 2000).await.unwrap(), None);
    assert_eq!(repository.session(&[2; 32], 0).await.unwrap(), None);
    repository.delete_session(&[1; 32]).await.unwrap();
    assert_eq!(repository.session(&[1; 32], 0).await.unwrap(), None);
}

async fn a_new_session_never_takes_the_place_of_another(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    assert!(
        repository
            .save_session(&[1; 32], "first", 1000, true)
            .await
            .unwrap()
    );
    assert!(
        !repository
            .save_session(&[1; 32], "second", 1000, true)
            .await
            .unwrap()
    );
    let kept = repository.session(&[1; 32], 0).await.unwrap();
    assert_eq!(kept, Some(("first".to_owned(), 1000)));
}

async fn a_request_to_sign_in_is_kept_until_it_is_forgotten(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_contact(&contact()).await.unwrap();
    let email = contact().email;
    repository.ask_to_sign_in("r1", &email, 1000).await.unwrap();
    let asked = repository.sign_in_request("r1").await.unwrap();
    assert_eq!(asked.as_deref(), Some(email.as_str()));
    let known = repository.accounts_by_email(&email).await.unwrap();
    assert_eq!(known, [AccountId::Contact("c1".to_owned())]);
    assert_eq!(repository.accounts_by_email("x@y.no").await.unwrap(), []);
    repository.forget_sign_in_request("r1").await.unwrap();
    assert_eq!(repository.sign_in_request("r1").await.unwrap(), None);
}

async fn signing_out_everywhere_is_counted_for_the_account_alone(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_contact(&contact()).await.unwrap();
    repository
        .add_staff("s1", "x@y.no", Role::Analyst)
        .await
        .unwrap();
    let (contact, staff) = (
        AccountId::Contact("c1".to_owned()),
        AccountId::Staff("s1".to_owned()),
    );
    repository
        .add_sign_in_link(&[1; 32], &contact, 1000)
        .await
        .unwrap();
    repository
        .add_sign_in_link(&[2; 32], &staff, 1000)
        .await
        .unwrap();
    repository.sign_out_everywhere(&contact).await.unwrap();
    assert_eq!(
        repository.session_generation(&contact).await.unwrap(),
        Some(1)
    );
    assert_eq!(
        repository.session_generation(&staff).await.unwrap(),
        Some(0)
    );
    let nobody = AccountId::Staff("nobody".to_owned());
    assert_eq!(repository.session_generation(&nobody).await.unwrap(), None);
    assert_eq!(
        repository.use_sign_in_link(&[1; 32], 0).await.unwrap(),
        LinkUse::Used
    );
    let used = repository.use_sign_in_link(&[2; 32], 0).await.unwrap();
    assert_eq!(used, LinkUse::SignsIn(staff));
}
