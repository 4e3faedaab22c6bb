//! Exact arithmetic for elimination: numbers modulo the prime 2^61 - 1, and numbers that look random
//! but are the same at every run.
//!
//! That a vector is in the span of others is tested with a functional that vanishes on these and is
//! otherwise "random": if the vector is not in the span, the functional vanishes on it with a
//! probability of about 2^-61, and then something is withheld for nothing. The other error, a vector
//! of the span that is taken for none, cannot occur.

/// A number modulo [`PRIME`].
pub(crate) type Number = u64;

const PRIME: u64 = (1 << 61) - 1;

pub(crate) fn add(a: Number, b: Number) -> Number {
    let sum = a + b;
    if sum >= PRIME { sum - PRIME } else { sum }
}

pub(crate) fn negative(a: Number) -> Number {
    if a == 0 { 0 } else { PRIME - a }
}

pub(crate) fn subtract(a: Number, b: Number) -> Number {
    add(a, negative(b))
}

pub(crate) fn multiply(a: Number, b: Number) -> Number {
    let product = u128::from(a) * u128::from(b);
    let low = u64::try_from(product & u128::from(PRIME)).unwrap_or_default();
    let high = u64::try_from(product >> 61).unwrap_or_default();
    add(low, high)
}

/// The inverse of a number that is not zero (Fermat).
pub(crate) fn inverse(a: Number) -> Number {
    let (mut power, mut result, mut exponent) = (a, 1, PRIME - 2);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiply(result, power);
        }
        power = multiply(power, power);
        exponent >>= 1;
    }
    result
}

/// A row less a multiple of another, so that the place of a pivot, where the other has 1, is zero.
pub(crate) fn clear(row: &mut [Number], pivot_row: &[Number], pivot: usize) {
    let factor = negative(row[pivot]);
    if factor == 0 {
        return;
    }
    for (entry, other) in row.iter_mut().zip(pivot_row) {
        *entry = add(*entry, multiply(factor, *other));
    }
}

/// Makes a row's first entry that is not zero 1, and gives its place; none if all are zero.
pub(crate) fn normalize(row: &mut [Number]) -> Option<usize> {
    let pivot = row.iter().position(|entry| *entry != 0)?;
    let factor = inverse(row[pivot]);
    for entry in row {
        *entry = multiply(*entry, factor);
    }
    Some(pivot)
}

/// Numbers without a pattern, the same for the same seed (`SplitMix64`).
#[derive(Debug, Clone)]
pub(crate) struct Stream(u64);

impl Stream {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The stream of these bytes (FNV-1a).
    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        let hash = bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
        });
        Self(hash)
    }

    pub(crate) fn next(&mut self) -> Number {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        // Of 2^61 values two have the same remainder, which is nothing.
        (z >> 3) % PRIME
    }
}

/// A vector on which all rows vanish (as scalar product), otherwise random.
pub(crate) fn annihilator(rows: &[Vec<Number>], length: usize, random: &mut Stream) -> Vec<Number> {
    let mut pivots: Vec<(usize, Vec<Number>)> = Vec::new();
    for row in rows {
        let mut row = row.clone();
        for (pivot, pivot_row) in &pivots {
            clear(&mut row, pivot_row, *pivot);
        }
        let Some(pivot) = normalize(&mut row) else {
            continue;
        };
        for (_, other) in &mut pivots {
            clear(other, &row, pivot);
        }
        pivots.push((pivot, row));
    }
    let mut vector: Vec<Number> = (0..length).map(|_| random.next()).collect();
    for (pivot, _) in &pivots {
        vector[*pivot] = 0;
    }
    let values: Vec<(usize, Number)> = pivots
        .iter()
        .map(|(pivot, row)| (*pivot, negative(product(row, &vector))))
        .collect();
    for (pivot, value) in values {
        vector[pivot] = value;
    }
    vector
}

/// The scalar product.
pub(crate) fn product(a: &[Number], b: &[Number]) -> Number {
    let products = a.iter().zip(b).map(|(a, b)| multiply(*a, *b));
    products.fold(0, add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inverses_and_negatives_undo() {
        let mut random = Stream::new(1);
        for _ in 0..100 {
            let a = random.next();
            assert_eq!(multiply(a, inverse(a)), 1);
            assert_eq!(add(a, negative(a)), 0);
            assert_eq!(subtract(a, a), 0);
        }
        assert_eq!(multiply(PRIME - 1, PRIME - 1), 1);
    }

    #[test]
    fn an_annihilator_vanishes_on_the_span_and_not_beside_it() {
        let rows = vec![vec![1, 1, 0, 0], vec![0, 1, 1, 0], vec![1, 2, 1, 0]];
        let vector = annihilator(&rows, 4, &mut Stream::new(7));
        for row in &rows {
            assert_eq!(product(row, &vector), 0);
        }
        // The difference of the first two is in the span; single places are not.
        assert_eq!(subtract(vector[0], vector[2]), 0);
        assert!(vector.iter().all(|entry| *entry != 0));
    }
}
