//! Who asks for a page of contacts and staff, in which language they read it, and what stands
//! around every such page. Signing in and roles are elsewhere.
//!
//! The language is the one that was chosen on this device; else a contact's written form of
//! Norwegian; else what the browser asks for. A choice is remembered in a cookie that holds `nb`,
//! `nn` or `en` and nothing else, for this visit of the browser.

use app::components::form::{Faults, Field};
use app::components::staff::{LanguageButton, LanguageButtons, SignOut, StaffBar};
use app::pages::municipality::ask_link::{self, AskForLink};
use app::pages::municipality::home::StaffLink;
use app::pages::municipality::sign_in::{self, SignIn, SignInButton};
use axum::Router;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum_extra::extract::Form;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use domain::email::EmailError;
use domain::language::Language;
use domain::role::Role;
use serde::Deserialize;

use super::page::{Failure, Reading, Scripts, locale, respond, see_other};
use super::session::{self, SignedIn};
use crate::state::{self, Samsvar};
use crate::storage::{Account, AccountId, Contact};

/// The languages that these pages are in.
pub(super) const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// The cookie that remembers a choice.
const COOKIE: &str = "samsvar-staff-language";

/// Where these pages lie; a change of language leads to no other.
const PLACES: [&str; 6] = [
    "/kommune",
    "/analyse",
    "/admin",
    "/register",
    "/sign-in",
    "/signed-out",
];

/// The address of the form that changes the language.
const CHANGE: &str = "/staff-language";

pub(super) fn router() -> Router<Samsvar> {
    Router::new().route(CHANGE, post(change))
}

/// Whoever asks.
#[derive(Clone, Debug)]
pub(super) struct Visitor {
    /// Who is signed in, if anybody is.
    pub(super) account: Option<Account>,
    language: &'static str,
    /// The address asked for, to return to after a change of language.
    here: String,
}

impl FromRequestParts<Samsvar> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &Samsvar) -> Result<Self, Failure> {
        let SignedIn(account) = SignedIn::from_request_parts(parts, state).await?;
        let here = parts.uri.path_and_query();
        let here = here.map_or("/", |address| address.as_str());
        Ok(Self {
            language: language(state, &parts.headers, account.as_ref()),
            here: here.to_owned(),
            account,
        })
    }
}

