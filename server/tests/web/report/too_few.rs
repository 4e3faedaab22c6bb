//! Where too few answered: no number about the municipality, and the county's and the nation's
//! figures instead, if these may be shown.

use axum::http::StatusCode;
use disclosure::Scope;
use domain::municipality::CountyNumber;
use server::collection::release::{Shelf, read};

use super::{RESULTS, end, people, scopes, send};
use crate::support::house::House;
use crate::support::survey::municipality;

#[tokio::test]
async fn where_too_few_answered_county_and_nation_are_shown_and_no_figure_of_the_municipality() {
    let house = House::open().await;
    let survey = &house.survey;
    send(&house, house.municipality, &people(survey, 9, 70)).await;
    // The first two are of the same county; with the second, those whom it does not show are not so
    // few that the county would give them away.
    for (other, number) in [
        ("3201", 60),
        ("3205", 8),
        ("3301", 50),
        ("0301", 180),
        ("4601", 90),
    ] {
        send(&house, municipality(other), &people(survey, number, 70)).await;
    }
    end(&house).await;
    let page = house.contact_after_wave().await.get(RESULTS).await;
    assert_eq!(
        (page.status, page.screen().as_str()),
        (StatusCode::OK, "too-few")
    );
    let scopes = scopes(&page);
    let of_the_municipality: Vec<_> = scopes
        .iter()
        .filter(|(scope, _)| scope == "municipality")
        .collect();
    assert_eq!(
        of_the_municipality,
        [&("municipality".to_owned(), "withheld".to_owned())]
    );
    for scope in ["county", "nation"] {
        assert!(
            scopes.contains(&(scope.to_owned(), "shown".to_owned())),
            "{scopes:?}"
        );
    }
    // What comes before the others' figures has no number but the wave's year and the day of
    // the release.
    let before = page.body.split("data-others").next().unwrap();
    let before = before.split("<main").nth(1).unwrap();
    let text: String = before
        .split('<')
        .filter_map(|tag| tag.split_once('>'))
        .map(|(_, text)| text.replace(['\u{2068}', '\u{2069}'], ""))
        .collect();
    let text = text.replace("20. oktober 2026", "").replace("2023", "");
    assert!(!text.contains(char::is_numeric), "{text}");
}

#[tokio::test]
async fn where_the_county_would_give_too_few_away_the_nation_stands_alone() {
    let house = House::open().await;
    let survey = &house.survey;
    send(&house, house.municipality, &people(survey, 9, 70)).await;
    for (other, number) in [("3201", 60), ("0301", 180), ("4601", 8)] {
        send(&house, municipality(other), &people(survey, number, 70)).await;
    }
    end(&house).await;
    let page = house.contact_after_wave().await.get(RESULTS).await;
    let scopes = scopes(&page);
    assert!(
        scopes.contains(&("nation".to_owned(), "shown".to_owned())),
        "{scopes:?}"
    );
    assert!(
        scopes.iter().all(|(scope, _)| scope != "county"),
        "{scopes:?}"
    );
    assert!(
        page.text().contains("Noen tall vises ikke"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn nobody_reads_of_a_county_that_is_not_released() {
    let house = House::open().await;
    // Alone in its county and nation, and too few.
    send(&house, house.municipality, &people(&house.survey, 9, 70)).await;
    end(&house).await;
    let county = Scope::County(CountyNumber::parse("32").unwrap());
    let key = &house.state.secrets.release;
    let (shelf, wave) = (Shelf::default(), &house.survey.wave);
    let released = read(&house.state.database, &shelf, wave, county, key).await;
    assert!(released.unwrap().is_some());
    let page = house.contact_after_wave().await.get(RESULTS).await;
    assert!(!page.body.contains("data-scope=\"county\""));
    assert!(page.tags("table").is_empty() && page.tags("figure").is_empty());
}
