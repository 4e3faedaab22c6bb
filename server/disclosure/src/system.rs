//! The equations between the tables of a wave, with a question and all that is routed by it taken
//! together: which unknown counts there are, within which bounds a table puts them, and what adds up
//! to what (rule B4 for what rules B7 and B8 mask).
//!
//! The reader that is assumed knows the number of those asked exactly wherever everybody was asked,
//! and each figure as the range that it stands for. Not here: solving (`bounds`), and who shows what
//! (`upper`).

use std::collections::BTreeMap;

use crate::bounds::{Bounds, Mark, Unknown};
use crate::draw::Table;
use crate::footing::Footing;
use crate::hierarchy::Members;
use crate::population::{Plan, Planned, Route};
use crate::protected::Value;
use crate::rules::{Rules, SENSITIVE_VALUES, VALUES};
use crate::tables::Part;

/// All members of a split; the table of all is the table of these.
pub(crate) const ALL: Members = Members::MAX;

/// The unknowns of a table: those asked, then the columns.
type Unknowns = Vec<Unknown>;

/// Whose table it is: the place of the scope, that of the split (none for all), and of the question.
pub(crate) type Place = (usize, Option<usize>, usize);

/// A group with its table.
pub(crate) type Group<'t> = (Members, &'t Table);

/// The equations.
#[derive(Debug)]
pub(crate) struct System<'p> {
    plan: &'p Plan<'p>,
    bounds: Bounds,
    placed: BTreeMap<Place, Vec<Placed>>,
    /// What a county's municipalities leave over of a group, by question, split, county and members.
    left_over: BTreeMap<(Place, Members), Unknowns>,
}

/// A group's table among the equations.
#[derive(Debug)]
struct Placed {
    members: Members,
    /// How many were asked.
    asked: u32,
    unknowns: Unknowns,
}

/// What a group of a county or the nation is the sum of.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sum {
    /// The groups that municipalities show of it.
    pub(crate) parts: Vec<(Place, Members)>,
    /// For each county (by its scope's place) how many its municipalities leave over.
    pub(crate) left_over: Vec<(usize, u32)>,
}

/// The groups of a question in a split.
pub(crate) fn groups(parts: &[Part]) -> Vec<Group<'_>> {
    let group = |part| (Part::members(part), &part.table);
    parts.iter().map(group).collect()
}

impl<'p> System<'p> {
    pub(crate) fn new(plan: &'p Plan<'p>) -> Self {
        Self {
            plan,
            bounds: Bounds::default(),
            placed: BTreeMap::new(),
            left_over: BTreeMap::new(),
        }
    }

