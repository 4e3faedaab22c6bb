//! Reading the list of languages, naming all its faults at once.

use super::{
    Digits, Direction, Language, LanguageId, Languages, ListPatterns, NO_PLURAL, Script, TextState,
};
use crate::document::{Fields, Inspector, Span, Text};
use crate::fault::Faults;

/// Languages that the survey cannot do without: the source of all texts, and the form of Norwegian
/// that a state body owes its readers beside it (språklova § 14).
const REQUIRED: [&str; 2] = ["nb", "nn"];

impl Languages {
    /// Reads `locales/languages.toml`. `file` is what faults call it.
    pub fn parse(file: &str, text: &str) -> Result<Self, Faults> {
        let (mut inspector, table) = Inspector::read(file, text);
        let mut root = Fields::of(table.get_ref(), 0..0);
        let mut languages = Vec::new();
        // Also of languages that have a fault, so that they are not called missing as well.
        let mut ids = Vec::new();
        for mut fields in root.tables(&mut inspector, "language") {
            let span = fields.span().clone();
            let id = fields
                .text(&mut inspector, "id")
                .and_then(|text| language_id(&mut inspector, text));
            ids.extend(id.clone());
            let language = language(&mut inspector, id, fields);
            languages.extend(language.map(|language| (language, span)));
        }
        root.finish(&mut inspector);
        check_together(&mut inspector, &languages, &ids);
        inspector.finish()?;
        Ok(Self(
            languages
                .into_iter()
                .map(|(language, _)| language)
                .collect(),
        ))
    }
}

/// Reads one language; none if something that must be there is not.
fn language(
    inspector: &mut Inspector,
    id: Option<LanguageId>,
    mut fields: Fields,
) -> Option<Language> {
    let text = read(inspector, &mut fields, "text", language_id);
    let voice = read(inspector, &mut fields, "voice", voice);
    let html_lang = read(inspector, &mut fields, "html-lang", html_lang);
    let script = read(inspector, &mut fields, "script", |inspector, text| {
        one_of(inspector, "script", &text, &Script::ALL, Script::as_str)
    });
    let direction = read(inspector, &mut fields, "direction", |inspector, text| {
        let both = [Direction::Ltr, Direction::Rtl];
        one_of(inspector, "direction", &text, &both, Direction::as_str)
    });
    let digits = read(inspector, &mut fields, "digits", |inspector, text| {
        one_of(inspector, "digits", &text, &Digits::ALL, Digits::as_str)
    });
    let plural = read(inspector, &mut fields, "plural", plural);
    let list = fields.optional_table(inspector, "list");
    let list = list_patterns(inspector, &fields, list);
    let foreign_letters = fields.optional_text(inspector, "foreign-letters");
    let endonym = read(inspector, &mut fields, "endonym", name);
    let english = read(inspector, &mut fields, "english", name);
    let state = read(inspector, &mut fields, "state", |inspector, text| {
        one_of(
            inspector,
            "state",
            &text,
            &TextState::ALL,
            TextState::as_str,
        )
    });
    let approver = fields
        .optional_text(inspector, "approver")
        .and_then(|text| name(inspector, text));
    let approved_on = fields.optional_date(inspector, "approved-on");
    let span = fields.span().clone();
    if let Some(state) = state {
        check_approval(inspector, &fields, state);
    }
    fields.finish(inspector);
    check_direction(inspector, &span, script?, direction?);
    check_digits(inspector, &span, script?, digits?);
    Some(Language {
        id: id?,
        text: text?,
        voice: voice?,
        html_lang: html_lang?,
        script: script?,
        direction: direction?,
        digits: digits?,
        plural: plural?,
        list: list?,
        foreign_letters: foreign_letters
            .map_or("", |(letters, _)| letters)
            .to_owned(),
        endonym: endonym?,
        english: english?,
        state: state?,
        approver,
        approved_on,
    })
}

