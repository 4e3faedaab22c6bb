//! Changing the language: from every screen in two presses, to the same screen, with all that was
//! answered, chosen or typed.

use axum::http::StatusCode;

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::page::{Page, Tag};
use crate::support::survey::CLOSES;

/// The two presses: the control of languages on this page, and Arabic in the chooser.
async fn into_arabic(browser: &mut Browser<'_>, page: &Page) -> Page {
    let chooser = to_chooser(browser, page).await;
    assert_eq!(chooser.screen(), "chooser");
    assert_eq!(chooser.status, StatusCode::OK);
    assert_eq!(
        chooser.language(),
        page.language(),
        "the words stay one's own"
    );
    let is_arabic = |to: &str| is_below(to, "/ar") || is_below(to, "/demo/ar");
    let tiles = chooser.tags("a");
    let mut addresses = tiles.iter().filter_map(|tile| tile.get("href"));
    if let Some(address) = addresses.find(|to| is_arabic(to)) {
        let (address, place) = address.split_once('#').unwrap();
        assert_eq!(place, "language");
        return browser.visit(address).await;
    }
    let tiles = chooser.tags("button");
    let mut addresses = tiles.iter().filter_map(|tile| tile.get("formaction"));
    let address = addresses.find(|to| is_arabic(to));
    let address = address.expect("a tile for Arabic");
    let address = address.split('#').next().unwrap();
    show_elsewhere(browser, &chooser, address).await
}

fn is_below(address: &str, folder: &str) -> bool {
    address
        .strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '#']))
}

/// Presses the control of languages: a link, or a button of the page's form.
async fn to_chooser(browser: &mut Browser<'_>, page: &Page) -> Page {
    let links = page.tags("a");
    if let Some(link) = links
        .iter()
        .find(|link| link.get("data-language").is_some())
    {
        return browser.get(link.get("href").unwrap()).await;
    }
    press(browser, page, |button| {
        button.get("data-language").is_some()
    })
    .await
}

/// Presses the control of help on a page with a form.
async fn to_help(browser: &mut Browser<'_>, page: &Page) -> Page {
    let is_help = |class: &str| class.contains("at-help");
    press(browser, page, |button| {
        button.get("class").is_some_and(is_help)
    })
    .await
}

/// Presses "back" in the bar of a page that carries what was chosen elsewhere.
async fn back(browser: &mut Browser<'_>, page: &Page) -> Page {
    press(browser, page, |button| button.get("data-back").is_some()).await
}

/// Presses the button of the page's form that posts it to another page.
async fn press(browser: &mut Browser<'_>, page: &Page, is_it: impl Fn(&Tag) -> bool) -> Page {
    let buttons = page.tags("button");
    let button = buttons.iter().find(|button| is_it(button));
    let button = button.unwrap_or_else(|| panic!("{} has no such button", page.screen()));
    assert_eq!(button.get("value"), Some("show"));
    let address = button.get("formaction").expect("an address of its own");
    show_elsewhere(browser, page, address).await
}

/// Posts what a page's form holds to another page.
async fn show_elsewhere(browser: &mut Browser<'_>, page: &Page, address: &str) -> Page {
    let mut fields = page.hidden();
    fields.extend(
        page.chosen()
            .into_iter()
            .map(|option| ("option".to_owned(), option)),
    );
    let inputs = page.tags("input");
    if let Some(code) = inputs
        .iter()
        .find(|input| input.get("name") == Some("code") && input.get("type") != Some("hidden"))
    {
        fields.push((
            "code".to_owned(),
            code.get("value").unwrap_or_default().to_owned(),
        ));
    }
    fields.push(("action".to_owned(), "show".to_owned()));
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(address, &fields).await
}

