//! The pause between two tries to reach the server.

use std::cell::{Cell, RefCell};

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

/// The first pause before another try; each further one is twice as long.
const FIRST_PAUSE_MILLISECONDS: i32 = 2_000;

/// The longest pause between two tries.
const LONGEST_PAUSE_MILLISECONDS: i32 = 30_000;

/// A pause between two tries, which grows, and which the network's return ends.
#[derive(Default)]
pub(super) struct Pause {
    tries: Cell<u32>,
    end: RefCell<Option<Function>>,
}

impl Pause {
    /// Pauses, longer each time.
    pub(super) async fn begin(&self, window: &Window) {
        let tries = self.tries.get();
        self.tries.set(tries + 1);
        let milliseconds = FIRST_PAUSE_MILLISECONDS
            .saturating_mul(1 << tries.min(8))
            .min(LONGEST_PAUSE_MILLISECONDS);
        let pause = Promise::new(&mut |resolve, _| {
            // Without a timer the network's return still ends the pause.
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
            self.end.replace(Some(resolve));
        });
        let _ = JsFuture::from(pause).await;
        self.end.take();
    }

    /// Ends the pause at once, if there is one.
    pub(super) fn end(&self) {
        if let Some(end) = self.end.take() {
            let _ = end.call0(&JsValue::NULL);
        }
    }
}
