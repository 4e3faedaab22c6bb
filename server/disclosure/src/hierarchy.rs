//! Rules B3 and B4 across scopes: what the tables of municipalities, counties and the nation say
//! together of one question in one breakdown (or of all, as a breakdown with one group).
//!
//! Rows are the populations that are shown, over the unknowns municipality x member. The system is a
//! tree and is eliminated as one: each municipality by itself, which needs no arithmetic, then each
//! county within its own columns, then the nation. Not here: several breakdowns at once (`joint`),
//! and counts that are masked (`bounds`).

use crate::field::{Number, Stream, add, clear, negative, normalize, product, subtract};
use crate::rules::{Rule, Rules};

/// Members of a split, one bit each.
pub(crate) type Members = u128;

/// The members with these places.
pub(crate) fn members(places: &[usize]) -> Members {
    places.iter().fold(0, |members, place| members | 1 << place)
}

/// A municipality.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// The place of its county.
    pub(crate) county: usize,
    /// How many of each member were asked.
    sizes: Vec<u32>,
    /// The members with somebody in them.
    present: Members,
    /// The groups that it shows; all as one group if it shows all alone, none if not even that.
    shown: Option<Vec<Members>>,
    /// What it shows of the question in other splits.
    crossing: Vec<Crossing>,
}

/// The groups of another split that a scope shows: for each the members of this split that occur in
/// it, and how many people it has.
pub(crate) type Crossing = Vec<(Members, u32)>;

/// What is shown of a question in a breakdown in all scopes.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    pub(crate) leaves: Vec<Leaf>,
    /// For each county the groups that it shows.
    pub(crate) counties: Vec<Option<Vec<Members>>>,
    /// For each county how many of each member were asked.
    pub(crate) county_sizes: Vec<Vec<u32>>,
    /// For each county what it shows of the question in other splits.
    pub(crate) crossing: Vec<Vec<Crossing>>,
    /// Whether the split is by language; `exact` judges how the others cross.
    by_language: bool,
    /// The groups that the nation shows.
    pub(crate) nation: Option<Vec<Members>>,
    /// Below which number a population is protected.
    pub(crate) threshold: u32,
    pub(crate) rules: Rules,
}

/// Who is left when what is shown is subtracted.
#[derive(Debug, Clone, Copy, Default)]
struct LeftOver {
    people: u32,
    municipalities: u32,
}

/// With more groups than this their unions are not all tried, but each and all but each.
const UNIONS: usize = 8;

impl Leaf {
    pub(crate) fn new(
        county: usize,
        sizes: Vec<u32>,
        shown: Option<Vec<Members>>,
        crossing: Vec<Crossing>,
    ) -> Self {
        Self {
            county,
            present: present(&sizes),
            sizes,
            shown,
            crossing,
        }
    }

    /// The fewest of these members who are left when the groups of one split that lie within them
    /// are subtracted.
    fn fewest_left_over(&self, of: Members) -> u32 {
        let people = self.people(of & self.present);
        let crossing = self
            .crossing
            .iter()
            .map(|groups| people - within(groups, of));
        crossing.min().map_or_else(
            || self.left_over(of),
            |fewest| fewest.min(self.left_over(of)),
        )
    }

    fn people(&self, of: Members) -> u32 {
        people(&self.sizes, of)
    }

    /// The groups that are shown, have somebody in them, and lie within these members.
    pub(crate) fn within(&self, of: Members) -> impl Iterator<Item = Members> {
        let present = self.present;
        let shown = self.shown.iter().flatten().copied();
        shown.filter(move |shown| shown & present != 0 && shown & present & !of == 0)
    }

    /// Those of these members who are in no such group.
    pub(crate) fn left_over(&self, of: Members) -> u32 {
        let within = self.within(of).fold(0, |sum, shown| sum | shown);
        let rest = of & self.present & !within;
        if rest == 0 { 0 } else { self.people(rest) }
    }
}

/// The members with somebody in them.
fn present(sizes: &[u32]) -> Members {
    let present = (0..sizes.len()).filter(|place| sizes[*place] > 0);
    present.fold(0, |members, place| members | 1 << place)
}

/// How many people are in these members.
pub(crate) fn people(sizes: &[u32], of: Members) -> u32 {
    let sizes = sizes.iter().enumerate();
    sizes
        .filter(|(place, _)| of & (1 << place) != 0)
        .map(|(_, size)| size)
        .sum()
}

