//! Protected figures in words, and the colours of what they are about.

use app::components::swatch::Swatch;
use disclosure::{Base, Choice, Figure, Item, Value};
use domain::questionnaire::{ChoiceOption, Colour, Kind, Question, Questionnaire};
use fluent_bundle::FluentValue;

use crate::web::page::Reading;

/// The words that figures are put into.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a>(pub(super) Reading<'a>);

/// Figures of one question that have been put into words already: in groups the same ones come again
/// and again, and to find them is quicker.
#[derive(Debug, Default)]
pub(super) struct Told(Vec<(Figure, String)>);

impl Told {
    fn words(&mut self, figure: &Figure, tell: impl FnOnce() -> String) -> &str {
        let found = self.0.iter().position(|(other, _)| other == figure);
        let place = found.unwrap_or_else(|| {
            self.0.push((figure.clone(), tell()));
            self.0.len() - 1
        });
        &self.0[place].1
    }
}

impl Words<'_> {
    pub(super) fn text(self, id: &str) -> String {
        self.0.text(id)
    }

    /// A text with arguments that are texts.
    pub(super) fn with(self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments
            .iter()
            .map(|(name, value)| (*name, FluentValue::from(*value)))
            .collect();
        self.0.texts.text_with(id, &arguments)
    }

    /// A text with a number of people.
    pub(super) fn people(self, id: &str, base: Base) -> String {
        let arguments = [("n", FluentValue::from(base.about()))];
        self.0.texts.text_with(id, &arguments)
    }

    fn percent(self, id: &str, percent: u8, option: Option<&str>) -> String {
        let mut arguments = vec![("percent", FluentValue::from(percent))];
        arguments.extend(option.map(|option| ("option", FluentValue::from(option))));
        self.0.texts.text_with(id, &arguments)
    }

    /// A figure's value by itself.
    pub(super) fn value(self, value: Value) -> String {
        match value {
            Value::Percent(percent) => self.percent("percent", percent.get(), None),
            Value::NearlyAll { at_least } => self.percent("nearly-all", at_least.get(), None),
            Value::FewOrNone { .. } => self.text("few-or-none"),
        }
    }

    /// A percentage as it stands where there is little room: its number, and what follows it.
    pub(super) fn number_and_unit(self, percent: u8) -> (String, String) {
        (percent.to_string(), self.text("percent-unit"))
    }

    /// All figures of a table in one line.
    pub(super) fn figures(
        self,
        told: &mut Told,
        question: &Question,
        figures: &[Figure],
    ) -> String {
        let mut line = String::new();
        for figure in figures {
            if !line.is_empty() {
                line.push_str(", ");
            }
            line.push_str(told.words(figure, || self.part(question, figure)));
        }
        line
    }

    fn part(self, question: &Question, figure: &Figure) -> String {
        let item = self.item(question, figure.item());
        match figure.value() {
            Value::Percent(percent) => self.percent("chart-part", percent.get(), Some(&item)),
            Value::NearlyAll { at_least } => {
                self.percent("chart-part-nearly-all", at_least.get(), Some(&item))
            }
            Value::FewOrNone { .. } => self.with("chart-part-few-or-none", &[("option", &item)]),
        }
    }

    /// The largest figure that is about one option, in a few words.
    pub(super) fn finding(self, question: &Question, figures: &[Figure]) -> Option<String> {
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
        let option = self.item(question, figure.item());
        Some(match figure.value() {
            Value::Percent(percent) => self.percent("finding-option", percent.get(), Some(&option)),
            _ => self.with("finding-nearly-all", &[("option", &option)]),
        })
    }

    /// What a figure is about.
    pub(super) fn item(self, question: &Question, item: &Item) -> String {
        match item {
            Item::Option(key) => self.option(question, key.as_str()),
            Item::Unanswered => self.text("unanswered"),
            Item::Together(choices) => {
                let texts: Vec<String> = choices
                    .iter()
                    .map(|choice| match choice {
                        Choice::Option(key) => self.option(question, key.as_str()),
                        Choice::Unanswered => self.text("unanswered"),
                    })
                    .collect();
                let options = self.0.texts.list(&texts);
                self.with("masked-together-options", &[("options", &options)])
            }
        }
    }

    fn option(self, question: &Question, key: &str) -> String {
        question
            .option_index(key)
            .map_or_else(String::new, |index| {
                self.text(question.options()[index].message())
            })
    }

    /// What holds of a question whatever was answered.
    pub(super) fn note(self, questionnaire: &Questionnaire, question: &Question) -> Option<String> {
        let mut notes = Vec::new();
        if let Some(condition) = question.asked_of()
            && let Some(index) = questionnaire.index_of(condition.question().as_str())
        {
            let earlier = &questionnaire.questions()[index];
            let options: Vec<String> = earlier
                .options()
                .iter()
                .filter(|option| condition.any_of().contains(option.key()))
                .map(|option| self.text(option.message()))
                .collect();
            let asked = self.text(&earlier.message());
            let arguments = [
                ("options", self.0.texts.list(&options)),
                ("question", asked),
            ];
            let arguments = arguments
                .each_ref()
                .map(|(name, text)| (*name, text.as_str()));
            notes.push(self.with("routed-note", &arguments));
        }
        match question.kind() {
            Kind::Multiple {
                at_most: Some(most),
            } => notes.push(self.0.texts.text_with(
                "multiple-note-max",
                &[("max", FluentValue::from(most.get()))],
            )),
            Kind::Multiple { at_most: None } => notes.push(self.text("multiple-note")),
            Kind::Single | Kind::Scale => {}
        }
        if question.sensitive() {
            notes.push(self.text("sensitive-explanation"));
        }
        (!notes.is_empty()).then(|| notes.join(" "))
    }

    /// What the colours of a question with one answer mean. All that is no answer has one colour.
    pub(super) fn legend(self, question: &Question) -> Vec<(Swatch, String)> {
        let mut legend: Vec<(Swatch, String)> = scale(question)
            .enumerate()
            .map(|(place, option)| (step(question, place), self.text(option.message())))
            .collect();
        let mut no_answer: Vec<String> = question
            .options()
            .iter()
            .filter(|option| option.colour() == Colour::Slate && !option.ends())
            .map(|option| self.text(option.message()))
            .collect();
        no_answer.push(self.text("unanswered"));
        legend.push((Swatch::NoAnswer, no_answer.join(", ")));
        legend
    }
}

