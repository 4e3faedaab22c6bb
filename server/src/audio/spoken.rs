//! Which texts are read aloud, and the clip that each of them has: the one place that decides.
//!
//! All that a participant meets as text is read: every message of `participant.ftl` and of the
//! questionnaires' files, and the language's own name. A clip has the id of the message that it is
//! played beside:
//!
//! - A message with arguments cannot be recorded. Where there is a message of its name with
//!   `-spoken` behind it, that one is read, and the clip has the id of the message in whose place
//!   it stands: the clip `closed-before` reads the message `closed-before-spoken`.
//! - `choose-up-to` is read with its number in words: the clips are `choose-up-to-2` and so on, and
//!   [`choose_up_to`] says which.
//! - The clip [`LANGUAGE_NAME`] reads the language's own name.
//! - What changes all the time, or is no sentence, is never read: `NEVER`.

use std::collections::BTreeMap;

use domain::language::{Language, Script};

use crate::texts::Texts;
use crate::texts::catalogue::Catalogue;

/// The clip that reads a language's own name.
pub const LANGUAGE_NAME: &str = "language-name";

/// What a message's name ends in that is read in another one's place.
const IN_ITS_PLACE: &str = "-spoken";

/// Messages of participants' pages that are never read: names, what only a screen reader meets, and
/// counts and dates, which no recording could keep up with.
const NEVER: [&str; 18] = [
    "app-name",
    "skip-to-content",
    "progress-label",
    "chosen-count",
    "waiting-count",
    "date-and-time",
    "date-1",
    "date-2",
    "date-3",
    "date-4",
    "date-5",
    "date-6",
    "date-7",
    "date-8",
    "date-9",
    "date-10",
    "date-11",
    "date-12",
];

/// The message that is read with its number in words.
const CHOOSE_UP_TO: &str = "choose-up-to";

/// The clip that says how many options may be chosen.
#[must_use]
pub fn choose_up_to(most: u8) -> String {
    format!("{CHOOSE_UP_TO}-{most}")
}

/// Whether the text of this message is never read.
#[must_use]
pub fn is_never_read(message: &str) -> bool {
    NEVER.contains(&message)
}

/// A clip, and the message that it reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The clip's id.
    pub(crate) clip: String,
    /// The id of the message.
    pub(crate) reads: String,
}

/// The lines that every language has, in the order of the source's files.
pub(crate) fn lines(catalogue: &Catalogue) -> Vec<Line> {
    let source = catalogue.source();
    source
        .in_order()
        .filter(|(id, message)| is_met(&message.file) && !NEVER.contains(id))
        .filter(|(_, message)| message.pattern.arguments().is_empty())
        .map(|(id, _)| Line {
            clip: id.strip_suffix(IN_ITS_PLACE).unwrap_or(id).to_owned(),
            reads: id.to_owned(),
        })
        .collect()
}

/// Whether a file's messages are met by participants.
fn is_met(file: &str) -> bool {
    file == "participant.ftl" || file.starts_with("questionnaire-")
}

/// All that a voice reads.
#[derive(Clone, Debug)]
pub struct Manuscript {
    /// The script that it is written in.
    pub script: Script,
    /// The finished text of each clip, by the clip's id.
    pub texts: BTreeMap<String, String>,
}

impl Manuscript {
    /// What the voice of a language reads; empty as long as the language has no texts.
    #[must_use]
    pub fn of(texts: &Texts, language: &Language) -> Self {
        let mut manuscript = Self {
            script: language.script(),
            texts: BTreeMap::new(),
        };
        if texts.has(language) {
            let reader = texts.reader(language.text().as_str());
            manuscript.texts = texts
                .lines()
                .iter()
                .map(|line| (line.clip.clone(), reader.text(&line.reads)))
                .collect();
            let name = language.endonym().to_owned();
            manuscript.texts.insert(LANGUAGE_NAME.to_owned(), name);
        }
        manuscript
    }
}

/// Whether a clip is the first that a screen plays, or one that an answer waits for: a heading, a
/// question, an option, a language's name, the sample of the sound check. These are kept short.
#[must_use]
pub fn is_awaited(clip: &str) -> bool {
    clip == LANGUAGE_NAME
        || clip == "sound-sample"
        || clip.ends_with("-title")
        || clip.starts_with("q-")
        || clip.starts_with("o-")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_text_that_a_participant_meets_is_read_or_named_as_never_read() {
        let catalogue = Catalogue::read(None).unwrap();
        let clips: BTreeSet<_> = lines(&catalogue)
            .into_iter()
            .map(|line| line.clip)
            .collect();
        let met = catalogue
            .source()
            .in_order()
            .filter(|(_, message)| is_met(&message.file));
        let mut silent: BTreeSet<&str> = BTreeSet::new();
        for (id, _) in met {
            let clip = id.strip_suffix(IN_ITS_PLACE).unwrap_or(id);
            if !clips.contains(clip) {
                silent.insert(id);
            }
        }
        let never: BTreeSet<_> = NEVER.into_iter().chain([CHOOSE_UP_TO]).collect();
        assert_eq!(silent, never);
    }

    #[test]
    fn no_clip_has_two_texts() {
        let lines = lines(&Catalogue::read(None).unwrap());
        let clips: BTreeSet<_> = lines.iter().map(|line| &line.clip).collect();
        assert_eq!(clips.len(), lines.len());
    }

    #[test]
    fn a_message_with_arguments_is_read_in_other_words_under_its_own_id() {
        let lines = lines(&Catalogue::read(None).unwrap());
        let reads = |clip: &str| {
            let line = lines.iter().find(|line| line.clip == clip);
            line.map(|line| line.reads.as_str())
        };
        assert_eq!(reads("welcome-title"), Some("welcome-title"));
        assert_eq!(reads("closed-before"), Some("closed-before-spoken"));
        assert_eq!(reads("closed-before-spoken"), None);
        assert_eq!(reads(&choose_up_to(3)), Some("choose-up-to-3"));
        assert_eq!(reads("q-gender-woman"), Some("q-gender-woman"));
        assert_eq!(reads("error-too-many"), Some("error-too-many-spoken"));
        assert_eq!(reads("progress-label"), None);
    }

    #[test]
    fn a_manuscript_is_in_the_languages_own_words_and_has_its_name() {
        let texts = Texts::load(None).unwrap();
        let of = |id: &str| Manuscript::of(&texts, texts.languages().get(id).unwrap());
        assert_eq!(of("nb").texts["next"], "Neste");
        assert_eq!(of("nb").texts[LANGUAGE_NAME], "norsk bokmål");
        // A dialect reads its language's texts, under its own name.
        let (ar, apc) = (of("ar"), of("apc"));
        assert_eq!(ar.texts["next"], apc.texts["next"]);
        assert_ne!(ar.texts[LANGUAGE_NAME], apc.texts[LANGUAGE_NAME]);
        assert!(ar.texts.values().all(|text| !text.trim().is_empty()));
    }
}
