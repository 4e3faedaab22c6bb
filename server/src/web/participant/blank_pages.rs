//! Question pages before an answer: the same for everybody who stands at the same place, so they
//! are rendered once and remembered. Nothing that anybody has answered is ever in here.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use domain::language::LanguageId;
use domain::wave::WaveId;

/// Stands in a remembered page where each response has its own nonce.
const NONCE_MARK: &str = "the-nonce-of-this-response";

/// Some 16 MB at most; further pages are rendered as they are asked for.
const MOST_PAGES: usize = 3000;

/// What such a page depends on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct BlankPage {
    pub(super) wave: WaveId,
    pub(super) language: LanguageId,
    pub(super) question: usize,
    /// Whether it can be listened to.
    pub(super) has_sound: bool,
    /// How far the person has come, as the page shows it.
    pub(super) done: u32,
    pub(super) of: u32,
}

/// The pages remembered since the start.
#[derive(Debug, Default)]
pub struct BlankPages(RwLock<HashMap<BlankPage, Arc<str>>>);

impl BlankPages {
    /// Forgets all pages, after what they are made of has changed: texts stay, clips may be
    /// replaced.
    pub fn forget(&self) {
        self.0
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// The page with this nonce; `render` makes it, with the nonce that it is given, if it is not
    /// remembered.
    pub(super) fn html(
        &self,
        page: BlankPage,
        nonce: &str,
        render: impl FnOnce(&str) -> String,
    ) -> String {
        let found = self
            .0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&page)
            .cloned();
        if let Some(html) = found {
            return html.replace(NONCE_MARK, nonce);
        }
        let html = render(NONCE_MARK);
        let finished = html.replace(NONCE_MARK, nonce);
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if pages.len() < MOST_PAGES {
            pages.insert(page, html.into());
        }
        finished
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remembered_page_has_a_nonce_of_its_own_each_time() {
        let pages = BlankPages::default();
        let page = BlankPage {
            wave: "2023".parse().unwrap(),
            language: "nb".parse().unwrap(),
            question: 0,
            has_sound: false,
            done: 0,
            of: 31,
        };
        let first = pages.html(page.clone(), "one", |nonce| {
            format!("<script nonce={nonce}>")
        });
        let second = pages.html(page, "two", |_| unreachable!("it is remembered"));
        assert_eq!(first, "<script nonce=one>");
        assert_eq!(second, "<script nonce=two>");
    }
}