/// How many people the groups have that lie within these members.
fn within(groups: &Crossing, of: Members) -> u32 {
    let within = groups.iter().filter(|(members, _)| members & !of == 0);
    within.map(|(_, people)| people).sum()
}

impl LeftOver {
    /// Rule B3: at least the threshold from at least two municipalities.
    fn is_enough(self, threshold: u32) -> bool {
        self.people >= threshold && self.municipalities >= 2
    }

    fn plus(mut self, people: u32) -> Self {
        self.people += people;
        self.municipalities += u32::from(people > 0);
        self
    }
}

impl Tree {
    /// What so many counties' municipalities show; counties and nation show nothing yet.
    pub(crate) fn new(leaves: Vec<Leaf>, counties: usize, threshold: u32, rules: Rules) -> Self {
        let members = leaves.first().map_or(0, |leaf| leaf.sizes.len());
        let mut county_sizes = vec![vec![0; members]; counties];
        for leaf in &leaves {
            for (sum, size) in county_sizes[leaf.county].iter_mut().zip(&leaf.sizes) {
                *sum += size;
            }
        }
        Self {
            leaves,
            counties: vec![None; counties],
            county_sizes,
            crossing: vec![Vec::new(); counties],
            by_language: false,
            nation: None,
            threshold,
            rules,
        }
    }

    /// The same of a split by language.
    pub(crate) fn by_language(self) -> Self {
        Self {
            by_language: true,
            ..self
        }
    }

    /// Whether these members could stand as a group of a county (or, without one, of the nation), as
    /// far as those left over by the municipalities are concerned.
    pub(crate) fn leaves_enough(&self, county: Option<usize>, of: Members) -> bool {
        !self.rules.holds(Rule::Hierarchy) || self.left_over_is_safe(county, of)
    }

    /// Whether those who are left of these members of a county or the nation, when the municipalities
    /// are subtracted and from the nation the counties, are nobody or enough.
    fn left_over_is_safe(&self, county: Option<usize>, of: Members) -> bool {
        let counties: Vec<bool> = (0..self.counties.len())
            .map(|place| match county {
                Some(county) => place == county,
                None => !self.covers(place, of),
            })
            .collect();
        // Without B4 whatever a municipality shows in the breakdown is taken to cover its own.
        let linked = self.rules.holds(Rule::Linked);
        let mut sum = LeftOver::default();
        for leaf in &self.leaves {
            if counties[leaf.county] && (linked || leaf.shown.is_none()) {
                sum = sum.plus(leaf.left_over(of));
                if sum.is_enough(self.threshold) {
                    return true;
                }
            }
        }
        sum.people == 0
    }

    /// Rule B4: whether groups of different breakdowns, of which one happens to lie within another,
    /// leave nobody or enough of these members of a county or the nation.
    fn crossing_is_safe(&self, county: Option<usize>, of: Members) -> bool {
        let mut fewest = vec![0; self.counties.len()];
        for leaf in &self.leaves {
            if county.is_none_or(|county| leaf.county == county) {
                fewest[leaf.county] += leaf.fewest_left_over(of);
            }
        }
        let by_county = (0..self.counties.len()).map(|place| {
            if county.is_some() || fewest[place] == 0 {
                return fewest[place];
            }
            let sizes = &self.county_sizes[place];
            let all = people(sizes, of);
            let own = self.counties[place].iter().flatten();
            let own = own.filter(|shown| *shown & !of & present(sizes) == 0);
            let own: u32 = own.map(|shown| people(sizes, *shown)).sum();
            let crossing = self.crossing[place].iter().map(|groups| within(groups, of));
            let most = crossing.chain([own]).max().unwrap_or_default();
            fewest[place].min(all - most)
        });
        let left: u32 = by_county.sum();
        left == 0 || left >= self.threshold
    }

    /// Whether the groups that a county shows make up these members.
    fn covers(&self, county: usize, of: Members) -> bool {
        let Some(shown) = &self.counties[county] else {
            return false;
        };
        let within = shown.iter().filter(|shown| *shown & !of == 0);
        let covered = within.fold(0, |sum, shown| sum | shown);
        // What is asked for is made up of groups of the nation; only members who are there count.
        let missing = of & !covered;
        let mut leaves = self.leaves.iter().filter(|leaf| leaf.county == county);
        missing == 0 || leaves.all(|leaf| leaf.present & missing == 0)
    }