impl Visitor {
    /// The texts of their language.
    pub(super) fn reading<'a>(&self, state: &'a state::State) -> Reading<'a> {
        let languages = state.texts.languages();
        let language: &Language = languages
            .get(self.language)
            .or_else(|| languages.get("nb"))
            .expect("loading the languages fails without nb");
        Reading::new(state, language, "")
    }

    /// The top of every page.
    pub(super) fn bar(&self, reading: Reading<'_>) -> StaffBar {
        StaffBar {
            service: reading.text("staff-app-name"),
            home_href: self.home().to_owned(),
            languages: LanguageButtons {
                action: CHANGE.to_owned(),
                to: self.here.clone(),
                label: reading.text("language"),
                buttons: buttons(reading),
            },
            sign_out: self.account.is_some().then(|| SignOut {
                action: "/sign-out".to_owned(),
                label: reading.text("sign-out"),
                everywhere_action: "/sign-out/everywhere".to_owned(),
                everywhere_label: reading.text("sign-out-everywhere"),
            }),
        }
    }

    /// A page that says one thing, with this status; with the button that signs in for a token.
    pub(super) fn tell(
        &self,
        state: &state::State,
        status: StatusCode,
        title: &str,
        body: &str,
        token: Option<String>,
    ) -> Response {
        let button = |reading: Reading<'_>| {
            token.map(|token| SignInButton {
                action: "/sign-in".to_owned(),
                token,
                label: reading.text("sign-in-button"),
            })
        };
        self.card(state, status, title, body, button, |_| None)
    }

    /// The contact who asks; anybody else gets a page that says who may.
    pub(super) fn contact(&self, state: &state::State) -> Result<&Contact, Failure> {
        match &self.account {
            Some(Account::Contact(contact)) => Ok(contact),
            Some(_) => Err(Failure::instead(self.has_no_access(state))),
            None => Err(Failure::instead(self.needs_to_sign_in(state))),
        }
    }

    /// The id of whoever asks, who is on the staff in this role; anybody else gets a page that says
    /// who may.
    pub(super) fn staff(&self, state: &state::State, wanted: Role) -> Result<AccountId, Failure> {
        match &self.account {
            Some(account @ Account::Staff { role, .. }) if *role == wanted => Ok(account.id()),
            Some(_) => Err(Failure::instead(self.has_no_access(state))),
            None => Err(Failure::instead(self.needs_to_sign_in(state))),
        }
    }

    /// A page with the button that confirms a registration.
    pub(super) fn confirm(&self, state: &state::State, token: String) -> Response {
        let button = |reading: Reading<'_>| {
            Some(SignInButton {
                action: "/register/confirm".to_owned(),
                token,
                label: reading.text("register-confirm-button"),
            })
        };
        let (title, body) = ("register-confirm-title", "register-confirm-body");
        self.card(state, StatusCode::OK, title, body, button, |_| None)
    }

    /// A page that says one thing, in finished words under a title.
    pub(super) fn say(
        &self,
        state: &state::State,
        status: StatusCode,
        title: &str,
        words: String,
    ) -> Response {
        self.card_of(state, status, title, words, |_| None, |_| None)
    }

    /// The page for whoever is not signed in.
    pub(super) fn needs_to_sign_in(&self, state: &state::State) -> Response {
        let status = StatusCode::UNAUTHORIZED;
        self.ask_for_link(state, status, "sign-in-needed", String::new(), None)
    }

    /// The form that asks for a sign-in link, under the texts `{name}-title` and `{name}-body`.
    pub(super) fn ask_for_link(
        &self,
        state: &state::State,
        status: StatusCode,
        name: &str,
        typed: String,
        error: Option<EmailError>,
    ) -> Response {
        let reading = self.reading(state);
        let title = format!("{name}-title");
        let frame = reading.frame(&title);
        let nonce = frame.nonce.clone();
        let error = error.map(|error| reading.text(email_error(error)));
        let faults = error.clone().map(|words| Faults {
            heading: reading.text("form-faults"),
            faults: vec![("email", words)],
        });
        respond(status, &nonce, Scripts::None, || {
            ask_link::page(AskForLink {
                frame,
                bar: self.bar(reading),
                heading: reading.text(&title),
                body: vec![reading.text(&format!("{name}-body"))],
                faults,
                action: "/sign-in/new".to_owned(),
                email: Field {
                    name: "email",
                    label: reading.text("ask-link-email"),
                    hint: None,
                    value: typed,
                    autocomplete: "email",
                    error,
                },
                submit: reading.text("ask-link-send"),
                register: StaffLink {
                    href: "/register".to_owned(),
                    label: reading.text("register-link"),
                },
            })
        })
    }

    /// The page for whoever is signed in as somebody else.
    pub(super) fn has_no_access(&self, state: &state::State) -> Response {
        let (title, body) = ("no-access-title", "no-access-body");
        self.explain(state, StatusCode::FORBIDDEN, title, body)
    }

    /// A page that tells of a problem, with the way to the first page.
    pub(super) fn explain(
        &self,
        state: &state::State,
        status: StatusCode,
        title: &str,
        body: &str,
    ) -> Response {
        let home = |reading: Reading<'_>| {
            Some(StaffLink {
                href: self.home().to_owned(),
                label: reading.text("staff-home"),
            })
        };
        self.card(state, status, title, body, |_| None, home)
    }

    fn card(
        &self,
        state: &state::State,
        status: StatusCode,
        title: &str,
        body: &str,
        button: impl FnOnce(Reading<'_>) -> Option<SignInButton>,
        home: impl FnOnce(Reading<'_>) -> Option<StaffLink>,
    ) -> Response {
        let words = self.reading(state).text(body);
        self.card_of(state, status, title, words, button, home)
    }

    fn card_of(
        &self,
        state: &state::State,
        status: StatusCode,
        title: &str,
        words: String,
        button: impl FnOnce(Reading<'_>) -> Option<SignInButton>,
        home: impl FnOnce(Reading<'_>) -> Option<StaffLink>,
    ) -> Response {
        let reading = self.reading(state);
        let frame = reading.frame(title);
        let nonce = frame.nonce.clone();
        respond(status, &nonce, Scripts::None, || {
            sign_in::page(SignIn {
                frame,
                bar: self.bar(reading),
                heading: reading.text(title),
                body: vec![words],
                button: button(reading),
                home: home(reading),
            })
        })
    }

    fn home(&self) -> &'static str {
        self.account.as_ref().map_or("/kommune", session::home)
    }
}

/// The id of the text that says what is wrong with an address.
pub(super) fn email_error(error: EmailError) -> &'static str {
    match error {
        EmailError::Empty => "error-email-empty",
        EmailError::ForeignLetter => "error-email-letters",
        EmailError::Malformed => "error-email-malformed",
    }
}

fn buttons(reading: Reading<'_>) -> Vec<LanguageButton> {
    LANGUAGES
        .iter()
        .filter_map(|id| reading.state.texts.languages().get(id))
        .map(|language| LanguageButton {
            locale: locale(language),
            name: language.endonym().to_owned(),
            is_current: language == reading.language,
        })
        .collect()
}

fn language(state: &state::State, headers: &HeaderMap, account: Option<&Account>) -> &'static str {
    let jar = CookieJar::from_headers(headers);
    let chosen = jar.get(COOKIE).and_then(|cookie| known(cookie.value()));
    let written_form = || match account {
        Some(Account::Contact(contact)) => known(&contact.written_form),
        _ => None,
    };
    let browsers = || {
        let wanted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        let is_ours = |language: &Language| known(language.id().as_str()).is_some();
        let language = state.texts.languages().negotiate(wanted, is_ours)?;
        known(language.id().as_str())
    };
    chosen
        .or_else(written_form)
        .or_else(browsers)
        .unwrap_or("nb")
}

