//! A part of the page that is fetched anew from time to time, the page around it standing still.

use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomParser, Element, Response, SupportedType, Window};

use crate::islands::wiring::in_background;

/// Refreshes the part marked `data-refresh`, every so many seconds.
pub(super) fn start() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Some(document) = window.document() else {
        return;
    };
    let Ok(Some(part)) = document.query_selector("[data-refresh]") else {
        return;
    };
    let seconds = part.get_attribute("data-refresh");
    let Some(seconds) = seconds.and_then(|seconds| seconds.parse::<i32>().ok()) else {
        return;
    };
    let of_window = window.clone();
    let again = Closure::<dyn Fn()>::new(move || {
        let (window, part) = (of_window.clone(), part.clone());
        in_background(async move {
            // What cannot be fetched now stays as it is; there will be another time.
            let _ = refresh(&window, &part).await;
        });
    });
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(
        again.into_js_value().unchecked_ref(),
        seconds.saturating_mul(1000),
    );
}

/// Takes the part over from the same page, as it is now.
async fn refresh(window: &Window, part: &Element) -> Result<(), JsValue> {
    let address = window.location().href()?;
    let response: Response = JsFuture::from(window.fetch_with_str(&address))
        .await?
        .dyn_into()?;
    if !response.ok() {
        return Ok(());
    }
    let html = JsFuture::from(response.text()?).await?;
    let html = html.as_string().unwrap_or_default();
    let page = DomParser::new()?.parse_from_string(&html, SupportedType::TextHtml)?;
    if let Some(new) = page.get_element_by_id(&part.id()) {
        part.set_inner_html(&new.inner_html());
    }
    Ok(())
}
