//! Closing as a whole: from the box to the answers, and nothing lost on the way.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use domain::answers::{Answer, Answers, OptionSet};
use domain::municipality::MunicipalityId;
use jiff::civil::date;
use server::collection::closing::{ClosingError, close};
use server::collection::intake::Intake;
use server::collection::opening::{self, OpeningError};
use server::edge::Randomness;
use server::sealing::key_file::{KeyFile, KeyFileError};
use server::sealing::sealed_box::CollectionKeys;
use server::storage::{SealedSubmission, Stored};

use crate::support::database::Fresh;
use crate::support::survey::{Survey, municipality, sorted};

on_both!(
    closing_turns_the_box_into_its_answers_and_leaves_nothing_of_it,
    closing_twice_changes_nothing_more,
    one_municipality_closes_early_and_the_others_go_on,
    with_the_wrong_keys_nothing_changes,
    with_a_key_missing_nothing_changes,
    a_sample_that_cannot_be_opened_keeps_the_wave_shut,
    a_closing_cut_short_is_made_good_by_closing_again,
    answers_that_look_made_up_hold_their_municipality,
    a_burst_holds_its_municipality_and_is_forgotten,
    a_submission_beside_a_closing_is_stored_or_refused_and_never_lost,
);

/// People who answer differently, some of them alike.
fn people(survey: &Survey, number: usize) -> Vec<Answers> {
    let genders = ["woman", "man", "another"];
    let hours = ["too-little", "right", "too-much"];
    (0..number)
        .map(|person| {
            survey.answers(&[
                ("gender", &[genders[person % 3]]),
                ("hours", &[hours[person / 3 % 3]]),
            ])
        })
        .collect()
}

/// How many rows there are of what a closing takes away, and of what it leaves.
async fn rows(fresh: &Fresh) -> [i64; 4] {
    [
        fresh.count("boxes").await,
        fresh.count("sealed_answers").await,
        fresh.count("sent_drafts").await,
        fresh.count("answers").await,
    ]
}

/// Somebody who takes the option of this number, or the last, in every question but the first, some
/// answers to which end the survey.
fn always(survey: &Survey, option: usize) -> Answers {
    let mut answers = Answers::none(&survey.questionnaire);
    for (index, question) in survey.questionnaire.questions().iter().enumerate() {
        let option = if index == 0 { 0 } else { option };
        let option = option.min(question.options().len() - 1);
        answers.set(index, Answer::Chosen(OptionSet::single(option)));
    }
    answers.settled(&survey.questionnaire)
}

async fn answers_that_look_made_up_hold_their_municipality(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (asker, utsira, baerum) = (
        municipality("3203"),
        municipality("1151"),
        municipality("3201"),
    );
    // In all three, some did not answer much and agree in that.
    for person in people(&survey, 8) {
        for municipality in [asker, utsira, baerum] {
            survey.send(&fresh.database, municipality, &person).await;
        }
    }
    for person in 0..5 {
        let (alike, different) = (always(&survey, 0), always(&survey, person));
        survey.send(&fresh.database, asker, &alike).await;
        survey.send(&fresh.database, utsira, &different).await;
    }
    // As many as in the first, among so many others that they unlock nothing.
    for _agreeing in 0..5 {
        let alike = always(&survey, 0);
        survey.send(&fresh.database, baerum, &alike).await;
    }
    for person in people(&survey, 100) {
        survey.send(&fresh.database, baerum, &person).await;
    }
    let closed = survey.close(&fresh.database, None).await.unwrap();
    let held: Vec<_> = closed.held.iter().map(|(held, _)| *held).collect();
    assert_eq!(held, [asker]);
    let mut repository = fresh.database.read().await.unwrap();
    let holds = repository.holds(&survey.wave.id).await.unwrap();
    assert_eq!(holds, closed.held);
    assert!(!holds[0].1.contains(char::is_numeric), "{}", holds[0].1);
}

async fn a_burst_holds_its_municipality_and_is_forgotten(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let asker = municipality("3203");
    for person in people(&survey, 12) {
        survey.send(&fresh.database, asker, &person).await;
    }
    let mut repository = fresh.database.write().await.unwrap();
    for day in [date(2026, 10, 21), date(2026, 10, 20), date(2026, 10, 20)] {
        let noted = repository.note_burst(&survey.wave.id, asker, day).await;
        noted.unwrap();
    }
    repository.save().await.unwrap();
    let closed = survey.close(&fresh.database, None).await.unwrap();
    let [(held, reason)] = closed.held.as_slice() else {
        panic!("{:?}", closed.held);
    };
    assert_eq!(*held, asker);
    assert_eq!(reason, "a burst of answers on 2026-10-20, 2026-10-21");
    assert_eq!(fresh.count("bursts").await, 0);
}

