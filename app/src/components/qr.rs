//! A QR code as a picture that stays sharp on paper and on a wall. What is in it is for the caller.

use leptos::prelude::*;

/// A QR code, drawn already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Its side in modules, the light border included.
    pub side: usize,
    /// The dark modules, as the `d` of an SVG path in modules.
    pub path: String,
    /// What it shows, for those who do not see it.
    pub label: String,
}

/// The picture: black on white whatever the colours of the page, as readers of codes expect.
pub(crate) fn qr(of: Qr) -> impl IntoView {
    let view_box = format!("0 0 {side} {side}", side = of.side);
    let side = of.side.to_string();
    view! {
        <svg class="qr" viewBox=view_box role="img" aria-label=of.label shape-rendering="crispEdges">
            <rect width=side.clone() height=side fill="#FFFFFF"></rect>
            <path d=of.path fill="#000000"></path>
        </svg>
    }
}
