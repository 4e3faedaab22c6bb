//! What follows exactly from tables, and what does not.

use super::country::{Country, questionnaire};
use crate::figures::Argument;

const WOMAN: (&str, &str) = ("gender", "woman");
const MAN: (&str, &str) = ("gender", "man");
const ASKER: (u32, &str) = (1, "municipality:3203");

#[test]
fn a_table_of_enough_people_tells_of_nobody() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    country.people(asker, 6, &[("hours", "right")]);
    country.people(asker, 4, &[("hours", "too-little")]);
    country.exactly(ASKER, "all", "hours");
    assert_eq!(country.eliminated(), []);
}

#[test]
fn a_table_of_too_few_is_won_by_reading_it() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    country.people(asker, 5, &[("hours", "right")]);
    country.people(asker, 4, &[("hours", "too-little")]);
    country.exactly(ASKER, "all", "hours");
    let wins = country.eliminate();
    assert_eq!(wins[0].by, Argument::SmallPopulation);
    assert_eq!(wins[0].whose, "9 people: [municipality:3203 all]");
    assert_eq!(wins[0].from.len(), 1, "{wins:?}");
}

#[test]
fn a_routed_question_asked_of_too_few_is_won() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    let introduction = ("programme", "introduction");
    country.people(asker, 4, &[introduction, ("length", "right")]);
    country.people(asker, 3, &[introduction, ("length", "too-long")]);
    country.people(asker, 33, &[("programme", "norwegian")]);
    country.exactly(ASKER, "all", "hours");
    assert_eq!(country.eliminated(), []);
    country.exactly(ASKER, "all", "length");
    assert_eq!(country.eliminated(), [Argument::SmallPopulation]);
}

#[test]
fn those_left_over_by_a_group_are_won() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    country.people(asker, 10, &[WOMAN, ("hours", "right")]);
    country.people(asker, 6, &[WOMAN, ("hours", "too-much")]);
    country.people(asker, 3, &[MAN, ("hours", "right")]);
    country.people(asker, 4, &[MAN]);
    country.exactly(ASKER, "all", "hours");
    assert_eq!(country.eliminated(), []);
    country.exactly(ASKER, "gender=woman", "hours");
    assert_eq!(country.eliminated(), [Argument::SmallPopulation]);
}

#[test]
fn an_empty_rest_of_a_breakdown_is_nobody() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    country.people(asker, 8, &[WOMAN, ("hours", "right")]);
    country.people(asker, 8, &[WOMAN, ("hours", "too-much")]);
    country.people(asker, 6, &[MAN, ("hours", "right")]);
    country.people(asker, 6, &[MAN]);
    for group in ["all", "gender=woman", "gender=man"] {
        country.exactly(ASKER, group, "hours");
    }
    assert_eq!(country.eliminated(), []);
}

#[test]
fn one_hidden_municipality_in_a_county_is_won() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let one = country.cohort("3203", "32", 1);
    let other = country.cohort("3205", "32", 1);
    let hidden = country.cohort("3212", "32", 1);
    for cohort in [one, other] {
        country.people(cohort, 9, &[("hours", "right")]);
        country.people(cohort, 9, &[("hours", "too-little")]);
    }
    country.people(hidden, 5, &[("hours", "too-much")]);
    country.exactly((1, "county:32"), "all", "hours");
    country.exactly((1, "municipality:3203"), "all", "hours");
    assert_eq!(country.eliminated(), []);
    country.exactly((1, "municipality:3205"), "all", "hours");
    let wins = country.eliminate();
    assert_eq!(wins[0].by, Argument::SmallPopulation);
    assert_eq!(wins[0].from.len(), 3, "{wins:?}");
}

#[test]
fn two_hidden_municipalities_need_the_threshold_together() {
    let questionnaire = questionnaire();
    for (second, expected) in [(4, vec![Argument::SmallDifference]), (5, vec![])] {
        let mut country = Country::new(&questionnaire);
        let shown = country.cohort("3203", "32", 1);
        country.people(shown, 9, &[("hours", "right")]);
        country.people(shown, 9, &[("hours", "too-little")]);
        for (number, people) in [("3205", 5), ("3212", second)] {
            let hidden = country.cohort(number, "32", 1);
            country.people(hidden, people - 1, &[("hours", "too-much")]);
            country.people(hidden, 1, &[]);
        }
        country.exactly((1, "county:32"), "all", "hours");
        country.exactly((1, "municipality:3203"), "all", "hours");
        assert_eq!(country.eliminated(), expected, "{second}");
    }
}

#[test]
fn a_single_large_municipality_left_is_won_too() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    for number in ["3203", "3205"] {
        let cohort = country.cohort(number, "32", 1);
        country.people(cohort, 9, &[("hours", "right")]);
        country.people(cohort, 9, &[("hours", "too-little")]);
    }
    country.cohort("3212", "32", 1);
    country.exactly((1, "county:32"), "all", "hours");
    country.exactly((1, "municipality:3203"), "all", "hours");
    assert_eq!(country.eliminated(), [Argument::OneMunicipality]);
}

