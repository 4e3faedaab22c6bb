//! The check digit of H. Michael Damm ("Total anti-symmetrische Quasigruppen", Marburg 2004).
//!
//! It catches every single wrong digit and every swap of two neighbours, with digits alone.

/// A totally anti-symmetric quasigroup of order ten with a zero diagonal, from Damm's thesis.
const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The check digit of these digits (each below ten); zero for digits that end in their check digit.
pub(super) fn interim(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |interim, digit| {
        TABLE[usize::from(interim)][usize::from(*digit)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_example_holds() {
        assert_eq!(interim(&[5, 7, 2]), 4);
        assert_eq!(interim(&[5, 7, 2, 4]), 0);
    }

    #[test]
    fn the_table_is_a_totally_anti_symmetric_quasigroup() {
        for row in &TABLE {
            let mut seen = *row;
            seen.sort_unstable();
            assert_eq!(seen, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        }
        let times = |x: u8, y: u8| TABLE[usize::from(x)][usize::from(y)];
        for x in 0..10 {
            assert_eq!(times(x, x), 0);
            for y in 0..10 {
                for c in 0..10 {
                    let swapped_is_told = times(times(c, x), y) != times(times(c, y), x);
                    assert!(x == y || swapped_is_told, "{c} {x} {y}");
                }
            }
        }
    }
}
