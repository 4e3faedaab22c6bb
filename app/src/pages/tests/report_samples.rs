//! One of each page of results, every text holding what must be escaped.

use super::{
    super::municipality,
    samples::WILD,
    staff_samples::{silent_frame, staff_bar},
};
use crate::{
    pages::municipality::results::{
        figures::{
            Bar, BarGroup, Cell, Chart, Fill, Label, Scope, Status, Swatch, Table, TableRow, Weight,
        },
        question::{Breakdown, Direction, GroupRow, Groups, Question, Verdict},
        report::{Highlight, HighlightList, Highlights, InTheme, Measures, Report, Theme},
    },
    render,
};

fn report(scope: Scope) -> Report {
    let shown = chart("motivation", scope, bar(scope, true));
    let mixed = chart("plan-say", scope, bar(scope, false));
    Report {
        contents_label: WILD.into(),
        measures: Measures {
            heading: WILD.into(),
            body: vec![WILD.into()],
            measures: vec![(WILD.into(), question("motivation", scope, Some(shown)))],
        },
        highlights: Some(Highlights {
            heading: WILD.into(),
            lists: vec![HighlightList {
                heading: WILD.into(),
                items: vec![Highlight {
                    href: "#motivation".into(),
                    asked: WILD.into(),
                    text: WILD.into(),
                }],
                none: Some(WILD.into()),
            }],
            note: WILD.into(),
        }),
        themes: vec![Theme {
            heading: WILD.into(),
            questions: vec![
                InTheme::Above {
                    href: "#motivation".into(),
                    asked: WILD.into(),
                    says: WILD.into(),
                },
                InTheme::Here(Box::new(question("plan-say", scope, Some(mixed)))),
                InTheme::Here(Box::new(question("pressure", scope, None))),
            ],
        }],
    }
}

fn question(key: &str, scope: Scope, chart: Option<Chart>) -> Question {
    let is_shown = key == "motivation";
    let status = if is_shown {
        Status::Shown
    } else {
        Status::Withheld
    };
    Question {
        key: key.into(),
        asked: WILD.into(),
        finding: is_shown.then(|| WILD.into()),
        scope,
        status,
        base: is_shown.then(|| WILD.into()),
        verdicts: vec![Verdict {
            direction: Direction::Higher,
            text: WILD.into(),
        }],
        withheld: chart.is_none().then(|| WILD.into()),
        table: chart.is_some().then(|| table(scope, status)),
        groups: is_shown.then(groups),
        note: Some(WILD.into()),
        chart,
    }
}

fn chart(key: &str, scope: Scope, main: Bar) -> Chart {
    let nation = Bar {
        weight: Weight::Beside,
        ..bar(Scope::Nation, true)
    };
    assert_ne!(scope, Scope::Nation, "the nation is beside");
    Chart {
        id: key.into(),
        title: WILD.into(),
        description: WILD.into(),
        legend: vec![(Swatch::Darkest, WILD.into())],
        groups: vec![BarGroup {
            heading: Some(WILD.into()),
            bars: vec![main, nation],
        }],
    }
}

fn bar(scope: Scope, is_shown: bool) -> Bar {
    Bar {
        scope,
        whose: WILD.into(),
        weight: Weight::Main,
        fill: if is_shown {
            Fill::Shown {
                svg: "<svg width=\"10\"><rect/></svg>".into(),
                labels: vec![Label {
                    middle: 225,
                    text: WILD.into(),
                    unit: WILD.into(),
                    on: Swatch::Darkest,
                }],
                value: Some(WILD.into()),
            }
        } else {
            Fill::Withheld(WILD.into())
        },
    }
}

fn table(scope: Scope, status: Status) -> Table {
    let cell = |scope, status| Cell {
        scope,
        status,
        text: WILD.into(),
    };
    Table {
        show: WILD.into(),
        caption: WILD.into(),
        columns: vec![WILD.into(); 3],
        rows: vec![TableRow {
            swatch: Some(Swatch::NoAnswer),
            head: WILD.into(),
            cells: vec![cell(scope, status), cell(Scope::Nation, Status::Shown)],
        }],
    }
}

fn groups() -> Groups {
    Groups {
        show: WILD.into(),
        columns: [WILD.into(), WILD.into()],
        breakdowns: vec![
            Breakdown {
                caption: WILD.into(),
                rows: vec![GroupRow {
                    name: WILD.into(),
                    base: WILD.into(),
                    bar: Some(bar(Scope::Municipality, true).fill),
                    figures: WILD.into(),
                }],
                withheld: None,
            },
            Breakdown {
                caption: WILD.into(),
                rows: Vec::new(),
                withheld: Some(WILD.into()),
            },
        ],
    }
}

pub(super) fn results() -> String {
    use municipality::results::{Results, page};
    render(|| {
        page(Results {
            frame: silent_frame(),
            bar: staff_bar(),
            municipality: WILD.into(),
            wave: WILD.into(),
            heading: WILD.into(),
            running_head: WILD.into(),
            summary: vec![WILD.into()],
            withheld_explanation: Some(WILD.into()),
            report: report(Scope::Municipality),
        })
    })
}

pub(super) fn too_few() -> String {
    use municipality::too_few::{Instead, NextTime, TooFew, page};
    render(|| {
        page(TooFew {
            frame: silent_frame(),
            bar: staff_bar(),
            municipality: WILD.into(),
            wave: WILD.into(),
            heading: WILD.into(),
            body: vec![WILD.into()],
            next_time: Some(NextTime {
                heading: WILD.into(),
                items: vec![WILD.into()],
                note: WILD.into(),
            }),
            instead: Some(Instead {
                heading: WILD.into(),
                running_head: WILD.into(),
                summary: vec![WILD.into()],
                withheld_explanation: Some(WILD.into()),
                report: Report {
                    highlights: None,
                    ..report(Scope::County)
                },
            }),
        })
    })
}
