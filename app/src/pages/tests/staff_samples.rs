//! One of each page of contact persons and staff, every text holding what must be escaped.

use super::{
    super::{municipality, preview, staff},
    samples::{WILD, frame},
};
use crate::{
    components::staff::{LanguageButton, LanguageButtons, SignOut, StaffBar},
    render,
};

fn staff_bar() -> StaffBar {
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
        }),
    }
}

pub(super) fn sign_in() -> String {
    use municipality::sign_in::{SignIn, SignInButton, page};
    render(|| {
        page(SignIn {
            frame: frame(),
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

pub(super) fn home() -> String {
    use municipality::home::{Home, StaffLink, WaveCard, page};
    render(|| {
        page(Home {
            frame: frame(),
            bar: staff_bar(),
            municipality: WILD.into(),
            county: WILD.into(),
            intro: vec![WILD.into()],
            waves_heading: WILD.into(),
            waves: vec![WaveCard {
                name: WILD.into(),
                state: WILD.into(),
                dates: WILD.into(),
                lines: vec![WILD.into()],
                results: Some(StaffLink {
                    href: "/kommune/results".into(),
                    label: WILD.into(),
                }),
            }],
            none: None,
        })
    })
}

pub(super) fn results() -> String {
    use municipality::results::{
        ChartPicture, ResultQuestion, ResultTheme, Results, Status, Swatch, Table, TableRow, page,
    };
    let shown = ResultQuestion {
        key: "motivation".into(),
        heading: WILD.into(),
        finding: Some(WILD.into()),
        status: Status::Shown,
        base: Some(WILD.into()),
        chart: Some(ChartPicture {
            svg: "<svg width=\"10\"><rect/></svg>".into(),
            title: WILD.into(),
            description: WILD.into(),
            labels: vec![WILD.into()],
        }),
        table: Some(Table {
            caption: WILD.into(),
            columns: vec![WILD.into(), WILD.into()],
            rows: vec![TableRow {
                swatch: Some(Swatch::NoAnswer),
                head: WILD.into(),
                cells: vec![WILD.into()],
            }],
        }),
        withheld_text: None,
        note: Some(WILD.into()),
    };
    let withheld = ResultQuestion {
        key: "plan-say".into(),
        heading: WILD.into(),
        finding: None,
        status: Status::Withheld,
        base: None,
        chart: None,
        table: None,
        withheld_text: Some(WILD.into()),
        note: None,
    };
    render(|| {
        page(Results {
            frame: frame(),
            bar: staff_bar(),
            municipality: WILD.into(),
            wave: WILD.into(),
            heading: WILD.into(),
            summary: vec![WILD.into()],
            withheld_explanation: Some(WILD.into()),
            themes: vec![ResultTheme {
                heading: WILD.into(),
                questions: vec![shown, withheld],
            }],
            contents_label: WILD.into(),
        })
    })
}

pub(super) fn too_few() -> String {
    render(|| {
        municipality::too_few::page(municipality::too_few::TooFew {
            frame: frame(),
            bar: staff_bar(),
            municipality: WILD.into(),
            wave: WILD.into(),
            heading: WILD.into(),
            body: vec![WILD.into()],
        })
    })
}

pub(super) fn overview() -> String {
    render(|| {
        staff::page(staff::Overview {
            frame: frame(),
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
            frame: frame(),
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