/// All message ids of a page, in order: what it says, whatever the language.
fn ids(page: &Page) -> Vec<String> {
    page.body
        .split(" data-says=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

#[track_caller]
fn is_the_same_in_arabic(page: &Page, arabic: &Page) {
    assert_eq!(arabic.language(), ("ar".to_owned(), "rtl".to_owned()));
    assert_eq!(arabic.screen(), page.screen());
    assert_eq!(arabic.question(), page.question());
    assert_eq!(ids(arabic), ids(page));
    assert_eq!(arabic.chosen(), page.chosen());
}

async fn check(browser: &mut Browser<'_>, page: &Page) {
    let arabic = into_arabic(browser, page).await;
    is_the_same_in_arabic(page, &arabic);
}

#[tokio::test]
async fn every_screen_of_the_path_comes_back_the_same_in_the_other_language() {
    let house = House::open().await;
    for base in ["", "/demo"] {
        let nb = format!("{base}/nb");
        let mut browser = house.browser();
        for place in [
            "",
            "/code",
            "/help",
            "/invitation",
            "/privacy",
            "/accessibility",
            "/problem/server",
        ] {
            let page = browser.get(&format!("{nb}{place}")).await;
            check(&mut browser, &page).await;
        }
        let mut page = browser.get(&format!("{nb}/code")).await;
        page = browser
            .submit(&page, &[("code", house.code.as_str())])
            .await;
        while matches!(page.screen().as_str(), "practice" | "question") {
            check(&mut browser, &page).await;
            let option = page.options()[0].clone();
            page = browser
                .submit(&page, &[("option", &option), ("action", "next")])
                .await;
        }
        assert_eq!(page.screen(), "review");
        check(&mut browser, &page).await;
        let page = browser.send_off(&page).await;
        check(&mut browser, &page).await;
    }
}

#[tokio::test]
async fn what_is_chosen_and_not_sent_yet_comes_along_and_is_no_answer_yet() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let chooser = browser
        .post(
            "/nb/language?to=q/programme",
            &[("option", "norwegian"), ("action", "show")],
        )
        .await;
    assert_eq!(
        chooser.hidden(),
        [("option".to_owned(), "norwegian".to_owned())]
    );
    let shown = [("option", "norwegian"), ("action", "show")];
    let page = browser.post("/ar/q/programme", &shown).await;
    assert_eq!(
        (page.status, page.chosen()),
        (StatusCode::OK, vec!["norwegian".to_owned()])
    );
    assert!(browser.get("/ar/q/programme").await.chosen().is_empty());
}

#[tokio::test]
async fn a_fault_is_told_again_in_the_other_language_with_all_that_was_chosen() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    for options in [&[][..], &["norwegian", "introduction"], &["nonsense"]] {
        let mut fields: Vec<_> = options.iter().map(|option| ("option", *option)).collect();
        fields.push(("action", "next"));
        let page = browser.post("/nb/q/programme", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let chooser = to_chooser(&mut browser, &page).await;
        assert!(
            !chooser.body.contains("#language"),
            "the fault has the focus"
        );
        let mut fields = fields.clone();
        fields.pop();
        fields.extend([("fault", "1"), ("action", "show")]);
        let arabic = browser.post("/ar/q/programme", &fields).await;
        assert_eq!(arabic.status, StatusCode::UNPROCESSABLE_ENTITY);
        is_the_same_in_arabic(&page, &arabic);
    }
}

#[tokio::test]
async fn a_code_half_typed_comes_along_and_so_does_its_fault() {
    let house = House::open().await;
    let mut browser = house.browser();
    for (typed, fault) in [
        ("", "error-code-empty"),
        ("12 34", "error-code-length"),
        ("x", "error-code-not-digits"),
    ] {
        let page = browser.post("/nb/code", &[("code", typed)]).await;
        assert!(page.says(fault));
        let arabic = into_arabic_with_fault(&mut browser, &page).await;
        assert_eq!(arabic.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(arabic.input("code"), typed);
        is_the_same_in_arabic(&page, &arabic);
    }
    let fields = [("code", "123"), ("action", "show")];
    let chooser = browser.post("/nb/language?to=code", &fields).await;
    assert_eq!(chooser.hidden(), [("code".to_owned(), "123".to_owned())]);
    let page = browser
        .post("/ar/code", &[("code", "123"), ("action", "show")])
        .await;
    assert_eq!(
        (page.status, page.input("code").as_str()),
        (StatusCode::OK, "123")
    );
    assert!(page.set_cookies().is_empty());
}

/// As [`into_arabic`], where the tiles name no place in the page.
async fn into_arabic_with_fault(browser: &mut Browser<'_>, page: &Page) -> Page {
    let chooser = to_chooser(browser, page).await;
    let buttons = chooser.tags("button");
    assert!(
        buttons
            .iter()
            .any(|tile| tile.get("formaction") == Some("/ar/code"))
    );
    show_elsewhere(browser, &chooser, "/ar/code").await
}

#[tokio::test]
async fn reading_a_fault_in_another_language_is_no_further_guess() {
    let house = House::open().await;
    let mut browser = house.browser();
    let unknown = "1234567897";
    let first = browser.post("/nb/code", &[("code", unknown)]).await;
    let fault = first.hidden();
    assert_eq!(fault.len(), 1, "{fault:?}");
    for _ in 0..200 {
        let fields = [
            ("code", unknown),
            ("fault", fault[0].1.as_str()),
            ("action", "show"),
        ];
        let page = browser.post("/ar/code", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says(&fault[0].1));
    }
    let code = house.code.as_str().to_owned();
    assert_eq!(
        browser
            .post("/ar/code", &[("code", &code)])
            .await
            .location(),
        "/ar/practice/1"
    );
}

#[tokio::test]
async fn whoever_changes_one_answer_is_still_changing_it_in_the_other_language() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.hurry_to_review("/nb").await;
    let page = browser.get("/nb/q/time?change=1").await;
    let arabic = into_arabic(&mut browser, &page).await;
    assert_eq!(arabic.action(), "/ar/q/time?change=1");
    let page = browser
        .submit(&arabic, &[("option", "4-11"), ("action", "next")])
        .await;
    assert_eq!(page.screen(), "review");
}

#[tokio::test]
async fn documents_lead_back_to_where_they_were_opened_in_the_other_language() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let page = browser.get("/nb/help?from=q/programme").await;
    let arabic = into_arabic(&mut browser, &page).await;
    assert_eq!(arabic.screen(), "help");
    assert_eq!(arabic.onward(), "/ar/q/programme");
    let privacy = arabic
        .links()
        .into_iter()
        .find(|link| link.contains("/privacy"))
        .unwrap();
    assert_eq!(browser.get(&privacy).await.onward(), "/ar/q/programme");
}

