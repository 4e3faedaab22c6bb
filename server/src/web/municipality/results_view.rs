//! From protected tables to the page's data. Only what `disclosure` lets through comes here.

use app::components::swatch::Swatch;
use app::pages::municipality::results::{
    ChartPicture, ResultQuestion, ResultTheme, Results, Status, Table, TableRow,
};
use disclosure::{Choice, Figure, Item, ProtectedTable, Report, Value};
use domain::questionnaire::{ChoiceOption, Colour, Kind, Question, Questionnaire};
use fluent_bundle::FluentValue;

use super::chart::{self, Bar};
use crate::web::page::Reading;
use crate::web::visitor::Visitor;

/// Below so many respondents, figures are a hint.
const FEW_RESPONDENTS: u32 = 30;

/// The words that figures are put into.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) reading: Reading<'a>,
    pub(super) questionnaire: &'a Questionnaire,
    /// Who reads them.
    pub(super) visitor: &'a Visitor,
}

/// The page of a report. Nothing if it speaks of questions that the questionnaire does not have.
pub(super) fn page(
    words: Words<'_>,
    report: &Report,
    municipality: &str,
    wave_name: &str,
    wave: &str,
) -> Option<Results> {
    let reading = words.reading;
    let heading = reading.texts.text_with(
        "results-title",
        &[
            ("municipality", FluentValue::from(municipality)),
            ("wave", FluentValue::from(wave)),
        ],
    );
    let about = report.base().about();
    let mut summary = vec![
        reading
            .texts
            .text_with("results-answered-about", &[("n", FluentValue::from(about))]),
        reading.text("results-municipality-alone"),
        reading.text("results-caution"),
    ];
    if about < FEW_RESPONDENTS {
        summary.push(reading.text("results-few-answers"));
    }
    let withheld = report
        .tables()
        .iter()
        .any(|table| table.figures().is_none());
    let mut themes = Vec::new();
    for theme in words.questionnaire.themes() {
        let questions = report
            .tables()
            .iter()
            .filter(|table| table.theme() == theme.key())
            .map(|table| words.question(table))
            .collect::<Option<Vec<_>>>()?;
        if !questions.is_empty() {
            themes.push(ResultTheme {
                heading: reading.text(&theme.message()),
                questions,
            });
        }
    }
    Some(Results {
        frame: reading.frame_titled(&heading),
        bar: words.visitor.bar(reading),
        municipality: municipality.to_owned(),
        wave: wave_name.to_owned(),
        heading,
        summary,
        withheld_explanation: withheld.then(|| reading.text("withheld-explanation")),
        themes,
        contents_label: reading.text("results-contents"),
    })
}

