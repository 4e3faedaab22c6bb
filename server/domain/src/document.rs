//! Reading the TOML files that people edit, so that all faults are named at once, each with its line.
//!
//! Knows tables, texts, numbers and flags; what they mean is for the readers of questionnaires,
//! languages and back-translations. Not for settings.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::fault::{Fault, Faults};

/// Where in the text a value stands, in bytes.
pub type Span = Range<usize>;

/// Collects the faults of one file.
pub struct Inspector<'a> {
    file: &'a str,
    /// Where each line begins.
    lines: Vec<usize>,
    faults: Vec<Fault>,
    extent: Extent,
}

/// How much of a file could be read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// All of it is TOML.
    Whole,
    /// There are broken lines, and what they say has not been seen.
    Parts,
    /// What was read makes no sense.
    Nothing,
}

impl<'a> Inspector<'a> {
    /// Reads as much of the text as is TOML, noting where it is not.
    #[must_use]
    pub fn read(file: &'a str, text: &'a str) -> (Self, Spanned<DeTable<'a>>) {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        let mut inspector = Self {
            file,
            lines: std::iter::once(0).chain(starts).collect(),
            faults: Vec::new(),
            extent: Extent::Whole,
        };
        let (table, errors) = DeTable::parse_recoverable(text);
        inspector.syntax(text, &errors);
        (inspector, table)
    }

    /// Notes where the text is not TOML.
    ///
    /// A bracket or quotation mark that is never closed swallows the rest of the file, and everything
    /// there looks wrong: then the first fault alone is worth telling.
    fn syntax(&mut self, text: &str, errors: &[toml::de::Error]) {
        let end = text.trim_end().len();
        let swallows = |error: &toml::de::Error| {
            error.message().starts_with("unclosed")
                && error.span().is_some_and(|span| span.end >= end)
        };
        let swallowed = errors.iter().any(swallows);
        let told = if swallowed { 1 } else { errors.len() };
        for error in &errors[..told] {
            let what = format!("this is not TOML: {}", error.message());
            let span = error.span().unwrap_or_default();
            let remedy = "mend the line, or the one before; https://toml.io shows the syntax";
            self.fault(&span, what, remedy);
        }
        self.extent = match errors {
            [] => Extent::Whole,
            _ if swallowed => Extent::Nothing,
            _ => Extent::Parts,
        };
    }

    /// Notes a fault.
    pub fn fault(&mut self, at: &Span, what: impl Into<String>, remedy: impl Into<String>) {
        if self.extent == Extent::Nothing {
            return;
        }
        let line = self.line(at);
        self.faults.push(Fault {
            file: self.file.to_owned(),
            line,
            what: what.into(),
            remedy: remedy.into(),
        });
    }

    /// Notes that something is not there, or not where it belongs. Only believed of a file that could
    /// be read whole: it may be there, and not have been seen.
    pub fn absence(&mut self, at: &Span, what: impl Into<String>, remedy: impl Into<String>) {
        if self.extent == Extent::Whole {
            self.fault(at, what, remedy);
        }
    }

    /// The line on which a span begins, counted from 1.
    #[must_use]
    pub fn line(&self, at: &Span) -> usize {
        self.lines.partition_point(|start| *start <= at.start)
    }

    /// All faults in the order of their lines, or none.
    pub fn finish(mut self) -> Result<(), Faults> {
        self.faults
            .sort_by(|a, b| (a.line, &a.what).cmp(&(b.line, &b.what)));
        self.faults.dedup();
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(Faults(self.faults))
        }
    }
}

/// A text with its place.
pub type Text<'t> = (&'t str, Span);

/// A table that is being read: keys that nobody asked for are faults.
pub struct Fields<'t, 'a> {
    table: &'t DeTable<'a>,
    span: Span,
    known: Vec<&'static str>,
}

impl<'t, 'a> Fields<'t, 'a> {
    /// The fields of a table that stands at this place.
    #[must_use]
    pub fn of(table: &'t DeTable<'a>, span: Span) -> Self {
        Self {
            table,
            span,
            known: Vec::new(),
        }
    }

    /// The place of the table: its first line.
    #[must_use]
    pub fn span(&self) -> &Span {
        &self.span
    }

    fn get(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'a>>> {
        self.known.push(key);
        self.table.get(key)
    }

    /// Whether a field is there, without reading it.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// A text that must be there.
    pub fn text(&mut self, inspector: &mut Inspector, key: &'static str) -> Option<Text<'t>> {
        self.required(inspector, key, "a text in quotes", text)
    }

    /// A text that may be left out.
    pub fn optional_text(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
    ) -> Option<Text<'t>> {
        let value = self.get(key)?;
        read(inspector, key, value, "a text in quotes", text)
    }

    /// A whole number in a range that must be there.
    pub fn number(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
        range: (u32, u32),
    ) -> Option<u32> {
        self.required(inspector, key, &whole_number(range), |value| {
            number(value, range)
        })
    }

    /// A whole number in a range, with its place, that may be left out.
    pub fn optional_number(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
        range: (u32, u32),
    ) -> Option<(u32, Span)> {
        let value = self.get(key)?;
        let number = read(inspector, key, value, &whole_number(range), |v| {
            number(v, range)
        })?;
        Some((number, value.span()))
    }

