//! Rendering: from page data to a response, in the reader's language, with the policy that the
//! page needs.

use app::frame::{Assets, DemoBand, Frame, Link, Locale, Sound};
use app::text::{Clip, Says};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use domain::language::Language;
use fluent_bundle::FluentValue;
use jiff::civil::Date;
use leptos::IntoView;

use crate::audio::spoken;
use crate::state;
use crate::texts::Reader;

/// Marks a response whose body is a finished page.
#[derive(Clone, Copy, Debug)]
struct Finished;

/// For whom, and where, a page is rendered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'a> {
    pub(super) state: &'a state::State,
    pub(super) language: &'a Language,
    pub(super) texts: Reader<'a>,
    /// What comes before the language in addresses: empty, or `/demo`.
    pub(super) base: &'static str,
    /// Whether the pages are marked as the demo's.
    pub(super) is_demo: bool,
    /// Whether the pages can be listened to.
    pub(super) has_sound: bool,
}

impl<'a> Reading<'a> {
    pub(super) fn new(state: &'a state::State, language: &'a Language, base: &'static str) -> Self {
        Self {
            state,
            language,
            texts: state.texts.reader(language.text().as_str()),
            base,
            is_demo: base == "/demo",
            has_sound: false,
        }
    }

    /// The same for a participant, who can listen to the pages where the language is offered with
    /// sound.
    pub(super) fn aloud(self) -> Self {
        Self {
            has_sound: self.state.offers_sound(self.language),
            ..self
        }
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.texts.text(id)
    }

    pub(super) fn says(&self, id: &str) -> Says {
        self.read_aloud(self.texts.says(id))
    }

    pub(super) fn says_with(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> Says {
        self.read_aloud(self.texts.says_with(id, arguments))
    }

    /// A text with the clip that reads it, which has the id of the text's message; also one that is
    /// older than the text, since a comma mended takes nothing away from people who are listening.
    pub(super) fn read_aloud(&self, mut says: Says) -> Says {
        if self.has_sound {
            says.clip = self.clip(self.language, &says.id, &says.text);
        }
        says
    }

    /// A language's own name, read by its own voice where it is offered with sound.
    pub(super) fn name_of(&self, language: &Language) -> Says {
        let mut says = Says::new(format!("language-{}", language.id()), language.endonym());
        if self.state.offers_sound(language) {
            says.clip = self.clip(language, spoken::LANGUAGE_NAME, &says.text);
        }
        says
    }

    fn clip(&self, language: &Language, id: &str, text: &str) -> Option<Clip> {
        let voices = self.state.voices.now();
        let clip = voices.of(language)?.clip(id)?;
        Some(Clip {
            address: clip.address.clone(),
            listen: format!("{}: {text}", self.text("listen")),
        })
    }

    /// What a page needs that can be listened to. Its controls are `is_still` where somebody looks
    /// at the page without using it.
    pub(super) fn sound(&self, is_still: bool) -> Option<Sound> {
        self.has_sound.then(|| Sound {
            is_still,
            survey: self.text("app-name"),
            listen: self.says("listen"),
            stop: self.says("stop"),
            again: self.says("again"),
            slower: self.says("slower"),
            normal_speed: self.says("normal-speed"),
            turn_on: self.says("turn-sound-on"),
            turn_off: self.says("turn-sound-off"),
            failed: self.says("sound-failed"),
            try_again: self.says("try-again"),
            ahead: Vec::new(),
        })
    }

    /// Whether a page that has no other island needs the scripts: to be listened to.
    pub(super) fn scripts(&self) -> Scripts {
        if self.has_sound {
            Scripts::Island
        } else {
            Scripts::None
        }
    }

    /// A date in words.
    pub(super) fn date(&self, date: Date) -> String {
        self.texts.date(date)
    }

    /// The address of a page below this language: `/ar/q/gender`.
    pub(super) fn address(&self, page: &str) -> String {
        let (base, language) = (self.base, self.language.id());
        if page.is_empty() {
            format!("{base}/{language}")
        } else {
            format!("{base}/{language}/{page}")
        }
    }

    /// The way to one of the participant's documents: in this language where participants are
    /// offered it, else in the one that always is.
    fn document(&self, name: &str) -> Link {
        let says = self.says(&format!("{name}-link"));
        if self.state.offers(self.language) {
            Link::new(self.address(name), says)
        } else {
            Link::new(format!("{}/nb/{name}", self.base), says)
        }
    }

    /// What every page has, its window's title being the text with this id.
    pub(super) fn frame(&self, title: &str) -> Frame {
        self.frame_titled(&self.text(title))
    }

    /// What every page has, under this title.
    pub(super) fn frame_titled(&self, title: &str) -> Frame {
        let app_name = self.text("app-name");
        Frame {
            locale: locale(self.language),
            assets: asset_addresses(self.state),
            nonce: nonce(self.state),
            title: format!("{title} – {app_name}"),
            skip_to_content: self.text("skip-to-content"),
            sender: self.says("sender"),
            logo: None,
            privacy: Some(self.document("privacy")),
            accessibility: Some(self.document("accessibility")),
            demo: self.is_demo.then(|| DemoBand {
                says: self.says("demo-band"),
            }),
            sound: None,
        }
    }
}

/// A fresh nonce for the content security policy of one response.
pub(super) fn nonce(state: &state::State) -> String {
    STANDARD_NO_PAD.encode(state.randomness.bytes::<16>())
}

/// The offered language that the browser asks for, or the source language.
pub(super) fn negotiate<'a>(state: &'a state::State, headers: &HeaderMap) -> &'a Language {
    let wanted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let languages = state.texts.languages();
    languages
        .negotiate(wanted, |language| state.offers(language))
        .or_else(|| languages.get("nb"))
        .expect("loading the languages fails without nb")
}

