//! What ranges give away, and what they leave open.

use super::country::{Country, Writing, questionnaire};
use crate::figures::Argument;

const ASKER: (u32, &str) = (1, "municipality:3203");
const INTRODUCTION: (&str, &str) = ("programme", "introduction");

#[test]
fn everybody_alike_is_won_where_it_is_not_masked() {
    let questionnaire = questionnaire();
    for (writing, people, expected) in [
        (Writing::Exact, 40, vec![Argument::Unanimity]),
        // "100 %" of about 35 are all: one of 33 would be seen, and one of 37.
        (Writing::Rounded, 35, vec![Argument::Unanimity]),
        (Writing::Masked, 40, vec![]),
    ] {
        let mut country = Country::new(&questionnaire);
        let asker = country.cohort("3203", "32", 1);
        country.people(asker, people, &[("hours", "right")]);
        country.publish(ASKER, "all", "hours", writing);
        assert_eq!(country.arguments(), expected, "{:?}", country.attack());
    }
}

#[test]
fn a_masked_count_is_won_by_the_base_of_what_it_leads_to() {
    let questionnaire = questionnaire();
    for (writing, expected) in [
        (Writing::Masked, vec![]),
        (Writing::Exact, vec![Argument::Unanimity]),
    ] {
        let mut country = Country::new(&questionnaire);
        let asker = country.cohort("3203", "32", 1);
        let plan = [INTRODUCTION, ("plan", "yes")];
        country.people(asker, 20, &[&plan[..], &[("plan-say", "yes")]].concat());
        country.people(asker, 19, &[&plan[..], &[("plan-say", "no")]].concat());
        country.people(asker, 1, &[INTRODUCTION, ("plan", "no")]);
        country.publish(ASKER, "all", "plan", Writing::Masked);
        country.publish(ASKER, "all", "plan-say", writing);
        assert_eq!(country.arguments(), expected);
    }
}

#[test]
fn a_masked_count_is_won_by_the_county_without_the_others() {
    let questionnaire = questionnaire();
    for (writing, expected) in [
        (Writing::Rounded, vec![]),
        (Writing::Exact, vec![Argument::Unanimity]),
    ] {
        let mut country = Country::new(&questionnaire);
        let masked = country.cohort("3203", "32", 1);
        let open = country.cohort("3205", "32", 1);
        country.people(masked, 39, &[("hours", "right")]);
        country.people(masked, 1, &[("hours", "too-much")]);
        country.people(open, 4, &[("hours", "right")]);
        country.people(open, 4, &[("hours", "too-little")]);
        country.publish((1, "municipality:3203"), "all", "hours", Writing::Masked);
        country.publish((1, "municipality:3205"), "all", "hours", writing);
        country.publish((1, "county:32"), "all", "hours", writing);
        let unanimity = |argument: &Argument| *argument == Argument::Unanimity;
        let arguments: Vec<_> = country.arguments().into_iter().filter(unanimity).collect();
        assert_eq!(arguments, expected);
    }
}

#[test]
fn a_sensitive_mask_with_one_hole_is_won() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    country.people(asker, 3, &[("pressure", "yes")]);
    country.people(asker, 7, &[("pressure", "dont-want-to-answer")]);
    country.people(asker, 30, &[("pressure", "no")]);
    let mut line = serde_json::json!({
        "release": 1, "scope": "municipality:3203", "question": "pressure", "group": "all",
        "base": 40, "status": "shown", "options": {
            "yes+dont-want-to-answer": {"count": 10, "percent": null, "band": null},
            "no": {"count": 30, "percent": null, "band": null},
            "unanswered": {"count": 0, "percent": null, "band": null},
        },
    });
    country.line(&line);
    assert_eq!(country.arguments(), []);
    // Alone, a masked count is what the others leave.
    let options = line["options"].as_object_mut().unwrap();
    options.remove("yes+dont-want-to-answer");
    options.insert(
        "yes".to_owned(),
        serde_json::json!({"count": null, "percent": null, "band": null}),
    );
    options.insert(
        "dont-want-to-answer".to_owned(),
        serde_json::json!({"count": 7}),
    );
    country.line(&line);
    assert!(country.arguments().contains(&Argument::Sensitive));
}

#[test]
fn a_small_count_of_a_sensitive_question_is_won_where_it_stands() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    country.people(asker, 3, &[("pressure", "yes")]);
    country.people(asker, 37, &[("pressure", "no")]);
    country.exactly(ASKER, "all", "pressure");
    assert!(country.arguments().contains(&Argument::Sensitive));
}

#[test]
fn a_hidden_group_is_won_where_all_said_the_same() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    country.people(asker, 35, &[("gender", "woman"), ("hours", "right")]);
    country.people(asker, 5, &[("gender", "man"), ("hours", "right")]);
    country.exactly(ASKER, "all", "gender");
    assert_eq!(country.arguments(), []);
    country.exactly(ASKER, "all", "hours");
    // No table of men is shown, and none can be eliminated; yet all five said "right".
    assert_eq!(country.eliminated(), []);
    assert!(country.arguments().contains(&Argument::HiddenDistribution));
}

#[test]
fn false_figures_are_no_proof_of_anything() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    country.people(asker, 40, &[("hours", "right")]);
    country.line(&serde_json::json!({
        "release": 1, "scope": "municipality:3203", "question": "hours", "group": "all",
        "base": 40, "status": "shown", "options": {"right": {"count": 20}},
    }));
    let error = country.try_attack().unwrap_err().to_string();
    assert!(error.contains("not true"), "{error}");
}
