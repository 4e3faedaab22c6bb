//! Keeps forms over a lost network: this screen's answer goes again by itself, the final send waits
//! sealed on the device, and the wish for the next person is carried out when the network is back.
//!
//! Two things go on beside each other, each at most once: [`Keeper::go_on`] for this screen's form,
//! and [`Keeper::tend`] for what is kept on the device.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::prelude::{RwSignal, Set as _};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{
    Document, Element, Event, FormData, HtmlElement, HtmlFormElement, HtmlTemplateElement,
    PageTransitionEvent, SubmitEvent, UrlSearchParams, Window,
};

use super::{
    Sign, kept,
    pause::Pause,
    post::{As, Outcome, post},
};
use crate::islands::wiring::{in_background, on};

/// Where the next person begins.
fn home(base: &str) -> &str {
    if base.is_empty() { "/" } else { base }
}

/// Takes over the page's marked forms, and sends what waits on the device.
///
/// It begins once the sign stands in the page, since a change before that would not be seen.
pub(super) fn start(sign: RwSignal<Sign>) {
    in_background(async move {
        // Without these the page works as it does without scripts.
        let _ = Keeper::take_over(sign);
    });
}

/// A form and the button of it that was pressed.
#[derive(Clone)]
struct Pressed {
    form: HtmlFormElement,
    button: HtmlElement,
}

impl Pressed {
    /// The form as a browser would send it, with the pressed button's name and value.
    fn body(&self) -> Result<String, JsValue> {
        let data = FormData::new_with_form(&self.form)?;
        if let (Some(name), Some(value)) = (
            self.button.get_attribute("name"),
            self.button.get_attribute("value"),
        ) {
            data.append_with_str(&name, &value)?;
        }
        let pairs = UrlSearchParams::new_with_str_sequence_sequence(&data)?;
        Ok(String::from(pairs.to_string()))
    }

    /// The address as the page has it; the property would be hidden by a button named `action`.
    fn action(&self) -> String {
        self.form.get_attribute("action").unwrap_or_default()
    }
}

struct Keeper {
    window: Window,
    document: Document,
    base: String,
    language: String,
    sign: RwSignal<Sign>,
    /// This screen's form, while it is under way.
    pressed: RefCell<Option<Pressed>>,
    /// Whether an answer is awaited now: then pressing again does nothing.
    is_posting: Cell<bool>,
    /// Whether the next submit is left to the browser.
    goes_natively: Cell<bool>,
    /// The sealed send of this very page, and the form it came from.
    own: RefCell<Option<(kept::Send, Pressed)>>,
    is_tending: Cell<bool>,
    form_pause: Pause,
    kept_pause: Pause,
}

