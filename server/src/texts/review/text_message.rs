//! A text message with its link is one message of the simple alphabet, or at most two of all letters.

use domain::language::Script;
use domain::text_message::MessageSize;

use super::super::pattern::{Case, Piece};
use super::super::places::{self, Place};
use super::{Finding, Subject};

/// How long a link is in a text message.
const LINK: usize = 40;
pub(super) fn rule(subject: Subject<'_>) -> Vec<Finding> {
    let (place, _) = places::of(subject.id, subject.source);
    if place != Place::Sms {
        return Vec::new();
    }
    subject.text.cases().iter().filter_map(overlong).collect()
}

/// How many letters a translator has besides the link. In Latin letters: if all of them are of the
/// simple alphabet, as they are in most languages.
pub(super) fn limit(script: Script) -> Option<u32> {
    u32::try_from(most(script == Script::Latn) - LINK).ok()
}

fn overlong(case: &Case) -> Option<Finding> {
    let pieces = case.0.iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Argument(_) => "x".repeat(LINK),
    });
    let text: String = pieces.collect();
    let MessageSize { length, is_simple } = MessageSize::of(&text);
    let most = most(is_simple);
    (length > most).then(|| {
        let what = format!("has {length} letters with a link of {LINK}, and {most} fit");
        let remedy = if is_simple {
            "say it in fewer words"
        } else {
            "say it in fewer words, or without letters that text messages lack"
        };
        Finding::new(what, remedy)
    })
}

/// One message of the simple alphabet, or two of all letters.
fn most(is_simple: bool) -> usize {
    MessageSize::room(is_simple, if is_simple { 1 } else { 2 })
}