async fn closing_turns_the_box_into_its_answers_and_leaves_nothing_of_it(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (asker, utsira) = (municipality("3203"), municipality("1151"));
    let (in_asker, in_utsira) = (people(&survey, 31), people(&survey, 4));
    for (municipality, answers) in [(asker, &in_asker), (utsira, &in_utsira)] {
        for answers in answers {
            survey.send(&fresh.database, municipality, answers).await;
        }
    }
    let all = fresh.count("collections").await;
    assert_eq!(rows(&fresh).await, [all, 35, 35, 0]);

    let closed = survey.close(&fresh.database, None).await.unwrap();
    assert!(closed.cleaned);
    assert_eq!(i64::try_from(closed.municipalities.len()).unwrap(), all);
    assert_eq!(rows(&fresh).await, [0, 0, 0, 35]);
    assert_eq!(
        survey.readable(&fresh.database, asker).await,
        sorted(&in_asker)
    );
    assert_eq!(
        survey.readable(&fresh.database, utsira).await,
        sorted(&in_utsira)
    );
    assert_eq!(survey.keys().municipalities().count(), 0);
    let mut repository = fresh.database.read().await.unwrap();
    let collections = repository.collections(&survey.wave.id).await.unwrap();
    assert!(
        collections
            .iter()
            .all(|collection| collection.closed && collection.cleaned)
    );
}

async fn closing_twice_changes_nothing_more(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let asker = municipality("3203");
    let people = people(&survey, 12);
    for answers in &people {
        survey.send(&fresh.database, asker, answers).await;
    }
    survey.close(&fresh.database, None).await.unwrap();
    let again = survey.close(&fresh.database, None).await.unwrap();
    assert_eq!(again.municipalities, []);
    assert!(again.cleaned);
    assert_eq!(
        survey.readable(&fresh.database, asker).await,
        sorted(&people)
    );
}

async fn one_municipality_closes_early_and_the_others_go_on(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (asker, utsira) = (municipality("3203"), municipality("1151"));
    let people = people(&survey, 3);
    survey.send(&fresh.database, asker, &people[0]).await;
    survey.send(&fresh.database, utsira, &people[1]).await;
    let all = fresh.count("collections").await;

    let closed = survey.close(&fresh.database, Some(asker)).await.unwrap();
    assert_eq!(closed.municipalities, [asker]);
    assert_eq!(rows(&fresh).await, [all - 1, 1, 1, 1]);
    assert_eq!(
        survey.readable(&fresh.database, asker).await,
        sorted(&people[..1])
    );
    assert!(survey.readable(&fresh.database, utsira).await.is_empty());
    let keys = survey.keys();
    assert!(keys.get(asker).is_none());
    assert!(keys.get(utsira).is_some());

    survey.send(&fresh.database, utsira, &people[2]).await;
    survey.close(&fresh.database, None).await.unwrap();
    assert_eq!(
        survey.readable(&fresh.database, asker).await,
        sorted(&people[..1])
    );
    assert_eq!(
        survey.readable(&fresh.database, utsira).await,
        sorted(&people[1..])
    );
}

async fn with_the_wrong_keys_nothing_changes(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let asker = municipality("3203");
    for answers in people(&survey, 3) {
        survey.send(&fresh.database, asker, &answers).await;
    }
    let before = rows(&fresh).await;
    let file = fresh.folder.path().join("wrong.keys.toml");
    let mut wrong = other_keys(&survey, &file);
    let refused = survey.close_with(&fresh.database, None, &mut wrong).await;
    assert!(
        matches!(refused, Err(ClosingError::Unreadable { municipality, unreadable: 3 })
            if municipality == asker),
        "{refused:?}"
    );
    assert_eq!(rows(&fresh).await, before);
    let of_another_wave = KeyFile::read(&survey.key_file, &"2024".parse().unwrap());
    assert!(matches!(
        of_another_wave,
        Err(KeyFileError::OtherWave { .. })
    ));

    // With the right ones nothing is lost.
    survey.close(&fresh.database, None).await.unwrap();
    assert_eq!(survey.readable(&fresh.database, asker).await.len(), 3);
}

/// Keys for all municipalities, none of them the right one.
fn other_keys(survey: &Survey, file: &std::path::Path) -> KeyFile {
    let randomness = Randomness::seeded(99);
    let keys: BTreeMap<MunicipalityId, _> = survey
        .keys()
        .municipalities()
        .map(|municipality| (municipality, CollectionKeys::generate(&randomness).private))
        .collect();
    let keys = KeyFile::new(file, survey.wave.id.clone(), keys);
    keys.write().unwrap();
    keys
}

async fn with_a_key_missing_nothing_changes(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let asker = municipality("3203");
    survey
        .send(&fresh.database, asker, &survey.answers(&[]))
        .await;
    let before = rows(&fresh).await;
    let copy = std::fs::read(&survey.key_file).unwrap();
    let mut keys = survey.keys();
    keys.destroy([asker]).unwrap();
    let refused = survey.close_with(&fresh.database, None, &mut keys).await;
    assert!(
        matches!(refused, Err(ClosingError::NoKey(municipality)) if municipality == asker),
        "{refused:?}"
    );
    assert_eq!(rows(&fresh).await, before);
    std::fs::write(&survey.key_file, copy).unwrap();
    survey.close(&fresh.database, None).await.unwrap();
    assert_eq!(survey.readable(&fresh.database, asker).await.len(), 1);
}

