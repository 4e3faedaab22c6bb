//! Everything that was ever released, read from the lines of `samsvar export released`, or gathered
//! from pages in the same form.
//!
//! A line is `{"release": n, "scope": "municipality:0301" | "county:03" | "nation", "question": key,
//! "group": "all" | "gender=woman", "base": number | null, "options": {key: {"count", "percent",
//! "band"}}, "status": "shown" | "withheld"}`. Options that stand together are joined with `+`;
//! those who were asked and did not answer are the option [`UNANSWERED`].

use std::collections::BTreeMap;

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use crate::figures::areas::{Area, Areas, Scope};
use crate::figures::layout::{Group, Layout, Public};
use crate::figures::rounding::Rounding;

/// What the option of those who did not answer is called.
pub const UNANSWERED: &str = "unanswered";

/// What is said of one option, or of several together.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The options; the place after the last option is that of the unanswered.
    pub options: Vec<usize>,
    /// How many.
    pub count: Option<i64>,
    /// How many of a hundred.
    pub percent: Option<f64>,
    /// The fewest and the most of a hundred, where it is a band.
    pub band: Option<(f64, f64)>,
}

impl Figure {
    /// Whether it hides what else would be said: rules B7 and B8 put bands in place of numbers, or
    /// nothing at all.
    #[must_use]
    pub fn is_masked(&self) -> bool {
        self.count.is_none() && self.percent.is_none()
    }
}

/// A table that is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The release.
    pub release: u32,
    /// The scope as it is called.
    pub scope: Scope,
    /// Whom the scope holds.
    pub area: Area,
    /// The place of the question.
    pub question: usize,
    /// The group.
    pub group: Group,
    /// How many were asked, as published.
    pub base: Option<i64>,
    /// Its figures.
    pub figures: Vec<Figure>,
}

/// All that was ever released.
#[derive(Clone, Debug)]
pub struct Released {
    /// The areas that tables are about.
    pub areas: Areas,
    /// The tables that are shown.
    pub shown: Vec<Table>,
    /// How its figures are rounded.
    pub rounding: Rounding,
    /// The tables that are named and not shown.
    pub withheld: usize,
}

impl Released {
    /// Reads the lines.
    pub fn parse(public: &Public<'_>, layout: &Layout<'_>, lines: &str) -> anyhow::Result<Self> {
        let values = lines.lines().enumerate().map(|(index, line)| {
            let value = serde_json::from_str(line);
            value.with_context(|| format!("line {} is no JSON", index + 1))
        });
        let values: Vec<Value> = values.collect::<anyhow::Result<_>>()?;
        let rows = values.iter().enumerate();
        let rows: Vec<(usize, Row<'_>)> = rows
            .map(|(index, value)| Ok((index + 1, Row::read(value)?)))
            .collect::<anyhow::Result<_>>()?;
        let scopes = rows.iter().map(|(_, row)| (row.release, row.scope.clone()));
        let areas = Areas::new(public, &scopes.collect());
        let named = named_members(layout, &rows)?;
        let mut shown = Vec::new();
        let mut withheld = 0;
        for (number, row) in &rows {
            let table = row.table(layout, &areas, &named);
            let table = table.with_context(|| format!("line {number}"))?;
            match table {
                Some(table) => shown.push(table),
                None => withheld += 1,
            }
        }
        Ok(Self {
            rounding: Rounding::seen_in(&shown),
            areas,
            shown,
            withheld,
        })
    }

    /// The share of the named tables that is shown, in percent.
    #[must_use]
    pub fn percent_shown(&self) -> usize {
        let all = self.shown.len() + self.withheld;
        (self.shown.len() * 100).checked_div(all).unwrap_or(0)
    }
}

struct Row<'a> {
    release: u32,
    scope: Scope,
    question: &'a str,
    group: &'a str,
    value: &'a Value,
}

/// Who is named beside "the others": the members of a split that have a group of their own in one
/// release of one scope and question.
type Named = BTreeMap<(u32, Scope, String, usize), u64>;

fn named_members(layout: &Layout<'_>, rows: &[(usize, Row<'_>)]) -> anyhow::Result<Named> {
    let mut named = Named::new();
    for (_, row) in rows {
        if let Some(split) = layout.split_of(row.group)
            && let Some(group) = layout.parse_group(row.group)?
        {
            *named.entry(row.key(split)).or_default() |= group.members;
        }
    }
    Ok(named)
}

