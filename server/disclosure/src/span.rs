//! Rules B3 and B4 across scopes by exact elimination: whether a population below the threshold within
//! one municipality is in the span of what is shown of a question in one breakdown.
//!
//! Rows are the populations that are shown, over the unknowns municipality x member. The system is a
//! tree and is eliminated as one: each municipality by itself, which needs no arithmetic, then each
//! county within its own columns, then the nation. Not here: several breakdowns at once (`exact`).

use crate::field::{Number, Stream, add, clear, negative, normalize, product, subtract};
use crate::hierarchy::{Tree, UNIONS, all_unions};
use crate::leaf::Leaf;
use crate::members::{Members, places};
use crate::rules::Rule;

/// What the municipalities show of a question in a breakdown, as elimination needs it.
#[derive(Debug)]
pub(crate) struct Span<'t> {
    tree: &'t Tree,
    /// What is not known of the municipalities, as a basis: members that are hidden, and differences
    /// of members that stand in one group. By counties, rising.
    columns: Vec<Column>,
    /// The populations that are tried, with the place of their municipality: those below the
    /// threshold.
    small: Vec<(usize, Members)>,
}

impl<'t> Span<'t> {
    pub(crate) fn new(tree: &'t Tree) -> Self {
        if !tree.rules.holds(Rule::Linked) {
            return Self {
                tree,
                columns: Vec::new(),
                small: Vec::new(),
            };
        }
        let small = tree.leaves.iter().enumerate().flat_map(|(place, leaf)| {
            let targets = targets(leaf.present).into_iter();
            let small = targets.filter(|of| (1..tree.threshold).contains(&leaf.people(*of)));
            small.map(move |of| (place, of))
        });
        Self {
            tree,
            columns: columns(tree),
            small: small.collect(),
        }
    }

    /// Rule B4: no population below the threshold within one municipality is in the span if counties
    /// and nation show these groups.
    pub(crate) fn is_safe(
        &self,
        counties: &[Option<Vec<Members>>],
        nation: Option<&[Members]>,
    ) -> bool {
        if self.small.is_empty() {
            return true;
        }
        let values = self.functional(counties, nation);
        let mut small = self.small.iter();
        small.all(|(leaf, of)| at(&values[*leaf], *of) != 0)
    }

    /// A functional that vanishes on all that is shown and is otherwise random: for each
    /// municipality its values on the members.
    fn functional(
        &self,
        counties: &[Option<Vec<Members>>],
        nation: Option<&[Members]>,
    ) -> Vec<Vec<Number>> {
        let columns = &self.columns;
        let mut random = Stream::new(self.tree.leaves.len() as u64);
        let mut reduced: Vec<(std::ops::Range<usize>, Vec<Pivoted>)> = Vec::new();
        for (county, shown) in counties.iter().enumerate() {
            let from = columns.partition_point(|column| column.county < county);
            let to = columns.partition_point(|column| column.county <= county);
            let rows = shown.iter().flatten();
            let rows = rows.map(|row| row_of(&columns[from..to], *row)).collect();
            reduced.push((from..to, reduce(rows)));
        }
        let mut national: Vec<Vec<Number>> = Vec::new();
        for shown in nation.into_iter().flatten() {
            let mut row = row_of(columns, *shown);
            for (range, pivoted) in &reduced {
                for Pivoted { pivot, row: other } in pivoted {
                    clear(&mut row[range.clone()], other, *pivot);
                }
            }
            national.push(row);
        }
        let national = reduce(national);
        let mut weights: Vec<Number> = columns.iter().map(|_| random.next()).collect();
        // The pivots of counties are not in the rows of the nation any more.
        solve(&national, &mut weights);
        for (range, pivoted) in &reduced {
            solve(pivoted, &mut weights[range.clone()]);
        }
        let leaves = self.tree.leaves.iter();
        let mut values: Vec<Vec<Number>> = leaves.map(|leaf| vec![0; leaf.sizes.len()]).collect();
        for (column, weight) in columns.iter().zip(weights) {
            let values = &mut values[column.leaf];
            values[column.plus] = add(values[column.plus], weight);
            if let Some(minus) = column.minus {
                values[minus] = subtract(values[minus], weight);
            }
        }
        values
    }
}

fn columns(tree: &Tree) -> Vec<Column> {
    let mut columns = Vec::new();
    let mut by_county: Vec<usize> = (0..tree.leaves.len()).collect();
    by_county.sort_by_key(|leaf| tree.leaves[*leaf].county);
    for leaf in by_county {
        let Leaf {
            county,
            shown,
            present,
            ..
        } = &tree.leaves[leaf];
        let mut free = |members: Members, minus: Option<usize>| {
            let places = places(members).filter(|place| Some(*place) != minus);
            columns.extend(places.map(|plus| Column {
                county: *county,
                leaf,
                plus,
                minus,
            }));
        };
        match shown {
            None => free(*present, None),
            Some(shown) => {
                for group in shown {
                    let group = group & present;
                    free(group, places(group).next());
                }
            }
        }
    }
    columns
}

/// A direction in which what is not known can vary.
#[derive(Debug, Clone, Copy)]
struct Column {
    county: usize,
    leaf: usize,
    plus: usize,
    minus: Option<usize>,
}

/// A row whose pivot is 1, and zero in all rows beside it.
#[derive(Debug)]
struct Pivoted {
    pivot: usize,
    row: Vec<Number>,
}

fn row_of(columns: &[Column], group: Members) -> Vec<Number> {
    let is_in = |place: usize| group & (1 << place) != 0;
    let entry = |column: &Column| {
        let plus = u64::from(is_in(column.plus));
        let minus = u64::from(column.minus.is_some_and(is_in));
        subtract(plus, minus)
    };
    columns.iter().map(entry).collect()
}

fn reduce(rows: Vec<Vec<Number>>) -> Vec<Pivoted> {
    let mut reduced: Vec<Pivoted> = Vec::new();
    for mut row in rows {
        for Pivoted { pivot, row: other } in &reduced {
            clear(&mut row, other, *pivot);
        }
        if let Some(pivot) = normalize(&mut row) {
            for other in &mut reduced {
                clear(&mut other.row, &row, pivot);
            }
            reduced.push(Pivoted { pivot, row });
        }
    }
    reduced
}

/// Sets the pivots' weights so that all rows vanish.
fn solve(reduced: &[Pivoted], weights: &mut [Number]) {
    for Pivoted { pivot, .. } in reduced {
        weights[*pivot] = 0;
    }
    let solved: Vec<Number> = reduced
        .iter()
        .map(|Pivoted { row, .. }| negative(product(row, weights)))
        .collect();
    for (Pivoted { pivot, .. }, weight) in reduced.iter().zip(solved) {
        weights[*pivot] = weight;
    }
}

fn at(values: &[Number], of: Members) -> Number {
    let values = values.iter().enumerate();
    values
        .filter(|(place, _)| of & (1 << place) != 0)
        .fold(0, |sum, (_, value)| add(sum, *value))
}

/// The populations that are tried: all sets of members, or, if these are many, each member.
fn targets(present: Members) -> Vec<Members> {
    let single: Vec<Members> = places(present).map(|place| 1 << place).collect();
    if single.len() > UNIONS {
        return single;
    }
    all_unions(&single)
}
