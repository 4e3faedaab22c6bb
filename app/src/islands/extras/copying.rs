//! Buttons that copy a text, print the page, or show it on the whole screen.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Document, Element, Window};

use crate::islands::wiring::on;

/// Shows the buttons, and does what they say.
pub(super) fn start() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Some(document) = window.document() else {
        return;
    };
    let Ok(buttons) = document.query_selector_all("[data-copy], [data-extra]") else {
        return;
    };
    for index in 0..buttons.length() {
        let Some(button) = buttons.item(index) else {
            continue;
        };
        let Ok(button) = button.dyn_into::<Element>() else {
            continue;
        };
        let _ = button.remove_attribute("hidden");
        let (window, document, pressed) = (window.clone(), document.clone(), button.clone());
        on(&button, "click", move |_| {
            press(&window, &document, &pressed);
        });
    }
}

fn press(window: &Window, document: &Document, button: &Element) {
    if let Some(id) = button.get_attribute("data-copy") {
        copy(window, document, &id);
    } else if button.get_attribute("data-extra").as_deref() == Some("print") {
        let _ = window.print();
    } else if let Some(all) = document.document_element() {
        // Refused where a page may not; then the key of the browser is left.
        let _ = all.request_fullscreen();
    }
}

/// Copies a text, and selects it, so that it can be copied by hand where the browser refuses.
fn copy(window: &Window, document: &Document, id: &str) {
    let Some(element) = document.get_element_by_id(id) else {
        return;
    };
    if let Ok(Some(selection)) = window.get_selection() {
        let _ = selection.select_all_children(&element);
    }
    let text = element.text_content().unwrap_or_default();
    if write(window, &text).is_err() {
        return;
    }
    let Ok(Some(told)) = document.query_selector("[data-copied]") else {
        return;
    };
    told.set_text_content(told.get_attribute("data-copied").as_deref());
}

/// By way of `Reflect`: without HTTPS a browser has no clipboard, and the object is missing.
fn write(window: &Window, text: &str) -> Result<(), JsValue> {
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into())?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into())?.dyn_into()?;
    write.call1(&clipboard, &text.into())?;
    Ok(())
}
