//! `/kommune/{wave}/posters`: languages to choose, and the sheets to print.

use app::pages::municipality::home::StaffLink;
use app::pages::municipality::posters::{self, ChoosePosters, Poster, Posters};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Query;
use domain::language::Language;
use fluent_bundle::FluentValue;
use serde::Deserialize;

use super::campaign::{Campaign, Running, back, language_name, not_open, open_languages};
use super::dates;
use crate::state::Samsvar;
use crate::web::page::{Failure, Reading, Scripts, locale, respond};

pub(super) async fn choose(
    State(state): State<Samsvar>,
    Running { visitor, campaign }: Running,
) -> Response {
    let reading = visitor.reading(&state);
    let languages = open_languages(&state).into_iter();
    let languages = languages.map(|language| {
        let name = language_name(reading, language);
        (locale(language), language.endonym().to_owned(), name)
    });
    let frame = reading.frame("posters-title");
    let nonce = frame.nonce.clone();
    respond(StatusCode::OK, &nonce, Scripts::None, || {
        posters::choose_page(ChoosePosters {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("posters-title"),
            intro: vec![reading.text("posters-intro"), not_open(reading)],
            action: campaign.address("posters/print"),
            legend: reading.text("posters-choose"),
            languages: languages.collect(),
            show: reading.text("posters-show"),
            all: StaffLink {
                href: campaign.address("posters/print"),
                label: reading.text("posters-all"),
            },
            back: back(reading),
        })
    })
}

#[derive(Deserialize)]
pub(super) struct Wanted {
    /// The ids of languages; all that are open if there are none.
    #[serde(default)]
    language: Vec<String>,
}

pub(super) async fn print(
    State(state): State<Samsvar>,
    Running { visitor, campaign }: Running,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let reading = visitor.reading(&state);
    let mut languages = open_languages(&state);
    if !wanted.language.is_empty() {
        languages.retain(|of| wanted.language.iter().any(|id| id == of.id().as_str()));
    }
    if languages.is_empty() {
        return Err(Failure::NotFound);
    }
    let posters = languages
        .into_iter()
        .map(|language| poster(reading, &campaign, language))
        .collect::<Result<_, _>>()?;
    let frame = reading.frame("posters-title");
    let nonce = frame.nonce.clone();
    Ok(respond(StatusCode::OK, &nonce, Scripts::Island, || {
        posters::page(Posters {
            frame,
            bar: visitor.bar(reading),
            heading: reading.text("posters-title"),
            intro: vec![reading.text("posters-print-intro")],
            print: reading.text("posters-print"),
            back: StaffLink {
                href: campaign.address("posters"),
                label: reading.text("posters-back"),
            },
            posters,
        })
    }))
}

fn poster(
    reading: Reading<'_>,
    campaign: &Campaign,
    language: &Language,
) -> Result<Poster, Failure> {
    let state = reading.state;
    let texts = state.texts.reader(language.text().as_str());
    let with = |id: &str, name, value: String| {
        let value = (name, FluentValue::from(value));
        texts.text_with(id, &[value])
    };
    let mut notes = vec![
        ("unnamed", texts.text("poster-anonymous")),
        ("two-ways", texts.text("poster-voluntary")),
    ];
    if state.offers_sound(language) {
        notes.push(("speaker", texts.text("poster-listen")));
    }
    let until = with("poster-until", "date", texts.date(campaign.closes()));
    notes.push(("calendar", until));
    let norwegian = state.texts.reader("nb");
    let name = format!("language-name-{}", language.id());
    let foot = [
        ("language", FluentValue::from(norwegian.text(&name))),
        ("municipality", campaign.municipality(state).into()),
        (
            "dates",
            dates(
                Reading {
                    texts: norwegian,
                    ..reading
                },
                &campaign.wave.dates,
            )
            .into(),
        ),
    ];
    Ok(Poster {
        locale: locale(language),
        title: texts.text("poster-title"),
        steps: STEPS
            .into_iter()
            .zip(1..)
            .map(|(symbol, step)| (symbol, texts.text(&format!("poster-{step}"))))
            .collect(),
        address: with(
            "poster-address",
            "address",
            state.settings.short_address().to_owned(),
        ),
        code: campaign.code.grouped(),
        notes,
        qr: campaign.qr(state, reading.text("poster-qr"))?,
        foot: norwegian.text_with("poster-foot", &foot),
    })
}

/// The drawings of the three steps, on posters and on the classroom screen.
pub(super) const STEPS: [&str; 3] = ["scan", "language", "check"];
