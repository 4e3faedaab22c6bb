//! Reading breakdowns, and making sure that their steps of merging can always be taken.

use super::key;
use super::options::check_members;
use super::questions::QuestionDraft;
use crate::document::{Fields, Inspector, Span, Text, text};
use crate::questionnaire::GroupKey;
use crate::questionnaire::breakdown::{
    Breakdown, Group, Label, Member, MergeStep, QuestionBreakdown, Size,
};

/// Reads the breakdowns in the order of the file.
pub(super) fn read(
    inspector: &mut Inspector,
    tables: Vec<Fields>,
    questions: &[QuestionDraft],
) -> Vec<Breakdown> {
    let mut breakdowns: Vec<Breakdown> = Vec::new();
    for mut fields in tables {
        let Some((by, span)) = fields.text(inspector, "by") else {
            fields.finish(inspector);
            continue;
        };
        if breakdowns.iter().any(|other| other.key() == by) {
            let what = format!("there are two breakdowns by `{by}`");
            inspector.fault(&span, what, "remove one of the two");
        }
        let breakdown = if by == Breakdown::LANGUAGE {
            language(inspector, &mut fields)
        } else {
            question(inspector, &mut fields, (by, span), questions).map(Breakdown::Question)
        };
        fields.finish(inspector);
        breakdowns.extend(breakdown);
    }
    breakdowns
}

fn language(inspector: &mut Inspector, fields: &mut Fields) -> Option<Breakdown> {
    let rest = fields.text(inspector, "rest")?;
    let (key, _) = key(inspector, rest, GroupKey::parse)?;
    let rest = merged_label(Breakdown::LANGUAGE, key);
    Some(Breakdown::Language { rest })
}

fn question(
    inspector: &mut Inspector,
    fields: &mut Fields,
    (by, span): Text,
    questions: &[QuestionDraft],
) -> Option<QuestionBreakdown> {
    let steps = fields.tables(inspector, "merge");
    let is_named = |q: &QuestionDraft| q.key.as_ref().is_some_and(|key| key.as_str() == by);
    let Some(index) = questions.iter().position(is_named) else {
        let what = format!("there is no question `{by}`");
        inspector.absence(&span, what, "mend the key, or write by = \"language\"");
        return None;
    };
    let question = &questions[index];
    if question.kind.is_some() && !question.has_one_answer() {
        let what = format!("`{by}` has several answers, so that its groups would overlap");
        inspector.fault(&span, what, "break down by a question with one answer");
        return None;
    }
    let key = question.key.clone()?;
    let mut merging = Merging::of(question);
    for fields in steps {
        merging.read_step(inspector, fields, key.as_str());
    }
    Some(QuestionBreakdown {
        question: key,
        question_index: index,
        groups: merging.groups,
        steps: merging.steps,
    })
}

fn merged_label(breakdown: &str, key: GroupKey) -> Label {
    Label {
        message: format!("g-{breakdown}-{key}"),
        key,
    }
}

/// The steps read so far, and the groups that may stand after them.
struct Merging {
    groups: Vec<Group>,
    steps: Vec<MergeStep>,
    /// Every group that may stand, with its members: those before merging, and the united ones.
    possible: Vec<(GroupKey, Vec<Member>)>,
    /// The labels that the absorbing step gives.
    labels: Vec<GroupKey>,
    absorbed: bool,
    /// Whether all options and steps could be read, so that a group that is not there is truly
    /// missing.
    is_complete: bool,
}

/// A group that may take in another.
struct Pair {
    group: GroupKey,
    span: Span,
    /// What the two are called together, if that could be read.
    label: Option<Label>,
}

