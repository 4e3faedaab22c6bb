//! Reading which answer to a question is the better one.

use super::options::MergeDraft;
use super::questions::QuestionDraft;
use crate::answers::OptionSet;
use crate::document::{Fields, Inspector, Span};
use crate::questionnaire::favourable::Favourable;
use crate::questionnaire::{ChoiceOption, Merge};

/// What could be read of it: the key of an option or of a merged group.
pub(super) struct FavourableDraft(String);

/// Reads the field `favourable` and checks that it names something of the question.
pub(super) fn read(
    inspector: &mut Inspector,
    fields: &mut Fields,
    question: &QuestionDraft,
) -> Option<FavourableDraft> {
    let Some((name, span)) = fields.optional_text(inspector, "favourable") else {
        if question.followed && !fields.has("favourable") {
            let what = "a followed question does not say which answer is the better one";
            inspector.absence(&question.span, what, "add `favourable`");
        }
        return None;
    };
    if question.kind.is_some() && !question.has_one_answer() {
        let what = "`favourable` is for questions with one answer";
        inspector.fault(&span, what, "remove it");
    }
    check_name(inspector, name, &span, question);
    Some(FavourableDraft(name.to_owned()))
}

fn check_name(inspector: &mut Inspector, name: &str, span: &Span, question: &QuestionDraft) {
    let mut options = question.options.iter();
    let option = options.find(|option| option.key.as_str() == name);
    let is_merged = question.merges.iter().any(|merge| merge.is_into(name));
    match option {
        Some(option) if option.ends => {
            let what = format!("`{name}` ends the survey and is in no result");
            inspector.fault(span, what, "name another option");
        }
        None if !is_merged && question.has_all_options => {
            let what = format!("that question has no option or merged group `{name}`");
            inspector.absence(span, what, "mend the key");
        }
        _ => {}
    }
}

impl FavourableDraft {
    pub(super) fn into_favourable(
        self,
        options: &[ChoiceOption],
        merges: &[Merge],
    ) -> Option<Favourable> {
        let Self(name) = self;
        let mut places = options.iter().enumerate();
        if let Some((place, option)) = places.find(|(_, option)| option.key().as_str() == name) {
            return Some(Favourable {
                message: option.message().to_owned(),
                options: OptionSet::single(place),
            });
        }
        let mut merges = merges.iter();
        let merge = merges.find(|merge| merge.label().key().as_str() == name)?;
        Some(Favourable {
            message: merge.label().message().to_owned(),
            options: merge.options(),
        })
    }
}

impl MergeDraft {
    fn is_into(&self, name: &str) -> bool {
        self.into.as_ref().is_some_and(|into| into.as_str() == name)
    }
}
