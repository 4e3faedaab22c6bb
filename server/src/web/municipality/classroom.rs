//! `/kommune/{wave}/classroom` and `/kommune/{wave}/guidance`: for teachers, before and in a lesson.

use app::pages::municipality::classroom::{self, Classroom};
use app::pages::municipality::guidance::{self, Guidance};
use app::pages::municipality::home::StaffLink;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::campaign::{Running, back};
use super::posters::STEPS;
use crate::state::Samsvar;
use crate::web::page::{Failure, Scripts, respond};

/// How often the screen asks for its band, in seconds. The band itself moves at its hours alone.
const REFRESH: u32 = 300;

pub(super) async fn show(
    State(state): State<Samsvar>,
    Running { visitor, campaign }: Running,
) -> Result<Response, Failure> {
    let reading = visitor.reading(&state);
    let link = |href: String, label: &str| StaffLink {
        href,
        label: reading.text(label),
    };
    let steps = STEPS.into_iter().zip(1..);
    let steps = steps.map(|(symbol, step)| (symbol, reading.text(&format!("classroom-{step}"))));
    let qr = campaign.qr(&state, reading.text("code-card-qr"))?;
    let frame = reading.frame("ways-classroom");
    let nonce = frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::Island, || {
        classroom::page(Classroom {
            frame,
            heading: reading.text("classroom-title"),
            qr,
            steps: steps.collect(),
            address_label: reading.text("classroom-address"),
            address: state.settings.short_address().to_owned(),
            code_label: reading.text("classroom-code"),
            code: campaign.code.grouped(),
            answered: campaign.answered(reading),
            blocks: campaign.tens(),
            refresh: REFRESH,
            again: link(campaign.address("classroom"), "classroom-again"),
            fill: reading.text("classroom-fill"),
            back: link("/kommune".to_owned(), "classroom-back"),
        })
    }))
}

pub(super) async fn guidance(
    State(state): State<Samsvar>,
    Running { visitor, .. }: Running,
) -> Response {
    let reading = visitor.reading(&state);
    let parts = ["before", "in", "far"].map(|part| {
        let heading = reading.text(&format!("guidance-{part}"));
        let points = reading.texts.numbered(&format!("guidance-{part}-"), &[]);
        (heading, points.into_iter().map(|says| says.text).collect())
    });
    let frame = reading.frame("guidance-page-title");
    let nonce = frame.nonce.clone();
    respond(StatusCode::OK, &nonce, Scripts::None, || {
        guidance::page(Guidance {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("guidance-page-title"),
            intro: vec![reading.text("guidance-page-intro")],
            parts: parts.into(),
            demo: StaffLink {
                href: "/demo".to_owned(),
                label: reading.text("ways-demo"),
            },
            back: back(reading),
        })
    })
}
