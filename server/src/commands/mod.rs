//! The commands of the binary. Errors end here: printed with their causes, exit code 1; a wrong
//! command line is 2.

mod audio;
mod check;
mod demo;
mod export;
mod keys;
mod listen;
mod locales;
mod mail;
mod mail_domain;
mod serve;
mod staff;
mod wave;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

use crate::config::{LogFormat, Settings};
use crate::sealing::Secrets;
use crate::storage::Database;

/// Who the audit log says it was when a command did something.
const OPERATOR: &str = "operator";

/// Samsvar: a survey that everybody can answer.
#[derive(Parser, Debug)]
#[command(name = "samsvar", version)]
struct Arguments {
    /// The file of settings.
    #[arg(long, global = true, value_name = "FILE", env = "SAMSVAR_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Everything at once on an embedded database, with made-up answers, to look at.
    Demo(demo::Arguments),
    /// The server.
    Serve(serve::Arguments),
    /// Checks settings, questionnaires and texts without starting.
    Check,
    /// Sound: recordings in, how far the voices have come, synthetic samples.
    Audio(audio::Arguments),
    /// A translator's spreadsheet of a language, out and back in.
    Locales(locales::Arguments),
    /// The key file of a wave's sealed box.
    Keys(keys::Arguments),
    /// The life of a wave.
    Wave(wave::Arguments),
    /// Files for others.
    Export(export::Arguments),
    /// Mail to contacts: what waits, trying again, letters to many.
    Mail(mail::Arguments),
    /// The mail domains by which a municipality's contacts are approved at once.
    MailDomain(mail_domain::Arguments),
    /// Analysts and administrators.
    Staff(staff::Arguments),
}

/// Carries out the command line.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match start(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("samsvar: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(arguments: Arguments) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the runtime cannot be started")?;
    runtime.block_on(async {
        let config = arguments.config.as_deref();
        match arguments.command {
            Command::Demo(arguments) => demo::run(arguments).await,
            Command::Serve(arguments) => serve::run(arguments, config).await,
            Command::Check => check::run(&settings(config)?),
            Command::Audio(arguments) => audio::run(arguments, &settings(config)?),
            Command::Locales(arguments) => locales::run(arguments, &settings(config)?),
            Command::Keys(arguments) => keys::run(arguments, &settings(config)?).await,
            Command::Wave(arguments) => wave::run(arguments, &settings(config)?).await,
            Command::Export(arguments) => export::run(arguments, &settings(config)?).await,
            Command::Mail(arguments) => mail::run(arguments, &settings(config)?).await,
            Command::MailDomain(arguments) => mail_domain::run(arguments, &settings(config)?).await,
            Command::Staff(arguments) => staff::run(arguments, &settings(config)?).await,
        }
    })
}

/// The settings of a command.
fn settings(config: Option<&std::path::Path>) -> anyhow::Result<Settings> {
    Ok(Settings::load(config, std::env::vars())?)
}

/// The secrets that the settings lead to.
fn secrets(settings: &Settings) -> anyhow::Result<Secrets> {
    let from_environment = std::env::var("SAMSVAR_SECRET").ok();
    let master = settings.secret(from_environment.as_deref())?;
    Ok(Secrets::derive(&master))
}

/// The database that the settings lead to.
async fn database(settings: &Settings) -> anyhow::Result<Database> {
    let database = match settings.database.strip_prefix("sqlite:") {
        Some(file) => {
            let file = std::path::Path::new(file);
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder)
                    .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
            }
            Database::sqlite(file).await
        }
        None => Database::postgres(&settings.database).await,
    };
    database.with_context(|| {
        // What stands before the @ may be a password.
        let shown = settings.database.rsplit('@').next().unwrap_or_default();
        format!("the database {shown} cannot be opened")
    })
}

/// Starts the log, on standard error.
fn start_log(format: LogFormat) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("SAMSVAR_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sqlx=warn"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        // It would tell of a failing standard error on standard error, and panic: with the log on
        // a full disk, whoever logs would die of it.
        .log_internal_errors(false)
        .with_writer(std::io::stderr);
    // A second start in one process (as in tests) keeps the first log.
    let _ = match format {
        LogFormat::Text => builder.try_init(),
        LogFormat::Json => builder.json().try_init(),
    };
}
