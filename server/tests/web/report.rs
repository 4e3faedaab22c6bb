//! The report beside others' figures: the nation's and the last wave's, the county's where too few
//! answered, and that no number stands on it that was not released.

mod too_few;

use std::collections::HashSet;

use disclosure::Scope;
use domain::answers::Answers;
use domain::municipality::MunicipalityId;
use domain::submission::Submission;
use domain::wave::WaveDates;
use jiff::civil::date;
use server::collection::hold::Holding;
use server::collection::import::Importing;
use server::collection::release::{Releasing, Shelf, read};
use server::edge::Randomness;
use server::storage::Wave;

use crate::support::house::House;
use crate::support::page::Page;
use crate::support::survey::{CLOSES, Survey, municipality, noon};

const RESULTS: &str = "/kommune/2023/results";

/// So many people, of whom so many in a hundred like what they meet.
fn people(survey: &Survey, number: usize, content: usize) -> Vec<Answers> {
    (0..number)
        .map(|person| {
            let is_content = person * 100 / number < content;
            let often = [if is_content { "always" } else { "rarely" }];
            let useful = [if is_content { "yes" } else { "no" }];
            survey.answers(&[
                ("programme", &["introduction"]),
                ("gender", &[["woman", "man"][person % 2]]),
                ("motivation", &often),
                ("wellbeing", &often),
                ("usefulness", &useful),
                ("teacher-respect", &often),
                ("teacher-help", &["always"]),
                ("say", &often),
                ("hours", &[["too-little", "right", "too-much"][person % 3]]),
                ("helps", &["more-hours"]),
            ])
        })
        .collect()
}

async fn send(house: &House, to: MunicipalityId, people: &[Answers]) {
    for answers in people {
        house.survey.send(&house.state.database, to, answers).await;
    }
}

/// The last day passes: all collections are closed, and everything is released.
async fn end(house: &House) {
    let database = &house.state.database;
    house.survey.close(database, None).await.unwrap();
    house.survey.release(database, &house.state.secrets).await;
}

/// The report of a municipality in which so many in a hundred are content, in a nation of
/// three hundred of whom 70 in a hundred are.
async fn beside_the_nation(number: usize, content: usize) -> Page {
    let house = House::open().await;
    let survey = &house.survey;
    send(&house, house.municipality, &people(survey, number, content)).await;
    for (other, number) in [("0301", 180), ("4601", 120)] {
        send(&house, municipality(other), &people(survey, number, 70)).await;
    }
    end(&house).await;
    house.contact_after_wave().await.get(RESULTS).await
}

fn scopes(page: &Page) -> HashSet<(String, String)> {
    let marks = page.body.split("data-scope=\"").skip(1).map(|rest| {
        let (scope, rest) = rest.split_once('"').unwrap();
        let status = rest.split("data-status=\"").nth(1).unwrap();
        (
            scope.to_owned(),
            status.split('"').next().unwrap().to_owned(),
        )
    });
    marks.collect()
}

#[tokio::test]
async fn a_report_is_put_beside_the_nation_with_one_of_three_sentences() {
    for (content, says) in [
        (98, "Tydelig høyere enn i landet"),
        (70, "Omtrent som i landet"),
        (20, "Tydelig lavere enn i landet"),
    ] {
        let page = beside_the_nation(100, content).await;
        assert_eq!(page.screen(), "results");
        for question in ["motivation", "wellbeing", "usefulness"] {
            let (status, article) = page.result(question);
            assert_eq!(status, "shown");
            assert!(article.contains(says), "{content}: {article}");
            assert!(article.contains("data-scope=\"nation\""), "{article}");
        }
    }
}

