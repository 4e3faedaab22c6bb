//! `cargo xtask site`: all that a browser loads, made ready in the folder `site`.
//!
//! Every file there has its content's hash in its name, so that it may be kept by browsers for
//! ever, and lies there compressed as well, so that the server never compresses it. The server
//! takes the folder in when it is compiled; `site/assets.json` tells it under which hashed name
//! each file is to be found. This module only puts the steps in their order.

use std::{collections::BTreeMap, path::Path};

use anyhow::Result;

use self::folder::Site;

mod asset;
mod client;
mod folder;
mod minify;
mod style;

/// The most that WebAssembly and its scripts may weigh together on the wire, in bytes of brotli.
const SCRIPTS_BUDGET: u64 = 60_000;

/// Builds the folder `site` below `workspace`, leaving out each step whose inputs are unchanged.
///
/// # Errors
/// When the WebAssembly does not compile, a style sheet names a file that is not there, or the
/// folder cannot be written.
pub(crate) fn build(workspace: &Path) -> Result<()> {
    let client = client::compile(workspace)?;
    let mut site = Site::open(
        workspace.join("site"),
        client.with_file_name("site-record.json"),
    )?;
    client::publish(&mut site, workspace, &client)?;
    style::publish(&mut site, workspace)?;
    let assets = site.finish()?;
    weigh(&workspace.join("site"), &assets)
}

/// Prints what each file weighs, and what the scripts weigh together beside their budget.
fn weigh(site: &Path, assets: &BTreeMap<String, String>) -> Result<()> {
    println!("{:<44} {:>10} {:>10}", "site/", "raw", "brotli");
    let mut scripts = 0;
    for path in assets.values() {
        let raw = site.join(path).metadata()?.len();
        let on_the_wire = if asset::is_compressible(path) {
            site.join(format!("{path}.br")).metadata()?.len()
        } else {
            raw
        };
        if path.starts_with(client::FOLDER) {
            scripts += on_the_wire;
        }
        println!(
            "{path:<44} {:>10} {:>10}",
            kilobytes(raw),
            kilobytes(on_the_wire)
        );
    }
    let verdict = if scripts <= SCRIPTS_BUDGET {
        "within"
    } else {
        "OVER"
    };
    println!(
        "WebAssembly and scripts: {}, {verdict} the budget of {}",
        kilobytes(scripts),
        kilobytes(SCRIPTS_BUDGET)
    );
    Ok(())
}

/// A number of bytes in units of 1000 of them, as the budgets count.
fn kilobytes(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}
