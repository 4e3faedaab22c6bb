//! `samsvar demo`: everything on an embedded database, to look at: a wave that is open today, a
//! closed one with made-up answers and released results, and a way in for each kind of visitor.
//!
//! What it stores is real storage, reached the real way: the made-up answers are sealed, the box
//! is closed, the results are released. Only the answers are made up, and the sign-in links, which
//! exist here alone.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use domain::municipality::{Municipalities, MunicipalityNumber};
use domain::role::Role;
use domain::wave::{Threshold, WaveDates, WaveId, oslo_date};
use jiff::ToSpan;
use jiff::civil::Date;
use tokio::net::TcpListener;

use super::demo_answers;
use super::serve::{self, Data};
use super::{listen, start_log};
use crate::collection::release::Releasing;
use crate::collection::{closing, opening};
use crate::config::{LogFormat, Settings};
use crate::edge::{Clock, Randomness};
use crate::sealing::key_file::KeyFile;
use crate::sealing::{DigestOf, Secrets};
use crate::state::Demo;
use crate::storage::{AccountId, Contact, Database, Wave};
use crate::web;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    /// Where to listen on this machine; 0 takes any free port.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Where the demo keeps its data, from one start to the next.
    #[arg(long, value_name = "DIR", default_value = "data/demo")]
    data: PathBuf,
    /// The day that it is in the demo, e.g. 2026-11-23.
    #[arg(long, value_name = "DATE")]
    now: Option<Date>,
    /// Prints the addresses as one JSON object on the first line.
    #[arg(long)]
    json: bool,
}

/// The municipality whose code participants type in the demo; its contact reads results.
const LARGE: &str = "3203";

/// The municipality of the contact who has too few answers to read.
const SMALL: &str = "1151";

/// The wave that is over; the open one has its questionnaire's own name.
const CLOSED_WAVE: &str = "2022";

/// The questionnaire that both waves ask.
const QUESTIONNAIRE: &str = "2023";

pub(super) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    start_log(LogFormat::Text);
    let clock = match arguments.now {
        Some(day) => Clock::showing(day).context("this day cannot be shown")?,
        None => Clock::System,
    };
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port)))
        .await
        .with_context(|| {
            format!(
                "port {} is taken; choose another with --port, or --port 0 for any",
                arguments.port
            )
        })?;
    let settings = write_settings(&arguments.data, listener.local_addr()?)?;
    let secrets = super::secrets(&settings)?;
    let data = Data::load(&settings)?;
    let database = super::database(&settings).await?;
    let today = oslo_date(clock.now());
    if database.read().await?.waves().await?.is_empty() {
        fill(&settings, &data, &secrets, &database, today).await?;
    }
    let (links, addresses) = visitors(&settings, &secrets, &database, today).await?;
    let state = serve::build(
        settings,
        data,
        secrets,
        database,
        Arc::new(clock),
        Arc::new(Randomness::System),
        Some(Demo { links }),
    )?;
    addresses.print(arguments.json)?;
    serve::start_metrics(&state).await?;
    listen::serve(listener, web::router(&state)).await;
    state.database.close().await;
    Ok(())
}

/// Leaves the demo's settings in its folder, so that every other command can be used on it.
fn write_settings(folder: &Path, address: SocketAddr) -> anyhow::Result<Settings> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let folder = folder
        .canonicalize()
        .with_context(|| format!("the folder {} cannot be found", folder.display()))?;
    let secret_file = folder.join("secret");
    if !secret_file.exists() {
        let secret = blake3::Hash::from_bytes(Randomness::System.bytes());
        std::fs::write(&secret_file, secret.to_hex().as_str())
            .with_context(|| format!("{} cannot be written", secret_file.display()))?;
    }
    let quoted = |text: String| toml::Value::String(text).to_string();
    let path = |name: &str| quoted(folder.join(name).display().to_string());
    let text = format!(
        "# Settings of the demo in this folder, written at each start of it.\n\
         listen = {}\n\
         public_url = {}\n\
         database = {}\n\
         secret_file = {}\n\
         keys = {}\n\
         contact = {}\n",
        quoted(address.to_string()),
        quoted(format!("http://{address}")),
        quoted(format!("sqlite:{}", folder.join("samsvar.db").display())),
        path("secret"),
        path("keys"),
        quoted("IMDi (demo)".to_owned()),
    );
    let file = folder.join("samsvar.toml");
    std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(Settings::load(Some(&file), std::iter::empty())?)
}

