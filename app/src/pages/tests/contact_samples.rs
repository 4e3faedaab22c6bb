//! One of each page of a wave under way, every text holding what must be escaped.

use super::{
    super::municipality::{
        self,
        home::{StaffLink, StepPlace},
    },
    samples::{WILD, frame},
    staff_samples::{silent_frame, staff_bar},
};
use crate::{
    components::{extras::Copyable, qr::Qr},
    render,
};

fn wild() -> String {
    WILD.to_owned()
}

fn link() -> StaffLink {
    StaffLink {
        href: "/kommune".into(),
        label: wild(),
    }
}

fn qr() -> Qr {
    Qr {
        side: 29,
        path: "M4 4h7v1h-7z".into(),
        label: wild(),
    }
}

pub(super) fn home() -> String {
    use municipality::home::{CodeCard, End, Home, Step, UnderWay, WaveCard, page};
    let step = |place| Step {
        name: wild(),
        when: Some(wild()),
        place,
        place_words: wild(),
    };
    let under_way = UnderWay {
        name: wild(),
        steps: [StepPlace::Done, StepPlace::Now, StepPlace::Ahead]
            .map(step)
            .into(),
        answered: vec![wild()],
        now: (wild(), vec![wild()]),
        code: Some(CodeCard {
            heading: wild(),
            code: "048 215 7639".into(),
            link_label: wild(),
            link: wild(),
            short: wild(),
            qr: qr(),
            note: wild(),
            new: link(),
        }),
        ways: (wild(), vec![(link(), wild())]),
        end: Some(End {
            heading: wild(),
            words: vec![wild()],
            link: link(),
        }),
    };
    render(|| {
        page(Home {
            frame: silent_frame(),
            bar: staff_bar(),
            municipality: wild(),
            county: wild(),
            intro: vec![wild()],
            under_way: vec![under_way],
            waves_heading: wild(),
            waves: vec![WaveCard {
                name: wild(),
                state: wild(),
                dates: wild(),
                lines: vec![wild()],
                results: Some(link()),
            }],
            none: Some(wild()),
            more: vec![link()],
        })
    })
}

pub(super) fn decide() -> String {
    use municipality::decide::{Decide, DecideButton, page};
    render(|| {
        page(Decide {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: wild(),
            standing: Some(wild()),
            points: vec![wild()],
            button: Some(DecideButton {
                action: "/kommune/2023/close".into(),
                field: ("wish", wild()),
                label: wild(),
            }),
            back: link(),
        })
    })
}

pub(super) fn invitations() -> String {
    use municipality::invitations::{Invitations, LanguageLink, Message, page};
    let message = |id| Message {
        heading: wild(),
        note: wild(),
        texts: vec![Copyable {
            id,
            label: wild(),
            text: wild(),
            copy: wild(),
        }],
        open: link(),
    };
    render(|| {
        page(Invitations {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: wild(),
            intro: vec![wild()],
            languages_label: wild(),
            languages: vec![LanguageLink {
                href: "/kommune/2023/invitations?language=ar".into(),
                locale: frame().locale,
                endonym: wild(),
                name: wild(),
                is_chosen: true,
            }],
            chosen: (frame().locale, wild()),
            text_message: message("text-message-text"),
            email: message("email-text"),
            copied: wild(),
            back: link(),
        })
    })
}

pub(super) fn choose_posters() -> String {
    use municipality::posters::{ChoosePosters, choose_page};
    render(|| {
        choose_page(ChoosePosters {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: wild(),
            intro: vec![wild()],
            action: "/kommune/2023/posters/print".into(),
            legend: wild(),
            languages: vec![(frame().locale, wild(), wild())],
            show: wild(),
            all: link(),
            back: link(),
        })
    })
}

pub(super) fn posters() -> String {
    use municipality::posters::{Poster, Posters, page};
    let poster = || Poster {
        locale: frame().locale,
        title: wild(),
        steps: vec![("scan", wild())],
        address: wild(),
        code: "048 215 7639".into(),
        notes: vec![("unnamed", wild())],
        qr: qr(),
        foot: wild(),
    };
    render(|| {
        page(Posters {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: wild(),
            intro: vec![wild()],
            print: wild(),
            back: link(),
            posters: vec![poster(), poster()],
        })
    })
}

pub(super) fn classroom() -> String {
    use municipality::classroom::{Classroom, page};
    render(|| {
        page(Classroom {
            frame: silent_frame(),
            heading: wild(),
            qr: qr(),
            steps: vec![("scan", wild())],
            address_label: wild(),
            address: wild(),
            code_label: wild(),
            code: "048 215 7639".into(),
            answered: vec![wild()],
            blocks: 3,
            refresh: 300,
            again: link(),
            fill: wild(),
            back: link(),
        })
    })
}

pub(super) fn guidance() -> String {
    use municipality::guidance::{Guidance, page};
    render(|| {
        page(Guidance {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: wild(),
            intro: vec![wild()],
            parts: vec![(wild(), vec![wild()])],
            demo: link(),
            back: link(),
        })
    })
}
