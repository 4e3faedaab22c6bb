//! Bringing many recordings at once, of people or of a synthesiser: side by side on all cores, and
//! none of them stops the others.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, bail};
use domain::language::Language;
use domain::wave::oslo_date;

use crate::audio::spoken::Manuscript;
use crate::audio::{
    ClipRecord, Coverage, Credit, NotBrought, Origin, Refusal, Synthesiser, VoiceFolder, bring,
};
use crate::edge::Clock;
use crate::parallel;
use crate::texts::Texts;

/// The largest file that is read at all; what may be larger than a clip is refused unread.
const MOST_BYTES: u64 = 20 << 20;

/// `samsvar audio import`: takes what can be taken, and fails if anything could not.
pub(in crate::commands) fn import(
    sound: &Path,
    recordings: &Path,
    by: String,
    language: &Language,
    texts: &Texts,
) -> anyhow::Result<()> {
    let manuscript = manuscript(texts, language)?;
    let files = files(recordings, &manuscript)?;
    let credit = Credit {
        origin: Origin::Recorded,
        reader: None,
        by,
        on: today(),
    };
    let mut folder = VoiceFolder::open(sound, language.voice())?;
    let progress = Progress::new(language.voice(), files.len());
    let brought = parallel::in_turns(
        &files,
        |(clip, file)| {
            let record =
                read(file).and_then(|bytes| bring(&folder, &manuscript, clip, &bytes, &credit));
            (clip.clone(), record)
        },
        |_| progress.step(),
    );
    progress.end();
    let refused = keep(&mut folder, &manuscript, brought)?;
    tell_refused(language.voice(), files.len(), &refused)
}

fn today() -> jiff::civil::Date {
    oslo_date(Clock::System.now())
}

/// The files of a folder with the clips that they are meant for, in the order of their names.
fn files(folder: &Path, manuscript: &Manuscript) -> anyhow::Result<Vec<(String, PathBuf)>> {
    let entries = std::fs::read_dir(folder)
        .with_context(|| format!("the folder {} cannot be read", folder.display()))?;
    let mut files = BTreeMap::new();
    for entry in entries {
        let path = entry?.path();
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() || name.starts_with('.') {
            continue;
        }
        // A message that is read in another one's place has the other one's clip.
        let other = name.strip_suffix("-spoken");
        let clip = match other.filter(|other| manuscript.texts.contains_key(*other)) {
            Some(other) => other.to_owned(),
            None => name,
        };
        if let Some(first) = files.insert(clip.clone(), path.clone()) {
            bail!(
                "{} and {} are both for {clip}; keep one of them",
                first.display(),
                path.display()
            );
        }
    }
    if files.is_empty() {
        bail!("there are no files in {}", folder.display());
    }
    Ok(files.into_iter().collect())
}

fn read(file: &Path) -> Result<Vec<u8>, NotBrought> {
    let unreadable = |error: std::io::Error| Refusal::Undecodable(error.to_string());
    let length = std::fs::metadata(file).map_err(unreadable)?.len();
    if length > MOST_BYTES {
        return Err(Refusal::TooLarge {
            most: usize::try_from(MOST_BYTES >> 20).unwrap_or_default(),
        }
        .into());
    }
    Ok(std::fs::read(file).map_err(unreadable)?)
}

