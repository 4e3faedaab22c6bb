//! A browser without scripts: it keeps cookies, fills in forms and follows redirects.

use std::collections::BTreeMap;
use std::fmt::Write;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, header};
use tower::ServiceExt;

use super::house::House;
use super::page::Page;

/// A person's browser.
#[derive(Clone)]
pub(crate) struct Browser<'a> {
    house: &'a House,
    cookies: BTreeMap<String, Cookie>,
    headers: HeaderMap,
}

#[derive(Clone)]
struct Cookie {
    path: String,
    value: String,
}

impl<'a> Browser<'a> {
    /// Without cookies, asking for Bokmål.
    pub(crate) fn new(house: &'a House) -> Self {
        Self {
            house,
            cookies: BTreeMap::new(),
            headers: HeaderMap::new(),
        }
        .asking_for("nb")
    }

    /// The same, asking for these languages (`Accept-Language`).
    pub(crate) fn asking_for(self, languages: &'static str) -> Self {
        self.saying("accept-language", languages)
    }

    /// The same, sending a header with every request.
    pub(crate) fn saying(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
        self
    }

    /// A cookie's value, if the browser has it.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(|cookie| cookie.value.as_str())
    }

    /// Puts a cookie in place, as somebody may who sits at the device.
    pub(crate) fn set_cookie(&mut self, name: &str, value: &str) {
        let (path, value) = ("/".to_owned(), value.to_owned());
        self.cookies.insert(name.to_owned(), Cookie { path, value });
    }

    /// Opens an address, without following redirects.
    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, Body::empty()).await
    }

    /// Opens an address and follows redirects to their end.
    pub(crate) async fn visit(&mut self, path: &str) -> Page {
        let page = self.get(path).await;
        self.follow(page).await
    }

    /// Posts a form, without following redirects.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        self.send(Method::POST, path, Body::from(body.join("&")))
            .await
    }

    /// Posts the page's form and follows redirects to their end.
    pub(crate) async fn submit(&mut self, page: &Page, fields: &[(&str, &str)]) -> Page {
        let answer = self.post(&page.action(), fields).await;
        self.follow(answer).await
    }

    /// Follows redirects to their end.
    pub(crate) async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..10 {
            if page.status != StatusCode::SEE_OTHER {
                return page;
            }
            page = self.get(page.location()).await;
        }
        panic!("redirects without end, the last to {}", page.location());
    }

    /// Posts a body as it is.
    pub(crate) async fn send(&mut self, method: Method, path: &str, body: Body) -> Page {
        let mut request = Request::builder().method(method).uri(path);
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .filter(|(_, cookie)| path.starts_with(&cookie.path))
            .map(|(name, cookie)| format!("{name}={}", cookie.value))
            .collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        let mut headers = self.headers.clone();
        headers.entry(header::CONTENT_TYPE).or_insert(form);
        for (name, value) in &headers {
            request = request.header(name, value);
        }
        let request = request
            .header(header::HOST, "127.0.0.1:8080")
            .body(body)
            .unwrap();
        let response = self.house.router.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        let page = Page {
            status: head.status,
            headers: head.headers,
            body: String::from_utf8(body.into()).unwrap(),
        };
        for cookie in page.set_cookies() {
            self.keep(cookie);
        }
        page
    }

    fn keep(&mut self, set_cookie: &str) {
        let mut parts = set_cookie.split("; ");
        let (name, value) = parts.next().unwrap().split_once('=').unwrap();
        let mut path = "/";
        let mut gone = false;
        for part in parts {
            path = part.strip_prefix("Path=").unwrap_or(path);
            gone |= part == "Max-Age=0";
        }
        if gone {
            self.cookies.remove(name);
        } else {
            let (path, value) = (path.to_owned(), value.to_owned());
            self.cookies.insert(name.to_owned(), Cookie { path, value });
        }
    }
}

/// The ways of a participant.
impl Browser<'_> {
    /// Types the code and skips the practice, up to the first question.
    pub(crate) async fn begin(&mut self, language: &str) -> Page {
        let code = self.house.code.as_str().to_owned();
        let answer = self
            .post(&format!("{language}/code"), &[("code", &code)])
            .await;
        let mut page = self.follow(answer).await;
        while page.screen() == "practice" {
            page = self.submit(&page, &[("action", "skip")]).await;
        }
        assert_eq!(page.screen(), "question");
        page
    }

    /// Answers one question and follows to the next page.
    pub(crate) async fn answer(&mut self, language: &str, question: &str, option: &str) -> Page {
        let fields = [("option", option), ("action", "next")];
        let answer = self
            .post(&format!("{language}/q/{question}"), &fields)
            .await;
        self.follow(answer).await
    }

    /// Goes through all questions from this page on to the look-over, each time taking what
    /// `choose` takes of the options, or skipping where that is nothing.
    pub(crate) async fn go_through(
        &mut self,
        mut page: Page,
        choose: impl Fn(&[String]) -> Option<String>,
    ) -> Page {
        while matches!(page.screen().as_str(), "practice" | "question") {
            page = match choose(&page.options()) {
                Some(option) => {
                    self.submit(&page, &[("option", &option), ("action", "next")])
                        .await
                }
                None => self.submit(&page, &[("action", "skip")]).await,
            };
        }
        page
    }

    /// From the code to the look-over with every question skipped.
    pub(crate) async fn hurry_to_review(&mut self, language: &str) -> Page {
        let page = self.begin(language).await;
        let page = self.go_through(page, |_| None).await;
        assert_eq!(page.screen(), "review");
        page
    }

    /// Sends what is on the look-over.
    pub(crate) async fn send_off(&mut self, review: &Page) -> Page {
        let sealed = review.input("sealed");
        self.submit(review, &[("sealed", &sealed), ("action", "send")])
            .await
    }
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").unwrap();
        }
    }
    encoded
}