    /// Whether all that is shown can be shown together.
    pub(crate) fn is_safe(&self) -> bool {
        !self.rules.holds(Rule::Hierarchy) || (self.unions_are_safe() && self.single_are_safe())
    }

    /// Rule B3 for each union of groups that a county or the nation shows.
    pub(crate) fn unions_are_safe(&self) -> bool {
        let nation = self.nation.iter().map(|shown| (None, shown));
        let counties = self.counties.iter().enumerate();
        let counties = counties.filter_map(|(county, shown)| Some((Some(county), shown.as_ref()?)));
        nation.chain(counties).all(|(county, shown)| {
            let linked = self.rules.holds(Rule::Linked);
            unions(shown, linked).into_iter().all(|union| {
                self.left_over_is_safe(county, union)
                    && (!linked || !self.by_language || self.crossing_is_safe(county, union))
            })
        })
    }

    /// Rule B4: no population below the threshold within one municipality is in the span.
    fn single_are_safe(&self) -> bool {
        if !self.rules.holds(Rule::Linked) {
            return true;
        }
        let values = self.functional();
        self.leaves.iter().zip(&values).all(|(leaf, values)| {
            targets(leaf.present).into_iter().all(|target| {
                let people = leaf.people(target);
                people >= self.threshold || people == 0 || at(values, target) != 0
            })
        })
    }

    /// A functional that vanishes on all that is shown and is otherwise random: for each
    /// municipality its values on the members.
    fn functional(&self) -> Vec<Vec<Number>> {
        let columns = self.columns();
        let mut random = Stream::new(self.leaves.len() as u64);
        let mut reduced: Vec<(std::ops::Range<usize>, Vec<Pivoted>)> = Vec::new();
        for (county, shown) in self.counties.iter().enumerate() {
            let from = columns.partition_point(|column| column.county < county);
            let to = columns.partition_point(|column| column.county <= county);
            let rows = shown.iter().flatten();
            let rows = rows.map(|row| row_of(&columns[from..to], *row)).collect();
            reduced.push((from..to, reduce(rows)));
        }
        let mut national: Vec<Vec<Number>> = Vec::new();
        for shown in self.nation.iter().flatten() {
            let mut row = row_of(&columns, *shown);
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
        let mut values: Vec<Vec<Number>> = self
            .leaves
            .iter()
            .map(|leaf| vec![0; leaf.sizes.len()])
            .collect();
        for (column, weight) in columns.iter().zip(weights) {
            let values = &mut values[column.leaf];
            values[column.plus] = add(values[column.plus], weight);
            if let Some(minus) = column.minus {
                values[minus] = subtract(values[minus], weight);
            }
        }
        values
    }

    /// What is not known of the municipalities, as a basis: members that are hidden, and differences
    /// of members that stand in one group. By counties, rising.
    fn columns(&self) -> Vec<Column> {
        let mut columns = Vec::new();
        let mut by_county: Vec<usize> = (0..self.leaves.len()).collect();
        by_county.sort_by_key(|leaf| self.leaves[*leaf].county);
        for leaf in by_county {
            let Leaf { county, shown, .. } = &self.leaves[leaf];
            let present = self.leaves[leaf].present;
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
                None => free(present, None),
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

fn places(members: Members) -> impl Iterator<Item = usize> {
    (0..128).filter(move |place| members & (1 << place) != 0)
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

/// The unions of groups for which rule B3 is tried.
fn unions(groups: &[Members], linked: bool) -> Vec<Members> {
    if linked && groups.len() <= UNIONS {
        return all_unions(groups);
    }
    let all = groups.iter().fold(0, |sum, group| sum | group);
    let others = groups.iter().map(|group| all & !group);
    let mut unions: Vec<Members> = groups.to_vec();
    if linked {
        unions.extend(others);
    }
    unions.push(all);
    unions
}

fn all_unions(groups: &[Members]) -> Vec<Members> {
    let mut unions = vec![0];
    for group in groups {
        let with: Vec<Members> = unions.iter().map(|union| union | group).collect();
        unions.extend(with);
    }
    unions
}
