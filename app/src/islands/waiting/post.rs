//! One post to the server, and what came of it.
//!
//! It retries nothing and shows nothing.

use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, RequestCredentials, RequestInit, RequestRedirect, Response, Window,
};

/// Tells the server to answer with [`TO`] in place of a redirect, which a script could not read.
const ISLAND: &str = "x-samsvar-island";

/// The address that the server leads to.
const TO: &str = "x-samsvar-to";

/// After so long without an answer, the network counts as away.
const PATIENCE_MILLISECONDS: i32 = 30_000;

/// What came of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It was taken, and the way leads on to this path.
    Taken(String),
    /// It was refused for good: closed, already used, or not readable.
    Refused,
    /// There was an answer that only the browser itself can show.
    Other,
    /// There was no answer, or one that says that there is nobody to answer now.
    Away,
}

/// Who the server is to see behind the post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum As {
    /// The person at this screen, with the cookie that holds the draft.
    ThisPerson,
    /// Nobody: what waited may be of an earlier person, whose send must not touch this one's draft.
    Nobody,
}

/// Posts `body` (urlencoded) to `action`.
pub(super) async fn post(window: &Window, action: &str, body: &str, whose: As) -> Outcome {
    answer(window, action, body, whose)
        .await
        .map_or(Outcome::Away, |response| outcome(&response))
}

fn outcome(response: &Response) -> Outcome {
    if response.ok() {
        let to = response.headers().get(TO).ok().flatten();
        // Paths of this site alone, whatever stands between us and the server.
        return match to {
            Some(to) if to.starts_with('/') && !to.starts_with("//") => Outcome::Taken(to),
            _ => Outcome::Other,
        };
    }
    match response.status() {
        409 | 410 | 422 => Outcome::Refused,
        502..=504 => Outcome::Away,
        _ => Outcome::Other,
    }
}

async fn answer(window: &Window, action: &str, body: &str, whose: As) -> Result<Response, JsValue> {
    let headers = Headers::new()?;
    headers.set(ISLAND, "1")?;
    headers.set("content-type", "application/x-www-form-urlencoded")?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&JsValue::from_str(body));
    init.set_redirect(RequestRedirect::Manual);
    init.set_credentials(match whose {
        As::ThisPerson => RequestCredentials::SameOrigin,
        As::Nobody => RequestCredentials::Omit,
    });
    let patience = AbortController::new()?;
    init.set_signal(Some(&patience.signal()));
    let give_up = Closure::once_into_js(move || patience.abort());
    window.set_timeout_with_callback_and_timeout_and_arguments_0(
        give_up.unchecked_ref(),
        PATIENCE_MILLISECONDS,
    )?;
    let asked: Promise = window.fetch_with_str_and_init(action, &init);
    let response: Response = JsFuture::from(asked).await?.unchecked_into();
    // Read to its end, empty as it is: a page left before that counts as a request that failed.
    JsFuture::from(response.text()?).await?;
    Ok(response)
}