    /// `true` or `false`; `false` if it is left out.
    pub fn flag(&mut self, inspector: &mut Inspector, key: &'static str) -> bool {
        self.get(key).is_some_and(|value| {
            read(inspector, key, value, "true or false", |value| {
                value.get_ref().as_bool()
            })
            .unwrap_or(false)
        })
    }

    /// A date that may be left out.
    pub fn optional_date(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
    ) -> Option<jiff::civil::Date> {
        let value = self.get(key)?;
        read(inspector, key, value, "a date, e.g. 2026-01-31", |value| {
            let given = value.get_ref().as_datetime()?;
            let date = given
                .date
                .filter(|_| given.time.is_none() && given.offset.is_none())?;
            let year = i16::try_from(date.year).ok()?;
            let month = i8::try_from(date.month).ok()?;
            let day = i8::try_from(date.day).ok()?;
            jiff::civil::Date::new(year, month, day).ok()
        })
    }

    /// A list that must be there.
    pub fn list(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
    ) -> Option<(&'t DeArray<'a>, Span)> {
        self.required(inspector, key, "a list in [ ]", |value| {
            Some((value.get_ref().as_array()?, value.span()))
        })
    }

    /// A list of texts that must be there; what is no text in it is a fault.
    pub fn texts(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
    ) -> Option<(Vec<Text<'t>>, Span)> {
        let (list, span) = self.list(inspector, key)?;
        let texts = list
            .iter()
            .filter_map(|value| read(inspector, key, value, "texts in quotes", text))
            .collect();
        Some((texts, span))
    }

    /// A table that must be there.
    pub fn table(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
    ) -> Option<(&'t DeTable<'a>, Span)> {
        self.required(inspector, key, "a table in { }", table)
    }

    /// A table that may be left out.
    pub fn optional_table(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
    ) -> Option<Fields<'t, 'a>> {
        let value = self.get(key)?;
        let (table, span) = read(inspector, key, value, "a table in { }", table)?;
        Some(Fields::of(table, span))
    }

    /// All tables of a list that may be left out.
    pub fn tables(&mut self, inspector: &mut Inspector, key: &'static str) -> Vec<Fields<'t, 'a>> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let wanted = format!("a list of tables, each under [[{key}]] or in {{ }}");
        let Some(list) = read(inspector, key, value, &wanted, |v| v.get_ref().as_array()) else {
            return Vec::new();
        };
        list.iter()
            .filter_map(|value| read(inspector, key, value, &wanted, table))
            .map(|(table, span)| Fields::of(table, span))
            .collect()
    }

    /// Names the keys that nobody asked for.
    pub fn finish(self, inspector: &mut Inspector) {
        for key in self.table.keys() {
            if !self.known.contains(&key.get_ref().as_ref()) {
                // After a broken line a key may end up in a table that is not its own.
                inspector.absence(
                    &key.span(),
                    format!("`{}` is not known here", key.get_ref()),
                    format!("remove it, or use one of: {}", self.known.join(", ")),
                );
            }
        }
    }

    fn required<T>(
        &mut self,
        inspector: &mut Inspector,
        key: &'static str,
        wanted: &str,
        pick: impl FnOnce(&'t Spanned<DeValue<'a>>) -> Option<T>,
    ) -> Option<T> {
        let Some(value) = self.get(key) else {
            inspector.absence(
                &self.span,
                format!("`{key}` is missing"),
                format!("add `{key}`: {wanted}"),
            );
            return None;
        };
        read(inspector, key, value, wanted, pick)
    }
}

/// The text that a value is, with its place.
#[must_use]
pub fn text<'t>(value: &'t Spanned<DeValue<'_>>) -> Option<Text<'t>> {
    Some((value.get_ref().as_str()?, value.span()))
}

/// The table that a value is, with its place.
#[must_use]
pub fn table<'t, 'a>(value: &'t Spanned<DeValue<'a>>) -> Option<(&'t DeTable<'a>, Span)> {
    Some((value.get_ref().as_table()?, value.span()))
}

fn whole_number((least, most): (u32, u32)) -> String {
    if most == u32::MAX {
        format!("a whole number from {least}")
    } else {
        format!("a whole number from {least} to {most}")
    }
}

fn number(value: &Spanned<DeValue>, (least, most): (u32, u32)) -> Option<u32> {
    let number = value.get_ref().as_integer()?;
    let parsed = u32::from_str_radix(number.as_str(), number.radix()).ok()?;
    (least..=most).contains(&parsed).then_some(parsed)
}

/// What a value holds, or a fault that says what it should hold.
fn read<'t, 'a, T>(
    inspector: &mut Inspector,
    key: &str,
    value: &'t Spanned<DeValue<'a>>,
    wanted: &str,
    pick: impl FnOnce(&'t Spanned<DeValue<'a>>) -> Option<T>,
) -> Option<T> {
    let picked = pick(value);
    if picked.is_none() {
        inspector.fault(
            &value.span(),
            format!("`{key}` does not hold {wanted}"),
            format!("write {wanted}"),
        );
    }
    picked
}
