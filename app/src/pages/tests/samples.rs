//! One of each of the participant's pages, in a language from right to left, every text holding what must be escaped.

use super::super::participant;
use crate::{
    frame::{
        Aside, Assets, Back, Bar, Carried, DemoBand, FieldError, Frame, Link, Locale, Post,
        Progress, Sound, Waiting,
    },
    render,
    text::{Clip, Says},
};

/// A text that would change the page if it were not escaped.
pub(super) const WILD: &str = "<b>\"&'</b>";

pub(super) fn says(id: &str) -> Says {
    Says {
        clip: Some(Clip {
            address: format!("/audio/ar/{id}.0123456789abcdef.mp3"),
            listen: WILD.into(),
        }),
        ..Says::new(id, WILD)
    }
}

pub(super) fn sound() -> Sound {
    Sound {
        is_still: false,
        survey: WILD.into(),
        listen: says("listen"),
        stop: says("stop"),
        again: says("again"),
        slower: says("slower"),
        normal_speed: says("normal-speed"),
        turn_on: says("turn-sound-on"),
        turn_off: says("turn-sound-off"),
        failed: says("sound-failed"),
        try_again: says("try-again"),
        ahead: vec!["/audio/ar/ahead.0123456789abcdef.mp3".into()],
    }
}

fn link(id: &str) -> Link {
    Link::new("/ar/there?a=1&b=\"2\"", says(id))
}

pub(super) fn frame() -> Frame {
    Frame {
        locale: Locale {
            id: "ar".into(),
            lang: "ar".into(),
            dir: "rtl",
            script: "Arab",
        },
        assets: Assets {
            css: "/css/samsvar.0123.css".into(),
            client_js: "/pkg/start.0123.js".into(),
        },
        nonce: "n0nce".into(),
        title: WILD.into(),
        skip_to_content: WILD.into(),
        sender: says("sender"),
        logo: None,
        privacy: Some(link("privacy-link")),
        accessibility: Some(link("accessibility-link")),
        demo: Some(DemoBand {
            says: says("demo-band"),
        }),
        sound: Some(sound()),
    }
}

pub(super) fn bar(back: Back) -> Bar {
    Bar {
        back: Some(back),
        progress: Some(Progress {
            done: 3,
            of: 20,
            label: WILD.into(),
        }),
        language: Aside::Link(link("language")),
        help: Aside::Link(link("help")),
    }
}

fn bar_with_link() -> Bar {
    bar(Back::Link(link("back")))
}

pub(super) fn waiting() -> Waiting {
    Waiting {
        still: None,
        base: "/demo".into(),
        language: "ar".into(),
        network_away: says("waiting-network"),
        will_send: says("waiting-will-send"),
        sent: says("waiting-sent"),
        refused: says("waiting-refused"),
        kept_on_device: says("waiting-kept"),
        next_person: says("waiting-next-person"),
    }
}

fn error(field: &str) -> FieldError {
    FieldError {
        field: field.into(),
        says: says("error"),
    }
}

pub(super) fn carried() -> Carried {
    Carried {
        action: "/ar/code".into(),
        fields: vec![("code".into(), WILD.into())],
    }
}

pub(super) fn chooser(carried: Option<Carried>) -> String {
    use participant::chooser::{Chooser, Tile, page};
    let tile = || Tile {
        href: "/ar".into(),
        locale: frame().locale,
        endonym: says("language-ar"),
        is_current: false,
    };
    render(|| {
        page(Chooser {
            frame: frame(),
            bar: None,
            title: says("app-name"),
            preferred: vec![tile()],
            tiles: vec![tile(), tile()],
            notice: Some(says("chooser-unknown-code")),
            carried,
            waiting: Some(waiting()),
        })
    })
}

pub(super) fn resume() -> String {
    render(|| {
        participant::resume::page(participant::resume::Resume {
            frame: frame(),
            bar: bar_with_link(),
            heading: says("resume-title"),
            body: Some(says("resume-body")),
            go_on: link("resume-go-on"),
            next_person: Post::new("/ar/next-person", says("resume-new-person")),
            waiting: Some(waiting()),
        })
    })
}

pub(super) fn welcome() -> String {
    use participant::welcome::{Block, Welcome, page};
    render(|| {
        page(Welcome {
            frame: frame(),
            bar: bar_with_link(),
            notice: Some(says("draft-too-old")),
            heading: says("welcome-title"),
            blocks: vec![Block {
                symbol: "box-sheets".into(),
                says: says("welcome-anonymous"),
            }],
            start: link("start"),
            waiting: None,
        })
    })
}

