//! The table as a cube, for formats that have a number for every combination: what figures are
//! about, of whom, and which number.
//!
//! Where the table has no row, the cube says why.

use std::collections::{HashMap, HashSet};

use crate::measure::{Measure, Missing};
use crate::table::{Name, Row, Table};

/// The cube of a table.
#[derive(Debug)]
pub(crate) struct Cube<'t> {
    table: &'t Table<'t>,
    /// Questions with their options; no two have the same name.
    pub(crate) options: Vec<Name>,
    /// Groups with their breakdowns; no two have the same name.
    pub(crate) groups: Vec<Name>,
    /// The places of these groups in the table.
    group_places: Vec<usize>,
    rows: HashMap<(usize, usize), &'t Row>,
    /// Questions of which a group says something.
    shown: HashSet<(usize, usize)>,
    /// Questions that are withheld in a breakdown.
    withheld: HashSet<(usize, usize)>,
}

impl<'t> Cube<'t> {
    pub(crate) fn of(table: &'t Table<'t>) -> Self {
        let options = table.options.iter().map(|option| {
            let question = &table.questions[option.question].name;
            Name {
                key: format!("{}.{}", question.key, option.name.key),
                label: format!("{}: {}", question.label, option.name.label),
            }
        });
        let group_places: Vec<usize> = (0..table.groups.len())
            .filter(|place| !table.groups[*place].is_whole_breakdown)
            .collect();
        let groups = group_places.iter().map(|place| {
            let group = &table.groups[*place];
            let breakdown = &table.breakdowns[group.breakdown];
            let label = if breakdown.key == group.name.key {
                group.name.label.clone()
            } else {
                format!("{}: {}", breakdown.label, group.name.label)
            };
            Name {
                key: group.name.key.clone(),
                label,
            }
        });
        let mut cube = Self {
            table,
            options: told_apart(options.collect()),
            groups: told_apart(groups.collect()),
            group_places,
            rows: HashMap::new(),
            shown: HashSet::new(),
            withheld: HashSet::new(),
        };
        for row in &table.rows {
            let question = table.options[row.option].question;
            let group = &table.groups[row.group];
            if group.is_whole_breakdown {
                cube.withheld.insert((question, group.breakdown));
            } else {
                cube.rows.insert((row.option, row.group), row);
                cube.shown.insert((question, row.group));
            }
        }
        cube
    }

    /// The number of an option in a group, both by their places in the cube.
    pub(crate) fn number(
        &self,
        option: usize,
        group: usize,
        measure: Measure,
    ) -> Result<u32, Missing> {
        let place = self.group_places[group];
        if let Some(row) = self.rows.get(&(option, place)) {
            return row.number(measure);
        }
        let said = &self.table.options[option];
        let breakdown = self.table.groups[place].breakdown;
        let is_told_with_others = self.shown.contains(&(said.question, place));
        if said.is_together {
            Err(Missing::NotThere)
        } else if is_told_with_others {
            Err(Missing::Together)
        } else if self.withheld.contains(&(said.question, breakdown)) {
            Err(Missing::Withheld)
        } else {
            Err(Missing::NotThere)
        }
    }

    /// All numbers, group after group for each option, measure after measure for each group.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = Result<u32, Missing>> {
        let pairs = (0..self.options.len())
            .flat_map(|option| (0..self.groups.len()).map(move |group| (option, group)));
        pairs.flat_map(|(option, group)| {
            Measure::ALL.map(|measure| self.number(option, group, measure))
        })
    }
}

/// The same names, those that were alike with their keys beside them.
fn told_apart(mut names: Vec<Name>) -> Vec<Name> {
    let mut often: HashMap<String, usize> = HashMap::new();
    for name in &names {
        *often.entry(name.label.clone()).or_default() += 1;
    }
    for name in &mut names {
        if often[&name.label] > 1 {
            name.label = format!("{} ({})", name.label, name.key);
        }
    }
    names
}
