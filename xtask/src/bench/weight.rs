//! What goes over the wire for a first question, compressed as a browser asks for it.

use anyhow::{Context as _, Result, ensure};

use super::Row;
use super::client::Connection;
use super::server::Demo;

/// The languages weighed, each with its budget and the font that a device without one fetches.
const LANGUAGES: [(&str, &str, Option<&str>); 5] = [
    ("nb", "20 kB", None),
    ("ar", "20 kB", None),
    ("ur", "20 kB", None),
    ("ti", "40 kB", Some("/fonts/ethi.")),
    ("my", "40 kB", Some("/fonts/mymr.")),
];

pub(super) async fn measure(demo: &Demo) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut connection = Connection::open(demo.address).await?;
    let arrival = connection
        .send(&compressed(&format!("/k/{}", demo.code), ""))
        .await?;
    let cookie = arrival
        .header("set-cookie")
        .and_then(|set| set.split(';').next())
        .context("arriving with the code gave no draft")?
        .to_owned();
    for (language, budget, font) in LANGUAGES {
        let path = format!("/{language}/q/programme");
        let page = connection.send(&compressed(&path, &cookie)).await?;
        if page.status == 404 {
            continue;
        }
        ensure!(page.status == 200, "{path}: status {}", page.status);
        // The plain text tells which files the page names.
        let plain = connection.send(&plain(&path, &cookie)).await?;
        let html = String::from_utf8(plain.body)?;
        let mut files = named(&html, "rel=\"stylesheet\" href=\"");
        for css in files.clone() {
            let sheet = connection.send(&self::plain(&css, "")).await?;
            let sheet = String::from_utf8(sheet.body)?;
            let fonts = named(&sheet, "url(").into_iter();
            files.extend(fonts.filter(|name| font.is_some_and(|font| name.starts_with(font))));
        }
        let mut bytes = page.head.len() + page.body.len();
        for file in &files {
            bytes += weigh(&mut connection, file).await?;
        }
        rows.push(row(
            &format!("first question in {language}: requests until it can be answered"),
            (files.len() + 1).to_string(),
            "3",
        ));
        rows.push(row(
            &format!("first question in {language}: over the wire until then"),
            kilobytes(bytes),
            budget,
        ));
        if language == "nb" {
            let scripts = scripts(&mut connection, &html).await?;
            rows.push(row(
                "WebAssembly plus scripts, brotli",
                kilobytes(scripts),
                "60 kB",
            ));
            rows.push(row(
                "everything the page ever loads",
                kilobytes(bytes + scripts),
                "90 kB",
            ));
        }
    }
    Ok(rows)
}

/// The loader, the script that it names, and the WebAssembly.
async fn scripts(connection: &mut Connection, html: &str) -> Result<usize> {
    let mut bytes = 0;
    for loader in named(html, " src=\"/pkg/")
        .iter()
        .map(|rest| format!("/pkg/{rest}"))
    {
        bytes += weigh(connection, &loader).await?;
        let text = connection.send(&plain(&loader, "")).await?;
        let text = String::from_utf8(text.body)?;
        let mut rest = text.as_str();
        let mut files = Vec::new();
        while let Some(at) = rest.find("/pkg/") {
            rest = &rest[at..];
            let end = rest.find(['"', '\'', '`']).unwrap_or(rest.len());
            files.push(rest[..end].to_owned());
            rest = &rest[end..];
        }
        for file in files {
            bytes += weigh(connection, &file).await?;
        }
    }
    Ok(bytes)
}

async fn weigh(connection: &mut Connection, path: &str) -> Result<usize> {
    let answer = connection.send(&compressed(path, "")).await?;
    ensure!(answer.status == 200, "{path}: status {}", answer.status);
    Ok(answer.head.len() + answer.body.len())
}

fn named(text: &str, before: &str) -> Vec<String> {
    text.match_indices(before)
        .filter_map(|(at, _)| {
            let rest = &text[at + before.len()..];
            let rest = rest.trim_start_matches(['"', '\'']);
            let end = rest.find(['"', '\'', ')'])?;
            Some(rest[..end].to_owned())
        })
        .collect()
}

fn compressed(path: &str, cookie: &str) -> Vec<u8> {
    format!(
        "GET {path} HTTP/1.1\r\nhost: bench\r\naccept-encoding: br, gzip\r\ncookie: {cookie}\r\n\r\n"
    )
    .into_bytes()
}

fn plain(path: &str, cookie: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: bench\r\ncookie: {cookie}\r\n\r\n").into_bytes()
}

fn row(what: &str, figure: String, budget: &str) -> Row {
    Row {
        what: what.to_owned(),
        figure,
        budget: budget.to_owned(),
    }
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}
