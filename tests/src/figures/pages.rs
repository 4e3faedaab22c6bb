//! Figures as pages show them, gathered into the lines that released files have: from the elements
//! with `data-status` and the tables in them. Words are read by the texts in `locales/nb/`.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, bail};
use serde_json::{Map, Value, json};

use crate::figures::layout::Layout;
use crate::figures::released::UNANSWERED;
use crate::machine::workspace;

/// A figure's element as a page has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// `data-scope`.
    pub scope: String,
    /// `data-group`, if it has one.
    pub group: Option<String>,
    /// The question's key: the element's id, or `data-question`.
    pub question: String,
    /// `data-status`.
    pub status: String,
    /// How many were asked, as far as a number is told.
    pub base: Option<i64>,
    /// The rows of its tables: head and first cell.
    pub rows: Vec<(String, String)>,
}

/// All figures of a page.
pub fn read(html: &str) -> anyhow::Result<Vec<Shown>> {
    let mut shown = Vec::new();
    for piece in html.split("<article ").skip(1) {
        let (head, rest) = piece.split_once('>').context("an element has no end")?;
        let Some(status) = attribute(head, "data-status") else {
            continue;
        };
        let body = rest.split("</article>").next().unwrap_or_default();
        // Groups stand below in tables of another form; the released files have all of them.
        let body = body.split("class=\"breakdown\"").next().unwrap_or_default();
        let question = attribute(head, "data-question").or(attribute(head, "id"));
        let base = element(body, "class=\"base-line\"", "</p>").map(text);
        let rows = body.split("<tr>").skip(1).filter_map(|row| {
            let head = element(row, "scope=\"row\"", "</th>")?;
            Some((text(head), text(element(row, "<td", "</td>")?)))
        });
        shown.push(Shown {
            scope: attribute(head, "data-scope").context("a figure has no scope")?,
            group: attribute(head, "data-group"),
            question: question.context("a figure has no question")?,
            status,
            base: base.and_then(|words| numbers(&words).first().copied()),
            rows: rows.collect(),
        });
    }
    Ok(shown)
}

impl Shown {
    /// The line that a released file would have of it, for the municipality, county or nation that
    /// the page is about.
    pub fn line(
        &self,
        layout: &Layout<'_>,
        texts: &Texts,
        (release, scope): (u32, &str),
    ) -> anyhow::Result<Value> {
        let questionnaire = layout.questionnaire;
        let index = questionnaire.index_of(&self.question);
        let index = index.with_context(|| format!("no question {:?}", self.question))?;
        let question = &questionnaire.questions()[index];
        let mut options = Map::new();
        // One row says how many were asked, which stands in words as well.
        let base_row = texts.0["base-row"].as_str();
        for (head, cell) in self.rows.iter().filter(|(head, _)| head != base_row) {
            let mut names: BTreeMap<&str, &str> = question
                .options()
                .iter()
                .filter_map(|option| Some((texts.0.get(option.message())?.as_str(), option)))
                .map(|(text, option)| (text, option.key().as_str()))
                .collect();
            names.extend(question.merges().iter().filter_map(|merge| {
                let text = texts.0.get(merge.label().message())?;
                Some((text.as_str(), merge.label().key().as_str()))
            }));
            names.insert(texts.0["unanswered"].as_str(), UNANSWERED);
            let key = match names.get(head.as_str()) {
                Some(key) => (*key).to_owned(),
                None => several(head, &names)
                    .with_context(|| format!("{head:?} is no option of {}", self.question))?,
            };
            options.insert(key, texts.figure(cell)?);
        }
        Ok(json!({
            "release": release, "scope": scope, "question": self.question,
            "group": self.group.as_deref().unwrap_or("all"), "base": self.base,
            "options": options, "status": self.status,
        }))
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

    /// What a cell says: a percentage, a band, or nothing.
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
                json!({"band": "<=10%"})
            } else if Some(cell) == said("masked-together") {
                json!({})
            } else {
                bail!("{cell:?} is no figure")
            },
        )
    }
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let (_, rest) = head.split_once(&format!("{name}=\""))?;
    Some(rest.split('"').next()?.to_owned())
}

/// What stands in the first element that begins with a mark.
fn element<'a>(html: &'a str, mark: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(mark)?;
    let (_, rest) = rest.split_once('>')?;
    Some(rest.split_once(end)?.0)
}

/// Text without tags, without marks of direction.
fn text(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<') {
        words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    let isolate = |letter: char| ('\u{2066}'..='\u{2069}').contains(&letter);
    let plain = words.replace(isolate, "").replace('\u{a0}', " ");
    plain
        .replace("&amp;", "&")
        .replace("&#x27;", "'")
        .trim()
        .to_owned()
}

fn numbers(words: &str) -> Vec<i64> {
    let digits = words.split(|letter: char| !letter.is_ascii_digit());
    digits.filter_map(|digits| digits.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_a_page() {
        let html = "<article id=\"hours\" data-scope=\"municipality\" data-status=\"shown\">\
             <p class=\"base-line\">Stilt til omtrent \u{2068}40\u{2069} deltakere</p>\
             <table><tr><th scope=\"col\">Svar</th></tr>\
             <tr><th scope=\"row\" class=\"keyed\"><svg/>Passe</th><td>\u{2068}60\u{2069} %</td></tr>\
             </table></article><article class=\"card\">nothing</article>\
             <article id=\"hope\" data-scope=\"municipality\" data-status=\"withheld\"></article>";
        let shown = read(html).unwrap();
        assert_eq!(shown.len(), 2);
        assert_eq!(shown[0].base, Some(40));
        assert_eq!(shown[0].rows, [("Passe".to_owned(), "60 %".to_owned())]);
        assert_eq!(
            (shown[1].status.as_str(), shown[1].base),
            ("withheld", None)
        );
    }

    #[test]
    fn cells_say_percentages_and_bands() {
        let texts = Texts::load().unwrap();
        assert_eq!(texts.figure("45 %").unwrap(), json!({"percent": 45}));
        let nearly = texts.figure("Nesten alle, 90 % eller mer").unwrap();
        assert_eq!(nearly, json!({"band": ">=90%"}));
        assert_eq!(
            texts.figure("Få eller ingen").unwrap(),
            json!({"band": "<=10%"})
        );
        assert!(texts.figure("?").is_err());
    }

    #[test]
    fn several_options_stand_in_one_row() {
        let names = [("Ja", "yes"), ("Nei", "no"), ("Ikke besvart", "unanswered")].into();
        let keys = several("Samlet: Ja, Nei og Ikke besvart", &names);
        assert_eq!(keys.as_deref(), Some("yes+no+unanswered"));
    }
}
