//! Planted cases: each rule across scopes at its edge, and what comes out without it.

use super::country::*;
use super::elimination::derived;
use super::fixture::survey;
use crate::wave::{release_municipality_under, release_wave_under};
use crate::{Outcome, Release, ReleaseKey, ReleaseRefused, Rule, Rules, Scope};

/// So many people in a municipality, of all kinds. (Were all in a group of one mind, it would be
/// told by a zero of the nation.)
fn place(county: &'static str, people: usize) -> Place {
    let person = |place: usize| {
        let who = [
            "programme=introduction gender=woman",
            "programme=norwegian gender=man",
        ];
        let motivation = ["motivation=always", "motivation=often", "motivation=never"];
        let help = ["help-known=yes", "help-known=no"];
        let said = [
            who[place % 2],
            motivation[place / 2 % 3],
            help[place / 2 % 2],
        ];
        person(small(), "nb", &said.join(" "))
    };
    Place {
        county,
        people: (0..people).map(person).collect(),
    }
}

fn shows(releases: &[Release], scope: Scope, question: &str) -> bool {
    groups(of(releases, scope), question).contains(&"all".to_owned())
}

fn all_rules(places: &[Place], early: &[u32]) -> Vec<Release> {
    releases(Rules::all(), small(), places, early, &[])
}

#[test]
fn a_county_with_one_hidden_municipality_is_withheld() {
    for (hidden, shown) in [(0, true), (1, false), (9, false), (10, true), (11, true)] {
        let places = [place("11", 30), place("11", 40), place("11", hidden)];
        let releases = all_rules(&places, &[]);
        assert_eq!(
            shows(&releases, county("11"), "motivation"),
            shown,
            "{hidden}"
        );
        assert_eq!(
            shows(&releases, Scope::Nation, "motivation"),
            shown,
            "{hidden}"
        );
    }
}

#[test]
fn two_hidden_municipalities_suffice_if_they_have_the_threshold_together() {
    for (hidden, shown) in [([4, 5], false), ([4, 6], true), ([9, 9], true)] {
        let places = [
            place("11", 30),
            place("11", hidden[0]),
            place("11", hidden[1]),
        ];
        let releases = all_rules(&places, &[]);
        assert_eq!(
            shows(&releases, county("11"), "motivation"),
            shown,
            "{hidden:?}"
        );
        let off = Rules::all().without(Rule::Hierarchy);
        let off = crate::tests::country::releases(off, small(), &places, &[], &[]);
        if !shown {
            assert!(derived(small(), &places, &off).is_some());
        }
    }
}

#[test]
fn a_county_is_withheld_rather_than_the_nation() {
    // What is hidden in 11 is enough only together with what is hidden in 15.
    let places = [
        place("11", 30),
        place("11", 6),
        place("15", 40),
        place("15", 7),
        place("03", 50),
    ];
    let releases = all_rules(&places, &[]);
    assert!(shows(&releases, Scope::Nation, "motivation"));
    assert!(shows(&releases, county("03"), "motivation"));
    assert!(!shows(&releases, county("11"), "motivation"));
    assert!(!shows(&releases, county("15"), "motivation"));
}

#[test]
fn all_in_one_municipality_is_nation_county_and_municipality() {
    let places = [place("11", 60), place("15", 0)];
    let releases = all_rules(&places, &[]);
    for scope in [municipality(1), county("11"), Scope::Nation] {
        assert!(shows(&releases, scope, "motivation"));
    }
    assert_eq!(of(&releases, municipality(2)).outcome(), Outcome::TooFew);
    assert_eq!(of(&releases, county("15")).outcome(), Outcome::TooFew);
}

#[test]
fn a_wave_without_answers_says_too_few_everywhere() {
    for places in [vec![], vec![place("11", 0), place("15", 0)]] {
        let releases = all_rules(&places, &[]);
        assert!(
            releases
                .iter()
                .all(|release| release.outcome() == Outcome::TooFew)
        );
        assert_eq!(releases.last().unwrap().scope(), Scope::Nation);
        let mut lines = releases.iter().flat_map(Release::lines);
        assert!(lines.all(|line| line.table().is_none()));
    }
}

#[test]
fn where_everybody_is_the_same_nothing_is_broken_down() {
    let same = "programme=introduction gender=woman background=ukraine motivation=always plan=yes";
    let all = |county, number| Place {
        county,
        people: crowd(small(), &[(number, same)]),
    };
    let places = [all("11", 30), all("11", 25), all("15", 9)];
    let releases = all_rules(&places, &[]);
    for release in &releases {
        let lines = release.lines();
        let shown = lines.filter(|line| line.table().is_some());
        for line in shown {
            assert_eq!(line.group().to_string(), "all");
            let json = line.to_json(1, "x");
            assert!(
                json.contains(">=") && !json.contains("\"percent\":100"),
                "{json}"
            );
        }
    }
    assert_eq!(derived(small(), &places, &releases), None);
}

