//! Scripted participants: answers drawn with a fixed seed, all different, so that each can be told
//! from every other when it turns up again.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use domain::answers::Answers;
use domain::questionnaire::{Kind, Question, Questionnaire};
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;

/// The question whose answer attackers try to guess: a fair coin is tossed for it.
const SECRET_QUESTION: &str = "background";

/// What one participant answers; everything else is skipped.
#[derive(Clone, Debug)]
pub struct Scripted {
    chosen: BTreeMap<String, String>,
    /// The answers as the table of answers will hold them.
    pub stored: Vec<u8>,
    /// Which of its first two options the secret question gets.
    pub secret: bool,
}

impl Scripted {
    /// The option for a question, or nothing where it is skipped.
    #[must_use]
    pub fn option(&self, question: &str) -> Option<&str> {
        self.chosen.get(question).map(String::as_str)
    }
}

/// Draws scripted participants.
#[derive(Debug)]
pub struct Script {
    questionnaire: Questionnaire,
    random: StdRng,
    drawn: BTreeSet<Vec<u8>>,
}

impl Script {
    /// A script to the questionnaire of the open wave; the same seed draws the same participants.
    pub fn new(seed: u64) -> anyhow::Result<Self> {
        let text = include_str!("../../questionnaires/2023.toml");
        let questionnaire = Questionnaire::parse("2023.toml", text)
            .map_err(|faults| anyhow::anyhow!("the questionnaire is faulty: {faults}"))?;
        Ok(Self {
            questionnaire,
            random: StdRng::seed_from_u64(seed),
            drawn: BTreeSet::new(),
        })
    }

    /// The next participants, different from all drawn before.
    pub fn draw(&mut self, count: usize) -> anyhow::Result<Vec<Scripted>> {
        (0..count).map(|_| self.draw_one()).collect()
    }

    fn draw_one(&mut self) -> anyhow::Result<Scripted> {
        // There are some millions of combinations.
        for _try in 0..1000 {
            let scripted = self.draw_any()?;
            if self.drawn.insert(scripted.stored.clone()) {
                return Ok(scripted);
            }
        }
        anyhow::bail!("the questionnaire has too few combinations of answers")
    }

    fn draw_any(&mut self) -> anyhow::Result<Scripted> {
        let questionnaire = &self.questionnaire;
        let mut answers = Answers::none(questionnaire);
        let mut chosen = BTreeMap::new();
        for (index, question) in questionnaire.questions().iter().enumerate() {
            if !is_answered(questionnaire, question) {
                continue;
            }
            // The secret is one of the first two options, whatever else the question offers.
            let options = match question.key().as_str() {
                SECRET_QUESTION => &question.options()[..2],
                _ => question.options(),
            };
            let option = options.choose(&mut self.random);
            let key = option.context("a question has no option")?.key().as_str();
            answers.set(index, questionnaire.choose(index, &[key])?);
            chosen.insert(question.key().as_str().to_owned(), key.to_owned());
        }
        let secret = questionnaire.index_of(SECRET_QUESTION);
        let secret = secret.context("the questionnaire has no question to guess")?;
        Ok(Scripted {
            chosen,
            stored: answers.settled(questionnaire).to_bytes(),
            secret: answers.get(secret).chosen().contains(0),
        })
    }
}

/// Questions that take one option and on which no other question depends: with these alone every
/// participant has the same path.
fn is_answered(questionnaire: &Questionnaire, question: &Question) -> bool {
    let decides = questionnaire.questions().iter().any(|other| {
        other
            .asked_of()
            .is_some_and(|condition| condition.question() == question.key())
    });
    !matches!(question.kind(), Kind::Multiple { .. }) && question.asked_of().is_none() && !decides
}
