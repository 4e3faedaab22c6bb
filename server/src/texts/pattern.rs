//! What stands to the right of a message's equals sign, taken apart: words, arguments, cases.
//!
//! Fluent's syntax tree stays in this file; everything else that looks at texts sees what is here.
//! Of Fluent, texts use words, arguments and cases by a number, and nothing else: what refers to
//! another message could change without a translator seeing it.

use std::collections::BTreeSet;
use std::fmt;

use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{ast, parser, serializer};

/// A text as Fluent writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    written: String,
    cases: Vec<Case>,
    choices: Vec<Choice>,
}

/// One way in which a text can come out: words and arguments in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Case(pub(crate) Vec<Piece>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words as they stand.
    Words(String),
    /// The name of an argument, without its `$`.
    Argument(String),
}

/// A place where the text depends on a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The argument that decides, without its `$`.
    pub(crate) argument: String,
    /// The names of the cases: plural categories or numbers.
    pub(crate) keys: Vec<String>,
    /// The name of the starred one.
    pub(crate) default: String,
}

/// A short digest of a pattern: the first 8 bytes of BLAKE3 of its canonical form, so that remarks,
/// the order of a file and the breaking of lines do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PatternDigest([u8; 8]);

impl Pattern {
    /// Takes a pattern of a file apart, or says what texts do not use.
    pub(crate) fn of(pattern: &ast::Pattern<&str>) -> Result<Self, &'static str> {
        let mut choices = Vec::new();
        let cases = cases(pattern, &mut choices)?;
        Ok(Self {
            written: written(pattern),
            cases,
            choices,
        })
    }

    /// Reads what stands in a cell: the pattern without id and indentation.
    pub(crate) fn parse(cell: &str) -> Result<Self, String> {
        let cell = cell.trim().replace("\r\n", "\n").replace('\n', "\n    ");
        let text = format!("m = {cell}\n");
        let resource =
            parser::parse(text.as_str()).map_err(|(_, errors)| match errors.first() {
                Some(error) => format!("is not Fluent: {}", error.kind),
                None => "is not Fluent".to_owned(),
            })?;
        match resource.body.as_slice() {
            [ast::Entry::Message(message)] if message.attributes.is_empty() => {
                let pattern = message.value.as_ref().ok_or("has no text")?;
                Ok(Self::of(pattern)?)
            }
            _ => Err("is more than one text".to_owned()),
        }
    }

    /// The pattern in its canonical form, without id and indentation.
    pub(crate) fn written(&self) -> &str {
        &self.written
    }

    /// The message as a file has it, with a line break at its end.
    pub(crate) fn message(&self, id: &str) -> String {
        let written = &self.written;
        let is_choice = self.choices.len() == 1 && written.starts_with('{');
        if !written.contains('\n') || (is_choice && written.ends_with("\n}")) {
            format!("{id} = {written}\n")
        } else {
            format!("{id} =\n    {}\n", written.replace('\n', "\n    "))
        }
    }

    /// All ways in which the text can come out.
    pub(crate) fn cases(&self) -> &[Case] {
        &self.cases
    }

    /// The places where it depends on a number.
    pub(crate) fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// The arguments that it takes: those that it shows, and those that decide.
    pub(crate) fn arguments(&self) -> BTreeSet<&str> {
        let shown = self.cases.iter().flat_map(|case| &case.0);
        let shown = shown.filter_map(|piece| match piece {
            Piece::Argument(name) => Some(name.as_str()),
            Piece::Words(_) => None,
        });
        let deciding = self.choices.iter().map(|choice| choice.argument.as_str());
        shown.chain(deciding).collect()
    }

    /// What tells this pattern from another one.
    pub(crate) fn digest(&self) -> PatternDigest {
        let whole = blake3::hash(self.written.as_bytes());
        let mut short = [0; 8];
        short.copy_from_slice(&whole.as_bytes()[..8]);
        PatternDigest(short)
    }
}

impl Case {
    /// Its words, without the arguments.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Words(words) => Some(words.as_str()),
            Piece::Argument(_) => None,
        })
    }

    /// Whether it says nothing at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| match piece {
            Piece::Words(words) => words.trim().is_empty(),
            Piece::Argument(_) => false,
        })
    }
}

impl PatternDigest {
    /// Reads 16 hexadecimal digits.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let is_hex = text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let number = u64::from_str_radix(text, 16).ok()?;
        (text.len() == 16 && is_hex).then_some(Self(number.to_be_bytes()))
    }
}

impl fmt::Display for PatternDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", u64::from_be_bytes(self.0))
    }
}

/// The canonical form, as Fluent's own serializer gives it, without id and indentation.
fn written(pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serializer::serialize(&ast::Resource {
        body: vec![ast::Entry::Message(message)],
    });
    let text = text.strip_prefix("m =").unwrap_or(&text).trim();
    text.replace("\n    ", "\n")
}

fn cases(
    pattern: &ast::Pattern<&str>,
    choices: &mut Vec<Choice>,
) -> Result<Vec<Case>, &'static str> {
    let mut all = vec![Case::default()];
    for element in &pattern.elements {
        let ways = match element {
            ast::PatternElement::TextElement { value } => words(value),
            ast::PatternElement::Placeable { expression } => of_expression(expression, choices)?,
        };
        all = all
            .iter()
            .flat_map(|case| ways.iter().map(move |way| joined(case, way)))
            .collect();
    }
    Ok(all)
}

fn joined(before: &Case, after: &Case) -> Case {
    let mut pieces = before.0.clone();
    for piece in &after.0 {
        match (pieces.last_mut(), piece) {
            (Some(Piece::Words(words)), Piece::Words(more)) => words.push_str(more),
            _ => pieces.push(piece.clone()),
        }
    }
    Case(pieces)
}

fn words(words: &str) -> Vec<Case> {
    vec![Case(vec![Piece::Words(words.to_owned())])]
}

fn of_expression(
    expression: &ast::Expression<&str>,
    choices: &mut Vec<Choice>,
) -> Result<Vec<Case>, &'static str> {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline, choices),
        ast::Expression::Select { selector, variants } => {
            let ast::InlineExpression::VariableReference { id } = selector else {
                return Err("chooses by something that is no argument");
            };
            let key = |variant: &ast::Variant<&str>| match variant.key {
                ast::VariantKey::Identifier { name } => name.to_owned(),
                ast::VariantKey::NumberLiteral { value } => value.to_owned(),
            };
            let default = variants.iter().find(|variant| variant.default).map(key);
            choices.push(Choice {
                argument: id.name.to_owned(),
                keys: variants.iter().map(key).collect(),
                default: default.unwrap_or_default(),
            });
            let mut all = Vec::new();
            for variant in variants {
                all.extend(cases(&variant.value, choices)?);
            }
            Ok(all)
        }
    }
}

fn of_inline(
    inline: &ast::InlineExpression<&str>,
    choices: &mut Vec<Choice>,
) -> Result<Vec<Case>, &'static str> {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            Ok(vec![Case(vec![Piece::Argument(id.name.to_owned())])])
        }
        ast::InlineExpression::StringLiteral { value } => {
            Ok(words(&unescape_unicode_to_string(value)))
        }
        ast::InlineExpression::NumberLiteral { value } => Ok(words(value)),
        ast::InlineExpression::Placeable { expression } => of_expression(expression, choices),
        ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => Err("refers to another text"),
        ast::InlineExpression::FunctionReference { .. } => Err("calls a function"),
    }
}

#[cfg(test)]
mod tests;
