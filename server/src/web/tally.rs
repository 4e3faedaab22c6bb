//! Totals for the operator: no labels, no times, and they move in steps of ten, so that nobody
//! can tie a step to the person who just pressed a button.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counters since the start.
#[derive(Debug, Default)]
pub struct Tally {
    submissions: AtomicU64,
    question_pages: AtomicU64,
}

const STEP: u64 = 10;

impl Tally {
    /// Counts a stored submission.
    pub fn submission(&self) {
        self.submissions.fetch_add(1, Ordering::Relaxed);
    }

    /// Counts a question page.
    pub fn question_page(&self) {
        self.question_pages.fetch_add(1, Ordering::Relaxed);
    }

    /// The totals in the text format that Prometheus reads.
    #[must_use]
    pub fn exposition(&self) -> String {
        let step = |counter: &AtomicU64| counter.load(Ordering::Relaxed) / STEP * STEP;
        format!(
            "# HELP samsvar_submissions Submissions stored since the start, in steps of ten.\n\
             # TYPE samsvar_submissions gauge\n\
             samsvar_submissions {}\n\
             # HELP samsvar_question_pages Question pages since the start, in steps of ten.\n\
             # TYPE samsvar_question_pages gauge\n\
             samsvar_question_pages {}\n",
            step(&self.submissions),
            step(&self.question_pages),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_move_in_steps_of_ten() {
        let tally = Tally::default();
        for _ in 0..19 {
            tally.submission();
        }
        assert!(tally.exposition().contains("samsvar_submissions 10\n"));
        tally.submission();
        assert!(tally.exposition().contains("samsvar_submissions 20\n"));
    }
}
