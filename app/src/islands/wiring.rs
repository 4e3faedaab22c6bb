//! Listeners and tasks that live as long as the page, for all islands.

use std::pin::Pin;

use wasm_bindgen::{JsCast as _, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, EventTarget};

/// Runs beside the page. Boxed, so that the machinery behind it is in the file once.
pub(super) fn in_background(task: impl Future<Output = ()> + 'static) {
    let task: Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    spawn_local(task);
}

/// Listens for as long as the page lives.
pub(super) fn on(target: &EventTarget, event: &str, listener: impl FnMut(&Event) + 'static) {
    let listener = Closure::<dyn FnMut(&Event)>::new(listener).into_js_value();
    // Fails only for listeners that are no functions.
    let _ = target.add_event_listener_with_callback(event, listener.unchecked_ref());
}
