//! A question's results by groups, as far as the release shows them.

use app::pages::municipality::results::figures::Fill;
use app::pages::municipality::results::question::{Breakdown, GroupRow, Groups};
use disclosure::{BreakdownReport, GroupTable};
use domain::questionnaire::{Kind, Question};

use super::question::picture;
use super::sides::Sides;
use super::words::{Told, Words};

/// The groups of whom the report is about; nothing if the release breaks this question down in no
/// way.
pub(super) fn groups(words: Words<'_>, sides: &Sides<'_>, question: &Question) -> Option<Groups> {
    let mut grouping = Grouping {
        words,
        sides,
        question,
        told: Told::default(),
    };
    let ways = sides.main.report.breakdowns().iter();
    let breakdowns: Vec<Breakdown> = ways.filter_map(|by| grouping.breakdown(by)).collect();
    (!breakdowns.is_empty()).then(|| Groups {
        show: words.text("show-groups"),
        columns: [words.text("column-group"), words.text("column-figures")],
        breakdowns,
    })
}

struct Grouping<'a> {
    words: Words<'a>,
    sides: &'a Sides<'a>,
    question: &'a Question,
    told: Told,
}

impl Grouping<'_> {
    fn breakdown(&mut self, by: &BreakdownReport) -> Option<Breakdown> {
        let broken = by.question(self.question.key().as_str())?;
        let groups = broken.groups();
        let rows = groups
            .unwrap_or_default()
            .iter()
            .map(|group| self.row(group))
            .collect::<Option<Vec<_>>>()?;
        let index = self.sides.questionnaire.index_of(by.key())?;
        let by = &self.sides.questionnaire.questions()[index];
        let asked = self.words.text(&by.message());
        Some(Breakdown {
            caption: self.words.with("groups-by", &[("question", &asked)]),
            rows,
            withheld: groups.is_none().then(|| self.words.text("withheld-title")),
        })
    }

    fn row(&mut self, group: &GroupTable) -> Option<GroupRow> {
        let (figures, base) = group.table().figures().zip(group.table().base())?;
        let is_several = matches!(self.question.kind(), Kind::Multiple { .. });
        Some(GroupRow {
            name: self.words.text(group.group().message()?),
            base: self.words.people("about", base),
            bar: (!is_several).then(|| Fill::Shown {
                svg: picture(self.question, figures),
                labels: Vec::new(),
                value: None,
            }),
            figures: self.words.figures(&mut self.told, self.question, figures),
        })
    }
}
