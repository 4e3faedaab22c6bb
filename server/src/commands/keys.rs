//! `samsvar keys`: the key file of a wave's sealed box.

use anyhow::{Context, bail};
use clap::Subcommand;
use domain::wave::WaveId;

use super::database;
use crate::collection::opening;
use crate::config::Settings;
use crate::edge::Randomness;
use crate::sealing::key_file::KeyFile;

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Makes the keys of a wave's collections, and the key file.
    New {
        /// The wave.
        #[arg(long)]
        wave: WaveId,
    },
    /// Opens a sealed sample of every collection with the key file; then the wave may open.
    Test {
        /// The wave.
        #[arg(long)]
        wave: WaveId,
        /// A copy of the key file, in place of the one in the settings' folder.
        #[arg(long, value_name = "FILE")]
        copy: Option<std::path::PathBuf>,
    },
    /// Forgets all keys of a wave. What is still sealed can never be opened then.
    Destroy {
        /// The wave.
        #[arg(long)]
        wave: WaveId,
        /// Also when collections are still open: their answers are lost for good.
        #[arg(long)]
        lose_answers: bool,
    },
}

pub(super) async fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let database = database(settings).await?;
    let randomness = Randomness::System;
    match arguments.action {
        Action::New { wave } => {
            let stored = database.read().await?.wave(&wave).await?;
            let stored = stored.with_context(|| format!("there is no wave {wave}"))?;
            let file = settings.key_file(&wave);
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder)
                    .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
            }
            opening::make_keys(&database, &stored, &file, &randomness).await?;
            println!(
                "Keys are in {}. Copy the file to a safe place, apart from the database's backups,\n\
                 then show the copy: samsvar keys test --wave {wave} --copy FILE",
                file.display()
            );
        }
        Action::Test { wave, copy } => {
            let file = copy.unwrap_or_else(|| settings.key_file(&wave));
            let keys = KeyFile::read(&file, &wave)?;
            opening::test_keys(&database, &wave, &keys, &randomness).await?;
            println!("The key file opens every collection of wave {wave}; it may open.");
        }
        Action::Destroy { wave, lose_answers } => {
            let open = database
                .read()
                .await?
                .collections(&wave)
                .await?
                .iter()
                .filter(|collection| !collection.closed)
                .count();
            if open > 0 && !lose_answers {
                bail!(
                    "{open} collections of wave {wave} are still open; without the keys their \
                     answers are lost (--lose-answers if that is meant)"
                );
            }
            let mut keys = KeyFile::read(&settings.key_file(&wave), &wave)?;
            let all: Vec<_> = keys.municipalities().collect();
            keys.destroy(all)?;
            println!("The keys of wave {wave} are destroyed.");
        }
    }
    database.close().await;
    Ok(())
}
