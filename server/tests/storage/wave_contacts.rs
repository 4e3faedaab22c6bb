//! Contacts in a wave: who has a place, who has been told, and who is to be deleted.

use server::storage::{Contact, NewMail, Repository};

use crate::support::database::Fresh;
use crate::support::survey::{RESULTS_UNTIL, Survey, municipality};

on_both!(
    a_place_lasts_as_long_as_the_waves_results,
    whoever_has_a_letter_in_the_outbox_has_been_told,
    contacts_are_deleted_when_their_last_wave_is_over,
    a_municipality_that_has_asked_to_close_is_not_collecting,
);

async fn add(survey: &Survey, repository: &mut Repository, id: &str, place: i64) {
    let of = municipality("3203");
    let contact = Contact {
        id: id.to_owned(),
        municipality: of,
        email: format!("{id}@example.org"),
        name: id.to_owned(),
        written_form: "nb".to_owned(),
    };
    repository.add_contact(&contact).await.unwrap();
    repository
        .add_contact_to_wave(&survey.wave.id, of, place, id)
        .await
        .unwrap();
}

async fn put_in(survey: &Survey, repository: &mut Repository, template: &str, to: &str) {
    let mail = NewMail {
        id: &format!("{template}-{to}"),
        template,
        recipient: &format!("contact:{to}"),
        wave: Some(&survey.wave.id),
        about: None,
        queued_at: 0,
        useless_after: None,
    };
    assert!(repository.queue_mail(&mail).await.unwrap());
}

async fn a_place_lasts_as_long_as_the_waves_results(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let mut repository = fresh.database.write().await.unwrap();
    add(&survey, &mut repository, "a", 1).await;
    let over = RESULTS_UNTIL.tomorrow().unwrap();
    for (contact, today, has_place) in [
        ("a", RESULTS_UNTIL, true),
        ("a", over, false),
        ("b", RESULTS_UNTIL, false),
    ] {
        let found = repository.has_place(contact, today).await.unwrap();
        assert_eq!(found, has_place, "{contact} {today}");
    }
}

async fn whoever_has_a_letter_in_the_outbox_has_been_told(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let mut repository = fresh.database.write().await.unwrap();
    add(&survey, &mut repository, "a", 1).await;
    add(&survey, &mut repository, "b", 2).await;
    put_in(&survey, &mut repository, "one", "a").await;
    put_in(&survey, &mut repository, "two", "b").await;
    let untold = repository.untold(&survey.wave.id, "one").await.unwrap();
    assert_eq!(untold, [(municipality("3203"), "b".to_owned())]);
}

async fn contacts_are_deleted_when_their_last_wave_is_over(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let mut repository = fresh.database.write().await.unwrap();
    add(&survey, &mut repository, "a", 1).await;
    add(&survey, &mut repository, "b", 2).await;
    let over = RESULTS_UNTIL.tomorrow().unwrap();
    let due = async |repository: &mut Repository, today| {
        let due = repository.contacts_to_delete(today, "gone").await.unwrap();
        due.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    };
    assert!(due(&mut repository, RESULTS_UNTIL).await.is_empty());
    assert_eq!(due(&mut repository, over).await, ["a", "b"]);
    put_in(&survey, &mut repository, "gone", "a").await;
    assert_eq!(due(&mut repository, over).await, ["b"]);
    // A place in a wave that is not over keeps all of them.
    let mut next = survey.wave.clone();
    next.id = "2099".parse().unwrap();
    next.dates = domain::wave::WaveDates::new(RESULTS_UNTIL, RESULTS_UNTIL, over).unwrap();
    repository.add_wave(&next).await.unwrap();
    repository
        .add_contact_to_wave(&next.id, municipality("3203"), 1, "b")
        .await
        .unwrap();
    assert!(due(&mut repository, over).await.is_empty());
}

async fn a_municipality_that_has_asked_to_close_is_not_collecting(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (wave, of) = (&survey.wave.id, municipality("3203"));
    let mut repository = fresh.database.write().await.unwrap();
    let before = repository.collecting(wave).await.unwrap();
    assert!(before.contains(&of));
    repository
        .ask_to_close(wave, of, survey.wave.dates.opens())
        .await
        .unwrap();
    let after = repository.collecting(wave).await.unwrap();
    assert!(!after.contains(&of));
    assert_eq!(after.len(), before.len() - 1);
}
