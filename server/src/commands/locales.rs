//! `samsvar locales`: a translator's spreadsheet, out and back in.
//!
//! What may come in is decided in `texts::import`; here are files and words for the terminal.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use domain::fault::Faults;

use crate::config::Settings;
use crate::texts::catalogue::Catalogue;
use crate::texts::{import, sheet};

#[derive(clap::Args, Debug)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand, Debug)]
enum Action {
    /// Writes the spreadsheet of a language: source, translation, and what was read back.
    Export {
        /// The language's id, such as `so`.
        #[arg(long)]
        language: String,
        /// The file to write, ending in .xlsx.
        #[arg(long)]
        out: PathBuf,
        /// The folder of locales, in place of the one in the settings or what is built in.
        #[arg(long)]
        locales: Option<PathBuf>,
    },
    /// Takes a spreadsheet back into the language's files, or names every fault by row.
    Import {
        /// The language's id, such as `so`.
        #[arg(long)]
        language: String,
        /// The spreadsheet.
        file: PathBuf,
        /// The folder of locales to change, in place of the one in the settings.
        #[arg(long)]
        locales: Option<PathBuf>,
    },
}

pub(super) fn run(arguments: Arguments, settings: &Settings) -> anyhow::Result<()> {
    let folder =
        |given: Option<PathBuf>| given.or_else(|| settings.locales_folder().map(Path::to_path_buf));
    match arguments.action {
        Action::Export {
            language,
            out,
            locales,
        } => export(folder(locales).as_deref(), &language, &out),
        Action::Import {
            language,
            file,
            locales,
        } => {
            let folder = folder(locales).context(
                "what is built in cannot be changed; name a folder of locales with --locales",
            )?;
            import(&folder, &language, &file)
        }
    }
}

fn export(folder: Option<&Path>, language: &str, out: &Path) -> anyhow::Result<()> {
    let catalogue = Catalogue::read(folder)?;
    let language = sheet::language(&catalogue, language)?;
    let rows = sheet::rows(&catalogue, language);
    let bytes = sheet::write(language, &rows).context("the spreadsheet cannot be made")?;
    std::fs::write(out, bytes).with_context(|| format!("{} cannot be written", out.display()))?;
    println!("{} messages are in {}.", rows.len(), out.display());
    Ok(())
}

fn import(folder: &Path, language: &str, file: &Path) -> anyhow::Result<()> {
    let catalogue = Catalogue::read(Some(folder))?;
    let language = sheet::language(&catalogue, language)?;
    let bytes =
        std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let import = sheet::read(&name, &bytes, language.id().as_str())
        .and_then(|rows| import::prepare(&catalogue, language, &name, &rows));
    let import = match import {
        Ok(import) => import,
        Err(mut faults) => {
            faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
            let count = faults.len();
            let faults = Faults(faults);
            bail!("nothing was imported; faults by row ({count}):\n{faults}");
        }
    };
    import::save(folder, &import.files)?;
    println!(
        "{} texts of {} have changed.",
        import.changed.len(),
        language.english()
    );
    if !import.to_read_back.is_empty() {
        println!(
            "Their back-translations are of earlier texts: {}.",
            import.to_read_back.join(", ")
        );
    }
    Ok(())
}