#[tokio::test]
async fn what_stands_out_is_named_and_leads_to_its_question() {
    let links = |page: &Page| -> Vec<String> {
        let start = page.body.find("id=\"highlights\"").unwrap();
        let section = page.body[start..].split("</section>").next().unwrap();
        let links = section.split("href=\"").skip(1);
        links
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect()
    };
    let page = beside_the_nation(100, 98).await;
    // What all answer alike is high, though not above the nation. The three measures are not here.
    let strong = ["#teacher-respect", "#teacher-help", "#say"];
    assert_eq!(links(&page)[..3], strong, "{}", page.text());
    let page = beside_the_nation(100, 20).await;
    assert_eq!(links(&page)[0], "#teacher-help");
    assert!(links(&page).contains(&"#teacher-respect".to_owned()));
}

#[tokio::test]
async fn few_answers_are_called_a_hint_and_nothing_else_is_said_of_them() {
    let page = beside_the_nation(20, 98).await;
    let (_, article) = page.result("motivation");
    assert!(article.contains("Få svar"), "{article}");
    for says in ["Tydelig", "Omtrent som"] {
        assert!(!page.text().contains(says), "{}", page.text());
    }
    assert!(!page.body.contains("id=\"highlights\""));
}

#[tokio::test]
async fn an_early_report_stands_alone_and_says_when_the_nation_comes() {
    let house = House::open().await;
    house.publish(&people(&house.survey, 40, 70)).await;
    let page = house.contact_after_wave().await.get(RESULTS).await;
    assert!(
        scopes(&page)
            .iter()
            .all(|(scope, _)| scope == "municipality")
    );
    let text = page.text();
    assert!(text.contains("når alle kommunene er ferdige"), "{text}");
    assert!(text.contains("avsluttet før tiden"), "{text}");
    assert!(!text.contains("til og med"), "{text}");
}

#[tokio::test]
async fn a_held_municipality_is_told_that_somebody_looks_first() {
    let house = House::open().await;
    let survey = &house.survey;
    send(&house, house.municipality, &people(survey, 12, 70)).await;
    send(&house, municipality("0301"), &people(survey, 40, 70)).await;
    let holding = Holding {
        wave: &survey.wave,
        municipality: house.municipality,
        at: noon(CLOSES),
        actor: "tester",
    };
    holding
        .hold(&house.state.database, "a burst at night")
        .await
        .unwrap();
    end(&house).await;
    let page = house.contact_after_wave().await.get(RESULTS).await;
    assert!(
        page.text().contains("Resultatene blir kontrollert"),
        "{}",
        page.text()
    );
    // Why, and that others have theirs, is not told.
    assert!(!page.text().contains("burst") && page.tags("table").is_empty());
}

/// Imports an earlier round of the same questions and releases it.
async fn last_round(house: &House, number: usize, content: usize) {
    let wave = Wave {
        id: "2021".parse().unwrap(),
        dates: WaveDates::new(date(2021, 10, 1), date(2021, 12, 1), date(2022, 6, 1)).unwrap(),
        keys_tested: false,
        ..house.survey.wave.clone()
    };
    let database = &house.state.database;
    let mut repository = database.write().await.unwrap();
    repository.add_wave(&wave).await.unwrap();
    repository.save().await.unwrap();
    let survey = house.survey.again(wave);
    let submission = |answers| Submission {
        wave: survey.wave.id.clone(),
        municipality: house.municipality,
        language: "nb".parse().unwrap(),
        answers,
    };
    let answers = people(&survey, number, content);
    let importing = Importing {
        wave: &survey.wave,
        questionnaire: &survey.questionnaire,
        at: noon(date(2021, 12, 2)),
        actor: "tester",
    };
    importing
        .store(
            database,
            answers.into_iter().map(submission).collect(),
            &Randomness::System,
        )
        .await
        .unwrap();
    let releasing = Releasing {
        at: noon(date(2021, 12, 3)),
        ..survey.releasing(&house.state.secrets)
    };
    releasing.due(database).await.unwrap();
}

