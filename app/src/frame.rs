//! What every page has around its content: language, assets, sender, the bar of the participant.
//!
//! Plain data only; how it looks is in `components`.

use crate::{islands::waiting::Sign, text::Says};

/// A link and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, a path of this site.
    pub href: String,
    /// Its words.
    pub says: Says,
}

impl Link {
    /// A link to `href` with the words `says`.
    pub fn new(href: impl Into<String>, says: Says) -> Self {
        Self {
            href: href.into(),
            says,
        }
    }
}

/// A form of one button: where it posts to, and the button's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// The path that the form is posted to.
    pub action: String,
    /// The button's words.
    pub says: Says,
}

impl Post {
    /// A form that posts to `action`, with the button `says`.
    pub fn new(action: impl Into<String>, says: Says) -> Self {
        Self {
            action: action.into(),
            says,
        }
    }
}

/// Addresses of the files that pages load, each with a hash of its content in the name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet of all pages.
    pub css: String,
    /// The script that wakes islands when the browser is idle (`app/client/start.js`); it knows the
    /// addresses of the script and the WebAssembly that it loads.
    pub client_js: String,
}

/// A language as pages need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The id in addresses, e.g. `nb`, `ar-levantine`.
    pub id: String,
    /// The value of `lang` (BCP 47).
    pub lang: String,
    /// The value of `dir`: `ltr` or `rtl`.
    pub dir: &'static str,
    /// ISO 15924 code of the script, e.g. `Latn`, `Arab`, `Mymr`. Chooses fonts and line heights in
    /// the style sheet.
    pub script: &'static str,
}

/// The band at the top of every page of the demo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoBand {
    /// "Demo: nothing is stored".
    pub says: Says,
}

/// The sender's own logo file, shown as it is, with space around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Address of the picture.
    pub src: String,
    /// The sender's name.
    pub alt: String,
}

/// What every page has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The page's language.
    pub locale: Locale,
    /// Addresses of the files it loads.
    pub assets: Assets,
    /// The nonce of this response's content security policy.
    pub nonce: String,
    /// The title of the window.
    pub title: String,
    /// The words of the link past the bar.
    pub skip_to_content: String,
    /// Who asks.
    pub sender: Says,
    /// The sender's logo, where the operator has set one.
    pub logo: Option<Logo>,
    /// The way to the privacy page.
    pub privacy: Option<Link>,
    /// The way to the accessibility page.
    pub accessibility: Option<Link>,
    /// Present in the demo, on every page.
    pub demo: Option<DemoBand>,
    /// Present where the page can be listened to.
    pub sound: Option<Sound>,
}

/// What a page needs that can be listened to: the words of its controls, and what is read next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound {
    /// Shows the controls and runs nothing, for somebody who looks at the page without using it.
    pub is_still: bool,
    /// The name of the survey, for the controls of the device itself.
    pub survey: String,
    /// The big button that reads the page.
    pub listen: Says,
    /// What it and the first of the small ones do while something is read.
    pub stop: Says,
    /// Reads the same once more.
    pub again: Says,
    /// Makes the voice slower.
    pub slower: Says,
    /// Makes it as fast as it was.
    pub normal_speed: Says,
    /// The bar's control, as long as there is no sound by itself.
    pub turn_on: Says,
    /// The same, while there is.
    pub turn_off: Says,
    /// Something could not be played.
    pub failed: Says,
    /// The button beside that.
    pub try_again: Says,
    /// Clips that the page after this one reads, fetched ahead where there is sound.
    pub ahead: Vec<String>,
}

/// The participant's bar: back, progress, language and help, in fixed places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The way back; its place stays empty where there is none.
    pub back: Option<Back>,
    /// How far; its place stays empty outside the questions.
    pub progress: Option<Progress>,
    /// To the language chooser.
    pub language: Aside,
    /// To the help page.
    pub help: Aside,
}

impl Bar {
    /// The words of its controls.
    #[must_use]
    pub fn texts(&self) -> Vec<Says> {
        let back = self.back.as_ref().map(|back| match back {
            Back::Link(link) => &link.says,
            Back::Submit(says) => says,
            Back::Show(post) => &post.says,
        });
        let asides = [&self.language, &self.help].map(Aside::says);
        back.into_iter().chain(asides).cloned().collect()
    }
}

/// The `id` of the control that leads to the language chooser. An address with it as its fragment
/// puts one's place there, after a change of language.
pub const LANGUAGE_CONTROL: &str = "language";

/// The way to a page from which one comes back to the screen as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// A plain link.
    Link(Link),
    /// A button of the page's form (`action=show`) that posts it to the other page, so that what is
    /// typed or chosen comes along.
    Post(Post),
}

impl Aside {
    /// The words of its control.
    #[must_use]
    pub fn says(&self) -> &Says {
        match self {
            Self::Link(link) => &link.says,
            Self::Post(post) => &post.says,
        }
    }
}

/// What a form held on the screen that a person came from, to be posted there again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The form's own address, in the language that it was shown in.
    pub action: String,
    /// Names and values.
    pub fields: Vec<(String, String)>,
}

/// The way back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Back {
    /// A plain link.
    Link(Link),
    /// A button of the page's form (`action=back`), so that what is chosen is kept.
    Submit(Says),
    /// A button of the page's form (`action=show`) that posts it to another address: back to the
    /// screen that the form's fields came from, as it was.
    Show(Post),
}

/// How far the participant has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Screens done.
    pub done: u32,
    /// Screens in all; at least 1.
    pub of: u32,
    /// The same in words, e.g. "3 of 20".
    pub label: String,
}

/// A fault of one field, told beside it and in the summary at the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The `id` of the element that the summary leads to.
    pub field: String,
    /// What is wrong and what to do.
    pub says: Says,
}

/// What the island needs that keeps forms and sends over a lost network: finished texts, addresses.
///
/// Readable by the visitor, as all that is in a page; so nothing of an answer is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Shows this sign and runs nothing, for somebody who looks at the page without using it.
    pub still: Option<Sign>,
    /// What comes before the language in addresses: empty, or `/demo`.
    pub base: String,
    /// The id of the page's language, as in addresses.
    pub language: String,
    /// A form waits: "No network. This waits and goes on by itself."
    pub network_away: Says,
    /// A sealed send waits: "Answers wait on this device. They are sent when there is net."
    pub will_send: Says,
    /// What waited has gone.
    pub sent: Says,
    /// What waited was refused for good, e.g. since the collection has closed.
    pub refused: Says,
    /// The heading in place of the answers: "Kept on this device. It is sent when there is net."
    pub kept_on_device: Says,
    /// The button under it.
    pub next_person: Says,
}

impl Waiting {
    /// Where the wish to wipe everything for the next person is posted to.
    #[must_use]
    pub fn next_person_action(&self) -> String {
        format!("{}/{}/next-person", self.base, self.language)
    }
}
