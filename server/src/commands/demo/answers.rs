//! Made-up answers for the demo's waves that are over: plausible in size and shape, the same at
//! every start.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use anyhow::Context;
use domain::answers::{Answer, Answers, OptionSet};
use domain::language::LanguageId;
use domain::municipality::MunicipalityId;
use domain::questionnaire::{Kind, Question, Questionnaire};
use domain::submission::Submission;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};

use crate::edge::Randomness;
use crate::parallel::in_parallel;
use crate::sealing::sealed_box;
use crate::storage::{Database, SealedSubmission};

/// Municipalities, by the numbers in force since 2024, and how many answered in each: large and
/// small, several below the threshold, one exactly at it.
pub(super) const SIZES: &[(&str, u32)] = &[
    ("0301", 612), // Oslo
    ("4601", 331), // Bergen
    ("5001", 274), // Trondheim
    ("1103", 208), // Stavanger
    ("3203", 143), // Asker
    ("3301", 121), // Drammen
    ("3105", 118), // Sarpsborg
    ("3107", 104), // Fredrikstad
    ("1108", 97),  // Sandnes
    ("4204", 92),  // Kristiansand
    ("5501", 88),  // Tromsø
    ("3201", 86),  // Bærum
    ("3907", 71),  // Sandefjord
    ("3909", 64),  // Larvik
    ("1804", 61),  // Bodø
    ("1508", 57),  // Ålesund
    ("4003", 52),  // Skien
    ("3401", 47),  // Kongsvinger
    ("3403", 46),  // Hamar
    ("3405", 41),  // Lillehammer
    ("1106", 40),  // Haugesund
    ("1506", 36),  // Molde
    ("1505", 33),  // Kristiansund
    ("4203", 31),  // Arendal
    ("3407", 29),  // Gjøvik
    ("5503", 27),  // Harstad
    ("1806", 26),  // Narvik
    ("1833", 24),  // Rana
    ("3101", 23),  // Halden
    ("3103", 22),  // Moss
    ("5006", 21),  // Steinkjer
    ("5035", 20),  // Stjørdal
    ("4640", 18),  // Sogndal
    ("4602", 17),  // Kinn
    ("4205", 15),  // Lindesnes
    ("1824", 14),  // Vefsn
    ("5601", 13),  // Alta
    ("3437", 12),  // Sel
    ("4621", 11),  // Voss
    ("5605", 10),  // Sør-Varanger
    ("1151", 9),   // Utsira
    ("3417", 8),   // Grue
    ("1871", 7),   // Andøy
    ("5610", 4),   // Karasjok
    ("3433", 3),   // Skjåk
    ("4629", 1),   // Modalen
];

/// How likely each option of a scale is, the first first; for scales of two, three, four and five.
const WEIGHTS: [&[f64]; 4] = [
    &[0.82, 0.18],
    &[0.62, 0.29, 0.09],
    &[0.52, 0.33, 0.11, 0.04],
    &[0.14, 0.27, 0.24, 0.21, 0.14],
];

/// How many skip a question.
const SKIPPED: f64 = 0.03;

/// Made-up answers of so many respondents in each municipality; the same for the same seed.
pub(super) fn made_up(
    questionnaire: &Questionnaire,
    municipalities: &[(MunicipalityId, u32)],
    languages: &[LanguageId],
    seed: u64,
) -> Vec<Submission> {
    let mut made_up = StdRng::seed_from_u64(seed);
    let mut submissions = Vec::new();
    for (municipality, respondents) in municipalities {
        // Municipalities differ a little in how content people are.
        let tilt = made_up.random_range(-0.12..0.12);
        for _ in 0..*respondents {
            let Some(language) = languages.choose(&mut made_up) else {
                continue;
            };
            submissions.push(Submission {
                wave: questionnaire.id().clone(),
                municipality: *municipality,
                language: language.clone(),
                answers: answers(questionnaire, tilt, &mut made_up).settled(questionnaire),
            });
        }
    }
    submissions
}

/// Puts answers into their sealed boxes, as if they had been sent.
pub(super) async fn send(
    database: &Database,
    questionnaire: &Questionnaire,
    submissions: &[Submission],
) -> anyhow::Result<()> {
    let randomness = Randomness::System;
    let mut repository = database.write().await?;
    let mut keys = HashMap::new();
    for submission in submissions {
        let municipality = submission.municipality;
        if let Entry::Vacant(missing) = keys.entry(municipality) {
            let key = repository.box_key(&submission.wave, municipality).await?;
            missing.insert(key.context("the demo's wave lacks a collection")?);
        }
    }
    let sealed = in_parallel(submissions, |submission| {
        let (wave, municipality) = (&submission.wave, submission.municipality);
        let plain = submission.to_padded_bytes(questionnaire);
        sealed_box::seal(
            &keys[&municipality],
            wave,
            municipality,
            &plain,
            &randomness,
        )
    });
    for (submission, sealed) in submissions.iter().zip(sealed) {
        let submission = SealedSubmission {
            wave: submission.wave.clone(),
            municipality: submission.municipality,
            draft_digest: randomness.bytes(),
            sealed: sealed?,
        };
        repository.submit(&submission, randomness.bytes()).await?;
    }
    repository.save().await?;
    Ok(())
}

fn answers(questionnaire: &Questionnaire, tilt: f64, made_up: &mut StdRng) -> Answers {
    let mut answers = Answers::none(questionnaire);
    for (index, question) in questionnaire.questions().iter().enumerate() {
        if questionnaire.is_asked(&answers, index) {
            answers.set(index, answer(question, tilt, made_up));
        }
    }
    answers
}

fn answer(question: &Question, tilt: f64, made_up: &mut StdRng) -> Answer {
    if made_up.random_bool(SKIPPED) {
        return Answer::Skipped;
    }
    // Whoever is on leave does not answer at all.
    let options: Vec<usize> = (0..question.options().len())
        .filter(|index| !question.options()[*index].ends())
        .collect();
    if let Kind::Multiple { at_most } = question.kind() {
        let most = at_most.map_or(options.len(), |most| usize::from(most.get()));
        return Answer::Chosen(several(question, &options, most, made_up));
    }
    let weights = match options.len() {
        0..=2 => WEIGHTS[0],
        3 => WEIGHTS[1],
        4 => WEIGHTS[2],
        _ => WEIGHTS[3],
    };
    // Sensitive questions: few say yes, which stands first.
    let draw: f64 = if question.sensitive() {
        1.0 - made_up.random_range(0.0..1.0_f64).powi(2) * 0.9
    } else {
        (made_up.random_range(0.0..1.0) - tilt).clamp(0.0, 0.999)
    };
    let mut sum = 0.0;
    let position = weights
        .iter()
        .position(|weight| {
            sum += weight;
            draw < sum
        })
        .unwrap_or(options.len() - 1)
        .min(options.len() - 1);
    Answer::Chosen(OptionSet::single(options[position]))
}

fn several(question: &Question, options: &[usize], most: usize, made_up: &mut StdRng) -> OptionSet {
    let exclusive = options
        .iter()
        .find(|index| question.options()[**index].exclusive());
    if let Some(exclusive) = exclusive
        && made_up.random_bool(0.12)
    {
        return OptionSet::single(*exclusive);
    }
    let others: Vec<usize> = options
        .iter()
        .copied()
        .filter(|index| Some(index) != exclusive)
        .collect();
    let count = made_up.random_range(1..=most.min(others.len()).min(4));
    others.sample(made_up, count).copied().collect()
}