/// Fills an empty database with the two waves and the people.
async fn fill(
    settings: &Settings,
    data: &Data,
    secrets: &Secrets,
    database: &Database,
    today: Date,
) -> anyhow::Result<()> {
    std::fs::create_dir_all(&settings.keys)?;
    let dates = WaveDates::new(
        today.saturating_sub(14.days()),
        today.saturating_add(60.days()),
        today.saturating_add(300.days()),
    )?;
    let open = add_wave(settings, data, database, None, dates).await?;
    for number in demo_answers::municipalities() {
        let id = municipality(number, open.dates.opens())?;
        opening::new_code(database, &open.id, id, &secrets.code).await?;
    }
    fill_closed(settings, data, secrets, database, today).await?;
    add_people(database, today).await
}

async fn add_wave(
    settings: &Settings,
    data: &Data,
    database: &Database,
    id: Option<WaveId>,
    dates: WaveDates,
) -> anyhow::Result<Wave> {
    let questionnaire = data
        .questionnaires
        .named(QUESTIONNAIRE)
        .with_context(|| format!("the questionnaire {QUESTIONNAIRE} is missing"))?;
    let wave = Wave {
        id: id.unwrap_or_else(|| questionnaire.id().clone()),
        questionnaire: QUESTIONNAIRE.to_owned(),
        questionnaire_digest: questionnaire.digest(),
        dates,
        threshold: Threshold::new(10)?,
        keys_tested: false,
    };
    let mut repository = database.write().await?;
    repository.add_wave(&wave).await?;
    repository.save().await?;
    let file = settings.key_file(&wave.id);
    // A key file without a database is what is left of a demo whose database was removed.
    if file.exists() {
        std::fs::remove_file(&file)?;
    }
    opening::make_keys(database, &wave, &file, &Randomness::System).await?;
    let keys = KeyFile::read(&file, &wave.id)?;
    opening::test_keys(database, &wave.id, &keys, &Randomness::System).await?;
    Ok(wave)
}

/// The wave that is over: made-up answers go into the box, the box is closed, results released.
async fn fill_closed(
    settings: &Settings,
    data: &Data,
    secrets: &Secrets,
    database: &Database,
    today: Date,
) -> anyhow::Result<()> {
    let dates = WaveDates::new(
        today.saturating_sub(400.days()),
        today.saturating_sub(320.days()),
        today.saturating_add(200.days()),
    )?;
    let wave = add_wave(settings, data, database, Some(CLOSED_WAVE.parse()?), dates).await?;
    let questionnaire = data
        .questionnaires
        .of(&wave)
        .context("the questionnaire has changed meanwhile")?;
    let languages: Vec<_> = data
        .texts
        .languages()
        .iter()
        .map(|language| language.id().clone())
        .collect();
    let mut collections = Vec::new();
    for (number, respondents) in demo_answers::SIZES {
        collections.push((municipality(number, wave.dates.opens())?, *respondents));
    }
    demo_answers::submit(database, &questionnaire, &wave.id, &collections, &languages).await?;
    let mut keys = KeyFile::read(&settings.key_file(&wave.id), &wave.id)?;
    closing::close(
        database,
        &questionnaire,
        &wave.id,
        None,
        &mut keys,
        &Randomness::System,
    )
    .await?;
    let releasing = Releasing {
        wave: &wave,
        questionnaire: &questionnaire,
        key: &secrets.release,
        at: Clock::System.now(),
        actor: "demo",
    };
    releasing.due(database).await?;
    Ok(())
}

