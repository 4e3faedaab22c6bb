//! How far the voices have come, in words for the terminal.

use std::path::Path;

use anyhow::bail;
use domain::language::Language;

use super::language;
use crate::audio::{Coverage, Standing, Voice, Voices};
use crate::config::Settings;
use crate::texts::Texts;

/// How many names are listed where a list would be long.
const SHOWN: usize = 12;

/// What `samsvar check` says of sound: a line for each language, and a sum.
pub(in crate::commands) fn tell(texts: &Texts, voices: &Voices, settings: &Settings) {
    let folder = voices.folder();
    let voices = voices.now();
    let mut complete = 0;
    for language in texts.languages() {
        let Some(coverage) = voices.of(language).map(Voice::coverage) else {
            continue;
        };
        complete += usize::from(coverage.is_complete());
        let state = match Standing::of(language, &voices, settings) {
            Standing::NoTexts => "no texts".to_owned(),
            Standing::TextOnly => "text only, on purpose".to_owned(),
            Standing::Incomplete => format!(
                "{} of {} texts to be recorded",
                coverage.missing.len() + coverage.stale.len(),
                coverage.texts
            ),
            Standing::NotAllowed => "complete, synthetic and not in synthetic_voices".to_owned(),
            Standing::Allowed => "complete, synthetic and in synthetic_voices".to_owned(),
            Standing::Recorded => "complete".to_owned(),
        };
        println!("{}\tsound\t{state}", language.id());
    }
    match folder {
        Some(folder) => println!("{complete} voices in {} are complete.", folder.display()),
        None => println!("There is no folder of sound."),
    }
}

/// `samsvar audio status`: a table, and a failure unless all is complete.
pub(in crate::commands) fn status(
    sound: Option<&Path>,
    voice: Option<&str>,
    texts: &Texts,
) -> anyhow::Result<()> {
    let voices = Voices::load(sound, texts)?.now();
    let languages: Vec<&Language> = match voice {
        Some(voice) => vec![language(texts, voice)?],
        None => texts.languages().iter().collect(),
    };
    println!(
        "{:6} {:24} {:>5} {:>7} {:>5} {:>8} {:>7} {:>7} {:>7}  origin",
        "voice", "language", "texts", "missing", "stale", "too long", "refused", "minutes", "MB"
    );
    let (mut complete, mut refused, mut seconds, mut bytes) = (0, 0, 0.0, 0);
    for language in &languages {
        let Some(coverage) = voices.of(language).map(Voice::coverage) else {
            continue;
        };
        complete += usize::from(coverage.is_complete());
        refused += coverage.refused.len();
        seconds += coverage.seconds;
        bytes += coverage.bytes;
        print_row(language, coverage);
        print_names(coverage, voice.is_some());
    }
    let all = languages.len();
    println!(
        "{complete} of {all} voices are complete; {:.1} minutes, {:.1} MB.",
        seconds / 60.0,
        megabytes(bytes)
    );
    if complete < all || refused > 0 {
        bail!("not all voices are complete, or recordings were refused");
    }
    Ok(())
}

fn print_row(language: &Language, coverage: &Coverage) {
    let origins: Vec<_> = coverage
        .origins
        .iter()
        .map(|(origin, count)| format!("{count} {}", origin.as_str()))
        .collect();
    println!(
        "{:6} {:24} {:>5} {:>7} {:>5} {:>8} {:>7} {:>7.1} {:>7.2}  {}",
        language.voice(),
        language.english(),
        coverage.texts,
        coverage.missing.len(),
        coverage.stale.len(),
        coverage.too_long.len(),
        coverage.refused.len(),
        coverage.seconds / 60.0,
        megabytes(coverage.bytes),
        origins.join(", "),
    );
}

fn print_names(coverage: &Coverage, in_full: bool) {
    let lists = [
        ("missing", &coverage.missing),
        ("stale", &coverage.stale),
        ("too long", &coverage.too_long),
    ];
    for (what, clips) in lists {
        if clips.is_empty() {
            continue;
        }
        let shown = if in_full {
            clips.len()
        } else {
            clips.len().min(SHOWN)
        };
        let more = match clips.len() - shown {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        println!("         {what}: {}{more}", clips[..shown].join(", "));
    }
    for (clip, reason) in &coverage.refused {
        println!("         refused: {clip}: {reason}");
    }
}

#[expect(clippy::cast_precision_loss, reason = "for people, with two digits")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
