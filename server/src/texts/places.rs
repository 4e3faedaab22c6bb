//! Where a message stands: on which screen, in which kind of place, and how much room is there.
//!
//! For translators, who see one message after the other, and for the rule that a text fits its
//! place on a screen of 320 px. The room is reckoned from `style/`: a page has 288 px between its
//! paddings there, and participants' letters are 18 px.

use super::pattern::Pattern;

/// A kind of place on a screen, on paper or in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// One of two buttons side by side at the foot of a page.
    BarButton,
    /// A button as wide as the page, or a link like one.
    Button,
    /// The row of an option, between its drawing and its mark.
    Option,
    /// A question, in larger letters.
    Question,
    /// The heading of a page or of a part.
    Heading,
    /// A line that stays in sight, such as the band of the demo.
    Band,
    /// Running text, which may be as long as it needs to be.
    Sentence,
    /// A text message.
    Sms,
    /// The heading of a poster.
    PosterTitle,
}

/// The room that a place has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Room {
    /// The width of a line in em, of letters as they are there.
    pub(crate) width: f64,
    /// How many lines look right.
    pub(crate) lines: u32,
    /// Whether its letters are heavy (weight 600).
    pub(crate) is_heavy: bool,
    /// Whether a word that is longer than a line may go on in the next one.
    pub(crate) breaks_words: bool,
}

/// Messages whose ids match, and where they stand.
struct Rule {
    /// An id, or the beginning of ids with a `*`.
    ids: &'static str,
    place: Place,
    /// The page below the language: `/demo/so/code`. Nothing where there is no such page.
    screen: &'static str,
}

const fn rule(ids: &'static str, place: Place, screen: &'static str) -> Rule {
    Rule { ids, place, screen }
}

/// The page at the language's own address.
pub(crate) const WELCOME: &str = "welcome";

/// The first that matches counts.
const RULES: &[Rule] = &[
    rule("next", Place::BarButton, "q/gender"),
    rule("back", Place::BarButton, "q/gender"),
    rule("skip", Place::BarButton, "q/gender"),
    rule("again", Place::BarButton, "sound"),
    rule("slower", Place::BarButton, "sound"),
    rule("normal-speed", Place::BarButton, "sound"),
    rule("sound", Place::BarButton, "q/gender"),
    rule("try-again", Place::BarButton, "q/gender"),
    rule("help", Place::BarButton, "q/gender"),
    rule("language", Place::BarButton, "q/gender"),
    rule("listen", Place::BarButton, "q/gender"),
    rule("stop", Place::BarButton, "q/gender"),
    rule("change", Place::BarButton, "review"),
    rule("turn-sound-*", Place::Button, "q/gender"),
    rule("sound-failed", Place::Sentence, "sound"),
    rule("sound-title", Place::Heading, "sound"),
    rule("sound-with*", Place::Button, "sound"),
    rule("sound-hear*", Place::Button, "sound"),
    rule("sound-headphones", Place::Sentence, "sound"),
    rule("sound-*", Place::Sentence, "sound"),
    rule("app-name", Place::Heading, ""),
    rule("sender", Place::Band, WELCOME),
    rule("skip-to-content", Place::Button, ""),
    rule("privacy-link", Place::Button, WELCOME),
    rule("accessibility-link", Place::Button, WELCOME),
    rule("demo-band", Place::Band, WELCOME),
    rule("error-summary", Place::Heading, "code"),
    rule("progress-label", Place::Sentence, "q/gender"),
    rule("start", Place::Button, WELCOME),
    rule("welcome-title", Place::Heading, WELCOME),
    rule("welcome-*", Place::Sentence, WELCOME),
    rule("demo-welcome", Place::Sentence, WELCOME),
    rule("code-title", Place::Heading, "code"),
    rule("code-label", Place::Heading, "code"),
    rule("code-next", Place::Button, "code"),
    rule("code-*", Place::Sentence, "code"),
    rule("demo-code-*", Place::Sentence, "code"),
    rule("error-code-*", Place::Sentence, "code"),
    rule("error-too-many-tries", Place::Sentence, "code"),
    rule("error-send-failed", Place::Sentence, "review"),
    rule("error-*", Place::Sentence, "q/gender"),
    rule("practice-band", Place::Band, "practice/1"),
    rule("choose-*", Place::Sentence, "q/practise"),
    rule("chosen-count", Place::Sentence, "q/practise"),
    rule("sensitive-note", Place::Sentence, "q/pressure"),
    rule("review-title", Place::Heading, "review"),
    rule("send", Place::Button, "review"),
    rule("not-answered", Place::Option, "review"),
    rule("review-*", Place::Sentence, "review"),
    rule("send-anonymous", Place::Sentence, "review"),
    rule("thanks-title", Place::Heading, "thanks"),
    rule("thanks-next-person", Place::Button, "thanks"),
    rule("thanks-*", Place::Sentence, "thanks"),
    rule("demo-thanks-title", Place::Heading, "thanks"),
    rule("demo-thanks-*", Place::Sentence, "thanks"),
    rule("leave-title", Place::Heading, "leave"),
    rule("leave-*", Place::Sentence, "leave"),
    rule("resume-title", Place::Heading, WELCOME),
    rule("resume-body", Place::Sentence, WELCOME),
    rule("resume-*", Place::Button, WELCOME),
    rule("closed-title", Place::Heading, WELCOME),
    rule("closed-demo-link", Place::Button, WELCOME),
    rule("closed-*", Place::Sentence, WELCOME),
    rule("waiting-next-person", Place::Button, ""),
    rule("waiting-will-send", Place::Band, ""),
    rule("chooser-title", Place::Heading, ""),
    rule("problem-home", Place::Button, ""),
    rule("problem-*-title", Place::Heading, ""),
    rule("help-title", Place::Heading, "help"),
    rule("help-*", Place::Sentence, "help"),
    rule("invitation-title", Place::Heading, "invitation"),
    rule("invitation-*", Place::Sentence, "invitation"),
    rule("guidance-title", Place::Heading, "invitation"),
    rule("guidance-*", Place::Sentence, "invitation"),
    rule("privacy-title", Place::Heading, "privacy"),
    rule("privacy-*", Place::Sentence, "privacy"),
    rule("accessibility-title", Place::Heading, "accessibility"),
    rule("accessibility-*", Place::Sentence, "accessibility"),
    rule("t-*", Place::Heading, "review"),
    rule("o-*", Place::Option, ""),
    rule("sms", Place::Sms, ""),
    rule("email-subject", Place::Heading, ""),
    rule("poster-title", Place::PosterTitle, ""),
];

