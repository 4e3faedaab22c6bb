//! One question on the page: finding, verdicts, bars, table and groups, all from protected tables.

use app::components::swatch::Swatch;
use app::pages::municipality::results::figures::{
    Bar, BarGroup, Cell, Chart, Fill, Label, Status, Table, TableRow, Weight,
};
use app::pages::municipality::results::question as page;
use disclosure::{Figure, Item, ProtectedTable, Value};
use domain::questionnaire::{Kind, Question};

use super::chart::{self, filled};
use super::sides::{Side, Sides};
use super::words::{Told, Words, swatch};

/// From this share on a part of a bar has room for its number.
const ROOM_FOR_LABEL: u8 = 8;

/// A question with the tables that are put side by side.
pub(super) struct Asked<'a> {
    pub(super) words: Words<'a>,
    pub(super) sides: &'a Sides<'a>,
    pub(super) question: &'a Question,
    /// The table of whom the report is about.
    pub(super) table: &'a ProtectedTable,
    /// Whether last wave's bar stands with the others.
    pub(super) with_last_bar: bool,
}

/// A side of this question: what the side is called, and its table.
struct Column<'a> {
    side: Side<'a>,
    question: &'a Question,
    name: String,
    table: &'a ProtectedTable,
    in_chart: bool,
}

