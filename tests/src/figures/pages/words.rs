//! What the words on pages mean, by the texts in `locales/nb/`: figures, options, groups.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, bail};
use domain::questionnaire::{Breakdown, Group, MergeStep, Question, Questionnaire};
use serde_json::{Value, json};

use crate::figures::released::UNANSWERED;
use crate::machine::workspace;

/// The band of "few or none", of which pages say no number.
pub(super) const FEW_OR_NONE: &str = "few or none";

/// The texts of pages in bokmål, by message id.
#[derive(Clone, Debug)]
pub struct Texts(BTreeMap<String, String>);

impl Texts {
    /// Reads those that have one line.
    pub fn load() -> anyhow::Result<Self> {
        let mut texts = BTreeMap::new();
        for entry in fs::read_dir(workspace().join("locales/nb"))? {
            for line in fs::read_to_string(entry?.path())?.lines() {
                if let Some((id, text)) = line.split_once(" = ") {
                    texts.insert(id.to_owned(), text.to_owned());
                }
            }
        }
        Ok(Self(texts))
    }

    /// A text, which may have places for something in it.
    pub(super) fn text(&self, id: &str) -> anyhow::Result<&str> {
        let text = self.0.get(id);
        Ok(text.with_context(|| format!("there is no text {id}"))?)
    }

    /// What a cell says: a percentage, a band, or nothing, where the side has the option in another
    /// row.
    pub(super) fn cell(&self, cell: &str) -> anyhow::Result<Option<Value>> {
        for elsewhere in ["cell-apart", "cell-together"] {
            if cell == self.text(elsewhere)? {
                return Ok(None);
            }
        }
        self.figure(cell).map(Some)
    }

    /// What a line says of options, one after the other, each option and number between marks
    /// of direction.
    pub(super) fn parts(&self, line: &str) -> anyhow::Result<Vec<(String, Value)>> {
        let mut parts = Vec::new();
        let mut rest = line.trim();
        while !rest.is_empty() {
            let (option, after) =
                isolated(rest).with_context(|| format!("{rest:?} has no option"))?;
            let said = |id: &str| -> anyhow::Result<Option<(&str, Option<i64>)>> {
                let (_, tail) = self.text(id)?.split_once('}').context("no option")?;
                let Some((before, behind)) = tail.split_once("{ $percent }") else {
                    return Ok(after.strip_prefix(tail).map(|rest| (rest, None)));
                };
                let number = after.strip_prefix(before).and_then(isolated);
                let number = number.and_then(|(number, rest)| {
                    Some((rest.strip_prefix(behind)?, Some(number.parse().ok()?)))
                });
                Ok(number)
            };
            let (figure, behind) = if let Some((behind, number)) = said("chart-part-nearly-all")? {
                let number = number.context("a bound")?;
                (json!({"band": format!(">={number}%")}), behind)
            } else if let Some((behind, _)) = said("chart-part-few-or-none")? {
                (json!({"band": FEW_OR_NONE}), behind)
            } else if let Some((behind, number)) = said("chart-part")? {
                (json!({"percent": number}), behind)
            } else {
                bail!("{after:?} is no figure")
            };
            parts.push((plain(option), figure));
            rest = behind.trim_start_matches(", ");
        }
        Ok(parts)
    }

    /// The key of an option, or those of several, as a row is called.
    pub(super) fn option(&self, question: &Question, head: &str) -> anyhow::Result<String> {
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        for option in question.options() {
            names.insert(self.text(option.message())?, option.key().as_str());
        }
        for merge in question.merges() {
            let label = merge.label();
            names.insert(self.text(label.message())?, label.key().as_str());
        }
        names.insert(self.text("unanswered")?, UNANSWERED);
        let found = names.get(head).map(|key| (*key).to_owned());
        let key = found.or_else(|| several(head, &names));
        key.with_context(|| format!("{head:?} is no option of {}", question.key()))
    }

    /// The key of the breakdown with this caption, and what its groups are called.
    pub(super) fn breakdown(
        &self,
        questionnaire: &Questionnaire,
        caption: &str,
    ) -> anyhow::Result<(String, BTreeMap<String, String>)> {
        for breakdown in questionnaire.breakdowns() {
            let Breakdown::Question(by) = breakdown else {
                continue;
            };
            let asked = &questionnaire.questions()[by.question_index()];
            let asked = self.text(&asked.message())?;
            if caption != self.text("groups-by")?.replace("{ $question }", asked) {
                continue;
            }
            let groups = by.groups().iter().map(Group::label);
            let merged = by.steps().iter().flat_map(MergeStep::labels);
            let names = groups.chain(merged).map(|label| {
                let name = self.text(label.message())?.to_owned();
                Ok((name, label.key().as_str().to_owned()))
            });
            let names = names.collect::<anyhow::Result<_>>()?;
            return Ok((breakdown.key().to_owned(), names));
        }
        bail!("{caption:?} is no breakdown")
    }