impl Merging {
    fn of(question: &QuestionDraft) -> Self {
        let mut groups = Vec::new();
        for (place, option) in question.options.iter().enumerate() {
            let (Some(question), Ok(key)) = (&question.key, GroupKey::parse(option.key.as_str()))
            else {
                continue;
            };
            if !option.ends {
                groups.push(Group {
                    label: Label {
                        key,
                        message: option.message(question),
                    },
                    member: Member::Option(place),
                });
            }
        }
        groups.extend(GroupKey::parse(Member::UNANSWERED).map(|key| Group {
            label: Label {
                key,
                message: Member::UNANSWERED.to_owned(),
            },
            member: Member::Unanswered,
        }));
        Self {
            possible: groups
                .iter()
                .map(|group| (group.label.key.clone(), vec![group.member]))
                .collect(),
            groups,
            steps: Vec::new(),
            labels: Vec::new(),
            absorbed: false,
            is_complete: question.has_all_options,
        }
    }

    fn read_step(&mut self, inspector: &mut Inspector, mut fields: Fields, breakdown: &str) {
        let span = fields.span().clone();
        if self.absorbed {
            let what = "a step follows the one that absorbs";
            inspector.fault(
                &span,
                what,
                "put the step with `absorb` last, and have one only",
            );
        }
        let step = if fields.has("absorb") {
            self.absorbed = true;
            self.absorb(inspector, &mut fields, breakdown)
        } else {
            self.unite(inspector, &mut fields, breakdown)
        };
        fields.finish(inspector);
        self.is_complete &= step.is_some();
        self.steps.extend(step);
    }

    fn unite(
        &mut self,
        inspector: &mut Inspector,
        fields: &mut Fields,
        breakdown: &str,
    ) -> Option<MergeStep> {
        let into = fields.text(inspector, "into");
        let of = fields.texts(inspector, "of");
        let into = into.and_then(|text| self.new_label(inspector, text));
        let (of, of_span) = of?;
        check_members(inspector, &of, &of_span);
        let members: Vec<Option<Member>> =
            of.iter().map(|text| self.member(inspector, text)).collect();
        let mut members = members.into_iter().collect::<Option<Vec<Member>>>()?;
        members.sort_unstable();
        let mut is_whole = true;
        for (other, theirs) in &self.possible {
            let shared = theirs
                .iter()
                .filter(|member| members.contains(member))
                .count();
            if shared > 0 && shared < theirs.len() {
                is_whole = false;
                inspector.fault(
                    &of_span,
                    format!("a part of the group `{other}` would be merged without the rest"),
                    format!("name all of `{other}` here, or nothing of it"),
                );
            }
        }
        let into = into.filter(|_| is_whole)?;
        self.possible.push((into.clone(), members.clone()));
        Some(MergeStep::Unite {
            members,
            into: merged_label(breakdown, into),
        })
    }

    fn absorb(
        &mut self,
        inspector: &mut Inspector,
        fields: &mut Fields,
        breakdown: &str,
    ) -> Option<MergeStep> {
        let absorbed = fields.text(inspector, "absorb");
        let by = fields
            .text(inspector, "by")
            .and_then(|text| size(inspector, &text));
        let with = fields.table(inspector, "with");
        let absorbed = absorbed.and_then(|text| self.absorbed_group(inspector, &text));
        let (table, with_span) = with?;
        let mut rows: Vec<(Text, &toml::Spanned<toml::de::DeValue>)> = table
            .iter()
            .map(|(key, label)| ((key.get_ref().as_ref(), key.span()), label))
            .collect();
        // The table gives its keys in the order of the alphabet; of groups alike in size the first
        // of the file counts.
        rows.sort_by_key(|((_, span), _)| span.start);
        let mut pairs = Vec::new();
        for (group, label) in rows {
            pairs.extend(self.pair(inspector, &group, label, breakdown));
        }
        let (absorbed, members) = absorbed?;
        if self.is_complete {
            self.check_candidates(inspector, &with_span, &members, &pairs);
        }
        Some(MergeStep::Absorb {
            group: absorbed,
            by: by?,
            with: pairs
                .into_iter()
                .map(|pair| Some((pair.group, pair.label?)))
                .collect::<Option<_>>()?,
        })
    }