async fn a_sample_that_cannot_be_opened_keeps_the_wave_shut(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let file = fresh.folder.path().join("wrong.keys.toml");
    let wrong = other_keys(&survey, &file);
    let all = wrong.municipalities().count();
    let randomness = Randomness::seeded(3);
    let refused = opening::test_keys(&fresh.database, &survey.wave.id, &wrong, &randomness).await;
    assert!(
        matches!(refused, Err(OpeningError::KeysDoNotFit(misfits)) if misfits == all),
        "{refused:?}"
    );
}

async fn a_closing_cut_short_is_made_good_by_closing_again(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let asker = municipality("3203");
    survey
        .send(&fresh.database, asker, &survey.answers(&[]))
        .await;
    let copy = std::fs::read(&survey.key_file).unwrap();
    survey.close(&fresh.database, None).await.unwrap();
    // As if the machine had stopped before the keys were destroyed.
    std::fs::write(&survey.key_file, copy).unwrap();
    let again = survey.close(&fresh.database, None).await.unwrap();
    assert_eq!(again.municipalities, []);
    assert_eq!(survey.keys().municipalities().count(), 0);
    assert_eq!(survey.readable(&fresh.database, asker).await.len(), 1);
}

async fn a_submission_beside_a_closing_is_stored_or_refused_and_never_lost(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let asker = municipality("3203");
    let mut submissions = Vec::new();
    for answers in people(&survey, 1000) {
        submissions.push(survey.seal(&fresh.database, asker, &answers).await);
    }
    let other = fresh.another().await;
    let intake = Intake::start(fresh.database.clone(), Arc::new(Randomness::seeded(1)));
    let sender = tokio::spawn(send_all(intake, submissions));
    // As `samsvar wave close` does it: another process, in the middle of the stream.
    while fresh.count("sealed_answers").await < 20 {
        tokio::task::yield_now().await;
    }
    let (questionnaire, id) = (&survey.questionnaire, &survey.wave.id);
    let randomness = Randomness::seeded(4);
    let mut keys = survey.keys();
    let closed = close(
        &other,
        questionnaire,
        id,
        Some(asker),
        &mut keys,
        &randomness,
    )
    .await
    .unwrap();
    assert_eq!(closed.municipalities, [asker]);
    let (stored, refused) = sender.await.unwrap();
    assert_eq!(stored + refused, 1000);
    assert!(
        stored >= 20 && refused > 0,
        "{stored} stored, {refused} refused"
    );
    assert_eq!(survey.readable(&fresh.database, asker).await.len(), stored);
    assert_eq!(fresh.count("sealed_answers").await, 0);
    assert_eq!(fresh.count("sent_drafts").await, 0);
}

/// Sends five at a time; tells how many were stored and how many came too late.
async fn send_all(intake: Intake, submissions: Vec<SealedSubmission>) -> (usize, usize) {
    let (mut stored, mut refused) = (0, 0);
    for batch in submissions.chunks(5) {
        let sending: Vec<_> = batch
            .iter()
            .map(|submission| {
                let (intake, submission) = (intake.clone(), submission.clone());
                tokio::spawn(async move { intake.submit(submission).await })
            })
            .collect();
        for one in sending {
            match one.await.unwrap() {
                Ok(Stored::New) => stored += 1,
                Ok(Stored::CollectionClosed) => refused += 1,
                other => panic!("{other:?}"),
            }
        }
        // So that the closing gets a word in.
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    (stored, refused)
}

#[tokio::test]
async fn nothing_that_was_sealed_is_left_in_the_files() {
    let fresh = Fresh::sqlite().await;
    let survey = Survey::open(&fresh).await;
    let asker = municipality("3203");
    let mut sealed = Vec::new();
    for answers in people(&survey, 50) {
        let submission = survey.seal(&fresh.database, asker, &answers).await;
        survey.submit(&fresh.database, &submission).await;
        sealed.push(submission);
    }
    let left = |fresh: &Fresh| {
        let files = fresh.bytes_on_disk();
        let is_left = |wanted: &[u8]| {
            files
                .iter()
                .any(|file| file.windows(wanted.len()).any(|window| window == wanted))
        };
        let mut left = sealed.iter().filter(|submission| {
            is_left(&submission.sealed[..32]) || is_left(&submission.draft_digest)
        });
        left.by_ref().count()
    };
    assert_eq!(left(&fresh), 50);
    assert!(
        survey
            .close(&fresh.database, Some(asker))
            .await
            .unwrap()
            .cleaned
    );
    assert_eq!(left(&fresh), 0);
}
