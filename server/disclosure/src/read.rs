//! What tables that are shown say of the unknown counts, and whether one more gives a masked count
//! away (rule B4 for what rules B7 and B8 mask).
//!
//! Not here: which counts there are and what adds up to what (`system`).

use crate::bounds::{Bounds, Exposed, Trying};
use crate::draw::Table;
use crate::footing::Footing;
use crate::parallel;
use crate::protected::Value;
use crate::rows::Unknown;
use crate::rules::{Rules, SENSITIVE_VALUES, SMALL, VALUES, WIDE};
use crate::system::{Place, System};

/// What a scope's tables of a question in a split say once they are shown.
#[derive(Debug, Clone, Default)]
pub(super) struct Claims {
    /// Unknowns with the numbers between which they are.
    between: Vec<(Unknown, i32, i32)>,
    /// Rows with the number that their sums reach at least.
    at_least: Vec<(u32, i32)>,
    masked: Vec<Masked>,
}

/// What must not be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Secret {
    /// The counts that tables mask.
    Masked(Place),
    /// The distribution of a population that is too small to be shown.
    Hidden(Hidden),
}

/// A population with somebody, but fewer than the threshold: the columns of a question in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hidden {
    pub(crate) first: Unknown,
    pub(crate) columns: Unknown,
}

/// A count that is masked.
#[derive(Debug, Clone, Copy)]
struct Masked {
    unknown: Unknown,
    /// How many values it must keep.
    values: u8,
    /// What was counted.
    truth: i32,
}

impl Claims {
    /// That nobody is counted here.
    pub(super) fn say_nobody(&mut self, count: Unknown) {
        self.between.push((count, 0, 0));
    }
}

impl System {
    /// Takes tables that are shown already. That they give nothing away was found when they were
    /// accepted.
    fn take(&mut self, place: Place) {
        let read = self.read(place);
        debug_assert_eq!(read, Ok(()), "what was counted satisfies all rows");
    }

    /// Takes all tables of a scope.
    pub(crate) fn take_all(&mut self, scope: usize) {
        let (from, to) = ((scope, None, 0), (scope + 1, None, 0));
        let places = self.claims.range(from..to).map(|(place, _)| *place);
        for place in places.collect::<Vec<_>>() {
            self.take(place);
        }
    }

    /// Lets what was taken so far be given: accepting begins.
    pub(crate) fn give(&mut self) {
        let settled = self.bounds.settle();
        debug_assert_eq!(settled, Ok(()), "what was counted satisfies all rows");
        // What is known already cannot be kept back any more.
        let bounds = &self.bounds;
        self.hidden.retain(|hidden| !is_fixed(bounds, *hidden));
        self.given = Some((self.bounds.let_stand(), self.taken.len()));
    }

    /// Takes back whatever was accepted.
    pub(crate) fn begin_again(&mut self) {
        if let Some((mark, taken)) = self.given {
            self.bounds.go_back(mark);
            self.taken.truncate(taken);
        }
    }

    /// Takes tables if every masked count keeps values enough; otherwise leaves all as it was.
    pub(crate) fn accepts(&mut self, places: &[Place]) -> bool {
        let (mark, taken) = (self.bounds.mark(), self.taken.len());
        let mut each = places.iter();
        let read = each.try_for_each(|place| self.read(*place));
        let settled = read.and_then(|()| self.bounds.settle());
        if settled.is_err() {
            self.bounds.go_back(mark);
            self.taken.truncate(taken);
        }
        settled.is_ok()
    }

    /// Which of the secrets of all tables that were taken, and of all small populations, are exposed.
    pub(crate) fn exposed(&self) -> Vec<Secret> {
        let masked = self.taken.iter().copied().map(Secret::Masked);
        let hidden = self.hidden.iter().copied().map(Secret::Hidden);
        self.exposed_of(&masked.chain(hidden).collect::<Vec<_>>())
    }

    /// Which of these are: a masked count, of tables that are still taken, that has too few values
    /// when each is tried by itself; or a small population with one possible distribution.
    pub(crate) fn exposed_of(&self, secrets: &[Secret]) -> Vec<Secret> {
        // Enough at a time that a copy of the bounds is worth it.
        let some: Vec<&[Secret]> = secrets.chunks(512).collect();
        let exposed = parallel::map_with(
            &some,
            || self.bounds.trying(),
            |trying, secrets| {
                let exposed = |secret: &&Secret| match **secret {
                    Secret::Masked(place) => !self.keeps(trying, place),
                    Secret::Hidden(hidden) => is_fixed(&self.bounds, hidden),
                };
                secrets.iter().filter(exposed).copied().collect::<Vec<_>>()
            },
        );
        exposed.into_iter().flatten().collect()
    }

