//! What is kept on the device: sealed sends, which nobody but the server can read, and the wish to
//! wipe everything for the next person. Nothing readable is ever put here.

use js_sys::{Array, JSON};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::Storage;

/// Holds the sealed sends, as a JSON list of pairs of `base` and sealed value.
const SENDS: &str = "samsvar-waiting";

/// Holds the `base` of the tree whose draft is to be wiped.
const WIPE: &str = "samsvar-wipe";

/// A sealed send, and the tree of addresses it belongs to (empty, or `/demo`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Send {
    pub(super) base: String,
    pub(super) sealed: String,
}

/// The device's store; none where the browser forbids it.
fn store() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The sends that wait, oldest first. What cannot be read as such a list counts as empty.
pub(super) fn sends() -> Vec<Send> {
    let text = store().and_then(|store| store.get_item(SENDS).ok().flatten());
    let Some(list) = text.and_then(|text| JSON::parse(&text).ok()) else {
        return Vec::new();
    };
    let Ok(list) = list.dyn_into::<Array>() else {
        return Vec::new();
    };
    list.iter()
        .filter_map(|pair| {
            let pair = pair.dyn_into::<Array>().ok()?;
            Some(Send {
                base: pair.get(0).as_string()?,
                sealed: pair.get(1).as_string()?,
            })
        })
        .collect()
}

/// Keeps one more. Tells whether it is kept: the store may be forbidden or full.
pub(super) fn keep(send: &Send) -> bool {
    let mut list = sends();
    if !list.contains(send) {
        list.push(send.clone());
    }
    write(&list)
}

/// Forgets one that has gone or was refused for good.
pub(super) fn forget(send: &Send) {
    let mut list = sends();
    list.retain(|kept| kept != send);
    // Where writing fails the send stays and goes once more, which the server counts once.
    write(&list);
}

fn write(list: &[Send]) -> bool {
    let Some(store) = store() else { return false };
    if list.is_empty() {
        return store.remove_item(SENDS).is_ok();
    }
    let pairs: Array = list
        .iter()
        .map(|send| Array::of2(&JsValue::from(&send.base), &JsValue::from(&send.sealed)))
        .collect();
    JSON::stringify(&pairs)
        .ok()
        .and_then(|text| text.as_string())
        .is_some_and(|text| store.set_item(SENDS, &text).is_ok())
}

/// Remembers that the draft below `base` is to be wiped. Tells whether that is remembered.
pub(super) fn remember_wipe(base: &str) -> bool {
    store().is_some_and(|store| store.set_item(WIPE, base).is_ok())
}

/// The `base` of the tree whose draft is to be wiped, if any is.
pub(super) fn wipe() -> Option<String> {
    store()?.get_item(WIPE).ok().flatten()
}

/// The draft has been wiped.
pub(super) fn forget_wipe() {
    if let Some(store) = store() {
        // Where this fails the draft is wiped once more, which changes nothing.
        let _ = store.remove_item(WIPE);
    }
}