#[test]
fn groups_are_derived_across_areas() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    // In the first municipality five did not state their gender and stand with the men.
    let first = country.cohort("3203", "32", 1);
    let second = country.cohort("3205", "32", 1);
    for (cohort, women, men, neither) in [(first, 12, 10, 5), (second, 12, 12, 12)] {
        for (people, gender) in [(women, Some(WOMAN)), (men, Some(MAN)), (neither, None)] {
            let gender = gender.as_slice();
            country.people(
                cohort,
                people / 2,
                &[gender, &[("hours", "right")]].concat(),
            );
            country.people(cohort, people - people / 2, gender);
        }
    }
    for group in ["all", "gender=woman", "gender=man-another-or-not-stated"] {
        country.exactly((1, "municipality:3203"), group, "hours");
    }
    let groups = [
        "all",
        "gender=woman",
        "gender=man",
        "gender=another-or-not-stated",
    ];
    for group in groups {
        country.exactly((1, "municipality:3205"), group, "hours");
    }
    assert_eq!(country.eliminated(), []);
    for group in groups {
        country.exactly((1, "county:32"), group, "hours");
    }
    assert!(country.eliminated().contains(&Argument::SmallPopulation));
}

#[test]
fn two_releases_of_forty_and_forty_three_people_are_won() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let early = country.cohort("3203", "32", 1);
    let late = country.cohort("3203", "32", 2);
    country.people(early, 20, &[("hours", "right")]);
    country.people(early, 20, &[("hours", "too-little")]);
    country.people(late, 3, &[("hours", "too-much")]);
    country.exactly((1, "municipality:3203"), "all", "hours");
    assert_eq!(country.eliminated(), []);
    country.exactly((2, "municipality:3203"), "all", "hours");
    assert!(country.eliminated().contains(&Argument::SmallPopulation));
}

#[test]
fn a_nation_that_grows_by_one_small_municipality_is_won() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let large = country.cohort("0301", "03", 1);
    let small = country.cohort("3212", "32", 2);
    country.people(large, 20, &[("hours", "right")]);
    country.people(large, 20, &[("hours", "too-little")]);
    country.people(small, 4, &[("hours", "too-much")]);
    country.exactly((1, "nation"), "all", "hours");
    assert_eq!(country.eliminated(), []);
    country.exactly((2, "nation"), "all", "hours");
    assert!(country.eliminated().contains(&Argument::SmallPopulation));
}

#[test]
fn a_municipality_that_was_split_gives_the_smaller_part_away() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let large = country.cohort("1508", "15", 1);
    let small = country.cohort("1580", "15", 1);
    for cohort in [large, small] {
        country.counts_for(cohort, "1507");
    }
    country.people(large, 20, &[("hours", "right")]);
    country.people(large, 20, &[("hours", "too-little")]);
    country.people(small, 6, &[("hours", "too-much")]);
    country.exactly((1, "municipality:1507"), "all", "hours");
    assert_eq!(country.eliminated(), []);
    country.exactly((2, "municipality:1508"), "all", "hours");
    assert!(country.eliminated().contains(&Argument::SmallPopulation));
}

#[test]
fn groups_that_lie_in_one_another_are_won_by_their_difference() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    let (ukraine, another) = (("background", "ukraine"), ("background", "another"));
    country.people(asker, 12, &[WOMAN, ukraine, ("hours", "right")]);
    country.people(asker, 12, &[WOMAN, ukraine]);
    country.people(asker, 4, &[MAN, ukraine, ("hours", "too-much")]);
    country.people(asker, 12, &[MAN, another]);
    for group in ["all", "gender=woman", "gender=man"] {
        country.exactly(ASKER, group, "hours");
    }
    assert_eq!(country.eliminated(), []);
    country.exactly(ASKER, "background=ukraine", "hours");
    assert!(country.eliminated().contains(&Argument::SmallDifference));
}

#[test]
fn tables_can_be_read_the_other_way_round() {
    let questionnaire = questionnaire();
    let mut country = Country::new(&questionnaire);
    let asker = country.cohort("3203", "32", 1);
    for (people, gender) in [(3, WOMAN), (2, MAN)] {
        country.people(asker, people, &[gender, ("programme", "norwegian")]);
        country.people(asker, 20, &[gender, ("programme", "introduction")]);
    }
    country.exactly(ASKER, "all", "programme");
    assert_eq!(country.eliminated(), []);
    for group in ["gender=woman", "gender=man"] {
        country.exactly(ASKER, group, "programme");
    }
    assert_eq!(country.eliminated(), [Argument::Transposed]);
}

#[test]
fn a_sensitive_question_needs_thirty() {
    let questionnaire = questionnaire();
    for (people, expected) in [(14, vec![Argument::SmallPopulation]), (15, vec![])] {
        let mut country = Country::new(&questionnaire);
        let asker = country.cohort("3203", "32", 1);
        country.people(asker, people, &[("pressure", "no")]);
        country.people(asker, 15, &[("pressure", "yes")]);
        country.exactly(ASKER, "all", "pressure");
        assert_eq!(country.eliminated(), expected);
    }
}
