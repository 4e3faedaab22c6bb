//! Reading questions: how each is answered, and of whom it is asked.

use std::num::NonZeroU8;

use super::comparable;
use super::favourable::{self, FavourableDraft};
use super::options::{MergeDraft, OptionDraft, OptionList, OptionSets, read_options, symbol};
use super::{first_repeated, key};
use crate::answers::OptionSet;
use crate::document::{Fields, Inspector, Span, Text};
use crate::questionnaire::{
    Breakdown, ChoiceOption, Condition, Former, Gate, Kind, Question, QuestionKey, ThemeKey,
};
use crate::wave::WaveId;

/// What could be read of a question.
pub(super) struct QuestionDraft {
    pub(super) key: Option<QuestionKey>,
    pub(super) span: Span,
    pub(super) theme: Option<ThemeKey>,
    pub(super) kind: Option<Kind>,
    symbol: Option<String>,
    pub(super) options: Vec<OptionDraft>,
    /// Whether all options could be read, so that one that is not there is truly missing.
    pub(super) has_all_options: bool,
    pub(super) merges: Vec<MergeDraft>,
    routing: Option<(Condition, Gate)>,
    sensitive: bool,
    pub(super) followed: bool,
    favourable: Option<FavourableDraft>,
    comparable: Vec<Former>,
}

/// Reads the questions in the order in which they are asked.
pub(super) fn read(
    inspector: &mut Inspector,
    tables: Vec<Fields>,
    sets: &OptionSets,
    themes: &[(ThemeKey, Span)],
    wave: Option<&WaveId>,
) -> Vec<QuestionDraft> {
    let mut questions: Vec<QuestionDraft> = Vec::new();
    let mut conditions = Vec::new();
    for mut fields in tables {
        let mut question = question(inspector, &mut fields, sets);
        question.theme = theme(inspector, &mut fields, themes);
        question.sensitive = fields.flag(inspector, "sensitive");
        question.followed = fields.flag(inspector, "followed");
        question.favourable = favourable::read(inspector, &mut fields, &question);
        question.comparable = comparable::read(inspector, &mut fields, wave);
        conditions.push(fields.optional_table(inspector, "asked-of"));
        fields.finish(inspector);
        check_key(inspector, &question, &questions);
        questions.push(question);
    }
    // Conditions come last, so that one that looks ahead is told from one that looks nowhere.
    for (index, condition) in conditions.into_iter().enumerate() {
        if let Some(fields) = condition {
            questions[index].routing = routing(inspector, fields, &questions, index);
        }
    }
    questions
}

/// Reads the practice questions: they have no theme, are asked of all, and count for nothing.
pub(super) fn read_practice(
    inspector: &mut Inspector,
    tables: Vec<Fields>,
    sets: &OptionSets,
) -> Vec<QuestionDraft> {
    let mut questions: Vec<QuestionDraft> = Vec::new();
    for mut fields in tables {
        let mut question = question(inspector, &mut fields, sets);
        question.theme = Some(ThemeKey::practice());
        fields.finish(inspector);
        check_key(inspector, &question, &questions);
        for option in question.options.iter().filter(|option| option.ends) {
            let what = "an option of a practice question ends the survey";
            inspector.fault(&option.span, what, "remove `ends`");
        }
        questions.push(question);
    }
    questions
}

/// What all questions have, practice or not.
fn question(inspector: &mut Inspector, fields: &mut Fields, sets: &OptionSets) -> QuestionDraft {
    let name = fields.text(inspector, "key");
    let name = name.and_then(|text| key(inspector, text, QuestionKey::parse));
    let span = name
        .as_ref()
        .map_or(fields.span(), |(_, span)| span)
        .clone();
    let symbol = symbol(inspector, fields);
    let list = read_options(inspector, fields, sets);
    let kind = kind(inspector, fields, &list);
    if let Some(kind) = kind {
        check_kind(inspector, fields, kind, &list.options);
    }
    QuestionDraft {
        key: name.map(|(key, _)| key),
        span,
        theme: None,
        kind,
        symbol,
        options: list.options,
        has_all_options: list.is_complete,
        merges: list.merges,
        routing: None,
        sensitive: false,
        followed: false,
        favourable: None,
        comparable: Vec::new(),
    }
}