/// A language as pages need it.
pub(super) fn locale(language: &Language) -> Locale {
    Locale {
        id: language.id().as_str().to_owned(),
        lang: language.html_lang().to_owned(),
        dir: language.direction().as_str(),
        script: language.script().as_str(),
    }
}

fn asset_addresses(state: &state::State) -> Assets {
    Assets {
        css: state.assets.address("css/samsvar.css"),
        client_js: state.assets.address("pkg/start.js"),
    }
}

/// The policy of a page without scripts; also of everything that is not a page.
pub(super) const NO_SCRIPTS: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The policy of a page that our own pages may show within themselves, and in which nothing can be
/// sent.
pub(super) const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; media-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/// The policy of a page that shows such pages within itself.
pub(super) const FRAMING: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; media-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Whether a page carries an island, and so the scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scripts {
    None,
    Island,
}

/// Renders a page.
pub(super) fn respond<V: IntoView>(
    status: StatusCode,
    nonce: &str,
    scripts: Scripts,
    page: impl FnOnce() -> V,
) -> Response {
    respond_html(status, nonce, scripts, app::render(page))
}

/// A page that is rendered already, with this nonce in it.
pub(super) fn respond_html(
    status: StatusCode,
    nonce: &str,
    scripts: Scripts,
    html: String,
) -> Response {
    let policy = match scripts {
        Scripts::None => HeaderValue::from_static(NO_SCRIPTS),
        Scripts::Island => HeaderValue::try_from(format!(
            "{NO_SCRIPTS}; connect-src 'self'; \
             script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"
        ))
        .expect("base64 is visible ASCII"),
    };
    let mut response = (status, Body::from(html)).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    response.extensions_mut().insert(Finished);
    response
}

/// 303 to an address of ours.
pub(super) fn see_other(to: &str) -> Response {
    match HeaderValue::try_from(to) {
        Ok(to) => (
            StatusCode::SEE_OTHER,
            [
                (header::LOCATION, to),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ],
        )
            .into_response(),
        Err(_) => Failure::NotFound.into_response(),
    }
}

/// What a handler gives up with. The page in words is made in [`super::problem`].
#[derive(Debug)]
pub(super) enum Failure {
    /// Another response in place of the one asked for: closed, or somewhere else.
    Instead(Box<Response>),
    /// 404: no such page, language, question.
    NotFound,
    /// 422: what was sent cannot be used.
    Unprocessable,
    /// 429: too much is asked for.
    TooMuch,
    /// 503: the database does not answer.
    Unavailable,
    /// 500: something that should not be.
    Broken,
}

impl Failure {
    /// This response in place of the one asked for.
    pub(super) fn instead(response: Response) -> Self {
        Self::Instead(Box::new(response))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Instead(response) => *response,
            Self::NotFound => StatusCode::NOT_FOUND.into_response(),
            Self::Unprocessable => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
            Self::TooMuch => StatusCode::TOO_MANY_REQUESTS.into_response(),
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE.into_response(),
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

impl From<crate::storage::StorageError> for Failure {
    fn from(error: crate::storage::StorageError) -> Self {
        tracing::error!(
            error = &error as &dyn std::error::Error,
            "a page could not be made"
        );
        match error {
            crate::storage::StorageError::Unavailable(_) => Self::Unavailable,
            _ => Self::Broken,
        }
    }
}

impl From<crate::collection::watch::NoAnswer> for Failure {
    fn from(_: crate::collection::watch::NoAnswer) -> Self {
        Self::Unavailable
    }
}

impl From<super::asking::TooMuch> for Failure {
    fn from(_: super::asking::TooMuch) -> Self {
        Self::TooMuch
    }
}

/// No such address.
pub(super) async fn not_found() -> Failure {
    Failure::NotFound
}

/// The same page under another policy.
pub(super) fn under(policy: &'static str, mut page: Response) -> Response {
    let policy = HeaderValue::from_static(policy);
    page.headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, policy);
    page
}

/// Whether a response's body is a finished page.
pub(super) fn is_finished(response: &Response) -> bool {
    response.extensions().get::<Finished>().is_some()
}
