//! The built assets: style sheets, fonts, the script and WebAssembly of the islands.
//!
//! `cargo xtask site` makes them, with a hash of the content in every name, each also compressed;
//! they are built into the binary and never change at their address.

use std::collections::HashMap;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, File, include_dir};

static SITE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../site");

/// The assets were not built before the server was.
#[derive(Debug, thiserror::Error)]
#[error("the assets are not built: run `cargo xtask site`, then build the server again ({0})")]
pub struct NotBuilt(String);

/// The built assets.
#[derive(Debug)]
pub struct Assets {
    addresses: HashMap<String, String>,
    files: HashMap<&'static str, &'static File<'static>>,
}

impl Assets {
    /// The assets that are built into this binary.
    pub fn built_in() -> Result<Self, NotBuilt> {
        let list = SITE
            .get_file("assets.json")
            .ok_or_else(|| NotBuilt("assets.json is missing".to_owned()))?;
        let names: HashMap<String, String> =
            serde_json::from_slice(list.contents()).map_err(|error| NotBuilt(error.to_string()))?;
        let mut files = HashMap::new();
        collect(&SITE, &mut files);
        let addresses = names
            .into_iter()
            .map(|(name, path)| (name, format!("/{}", path.trim_start_matches('/'))))
            .collect();
        Ok(Self { addresses, files })
    }

    /// The address of an asset by its plain name, e.g. `css/samsvar.css`.
    #[must_use]
    pub fn address(&self, name: &str) -> String {
        self.addresses.get(name).cloned().unwrap_or_default()
    }

    /// The answer to a request for the asset at this path (without the first slash).
    #[must_use]
    pub fn respond(&self, path: &str, request: &HeaderMap) -> Option<Response> {
        let plain = self.files.get(path)?;
        let accepted = request
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let encoded = [("br", ".br"), ("gzip", ".gz")]
            .into_iter()
            .filter(|(encoding, _)| accepts(accepted, encoding))
            .find_map(|(encoding, ending)| {
                let file = self.files.get(format!("{path}{ending}").as_str())?;
                Some((encoding, file))
            });
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, content_type(path));
        headers.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        );
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        let contents = match encoded {
            Some((encoding, file)) => {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
                file.contents()
            }
            None => plain.contents(),
        };
        Some((StatusCode::OK, headers, Bytes::from_static(contents)).into_response())
    }
}

fn collect(dir: &'static Dir<'static>, files: &mut HashMap<&'static str, &'static File<'static>>) {
    for file in dir.files() {
        if let Some(path) = file.path().to_str() {
            files.insert(path, file);
        }
    }
    for dir in dir.dirs() {
        collect(dir, files);
    }
}

/// Whether `Accept-Encoding` names this encoding, other than with the weight nought.
fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|part| {
        let mut pieces = part.split(';').map(str::trim);
        pieces.next() == Some(encoding)
            && !pieces.any(|weight| {
                weight
                    .strip_prefix("q=")
                    .is_some_and(|q| q.trim_matches(['0', '.']).is_empty())
            })
    })
}

fn content_type(path: &str) -> HeaderValue {
    HeaderValue::from_static(match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    })
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn an_encoding_is_taken_only_where_it_is_accepted() {
        for accepted in ["br", "gzip, br", "gzip;q=0.8,br;q=0.01", " br ; q=1"] {
            assert!(accepts(accepted, "br"), "{accepted}");
        }
        for accepted in ["", "gzip", "brotli", "br;q=0", "br; q=0.000", "x-br"] {
            assert!(!accepts(accepted, "br"), "{accepted}");
        }
    }
}
