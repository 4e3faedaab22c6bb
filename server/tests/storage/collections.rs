//! Collections, their keys and their codes; taking the box; who may read answers.

use domain::code::{AccessCode, CodeKey};
use domain::language::LanguageId;
use domain::submission::Submission;
use server::collection::opening;
use server::sealing::Secrets;
use server::storage::{CollectionState, StorageError};

use crate::support::database::Fresh;
use crate::support::survey::{Survey, municipality, sorted};

on_both!(
    a_collection_is_added_once_and_open,
    a_code_that_somebody_has_is_told,
    a_code_in_use_is_passed_over,
    only_the_newest_code_opens,
    the_box_is_taken_once_and_leaves_nothing,
    answers_are_readable_only_after_closing,
    keys_are_made_once,
);

fn secrets() -> Secrets {
    Secrets::derive(&[23; 32])
}

async fn a_collection_is_added_once_and_open(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let wave = &survey.wave.id;
    let asker = municipality("3203");
    let mut repository = fresh.database.write().await.unwrap();
    let collections = repository.collections(wave).await.unwrap();
    assert!(collections.is_sorted_by_key(|collection| collection.municipality));
    assert!(collections.contains(&CollectionState {
        municipality: asker,
        closed: false,
        cleaned: false,
    }));
    assert!(repository.box_key(wave, asker).await.unwrap().is_some());
    assert_eq!(
        repository
            .collections(&"2024".parse().unwrap())
            .await
            .unwrap(),
        []
    );
    let again = repository.add_collection(wave, asker, &[0; 32]).await;
    assert!(
        matches!(again, Err(StorageError::Constraint(_))),
        "{again:?}"
    );
}

async fn a_code_that_somebody_has_is_told(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let wave = &survey.wave.id;
    let (asker, utsira) = (municipality("3203"), municipality("1151"));
    let key = CodeKey::new([1; 32]);
    let digest = AccessCode::with_check_digit(123_456_789).digest(&key, wave);
    let mut repository = fresh.database.write().await.unwrap();
    assert!(repository.add_code(&digest, wave, asker, 0).await.unwrap());
    assert!(!repository.add_code(&digest, wave, utsira, 0).await.unwrap());
    // The same transaction goes on with the next generation.
    let next = AccessCode::with_check_digit(1).digest(&key, wave);
    assert!(repository.add_code(&next, wave, utsira, 1).await.unwrap());
    repository.save().await.unwrap();

    let mut repository = fresh.database.read().await.unwrap();
    let owner = repository.code_owner(&digest).await.unwrap().unwrap();
    assert_eq!(
        (owner.wave, owner.municipality, owner.closed),
        (wave.clone(), asker, false)
    );
    assert_eq!(
        repository
            .code_owner(&next)
            .await
            .unwrap()
            .unwrap()
            .municipality,
        utsira
    );
    assert_eq!(
        repository.code_generation(wave, utsira).await.unwrap(),
        Some(1)
    );
    let nobody = AccessCode::with_check_digit(2).digest(&key, wave);
    assert_eq!(repository.code_owner(&nobody).await.unwrap(), None);
}

async fn a_code_in_use_is_passed_over(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (wave, secrets) = (&survey.wave.id, secrets());
    let (asker, utsira) = (municipality("3203"), municipality("1151"));
    // Somebody has what would be Asker's first code.
    let taken = AccessCode::derive(&secrets.code, wave, asker, 0);
    let digest = taken.digest(&secrets.code, wave);
    let mut repository = fresh.database.write().await.unwrap();
    assert!(repository.add_code(&digest, wave, utsira, 0).await.unwrap());
    repository.save().await.unwrap();

    let code = survey.code(&fresh.database, asker, &secrets).await;
    assert_eq!(code, AccessCode::derive(&secrets.code, wave, asker, 1));
    let again = opening::code(&fresh.database, wave, asker, &secrets.code)
        .await
        .unwrap();
    assert_eq!(again, Some(code));
}

async fn only_the_newest_code_opens(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (wave, secrets, asker) = (&survey.wave.id, secrets(), municipality("3203"));
    let old = survey.code(&fresh.database, asker, &secrets).await;
    let new = survey.code(&fresh.database, asker, &secrets).await;
    assert_ne!(old, new);
    let mut repository = fresh.database.read().await.unwrap();
    let mut owner = async |code: &AccessCode| {
        let digest = code.digest(&secrets.code, wave);
        repository.code_owner(&digest).await.unwrap()
    };
    assert_eq!(owner(&old).await, None);
    assert_eq!(owner(&new).await.unwrap().municipality, asker);
    drop(repository);

    survey.close(&fresh.database, Some(asker)).await.unwrap();
    let mut repository = fresh.database.read().await.unwrap();
    let digest = new.digest(&secrets.code, wave);
    assert!(
        repository
            .code_owner(&digest)
            .await
            .unwrap()
            .unwrap()
            .closed
    );
}

async fn the_box_is_taken_once_and_leaves_nothing(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (wave, asker, utsira) = (&survey.wave.id, municipality("3203"), municipality("1151"));
    let answers = survey.answers(&[("gender", &["woman"])]);
    let mut sealed = Vec::new();
    for _ in 0..3 {
        let submission = survey.seal(&fresh.database, asker, &answers).await;
        survey.submit(&fresh.database, &submission).await;
        sealed.push(submission.sealed);
    }
    survey.send(&fresh.database, utsira, &answers).await;

    let mut repository = fresh.database.write().await.unwrap();
    let mut taken = repository.take_box(wave, asker).await.unwrap().unwrap();
    taken.sort();
    sealed.sort();
    assert_eq!(taken, sealed);
    assert_eq!(repository.take_box(wave, asker).await.unwrap(), None);
    assert_eq!(repository.box_key(wave, asker).await.unwrap(), None);
    repository.save().await.unwrap();
    assert_eq!(
        fresh.count("sealed_answers").await,
        1,
        "only Utsira's is left"
    );
    assert_eq!(fresh.count("sent_drafts").await, 1, "only Utsira's is left");
}

async fn answers_are_readable_only_after_closing(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (wave, asker) = (&survey.wave.id, municipality("3203"));
    let answers = survey.answers(&[("gender", &["woman"])]);
    let submission = Submission {
        wave: wave.clone(),
        municipality: asker,
        language: LanguageId::parse("nb").unwrap(),
        answers: answers.clone(),
    };
    // Nothing of ours writes an answer before closing; if something did, it could not be read.
    let mut repository = fresh.database.write().await.unwrap();
    repository
        .add_answers(&[([1; 16], submission)])
        .await
        .unwrap();
    repository.save().await.unwrap();
    assert!(survey.readable(&fresh.database, asker).await.is_empty());

    let mut repository = fresh.database.write().await.unwrap();
    repository.take_box(wave, asker).await.unwrap();
    repository.save().await.unwrap();
    assert_eq!(
        survey.readable(&fresh.database, asker).await,
        sorted(&[answers])
    );
    assert!(
        survey
            .readable(&fresh.database, municipality("1151"))
            .await
            .is_empty()
    );
}

async fn keys_are_made_once(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let before = std::fs::read(&survey.key_file).unwrap();
    let randomness = server::edge::Randomness::seeded(2);
    for file in [
        survey.key_file.clone(),
        survey.key_file.with_file_name("other.toml"),
    ] {
        let again = opening::make_keys(&fresh.database, &survey.wave, &file, &randomness).await;
        assert!(
            matches!(again, Err(opening::OpeningError::HasKeys(_))),
            "{again:?}"
        );
    }
    assert_eq!(std::fs::read(&survey.key_file).unwrap(), before);
}
