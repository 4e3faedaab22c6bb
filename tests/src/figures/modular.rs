//! Exact linear algebra modulo the prime 2^61 - 1, on sparse rows: enough to draw a random vector of
//! a kernel, which is all that the attacker needs.
//!
//! Coefficients are small integers. A minor that is zero modulo the prime and not zero in truth would
//! make the attacker see too much; one in 2^61 does.

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// The modulus.
pub const PRIME: u64 = (1 << 61) - 1;

/// A sparse vector: columns rising, no coefficient zero.
pub type Sparse = Vec<(u32, u64)>;

/// The sum of two residues.
#[must_use]
pub fn add(one: u64, other: u64) -> u64 {
    let sum = one + other;
    if sum >= PRIME { sum - PRIME } else { sum }
}

/// The difference of two residues.
#[must_use]
pub fn subtract(one: u64, other: u64) -> u64 {
    if one >= other {
        one - other
    } else {
        one + PRIME - other
    }
}

/// The product of two residues.
#[must_use]
pub fn multiply(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    #[expect(clippy::cast_possible_truncation, reason = "each half has 61 bits")]
    let halves = ((product & u128::from(PRIME)) as u64, (product >> 61) as u64);
    add(halves.0, halves.1)
}

/// The inverse of a residue that is not zero, by Fermat's little theorem.
#[must_use]
pub fn invert(residue: u64) -> u64 {
    let (mut power, mut square, mut exponent) = (1, residue, PRIME - 2);
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = multiply(power, square);
        }
        square = multiply(square, square);
        exponent >>= 1;
    }
    power
}

/// Equations, each saying that a vector's product with the unknown is zero, in echelon form.
#[derive(Clone, Debug)]
pub struct Echelon {
    /// For each column the row that leads there, with leading coefficient one.
    rows: Vec<Option<Sparse>>,
}

impl Echelon {
    /// No equations on so many unknowns.
    #[must_use]
    pub fn new(columns: usize) -> Self {
        Self {
            rows: vec![None; columns],
        }
    }

    /// Adds an equation. What follows from the others adds nothing.
    pub fn insert(&mut self, mut row: Sparse) {
        while let Some(&(column, leading)) = row.first() {
            let Some(pivot) = &self.rows[column as usize] else {
                let inverse = invert(leading);
                for (_, coefficient) in &mut row {
                    *coefficient = multiply(*coefficient, inverse);
                }
                self.rows[column as usize] = Some(row);
                return;
            };
            row = without_leading(&row, pivot, leading);
        }
    }

    /// A random solution of all equations. A vector is in the span of the equations exactly if its
    /// product with the solution is zero, but for one chance in 2^61.
    #[must_use]
    pub fn random_solution(&self, seed: u64) -> Vec<u64> {
        let mut random = StdRng::seed_from_u64(seed);
        let mut solution = vec![0; self.rows.len()];
        for column in (0..self.rows.len()).rev() {
            solution[column] = match &self.rows[column] {
                None => random.random_range(0..PRIME),
                Some(row) => row[1..].iter().fold(0, |sum, (other, coefficient)| {
                    subtract(sum, multiply(*coefficient, solution[*other as usize]))
                }),
            };
        }
        solution
    }
}

/// `row - leading * pivot`, where the first column of both is the same and that of `pivot` is one.
fn without_leading(row: &Sparse, pivot: &Sparse, leading: u64) -> Sparse {
    let mut rest = Vec::with_capacity(row.len() + pivot.len());
    let (mut ours, mut theirs) = (row[1..].iter().peekable(), pivot[1..].iter().peekable());
    loop {
        let (column, coefficient) = match (ours.peek(), theirs.peek()) {
            (None, None) => return rest,
            (Some(&&(column, one)), Some(&&(same, other))) if column == same => {
                ours.next();
                theirs.next();
                (column, subtract(one, multiply(leading, other)))
            }
            (Some(&&(column, one)), other) if other.is_none_or(|(later, _)| column < *later) => {
                ours.next();
                (column, one)
            }
            (_, Some(&&(column, other))) => {
                theirs.next();
                (column, subtract(0, multiply(leading, other)))
            }
            (Some(_), None) => unreachable!("a row alone is taken above"),
        };
        if coefficient != 0 {
            rest.push((column, coefficient));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_derived(equations: &[&[(u32, u64)]], target: &[(u32, u64)]) -> bool {
        let mut echelon = Echelon::new(6);
        for equation in equations {
            echelon.insert(equation.to_vec());
        }
        let solution = echelon.random_solution(1);
        let product = target.iter().fold(0, |sum, (column, coefficient)| {
            add(sum, multiply(*coefficient, solution[*column as usize]))
        });
        product == 0
    }

    #[test]
    fn residues_behave() {
        for residue in [1, 2, 3, 1_000_003, PRIME - 1] {
            assert_eq!(multiply(residue, invert(residue)), 1);
            assert_eq!(add(residue, subtract(0, residue)), 0);
        }
    }

    #[test]
    fn sums_and_differences_are_in_the_span_and_parts_are_not() {
        let total: &[(u32, u64)] = &[(0, 1), (1, 1), (2, 1)];
        let part: &[(u32, u64)] = &[(1, 1)];
        assert!(is_derived(&[total, part], &[(0, 1), (2, 1)]));
        assert!(!is_derived(&[total, part], &[(0, 1)]));
        assert!(!is_derived(&[], &[(5, 1)]));
    }

    #[test]
    fn combinations_that_are_no_mere_differences_are_found() {
        // a + b, b + c and a + c together give a.
        let pairs: [&[(u32, u64)]; 3] = [&[(0, 1), (1, 1)], &[(1, 1), (2, 1)], &[(0, 1), (2, 1)]];
        assert!(is_derived(&pairs, &[(0, 1)]));
        assert!(!is_derived(&pairs[..2], &[(0, 1)]));
    }
}