/// `samsvar audio synthesise`: all that is wanted of these voices, and a failure if any was not made.
pub(in crate::commands) fn synthesise(
    sound: &Path,
    synthesiser: &Synthesiser,
    languages: &[&Language],
    again: bool,
    texts: &Texts,
) -> anyhow::Result<()> {
    let mut faults = Vec::new();
    for language in languages {
        if let Err(error) = synthesise_one(sound, synthesiser, language, again, texts) {
            faults.push(format!("{}: {error:#}", language.voice()));
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        bail!("not all samples were made\n{}", faults.join("\n"))
    }
}

fn synthesise_one(
    sound: &Path,
    synthesiser: &Synthesiser,
    language: &Language,
    again: bool,
    texts: &Texts,
) -> anyhow::Result<()> {
    let speaker = synthesiser.speaker(language.voice())?;
    let manuscript = manuscript(texts, language)?;
    let mut folder = VoiceFolder::open(sound, language.voice())?;
    let coverage = Coverage::of(&folder.manifest, &manuscript);
    let wanted = manuscript.texts.iter().filter(|(clip, _)| {
        let record = folder.manifest.clips.get(*clip);
        record.is_none_or(|record| {
            record.origin != Origin::Recorded && (again || coverage.stale.contains(clip))
        })
    });
    let wanted: Vec<(&String, &String)> = wanted.collect();
    let credit = Credit {
        origin: speaker.origin(),
        reader: Some(synthesiser.reader(&speaker)),
        by: "samsvar audio synthesise".to_owned(),
        on: today(),
    };
    let progress = Progress::new(language.voice(), wanted.len());
    let brought = parallel::in_turns(
        &wanted,
        |(clip, text)| {
            let record = synthesiser
                .speak(&speaker, text)
                .map_err(NotBrought::from)
                .and_then(|bytes| bring(&folder, &manuscript, clip, &bytes, &credit));
            ((*clip).clone(), record)
        },
        |_| progress.step(),
    );
    progress.end();
    let refused = keep(&mut folder, &manuscript, brought)?;
    tell_refused(language.voice(), wanted.len(), &refused)
}

fn manuscript(texts: &Texts, language: &Language) -> anyhow::Result<Manuscript> {
    let manuscript = Manuscript::of(texts, language);
    if manuscript.texts.is_empty() {
        bail!("{} has no texts yet", language.english());
    }
    Ok(manuscript)
}

/// Writes into the manifest what was brought, and gives what was not, with the reasons.
fn keep(
    folder: &mut VoiceFolder,
    manuscript: &Manuscript,
    brought: Vec<(String, Result<ClipRecord, NotBrought>)>,
) -> anyhow::Result<Vec<(String, String)>> {
    let mut refused = Vec::new();
    for (clip, record) in brought {
        match record {
            Ok(record) => {
                folder.manifest.refused.remove(&clip);
                folder.manifest.clips.insert(clip, record);
            }
            // The disk is full, or not ours: nothing more is worth trying.
            Err(NotBrought::Folder(error)) => return Err(error.into()),
            Err(error) => {
                if let NotBrought::Refused(refusal) = &error {
                    let reason = refusal.to_string();
                    folder.manifest.refused.insert(clip.clone(), reason);
                }
                refused.push((clip, error.to_string()));
            }
        }
    }
    // Texts that are gone take their clips with them.
    folder
        .manifest
        .clips
        .retain(|clip, _| manuscript.texts.contains_key(clip));
    folder
        .manifest
        .refused
        .retain(|clip, _| manuscript.texts.contains_key(clip));
    folder.save()?;
    Ok(refused)
}

fn tell_refused(voice: &str, all: usize, refused: &[(String, String)]) -> anyhow::Result<()> {
    let taken = all - refused.len();
    if refused.is_empty() {
        println!("{voice}: {taken} clips were made.");
        return Ok(());
    }
    let reasons: Vec<_> = refused
        .iter()
        .map(|(clip, reason)| format!("  {clip}: {reason}"))
        .collect();
    bail!(
        "{taken} clips were made, {} were refused:\n{}",
        refused.len(),
        reasons.join("\n")
    )
}

/// A line on the terminal that says how far the work is; nothing where nobody looks.
struct Progress<'a> {
    what: &'a str,
    all: usize,
    done: AtomicUsize,
}

impl<'a> Progress<'a> {
    fn new(what: &'a str, all: usize) -> Self {
        Self {
            what,
            all,
            done: AtomicUsize::new(0),
        }
    }

    fn step(&self) {
        /// The width of the bar.
        const WIDTH: usize = 40;
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let mut terminal = std::io::stderr().lock();
        if terminal.is_terminal() {
            let full = "=".repeat(WIDTH * done / self.all.max(1));
            let what = self.what;
            // A terminal that is gone is no reason to stop.
            let _ = write!(
                terminal,
                "\r{what:6} [{full:WIDTH$}] {done} of {}",
                self.all
            );
            let _ = terminal.flush();
        }
    }

    /// Lets what comes after begin on a line of its own.
    fn end(self) {
        let mut terminal = std::io::stderr().lock();
        if self.all > 0 && terminal.is_terminal() {
            let _ = writeln!(terminal);
        }
    }
}
