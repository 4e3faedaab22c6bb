//! A text message with its link is one message of the simple alphabet, or at most two of all letters.

use domain::language::Script;

use super::super::pattern::{Case, Piece};
use super::super::places::{self, Place};
use super::{Finding, Subject};

/// How long a link is in a text message.
const LINK: usize = 40;
/// What one message holds in the simple alphabet (GSM 03.38), in letters.
const ONE_MESSAGE: usize = 160;
/// What two messages hold in all other letters (UCS-2), in UTF-16 units.
const TWO_MESSAGES: usize = 2 * 67;

/// The simple alphabet of text messages, and those of its letters that take the room of two.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
                   ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const GSM_DOUBLE: &str = "^{}\\[~]|€";

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
    let room = match script {
        Script::Latn => ONE_MESSAGE,
        _ => TWO_MESSAGES,
    };
    u32::try_from(room - LINK).ok()
}

fn overlong(case: &Case) -> Option<Finding> {
    let pieces = case.0.iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Argument(_) => "x".repeat(LINK),
    });
    let text: String = pieces.collect();
    let simple = text.chars().try_fold(0, |length, letter| match letter {
        _ if GSM.contains(letter) => Some(length + 1),
        _ if GSM_DOUBLE.contains(letter) => Some(length + 2),
        _ => None,
    });
    let (length, most) = match simple {
        Some(length) => (length, ONE_MESSAGE),
        None => (text.encode_utf16().count(), TWO_MESSAGES),
    };
    (length > most).then(|| {
        let what = format!("has {length} letters with a link of {LINK}, and {most} fit");
        let remedy = match simple {
            Some(_) => "say it in fewer words",
            None => "say it in fewer words, or without letters that text messages lack",
        };
        Finding::new(what, remedy)
    })
}
