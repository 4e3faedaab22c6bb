//! Waves, the audit log, and transactions as such.

use domain::wave::{Threshold, WaveDates};
use jiff::Timestamp;
use jiff::civil::date;
use server::storage::{StorageError, Wave};

use crate::support::database::Fresh;
use crate::support::survey;

on_both!(
    a_wave_reads_back_as_it_was_written,
    the_wave_that_opens_last_comes_first,
    two_waves_cannot_have_one_name,
    what_a_wave_offers_is_fixed_once_and_never_changes,
    what_is_not_saved_was_never_there,
    the_audit_log_keeps_who_did_what_to_what_and_when,
);

fn wave(id: &str, year: i16) -> Wave {
    let questionnaire = survey::questionnaires();
    let mut wave = survey::wave(questionnaire.named("2023").unwrap());
    wave.id = id.parse().unwrap();
    wave.dates = WaveDates::new(date(year, 1, 2), date(year, 3, 4), date(year + 1, 5, 6)).unwrap();
    wave
}

async fn a_wave_reads_back_as_it_was_written(fresh: Fresh) {
    let mut written = wave("2023", 2023);
    written.threshold = Threshold::new(15).unwrap();
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_wave(&written).await.unwrap();
    repository.save().await.unwrap();

    let mut repository = fresh.database.read().await.unwrap();
    let read = repository.wave(&written.id).await.unwrap();
    assert_eq!(read.as_ref(), Some(&written));
    assert_eq!(
        repository.wave(&"2024".parse().unwrap()).await.unwrap(),
        None
    );
    drop(repository);

    let mut repository = fresh.database.write().await.unwrap();
    repository.confirm_keys(&written.id).await.unwrap();
    repository.save().await.unwrap();
    written.keys_tested = true;
    assert_eq!(
        fresh.database.read().await.unwrap().waves().await.unwrap(),
        [written]
    );
}

async fn what_a_wave_offers_is_fixed_once_and_never_changes(fresh: Fresh) {
    let (first, other) = (wave("2023", 2023), wave("2024", 2024));
    let mut repository = fresh.database.write().await.unwrap();
    for wave in [&first, &other] {
        repository.add_wave(wave).await.unwrap();
    }
    assert_eq!(repository.offer(&first.id).await.unwrap(), None);
    let offer = "ar:sound nb:text";
    assert!(repository.fix_offer(&first.id, offer).await.unwrap());
    repository.save().await.unwrap();

    let mut repository = fresh.database.write().await.unwrap();
    assert!(!repository.fix_offer(&first.id, "nb:text").await.unwrap());
    let fixed = repository.offer(&first.id).await.unwrap();
    assert_eq!(fixed.as_deref(), Some(offer));
    assert_eq!(repository.offer(&other.id).await.unwrap(), None);
    let unknown = "2030".parse().unwrap();
    assert_eq!(repository.offer(&unknown).await.unwrap(), None);
    assert!(!repository.fix_offer(&unknown, offer).await.unwrap());
}

async fn the_wave_that_opens_last_comes_first(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    for (id, year) in [("a", 2021), ("b", 2023), ("c", 2022)] {
        repository.add_wave(&wave(id, year)).await.unwrap();
    }
    let waves = repository.waves().await.unwrap();
    let ids: Vec<_> = waves.iter().map(|wave| wave.id.as_str()).collect();
    assert_eq!(ids, ["b", "c", "a"]);
}

async fn two_waves_cannot_have_one_name(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_wave(&wave("2023", 2023)).await.unwrap();
    let again = repository.add_wave(&wave("2023", 2024)).await;
    assert!(
        matches!(again, Err(StorageError::Constraint(_))),
        "{again:?}"
    );
}

async fn what_is_not_saved_was_never_there(fresh: Fresh) {
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_wave(&wave("2023", 2023)).await.unwrap();
    drop(repository);
    assert_eq!(
        fresh.database.read().await.unwrap().waves().await.unwrap(),
        []
    );
    // And the next writer is not kept waiting by the one that gave up.
    let mut repository = fresh.database.write().await.unwrap();
    repository.add_wave(&wave("2023", 2023)).await.unwrap();
    repository.save().await.unwrap();
}

async fn the_audit_log_keeps_who_did_what_to_what_and_when(fresh: Fresh) {
    let at: Timestamp = "2026-10-15T10:00:00Z".parse().unwrap();
    let mut repository = fresh.database.write().await.unwrap();
    repository
        .audit(at, "staff:1", "closed", "3203")
        .await
        .unwrap();
    repository
        .audit(at, "staff:1", "closed", "3203")
        .await
        .unwrap();
    repository.save().await.unwrap();
    let entry = "SELECT CAST(happened_at AS TEXT) || ' ' || actor || ' ' || action || ' ' || object
                 FROM audit_log ORDER BY entry_number";
    let expected = format!("{} staff:1 closed 3203", at.as_second());
    assert_eq!(fresh.texts(entry).await, [expected.clone(), expected]);
}