impl Asked<'_> {
    /// The question on the page, without verdicts and groups.
    pub(super) fn page(&self) -> page::Question {
        let columns = self.columns();
        let key = self.question.key().as_str();
        let asked = self.words.text(&self.question.message());
        let is_any_shown = columns
            .iter()
            .any(|column| column.table.figures().is_some());
        let status = status(self.table);
        page::Question {
            key: key.to_owned(),
            finding: self
                .table
                .figures()
                .and_then(|figures| self.words.finding(self.question, figures)),
            scope: self.sides.main.scope,
            status,
            base: self
                .table
                .base()
                .map(|base| self.words.people("base-about", base)),
            verdicts: Vec::new(),
            chart: is_any_shown.then(|| self.chart(&asked, &columns)),
            withheld: (!is_any_shown).then(|| self.words.text("withheld-title")),
            table: is_any_shown.then(|| self.figures_table(&asked, &columns)),
            groups: None,
            note: self.words.note(self.sides.questionnaire, self.question),
            asked,
        }
    }

    /// Whose tables of this question are put side by side: the main one, the nation's, and last
    /// wave's where it may be compared.
    fn columns(&self) -> Vec<Column<'_>> {
        let main = Column {
            side: self.sides.main,
            question: self.question,
            name: self.sides.main.name.to_owned(),
            table: self.table,
            in_chart: true,
        };
        let key = self.question.key().as_str();
        let nation = self.sides.nation.and_then(|side| {
            Some(Column {
                side,
                question: self.question,
                name: side.name.to_owned(),
                table: side.table(key)?,
                in_chart: true,
            })
        });
        let last = self.sides.last.as_ref().and_then(|last| {
            let (side, question) = last.of(self.question)?;
            Some(Column {
                side,
                question,
                name: self
                    .words
                    .with("whose-last", &[("name", side.name), ("wave", last.wave)]),
                table: side.table(question.key().as_str())?,
                in_chart: self.with_last_bar,
            })
        });
        std::iter::once(main).chain(nation).chain(last).collect()
    }

    fn chart(&self, asked: &str, columns: &[Column<'_>]) -> Chart {
        let columns: Vec<&Column<'_>> = columns.iter().filter(|column| column.in_chart).collect();
        let is_several = matches!(self.question.kind(), Kind::Multiple { .. });
        let (legend, groups) = if is_several {
            (whose(&columns), self.bars_by_option(&columns))
        } else {
            let bars = columns.iter().map(|column| self.stacked(column)).collect();
            let group = BarGroup {
                heading: None,
                bars,
            };
            (self.words.legend(self.question), vec![group])
        };
        let rows: Vec<String> = columns.iter().map(|column| self.in_words(column)).collect();
        let arguments = [("question", asked), ("rows", &rows.join(" "))];
        Chart {
            id: self.question.key().as_str().to_owned(),
            title: self.words.with("chart-title", &arguments[..1]),
            description: self.words.with("chart-description", &arguments),
            legend,
            groups,
        }
    }

    fn in_words(&self, column: &Column<'_>) -> String {
        let whose = ("whose", column.name.as_str());
        match column.table.figures() {
            Some(figures) => {
                let parts = self
                    .words
                    .figures(&mut Told::default(), column.question, figures);
                self.words.with("chart-row", &[whose, ("parts", &parts)])
            }
            None => self.words.with("chart-row-withheld", &[whose]),
        }
    }

    fn stacked(&self, column: &Column<'_>) -> Bar {
        self.bar(column, |figures| Fill::Shown {
            svg: picture(column.question, figures),
            labels: self.labels(column.question, figures),
            value: None,
        })
    }

    fn bar(&self, column: &Column<'_>, fill: impl FnOnce(&[Figure]) -> Fill) -> Bar {
        Bar {
            scope: column.side.scope,
            whose: column.name.clone(),
            weight: weight(self.sides, column),
            fill: column
                .table
                .figures()
                .map_or_else(|| Fill::Withheld(self.words.text("withheld-title")), fill),
        }
    }

    fn labels(&self, question: &Question, figures: &[Figure]) -> Vec<Label> {
        let mut start = 0;
        let mut labels = Vec::new();
        for figure in figures {
            let (share, _) = filled(figure.value());
            if share >= ROOM_FOR_LABEL {
                let (text, unit) = match figure.value() {
                    Value::Percent(percent) => self.words.number_and_unit(percent.get()),
                    value => (self.words.value(value), String::new()),
                };
                labels.push(Label {
                    // The middle, in thousandths, of what is given in hundredths.
                    middle: (2 * start + u16::from(share)) * 5,
                    text,
                    unit,
                    on: swatch(question, figure.item()),
                });
            }
            start += u16::from(share);
        }
        labels
    }

    /// A group of bars for each option of a question with several answers.
    fn bars_by_option(&self, columns: &[&Column<'_>]) -> Vec<BarGroup> {
        let group = |item: &Item| BarGroup {
            heading: Some(self.words.item(self.question, item)),
            bars: columns
                .iter()
                .map(|column| self.bar(column, |figures| self.one_of(column, item, figures)))
                .collect(),
        };
        items(columns.iter().copied()).iter().map(group).collect()
    }

    fn one_of(&self, column: &Column<'_>, item: &Item, figures: &[Figure]) -> Fill {
        let value = figures
            .iter()
            .find(|figure| figure.item() == item)
            .map(Figure::value);
        let colour = match swatch(self.question, item) {
            Swatch::NoAnswer => Swatch::NoAnswer,
            _ => colour_of(weight(self.sides, column)),
        };
        let parts: Vec<_> = value.map(|value| (colour, value)).into_iter().collect();
        Fill::Shown {
            svg: chart::bar(&parts),
            labels: Vec::new(),
            value: value.map(|value| self.words.value(value)),
        }
    }

    fn figures_table(&self, asked: &str, columns: &[Column<'_>]) -> Table {
        let is_several = matches!(self.question.kind(), Kind::Multiple { .. });
        let row = |item: &Item| TableRow {
            // Bars of several answers are not told apart by colour.
            swatch: (!is_several).then(|| swatch(self.question, item)),
            head: self.words.item(self.question, item),
            cells: columns
                .iter()
                .map(|column| self.cell(column, item))
                .collect(),
        };
        let mut rows: Vec<TableRow> = items(columns.iter()).iter().map(row).collect();
        rows.push(TableRow {
            swatch: None,
            head: self.words.text("base-row"),
            cells: columns
                .iter()
                .map(|column| {
                    let base = column.table.base();
                    let text = base.map(|base| base.about().to_string());
                    self.cell_of(column, text)
                })
                .collect(),
        });
        let mut heads = vec![self.words.text("column-option")];
        heads.extend(columns.iter().map(|column| column.name.clone()));
        Table {
            show: self.words.text("show-figures"),
            caption: self.words.with("table-caption", &[("question", asked)]),
            columns: heads,
            rows,
        }
    }

    fn cell(&self, column: &Column<'_>, item: &Item) -> Cell {
        let text = column.table.figures().map(|figures| {
            let figure = figures.iter().find(|figure| figure.item() == item);
            match figure {
                Some(figure) => self.words.value(figure.value()),
                // One side shows together what the other shows apart.
                None if matches!(item, Item::Together(_)) => self.words.text("cell-apart"),
                None => self.words.text("cell-together"),
            }
        });
        self.cell_of(column, text)
    }

    fn cell_of(&self, column: &Column<'_>, text: Option<String>) -> Cell {
        Cell {
            scope: column.side.scope,
            status: status(column.table),
            text: text.unwrap_or_else(|| self.words.text("withheld-title")),
        }
    }
}

/// The picture of a question with one answer.
pub(super) fn picture(question: &Question, figures: &[Figure]) -> String {
    let parts: Vec<_> = figures
        .iter()
        .map(|figure| (swatch(question, figure.item()), figure.value()))
        .collect();
    chart::bar(&parts)
}

fn status(table: &ProtectedTable) -> Status {
    match table.figures() {
        Some(_) => Status::Shown,
        None => Status::Withheld,
    }
}

fn weight(sides: &Sides<'_>, column: &Column<'_>) -> Weight {
    if std::ptr::eq(column.side.report, sides.main.report) {
        Weight::Main
    } else {
        Weight::Beside
    }
}

/// Bars of questions with several answers are told apart by whose they are, since no option is a
/// step of a scale.
fn colour_of(weight: Weight) -> Swatch {
    match weight {
        Weight::Main => Swatch::Dark,
        Weight::Beside => Swatch::Light,
    }
}

fn whose(columns: &[&Column<'_>]) -> Vec<(Swatch, String)> {
    let weights = std::iter::once(Weight::Main).chain(std::iter::repeat(Weight::Beside));
    columns
        .iter()
        .zip(weights)
        .map(|(column, weight)| (colour_of(weight), column.name.clone()))
        .collect()
}

/// What any of the tables has a figure of, in the order of the first; then what only others have.
fn items<'c>(columns: impl Iterator<Item = &'c Column<'c>>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for figure in columns
        .filter_map(|column| column.table.figures())
        .flatten()
    {
        if !items.contains(figure.item()) {
            items.push(figure.item().clone());
        }
    }
    // Those who did not answer come last, also after what only another table has.
    items.sort_by_key(|item| matches!(item, Item::Unanswered));
    items
}
