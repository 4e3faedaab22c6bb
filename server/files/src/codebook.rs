//! The questions and their national figures as a DDI-Codebook 2.5 document (ddialliance.org), with
//! questions and answers in all languages in which they were asked.

use std::fmt::Write;

use domain::{Question, Theme};

use crate::publication::{FileError, Publication};
use crate::table::{Row, Table};
use crate::texts::Texts;

/// The document.
pub(crate) fn write(
    publication: &Publication<'_>,
    table: &Table<'_>,
) -> Result<Vec<u8>, FileError> {
    let mut xml = Xml::default();
    let language = attribute("xml:lang", &table.texts.tag);
    xml.text
        .push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open(&format!(
        "codeBook xmlns=\"ddi:codebook:2_5\" version=\"2.5\"{language}"
    ));
    study(&mut xml, table)?;
    let questions = publication.questionnaire.questions();
    xml.open("dataDscr");
    for (place, theme) in publication.questionnaire.themes().iter().enumerate() {
        group(&mut xml, publication, place, theme)?;
    }
    for (place, question) in questions.iter().enumerate() {
        variable(&mut xml, publication, table, place, question)?;
    }
    xml.close("dataDscr");
    xml.close("codeBook");
    Ok(xml.text.into_bytes())
}

/// What the study is, who made it, and what is to be known of its figures.
fn study(xml: &mut Xml, table: &Table<'_>) -> Result<(), FileError> {
    let texts = table.texts;
    let day = table.released_on.to_string();
    xml.open("stdyDscr");
    xml.open("citation");
    xml.open("titlStmt");
    xml.element(
        "titl",
        &format!("{}, {}", texts.text("files-title")?, table.wave),
    );
    xml.element("IDNo", &format!("samsvar-{}", table.wave));
    xml.close("titlStmt");
    xml.open("rspStmt");
    xml.element("AuthEnty", "IMDi");
    xml.close("rspStmt");
    xml.open("distStmt");
    xml.element_with("distDate", &attribute("date", &day), &day);
    xml.close("distStmt");
    xml.element("biblCit", texts.text("files-source")?);
    xml.close("citation");
    xml.open("stdyInfo");
    xml.open("sumDscr");
    xml.element_with("nation", &attribute("abbr", "NO"), table.scope_name);
    xml.close("sumDscr");
    for note in texts.notes()? {
        xml.element("notes", note);
    }
    xml.close("stdyInfo");
    xml.close("stdyDscr");
    Ok(())
}

fn variable_id(place: usize) -> String {
    format!("V{}", place + 1)
}

/// The questions of a theme.
fn group(
    xml: &mut Xml,
    publication: &Publication<'_>,
    place: usize,
    theme: &Theme,
) -> Result<(), FileError> {
    let questions = publication.questionnaire.questions().iter().enumerate();
    let of_theme = questions.filter(|(_, question)| question.theme() == theme.key());
    let ids: Vec<String> = of_theme.map(|(place, _)| variable_id(place)).collect();
    let id = attribute("ID", &format!("G{}", place + 1));
    let name = attribute("name", theme.key().as_str());
    let members = attribute("var", &ids.join(" "));
    xml.open(&format!("varGrp{id} type=\"section\"{members}{name}"));
    xml.in_all("labl", publication, &theme.message())?;
    xml.close("varGrp");
    Ok(())
}

