//! A page's place below its language, as requests and links carry it: where to return to after a
//! change of language, or from a page of plain text. Only places of ours are let through.

/// A place longer than this is none of ours.
const LONGEST: usize = 160;

/// Pages without a part that varies.
const PAGES: [&str; 10] = [
    "",
    "sound",
    "sound/check",
    "sound/help",
    "code",
    "review",
    "thanks",
    "leave",
    "resume",
    "language",
];

/// Pages of plain text, which know where they were come from.
const DOCUMENTS: [&str; 4] = ["help", "invitation", "privacy", "accessibility"];

/// Whether this is a place of ours: a page's path below its language, with the one query that it
/// may have, e.g. `q/teacher-respect?change=1` or `help?from=review`.
pub(super) fn is_place(here: &str) -> bool {
    if here.len() > LONGEST {
        return false;
    }
    let (page, query) = match here.split_once('?') {
        Some((page, query)) => (page, Some(query)),
        None => (here, None),
    };
    match query {
        None => is_page(page),
        Some("change=1") => is_in_folder(page, "q/"),
        Some("failed=1") => page == "review",
        Some(query) => match query.split_once('=') {
            Some(("from", from)) => DOCUMENTS.contains(&page) && is_place(from),
            Some(("to", to)) => page == "language" && is_place(to),
            _ => false,
        },
    }
}

/// A page of plain text with the place that it was come from.
pub(super) fn from(document: &str, from: &str) -> String {
    with("from", document, from)
}

/// The language chooser with the place that it leads to.
pub(super) fn languages(to: &str) -> String {
    with("to", "language", to)
}

fn with(query: &str, page: &str, place: &str) -> String {
    if place.is_empty() || !is_place(place) {
        page.to_owned()
    } else {
        format!("{page}?{query}={place}")
    }
}

fn is_page(page: &str) -> bool {
    PAGES.contains(&page)
        || DOCUMENTS.contains(&page)
        || ["q/", "practice/", "problem/"]
            .iter()
            .any(|folder| is_in_folder(page, folder))
}

fn is_in_folder(page: &str, folder: &str) -> bool {
    page.strip_prefix(folder).is_some_and(|key| {
        !key.is_empty()
            && key.len() <= 40
            && key
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_ours_are_places() {
        for good in [
            "",
            "code",
            "q/teacher-respect",
            "q/teacher-respect?change=1",
            "practice/1",
            "review",
            "review?failed=1",
            "leave",
            "resume",
            "help?from=q/teacher-respect?change=1",
            "language?to=help?from=code",
            "problem/not-found",
        ] {
            assert!(is_place(good), "{good}");
        }
        for bad in [
            "/",
            "//evil.example",
            "q/",
            "q/../x",
            "https:x",
            "q/A",
            "\\evil",
            "send",
            "code?change=1",
            "q/a?change=2",
            "help?from=//evil.example",
            "help?from=code&x=1",
            "help?to=code",
            "q/a#b",
        ] {
            assert!(!is_place(bad), "{bad}");
        }
        let endless = "help?from=".repeat(40);
        assert!(!is_place(&endless));
    }

    #[test]
    fn a_place_that_is_none_is_left_out_of_addresses() {
        assert_eq!(from("help", "review"), "help?from=review");
        assert_eq!(from("help", ""), "help");
        assert_eq!(languages("//evil.example"), "language");
    }
}
