//! One of each page of contact persons and staff, every text holding what must be escaped.

use super::{
    super::{municipality, preview, staff, voices},
    samples::{WILD, frame},
};
use crate::{
    components::form::{Choice, Faults, Field},
    components::staff::{LanguageButton, LanguageButtons, SignOut, StaffBar},
    frame::Frame,
    render,
};

/// These pages are not read aloud.
pub(super) fn silent_frame() -> Frame {
    Frame {
        sound: None,
        ..frame()
    }
}

pub(super) fn staff_bar() -> StaffBar {
    StaffBar {
        service: WILD.into(),
        home_href: "/kommune".into(),
        languages: LanguageButtons {
            action: "/staff-language".into(),
            to: WILD.into(),
            label: WILD.into(),
            buttons: vec![LanguageButton {
                locale: frame().locale,
                name: WILD.into(),
                is_current: true,
            }],
        },
        sign_out: Some(SignOut {
            action: "/kommune/sign-out".into(),
            label: WILD.into(),
            everywhere_action: "/kommune/sign-out/everywhere".into(),
            everywhere_label: WILD.into(),
        }),
    }
}

fn wild_field() -> Field {
    Field {
        name: "email",
        label: WILD.into(),
        hint: Some(WILD.into()),
        value: WILD.into(),
        autocomplete: "email",
        error: Some(WILD.into()),
    }
}

pub(super) fn ask_link() -> String {
    use municipality::ask_link::{AskForLink, page};
    render(|| {
        page(AskForLink {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: WILD.into(),
            body: vec![WILD.into()],
            faults: Some(Faults {
                heading: WILD.into(),
                faults: vec![("email", WILD.into())],
            }),
            action: "/sign-in/new".into(),
            email: wild_field(),
            submit: WILD.into(),
            register: municipality::home::StaffLink {
                href: "/register".into(),
                label: WILD.into(),
            },
        })
    })
}

pub(super) fn find_municipality() -> String {
    use municipality::register::{FindMunicipality, Found, find_page};
    render(|| {
        find_page(FindMunicipality {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: WILD.into(),
            body: vec![WILD.into()],
            action: "/register".into(),
            search: wild_field(),
            submit: WILD.into(),
            outcome: Some(WILD.into()),
            found: vec![Found {
                href: "/register/5610".into(),
                names: vec![(WILD.into(), "se"), (WILD.into(), "no")],
                county: WILD.into(),
            }],
            attribution: WILD.into(),
        })
    })
}

pub(super) fn register() -> String {
    use municipality::register::{Register, page};
    render(|| {
        page(Register {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: WILD.into(),
            body: vec![WILD.into()],
            another: ("/register".into(), WILD.into()),
            faults: Some(Faults {
                heading: WILD.into(),
                faults: vec![("email", WILD.into()), ("written_form", WILD.into())],
            }),
            action: "/register/5610".into(),
            municipality: "5610".into(),
            fields: vec![wild_field()],
            written_form: Choice {
                name: "written_form",
                legend: WILD.into(),
                options: vec![("nb", WILD.into(), false), ("nn", WILD.into(), true)],
                error: Some(WILD.into()),
            },
            submit: WILD.into(),
        })
    })
}

pub(super) fn registrations() -> String {
    use super::super::registrations::{Registrations, Waiting, page};
    render(|| {
        page(Registrations {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: WILD.into(),
            body: vec![WILD.into()],
            waiting: vec![Waiting {
                action: "/admin/registrations/1".into(),
                name: WILD.into(),
                facts: vec![(WILD.into(), WILD.into())],
            }],
            approve: WILD.into(),
            refuse: WILD.into(),
        })
    })
}

pub(super) fn sign_in() -> String {
    use municipality::sign_in::{SignIn, SignInButton, page};
    render(|| {
        page(SignIn {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: WILD.into(),
            body: vec![WILD.into()],
            home: None,
            button: Some(SignInButton {
                action: "/kommune/sign-in".into(),
                token: WILD.into(),
                label: WILD.into(),
            }),
        })
    })
}

pub(super) fn overview() -> String {
    render(|| {
        staff::page(staff::Overview {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: WILD.into(),
            intro: vec![WILD.into()],
            waves: vec![staff::OverviewWave {
                name: WILD.into(),
                state: WILD.into(),
                facts: vec![(WILD.into(), WILD.into())],
            }],
            links: vec![municipality::home::StaffLink {
                href: "/admin/preview".into(),
                label: WILD.into(),
            }],
        })
    })
}

pub(super) fn preview() -> String {
    use preview::{Choice, Field, Preview, Side, page};
    let choice = || Choice {
        value: WILD.into(),
        label: WILD.into(),
        locale: Some(frame().locale),
        is_chosen: true,
    };
    let side = || Side {
        locale: frame().locale,
        name: WILD.into(),
        title: WILD.into(),
        src: "/admin/preview/ar/code".into(),
    };
    render(|| {
        page(Preview {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: WILD.into(),
            intro: vec![WILD.into()],
            action: "/admin/preview".into(),
            fields: vec![Field {
                name: "screen".into(),
                label: WILD.into(),
                choices: vec![choice(), choice()],
            }],
            show: WILD.into(),
            previous: None,
            next: Some(municipality::home::StaffLink {
                href: "/admin/preview?screen=code".into(),
                label: WILD.into(),
            }),
            sides: [side(), side()],
        })
    })
}

fn link_to(href: &str) -> municipality::home::StaffLink {
    municipality::home::StaffLink {
        href: href.into(),
        label: WILD.into(),
    }
}

pub(super) fn voices() -> String {
    render(|| {
        voices::page(voices::Voices {
            frame: silent_frame(),
            bar: staff_bar(),
            heading: WILD.into(),
            intro: vec![WILD.into()],
            columns: [WILD; 5].map(str::to_owned),
            rows: vec![voices::LanguageRow {
                link: link_to("/admin/voices/ar"),
                endonym: WILD.into(),
                locale: frame().locale,
                texts: WILD.into(),
                sound: WILD.into(),
                is_ready: true,
                clips: WILD.into(),
                minutes: "1.5".into(),
            }],
        })
    })
}

pub(super) fn voice() -> String {
    let list = |is_open| voices::ClipList {
        heading: WILD.into(),
        is_open,
        clips: vec![voices::ClipRow {
            id: "next".into(),
            text: WILD.into(),
            locale: frame().locale,
            state: WILD.into(),
            address: Some("/audio/ar/next.0123456789abcdef.mp3".into()),
        }],
    };
    render(|| {
        voices::voice_page(voices::Voice {
            frame: silent_frame(),
            bar: staff_bar(),
            back: link_to("/admin/voices"),
            heading: WILD.into(),
            states: vec![WILD.into()],
            outcome: Some(voices::Outcome {
                is_fault: true,
                words: WILD.into(),
            }),
            switch: voices::Switch {
                action: "/admin/voices/ar/text-only".into(),
                value: "yes",
                explanation: WILD.into(),
                label: WILD.into(),
            },
            upload: Some(voices::Upload {
                action: "/admin/voices/ar/clip".into(),
                heading: WILD.into(),
                explanation: WILD.into(),
                clip: WILD.into(),
                clips: vec![("next".into(), WILD.into())],
                chosen: Some("next".into()),
                file: WILD.into(),
                label: WILD.into(),
            }),
            lists: vec![list(true), list(false)],
        })
    })
}
