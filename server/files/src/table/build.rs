//! Puts the table together, line by line of a release.

use std::collections::HashMap;

use disclosure::certainty::Interval;
use disclosure::{Choice, Group, Item, Line};
use domain::{OptionKey, Question, Questionnaire};

use super::{Asked, Name, Part, Row, Said, Shown};
use crate::publication::FileError;
use crate::texts::Texts;

/// A table that is not complete yet.
pub(super) struct Builder<'p> {
    questionnaire: &'p Questionnaire,
    texts: &'p Texts,
    pub(super) themes: Vec<Name>,
    pub(super) questions: Vec<Asked>,
    pub(super) breakdowns: Vec<Name>,
    pub(super) groups: Vec<Part>,
    group_places: HashMap<String, usize>,
    pub(super) options: Vec<Said>,
    option_places: HashMap<(usize, String), usize>,
    pub(super) rows: Vec<Row>,
}

impl<'p> Builder<'p> {
    pub(super) fn new(
        questionnaire: &'p Questionnaire,
        texts: &'p Texts,
    ) -> Result<Self, FileError> {
        let name = |key: &str, message: &str| -> Result<Name, FileError> {
            Ok(Name {
                key: key.to_owned(),
                label: texts.text(message)?.to_owned(),
            })
        };
        let themes = questionnaire.themes();
        let questions = questionnaire.questions().iter();
        let asked = |question: &Question| {
            let theme = themes
                .iter()
                .position(|theme| theme.key() == question.theme());
            Ok(Asked {
                name: name(question.key().as_str(), &question.message())?,
                theme: theme.expect("a question's theme is in its questionnaire"),
            })
        };
        let mut builder = Self {
            questionnaire,
            texts,
            questions: questions.map(asked).collect::<Result<_, FileError>>()?,
            themes: themes
                .iter()
                .map(|theme| name(theme.key().as_str(), &theme.message()))
                .collect::<Result<_, FileError>>()?,
            breakdowns: Vec::new(),
            groups: Vec::new(),
            group_places: HashMap::new(),
            options: Vec::new(),
            option_places: HashMap::new(),
            rows: Vec::new(),
        };
        for place in 0..builder.questions.len() {
            for choice in builder.choices(place) {
                builder.option(place, &choice)?;
            }
        }
        Ok(builder)
    }

    /// What a person who was asked can have done, each by itself.
    fn choices(&self, question: usize) -> Vec<Item> {
        let options = self.questionnaire.questions()[question].options().iter();
        let stored = options.filter(|option| !option.ends());
        let mut choices: Vec<_> = stored
            .map(|option| Item::Option(option.key().clone()))
            .collect();
        choices.push(Item::Unanswered);
        choices
    }

    pub(super) fn add(&mut self, line: &Line<'_>) -> Result<(), FileError> {
        let question = self.questionnaire.index_of(line.question().as_str());
        let question = question.expect("the digest of the questionnaire is that of the release");
        let group = self.group(line.group())?;
        let shown = line
            .table()
            .and_then(|table| table.base().zip(table.figures()));
        let Some((base, figures)) = shown else {
            for choice in self.choices(question) {
                let option = self.option(question, &choice)?;
                self.rows.push(Row {
                    group,
                    option,
                    figure: None,
                });
            }
            return Ok(());
        };
        for figure in figures {
            let option = self.option(question, figure.item())?;
            let value = figure.value();
            self.rows.push(Row {
                group,
                option,
                figure: Some(Shown {
                    n: base.about(),
                    value,
                    interval: Interval::of_value(value, base).map(Interval::whole_percent),
                }),
            });
        }
        Ok(())
    }

    fn option(&mut self, question: usize, item: &Item) -> Result<usize, FileError> {
        let key = (question, item.to_string());
        if let Some(place) = self.option_places.get(&key) {
            return Ok(*place);
        }
        let label = match item {
            Item::Option(option) => self.chosen(question, option)?.to_owned(),
            Item::Unanswered => self.texts.text("unanswered")?.to_owned(),
            Item::Together(choices) => {
                let labels = choices.iter().map(|choice| match choice {
                    Choice::Option(option) => self.chosen(question, option),
                    Choice::Unanswered => self.texts.text("unanswered"),
                });
                labels.collect::<Result<Vec<_>, _>>()?.join(" + ")
            }
        };
        self.options.push(Said {
            name: Name {
                key: key.1.clone(),
                label,
            },
            question,
            is_together: matches!(item, Item::Together(_)),
        });
        self.option_places.insert(key, self.options.len() - 1);
        Ok(self.options.len() - 1)
    }

    fn chosen(&self, question: usize, option: &OptionKey) -> Result<&'p str, FileError> {
        let question = &self.questionnaire.questions()[question];
        let place = question.option_index(option.as_str());
        let place = place.expect("the digest of the questionnaire is that of the release");
        self.texts.text(question.options()[place].message())
    }

    fn group(&mut self, group: Group<'_>) -> Result<usize, FileError> {
        let key = group.to_string();
        if let Some(place) = self.group_places.get(&key) {
            return Ok(*place);
        }
        let (breakdown, label) = match group {
            Group::All => ("all", self.texts.text("files-all")?.to_owned()),
            Group::Breakdown(breakdown) => (breakdown, self.breakdown_label(breakdown)?),
            Group::Group { breakdown, group } => (breakdown, {
                match group.message() {
                    Some(message) => self.texts.text(message)?.to_owned(),
                    None => self
                        .texts
                        .languages
                        .get(group.key())
                        .map_or_else(|| group.key().to_owned(), Clone::clone),
                }
            }),
        };
        let breakdown = self.breakdown(breakdown)?;
        self.groups.push(Part {
            name: Name {
                key: key.clone(),
                label,
            },
            breakdown,
            is_whole_breakdown: matches!(group, Group::Breakdown(_)),
        });
        self.group_places.insert(key, self.groups.len() - 1);
        Ok(self.groups.len() - 1)
    }

    fn breakdown(&mut self, key: &str) -> Result<usize, FileError> {
        let mut known = self.breakdowns.iter();
        if let Some(place) = known.position(|breakdown| breakdown.key == key) {
            return Ok(place);
        }
        let label = self.breakdown_label(key)?;
        self.breakdowns.push(Name {
            key: key.to_owned(),
            label,
        });
        Ok(self.breakdowns.len() - 1)
    }

    /// A breakdown is called by the question whose answers make its groups.
    fn breakdown_label(&self, key: &str) -> Result<String, FileError> {
        let label = match self.questionnaire.index_of(key) {
            Some(place) => &self.questions[place].name.label,
            None if key == "all" => self.texts.text("files-all")?,
            None => self.texts.text("files-language")?,
        };
        Ok(label.to_owned())
    }
}
