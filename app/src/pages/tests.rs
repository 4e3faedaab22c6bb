//! What holds for every page, and the marks that tests in a browser go by.

mod contact_samples;
mod report_samples;
mod samples;
mod staff_samples;

use super::participant;
use crate::{frame::Back, render};
use samples::{WILD, says};

/// Every page, with the mark of its screen.
fn pages() -> Vec<(&'static str, String)> {
    use participant::{question::Screen, thanks};
    let practice = participant::question::Question {
        screen: Screen::Practice,
        band: Some(says("practice-band")),
        skip: None,
        error: None,
        ..samples::question()
    };
    vec![
        ("chooser", samples::chooser(None)),
        ("chooser", samples::chooser(Some(samples::carried()))),
        ("resume", samples::resume()),
        ("welcome", samples::welcome()),
        ("sound", samples::sound_check()),
        ("code", samples::code()),
        ("practice", question(practice)),
        ("question", question(samples::question())),
        ("review", samples::review()),
        ("thanks", samples::thanks(thanks::Screen::Thanks)),
        ("demo-thanks", samples::thanks(thanks::Screen::DemoThanks)),
        ("closed", samples::closed()),
        ("help", samples::document()),
        ("problem", samples::problem()),
        ("sign-in", staff_samples::sign_in()),
        ("ask-link", staff_samples::ask_link()),
        ("find-municipality", staff_samples::find_municipality()),
        ("register", staff_samples::register()),
        ("registrations", staff_samples::registrations()),
        ("home", contact_samples::home()),
        ("decide", contact_samples::decide()),
        ("invitations", contact_samples::invitations()),
        ("choose-posters", contact_samples::choose_posters()),
        ("posters", contact_samples::posters()),
        ("classroom", contact_samples::classroom()),
        ("guidance", contact_samples::guidance()),
        ("results", report_samples::results()),
        ("too-few", report_samples::too_few()),
        ("overview", staff_samples::overview()),
        ("preview", staff_samples::preview()),
        ("voices", staff_samples::voices()),
        ("voice", staff_samples::voice()),
    ]
}

fn question(data: participant::question::Question) -> String {
    render(|| participant::question::page(data))
}

/// The values of all attributes `name`, in order.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    html.split(&format!(" {name}=\""))
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap_or_default())
        .collect()
}

/// The page without its template, which is no part of it until a script takes it in.
fn without_template(html: &str) -> String {
    match (html.find("<template"), html.find("</template>")) {
        (Some(start), Some(end)) => format!("{}{}", &html[..start], &html[end..]),
        _ => html.to_owned(),
    }
}

#[test]
fn every_page_tells_language_direction_script_and_screen() {
    for (screen, html) in pages() {
        let start = "<!doctype html><html lang=\"ar\" dir=\"rtl\" data-script=\"Arab\">";
        assert!(html.starts_with(start), "{screen}: {html}");
        assert_eq!(attributes(&html, "data-screen"), [screen]);
    }
}

#[test]
fn every_page_has_one_main_and_one_first_heading() {
    for (screen, html) in pages() {
        let html = without_template(&html);
        assert_eq!(html.matches("<h1").count(), 1, "{screen}: {html}");
        assert_eq!(html.matches("<main").count(), 1, "{screen}: {html}");
        assert!(html.contains("href=\"#content\""), "{screen}: no skip link");
    }
}

#[test]
fn texts_are_escaped_everywhere() {
    for (screen, html) in pages() {
        assert!(!html.contains("<b>"), "{screen}: {html}");
        assert!(html.contains("&lt;b&gt;"), "{screen} shows no text");
    }
}

#[test]
fn nothing_that_the_policy_forbids_and_no_text_that_leptos_does_not_escape() {
    for (screen, html) in pages() {
        for forbidden in [" style=", "<style", "<textarea", "javascript:", " onclick="] {
            assert!(!html.contains(forbidden), "{screen} has {forbidden}");
        }
        assert!(!html.contains("<script") || html.contains("></script>"));
    }
}

