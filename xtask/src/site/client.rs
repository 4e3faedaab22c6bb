//! The WebAssembly and its two scripts: compiled by cargo, bound by wasm-bindgen's own library.
//!
//! The library is used instead of the program `wasm-bindgen`, because its version must match the
//! crate's to the patch and cargo can promise that for a library alone.

use std::{
    env,
    ffi::OsString,
    fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use super::{
    asset::{Asset, has_extension},
    folder::{Inputs, Site},
};

/// Where the WebAssembly and the scripts lie below `site`.
pub(crate) const FOLDER: &str = "pkg/";

/// The script that a page names: it loads the other two files once the browser is idle.
const LOADER: &str = "app/client/start.js";

/// Compiles the crate `client` for the browser and gives the place of the WebAssembly.
///
/// Cargo itself knows whether anything has changed, so it is always asked.
///
/// # Errors
/// When it does not compile; what is wrong stands on the screen by then.
pub(crate) fn compile(workspace: &Path) -> Result<PathBuf> {
    println!("client: compiling for the browser, where anything has changed");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut building = Command::new(cargo)
        .current_dir(workspace)
        .args([
            "build",
            "--package",
            "client",
            "--target",
            "wasm32-unknown-unknown",
        ])
        .args([
            "--profile",
            "web",
            "--message-format",
            "json-render-diagnostics",
        ])
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?;
    let messages = building
        .stdout
        .take()
        .context("cargo has no standard output")?;

    let mut wasm = None;
    for line in BufReader::new(messages).lines() {
        wasm = wasm_of_client(&line?).or(wasm);
    }
    ensure!(
        building.wait()?.success(),
        "the crate `client` does not compile for the browser"
    );
    wasm.context("cargo did not say where the WebAssembly lies")
}

/// The WebAssembly file that one of cargo's messages names, if it is about the crate `client`.
fn wasm_of_client(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    if message["reason"] != "compiler-artifact" || message["target"]["name"] != "client" {
        return None;
    }
    let files = message["filenames"].as_array()?;
    files
        .iter()
        .filter_map(Value::as_str)
        .find(|file| has_extension(file, "wasm"))
        .map(PathBuf::from)
}

/// Binds the WebAssembly and publishes it with the script made for it and the loader.
///
/// # Errors
/// When the loader is missing, or wasm-bindgen refuses the file.
pub(crate) fn publish(site: &mut Site, workspace: &Path, wasm: &Path) -> Result<()> {
    let loader = fs::read_to_string(workspace.join(LOADER))
        .with_context(|| format!("cannot read {LOADER}"))?;
    let mut inputs = Inputs::new()?;
    inputs.add(LOADER, loader.as_bytes());
    inputs.add("client.wasm", &fs::read(wasm)?);
    site.step("client", &inputs, || {
        let (script, wasm) = bind(wasm)?;
        let wasm = Asset::new(&format!("{FOLDER}client.wasm"), wasm)?;
        let script = Asset::new(&format!("{FOLDER}client.js"), script)?;
        let loader = with_addresses(loader, &[&wasm, &script]);
        let loader = Asset::new(&format!("{FOLDER}start.js"), loader.into_bytes())?;
        Ok(vec![wasm, script, loader])
    })
}

/// A loader may name the other two files by their plain addresses; a reader gets the hashed ones.
fn with_addresses(loader: String, assets: &[&Asset]) -> String {
    assets.iter().fold(loader, |text, asset| {
        text.replace(&format!("/{}", asset.name), &format!("/{}", asset.path))
    })
}

/// Gives the script and the WebAssembly that wasm-bindgen makes, without names and other sections
/// that a browser does not read.
fn bind(wasm: &Path) -> Result<(Vec<u8>, Vec<u8>)> {
    let mut output = Bindgen::new()
        .input_path(wasm)
        .out_name("client")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    let brings_scripts = output
        .snippets()
        .values()
        .any(|scripts| !scripts.is_empty());
    ensure!(
        !brings_scripts && output.local_modules().is_empty(),
        "a crate in the WebAssembly brings a script of its own, which has no place in the site"
    );
    let folder = wasm.with_file_name("client-bound");
    output.emit(&folder)?;
    let read = |name| {
        let file = folder.join(name);
        fs::read(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    Ok((read("client.js")?, read("client_bg.wasm")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_the_webassembly_is_read_from_cargos_messages() {
        let of = |name: &str, file: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","target":{{"name":"{name}"}},"filenames":["{file}"]}}"#
            )
        };
        let wasm = Some(PathBuf::from("/t/client.wasm"));
        assert_eq!(wasm_of_client(&of("client", "/t/client.wasm")), wasm);
        assert_eq!(wasm_of_client(&of("app", "/t/app.wasm")), None);
        assert_eq!(wasm_of_client(&of("client", "/t/client.d")), None);
        assert_eq!(
            wasm_of_client(r#"{"reason":"build-finished","success":true}"#),
            None
        );
        assert_eq!(wasm_of_client("warning: not JSON"), None);
    }

    #[test]
    fn a_loader_gets_the_hashed_addresses() {
        let wasm = Asset::new("pkg/client.wasm", vec![0]).unwrap();
        let loader = "import('/pkg/client.js'); load('/pkg/client.wasm')".to_owned();
        assert_eq!(
            with_addresses(loader, &[&wasm]),
            format!("import('/pkg/client.js'); load('/{}')", wasm.path)
        );
    }
}
