//! What files of a release need of our texts, as the plain data that the crate `files` takes.

use domain::language::Language;
use domain::questionnaire::{Questionnaire, Theme};

use crate::texts::Texts;

/// The languages that staff read; files are written in them.
const WRITTEN: [&str; 3] = ["nb", "nn", "en"];

/// The texts of a questionnaire in all languages that have texts of their own, in the order of the
/// chooser.
#[must_use]
pub fn texts(texts: &Texts, questionnaire: &Questionnaire) -> Vec<files::Texts> {
    let languages = texts.languages().iter();
    let own = languages.filter(|language| language.id() == language.text() && texts.has(language));
    own.map(|language| of_language(texts, questionnaire, language))
        .collect()
}

fn of_language(texts: &Texts, questionnaire: &Questionnaire, language: &Language) -> files::Texts {
    let id = language.text().as_str();
    let reader = texts.reader(id);
    let mut ids = asked(questionnaire);
    if WRITTEN.contains(&id) {
        ids.extend(files::Texts::words().map(str::to_owned));
        let breakdowns = questionnaire.breakdowns().iter();
        ids.extend(breakdowns.flat_map(domain::Breakdown::messages));
    }
    let name = |language: &Language| match id {
        "en" => language.english().to_owned(),
        _ => format!("{} ({})", language.endonym(), language.english()),
    };
    files::Texts {
        id: id.to_owned(),
        tag: language.html_lang().to_owned(),
        messages: ids
            .into_iter()
            .map(|id| {
                let text = reader.text(&id);
                (id, text)
            })
            .collect(),
        languages: texts
            .languages()
            .iter()
            .map(|language| (language.id().to_string(), name(language)))
            .collect(),
    }
}

/// The messages that participants read: themes, questions and options.
fn asked(questionnaire: &Questionnaire) -> Vec<String> {
    let mut ids: Vec<String> = questionnaire.themes().iter().map(Theme::message).collect();
    for question in questionnaire.questions() {
        ids.push(question.message());
        let options = question.options().iter();
        ids.extend(options.map(|option| option.message().to_owned()));
    }
    ids
}
