//! Plays lines one after the other and lights up the one that is heard. There is one of it in a
//! page, with one sound element, so two clips never sound at once.
//!
//! Whatever is wished raises the turn; what an older turn has set going, such as the answer to a
//! request to play, is then passed over.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, DomException, Element, HtmlAudioElement, ScrollIntoViewOptions,
    ScrollLogicalPosition, Window,
};

use super::{device, page::Line};
use crate::islands::wiring::{in_background, on};

/// A clip that has not moved for so long counts as failed.
const PATIENCE_MILLISECONDS: i32 = 8_000;

/// After so many failures in a row the network counts as away, and the reading ends.
const MOST_FAILURES_IN_A_ROW: u32 = 2;

/// How fast the voice is when it is to be slow.
const SLOW: f64 = 0.75;

pub(super) struct Reader {
    window: Window,
    document: Document,
    /// Carries the marks that the style sheet goes by.
    root: Element,
    sound: HtmlAudioElement,
    lines: RefCell<Vec<Line>>,
    /// Which line is read, or was last.
    at: Cell<usize>,
    turn: Cell<u32>,
    is_reading: Cell<bool>,
    failures_in_a_row: Cell<u32>,
    /// The first line of this reading that could not be played.
    first_failed: Cell<Option<usize>>,
}

impl Reader {
    pub(super) fn new(
        window: Window,
        document: Document,
        root: Element,
    ) -> Result<Rc<Self>, JsValue> {
        let reader = Rc::new(Self {
            sound: HtmlAudioElement::new()?,
            window,
            document,
            root,
            lines: RefCell::default(),
            at: Cell::new(0),
            turn: Cell::new(0),
            is_reading: Cell::new(false),
            failures_in_a_row: Cell::new(0),
            first_failed: Cell::new(None),
        });
        let ended = Rc::clone(&reader);
        on(&reader.sound, "ended", move |_| ended.go_on());
        let broken = Rc::clone(&reader);
        on(&reader.sound, "error", move |_| {
            // There is none any more if another clip was asked for in the meantime.
            if broken.sound.error().is_some() {
                broken.failed(broken.turn.get());
            }
        });
        Ok(reader)
    }

    /// What sounds.
    pub(super) fn sound(&self) -> &HtmlAudioElement {
        &self.sound
    }

    /// Reads these lines, in place of what is read now.
    pub(super) fn read(self: &Rc<Self>, lines: Vec<Line>) {
        self.stop();
        if lines.is_empty() {
            return;
        }
        self.lines.replace(lines);
        self.read_from(0);
    }

    /// Reads the present line once more, and goes on from there; what was read last, if nothing is.
    pub(super) fn again(self: &Rc<Self>) {
        let at = self.at.get();
        self.read_from(at);
    }

    /// Reads on from the first line that could not be played.
    pub(super) fn retry(self: &Rc<Self>) {
        let at = self.first_failed.get().unwrap_or_else(|| self.at.get());
        self.read_from(at);
    }

    fn read_from(self: &Rc<Self>, at: usize) {
        if self.lines.borrow().is_empty() {
            return;
        }
        self.first_failed.set(None);
        self.failures_in_a_row.set(0);
        self.tell_of_failure(false);
        self.at.set(at);
        self.play();
    }

    /// Whether something is being read.
    pub(super) fn is_reading(&self) -> bool {
        self.is_reading.get()
    }

    /// Whether something within this element is being read.
    pub(super) fn is_reading_within(&self, element: &Element) -> bool {
        self.is_reading() && self.line().is_some_and(|line| line.is_within(element))
    }

    /// Stops; the sound is silent when this returns.
    pub(super) fn stop(&self) {
        self.turn.set(self.turn.get() + 1);
        if !self.is_reading.replace(false) {
            return;
        }
        let _ = self.sound.pause();
        self.unlight();
        let _ = self.root.remove_attribute("data-playing");
        self.hush(false);
        device::tell(&self.window, "none");
        self.tell_of_failure(self.first_failed.get().is_some());
    }

    /// A key of the device: `play`, `pause` or `stop`.
    pub(super) fn key(self: &Rc<Self>, key: &str) {
        match key {
            "pause" if self.is_reading() => {
                let _ = self.sound.pause();
                device::tell(&self.window, "paused");
            }
            "play" if self.is_reading() => self.sound_on(),
            "play" => self.again(),
            _ => self.stop(),
        }
    }

    /// Makes the voice slow, or as fast as it was; at once.
    pub(super) fn set_slow(&self, is_slow: bool) {
        let speed = if is_slow { SLOW } else { 1.0 };
        // The first is for the clip that plays, the other for those that come.
        self.sound.set_playback_rate(speed);
        self.sound.set_default_playback_rate(speed);
        let _ = self.root.toggle_attribute_with_force("data-slow", is_slow);
    }