    /// The group that joins another, with its members.
    fn absorbed_group(
        &self,
        inspector: &mut Inspector,
        (text, span): &Text,
    ) -> Option<(GroupKey, Vec<Member>)> {
        let found = self.possible.iter().find(|(key, _)| key.as_str() == *text);
        if found.is_none() && self.is_complete {
            let what = format!("there is no group `{text}` to be absorbed");
            inspector.absence(
                span,
                what,
                "name an option, `unanswered` or an earlier `into`",
            );
        }
        found.cloned()
    }

    /// A group that may take in another, with what the two are called together.
    fn pair(
        &mut self,
        inspector: &mut Inspector,
        (group, span): &Text,
        label: &toml::Spanned<toml::de::DeValue>,
        breakdown: &str,
    ) -> Option<Pair> {
        let label = if let Some(label) = text(label) {
            self.new_label(inspector, label)
        } else {
            let what = format!("`{group}` has no label");
            let remedy = "write what the two are called together";
            inspector.fault(&label.span(), what, remedy);
            None
        };
        self.labels.extend(label.clone());
        let found = self.possible.iter().find(|(key, _)| key.as_str() == *group);
        if found.is_none() && self.is_complete {
            let what = format!("there is no group `{group}` to join");
            inspector.absence(span, what, "name an option or an earlier `into`");
        }
        let (group, _) = found?;
        Some(Pair {
            group: group.clone(),
            span: span.clone(),
            label: label.map(|label| merged_label(breakdown, label)),
        })
    }

    /// Every group that may stand beside the absorbed one must have a label for the two together;
    /// else a breakdown could come to a step that cannot be taken.
    fn check_candidates(
        &self,
        inspector: &mut Inspector,
        with_span: &Span,
        absorbed: &[Member],
        pairs: &[Pair],
    ) {
        for (group, members) in &self.possible {
            let overlaps = members.iter().any(|member| absorbed.contains(member));
            let pair = pairs.iter().find(|pair| pair.group == *group);
            match (overlaps, pair) {
                (true, Some(pair)) => inspector.fault(
                    &pair.span,
                    format!("`{group}` holds people who are to be absorbed"),
                    "remove the line",
                ),
                (false, None) => inspector.absence(
                    with_span,
                    format!("`{group}` may stand when this step comes, and has no label here"),
                    format!("add `{group}` with what the two are called together"),
                ),
                _ => {}
            }
        }
    }

    /// A label that no other group of the breakdown has.
    fn new_label(&self, inspector: &mut Inspector, text: Text) -> Option<GroupKey> {
        let (label, span) = key(inspector, text, GroupKey::parse)?;
        let is_taken =
            self.possible.iter().any(|(key, _)| *key == label) || self.labels.contains(&label);
        if is_taken {
            let what = format!("another group of the breakdown is called `{label}`");
            inspector.fault(&span, what, "give each group a label of its own");
            return None;
        }
        Some(label)
    }

    fn member(&self, inspector: &mut Inspector, (text, span): &Text) -> Option<Member> {
        let found = self
            .groups
            .iter()
            .find(|group| group.label.key.as_str() == *text);
        if found.is_none() && self.is_complete {
            let known: Vec<&str> = self.groups.iter().map(|g| g.label.key.as_str()).collect();
            inspector.absence(
                span,
                format!("there is nobody who answered `{text}`"),
                format!("name some of: {}", known.join(", ")),
            );
        }
        found.map(Group::member)
    }
}

fn size(inspector: &mut Inspector, (word, span): &Text) -> Option<Size> {
    match *word {
        "smaller" => Some(Size::Smaller),
        "larger" => Some(Size::Larger),
        _ => {
            let what = format!("`{word}` is no size");
            inspector.fault(span, what, "write smaller or larger");
            None
        }
    }
}
