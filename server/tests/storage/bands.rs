//! Bands of how many have answered: counted once an hour, in steps, and gone with the box.

use disclosure::OpenBand;
use domain::answers::Answers;
use jiff::Timestamp;
use server::collection::bands::{Counted, count, counted};

use crate::support::database::Fresh;
use crate::support::survey::{Survey, municipality};

on_both!(
    a_band_is_counted_once_for_its_hour,
    closing_takes_the_band_away,
);

fn hour(text: &str) -> Timestamp {
    text.parse().unwrap()
}

async fn shown(fresh: &Fresh, survey: &Survey) -> Option<Counted> {
    let mut repository = fresh.database.read().await.unwrap();
    counted(&mut repository, &survey.wave, municipality("3203"))
        .await
        .unwrap()
}

async fn send(fresh: &Fresh, survey: &Survey, number: usize) {
    for _ in 0..number {
        let answers = Answers::none(&survey.questionnaire);
        survey
            .send(&fresh.database, municipality("3203"), &answers)
            .await;
    }
}

async fn a_band_is_counted_once_for_its_hour(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    assert_eq!(shown(&fresh, &survey).await, None);
    send(&fresh, &survey, 9).await;
    let [noon, afternoon] = ["2026-10-15T10:00:00Z", "2026-10-15T14:00:00Z"].map(hour);
    count(&fresh.database, &survey.wave, noon).await.unwrap();
    let first = Counted {
        at: noon,
        band: OpenBand::FewerThan(10),
    };
    assert_eq!(shown(&fresh, &survey).await, Some(first));
    send(&fresh, &survey, 4).await;
    count(&fresh.database, &survey.wave, noon).await.unwrap();
    assert_eq!(shown(&fresh, &survey).await, Some(first), "the same hour");
    count(&fresh.database, &survey.wave, afternoon)
        .await
        .unwrap();
    let second = Counted {
        at: afternoon,
        band: OpenBand::From { from: 10, to: 19 },
    };
    assert_eq!(shown(&fresh, &survey).await, Some(second));
    count(&fresh.database, &survey.wave, noon).await.unwrap();
    assert_eq!(shown(&fresh, &survey).await, Some(second), "no way back");
    let stored = fresh
        .texts("SELECT DISTINCT CAST(at_least AS TEXT) FROM bands ORDER BY 1")
        .await;
    assert_eq!(stored, ["0", "10"], "13 is stored nowhere");
}

async fn closing_takes_the_band_away(fresh: Fresh) {
    let survey = Survey::open(&fresh).await;
    let noon = hour("2026-10-15T10:00:00Z");
    count(&fresh.database, &survey.wave, noon).await.unwrap();
    let bands = fresh.count("bands").await;
    let only = Some(municipality("3203"));
    survey.close(&fresh.database, only).await.unwrap();
    assert_eq!(shown(&fresh, &survey).await, None);
    assert_eq!(fresh.count("bands").await, bands - 1);
}
