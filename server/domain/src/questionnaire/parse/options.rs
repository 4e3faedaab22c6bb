//! Reading options: sets that questions share, options of a question's own, and what may be merged.

use super::{first_repeated, key};
use crate::answers::OptionSet;
use crate::document::{Fields, Inspector, Span, Text, table, text};
use crate::questionnaire::breakdown::{Label, Member};
use crate::questionnaire::option::{ChoiceOption, Colour, Merge};
use crate::questionnaire::parse::questions::QuestionDraft;
use crate::questionnaire::{GroupKey, OptionKey, Question, QuestionKey};

/// What could be read of an option.
#[derive(Clone)]
pub(super) struct OptionDraft {
    pub(super) key: OptionKey,
    pub(super) span: Span,
    /// The set that it comes from, if it is not its question's own.
    set: Option<String>,
    symbol: Option<String>,
    colour: Option<Colour>,
    pub(super) exclusive: bool,
    pub(super) ends: bool,
}

/// What could be read of options that may stand together.
#[derive(Clone)]
pub(super) struct MergeDraft {
    pub(super) into: Option<GroupKey>,
    span: Span,
    of: Vec<(String, Span)>,
    /// The set that it comes from, if it is not its question's own.
    set: Option<String>,
}

/// What could be read of the options of a question.
#[derive(Default)]
pub(super) struct OptionList {
    pub(super) options: Vec<OptionDraft>,
    pub(super) merges: Vec<MergeDraft>,
    /// Whether all of them could be read, so that their number is known.
    pub(super) is_complete: bool,
}

/// The sets of options that questions share.
pub(super) struct OptionSets(Vec<SharedSet>);

struct SharedSet {
    key: String,
    span: Span,
    options: Vec<OptionDraft>,
    merges: Vec<MergeDraft>,
}

impl OptionSets {
    pub(super) fn read(inspector: &mut Inspector, tables: Vec<Fields>) -> Self {
        let mut sets: Vec<SharedSet> = Vec::new();
        for mut fields in tables {
            let name = fields.text(inspector, "key");
            let options = fields.tables(inspector, "options");
            if options.is_empty() {
                let span = fields.span().clone();
                inspector.absence(&span, "the set has no options", "add `options`");
            }
            let name = name.and_then(|text| key(inspector, text, GroupKey::parse));
            let set = name.as_ref().map(|(name, _)| name.to_string());
            let options = options
                .into_iter()
                .filter_map(|fields| option(inspector, fields, set.as_deref()))
                .collect();
            let merges = read_merges(inspector, &mut fields, set.as_deref());
            fields.finish(inspector);
            let Some((name, span)) = name else { continue };
            if sets.iter().any(|other| other.key == name.as_str()) {
                let what = format!("the option set `{name}` is there twice");
                inspector.fault(&span, what, "remove one of the two");
                continue;
            }
            sets.push(SharedSet {
                key: name.to_string(),
                span,
                options,
                merges,
            });
        }
        Self(sets)
    }

    /// Sets that nobody uses are most likely a name misspelt elsewhere.
    pub(super) fn check_use<'d>(
        &self,
        inspector: &mut Inspector,
        questions: &(impl Iterator<Item = &'d QuestionDraft> + Clone),
    ) {
        for set in &self.0 {
            let uses = |question: &QuestionDraft| {
                question
                    .options
                    .iter()
                    .any(|o| o.set.as_ref() == Some(&set.key))
            };
            if !set.options.is_empty() && !questions.clone().any(uses) {
                let what = format!("no question uses the option set `{}`", set.key);
                inspector.absence(&set.span, what, "remove it, or name it in `options`");
            }
        }
    }

    fn get(&self, key: &str) -> Option<&SharedSet> {
        self.0.iter().find(|set| set.key == key)
    }
}

