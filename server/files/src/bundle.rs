//! All files of a release in one archive, with a word on each and the digests by which copies can be
//! checked.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::publication::{FileError, Format, Publication};
use crate::table::Table;

/// The archive.
pub(crate) fn write(
    publication: &Publication<'_>,
    table: &Table<'_>,
) -> Result<Vec<u8>, FileError> {
    let mut files = vec![("README.txt".to_owned(), readme(table)?.into_bytes())];
    for format in Format::ALL {
        if format != Format::Bundle {
            let name = name(table, format);
            files.push((name, publication.to_file(format)?));
        }
    }
    let mut digests = String::new();
    for (name, bytes) in &files {
        for byte in Sha256::digest(bytes) {
            write!(digests, "{byte:02x}").map_err(FileError::not_written)?;
        }
        writeln!(digests, "  {name}").map_err(FileError::not_written)?;
    }
    files.push(("SHA256SUMS".to_owned(), digests.into_bytes()));
    archive(table, &files).map_err(FileError::not_written)
}

fn name(table: &Table<'_>, format: Format) -> String {
    let scope = table.scope.replace(':', "-");
    format!("samsvar-{}-{scope}.{}", table.wave, format.extension())
}

/// What is in the archive, and what is to be known of the figures.
fn readme(table: &Table<'_>) -> Result<String, FileError> {
    let texts = table.texts;
    let mut lines = vec![
        format!("{}, {}", texts.text("files-title")?, table.wave),
        format!(
            "{}: {}",
            texts.text("files-released-on")?,
            table.released_on
        ),
        texts.text("files-source")?.to_owned(),
        String::new(),
    ];
    let formats = Format::ALL
        .into_iter()
        .filter(|format| *format != Format::Bundle);
    lines.extend(formats.map(|format| format!("- {}", name(table, format))));
    for note in texts.notes()? {
        lines.push(String::new());
        lines.push(note.to_owned());
    }
    lines.push(String::new());
    lines.push("sha256sum --check SHA256SUMS".to_owned());
    Ok(lines.join("\n") + "\n")
}

fn archive(
    table: &Table<'_>,
    files: &[(String, Vec<u8>)],
) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let day = table.released_on;
    let made = DateTime::from_date_and_time(
        day.year().try_into()?,
        day.month().try_into()?,
        day.day().try_into()?,
        0,
        0,
        0,
    )?;
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(made)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