    fn keeps(&self, trying: &mut Trying<'_>, place: Place) -> bool {
        let claims = self.claims.get(&place);
        let mut masked = claims.iter().flat_map(|claims| &claims.masked);
        masked.all(|masked| trying.keeps(masked.unknown, masked.truth.into()))
    }

    /// The first of the tables that were accepted beside which, and those before it, this is exposed;
    /// it can be the table itself. None if nothing was accepted.
    pub(crate) fn culprit(&mut self, exposed: Secret) -> Option<Place> {
        let given = self.given.map_or(0, |(_, taken)| taken);
        let accepted = self.taken[given..].to_vec();
        self.begin_again();
        let (mut before, mut until) = (0, accepted.len());
        while until - before > 1 {
            let middle = usize::midpoint(before, until);
            let mark = (self.bounds.mark(), self.taken.len());
            let fits = self.accepts(&accepted[before..middle]);
            if fits && self.exposed_of(&[exposed]).is_empty() {
                before = middle;
            } else {
                self.bounds.go_back(mark.0);
                self.taken.truncate(mark.1);
                until = middle;
            }
        }
        accepted.get(before).copied()
    }

    fn read(&mut self, place: Place) -> Result<(), Exposed> {
        let Some(claims) = self.claims.get(&place) else {
            return Ok(());
        };
        for (unknown, low, high) in &claims.between {
            self.bounds
                .narrow(*unknown, (*low).into(), (*high).into())?;
        }
        for (row, least) in &claims.at_least {
            self.bounds.bind(*row, (*least).into());
        }
        self.taken.push(place);
        for masked in &claims.masked {
            self.bounds.guard(masked.unknown, masked.values)?;
        }
        Ok(())
    }
}

/// Whether a distribution has one value left.
fn is_fixed(bounds: &Bounds, hidden: Hidden) -> bool {
    let mut columns = (hidden.first..).take(hidden.columns as usize);
    columns.all(|column| bounds.is_fixed(column))
}

/// A group's table among the unknowns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'t> {
    pub(super) table: &'t Table,
    /// How many were asked.
    pub(super) asked: Unknown,
    /// The first column; the others follow.
    pub(super) first: Unknown,
    /// Whether it is the table of all.
    pub(super) everybody: bool,
    pub(super) is_routed: bool,
    pub(super) is_multiple: bool,
    /// Where the question that leads to this one is not shown beside it: how many were asked that
    /// one, and how many of them they are.
    pub(super) led_from: Option<(Unknown, u32)>,
}