/// A question with its answers, and what the release says of all who were asked.
fn variable(
    xml: &mut Xml,
    publication: &Publication<'_>,
    table: &Table<'_>,
    place: usize,
    question: &Question,
) -> Result<(), FileError> {
    let rows = table.rows.iter().filter(|row| {
        table.groups[row.group].name.key == "all" && table.options[row.option].question == place
    });
    let rows: Vec<&Row> = rows.collect();
    let id = attribute("ID", &variable_id(place));
    let name = attribute("name", question.key().as_str());
    xml.open(&format!("var{id}{name} intrvl=\"discrete\""));
    xml.in_all("labl", publication, &question.message())?;
    xml.open("qstn");
    xml.in_all("qstnLit", publication, &question.message())?;
    xml.close("qstn");
    if let Some(condition) = question.asked_of() {
        let options: Vec<&str> = condition.any_of().iter().map(AsRef::as_ref).collect();
        xml.element(
            "universe",
            &format!("{}: {}", condition.question(), options.join(", ")),
        );
    }
    let asked = rows
        .first()
        .and_then(|row| row.number(crate::measure::Measure::N).ok());
    if let Some(asked) = asked {
        xml.element("TotlResp", &asked.to_string());
    }
    for option in question.options().iter().filter(|option| !option.ends()) {
        let labels = |xml: &mut Xml| xml.in_all("labl", publication, option.message());
        category(xml, table, &rows, option.key().as_str(), labels)?;
    }
    let unanswered = |xml: &mut Xml| {
        let label = table.texts.text("unanswered")?;
        xml.element_with("labl", &attribute("xml:lang", &table.texts.tag), label);
        Ok(())
    };
    category(xml, table, &rows, "unanswered", unanswered)?;
    for row in &rows {
        let option = &table.options[row.option];
        if option.is_together {
            let label = |xml: &mut Xml| {
                let language = attribute("xml:lang", &table.texts.tag);
                xml.element_with("labl", &language, &option.name.label);
                Ok(())
            };
            category(xml, table, &rows, &option.name.key, label)?;
        }
    }
    if asked.is_none() {
        xml.element("notes", table.texts.text("withheld-title")?);
    }
    xml.close("var");
    Ok(())
}

/// An answer with its share, as far as that is told.
fn category(
    xml: &mut Xml,
    table: &Table<'_>,
    rows: &[&Row],
    key: &str,
    labels: impl FnOnce(&mut Xml) -> Result<(), FileError>,
) -> Result<(), FileError> {
    use crate::measure::Measure::{AtLeast, AtMost, Percent};
    xml.open("catgry");
    xml.element("catValu", key);
    labels(xml)?;
    let row = rows
        .iter()
        .find(|row| table.options[row.option].name.key == key);
    for (measure, kind) in [
        (Percent, " type=\"percent\""),
        (AtLeast, " type=\"other\" otherType=\"at-least-percent\""),
        (AtMost, " type=\"other\" otherType=\"at-most-percent\""),
    ] {
        if let Some(Ok(number)) = row.map(|row| row.number(measure)) {
            xml.element_with("catStat", kind, &number.to_string());
        }
    }
    xml.close("catgry");
    Ok(())
}

/// A document under construction.
#[derive(Default)]
struct Xml {
    text: String,
}

impl Xml {
    fn open(&mut self, tag: &str) {
        self.tag(format_args!("<{tag}>\n"));
    }

    fn close(&mut self, tag: &str) {
        self.tag(format_args!("</{tag}>\n"));
    }

    fn tag(&mut self, tag: std::fmt::Arguments<'_>) {
        self.text.write_fmt(tag).expect("a text can be written to");
    }

    fn element(&mut self, tag: &str, content: &str) {
        self.element_with(tag, "", content);
    }

    fn element_with(&mut self, tag: &str, attributes: &str, content: &str) {
        self.tag(format_args!(
            "<{tag}{attributes}>{}</{tag}>\n",
            escaped(content)
        ));
    }

    /// A message in every language that has it, each in an element of its own.
    fn in_all(
        &mut self,
        tag: &str,
        publication: &Publication<'_>,
        message: &str,
    ) -> Result<(), FileError> {
        for texts in publication.texts {
            let language = attribute("xml:lang", &texts.tag);
            self.element_with(tag, &language, Texts::text(texts, message)?);
        }
        Ok(())
    }
}

fn attribute(name: &str, value: &str) -> String {
    format!(" {name}=\"{}\"", escaped(value))
}

/// A text as XML can have it; signs that it cannot have are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // A reader would take it for an end of line.
            '\r' => escaped.push_str("&#13;"),
            '\t' | '\n' => escaped.push(sign),
            sign if sign < ' ' || matches!(sign, '\u{fffe}' | '\u{ffff}') => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}