pub(super) fn sound_check() -> String {
    use participant::{
        sound_check::{Answer, SoundCheck, page},
        welcome::Block,
    };
    let answer = || Answer {
        link: link("sound-with"),
        symbol: "speaker",
        chooses: Some("on"),
    };
    render(|| {
        page(SoundCheck {
            frame: frame(),
            bar: bar_with_link(),
            heading: says("sound-title"),
            sample: Some(says("sound-sample")),
            blocks: vec![Block {
                symbol: "headphones".into(),
                says: says("sound-headphones"),
            }],
            other: answer(),
            onward: answer(),
            waiting: Some(waiting()),
        })
    })
}

pub(super) fn code() -> String {
    use participant::code::{Code, FIELD, page};
    render(|| {
        page(Code {
            frame: frame(),
            bar: bar_with_link(),
            heading: says("code-title"),
            hint: says("code-hint"),
            label: says("code-label"),
            typed: WILD.into(),
            error: Some(error(FIELD)),
            errors_heading: says("error-summary"),
            submit: says("code-next"),
            action: "/ar/code".into(),
            waiting: None,
        })
    })
}

pub(super) fn question() -> participant::question::Question {
    use participant::question::{FIELD, Kind, OptionRow, Question, Screen};
    let option = |key: &str, chosen, apart| OptionRow {
        key: key.into(),
        says: says("o-always"),
        symbol: "frequency-4".into(),
        colour: "blue".into(),
        chosen,
        apart,
    };
    Question {
        frame: frame(),
        bar: bar(Back::Submit(says("back"))),
        screen: Screen::Question,
        key: "helps".into(),
        theme: Some(says("t-norwegian")),
        intro: Some(says("sensitive-note")),
        band: None,
        heading: says("q-helps"),
        instruction: Some(says("choose-up-to")),
        symbol: "ring-plus".into(),
        kind: Kind::Several { at_most: Some(3) },
        options: vec![
            option("a", true, false),
            option("b", false, false),
            option(WILD, true, true),
        ],
        error: Some(error(FIELD)),
        errors_heading: says("error-summary"),
        action: "/ar/q/helps".into(),
        next: says("next"),
        skip: Some(says("skip")),
        waiting: Some(waiting()),
    }
}

pub(super) fn review() -> String {
    use participant::review::{Review, ReviewAnswer, ReviewRow, ReviewTheme, page};
    let row = |answers, not_answered| ReviewRow {
        question: says("q-helps"),
        symbol: "ring-plus".into(),
        answers,
        not_answered,
        change_href: "/ar/q/helps".into(),
        change: says("change"),
    };
    let answer = ReviewAnswer {
        says: says("q-helps-a"),
        symbol: "clock-plus".into(),
        colour: "blue".into(),
    };
    render(|| {
        page(Review {
            frame: frame(),
            bar: bar_with_link(),
            heading: says("review-title"),
            intro: says("review-intro"),
            themes: vec![ReviewTheme {
                heading: says("t-norwegian"),
                rows: vec![
                    row(vec![answer], None),
                    row(Vec::new(), Some(says("not-answered"))),
                ],
            }],
            sealed: WILD.into(),
            action: "/ar/send".into(),
            anonymous: Some(says("send-anonymous")),
            send: says("send"),
            error: Some(error("form")),
            errors_heading: says("error-summary"),
            waiting: Some(waiting()),
        })
    })
}

pub(super) fn thanks(screen: participant::thanks::Screen) -> String {
    render(|| {
        participant::thanks::page(participant::thanks::Thanks {
            frame: frame(),
            bar: Some(bar_with_link()),
            screen,
            heading: says("thanks-title"),
            body: vec![says("thanks-sent")],
            next_person: Post::new("/ar/next-person", says("thanks-next-person")),
            waiting: Some(waiting()),
        })
    })
}

pub(super) fn closed() -> String {
    render(|| {
        participant::closed::page(participant::closed::Closed {
            frame: frame(),
            bar: Some(bar_with_link()),
            heading: says("closed-title"),
            body: vec![says("closed-after")],
            demo: Some(link("closed-demo-link")),
            next_person: None,
            waiting: None,
        })
    })
}

pub(super) fn document() -> String {
    use participant::document::{Document, Screen, Section, page};
    render(|| {
        page(Document {
            frame: frame(),
            bar: Some(bar_with_link()),
            screen: Screen::Help,
            heading: says("help-title"),
            sections: vec![Section {
                heading: Some(says("help-1")),
                body: vec![says("help-2")],
            }],
            onward: Aside::Post(Post::new("/ar/code", says("back"))),
            carried: Some(carried()),
        })
    })
}

pub(super) fn problem() -> String {
    render(|| {
        participant::problem::page(participant::problem::Problem {
            frame: frame(),
            bar: None,
            heading: says("problem-not-found-title"),
            body: says("problem-not-found-body"),
            home: link("problem-home"),
        })
    })
}
