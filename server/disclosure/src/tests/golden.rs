//! Published tables of the R package `GaussSuppression` (Statistics Norway, vignette "Small count
//! frequency table suppression", tables 1, 2, 3 and 7), against the elimination used here.
//!
//! The numbers are facts of that vignette. There cells are withheld, here whole tables; what is
//! compared is elimination: what is shown leaves no withheld cell derivable, and each cell that was
//! withheld to protect others is needed. Where it is not (table 7), the reason is a test of its own.

use crate::bounds::Bounds;
use crate::field::{Number, Stream, annihilator, product};

/// Cells of the inner table that a published cell is the sum of.
type Cell = Vec<usize>;

/// The published cells of a two-way table with two rows and three columns: all, columns, rows, inner.
fn two_way() -> Vec<Cell> {
    let columns = (0..3).map(|column| vec![column, 3 + column]);
    let rows = [vec![0, 1, 2], vec![3, 4, 5]];
    let inner = (0..6).map(|cell| vec![cell]);
    std::iter::once((0..6).collect())
        .chain(columns)
        .chain(rows)
        .chain(inner)
        .collect()
}

fn row(cell: &Cell) -> Vec<Number> {
    (0..6)
        .map(|place| u64::from(cell.contains(&place)))
        .collect()
}

fn derivable(shown: &[Cell], cell: &Cell) -> bool {
    let rows: Vec<Vec<Number>> = shown.iter().map(row).collect();
    product(&annihilator(&rows, 6, &mut Stream::new(3)), &row(cell)) == 0
}

/// What is withheld if the cells are taken in the order of their counts, the largest first, each
/// that would make a cell derivable whose count is at most `most` being left out.
fn withheld(counts: [u32; 6], cells: &[Cell], most: u32) -> Vec<Cell> {
    let count = |cell: &Cell| cell.iter().map(|place| counts[*place]).sum::<u32>();
    let (primary, mut candidates): (Vec<Cell>, Vec<Cell>) =
        cells.iter().cloned().partition(|cell| count(cell) <= most);
    candidates.sort_by_key(|cell| std::cmp::Reverse((cell.len(), count(cell))));
    let (mut shown, mut withheld) = (Vec::new(), primary.clone());
    for cell in candidates {
        shown.push(cell);
        if primary.iter().any(|primary| derivable(&shown, primary)) {
            withheld.extend(shown.pop());
        }
    }
    withheld.sort();
    withheld
}

/// The six inner cells: young, then old, in Iceland, Portugal and Spain.
const DATA_A: [u32; 6] = [2, 0, 5, 3, 4, 6];
const DATA_B: [u32; 6] = [0, 0, 5, 3, 4, 6];

/// The same with Portugal and Spain added up as the European Union; the rest is Iceland.
fn hierarchical() -> Vec<Cell> {
    let union = [vec![1, 2, 4, 5], vec![1, 2], vec![4, 5]];
    two_way().into_iter().chain(union).collect()
}

/// That of these cells those that the vignette withholds are not derivable; and which of those that
/// are above `most` could be shown all the same, as far as elimination goes.
fn needless(counts: [u32; 6], cells: &[Cell], published: &[Cell], most: u32) -> Vec<Cell> {
    let count = |cell: &Cell| cell.iter().map(|place| counts[*place]).sum::<u32>();
    let is_shown = |cell: &&Cell| !published.contains(cell);
    let shown: Vec<Cell> = cells.iter().filter(is_shown).cloned().collect();
    assert!(published.iter().all(|cell| !derivable(&shown, cell)));
    let (primary, secondary): (Vec<Cell>, Vec<Cell>) = published
        .iter()
        .cloned()
        .partition(|cell| count(cell) <= most);
    let is_needless = |cell: &Cell| {
        let more: Vec<Cell> = shown.iter().chain([cell]).cloned().collect();
        primary.iter().all(|primary| !derivable(&more, primary))
    };
    secondary.into_iter().filter(is_needless).collect()
}

#[test]
fn a_two_way_table_is_withheld_as_published() {
    // Table 1: Portugal x young is primary; Iceland x both and Portugal x old are secondary.
    let published = [vec![0], vec![1], vec![3], vec![4]];
    assert_eq!(withheld(DATA_A, &two_way(), 1), published);
    assert!(needless(DATA_A, &two_way(), &published, 1).is_empty());
    let only_primary: Vec<Cell> = two_way().into_iter().filter(|cell| *cell != [1]).collect();
    assert!(derivable(&only_primary, &vec![1]));
}

#[test]
fn a_hierarchical_table_as_published_is_safe_and_withholds_nothing_needlessly() {
    // Table 2: Iceland, Portugal and the union, young and old.
    let published = [vec![0], vec![1], vec![3], vec![4], vec![1, 2], vec![4, 5]];
    assert!(needless(DATA_A, &hierarchical(), &published, 2).is_empty());
}

#[test]
fn linked_tables_as_published_are_safe_and_withhold_nothing_needlessly() {
    // Table 3: totals, countries, and age by union or not; Iceland is all that is outside.
    let cells = [
        vec![0, 1, 2, 3, 4, 5],
        vec![0, 3],
        vec![1, 4],
        vec![2, 5],
        vec![1, 2],
        vec![4, 5],
        vec![0],
        vec![3],
    ];
    let published = [vec![0], vec![3]];
    assert_eq!(withheld(DATA_A, &cells, 2), published);
    assert!(needless(DATA_A, &cells, &published, 2).is_empty());
}

#[test]
fn zeros_that_add_up_to_zero_are_a_matter_of_bounds() {
    // Table 7: Spain is withheld as well, since 5 young people less 5 in Spain leave two zeros.
    // Elimination alone would show Spain; here the bounds of counts see to it.
    let published = [
        vec![0],
        vec![1],
        vec![2],
        vec![3],
        vec![4],
        vec![5],
        vec![1, 2],
        vec![4, 5],
    ];
    let needless = needless(DATA_B, &hierarchical(), &published, 2);
    assert!(needless.contains(&vec![2]) && needless.contains(&vec![5]));
    let mut bounds = Bounds::default();
    let (iceland, portugal) = (bounds.unknown(0, 2), bounds.unknown(0, 2));
    let (young, spain) = (bounds.unknown(5, 5), bounds.unknown(5, 5));
    bounds.add_up(young, [iceland, portugal, spain]);
    bounds.settle().unwrap();
    assert_eq!(
        (bounds.range(iceland), bounds.range(portugal)),
        ((0, 0), (0, 0))
    );
}
