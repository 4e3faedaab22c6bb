//! How people answer: for each question the odds of its options, and of no answer.

use domain::answers::Answers;
use domain::questionnaire::{Kind, OptionKey, Questionnaire};
use rand::RngExt;
use rand::rngs::StdRng;
use rand::seq::{IndexedMutRandom, IndexedRandom};

use crate::figures::made_up::{LANGUAGES, Person};

/// The odds by which people answer.
#[derive(Clone, Debug)]
pub struct Style {
    /// For each question the weights of its options, and of no answer last.
    weights: Vec<Vec<f64>>,
    languages: Vec<f64>,
    /// Answers that go together: whoever gives the first gives the second.
    bound: Option<((usize, usize), (usize, usize))>,
}

impl Style {
    /// Draws one at random.
    #[must_use]
    pub fn draw(questionnaire: &Questionnaire, random: &mut StdRng) -> Self {
        let questions = questionnaire.questions().iter();
        let weights = questions
            .map(|question| {
                let mut weights: Vec<f64> = question
                    .options()
                    .iter()
                    .map(|option| {
                        if option.ends() {
                            0.0
                        } else {
                            random.random::<f64>().powi(2)
                        }
                    })
                    .collect();
                weights.push(
                    [0.0, 0.01, 0.05, 0.15]
                        .choose(random)
                        .copied()
                        .unwrap_or(0.0),
                );
                weights
            })
            .collect();
        let mut style = Self {
            weights,
            languages: LANGUAGES.map(|_| random.random::<f64>().powi(3)).to_vec(),
            bound: None,
        };
        style.skew(questionnaire, random, 0.5);
        style
    }

    /// Makes it another municipality's: other odds here and there, and more that is planted.
    pub fn vary(&mut self, questionnaire: &Questionnaire, random: &mut StdRng) {
        for weights in &mut self.weights {
            for weight in weights.iter_mut() {
                *weight *= random.random_range(0.5..1.5);
            }
        }
        self.skew(questionnaire, random, 0.15);
        self.be_alike(random, 0.05);
        if random.random_bool(0.2) {
            // All women are Ukrainians, say.
            let mut one = || {
                let breakdowns = [
                    "gender",
                    "age",
                    "schooling",
                    "time",
                    "background",
                    "programme",
                ];
                let key = breakdowns.choose(random)?;
                let question = questionnaire.index_of(key)?;
                let options = questionnaire.questions()[question].options();
                let stored = (0..options.len()).filter(|option| !options[*option].ends());
                let stored: Vec<usize> = stored.collect();
                Some((question, *stored.choose(random)?))
            };
            self.bound = one()
                .zip(one())
                .filter(|(first, second)| first.0 != second.0);
        }
    }

    /// Lets everybody answer alike to some questions.
    pub fn be_alike(&mut self, random: &mut StdRng, share: f64) {
        for weights in &mut self.weights {
            if random.random_bool(2.0 * share) {
                let rest = if random.random_bool(0.5) { 0.0 } else { 0.02 };
                favour(weights, random, rest);
            }
        }
    }

    /// Somebody who answers so.
    #[must_use]
    pub fn person(&self, questionnaire: &Questionnaire, random: &mut StdRng) -> Person {
        let mut answers = Answers::none(questionnaire);
        for (index, question) in questionnaire.questions().iter().enumerate() {
            if question.asked_of().is_some() && !questionnaire.is_asked(&answers, index) {
                continue;
            }
            let options = match question.kind() {
                Kind::Single | Kind::Scale => {
                    pick(&self.weights[index], random).into_iter().collect()
                }
                Kind::Multiple { at_most } => {
                    let most = at_most.map_or(usize::MAX, |most| most.get().into());
                    self.several(index, most, random)
                }
            };
            let mut keys: Vec<_> = options
                .iter()
                .filter_map(|option: &usize| Some(question.options().get(*option)?.key()))
                .collect();
            if let Some((first, second)) = self.bound
                && second.0 == index
                && first.0 < index
                && answers.get(first.0).chosen().contains(first.1)
            {
                keys = vec![question.options()[second.1].key()];
            }
            let excludes = |key: &&_| {
                let options = question.options().iter();
                options
                    .into_iter()
                    .any(|option| option.key() == *key && option.exclusive())
            };
            if keys.len() > 1 {
                keys.retain(|key| !excludes(key));
            }
            let keys: Vec<&str> = keys.into_iter().map(OptionKey::as_str).collect();
            if let Ok(answer) = questionnaire.choose(index, &keys) {
                answers.set(index, answer);
            }
        }
        (pick(&self.languages, random).unwrap_or(0), answers)
    }