impl Keeper {
    /// None where the page has no place that tells its addresses.
    fn take_over(sign: RwSignal<Sign>) -> Option<()> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let place = document.query_selector("[data-base]").ok()??;
        let keeper = Rc::new(Self {
            base: place.get_attribute("data-base")?,
            language: place.get_attribute("data-language")?,
            window,
            document,
            sign,
            pressed: RefCell::default(),
            is_posting: Cell::new(false),
            goes_natively: Cell::new(false),
            own: RefCell::default(),
            is_tending: Cell::new(false),
            form_pause: Pause::default(),
            kept_pause: Pause::default(),
        });
        keeper.listen();
        if !kept::sends().is_empty() {
            sign.set(Sign::WillSend);
        }
        keeper.tend_in_background();
        Some(())
    }

    fn listen(self: &Rc<Self>) {
        let keeper = Rc::clone(self);
        on(&self.document, "submit", move |event| {
            keeper.submitted(event);
        });
        let keeper = Rc::clone(self);
        on(&self.window, "online", move |_| {
            keeper.form_pause.end();
            keeper.kept_pause.end();
            keeper.tend_in_background();
        });
        let window = self.window.clone();
        on(&self.window, "pageshow", move |event| {
            // A page out of the browser's memory may show what another person chose.
            if event.unchecked_ref::<PageTransitionEvent>().persisted() {
                let _ = window.location().reload();
            }
        });
    }

    fn submitted(self: &Rc<Self>, event: &Event) {
        if self.goes_natively.get() {
            return;
        }
        let button = event.unchecked_ref::<SubmitEvent>().submitter();
        let form = event.target().and_then(|form| form.dyn_into().ok());
        // An old browser that does not tell the button sends the form itself.
        let (Some(button), Some(form)) = (button, form) else {
            return;
        };
        let pressed = Pressed { form, button };
        let has = |mark| pressed.form.has_attribute(mark);
        let is_taken = if has("data-keep") {
            self.keep_form(pressed)
        } else if has("data-keep-sealed") {
            self.keep_send(pressed)
        } else {
            has("data-next-person") && self.keep_wipe(&pressed)
        };
        if is_taken {
            event.prevent_default();
        }
    }

    /// A second press while the first is under way does nothing; while it waits, it takes its place.
    fn keep_form(self: &Rc<Self>, pressed: Pressed) -> bool {
        if self.is_posting.get() {
            return true;
        }
        let is_waiting = self.pressed.borrow_mut().replace(pressed).is_some();
        if is_waiting {
            self.form_pause.end();
        } else {
            let keeper = Rc::clone(self);
            in_background(async move { keeper.go_on().await });
        }
        true
    }

    async fn go_on(&self) {
        loop {
            let Some(pressed) = self.pressed.borrow().clone() else {
                return;
            };
            let Ok(body) = pressed.body() else {
                return self.leave_to_browser(&pressed);
            };
            self.is_posting.set(true);
            match post(&self.window, &pressed.action(), &body, As::ThisPerson).await {
                // Still posting: nothing may be pressed while the next page comes.
                Outcome::Taken(to) => return self.lead_to(&to),
                Outcome::Refused | Outcome::Other => return self.leave_to_browser(&pressed),
                Outcome::Away => {
                    self.is_posting.set(false);
                    self.sign.set(Sign::NetworkAway);
                    self.form_pause.begin(&self.window).await;
                }
            }
        }
    }

    /// Puts the sealed send on the device before it is posted, so that nothing can lose it.
    fn keep_send(self: &Rc<Self>, pressed: Pressed) -> bool {
        let sealed = FormData::new_with_form(&pressed.form)
            .ok()
            .and_then(|data| data.get("sealed").as_string());
        let Some(sealed) = sealed else { return false };
        let send = kept::Send {
            base: self.base.clone(),
            sealed,
        };
        if !kept::keep(&send) {
            return false;
        }
        *self.own.borrow_mut() = Some((send, pressed));
        self.tend_in_background();
        true
    }

    /// Remembers that the next person is to find nothing. Once the answers are gone from the page,
    /// so is the button.
    fn keep_wipe(self: &Rc<Self>, pressed: &Pressed) -> bool {
        if !kept::remember_wipe(&self.base) {
            return false;
        }
        pressed.form.remove();
        self.focus("main h1, main");
        self.tend_in_background();
        true
    }

    /// Starts [`Self::tend`], or hurries it on.
    fn tend_in_background(self: &Rc<Self>) {
        if self.is_tending.replace(true) {
            self.kept_pause.end();
        } else {
            let keeper = Rc::clone(self);
            in_background(async move {
                keeper.tend().await;
                keeper.is_tending.set(false);
            });
        }
    }

    /// Sends what waits on the device, then wipes if that is wished, until nothing is left to do.
    async fn tend(&self) {
        let mut for_later = Vec::new();
        loop {
            let next = kept::sends()
                .into_iter()
                .find(|send| !for_later.contains(send));
            let is_away = match (next, kept::wipe()) {
                (Some(send), wipe) => match self.send(&send, wipe.is_some()).await {
                    Sent::Done => false,
                    Sent::Left => return,
                    Sent::Later => {
                        for_later.push(send);
                        false
                    }
                    Sent::Away => true,
                },
                (None, Some(base)) => match self.wipe(&base).await {
                    Outcome::Away => true,
                    _ => return,
                },
                (None, None) => return,
            };
            if is_away {
                self.wait_openly();
                self.kept_pause.begin(&self.window).await;
            }
        }
    }

    async fn send(&self, send: &kept::Send, is_wiping: bool) -> Sent {
        // This page's own send, by the person in front of it; any other may be of an earlier one.
        let own = self.own.borrow().clone();
        let own = own.filter(|(own, _)| own == send && !is_wiping);
        let whose = own.as_ref().map_or(As::Nobody, |_| As::ThisPerson);
        let action = format!("{}/{}/send", send.base, self.language);
        let Ok(pairs) = UrlSearchParams::new() else {
            return Sent::Later;
        };
        pairs.append("sealed", &send.sealed);
        let body = String::from(pairs.to_string());
        let outcome = post(&self.window, &action, &body, whose).await;
        if matches!(outcome, Outcome::Taken(_) | Outcome::Refused) {
            kept::forget(send);
        }
        let shown = own.filter(|(_, pressed)| pressed.form.is_connected());
        match (outcome, shown) {
            (Outcome::Away, _) => Sent::Away,
            (Outcome::Taken(to), _) if whose == As::ThisPerson && kept::wipe().is_none() => {
                self.lead_to(&to);
                Sent::Left
            }
            (Outcome::Taken(_), _) => {
                self.sign.set(Sign::Sent);
                Sent::Done
            }
            // The answers are still on the page: the browser shows what the server says.
            (Outcome::Refused | Outcome::Other, Some((_, pressed))) => {
                self.leave_to_browser(&pressed);
                Sent::Left
            }
            (Outcome::Refused, None) => {
                self.sign.set(Sign::Refused);
                Sent::Done
            }
            (Outcome::Other, None) => Sent::Later,
        }
    }

    /// Has the server wipe the draft, then begins anew without a way back.
    async fn wipe(&self, base: &str) -> Outcome {
        let action = format!("{base}/{}/next-person", self.language);
        let outcome = post(&self.window, &action, "", As::ThisPerson).await;
        if outcome != Outcome::Away {
            kept::forget_wipe();
            let _ = self.window.location().replace(home(base));
        }
        outcome
    }

    /// Shows that something waits: in place of the answers if this page's send is it, else as a
    /// line.
    fn wait_openly(&self) {
        let answers = self.query("[data-answers]");
        let kept = self.query("template[data-kept]");
        if self.own.borrow().is_some()
            && let (Some(answers), Some(kept)) = (answers, kept)
        {
            let kept = kept.unchecked_into::<HtmlTemplateElement>().content();
            // Where this fails the answers must leave the page all the same.
            if answers.replace_with_with_node_1(&kept).is_err() {
                answers.remove();
            }
            self.focus("main h1");
        }
        self.sign.set(if kept::wipe().is_some() {
            Sign::NetworkAway
        } else {
            Sign::WillSend
        });
    }

    fn query(&self, selector: &str) -> Option<Element> {
        self.document.query_selector(selector).ok().flatten()
    }

    fn focus(&self, selector: &str) {
        if let Some(element) = self.query(selector) {
            // Only moves the reader's place; the page is whole without it.
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    }

    fn lead_to(&self, path: &str) {
        let _ = self.window.location().assign(path);
    }

    /// Presses the button again and keeps out of the way.
    fn leave_to_browser(&self, pressed: &Pressed) {
        self.goes_natively.set(true);
        pressed.button.click();
    }
}

/// What came of a send that waited on the device.
enum Sent {
    /// It waits no longer.
    Done,
    /// The page is being left.
    Left,
    /// It stays on the device for another visit.
    Later,
    /// The network is away.
    Away,
}