#[test]
fn a_script_is_loaded_where_there_is_an_island_and_nowhere_else() {
    for (screen, html) in pages() {
        let has_island = html.contains("<leptos-island");
        let script = "<script type=\"module\" nonce=\"n0nce\" src=\"/pkg/start.0123.js\"></script>";
        assert_eq!(html.contains(script), has_island, "{screen}");
        assert_eq!(html.matches("<script").count(), usize::from(has_island));
    }
}

#[test]
fn ids_are_unique_and_what_points_to_them_finds_them() {
    for (screen, html) in pages() {
        let ids = attributes(&html, "id");
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "{screen}: {ids:?}");
        for name in ["for", "form", "aria-describedby", "aria-labelledby"] {
            for id in attributes(&html, name)
                .iter()
                .flat_map(|ids| ids.split(' '))
            {
                assert!(ids.contains(&id), "{screen}: {name} points to {id}");
            }
        }
        for href in attributes(&html, "href") {
            if let Some(id) = href.strip_prefix('#') {
                assert!(ids.contains(&id), "{screen}: a link leads to #{id}");
            }
        }
    }
}

#[test]
fn forms_are_posted_and_not_filled_in_by_the_browser() {
    for (screen, html) in pages() {
        for form in html.split("<form ").skip(1) {
            let tag = form.split('>').next().unwrap_or_default();
            let is_search = ["/admin/preview", "/register", "/kommune/2023/posters/print"];
            let is_search = is_search.map(|to| tag.contains(&format!("action=\"{to}\"")));
            let method = if is_search.contains(&true) {
                "method=\"get\""
            } else {
                "method=\"post\""
            };
            assert!(tag.contains(method), "{screen}: {tag}");
            assert!(tag.contains("autocomplete=\"off\""), "{screen}: {tag}");
        }
    }
}

#[test]
fn every_participant_page_marks_the_way_on_and_back() {
    for (screen, html) in pages() {
        if html.contains("<body class=\"staff") {
            continue;
        }
        let html = without_template(&html);
        let onward = html.matches(" data-next=\"\"").count();
        let expected = if screen == "chooser" { 3 } else { 1 };
        assert_eq!(onward, expected, "{screen}: {html}");
        let back = html.matches(" data-back=\"\"").count();
        let expected = usize::from(!["chooser", "problem"].contains(&screen));
        assert_eq!(back, expected, "{screen}: {html}");
        assert!(!attributes(&html, "data-says").is_empty(), "{screen}");
        assert!(
            !attributes(&html, "data-says").contains(&""),
            "{screen}: a text without id"
        );
    }
}

