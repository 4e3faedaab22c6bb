//! Participants' pages that can be listened to: each text with its clip, in the page's own voice.

use axum::http::StatusCode;
use domain::role::Role;
use jiff::civil::date;
use server::audio::Origin;
use server::audio::spoken::is_never_read;
use server::collection::offer;
use server::texts::Texts;
use tempfile::TempDir;

use crate::sound::voices::fill;
use crate::support::house::House;
use crate::support::page::Page;

/// A house where people read these languages.
async fn house(sound: &TempDir, languages: &[&str]) -> House {
    let texts = Texts::load(None).unwrap();
    for language in languages {
        fill(sound.path(), &texts, language, Origin::Recorded);
    }
    let folder = sound.path().to_owned();
    House::with(|settings| settings.audio_folder = folder).await
}

/// The texts between tags, each with the start tag of the element that it stands in.
fn texts(page: &Page) -> Vec<(String, String)> {
    const WITHOUT_END: [&str; 6] = ["meta", "link", "input", "img", "br", "!doctype"];
    let mut open: Vec<String> = Vec::new();
    let mut texts = Vec::new();
    for part in page.body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.iter().rposition(|open| open.starts_with(name));
            open.truncate(last.unwrap_or_else(|| panic!("</{name}> without its start")));
        } else if !tag.ends_with('/') && !WITHOUT_END.contains(&name) && !tag.starts_with('!') {
            open.push(tag.to_owned());
        }
        if !text.trim().is_empty() {
            texts.push((open.last().unwrap().clone(), text.trim().to_owned()));
        }
    }
    texts
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// The texts of a page that no clip reads and that are not named as never read.
fn silent(page: &Page, voice: &str) -> Vec<String> {
    let is_read = |tag: &str| {
        let id = attribute(tag, "data-says").unwrap_or_default();
        let clip = attribute(tag, "data-clip").unwrap_or_default();
        let is_other_language = id.starts_with("language-") && !id.ends_with(voice);
        is_never_read(id) || is_other_language || clip.starts_with(&format!("/audio/{voice}/"))
    };
    // The window's title, the link that leads screen readers past the bar, digits in drawings.
    let is_unheard = |tag: &str| {
        tag == "title" || tag.starts_with("text ") || tag.contains("class=\"skip-link\"")
    };
    let texts = texts(page).into_iter();
    texts
        .filter(|(tag, _)| !is_read(tag) && !is_unheard(tag))
        .map(|(tag, text)| format!("{text} in <{tag}>"))
        .collect()
}

#[tokio::test]
async fn every_text_of_every_screen_says_where_its_clip_is() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound, &["nb"]).await;
    let account = house.add_staff(Role::Administrator).await;
    let token = house.link(&account).await;
    let mut browser = house.browser();
    browser.post("/sign-in", &[("token", &token)]).await;
    let list = browser.get("/admin/preview").await;
    let list = list.body.split("<select").nth(1).unwrap();
    let screens = list.split("</select>").next().unwrap();
    let screens = screens.split("<option value=\"").skip(1);
    let mut walked = 0;
    for screen in screens.filter_map(|rest| rest.split('"').next()) {
        let page = browser.get(&format!("/admin/preview/nb/{screen}")).await;
        assert_eq!(page.status, StatusCode::OK, "{screen}");
        assert_eq!(silent(&page, "nb"), [""; 0], "{screen}");
        walked += 1;
    }
    assert!(walked > 70, "{walked} screens");
}

#[tokio::test]
async fn pages_of_a_language_name_clips_of_its_own_voice_alone() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound, &["nb", "ar"]).await;
    let mut browser = house.browser();
    for (language, voice, other) in [("nb", "nb", "ar"), ("ar", "ar", "nb")] {
        let page = browser.get(&format!("/{language}")).await;
        assert!(page.body.contains(&format!("/audio/{voice}/")));
        assert!(!page.body.contains(&format!("/audio/{other}/")), "{other}");
    }
    // But for the chooser, where each name is read by its own voice.
    let page = browser.get("/nb/language").await;
    for address in ["/audio/ar/language-name.", "/audio/nb/language-name."] {
        assert!(page.body.contains(address), "{address}");
    }
    assert!(!page.body.contains("/audio/uk/"));
}

#[tokio::test]
async fn a_language_without_sound_has_nothing_of_it() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound, &["nb"]).await;
    let mut browser = house.browser();
    for address in ["/ar", "/ar/help", "/ar/code"] {
        let page = browser.get(address).await;
        for part in ["data-listen", "data-player", "data-clip", "<audio"] {
            assert!(!page.body.contains(part), "{part} on {address}");
        }
    }
    // Its welcome leads past the sound check, which is not there.
    assert_eq!(browser.get("/ar").await.onward(), "/ar/code");
    for address in ["/ar/sound", "/ar/sound/check", "/ar/sound/help"] {
        assert_eq!(browser.get(address).await.location(), "/ar/code");
    }
}

