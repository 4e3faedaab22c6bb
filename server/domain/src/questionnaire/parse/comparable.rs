//! Reading with which questions of earlier waves a question is declared comparable.

use crate::document::{Fields, Inspector};
use crate::questionnaire::{Former, QuestionKey};
use crate::wave::WaveId;

/// Reads the field `comparable`, a list of texts `wave:question`, no wave twice and none of them
/// `own`, that of the file.
pub(super) fn read(
    inspector: &mut Inspector,
    fields: &mut Fields,
    own: Option<&WaveId>,
) -> Vec<Former> {
    if !fields.has("comparable") {
        return Vec::new();
    }
    let mut formers: Vec<Former> = Vec::new();
    let texts = fields.texts(inspector, "comparable");
    for (text, span) in texts.into_iter().flat_map(|(texts, _)| texts) {
        let Some(former) = former(text) else {
            let what = format!("`{text}` names no question of an earlier wave");
            inspector.fault(&span, what, "write it as `wave:question`");
            continue;
        };
        if own == Some(&former.wave) {
            let what = format!("`{text}` is of this very wave");
            inspector.fault(&span, what, "name an earlier one");
        } else if formers.iter().any(|other| other.wave == former.wave) {
            let what = format!("a question of wave `{}` is named already", former.wave);
            inspector.fault(&span, what, "remove one of them");
        }
        formers.push(former);
    }
    formers
}

fn former(text: &str) -> Option<Former> {
    let (wave, question) = text.split_once(':')?;
    Some(Former {
        wave: WaveId::parse(wave).ok()?,
        question: QuestionKey::parse(question).ok()?,
    })
}
