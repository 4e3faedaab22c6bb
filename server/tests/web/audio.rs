//! Clips over HTTP: whole, in parts, and nothing else; and that every text of every page has one.

use std::collections::BTreeSet;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use server::audio::spoken::{LANGUAGE_NAME, Manuscript};
use server::audio::{Credit, Origin, VoiceFolder, bring};
use server::texts::Texts;
use tempfile::TempDir;
use tower::ServiceExt;

use crate::sound::voices::fill;
use crate::support::house::House;

/// A house with one clip, the address of it, and its bytes.
struct Sounding {
    house: House,
    address: String,
    clip: Vec<u8>,
    _sound: TempDir,
}

/// What came back.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

impl Sounding {
    async fn open() -> Self {
        let sound = TempDir::new().unwrap();
        let texts = Texts::load(None).unwrap();
        let nb = texts.languages().get("nb").unwrap();
        let mut folder = VoiceFolder::open(sound.path(), "nb").unwrap();
        let recording = include_bytes!("../../../tests/sound/good/mono-16k.wav");
        let credit = Credit {
            origin: Origin::Recorded,
            reader: None,
            by: "test".to_owned(),
            on: jiff::civil::date(2026, 11, 23),
        };
        let manuscript = Manuscript::of(&texts, nb);
        let record = bring(&folder, &manuscript, "next", recording, &credit).unwrap();
        let name = format!("next.{}.mp3", record.file);
        let clip = std::fs::read(sound.path().join("nb").join(&name)).unwrap();
        folder.manifest.clips.insert("next".to_owned(), record);
        folder.save().unwrap();
        let path = sound.path().to_owned();
        let house = House::with(|settings| settings.audio_folder = path).await;
        Self {
            house,
            address: format!("/audio/nb/{name}"),
            clip,
            _sound: sound,
        }
    }

    async fn ask(&self, method: Method, address: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).unwrap();
        let response = self.house.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        Answer {
            status: head.status,
            headers: head.headers,
            body: to_bytes(body, usize::MAX).await.unwrap(),
        }
    }

    async fn get(&self, headers: &[(&str, &str)]) -> Answer {
        self.ask(Method::GET, &self.address, headers).await
    }
}

#[tokio::test]
async fn a_clip_comes_whole_with_its_type_for_ever_and_without_a_trace() {
    let sounding = Sounding::open().await;
    let answer = sounding.get(&[("accept-encoding", "gzip, br")]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.body, sounding.clip);
    let length = sounding.clip.len().to_string();
    for (name, value) in [
        ("content-type", Some("audio/mpeg")),
        ("content-length", Some(length.as_str())),
        ("accept-ranges", Some("bytes")),
        ("cache-control", Some("public, max-age=31536000, immutable")),
        ("x-content-type-options", Some("nosniff")),
        ("content-encoding", None),
        ("set-cookie", None),
        ("content-range", None),
    ] {
        assert_eq!(answer.header(name), value, "{name}");
    }
}

#[tokio::test]
async fn a_head_request_gets_the_head_alone() {
    let sounding = Sounding::open().await;
    let answer = sounding.ask(Method::HEAD, &sounding.address, &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.body.is_empty());
    let length = sounding.clip.len().to_string();
    assert_eq!(answer.header("content-length"), Some(length.as_str()));
}

#[tokio::test]
async fn a_part_of_a_clip_comes_as_a_part() {
    let sounding = Sounding::open().await;
    let all = sounding.clip.len();
    for (range, from, to) in [
        ("bytes=0-1", 0, 2),
        ("bytes=100-199", 100, 200),
        ("bytes=100-", 100, all),
        ("bytes=-50", all - 50, all),
        ("bytes=0-99999999", 0, all),
    ] {
        let answer = sounding.get(&[("range", range)]).await;
        assert_eq!(answer.status, StatusCode::PARTIAL_CONTENT, "{range}");
        assert_eq!(answer.body, sounding.clip[from..to], "{range}");
        let said = format!("bytes {from}-{}/{all}", to - 1);
        assert_eq!(
            answer.header("content-range"),
            Some(said.as_str()),
            "{range}"
        );
        assert_eq!(answer.header("content-type"), Some("audio/mpeg"));
    }
}