#[tokio::test]
async fn the_sound_check_lies_between_welcome_and_code_and_keeps_nothing() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound, &["nb"]).await;
    let mut browser = house.browser();
    let mut page = browser.get("/nb").await;
    for address in ["/nb/sound", "/nb/sound/check", "/nb/code"] {
        assert_eq!(page.onward(), address);
        page = browser.get(address).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.set_cookies().is_empty(), "{address}");
    }
    let ask = browser.get("/nb/sound").await;
    let choices: Vec<_> = ask
        .tags("a")
        .iter()
        .filter_map(|link| {
            Some((
                link.get("data-choose-sound")?.to_owned(),
                link.get("href")?.to_owned(),
            ))
        })
        .collect();
    let pair = |choice: &str, to: &str| (choice.to_owned(), to.to_owned());
    assert_eq!(
        choices,
        [pair("off", "/nb/code"), pair("on", "/nb/sound/check")]
    );
    let help = browser.get("/nb/sound/help").await;
    assert!(help.says("sound-help-4") && help.says("sound-sample"));
}

#[tokio::test]
async fn a_page_that_is_listened_to_may_play_our_sound_and_no_other() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound, &["nb"]).await;
    let mut browser = house.browser();
    for address in ["/nb", "/nb/help", "/nb/invitation", "/nb/nothing"] {
        let page = browser.get(address).await;
        let policy = page.header("content-security-policy");
        assert!(policy.contains("media-src 'self';"), "{address}: {policy}");
        assert!(policy.contains("script-src 'nonce-"), "{address}: {policy}");
    }
}

#[tokio::test]
async fn what_comes_next_is_named_for_all_alike() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound, &["nb"]).await;
    let ahead = |page: &Page| {
        let (_, rest) = page.body.split_once("data-ahead=\"").unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    // One is in the introduction programme, the other is not: which question comes next differs.
    let mut seen = Vec::new();
    for programme in 0..2 {
        let mut browser = house.browser();
        browser.begin("/nb").await;
        let page = browser.get("/nb/q/programme").await;
        let options = page.tags("input");
        let options: Vec<_> = options
            .iter()
            .filter(|input| input.get("name") == Some("option"))
            .filter_map(|input| input.get("value"))
            .collect();
        seen.push(ahead(&page));
        let answer = [("option", options[programme]), ("action", "next")];
        let next = browser.submit(&page, &answer).await;
        assert!(!ahead(&next).is_empty());
    }
    assert_eq!(seen[0], seen[1]);
    assert!(
        seen[0]
            .split(' ')
            .all(|clip| clip.starts_with("/audio/nb/"))
    );
}

#[tokio::test]
async fn what_a_wave_offers_is_fixed_when_it_opens_and_stays_until_it_closes() {
    let sound = TempDir::new().unwrap();
    let texts = Texts::load(None).unwrap();
    let house = house(&sound, &["nb"]).await;
    let state = &house.state;
    let language = |id: &str| state.texts.languages().get(id).unwrap();
    offer::fix(state).await.unwrap();
    assert!(state.offers_sound(language("nb")));
    assert!(!state.offers_sound(language("ar")));

    // A voice that is ready now waits for the next wave; one that is taken away stays.
    fill(sound.path(), &texts, "ar", Origin::Recorded);
    std::fs::remove_dir_all(sound.path().join("nb")).unwrap();
    state.voices.reload(&state.texts).unwrap();
    offer::fix(state).await.unwrap();
    assert!(state.offers_sound(language("nb")));
    assert!(!state.offers_sound(language("ar")));
    assert!(state.offers(language("ar")));

    // Between waves it is what stands ready.
    house.on(date(2027, 5, 1));
    assert!(!state.offers_sound(language("nb")));
    assert!(state.offers_sound(language("ar")));
}

#[tokio::test]
async fn an_offer_outlives_the_server_and_its_settings() {
    let sound = TempDir::new().unwrap();
    let first = house(&sound, &["nb"]).await;
    offer::fix(&first.state).await.unwrap();
    let wave = first.state.open_wave().await.unwrap().unwrap();
    let mut repository = first.state.database.write().await.unwrap();
    let fixed = repository.offer(&wave.id).await.unwrap().unwrap();
    assert!(
        fixed.contains("nb:sound") && fixed.contains("ar:text"),
        "{fixed}"
    );
    assert!(!repository.fix_offer(&wave.id, "nb:text").await.unwrap());
    assert_eq!(repository.offer(&wave.id).await.unwrap(), Some(fixed));
}
