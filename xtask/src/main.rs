//! `cargo xtask TASK`: the chores of this workspace that cargo has no word for, in plain Rust.
//!
//! It is for whoever builds Samsvar. Nothing of it is in the binary that people run, and it knows
//! no rule of the survey. A new task is a variant of [`Task`] and a module of its own.

use std::{env, path::PathBuf};

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};

mod bench;
mod site;

/// What stands after `cargo xtask`.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "The chores of this workspace"
)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

/// One chore each.
#[derive(Subcommand)]
enum Task {
    /// Builds all that a browser loads into the folder `site`: WebAssembly, scripts, style, fonts
    Site,
    /// Measures the built server against its budgets and prints a table
    Bench,
    /// A bare server that `bench` compares with
    #[command(hide = true)]
    Hello,
}

fn main() -> Result<()> {
    let workspace = workspace()?;
    match Arguments::parse().task {
        Task::Site => site::build(&workspace),
        Task::Bench => bench::run(&workspace),
        Task::Hello => bench::hello(),
    }
}

/// The root folder of the workspace.
///
/// # Errors
/// When this program was started by hand instead of by cargo, which alone says where it lies.
fn workspace() -> Result<PathBuf> {
    let here = env::var_os("CARGO_MANIFEST_DIR")
        .context("start this as `cargo xtask`: cargo tells it where the workspace lies")?;
    let mut workspace = PathBuf::from(here);
    workspace.pop();
    Ok(workspace)
}