/// A text that must be there, as what it stands for.
fn read<'t, T>(
    inspector: &mut Inspector,
    fields: &mut Fields<'t, '_>,
    key: &'static str,
    convert: impl FnOnce(&mut Inspector, Text<'t>) -> Option<T>,
) -> Option<T> {
    let text = fields.text(inspector, key)?;
    convert(inspector, text)
}

/// The script says where a line begins; a page that is laid out from the other side is unreadable.
fn check_direction(inspector: &mut Inspector, span: &Span, script: Script, direction: Direction) {
    let expected = match script {
        Script::Arab => Direction::Rtl,
        Script::Latn | Script::Cyrl | Script::Ethi | Script::Mymr | Script::Thai => Direction::Ltr,
    };
    if direction != expected {
        inspector.fault(
            span,
            format!("{} is not written {}", script.as_str(), direction.as_str()),
            format!(
                "write direction = \"{}\", or mend the script",
                expected.as_str()
            ),
        );
    }
}

/// A script has digits of its own, or takes 0-9.
fn check_digits(inspector: &mut Inspector, span: &Span, script: Script, digits: Digits) {
    let fits = match digits {
        Digits::Latn => true,
        Digits::Arab | Digits::Arabext => script == Script::Arab,
        Digits::Mymr => script == Script::Mymr,
    };
    if !fits {
        inspector.fault(
            span,
            format!("{} has no digits `{}`", script.as_str(), digits.as_str()),
            "write digits = \"latn\", or mend the script",
        );
    }
}

/// A state that says more than "draft" names who says so; only an approved text has a date.
fn check_approval(inspector: &mut Inspector, fields: &Fields, state: TextState) {
    let span = fields.span().clone();
    let (has_approver, has_date) = (fields.has("approver"), fields.has("approved-on"));
    if state != TextState::Draft && !has_approver {
        inspector.absence(
            &span,
            format!("texts that are {} have nobody who says so", state.as_str()),
            "add `approver`",
        );
    }
    if state == TextState::Approved && !has_date {
        inspector.absence(&span, "approved texts have no date", "add `approved-on`");
    }
    if state != TextState::Approved && has_date {
        inspector.fault(
            &span,
            format!("texts that are {} have a date of approval", state.as_str()),
            "remove `approved-on`, or write state = \"approved\"",
        );
    }
}

/// What only all languages together can get wrong.
fn check_together(inspector: &mut Inspector, languages: &[(Language, Span)], ids: &[LanguageId]) {
    for (place, (language, span)) in languages.iter().enumerate() {
        let is_same = |(other, _): &(Language, Span)| other.id == language.id;
        if languages[..place].iter().any(is_same) {
            inspector.fault(
                span,
                format!("`{}` is listed twice", language.id),
                "give one of them an id of its own, or remove it",
            );
        }
        check_text(inspector, language, span, languages, ids);
    }
    for id in REQUIRED {
        if !ids.iter().any(|listed| listed.as_str() == id) {
            inspector.absence(&(0..0), format!("`{id}` is not listed"), "list it");
        }
    }
}

/// A language shows its own texts, or those of one that does, in the same script.
fn check_text(
    inspector: &mut Inspector,
    language: &Language,
    span: &Span,
    languages: &[(Language, Span)],
    ids: &[LanguageId],
) {
    let Language { id, text, .. } = language;
    let Some((shown, _)) = languages.iter().find(|(other, _)| other.id == *text) else {
        if !ids.contains(text) {
            inspector.absence(
                span,
                format!("`{id}` shows the texts of `{text}`, which is not listed"),
                "list that language, or mend `text`",
            );
        }
        return;
    };
    if shown.text != shown.id {
        inspector.fault(
            span,
            format!("`{id}` shows the texts of `{text}`, which has none of its own"),
            format!("write text = \"{}\"", shown.text),
        );
    } else if shown.id != language.id
        && (&shown.digits, &shown.plural, &shown.list)
            != (&language.digits, &language.plural, &language.list)
    {
        inspector.fault(
            span,
            format!("`{id}` has other digits, plurals or lists than the texts it shows"),
            format!("write the same as `{text}` has"),
        );
    } else if shown.script != language.script {
        inspector.fault(
            span,
            format!("`{id}` shows texts in another script than its own"),
            "mend `text` or `script`",
        );
    }
}

