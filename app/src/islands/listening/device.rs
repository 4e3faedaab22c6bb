//! The device's own controls, on the lock screen or on headphones (Media Session). They show the
//! survey's name alone: what is being read is nobody else's business.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::Window;

/// Shows the survey's name, and does this when one of the keys is pressed: `play`, `pause`, `stop`.
/// A browser without such controls has none.
pub(super) fn take_keys(window: &Window, survey: &str, press: impl Fn(&str) + Clone + 'static) {
    let Some(session) = session(window) else {
        return;
    };
    let _ = show(window, &session, survey);
    let Ok(set) = Reflect::get(&session, &"setActionHandler".into()) else {
        return;
    };
    let Ok(set) = set.dyn_into::<Function>() else {
        return;
    };
    for key in ["play", "pause", "stop"] {
        let press = press.clone();
        let handler = Closure::<dyn Fn()>::new(move || press(key)).into_js_value();
        // Browsers refuse the keys that they do not know.
        let _ = set.call2(&session, &key.into(), &handler);
    }
}

/// Tells the device what goes on: `playing`, `paused` or `none`.
pub(super) fn tell(window: &Window, state: &str) {
    if let Some(session) = session(window) {
        let _ = Reflect::set(&session, &"playbackState".into(), &state.into());
    }
}

fn session(window: &Window) -> Option<JsValue> {
    Reflect::get(&window.navigator(), &"mediaSession".into())
        .ok()
        .filter(JsValue::is_object)
}

fn show(window: &Window, session: &JsValue, survey: &str) -> Result<(), JsValue> {
    let words = Object::new();
    Reflect::set(&words, &"title".into(), &survey.into())?;
    let metadata = Reflect::get(window, &"MediaMetadata".into())?;
    let metadata = Reflect::construct(metadata.unchecked_ref::<Function>(), &Array::of1(&words))?;
    Reflect::set(session, &"metadata".into(), &metadata)?;
    Ok(())
}