/// The place of a message: its kind, and the page that shows it, if one does.
pub(crate) fn of(id: &str, source: &Pattern) -> (Place, Option<String>) {
    let found = RULES.iter().find(|rule| matches(rule.ids, id));
    if let Some(rule) = found {
        let screen = (!rule.screen.is_empty()).then(|| rule.screen.to_owned());
        return (rule.place, screen);
    }
    let Some(key) = id.strip_prefix("q-") else {
        return (Place::Sentence, None);
    };
    // A question is a sentence; an option is none.
    if !source.written().ends_with(['?', '.']) {
        return (Place::Option, None);
    }
    let screen = match key {
        "practice-full" => "practice/1".to_owned(),
        "practice-things" => "practice/2".to_owned(),
        key => format!("q/{key}"),
    };
    (Place::Question, Some(screen))
}

/// Whether an id is one of those that a pattern with at most one `*` stands for.
fn matches(ids: &str, id: &str) -> bool {
    match ids.split_once('*') {
        None => ids == id,
        Some((before, after)) => {
            id.len() >= before.len() + after.len() && id.starts_with(before) && id.ends_with(after)
        }
    }
}

impl Place {
    /// Its room; none where a text may be as long as it needs to be.
    pub(crate) fn room(self) -> Option<Room> {
        let room = |width, lines, is_heavy, breaks_words| {
            Some(Room {
                width,
                lines,
                is_heavy,
                breaks_words,
            })
        };
        match self {
            // 110 px, letters of 18 px.
            Self::BarButton => room(6.1, 2, true, false),
            // 244 px, letters of 18 px.
            Self::Button => room(13.5, 2, true, false),
            // 172 px between drawing and mark, letters of 18 px.
            Self::Option => room(9.5, 4, false, true),
            // 288 px, letters of 18 px, which grow with the screen.
            Self::Question => room(16.0, 7, true, true),
            // 288 px, letters of 22 px.
            Self::Heading => room(13.0, 3, true, true),
            // 288 px, letters of 16 px.
            Self::Band => room(18.0, 2, false, true),
            // 180 mm, letters of 40 points; as high as two lines of Nastaliq.
            Self::PosterTitle => room(12.7, 3, true, true),
            Self::Sentence | Self::Sms => None,
        }
    }

    /// What a translator is told.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::BarButton => "button beside another one",
            Self::Button => "button",
            Self::Option => "option",
            Self::Question => "question",
            Self::Heading => "heading",
            Self::Band => "band",
            Self::Sentence => "running text",
            Self::Sms => "text message",
            Self::PosterTitle => "heading of the poster",
        }
    }
}