fn municipality(number: &str, on: Date) -> anyhow::Result<domain::municipality::MunicipalityId> {
    Municipalities::embedded()
        .by_number(&MunicipalityNumber::parse(number)?, on)
        .map(domain::municipality::Municipality::id)
        .with_context(|| format!("no municipality has the number {number} on {on}"))
}

async fn add_people(database: &Database, today: Date) -> anyhow::Result<()> {
    let mut repository = database.write().await?;
    for (id, number, name, written_form) in [
        ("demo-contact", LARGE, "Kari Demo", "nb"),
        ("demo-small-contact", SMALL, "Ola Demo", "nn"),
    ] {
        let contact = Contact {
            id: id.to_owned(),
            municipality: municipality(number, today)?,
            email: format!("{id}@example.org"),
            name: name.to_owned(),
            written_form: written_form.to_owned(),
        };
        repository.add_contact(&contact).await?;
    }
    for (id, role) in [
        ("demo-analyst", Role::Analyst),
        ("demo-administrator", Role::Administrator),
    ] {
        let email = format!("{id}@example.org");
        repository.add_staff(id, &email, role).await?;
    }
    repository.save().await?;
    Ok(())
}

/// Where each kind of visitor begins.
#[derive(serde::Serialize)]
struct Addresses {
    participant: String,
    code: String,
    demo: String,
    contact: String,
    small_contact: String,
    analyst: String,
    administrator: String,
}

impl Addresses {
    fn print(&self, json: bool) -> anyhow::Result<()> {
        use std::io::Write;
        let mut out = std::io::stdout().lock();
        if json {
            writeln!(out, "{}", serde_json::to_string(self)?)?;
        } else {
            writeln!(out, "Samsvar's demo is running. Where to go:")?;
            writeln!(
                out,
                "  participant     {}   code {}",
                self.participant, self.code
            )?;
            writeln!(out, "  try it out      {}   nothing is stored", self.demo)?;
            writeln!(out, "  contact         {}", self.contact)?;
            writeln!(
                out,
                "  small contact   {}   too few answers",
                self.small_contact
            )?;
            writeln!(out, "  analyst         {}", self.analyst)?;
            writeln!(out, "  administrator   {}", self.administrator)?;
            writeln!(out, "Stop it with Ctrl-C.")?;
        }
        out.flush()?;
        Ok(())
    }
}

async fn visitors(
    settings: &Settings,
    secrets: &Secrets,
    database: &Database,
    today: Date,
) -> anyhow::Result<(HashMap<String, AccountId>, Addresses)> {
    let base = &settings.public_url;
    let mut links = HashMap::new();
    let mut link = |account: AccountId| {
        // The same at every start of the same demo, and unknown to everybody else.
        let digest = secrets.digest(DigestOf::SignInLink, account.to_string().as_bytes());
        let token = blake3::Hash::from_bytes(digest).to_hex()[..32].to_owned();
        let address = format!("{base}/demo-sign-in/{token}");
        links.insert(token, account);
        address
    };
    let contact = link(AccountId::Contact("demo-contact".to_owned()));
    let small_contact = link(AccountId::Contact("demo-small-contact".to_owned()));
    let analyst = link(AccountId::Staff("demo-analyst".to_owned()));
    let administrator = link(AccountId::Staff("demo-administrator".to_owned()));
    let wave: WaveId = QUESTIONNAIRE.parse()?;
    let code = opening::code(database, &wave, municipality(LARGE, today)?, &secrets.code)
        .await?
        .context("the demo's municipality has no code; remove the demo's folder and start again")?;
    let addresses = Addresses {
        participant: format!("{base}/"),
        code: code.as_str().to_owned(),
        demo: format!("{base}/demo"),
        contact,
        small_contact,
        analyst,
        administrator,
    };
    Ok((links, addresses))
}
