//! What is better than chance. An attacker's success becomes the probability that blind guessing
//! would do as well; below the level, it has learned something.

/// The level of the proofs: 99.9 %. The server's own randomness cannot have a fixed seed from
/// outside, so the level holds for all attackers of a test together (Bonferroni): one run in a
/// thousand may fail by chance, and not one in a hundred.
pub const LEVEL: f64 = 0.001;

/// How well an attacker did.
#[derive(Clone, Debug)]
pub struct Score {
    /// What it looked at, and what it tried to tell.
    pub attacker: String,
    /// Its success in words.
    pub success: String,
    /// The probability that blind guessing does at least as well.
    pub by_chance: f64,
}

impl Score {
    /// Whether the attacker did better than chance, being one of `attackers`.
    #[must_use]
    pub fn has_learned(&self, attackers: usize) -> bool {
        self.by_chance * count(attackers) < LEVEL
    }

    /// `hits` right guesses of `of`, where each is right by chance with probability `chance`.
    #[must_use]
    pub fn of_guesses(attacker: String, hits: usize, of: usize, chance: f64) -> Self {
        Self {
            attacker,
            success: format!("{hits} of {of} right"),
            by_chance: binomial_tail(hits, of, chance),
        }
    }

    /// Kendall's tau between two orders of the same things, either direction counting as success.
    /// Distinct numbers are expected; among blind orders, tau of `n` has mean 0 and variance
    /// 2(2n + 5) / 9n(n - 1) and is close to normal (Kendall 1938).
    #[must_use]
    pub fn of_order(attacker: String, believed: &[usize], real: &[usize]) -> Self {
        let pairs: Vec<_> = believed.iter().zip(real).collect();
        let mut agreement = 0_i64;
        for (index, one) in pairs.iter().enumerate() {
            for other in &pairs[index + 1..] {
                let same = (one.0 < other.0) == (one.1 < other.1);
                agreement += if same { 1 } else { -1 };
            }
        }
        let n = count(pairs.len());
        if pairs.len() < 10 {
            return Self {
                attacker,
                success: format!("an order of {} alone", pairs.len()),
                by_chance: 1.0,
            };
        }
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
        let tau = agreement as f64 / (n * (n - 1.0) / 2.0);
        let deviation = (2.0 * (2.0 * n + 5.0) / (9.0 * n * (n - 1.0))).sqrt();
        Self {
            attacker,
            success: format!("tau {tau:+.3} of {}", pairs.len()),
            by_chance: normal_two_sided(tau / deviation),
        }
    }
}

/// Guesses a secret bit from a trace by learning: with every second participant as a confidant
/// whose secret is known, it finds the bit of the traces that goes best with the secret, and
/// guesses the others by it. This finds whatever a single bit of the trace betrays.
#[must_use]
pub fn learn(attacker: String, traces: &[Vec<u8>], secrets: &[bool]) -> Score {
    let longest = traces.iter().map(Vec::len).max().unwrap_or(0);
    let bit = |trace: &Vec<u8>, place: usize| {
        trace
            .get(place / 8)
            .is_some_and(|byte| byte >> (place % 8) & 1 == 1)
    };
    let known: Vec<_> = traces.iter().zip(secrets).step_by(2).collect();
    let others: Vec<_> = traces.iter().zip(secrets).skip(1).step_by(2).collect();
    let agreeing = |place: usize| {
        let agrees = |(trace, secret): &&(&Vec<u8>, &bool)| bit(trace, place) == **secret;
        known.iter().filter(agrees).count()
    };
    let best = (0..longest * 8).max_by_key(|place| agreeing(*place).abs_diff(known.len() / 2));
    let best = best.unwrap_or(0);
    let turned = agreeing(best) * 2 < known.len();
    let hits = others
        .iter()
        .filter(|(trace, secret)| (bit(trace, best) != turned) == **secret)
        .count();
    // Who guesses always the same is right as often as the commoner secret is there.
    let ones = others.iter().filter(|(_, secret)| **secret).count();
    let commoner = ones.max(others.len() - ones);
    let chance = count(commoner) / count(others.len());
    Score::of_guesses(attacker, hits, others.len(), chance)
}

fn count(number: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    let number = number as f64;
    number
}

/// The probability of at least `hits` successes in `of` trials.
fn binomial_tail(hits: usize, of: usize, chance: f64) -> f64 {
    if hits == 0 || chance >= 1.0 {
        return 1.0;
    }
    let mut tail = 0.0;
    let mut log_choose = 0.0;
    for successes in 0..=of {
        if successes > 0 {
            log_choose += (count(of - successes + 1) / count(successes)).ln();
        }
        if successes >= hits {
            let log_probability = log_choose
                + count(successes) * chance.ln()
                + count(of - successes) * (1.0 - chance).ln();
            tail += log_probability.exp();
        }
    }
    tail.min(1.0)
}

/// The probability that a standard normal lies at least this far from 0: Abramowitz and Stegun
/// 7.1.26, good to 1.5e-7.
fn normal_two_sided(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let series = t
        * (0.254_829_592
            + t * (-0.284_496_736
                + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
    series * (-x * x).exp()
}

#[cfg(test)]
mod tests {
    use rand::rngs::StdRng;
    use rand::{Rng, RngExt, SeedableRng};

    use super::*;

    #[test]
    fn probabilities_are_those_of_the_tables() {
        assert!((binomial_tail(60, 100, 0.5) - 0.028_443_97).abs() < 1e-7);
        assert!((binomial_tail(1, 3, 0.5) - 0.875).abs() < 1e-12);
        assert!((normal_two_sided(1.959_964) - 0.05).abs() < 1e-6);
        assert!((normal_two_sided(-3.290_527) - 0.001).abs() < 1e-6);
    }

    #[test]
    fn an_order_is_recognized_in_both_directions_and_a_blind_one_is_not() {
        let real: Vec<usize> = (0..200).collect();
        let turned: Vec<usize> = (0..200).rev().collect();
        let blind: Vec<usize> = (0..200).map(|i| i * 89 % 200).collect();
        let order = |believed: &[usize]| Score::of_order(String::new(), believed, &real);
        assert!(order(&real).has_learned(100));
        assert!(order(&turned).has_learned(100));
        assert!(!order(&blind).has_learned(1), "{:?}", order(&blind));
    }

    #[test]
    fn one_telling_bit_among_thousands_is_found() {
        let mut random = StdRng::seed_from_u64(1);
        let secrets: Vec<bool> = (0..200).map(|_| random.random()).collect();
        let mut blind = vec![vec![0; 300]; 200];
        for trace in &mut blind {
            random.fill_bytes(trace);
        }
        let mut telling = blind.clone();
        for (trace, secret) in telling.iter_mut().zip(&secrets) {
            trace[123] = trace[123] & 0b1110_1111 | u8::from(*secret) << 4;
        }
        let told = learn(String::new(), &telling, &secrets);
        assert!(told.has_learned(1000), "{told:?}");
        let blind = learn(String::new(), &blind, &secrets);
        assert!(!blind.has_learned(1), "{blind:?}");
    }
}