    fn figure(&self, cell: &str) -> anyhow::Result<Value> {
        let said = |id: &str| self.0.get(id).map(String::as_str);
        let (nearly_all, _) = self.0["nearly-all"].split_once('{').unwrap_or_default();
        let number = numbers(cell).first().copied();
        Ok(
            if let Some(number) = number.filter(|_| cell.starts_with(nearly_all)) {
                json!({"band": format!(">={number}%")})
            } else if let Some(number) = number {
                json!({"percent": number})
            } else if Some(cell) == said("few-or-none") {
                json!({"band": FEW_OR_NONE})
            } else {
                bail!("{cell:?} is no figure")
            },
        )
    }
}

/// Several options in one row: their texts, listed after a colon.
fn several(head: &str, names: &BTreeMap<&str, &str>) -> Option<String> {
    let mut listed = head.split_once(": ")?.1;
    let mut keys = Vec::new();
    while !listed.is_empty() {
        // The longest text first, since one may begin like another.
        let fitting = names.iter().filter(|(text, _)| listed.starts_with(**text));
        let (text, key) = fitting.max_by_key(|(text, _)| text.len())?;
        keys.push(*key);
        listed = listed[text.len()..]
            .trim_start_matches(", ")
            .trim_start_matches(" og ");
    }
    Some(keys.join("+"))
}

/// What stands between marks of direction at the beginning, and what comes after.
fn isolated(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('\u{2068}')?;
    let mut depth = 1;
    let end = inner.char_indices().find(|(_, letter)| {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let (end, _) = end?;
    let rest = inner[end..].trim_start_matches('\u{2069}');
    Some((&inner[..end], rest))
}

/// Text without marks of direction.
pub(super) fn plain(text: &str) -> String {
    let isolate = |letter: char| ('\u{2066}'..='\u{2069}').contains(&letter);
    text.replace(isolate, "").trim().to_owned()
}

pub(super) fn numbers(words: &str) -> Vec<i64> {
    let digits = words.split(|letter: char| !letter.is_ascii_digit());
    digits.filter_map(|digits| digits.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_say_percentages_and_bands() {
        let texts = Texts::load().unwrap();
        let said = |cell: &str| texts.cell(cell).unwrap();
        assert_eq!(said("45 %"), Some(json!({"percent": 45})));
        let nearly = said("Nesten alle, 90 % eller mer");
        assert_eq!(nearly, Some(json!({"band": ">=90%"})));
        assert_eq!(said("Få eller ingen"), Some(json!({"band": FEW_OR_NONE})));
        assert_eq!(said("Vises hver for seg"), None);
        assert!(texts.cell("?").is_err());
    }

    #[test]
    fn several_options_stand_in_one_row() {
        let names = [("Ja", "yes"), ("Nei", "no"), ("Ikke besvart", "unanswered")].into();
        let keys = several("Samlet: Ja, Nei og Ikke besvart", &names);
        assert_eq!(keys.as_deref(), Some("yes+no+unanswered"));
    }

    #[test]
    fn a_line_says_something_of_each_option() {
        let texts = Texts::load().unwrap();
        let line = "\u{2068}Ja, alltid\u{2069} nesten alle, \u{2068}80\u{2069} % eller mer, \
             \u{2068}Samlet: \u{2068}Nei og Ikke besvart\u{2069}\u{2069} få eller ingen, \
             \u{2068}Av og til\u{2069} \u{2068}5\u{2069} %";
        let parts = texts.parts(line).unwrap();
        let part = |option: &str, figure: Value| (option.to_owned(), figure);
        assert_eq!(
            parts,
            [
                part("Ja, alltid", json!({"band": ">=80%"})),
                part("Samlet: Nei og Ikke besvart", json!({"band": FEW_OR_NONE})),
                part("Av og til", json!({"percent": 5})),
            ]
        );
        assert!(texts.parts("Ja 5 %").is_err());
    }
}
