//! Reading a questionnaire file, naming all its faults at once, each with its line.
//!
//! A reader goes on after a fault with what could be read, so that the next fault is found too; the
//! questionnaire is only given out if there was none.

use std::collections::HashSet;

use super::{Question, Questionnaire, Shape, Theme, ThemeKey};
use crate::document::{Fields, Inspector, Span, Text};
use crate::fault::Faults;
use crate::wave::WaveId;

mod breakdowns;
mod comparable;
mod favourable;
mod messages;
mod options;
mod questions;

use options::OptionSets;
use questions::QuestionDraft;

impl Questionnaire {
    /// Reads a questionnaire. `file` is what faults call it.
    ///
    /// All faults are given at once, in the order of their lines, each with what to do about it. A
    /// file that is not TOML throughout is also searched for other faults, but nothing is called
    /// missing in it: what follows a broken line may not have been seen.
    #[expect(
        clippy::missing_panics_doc,
        reason = "it cannot panic: what is missing is a fault"
    )]
    pub fn parse(file: &str, text: &str) -> Result<Self, Faults> {
        let (mut inspector, table) = Inspector::read(file, text);
        let drafts = Drafts::read(&mut inspector, Fields::of(table.get_ref(), 0..0));
        inspector.finish()?;
        Ok(drafts
            .into_questionnaire(text)
            .expect("whatever is missing in a file is one of its faults, and it has none"))
    }
}

/// What could be read of a questionnaire.
struct Drafts {
    id: Option<WaveId>,
    version: Option<u32>,
    themes: Vec<(ThemeKey, Span)>,
    practice: Vec<QuestionDraft>,
    questions: Vec<QuestionDraft>,
    breakdowns: Vec<super::Breakdown>,
}

impl Drafts {
    fn read(inspector: &mut Inspector, mut root: Fields) -> Self {
        let id = wave(inspector, &mut root);
        let version = root.number(inspector, "version", (1, u32::MAX));
        let themes = themes(inspector, &mut root);
        let sets = root.tables(inspector, "option-set");
        let sets = OptionSets::read(inspector, sets);
        let practice = root.tables(inspector, "practice");
        let practice = questions::read_practice(inspector, practice, &sets);
        let questions = root.tables(inspector, "question");
        let questions = questions::read(inspector, questions, &sets, &themes, id.as_ref());
        let breakdowns = root.tables(inspector, "breakdown");
        let breakdowns = breakdowns::read(inspector, breakdowns, &questions);
        root.finish(inspector);

        if questions.is_empty() {
            inspector.absence(&(0..0), "there is no question", "add a [[question]]");
        }
        for (key, span) in &themes {
            if !questions
                .iter()
                .any(|question| question.theme.as_ref() == Some(key))
            {
                let what = format!("no question has the theme `{key}`");
                inspector.absence(span, what, "remove the theme, or give it a question");
            }
        }
        sets.check_use(inspector, &practice.iter().chain(&questions));
        messages::check(inspector, &practice, &questions);
        Self {
            id,
            version,
            themes,
            practice,
            questions,
            breakdowns,
        }
    }

    fn into_questionnaire(self, text: &str) -> Option<Questionnaire> {
        let all = |drafts: Vec<QuestionDraft>| -> Option<Vec<Question>> {
            drafts
                .into_iter()
                .map(QuestionDraft::into_question)
                .collect()
        };
        let questions = all(self.questions)?;
        let positions = questions
            .iter()
            .enumerate()
            .map(|(index, question)| (question.key().clone(), index))
            .collect();
        let (id, version) = (self.id?, self.version?);
        Some(Questionnaire {
            shape: shape(&id, version, &questions),
            id,
            version,
            themes: self
                .themes
                .into_iter()
                .map(|(key, _)| Theme { key })
                .collect(),
            questions,
            practice: all(self.practice)?,
            breakdowns: self.breakdowns,
            digest: blake3::hash(text.as_bytes()).into(),
            positions,
        })
    }
}

fn wave(inspector: &mut Inspector, root: &mut Fields) -> Option<WaveId> {
    let (text, span) = root.text(inspector, "wave")?;
    WaveId::parse(text)
        .inspect_err(|error| inspector.fault(&span, error.to_string(), "write such an id"))
        .ok()
}

fn themes(inspector: &mut Inspector, root: &mut Fields) -> Vec<(ThemeKey, Span)> {
    let mut themes: Vec<(ThemeKey, Span)> = Vec::new();
    for mut fields in root.tables(inspector, "theme") {
        let text = fields.text(inspector, "key");
        fields.finish(inspector);
        let Some((key, span)) = text.and_then(|text| key(inspector, text, ThemeKey::parse)) else {
            continue;
        };
        if key.as_str() == ThemeKey::PRACTICE {
            let what = "`practice` is the theme of the practice questions";
            inspector.fault(&span, what, "call the theme something else");
        } else if themes.iter().any(|(other, _)| *other == key) {
            let what = format!("the theme `{key}` is there twice");
            inspector.fault(&span, what, "remove one of the two");
        } else {
            themes.push((key, span));
        }
    }
    themes
}

/// A key with its place.
fn key<K, E: std::fmt::Display>(
    inspector: &mut Inspector,
    (text, span): Text,
    parse: impl FnOnce(&str) -> Result<K, E>,
) -> Option<(K, Span)> {
    match parse(text) {
        Ok(key) => Some((key, span)),
        Err(error) => {
            inspector.fault(&span, error.to_string(), "write such a key");
            None
        }
    }
}

/// The first text that an earlier one equals.
fn first_repeated<'t>(texts: &[Text<'t>]) -> Option<Text<'t>> {
    let mut seen = HashSet::new();
    texts.iter().find(|(text, _)| !seen.insert(*text)).cloned()
}

/// See [`Shape`]: everything that decides what the bytes of answers mean.
pub(super) fn shape(id: &WaveId, version: u32, questions: &[Question]) -> Shape {
    let mut hasher = blake3::Hasher::new();
    // Every part ends in a sign that no key has, so that no two questionnaires read the same.
    let mut add = |text: &str, end: &str| {
        hasher.update(text.as_bytes());
        hasher.update(end.as_bytes());
    };
    add(id.as_str(), "\n");
    add(&version.to_string(), "\n");
    for question in questions {
        add(question.key().as_str(), ":");
        add(&format!("{:?}", question.kind()), ":");
        for option in question.options() {
            let flags = format!(
                "{}{}",
                u8::from(option.exclusive()),
                u8::from(option.ends())
            );
            add(option.key().as_str(), &flags);
            add("", ",");
        }
        if let Some(condition) = question.asked_of() {
            add(condition.question().as_str(), "?");
            for option in condition.any_of() {
                add(option.as_str(), ",");
            }
        }
        add("", "\n");
    }
    let digest: [u8; 32] = hasher.finalize().into();
    let (shape, _) = digest
        .split_first_chunk()
        .expect("a digest is longer than a shape");
    *shape
}

#[cfg(test)]
mod tests;
