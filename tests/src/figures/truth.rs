//! The real answers. They judge whether an attacker's conclusion is about somebody, and whether it
//! is right; no conclusion is drawn from them.

use domain::answers::{Answer, Answers};
use domain::questionnaire::Member;

use crate::figures::areas::{Area, Areas};
use crate::figures::layout::{EVERYBODY, Group, Layout};

/// Somebody who answered.
#[derive(Clone, Debug)]
pub struct Respondent {
    /// The place of the cohort.
    pub cohort: usize,
    /// The place of the language.
    pub language: usize,
    /// What was answered.
    pub answers: Answers,
}

/// Counts of real answers, by cohort, slot, question and option.
#[derive(Clone, Debug)]
pub struct Truth {
    slots: usize,
    /// For each question how many options it has, the unanswered included, and where they begin.
    options: Vec<(usize, usize)>,
    width: usize,
    class_of: Vec<usize>,
    classes: usize,
    /// By cohort, class and slot.
    sizes: Vec<u32>,
    /// By cohort, slot, question and option.
    counts: Vec<u32>,
    /// By cohort, class and two slots.
    both: Vec<u32>,
}

impl Truth {
    /// Counts.
    #[must_use]
    pub fn count(layout: &Layout<'_>, cohorts: usize, respondents: &[Respondent]) -> Self {
        let mut width = 0;
        let mut options = Vec::new();
        for question in layout.questionnaire.questions() {
            options.push((width, question.options().len() + 1));
            width += question.options().len() + 1;
        }
        let mut truth = Self {
            slots: layout.slots,
            options,
            width,
            class_of: layout.class_of.clone(),
            classes: layout.classes.len(),
            sizes: vec![0; cohorts * layout.classes.len() * layout.slots],
            counts: vec![0; cohorts * layout.slots * width],
            both: vec![0; cohorts * layout.classes.len() * layout.slots * layout.slots],
        };
        for respondent in respondents {
            truth.add(layout, respondent);
        }
        truth
    }

    /// How many people of a class there are in an area and group.
    #[must_use]
    pub fn size(
        &self,
        layout: &Layout<'_>,
        areas: &Areas,
        class: usize,
        (area, group): (Area, Group),
    ) -> u64 {
        let cohorts = areas.cohorts(area).iter();
        cohorts
            .map(|cohort| {
                let slots = layout.slots_of(group);
                slots
                    .map(|slot| self.slot_size(*cohort, class, slot))
                    .sum::<u64>()
            })
            .sum()
    }

    /// The same for one cohort and slot.
    #[must_use]
    pub fn slot_size(&self, cohort: usize, class: usize, slot: usize) -> u64 {
        u64::from(self.sizes[(cohort * self.classes + class) * self.slots + slot])
    }

    /// How many people of a class are in both of two groups in an area.
    #[must_use]
    pub fn size_of_both(
        &self,
        layout: &Layout<'_>,
        areas: &Areas,
        class: usize,
        (area, groups): (Area, [Group; 2]),
    ) -> u64 {
        let mut sum = 0;
        for cohort in areas.cohorts(area) {
            for one in layout.slots_of(groups[0]) {
                let row = self.both_row(*cohort, class, one);
                let others = layout.slots_of(groups[1]);
                sum += others
                    .map(|other| u64::from(self.both[row + other]))
                    .sum::<u64>();
            }
        }
        sum
    }

    fn both_row(&self, cohort: usize, class: usize, slot: usize) -> usize {
        ((cohort * self.classes + class) * self.slots + slot) * self.slots
    }

    /// How many in an area and group chose each option of a question; those who did not answer last.
    #[must_use]
    pub fn distribution(
        &self,
        layout: &Layout<'_>,
        areas: &Areas,
        question: usize,
        (area, group): (Area, Group),
    ) -> Vec<u64> {
        let (from, length) = self.options[question];
        let mut sums = vec![0; length];
        for cohort in areas.cohorts(area) {
            for slot in layout.slots_of(group) {
                let start = (cohort * self.slots + slot) * self.width + from;
                for (sum, count) in sums.iter_mut().zip(&self.counts[start..start + length]) {
                    *sum += u64::from(*count);
                }
            }
        }
        sums
    }

    fn add(&mut self, layout: &Layout<'_>, respondent: &Respondent) {
        let questionnaire = layout.questionnaire;
        let mut slots = vec![EVERYBODY];
        for split in &layout.splits {
            let member = match split.question {
                None => Some(respondent.language),
                Some(question) => {
                    let chosen = respondent.answers.get(question).chosen().iter().next();
                    let member = chosen.map_or(Member::Unanswered, Member::Option);
                    split.place(questionnaire, question, member)
                }
            };
            // Whoever ends the survey is stored nowhere, so everybody has a place.
            slots.extend(member.map(|member| split.first + member));
        }
        let asked: Vec<bool> = (0..questionnaire.questions().len())
            .map(|question| questionnaire.is_asked(&respondent.answers, question))
            .collect();
        let mut classes = vec![false; self.classes];
        for (question, asked) in asked.iter().enumerate() {
            classes[self.class_of[question]] |= asked;
        }
        for slot in slots.iter().copied() {
            for (class, _) in classes.iter().enumerate().filter(|(_, asked)| **asked) {
                self.sizes[(respondent.cohort * self.classes + class) * self.slots + slot] += 1;
                let row = self.both_row(respondent.cohort, class, slot);
                for other in &slots {
                    self.both[row + other] += 1;
                }
            }
            let row = (respondent.cohort * self.slots + slot) * self.width;
            for (question, _) in asked.iter().enumerate().filter(|(_, asked)| **asked) {
                let (from, length) = self.options[question];
                match respondent.answers.get(question) {
                    Answer::Chosen(options) => {
                        for option in options.iter() {
                            self.counts[row + from + option] += 1;
                        }
                    }
                    Answer::Unanswered | Answer::Skipped => {
                        self.counts[row + from + length - 1] += 1;
                    }
                }
            }
        }
    }
}
