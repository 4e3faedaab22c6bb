//! Into the box: once, and never after closing.

use std::sync::Arc;

use server::collection::intake::Intake;
use server::edge::Randomness;
use server::storage::Stored;

use crate::support::database::Fresh;
use crate::support::survey::{Survey, municipality};

on_both!(
    sent_twice_is_stored_once,
    after_closing_nothing_is_accepted,
    the_box_of_an_unknown_collection_is_closed,
    many_at_once_are_all_stored,
    the_same_draft_many_times_at_once_is_stored_once,
    one_that_comes_too_late_does_not_take_others_with_it,
);

async fn sent_twice_is_stored_once(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let answers = survey.answers(&[("gender", &["man"])]);
    let mut submission = survey
        .seal(&fresh.database, municipality("3203"), &answers)
        .await;
    assert_eq!(
        survey.submit(&fresh.database, &submission).await,
        Stored::New
    );
    assert_eq!(
        survey.submit(&fresh.database, &submission).await,
        Stored::Already
    );
    // The look-over page was loaded again: sealed anew, the same draft.
    submission.sealed = survey
        .seal(&fresh.database, municipality("3203"), &answers)
        .await
        .sealed;
    assert_eq!(
        survey.submit(&fresh.database, &submission).await,
        Stored::Already
    );
    assert_eq!(fresh.count("sealed_answers").await, 1);
    assert_eq!(fresh.count("sent_drafts").await, 1);
}

async fn after_closing_nothing_is_accepted(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let answers = survey.answers(&[]);
    let sent = survey
        .seal(&fresh.database, municipality("3203"), &answers)
        .await;
    let late = survey
        .seal(&fresh.database, municipality("3203"), &answers)
        .await;
    survey.submit(&fresh.database, &sent).await;
    survey
        .close(&fresh.database, Some(municipality("3203")))
        .await
        .unwrap();
    for submission in [sent, late] {
        let stored = survey.submit(&fresh.database, &submission).await;
        assert_eq!(stored, Stored::CollectionClosed);
    }
    assert_eq!(fresh.count("sealed_answers").await, 0);
    assert_eq!(fresh.count("sent_drafts").await, 0);
}

async fn the_box_of_an_unknown_collection_is_closed(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let answers = survey.answers(&[]);
    let mut submission = survey
        .seal(&fresh.database, municipality("3203"), &answers)
        .await;
    submission.wave = "2024".parse().unwrap();
    let stored = survey.submit(&fresh.database, &submission).await;
    assert_eq!(stored, Stored::CollectionClosed);
}

async fn many_at_once_are_all_stored(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let intake = Intake::start(fresh.database.clone(), Arc::new(Randomness::seeded(1)));
    let mut sending = Vec::new();
    for _ in 0..100 {
        let submission = survey
            .seal(&fresh.database, municipality("3203"), &survey.answers(&[]))
            .await;
        let intake = intake.clone();
        sending.push(tokio::spawn(async move { intake.submit(submission).await }));
    }
    for one in sending {
        assert_eq!(one.await.unwrap(), Ok(Stored::New));
    }
    assert_eq!(fresh.count("sealed_answers").await, 100);
}

async fn the_same_draft_many_times_at_once_is_stored_once(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let submission = survey
        .seal(&fresh.database, municipality("3203"), &survey.answers(&[]))
        .await;
    // Two servers on one database, as two machines on PostgreSQL.
    let mut intakes = Vec::new();
    for seed in 0..2 {
        let database = fresh.another().await;
        intakes.push(Intake::start(database, Arc::new(Randomness::seeded(seed))));
    }
    let mut sending = Vec::new();
    for number in 0..20 {
        let intake = intakes[number % 2].clone();
        let submission = submission.clone();
        sending.push(tokio::spawn(async move { intake.submit(submission).await }));
    }
    let mut new = 0;
    for one in sending {
        match one.await.unwrap() {
            Ok(Stored::New) => new += 1,
            Ok(Stored::Already) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(new, 1);
    assert_eq!(fresh.count("sealed_answers").await, 1);
}

async fn one_that_comes_too_late_does_not_take_others_with_it(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let answers = survey.answers(&[]);
    let late = survey
        .seal(&fresh.database, municipality("1151"), &answers)
        .await;
    survey
        .close(&fresh.database, Some(municipality("1151")))
        .await
        .unwrap();
    let intake = Intake::start(fresh.database.clone(), Arc::new(Randomness::seeded(1)));
    let mut sending = Vec::new();
    for number in 0..21 {
        let submission = if number == 10 {
            late.clone()
        } else {
            survey
                .seal(&fresh.database, municipality("3203"), &answers)
                .await
        };
        let intake = intake.clone();
        sending.push(tokio::spawn(async move { intake.submit(submission).await }));
    }
    for (number, one) in sending.into_iter().enumerate() {
        let expected = if number == 10 {
            Stored::CollectionClosed
        } else {
            Stored::New
        };
        assert_eq!(one.await.unwrap(), Ok(expected));
    }
    assert_eq!(fresh.count("sealed_answers").await, 20);
}