/// Reads the options of a question, sets laid out, and the merges that come with them.
pub(super) fn read_options(
    inspector: &mut Inspector,
    fields: &mut Fields,
    sets: &OptionSets,
) -> OptionList {
    let mut options: Vec<OptionDraft> = Vec::new();
    let mut merges = Vec::new();
    let Some((list, span)) = fields.list(inspector, "options") else {
        return OptionList::default();
    };
    let mut is_complete = true;
    for element in list {
        if let Some((name, span)) = text(element) {
            if let Some(set) = sets.get(name) {
                options.extend(set.options.iter().cloned());
                merges.extend(set.merges.iter().cloned());
            } else {
                is_complete = false;
                let known: Vec<&str> = sets.0.iter().map(|set| set.key.as_str()).collect();
                inspector.absence(
                    &span,
                    format!("there is no option set `{name}`"),
                    format!("add it, or name one of: {}", known.join(", ")),
                );
            }
        } else if let Some((table, span)) = table(element) {
            let option = option(inspector, Fields::of(table, span), None);
            is_complete &= option.is_some();
            options.extend(option);
        } else {
            is_complete = false;
            inspector.fault(
                &element.span(),
                "this is no option",
                "write the name of an option set, or an option in { }",
            );
        }
    }
    if is_complete {
        check_number(inspector, &span, options.len());
    }
    check_keys(inspector, &options);
    check_colours(inspector, &options);
    merges.extend(read_merges(inspector, fields, None));
    if is_complete {
        check_merges(inspector, &options, &merges);
    }
    OptionList {
        options,
        merges,
        is_complete,
    }
}

fn option(inspector: &mut Inspector, mut fields: Fields, set: Option<&str>) -> Option<OptionDraft> {
    let name = fields.text(inspector, "key");
    let symbol = symbol(inspector, &mut fields);
    let colour = fields.text(inspector, "colour").and_then(|(word, span)| {
        let colour = Colour::parse(word);
        if colour.is_none() {
            let words = Colour::ALL.map(Colour::as_str).join(", ");
            let what = format!("`{word}` is no colour");
            inspector.fault(&span, what, format!("write one of: {words}"));
        }
        colour
    });
    let exclusive = fields.flag(inspector, "exclusive");
    let ends = fields.flag(inspector, "ends");
    fields.finish(inspector);
    let (key, span) = key(inspector, name?, OptionKey::parse)?;
    if key.as_str() == Member::UNANSWERED {
        let what = "`unanswered` is the group of those who did not answer";
        inspector.fault(&span, what, "call the option something else");
    }
    Some(OptionDraft {
        key,
        span,
        set: set.map(str::to_owned),
        symbol,
        colour,
        exclusive,
        ends,
    })
}

/// The name of a drawing.
pub(super) fn symbol(inspector: &mut Inspector, fields: &mut Fields) -> Option<String> {
    let name = fields.text(inspector, "symbol")?;
    key(inspector, name, GroupKey::parse).map(|(name, _)| name.to_string())
}

fn read_merges(
    inspector: &mut Inspector,
    fields: &mut Fields,
    set: Option<&str>,
) -> Vec<MergeDraft> {
    let tables = fields.tables(inspector, "merge");
    let mut merges = Vec::new();
    for mut fields in tables {
        let into = fields.text(inspector, "into");
        let of = fields.texts(inspector, "of");
        let span = fields.span().clone();
        fields.finish(inspector);
        let into = into.and_then(|text| key(inspector, text, GroupKey::parse));
        let Some((of, of_span)) = of else { continue };
        check_members(inspector, &of, &of_span);
        merges.push(MergeDraft {
            into: into.map(|(key, _)| key),
            span,
            of: of
                .into_iter()
                .map(|(key, span)| (key.to_owned(), span))
                .collect(),
            set: set.map(str::to_owned),
        });
    }
    merges
}

/// What is merged is at least two, none of them twice.
pub(super) fn check_members(inspector: &mut Inspector, of: &[Text], span: &Span) {
    if of.len() < 2 {
        inspector.fault(
            span,
            "fewer than two are merged",
            "name at least two, or remove it",
        );
    }
    if let Some((text, span)) = first_repeated(of) {
        inspector.fault(
            &span,
            format!("`{text}` is named twice"),
            "remove one of the two",
        );
    }
}