#[tokio::test]
async fn a_part_beyond_the_end_is_refused_with_the_length() {
    let sounding = Sounding::open().await;
    let all = sounding.clip.len();
    let answer = sounding.get(&[("range", &format!("bytes={all}-"))]).await;
    assert_eq!(answer.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(
        answer.header("content-range"),
        Some(format!("bytes */{all}").as_str())
    );
    assert!(answer.body.is_empty());
}

#[tokio::test]
async fn a_part_of_another_version_is_answered_with_the_whole() {
    let sounding = Sounding::open().await;
    let first = sounding.get(&[]).await;
    let tag = first.header("etag").unwrap();
    for (if_range, status) in [
        (tag, StatusCode::PARTIAL_CONTENT),
        ("\"another\"", StatusCode::OK),
        ("Mon, 23 Nov 2026 10:00:00 GMT", StatusCode::OK),
    ] {
        let answer = sounding
            .get(&[("range", "bytes=0-9"), ("if-range", if_range)])
            .await;
        assert_eq!(answer.status, status, "{if_range}");
    }
    let again = sounding.get(&[("if-none-match", tag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.body.is_empty());
}

#[tokio::test]
async fn no_other_name_leads_anywhere() {
    let sounding = Sounding::open().await;
    let file = sounding.address.rsplit('/').next().unwrap();
    let mut addresses: Vec<String> = [
        "/audio/nb/manifest.toml",
        "/audio/nb/",
        "/audio/nb/next.mp3",
        "/audio/nb/next.0123456789abcdef.mp3",
        "/audio/nb/../nb/manifest.toml",
        "/audio/nb/..%2fmanifest.toml",
        "/audio/nb/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/audio/..%2f..%2fetc/passwd",
        "/audio/nb/%00",
        "/audio/nb/..",
        "/audio/../../../../etc/passwd",
    ]
    .map(str::to_owned)
    .into();
    addresses.push(format!("/audio/nn/{file}"));
    addresses.push(format!("/audio/nn/..%2fnb%2f{file}"));
    addresses.push(format!("/audio/nb/./{file}"));
    addresses.push(format!("/audio//nb/{file}"));
    for address in addresses {
        let answer = sounding.ask(Method::GET, &address, &[]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_language_is_offered_with_sound_only_as_the_settings_and_the_clips_allow() {
    let sound = TempDir::new().unwrap();
    let texts = Texts::load(None).unwrap();
    fill(sound.path(), &texts, "nb", Origin::Recorded);
    fill(sound.path(), &texts, "nn", Origin::Synthetic);
    fill(sound.path(), &texts, "so", Origin::StandIn);
    for (allowed, offered) in [
        (&[] as &[&str], &["nb"] as &[&str]),
        (&["nn"], &["nb", "nn"]),
        (&["nn", "so", "ar"], &["so", "nb", "nn"]),
    ] {
        let house = House::with(|settings| {
            settings.audio_folder = sound.path().to_owned();
            settings.synthetic_voices = allowed.iter().map(|id| (*id).to_owned()).collect();
        })
        .await;
        let languages = house.state.texts.languages().iter();
        let found: Vec<_> = languages
            .filter(|language| house.state.offers_sound(language))
            .map(|language| language.id().as_str())
            .collect();
        assert_eq!(found, offered, "{allowed:?}");
    }
    // One clip is not all.
    let sounding = Sounding::open().await;
    let nb = texts.languages().get("nb").unwrap();
    assert!(!sounding.house.state.offers_sound(nb));
}

#[tokio::test]
async fn every_text_of_a_participants_pages_has_a_line_that_is_read() {
    let house = House::open().await;
    let texts = &house.state.texts;
    let nb = texts.languages().get("nb").unwrap();
    let manuscript = Manuscript::of(texts, nb);
    let mut browser = house.browser();
    let mut pages = Vec::new();
    for address in [
        "/",
        "/?to=q/time",
        "/nb",
        "/nb/code",
        "/nb/help",
        "/nb/privacy",
        "/nb/accessibility",
        "/nb/invitation",
        "/nb/nothing",
        "/demo/nb",
        "/demo/nb/code",
    ] {
        pages.push(browser.get(address).await);
    }
    for code in ["", "1", "1234567890", "12345678x9"] {
        pages.push(browser.post("/nb/code", &[("code", code)]).await);
    }
    browser.begin("/nb").await;
    for practice in ["/nb/practice/1", "/nb/practice/2"] {
        pages.push(browser.get(practice).await);
        pages.push(browser.post(practice, &[("action", "next")]).await);
    }
    let asked = house.state.questionnaires.newest().unwrap();
    for question in asked.questions() {
        let address = format!("/nb/q/{}", question.key().as_str());
        pages.push(browser.get(&address).await);
        let posted = [("action", "next"), ("option", "no-such-option")];
        pages.push(browser.post(&address, &posted).await);
        let every: Vec<_> = question
            .options()
            .iter()
            .map(|option| ("option", option.key().as_str()))
            .chain([("action", "next")])
            .collect();
        pages.push(browser.post(&address, &every).await);
    }
    let review = browser.hurry_to_review("/nb").await;
    pages.push(browser.send_off(&review).await);
    pages.push(review);
    let mut met = BTreeSet::new();
    for page in &pages {
        met.extend(page.said());
    }
    assert!(met.len() > 100, "only {} texts were met", met.len());
    let names: BTreeSet<_> = texts
        .languages()
        .iter()
        .map(|language| format!("language-{}", language.id()))
        .collect();
    assert!(manuscript.texts.contains_key(LANGUAGE_NAME));
    let silent: Vec<_> = met
        .iter()
        .filter(|id| !manuscript.texts.contains_key(*id) && !names.contains(*id))
        .collect();
    assert!(silent.is_empty(), "no clip reads {silent:?}");
}