#[tokio::test]
async fn the_question_whether_to_go_on_can_be_read_in_the_other_language() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    let page = browser.get("/").await;
    assert_eq!(page.screen(), "resume");
    let arabic = into_arabic(&mut browser, &page).await;
    is_the_same_in_arabic(&page, &arabic);
    assert_eq!(browser.visit(&arabic.onward()).await.question(), "time");
    // Without anything begun there is nothing to go on with.
    assert_eq!(house.browser().get("/ar/resume").await.location(), "/ar");
}

#[tokio::test]
async fn after_a_pause_the_question_is_asked_in_the_other_language_and_nothing_is_shown() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    browser.answer("/nb", "programme", "norwegian").await;
    house.later(jiff::SignedDuration::from_mins(60));
    let page = browser.get("/nb/q/programme").await;
    assert_eq!(page.screen(), "resume");
    let arabic = into_arabic(&mut browser, &page).await;
    is_the_same_in_arabic(&page, &arabic);
    assert!(arabic.onward().ends_with("/ar/go-on?to=q/programme"));
}

#[tokio::test]
async fn closed_pages_and_problems_can_be_read_in_the_other_language() {
    let house = House::open().await;
    let mut browser = house.browser();
    for address in ["/nb/nonsense", "/nb/q/nonsense/x", "/demo/nb/practice/99"] {
        let page = browser.get(address).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        check(&mut browser, &page).await;
    }
    browser.begin("/nb").await;
    let page = browser.answer("/nb", "programme", "on-leave").await;
    assert!(page.says("leave-title"));
    check(&mut browser, &page).await;
    house.on(CLOSES.tomorrow().unwrap());
    let page = browser.get("/nb/q/time").await;
    assert_eq!(page.screen(), "closed");
    check(&mut browser, &page).await;
}

