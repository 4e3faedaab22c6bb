//! Figures as pages show them, gathered into the lines that released files have: from the elements
//! with `data-status` and the tables in them. What the words mean is known to `words`.

mod words;

use std::collections::BTreeSet;

use anyhow::{Context, ensure};
use domain::questionnaire::{Kind, Question, Questionnaire};
use serde_json::{Map, Value, json};

pub use self::words::Texts;

use self::words::{FEW_OR_NONE, numbers, plain};

/// No base stands for fewer.
const LEAST: i64 = 10;

/// A table as a page has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// `data-scope`.
    pub scope: String,
    /// The caption of the groups and the name of this one, if it is one of a breakdown; of a
    /// breakdown that is withheld no group is named.
    pub group: Option<(String, Option<String>)>,
    /// The question's key.
    pub question: String,
    /// Whether it is shown, and not withheld.
    pub is_shown: bool,
    /// How many were asked.
    pub base: Option<i64>,
    /// What is said of which options, in words and as released files have it.
    pub figures: Vec<(String, Value)>,
}

/// All tables of a page: of each question one for each side of this wave, and the groups. The sides
/// of former waves, whose respondents are others, are left out.
pub fn read(html: &str, texts: &Texts) -> anyhow::Result<Vec<Shown>> {
    let mut shown = Vec::new();
    for piece in html.split("<article ").skip(1) {
        let (head, rest) = piece.split_once('>').context("an element has no end")?;
        if attribute(head, "data-status").is_none() {
            continue;
        }
        let article = rest.split("</article>").next().unwrap_or_default();
        let question = attribute(head, "id").context("a figure has no question")?;
        let (figures, groups) = article
            .split_once("class=\"show-groups\"")
            .unwrap_or((article, ""));
        let sides = Sides {
            head,
            question: &question,
            texts,
        };
        shown.extend(sides.read(figures).with_context(|| question.clone())?);
        let mut pieces = groups.split("class=\"breakdown\">").peekable();
        while let (Some(before), Some(body)) = (pieces.next(), pieces.peek()) {
            let head = before.rsplit("<div ").next().unwrap_or_default();
            let read = read_groups(head, body, &question, texts);
            shown.extend(read.with_context(|| question.clone())?);
        }
    }
    Ok(shown)
}

/// What a question's element says of all, side by side.
struct Sides<'a> {
    head: &'a str,
    question: &'a str,
    texts: &'a Texts,
}

impl Sides<'_> {
    fn read(&self, body: &str) -> anyhow::Result<Vec<Shown>> {
        let own = attribute(self.head, "data-scope").context("a figure has no scope")?;
        let of_scope = |scope: String, is_shown: bool| Shown {
            scope,
            group: None,
            question: self.question.to_owned(),
            is_shown,
            base: None,
            figures: Vec::new(),
        };
        let base_row = self.texts.text("base-row")?;
        let mut sides: Vec<(usize, Shown)> = Vec::new();
        let mut scopes = BTreeSet::new();
        for row in body.split("<tr>").skip(1) {
            let Some(head) = element(row, "scope=\"row\"", "</th>").map(text) else {
                continue;
            };
            for (column, cell) in row.split("<td ").skip(1).enumerate() {
                let (marks, cell) = cell.split_once('>').context("a cell has no end")?;
                let cell = text(cell.split("</td>").next().unwrap_or_default());
                let scope = attribute(marks, "data-scope").context("a cell has no scope")?;
                let is_shown = is_shown(marks)?;
                let known = sides.iter().position(|(other, _)| *other == column);
                // The same scope once more is that of a former wave.
                let place = match known {
                    Some(place) => place,
                    None if scopes.insert(scope.clone()) => {
                        sides.push((column, of_scope(scope.clone(), is_shown)));
                        sides.len() - 1
                    }
                    None => continue,
                };
                let (_, side) = &mut sides[place];
                ensure!(
                    side.is_shown == is_shown && side.scope == scope,
                    "a column changes"
                );
                if !is_shown {
                    ensure!(
                        numbers(&cell).is_empty(),
                        "{cell:?} is withheld and says a number"
                    );
                } else if head == base_row {
                    side.base = Some(cell.parse().with_context(|| cell.clone())?);
                } else if let Some(figure) = self.texts.cell(&cell)? {
                    side.figures.push((head.clone(), figure));
                }
            }
        }
        let mut all: Vec<Shown> = sides.into_iter().map(|(_, side)| side).collect();
        if all.iter().all(|side| side.scope != own) {
            ensure!(!is_shown(self.head)?, "figures are shown without a table");
            all.push(of_scope(own, false));
        }
        Ok(all)
    }
}