impl Reading<'_> {
    /// Adds what the table says.
    pub(super) fn say(self, bounds: &mut Bounds, claims: &mut Claims) {
        let table = self.table;
        if self.is_routed || !self.everybody {
            let (least, most) = self.numbers();
            claims
                .between
                .push((self.asked, narrow(least), narrow(most)));
        }
        self.say_led(bounds, claims);
        for cut in &table.cuts.cuts {
            let unknowns = cut.columns.iter().map(|column| self.column(*column));
            let unknowns: Vec<Unknown> = unknowns.collect();
            let truth = cut.columns.iter().map(|column| table.counts[*column]).sum();
            match cut.value {
                Value::NearlyAll { .. } => {
                    for column in &cut.columns {
                        self.say_nearly_all(*column, bounds, claims);
                    }
                }
                Value::FewOrNone { .. } => {
                    let few = |unknown: &Unknown| (*unknown, 0, narrow(table.width));
                    claims.between.extend(unknowns.iter().map(few));
                    self.mask(&cut.columns, claims);
                }
                Value::Percent(percent) => {
                    let steps = u32::from(percent.get()) * table.steps / 100;
                    if let [column] = unknowns[..] {
                        self.say_share(column, steps, truth, bounds, claims);
                        self.say_unmasked(column, truth, bounds, claims);
                    } else {
                        let sum = bounds.free();
                        bounds.add_up(sum, unknowns.iter().copied());
                        self.say_share(sum, steps, truth, bounds, claims);
                        self.mask(&cut.columns, claims);
                    }
                }
            }
        }
    }

    /// That enough were asked must not say that all of a group gave the answer that leads here, where
    /// no table of the group masks it (rule B7 with the width of questions that lead to others).
    fn say_led(&self, bounds: &mut Bounds, claims: &mut Claims) {
        let Some((everybody, number)) = self.led_from else {
            return;
        };
        let others = number - self.table.asked;
        if others <= WIDE {
            let rest = bounds.free();
            bounds.add_up(everybody, [self.asked, rest]);
            claims.masked.push(Masked {
                unknown: rest,
                values: u8::try_from(VALUES).unwrap_or(u8::MAX),
                truth: narrow(others),
            });
        }
    }

    fn mask(&self, columns: &[usize], claims: &mut Claims) {
        let masked = columns.iter().map(|column| {
            let (unknown, truth) = (self.column(*column), self.table.counts[*column]);
            self.masked(unknown, truth)
        });
        claims.masked.extend(masked);
    }

    fn masked(&self, unknown: Unknown, truth: u32) -> Masked {
        let values = if self.table.sensitive {
            SENSITIVE_VALUES
        } else {
            VALUES
        };
        Masked {
            unknown,
            values: u8::try_from(values).unwrap_or(u8::MAX),
            truth: narrow(truth),
        }
    }

    fn column(&self, column: usize) -> Unknown {
        self.first + u32::try_from(column).expect("a question has few options")
    }

    /// That at most so many are not in a column; how many must stay open too.
    fn say_nearly_all(&self, column: usize, bounds: &mut Bounds, claims: &mut Claims) {
        let (unknown, rest) = (self.column(column), bounds.free());
        bounds.add_up(self.asked, [unknown, rest]);
        if !self.is_multiple {
            let columns = (self.first..).take(self.table.counts.len());
            bounds.add_up(rest, columns.filter(|other| *other != unknown));
        }
        claims.between.push((rest, 0, narrow(self.table.width)));
        self.mask(&[column], claims);
        let others = self.table.asked - self.table.counts[column];
        claims.masked.push(self.masked(rest, others));
    }

    /// That a share is less than a step away from so many steps.
    fn say_share(
        &self,
        count: Unknown,
        shown: u32,
        truth: u32,
        bounds: &mut Bounds,
        claims: &mut Claims,
    ) {
        let (steps, shown) = (narrow(self.table.steps), narrow(shown));
        let (below, above) = (shown - 1, shown + 1);
        if !self.table.rounded {
            // About what the share would be rounded to under rule B6, on which the other rules rely.
            let step = self
                .table
                .asked
                .div_ceil(self.rounded().steps(Rules::all()));
            let (low, high) = (truth.saturating_sub(step), truth.saturating_add(step));
            claims.between.push((count, narrow(low), narrow(high)));
        } else if self.is_routed || !self.everybody {
            let low = bounds.unbound([(count, steps), (self.asked, -below)]);
            let high = bounds.unbound([(count, -steps), (self.asked, above)]);
            claims.at_least.extend([(low, 1), (high, 1)]);
        } else {
            let asked = i64::from(self.table.asked);
            let low = (i64::from(below) * asked).div_euclid(steps.into()) + 1;
            let high = (i64::from(above) * asked - 1).div_euclid(steps.into());
            claims
                .between
                .push((count, narrow(low.max(0)), narrow(high)));
        }
    }

    /// That a figure that stands for itself is of neither nearly all nor, of a sensitive question, few.
    fn say_unmasked(&self, column: Unknown, truth: u32, bounds: &mut Bounds, claims: &mut Claims) {
        let least_others = self.table.width + 1;
        if self.table.asked - truth >= least_others {
            let rest = bounds.unbound([(self.asked, 1), (column, -1)]);
            claims.at_least.push((rest, narrow(least_others)));
        }
        let least = match (self.is_multiple, self.table.sensitive) {
            (true, _) => least_others,
            (false, true) => SMALL + 1,
            (false, false) => 0,
        };
        if truth >= least {
            claims.between.push((column, narrow(least), i32::MAX));
        }
    }

    /// Between which numbers those asked are.
    fn numbers(&self) -> (u32, u32) {
        let footing = self.rounded();
        let asked = self.table.asked;
        (footing.least().min(asked), footing.most().max(asked))
    }

    /// The footing that the base has, or would have under rule B6.
    fn rounded(&self) -> Footing {
        if self.table.rounded {
            self.table.ground.footing
        } else {
            Footing::of(self.table.asked.max(1), 1, Rules::all())
        }
    }
}

/// A number of people.
fn narrow(number: impl TryInto<i32>) -> i32 {
    let number = number.try_into().ok();
    number.expect("fewer people answer than that")
}
