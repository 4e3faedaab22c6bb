//! The municipalities that ship, and files that contradict themselves.

use std::collections::HashSet;

use jiff::civil::date;

use super::*;

const HEADER: &str =
    "# A comment.\nid,number,name,county_number,county,valid_from,valid_to,names\n";

fn embedded() -> &'static Municipalities {
    Municipalities::embedded()
}

fn number(text: &str) -> MunicipalityNumber {
    MunicipalityNumber::parse(text).unwrap()
}

fn faults(rows: &str) -> Vec<String> {
    Municipalities::parse("m.csv", &format!("{HEADER}{rows}"))
        .err()
        .map_or_else(Vec::new, |faults| faults.0)
        .iter()
        .map(|fault| format!("{}: {}", fault.line, fault.what))
        .collect()
}

#[test]
fn both_divisions_are_complete() {
    for (day, municipalities, counties) in [
        (date(2023, 10, 10), 356, 11),
        (date(2023, 12, 31), 356, 11),
        (date(2024, 1, 1), 357, 15),
        (date(2030, 1, 1), 357, 15),
    ] {
        let rows: Vec<&Municipality> = embedded().in_force(day).collect();
        assert_eq!(rows.len(), municipalities, "{day}");
        let distinct = |key: fn(&Municipality) -> String| -> usize {
            rows.iter()
                .map(|row| key(row))
                .collect::<HashSet<_>>()
                .len()
        };
        assert_eq!(distinct(|row| row.number().to_string()), municipalities);
        assert_eq!(distinct(|row| row.id().to_string()), municipalities);
        assert_eq!(distinct(|row| row.county_number().to_string()), counties);
        assert_eq!(distinct(|row| row.county().to_owned()), counties);
        assert!(
            rows.iter()
                .all(|row| row.number().as_str()[..2] == *row.county_number().as_str())
        );
    }
    assert_eq!(embedded().in_force(date(2019, 12, 31)).count(), 0);
}

#[test]
fn a_renumbered_municipality_keeps_its_id() {
    let (before, after) = (date(2023, 12, 31), date(2024, 1, 1));
    let karasjok = embedded().by_number(&number("5437"), before).unwrap();
    assert_eq!(karasjok.name(), "Kárášjohka - Karasjok");
    let names = karasjok.names().iter();
    let names: Vec<_> = names.map(|n| (n.language.tag(), n.text.as_str())).collect();
    assert_eq!(names, [("se", "Kárášjohka"), ("no", "Karasjok")]);
    assert_eq!(karasjok.county(), "Troms og Finnmark");
    assert_eq!(embedded().by_number(&number("5437"), after), None);
    let renumbered = embedded().by_id(karasjok.id(), after).unwrap();
    assert_eq!(renumbered.number().as_str(), "5610");
    assert_eq!(renumbered.county(), "Finnmark - Finnmárku - Finmarkku");

    let kept = embedded()
        .in_force(after)
        .filter_map(|row| {
            let earlier = embedded().by_id(row.id(), before)?;
            (earlier.is_in_force(before) && earlier.number() != row.number()).then_some(())
        })
        .count();
    assert_eq!(kept, 113);
}

#[test]
fn the_divided_municipality_and_its_parts_have_ids_of_their_own() {
    let (before, after) = (date(2023, 12, 31), date(2024, 1, 1));
    let whole = embedded().by_number(&number("1507"), before).unwrap();
    let parts = ["1508", "1580"].map(|n| embedded().by_number(&number(n), after).unwrap());
    assert_eq!(parts.map(Municipality::name), ["Ålesund", "Haram"]);
    assert_ne!(whole.id(), parts[0].id());
    assert_ne!(whole.id(), parts[1].id());
    for part in parts {
        assert!(
            !embedded()
                .by_id(part.id(), before)
                .unwrap()
                .is_in_force(before)
        );
    }
}

#[test]
fn one_that_has_ceased_or_is_to_come_still_has_a_name() {
    let whole = embedded()
        .by_number(&number("1507"), date(2023, 11, 1))
        .unwrap();
    let later = embedded().by_id(whole.id(), date(2026, 1, 1)).unwrap();
    assert_eq!(later, whole);
    let haram = embedded()
        .by_number(&number("1580"), date(2024, 1, 1))
        .unwrap();
    assert_eq!(embedded().by_id(haram.id(), date(2010, 1, 1)), Some(haram));
    assert_eq!(
        embedded().by_id(MunicipalityId::new(0), date(2024, 1, 1)),
        None
    );
    assert_eq!(
        embedded().by_id(MunicipalityId::new(999_999), date(2024, 1, 1)),
        None
    );
}