    fn line(&self) -> Option<Line> {
        self.lines.borrow().get(self.at.get()).cloned()
    }

    /// Plays the line that is reached; beyond the last one the reading is over.
    fn play(self: &Rc<Self>) {
        let Some(line) = self.line() else {
            self.at.set(0);
            return self.stop();
        };
        self.turn.set(self.turn.get() + 1);
        self.light(&line);
        self.sound.set_src(&line.address());
        self.sound_on();
    }

    fn sound_on(self: &Rc<Self>) {
        let turn = self.turn.get();
        match self.sound.play() {
            Ok(begun) => {
                let reader = Rc::clone(self);
                in_background(async move {
                    match JsFuture::from(begun).await {
                        Ok(_) if reader.turn.get() == turn => {
                            device::tell(&reader.window, "playing");
                        }
                        Ok(_) => {}
                        Err(error) => reader.refused(turn, &error),
                    }
                });
                self.watch(turn, -1.0);
            }
            Err(_) => self.failed(turn),
        }
    }

    /// The browser would not play.
    fn refused(self: &Rc<Self>, turn: u32, error: &JsValue) {
        if self.turn.get() != turn {
            return;
        }
        let name = error.dyn_ref::<DomException>().map(DomException::name);
        match name.as_deref() {
            // Nobody has pressed anything yet: the person does, when there is to be sound.
            Some("NotAllowedError") => self.stop(),
            // Something else is wished for now.
            Some("AbortError") => {}
            _ => self.failed(turn),
        }
    }

    /// Gives up on a clip that does not move any more.
    fn watch(self: &Rc<Self>, turn: u32, last_seen: f64) {
        let reader = Rc::clone(self);
        let look = Closure::once_into_js(move || {
            let now = reader.sound.current_time();
            let is_paused = reader.sound.paused() && now > 0.0;
            if reader.turn.get() != turn {
            } else if now > last_seen.max(0.0) || is_paused {
                reader.watch(turn, now);
            } else {
                reader.failed(turn);
            }
        });
        let _ = self
            .window
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                look.unchecked_ref(),
                PATIENCE_MILLISECONDS,
            );
    }

    fn go_on(self: &Rc<Self>) {
        if !self.is_reading() {
            return;
        }
        self.failures_in_a_row.set(0);
        if let Some(line) = self.line() {
            let _ = line.lit().remove_attribute("data-failed");
        }
        self.at.set(self.at.get() + 1);
        self.play();
    }

    /// Leaves a sign at the line that could not be played, and goes on with the next.
    fn failed(self: &Rc<Self>, turn: u32) {
        if self.turn.get() != turn || !self.is_reading() {
            return;
        }
        let at = self.at.get();
        if let Some(line) = self.line() {
            let _ = line.lit().set_attribute("data-failed", "");
        }
        self.first_failed.set(self.first_failed.get().or(Some(at)));
        self.failures_in_a_row.set(self.failures_in_a_row.get() + 1);
        if self.failures_in_a_row.get() >= MOST_FAILURES_IN_A_ROW {
            self.stop();
        } else {
            self.at.set(at + 1);
            self.play();
        }
    }

    fn light(&self, line: &Line) {
        self.unlight();
        self.is_reading.set(true);
        let _ = line.lit().set_attribute("data-reading", "");
        for mark in ["data-playing", "data-player-shown"] {
            let _ = self.root.set_attribute(mark, "");
        }
        self.hush(true);
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        line.lit()
            .scroll_into_view_with_scroll_into_view_options(&options);
    }

    fn unlight(&self) {
        if let Ok(Some(lit)) = self.document.query_selector("[data-reading]") {
            let _ = lit.remove_attribute("data-reading");
        }
    }

    /// Asks screen readers to wait with what changes by itself until the voice is silent.
    fn hush(&self, is_reading: bool) {
        let Ok(regions) = self.document.query_selector_all("[role=status]") else {
            return;
        };
        for at in 0..regions.length() {
            let Some(region) = regions
                .item(at)
                .and_then(|one| one.dyn_into::<Element>().ok())
            else {
                continue;
            };
            let _ = if is_reading {
                region.set_attribute("aria-busy", "true")
            } else {
                region.remove_attribute("aria-busy")
            };
        }
    }

    /// Says in words, once the voice is silent, that something could not be played; or no longer.
    fn tell_of_failure(&self, has_failed: bool) {
        let _ = self
            .root
            .toggle_attribute_with_force("data-sound-failed", has_failed);
        if let Ok(Some(place)) = self.document.query_selector("[data-words]") {
            let words = place.get_attribute("data-words").filter(|_| has_failed);
            place.set_text_content(words.as_deref());
        }
    }
}
