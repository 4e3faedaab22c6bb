//! The administrator's page of languages and voices: what it tells, what it changes, whom it lets in.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use domain::role::Role;
use server::audio::Origin;
use server::texts::Texts;
use tempfile::TempDir;

use crate::sound::voices::fill;
use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::page::Page;

const BOUNDARY: &str = "multipart/form-data; boundary=between";

async fn house(sound: &TempDir) -> House {
    let texts = Texts::load(None).unwrap();
    fill(sound.path(), &texts, "nb", Origin::Synthetic);
    let folder = sound.path().to_owned();
    House::with(|settings| settings.audio_folder = folder).await
}

async fn signed_in(house: &House, role: Role) -> Browser<'_> {
    let account = match role {
        Role::Contact => house.add_contact().await,
        _ => house.add_staff(role).await,
    };
    let token = house.link(&account).await;
    let mut browser = house.browser();
    browser.post("/sign-in", &[("token", &token)]).await;
    browser
}

/// Posts the form for a recording.
async fn send(browser: &Browser<'_>, language: &str, clip: &str, recording: &[u8]) -> Page {
    let mut body = format!(
        "--between\r\nContent-Disposition: form-data; name=\"clip\"\r\n\r\n{clip}\r\n\
         --between\r\nContent-Disposition: form-data; name=\"recording\"; filename=\"a.wav\"\r\n\
         Content-Type: audio/wav\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(recording);
    body.extend_from_slice(b"\r\n--between--\r\n");
    let address = format!("/admin/voices/{language}/clip");
    browser
        .clone()
        .saying("content-type", BOUNDARY)
        .send(Method::POST, &address, Body::from(body))
        .await
}

fn recording(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/sound/");
    std::fs::read(format!("{folder}{name}")).unwrap()
}

fn files(sound: &TempDir) -> usize {
    std::fs::read_dir(sound.path().join("nb")).unwrap().count()
}

#[tokio::test]
async fn only_administrators_are_let_in() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound).await;
    let mut stranger = house.browser();
    let mut analyst = signed_in(&house, Role::Analyst).await;
    let mut contact = signed_in(&house, Role::Contact).await;
    for address in ["/admin/voices", "/admin/voices/nb"] {
        let refused = stranger.get(address).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        assert_eq!(analyst.get(address).await.status, StatusCode::FORBIDDEN);
        assert_eq!(contact.get(address).await.status, StatusCode::FORBIDDEN);
    }
    let good = recording("good/mono-16k.wav");
    let refused = send(&stranger, "nb", "next", &good).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        send(&analyst, "nb", "next", &good).await.status,
        StatusCode::FORBIDDEN
    );
    let form = [("text-only", "yes")];
    let refused = analyst.post("/admin/voices/nb/text-only", &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_page_tells_of_every_language_how_text_and_sound_stand() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound).await;
    let mut browser = signed_in(&house, Role::Administrator).await;
    let page = browser.get("/admin/voices").await;
    assert_eq!(page.status, StatusCode::OK);
    for language in house.state.texts.languages() {
        let address = format!("href=\"/admin/voices/{}\"", language.id());
        assert!(page.body.contains(&address), "{address}");
    }
    let words = |id: &str| house.state.texts.reader("nb").text(id);
    // Synthetic, and the settings do not allow it; the others have no clip.
    assert!(page.body.contains(&words("standing-not-allowed")));
    assert!(page.body.contains(&words("standing-incomplete")));
    let nb = browser.get("/admin/voices/nb").await;
    assert!(nb.body.contains(&words("clip-synthetic")));
    assert!(
        nb.body
            .contains("<audio controls preload=\"none\" src=\"/audio/nb/")
    );
    let ar = browser.get("/admin/voices/ar").await;
    assert!(ar.body.contains(&words("clip-missing")));
    let nowhere = browser.get("/admin/voices/xx").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_recording_replaces_one_clip_and_is_there_at_once() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound).await;
    let nb = house.state.texts.languages().get("nb").unwrap();
    let clip = |id: &str| {
        let voices = house.state.voices.now();
        voices.of(nb).unwrap().clip(id).unwrap().clone()
    };
    let (before, other, count) = (clip("choose-one"), clip("next"), files(&sound));
    let browser = signed_in(&house, Role::Administrator).await;
    let page = send(
        &browser,
        "nb",
        "choose-one",
        &recording("good/stereo-44k.flac"),
    )
    .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let after = clip("choose-one");
    assert_eq!(
        (before.origin, after.origin),
        (Origin::Synthetic, Origin::Recorded)
    );
    assert_ne!(before.address, after.address);
    assert_eq!(clip("next"), other);
    assert_eq!(files(&sound), count, "the old file has gone");
    // It is to be heard at its new address, and no longer at its old one.
    let mut anyone = house.browser();
    assert_eq!(
        anyone.get(&before.address).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(
        house
            .state
            .voices
            .now()
            .file("nb", after.address.rsplit('/').next().unwrap())
            .is_some()
    );
}

