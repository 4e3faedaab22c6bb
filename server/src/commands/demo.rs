//! `samsvar demo`: everything on an embedded database, to look at: a wave that is open today, a
//! closed one with made-up answers and released results, and a way in for each kind of visitor.
//!
//! What it stores is real storage, reached the real way: the made-up answers are sealed, the box
//! is closed, the results are released; those of an earlier round are imported. Only the answers
//! are made up, and the sign-in links, which exist here alone.

mod answers;
mod fill;

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use domain::wave::{WaveId, oslo_date};
use jiff::civil::Date;
use tokio::net::TcpListener;

use super::serve::{self, Data};
use super::{listen, start_log};
use crate::clockwork;
use crate::collection::opening;
use crate::config::{LogFormat, Settings};
use crate::edge::{Clock, Randomness};
use crate::mail::delivery;
use crate::sealing::{DigestOf, Secrets};
use crate::state::Demo;
use crate::storage::{AccountId, Database};
use crate::web;
use fill::{Filling, LARGE, QUESTIONNAIRE, municipality};

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
        let filling = Filling {
            settings: &settings,
            data: &data,
            secrets: &secrets,
            database: &database,
            today,
            now: clock.now(),
        };
        filling.fill().await?;
    }
    let (links, addresses) = visitors(&settings, &secrets, &database).await?;
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
    tokio::spawn(delivery::keep_sending(Arc::clone(&state)));
    clockwork::start(&state);
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
    let sound = Settings::load(None, std::env::vars())?.sound_folder();
    let sound = sound.and_then(|folder| folder.canonicalize().ok());
    let sound = sound.map_or_else(String::new, |folder| folder.display().to_string());
    let text = format!(
        "# Settings of the demo in this folder, written at each start of it.\n\
         listen = {}\n\
         public_url = {}\n\
         database = {}\n\
         secret_file = {}\n\
         keys = {}\n\
         audio_folder = {}\n\
         mail_folder = {}\n\
         answers_at_once = 1000000\n\
         contact = {}\n",
        quoted(address.to_string()),
        quoted(format!("http://{address}")),
        quoted(format!("sqlite:{}", folder.join("samsvar.db").display())),
        path("secret"),
        path("keys"),
        quoted(sound),
        path("outbox"),
        quoted("IMDi (demo)".to_owned()),
    );
    let file = folder.join("samsvar.toml");
    std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(Settings::load(Some(&file), std::iter::empty())?)
}

/// Where each kind of visitor begins.
#[derive(serde::Serialize)]
struct Addresses {
    participant: String,
    code: String,
    demo: String,
    contact: String,
    small_contact: String,
    early_contact: String,
    just_enough_contact: String,
    held_contact: String,
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
            writeln!(
                out,
                "  early contact   {}   closed before the others",
                self.early_contact
            )?;
            writeln!(
                out,
                "  just enough     {}   exactly ten answers",
                self.just_enough_contact
            )?;
            writeln!(
                out,
                "  held contact    {}   somebody looks at it first",
                self.held_contact
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
    let [
        contact,
        small_contact,
        early_contact,
        just_enough_contact,
        held_contact,
    ] = [
        "demo-contact",
        "demo-small-contact",
        "demo-early-contact",
        "demo-just-enough-contact",
        "demo-held-contact",
    ]
    .map(|id| link(AccountId::Contact(id.to_owned())));
    let [analyst, administrator] =
        ["demo-analyst", "demo-administrator"].map(|id| link(AccountId::Staff(id.to_owned())));
    let wave: WaveId = QUESTIONNAIRE.parse()?;
    let code = opening::code(database, &wave, municipality(LARGE)?, &secrets.code)
        .await?
        .context("the demo's municipality has no code; remove the demo's folder and start again")?;
    let addresses = Addresses {
        participant: format!("{base}/"),
        code: code.as_str().to_owned(),
        demo: format!("{base}/demo"),
        contact,
        small_contact,
        early_contact,
        just_enough_contact,
        held_contact,
        analyst,
        administrator,
    };
    Ok((links, addresses))
}