impl Words<'_> {
    fn question(&self, table: &ProtectedTable) -> Option<ResultQuestion> {
        let index = self.questionnaire.index_of(table.question().as_str())?;
        let question = &self.questionnaire.questions()[index];
        let heading = self.reading.text(&question.message());
        let Some((figures, base)) = table.figures().zip(table.base()) else {
            return Some(self.withheld(question, heading));
        };
        let base = self
            .reading
            .texts
            .text_with("base-about", &[("n", FluentValue::from(base.about()))]);
        Some(ResultQuestion {
            key: question.key().as_str().to_owned(),
            finding: self.finding(question, figures),
            status: Status::Shown,
            base: Some(base),
            chart: Some(self.chart(question, &heading, figures)),
            table: Some(self.table(question, &heading, figures)),
            withheld_text: None,
            note: self.note(question),
            heading,
        })
    }

    /// A withheld question looks the same for whatever reason it is withheld.
    fn withheld(&self, question: &Question, heading: String) -> ResultQuestion {
        ResultQuestion {
            key: question.key().as_str().to_owned(),
            heading,
            finding: None,
            status: Status::Withheld,
            base: None,
            chart: None,
            table: None,
            withheld_text: Some(self.reading.text("withheld-title")),
            note: self.note(question),
        }
    }

    /// What holds of a question whatever was answered.
    fn note(&self, question: &Question) -> Option<String> {
        let text = |id: &str, arguments: &[(&str, FluentValue<'_>)]| {
            self.reading.texts.text_with(id, arguments)
        };
        let mut notes = Vec::new();
        if let Some(condition) = question.asked_of()
            && let Some(index) = self.questionnaire.index_of(condition.question().as_str())
        {
            let earlier = &self.questionnaire.questions()[index];
            let options: Vec<String> = earlier
                .options()
                .iter()
                .filter(|option| condition.any_of().contains(option.key()))
                .map(|option| self.reading.text(option.message()))
                .collect();
            notes.push(text(
                "routed-note",
                &[
                    (
                        "options",
                        FluentValue::from(self.reading.texts.list(&options)),
                    ),
                    (
                        "question",
                        FluentValue::from(self.reading.text(&earlier.message())),
                    ),
                ],
            ));
        }
        match question.kind() {
            Kind::Multiple {
                at_most: Some(most),
            } => notes.push(text(
                "multiple-note-max",
                &[("max", FluentValue::from(most.get()))],
            )),
            Kind::Multiple { at_most: None } => notes.push(text("multiple-note", &[])),
            Kind::Single | Kind::Scale => {}
        }
        if question.sensitive() {
            notes.push(text("sensitive-explanation", &[]));
        }
        (!notes.is_empty()).then(|| notes.join(" "))
    }

    /// The largest figure, in a few words.
    fn finding(&self, question: &Question, figures: &[Figure]) -> Option<String> {
        let mut largest: Option<(u8, &Figure)> = None;
        for figure in figures {
            let share = match figure.value() {
                Value::NearlyAll { .. } => 101,
                Value::Percent(percent) => percent.get(),
                Value::FewOrNone { .. } => continue,
            };
            if matches!(figure.item(), Item::Option(_))
                && largest.is_none_or(|(most, _)| share > most)
            {
                largest = Some((share, figure));
            }
        }
        let (_, figure) = largest?;
        let option = FluentValue::from(self.item(question, figure.item()));
        Some(match figure.value() {
            Value::Percent(percent) => self.reading.texts.text_with(
                "finding-option",
                &[
                    ("option", option),
                    ("percent", FluentValue::from(percent.get())),
                ],
            ),
            _ => self
                .reading
                .texts
                .text_with("finding-nearly-all", &[("option", option)]),
        })
    }

    fn table(&self, question: &Question, heading: &str, figures: &[Figure]) -> Table {
        let rows = figures
            .iter()
            .map(|figure| TableRow {
                swatch: Some(swatch(question, figure.item())),
                head: self.item(question, figure.item()),
                cells: vec![self.value(figure.value())],
            })
            .collect();
        Table {
            caption: self.about("table-caption", heading),
            columns: vec![
                self.reading.text("column-option"),
                self.reading.text("column-percent"),
            ],
            rows,
        }
    }

    fn chart(&self, question: &Question, heading: &str, figures: &[Figure]) -> ChartPicture {
        let parts: Vec<(Swatch, Value)> = figures
            .iter()
            .map(|figure| (swatch(question, figure.item()), figure.value()))
            .collect();
        let several = matches!(question.kind(), Kind::Multiple { .. });
        let svg = if several {
            // One colour: each bar is named at its start, and none is a step of a scale.
            let bars = parts.iter().map(|(swatch, value)| {
                let colour = match swatch {
                    Swatch::NoAnswer => Swatch::NoAnswer,
                    _ => Swatch::Dark,
                };
                Bar(vec![(colour, *value)])
            });
            chart::bars(&bars.collect::<Vec<_>>())
        } else {
            chart::bars(&[Bar(parts)])
        };
        let described: Vec<String> = figures
            .iter()
            .map(|figure| self.chart_part(question, figure))
            .collect();
        ChartPicture {
            svg,
            title: self.about("chart-title", heading),
            description: self.reading.texts.text_with(
                "chart-description",
                &[
                    ("question", FluentValue::from(heading)),
                    ("parts", FluentValue::from(described.join("; "))),
                ],
            ),
            labels: if several {
                figures
                    .iter()
                    .map(|figure| self.item(question, figure.item()))
                    .collect()
            } else {
                Vec::new()
            },
        }
    }

    fn chart_part(&self, question: &Question, figure: &Figure) -> String {
        let option = (
            "option",
            FluentValue::from(self.item(question, figure.item())),
        );
        let (id, percent) = match figure.value() {
            Value::Percent(percent) => ("chart-part", percent),
            Value::NearlyAll { at_least } => ("chart-part-nearly-all", at_least),
            Value::FewOrNone { .. } => {
                return self
                    .reading
                    .texts
                    .text_with("chart-part-few-or-none", &[option]);
            }
        };
        self.reading
            .texts
            .text_with(id, &[option, ("percent", FluentValue::from(percent.get()))])
    }

    fn about(&self, id: &str, heading: &str) -> String {
        self.reading
            .texts
            .text_with(id, &[("question", FluentValue::from(heading))])
    }

    fn value(&self, value: Value) -> String {
        match value {
            Value::Percent(percent) => self
                .reading
                .texts
                .text_with("percent", &[("percent", FluentValue::from(percent.get()))]),
            Value::NearlyAll { at_least } => self.reading.texts.text_with(
                "nearly-all",
                &[("percent", FluentValue::from(at_least.get()))],
            ),
            Value::FewOrNone { .. } => self.reading.text("few-or-none"),
        }
    }

    fn item(&self, question: &Question, item: &Item) -> String {
        match item {
            Item::Option(key) => option(question, key.as_str())
                .map_or_else(String::new, |option| self.reading.text(option.message())),
            Item::Unanswered => self.reading.text("unanswered"),
            Item::Together(choices) => {
                let texts: Vec<String> = choices
                    .iter()
                    .map(|choice| match choice {
                        Choice::Option(key) => self.item(question, &Item::Option(key.clone())),
                        Choice::Unanswered => self.item(question, &Item::Unanswered),
                    })
                    .collect();
                self.reading.texts.text_with(
                    "masked-together-options",
                    &[(
                        "options",
                        FluentValue::from(self.reading.texts.list(&texts)),
                    )],
                )
            }
        }
    }
}