fn kind(inspector: &mut Inspector, fields: &mut Fields, list: &OptionList) -> Option<Kind> {
    let at_most = at_most(inspector, fields, list);
    let (word, span) = fields.text(inspector, "kind")?;
    match word {
        "single" => Some(Kind::Single),
        "scale" => Some(Kind::Scale),
        "multiple" => Some(Kind::Multiple { at_most }),
        _ => {
            let what = format!("`{word}` is no kind of question");
            inspector.fault(&span, what, "write one of: single, scale, multiple");
            None
        }
    }
}

fn at_most(inspector: &mut Inspector, fields: &mut Fields, list: &OptionList) -> Option<NonZeroU8> {
    let range = (2, u32::from(u8::MAX));
    let (number, span) = fields.optional_number(inspector, "at-most", range)?;
    let options = list.options.len();
    if list.is_complete && usize::try_from(number).is_ok_and(|number| number >= options) {
        inspector.absence(
            &span,
            format!("at most {number} of {options} options forbids nothing"),
            "lower it, or remove `at-most`",
        );
    }
    u8::try_from(number).ok().and_then(NonZeroU8::new)
}

/// What only questions with several answers can have, or only questions with one.
fn check_kind(inspector: &mut Inspector, fields: &Fields, kind: Kind, options: &[OptionDraft]) {
    let several = matches!(kind, Kind::Multiple { .. });
    let span = fields.span().clone();
    if several && fields.has("merge") {
        let what = "options of a question with several answers cannot stand together";
        inspector.fault(&span, what, "remove `merge`");
    }
    if !several && fields.has("at-most") {
        let what = "`at-most` is for questions with several answers";
        inspector.fault(&span, what, "remove it, or write kind = \"multiple\"");
    }
    for option in options {
        if option.exclusive && !several {
            let what = "`exclusive` is for questions with several answers";
            inspector.fault(
                &option.span,
                what,
                "remove it, or write kind = \"multiple\"",
            );
        }
        if option.ends && several {
            let what = "only the answer to a question with one answer can end the survey";
            inspector.fault(
                &option.span,
                what,
                "remove `ends`, or write kind = \"single\"",
            );
        }
    }
}

fn theme(
    inspector: &mut Inspector,
    fields: &mut Fields,
    themes: &[(ThemeKey, Span)],
) -> Option<ThemeKey> {
    let (text, span) = fields.text(inspector, "theme")?;
    let theme = themes
        .iter()
        .map(|(theme, _)| theme)
        .find(|theme| theme.as_str() == text);
    if theme.is_none() {
        let what = format!("there is no theme `{text}`");
        let known: Vec<&str> = themes.iter().map(|(theme, _)| theme.as_str()).collect();
        let remedy = format!("add a [[theme]], or write one of: {}", known.join(", "));
        inspector.absence(&span, what, remedy);
    }
    theme.cloned()
}

fn check_key(inspector: &mut Inspector, question: &QuestionDraft, earlier: &[QuestionDraft]) {
    let Some(key) = &question.key else { return };
    if key.as_str() == Breakdown::LANGUAGE {
        let what = "`language` is the breakdown by the language of answering";
        inspector.fault(&question.span, what, "call the question something else");
    }
    if earlier.iter().any(|other| other.key.as_ref() == Some(key)) {
        let what = format!("the question `{key}` is there twice");
        inspector.fault(
            &question.span,
            what,
            "give one of the two another key, or remove it",
        );
    }
}

