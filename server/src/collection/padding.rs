//! Signs that answers were made up to lift a municipality over the threshold (rule B12 of
//! docs/privacy.md): looked for when its box is opened. Not here: holding what is suspicious, which
//! is for closing, and limiting the volume, which is for the web.

use std::collections::HashMap;

use domain::submission::Submission;

/// So many people who gave the same answers to all questions are a sign.
const ALIKE: usize = 5;

/// But only if they are at least one in so many: in a large municipality some agree by chance, and
/// a few invented answers unlock nothing there.
const ONE_IN: usize = 20;

/// Those who answered fewer questions than this easily agree.
const LEAST_ANSWERED: usize = 12;

/// Why a municipality's answers should be looked at before they are released, in words for the
/// administrator; nothing if there is no sign. `bursts` are the days on which more came at a stroke
/// than classes send.
pub(super) fn signs(submissions: &[Submission], bursts: &[String]) -> Option<String> {
    let mut signs = Vec::new();
    if !bursts.is_empty() {
        signs.push(format!("a burst of answers on {}", bursts.join(", ")));
    }
    let alike = most_alike(submissions);
    if alike >= ALIKE && alike * ONE_IN >= submissions.len() {
        signs.push("several people gave the same answers to all questions".to_owned());
    }
    (!signs.is_empty()).then(|| signs.join("; "))
}

/// How many gave the answers that were given most often.
fn most_alike(submissions: &[Submission]) -> usize {
    let mut times: HashMap<Vec<u8>, usize> = HashMap::new();
    for submission in submissions {
        let answered = submission.answers.iter();
        let answered = answered.filter(|answer| !answer.chosen().is_empty());
        if answered.count() >= LEAST_ANSWERED {
            *times.entry(submission.answers.to_bytes()).or_default() += 1;
        }
    }
    times.into_values().max().unwrap_or_default()
}