/// The options of a question that are answers.
fn scale(question: &Question) -> impl Iterator<Item = &ChoiceOption> {
    let options = question.options().iter();
    options.filter(|option| option.colour() != Colour::Slate && !option.ends())
}

/// The colour of an item: its place on the scale, of those options that are answers.
pub(super) fn swatch(question: &Question, item: &Item) -> Swatch {
    let key = match item {
        Item::Option(key) => key,
        // Together they have the colour of the first, as a place on the scale.
        Item::Together(choices) => match choices.first() {
            Some(Choice::Option(key)) => key,
            _ => return Swatch::NoAnswer,
        },
        Item::Unanswered => return Swatch::NoAnswer,
    };
    scale(question)
        .position(|option| option.key() == key)
        .map_or(Swatch::NoAnswer, |place| step(question, place))
}

/// The colour of this place on the scale.
fn step(question: &Question, place: usize) -> Swatch {
    // Where the better answer lies between too little and too much, colours say so.
    let is_between = |question: &Question| {
        question
            .favourable()
            .is_some_and(|favourable| favourable.options() == domain::OptionSet::single(1))
    };
    let steps: &[Swatch] = match scale(question).count() {
        3 if is_between(question) => &[Swatch::TooLittle, Swatch::Right, Swatch::TooMuch],
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