#[test]
fn a_question_posts_its_options_and_three_actions() {
    let html = question(samples::question());
    assert_eq!(attributes(&html, "data-question"), ["helps"]);
    assert_eq!(html.matches(" type=\"checkbox\"").count(), 3);
    assert_eq!(html.matches(" name=\"option\"").count(), 3);
    assert_eq!(html.matches(" checked").count(), 2);
    assert_eq!(html.matches(" data-skip=\"\"").count(), 1);
    assert_eq!(html.matches("class=\"box full\"").count(), 2);
    // Enter presses the first button of the form in the page: "next", not "back".
    let actions: Vec<_> = html
        .split("name=\"action\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(actions, ["next", "back", "skip", "next"]);
    assert!(
        html.contains("<fieldset") && html.contains("<legend"),
        "{html}"
    );
}

#[test]
fn one_answer_is_asked_for_by_radio_buttons() {
    let html = question(participant::question::Question {
        kind: participant::question::Kind::One,
        ..samples::question()
    });
    assert_eq!(html.matches(" type=\"radio\"").count(), 3);
    assert!(!html.contains("class=\"boxes\""), "{html}");
}

#[test]
fn a_fault_is_told_at_the_top_with_focus_and_beside_the_field() {
    for html in [samples::code(), question(samples::question())] {
        assert_eq!(
            attributes(&html, "data-says")
                .iter()
                .filter(|id| **id == "error")
                .count(),
            2
        );
        assert!(
            html.contains("role=\"alert\" tabindex=\"-1\" autofocus"),
            "{html}"
        );
    }
    assert!(samples::code().contains("aria-invalid=\"true\""));
}

#[test]
fn what_was_typed_is_kept() {
    let html = samples::code();
    assert!(
        html.contains("value=\"&lt;b&gt;&quot;&amp;'&lt;/b&gt;\""),
        "{WILD} is not kept in {html}"
    );
}

#[test]
fn forms_wait_for_the_network_only_where_the_island_is() {
    let with = question(samples::question());
    assert!(with.contains(" data-keep=\"\""), "{with}");
    let without = question(participant::question::Question {
        waiting: None,
        ..samples::question()
    });
    assert!(!without.contains(" data-keep"), "{without}");
    let review = samples::review();
    assert!(review.contains(" data-keep-sealed=\"\""), "{review}");
    assert!(review.contains("<template data-kept=\"\">"), "{review}");
    assert!(
        review.contains("action=\"/demo/ar/next-person\""),
        "{review}"
    );
}

#[test]
fn a_bar_with_a_plain_link_back_has_no_unseen_button() {
    let html = question(participant::question::Question {
        bar: samples::bar(Back::Link(crate::frame::Link::new("/ar", says("back")))),
        ..samples::question()
    });
    assert!(!html.contains("aria-hidden=\"true\"></button>"), "{html}");
}

#[test]
fn every_figure_says_whose_it_is_and_whether_it_is_shown() {
    for (html, whose) in [
        (report_samples::results(), "municipality"),
        (report_samples::too_few(), "county"),
    ] {
        // A bar, a cell, a group: whatever holds a figure carries both marks, or stands in what does.
        let groups = html.split("<table class=\"groups\"").skip(1);
        let in_groups: usize = groups
            .map(|table| table.split("</table>").next().unwrap_or_default())
            .map(|table| table.matches("<td").count() + table.matches("class=\"bar-row").count())
            .sum();
        let marked = |start: &str| {
            let tags = html
                .split('<')
                .filter(|tag| !tag.starts_with('/') && tag.contains(start));
            let (with, without): (Vec<_>, Vec<_>) =
                tags.partition(|tag| tag.contains("data-scope=") && tag.contains("data-status="));
            (with.len(), without.len())
        };
        let (bars, bars_without) = marked("class=\"bar-row");
        let (cells, cells_without) = marked("td");
        assert!(
            bars >= 4 && cells >= 4,
            "{whose}: {bars} bars, {cells} cells"
        );
        assert_eq!(bars_without + cells_without, in_groups, "{html}");
        for start in ["class=\"breakdown\"", "class=\"card result"] {
            assert_eq!(marked(start).1, 0, "{start}");
        }
    }
    assert_eq!(
        contact_samples::home()
            .matches(" data-results=\"\"")
            .count(),
        1
    );
}

#[test]
fn what_is_withheld_keeps_its_place_and_shows_nothing() {
    let html = report_samples::results();
    let article = |key: &str| {
        let start = html.find(&format!("id=\"{key}\"")).unwrap();
        html[start..].split("</article>").next().unwrap()
    };
    let pressure = article("pressure");
    assert!(pressure.contains("data-status=\"withheld\""), "{pressure}");
    assert!(pressure.contains("class=\"withheld\""), "{pressure}");
    for figure in ["<svg width", "<figure", "<table"] {
        assert!(!pressure.contains(figure), "{pressure}");
    }
    // The nation's bar stands beside the empty one.
    let plan_say = article("plan-say");
    assert_eq!(plan_say.matches("class=\"withheld\"").count(), 1);
    assert_eq!(plan_say.matches("<svg preserveAspectRatio").count(), 1);
}

#[test]
fn a_bar_is_stretched_and_words_on_it_are_not() {
    let html = report_samples::results();
    assert!(
        html.contains("<svg preserveAspectRatio=\"none\" width=\"10\"><rect/></svg>"),
        "{html}"
    );
    assert!(
        html.contains("<text x=\"22.5%\" y=\"50%\" class=\"on-darkest\">"),
        "{html}"
    );
}

/// The texts of a page, each with what stands in its element's tag.
fn texts(html: &str) -> Vec<(&str, &str)> {
    html.split('<')
        .filter_map(|element| element.split('>').next())
        .filter_map(|tag| Some((attributes(tag, "data-says").first().copied()?, tag)))
        .collect()
}

#[test]
fn every_text_says_where_its_clip_is() {
    for (screen, html) in pages() {
        for (id, tag) in texts(&html) {
            let clip = format!("/audio/ar/{id}.0123456789abcdef.mp3");
            assert_eq!(attributes(tag, "data-clip"), [clip], "{screen}: {tag}");
        }
    }
}

#[test]
fn a_page_that_can_be_listened_to_has_one_big_button_and_its_controls_come_first() {
    for (screen, html) in pages() {
        let is_staff = html.contains("<body class=\"staff");
        let html = without_template(&html);
        let big = html.matches(" data-listen=\"\"").count();
        assert_eq!(big, usize::from(!is_staff), "{screen}: {html}");
        if is_staff {
            continue;
        }
        let first = html.split("<button").nth(1).unwrap_or_default();
        assert!(first.contains("data-do=\"stop\""), "{screen}: {first}");
        let before = html.split("<button").next().unwrap_or_default();
        assert!(!before.contains("<a "), "{screen}: {before}");
    }
}

#[test]
fn small_buttons_have_a_name_and_stand_in_what_they_read() {
    let html = question(samples::question());
    // The question, its instruction, three options, the fault above (with two texts) and below.
    assert_eq!(html.matches(" data-hear=\"\"").count(), 7, "{html}");
    assert_eq!(html.matches(" data-hear=\"asked\"").count(), 1);
    assert_eq!(attributes(&html, "aria-label").len(), 9, "and the progress");
    assert_eq!(html.matches(" id=\"asked\"").count(), 1);
}

#[test]
fn without_scripts_there_is_the_browsers_own_player_and_it_fetches_nothing_unasked() {
    for (screen, html) in pages() {
        for player in html.split("<audio").skip(1) {
            let tag = player.split('>').next().unwrap_or_default();
            assert!(tag.contains(" controls"), "{screen}: {tag}");
            assert!(tag.contains(" preload=\"none\""), "{screen}: {tag}");
        }
        if screen == "voice" {
            continue;
        }
        let players = html.matches("<audio").count();
        let unscripted = html.split("<noscript>").skip(1);
        let within: usize = unscripted
            .filter_map(|rest| rest.split("</noscript>").next())
            .map(|inside| inside.matches("<audio").count())
            .sum();
        assert_eq!(within, players, "{screen}");
    }
    assert!(question(samples::question()).contains("<noscript><audio"));
}

#[test]
fn a_page_without_sound_has_nothing_of_it() {
    let mut data = samples::question();
    data.frame.sound = None;
    data.waiting = None;
    let html = question(data);
    for part in [
        "data-listen",
        "data-player",
        "data-sound-tool",
        "<leptos-island",
    ] {
        assert!(!html.contains(part), "{part}: {html}");
    }
}

#[test]
fn a_page_that_is_only_looked_at_shows_the_buttons_and_runs_nothing() {
    let mut data = samples::question();
    data.frame.sound = Some(crate::frame::Sound {
        is_still: true,
        ..samples::sound()
    });
    data.waiting = None;
    let html = question(data);
    assert!(html.contains("data-listen=\"\""), "{html}");
    assert!(!html.contains("<leptos-island") && !html.contains("<script"));
}
