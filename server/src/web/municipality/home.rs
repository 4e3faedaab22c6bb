//! `/kommune`: where the municipality stands in the waves, and what its contact can do now.

use app::pages::municipality::home::{
    self, CodeCard, End, Home, StaffLink, Step, StepPlace, UnderWay, WaveCard,
};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use disclosure::Scope;
use domain::wave::Phase;
use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::campaign::Campaign;
use super::{dates, leave, municipality_name, wave_name, wave_state};
use crate::collection::early;
use crate::state::Samsvar;
use crate::storage::Wave;
use crate::web::page::{Failure, Reading, Scripts, respond};
use crate::web::visitor::Visitor;

pub(super) async fn show(
    State(state): State<Samsvar>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    let contact = visitor.contact(&state)?;
    let reading = visitor.reading(&state);
    let today = state.today();
    let mut repository = state.database.read().await?;
    let (mut under_way, mut waves) = (Vec::new(), Vec::new());
    for wave in repository.waves().await? {
        let scope = Scope::Municipality(contact.municipality);
        let released = repository.release(&wave.id, scope).await?.is_some();
        waves.push(card(reading, &wave, released));
        if released || today > wave.dates.results_until() {
            continue;
        }
        let campaign = Campaign::of(&state, &mut repository, contact, wave).await?;
        if let Some(campaign) = campaign {
            under_way.push(of(reading, &campaign)?);
        }
    }
    let (municipality, county) = municipality_name(contact.municipality, today);
    let title = reading.texts.text_with(
        "home-title",
        &[("municipality", FluentValue::from(municipality.as_str()))],
    );
    let frame = reading.frame_titled(&title);
    let nonce = frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::None, || {
        home::page(Home {
            frame,
            bar: visitor.bar(reading),
            municipality,
            county,
            intro: vec![reading.text("home-intro")],
            under_way,
            waves_heading: reading.text("home-waves"),
            none: waves.is_empty().then(|| reading.text("home-no-waves")),
            waves,
            more: vec![
                link(reading, "/kommune/trail.csv".to_owned(), "trail-link"),
                link(reading, leave::HERE.to_owned(), "quit-link"),
            ],
        })
    }))
}

fn card(reading: Reading<'_>, wave: &Wave, released: bool) -> WaveCard {
    let today = reading.state.today();
    let until = wave.dates.results_until();
    let readable = released && today <= until;
    WaveCard {
        name: wave_name(reading, wave),
        state: wave_state(reading.state, reading, wave, released),
        dates: dates(reading, &wave.dates),
        lines: if readable {
            vec![with_date(reading, "wave-results-until", until)]
        } else if wave.is_open(today) {
            vec![reading.text("home-results-after-closing")]
        } else {
            Vec::new()
        },
        results: readable.then(|| {
            let address = format!("/kommune/{}/results", wave.id);
            link(reading, address, "home-results-link")
        }),
    }
}

fn of(reading: Reading<'_>, campaign: &Campaign) -> Result<UnderWay, Failure> {
    let wave = &campaign.wave;
    let is_planned = wave.dates.phase(reading.state.today()) == Phase::Planned;
    Ok(UnderWay {
        name: wave_name(reading, wave),
        steps: steps(reading, campaign, is_planned),
        answered: if campaign.is_over || is_planned {
            Vec::new()
        } else {
            campaign.answered(reading)
        },
        now: (
            reading.text("now-title"),
            what_to_do(reading, campaign, is_planned),
        ),
        code: if campaign.is_over {
            None
        } else {
            Some(code(reading, campaign)?)
        },
        ways: (reading.text("ways-title"), ways(reading, campaign)),
        end: end(reading, campaign, is_planned),
    })
}

fn steps(reading: Reading<'_>, campaign: &Campaign, is_planned: bool) -> Vec<Step> {
    let now = match (is_planned, campaign.is_over) {
        (true, _) => 1,
        (false, false) => 2,
        (false, true) => 3,
    };
    let closes = with_date(reading, "step-until", campaign.closes());
    let whens = [
        None,
        None,
        Some(dates(reading, &campaign.wave.dates)),
        Some(closes),
        None,
    ];
    let names = ["registered", "code", "collecting", "closed", "results"];
    let steps = names.into_iter().zip(whens).enumerate();
    steps
        .map(|(index, (name, when))| {
            let (place, words) = match index.cmp(&now) {
                std::cmp::Ordering::Less => (StepPlace::Done, "step-is-done"),
                std::cmp::Ordering::Equal => (StepPlace::Now, "step-is-now"),
                std::cmp::Ordering::Greater => (StepPlace::Ahead, "step-is-ahead"),
            };
            Step {
                name: reading.text(&format!("step-{name}")),
                when,
                place,
                place_words: reading.text(words),
            }
        })
        .collect()
}

fn what_to_do(reading: Reading<'_>, campaign: &Campaign, is_planned: bool) -> Vec<String> {
    let dates = &campaign.wave.dates;
    if is_planned {
        vec![
            with_date(reading, "now-planned-1", dates.opens()),
            reading.text("now-planned-2"),
        ]
    } else if campaign.is_over {
        vec![reading.text("now-closed-1"), reading.text("now-closed-2")]
    } else {
        let first = if campaign.last_day.is_some() {
            "now-closing-1"
        } else {
            "now-open-1"
        };
        vec![
            with_date(reading, first, campaign.closes()),
            reading.text("now-open-2"),
        ]
    }
}

fn code(reading: Reading<'_>, campaign: &Campaign) -> Result<CodeCard, Failure> {
    let state = reading.state;
    let address = ("address", FluentValue::from(state.settings.short_address()));
    Ok(CodeCard {
        heading: reading.text("code-card-title"),
        code: campaign.code.grouped(),
        link_label: reading.text("code-card-link"),
        link: campaign.link(state),
        short: reading.texts.text_with("code-card-short", &[address]),
        qr: campaign.qr(state, reading.text("code-card-qr"))?,
        note: reading.text("code-card-note"),
        new: link(reading, campaign.address("new-code"), "code-card-new"),
    })
}

fn ways(reading: Reading<'_>, campaign: &Campaign) -> Vec<(StaffLink, String)> {
    let demo = ("demo", "/demo".to_owned());
    let own = ["classroom", "invitations", "posters", "guidance"]
        .map(|page| (page, campaign.address(page)));
    let own = own.into_iter().filter(|_| !campaign.is_over);
    own.chain([demo])
        .map(|(name, href)| {
            let words = reading.text(&format!("ways-{name}-body"));
            (link(reading, href, &format!("ways-{name}")), words)
        })
        .collect()
}

fn end(reading: Reading<'_>, campaign: &Campaign, is_planned: bool) -> Option<End> {
    if campaign.is_over || is_planned {
        return None;
    }
    let (words, label) = if let Some(last_day) = campaign.last_day {
        (with_date(reading, "close-asked", last_day), "end-see")
    } else {
        early::last_day(&campaign.wave, reading.state.today())?;
        (reading.text("end-body"), "end-link")
    };
    Some(End {
        heading: reading.text("end-title"),
        words: vec![words],
        link: link(reading, campaign.address("close"), label),
    })
}

fn link(reading: Reading<'_>, href: String, label: &str) -> StaffLink {
    StaffLink {
        href,
        label: reading.text(label),
    }
}

fn with_date(reading: Reading<'_>, id: &str, date: Date) -> String {
    let date = ("date", FluentValue::from(reading.date(date)));
    reading.texts.text_with(id, &[date])
}