/// Reads of whom the question at `index` is asked.
fn routing(
    inspector: &mut Inspector,
    mut fields: Fields,
    questions: &[QuestionDraft],
    index: usize,
) -> Option<(Condition, Gate)> {
    let name = fields.text(inspector, "question");
    let any_of = fields.texts(inspector, "any-of");
    fields.finish(inspector);
    let ((name, span), (any_of, any_of_span)) = (name?, any_of?);
    let earlier = earlier_question(inspector, name, &span, questions, index)?;
    if any_of.is_empty() {
        let what = "nobody is asked: `any-of` is empty";
        inspector.fault(&any_of_span, what, "name the options, or remove `asked-of`");
    }
    if let Some((text, span)) = first_repeated(&any_of) {
        inspector.fault(
            &span,
            format!("`{text}` is named twice"),
            "remove one of the two",
        );
    }
    let options = &questions[earlier].options;
    let places: Vec<Option<usize>> = any_of
        .iter()
        .map(|text| place(inspector, text, &questions[earlier]))
        .collect();
    let places = places.into_iter().collect::<Option<Vec<usize>>>()?;
    let condition = Condition {
        question: questions[earlier].key.clone()?,
        any_of: places
            .iter()
            .map(|place| options[*place].key.clone())
            .collect(),
    };
    let gate = Gate {
        question: earlier,
        any_of: places
            .into_iter()
            .filter(|place| *place < Question::MOST_OPTIONS)
            .collect(),
    };
    Some((condition, gate))
}

/// The place of the question of this name, which must come before the one at `index`.
fn earlier_question(
    inspector: &mut Inspector,
    name: &str,
    span: &Span,
    questions: &[QuestionDraft],
    index: usize,
) -> Option<usize> {
    let is_named = |question: &QuestionDraft| {
        let key = question.key.as_ref();
        key.is_some_and(|key| key.as_str() == name)
    };
    let found = questions.iter().position(is_named);
    if found.is_none() {
        let what = format!("there is no question `{name}`");
        inspector.absence(span, what, "mend the key, or add the question");
    } else if found >= Some(index) {
        let what = format!("`{name}` is not asked before this question");
        inspector.fault(span, what, "move it up, or look at an earlier question");
    }
    found.filter(|earlier| *earlier < index)
}

/// The place of an option that leads on to another question.
fn place(
    inspector: &mut Inspector,
    (text, span): &Text,
    question: &QuestionDraft,
) -> Option<usize> {
    let options = &question.options;
    let place = options
        .iter()
        .position(|option| option.key.as_str() == *text);
    match place {
        None if question.has_all_options => {
            let known: Vec<&str> = options.iter().map(|option| option.key.as_str()).collect();
            inspector.absence(
                span,
                format!("that question has no option `{text}`"),
                format!("name one of: {}", known.join(", ")),
            );
        }
        Some(place) if options[place].ends => {
            let what = format!("nothing is asked after `{text}`, which ends the survey");
            inspector.fault(span, what, "remove it here");
        }
        _ => {}
    }
    place
}

impl QuestionDraft {
    /// The id of the question's message and those of its options, each with its place.
    pub(super) fn messages(&self) -> Vec<(String, Span)> {
        let Some(key) = &self.key else {
            return Vec::new();
        };
        let own = std::iter::once((format!("q-{key}"), self.span.clone()));
        own.chain(
            self.options
                .iter()
                .map(|option| (option.message(key), option.span.clone())),
        )
        .collect()
    }

    pub(super) fn into_question(self) -> Option<Question> {
        let key = self.key?;
        let options = self
            .options
            .into_iter()
            .map(|option| option.into_option(&key))
            .collect::<Option<Vec<_>>>()?;
        let merges = self
            .merges
            .into_iter()
            .map(|merge| merge.into_merge(&key, &options))
            .collect::<Option<Vec<_>>>()?;
        let favourable = match self.favourable {
            None => None,
            Some(favourable) => Some(favourable.into_favourable(&options, &merges)?),
        };
        let which = |is: fn(&ChoiceOption) -> bool| -> OptionSet {
            (0..options.len())
                .filter(|place| is(&options[*place]))
                .collect()
        };
        let (asked_of, gate) = self.routing.unzip();
        Some(Question {
            exclusive: which(ChoiceOption::exclusive),
            ending: which(ChoiceOption::ends),
            key,
            theme: self.theme?,
            kind: self.kind?,
            symbol: self.symbol?,
            options,
            merges,
            asked_of,
            gate,
            sensitive: self.sensitive,
            followed: self.followed,
            favourable,
            comparable: self.comparable,
        })
    }

    /// Whether it has one answer.
    pub(super) fn has_one_answer(&self) -> bool {
        matches!(self.kind, Some(Kind::Single | Kind::Scale))
    }
}