#[test]
fn early_closings_in_any_order_change_nothing_of_a_municipality() {
    let places = [
        place("11", 30),
        place("11", 25),
        place("11", 12),
        place("15", 9),
    ];
    let at_the_end = all_rules(&places, &[]);
    for early in [vec![1], vec![3, 1], vec![1, 3], vec![2, 1, 3, 4]] {
        let releases = all_rules(&places, &early);
        for scope in [1, 2, 3, 4].map(municipality) {
            assert_eq!(of(&releases, scope), of(&at_the_end, scope));
        }
        assert_eq!(of(&releases, Scope::Nation), of(&at_the_end, Scope::Nation));
        assert_eq!(derived(small(), &places, &releases), None);
    }
}

#[test]
fn without_b5_an_early_municipality_exposes_the_hidden_one() {
    let places = [place("11", 30), place("11", 5)];
    assert!(!shows(
        &all_rules(&places, &[1]),
        county("11"),
        "motivation"
    ));
    let off = Rules::all().without(Rule::Time);
    let off = releases(off, small(), &places, &[1], &[]);
    assert!(shows(&off, county("11"), "motivation"));
    assert!(derived(small(), &places, &off).is_some());
}

#[test]
fn a_held_municipality_is_in_no_figure_and_comes_later_alone() {
    let places = [place("11", 30), place("11", 31), place("15", 40)];
    let q = small();
    let mut releases = releases(Rules::all(), q, &places, &[], &[2]);
    let nation = of(&releases, Scope::Nation).clone();
    let names: Vec<u32> = nation.without().iter().map(|id| id.get()).collect();
    assert_eq!(names, [2]);
    assert_eq!(of(&releases, county("15")).without(), []);
    let Outcome::Report(report) = nation.outcome() else {
        panic!("seventy are enough");
    };
    assert_eq!(report.base().about(), 70);
    let late = release_municipality_under(
        Rules::all(),
        &survey(q),
        &collections(&places)[1],
        &releases,
    );
    releases.push(late.unwrap().release);
    assert_eq!(derived(q, &places, &releases), None);
    let again = release_municipality_under(
        Rules::all(),
        &survey(q),
        &collections(&places)[0],
        &releases,
    );
    assert_eq!(again, Err(ReleaseRefused::AlreadyReleased(municipality(1))));
}

#[test]
fn nothing_is_released_twice_or_beside_what_does_not_fit() {
    let places = [place("11", 30), place("11", 31)];
    let q = small();
    let wave = |places: &[Place], earlier: &[Release]| {
        release_wave_under(Rules::all(), &survey(q), &collections(places), &[], earlier)
    };
    let early = all_rules(&places, &[1]);
    assert!(matches!(
        wave(&places, &early),
        Err(ReleaseRefused::AlreadyReleased(_))
    ));
    let one = &early[..1];
    assert!(wave(&places, one).is_ok());
    assert_eq!(
        wave(&[], one),
        Err(ReleaseRefused::Missing(domain::MunicipalityId::new(1)))
    );
    let changed = [place("11", 45), place("11", 31)];
    assert_eq!(
        wave(&changed, one),
        Err(ReleaseRefused::Changed(domain::MunicipalityId::new(1)))
    );
    let mut twice = collections(&places);
    twice.extend(collections(&places));
    assert_eq!(
        release_wave_under(Rules::all(), &survey(q), &twice, &[], &[]),
        Err(ReleaseRefused::Twice(domain::MunicipalityId::new(1)))
    );
}

#[test]
fn groups_that_merge_differently_do_not_expose_each_other() {
    let gender = |woman: usize, man: usize, unstated: usize| Place {
        county: "11",
        people: crowd(
            small(),
            &[
                (woman / 2, "gender=woman motivation=always"),
                (woman - woman / 2, "gender=woman motivation=often"),
                (man / 2, "gender=man motivation=always"),
                (man - man / 2, "gender=man motivation=never"),
                (unstated / 2, "gender=another motivation=often"),
                (unstated - unstated / 2, "motivation=never"),
            ],
        ),
    };
    let places = [gender(12, 10, 5), gender(12, 12, 12)];
    let shown = all_rules(&places, &[]);
    assert_eq!(
        groups_by(of(&shown, municipality(1)), "gender", "motivation"),
        ["woman", "man-another-or-not-stated"]
    );
    // Twelve less seventeen would be five.
    assert_eq!(
        groups_by(of(&shown, county("11")), "gender", "motivation"),
        ["woman", "man-another-or-not-stated"]
    );
    assert_eq!(derived(small(), &places, &shown), None);
    let off = Rules::all().without(Rule::Linked);
    let off = releases(off, small(), &places, &[], &[]);
    assert!(groups_by(of(&off, county("11")), "gender", "motivation").len() == 3);
    assert!(derived(small(), &places, &off).is_some());
}

