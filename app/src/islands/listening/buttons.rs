//! What is pressed, and the choice of sound: from the page's controls to the reader.
//!
//! The choice is kept in the browser for this visit of this tab (`sessionStorage`) and goes nowhere
//! else. The next person on the device is asked anew.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, Event, HtmlInputElement, KeyboardEvent, Storage, Window};

use super::{ahead, device, page, reader::Reader};
use crate::islands::wiring::{in_background, on};

/// Holds `on` or `off`, once it was chosen.
const SOUND: &str = "samsvar-sound";

/// Holds something where the voice is to be slow.
const SLOW: &str = "samsvar-slow";

/// All that can be pressed for sound, and what leads away from the page.
const PRESSED: &str =
    "[data-listen], [data-hear], [data-do], [data-sound-tool], [data-choose-sound], a[href]";

/// Begins once the page is whole.
pub(super) fn start() {
    in_background(async {
        // Without these the page is silent, and works.
        let _ = Buttons::take_over();
    });
}

struct Buttons {
    window: Window,
    document: Document,
    root: Element,
    reader: Rc<Reader>,
    /// Clips that the next page reads.
    next_page: String,
    /// Clips that are fetched once something sounds.
    to_fetch: RefCell<Vec<String>>,
}

impl Buttons {
    fn take_over() -> Option<()> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let root = document.document_element()?;
        let place = document.query_selector("[data-player]").ok()??;
        let reader = Reader::new(window.clone(), document.clone(), root.clone()).ok()?;
        let keys = Rc::clone(&reader);
        let survey = place.get_attribute("data-survey").unwrap_or_default();
        device::take_keys(&window, &survey, move |key| keys.key(key));
        let buttons = Rc::new(Self {
            next_page: place.get_attribute("data-ahead").unwrap_or_default(),
            to_fetch: RefCell::default(),
            window,
            document,
            root,
            reader,
        });
        buttons.listen();
        buttons.reader.set_slow(remembered(SLOW).is_some());
        buttons.show_choice();
        let is_chooser = buttons.query("[data-screen=chooser]").is_some();
        if has_sound() && !is_chooser {
            buttons.read_page();
        }
        Some(())
    }

    fn listen(self: &Rc<Self>) {
        let buttons = Rc::clone(self);
        on(&self.document, "click", move |event| buttons.clicked(event));
        let buttons = Rc::clone(self);
        on(&self.document, "change", move |event| {
            buttons.changed(event);
        });
        let buttons = Rc::clone(self);
        on(self.reader.sound(), "playing", move |_| {
            ahead::fetch(&buttons.window, buttons.to_fetch.take());
        });
        let reader = Rc::clone(&self.reader);
        on(&self.document, "keydown", move |event| {
            if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
                reader.stop();
            }
        });
        let reader = Rc::clone(&self.reader);
        on(&self.document, "submit", move |event| {
            reader.stop();
            let form = event
                .target()
                .and_then(|form| form.dyn_into::<Element>().ok());
            if form.is_some_and(|form| form.has_attribute("data-next-person")) {
                forget(SOUND);
                forget(SLOW);
            }
        });
        let reader = Rc::clone(&self.reader);
        on(&self.window, "pagehide", move |_| reader.stop());
    }

    fn clicked(&self, event: &Event) {
        let target = event.target().and_then(|at| at.dyn_into::<Element>().ok());
        let Some(pressed) = target.and_then(|at| at.closest(PRESSED).ok().flatten()) else {
            return;
        };
        let has = |mark| pressed.has_attribute(mark);
        if has("data-listen") {
            if self.reader.is_reading() {
                self.reader.stop();
            } else {
                self.read_page();
            }
        } else if has("data-hear") {
            self.hear(&pressed);
        } else if has("data-do") {
            self.act(&pressed.get_attribute("data-do").unwrap_or_default());
        } else if has("data-sound-tool") {
            self.turn(!has_sound());
        } else if let Some(choice) = pressed.get_attribute("data-choose-sound") {
            remember(SOUND, &choice);
            self.reader.stop();
        } else if !pressed
            .get_attribute("href")
            .is_some_and(|to| to.starts_with('#'))
        {
            self.reader.stop();
        }
    }

    /// One of the small buttons: reads what it stands beside, or stops that.
    fn hear(&self, button: &Element) {
        let lines = page::lines_beside(&self.document, button);
        let heard = button.closest("[data-heard]").ok().flatten();
        let is_heard = heard.is_some_and(|heard| self.reader.is_reading_within(&heard))
            || self
                .document
                .get_element_by_id(&button.get_attribute("data-hear").unwrap_or_default())
                .is_some_and(|heard| self.reader.is_reading_within(&heard));
        if is_heard {
            self.reader.stop();
        } else {
            self.reader.read(lines);
        }
    }

    fn act(&self, what: &str) {
        match what {
            "stop" => self.reader.stop(),
            "again" => self.reader.again(),
            "retry" => self.reader.retry(),
            _ => {
                let is_slow = remembered(SLOW).is_none();
                if is_slow {
                    remember(SLOW, "1");
                } else {
                    forget(SLOW);
                }
                self.reader.set_slow(is_slow);
            }
        }
    }

    /// With sound, what is chosen is said.
    fn changed(&self, event: &Event) {
        let input = event
            .target()
            .and_then(|at| at.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input.filter(|input| input.name() == "option") else {
            return;
        };
        if !has_sound() {
            return;
        }
        match input.closest("[data-heard]") {
            Ok(Some(row)) if input.checked() => self.reader.read(page::lines_in(&row)),
            _ => self.reader.stop(),
        }
    }

    fn turn(&self, is_on: bool) {
        remember(SOUND, if is_on { "on" } else { "off" });
        self.show_choice();
        if is_on {
            self.read_page();
        } else {
            self.reader.stop();
        }
    }

    fn read_page(&self) {
        let lines = page::lines(&self.document);
        let mut addresses: Vec<_> = lines.iter().skip(1).map(page::Line::address).collect();
        if has_sound() {
            addresses.extend(self.next_page.split_whitespace().map(str::to_owned));
        }
        // Not before the first one sounds, which is to have the line for itself.
        self.to_fetch.replace(addresses);
        self.reader.read(lines);
    }

    fn show_choice(&self) {
        if has_sound() {
            let _ = self.root.set_attribute("data-sound", "on");
            let _ = self.root.set_attribute("data-player-shown", "");
        } else {
            let _ = self.root.remove_attribute("data-sound");
        }
    }

    fn query(&self, selector: &str) -> Option<Element> {
        self.document.query_selector(selector).ok().flatten()
    }
}

/// Whether "with sound" was chosen on this visit.
fn has_sound() -> bool {
    remembered(SOUND).as_deref() == Some("on")
}

/// The store of this tab; none where the browser forbids it, and then sound is off on each page.
fn store() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

fn remembered(what: &str) -> Option<String> {
    store()?.get_item(what).ok().flatten()
}

fn remember(what: &str, value: &str) {
    if let Some(store) = store() {
        let _ = store.set_item(what, value);
    }
}

fn forget(what: &str) {
    if let Some(store) = store() {
        let _ = store.remove_item(what);
    }
}
