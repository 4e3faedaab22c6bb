//! The WebAssembly entry: wakes the islands of `app`, and nothing else.
//!
//! It stays this small, and names the app crate, so that the linker keeps the islands.

#[expect(
    unused_imports,
    reason = "naming the crate keeps its islands in the file"
)]
use app::islands::*;

/// Makes ready what islands need before `start.js` wakes each of them by its name.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
