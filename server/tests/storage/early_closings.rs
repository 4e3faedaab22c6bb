//! Early closings as they are stored: asked for once, called off until their day is over, then due.

use jiff::civil::{Date, date};
use server::storage::Repository;

use crate::support::database::Fresh;
use crate::support::survey::{Survey, municipality};

on_both!(
    of_two_who_ask_at_once_one_is_noted,
    it_is_called_off_until_its_last_day_is_over,
    it_is_due_until_nothing_of_the_box_is_left,
);

const LAST_DAY: Date = date(2026, 10, 16);

async fn ask(survey: &Survey, repository: &mut Repository) -> bool {
    let of = municipality("3203");
    repository
        .ask_to_close(&survey.wave.id, of, LAST_DAY)
        .await
        .unwrap()
}

async fn of_two_who_ask_at_once_one_is_noted(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let asked = async || {
        let mut repository = fresh.database.write().await.unwrap();
        let asked = ask(&survey, &mut repository).await;
        repository.save().await.unwrap();
        asked
    };
    let (first, second) = tokio::join!(asked(), asked());
    assert!(first ^ second, "{first} {second}");
    assert_eq!(fresh.count("early_closings").await, 1);
}

async fn it_is_called_off_until_its_last_day_is_over(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (wave, of) = (&survey.wave.id, municipality("3203"));
    let mut repository = fresh.database.write().await.unwrap();
    assert!(ask(&survey, &mut repository).await);
    let after = LAST_DAY.tomorrow().unwrap();
    for (today, is_called_off) in [(after, false), (LAST_DAY, true), (LAST_DAY, false)] {
        let called_off = repository.call_off_closing(wave, of, today).await.unwrap();
        assert_eq!(called_off, is_called_off, "{today}");
    }
    assert_eq!(repository.early_closing(wave, of).await.unwrap(), None);
}

async fn it_is_due_until_nothing_of_the_box_is_left(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let (wave, of) = (survey.wave.id.clone(), municipality("3203"));
    let mut repository = fresh.database.write().await.unwrap();
    assert!(ask(&survey, &mut repository).await);
    repository.save().await.unwrap();
    let due = async |today| {
        let mut repository = fresh.database.read().await.unwrap();
        repository.early_closings_due(today).await.unwrap()
    };
    let after = LAST_DAY.tomorrow().unwrap();
    assert!(due(LAST_DAY).await.is_empty());
    assert_eq!(due(after).await, [(wave.clone(), of)]);
    survey.close(&fresh.database, Some(of)).await.unwrap();
    assert!(due(after).await.is_empty());
    let mut repository = fresh.database.write().await.unwrap();
    repository
        .call_off_closing(&wave, of, LAST_DAY)
        .await
        .unwrap();
    assert!(!ask(&survey, &mut repository).await, "there is no box");
}
