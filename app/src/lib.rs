//! All that people see: pages, components and islands, rendered to HTML on the server.
//!
//! A page is a function from a plain struct, whose texts are translated and whose numbers are
//! protected already, to a view. This crate knows no survey rule, no database, no clock and no
//! translation; it opens no connection. With the feature `ssr` it makes whole pages; with
//! `hydrate` it holds the islands alone, for the browser.

pub mod frame;
pub mod islands;
pub mod text;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
pub mod pages;

#[cfg(feature = "ssr")]
use std::sync::Arc;

#[cfg(feature = "ssr")]
use hydration_context::SsrSharedContext;
#[cfg(feature = "ssr")]
use leptos::prelude::*;

/// Renders a page whole, as the body of an HTTP response (`text/html; charset=utf-8`).
///
/// The closure is called once, under a reactive owner of its own, so that nothing of one request
/// lives on in the next. The owner has a context of islands, without which leptos gives an island no
/// children.
#[cfg(feature = "ssr")]
pub fn render<V: IntoView>(page: impl FnOnce() -> V) -> String {
    const DOCTYPE: &str = "<!doctype html>";
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| page().into_view().to_html());
    owner.unset_with_forced_cleanup();
    let mut document = String::with_capacity(DOCTYPE.len() + html.len());
    document.push_str(DOCTYPE);
    document.push_str(&html);
    document
}