/// The groups of a breakdown.
fn read_groups(
    head: &str,
    body: &str,
    question: &str,
    texts: &Texts,
) -> anyhow::Result<Vec<Shown>> {
    let scope = attribute(head, "data-scope").context("groups have no scope")?;
    let of_group = |caption: &str, name: Option<String>| Shown {
        scope: scope.clone(),
        group: Some((caption.to_owned(), name)),
        question: question.to_owned(),
        is_shown: false,
        base: None,
        figures: Vec::new(),
    };
    if !is_shown(head)? {
        let caption = element(body, "class=\"caption\"", "</p>").map(text);
        return Ok(vec![of_group(&caption.context("no caption")?, None)]);
    }
    let caption = element(body, "<caption", "</caption>").map(text);
    let caption = caption.context("a table of groups has no caption")?;
    let mut groups = Vec::new();
    for row in body.split("<tr>").skip(1) {
        let Some(name) = element(row, "scope=\"row\"", "</th>") else {
            continue;
        };
        let (name, base) = name.split_once("<span").context("a group has no base")?;
        let base = numbers(&text(&format!("<span{base}"))).first().copied();
        let (_, figures) = row.rsplit_once("<p>").context("a group has no figures")?;
        let figures = figures.split("</p>").next().unwrap_or_default();
        groups.push(Shown {
            is_shown: true,
            base: Some(base.context("a group has no base")?),
            figures: texts.parts(&untagged(figures))?,
            ..of_group(&caption, Some(text(name)))
        });
    }
    ensure!(!groups.is_empty(), "{caption:?} has no groups");
    Ok(groups)
}

impl Shown {
    /// The lines that a released file would have of it, `scope` being the municipality, county or
    /// nation that `data-scope` stands for.
    pub fn lines(
        &self,
        questionnaire: &Questionnaire,
        texts: &Texts,
        (release, scope): (u32, &str),
    ) -> anyhow::Result<Vec<Value>> {
        let index = questionnaire.index_of(&self.question);
        let index = index.with_context(|| format!("no question {:?}", self.question))?;
        let question = &questionnaire.questions()[index];
        let mut options = Map::new();
        for (head, figure) in &self.figures {
            let figure = if figure["band"] == FEW_OR_NONE {
                json!({"band": format!("<={}%", self.most_of_few(question))})
            } else {
                figure.clone()
            };
            options.insert(texts.option(question, head)?, figure);
        }
        let groups: Vec<String> = match &self.group {
            None => vec!["all".to_owned()],
            Some((caption, name)) => {
                let (key, names) = texts.breakdown(questionnaire, caption)?;
                let wanted = |known: &str| name.as_ref().is_none_or(|name| name == known);
                let keys = names.iter().filter(|(known, _)| wanted(known));
                keys.map(|(_, group)| format!("{key}={group}")).collect()
            }
        };
        ensure!(!groups.is_empty(), "{:?} is no group", self.group);
        let status = if self.is_shown { "shown" } else { "withheld" };
        let line = |group: String| {
            json!({
                "release": release, "scope": scope, "question": self.question,
                "group": group, "base": self.base, "options": options, "status": status,
            })
        };
        Ok(groups.into_iter().map(line).collect())
    }