fn option<'a>(question: &'a Question, key: &str) -> Option<&'a ChoiceOption> {
    question
        .option_index(key)
        .map(|index| &question.options()[index])
}

/// The colour of an item: its place on the scale, of those options that are answers.
fn swatch(question: &Question, item: &Item) -> Swatch {
    let key = match item {
        Item::Option(key) => key,
        // Together they have the colour of the first, as a place on the scale.
        Item::Together(choices) => match choices.first() {
            Some(Choice::Option(key)) => key,
            _ => return Swatch::NoAnswer,
        },
        Item::Unanswered => return Swatch::NoAnswer,
    };
    let scale: Vec<&ChoiceOption> = question
        .options()
        .iter()
        .filter(|option| option.colour() != Colour::Slate && !option.ends())
        .collect();
    let Some(place) = scale.iter().position(|option| option.key() == key) else {
        return Swatch::NoAnswer;
    };
    let has_middle = scale.len() == 3 && scale[1].key().as_str() == "right";
    let steps: &[Swatch] = match scale.len() {
        3 if has_middle => &[Swatch::TooLittle, Swatch::Right, Swatch::TooMuch],
        0..=2 => &[Swatch::Darkest, Swatch::Lightest],
        3 => &[Swatch::Darkest, Swatch::Middle, Swatch::Lightest],
        4 => &[
            Swatch::Darkest,
            Swatch::Dark,
            Swatch::Light,
            Swatch::Lightest,
        ],
        _ => &[
            Swatch::Darkest,
            Swatch::Dark,
            Swatch::Middle,
            Swatch::Light,
            Swatch::Lightest,
        ],
    };
    steps[place.min(steps.len() - 1)]
}