#[tokio::test]
async fn a_recording_that_cannot_be_used_is_refused_in_words_and_nothing_changes() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound).await;
    let words = |id: &str| house.state.texts.reader("nb").text(id);
    let browser = signed_in(&house, Role::Administrator).await;
    let before = std::fs::read_to_string(sound.path().join("nb/manifest.toml")).unwrap();
    for (file, reason) in [
        ("bad/clipped.mp3", words("refused-clipped")),
        ("bad/opus.ogg", words("refused-undecodable")),
        ("bad/picture-only.mp4", words("refused-undecodable")),
        ("bad/4k.wav", "4000".to_owned()),
        ("bad/six-channels.flac", "6".to_owned()),
    ] {
        let page = send(&browser, "nb", "choose-one", &recording(file)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{file}");
        assert!(page.body.contains(&reason), "{file}: {reason}");
    }
    let empty = send(&browser, "nb", "choose-one", b"").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains(&words("upload-no-file")));
    let after = std::fs::read_to_string(sound.path().join("nb/manifest.toml")).unwrap();
    assert_eq!(before, after);
}

#[tokio::test]
async fn a_recording_over_20_mb_is_too_large() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound).await;
    let browser = signed_in(&house, Role::Administrator).await;
    let page = send(&browser, "nb", "choose-one", &vec![0; 21 << 20]).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    // One of exactly 20 MB is looked at, and is no sound.
    let page = send(&browser, "nb", "choose-one", &vec![0; 20 << 20]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_clip_that_is_none_of_ours_is_not_found_and_writes_no_file() {
    let sound = TempDir::new().unwrap();
    let house = house(&sound).await;
    let browser = signed_in(&house, Role::Administrator).await;
    let count = files(&sound);
    let good = recording("good/mono-16k.wav");
    for clip in [
        "../next",
        "../../etc/passwd",
        "no-such-text",
        "",
        "next.mp3",
        "nb/next",
    ] {
        let page = send(&browser, "nb", clip, &good).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{clip}");
    }
    for language in ["..", "xx", "%2e%2e"] {
        let page = send(&browser, language, "choose-one", &good).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{language}");
    }
    assert_eq!(files(&sound), count);
    assert_eq!(std::fs::read_dir(sound.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn a_language_can_be_text_only_on_purpose_and_no_longer() {
    let sound = TempDir::new().unwrap();
    let texts = Texts::load(None).unwrap();
    fill(sound.path(), &texts, "nb", Origin::Recorded);
    let folder = sound.path().to_owned();
    let house = House::with(|settings| settings.audio_folder = folder).await;
    let nb = house.state.texts.languages().get("nb").unwrap();
    let mut browser = signed_in(&house, Role::Administrator).await;
    assert!(house.state.offers_sound(nb));
    for (wish, has_sound) in [("yes", false), ("no", true)] {
        let form = [("text-only", wish)];
        let answer = browser.post("/admin/voices/nb/text-only", &form).await;
        assert_eq!(answer.location(), "/admin/voices/nb");
        assert_eq!(house.state.offers_sound(nb), has_sound, "{wish}");
        // It is stored, and stays so when the server starts again.
        house.state.voices.reload(&house.state.texts).unwrap();
        assert_eq!(house.state.offers_sound(nb), has_sound, "{wish}");
    }
    let form = [("text-only", "maybe")];
    let answer = browser.post("/admin/voices/nb/text-only", &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
}
