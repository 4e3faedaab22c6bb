//! `samsvar serve`: the server. Refuses to start on a broken questionnaire, text or setting.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use domain::fault::Faults;
use tokio::net::TcpListener;

use super::{database, listen, secrets, settings, start_log};
use crate::assets::Assets;
use crate::audio::Voices;
use crate::clockwork;
use crate::collection;
use crate::collection::intake::Intake;
use crate::collection::offer::FixedOffers;
use crate::collection::release::Shelf;
use crate::collection::watch::WaveWatch;
use crate::config::{DEFAULT, Settings};
use crate::edge::{Clock, Randomness};
use crate::mail::Carrier;
use crate::mail::delivery::{self, Post};
use crate::questionnaires::Questionnaires;
use crate::sealing::Secrets;
use crate::state::{Demo, Samsvar, State};
use crate::storage::Database;
use crate::texts::Texts;
use crate::web;

/// How long it may take until it is noticed that a wave has opened.
const BETWEEN_LOOKS: Duration = Duration::from_mins(1);

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    /// Prints the settings with a comment on each, and stops.
    #[arg(long)]
    print_config: bool,
}

pub(super) async fn run(arguments: Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    if arguments.print_config {
        print!("{DEFAULT}");
        return Ok(());
    }
    let settings = settings(config)?;
    start_log(settings.log_format);
    let data = Data::load(&settings)?;
    warn_of_stale(&data.texts);
    let secrets = secrets(&settings)?;
    let database = database(&settings).await?;
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("nothing can listen on {}", settings.listen))?;
    let address = settings.listen;
    let state = build(
        settings,
        data,
        secrets,
        database,
        Arc::new(Clock::System),
        Arc::new(Randomness::System),
        None,
    )?;
    collection::offer::fix(&state).await?;
    tokio::spawn(keep_offers_fixed(Arc::clone(&state)));
    tokio::spawn(delivery::keep_sending(Arc::clone(&state)));
    clockwork::start(&state);
    tracing::info!(%address, "listening");
    start_metrics(&state).await?;
    listen::serve(listener, web::router(&state)).await;
    state.database.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Looks from time to time whether a wave has opened. Until it is noticed, what stands ready is
/// offered, which is what is then fixed.
async fn keep_offers_fixed(state: Samsvar) {
    let mut often = tokio::time::interval(BETWEEN_LOOKS);
    loop {
        often.tick().await;
        if let Err(error) = collection::offer::fix(&state).await {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "what the wave offers could not be fixed"
            );
        }
    }
}

/// Tells of texts that are older than their source. They are shown all the same: mending a sentence
/// in bokmål takes no language away from those who are answering in it.
fn warn_of_stale(texts: &Texts) {
    for language in texts.languages().iter().filter(|l| l.id() == l.text()) {
        let Some(coverage) = texts.coverage(language) else {
            continue;
        };
        if !coverage.stale.is_empty() {
            tracing::warn!(
                language = %language.id(),
                messages = coverage.stale.join(", "),
                "texts are older than their source",
            );
        }
    }
}

/// Texts, clips and questionnaires, checked.
pub(super) struct Data {
    pub(super) texts: Texts,
    pub(super) voices: Voices,
    pub(super) questionnaires: Questionnaires,
}

impl Data {
    /// Loads all, or names every fault.
    pub(super) fn load(settings: &Settings) -> anyhow::Result<Self> {
        let texts = Texts::load(settings.locales_folder())?;
        let questionnaires = Questionnaires::load(settings.questionnaires_folder(), &texts);
        let voices = Voices::load(settings.sound_folder().as_deref(), &texts);
        let (questionnaires, voices) = match (questionnaires, voices) {
            (Ok(questionnaires), Ok(voices)) => (questionnaires, voices),
            (questionnaires, voices) => {
                let faults = [questionnaires.err(), voices.err()].into_iter().flatten();
                return Err(Faults(faults.flat_map(|faults| faults.0).collect()).into());
            }
        };
        Ok(Self {
            texts,
            voices,
            questionnaires,
        })
    }
}

/// The state of a server, its tasks started.
pub(super) fn build(
    settings: Settings,
    data: Data,
    secrets: Secrets,
    database: Database,
    clock: Arc<Clock>,
    randomness: Arc<Randomness>,
    demo: Option<Demo>,
) -> anyhow::Result<Samsvar> {
    let password = std::env::var("SAMSVAR_SMTP_PASSWORD").ok();
    let carrier = Carrier::new(&settings, password.as_deref()).context("mail cannot be sent")?;
    Ok(Arc::new(State {
        post: Post::new(carrier),
        watch: WaveWatch::start(database.clone()),
        intake: Intake::start(database.clone(), Arc::clone(&randomness)),
        clock,
        randomness,
        database,
        texts: data.texts,
        voices: data.voices,
        offers: FixedOffers::default(),
        questionnaires: data.questionnaires,
        secrets,
        assets: Assets::built_in()?,
        volume: web::volume::Volume::new(settings.answers_at_once),
        settings,
        guesses: web::guesses::Guesses::default(),
        asking: web::asking::Asking::default(),
        blank_pages: web::BlankPages::default(),
        shelf: Shelf::default(),
        tally: web::tally::Tally::default(),
        demo,
    }))
}

/// Serves the totals on a listener of their own, if the settings name one.
pub(super) async fn start_metrics(state: &Samsvar) -> anyhow::Result<()> {
    let address = &state.settings.metrics_listen;
    if address.is_empty() {
        return Ok(());
    }
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| format!("nothing can listen for metrics on {address}"))?;
    let totals = Arc::clone(state);
    let router = axum::Router::new().route(
        "/metrics",
        axum::routing::get(async move || totals.tally.exposition()),
    );
    tokio::spawn(listen::serve(listener, router));
    Ok(())
}