    /// Of how many in a hundred "few or none" can be said, as whoever knows rule B7 works it out: what
    /// "nearly all" leaves, or where several answers can be given, two people, of sensitive questions
    /// four, of the fewest that the base stands for.
    fn most_of_few(&self, question: &Question) -> i64 {
        let bands = self
            .figures
            .iter()
            .filter_map(|(_, said)| said["band"].as_str());
        let is_several = matches!(question.kind(), Kind::Multiple { .. });
        let nearly_all = bands.filter(|band| band.starts_with(">=") && !is_several);
        let at_least = nearly_all
            .filter_map(|band| numbers(band).first().copied())
            .max();
        100 - at_least.unwrap_or_else(|| {
            let fewest = self.base.map_or(LEAST, |base| LEAST.max(base - 2));
            let width = if question.sensitive() { 4 } else { 2 };
            (fewest - width) * 10 / fewest * 10
        })
    }
}

fn is_shown(head: &str) -> anyhow::Result<bool> {
    let status = attribute(head, "data-status").context("there is no status")?;
    ensure!(["shown", "withheld"].contains(&status.as_str()), "{status}");
    Ok(status == "shown")
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
    plain(&untagged(html))
}

/// Text without tags.
fn untagged(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<') {
        words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    words
        .replace('\u{a0}', " ")
        .replace("&amp;", "&")
        .replace("&#x27;", "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_and_groups_are_read_from_a_page() {
        let html = "<article id=\"hours\" data-scope=\"municipality\" data-status=\"shown\">\
             <table><tr><th scope=\"col\">Svar</th></tr>\
             <tr><th scope=\"row\" class=\"keyed\"><svg/>Passe</th>\
             <td data-scope=\"municipality\" data-status=\"shown\">\u{2068}60\u{2069} %</td>\
             <td data-scope=\"nation\" data-status=\"withheld\">Vises ikke</td>\
             <td data-scope=\"municipality\" data-status=\"shown\">\u{2068}55\u{2069} %</td></tr>\
             <tr><th scope=\"row\"><!>Fikk spørsmålet, omtrent</th>\
             <td data-scope=\"municipality\" data-status=\"shown\">40</td>\
             <td data-scope=\"nation\" data-status=\"withheld\">Vises ikke</td>\
             <td data-scope=\"municipality\" data-status=\"shown\">35</td></tr></table>\
             <details class=\"show-groups\">\
             <div data-scope=\"municipality\" data-status=\"shown\" class=\"breakdown\">\
             <table class=\"groups\"><caption>Etter kjønn</caption><tr><th scope=\"row\">Kvinne\
             <span class=\"group-base\">Omtrent \u{2068}25\u{2069}</span></th>\
             <td><div class=\"bar-row\"><div></div></div>\
             <p>\u{2068}Passe\u{2069} \u{2068}70\u{2069} %</p></td></tr></table></div>\
             <div data-scope=\"municipality\" data-status=\"withheld\" class=\"breakdown\">\
             <p class=\"caption\">Etter alder</p><p class=\"withheld\">Vises ikke</p></div>\
             </details></article><article class=\"card\">nothing</article>\
             <article id=\"hope\" data-scope=\"municipality\" data-status=\"withheld\"></article>";
        let shown = read(html, &Texts::load().unwrap()).unwrap();
        let told: Vec<_> = shown
            .iter()
            .map(|one| {
                (
                    one.question.as_str(),
                    one.scope.as_str(),
                    one.base,
                    one.figures.len(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("hours", "municipality", Some(40), 1),
                ("hours", "nation", None, 0),
                ("hours", "municipality", Some(25), 1),
                ("hours", "municipality", None, 0),
                ("hope", "municipality", None, 0),
            ]
        );
        let passe = |percent: i64| ("Passe".to_owned(), json!({"percent": percent}));
        assert_eq!(
            (&shown[0].figures[0], &shown[2].figures[0]),
            (&passe(60), &passe(70))
        );
        let woman = ("Etter kjønn".to_owned(), Some("Kvinne".to_owned()));
        assert_eq!(shown[2].group, Some(woman));
        assert_eq!(shown[3].group, Some(("Etter alder".to_owned(), None)));
    }
}
