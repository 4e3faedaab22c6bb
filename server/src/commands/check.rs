//! `samsvar check`: the tests that `serve` makes, without starting; whether the texts are good ones;
//! and how far each language and its voice have come.

use anyhow::bail;
use domain::fault::{Fault, Faults};

use crate::audio::Voices;
use crate::config::Settings;
use crate::questionnaires::Questionnaires;
use crate::texts::catalogue::Catalogue;
use crate::texts::{Coverage, Texts, review};

/// Prints all faults, then what has become stale, then the languages.
///
/// # Errors
/// If there is a fault, or a translation older than its source.
pub(super) fn run(settings: &Settings) -> anyhow::Result<()> {
    let catalogue = Catalogue::read(settings.locales_folder())?;
    let texts = Texts::of(&catalogue);
    let mut faults = catalogue.faults.clone();
    faults.extend(review::review(&catalogue));
    if let Err(found) = Questionnaires::load(settings.questionnaires_folder(), &texts) {
        faults.extend(found.0);
    }
    let voices = Voices::load(settings.sound_folder().as_deref(), &texts);
    let voices = voices.map_err(|found| faults.extend(found.0)).ok();
    let stale = stale(&texts);
    if !faults.is_empty() {
        println!("{}\n", Faults(faults.clone()));
    }
    for line in &stale {
        println!("{line}");
    }
    if !stale.is_empty() {
        println!();
    }
    print_coverage(&texts, &faults);
    if let Some(voices) = &voices {
        super::audio::tell(&texts, voices, settings);
    }
    match (faults.len(), stale.len()) {
        (0, 0) => Ok(()),
        (faults, 0) => bail!("{faults} faults"),
        (0, stale) => bail!("{stale} languages have texts older than their source"),
        (faults, stale) => {
            bail!("{faults} faults; {stale} languages have texts older than their source")
        }
    }
}

/// For each language with stale texts, which they are.
fn stale(texts: &Texts) -> Vec<String> {
    let own_texts = texts.languages().iter().filter(|l| l.id() == l.text());
    own_texts
        .filter_map(|language| {
            let coverage = texts.coverage(language)?;
            let messages = coverage.stale.join(", ");
            (!messages.is_empty()).then(|| format!("{} is stale: {messages}", language.id()))
        })
        .collect()
}

/// A row for each language, and how many are complete.
fn print_coverage(texts: &Texts, faults: &[Fault]) {
    println!(
        "{:<4} {:<28} {:<16} {:>9} {:>6} {:>9} {:>6}",
        "", "language", "state", "messages", "stale", "read back", "faults"
    );
    let mut complete = 0;
    let none = Coverage::default();
    for language in texts.languages() {
        let coverage = texts.coverage(language);
        complete += usize::from(coverage.is_some_and(Coverage::is_complete));
        let coverage = coverage.unwrap_or(&none);
        let folder = format!("{}/", language.text());
        let of_it = faults
            .iter()
            .filter(|fault| fault.file.starts_with(&folder));
        println!(
            "{:<4} {:<28} {:<16} {:>9} {:>6} {:>9} {:>6}",
            language.id().as_str(),
            language.english(),
            language.state().as_str(),
            format!("{}/{}", coverage.translated, coverage.needed),
            coverage.stale.len(),
            coverage.read_back(),
            of_it.count(),
        );
    }
    let all = texts.languages().iter().count();
    println!("{complete} of {all} languages have complete texts.");
}