fn known(id: &str) -> Option<&'static str> {
    LANGUAGES.into_iter().find(|known| *known == id)
}

#[derive(Deserialize)]
struct Change {
    language: String,
    /// The page to return to.
    #[serde(default)]
    to: String,
}

/// Remembers the language, and back to the page.
async fn change(
    State(state): State<Samsvar>,
    Form(change): Form<Change>,
) -> Result<Response, Failure> {
    let language = known(&change.language).ok_or(Failure::Unprocessable)?;
    let cookie = Cookie::build((COOKIE, language))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(state.settings.is_https())
        .build();
    let to = if is_place(&change.to) {
        &change.to
    } else {
        "/kommune"
    };
    Ok((CookieJar::new().add(cookie), see_other(to)).into_response())
}

/// Whether this is the address of one of these pages, and no other site's.
pub(super) fn is_place(to: &str) -> bool {
    let is_plain = to.len() <= 500
        && to
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_ours = |place: &str| {
        to.strip_prefix(place)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    };
    is_plain && PLACES.into_iter().any(is_ours)
}

#[cfg(test)]
mod tests {
    use super::is_place;

    #[test]
    fn a_change_of_language_leads_to_pages_of_contacts_and_staff_alone() {
        for good in [
            "/kommune",
            "/kommune/2022/results",
            "/admin/preview?screen=code",
            "/sign-in/x",
        ] {
            assert!(is_place(good), "{good}");
        }
        for bad in [
            "",
            "/",
            "//evil.example",
            "/kommunen",
            "https://evil.example",
            "/nb",
            "/admin\n",
        ] {
            assert!(!is_place(bad), "{bad}");
        }
    }
}