#[test]
fn without_b2_those_left_over_are_exposed() {
    let said = "gender=woman motivation=always";
    let men = "gender=man motivation=never";
    let places = [Place {
        county: "11",
        people: crowd(small(), &[(20, said), (13, "gender=woman"), (7, men)]),
    }];
    assert_eq!(
        groups(of(&all_rules(&places, &[]), municipality(1)), "motivation"),
        ["all"]
    );
    let off = Rules::all().without(Rule::LeftOver);
    let off = releases(off, small(), &places, &[], &[]);
    assert!(derived(small(), &places, &off).is_some());
}

#[test]
fn language_is_a_breakdown_of_the_nation_alone() {
    let q = small();
    let language = |number: usize, language| std::iter::repeat_n(language, number);
    let spoken = language(24, "nb")
        .chain(language(9, "uk"))
        .chain(language(3, "ti"));
    let spoken = spoken.chain(language(1, "so"));
    let answers = ["motivation=always", "motivation=often", "motivation=never"];
    let people: Vec<_> = spoken
        .zip(answers.iter().cycle())
        .map(|(language, said)| person(q, language, said))
        .collect();
    let one = |county| Place {
        county,
        people: people.clone(),
    };
    // Of one municipality alone, the nation's figures by language would be the municipality's.
    let alone = all_rules(&[one("11")], &[]);
    assert!(groups_by(of(&alone, Scope::Nation), "language", "motivation").is_empty());
    let places = [one("11"), one("15")];
    let releases = all_rules(&places, &[]);
    // Six and two are too few together: the next smallest language joins them.
    assert_eq!(
        groups_by(of(&releases, Scope::Nation), "language", "motivation"),
        ["nb", "other-languages"]
    );
    for scope in [municipality(1), county("11")] {
        let mut lines = of(&releases, scope).lines();
        assert!(lines.all(|line| !line.group().to_string().starts_with("language")));
    }
    let key = ReleaseKey::new([5; 32]);
    let bytes = of(&releases, Scope::Nation).encode(&key);
    let back = Release::decode(&key, &bytes).unwrap();
    assert_eq!(&back, of(&releases, Scope::Nation));
    assert!(!String::from_utf8_lossy(&bytes).contains("\"ti\""));
}

#[test]
fn accounts_add_up() {
    let places = [place("11", 60), place("11", 12), place("15", 9)];
    let mut sum = crate::Account::default();
    for released in at_the_end(small(), &places).unwrap() {
        sum += released.account;
    }
    for counts in [sum.all, sum.plain, sum.breakdowns] {
        assert_eq!(
            counts.possible,
            counts.shown + counts.primary + counts.secondary
        );
        assert!(counts.shown > 0 && counts.primary > 0);
        assert!(counts.by_threshold_alone >= counts.shown);
    }
}

#[test]
fn lines_are_json_with_everything_that_is_said() {
    let places = [place("11", 40)];
    let releases = all_rules(&places, &[]);
    let lines: Vec<String> = of(&releases, municipality(1))
        .lines()
        .map(|line| line.to_json(7, "municipality:1103"))
        .collect();
    let expected = concat!(
        r#"{"release":7,"scope":"municipality:1103","question":"motivation","group":"all","base":40,"#,
        r#""options":{"always":{"count":null,"percent":35,"band":null},"#,
        r#""often":{"count":null,"percent":35,"band":null},"#,
        r#""never":{"count":null,"percent":30,"band":null},"#,
        r#""unanswered":{"count":null,"percent":0,"band":null}},"status":"shown"}"#,
    );
    assert!(lines.contains(&expected.to_owned()), "{lines:#?}");
    let withheld = concat!(
        r#"{"release":7,"scope":"municipality:1103","question":"plan-say","group":"all","#,
        r#""base":null,"options":{},"status":"withheld"}"#,
    );
    assert!(lines.contains(&withheld.to_owned()), "{lines:#?}");
}
