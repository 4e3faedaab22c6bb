//! Parts of the pages of contact persons and staff.

use leptos::prelude::*;

use super::symbols::symbol;

/// The top of a signed-in page: where one is, and signing out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffBar {
    /// The name of the service.
    pub service: String,
    /// Where the name leads: the first page of this audience.
    pub home_href: String,
    /// The button that signs out.
    pub sign_out: Option<SignOut>,
}

/// The button that signs out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOut {
    /// Where the form is posted to.
    pub action: String,
    /// The button's words.
    pub label: String,
}

/// The bar itself.
pub(crate) fn staff_bar(of: StaffBar) -> impl IntoView {
    view! {
        <header class="staff-bar">
            <div class="width">
                <a class="brand" href=of.home_href>
                    {symbol("samsvar")}
                    <span>{of.service}</span>
                </a>
                {of.sign_out.map(sign_out)}
            </div>
        </header>
    }
}

fn sign_out(of: SignOut) -> impl IntoView {
    view! {
        <form method="post" action=of.action autocomplete="off">
            <button class="button quiet small">{of.label}</button>
        </form>
    }
}

/// Finished sentences, a paragraph each.
pub(crate) fn paragraphs(class: &'static str, of: Vec<String>) -> impl IntoView {
    of.into_iter()
        .map(|text| view! { <p class=class>{text}</p> })
        .collect_view()
}
