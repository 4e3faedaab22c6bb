//! A release as JSON.
//!
//! The types here are private and separate from those of `protected`: were those deserializable,
//! anyone could make them. Whether the bytes can be trusted has been decided before.

use domain::{
    CountyNumber, Kind, MunicipalityId, OptionKey, QuestionKey, ThemeKey, Threshold, WaveId,
};
use serde::{Deserialize, Serialize};

use crate::broken_down::{BreakdownReport, BrokenDown, GroupLabel, GroupTable};
use crate::footing::Base;
use crate::protected::{Choice, Figure, Item, Percent, ProtectedTable, Report, Shown, Value};
use crate::release::{Content, Release};
use crate::rules::Rules;
use crate::scope::Scope;

/// The version of the JSON. A release is frozen: a reader has to know all former ones.
const FORMAT: u32 = 2;

/// The release as JSON.
pub(super) fn to_json(release: &Release) -> Vec<u8> {
    serde_json::to_vec(&Written::from(release))
        .expect("there is no map with keys that are not text, and writing to memory works")
}

/// The release that this JSON is, or what is wrong with it.
pub(super) fn from_json(json: &[u8]) -> Result<Release, String> {
    let written: Written = serde_json::from_slice(json).map_err(|error| error.to_string())?;
    if written.format != FORMAT {
        return Err(format!("format {} is not known", written.format));
    }
    let invalid = || "a key, a percentage, a rule or a digest is none".to_owned();
    written.read().ok_or_else(invalid)
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    rules: Vec<String>,
    wave: WaveId,
    scope: WrittenScope,
    without: Vec<MunicipalityId>,
    threshold: Threshold,
    questionnaire: WrittenQuestionnaire,
    content: WrittenContent,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenScope {
    Municipality(MunicipalityId),
    County(String),
    Nation,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenContent {
    TooFew(Vec<String>),
    Report(WrittenReport),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenQuestionnaire {
    version: u32,
    digest: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenReport {
    about: u32,
    tables: Vec<WrittenTable>,
    breakdowns: Vec<WrittenBreakdown>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBreakdown {
    by: String,
    questions: Vec<WrittenBroken>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBroken {
    question: String,
    theme: String,
    groups: Option<Vec<WrittenGroup>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGroup {
    key: String,
    message: Option<String>,
    members: Vec<String>,
    table: WrittenTable,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenTable {
    question: String,
    theme: String,
    kind: WrittenKind,
    shown: Option<WrittenShown>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenKind {
    Single,
    Scale,
    Multiple,
    MultipleAtMost(std::num::NonZeroU8),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenShown {
    about: u32,
    figures: Vec<WrittenFigure>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFigure {
    of: Vec<WrittenChoice>,
    value: WrittenValue,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenChoice {
    Option(String),
    Unanswered,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenValue {
    Percent(u8),
    NearlyAllAtLeast(u8),
    FewOrNoneAtMost(u8),
}

impl From<&Release> for Written {
    fn from(release: &Release) -> Self {
        Self {
            format: FORMAT,
            rules: release.rules.numbers().map(str::to_owned).collect(),
            wave: release.wave.clone(),
            scope: match release.scope {
                Scope::Municipality(id) => WrittenScope::Municipality(id),
                Scope::County(number) => WrittenScope::County(number.to_string()),
                Scope::Nation => WrittenScope::Nation,
            },
            without: release.without.clone(),
            threshold: release.threshold,
            questionnaire: WrittenQuestionnaire {
                version: release.questionnaire_version,
                digest: blake3::Hash::from_bytes(release.questionnaire_digest)
                    .to_hex()
                    .to_string(),
            },
            content: match &release.content {
                Content::TooFew(questions) => {
                    WrittenContent::TooFew(questions.iter().map(QuestionKey::to_string).collect())
                }
                Content::Report(report) => WrittenContent::Report(WrittenReport {
                    about: report.base.about(),
                    tables: report.tables.iter().map(WrittenTable::from).collect(),
                    breakdowns: report
                        .breakdowns
                        .iter()
                        .map(WrittenBreakdown::from)
                        .collect(),
                }),
            },
        }
    }
}

impl Written {
    fn read(self) -> Option<Release> {
        let content = match self.content {
            WrittenContent::TooFew(questions) => Content::TooFew(all(questions, |question| {
                QuestionKey::parse(&question).ok()
            })?),
            WrittenContent::Report(report) => Content::Report(report.read()?),
        };
        let scope = match self.scope {
            WrittenScope::Municipality(id) => Scope::Municipality(id),
            WrittenScope::County(number) => Scope::County(CountyNumber::parse(&number).ok()?),
            WrittenScope::Nation => Scope::Nation,
        };
        Some(Release {
            wave: self.wave,
            scope,
            without: self.without,
            threshold: self.threshold,
            questionnaire_version: self.questionnaire.version,
            questionnaire_digest: *blake3::Hash::from_hex(&self.questionnaire.digest)
                .ok()?
                .as_bytes(),
            rules: Rules::of_numbers(self.rules.iter().map(String::as_str))?,
            content,
        })
    }
}

impl WrittenReport {
    fn read(self) -> Option<Report> {
        Some(Report {
            base: Base::about_of(self.about),
            tables: all(self.tables, WrittenTable::read)?,
            breakdowns: all(self.breakdowns, WrittenBreakdown::read)?,
        })
    }
}

/// All that are read, or nothing.
fn all<W, R>(written: Vec<W>, read: impl Fn(W) -> Option<R>) -> Option<Vec<R>> {
    written.into_iter().map(read).collect()
}

impl From<&BreakdownReport> for WrittenBreakdown {
    fn from(breakdown: &BreakdownReport) -> Self {
        let group = |part: &GroupTable| WrittenGroup {
            key: part.group.key.clone(),
            message: part.group.message.clone(),
            members: part.group.members.clone(),
            table: WrittenTable::from(&part.table),
        };
        let broken = |broken: &BrokenDown| WrittenBroken {
            question: broken.question.to_string(),
            theme: broken.theme.to_string(),
            groups: broken
                .groups
                .as_ref()
                .map(|groups| groups.iter().map(group).collect()),
        };
        Self {
            by: breakdown.key.clone(),
            questions: breakdown.questions.iter().map(broken).collect(),
        }
    }
}

impl WrittenBreakdown {
    fn read(self) -> Option<BreakdownReport> {
        Some(BreakdownReport {
            key: self.by,
            questions: all(self.questions, WrittenBroken::read)?,
        })
    }
}

impl WrittenBroken {
    fn read(self) -> Option<BrokenDown> {
        let group = |group: WrittenGroup| {
            Some(GroupTable {
                group: GroupLabel {
                    key: group.key,
                    message: group.message,
                    members: group.members,
                },
                table: group.table.read()?,
            })
        };
        Some(BrokenDown {
            question: QuestionKey::parse(&self.question).ok()?,
            theme: ThemeKey::parse(&self.theme).ok()?,
            groups: match self.groups {
                None => None,
                Some(groups) => Some(all(groups, group)?),
            },
        })
    }
}

impl From<&ProtectedTable> for WrittenTable {
    fn from(table: &ProtectedTable) -> Self {
        Self {
            question: table.question.to_string(),
            theme: table.theme.to_string(),
            kind: match table.kind {
                Kind::Single => WrittenKind::Single,
                Kind::Scale => WrittenKind::Scale,
                Kind::Multiple { at_most: None } => WrittenKind::Multiple,
                Kind::Multiple {
                    at_most: Some(most),
                } => WrittenKind::MultipleAtMost(most),
            },
            shown: table.shown.as_ref().map(|shown| WrittenShown {
                about: shown.base.about(),
                figures: shown.figures.iter().map(WrittenFigure::from).collect(),
            }),
        }
    }
}

impl WrittenTable {
    fn read(self) -> Option<ProtectedTable> {
        let shown = match self.shown {
            None => None,
            Some(shown) => Some(Shown {
                base: Base::about_of(shown.about),
                figures: all(shown.figures, WrittenFigure::read)?,
            }),
        };
        Some(ProtectedTable {
            question: QuestionKey::parse(&self.question).ok()?,
            theme: ThemeKey::parse(&self.theme).ok()?,
            kind: match self.kind {
                WrittenKind::Single => Kind::Single,
                WrittenKind::Scale => Kind::Scale,
                WrittenKind::Multiple => Kind::Multiple { at_most: None },
                WrittenKind::MultipleAtMost(most) => Kind::Multiple {
                    at_most: Some(most),
                },
            },
            shown,
        })
    }
}

impl From<&Figure> for WrittenFigure {
    fn from(figure: &Figure) -> Self {
        let choice = |choice: &Choice| match choice {
            Choice::Option(option) => WrittenChoice::Option(option.to_string()),
            Choice::Unanswered => WrittenChoice::Unanswered,
        };
        Self {
            of: match &figure.item {
                Item::Option(option) => vec![WrittenChoice::Option(option.to_string())],
                Item::Unanswered => vec![WrittenChoice::Unanswered],
                Item::Together(choices) => choices.iter().map(choice).collect(),
            },
            value: match figure.value {
                Value::Percent(percent) => WrittenValue::Percent(percent.get()),
                Value::NearlyAll { at_least } => WrittenValue::NearlyAllAtLeast(at_least.get()),
                Value::FewOrNone { at_most } => WrittenValue::FewOrNoneAtMost(at_most.get()),
            },
        }
    }
}

impl WrittenFigure {
    fn read(self) -> Option<Figure> {
        let choice = |choice| match choice {
            WrittenChoice::Option(option) => OptionKey::parse(&option).ok().map(Choice::Option),
            WrittenChoice::Unanswered => Some(Choice::Unanswered),
        };
        let choices: Vec<Choice> = self.of.into_iter().map(choice).collect::<Option<_>>()?;
        Some(Figure {
            item: (!choices.is_empty()).then(|| Item::of(choices))?,
            value: match self.value {
                WrittenValue::Percent(percent) => Value::Percent(Percent::new(percent)?),
                WrittenValue::NearlyAllAtLeast(at_least) => Value::NearlyAll {
                    at_least: Percent::new(at_least)?,
                },
                WrittenValue::FewOrNoneAtMost(at_most) => Value::FewOrNone {
                    at_most: Percent::new(at_most)?,
                },
            },
        })
    }
}
