//! All that a release says, table by table, and as lines of JSON for the file of everything that was
//! ever released.
//!
//! Not here: the form in which a release is stored (`codec`).

use std::fmt;

use domain::QuestionKey;
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::broken_down::GroupLabel;
use crate::protected::{Figure, ProtectedTable, Value};
use crate::release::{Content, Release};
use crate::scope::Scope;

/// Of whom a table of a release is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group<'r> {
    /// Of all in the scope.
    All,
    /// Of the groups of a breakdown, of which nothing is shown of this question.
    Breakdown(&'r str),
    /// Of one group.
    Group {
        /// The key of the breakdown.
        breakdown: &'r str,
        /// The group.
        group: &'r GroupLabel,
    },
}

impl fmt::Display for Group<'_> {
    /// `all`, `gender`, `gender=woman`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::Breakdown(breakdown) => f.write_str(breakdown),
            Self::Group { breakdown, group } => write!(f, "{breakdown}={}", group.key()),
        }
    }
}

/// What a release says of a question and a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'r> {
    scope: Scope,
    question: &'r QuestionKey,
    group: Group<'r>,
    table: Option<&'r ProtectedTable>,
}

impl Release {
    /// All that it says: for each question the table of all, then those of each breakdown. A release
    /// of too few has a withheld line for each question.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let line = |question, group, table| Line {
            scope: self.scope,
            question,
            group,
            table,
        };
        let (keys, report) = match &self.content {
            Content::TooFew(keys) => (keys.as_slice(), None),
            Content::Report(report) => (&[][..], Some(report)),
        };
        let none = keys.iter().map(move |key| line(key, Group::All, None));
        let all = report.into_iter().flat_map(|report| &report.tables);
        let all = all.map(move |table| {
            let shown = table.figures().is_some().then_some(table);
            line(&table.question, Group::All, shown)
        });
        let breakdowns = report.into_iter().flat_map(|report| &report.breakdowns);
        let broken = breakdowns.flat_map(move |breakdown| {
            breakdown.questions.iter().flat_map(move |broken| {
                let withheld = broken
                    .groups
                    .is_none()
                    .then(|| line(&broken.question, Group::Breakdown(&breakdown.key), None));
                let groups = broken.groups.iter().flatten().map(move |part| {
                    let group = Group::Group {
                        breakdown: &breakdown.key,
                        group: &part.group,
                    };
                    line(&broken.question, group, Some(&part.table))
                });
                withheld.into_iter().chain(groups)
            })
        });
        none.chain(all).chain(broken)
    }
}

impl<'r> Line<'r> {
    /// The scope.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The question.
    #[must_use]
    pub fn question(&self) -> &'r QuestionKey {
        self.question
    }

    /// Of whom it is.
    #[must_use]
    pub fn group(&self) -> Group<'r> {
        self.group
    }

    /// The table; `None` if it is withheld.
    #[must_use]
    pub fn table(&self) -> Option<&'r ProtectedTable> {
        self.table
    }

    /// The line as a JSON object without an end of line. `release` is the number of the release, and
    /// `scope` the name that the file gives the scope, such as `municipality:0301`.
    ///
    /// Options that stand together have one key, joined by `+` in the questionnaire's order;
    /// `unanswered` is an option. `count` is always null: no release holds one.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        reason = "it cannot panic: keys are text, and memory can be written to"
    )]
    pub fn to_json(&self, release: u64, scope: &str) -> String {
        let object = Object {
            line: self,
            release,
            scope,
        };
        serde_json::to_string(&object)
            .expect("there is no map with keys that are not text, and writing to memory works")
    }
}

struct Object<'l> {
    line: &'l Line<'l>,
    release: u64,
    scope: &'l str,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let table = self.line.table;
        let status = if table.is_some() { "shown" } else { "withheld" };
        let mut object = serializer.serialize_struct("Line", 7)?;
        object.serialize_field("release", &self.release)?;
        object.serialize_field("scope", self.scope)?;
        object.serialize_field("question", self.line.question.as_str())?;
        object.serialize_field("group", &self.line.group.to_string())?;
        let base = table.and_then(ProtectedTable::base);
        object.serialize_field("base", &base.map(crate::Base::about))?;
        let figures = table.and_then(ProtectedTable::figures).unwrap_or_default();
        object.serialize_field("options", &Options(figures))?;
        object.serialize_field("status", status)?;
        object.end()
    }
}

struct Options<'f>(&'f [Figure]);

impl Serialize for Options<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut options = serializer.serialize_map(Some(self.0.len()))?;
        for figure in self.0 {
            options.serialize_entry(&figure.item().to_string(), &Said(figure.value()))?;
        }
        options.end()
    }
}

struct Said(Value);

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (percent, band) = match self.0 {
            Value::Percent(percent) => (Some(percent.get()), None),
            Value::NearlyAll { at_least } => (None, Some(format!(">={}%", at_least.get()))),
            Value::FewOrNone { at_most } => (None, Some(format!("<={}%", at_most.get()))),
        };
        let mut said = serializer.serialize_struct("Said", 3)?;
        said.serialize_field("count", &None::<u32>)?;
        said.serialize_field("percent", &percent)?;
        said.serialize_field("band", &band)?;
        said.end()
    }
}