#[tokio::test]
async fn a_municipality_that_has_closed_is_told_so_in_the_other_language() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.hurry_to_review("/nb").await;
    house.publish(&[]).await;
    let page = browser.get("/nb/review").await;
    assert_eq!(page.status, StatusCode::GONE);
    check(&mut browser, &page).await;
}

#[tokio::test]
async fn the_chooser_leads_to_no_page_but_ours() {
    let house = House::open().await;
    for to in [
        "//evil.example",
        "https:evil",
        "..%2F..%2Fx",
        "q/%22onload",
        "help?from=//evil.example",
    ] {
        let page = house.browser().get(&format!("/nb/language?to={to}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            !page.body.contains("evil") && !page.body.contains("onload"),
            "{to}"
        );
        assert!(page.links().contains(&"/nb#language".to_owned()));
    }
}

#[tokio::test]
async fn the_chooser_marks_each_name_with_its_language_and_the_one_in_use() {
    let house = House::open().await;
    let page = house
        .browser()
        .asking_for("uk")
        .get("/ar/language?to=code")
        .await;
    let names = page.tags("bdi");
    let langs: Vec<_> = names.iter().filter_map(|name| name.get("lang")).collect();
    assert_eq!(langs[0], "uk", "the browser's own comes first");
    assert!(
        names
            .iter()
            .any(|name| (name.get("lang"), name.get("dir")) == (Some("ar"), Some("rtl")))
    );
    let current: Vec<_> = page
        .tags("a")
        .into_iter()
        .filter(|tile| tile.get("aria-current").is_some())
        .map(|tile| tile.get("href").unwrap().to_owned())
        .collect();
    assert_eq!(current, ["/ar/code#language"]);
    let back: Vec<_> = page
        .tags("a")
        .into_iter()
        .filter(|link| link.get("data-back").is_some())
        .collect();
    assert_eq!(back[0].get("href"), Some("/ar/code"));
    for language in ["nb", "nn", "en-GB"] {
        let page = house.browser().asking_for(language).get("/").await;
        assert!(
            !page.body.contains("preferred"),
            "{language} is not repeated"
        );
    }
}

#[tokio::test]
async fn help_keeps_what_is_chosen_and_not_sent_yet_even_through_a_change_of_language() {
    let house = House::open().await;
    let mut browser = house.browser();
    browser.begin("/nb").await;
    let shown = [("option", "norwegian"), ("action", "show")];
    let question = browser.post("/nb/q/programme", &shown).await;
    let help = to_help(&mut browser, &question).await;
    assert_eq!(
        (help.status, help.screen().as_str()),
        (StatusCode::OK, "help")
    );
    let again = back(&mut browser, &help).await;
    is_as_it_was(&again, "nb");

    let arabic = into_arabic(&mut browser, &help).await;
    assert_eq!(arabic.screen(), "help");
    is_as_it_was(&back(&mut browser, &arabic).await, "ar");

    // Help that is opened from the languages leads back there, and on to the question.
    let chooser = to_chooser(&mut browser, &question).await;
    let help = to_help(&mut browser, &chooser).await;
    let chooser = back(&mut browser, &help).await;
    assert_eq!(chooser.screen(), "chooser");
    is_as_it_was(&back(&mut browser, &chooser).await, "nb");
}

#[track_caller]
fn is_as_it_was(question: &Page, language: &str) {
    assert_eq!(question.language().0, language);
    assert_eq!(question.question(), "programme");
    assert_eq!(question.chosen(), ["norwegian"]);
}

#[tokio::test]
async fn help_keeps_a_code_half_typed() {
    let house = House::open().await;
    let mut browser = house.browser();
    let shown = [("code", "123"), ("action", "show")];
    let page = browser.post("/nb/code", &shown).await;
    let help = to_help(&mut browser, &page).await;
    assert_eq!(back(&mut browser, &help).await.input("code"), "123");
}