    /// Adds tables that are shown already.
    pub(crate) fn take(&mut self, place: Place, groups: &[Group<'_>]) {
        self.put(place, groups, &|_| None);
        // What is shown is given; that it was safe was found when it was decided.
        self.bounds.settle();
    }

    /// Adds tables if every masked count keeps values enough; otherwise leaves all as it was.
    pub(crate) fn accepts(
        &mut self,
        place: Place,
        groups: &[Group<'_>],
        sum: &dyn Fn(Members) -> Option<Sum>,
    ) -> bool {
        let mark: Mark = self.bounds.mark();
        let left_over = self.left_over.clone();
        self.put(place, groups, sum);
        let safe = self.bounds.settle();
        if !safe {
            self.bounds.go_back(mark);
            self.placed.remove(&place);
            self.left_over = left_over;
        }
        safe
    }

    fn put(&mut self, place: Place, groups: &[Group<'_>], sum: &dyn Fn(Members) -> Option<Sum>) {
        let (scope, split, question) = place;
        let mut placed: Vec<Placed> = Vec::new();
        for (members, table) in groups {
            let unknowns = self.unknowns(question, table);
            // A borrowed base says nothing of its own; what being shown tells is weighed in `linked`.
            if !table.ground.borrowed {
                self.bind_to_route((scope, split), question, *members, unknowns[0]);
            }
            placed.push(Placed {
                members: *members,
                asked: table.asked,
                unknowns,
            });
        }
        if split.is_some() {
            self.bind_to_all((scope, None, question), &placed);
        }
        for group in &placed {
            if let Some(sum) = sum(group.members) {
                self.bind_to_parts(place, group, &sum);
            }
        }
        self.placed.insert(place, placed);
    }

    /// The groups add up to all.
    fn bind_to_all(&mut self, all: Place, groups: &[Placed]) {
        let Some([all]) = self.placed.get(&all).map(Vec::as_slice) else {
            return;
        };
        let missing = all.asked - groups.iter().map(|group| group.asked).sum::<u32>();
        for column in 0..all.unknowns.len() {
            let whole = all.unknowns[column];
            let mut parts: Vec<Unknown> = groups.iter().map(|g| g.unknowns[column]).collect();
            if missing > 0 {
                parts.push(self.bounds.unknown(0, missing, 1));
            }
            self.bounds.add_up(whole, parts);
        }
    }

    /// Those asked a routed question chose what leads there.
    fn bind_to_route(
        &mut self,
        (scope, split): (usize, Option<usize>),
        question: usize,
        members: Members,
        asked: Unknown,
    ) {
        let Some(Route {
            question: by,
            any_of,
        }) = self.plan.questions()[question].route
        else {
            return;
        };
        let routing = &self.plan.questions()[by];
        let Some(tables) = self.placed.get(&(scope, split, by)) else {
            return;
        };
        if routing.is_multiple() {
            return;
        }
        let route = Route {
            question: by,
            any_of,
        };
        let leads = |column: &usize| routing.leads(&[*column], route);
        let columns: Vec<usize> = (0..routing.columns()).filter(leads).collect();
        let within = tables.iter().filter(|group| group.members & !members == 0);
        let parts: Vec<Unknown> = within
            .flat_map(|group| columns.iter().map(|column| group.unknowns[1 + column]))
            .collect();
        self.bounds.add_up(asked, parts);
    }

    /// A group of a county or the nation is the sum of what its municipalities show of it and of
    /// what they leave over.
    fn bind_to_parts(&mut self, place: Place, whole: &Placed, sum: &Sum) {
        let (_, split, question) = place;
        let mut parts: Vec<Unknowns> = Vec::new();
        for (of, members) in &sum.parts {
            let shown = self.placed.get(of).into_iter().flatten();
            let group = shown.filter(|group| group.members == *members);
            parts.extend(group.map(|group| group.unknowns.clone()));
        }
        for (county, people) in &sum.left_over {
            let key = ((*county, split, question), whole.members);
            let bounds = &mut self.bounds;
            let unknowns = self.left_over.entry(key).or_insert_with(|| {
                let unknown = |_| bounds.unknown(0, *people, 1);
                whole.unknowns.iter().map(unknown).collect()
            });
            parts.push(unknowns.clone());
        }
        for (column, whole) in whole.unknowns.iter().enumerate() {
            let parts = parts.iter().map(|unknowns| unknowns[column]);
            self.bounds.add_up(*whole, parts.collect::<Vec<_>>());
        }
    }

    fn unknowns(&mut self, question: usize, table: &Table) -> Unknowns {
        let planned = &self.plan.questions()[question];
        let asked = Asked::of(planned, table);
        let number = self.bounds.unknown(asked.least, asked.most, 1);
        let mut unknowns = vec![0; 1 + planned.columns()];
        unknowns[0] = number;
        for cut in &table.cuts.cuts {
            self.cut(
                table,
                asked,
                planned.is_multiple(),
                &cut.columns,
                cut.value,
                &mut unknowns,
            );
        }
        if !planned.is_multiple() {
            self.bounds.add_up(number, unknowns[1..].to_vec());
        }
        unknowns
    }

    fn cut(
        &mut self,
        table: &Table,
        asked: Asked,
        is_multiple: bool,
        columns: &[usize],
        value: Value,
        unknowns: &mut Unknowns,
    ) {
        let needed = if table.sensitive {
            SENSITIVE_VALUES
        } else {
            VALUES
        };
        let mut mask = |bounds: &mut Bounds, low: u32, high: u32| {
            for column in columns {
                unknowns[1 + column] = bounds.unknown(low, high, needed);
            }
        };
        match value {
            Value::NearlyAll { .. } => {
                let low = asked.least.saturating_sub(table.width);
                mask(&mut self.bounds, low, asked.most);
            }
            Value::FewOrNone { .. } => mask(&mut self.bounds, 0, table.width),
            Value::Percent(percent) => {
                let truth = columns.iter().map(|column| table.counts[*column]).sum();
                let (low, high) = if table.rounded {
                    let steps = u32::from(percent.get()) * table.steps / 100;
                    asked.range(steps, table.steps, Slack::of(table, is_multiple), truth)
                } else {
                    asked.range_if_rounded(truth)
                };
                if let [column] = columns {
                    unknowns[1 + column] = self.bounds.unknown(low, high, 1);
                } else {
                    mask(&mut self.bounds, 0, high);
                    let whole = self.bounds.unknown(low, high, 1);
                    let parts = columns.iter().map(|column| unknowns[1 + column]);
                    self.bounds.add_up(whole, parts.collect::<Vec<_>>());
                }
            }
        }
    }
}

/// Between which numbers those asked are for the assumed reader.
#[derive(Debug, Clone, Copy)]
struct Asked {
    least: u32,
    most: u32,
}

/// How far, in parts of a step, a share that is shown can be from the exact one: so many out of so
/// many.
#[derive(Debug, Clone, Copy)]
struct Slack {
    parts: u64,
    of: u64,
}

impl Slack {
    /// Half a step where each share is rounded by itself; where the steps are handed out among k
    /// figures by the largest remainder, at most (k - 1) / k.
    fn of(table: &Table, is_multiple: bool) -> Self {
        let figures = table.cuts.cuts.len() as u64;
        if is_multiple {
            Self { parts: 1, of: 2 }
        } else {
            Self {
                parts: figures - 1,
                of: figures,
            }
        }
    }
}

impl Asked {
    fn of(planned: &Planned<'_>, table: &Table) -> Self {
        if planned.route.is_none() {
            return Self {
                least: table.asked,
                most: table.asked,
            };
        }
        let footing = if table.rounded {
            table.ground.footing
        } else {
            Footing::of(table.asked, 1, Rules::all())
        };
        Self {
            least: footing.least().min(table.asked),
            most: footing.most().max(table.asked),
        }
    }

    /// About what the range would be under rule B6, on which the other rules rely.
    fn range_if_rounded(self, truth: u32) -> (u32, u32) {
        let steps = Footing::of(self.most.max(1), 1, Rules::all()).steps(Rules::all());
        let step = self.most.div_ceil(steps);
        (truth.saturating_sub(step), (truth + step).min(self.most))
    }

    /// The counts that can be shown as so many of all steps. The true count is always among them: a
    /// greatest share that was capped is more than it seems.
    fn range(self, shown: u32, steps: u32, slack: Slack, truth: u32) -> (u32, u32) {
        let Slack { parts, of } = slack;
        let (shown, steps) = (u64::from(shown) * of, u64::from(steps) * of);
        let low = shown.saturating_sub(parts) * u64::from(self.least);
        let high = (shown + parts) * u64::from(self.most) / steps;
        let narrow = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        (
            narrow(low.div_ceil(steps)).min(truth),
            narrow(high).min(self.most).max(truth),
        )
    }
}