fn check_number(inspector: &mut Inspector, span: &Span, number: usize) {
    if number < 2 {
        inspector.fault(span, "a question has at least two options", "add options");
    } else if number > Question::MOST_OPTIONS {
        inspector.fault(
            span,
            format!("{number} options are too many"),
            format!("keep at most {}", Question::MOST_OPTIONS),
        );
    }
}

fn check_keys(inspector: &mut Inspector, options: &[OptionDraft]) {
    for (place, option) in options.iter().enumerate() {
        if options[..place].iter().any(|other| other.key == option.key) {
            inspector.fault(
                &option.span,
                format!("the option `{}` is there twice in a question", option.key),
                "remove one of the two, or give it another key",
            );
        }
    }
}

/// A colour names a row: it is there once, slate rows come last, and blue and violet are never
/// neighbours, since some people cannot tell them apart.
fn check_colours(inspector: &mut Inspector, options: &[OptionDraft]) {
    for (place, option) in options.iter().enumerate() {
        let Some(colour) = option.colour else {
            continue;
        };
        let above = place.checked_sub(1).and_then(|above| options[above].colour);
        let twice = options[..place]
            .iter()
            .any(|other| other.colour == Some(colour));
        let neighbours = matches!(
            (above, colour),
            (Some(Colour::Blue), Colour::Violet) | (Some(Colour::Violet), Colour::Blue)
        );
        if twice && colour != Colour::Slate {
            inspector.fault(
                &option.span,
                format!("two options of a question are {}", colour.as_str()),
                "give each its own colour: it names the row",
            );
        } else if neighbours {
            inspector.fault(
                &option.span,
                "blue and violet stand side by side, and some people cannot tell them apart",
                "put another colour between them",
            );
        } else if above == Some(Colour::Slate) && colour != Colour::Slate {
            inspector.fault(
                &option.span,
                "an option follows one that is no answer (slate)",
                "put the slate options last",
            );
        }
    }
}

fn check_merges(inspector: &mut Inspector, options: &[OptionDraft], merges: &[MergeDraft]) {
    let mut taken: Vec<&str> = Vec::new();
    let mut labels: Vec<&GroupKey> = Vec::new();
    for merge in merges {
        for (key, span) in &merge.of {
            if !options.iter().any(|option| option.key.as_str() == key) {
                let what = format!("there is no option `{key}` to be merged");
                inspector.absence(span, what, "mend the key, or add the option");
            } else if taken.contains(&key.as_str()) {
                let what = format!("`{key}` is merged into two groups");
                inspector.fault(span, what, "remove it from one of them");
            }
        }
        taken.extend(merge.of.iter().map(|(key, _)| key.as_str()));
        if let Some(into) = &merge.into {
            if labels.contains(&into) || options.iter().any(|o| o.key.as_str() == into.as_str()) {
                let what = format!("`{into}` is the key of an option or of another merged group");
                inspector.fault(&merge.span, what, "give the merged group a key of its own");
            }
            labels.push(into);
        }
    }
}

impl OptionDraft {
    /// The id of its message.
    pub(super) fn message(&self, question: &QuestionKey) -> String {
        match self.set {
            Some(_) => format!("o-{}", self.key),
            None => format!("q-{question}-{}", self.key),
        }
    }

    pub(super) fn into_option(self, question: &QuestionKey) -> Option<ChoiceOption> {
        Some(ChoiceOption {
            message: self.message(question),
            key: self.key,
            symbol: self.symbol?,
            colour: self.colour?,
            exclusive: self.exclusive,
            ends: self.ends,
        })
    }
}

impl MergeDraft {
    pub(super) fn into_merge(
        self,
        question: &QuestionKey,
        options: &[ChoiceOption],
    ) -> Option<Merge> {
        let owner = self.set.as_deref().unwrap_or(question.as_str());
        let key = self.into?;
        let place = |name: &str| {
            options
                .iter()
                .position(|option| option.key.as_str() == name)
        };
        Some(Merge {
            label: Label {
                message: format!("g-{owner}-{key}"),
                key,
            },
            options: self
                .of
                .iter()
                .map(|(name, _)| place(name))
                .collect::<Option<OptionSet>>()?,
        })
    }
}
