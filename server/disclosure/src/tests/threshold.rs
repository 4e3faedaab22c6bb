//! Rules B1 and B6: nothing below the threshold; bases.

use domain::{CountyNumber, MunicipalityId, Threshold, WaveId};

use super::fixture::*;
use crate::{
    MunicipalityCollection, Outcome, ReleaseKey, Rule, Rules, Scope, Survey, release_municipality,
};

#[test]
fn a_municipality_is_shown_from_the_threshold_on() {
    let q = of_2023();
    for (number, shown) in [(0, false), (9, false), (10, true), (11, true)] {
        let release = release(q, &people(q, number));
        assert_eq!(
            matches!(release.outcome(), Outcome::Report(_)),
            shown,
            "{number}"
        );
    }
    let fifteen = Threshold::new(15).unwrap();
    for (number, shown) in [(14, false), (15, true)] {
        let collection = MunicipalityCollection {
            municipality: MunicipalityId::new(1),
            county: CountyNumber::parse("11").unwrap(),
            respondents: &respondents(&people(q, number)),
        };
        let wave = WaveId::parse("2020").unwrap();
        let survey = Survey {
            questionnaire: q,
            wave: &wave,
            threshold: fifteen,
        };
        let release = release_municipality(&survey, &collection, &[])
            .unwrap()
            .release;
        assert_eq!(
            matches!(release.outcome(), Outcome::Report(_)),
            shown,
            "{number}"
        );
        assert_eq!(release.threshold(), fifteen);
        assert_eq!(release.wave(), &wave);
        assert_eq!(release.scope(), Scope::Municipality(MunicipalityId::new(1)));
        assert_eq!(release.questionnaire_digest(), q.digest());
        assert_eq!(release.questionnaire_version(), q.version());
    }
}

#[test]
fn nine_answers_and_none_are_the_same_release() {
    let q = of_2023();
    let key = ReleaseKey::new([7; 32]);
    let nobody = release(q, &[]).encode(&key);
    for number in 1..10 {
        let mut nine = people(q, number);
        choose(q, &mut nine, "programme", &[(number, "introduction")]);
        choose(q, &mut nine, "motivation", &[(number, "always")]);
        assert_eq!(release(q, &nine).encode(&key), nobody, "{number}");
    }
}

#[test]
fn with_exactly_ten_a_question_that_one_skipped_is_shown() {
    let q = of_2023();
    let mut ten = people(q, 10);
    choose(q, &mut ten, "programme", &[(10, "introduction")]);
    choose(
        q,
        &mut ten,
        "motivation",
        &[(5, "always"), (2, "often"), (2, "rarely")],
    );
    choose(q, &mut ten, "intro-like", &[(6, "always"), (3, "never")]);
    let release = release(q, &ten);
    assert_eq!(
        result(&release, "motivation"),
        "about 10: always 50%, often 20%, rarely 20%, never 0%, unanswered 10%"
    );
    // That it is shown would tell that all ten are in the programme.
    assert_eq!(result(&release, "intro-like"), "withheld");
    assert_eq!(report(&release).base().about(), 10);
}

#[test]
fn whoever_is_on_leave_is_no_respondent() {
    let q = of_2023();
    let mut ten = people(q, 10);
    choose(
        q,
        &mut ten,
        "programme",
        &[(9, "introduction"), (1, "on-leave")],
    );
    assert_eq!(release(q, &ten).outcome(), Outcome::TooFew);
    ten.extend(people(q, 1));
    let release = release(q, &ten);
    assert!(!result(&release, "programme").contains("on-leave"));
}

#[test]
fn a_routed_question_asked_of_too_few_is_withheld() {
    let q = of_2023();
    for (asked, shown) in [(7, false), (9, false), (10, true), (11, true)] {
        let mut forty = people(q, 40);
        choose(
            q,
            &mut forty,
            "programme",
            &[(asked, "introduction"), (40 - asked, "norwegian")],
        );
        choose(
            q,
            &mut forty,
            "intro-useful",
            &[(asked / 2, "yes"), (asked / 2, "no")],
        );
        let release = release(q, &forty);
        let intro_useful = table(report(&release), "intro-useful");
        assert_eq!(intro_useful.figures().is_some(), shown, "{asked}");
        assert_eq!(intro_useful.base().is_some(), shown, "{asked}");
        assert!(table(report(&release), "hope").figures().is_some());
    }
}

#[test]
fn answers_to_questions_that_were_not_asked_do_not_count() {
    let q = of_2023();
    let mut forty = people(q, 40);
    choose(q, &mut forty, "programme", &[(40, "introduction")]);
    choose(q, &mut forty, "intro-useful", &[(20, "yes"), (20, "no")]);
    choose(
        q,
        &mut forty,
        "programme",
        &[(30, "norwegian"), (10, "introduction")],
    );
    let release = release(q, &forty);
    assert_eq!(
        result(&release, "intro-useful"),
        "about 10: no >=90%, yes+a-little+unanswered <=10%"
    );
}

#[test]
fn skipped_and_unanswered_are_one() {
    let q = of_2023();
    let mut twenty = people(q, 20);
    choose(q, &mut twenty, "hope", &[(8, "yes"), (7, "no")]);
    let before = release(q, &twenty);
    skip(q, &mut twenty, "motivation");
    assert_eq!(release(q, &twenty), before);
}

#[test]
fn without_b1_seven_are_shown() {
    let q = of_2023();
    let mut forty = people(q, 40);
    choose(
        q,
        &mut forty,
        "programme",
        &[(7, "introduction"), (33, "norwegian")],
    );
    choose(q, &mut forty, "intro-useful", &[(4, "yes"), (3, "no")]);
    let off = release_with(Rules::all().without(Rule::Threshold), q, &forty);
    assert!(result(&off, "intro-useful").starts_with("about 5: yes 60%, a-little 0%, no 40%"));
    let few = release_with(Rules::all().without(Rule::Threshold), q, &forty[..7]);
    assert_eq!(report(&few).base().about(), 5);
}

#[test]
fn without_b6_bases_and_percentages_are_exact() {
    let q = of_2023();
    let mut people = people(q, 37);
    choose(
        q,
        &mut people,
        "motivation",
        &[(19, "always"), (18, "often")],
    );
    assert_eq!(
        result(&release(q, &people), "motivation"),
        "about 35: always 50%, often 50%, rarely 0%, never 0%, unanswered 0%"
    );
    let off = release_with(Rules::all().without(Rule::Bases), q, &people);
    assert_eq!(
        result(&off, "motivation"),
        "about 37: always 51%, often 49%, rarely 0%, never 0%, unanswered 0%"
    );
}