fn language_id(inspector: &mut Inspector, (text, span): Text) -> Option<LanguageId> {
    LanguageId::parse(text)
        .inspect_err(|error| inspector.fault(&span, error.to_string(), "write such an id"))
        .ok()
}

/// The name of a folder.
fn voice(inspector: &mut Inspector, (text, span): Text) -> Option<String> {
    let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase());
    if !fits {
        let what = format!("`{text}` is no voice");
        inspector.fault(
            &span,
            what,
            "write the name of its folder in a-z, e.g. \"ar\"",
        );
    }
    fits.then(|| text.to_owned())
}

/// The language whose rules count, or the word for none.
fn plural(inspector: &mut Inspector, (text, span): Text) -> Option<String> {
    let fits = text == NO_PLURAL || LanguageId::parse(text).is_ok();
    if !fits {
        let what = format!("`{text}` has no plural rules");
        inspector.fault(&span, what, "write a language's code, or \"none\"");
    }
    fits.then(|| text.to_owned())
}

/// The three patterns of lists.
fn list_patterns(
    inspector: &mut Inspector,
    language: &Fields,
    table: Option<Fields>,
) -> Option<ListPatterns> {
    let Some(mut table) = table else {
        if !language.has("list") {
            let span = language.span().clone();
            inspector.absence(
                &span,
                "`list` is missing",
                "add `list`: { two = .., middle = .., end = .. }",
            );
        }
        return None;
    };
    let two = read(inspector, &mut table, "two", list_pattern);
    let middle = read(inspector, &mut table, "middle", list_pattern);
    let end = read(inspector, &mut table, "end", list_pattern);
    table.finish(inspector);
    Some(ListPatterns {
        two: two?,
        middle: middle?,
        end: end?,
    })
}

/// A text with a first and a second place, each once.
fn list_pattern(inspector: &mut Inspector, (text, span): Text) -> Option<String> {
    let once = |place: &str| text.matches(place).count() == 1;
    let fits = once("{0}") && once("{1}") && text.find("{0}") < text.find("{1}");
    if !fits {
        let what = format!("`{text}` does not join two things");
        inspector.fault(&span, what, "write {0} and, after it, {1}");
    }
    fits.then(|| text.to_owned())
}

/// What goes into an attribute.
fn html_lang(inspector: &mut Inspector, (text, span): Text) -> Option<String> {
    let fits = text
        .split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if !fits {
        let what = format!("`{text}` is no html-lang");
        inspector.fault(
            &span,
            what,
            "write a language tag, e.g. \"ar\" or \"fa-AF\"",
        );
    }
    fits.then(|| text.to_owned())
}

/// A text for people to read, which is not empty.
fn name(inspector: &mut Inspector, (text, span): Text) -> Option<String> {
    let fits = !text.trim().is_empty();
    if !fits {
        inspector.fault(&span, "a name is empty", "write the name");
    }
    fits.then(|| text.to_owned())
}

/// One of several words.
fn one_of<T: Copy>(
    inspector: &mut Inspector,
    key: &str,
    (text, span): &Text,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Option<T> {
    let found = all.iter().copied().find(|one| word(*one) == *text);
    if found.is_none() {
        let words: Vec<&str> = all.iter().map(|one| word(*one)).collect();
        inspector.fault(
            span,
            format!("`{text}` is no {key}"),
            format!("write one of: {}", words.join(", ")),
        );
    }
    found
}

#[cfg(test)]
pub(crate) mod tests;
