//! Fetches clips before they are wanted, one after the other and in the order in which they will
//! be, so that a slow line has no gaps between them. Nothing where the person saves data.

use js_sys::Reflect;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Window};

use crate::islands::wiring::in_background;

/// Begins to fetch these addresses into the browser's own store.
pub(super) fn fetch(window: &Window, addresses: Vec<String>) {
    if saves_data(window) {
        return;
    }
    let window = window.clone();
    in_background(async move {
        for address in addresses {
            // What does not come now is fetched when it is wanted.
            if !is_fetched(&window, &address).await {
                return;
            }
        }
    });
}

async fn is_fetched(window: &Window, address: &str) -> bool {
    let Ok(response) = JsFuture::from(window.fetch_with_str(address)).await else {
        return false;
    };
    // Read to its end: only then is it in the store.
    match response.unchecked_into::<Response>().array_buffer() {
        Ok(content) => JsFuture::from(content).await.is_ok(),
        Err(_) => false,
    }
}

/// Whether the browser was asked to save data (`navigator.connection.saveData`, where it is known).
fn saves_data(window: &Window) -> bool {
    Reflect::get(&window.navigator(), &"connection".into())
        .and_then(|connection| Reflect::get(&connection, &"saveData".into()))
        .is_ok_and(|saves| saves.is_truthy())
}