impl<'a> Row<'a> {
    fn read(value: &'a Value) -> anyhow::Result<Self> {
        let text = |name: &str| {
            let text = value[name].as_str();
            text.with_context(|| format!("{name} is missing in {value}"))
        };
        let release = value["release"].as_u64().context("release is missing")?;
        Ok(Self {
            release: u32::try_from(release)?,
            scope: Scope::parse(text("scope")?)?,
            question: text("question")?,
            group: text("group")?,
            value,
        })
    }

    fn key(&self, split: usize) -> (u32, Scope, String, usize) {
        let question = self.question.to_owned();
        (self.release, self.scope.clone(), question, split)
    }

    /// The table, if it is shown.
    fn table(
        &self,
        layout: &Layout<'_>,
        areas: &Areas,
        named: &Named,
    ) -> anyhow::Result<Option<Table>> {
        match self.value["status"].as_str() {
            Some("shown") => {}
            Some("withheld") => {
                let says = self.value["base"].is_number()
                    || (self.value["options"].as_object()).is_some_and(|all| !all.is_empty());
                ensure!(!says, "a withheld table says something: {}", self.value);
                return Ok(None);
            }
            other => bail!("{other:?} is no status"),
        }
        let question = layout.questionnaire.index_of(self.question);
        let question = question.with_context(|| format!("no question {:?}", self.question))?;
        let group = match layout.parse_group(self.group)? {
            Some(group) => group,
            None => self.rest(layout, named)?,
        };
        let options = self.value["options"].as_object();
        let options = options.context("a table has no options")?;
        Ok(Some(Table {
            release: self.release,
            scope: self.scope.clone(),
            area: areas.at(self.release, &self.scope)?,
            question,
            group,
            base: whole(&self.value["base"])?,
            figures: options
                .iter()
                .map(|(key, figure)| read_figure(layout, question, key, figure))
                .collect::<anyhow::Result<_>>()?,
        }))
    }

    fn rest(&self, layout: &Layout<'_>, named: &Named) -> anyhow::Result<Group> {
        let split = layout.split_of(self.group).context("no breakdown")?;
        let others = named.get(&self.key(split)).copied().unwrap_or(0);
        Ok(Group {
            split: Some(split),
            members: layout.all_members(split) & !others,
        })
    }
}

fn read_figure(
    layout: &Layout<'_>,
    question: usize,
    key: &str,
    value: &Value,
) -> anyhow::Result<Figure> {
    let question = &layout.questionnaire.questions()[question];
    let mut options = Vec::new();
    for part in key.split('+') {
        let merge = question
            .merges()
            .iter()
            .find(|merge| merge.label().key().as_str() == part);
        if let Some(option) = question.option_index(part) {
            options.push(option);
        } else if part == UNANSWERED {
            options.push(question.options().len());
        } else if let Some(merge) = merge {
            options.extend(merge.options().iter());
        } else {
            bail!("{} has no option {part:?}", question.key());
        }
    }
    Ok(Figure {
        options,
        count: whole(&value["count"])?,
        percent: value["percent"].as_f64(),
        band: value["band"].as_str().map(read_band).transpose()?,
    })
}

fn whole(value: &Value) -> anyhow::Result<Option<i64>> {
    if value.is_null() {
        return Ok(None);
    }
    let number = value.as_i64();
    Ok(Some(
        number.with_context(|| format!("{value} is no count"))?,
    ))
}

/// A band of percentages: `>=90`, `<=10`, or `20-30`.
fn read_band(text: &str) -> anyhow::Result<(f64, f64)> {
    let number = |part: &str| part.trim().trim_end_matches('%').trim().parse::<f64>();
    let bounds = if let Some(least) = text.strip_prefix(">=").or(text.strip_prefix('≥')) {
        (number(least)?, 100.0)
    } else if let Some(most) = text.strip_prefix("<=").or(text.strip_prefix('≤')) {
        (0.0, number(most)?)
    } else {
        let (least, most) = text
            .split_once(['-', '–'])
            .with_context(|| format!("{text:?} is no band"))?;
        (number(least)?, number(most)?)
    };
    Ok(bounds)
}