#[test]
fn the_nearest_period_counts() {
    let two = Municipalities::parse(
        "m.csv",
        &format!(
            "{HEADER}1,0001,Early,01,A,2001-01-01,2001-12-31,\n1,0002,Late,01,A,2003-01-01,,\n"
        ),
    )
    .unwrap();
    let name = |day| two.by_id(MunicipalityId::new(1), day).unwrap().name();
    assert_eq!(name(date(1990, 1, 1)), "Early");
    assert_eq!(name(date(2002, 1, 31)), "Early");
    assert_eq!(name(date(2002, 12, 1)), "Late");
    assert_eq!(name(date(2050, 1, 1)), "Late");
}

#[test]
fn names_are_not_unique_but_names_with_counties_are() {
    for day in [date(2023, 11, 1), date(2024, 11, 1)] {
        let rows: Vec<&Municipality> = embedded().in_force(day).collect();
        let names: HashSet<&str> = rows.iter().map(|row| row.name()).collect();
        assert_eq!(names.len(), rows.len() - 2);
        let full: HashSet<_> = rows.iter().map(|row| (row.name(), row.county())).collect();
        assert!(full.len() >= rows.len() - 1);
    }
}

#[test]
fn faulty_rows_are_all_named() {
    assert_eq!(
        faults(
            "1,301,Oslo,03,Oslo,2020-01-01,,\n\
             2,0302,,03,Oslo,2020-01-01,,\n\
             3,0303,C,3,Oslo,2020-01-01,,\n\
             4,0304,D,03,Oslo,2020-01-01,2019-12-31,\n\
             5,0305,E,03,Oslo,2020-01-01,,\n\
             6,0306,F - G,03,Oslo,2020-01-01,,no:F|G\n"
        ),
        [
            "3: `301` is no municipality number; a number has four digits, e.g. 0301",
            "4: a name is missing",
            "5: `3` is no county number; a number has two digits, e.g. 03",
            "6: the period ends before it begins",
            "8: `G` is no name with its language"
        ]
    );
    let unreadable = faults("one,0301,Oslo,03,Oslo,2020-01-01,,\n2,0302\n");
    assert_eq!(unreadable.len(), 2, "{unreadable:?}");
    assert!(unreadable[0].starts_with("3: ") && unreadable[1].starts_with("4: "));
}

#[test]
fn contradictions_are_named() {
    assert_eq!(
        faults(
            "1,0301,A,03,Oslo,2020-01-01,2020-12-31,\n\
             1,0302,A,03,Oslo,2020-12-31,,\n\
             2,0302,B,03,Oslo,2021-01-01,,\n"
        ),
        [
            "4: id 1 is in force twice at a time",
            "5: number 0302 is in force twice at a time"
        ]
    );
    assert_eq!(
        faults(
            "1,0301,A,03,Oslo,2020-01-01,2020-12-31,\n\
             1,0302,A,03,Oslo,2021-01-01,,\n\
             2,0301,B,03,Oslo,2021-01-01,,\n"
        ),
        [""; 0]
    );
}

#[test]
fn a_number_is_four_digits() {
    assert_eq!(number("0301").to_string(), "0301");
    for bad in ["", "301", "03011", "03O1", "٠٣٠١", " 301"] {
        assert!(MunicipalityNumber::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn the_official_name_is_made_of_the_names_in_each_language() {
    for row in embedded().in_force(date(2024, 1, 1)) {
        let names: Vec<_> = row.names().iter().map(|name| name.text.as_str()).collect();
        assert_eq!(names.join(" - "), row.name());
        let norwegian = |name: &MunicipalityName| name.language == NameLanguage::Norwegian;
        assert_eq!(row.names().iter().filter(|name| norwegian(name)).count(), 1);
    }
    let tags: HashSet<_> = embedded()
        .in_force(date(2024, 1, 1))
        .flat_map(|row| row.names().iter().map(|name| name.language.tag()))
        .collect();
    assert_eq!(tags.len(), 5, "{tags:?}");
}