#[tokio::test]
async fn the_measures_are_compared_with_the_municipalitys_own_last_round() {
    for (then, says) in [
        (20, "Tydelig høyere enn sist, i 2021"),
        (70, "Omtrent som sist, i 2021"),
        (99, "Tydelig lavere enn sist, i 2021"),
    ] {
        let house = House::open().await;
        last_round(&house, 100, then).await;
        house.publish(&people(&house.survey, 100, 70)).await;
        let page = house.contact_after_wave().await.get(RESULTS).await;
        let (_, article) = page.result("motivation");
        assert!(plain(article).contains(says), "{then}: {article}");
        assert!(
            !plain(&page.body).contains("i landet."),
            "there is no nation yet"
        );
    }
}

#[tokio::test]
async fn a_last_round_with_too_few_answers_is_not_there() {
    let house = House::open().await;
    last_round(&house, 9, 70).await;
    house.publish(&people(&house.survey, 100, 70)).await;
    let page = house.contact_after_wave().await.get(RESULTS).await;
    assert!(!page.text().contains("2021"), "{}", page.text());
}

/// Without the marks of direction, which nobody sees.
fn plain(html: &str) -> String {
    html.replace(['\u{2068}', '\u{2069}'], "")
}

fn numbers(text: &str) -> HashSet<u32> {
    let numbers = text.split(|c: char| !c.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).collect()
}

/// What a person reads of a piece of HTML, descriptions included.
fn readable(html: &str) -> String {
    let text = html.split('<').filter_map(|tag| tag.split_once('>'));
    text.flat_map(|(_, text)| [text, " "]).collect()
}

#[tokio::test]
async fn every_number_of_a_question_was_released_of_that_question() {
    let house = House::open().await;
    let survey = &house.survey;
    last_round(&house, 60, 50).await;
    send(&house, house.municipality, &people(survey, 97, 64)).await;
    send(&house, municipality("0301"), &people(survey, 181, 71)).await;
    send(&house, municipality("4601"), &people(survey, 122, 57)).await;
    end(&house).await;
    let page = house.contact_after_wave().await.get(RESULTS).await;

    let mut lines = Vec::new();
    let own = Scope::Municipality(house.municipality);
    let last = house
        .state
        .database
        .read()
        .await
        .unwrap()
        .wave(&"2021".parse().unwrap())
        .await;
    let last = last.unwrap().unwrap();
    for (wave, scope) in [
        (&survey.wave, own),
        (&survey.wave, Scope::Nation),
        (&last, own),
    ] {
        let key = &house.state.secrets.release;
        let frozen = read(&house.state.database, &Shelf::default(), wave, scope, key).await;
        let release = frozen.unwrap().unwrap().release;
        let of_release = release
            .lines()
            .map(|line| (line.question().clone(), line.to_json(0, "")));
        lines.extend(of_release);
    }
    let mut checked = 0;
    for question in survey.questionnaire.questions() {
        let key = question.key();
        let released: String = lines
            .iter()
            .filter(|(other, _)| other == key)
            .map(|(_, json)| json.as_str())
            .collect();
        // The axis, the year of the round before, and what the questions themselves say.
        let mut known = numbers(&released);
        known.extend([0, 50, 100, 2021, 3]);
        let texts = include_str!("../../../locales/nb/questionnaire-2023.ftl");
        let own_words = texts
            .lines()
            .filter(|line| line.starts_with(&format!("q-{key}")));
        known.extend(own_words.flat_map(numbers));
        for by in survey.questionnaire.questions().iter().take(6) {
            let groups = texts
                .lines()
                .filter(|line| line.starts_with(&format!("q-{}", by.key())));
            if page.result(key.as_str()).1.contains("class=\"groups\"") {
                known.extend(groups.flat_map(numbers));
            }
        }
        let shown = numbers(&readable(page.result(key.as_str()).1));
        assert!(
            shown.is_subset(&known),
            "{key}: {:?}",
            shown.difference(&known)
        );
        checked += shown.len();
    }
    assert!(checked > 60, "only {checked} numbers");
    assert!(page.body.contains("class=\"groups\""), "no group is shown");
}