    fn several(&self, index: usize, most: usize, random: &mut StdRng) -> Vec<usize> {
        let weights = &self.weights[index];
        let (unanswered, options) = weights.split_last().unwrap_or((&0.0, &[]));
        if random.random::<f64>() < *unanswered {
            return Vec::new();
        }
        let chosen = (0..options.len()).filter(|option| random.random::<f64>() < options[*option]);
        chosen.take(most).collect()
    }

    /// Makes groups and programmes lopsided, and pressure rare.
    fn skew(&mut self, questionnaire: &Questionnaire, random: &mut StdRng, share: f64) {
        for key in [
            "programme",
            "gender",
            "age",
            "schooling",
            "time",
            "background",
            "plan",
        ] {
            if let Some(question) = questionnaire.index_of(key)
                && random.random_bool(share)
            {
                let rest = [0.0, 0.1, 0.3].choose(random).copied().unwrap_or(0.0);
                favour(&mut self.weights[question], random, rest);
            }
        }
        if let Some(pressure) = questionnaire.index_of("pressure")
            && random.random_bool(share)
        {
            let yes = [0.0, 0.02, 0.05, 0.1]
                .choose(random)
                .copied()
                .unwrap_or(0.0);
            self.weights[pressure][0] = yes;
            self.weights[pressure][1] = 1.0;
        }
    }
}

/// Lets all but one of those who answered some question alike answer it so, and one otherwise.
pub(super) fn leave_one_dissenting(
    questionnaire: &Questionnaire,
    random: &mut StdRng,
    people: &mut [Person],
) {
    let questions: Vec<usize> = (0..questionnaire.questions().len())
        .filter(|index| questionnaire.questions()[*index].asked_of().is_none())
        .filter(|index| {
            !matches!(
                questionnaire.questions()[*index].key().as_str(),
                "programme"
            )
        })
        .collect();
    let Some(&index) = questions.choose(random) else {
        return;
    };
    let mut options = questionnaire.questions()[index].options().iter();
    let (Some(common), Some(rare)) = (options.next(), options.next()) else {
        return;
    };
    for (_, answers) in people.iter_mut() {
        if let Ok(answer) = questionnaire.choose(index, &[common.key().as_str()]) {
            answers.set(index, answer);
        }
    }
    if let Some((_, answers)) = people.choose_mut(random)
        && let Ok(answer) = questionnaire.choose(index, &[rare.key().as_str()])
    {
        answers.set(index, answer);
    }
    for (_, answers) in people.iter_mut() {
        *answers = answers.settled(questionnaire);
    }
}

/// Makes one option the likeliest by far.
fn favour(weights: &mut [f64], random: &mut StdRng, rest: f64) {
    let possible: Vec<usize> = (0..weights.len())
        .filter(|place| weights[*place] > 0.0)
        .collect();
    if let Some(favoured) = possible.choose(random) {
        for weight in weights.iter_mut() {
            *weight *= rest;
        }
        weights[*favoured] = 1.0;
    }
}

/// A place by its weight.
fn pick(weights: &[f64], random: &mut StdRng) -> Option<usize> {
    let sum: f64 = weights.iter().sum();
    let mut left = random.random::<f64>() * sum;
    weights.iter().position(|weight| {
        left -= weight;
        left < 0.0
    })
}
